"use strict";
exports.id = 941;
exports.ids = [941];
exports.modules = {

/***/ 4941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addSign: () => (/* binding */ addSign)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/worlds/build/statements.js
var build_statements = __webpack_require__(3612);
;// CONCATENATED MODULE: ./packages/worlds/build/signing/signed-files.js



const maxBundleBytes = 24 * 1024 * 1024;
/** Each bundle as `.sigstore.json`, all of them as one `.sigstore.jsonl`, and with `dsse` each envelope without its bundle. */
function signedFiles(signed, { dsse }) {
    if (signed.length === 0)
        return [];
    const lines = Buffer.concat(signed.flatMap(({ bundle }) => [bundle, Buffer.from('\n')]));
    return [
        ...signed.map(({ predicateType, bundle }, index) => ({ kind: 'bundle', name: (0,build_statements/* bundleFileName */.MZ)(predicateType, index), content: bundle })),
        { kind: 'bundles', name: 'bundles.sigstore.jsonl', content: lines },
        ...(dsse ? signed.map(({ predicateType, bundle }, index) => ({ kind: 'envelope', name: (0,build_statements/* bundleFileName */.MZ)(predicateType, index).replace(/\.sigstore\.json$/, '.dsse.json'), content: bareEnvelope(bundle) })) : []),
    ];
}
/** The DSSE envelope of a bundle alone: its signature verifies by a key, and nothing in it says when it was made. @throws Failure `bundle-invalid` */
function bareEnvelope(bundle) {
    const { dsseEnvelope } = (0,strict_json/* parseStrictJsonObject */.Qp)(bundle, { what: 'the bundle', maxBytes: maxBundleBytes });
    if ((0,strict_json/* isJsonObject */.OW)(dsseEnvelope))
        return new TextEncoder().encode(JSON.stringify(dsseEnvelope));
    throw new failure/* Failure */.H('bundle-invalid', { blame: 'configuration', message: 'A message signature has no envelope', remedy: 'Ask for dsse only with content dsse-envelope.' });
}

// EXTERNAL MODULE: ./packages/workspace/build/write-file.js
var write_file = __webpack_require__(3866);
// EXTERNAL MODULE: ./packages/workspace/build/policy-path.js
var policy_path = __webpack_require__(3834);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/subject.js
var subject = __webpack_require__(7127);
// EXTERNAL MODULE: ./packages/cli/build/usage.js
var usage = __webpack_require__(6116);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/evidence.js
var model_evidence = __webpack_require__(2131);
// EXTERNAL MODULE: ./packages/core/build/model/simple-signing.js
var simple_signing = __webpack_require__(8654);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var identity = __webpack_require__(7403);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/predicates/vulnerabilities.js
var vulnerabilities = __webpack_require__(4099);
// EXTERNAL MODULE: ./packages/core/build/policy/rules/all-rules.js + 15 modules
var all_rules = __webpack_require__(6768);
;// CONCATENATED MODULE: ./packages/core/build/policy/carry-over.js




/**
 * The rules whose statements say something about the artifact that anybody could find out again: its contents.
 * Provenance is the word of whoever saw the build (and its certificate is part of it), a signature is a signer's own
 * consent, of which a quorum counts several, and what gates, approvers and promoters say is decided, never copied.
 */
const findings = new Set(['scan', 'sbom']);
/**
 * Why the one statement in `alone`, verified with every revocation in force, must not be signed by another signer;
 * empty when it may. It must be about this artifact only, and meet a rule of the policy that asks for the word of
 * `to`, judged as it was signed: by `from`.
 */
function whyNotCarriedOver(alone, carryOver) {
    const [attestation] = alone.attestations;
    if (attestation === undefined)
        return [refusal(`It does not verify: ${alone.refused[0]?.reason.message ?? 'nothing was found'}`, carryOver)];
    const isSame = alone.attestations.some(({ signer }) => (0,identity/* mismatches */.v)(carryOver.to, signer).length === 0);
    if (isSame)
        return [refusal(`${carryOver.to.name} is the same signer under another name`, carryOver)];
    const named = attestation.statement.subject.flatMap(({ digest }) => Object.keys(digest));
    if (named.length !== 1)
        return [refusal(`It names ${named.length} digests, and was looked at for one`, carryOver)];
    const seats = seatsOf(attestation, alone, carryOver);
    if (seats.length === 0)
        return [refusal(`No rule on what an artifact holds (${[...findings].join(', ')}) asks for the word of ${carryOver.to.name} on ${attestation.statement.predicateType}`, carryOver, unasked(carryOver))];
    return seats.some(({ passed }) => passed) ? foresight(attestation, carryOver) : seats.flatMap(({ reasons }) => reasons);
}
/** How far the clocks of a scanner and of a signing service may be apart. */
const clockSkew = 5 * 60_000;
/** A scan is as old as its end or its signature: one that says it ended later than it was signed would be made young by the new one. */
function foresight({ statement: { predicateType, predicate }, signedAt }, carryOver) {
    if (predicateType !== predicate_types/* predicateTypes */.Z.vulnerabilities)
        return [];
    const { finishedAt } = (0,vulnerabilities/* parseVulnerabilities */.g)(predicate);
    const isAhead = finishedAt.getTime() > signedAt.getTime() + clockSkew;
    return isAhead ? [refusal(`It says that it ended at ${finishedAt.toISOString()}, and was signed at ${signedAt.toISOString()}`, carryOver)] : [];
}
/** What each rule that asks for `to` makes of the statement, in every environment; rules about other kinds of statement say nothing. */
function seatsOf({ bundle }, evidence, { policy, from, to, now }) {
    const identities = new Map([...policy.identities, [to.name, from]]);
    return [...policy.environments.values()].flatMap(({ require }) => {
        const facts = { evidence, identities, now, scan: require.find(({ rule }) => rule === 'scan')?.settings };
        const asking = require.filter(({ rule, settings }) => findings.has(rule) && isBy(settings, to.name));
        const verdicts = asking.flatMap((one) => all_rules/* allRules */.V.filter(({ name }) => name === one.rule).map((rule) => rule.verdict(one.settings, facts)));
        return verdicts.filter(({ passed, reasons }) => passed || reasons.some(({ evidence: about = [] }) => about.includes(bundle)));
    });
}
function isBy(settings, name) {
    return typeof settings === 'object' && settings !== null && 'by' in settings && settings.by === name;
}
/** Nobody misses what no rule asks for; only who wants it to count has something to do. */
function unasked({ from, to }) {
    return `Where ${to.name} is to answer for it, have it made again by ${to.name}, or, for a scan or a bill of materials, ask ${to.name} for it in the policy; what nothing asks for can stay as it is. ${whatStands(from)}`;
}
function whatStands({ name }) {
    return `What ${name} signed before it was revoked counts as long as the policy names ${name}.`;
}
function refusal(message, { from, to }, remedy = `Have it made again by ${to.name}. ${whatStands(from)}`) {
    return {
        code: 're-issue-refused',
        message,
        expected: 'a scan or a bill of materials of this artifact alone, which the policy still accepts',
        remedy,
    };
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var use_cases_request = __webpack_require__(4755);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/re-issue.js










/**
 * Signs anew, as `to`, what `from` said about the artifact and what the policy accepts today without any word of
 * `from` that is in doubt (docs/compromise.md). The statements are not changed, nothing is deleted, and what cannot be
 * carried over is told with its reasons. Running it again signs nothing twice.
 */
async function reIssue(request, world) {
    const { subject, policy, dryRun } = request;
    if (request.from === request.to)
        throw sameName(request.to);
    const finish = (0,use_cases_request/* outcomeOf */.sG)('sign', subject, world.clock, world.clock.now());
    const [from, to] = [(0,coverage.identityOf)(policy, request.from), (0,coverage.identityOf)(policy, request.to)];
    const found = await world.bundles.bundles(subject);
    const evidence = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, found, world.verifier);
    const judged = await judgeAll(await saidBy(from, found, subject.digest, world), { ...request, from, to, evidence }, world);
    const good = judged.filter(({ reasons }) => reasons.length === 0);
    const standing = await payloadsOf(to, found, subject.digest, world);
    const waiting = await withPayloads(good, world, standing);
    const left = judged.filter(({ reasons }) => reasons.length > 0);
    // An older scan that is stale holds nothing up when a newer one is carried over.
    const missed = left.filter(({ predicateType }) => !good.some((one) => one.predicateType === predicateType));
    const reasons = [...(0,coverage.notCovered)(policy, subject), ...missed.flatMap((one) => one.reasons), ...(judged.length > 0 ? [] : [nothingSaid(from)])];
    const refused = left.flatMap(({ found: { digest, source }, reasons: [reason] }) => (reason === undefined ? [] : [{ bundle: digest, source, reason }]));
    const isOnlyLooking = dryRun || (0,coverage.notCovered)(policy, subject).length > 0;
    const signed = [];
    if (!isOnlyLooking)
        for (const one of waiting.values())
            signed.push(await signAs(to, from, one, request, world));
    const done = `${(0,counted/* counted */.h)(waiting.size, 'statement')} of ${from.name} ${isOnlyLooking ? 'would be signed' : 'signed'} anew as ${to.name}`;
    const sentence = `${done}, ${good.length - waiting.size} were so before, ${left.length} left.`;
    const decision = reasons.length > 0 ? 'deny' : 'allow';
    const reasonCode = decision === 'deny' ? (0,use_cases_request/* leadingCode */.YD)(reasons, 're-issue-refused') : dryRun ? 'planned' : 'signed';
    return { ...finish({ decision, reasonCode, sentence, reasons, refused, dryRun }), signed };
}
/** What `from` has signed about the artifact, whether it still counts or not. */
async function saidBy(from, found, subject, { recollection }) {
    const { attestations } = await (0,model_evidence/* collectEvidence */.mE)(subject, found, recollection);
    const own = attestations.filter(({ signer }) => (0,identity/* mismatches */.v)(from, signer).length === 0);
    const types = new Map(own.map(({ bundle, statement }) => [bundle, statement.predicateType]));
    return found.flatMap((one) => {
        const predicateType = types.get(one.digest);
        return predicateType === undefined ? [] : [{ found: one, predicateType }];
    });
}
/** Each statement for itself: no other may lend it what it lacks. */
async function judgeAll(said, { policy, subject, from, to, evidence }, world) {
    const judged = [];
    for (const one of said) {
        const doubt = evidence.refused.find(({ bundle }) => bundle === one.found.digest);
        const remedy = `Have it made again and signed by ${to.name}.`;
        const alone = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, [one.found], world.verifier);
        const reasons = doubt === undefined ? whyNotCarriedOver(alone, { policy, from, to, now: world.clock.now() }) : [{ ...doubt.reason, remedy }];
        judged.push({ ...one, reasons: reasons.map((reason) => ({ ...reason, evidence: [one.found.digest] })) });
    }
    return judged;
}
/** The very bytes that were signed, each once, by their digest; without those that `to` has signed already. */
async function withPayloads(good, { verifier }, standing) {
    const payloads = new Map();
    for (const { found } of good)
        for (const { payload } of await verifier.verify(found.bytes))
            payloads.set((0,model_digest/* digestOf */.ol)(payload), payload);
    return new Map([...payloads].filter(([digest]) => !standing.has(digest)));
}
/** What a signer has stated already. A plain signature of the artifact itself states nothing, and there is no payload to read. */
async function payloadsOf(signer, found, subject, { verifier }) {
    const { attestations } = await (0,model_evidence/* collectEvidence */.mE)(subject, found, verifier);
    const stated = attestations.filter(({ statement }) => statement.predicateType !== simple_signing/* plainSignatureType */.PW);
    const own = new Set(stated.filter((attestation) => (0,identity/* mismatches */.v)(signer, attestation.signer).length === 0).map(({ bundle }) => bundle));
    const verified = await Promise.all(found.filter(({ digest }) => own.has(digest)).map(async ({ bytes }) => await verifier.verify(bytes)));
    return new Set(verified.flat().map(({ payload }) => (0,model_digest/* digestOf */.ol)(payload)));
}
/** Signs, and attaches only what the policy will take for the word of `to`. @throws Failure `identity-mismatch` */
async function signAs(to, from, payload, { subject }, world) {
    const bundle = await world.signer.sign(payload);
    const digest = (0,model_digest/* digestOf */.ol)(bundle);
    const { attestations, refused } = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, [{ bytes: bundle, digest, source: 'this run' }], world.verifier);
    const own = attestations.find(({ signer }) => (0,identity/* mismatches */.v)(to, signer).length === 0);
    const isSame = attestations.some(({ signer }) => (0,identity/* mismatches */.v)(from, signer).length === 0);
    if (own === undefined || isSame || !(0,statement/* isAbout */.KH)(own.statement, subject.digest)) {
        const found = isSame ? `${from.name} itself` : (attestations[0]?.signer.subject ?? refused[0]?.reason.message ?? 'nobody');
        throw new failure/* Failure */.H('identity-mismatch', {
            blame: 'configuration',
            message: `This run does not sign as ${to.name}: expected the signer that the policy names so, found ${found}`,
            remedy: `Run it in the workflow, or with the key, that the policy calls ${to.name}. Nothing was attached.`,
            expected: to.name,
            found,
        });
    }
    const { predicateType } = own.statement;
    const referrer = await world.writer?.attach(subject, bundle, predicateType);
    return { predicateType, bundle, digest, ...(referrer === undefined ? {} : { referrer }) };
}
function nothingSaid(from) {
    const message = `${from.name} has signed nothing about this artifact that could be verified`;
    return { code: 'signature-missing', message, remedy: 'Look with `portcullis audit touched` where its word was used.' };
}
function sameName(name) {
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `Nothing is carried over from ${name} to itself`,
        remedy: 'Declare the new signer in the policy under a name of its own, and name that.',
    });
}

// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 6 modules
var policy = __webpack_require__(372);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 15 modules
var verify = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-beside.js
var evidence_beside = __webpack_require__(7982);
// EXTERNAL MODULE: ./packages/worlds/build/ends/npm-ends.js + 17 modules
var npm_ends = __webpack_require__(9669);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/github/build/attestations.js + 1 modules
var build_attestations = __webpack_require__(2417);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var forge = __webpack_require__(2915);
// EXTERNAL MODULE: ./packages/worlds/build/signing/signer.js + 3 modules
var signer = __webpack_require__(830);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-attacher.js
var layout_attacher = __webpack_require__(7590);
// EXTERNAL MODULE: ./packages/registry/build/registry-attacher.js + 2 modules
var registry_attacher = __webpack_require__(7051);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-shelf.js
var bundle_shelf = __webpack_require__(2303);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-of-set.js
var evidence_of_set = __webpack_require__(2168);
// EXTERNAL MODULE: ./packages/worlds/build/ends/layout-places.js
var layout_places = __webpack_require__(7206);
// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-options.js + 16 modules
var registry_options = __webpack_require__(7169);
// EXTERNAL MODULE: ./packages/worlds/build/ends/release-ends.js + 9 modules
var release_ends = __webpack_require__(6542);
// EXTERNAL MODULE: ./packages/worlds/build/signing/signing-subjects.js + 2 modules
var signing_subjects = __webpack_require__(1228);
;// CONCATENATED MODULE: ./packages/worlds/build/signing/signing-places.js













