"use strict";
exports.id = 12;
exports.ids = [12];
exports.modules = {

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addGate: () => (/* binding */ addGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/policy/artifact-kind.js
var artifact_kind = __webpack_require__(4506);
// EXTERNAL MODULE: ./packages/core/build/policy/anomalies.js + 4 modules
var policy_anomalies = __webpack_require__(494);
// EXTERNAL MODULE: ./packages/core/build/policy/decide.js
var decide = __webpack_require__(7437);
// EXTERNAL MODULE: ./packages/core/build/policy/environment-named.js
var environment_named = __webpack_require__(2556);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/evidence.js
var model_evidence = __webpack_require__(2131);
// EXTERNAL MODULE: ./packages/core/build/model/release-set.js
var release_set = __webpack_require__(6948);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/policy/placement.js
var placement = __webpack_require__(8538);
// EXTERNAL MODULE: ./packages/core/build/predicates/decision.js
var predicates_decision = __webpack_require__(1511);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/each-of-set.js
var each_of_set = __webpack_require__(8200);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/judge-anomalies.js
var judge_anomalies = __webpack_require__(9445);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/preflight.js
var preflight = __webpack_require__(3747);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/read-baseline.js
var read_baseline = __webpack_require__(8846);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var request = __webpack_require__(4755);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/set-outcome.js
var set_outcome = __webpack_require__(4561);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/side-by-side.js
var side_by_side = __webpack_require__(867);
// EXTERNAL MODULE: ./packages/core/build/use-cases/sign.js + 1 modules
var sign = __webpack_require__(173);
// EXTERNAL MODULE: ./packages/core/build/use-cases/verify.js
var verify = __webpack_require__(3833);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/gate.js






















/** Decides whether `subject` may enter `environment`, on verified evidence, and signs the decision if it is an allow. */
async function gate(request, world) {
    const [judged] = await judgeAll([request.subject], request, undefined, world);
    if (judged === undefined || (0,each_of_set/* isOver */.PU)(judged))
        throw new TypeError('one subject has one outcome');
    return { ...judged.outcome, decisionMade: judged.decision, signed: await signAll([judged], request, undefined, world) };
}
/**
 * Decides about every artifact of a release set, and signs the decisions if all are allows. Each has a decision of its
 * own, because each stands on its own evidence and a verification summary is about one resource; every decision names the set,
 * and counts for a promotion of that set only.
 */
async function gateSet(request, world) {
    const { set, policy, environment, dryRun } = request;
    const startedAt = world.clock.now();
    const looks = await judgeAll((0,release_set/* artifactsOf */.Ns)(set.entries), request, set.digest, world);
    const judged = (0,each_of_set/* openOf */.wf)(looks);
    const allowed = { decision: 'allow', reasonCode: dryRun ? 'planned' : 'allowed', sentence: `${(0,counted/* counted */.h)(judged.length, 'artifact')} meet ${policy.source}.`, dryRun };
    const outcome = (0,set_outcome/* outcomeOfSet */.q)({ action: 'policy-gate', set, environment, startedAt, clock: world.clock }, looks.map((look) => ((0,each_of_set/* isOver */.PU)(look) ? look : look.outcome)), allowed);
    const signed = outcome.decision === 'allow' ? await signAll(judged, request, set.digest, world) : [];
    return { ...outcome, decisionsMade: judged.map(({ decision }) => decision), signed };
}
async function judgeAll(subjects, { policy, environment: name, dryRun }, set, world) {
    const environment = (0,environment_named/* environmentNamed */.b)(policy, name);
    const startedAt = world.clock.now();
    const { history, verifier } = world;
    const baselineOf = history === undefined ? undefined : (0,read_baseline/* baselines */.l9)(policy, environment, { ...history, verifier });
    const unprotected = (0,preflight/* preflight */.M)(environment, world.environments);
    const finishOf = (subject) => (0,request/* outcomeOf */.sG)('policy-gate', subject, world.clock, startedAt);
    const refusal = (reasons) => ({ decision: 'deny', reasonCode: (0,request/* leadingCode */.YD)(reasons, 'policy-denied'), sentence: `${(0,counted/* counted */.h)(reasons.length, 'reason')} against it under ${policy.source}.`, reasons });
    return await (0,each_of_set/* eachOfSet */.Vn)(subjects, set, async (subject) => {
        const uncovered = (0,coverage.notCovered)(policy, subject);
        // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
        if (set !== undefined && uncovered.length > 0)
            return finishOf(subject)({ environment: environment.name, ...refusal([...uncovered, ...(await unprotected)]) });
        const [found, problems] = await Promise.all([world.bundles.bundles(subject), unprotected]);
        const evidence = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, found, world.verifier);
        const judged = (0,decide/* decide */.L)(policy, environment.name, evidence, world.clock.now(), (0,artifact_kind/* artifactAtHand */.B)(subject));
        const { anomalies, reasons: peculiar } = await (0,judge_anomalies/* judgeAnomalies */.J)(subject, { evidence, decision: judged }, { policy, environment }, baselineOf);
        const decision = environment.anomalies === undefined ? judged : { ...judged, anomalies };
        const reasons = [...uncovered, ...problems, ...decision.rules.flatMap((verdict) => verdict.reasons), ...peculiar];
        const finish = finishOf(subject);
        const shared = {
            environment: environment.name,
            rules: decision.rules,
            track: decision.track,
            ...(environment.anomalies === undefined ? {} : { anomalies }),
            signers: evidence.testimonies.map((attestation) => (0,verify/* signedBy */.q)(attestation)),
            refused: evidence.refused,
        };
        if (decision.outcome === 'deny' || reasons.length > 0)
            return { subject, decision, outcome: finish({ ...refusal(reasons), ...shared }) };
        const held = (0,policy_anomalies/* isHeld */.i7)(anomalies) ? ' Something is unlike before: one more person than usual has to approve.' : '';
        const sentence = `${(0,counted/* counted */.h)(decision.rules.length, 'rule')} of ${policy.source} met.${held}`;
        const reasonCode = dryRun ? 'planned' : 'allowed';
        return { subject, decision, outcome: finish({ decision: 'allow', reasonCode, sentence, dryRun, ...shared }) };
    }, (subject, failure) => finishOf(subject)({ environment: environment.name, ...(0,each_of_set/* unclearEnding */.mI)(failure) }));
}
/** Signs nothing unless every one of `judged` is allowed. */
async function signAll(judged, request, set, world) {
    const { signer } = world;
    if (request.dryRun || signer === undefined || judged.some(({ outcome }) => outcome.decision !== 'allow'))
        return [];
    const environment = (0,environment_named/* environmentNamed */.b)(request.policy, request.environment);
    const signed = await (0,side_by_side/* sideBySide */.Q)(judged, ({ subject, decision }) => signDecision(subject, decision, { request, environment, set }, { ...world, signer }));
    return signed.flat();
}
async function signDecision(subject, decision, { request, environment, set }, world) {
    const repository = (0,placement/* repositoryFor */.c)(subject, environment) ?? (0,reference/* formatRepository */.Sh)(subject);
    const summary = (0,predicates_decision/* verificationSummary */.Ob)(decision, request.verifier, `${repository}@${subject.digest}`);
    const predicates = [
        [predicate_types/* predicateTypes */.Z.decision, (0,predicates_decision/* decisionPredicate */.u6)(decision, set)],
        [predicate_types/* predicateTypes */.Z.verificationSummary, summary],
    ];
    const signed = [];
    for (const [predicateType, predicate] of predicates) {
        const statement = (0,model_statement/* encodeStatement */._i)((0,model_statement/* statementAbout */.pT)(subject.digest, (0,reference/* formatRepository */.Sh)(subject), predicateType, predicate));
        signed.push(await (0,sign/* signAndAttach */.e)(subject, statement, predicateType, world));
    }
    return signed;
}

// EXTERNAL MODULE: ./packages/github/build/ledger/ledger.js + 3 modules
var ledger_ledger = __webpack_require__(4215);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 15 modules
var build_verify = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-beside.js
var evidence_beside = __webpack_require__(7982);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-of-set.js
var evidence_of_set = __webpack_require__(2168);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var build_forge = __webpack_require__(2915);
// EXTERNAL MODULE: ./packages/worlds/build/ends/npm-ends.js + 17 modules
var npm_ends = __webpack_require__(9669);
// EXTERNAL MODULE: ./packages/worlds/build/signing/signer.js + 3 modules
var signer = __webpack_require__(830);
;// CONCATENATED MODULE: ./packages/worlds/build/gate-world.js







/** Signs as the policy's `decision.by` where `sign` says so, and attaches what it signed when `push` does. */
function gateWorld(subjects, { policy, domains }, { environment, sign, push, from, evidence, ledger = 'portcullis-ledger' }, surroundings) {
    if (sign && push && from === undefined)
        (0,npm_ends/* requireShelf */.QT)(subjects, evidence);
    const { bundles, attacher } = (0,evidence_of_set/* evidenceFrom */.EH)(from, subjects, evidence, { policy, domains }, surroundings);
    const forge = (0,build_forge/* forgeOf */.$)(surroundings);
    const target = { bundles: async (at) => await (0,evidence_beside/* evidenceBeside */.I)(at, undefined, { policy, domains }, surroundings).bundles.bundles(at) };
    const signingIdentity = policy.environments.get(environment)?.decision?.by;
    return {
        bundles,
        verifier: (0,build_verify.createBundleVerifier)({ domains }),
        environments: forge.environments,
        clock: surroundings.clock,
        ...(policy.environments.get(environment)?.anomalies === undefined ? {} : { history: { ledger: (0,ledger_ledger/* createGitLedger */.e)(forge.client, ledger), target } }),
        ...(sign && signingIdentity !== undefined ? { signer: (0,signer/* keylessSigner */.ln)((0,signer/* domainOf */.Ow)(policy, signingIdentity, domains), surroundings) } : {}),
        ...(push ? { writer: attacher } : {}),
    };
}

// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 6 modules
var policy = __webpack_require__(372);
// EXTERNAL MODULE: ./packages/worlds/build/release-set.js + 2 modules
var build_release_set = __webpack_require__(4219);
// EXTERNAL MODULE: ./packages/cli/build/about.js
var build_about = __webpack_require__(6758);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/cli/build/commands/gate.js









function addGate(program) {
    (0,options/* withPolicyOptions */.LW)((0,options/* withCommonOptions */.eH)(program.command('gate [subject...]')))
        .description('judge an artifact, or a release set, by the policy, on verified evidence')
        .option('--release-set <file>', 'all artifacts of this file: signed only if every one is allowed')
        .option('--sign', 'sign the decision as this CI job and attach it to the artifact')
        .option('--from <folder>', 'where the artifact and its evidence are, as oci-layout:dir; default where the subject is')
        .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
        .option('--ledger <branch>', 'branch of the ledger, which anomalies are held against', 'portcullis-ledger')
        .option('--dry-run', 'judge and sign nothing')
        .action((subjects, options) => (0,conduct.conduct)('policy-gate', options, async (known) => {
        const { environment, sign = false, outputDir, dryRun = false } = options;
        known.environment = environment;
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const about = await (0,build_about/* aboutOf */.r)(subjects, options.releaseSet, known, surroundings);
        const loaded = await (0,policy.loadPolicy)(options.policy, surroundings);
        const world = gateWorld((0,build_release_set/* artifactsIn */.j2)(about), loaded, { environment, from: (0,build_release_set/* folderFor */.Af)(about, options.from), sign: sign && !dryRun, push: sign, ledger: options.ledger, ...(outputDir === undefined ? {} : { evidence: (0,external_node_path_.resolve)(outputDir) }) }, surroundings);
        const terms = { policy: loaded.policy, environment, verifier: 'https://portcullis.dev/cli', dryRun };
        return 'set' in about ? gateSet({ ...terms, set: about.set }, world) : gate({ ...terms, subject: about.subject }, world);
    }));
}


/***/ }),

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

