export const id = 427;
export const ids = [427];
export const modules = {

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addAudit: () => (/* binding */ addAudit)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/report/json-text.js
var json_text = __webpack_require__(3455);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/report/safe-text.js
var safe_text = __webpack_require__(7898);
;// CONCATENATED MODULE: ./packages/core/build/report/touched-text.js


/** The answer of `audit touched` for a program (docs/compromise.md). */
function touchedJson({ who, since, policy }, artifacts) {
    return {
        schema: 'portcullis/touched/v1',
        who,
        since: since.toISOString(),
        policy,
        artifacts: artifacts.map(({ environment, artifact, promotions, tags, leaned, unaccounted }) => ({
            environment,
            artifact: (0,reference/* formatReference */.FH)(artifact),
            tags: [...tags],
            promotions: promotions.map(({ sequence, tag, promotedAt, actor, run, set }) => ({ sequence, tag, promotedAt: promotedAt.toISOString(), actor, run, ...(set === undefined ? {} : { set }) })),
            leaned: leaned.map(({ as, predicateType, signedAt, bundle }) => ({ as, predicateType, ...(signedAt === undefined ? {} : { signedAt: signedAt.toISOString() }), bundle })),
            unaccounted: unaccounted.map(({ as, bundle, why }) => ({ as, bundle, why })),
        })),
    };
}
/** The answer of `audit touched` for a person: what is in use first, and the verdict last. */
function touchedText({ who, since }, artifacts) {
    const inUse = artifacts.filter(({ tags }) => tags.length > 0);
    const before = artifacts.filter(({ tags }) => tags.length === 0);
    const leaned = artifacts.filter((artifact) => artifact.leaned.length > 0);
    const verdict = `${leaned.length} promoted ${leaned.length === 1 ? 'artifact' : 'artifacts'} leaned on ${(0,safe_text/* safeText */.Hk)(who)} since ${since.toISOString()}; ${leaned.filter(({ tags }) => tags.length > 0).length} in use now.`;
    const lost = artifacts.filter(({ unaccounted }) => unaccounted.length > 0).length;
    const unsure = lost === 0 ? [] : [`Of ${lost} it cannot be told: what their promotion stood on is gone. Take them for touched.`];
    const sections = [section('In use now', inUse), section('Promoted before, not tagged now', before), [verdict, ...unsure]];
    return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function section(title, artifacts) {
    if (artifacts.length === 0)
        return [];
    return [title, ...artifacts.flatMap(linesOf)];
}
function linesOf({ environment, artifact, promotions, tags, leaned, unaccounted }) {
    const latest = promotions.at(-1);
    return [
        `  ${(0,safe_text/* safeText */.Hk)(environment)}: ${(0,safe_text/* safeText */.Hk)((0,reference/* formatReference */.FH)(artifact))}${tags.length === 0 ? '' : ` at ${tags.map((tag) => (0,safe_text/* safeText */.Hk)(tag)).join(', ')}`}`,
        ...(latest === undefined ? [] : [`    promoted ${latest.promotedAt.toISOString()} by ${(0,safe_text/* safeText */.Hk)(latest.actor)}, ${(0,safe_text/* safeText */.Hk)(latest.run)}${latest.set === undefined ? '' : `, in the release set ${latest.set}`}`]),
        ...(leaned.length + unaccounted.length > 0 ? [] : ['    moved in one release set with an artifact that is touched']),
        ...leaned.map((leaning) => `    ${describe(leaning)}`),
        ...unaccounted.map((lost) => `    ${describeLost(lost)}`),
    ];
}
function describe({ as, predicateType, signedAt, bundle }) {
    return `${as} ${(0,safe_text/* safeText */.Hk)(predicateType)}, signed ${signedAt === undefined ? 'nobody knows when' : signedAt.toISOString()}, ${bundle}`;
}
function describeLost({ as, bundle, why }) {
    return `${as} ${bundle} cannot be accounted for: ${(0,safe_text/* safeText */.Hk)(why)}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/evidence.js
var model_evidence = __webpack_require__(2131);
// EXTERNAL MODULE: ./packages/core/build/policy/placement.js
var placement = __webpack_require__(8538);
// EXTERNAL MODULE: ./packages/core/build/predicates/decision.js
var decision = __webpack_require__(1511);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/read-ledger.js
var read_ledger = __webpack_require__(2064);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/whole-ledger.js
var whole_ledger = __webpack_require__(9891);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/audit-touched.js








/**
 * Lists every artifact whose promotion, by the ledgers of the policy's environments, leaned on a signer in doubt: as
 * evidence, decision, approval or record; and every artifact for which that cannot be told, because what its promotion
 * names is gone, or which moved in one release set with such a one. What was never promoted is not listed; the gate will judge it anew.
 * @throws Failure `ledger-invalid` | `registry-*` | `github-*`: "could not look" is never "nothing was touched"
 */
async function auditTouched(request, world) {
    const touched = [];
    for (const environment of request.policy.environments.values())
        touched.push(...(await touchedIn(environment, request, world)));
    return touched;
}
async function touchedIn(environment, request, world) {
    if (environment.record === undefined)
        return [];
    const recorder = (0,coverage/* identityOf */.c)(request.policy, environment.record.by);
    const found = [];
    for (const repository of (0,placement/* repositoriesOf */.U)(environment)) {
        const ledger = await wholeLedger(environment, repository, recorder, world);
        for (const [digest, recorded] of Map.groupBy(ledger.promotions, (promotion) => promotion.record.subject))
            found.push(await lookAt((0,reference/* pin */.y_)((0,reference/* parseReference */.F2)(repository), digest), environment.name, recorded, request, world));
    }
    const isTouched = ({ leaned, unaccounted }) => leaned.length > 0 || unaccounted.length > 0;
    const sets = new Set(found.filter(isTouched).flatMap(({ promotions }) => promotions.flatMap(({ set }) => set ?? [])));
    return found.filter((one) => isTouched(one) || one.promotions.some(({ set }) => set !== undefined && sets.has(set)));
}
async function lookAt(artifact, environment, recorded, { isInDoubt, since }, world) {
    const evidence = await (0,model_evidence/* collectEvidence */.mE)(artifact.digest, await bundlesOf(artifact, recorded, world), world.verifier);
    const promotions = recorded.map(({ record: { sequence, tag, promotedAt, actor, run, set } }) => ({ sequence, tag, promotedAt, actor, run, ...(set === undefined ? {} : { set }) }));
    return { environment, artifact, promotions, tags: await tagsAt(artifact, recorded, world), leaned: leaningsIn(evidence, isInDoubt, since), unaccounted: unaccountedFor(recorded, evidence) };
}
/** The ledger, held against what its tags point at: an end that was cut off would hide the newest promotions. */
async function wholeLedger({ name, tags = [] }, repository, recorder, world) {
    const line = { line: repository, environment: name };
    const ledger = await (0,read_ledger/* readLedger */.SC)(line, recorder, world);
    for (const tag of new Set([...tags, ...ledger.promotions.map(({ record }) => record.tag)])) {
        const target = { ...(0,reference/* parseReference */.F2)(repository), tag };
        await (0,whole_ledger/* requireWholeLedger */.w)(ledger, line, recorder, { target, current: await world.registry.resolve(target) }, { target: world.registry, verifier: world.verifier });
    }
    return ledger;
}
/** The decision and the approvals that a record names, and the evidence that a decision names: each must be there and verify. */
function unaccountedFor(recorded, { subject, attestations, testimonies, refused }) {
    const known = new Set(testimonies.map(({ bundle }) => bundle));
    const decisions = attestations.filter(({ statement }) => statement.predicateType === predicate_types/* predicateTypes */.Z.decision);
    const named = [
        // Without a decision the record names the artifact itself.
        ...recorded.flatMap(({ record }) => (record.decision === subject ? [] : [{ as: 'decision', bundle: record.decision }])),
        ...recorded.flatMap(({ record }) => record.approvals.map((bundle) => ({ as: 'approval', bundle }))),
        ...decisions.filter(({ bundle }) => recorded.some(({ record }) => record.decision === bundle)).flatMap(({ statement }) => (0,decision/* parseDecision */.cg)(statement.predicate).evidence.map((bundle) => ({ as: 'evidence', bundle }))),
    ];
    const lost = new Map(named.filter(({ bundle }) => !known.has(bundle)).map((one) => [one.bundle, one]));
    return [...lost.values()].map((one) => ({ ...one, why: refused.find(({ bundle }) => bundle === one.bundle)?.reason.message ?? 'it is not beside the artifact' }));
}
/** What lies beside the artifact, and the records of the ledger itself: they count although somebody removed them there. */
async function bundlesOf(artifact, recorded, { registry }) {
    const records = recorded.map(({ bundle, digest, record }) => ({ bytes: bundle, digest, source: `ledger entry ${record.sequence}` }));
    return [...(await registry.bundles(artifact)), ...records];
}
/** Each bundle once, under however many names or in however many trust domains its signer is known. */
function leaningsIn({ attestations, untimed }, isInDoubt, since) {
    const timed = attestations.map((attestation) => ({ signer: attestation.signer, statement: attestation.statement, bundle: attestation.bundle, signedAt: latest(attestation) })).filter(({ signedAt }) => signedAt >= since);
    const leanings = [...timed, ...untimed]
        .filter(({ signer }) => isInDoubt(signer))
        .map(({ statement: { predicateType }, bundle, signedAt }) => ({ as: roleOf(predicateType), predicateType, bundle, ...(signedAt === undefined ? {} : { signedAt }) }));
    return [...new Map(leanings.map((leaning) => [leaning.bundle, leaning])).values()];
}
function latest({ times }) {
    return new Date(Math.max(...times.map((time) => time.getTime())));
}
function roleOf(predicateType) {
    if (predicateType === predicate_types/* predicateTypes */.Z.decision || predicateType === predicate_types/* predicateTypes */.Z.verificationSummary)
        return 'decision';
    if (predicateType === predicate_types/* predicateTypes */.Z.approval)
        return 'approval';
    return predicateType === predicate_types/* predicateTypes */.Z.promotion ? 'record' : 'evidence';
}
async function tagsAt(artifact, recorded, { registry }) {
    const { registry: place, repository, digest } = artifact;
    const names = [...new Set(recorded.map(({ record }) => record.tag))];
    const current = await Promise.all(names.map((tag) => registry.resolve({ registry: place, repository, tag })));
    return names.filter((_, index) => current[index] === digest);
}

// EXTERNAL MODULE: ./packages/workspace/build/policy-file.js
var policy_file = __webpack_require__(7195);
// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 5 modules
var build_policy = __webpack_require__(7044);
// EXTERNAL MODULE: ./packages/worlds/build/touched-world.js
var touched_world = __webpack_require__(471);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var policy_identity = __webpack_require__(7403);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/verification-key.js
var verification_key = __webpack_require__(6217);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/word-in-doubt.js






const maxKeyBytes = 16 * 1024;
/** Tells the signatures in doubt from all others. @throws Failure `identity-required` | `policy-error` | `file-invalid` | `trust-config-invalid` */
async function wordInDoubt({ identity, key, certificateIdentity, certificateOidcIssuer }, loaded, surroundings) {
    const ways = [identity, key, certificateIdentity ?? certificateOidcIssuer].filter((way) => way !== undefined);
    if (ways.length !== 1)
        throw identityRequired(ways.length === 0 ? 'none of them is given' : 'more than one of them is given');
    if (identity !== undefined)
        return ofIdentity(identity, loaded);
    if (key !== undefined)
        return await ofKey(key, loaded, surroundings);
    if (certificateIdentity === undefined || certificateOidcIssuer === undefined)
        throw identityRequired('an issuer or a subject is missing');
    return {
        who: `${certificateIdentity} by ${certificateOidcIssuer}`,
        isInDoubt: (signer) => signer.key === undefined && signer.subject === certificateIdentity && signer.issuer === certificateOidcIssuer,
        domains: loaded.domains,
    };
}
/** Of a key every name that it has: the same key under another name signs all the same. */
function ofIdentity(name, { policy, domains }) {
    const identity = (0,coverage/* identityOf */.c)(policy, name);
    const named = domains.flatMap(({ keys = [] }) => keys).find((key) => identity.key !== undefined && key.name === name);
    const { workflow, subject } = identity;
    if (named !== undefined)
        return { who: `the key ${name}`, isInDoubt: holds((0,verification_key/* keyFingerprint */.yy)(named.publicKey)), domains };
    const who = workflow ?? subject;
    return { who: who === undefined ? name : `${name} (${who})`, isInDoubt: (signer) => (0,policy_identity/* mismatches */.v)(identity, signer).length === 0, domains };
}
async function ofKey(key, { policy, domains }, { readable }) {
    if ((0,model_digest/* isDigest */.Bc)(key)) {
        const isNamed = domains.some(({ keys = [] }) => keys.some(({ publicKey }) => (0,verification_key/* keyFingerprint */.yy)(publicKey) === key));
        if (!isNamed)
            throw unknownKey(key, policy.source);
        return { who: `the key ${key}`, isInDoubt: holds(key), domains };
    }
    const publicKey = (0,verification_key/* readPublicKey */.RR)(await (0,read_file/* readFileInside */.XW)(key, { roots: readable, maxBytes: maxKeyBytes, what: 'the key' }), 'the key');
    const fingerprint = (0,verification_key/* keyFingerprint */.yy)(publicKey);
    const everywhere = domains.map((domain) => ({ ...domain, keys: [...(domain.keys ?? []), { name: fingerprint, domain: domain.name, publicKey }] }));
    return { who: `the key ${fingerprint}`, isInDoubt: holds(fingerprint), domains: everywhere };
}
function holds(fingerprint) {
    return ({ key, certifiedKey }) => fingerprint === key?.fingerprint || fingerprint === certifiedKey;
}
function unknownKey(fingerprint, policy) {
    return new failure/* Failure */.H('identity-required', {
        blame: 'configuration',
        message: `No identity of ${policy} is the key ${fingerprint}, and a fingerprint alone verifies no signature`,
        remedy: 'Give the public key as a PEM file: --key path/to/key.pub.',
        expected: 'a key that the policy names, or a PEM file',
        found: fingerprint,
    });
}
function identityRequired(found) {
    const expected = 'an identity of the policy, or a key, or certificate-identity with certificate-oidc-issuer';
    return new failure/* Failure */.H('identity-required', {
        blame: 'configuration',
        message: `Whose word is in doubt? Expected ${expected}, found that ${found}`,
        remedy: 'Name one: --identity NAME, or --key FILE, or --certificate-identity URL with --certificate-oidc-issuer URL.',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 9 modules
var conduct = __webpack_require__(6443);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
// EXTERNAL MODULE: ./packages/cli/build/usage.js
var usage = __webpack_require__(6116);
;// CONCATENATED MODULE: ./packages/core/build/report/log-audit-text.js

/** The answer of `audit log` for a program (docs/monitoring.md). */
function logAuditJson({ reading, isFirst, left, unexplained, reasons }, decision) {
    const { log, size, from, to, entries, passedOver, contradiction } = reading;
    return {
        schema: 'portcullis/audit-log/v1',
        decision,
        log,
        size,
        read: { from, to, left },
        firstLook: isFirst,
        entries: { ours: entries.length, explained: entries.length - unexplained.length, passedOver },
        unexplained: unexplained.map(unexplainedJson),
        reasons: reasons.map(({ code, message, expected = '', found = '', remedy }) => ({ code, message, expected, found, remedy })),
        ...(contradiction === undefined ? {} : { checkpoints: { seen: contradiction.seen, found: contradiction.found } }),
    };
}
function unexplainedJson({ entry: { index, signer, issuedAt }, identity }) {
    const run = signer.extensions.runInvocationUri;
    return { index, identity, subject: signer.subject, ...(run === undefined ? {} : { run }), ...(issuedAt === undefined ? {} : { issuedAt: issuedAt.toISOString() }) };
}
/** The answer of `audit log` for a person: what must be done first, the verdict last. */
function logAuditText({ reading, isFirst, left, unexplained, reasons }) {
    const { log, size, from, to, entries, passedOver, contradiction } = reading;
    const alarms = reasons.flatMap(({ code, message, remedy }) => [`${code}: ${(0,safe_text/* safeText */.Hk)(message, 1_000)}`, `  ${(0,safe_text/* safeText */.Hk)(remedy, 600)}`]);
    const proof = contradiction === undefined ? [] : ['The checkpoint of before:', ...quoted(contradiction.seen), 'The checkpoint of now:', ...quoted(contradiction.found)];
    const first = isFirst ? [`This was the first look at ${(0,safe_text/* safeText */.Hk)(log)}: what is in it before entry ${from} was not read.`] : [];
    const behind = left > 0 ? [`${left} entries are left for the next run.`] : [];
    const counts = `${to - from} entries of ${size} read, ${entries.length} ours, ${unexplained.length} of them unexplained`;
    const verdict = `${(0,safe_text/* safeText */.Hk)(log)}: ${counts}${passedOver === 0 ? '' : `; ${passedOver} that no gate would take were passed over`}.`;
    return `${[...alarms, ...proof, ...first, ...behind, verdict].join('\n')}\n`;
}
function quoted(note) {
    return note.trimEnd().split('\n').map((line) => `  ${(0,safe_text/* safeText */.Hk)(line, 400)}`);
}

;// CONCATENATED MODULE: ./packages/core/build/policy/explained-by-run.js
const github = 'https://github.com/';
/** How far the clocks of GitHub and of a certificate authority may be apart. */
const clockSkew = 5 * 60_000;
/** The attempt of a run that the certificate of an entry names (extension .21); undefined when it names none of GitHub's. */
function runOf({ signer: { extensions } }) {
    const [, repository, id, attempt] = /^https:\/\/github\.com\/([^/?#\s]+\/[^/?#\s]+)\/actions\/runs\/([1-9][0-9]{0,14})\/attempts\/([1-9][0-9]{0,8})$/.exec(extensions.runInvocationUri ?? '') ?? [];
    return repository === undefined ? undefined : { repository, id: Number(id), attempt: Number(attempt) };
}
/**
 * Why a run does not explain an entry; undefined when it does: it is of the repository and of the workflow file that
 * the certificate names, and ran when the certificate was issued.
 */
function whyNotByRun({ signer: { extensions }, issuedAt }, name, record) {
    if (record === undefined)
        return `GitHub shows no attempt ${name.attempt} of run ${name.id} in ${name.repository}`;
    const { buildConfigUri: started = 'no workflow', sourceRepositoryIdentifier: repositoryId = 'no repository' } = extensions;
    if (String(record.repositoryId) !== repositoryId)
        return `run ${name.id} is of repository ${record.repositoryId}, and the certificate of ${repositoryId}`;
    if (!started.startsWith(`${github}${name.repository}/${record.workflow}@`))
        return `run ${name.id} is of ${record.workflow}, and the certificate of ${started}`;
    const at = issuedAt?.getTime() ?? Number.NaN;
    const [from, to] = [record.startedAt.getTime() - clockSkew, (record.endedAt?.getTime() ?? Number.POSITIVE_INFINITY) + clockSkew];
    if (at >= from && at <= to)
        return undefined;
    return `run ${name.id} ran from ${record.startedAt.toISOString()}${record.endedAt === undefined ? '' : ` to ${record.endedAt.toISOString()}`}, and the certificate is of ${issuedAt?.toISOString() ?? 'no time'}`;
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/read-baseline.js
var read_baseline = __webpack_require__(8846);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/ledger/marks-of-ledger.js






/**
 * The marks of every bundle that a ledger of the policy stands on: its records, the decisions and approvals that they
 * name, and the evidence that those decisions name. What merely lies beside an artifact explains nothing, as whoever
 * may push can lay it there. @throws Failure `ledger-invalid` | `registry-*` | `github-*`
 */
async function marksOfLedger(policy, world) {
    const marks = [];
    for (const environment of policy.environments.values())
        marks.push(...(await marksOfEnvironment(policy, environment, world)));
    return new Set(marks);
}
async function marksOfEnvironment(policy, environment, world) {
    if (environment.record === undefined)
        return [];
    const writer = (0,coverage/* identityOf */.c)(policy, environment.record.by);
    const marks = [];
    for (const repository of (0,placement/* repositoriesOf */.U)(environment)) {
        const { promotions } = await (0,read_ledger/* readLedger */.SC)({ line: repository, environment: environment.name }, writer, world);
        for (const [subject, recorded] of Map.groupBy(promotions, ({ record }) => record.subject))
            marks.push(...(await marksOfArtifact(repository, subject, recorded, world)));
    }
    return marks;
}
async function marksOfArtifact(repository, subject, recorded, { registry, verifier, marksIn }) {
    const found = await registry.bundles((0,reference/* pin */.y_)((0,reference/* parseReference */.F2)(repository), subject));
    const evidence = await (0,model_evidence/* collectEvidence */.mE)(subject, found, verifier);
    const named = new Set(recorded.flatMap(({ record }) => [record.decision, ...record.approvals, ...(0,read_baseline/* evidenceOfDecision */.z)(record.decision, evidence)]));
    return [...recorded.map(({ bundle }) => bundle), ...found.filter(({ digest }) => named.has(digest)).map(({ bytes }) => bytes)].flatMap(marksIn);
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/audit-log.js



/**
 * Reads a transparency log on from where the last time ended, and tells which entries by our signers no run and no
 * record explains. What could not be looked up is a Failure, never an explanation.
 * @throws Failure `log-*` | `ledger-invalid` | `github-*` | `registry-*`
 */
async function auditLog(request, world) {
    const { policy, identities, acknowledged, ...question } = request;
    const isOurs = (signer) => identities.some((identity) => (0,policy_identity/* mismatches */.v)(identity, signer).length === 0);
    const reading = await world.log.read({ ...question, isOurs, certificateTexts: identities.flatMap(certificateText) });
    const asked = reading.entries.filter(({ index }) => !acknowledged.includes(index));
    const unexplained = (await withoutExplanation(asked, policy, world)).map(({ entry, why }) => unexplainedEntry(entry, why, reading.log, identities));
    const open = unexplained.map(({ entry: { index, body } }) => ({ index, body }));
    return {
        reading,
        isFirst: request.seen === undefined,
        left: reading.contradiction === undefined ? reading.size - reading.to : 0,
        unexplained,
        reasons: [...contradicting(reading), ...unexplained.map(({ reason }) => reason)],
        seen: { ...reading.seen, open },
    };
}
/** By what is at hand first, then by its run, and by the ledger only when something is still open. */
async function withoutExplanation(entries, policy, { bundles, marksIn, forge }) {
    const atHand = new Set(bundles.flatMap(marksIn));
    const open = entries.filter(({ mark }) => !atHand.has(mark));
    if (forge === undefined)
        return open.map((entry) => ({ entry, why: 'GitHub was not asked, for want of a token' }));
    const doubts = await withoutRun(open, forge.runs);
    if (doubts.length === 0)
        return [];
    const recorded = await marksOfLedger(policy, { ...forge, marksIn });
    return doubts.filter(({ entry }) => !recorded.has(entry.mark));
}
/** Each run is asked for once, however often it signed. */
async function withoutRun(entries, runs) {
    const records = new Map();
    const recordOf = async (name) => {
        const key = JSON.stringify(name);
        if (!records.has(key))
            records.set(key, await runs.runRecord(name));
        return records.get(key);
    };
    const doubts = [];
    for (const entry of entries) {
        const name = runOf(entry);
        const why = name === undefined ? 'it names no run on GitHub' : whyNotByRun(entry, name, await recordOf(name));
        if (why !== undefined)
            doubts.push({ entry, why });
    }
    return doubts;
}
/** What the certificate of an identity is sure to hold, byte for byte. */
function certificateText({ workflow, subject }) {
    const text = subject ?? (workflow === undefined ? undefined : `https://github.com/${workflow.slice(0, workflow.indexOf('@') + 1)}`);
    return text === undefined ? [] : [text];
}
function unexplainedEntry(entry, why, log, identities) {
    const identity = identities.find((one) => (0,policy_identity/* mismatches */.v)(one, entry.signer).length === 0)?.name ?? entry.signer.subject;
    const signed = entry.issuedAt === undefined ? '' : `, by a certificate of ${entry.issuedAt.toISOString()}`;
    return {
        entry,
        identity,
        reason: {
            code: 'log-entry-unexplained',
            message: `Entry ${entry.index} of ${log} was signed as ${identity}${signed}, and nothing explains it: ${why}`,
            expected: 'a run on GitHub, or a bundle that the ledger stands on',
            found: entry.signer.extensions.runInvocationUri ?? entry.signer.subject,
            remedy: `Find out who signed it. If nobody of yours did, treat ${identity} as compromised (docs/compromise.md); if somebody did, run again with --acknowledge ${entry.index}.`,
        },
    };
}
function contradicting({ contradiction, log }) {
    if (contradiction === undefined)
        return [];
    const { kind, seen, found } = contradiction;
    const remedy = 'Keep both checkpoints: they are signed by the log. Ask its operator, and trust no new entry of it until this is answered.';
    const shown = { expected: `a log that continues ${sizeOf(seen)}`, found: sizeOf(found) };
    if (kind === 'shrunk')
        return [{ code: 'log-shrunk', message: `${log} shows fewer entries than it had signed before; an old copy of it would look the same: run again`, remedy, ...shown }];
    return [{ code: 'log-forked', message: `${log} has signed two histories of which one does not continue the other`, remedy, ...shown }];
}
function sizeOf(checkpoint) {
    const [, size = '', root = ''] = checkpoint.split('\n');
    return `${size} entries with root ${root}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/github/build/client.js + 1 modules
var build_client = __webpack_require__(6800);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/run-records.js



const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
/** Reads what GitHub remembers of attempts of runs, of any repository that the token may see. */
function createRunRecordReader(client) {
    return {
        async runRecord({ repository, id, attempt }) {
            const [owner, repo] = (0,build_client/* splitRepository */.T)(repository);
            const { status, body } = await client.call({ route, values: { owner, repo, run_id: id, attempt_number: attempt }, needs: { name: 'actions', access: 'read' }, accepts: [404] });
            if (status === 404)
                return undefined;
            const run = (0,reading/* objectIn */.D7)(body, 'attempt');
            if ((0,reading/* idIn */.DG)(run['id'], 'attempt.id') !== id || (0,reading/* idIn */.DG)(run['run_attempt'], 'attempt.run_attempt') !== attempt)
                throw another(repository, id);
            // GitHub's own description shows the path with the ref behind it, its answers mostly without.
            const [workflow = ''] = (0,reading/* textIn */.r7)(run['path'], 'attempt.path').split('@');
            return {
                repositoryId: (0,reading/* idIn */.DG)((0,reading/* objectIn */.D7)(run['repository'], 'attempt.repository')['id'], 'attempt.repository.id'),
                workflow,
                startedAt: timeIn(run['run_started_at'], 'attempt.run_started_at'),
                ...(run['status'] === 'completed' ? { endedAt: timeIn(run['updated_at'], 'attempt.updated_at') } : {}),
            };
        },
    };
}
function timeIn(value, where) {
    const time = new Date((0,reading/* textIn */.r7)(value, where));
    if (Number.isNaN(time.getTime()))
        throw (0,reading/* unexpected */.os)(where, 'a time', value);
    return time;
}
function another(repository, id) {
    return new failure/* Failure */.H('github-protocol', { blame: 'service', message: `GitHub answered with another run than ${id} of ${repository}`, remedy: 'Run the job again.' });
}

// EXTERNAL MODULE: ./packages/sigstore/build/bundle/signed-bundle.js + 3 modules
var signed_bundle = __webpack_require__(1438);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
// EXTERNAL MODULE: ./packages/sigstore/build/refusal.js
var refusal = __webpack_require__(8379);
;// CONCATENATED MODULE: ./packages/sigstore/build/log/logged-signature.js




const maxSignatures = 16;
/** Reads the body of an entry (hashedrekord or dsse 0.0.2). @throws Failure `log-entry-invalid` */
function readLoggedSignatures(body) {
    const entry = logged_signature_open(body);
    const kind = `${entry.member('kind').text()} ${entry.member('apiVersion').text()}`;
    const spec = entry.member('spec');
    if (kind === 'hashedrekord 0.0.2') {
        const record = spec.member('hashedRekordV002');
        const signature = record.member('signature');
        return [{ ...readVerifier(signature.member('verifier')), digest: record.member('data').member('digest').bytes(), signature: signature.member('content').bytes() }];
    }
    if (kind === 'dsse 0.0.2') {
        const digest = spec.member('dsseV002').member('payloadHash').member('digest').bytes();
        return spec.member('dsseV002').member('signatures').list(maxSignatures).map((signature) => ({ ...readVerifier(signature.member('verifier')), digest }));
    }
    throw invalid(`its kind is not read: ${kind.slice(0, 80)}`);
}
/** The same for every signature by one signer over one digest: anybody may log a signature again, or its twin. */
function markOf({ verifier, digest }) {
    return (0,model_digest/* digestOf */.ol)(`${(0,model_digest/* digestOf */.ol)(verifier)} ${digest.toString('hex')}`);
}
function readVerifier(verifier) {
    const [certificate, key] = [verifier.member('x509Certificate'), verifier.member('publicKey')];
    if (certificate.isAbsent === key.isAbsent)
        throw verifier.refusal('expected either a certificate or a key');
    const kind = certificate.isAbsent ? 'key' : 'certificate';
    return { kind, verifier: (kind === 'key' ? key : certificate).member('rawBytes').bytes() };
}
function logged_signature_open(body) {
    try {
        return new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(body, { what: 'the log entry' }), 'entry', invalid);
    }
    catch (cause) {
        throw invalid('its body is not strict JSON', cause);
    }
}
function invalid(why, cause) {
    return (0,refusal/* refusal */.x)('log-entry-invalid', { message: `The log entry cannot be read: ${why}`, cause });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/marks-in-bundle.js



/** Names signer and digest of each entry of a Rekor v2 in a bundle, as a log watch names them. A bundle without one explains no entry. */
function marksInBundle(bytes) {
    const entries = orNone(() => (0,signed_bundle/* readBundle */.Bo)(bytes).logEntries);
    return entries.flatMap(({ canonicalizedBody }) => orNone(() => readLoggedSignatures(canonicalizedBody))).map(markOf);
}
/** What is no bundle is no explanation, and an entry of another kind, as of a Rekor v1, explains nothing but keeps nothing from it either. */
function orNone(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.blame === 'artifact')
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/log-failure.js

/** What a log serves is not what it has signed. Nothing is concluded from it, and nothing is remembered. */
function logInvalid(log, why, details = {}) {
    const { expected, found } = details;
    return new failure/* Failure */.H('log-invalid', {
        blame: 'service',
        message: [`What the log ${log} serves does not fit what it has signed: ${why}`, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
        remedy: 'Run it again; if it stays, ask the operator of the log, and treat what it says as unproven until then.',
        ...details,
    });
}
function logUnavailable(log, why, cause) {
    return new failure/* Failure */.H('log-unavailable', {
        blame: 'service',
        message: `The log ${log} cannot be read: ${why}`,
        remedy: 'Run it again when the log answers; the next run goes on where the last one ended.',
        cause,
    });
}
/** The file of what was seen before cannot be used. */
function logStateInvalid(why, cause) {
    return new failure/* Failure */.H('log-state-invalid', {
        blame: 'configuration',
        message: `What was remembered of the log cannot be used: ${why}`,
        remedy: 'Restore the state file. Only when it is lost for good begin anew without one, with --from at an entry that is surely early enough.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/sigstore/build/log/signed-note.js
var signed_note = __webpack_require__(153);
;// CONCATENATED MODULE: ./packages/sigstore/build/log/open-checkpoint.js



/** What a log may have witnesses for is little; this is much. */
const maxNoteBytes = 16 * 1024;
/**
 * Reads a checkpoint that the log has signed. Cosignatures of witnesses are passed over. Every signature that bears the
 * log's own name and key has to be good. @throws Failure `log-invalid`
 */
function openCheckpoint(log, bytes) {
    const name = log.baseUrl.host;
    const note = Buffer.from(bytes).toString('utf8');
    if (bytes.byteLength > maxNoteBytes)
        throw logInvalid(name, 'its checkpoint is too long');
    const checkpoint = (0,signed_note/* readCheckpoint */.HQ)(note, (why) => logInvalid(name, `its checkpoint does not count: ${why}`));
    const { origin, size, root, signedText } = checkpoint;
    if (!(0,signed_note/* isOriginOf */.MO)(log, origin))
        throw logInvalid(name, 'its checkpoint is of another log', { expected: (0,signed_note/* namesOf */.eZ)(log).join(' or '), found: origin.slice(0, 200) });
    const own = (0,signed_note/* signaturesOf */.Rr)(log, checkpoint);
    const hash = log.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    if (own.length === 0 || !own.every(({ signature }) => (0,external_node_crypto_.verify)(hash, Buffer.from(signedText), log.publicKey, signature)))
        throw logInvalid(name, 'its checkpoint is not signed by the key that the trust domain names');
    if (!Number.isSafeInteger(Number(size)))
        throw logInvalid(name, 'it claims more entries than can be counted', { found: size });
    return { size: Number(size), root, note };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/seen-log.js





const schema = 'portcullis/log-state/v1';
/** Entries that may stay unexplained at a time: whoever has more must look at them before anything else is read. */
const maxOpen = 50;
/** Room for so many entries of full length, in base64. */
const maxStateBytes = 24 * 1024 * 1024;
/** What was seen, for a file. */
function encodeSeenLog({ checkpoint, next, open }) {
    const state = { schema, checkpoint, next, open: open.map(({ index, body }) => ({ index, body: Buffer.from(body).toString('base64') })) };
    return `${JSON.stringify(state, undefined, 2)}\n`;
}
/** Reads what was seen; its checkpoint has to be the log's own, as ever. @throws Failure `log-state-invalid` */
function readSeenLog(bytes, log) {
    try {
        const state = new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the state', maxBytes: maxStateBytes }), 'state', logStateInvalid);
        state.only('schema', 'checkpoint', 'next', 'open');
        if (state.member('schema').text() !== schema)
            throw state.member('schema').refusal(`expected ${schema}`);
        const { size, root, note } = openCheckpoint(log, Buffer.from(state.member('checkpoint').text()));
        const next = Number(state.member('next').wholeNumber());
        if (next > size)
            throw state.member('next').refusal(`beyond the ${size} entries of its checkpoint`);
        return { checkpoint: note, size, root: root.toString('hex'), next, open: state.member('open').list(maxOpen).map(readEntry) };
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.H) || cause.code === 'log-state-invalid')
            throw cause;
        throw logStateInvalid(cause.message, cause);
    }
}
function readEntry(place) {
    place.only('index', 'body');
    return { index: Number(place.member('index').wholeNumber()), body: place.member('body').bytes() };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/compact-range.js

/** Hash of a leaf (RFC 6962 §2.1). */
function leafHash(entry) {
    return (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(0)).update(entry).digest();
}
/** Hash of a node (RFC 6962 §2.1). */
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
/** The fewest complete subtrees that the leaves from `start` up to `end` are made of, from left to right. */
function subtreesBetween(start, end) {
    const subtrees = [];
    for (let at = start; at < end;) {
        let height = 0;
        while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= end)
            height += 1;
        subtrees.push({ height, index: at / 2 ** height });
        at += 2 ** height;
    }
    return subtrees;
}
/** A tree from its first leaf on, as the hashes of the complete subtrees it is made of: all that appending and the root need. */
class CompactRange {
    #stack;
    constructor(stack = []) {
        this.#stack = [...stack];
    }
    copy() {
        return new CompactRange(this.#stack);
    }
    /** Appends the next complete subtree; it must begin where the range ends. */
    push(height, hash) {
        let top = { height, hash };
        for (let left = this.#stack.at(-1); left?.height === top.height; left = this.#stack.at(-1)) {
            this.#stack.pop();
            top = { height: top.height + 1, hash: nodeHash(left.hash, top.hash) };
        }
        this.#stack.push(top);
    }
    /** The root of the tree; of the empty tree, the hash of nothing. */
    root() {
        const folded = this.#stack.map(({ hash }) => hash).reduceRight((right, left) => (right === undefined ? left : nodeHash(left, right)), undefined);
        return folded ?? (0,external_node_crypto_.createHash)('sha256').digest();
    }
}

// EXTERNAL MODULE: ./packages/sigstore/build/read-at-most.js
var read_at_most = __webpack_require__(4945);
;// CONCATENATED MODULE: ./packages/sigstore/build/log/log-fetch.js



const deadlineMilliseconds = 20_000;
const pausesMilliseconds = [500, 2_000];
/** Reads a log by HTTP GET, without redirects, each request with a deadline and tried three times. @throws Failure `log-unavailable` | `log-invalid` */
function fetchFrom({ url, wait = sleep }) {
    const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}/api/v2/`;
    return async (path, maxBytes) => {
        for (const pause of pausesMilliseconds) {
            const answer = await ask(new URL(`${base}${path}`), path, maxBytes);
            if (!(answer instanceof Error))
                return answer.bytes;
            await wait(pause);
        }
        const last = await ask(new URL(`${base}${path}`), path, maxBytes);
        if (last instanceof Error)
            throw last;
        return last.bytes;
    };
}
/** The Failure as a value where another try may help. */
async function ask(url, path, maxBytes) {
    try {
        const response = await fetch(url, {
            redirect: 'manual',
            headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' },
            signal: AbortSignal.timeout(deadlineMilliseconds),
        });
        if (response.ok)
            return { bytes: await (0,read_at_most/* readAtMost */.K)(response, maxBytes) };
        await response.body?.cancel();
        if (response.status === 404)
            return { bytes: undefined };
        const refused = logUnavailable(url.host, `it answered ${response.status} for ${path}`);
        if (response.status >= 500 || response.status === 429)
            return refused;
        throw refused;
    }
    catch (cause) {
        if (cause instanceof read_at_most/* AnswerTooLong */.r)
            throw logInvalid(url.host, `${path} is longer than it can be`, { expected: `at most ${maxBytes} bytes` });
        if (cause instanceof failure/* Failure */.H)
            throw cause;
        return logUnavailable(url.host, `no answer for ${path}`, cause);
    }
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/certificate/digest-signature.js
var digest_signature = __webpack_require__(1720);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/leaf.js + 3 modules
var leaf = __webpack_require__(8937);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/validity.js
var validity = __webpack_require__(6086);
// EXTERNAL MODULE: ./packages/sigstore/build/verification/signatory.js
var verification_signatory = __webpack_require__(5075);
;// CONCATENATED MODULE: ./packages/sigstore/build/log/own-entries.js







/** Tells whether an entry was signed by somebody that was asked for. What cannot be read no gate would take either. */
function judgeEntry(entry, domain, asked) {
    const texts = asked.certificateTexts.map((text) => Buffer.from(text));
    try {
        let passedOver = false;
        for (const logged of readLoggedSignatures(entry.body)) {
            const signatory = signatoryIn(logged, domain, texts);
            if (signatory === undefined)
                continue;
            const signer = (0,verification_signatory/* signerOf */.Kv)(signatory, domain.name);
            if (!asked.isOurs(signer))
                continue;
            if (isVouchedFor(signatory, domain) && isSigned(logged, signatory))
                return { ours: { ...entry, signer, mark: markOf(logged), ...(signatory.kind === 'certificate' ? { issuedAt: signatory.leaf.certificate.notBefore } : {}) } };
            passedOver = true;
        }
        return passedOver ? 'passed-over' : undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.blame === 'artifact')
            return 'passed-over';
        throw error;
    }
}
function signatoryIn({ kind, verifier }, { keys = [] }, texts) {
    if (kind === 'certificate')
        return texts.some((text) => verifier.includes(text)) ? (0,verification_signatory/* certified */.Mq)((0,leaf/* readLeaf */.rf)((0,leaf/* openCertificate */.WY)(verifier))) : undefined;
    const named = keys.find(({ publicKey }) => (0,verification_key/* spkiOf */.Bb)(publicKey).equals(verifier));
    return named === undefined ? undefined : (0,verification_signatory/* signatoryOf */.G7)(named);
}
function isVouchedFor(signatory, { root }) {
    if (signatory.kind === 'key')
        return true;
    return root.certificateAuthorities.some(({ certChain: [issuer], validFor }) => issuer !== undefined && (0,validity/* isWithin */.UO)(signatory.leaf.certificate.notBefore, validFor) && isIssuedBy(signatory.leaf, issuer));
}
function isIssuedBy({ certificate }, issuer) {
    return certificate.issuer.equals(issuer.subject) && issuer.validForDate(certificate.notBefore) && certificate.verify(issuer);
}
/** The log has verified the signature, if it is honest. Ed25519 cannot be checked by a digest: there the log is believed, and an alarm may be false. */
function isSigned({ digest, signature }, { algorithm, key }) {
    if (signature === undefined || algorithm.name === 'ed25519')
        return true;
    try {
        return (0,digest_signature/* verifyDigestSignature */.Ew)(algorithm, key, digest, signature);
    }
    catch (error) {
        // The library throws where bytes are no signature at all.
        if (error instanceof Error)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/tiles.js


/** Entries and hashes in a whole tile (C2SP tlog-tiles). */
const tileWidth = 256;
const tileHeight = 8;
const hashBytes = 32;
/** Length of an entry, as two bytes before it. */
const lengthBytes = 2;
const maxEntryBytes = 65_535;
/** The tiles of a log as they are in a tree of `size` entries. Nothing in them counts before it was hashed up to the signed root. */
class Tiles {
    #log;
    #size;
    #fetch;
    #hashes = new Map();
    constructor(log, size, fetch) {
        this.#log = log;
        this.#size = size;
        this.#fetch = fetch;
    }
    /** Appends the leaves from `start` up to `end` to `range` by the hashes of their subtrees. */
    async extend(range, start, end) {
        for (const subtree of subtreesBetween(start, end))
            range.push(subtree.height, await this.#subtree(subtree));
    }
    /** The entries of bundle `index`: 256, or as many as the tree has of it. */
    async entries(index) {
        const { bytes, width } = await this.#read('entries', index, this.#size, (entries) => entries * (lengthBytes + maxEntryBytes));
        const entries = [];
        let at = 0;
        for (; entries.length < width && at + lengthBytes <= bytes.byteLength;) {
            const end = at + lengthBytes + bytes.readUInt16BE(at);
            if (end > bytes.byteLength)
                break;
            entries.push(bytes.subarray(at + lengthBytes, end));
            at = end;
        }
        if (entries.length === width && at === bytes.byteLength)
            return entries.slice(0, this.#widthOf(index, this.#size));
        throw logInvalid(this.#log, `entry bundle ${index} is cut off, or more follows it`, { expected: `${width} entries`, found: `${entries.length} in ${bytes.byteLength} bytes` });
    }
    /** A node of the tree, from the tile whose lowest hashes are at or below its height. */
    async #subtree({ height, index }) {
        const level = Math.floor(height / tileHeight);
        const span = 2 ** (height % tileHeight);
        const first = index * span;
        const hashes = await this.#tile(level, Math.floor(first / tileWidth));
        const range = new CompactRange();
        for (const hash of hashes.slice(first % tileWidth, (first % tileWidth) + span))
            range.push(0, hash);
        return range.root();
    }
    #tile(level, index) {
        const key = `${level}/${index}`;
        const tile = this.#hashes.get(key) ?? this.#readTile(level, index);
        this.#hashes.set(key, tile);
        return tile;
    }
    async #readTile(level, index) {
        const { bytes, width } = await this.#read(String(level), index, Math.floor(this.#size / tileWidth ** level), (hashes) => hashes * hashBytes);
        if (bytes.byteLength === width * hashBytes)
            return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));
        throw logInvalid(this.#log, `tile ${level}/${index} is not of its size`, { expected: `${width * hashBytes} bytes`, found: `${bytes.byteLength}` });
    }
    /** As wide as it is in this tree; or whole, as a log may drop a partial tile once it is full. */
    async #read(kind, index, count, maxBytes) {
        const width = this.#widthOf(index, count);
        const path = `tile/${kind}/${encodeIndex(index)}`;
        const own = await this.#fetch(width === tileWidth ? path : `${path}.p/${width}`, maxBytes(width));
        if (own !== undefined)
            return { bytes: Buffer.from(own), width };
        const whole = width === tileWidth ? undefined : await this.#fetch(path, maxBytes(tileWidth));
        if (whole !== undefined)
            return { bytes: Buffer.from(whole), width: tileWidth };
        throw logInvalid(this.#log, `it does not have ${path}, which its checkpoint says it has`);
    }
    #widthOf(index, count) {
        return Math.min(tileWidth, count - index * tileWidth);
    }
}
/** Tile 1234067 is `x001/x234/067`. */
function encodeIndex(index) {
    const digits = String(index);
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
    return groups.map((group, position) => (position < groups.length - 1 ? `x${group}` : group)).join('/');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/watch.js







const maxCheckpointBytes = 64 * 1024;
/** Bundles that are asked for at a time; each may have 16 MiB. */
const atATime = 4;
/** Watches one log of a trust domain by its tiles (C2SP tlog-tiles, as Rekor v2 serves them). */
function createLogWatch({ log, domain, address }) {
    return { read: (question) => readOn(question, { log, domain, fetch: fetchFrom(address) }) };
}
async function readOn(question, { log, domain, fetch }) {
    const name = log.baseUrl.host;
    const answer = await fetch('checkpoint', maxCheckpointBytes);
    if (answer === undefined)
        throw logInvalid(name, 'it has no checkpoint at /api/v2/checkpoint, as a log of Rekor v2 has');
    const tree = openCheckpoint(log, answer);
    const tiles = new Tiles(name, tree.size, fetch);
    const { seen } = question;
    const reopened = (seen?.open ?? []).flatMap((entry) => ours(entry, domain, question));
    if (seen !== undefined) {
        const contradiction = await contradictionBetween(seen, tree, tiles, name);
        if (contradiction !== undefined)
            return { log: name, size: tree.size, from: seen.next, to: seen.next, entries: reopened, passedOver: 0, contradiction, seen };
    }
    const from = seen?.next ?? (question.from === 'end' ? tree.size : question.from);
    if (from > tree.size)
        throw logStateInvalid(`entry ${from} is beyond the ${tree.size} that the log has`);
    const found = await readEntries({ tiles, tree, name, from }, question, domain, maxOpen - reopened.length);
    const entries = [...reopened, ...found.entries];
    const remembered = { checkpoint: tree.note, size: tree.size, root: tree.root.toString('hex'), next: found.to, open: entries.map(({ index, body }) => ({ index, body })) };
    return { log: name, size: tree.size, from, to: found.to, entries, passedOver: found.passedOver, seen: remembered };
}
/**
 * Whether both trees, each signed by the log, can be of one log that only ever grew. The tiles are hashed up to the
 * newer root first: what does not fit it proves nothing but that the log serves something else.
 */
async function contradictionBetween(seen, tree, tiles, name) {
    const contradiction = (kind) => ({ kind, seen: seen.checkpoint, found: tree.note });
    if (tree.size < seen.size)
        return contradiction('shrunk');
    const root = tree.root.toString('hex');
    if (tree.size === seen.size)
        return root === seen.root ? undefined : contradiction('forked');
    const range = new CompactRange();
    await tiles.extend(range, 0, seen.size);
    const before = range.root().toString('hex');
    await tiles.extend(range, seen.size, tree.size);
    requireRoot(range, tree, name, 'its tiles have another root');
    return before === seen.root ? undefined : contradiction('forked');
}
/** Reads entries and holds nothing but those of ours; all of them are hashed up to the signed root before any counts. */
async function readEntries({ tiles, tree, name, from }, question, domain, room) {
    const range = new CompactRange();
    await tiles.extend(range, 0, from);
    const whole = range.copy();
    await tiles.extend(whole, from, tree.size);
    requireRoot(whole, tree, name, 'its tiles have another root');
    const end = Math.min(tree.size, from + question.maxEntries);
    const entries = [];
    let passedOver = 0;
    let to = from;
    while (to < end && entries.length < room) {
        for (const entry of await nextEntries(tiles, to, end)) {
            if (entries.length >= room)
                break;
            range.push(0, leafHash(entry.body));
            to = entry.index + 1;
            const found = judgeEntry(entry, domain, question);
            if (found === 'passed-over')
                passedOver += 1;
            else if (found !== undefined)
                entries.push(found.ours);
        }
    }
    await tiles.extend(range, to, tree.size);
    requireRoot(range, tree, name, `the entries from ${from} to ${to} are not those of the tree`);
    return { to, entries, passedOver };
}
/** The entries from `from` on, of a few bundles, none at or after `end`. */
async function nextEntries(tiles, from, end) {
    const first = Math.floor(from / tileWidth);
    const last = Math.min(first + atATime, Math.ceil(end / tileWidth));
    const bundles = await Promise.all(Array.from({ length: last - first }, async (_, offset) => await tiles.entries(first + offset)));
    return bundles.flatMap((bodies, offset) => bodies.map((body, at) => ({ index: (first + offset) * tileWidth + at, body }))).filter(({ index }) => index >= from && index < end);
}
function ours(entry, domain, question) {
    const found = judgeEntry(entry, domain, question);
    return found === undefined || found === 'passed-over' ? [] : [found.ours];
}
function requireRoot(range, { root, size }, name, why) {
    const found = range.root();
    if (!found.equals(root))
        throw logInvalid(name, why, { expected: `${root.toString('hex')} for ${size} entries`, found: found.toString('hex') });
}

// EXTERNAL MODULE: ./packages/workspace/build/write-file.js
var write_file = __webpack_require__(3866);
// EXTERNAL MODULE: ./packages/worlds/build/bundle-file.js
var bundle_file = __webpack_require__(9393);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var forge = __webpack_require__(2915);
;// CONCATENATED MODULE: ./packages/worlds/build/log-world.js











/** The one log that is meant. @throws Failure `input-invalid` */
function chooseLog({ log: host, logUrl }, { domains }) {
    const all = domains.flatMap((domain) => domain.root.tlogs.map((log) => ({ log, domain })));
    const [chosen, ...others] = all.filter(({ log }) => host === undefined || log.baseUrl.host === host);
    const names = all.map(({ log }) => log.baseUrl.host).join(', ') || 'none';
    if (chosen === undefined || others.length > 0)
        throw log_world_invalid(`Which log is meant? The trust domains of the policy name ${names}`, 'Name one by --log HOST.', host);
    const url = URL.parse(logUrl ?? chosen.log.baseUrl.href);
    const isLoopback = url !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    const isFit = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) && url.username === '' && url.search === '';
    if (isFit)
        return { ...chosen, url };
    throw log_world_invalid('The address of the log cannot be used', 'Give an address as https://…; plain HTTP is for this machine only.', logUrl);
}
/** What was remembered of the log; undefined when there is no such file yet. @throws Failure `log-state-invalid` | `file-invalid` */
async function readLogState(path, { log }, { readable }) {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    return readSeenLog(await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: maxStateBytes, what: 'the state of the log' }), log);
}
/** Remembers what was seen, whole or not at all. @throws Failure `file-invalid` */
async function writeLogState(path, seen) {
    await (0,write_file/* writeFileWhole */.t)(path, encodeSeenLog(seen));
}
/** Reads the log, and what may explain its entries: bundle files, and GitHub with the ledgers where there is a token. It can write nothing. */
async function logWorld({ log, domain, url }, loaded, { ledger, bundles }, surroundings) {
    const found = await Promise.all(bundles.map(async (path) => await (0,bundle_file/* readBundleFile */.zi)(path, surroundings)));
    return {
        log: createLogWatch({ log, domain, address: { url } }),
        marksIn: marksInBundle,
        bundles: found.flat().map(({ bytes }) => bytes),
        ...(surroundings.github === undefined ? {} : { forge: forgeIn(loaded, ledger, surroundings) }),
    };
}
function forgeIn(loaded, ledger, surroundings) {
    return { runs: createRunRecordReader((0,forge/* forgeOf */.$)(surroundings).client), ...(0,touched_world/* touchedWorld */.z)(loaded, ledger, surroundings) };
}
function log_world_invalid(message, remedy, found) {
    return new failure/* Failure */.H('input-invalid', { blame: 'configuration', message, remedy, ...(found === undefined ? {} : { found }) });
}