/**
 * Every place that a subject may be in; registries share one client, and a given user and password are for the first of
 * them. `evidence` is the directory for bundles of npm packages.
 */
function signingPlaces(subjects, evidence, surroundings) {
    const first = subjects.find((subject) => (0,reference/* placeOf */.$t)(subject) === 'registry');
    const registries = first === undefined ? undefined : (0,registry_attacher/* createRegistryAttacher */._)((0,registry_options/* registryOptions */._)(surroundings, first.registry));
    // What is given for a registry is for no other place beside it.
    const elsewhere = first === undefined ? surroundings : { ...surroundings, registryCredentials: undefined };
    (0,evidence_of_set/* requireOneLogin */.h0)(subjects.filter((subject) => ['npm', 'release'].includes((0,reference/* placeOf */.$t)(subject))), elsewhere);
    const opened = (one) => {
        if (one !== undefined)
            return one;
        throw new failure/* Failure */.H('unexpected', { blame: 'bug', message: 'No registry was opened', remedy: 'Report this.' });
    };
    const layouts = (0,layout_attacher/* createLayoutAttacher */.J)((0,registry_options/* registryOptions */._)(surroundings, 'oci-layout'), (0,layout_places/* layoutPlaces */.t)(surroundings));
    const places = {
        registry: { manifest: async (subject) => await opened(registries).reader.manifest(subject), attach: async (...what) => await opened(registries).attacher.attach(...what) },
        'oci-layout': { manifest: async (subject) => await layouts.reader.manifest(subject), attach: async (...what) => await layouts.attacher.attach(...what) },
        file: { manifest: async (subject) => await requireUnchanged(subject, surroundings), attach: async (subject, bundle) => await keepBeside(subject, bundle, surroundings) },
        release: { manifest: async (subject) => await (0,release_ends/* requireRelease */.zB)(subject, elsewhere), attach: async (subject, ...what) => await (0,release_ends/* releaseEvidence */.Z3)(subject, elsewhere).attach(subject, ...what) },
        npm: { manifest: async (subject) => await (0,npm_ends/* requirePackage */.a2)(subject, elsewhere), attach: async (subject, ...what) => await (0,npm_ends/* npmEvidence */.FB)(subject, { evidence, others: [] }, elsewhere).attacher.attach(subject, ...what) },
    };
    return {
        manifest: async (subject) => await places[(0,reference/* placeOf */.$t)(subject)].manifest(subject),
        attach: async (subject, bundle, predicateType) => await places[(0,reference/* placeOf */.$t)(subject)].attach(subject, bundle, predicateType),
        keep: async (subject, bundle, apart) => await opened(registries).cosignTags.keep(subject, bundle, apart),
    };
}
/** What is signed must still be what was named. @throws Failure `digest-mismatch` | `file-invalid` */
async function requireUnchanged(subject, { readable }) {
    (0,signing_subjects/* requireSame */.qb)(subject, await (0,read_file/* digestOfFileInside */.QY)(subject.repository, { roots: readable, what: 'the file to sign' }));
}
async function keepBeside({ repository: path }, bundle, { readable }) {
    const absolute = (0,external_node_path_.resolve)(readable[0], path);
    return await (0,bundle_shelf/* directoryShelf */.Q)((0,external_node_path_.dirname)(absolute)).keep(`${(0,external_node_path_.basename)(absolute)}.sigstore.jsonl`, bundle);
}

;// CONCATENATED MODULE: ./packages/worlds/build/sign-world.js







/**
 * Signs in the domain, with the key or the identity that is chosen, wherever the artifacts are.
 * @throws Failure of the key, before anything is signed; `place-unsupported` for cosign 2's tags of what is in no registry; `input-invalid` without a token for GitHub, or for what cannot be kept so
 */
