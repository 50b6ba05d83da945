export const id = 57;
export const ids = [57];
export const modules = {

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BI: () => (/* binding */ anomaliesIn),
  i7: () => (/* binding */ isHeld),
  qM: () => (/* binding */ kindsBehind),
  _G: () => (/* binding */ kindsOfSigners)
});

;// CONCATENATED MODULE: ./packages/core/build/policy/anomalies/lineage.js
/**
 * Who signs, whatever the version: a key, or a workflow file of a repository without the ref it was run at. So a tag
 * for each release is one and the same signer, and another file or repository is another.
 */
function lineageOf({ issuer, subject, key, extensions }) {
    if (key !== undefined)
        return JSON.stringify(['key', key.fingerprint]);
    return JSON.stringify([issuer, withoutRef(subject), extensions.sourceRepositoryIdentifier ?? '']);
}
/** `…/build.yml@refs/heads/main` without what is behind the `@`; a mail address stays whole. */
function withoutRef(uri) {
    const at = uri.indexOf('@');
    return at < 0 || !uri.startsWith('https://') ? uri : uri.slice(0, at);
}
/** A branch by its name; all tags are alike, as each release has its own. */
function kindOfRef(uri) {
    const ref = uri.startsWith('https://') && uri.includes('@') ? uri.slice(uri.indexOf('@') + 1) : '';
    return ref.startsWith('refs/tags/') ? 'refs/tags/*' : ref;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/anomalies/new-signers.js

/** Signers that nothing on this line was vouched for by before, one finding each; a key that the policy has announced with a `not-before` is no surprise. */
function newSigners({ counted, baseline, identities }) {
    const known = new Set(baseline.evidence.map(({ signer }) => lineageOf(signer)));
    const strangers = counted.filter((attestation) => !known.has(lineageOf(attestation.signer)) && !isAnnounced(attestation, identities));
    const usual = [...new Set(baseline.evidence.map(({ signer }) => signer.key?.name ?? signer.subject))];
    return [...Map.groupBy(strangers, ({ signer }) => lineageOf(signer)).values()].map((signed) => ({
        kind: 'newIdentity',
        message: `${nameOf(signed[0])} has never vouched for what was here before`,
        expected: usual.join(', '),
        found: nameOf(signed[0]),
        evidence: signed.map(({ bundle }) => bundle),
    }));
}
function isAnnounced({ signer: { key }, signedAt }, identities) {
    const from = key === undefined ? undefined : identities.get(key.name)?.key?.notBefore;
    return from !== undefined && signedAt !== undefined && signedAt >= from;
}
function nameOf(attestation) {
    const signer = attestation?.signer;
    return signer === undefined ? 'nobody' : signer.key === undefined ? signer.subject : `the key ${signer.key.name}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/predicates/provenance.js
var provenance = __webpack_require__(3174);
;// CONCATENATED MODULE: ./packages/core/build/policy/anomalies/changed-sources.js



/**
 * Signers that are known and came another way this time: started by another workflow, at another branch, or from
 * another version of a workflow that is kept in another repository. A workflow beside the source changes with every
 * commit, so its digest tells nothing. Of a changed builder in provenance likewise. One finding for each signer.
 */
function changedSources({ counted, baseline }) {
    return [...Map.groupBy(counted, ({ signer }) => lineageOf(signer))].flatMap(([lineage, now]) => {
        const before = baseline.evidence.filter(({ signer }) => lineageOf(signer) === lineage);
        return before.length === 0 ? [] : [...changed('changedWorkflow', waysOf, now, before), ...changed('changedBuilder', buildersOf, now, before)];
    });
}
const told = {
    changedWorkflow: 'was signed by a known signer whose workflow is not as it was',
    changedBuilder: 'names another builder than before',
};
function changed(kind, featuresOf, now, before) {
    const usual = new Set(before.flatMap(featuresOf));
    if (usual.size === 0)
        return [];
    const odd = now.filter((attestation) => featuresOf(attestation).some((feature) => !usual.has(feature)));
    const [first] = odd;
    if (first === undefined)
        return [];
    const found = featuresOf(first).filter((feature) => !usual.has(feature));
    const message = `The ${first.statement.predicateType} ${told[kind]}`;
    return [{ kind, message, expected: [...usual].join(', '), found: found.join(', '), evidence: odd.map(({ bundle }) => bundle) }];
}
/** By which workflow, at which kind of ref, and of which version where that is kept apart from the source. */
function waysOf({ signer: { subject, extensions } }) {
    const { buildConfigUri: started, buildSignerDigest: version } = extensions;
    return [
        `at ${kindOfRef(subject)}`,
        ...(started === undefined ? [] : [`started as ${withoutRef(started)} at ${kindOfRef(started)}`]),
        ...(version === undefined || !isKeptApart(subject, extensions) ? [] : [`of version ${version}`]),
    ];
}
function isKeptApart(subject, { sourceRepositoryUri: source }) {
    return source !== undefined && !subject.startsWith(`${source}/`);
}
function buildersOf({ statement }) {
    if (!(0,provenance/* isProvenance */.W)(statement.predicateType))
        return [];
    const { predicate } = statement;
    const id = [(0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(predicate, 'runDetails'), 'builder'), (0,strict_json/* member */.Dc)(predicate, 'builder')].map((builder) => (0,strict_json/* member */.Dc)(builder, 'id')).find((one) => typeof one === 'string');
    return id === undefined ? [] : [withoutRef(id)];
}

;// CONCATENATED MODULE: ./packages/core/build/policy/anomalies/unusual-times.js
const hour = 60 * 60_000;
const day = 24 * hour;
/** What is older tells nothing of today. */
const memory = 365 * day;
/** Fewer promotions, or all within a shorter time, make no habit. */
const fewest = { promotions: 10, span: 14 * day };
/** Both sides of an hour at which something was promoted are usual too: clocks are put forward and back. */
const hourTolerance = 1;
/** So many within a day are never a burst. */
const harmlessADay = 3;
/** Whether this is a time of the day or of the week at which nothing was promoted on the line before, or there are more than ever within a day. In UTC. */
function unusualTimes(promotedAt, now) {
    const before = promotedAt.filter((at) => at <= now && now.getTime() - at.getTime() <= memory).toSorted((one, other) => one.getTime() - other.getTime());
    const [first, last] = [before.at(0), before.at(-1)];
    if (first === undefined || last === undefined || before.length < fewest.promotions || last.getTime() - first.getTime() < fewest.span)
        return [];
    return [...unusualHour(before, now), ...burst(before, now)];
}
function unusualHour(before, now) {
    const isUsualHour = before.some((at) => hoursApart(at.getUTCHours(), now.getUTCHours()) <= hourTolerance);
    const isUsualDay = before.some((at) => isWeekend(at) === isWeekend(now));
    if (isUsualHour && isUsualDay)
        return [];
    const hours = [...new Set(before.map((at) => at.getUTCHours()))].toSorted((one, other) => one - other);
    const days = before.some(isWeekend) ? 'any day' : 'Monday to Friday';
    return [{ kind: 'unusualTime', message: 'Nothing was promoted here at such a time before', expected: `${days}, hours ${hours.join(', ')} UTC`, found: now.toISOString(), evidence: [] }];
}
/** Counted with the one that is asked for now. */
function burst(before, now) {
    const within = (end) => before.filter((at) => at <= end && end.getTime() - at.getTime() < day).length;
    const today = within(now) + 1;
    const yesterday = before.filter((at) => now.getTime() - at.getTime() >= day);
    const most = Math.max(0, ...yesterday.map(within));
    const usual = Math.max(harmlessADay, 2 * most);
    if (today <= usual)
        return [];
    return [{ kind: 'burst', message: `This would be promotion ${today} within a day`, expected: `at most ${usual} within a day, by what was usual`, found: String(today), evidence: [] }];
}
function hoursApart(one, other) {
    const apart = Math.abs(one - other);
    return Math.min(apart, 24 - apart);
}
function isWeekend(at) {
    return at.getUTCDay() === 0 || at.getUTCDay() === 6;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/anomalies.js



const severest = ['deny', 'hold', 'report'];
const codes = {
    newIdentity: 'identity-new',
    changedWorkflow: 'workflow-changed',
    changedBuilder: 'builder-changed',
    unusualTime: 'unusual-time',
    burst: 'signing-burst',
    keyOutsideWindow: 'key-outside-window',
};
/**
 * What about an artifact is unlike the one before it on its line, each once, as far as the policy wants to know. A line
 * of which nothing is known has no anomalies, but one note that says so.
 */
function anomaliesIn(question) {
    const { policy, baseline, refused } = question;
    const peculiar = [...keysOutsideWindow(refused)];
    if (baseline.promotedAt.length > 0 && baseline.evidence.length > 0)
        peculiar.push(...newSigners(question), ...changedSources(question));
    peculiar.push(...unusualTimes(baseline.promotedAt, question.now));
    const found = peculiar.flatMap(({ kind, ...told }) => {
        const action = policy[kind];
        return action === undefined ? [] : [{ code: codes[kind], action, ...told }];
    });
    return baseline.promotedAt.length > 0 && baseline.evidence.length > 0 ? found : [...found, noBaseline(baseline, policy)];
}
/** The kinds that tell who vouched for an artifact and in which way: the same whenever they are looked for, as times are not. */
function kindsOfSigners({ newIdentity, changedWorkflow, changedBuilder }) {
    return {
        ...(newIdentity === undefined ? {} : { newIdentity }),
        ...(changedWorkflow === undefined ? {} : { changedWorkflow }),
        ...(changedBuilder === undefined ? {} : { changedBuilder }),
    };
}
/** What an anomaly goes by in `policy`, where its action can be changed. */
function kindsBehind({ code, action }, policy) {
    const asked = code === 'no-baseline' ? kindsOfSigners(policy) : policy;
    return Object.keys(codes).filter((kind) => asked[kind] === action && (code === 'no-baseline' || codes[kind] === code));
}
/** Whether one more person has to look at it. */
function isHeld(anomalies) {
    return anomalies.some(({ action }) => action === 'hold');
}
/** The verifier has refused these already; who holds the key may not be who should. */
function keysOutsideWindow(refused) {
    const late = refused.filter(({ reason }) => reason.code === 'key-not-valid');
    const [first] = late;
    if (first === undefined)
        return [];
    const { message, expected = 'a time at which the key counts', found = 'another' } = first.reason;
    return [{ kind: 'keyOutsideWindow', message: `A key of ours signed outside of its window: ${message}`, expected, found, evidence: late.map(({ bundle }) => bundle) }];
}
/**
 * Of a line that is new this is a note. Where there were promotions and the evidence of the last one is gone, whoever
 * took it away must not be better off: then it weighs as much as what cannot be looked for.
 */
function noBaseline({ promotedAt }, { newIdentity, changedWorkflow, changedBuilder }) {
    const blinded = [newIdentity, changedWorkflow, changedBuilder];
    const action = promotedAt.length === 0 ? 'report' : (severest.find((one) => blinded.includes(one)) ?? 'report');
    const found = promotedAt.length === 0 ? 'no promotion' : `${promotedAt.length} promotions, and no evidence of the last one`;
    return { code: 'no-baseline', action, message: 'Nothing is known of what is usual here, so nothing can be unlike it', expected: 'an earlier promotion with its evidence', found, evidence: [] };
}


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ artifactKindOf)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);

/** The kind of a line that a policy names; undefined of a file or a folder, which is no line. */
function artifactKindOf(line) {
    const place = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(line);
    if (place === 'registry')
        return 'oci';
    return place === 'npm' || place === 'release' ? place : undefined;
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2131);
/* harmony import */ var _environment_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2556);
/* harmony import */ var _rules_all_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8953);




/**
 * Decides whether the artifact of `evidence` may enter the environment: the only maker of an `allow`. Every rule is
 * judged and every reason told. Of an artifact whose kind is not said the most is asked. @throws Failure `environment-unknown`, or `unexpected` for evidence that nobody verified
 */
function decide(policy, environmentName, evidence, now, kind) {
    if (!_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of.isGenuine(evidence))
        throw bug('Evidence that was not verified was handed to the decision');
    if (Number.isNaN(now.getTime()))
        throw bug('The decision was asked for at no time');
    const environment = (0,_environment_named_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentNamed */ .b)(policy, environmentName);
    const facts = { evidence, identities: policy.identities, now, kind, scan: scanSettings(environment) };
    const rules = environment.require.length === 0 ? [emptyPolicy(policy, environment)] : environment.require.map((one) => verdictOn(one, facts));
    return {
        outcome: rules.every(({ passed }) => passed) ? 'allow' : 'deny',
        track: 'slow',
        subject: evidence.subject,
        environment: environment.name,
        policy: { source: policy.source, digest: policy.digest },
        rules,
        decidedAt: now,
    };
}
function verdictOn({ rule: name, settings }, facts) {
    const rule = _rules_all_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .allRules */ .V.find((candidate) => candidate.name === name);
    if (rule === undefined)
        throw bug(`The policy asks for a rule that does not exist: ${name}`);
    return rule.verdict(settings, facts);
}
function scanSettings({ require }) {
    return require.find(({ rule }) => rule === 'scan')?.settings;
}
function emptyPolicy({ source }, { name }) {
    const expected = 'at least one requirement';
    const message = `${source} requires nothing for ${name}, and nothing cannot be met`;
    const remedy = `Say under environments.${name}.require what an artifact must bring.`;
    const reason = { code: 'policy-empty', rule: 'require', message, expected, found: 'none', remedy };
    return { rule: 'require', passed: false, expected, found: 'none', evidence: [], reasons: [reason] };
}
function bug(message) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unexpected', { blame: 'bug', message, remedy: 'Report this with the log of the run.' });
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeAnomalies)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _policy_anomalies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(494);
/* harmony import */ var _policy_placement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8538);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7426);





/** What about an artifact is unlike what went before it to this environment; nothing is looked at unless the policy asks. */
async function judgeAnomalies(subject, { evidence, decision }, { policy, environment }, baselineOf) {
    if (environment.anomalies === undefined)
        return { anomalies: [], reasons: [] };
    if (baselineOf === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unexpected', { blame: 'bug', message: 'The policy looks for anomalies, and there is nothing to hold them against', remedy: 'Report this with the log of the run.' });
    const bundles = new Set(decision.rules.flatMap((rule) => rule.evidence));
    const anomalies = (0,_policy_anomalies_js__WEBPACK_IMPORTED_MODULE_2__/* .anomaliesIn */ .BI)({
        policy: environment.anomalies,
        counted: evidence.testimonies.filter(({ bundle }) => bundles.has(bundle)),
        refused: evidence.refused,
        baseline: await baselineOf((0,_policy_placement_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryFor */ .c)(subject, environment) ?? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject)),
        identities: policy.identities,
        now: decision.decidedAt,
    });
    return { anomalies, reasons: anomalies.filter(({ action }) => action === 'deny').map((anomaly) => reasonFor(anomaly, environment)) };
}
function reasonFor({ action, ...told }, { name, anomalies = {} }) {
    const keys = (0,_policy_anomalies_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsBehind */ .qM)({ code: told.code, action }, anomalies).map((kind) => `environments.${name}.anomalies.${(0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(kind)}`);
    return {
        ...told,
        rule: 'anomalies',
        remedy: `Ask whoever released this why it is so. If they cannot say, promote nothing of this signer until you know who else can sign as it. If it is meant, set ${keys.join(' and ')} of the policy to hold or report for as long as it takes.`,
    };
}


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ baselineIn),
/* harmony export */   l9: () => (/* binding */ baselines),
/* harmony export */   z: () => (/* binding */ evidenceOfDecision)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _promotion_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3984);
/* harmony import */ var _read_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2064);





/** Reads the baseline of a line, by its repository; each is read once. @throws Failure `ledger-invalid` | `registry-*` | `github-*` */
function baselines(policy, environment, world) {
    const read = new Map();
    return (repository) => {
        const baseline = read.get(repository) ?? readBaseline(repository, policy, environment, world);
        read.set(repository, baseline);
        return baseline;
    };
}
/** When something was promoted, each run once, and what the decision about the last of it stood on. */
async function readBaseline(repository, policy, { name, record }, world) {
    if (record === undefined)
        return nothing;
    return await baselineIn(await (0,_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)({ line: repository, environment: name }, (0,_promotion_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .c)(policy, record.by), world), repository, world);
}
const nothing = { promotedAt: [], evidence: [] };
/** As {@link readBaseline}, by a ledger that was read. */
async function baselineIn({ promotions }, repository, world) {
    const last = promotions.at(-1)?.record;
    if (last === undefined)
        return nothing;
    const evidence = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .collectEvidence */ .mE)(last.subject, await world.target.bundles((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(repository), last.subject)), world.verifier);
    const named = new Set(evidenceOfDecision(last.decision, evidence));
    const runs = new Map(promotions.map((promotion) => [promotion.record.run, promotion.record.promotedAt]));
    return { promotedAt: [...runs.values()], evidence: evidence.testimonies.filter(({ bundle }) => named.has(bundle)) };
}
/** The bundles that the decision in this bundle stood on; none when it is not there. */
function evidenceOfDecision(decision, { attestations }) {
    const made = attestations.find(({ bundle }) => bundle === decision);
    return made === undefined ? [] : (0,_predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecision */ .cg)(made.statement.predicate).evidence;
}


/***/ }),

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createGitLedger)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-branch.js



const read = { name: 'contents', access: 'read' };
const write = { name: 'contents', access: 'write' };
const largestFile = 64 * 1024 * 1024;
/** The commit the branch points to; undefined when there is no such branch in a repository that can be seen. */
async function readHead(client, branch) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', values: { ref: `heads/${branch}` }, needs: read, accepts: [404] });
    if (status === 404) {
        // A hidden repository answers 404 too, and must not pass for one without a ledger.
        await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read });
        return undefined;
    }
    return commitOf(body, branch);
}
/** A file's text at a commit, undefined when it is not there. */
async function readFileAt(client, path, commit) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/contents/{path}', values: { path, ref: commit }, needs: read, accepts: [404] });
    if (status === 404)
        return undefined;
    const file = (0,reading/* objectIn */.D7)(body, 'contents');
    if (file['type'] !== 'file')
        throw (0,reading/* unexpected */.os)('contents.type', 'file', file['type']);
    // Files over 1 MiB come without their content.
    if (file['encoding'] === 'base64')
        return decode(file['content']);
    const values = { file_sha: (0,reading/* hashIn */.ou)(file['sha'], 'contents.sha') };
    const blob = await client.call({ route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', values, needs: read, maxBytes: largestFile });
    return decode((0,reading/* objectIn */.D7)(blob.body, 'blob')['content']);
}
/**
 * Commits changed files together and moves the branch from `parent` to the new commit, or not at all.
 * @returns the new commit; undefined when the branch was no longer at `parent`
 */
async function writeFiles(client, branch, change) {
    const commit = await writeCommit(client, change);
    const ref = `heads/${branch}`;
    const moved = change.parent === ''
        ? await client.call({ route: 'POST /repos/{owner}/{repo}/git/refs', values: { ref: `refs/${ref}`, sha: commit }, needs: write, accepts: [409, 422], repeatable: true })
        : await client.call({ route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', values: { ref, sha: commit, force: false }, needs: write, accepts: [409, 422] });
    if (moved.status < 400)
        return commit;
    const head = await readHead(client, branch);
    // The branch is there already when the answer to the same request was lost on its way.
    if (head === commit)
        return commit;
    if (head !== (change.parent === '' ? undefined : change.parent))
        return undefined;
    throw refused(branch, moved.body);
}
/** Objects bear the names of their content: made twice, they are there once. */
async function writeCommit(client, { parent, files, message }) {
    const base = parent === '' ? {} : { base_tree: await treeOf(client, parent) };
    const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
    const tree = await client.call({ route: 'POST /repos/{owner}/{repo}/git/trees', values: { ...base, tree: entries }, needs: write, repeatable: true, maxBytes: largestFile });
    const values = { message, tree: (0,reading/* hashIn */.ou)((0,reading/* objectIn */.D7)(tree.body, 'tree')['sha'], 'tree.sha'), parents: parent === '' ? [] : [parent] };
    const commit = await client.call({ route: 'POST /repos/{owner}/{repo}/git/commits', values, needs: write, repeatable: true });
    return (0,reading/* hashIn */.ou)((0,reading/* objectIn */.D7)(commit.body, 'commit')['sha'], 'commit.sha');
}
async function treeOf(client, commit) {
    const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', values: { commit_sha: commit }, needs: read });
    return (0,reading/* hashIn */.ou)((0,reading/* objectIn */.D7)((0,reading/* objectIn */.D7)(body, 'commit')['tree'], 'commit.tree')['sha'], 'commit.tree.sha');
}
function commitOf(body, branch) {
    const ref = (0,reading/* objectIn */.D7)(body, 'ref');
    const target = (0,reading/* objectIn */.D7)(ref['object'], 'ref.object');
    if (ref['ref'] !== `refs/heads/${branch}` || target['type'] !== 'commit')
        throw (0,reading/* unexpected */.os)('ref', `the branch ${branch}`, ref['ref']);
    return (0,reading/* hashIn */.ou)(target['sha'], 'ref.object.sha');
}
/** GitHub breaks base64 into lines. */
function decode(content) {
    const bytes = (0,base64/* decodeBase64 */.y)((0,reading/* textIn */.r7)(content, 'content').replaceAll('\n', ''));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
function refused(branch, body) {
    const said = (0,reading/* objectIn */.D7)(body, 'answer')['message'];
    return new failure/* Failure */.H('permission-missing', {
        blame: 'configuration',
        message: `GitHub refuses to move the ledger branch ${branch}${typeof said === 'string' ? `: ${said.replaceAll(/\s+/g, ' ').slice(0, 200)}` : ''}`,
        remedy: 'Let the rules of the repository allow this workflow to create and update the ledger branch, and nobody else; give the job `contents: write`.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-file.js



const kinds = ['intent', 'promotion', 'withdrawal'];
const mostEntries = 100_000;
/** One line of the file: `{"sequence":1,"kind":"intent","entry":"…"}`, the entry's own text inside as text, so that its bytes stay. */
function encodeEntry({ sequence, kind, bytes }) {
    return `${JSON.stringify({ sequence, kind, entry: textOf(bytes) })}\n`;
}
/** The entries of a file, in order. @throws Failure `ledger-invalid`: a gap, a cut or a foreign line says that somebody was at it */
function decodeEntries(text) {
    if (text === '')
        return [];
    if (!text.endsWith('\n'))
        throw invalid('its last line is cut');
    const lines = text.slice(0, -1).split('\n');
    if (lines.length > mostEntries)
        throw invalid(`it has more than ${mostEntries} entries`);
    return lines.map((line, index) => {
        const { sequence, kind, entry, ...rest } = parseLine(line, index + 1);
        const known = kinds.find((candidate) => candidate === kind);
        if (sequence !== index + 1)
            throw invalid(`line ${index + 1} does not hold entry ${index + 1}`);
        if (known === undefined || typeof entry !== 'string' || Object.keys(rest).length > 0)
            throw invalid(`line ${index + 1} is no entry`);
        const bytes = new TextEncoder().encode(entry);
        return { sequence, kind: known, bytes, digest: (0,digest/* digestOf */.ol)(bytes) };
    });
}
function parseLine(line, number) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(line, { what: `entry ${number} of the ledger` });
    }
    catch (error) {
        throw invalid(`line ${number} is no strict JSON`, error);
    }
}
/** Entries are JSON, hence text. What is not would not come back as the same bytes. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw invalid('an entry to be written is not UTF-8', cause);
    }
}
function invalid(why, cause) {
    return new failure/* Failure */.H('ledger-invalid', {
        blame: 'artifact',
        message: `The ledger's file cannot be read: ${why}`,
        remedy: 'Treat it as an incident: compare the history of the ledger branch with the records attached to the artifacts.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-path.js

/**
 * Where a line's entries lie: `registry.example/acme/shop/@production.jsonl`. The `@` of an npm scope is escaped and no
 * other line has one, so that no line's file is another line's folder. @throws Failure `ledger-invalid`
 */
function ledgerPath({ line, environment }) {
    const isNpm = line.startsWith('npm:');
    // `npm://host/name`, `release://host/owner/name`: nothing else has a folder `npm:` or `release:`, so what stands for `//` can be left out.
    const folders = line.replace(/^(npm|release):\/\//, '$1:/').split('/');
    const shape = isNpm ? /^npm:$|^(?:npm:)?@?[A-Za-z0-9~-][A-Za-z0-9._:~-]*$/ : /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
    const isPlain = !/^(?:npm|release):$/.test(folders.at(-1) ?? '') && folders.every((folder) => shape.test(folder));
    if (!isPlain || environment === '' || environment.length > 255) {
        throw new failure/* Failure */.H('ledger-invalid', {
            blame: 'configuration',
            message: `No ledger can be kept for ${JSON.stringify(line.slice(0, 200))} in ${JSON.stringify(environment.slice(0, 80))}`,
            remedy: 'Give a target repository such as registry.example/acme/shop and the name of an environment.',
        });
    }
    return [...folders.map(encodeURIComponent), `@${encodeURIComponent(environment)}.jsonl`].join('/');
}

;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger.js




/**
 * A ledger in a branch of the client's repository: one file per line and environment, one line of text per entry,
 * one commit per append. The branch only moves forward, from the very commit that was read: of two runs that
 * append at once, one is told `ledger-conflict`. The branch shares no history with the code.
 */
function createGitLedger(client, branch) {
    return {
        read: (line) => ledger_read(client, branch, line),
        append: (additions) => append(client, branch, additions),
    };
}
async function ledger_read(client, branch, line) {
    const path = ledgerPath(line);
    const version = await readHead(client, branch);
    if (version === undefined)
        return { head: { sequence: 0, version: '' }, entries: [] };
    const entries = decodeEntries((await readFileAt(client, path, version)) ?? '');
    return { head: { sequence: entries.length, version }, entries };
}
/** One commit for all of them: the branch has moved by everything, or not at all. */
async function append(client, branch, additions) {
    const parent = additions[0]?.head.version ?? '';
    // Lines that were read at different moments: somebody wrote in between.
    if (additions.some(({ head }) => head.version !== parent))
        throw conflict(branch);
    const files = new Map();
    const sequences = [];
    const told = new Map();
    for (const { line, head, kind, bytes } of additions) {
        const path = ledgerPath(line);
        const before = files.get(path) ?? (await textBefore(client, path, head));
        const sequence = (told.get(path) ?? head.sequence) + 1;
        files.set(path, `${before}${encodeEntry({ sequence, kind, bytes })}`);
        told.set(path, sequence);
        sequences.push(sequence);
    }
    const version = await writeFiles(client, branch, { parent, files, message: messageOf(additions, sequences) });
    if (version === undefined)
        throw conflict(branch);
    return sequences.map((sequence) => ({ sequence, version }));
}
async function textBefore(client, path, head) {
    const before = head.version === '' ? '' : ((await readFileAt(client, path, head.version)) ?? '');
    if (decodeEntries(before).length !== head.sequence)
        throw notThatHead(head);
    return before;
}
/** `intent 3: registry.example/acme/shop in production`, and a line for each more. */
function messageOf(additions, sequences) {
    const lines = additions.map(({ kind, line }, index) => `${kind} ${sequences[index] ?? 0}: ${line.line} in ${line.environment}`);
    return lines.length === 1 ? (lines[0] ?? '') : `${additions.length} entries of one release set\n\n${lines.join('\n')}`;
}
function conflict(branch) {
    return new failure/* Failure */.H('ledger-conflict', {
        blame: 'service',
        message: `Somebody else wrote to the ledger branch ${branch} after it was read`,
        remedy: 'Run the job again: it reads the ledger anew.',
    });
}
function notThatHead(head) {
    return new failure/* Failure */.H('ledger-conflict', {
        blame: 'bug',
        message: `The ledger does not hold ${head.sequence} entries at the commit it was read at`,
        remedy: 'Run the job again; if it stays, report it with the log of the run.',
    });
}


/***/ })

};