/***/ 4506: // MODULE: ./packages/core/build/policy/artifact-kind.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ artifactAtHand),
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
/** The artifact as a reference names it. */
function artifactAtHand(reference) {
    const kind = artifactKindOf(reference);
    return kind === 'release' ? { kind, releaseTag: reference.tag } : { kind };
}


/***/ }),

/***/ 7437: // MODULE: ./packages/core/build/policy/decide.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2131);
/* harmony import */ var _environment_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2556);
/* harmony import */ var _rules_all_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);




/**
 * Decides whether the artifact of `evidence` may enter the environment: the only maker of an `allow`. Every rule is
 * judged and every reason told. Of an artifact whose kind is not said the most is asked. @throws Failure `environment-unknown`, or `unexpected` for evidence that nobody verified
 */
function decide(policy, environmentName, evidence, now, artifact = {}) {
    if (!_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of.isGenuine(evidence))
        throw bug('Evidence that was not verified was handed to the decision');
    if (Number.isNaN(now.getTime()))
        throw bug('The decision was asked for at no time');
    const environment = (0,_environment_named_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentNamed */ .b)(policy, environmentName);
    const facts = { evidence, identities: policy.identities, now, ...artifact, scan: scanSettings(environment) };
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

/***/ 9445: // MODULE: ./packages/core/build/use-cases/ledger/judge-anomalies.js
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

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ sign),
  e: () => (/* binding */ signAndAttach)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/simple-signing.js