async function signWorld({ subjects, content, domain, push, attestationsApi, cosignTags, dsse, evidence, ...choice }, surroundings) {
    if (content === 'message-signature' && (attestationsApi || cosignTags || dsse))
        throw statementsOnly();
    if (push)
        (0,npm_ends/* requireShelf */.QT)(subjects, evidence);
    const places = signingPlaces(subjects, evidence, surroundings);
    if (cosignTags)
        for (const subject of subjects)
            (0,reference/* requirePlace */.Bd)(subject, ['registry'], 'A signature under a tag of cosign 2');
    const attestations = attestationsApi ? (0,build_attestations/* createAttestationStore */.i)((0,forge/* forgeOf */.$)(surroundings).client) : undefined;
    const signer = await signerOf(choice, domain, surroundings);
    return {
        artifacts: places,
        signer,
        digests: signer,
        clock: surroundings.clock,
        ...(push ? { writer: places } : {}),
        ...(cosignTags ? { cosignTags: places } : {}),
        ...(attestations === undefined ? {} : { attestations }),
    };
}
/** The holder of the key, or whoever the identity token names. @throws Failure of the key */
async function signerOf({ key, keyPassphrase: passphrase, identityTokenFile, allowPublicLog }, domain, surroundings) {
    if (key === undefined)
        return (0,signer/* keylessSigner */.ln)(domain, surroundings, { identityTokenFile, allowPublicLog });
    // What opens keys, their ciphers and the services that keep them, is loaded for who has one.
    const [{ createKeySigner }, { openSigningKey }] = await Promise.all([__webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 5958)), Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 8335))]);
    return createKeySigner({ domain, key: await openSigningKey({ key, passphrase }, surroundings), clock: surroundings.clock });
}
function statementsOnly() {
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: "A message signature says nothing that GitHub's attestations, the tags of cosign 2 or a bare envelope could hold",
        remedy: 'Leave attestations-api, cosign-tags and dsse out, or sign a statement: content dsse-envelope.',
    });
}

// EXTERNAL MODULE: ./packages/worlds/build/touched-world.js
var touched_world = __webpack_require__(471);
;// CONCATENATED MODULE: ./packages/worlds/build/re-issue-world.js






/** Signs in the trust domain of the identity, and judges by the policy with every revocation in force. @throws Failure of the key and of where it is kept, before anything is signed */
async function reIssueWorld({ subject, to, push, evidence, ...choice }, loaded, surroundings) {
    const { policy, domains } = loaded;
    if (push)
        (0,npm_ends/* requireShelf */.QT)([subject], evidence);
    const { bundles, attacher } = (0,evidence_beside/* evidenceBeside */.I)(subject, evidence, loaded, surroundings);
    return {
        bundles,
        verifier: (0,verify.createBundleVerifier)({ domains }),
        recollection: (0,verify.createBundleVerifier)({ domains: domains.map(touched_world/* withoutRevocations */.o) }),
        signer: await signerOf(choice, (0,signer/* domainOf */.Ow)(policy, to, domains), surroundings),
        clock: surroundings.clock,
        ...(push ? { writer: attacher } : {}),
    };
}

;// CONCATENATED MODULE: ./packages/worlds/build/re-issued.js



/** Signs anew what an identity of the policy said about an artifact and the policy still accepts. @throws Failure as its parts do, before anything is signed */
async function reIssued({ policy: path, from, dryRun, ...choice }, surroundings) {
    const loaded = await (0,policy.loadPolicy)(path, surroundings);
    const world = await reIssueWorld(choice, loaded, surroundings);
    const outcome = await reIssue({ subject: choice.subject, policy: loaded.policy, from, to: choice.to, dryRun }, world);
    return { ...outcome, signed: outcome.signed.map((one) => ({ ...one, referrers: one.referrer === undefined ? [] : [one.referrer], cosignTags: [] })) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/cli/build/passphrase.js


const standardInput = 0;
/** The passphrase that a person points at. It is never an argument itself: those are seen by every process of the machine. */
function readPassphrase({ keyPassphraseEnv: name, keyPassphraseFile: file }) {
    if (name !== undefined && file !== undefined)
        throw (0,usage/* usage */.C)('--key-passphrase-env excludes --key-passphrase-file');
    if (file !== undefined)
        return (0,external_node_fs_.readFileSync)(file === '-' ? standardInput : file, 'utf8').replace(/\r?\n$/, '');
    if (name === undefined)
        return undefined;
    const value = process.env[name];
    if (value === undefined || value === '')
        throw (0,usage/* usage */.C)(`--key-passphrase-env: ${name} is not set`);
    return value;
}

// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/cli/build/commands/re-issue.js





/** `sign --re-issue OLD --as NEW`: carries over what OLD said about the artifact and the policy still accepts. */
async function reIssueAs(from, subject, options) {
    const { as: to, policy, key, identityTokenFile, allowPublicLog = false, push, dryRun = false, outputDir } = options;
    if (to === undefined)
        throw (0,usage/* usage */.C)('--re-issue needs --as: the identity of the policy that signs anew');
    const { statements, predicateType, predicate, content, subjectPath, subjectChecksums, trustConfig, trustDomain } = options;
    const strange = [statements, predicateType, predicate, ...subjectPath, subjectChecksums, trustConfig, trustDomain].find((option) => option !== undefined);
    if (strange !== undefined || content === 'message-signature')
        throw (0,usage/* usage */.C)('--re-issue takes its statements from beside the one artifact and its trust domain from the policy: give no others');
    if (options.attestationsApi === true || options.cosignTags === true)
        throw (0,usage/* usage */.C)('--re-issue keeps what it signs beside the artifact: --attestations-api and --cosign-tags are for what is new');
    if (key !== undefined && identityTokenFile !== undefined)
        throw (0,usage/* usage */.C)('--key excludes --identity-token-file: a key needs no identity token');
    return await reIssued({ subject, policy, from, to, push, key, identityTokenFile, allowPublicLog, keyPassphrase: readPassphrase(options), evidence: outputDir === undefined ? undefined : (0,external_node_path_.resolve)(outputDir), dryRun }, (0,build_surroundings/* surroundingsOf */.Z)(options));
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/sign.js + 1 modules
var sign = __webpack_require__(173);
// EXTERNAL MODULE: ./packages/core/build/policy/domain-schema.js
var domain_schema = __webpack_require__(7545);
// EXTERNAL MODULE: ./packages/sigstore/build/signing/public-log.js
var public_log = __webpack_require__(6065);
// EXTERNAL MODULE: ./packages/worlds/build/is-there.js
var is_there = __webpack_require__(4077);
// EXTERNAL MODULE: ./packages/worlds/build/trust/only-domain.js
var only_domain = __webpack_require__(3880);
;// CONCATENATED MODULE: ./packages/worlds/build/trust/signing-domain.js








/**
 * The trust domain to sign in: the one that is named, else the only one of the policy, else by the visibility of the
 * repository as its identity token tells it: `public-good` for a public one and `github` for any other of GitHub, as
 * GitHub's own actions choose. Sigstore's public log is never the default for what is not public.
 * `load` gives a built-in one by its name. @throws Failure `trust-config-invalid` when none of this names one
 */
async function signingDomain(question, surroundings, load = builtIn) {
    const { trustConfig, trustDomain, policy } = question;
    if (trustConfig !== undefined || trustDomain !== undefined)
        return await (0,only_domain/* onlyDomain */.d)(question, surroundings);
    if (policy === policy_path/* defaultPolicyPath */.r && !(await (0,is_there/* isThere */.$)((0,external_node_path_.join)(surroundings.workspace, policy))))
        return await load(await byVisibility(question, surroundings), surroundings);
    const { loadPolicy } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 372));
    const { domains } = await loadPolicy(policy, surroundings);
    const [only, ...others] = domains;
    if (only !== undefined && others.length === 0)
        return only;
    // Among private domains nobody can choose for a person.
    if (domains.some(({ name }) => !domain_schema/* builtInDomains */.F.includes(name)))
        return await (0,only_domain/* onlyDomain */.d)(question, surroundings);
    return await load(await byVisibility(question, surroundings), surroundings);
}
async function builtIn(name, surroundings) {
    return await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7981))).loadBuiltIn(name, surroundings);
}
async function byVisibility({ key, identityTokenFile }, surroundings) {
    if (key !== undefined)
        throw unnamed('a key tells nothing of a repository');
    return domainFor((0,public_log/* visibilityIn */.y)(await (0,signer/* identityTokenOf */.Dn)(identityTokenFile, surroundings)));
}
/** The built-in domain for a repository that is seen by these. @throws Failure `trust-config-invalid` */
function domainFor({ seenBy, issuer }) {
    if (seenBy === 'public')
        return 'public-good';
    if (seenBy !== undefined && isGitHub(issuer))
        return 'github';
    throw unnamed(seenBy === undefined ? 'the identity token does not tell whether its repository is public' : `no built-in trust domain keeps what ${issuer ?? 'its issuer'} signs from the public`);
}
/** Of github.com, or of an enterprise there that has its own. */
function isGitHub(issuer) {
    return issuer !== undefined && /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[A-Za-z0-9-]+)?$/.test(issuer);
}
function unnamed(why) {
    return new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `Nothing tells in which trust domain to sign: no policy declares one, and ${why}`,
        remedy: 'Name one by trust-domain (public-good or github), or give the file of a private one as trust-config.',
    });
}