// EXTERNAL MODULE: ./packages/cli/build/exit-code.js
var exit_code = __webpack_require__(3065);
;// CONCATENATED MODULE: ./packages/cli/build/commands/audit-log.js













function addAuditLog(audit) {
    (0,options/* withCommonOptions */.eH)(audit.command('log'), ['text', 'json'])
        .description('read a transparency log (Rekor v2) on from the last time, and list entries in our name that no run of ours explains')
        .requiredOption('--state <file>', 'what was seen of the log the last time; made anew when it is not there, and to be kept')
        .option('--identity <name>', 'an identity of the policy to look for; repeatable; default all', options/* repeated */.ZD, [])
        .option('--log <host>', 'the log, as the trusted root names it; needed when the policy trusts several')
        .option('--log-url <url>', 'where it is read, when that is another address')
        .option('--from <index|end>', 'where to begin the first time', start, 'end')
        .option('--max-entries <count>', 'entries to read at most; the next run goes on there', (text) => count(text, '--max-entries'), 100_000)
        .option('--bundle <path>', 'bundles that you answer for, .sigstore.json or .sigstore.jsonl; repeatable', options/* repeated */.ZD, [])
        .option('--acknowledge <index>', 'an entry that you have looked at and answer for; repeatable', (text, before) => [...before, count(text, '--acknowledge')], [])
        .option('--policy <path>', 'policy file', policy_file/* defaultPolicyPath */.r2)
        .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
        .action(log);
}
/** Exit code 1 for every alarm, 2 when entries are left to read and nothing else is wrong. */
async function log(options) {
    process.exitCode = 3;
    try {
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const loaded = await (0,build_policy/* loadPolicy */.t)(options.policy, surroundings);
        const { policy } = loaded;
        const chosen = chooseLog(options, loaded);
        const named = options.identity.length === 0 ? [...policy.identities.values()] : options.identity.map((name) => (0,coverage/* identityOf */.c)(policy, name));
        const identities = named.filter(({ domain }) => domain === chosen.domain.name);
        if (identities.length === 0)
            throw (0,usage/* usage */.C)(`none of the identities signs in ${chosen.domain.name}, the trust domain of ${chosen.log.baseUrl.host}`);
        const { from, maxEntries, acknowledge: acknowledged } = options;
        const seen = await readLogState(options.state, chosen, surroundings);
        const request = { policy, identities, from, maxEntries, acknowledged, ...(seen === undefined ? {} : { seen }) };
        const audited = await auditLog(request, await logWorld(chosen, loaded, { ledger: options.ledger, bundles: options.bundle }, surroundings));
        await writeLogState(options.state, audited.seen);
        const verdict = verdictOn(audited);
        if (options.output === 'json')
            process.stdout.write((0,json_text/* jsonText */.s)(logAuditJson(audited, verdict)));
        else
            process.stderr.write(logAuditText(audited));
        process.exitCode = (0,exit_code/* exitCodeOf */.F)(verdict);
    }
    catch (error) {
        (0,conduct/* complain */.c)((0,failure/* asFailure */.h)(error));
    }
}
function verdictOn({ reasons, left }) {
    if (reasons.length > 0)
        return 'deny';
    return left > 0 ? 'pending' : 'allow';
}
function start(text) {
    return text === 'end' ? 'end' : count(text, '--from');
}
function count(text, option) {
    if (!/^(?:0|[1-9][0-9]{0,14})$/.test(text))
        throw (0,usage/* usage */.C)(`${option}: expected a number, found ${JSON.stringify(text)}`);
    return Number(text);
}

