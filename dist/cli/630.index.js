"use strict";
exports.id = 630;
exports.ids = [630,720];
exports.modules = {

/***/ 2630:
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
    const recorder = (0,coverage.identityOf)(request.policy, environment.record.by);
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

// EXTERNAL MODULE: ./packages/workspace/build/policy-path.js
var policy_path = __webpack_require__(3834);
// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 6 modules
var build_policy = __webpack_require__(372);
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
    const identity = (0,coverage.identityOf)(policy, name);
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

// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/say.js
var say = __webpack_require__(3872);
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
    const writer = (0,coverage.identityOf)(policy, environment.record.by);
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
// EXTERNAL MODULE: ./packages/github/build/client.js + 3 modules
var build_client = __webpack_require__(5881);
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

// EXTERNAL MODULE: ./packages/sigstore/build/log/log-failure.js
var log_failure = __webpack_require__(891);
// EXTERNAL MODULE: ./packages/sigstore/build/log/open-checkpoint.js
var open_checkpoint = __webpack_require__(6155);
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
        const state = new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the state', maxBytes: maxStateBytes }), 'state', log_failure/* logStateInvalid */.JK);
        state.only('schema', 'checkpoint', 'next', 'open');
        if (state.member('schema').text() !== schema)
            throw state.member('schema').refusal(`expected ${schema}`);
        const { size, root, note } = (0,open_checkpoint/* openCheckpoint */.D)(log, Buffer.from(state.member('checkpoint').text()));
        const next = Number(state.member('next').wholeNumber());
        if (next > size)
            throw state.member('next').refusal(`beyond the ${size} entries of its checkpoint`);
        return { checkpoint: note, size, root: root.toString('hex'), next, open: state.member('open').list(maxOpen).map(readEntry) };
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.H) || cause.code === 'log-state-invalid')
            throw cause;
        throw (0,log_failure/* logStateInvalid */.JK)(cause.message, cause);
    }
}
function readEntry(place) {
    place.only('index', 'body');
    return { index: Number(place.member('index').wholeNumber()), body: place.member('body').bytes() };
}