;// CONCATENATED MODULE: ./packages/cli/build/commands/sign-new.js













const sign_new_standardInput = 0;
/** Signs the artifacts that are named in any of the ways; the first one is the one of the report. */
async function signNew(texts, options, known) {
    const { statements: statementsPath, predicateType, predicate: predicatePath, policy, trustConfig, trustDomain, key, identityTokenFile, content } = options;
    if (options.as !== undefined)
        throw (0,usage/* usage */.C)('--as goes with --re-issue');
    if ((predicateType === undefined) !== (predicatePath === undefined))
        throw (0,usage/* usage */.C)('--predicate-type and --predicate go together');
    if (statementsPath !== undefined && predicateType !== undefined)
        throw (0,usage/* usage */.C)('--statements excludes --predicate-type and --predicate');
    if (content === 'message-signature' && (statementsPath ?? predicateType) !== undefined)
        throw (0,usage/* usage */.C)('--content message-signature is over the artifact itself: it takes no statements and no predicate');
    if (key !== undefined && identityTokenFile !== undefined)
        throw (0,usage/* usage */.C)('--key excludes --identity-token-file: a key needs no identity token');
    const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
    const subjects = await (0,signing_subjects/* subjectsToSign */.AV)(sourcesOf(texts, options), surroundings);
    const [first] = subjects;
    if (first === undefined)
        throw (0,usage/* usage */.C)('name an artifact, or give --subject-path or --subject-checksums');
    known.subject = { name: (0,signing_subjects/* nameInStatement */.ko)(first), digest: first.digest };
    const statements = await (0,build_statements/* whatToSign */.Tu)({ subjects, content, statementsPath, predicateType, predicatePath }, surroundings);
    const domain = await signingDomain({ policy, trustConfig, trustDomain, key, identityTokenFile }, surroundings);
    const { push, attestationsApi = false, cosignTags = false, dsse = false, allowPublicLog = false, dryRun = false } = options;
    const world = await signWorld({ subjects, content, domain, push, attestationsApi, cosignTags, dsse, key, identityTokenFile, allowPublicLog, keyPassphrase: readPassphrase(options), evidence: options.outputDir === undefined ? undefined : (0,external_node_path_.resolve)(options.outputDir) }, surroundings);
    return await (0,sign/* sign */._)({ subjects, statements, dryRun }, world);
}
function sourcesOf(texts, { subjectPath, subjectChecksums }) {
    const files = texts.flatMap((text) => fileNamedBy(text) ?? []);
    const named = texts.filter((text) => fileNamedBy(text) === undefined).map(namedSubject);
    const checksums = subjectChecksums === '-' ? (0,external_node_fs_.readFileSync)(sign_new_standardInput, 'utf8') : subjectChecksums;
    return { named, files, paths: subjectPath, checksums };
}
/** A file as it is now. What is written like a reference is never one: somebody else may have put one of that name there. */
function fileNamedBy(text) {
    if ((0,model_digest/* isDigest */.Bc)(text))
        return undefined;
    if (!(0,subject/* looksLikeReference */.j$)(text))
        return (0,external_node_fs_.existsSync)(text) ? text : undefined;
    if (!text.startsWith('file:'))
        return undefined;
    const { repository, digest } = (0,reference/* parseReference */.F2)(text);
    return digest === undefined ? repository : undefined;
}
/** A digest alone is of something that is not at hand. */
function namedSubject(text) {
    return (0,model_digest/* isDigest */.Bc)(text) ? { registry: 'file', repository: 'artifact', digest: text, isNamedOnly: true } : (0,subject/* pinnedSubject */.tU)(text);
}

;// CONCATENATED MODULE: ./packages/cli/build/commands/sign.js