;// CONCATENATED MODULE: ./packages/cli/build/commands/audit.js













function addAudit(program) {
    const audit = program.command('audit').description('questions to ask the ledgers of a policy');
    (0,options/* withCommonOptions */.eH)(audit.command('touched'), ['text', 'json'])
        .description('list every promoted artifact that leaned on a signer in doubt: evidence, decisions, approvals, records')
        .option('--identity <name>', 'the identity of the policy that is in doubt')
        .option('--key <path|fingerprint>', 'the key in doubt instead: its public half in PEM, or sha256:… of one that the policy names')
        .option('--certificate-identity <uri>', 'the subject of certificates instead, exactly, whether the policy names it or not')
        .option('--certificate-oidc-issuer <url>', 'its issuer, exactly')
        .requiredOption('--since <time>', 'signed at or after this time, as 2026-11-21 or 2026-11-21T12:00:00Z', time)
        .option('--policy <path>', 'policy file', policy_file/* defaultPolicyPath */.r2)
        .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
        .action(touched);
    addAuditLog(audit);
}
/** Exit code 0 when the whole list could be made, however long it is; a ledger or registry that cannot be read is no short list. */
async function touched(options) {
    process.exitCode = 3;
    try {
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const loaded = await (0,build_policy/* loadPolicy */.t)(options.policy, surroundings);
        const { identity, key, certificateIdentity, certificateOidcIssuer, since } = options;
        const { who, isInDoubt, domains } = await wordInDoubt({ identity, key, certificateIdentity, certificateOidcIssuer }, loaded, surroundings);
        const artifacts = await auditTouched({ policy: loaded.policy, isInDoubt, since }, (0,touched_world/* touchedWorld */.z)({ policy: loaded.policy, domains }, options.ledger, surroundings));
        const question = { who, since, policy: loaded.policy.digest };
        if (options.output === 'json')
            process.stdout.write((0,json_text/* jsonText */.s)(touchedJson(question, artifacts)));
        else
            process.stderr.write(touchedText(question, artifacts));
        process.exitCode = artifacts.some(({ unaccounted }) => unaccounted.length > 0) ? 3 : 0;
    }
    catch (error) {
        (0,conduct/* complain */.c)((0,failure/* asFailure */.h)(error));
    }
}
function time(text) {
    const moment = new Date(text);
    if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?Z)?$/.test(text) && !Number.isNaN(moment.getTime()))
        return moment;
    throw (0,usage/* usage */.C)(`--since: expected a time such as 2026-11-21 or 2026-11-21T12:00:00Z, found ${JSON.stringify(text)}`);
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