var simple_signing = __webpack_require__(8654);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/statement-to-sign.js



/** What the gate, an approval and a promotion say is signed by the step that finds it out, never handed over to be signed. */
const reserved = new Set([predicate_types/* predicateTypes */.Z.decision, predicate_types/* predicateTypes */.Z.verificationSummary, predicate_types/* predicateTypes */.Z.verificationSummary02, predicate_types/* predicateTypes */.Z.approval, predicate_types/* predicateTypes */.Z.promotion]);
/**
 * Reads a statement that somebody else wrote. Each digest in it must be that of an artifact that was named: a reader
 * takes it for evidence about every one of its subjects. @throws Failure `statement-invalid` | `subject-mismatch`
 */
function checkedStatement(bytes, named) {
    const statement = (0,model_statement/* parseStatement */.By)(bytes);
    if (reserved.has(statement.predicateType))
        throw notForSign(statement.predicateType);
    const about = named.filter(({ digest }) => (0,model_statement/* isAbout */.KH)(statement, digest));
    const stranger = statement.subject.find((subject) => !isNamed(subject, named));
    if (about.length > 0 && stranger === undefined)
        return { bytes, predicateType: statement.predicateType, about };
    const expected = named.slice(0, 5).map(({ digest }) => digest).join(', ');
    const found = JSON.stringify(stranger?.digest ?? {}).slice(0, 300);
    throw new failure/* Failure */.H('subject-mismatch', {
        blame: 'artifact',
        message: `Refusing to sign a statement about another artifact: expected ${expected}, found ${found}`,
        remedy: 'Scan and sign the same digest: pass it from the build job to both.',
        expected,
        found,
    });
}
function isNamed({ digest }, named) {
    const known = new Set(named.map((artifact) => artifact.digest));
    return Object.entries(digest).every(([algorithm, hex]) => known.has(`${algorithm}:${hex}`));
}
function notForSign(predicateType) {
    return new failure/* Failure */.H('statement-invalid', {
        blame: 'configuration',
        message: `Refusing to sign a ready-made ${predicateType}: whoever wrote the file would decide in the name of this workflow`,
        remedy: 'Let policy-gate, require-approval and promote sign what they decide themselves, and give sign the statements of scan only.',
        expected: 'evidence, such as a scan, a bill of materials or test results',
        found: predicateType,
    });
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var use_cases_request = __webpack_require__(4755);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/sign.js







/**
 * Signs statements about `subjects`, or the artifacts themselves, as this run, and keeps the bundles where the world says.
 * Everything is checked before the first is signed: nothing is signed about an artifact that is not there, or about another one.
 */
async function sign(request, world) {
    const [first] = request.subjects;
    if (first === undefined)
        throw nothingToSign('no artifact is named', 'Name one by subject-name and subject-digest, subject-path or subject-checksums.');
    const finish = (0,use_cases_request/* outcomeOf */.sG)('sign', first, world.clock, world.clock.now());
    const pieces = piecesOf(request, world);
    for (const subject of request.subjects.filter(({ isNamedOnly }) => isNamedOnly !== true))
        await world.artifacts.manifest(subject);
    const what = sentenceOf(pieces, request);
    const all = request.subjects.length === 1 ? {} : { subjects: request.subjects.map((subject) => ({ name: (0,reference/* formatRepository */.Sh)(subject), digest: subject.digest })) };
    if (request.dryRun) {
        const outcome = finish({ decision: 'allow', reasonCode: 'planned', sentence: `Would sign ${what}.`, dryRun: true, ...all });
        return { ...outcome, signed: [] };
    }
    const signed = [];
    for (const piece of pieces)
        signed.push(await keep(piece, await piece.sign(), world));
    return { ...finish({ decision: 'allow', reasonCode: 'signed', sentence: `${what}.`, ...all }), signed };
}
/** Signs one statement and attaches its bundle where there is a writer. */
async function signAndAttach(subject, statement, predicateType, world) {
    const bundle = await world.signer.sign(statement);
    const referrer = await world.writer?.attach(subject, bundle, predicateType);
    return { predicateType, bundle, digest: (0,digest/* digestOf */.ol)(bundle), ...(referrer === undefined ? {} : { referrer }) };
}
function piecesOf({ subjects, statements }, { signer, digests }) {
    if (statements === 'the artifacts themselves') {
        return subjects.map((subject) => ({ predicateType: simple_signing/* plainSignatureType */.PW, about: [subject], sign: () => required(digests).signDigest(subject.digest) }));
    }
    const checked = statements.map((bytes) => checkedStatement(bytes, subjects));
    if (checked.length === 0)
        throw nothingToSign('there is no statement', 'Give statements-path, or predicate-type and predicate-path.');
    requireEach(subjects, checked);
    return checked.map(({ bytes, predicateType, about }) => ({ predicateType, about, sign: () => signer.sign(bytes) }));
}
/** Whoever names an artifact means it to be signed: one that no statement is about was left out by mistake. */
function requireEach(subjects, checked) {
    const left = subjects.find((subject) => !checked.some(({ about }) => about.includes(subject)));
    if (left === undefined)
        return;
    throw new failure/* Failure */.H('subject-mismatch', {
        blame: 'artifact',
        message: `No statement is about ${(0,reference/* formatRepository */.Sh)(left)}@${left.digest}, so it would stay unsigned`,
        remedy: 'Name the artifacts that were scanned or tested, and no others.',
        expected: left.digest,
    });
}
/** Keeps one bundle beside each artifact that it is about and in the stores that are wanted. */
async function keep({ predicateType, about }, bundle, world) {
    const referrers = [];
    const cosignTags = [];
    for (const subject of about.filter(({ isNamedOnly }) => isNamedOnly !== true)) {
        if (world.writer !== undefined)
            referrers.push(await world.writer.attach(subject, bundle, predicateType));
        if (world.cosignTags !== undefined)
            cosignTags.push(await keepAsCosign2(subject, { predicateType, bundle }, world, world.cosignTags));
    }
    const attestationId = await world.attestations?.store(bundle);
    return { predicateType, bundle, digest: (0,digest/* digestOf */.ol)(bundle), referrers, cosignTags, ...(attestationId === undefined ? {} : { attestationId }) };
}
/** A plain signature is over a payload of its own there, so it is signed once more. */
async function keepAsCosign2(subject, { predicateType, bundle }, { digests }, tags) {
    if (predicateType !== simple_signing/* plainSignatureType */.PW)
        return tags.keep(subject, bundle, { predicateType });
    const payload = (0,simple_signing/* encodeSimpleSigning */.EP)(subject.digest, (0,reference/* formatRepository */.Sh)(subject));
    return tags.keep(subject, await required(digests).signDigest((0,digest/* digestOf */.ol)(payload)), { predicateType, payload });
}
function required(digests) {
    if (digests !== undefined)
        return digests;
    throw new failure/* Failure */.H('unexpected', { blame: 'bug', message: 'Nobody is given who signs by digest', remedy: 'Report this.' });
}
function sentenceOf(pieces, { subjects, statements }) {
    const artifacts = subjects.length === 1 ? '' : ` about ${(0,counted/* counted */.h)(subjects.length, 'artifact')}`;
    if (statements === 'the artifacts themselves')
        return `${(0,counted/* counted */.h)(pieces.length, 'artifact')}, by digest`;
    const types = [...new Set(pieces.map(({ predicateType }) => predicateType))];
    return `${(0,counted/* counted */.h)(pieces.length, 'statement')}${artifacts}: ${types.join(', ')}`;
}
function nothingToSign(why, remedy) {
    return new failure/* Failure */.H('input-invalid', { blame: 'configuration', message: `There is nothing to sign: ${why}`, remedy });
}


/***/ }),