function addSign(program) {
    (0,options/* withCommonOptions */.eH)(program.command('sign [subjects...]'))
        .description('sign artifacts, or statements about them, as this CI job or with a key, and attach the bundles to them')
        .option('--subject-path <path|glob>', 'files to sign, as they are now; !glob takes away; repeatable', options/* repeated */.ZD, [])
        .option('--subject-checksums <path>', 'what sha256sum prints: the files named there are signed by their digests alone; - for standard input')
        .option('--statements <directory>', 'statements that scan wrote; without them and --predicate each artifact gets a plain signature, as of cosign sign')
        .option('--predicate-type <uri>', 'type of --predicate')
        .option('--predicate <path>', 'JSON file with the predicate')
        .option('--policy <path>', 'policy whose only trust domain is signed in; without one the visibility of the repository decides between public-good and github', policy_path/* defaultPolicyPath */.r)
        .option('--trust-config <path>', 'ClientTrustConfig to sign in')
        .option('--trust-domain <name>', 'trust domain to sign in by its name: public-good or github')
        .option('--allow-public-log', 'let a log that everybody reads show the name of a repository that is not public')
        .option('--key <path|uri>', 'sign with an encrypted key file, or a key at awskms, gcpkms, azurekms, hashivault or pkcs11')
        .option('--key-passphrase-env <name>', 'variable with the passphrase of the key file; default PORTCULLIS_KEY_PASSPHRASE, then COSIGN_PASSWORD')
        .option('--key-passphrase-file <path>', 'file with the passphrase of the key file; - for standard input')
        .option('--identity-token-file <path>', 'file with the identity token to sign as; default SIGSTORE_ID_TOKEN, then that of the CI job')
        .option('--content <content>', 'dsse-envelope, or message-signature: over a file itself, as of cosign sign-blob', (0,options/* oneOf */.yL)(['dsse-envelope', 'message-signature']), 'dsse-envelope')
        .option('--no-push', 'do not attach the bundles: neither to artifacts in registries, nor beside files as <name>.sigstore.jsonl')
        .option('--attestations-api', "store the bundles in GitHub's attestations of --repository, too")
        .option('--cosign-tags', 'keep the signatures under the tags of cosign 2, too')
        .option('--dsse', 'write bare envelopes to --output-dir, too')
        .option('--output-dir <path>', 'write the bundles there')
        .option('--re-issue <name>', 'sign anew what this identity of the policy said about the artifact, as far as the policy still accepts it; needs --as')
        .option('--as <name>', 'the identity of the policy that signs anew')
        .option('--dry-run', 'tell what would be signed')
        .action((texts, options) => (0,conduct.conduct)('sign', options, async (known) => {
        const outcome = options.reIssue === undefined ? await signNew(texts, options, known) : await reIssueAs(options.reIssue, (0,subject/* subjectOf */.et)(only(texts), known), options);
        if (options.outputDir !== undefined)
            await writeFiles(options.outputDir, outcome.signed, options);
        return outcome;
    }));
}
async function writeFiles(directory, signed, { dsse = false }) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    for (const { name, content } of signedFiles(signed, { dsse }))
        await (0,write_file/* writeFileWhole */.t)((0,external_node_path_.join)(directory, name), content);
}
function only(texts) {
    const [text, ...others] = texts;
    if (text !== undefined && others.length === 0)
        return text;
    throw (0,usage/* usage */.C)('--re-issue needs one artifact');
}


/***/ }),

/***/ 8088: // MODULE: ./packages/core/build/model/promotion-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/** A signed record is one entry of the ledger, which takes no larger one. It names every part that was carried, and an index may have thousands. */
const maxRecordBytes = 4 * 1024 * 1024;


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
// EXTERNAL MODULE: ./packages/core/build/model/promotion-record.js
var promotion_record = __webpack_require__(8088);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-file.js




const kinds = ['intent', 'promotion', 'withdrawal'];
const mostEntries = 100_000;
/** Bytes. Each addition sends the whole file, whose text is escaped on the way, and GitHub takes no request of any size. */
const largestText = 24 * 1024 * 1024;
/** One line of the file: `{"sequence":1,"kind":"intent","entry":"…"}`, the entry's own text inside as text, so that its bytes stay. */
function encodeEntry({ sequence, kind, bytes }) {
    if (bytes.byteLength > promotion_record/* maxRecordBytes */.t)
        throw invalid(`an entry to be written is over its limit of ${promotion_record/* maxRecordBytes */.t} bytes`);
    return `${JSON.stringify({ sequence, kind, entry: textOf(bytes) })}\n`;
}
/**
 * Whether a file that was added to can be read again, and has room for the record of every intent that was added: who
 * says what it is going to do must be able to say that it was done. @throws Failure `ledger-full`
 */