/***/ 2064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ parseIntent),
/* harmony export */   RC: () => (/* binding */ verifyRecord),
/* harmony export */   RI: () => (/* binding */ encodeIntent),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   g7: () => (/* binding */ encodeWithdrawal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _model_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5945);
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(586);
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7403);
/* harmony import */ var _predicates_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3756);
/* harmony import */ var _predicates_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5331);
/* harmony import */ var _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6476);








/** Reads and verifies the whole chain of a line. @throws Failure `ledger-invalid`: a ledger that does not verify says nothing */
async function readLedger(line, writer, world) {
    const { head, entries } = await world.ledger.read(line);
    const promotions = [];
    for (const entry of entries.filter(({ kind }) => kind === 'promotion')) {
        const record = await verifyRecord(entry, line, writer, world.verifier);
        if (record.sequence !== entry.sequence)
            throw invalid(entry, `sequence ${entry.sequence}`, `sequence ${record.sequence}`);
        const previous = promotions.at(-1)?.digest;
        if (record.previous !== previous)
            throw invalid(entry, `previous ${previous ?? 'none'}`, `previous ${record.previous ?? 'none'}`);
        promotions.push({ record, bundle: entry.bytes, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(entry.bytes) });
    }
    const open = entries.slice(entries.findLastIndex(({ kind }) => kind === 'promotion') + 1);
    const givenUp = open.filter(({ kind }) => kind === 'withdrawal').map((entry) => ({ runId: parseWithdrawal(entry).runId, sequence: entry.sequence }));
    const openIntents = open
        .filter(({ kind }) => kind === 'intent')
        .map((entry) => ({ intent: parseIntent(entry), sequence: entry.sequence }))
        .map(({ intent, sequence }) => ({ ...intent, withdrawn: givenUp.some((one) => one.runId === intent.runId && one.sequence > sequence) }));
    return { head, promotions, openIntents };
}
function encodeIntent({ subject, runId, leaseUntil, set }) {
    return new TextEncoder().encode(JSON.stringify({ subject, runId, leaseUntil: leaseUntil.toISOString(), ...(set === undefined ? {} : { set }) }));
}
function encodeWithdrawal({ runId, set, because, putBack, stayed }) {
    return new TextEncoder().encode(JSON.stringify({ runId, set, because, putBack, stayed }));
}
/** @throws Failure `ledger-invalid` */
function parseWithdrawal(entry) {
    return parsed(entry, 'withdrawal', (fields) => ({ runId: fields.count('runId'), set: fields.digest('set') }));
}
/** @throws Failure `ledger-invalid` */
function parseIntent(entry) {
    return parsed(entry, 'intent', (fields) => {
        const set = fields.optionalDigest('set');
        return { subject: fields.digest('subject'), runId: fields.count('runId'), leaseUntil: fields.time('leaseUntil'), ...(set === undefined ? {} : { set }) };
    });
}
function parsed(entry, kind, read) {
    try {
        return read(new _predicates_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJsonObject */ .Qp)(entry.bytes, { what: `the ledger ${kind}` }), kind));
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
        throw failure.blame === 'bug' ? failure : invalid(entry, kind, failure.message, failure);
    }
}
/** Reads one record: signed by `writer`, about one artifact, for this very line. @throws Failure `ledger-invalid` */
async function verifyRecord(entry, line, writer, verifier) {
    try {
        const verified = await verifier.verify(entry.bytes);
        const own = verified.find(({ signer }) => (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatches */ .v)(writer, signer).length === 0);
        if (own === undefined)
            throw invalid(entry, `signed by ${writer.name}`, `signed by ${verified.map(({ signer }) => signer.subject).join(', ')}`);
        const statement = (0,_model_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(own.payload);
        if (statement.predicateType !== _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypes */ .Z.promotion)
            throw invalid(entry, _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypes */ .Z.promotion, statement.predicateType);
        const subject = ['sha256', 'sha512'].map((algorithm) => `${algorithm}:${statement.subject[0]?.digest[algorithm] ?? ''}`).find(_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
        if (subject === undefined || statement.subject.length !== 1)
            throw invalid(entry, 'one subject with a sha256 or sha512 digest', `${statement.subject.length} subjects`);
        const record = (0,_predicates_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePromotion */ .Hr)(statement.predicate, subject);
        if (record.environment !== line.environment || record.to !== line.line)
            throw invalid(entry, `${line.line} in ${line.environment}`, `${record.to} in ${record.environment}`);
        return record;
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
        if (failure.blame === 'bug' || failure.blame === 'service' || failure.code === 'ledger-invalid')
            throw failure;
        throw invalid(entry, 'a verified promotion record', failure.message, failure);
    }
}
function invalid(entry, expected, found, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ledger-invalid', {
        blame: 'artifact',
        message: `Ledger entry ${entry.sequence} does not verify: expected ${expected}, found ${found}`,
        remedy: 'Treat it as an incident: compare the ledger branch with the records attached to the artifacts.',
        expected,
        found,
        cause,
    });
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ requireWholeLedger)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2131);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7403);
/* harmony import */ var _predicates_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5331);
/* harmony import */ var _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6476);