/***/ 3833: // MODULE: ./packages/core/build/use-cases/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   q: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7446);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4755);




/** Tells who signed what about `subject`, and whether the required identity is among them. */
async function verify(request, world) {
    const { subject, identity, predicateType } = request;
    const finish = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('verify', subject, world.clock, world.clock.now());
    const evidence = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .collectEvidence */ .mE)(subject.digest, await world.bundles.bundles(subject), world.verifier);
    const ofType = [...evidence.attestations, ...evidence.untimed].filter(({ statement }) => (predicateType ?? statement.predicateType) === statement.predicateType);
    const signers = ofType.filter(({ signer }) => (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatches */ .v)(identity, signer).length === 0);
    const asked = new Set(signers);
    const others = [...evidence.attestations, ...evidence.untimed].filter((attestation) => !asked.has(attestation));
    const shared = {
        signers: signers.map((attestation) => signedBy(attestation, identity.name)),
        ...(others.length === 0 ? {} : { others: others.map((attestation) => signedBy(attestation)) }),
        refused: evidence.refused,
    };
    if (signers.length > 0) {
        const sentence = `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(signers.length, 'attestation')} by ${calledBy(identity)}.`;
        return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared });
    }
    const reasons = whyNot(request, evidence, ofType);
    return finish({
        decision: 'deny',
        reasonCode: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingCode */ .YD)(reasons, 'signature-missing'),
        sentence: `No attestation by ${calledBy(identity)}.`,
        reasons,
        ...shared,
    });
}
function signedBy({ signer, statement, signedAt, bundle, passedOver }, identity) {
    return { signer, predicateType: statement.predicateType, ...(signedAt === undefined ? {} : { signedAt }), bundle, ...(identity === undefined ? {} : { identity }), ...(passedOver.length === 0 ? {} : { passedOver }) };
}
function whyNot({ identity, predicateType }, evidence, ofType) {
    const remedy = `Have ${calledBy(identity)} sign the artifact, or correct the identity you ask for.`;
    const byOthers = ofType.map(({ signer, bundle }) => {
        const [first] = (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatches */ .v)(identity, signer);
        return {
            code: 'identity-mismatch',
            message: `A genuine signature by somebody else: ${first === undefined ? 'identity differs' : `${first.field} should be ${first.expected}, found ${first.found}`}`,
            ...(first === undefined ? {} : { expected: first.expected, found: first.found }),
            remedy,
            evidence: [bundle],
        };
    });
    const refused = evidence.refused.map(({ reason, bundle }) => ({ ...reason, evidence: [bundle] }));
    const reasons = [...byOthers, ...refused];
    if (reasons.length > 0)
        return reasons;
    const what = predicateType === undefined ? 'No attestation' : `No attestation of type ${predicateType}`;
    return [{ code: 'signature-missing', message: `${what} was found beside the artifact`, remedy }];
}
function calledBy({ key, subject, workflow, name }) {
    return key === undefined ? (subject ?? workflow ?? name) : `the key ${name}`;
}


/***/ })

};
;