// EXTERNAL MODULE: ./packages/sigstore/build/log/compact-range.js
var compact_range = __webpack_require__(6731);
// EXTERNAL MODULE: ./packages/sigstore/build/log/log-fetch.js
var log_fetch = __webpack_require__(1405);
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
        return (0,digest_signature.verifyDigestSignature)(algorithm, key, digest, signature);
    }
    catch (error) {
        // The library throws where bytes are no signature at all.
        if (error instanceof Error)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/sigstore/build/log/tiles.js
var log_tiles = __webpack_require__(6471);
;// CONCATENATED MODULE: ./packages/sigstore/build/log/watch.js







const maxCheckpointBytes = 64 * 1024;
/** Bundles that are asked for at a time; each may have 16 MiB. */
const atATime = 4;
/** Watches one log of a trust domain by its tiles (C2SP tlog-tiles, as Rekor v2 serves them). */
function createLogWatch({ log, domain, address }) {
    return { read: (question) => readOn(question, { log, domain, fetch: (0,log_fetch/* fetchFrom */.p)(address) }) };
}
async function readOn(question, { log, domain, fetch }) {
    const name = log.baseUrl.host;
    const answer = await fetch('checkpoint', maxCheckpointBytes);
    if (answer === undefined)
        throw (0,log_failure/* logInvalid */.IF)(name, 'it has no checkpoint at /api/v2/checkpoint, as a log of Rekor v2 has');
    const tree = (0,open_checkpoint/* openCheckpoint */.D)(log, answer);
    const tiles = new log_tiles/* Tiles */.U(name, tree.size, fetch);
    const { seen } = question;
    const reopened = (seen?.open ?? []).flatMap((entry) => ours(entry, domain, question));
    if (seen !== undefined) {
        const contradiction = await contradictionBetween(seen, tree, tiles, name);
        if (contradiction !== undefined)
            return { log: name, size: tree.size, from: seen.next, to: seen.next, entries: reopened, passedOver: 0, contradiction, seen };
    }
    const from = seen?.next ?? (question.from === 'end' ? tree.size : question.from);
    if (from > tree.size)
        throw (0,log_failure/* logStateInvalid */.JK)(`entry ${from} is beyond the ${tree.size} that the log has`);
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
    const range = new compact_range/* CompactRange */.ZP();
    await tiles.extend(range, 0, seen.size);
    const before = range.root().toString('hex');
    await tiles.extend(range, seen.size, tree.size);
    requireRoot(range, tree, name, 'its tiles have another root');
    return before === seen.root ? undefined : contradiction('forked');
}
/** Reads entries and holds nothing but those of ours; all of them are hashed up to the signed root before any counts. */
async function readEntries({ tiles, tree, name, from }, question, domain, room) {
    const range = new compact_range/* CompactRange */.ZP();
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
            range.push(0, (0,compact_range/* leafHash */.Jq)(entry.body));
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
    const first = Math.floor(from / log_tiles/* tileWidth */.p);
    const last = Math.min(first + atATime, Math.ceil(end / log_tiles/* tileWidth */.p));
    const bundles = await Promise.all(Array.from({ length: last - first }, async (_, offset) => await tiles.entries(first + offset)));
    return bundles.flatMap((bodies, offset) => bodies.map((body, at) => ({ index: (first + offset) * log_tiles/* tileWidth */.p + at, body }))).filter(({ index }) => index >= from && index < end);
}
function ours(entry, domain, question) {
    const found = judgeEntry(entry, domain, question);
    return found === undefined || found === 'passed-over' ? [] : [found.ours];
}
function requireRoot(range, { root, size }, name, why) {
    const found = range.root();
    if (!found.equals(root))
        throw (0,log_failure/* logInvalid */.IF)(name, why, { expected: `${root.toString('hex')} for ${size} entries`, found: found.toString('hex') });
}

// EXTERNAL MODULE: ./packages/workspace/build/write-file.js
var write_file = __webpack_require__(3866);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-file.js
var bundle_file = __webpack_require__(9157);
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
    const found = (logUrl ?? chosen.log.baseUrl.href).slice(0, 200);
    throw log_world_invalid(`The address ${JSON.stringify(found)} of the log cannot be used`, 'Give an address as https://… by --log-url; plain HTTP is for this machine only.', found);
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
        .option('--policy <path>', 'policy file', policy_path/* defaultPolicyPath */.r)
        .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
        .action(log);
}
/** Exit code 1 for every alarm, 2 when entries are left to read and nothing else is wrong. */
async function log(options) {
    process.exitCode = 3;
    try {
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const loaded = await (0,build_policy.loadPolicy)(options.policy, surroundings);
        const { policy } = loaded;
        const chosen = chooseLog(options, loaded);
        const named = options.identity.length === 0 ? [...policy.identities.values()] : options.identity.map((name) => (0,coverage.identityOf)(policy, name));
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
            (0,say/* sayOnStdout */.yT)((0,json_text/* jsonText */.s)(logAuditJson(audited, verdict)));
        else
            (0,say/* sayOnStderr */.hQ)(logAuditText(audited));
        process.exitCode = (0,exit_code/* exitCodeOf */.F)(verdict);
    }
    catch (error) {
        (0,conduct.complain)((0,failure/* asFailure */.h)(error));
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
        .option('--policy <path>', 'policy file', policy_path/* defaultPolicyPath */.r)
        .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
        .action(touched);
    addAuditLog(audit);
}
/** Exit code 0 when the whole list could be made, however long it is; a ledger or registry that cannot be read is no short list. */
async function touched(options) {
    process.exitCode = 3;
    try {
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const loaded = await (0,build_policy.loadPolicy)(options.policy, surroundings);
        const { identity, key, certificateIdentity, certificateOidcIssuer, since } = options;
        const { who, isInDoubt, domains } = await wordInDoubt({ identity, key, certificateIdentity, certificateOidcIssuer }, loaded, surroundings);
        const artifacts = await auditTouched({ policy: loaded.policy, isInDoubt, since }, (0,touched_world/* touchedWorld */.z)({ policy: loaded.policy, domains }, options.ledger, surroundings));
        const question = { who, since, policy: loaded.policy.digest };
        if (options.output === 'json')
            (0,say/* sayOnStdout */.yT)((0,json_text/* jsonText */.s)(touchedJson(question, artifacts)));
        else
            (0,say/* sayOnStderr */.hQ)(touchedText(question, artifacts));
        process.exitCode = artifacts.some(({ unaccounted }) => unaccounted.length > 0) ? 3 : 0;
    }
    catch (error) {
        (0,conduct.complain)((0,failure/* asFailure */.h)(error));
    }
}
function time(text) {
    const moment = new Date(text);
    if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?Z)?$/.test(text) && !Number.isNaN(moment.getTime()))
        return moment;
    throw (0,usage/* usage */.C)(`--since: expected a time such as 2026-11-21 or 2026-11-21T12:00:00Z, found ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 9891: // MODULE: ./packages/core/build/use-cases/ledger/whole-ledger.js
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

/***/ 1720: // MODULE: ./packages/sigstore/build/certificate/digest-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ curves),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   mF: () => (/* binding */ sha256Info),
/* harmony export */   verifyDigestSignature: () => (/* binding */ verifyDigestSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3431);


/** The elliptic curves with which a digest can be signed and verified apart from its bytes. */
const curves = {
    'ecdsa-p256-sha256': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9, coordinateBytes: 32 },
    'ecdsa-p384-sha384': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL, coordinateBytes: 48 },
    'ecdsa-p521-sha512': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt, coordinateBytes: 66 },
};
const digestBytes = { sha256: 32, sha384: 48, sha512: 64 };
/** DigestInfo of SHA-256 up to the digest (RFC 8017 §9.2, note 1). */
const sha256Info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
/**
 * Whether `signature` over the bytes of which only the digest is known was made by the holder of `key`. `digest` is by
 * the algorithm's own hash. Ed25519 hashes the bytes in its own way, so a digest never verifies there.
 */
function verifyDigestSignature({ name, hash }, key, digest, signature) {
    // ECDSA would take the front of a longer digest for the whole.
    if (hash === undefined || digest.byteLength !== digestBytes[hash])
        return false;
    if (name === 'rsa-pkcs1v15-sha256')
        return verifyRsa(key, digest, signature);
    const known = curves[name];
    return known !== undefined && verifyEcdsa(known.curve, publicPoint(key, known.coordinateBytes), digest, signature);
}
/** ECDSA with a digest made before (FIPS 186-5 §6.4.2). Both halves of a signature's twin count, as for OpenSSL. */
function verifyEcdsa(curve, point, digest, signature) {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}
/** RSASSA-PKCS1-v1_5 by comparing the whole encoded message (RFC 8017 §8.2.2): no padding is parsed. */
function verifyRsa(key, digest, signature) {
    const modulus = Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url');
    const length = modulus.byteLength;
    // As large as the modulus or larger, it is no signature (RFC 8017 §5.2.2), and OpenSSL throws.
    if (signature.byteLength !== length || modulus.compare(signature) <= 0)
        return false;
    const padding = Buffer.alloc(length - sha256Info.byteLength - digest.byteLength - 3, 0xff);
    const expected = Buffer.concat([Buffer.from([0x00, 0x01]), padding, Buffer.from([0x00]), sha256Info, digest]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicEncrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_NO_PADDING }, signature).equals(expected);
}
/** The point of an elliptic curve, uncompressed (SEC 1 §2.3.3). */
function publicPoint(key, coordinateBytes) {
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    const coordinate = (text) => {
        const bytes = Buffer.from(text, 'base64url');
        return Buffer.concat([Buffer.alloc(coordinateBytes - bytes.byteLength), bytes]);
    };
    return new Uint8Array(Buffer.concat([Buffer.from([0x04]), coordinate(x), coordinate(y)]));
}


/***/ }),

/***/ 471: // MODULE: ./packages/worlds/build/touched-world.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withoutRevocations),
/* harmony export */   z: () => (/* binding */ touchedWorld)
/* harmony export */ });
/* harmony import */ var _portcullis_github_ledger_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);
/* harmony import */ var _portcullis_registry_registry_reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _portcullis_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8629);
/* harmony import */ var _evidence_evidence_beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7982);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2915);
/* harmony import */ var _registries_registry_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7169);






/** Reads ledgers, tags and evidence, wherever the gate would look for it, and can write nothing. */
function touchedWorld(loaded, ledger, surroundings) {
    const readers = new Map();
    const at = (registry) => {
        const reader = readers.get(registry) ?? (0,_portcullis_registry_registry_reader__WEBPACK_IMPORTED_MODULE_1__/* .createRegistryReader */ .l)((0,_registries_registry_options_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOptions */ ._)(surroundings, registry));
        readers.set(registry, reader);
        return reader;
    };
    return {
        ledger: (0,_portcullis_github_ledger_ledger__WEBPACK_IMPORTED_MODULE_0__/* .createGitLedger */ .e)((0,_forge_js__WEBPACK_IMPORTED_MODULE_4__/* .forgeOf */ .$)(surroundings).client, ledger),
        registry: {
            bundles: (subject) => (0,_evidence_evidence_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceBeside */ .I)(subject, undefined, loaded, surroundings).bundles.bundles(subject),
            resolve: (reference) => at(reference.registry).tags.resolve(reference),
        },
        verifier: (0,_portcullis_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.createBundleVerifier)({ domains: loaded.domains.map(withoutRevocations) }),
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
;