/**
 * Holds the ledger against the records beside what is at the target now. A chain proves that nothing in its middle is
 * missing, never that its end is there: whoever can write the branch could cut it off.
 * @throws Failure `ledger-invalid` when the artifact at the target carries a record of this line that the ledger lacks;
 * `too-many-referrers` when not all that lies beside it could be looked at
 */
async function requireWholeLedger(ledger, line, writer, { target, current }, world) {
    if (current === undefined)
        return;
    // By what they say: the bytes around a signature can be arranged anew by anybody.
    const known = new Set(ledger.promotions.map(({ record }) => JSON.stringify(record)));
    const beside = await world.target.bundles((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y_)(target, current));
    const unseen = beside.find(({ unread }) => unread?.code === 'too-many-referrers')?.unread;
    // Here it matters what was not seen: a flood beside the artifact would hide the record that tells of the missing end.
    if (unseen !== undefined)
        throw flooded(line, unseen);
    const evidence = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .collectEvidence */ .mE)(current, beside, world.verifier);
    const lost = evidence.attestations.find(({ statement, signer }) => {
        if (statement.predicateType !== _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypes */ .Z.promotion || (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .v)(writer, signer).length > 0)
            return false;
        const record = (0,_predicates_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePromotion */ .Hr)(statement.predicate, current);
        return record.environment === line.environment && record.to === line.line && !known.has(JSON.stringify(record));
    });
    if (lost === undefined)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ledger-invalid', {
        blame: 'artifact',
        message: `The ledger of ${line.line} in ${line.environment} lacks a signed record that lies beside ${current}: its end is cut off, or it is another ledger`,
        remedy: 'Treat it as an incident: restore the ledger branch from its history, or from the records attached to the artifacts.',
        expected: `record ${lost.bundle} in the ledger`,
        found: `${ledger.promotions.length} other records`,
    });
}
function flooded({ line, environment }, unseen) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-many-referrers', {
        blame: 'artifact',
        message: `Whether the ledger of ${line} in ${environment} is whole cannot be told: ${unseen.message}`,
        remedy: `Remove what nobody needs beside the artifact that the tag points at now, and find out who pushed it. ${unseen.remedy}`,
        ...(unseen.expected === undefined ? {} : { expected: unseen.expected }),
        ...(unseen.found === undefined ? {} : { found: unseen.found }),
        cause: unseen,
    });
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