function requireRoom(text, entries, intents) {
    const needed = Buffer.byteLength(text) + intents * promotion_record/* maxRecordBytes */.t;
    if (needed <= largestText && entries + intents <= mostEntries)
        return;
    throw new failure/* Failure */.H('ledger-full', {
        blame: 'configuration',
        message: `The ledger's file for this line has ${entries} entries and ${Buffer.byteLength(text)} bytes, and no room for more`,
        remedy: 'Begin a new branch (ledger) with a new identity that writes it (record.by of the environment), in one change. Keep the old branch: what it holds stays verifiable.',
        expected: `at most ${mostEntries} entries and ${largestText} bytes, with the record of this promotion`,
        found: `${entries + intents} entries and ${needed} bytes`,
    });
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
        if (bytes.byteLength > promotion_record/* maxRecordBytes */.t)
            throw invalid(`entry ${index + 1} is over its limit of ${promotion_record/* maxRecordBytes */.t} bytes`);
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
    for (const [path, text] of files)
        requireRoom(text, told.get(path) ?? 0, additions.filter(({ line, kind }) => kind === 'intent' && ledgerPath(line) === path).length);
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

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ko: () => (/* binding */ nameInStatement),
  qb: () => (/* binding */ requireSame),
  AV: () => (/* binding */ subjectsToSign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/workspace/build/checksums.js


const maxBytes = 1024 * 1024;
/**
 * Reads what `sha256sum` or `sha512sum` print, one `<hex>  <name>` a line (` *` before the name for binary mode); a
 * name with a line break or backslash is written as they write it, with a backslash before the line.
 * @throws Failure `file-invalid`, naming the line; `too-large`
 */
function readChecksums(text, most) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new failure/* Failure */.H('too-large', { blame: 'configuration', message: `The list of checksums is over ${maxBytes} bytes`, remedy: 'Sign in several steps.' });
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const all = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
    const byName = new Map(all.map((one) => [one.name, one]));
    const other = all.find(({ name, digest }) => byName.get(name)?.digest !== digest);
    if (other !== undefined)
        throw invalid(`two digests are given for ${JSON.stringify(other.name.slice(0, 200))}`);
    if (byName.size === 0)
        throw invalid('it is empty');
    if (byName.size > most)
        throw invalid(`it names more than ${most} files, which is the most that one statement may be about`);
    return [...byName.values()];
}
function readLine(line, number) {
    const [, escaped, hex = '', written = ''] = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line) ?? [];
    const digest = `${hex.length === 128 ? 'sha512' : 'sha256'}:${hex.toLowerCase()}`;
    if (!(0,model_digest/* isDigest */.Bc)(digest))
        throw invalid(`line ${number} is not <64 or 128 hex digits>, two spaces, <name>`);
    const name = escaped === '\\' ? written.replaceAll(/\\(.)/g, (whole, letter) => ({ n: '\n', r: '\r', '\\': '\\' })[letter] ?? whole) : written;
    return { name, digest };
}
function invalid(why) {
    return new failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `The list of checksums cannot be used: ${why}`,
        remedy: 'Give what sha256sum prints: one line with digest and name for each file.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/workspace/build/find-files.js



/** Evidence lies beside the files that it is about, and is no subject itself. */
const evidence = /\.sigstore\.jsonl?$/;
/**
 * The regular files that paths and globs name (`*`, `**`, `?`, `[…]`, `{…,…}`), each once, sorted, relative to
 * `directory` when inside it. A pattern with `!` before it takes away again. Directories and files of evidence
 * (`*.sigstore.json`, `*.sigstore.jsonl`) are passed over. Where a file really lies is for whoever reads it.
 * @throws Failure `file-invalid` when a pattern finds nothing, or more than `most` are found
 */
async function findFiles(patterns, directory, most) {
    const found = new Set();
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
        const files = await matching(pattern, directory, most);
        if (files.length === 0)
            throw find_files_invalid(`${JSON.stringify(pattern.slice(0, 200))} finds no file`, 'Check the path; it is from the root of the workspace.');
        for (const file of files)
            found.add(file);
    }
    for (const pattern of patterns.filter((one) => one.startsWith('!')))
        for (const file of await matching(pattern.slice(1), directory, Infinity))
            found.delete(file);
    if (found.size === 0)
        throw find_files_invalid('no file is left', 'Name at least one file that no pattern with ! takes away.');
    return [...found].toSorted((one, other) => (one < other ? -1 : 1));
}
async function matching(pattern, directory, most) {
    const files = [];
    for await (const entry of (0,promises_.glob)(pattern, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory() || evidence.test(entry.name))
            continue;
        if (files.length >= most)
            throw find_files_invalid(`${JSON.stringify(pattern.slice(0, 200))} finds more than ${most} files`, `One statement has at most ${most} subjects: sign in several steps.`);
        files.push((0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, (0,external_node_path_.join)(entry.parentPath, entry.name))));
    }
    return files;
}
function find_files_invalid(why, remedy) {
    return new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `Files to sign: ${why}`, remedy });
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/signing/signing-subjects.js







const maxListBytes = 1024 * 1024;
/** The artifacts that a person names, each once; files as they are now. @throws Failure `file-invalid` | `too-large` | `input-invalid` */
async function subjectsToSign({ named, files: exact = [], paths, checksums }, surroundings) {
    const found = paths.length === 0 ? [] : await findFiles(paths, surroundings.readable[0], statement/* maxSubjects */.Gy);
    const files = [];
    for (const path of new Set([...exact.map((one) => fromWorkspace(one, surroundings)), ...found])) {
        files.push({ registry: 'file', repository: path, digest: await (0,read_file/* digestOfFileInside */.QY)(path, { roots: surroundings.readable, what: 'the file to sign' }) });
    }
    const listed = checksums === undefined ? [] : await listedIn(checksums, surroundings);
    const all = [...named, ...files, ...listed];
    const subjects = all.filter((subject, index) => all.findIndex((other) => isSame(other, subject)) === index);
    if (subjects.length <= statement/* maxSubjects */.Gy)
        return subjects;
    throw new failure/* Failure */.H('too-large', { blame: 'configuration', message: `There are ${subjects.length} artifacts to sign at once`, remedy: 'Sign in several steps.', expected: `at most ${statement/* maxSubjects */.Gy}` });
}
/** What a statement calls an artifact: a file by its name alone, as actions/attest does; one of a list as the list does. */
function nameInStatement(subject) {
    if ((0,reference/* placeOf */.$t)(subject) !== 'file')
        return (0,reference/* formatRepository */.Sh)(subject);
    return subject.isNamedOnly === true ? subject.repository : (0,external_node_path_.basename)(subject.repository);
}
/** @throws Failure `digest-mismatch` where a file is another than the one that was named */
function requireSame({ repository: path, digest: expected }, found) {
    if (found === expected)
        return;
    throw new failure/* Failure */.H('digest-mismatch', {
        blame: 'artifact',
        message: `${path} is not the file that was named: expected ${expected}, found ${found}`,
        remedy: 'Sign the file that the build made, and let nothing change it afterwards.',
        expected,
        found,
    });
}
/** The one way to write a path, so that no file is signed twice. */
function fromWorkspace(path, { readable: [directory] }) {
    return (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path));
}
/** No path of a list holds two blanks and a name behind a digest. */
async function listedIn(checksums, { readable }) {
    const isList = /^\\?[0-9a-fA-F]{64,128} [ *]/.test(checksums.trimStart());
    const text = isList ? checksums : new TextDecoder().decode(await (0,read_file/* readFileInside */.XW)(checksums, { roots: readable, maxBytes: maxListBytes, what: 'the list of checksums' }));
    return readChecksums(text, statement/* maxSubjects */.Gy).map(({ name, digest }) => ({ registry: 'file', repository: name, digest, isNamedOnly: true }));
}
function isSame(one, other) {
    return one.digest === other.digest && (0,reference/* formatRepository */.Sh)(one) === (0,reference/* formatRepository */.Sh)(other);
}


/***/ }),

/***/ 3612: // MODULE: ./packages/worlds/build/statements.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ bundleFileName),
/* harmony export */   Tu: () => (/* binding */ whatToSign),
/* harmony export */   rC: () => (/* binding */ statementFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3429);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_model_simple_signing__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8654);
/* harmony import */ var _portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5945);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(586);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8437);
/* harmony import */ var _signing_signing_subjects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1228);