/***/ }),

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createRegistryAttacher)
});

// EXTERNAL MODULE: ./packages/registry/build/evidence/attach.js
var attach = __webpack_require__(5261);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/registry/build/bytes-in-memory.js
var bytes_in_memory = __webpack_require__(6549);
// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence-tags.js
var evidence_tags = __webpack_require__(671);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-bundle.js
var legacy_bundle = __webpack_require__(8324);
;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-layer.js




const maxBundleBytes = 24 * 1024 * 1024;
/**
 * A bundle as the layer in which cosign 2 keeps it: the inverse of `legacyBundle`. With `payload` the bundle holds a
 * signature over that payload, else an envelope. An entry of Rekor v2 has no place there, as those versions know none:
 * without the promise of a Rekor v1 the layer says nothing of a log, and whoever verifies it must not ask for one.
 * @throws Failure `signing-refused` for what cannot be expressed
 */
function legacyLayer(bundle, { payload, predicateType }) {
    const { verificationMaterial: material, messageSignature, dsseEnvelope } = (0,strict_json/* parseStrictJsonObject */.Qp)(bundle, { what: 'the bundle', maxBytes: maxBundleBytes });
    const vouched = { ...certificateIn(material), ...timestampIn(material), ...logEntryIn(material) };
    if (payload !== undefined) {
        const signature = legacy_layer_text((0,strict_json/* member */.Dc)(messageSignature, 'signature'));
        return { mediaType: legacy_bundle/* legacyLayerTypes */.sb.signature, annotations: { [legacy_bundle/* annotation */.w7.signature]: signature, ...vouched }, blob: payload };
    }
    if (!(0,strict_json/* isJsonObject */.OW)(dsseEnvelope))
        throw inexpressible('it holds no envelope');
    const annotations = { [legacy_bundle/* annotation */.w7.signature]: '', ...vouched, predicateType };
    return { mediaType: legacy_bundle/* legacyLayerTypes */.sb.attestation, annotations, blob: new TextEncoder().encode(JSON.stringify(dsseEnvelope)) };
}
/** A key is named nowhere: whoever verifies has to have it. */
function certificateIn(material) {
    const raw = (0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(material, 'certificate'), 'rawBytes');
    if (raw === undefined)
        return {};
    return { [legacy_bundle/* annotation */.w7.certificate]: new external_node_crypto_.X509Certificate(Buffer.from(legacy_layer_text(raw), 'base64')).toString() };
}
/** cosign keeps one timestamp. */
function timestampIn(material) {
    const [first] = list((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(material, 'timestampVerificationData'), 'rfc3161Timestamps'));
    if (first === undefined)
        return {};
    return { [legacy_bundle/* annotation */.w7.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: legacy_layer_text((0,strict_json/* member */.Dc)(first, 'signedTimestamp')) }) };
}
function logEntryIn(material) {
    const entry = list((0,strict_json/* member */.Dc)(material, 'tlogEntries')).find((one) => (0,strict_json/* isJsonObject */.OW)((0,strict_json/* member */.Dc)(one, 'inclusionPromise')));
    if (entry === undefined)
        return {};
    const keyId = Buffer.from(legacy_layer_text((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(entry, 'logId'), 'keyId')), 'base64').toString('hex');
    const whole = (name) => Number(legacy_layer_text((0,strict_json/* member */.Dc)(entry, name)));
    const promised = {
        SignedEntryTimestamp: legacy_layer_text((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(entry, 'inclusionPromise'), 'signedEntryTimestamp')),
        Payload: { body: legacy_layer_text((0,strict_json/* member */.Dc)(entry, 'canonicalizedBody')), integratedTime: whole('integratedTime'), logIndex: whole('logIndex'), logID: keyId },
    };
    return { [legacy_bundle/* annotation */.w7.logEntry]: JSON.stringify(promised) };
}
function list(json) {
    return Array.isArray(json) ? json : [];
}
function legacy_layer_text(json) {
    if (typeof json === 'string')
        return json;
    throw inexpressible('a member of the bundle is missing');
}
function inexpressible(why) {
    return new failure/* Failure */.H('signing-refused', {
        blame: 'bug',
        message: `The bundle cannot be kept as cosign 2 keeps signatures: ${why}`,
        remedy: 'Leave cosign-tags out: cosign 3 reads the bundle as it is.',
    });
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-tags.js
var legacy_tags = __webpack_require__(5581);
// EXTERNAL MODULE: ./packages/registry/build/media-types.js
var media_types = __webpack_require__(3190);
;// CONCATENATED MODULE: ./packages/registry/build/evidence/cosign-tags.js








/** cosign writes no time: the same signature has the same manifest. */
const noTime = '0001-01-01T00:00:00Z';
/** Adds signatures under cosign's own tags, as cosign 2 does; what others wrote there stays. */
class CosignTags {
    #writer;
    #tags;
    constructor(registry, how) {
        this.#writer = registry.writer;
        this.#tags = new evidence_tags/* EvidenceTags */.J(registry.reader, registry, how);
    }
    async keep(subject, bundle, apart) {
        const tag = (0,legacy_tags/* legacyTag */.w_)(subject.digest, apart.payload === undefined ? 'att' : 'sig');
        if (tag === undefined)
            throw tooLong(subject);
        const layer = legacyLayer(bundle, apart);
        const { config, manifest } = imageWith(layer);
        for (const bytes of [config, layer.blob])
            await this.#put(subject, bytes);
        const { registry, repository } = subject;
        await this.#tags.write({ from: (0,reference/* pin */.y_)({ registry, repository }, manifest.digest), to: { registry, repository, tag }, manifest });
        return tag;
    }
    async #put(subject, bytes) {
        const at = (0,reference/* pin */.y_)({ registry: subject.registry, repository: subject.repository }, (0,digest/* digestOf */.ol)(bytes));
        if (!(await this.#writer.hasBlob(at, bytes.byteLength)))
            await this.#writer.putBlob({ at, size: bytes.byteLength, open: () => (0,bytes_in_memory/* bytesOnce */.z)(bytes) });
    }
}
/** An image of one layer; its config lists the layer a second time, as that of every image does. */
function imageWith({ mediaType, annotations, blob }) {
    const rootfs = { type: 'layers', diff_ids: [(0,digest/* digestOf */.ol)(blob)] };
    const config = Buffer.from(JSON.stringify({ architecture: '', created: noTime, history: [{ created: noTime }], os: '', rootfs, config: {} }));
    const body = {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.image,
        config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: config.byteLength, digest: (0,digest/* digestOf */.ol)(config) },
        layers: [{ mediaType, size: blob.byteLength, digest: (0,digest/* digestOf */.ol)(blob), annotations }],
    };
    const bytes = Buffer.from(JSON.stringify(body));
    return { config, manifest: { digest: (0,digest/* digestOf */.ol)(bytes), mediaType: media_types/* mediaTypes */.Ib.image, bytes } };
}
function tooLong({ digest }) {
    return new failure/* Failure */.H('place-unsupported', {
        blame: 'configuration',
        message: `cosign 2 has no tag for ${digest}: its name would be longer than a tag may be`,
        remedy: 'Leave cosign-tags out: bundles are attached to artifacts of any digest.',
    });
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(7325);
// EXTERNAL MODULE: ./packages/registry/build/evidence/fallback-tag.js
var fallback_tag = __webpack_require__(6959);
// EXTERNAL MODULE: ./packages/registry/build/upload/manifest-writer.js
var manifest_writer = __webpack_require__(725);
// EXTERNAL MODULE: ./packages/registry/build/upload/presence.js
var upload_presence = __webpack_require__(8577);
// EXTERNAL MODULE: ./packages/registry/build/reader.js + 1 modules
var build_reader = __webpack_require__(9706);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var evidence_referrers = __webpack_require__(4446);
// EXTERNAL MODULE: ./packages/registry/build/registry-ends.js + 1 modules
var registry_ends = __webpack_require__(4213);
// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 3 modules
var registry_reader = __webpack_require__(4291);
// EXTERNAL MODULE: ./packages/registry/build/upload/upload.js + 3 modules
var upload = __webpack_require__(7440);
;// CONCATENATED MODULE: ./packages/registry/build/registry-attacher.js











/** Opens registries for reading and for attaching evidence. */
function createRegistryAttacher(options) {
    const { clients, retrying, requests, credentialsUsed, close } = (0,registry_reader/* connect */.N)(options);
    const reader = new build_reader/* RegistryReader */.J(clients, retrying);
    const referrers = new evidence_referrers/* Referrers */.l7(clients, reader);
    const manifests = new manifest_writer/* ManifestWriter */.f(clients);
    const presence = new upload_presence/* Presence */.C(clients);
    const uploads = new upload/* BlobUploads */.m(clients, presence, retrying);
    const fallbackTags = new fallback_tag/* FallbackTags */.m(reader, manifests, retrying);
    const registries = { reader: new registry_ends/* RegistrySource */.n(reader, referrers), writer: new registry_ends/* RegistryTarget */.x({ presence, uploads, manifests, referrers, fallbackTags }) };
    return {
        reader,
        tags: reader,
        bundles: (0,evidence/* evidenceIn */.n)(registries.reader, options),
        attacher: new attach/* BundleAttacher */.NB({ reader, referrers, uploads, manifests, fallbackTags, clock: options.clock }),
        cosignTags: new CosignTags(registries, retrying),
        requests,
        credentialsUsed,
        close,
    };
}


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceBeside)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_registry_layout_layout_attacher__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _portcullis_registry_registry_attacher__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7051);
/* harmony import */ var _evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1468);
/* harmony import */ var _npm_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4648);
/* harmony import */ var _layout_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2849);
/* harmony import */ var _release_ends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(464);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1448);








/** Reads and attaches evidence where the artifact is, and reads what else the policy names; of an npm package, in the directory `evidence`. */
function evidenceBeside(subject, evidence, { policy, domains }, surroundings) {
    if ((0,_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .isNpm */ .i5)(subject))
        return (0,_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .npmEvidence */ .FB)(subject, { evidence, others: [(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .githubBundles */ .BH)(surroundings)] }, surroundings);
    if ((0,_release_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .isRelease */ .MU)(subject)) {
        const beside = (0,_release_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseEvidence */ .Z3)(subject, surroundings);
        return { bundles: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([beside, ...(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .storesOf */ .oi)(policy, surroundings)]), attacher: beside };
    }
    const options = { ...(0,_registry_options_js__WEBPACK_IMPORTED_MODULE_7__/* .registryOptions */ ._)(surroundings, subject.registry), legacy: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .takesLegacy */ .gR)(domains) };
    const { bundles, attacher } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(subject) === 'oci-layout' ? (0,_portcullis_registry_layout_layout_attacher__WEBPACK_IMPORTED_MODULE_1__/* .createLayoutAttacher */ .J)(options, (0,_layout_places_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutPlaces */ .t)(surroundings)) : (0,_portcullis_registry_registry_attacher__WEBPACK_IMPORTED_MODULE_2__/* .createRegistryAttacher */ ._)(options);
    return { bundles: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([bundles, ...(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .storesOf */ .oi)(policy, surroundings)]), attacher };
}


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withoutRevocations),
/* harmony export */   z: () => (/* binding */ touchedWorld)
/* harmony export */ });
/* harmony import */ var _portcullis_github_ledger_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);
/* harmony import */ var _portcullis_registry_registry_reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4291);
/* harmony import */ var _portcullis_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4871);
/* harmony import */ var _evidence_beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3058);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2915);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1448);