const maxStatementBytes = 16 * 1024 * 1024;
const maxStatements = 32;
/**
 * What a person wants signed: the artifacts themselves as message signatures, a directory of statements, one predicate
 * about all artifacts with its type, or else a plain signature of each artifact as cosign 3 writes it.
 * @throws Failure `file-invalid` | `json-invalid` | `place-unsupported` | `input-invalid` | `digest-mismatch`
 */
async function whatToSign({ subjects, content, statementsPath, predicateType, predicatePath }, surroundings) {
    if (content === 'message-signature') {
        for (const subject of subjects)
            await requireNoDisguise(subject, surroundings);
        return 'the artifacts themselves';
    }
    if (statementsPath !== undefined)
        return readStatements(statementsPath, surroundings);
    if (predicateType === undefined || predicatePath === undefined)
        return subjects.map(({ digest }) => (0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .encodeStatement */ ._i)({ subject: [(0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(digest)], predicateType: _portcullis_core_model_simple_signing__WEBPACK_IMPORTED_MODULE_5__/* .plainSignatureType */ .PW, predicate: {} }));
    const predicate = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__/* .parseStrictJsonObject */ .Qp)(await read(predicatePath, 'the predicate', surroundings), { what: predicatePath });
    return [(0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .encodeStatement */ ._i)({ subject: subjects.map((subject) => (0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(subject.digest, (0,_signing_signing_subjects_js__WEBPACK_IMPORTED_MODULE_9__/* .nameInStatement */ .ko)(subject))), predicateType, predicate })];
}
/** What a DSSE signature covers begins so (DSSE 1.0.2 §3). */
const encodedEnvelope = Buffer.from('DSSEv1 ');
/**
 * A signature over a file that is the encoding of an envelope is that envelope's signature as well: whoever wrote the file
 * could show any statement as signed by this run. So the file is looked at, the very bytes that were named.
 * @throws Failure `place-unsupported` | `input-invalid` | `file-invalid` | `digest-mismatch`
 */
async function requireNoDisguise(subject, surroundings) {
    (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_4__/* .requirePlace */ .Bd)(subject, ['file'], 'A message signature');
    const name = JSON.stringify(subject.repository.slice(0, 200));
    if (subject.isNamedOnly === true)
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('input-invalid', {
            blame: 'configuration',
            message: `Refusing to sign the bare digest of ${name}: it could be that of an attestation, which would then be signed`,
            remedy: 'Name the file itself by its path, or sign a statement about its digest: content dsse-envelope.',
        });
    const { digest, start } = await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_8__/* .digestAndStartInside */ .up)(subject.repository, { roots: surroundings.readable, what: 'the file to sign' });
    (0,_signing_signing_subjects_js__WEBPACK_IMPORTED_MODULE_9__/* .requireSame */ .qb)(subject, digest);
    if (!encodedEnvelope.equals(start.subarray(0, encodedEnvelope.byteLength)))
        return;
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('file-invalid', {
        blame: 'artifact',
        message: `Refusing to sign ${name}: it is the encoding of an attestation, and a signature over it would be that attestation's`,
        remedy: 'Find out who wrote the file. If it is meant, sign a statement about it: content dsse-envelope.',
        expected: 'a file that does not begin with "DSSEv1 "',
        found: 'DSSEv1',
    });
}
/** The statements (*.json) in a directory that a scan has written. Nothing in them is trusted here. @throws Failure `file-invalid` */
async function readStatements(directory, surroundings) {
    const names = (await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(surroundings.workspace, directory))).filter((name) => name.endsWith('.json')).toSorted();
    if (names.length === 0 || names.length > maxStatements)
        throw invalid(directory, `expected 1 to ${maxStatements} .json files, found ${names.length}`);
    return Promise.all(names.map((name) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'a statement', surroundings)));
}
function read(path, what, { readable }) {
    return (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_8__/* .readFileInside */ .XW)(path, { roots: readable, maxBytes: maxStatementBytes, what });
}
async function namesIn(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    }
    catch (cause) {
        const isAbsent = (0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(cause) && 'code' in cause && cause.code === 'ENOENT';
        const why = (0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(cause) ? cause.message : 'it cannot be read';
        throw invalid(directory, isAbsent ? 'there is no such directory' : why, cause);
    }
}
function invalid(directory, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `statements-path ${directory}: ${why}`,
        remedy: 'Give the directory that scan wrote: its output statements-path, or the artifact downloaded from its job.',
        cause,
    });
}
/** The end of a predicate type as a file name: `https://in-toto.io/attestation/vulns/v0.2` becomes `vulns-v0.2.json`. */
function statementFileName(predicateType) {
    return `${nameOf(predicateType)}.json`;
}
/** As {@link statementFileName}, for the bundle of the statement that was signed as number `index`, from 0. */
function bundleFileName(predicateType, index) {
    return `${nameOf(predicateType)}-${index + 1}.sigstore.json`;
}
function nameOf(predicateType) {
    return predicateType.split('/').slice(-2).join('-').replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 120);
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


/***/ }),

/***/ 3880: // MODULE: ./packages/worlds/build/trust/only-domain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ onlyDomain)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_sigstore_trust_trust_domain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2989);
/* harmony import */ var _trust_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);



/**
 * The one trust domain at hand: that of the named file, the built-in one of that name, or else the only one of the policy.
 * Policies and TUF are loaded when they are asked for: a verification by a file needs neither.
 * @throws Failure `trust-config-invalid` when two are named, or the policy declares none or several
 */
async function onlyDomain({ trustConfig, trustDomain, policy }, surroundings) {
    if (trustDomain !== undefined) {
        if (trustConfig === undefined)
            return await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 7981))).loadBuiltIn(trustDomain, surroundings);
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('trust-config-invalid', { blame: 'configuration', message: 'Both a trust domain and a trust configuration are named', remedy: 'Name one of them.' });
    }
    if (trustConfig !== undefined)
        return (0,_portcullis_sigstore_trust_trust_domain__WEBPACK_IMPORTED_MODULE_1__/* .readTrustDomain */ .r)({ name: 'trust-config', config: await (0,_trust_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustFile */ .X)(trustConfig, 'trust-config', surroundings.readable) });
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(372), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 372));
    const { domains } = await loadPolicy(policy, surroundings);
    const [domain, ...others] = domains;
    if (domain !== undefined && others.length === 0)
        return domain;
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('trust-config-invalid', {
        blame: 'configuration',
        message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
        remedy: 'Name one by trust-domain or trust-config.',
    });
}


/***/ })

};
;