/** Reads ledgers, tags and evidence, wherever the gate would look for it, and can write nothing. */
function touchedWorld(loaded, ledger, surroundings) {
    const readers = new Map();
    const at = (registry) => {
        const reader = readers.get(registry) ?? (0,_portcullis_registry_registry_reader__WEBPACK_IMPORTED_MODULE_1__/* .createRegistryReader */ .l)((0,_registry_options_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOptions */ ._)(surroundings, registry));
        readers.set(registry, reader);
        return reader;
    };
    return {
        ledger: (0,_portcullis_github_ledger_ledger__WEBPACK_IMPORTED_MODULE_0__/* .createGitLedger */ .e)((0,_forge_js__WEBPACK_IMPORTED_MODULE_4__/* .forgeOf */ .$)(surroundings).client, ledger),
        registry: {
            bundles: (subject) => (0,_evidence_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceBeside */ .I)(subject, undefined, loaded, surroundings).bundles.bundles(subject),
            resolve: (reference) => at(reference.registry).tags.resolve(reference),
        },
        verifier: (0,_portcullis_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .createBundleVerifier */ .B)({ domains: loaded.domains.map(withoutRevocations) }),
    };
}
/**
 * What was signed by somebody who is revoked by now is just what is looked for, and a key's window may have been ended
 * since. Nothing is decided on it.
 */
function withoutRevocations({ revoked: _revoked, keys, ...domain }) {
    return { ...domain, ...(keys === undefined ? {} : { keys: keys.map(({ name, domain: of, publicKey, untimed = false }) => ({ name, domain: of, publicKey, untimed })) }) };
}


/***/ })

};
