"use strict";
exports.id = 919;
exports.ids = [919];
exports.modules = {

/***/ 8919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reIssued: () => (/* binding */ reIssued)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/predicates/github-release.js
var github_release = __webpack_require__(7178);
// EXTERNAL MODULE: ./packages/core/build/model/envelope.js
var envelope = __webpack_require__(7382);
// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var reason = __webpack_require__(3682);
// EXTERNAL MODULE: ./packages/core/build/model/simple-signing.js
var simple_signing = __webpack_require__(8654);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __webpack_require__(5945);
;// CONCATENATED MODULE: ./packages/core/build/model/evidence.js







const mint = Symbol('only collectEvidence makes evidence');
/** A verified attestation: a statement about the subject, and who signed it when. Only verification makes one. */
class Attestation {
    #genuine = true;
    statement;
    signer;
    /** Verified times of signing, earliest first; never empty. */
    times;
    /** Digest of the bundle's bytes. */
    bundle;
    /** Where the bundle was found. */
    source;
    /** What in the bundle counted for nothing, being by strangers; for people. */
    passedOver;
    constructor(key, fields) {
        if (key !== mint)
            throw new TypeError('An attestation is only made by verification');
        this.statement = fields.statement;
        this.signer = fields.signer;
        this.times = fields.times;
        this.bundle = fields.bundle;
        this.source = fields.source;
        this.passedOver = fields.passedOver;
    }
    /** The earliest verified time of signing: what freshness is measured from. A later timestamp can be added by anybody. */
    get signedAt() {
        return new Date(Math.min(...this.times.map((time) => time.getTime())));
    }
    static isGenuine(value) {
        return typeof value === 'object' && value !== null && #genuine in value && value.#genuine;
    }
}
/** The verified attestations about one artifact. Only {@link collectEvidence} makes one. */
class Evidence {
    #genuine = true;
    subject;
    attestations;
    refused;
    /** Bare envelopes by keys that may sign without a verified time: apart, so that nothing that asks for one ever sees them. */
    untimed;
    constructor(key, subject, attestations, untimed, refused) {
        if (key !== mint)
            throw new TypeError('Evidence is only made by verification');
        this.subject = subject;
        this.attestations = Object.freeze([...attestations]);
        this.untimed = Object.freeze([...untimed]);
        this.refused = refused;
    }
    /** Everything that was verified, whether anybody vouches for its time or not. */
    get testimonies() {
        return [...this.attestations, ...this.untimed];
    }
    static isGenuine(value) {
        return typeof value === 'object' && value !== null && #genuine in value && value.#genuine;
    }
}
/**
 * Verifies every bundle found for `subject`. One that does not verify, or is about something else, is set apart
 * with its reason: it can neither grant nor spoil anything. The same bundle found twice counts once.
 */
async function collectEvidence(subject, found, verifier) {
    const attestations = [];
    const untimed = [];
    const refused = [];
    // With what it signs: the same signature beside another payload must not stand in for it.
    const distinct = new Map(found.map((bundle) => [`${bundle.digest} ${bundle.payload === undefined ? '' : (0,model_digest/* digestOf */.ol)(bundle.payload)}`, bundle]));
    for (const bundle of distinct.values()) {
        if (bundle.unread !== undefined) {
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,reason/* reasonOf */.A)(bundle.unread) });
            continue;
        }
        try {
            const verified = await verifiedIn(bundle, subject, verifier);
            attestations.push(...verified.filter(({ times }) => times.length > 0).map((fields) => new Attestation(mint, fields)));
            untimed.push(...verified.filter(({ times }) => times.length === 0).map(({ times: _none, ...testimony }) => testimony));
        }
        catch (error) {
            const failure = (0,build_failure/* asFailure */.h)(error);
            if (failure.blame === 'bug' || failure.blame === 'service')
                throw failure;
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,reason/* reasonOf */.A)(failure) });
        }
    }
    return new Evidence(mint, subject, attestations, untimed, refused);
}
async function verifiedIn({ bytes, payload: apart, digest: bundle, source }, subject, verifier) {
    const verified = await verifier.verify(bytes, apart === undefined ? { digest: subject } : { payload: apart });
    return verified.map(({ signer, times, passedOver = [], ...signed }) => ({ statement: statementOf(signed, subject), signer, times, passedOver, bundle, source }));
}
/** What was said about `subject`. A bare signature says nothing, and so counts as a plain image signature does. */
function statementOf({ payloadType, payload, digest }, subject) {
    if (digest !== undefined || payloadType === simple_signing/* simpleSigningType */.Iy) {
        const signed = digest ?? (0,simple_signing/* readSimpleSigning */.k0)(payload);
        if (signed !== subject)
            throw refusal('subject-mismatch', signed, subject);
        return (0,model_statement/* statementAbout */.pT)(subject, '', simple_signing/* plainSignatureType */.PW, {});
    }
    if (payloadType !== envelope/* intotoPayloadType */.KO)
        throw refusal('statement-invalid', `payload type ${payloadType}`, envelope/* intotoPayloadType */.KO);
    const statement = (0,model_statement/* parseStatement */.By)(payload);
    if ((0,model_statement/* isAbout */.KH)(statement, subject) || (0,github_release/* isAboutWholeRelease */.M6)(statement, subject))
        return statement;
    throw refusal('subject-mismatch', statement.subject.flatMap(({ digest: one }) => Object.entries(one).map(([algorithm, hex]) => `${algorithm}:${hex}`)).join(', '), subject);
}
function refusal(code, found, expected) {
    return new build_failure/* Failure */.H(code, {
        blame: 'artifact',
        message: `A genuine signature, but not usable here: expected ${expected}, found ${found.slice(0, 300)}`,
        remedy: 'Attach attestations to the artifact that they are about.',
        expected,
        found: found.slice(0, 300),
    });
}

// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var identity = __webpack_require__(7403);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/predicates/vulnerabilities.js
var vulnerabilities = __webpack_require__(4099);
// EXTERNAL MODULE: ./packages/core/build/policy/rules/all-rules.js + 17 modules
var all_rules = __webpack_require__(2115);
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
        return [carry_over_refusal(`It does not verify: ${alone.refused[0]?.reason.message ?? 'nothing was found'}`, carryOver)];
    const isSame = alone.attestations.some(({ signer }) => (0,identity/* mismatches */.v)(carryOver.to, signer).length === 0);
    if (isSame)
        return [carry_over_refusal(`${carryOver.to.name} is the same signer under another name`, carryOver)];
    const named = attestation.statement.subject.flatMap(({ digest }) => Object.keys(digest));
    if (named.length !== 1)
        return [carry_over_refusal(`It names ${named.length} digests, and was looked at for one`, carryOver)];
    const seats = seatsOf(attestation, alone, carryOver);
    if (seats.length === 0)
        return [carry_over_refusal(`No rule on what an artifact holds (${[...findings].join(', ')}) asks for the word of ${carryOver.to.name} on ${attestation.statement.predicateType}`, carryOver, unasked(carryOver))];
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
    return isAhead ? [carry_over_refusal(`It says that it ended at ${finishedAt.toISOString()}, and was signed at ${signedAt.toISOString()}`, carryOver)] : [];
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
function carry_over_refusal(message, { from, to }, remedy = `Have it made again by ${to.name}. ${whatStands(from)}`) {
    return {
        code: 're-issue-refused',
        message,
        expected: 'a scan or a bill of materials of this artifact alone, which the policy still accepts',
        remedy,
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/policy/near-miss.js
var near_miss = __webpack_require__(7544);
// EXTERNAL MODULE: ./packages/core/build/policy/placement.js
var placement = __webpack_require__(8538);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/coverage.js




/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
function identityOf(policy, name) {
    const identity = policy.identities.get(name);
    if (identity !== undefined)
        return identity;
    const meant = (0,near_miss/* nearMiss */.b)(name, policy.identities.keys());
    throw new build_failure/* Failure */.H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} declares no identity ${name}`,
        remedy: meant === undefined ? 'Declare it under trust.identities.' : `Did you mean ${meant}? Else declare it under trust.identities.`,
    });
}
/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
function notCovered(policy, subject) {
    const repository = (0,reference/* formatRepository */.Sh)(subject);
    const targets = [...policy.environments.values()].flatMap(placement/* repositoriesOf */.U);
    if (policy.artifacts.includes(repository) || targets.includes(repository))
        return [];
    return [
        {
            code: 'artifact-not-covered',
            rule: 'artifact',
            message: `${policy.source} does not cover ${repository}`,
            expected: policy.artifacts.join(', '),
            found: repository,
            remedy: `Add ${repository} under artifact: in the policy, or promote an artifact that it covers.`,
        },
    ];
}

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
    const [from, to] = [identityOf(policy, request.from), identityOf(policy, request.to)];
    const found = await world.bundles.bundles(subject);
    const evidence = await collectEvidence(subject.digest, found, world.verifier);
    const judged = await judgeAll(await saidBy(from, found, subject.digest, world), { ...request, from, to, evidence }, world);
    const good = judged.filter(({ reasons }) => reasons.length === 0);
    const standing = await payloadsOf(to, found, subject.digest, world);
    const waiting = await withPayloads(good, world, standing);
    const left = judged.filter(({ reasons }) => reasons.length > 0);
    // An older scan that is stale holds nothing up when a newer one is carried over.
    const missed = left.filter(({ predicateType }) => !good.some((one) => one.predicateType === predicateType));
    const reasons = [...notCovered(policy, subject), ...missed.flatMap((one) => one.reasons), ...(judged.length > 0 ? [] : [nothingSaid(from)])];
    const refused = left.flatMap(({ found: { digest, source }, reasons: [reason] }) => (reason === undefined ? [] : [{ bundle: digest, source, reason }]));
    const isOnlyLooking = dryRun || notCovered(policy, subject).length > 0;
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
    const { attestations } = await collectEvidence(subject, found, recollection);
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
        const alone = await collectEvidence(subject.digest, [one.found], world.verifier);
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
    const { attestations } = await collectEvidence(subject, found, verifier);
    const stated = attestations.filter(({ statement }) => statement.predicateType !== simple_signing/* plainSignatureType */.PW);
    const own = new Set(stated.filter((attestation) => (0,identity/* mismatches */.v)(signer, attestation.signer).length === 0).map(({ bundle }) => bundle));
    const verified = await Promise.all(found.filter(({ digest }) => own.has(digest)).map(async ({ bytes }) => await verifier.verify(bytes)));
    return new Set(verified.flat().map(({ payload }) => (0,model_digest/* digestOf */.ol)(payload)));
}
/** Signs, and attaches only what the policy will take for the word of `to`. @throws Failure `identity-mismatch` */
async function signAs(to, from, payload, { subject }, world) {
    const bundle = await world.signer.sign(payload);
    const digest = (0,model_digest/* digestOf */.ol)(bundle);
    const { attestations, refused } = await collectEvidence(subject.digest, [{ bytes: bundle, digest, source: 'this run' }], world.verifier);
    const own = attestations.find(({ signer }) => (0,identity/* mismatches */.v)(to, signer).length === 0);
    const isSame = attestations.some(({ signer }) => (0,identity/* mismatches */.v)(from, signer).length === 0);
    if (own === undefined || isSame || !(0,model_statement/* isAbout */.KH)(own.statement, subject.digest)) {
        const found = isSame ? `${from.name} itself` : (attestations[0]?.signer.subject ?? refused[0]?.reason.message ?? 'nobody');
        throw new build_failure/* Failure */.H('identity-mismatch', {
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
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `Nothing is carried over from ${name} to itself`,
        remedy: 'Declare the new signer in the policy under a name of its own, and name that.',
    });
}

// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 10 modules
var policy = __webpack_require__(3797);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 24 modules
var verify = __webpack_require__(9795);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-beside.js
var evidence_beside = __webpack_require__(7982);
// EXTERNAL MODULE: ./packages/worlds/build/ends/npm-ends.js + 18 modules
var npm_ends = __webpack_require__(4851);
// EXTERNAL MODULE: ./packages/worlds/build/sign-world.js + 2 modules
var sign_world = __webpack_require__(9678);
// EXTERNAL MODULE: ./packages/worlds/build/signing/signer.js + 3 modules
var signer = __webpack_require__(830);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-branch.js



const read = { name: 'contents', access: 'read' };
const write = { name: 'contents', access: 'write' };
const largestFile = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The commit the branch points to; undefined when there is no such branch in a repository that can be seen. */
async function ledger_branch_readHead(client, branch) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', values: { ref: `heads/${branch}` }, needs: read, accepts: [404] });
    if (status === 404) {
        // A hidden repository answers 404 too, and must not pass for one without a ledger.
        await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read });
        return undefined;
    }
    return commitOf(body, branch);
}
/** A file's text at a commit, undefined when it is not there. */
async function ledger_branch_readFileAt(client, path, commit) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/contents/{path}', values: { path, ref: commit }, needs: read, accepts: [404] });
    if (status === 404)
        return undefined;
    const file = objectIn(body, 'contents');
    if (file['type'] !== 'file')
        throw unexpected('contents.type', 'file', file['type']);
    // Files over 1 MiB come without their content.
    if (file['encoding'] === 'base64')
        return decode(file['content']);
    const values = { file_sha: hashIn(file['sha'], 'contents.sha') };
    const blob = await client.call({ route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', values, needs: read, maxBytes: largestFile });
    return decode(objectIn(blob.body, 'blob')['content']);
}
/**
 * Commits changed files together and moves the branch from `parent` to the new commit, or not at all.
 * @returns the new commit; undefined when the branch was no longer at `parent`
 */
async function ledger_branch_writeFiles(client, branch, change) {
    const commit = await writeCommit(client, change);
    const ref = `heads/${branch}`;
    const moved = change.parent === ''
        ? await client.call({ route: 'POST /repos/{owner}/{repo}/git/refs', values: { ref: `refs/${ref}`, sha: commit }, needs: write, accepts: [409, 422], repeatable: true })
        : await client.call({ route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', values: { ref, sha: commit, force: false }, needs: write, accepts: [409, 422] });
    if (moved.status < 400)
        return commit;
    const head = await ledger_branch_readHead(client, branch);
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
    const values = { message, tree: hashIn(objectIn(tree.body, 'tree')['sha'], 'tree.sha'), parents: parent === '' ? [] : [parent] };
    const commit = await client.call({ route: 'POST /repos/{owner}/{repo}/git/commits', values, needs: write, repeatable: true });
    return hashIn(objectIn(commit.body, 'commit')['sha'], 'commit.sha');
}
async function treeOf(client, commit) {
    const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', values: { commit_sha: commit }, needs: read });
    return hashIn(objectIn(objectIn(body, 'commit')['tree'], 'commit.tree')['sha'], 'commit.tree.sha');
}
function commitOf(body, branch) {
    const ref = objectIn(body, 'ref');
    const target = objectIn(ref['object'], 'ref.object');
    if (ref['ref'] !== `refs/heads/${branch}` || target['type'] !== 'commit')
        throw unexpected('ref', `the branch ${branch}`, ref['ref']);
    return hashIn(target['sha'], 'ref.object.sha');
}
/** GitHub breaks base64 into lines. */
function decode(content) {
    const bytes = decodeBase64(textIn(content, 'content').replaceAll('\n', ''));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
function refused(branch, body) {
    const said = objectIn(body, 'answer')['message'];
    return new Failure('permission-missing', {
        blame: 'configuration',
        message: `GitHub refuses to move the ledger branch ${branch}${typeof said === 'string' ? `: ${said.replaceAll(/\s+/g, ' ').slice(0, 200)}` : ''}`,
        remedy: 'Let the rules of the repository allow this workflow to create and update the ledger branch, and nobody else; give the job `contents: write`.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-file.js




const kinds = (/* unused pure expression or super */ null && (['intent', 'promotion', 'withdrawal']));
const mostEntries = 100_000;
/** Bytes. Each addition sends the whole file, whose text is escaped on the way, and GitHub takes no request of any size. */
const largestText = (/* unused pure expression or super */ null && (24 * 1024 * 1024));
/** One line of the file: `{"sequence":1,"kind":"intent","entry":"…"}`, the entry's own text inside as text, so that its bytes stay. */
function ledger_file_encodeEntry({ sequence, kind, bytes }) {
    if (bytes.byteLength > maxRecordBytes)
        throw invalid(`an entry to be written is over its limit of ${maxRecordBytes} bytes`);
    return `${JSON.stringify({ sequence, kind, entry: textOf(bytes) })}\n`;
}
/**
 * Whether a file that was added to can be read again, and has room for the record of every intent that was added: who
 * says what it is going to do must be able to say that it was done. @throws Failure `ledger-full`
 */
function ledger_file_requireRoom(text, entries, intents) {
    const needed = Buffer.byteLength(text) + intents * maxRecordBytes;
    if (needed <= largestText && entries + intents <= mostEntries)
        return;
    throw new Failure('ledger-full', {
        blame: 'configuration',
        message: `The ledger's file for this line has ${entries} entries and ${Buffer.byteLength(text)} bytes, and no room for more`,
        remedy: 'Begin a new branch (ledger) with a new identity that writes it (record.by of the environment), in one change. Keep the old branch: what it holds stays verifiable.',
        expected: `at most ${mostEntries} entries and ${largestText} bytes, with the record of this promotion`,
        found: `${entries + intents} entries and ${needed} bytes`,
    });
}
/** The entries of a file, in order. @throws Failure `ledger-invalid`: a gap, a cut or a foreign line says that somebody was at it */
function ledger_file_decodeEntries(text) {
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
        if (bytes.byteLength > maxRecordBytes)
            throw invalid(`entry ${index + 1} is over its limit of ${maxRecordBytes} bytes`);
        return { sequence, kind: known, bytes, digest: digestOf(bytes) };
    });
}
function parseLine(line, number) {
    try {
        return parseStrictJsonObject(line, { what: `entry ${number} of the ledger` });
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
    return new Failure('ledger-invalid', {
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
function ledger_path_ledgerPath({ line, environment }) {
    const isNpm = line.startsWith('npm:');
    // `npm://host/name`, `release://host/owner/name`: nothing else has a folder `npm:` or `release:`, so what stands for `//` can be left out.
    const folders = line.replace(/^(npm|release):\/\//, '$1:/').split('/');
    const shape = isNpm ? /^npm:$|^(?:npm:)?@?[A-Za-z0-9~-][A-Za-z0-9._:~-]*$/ : /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
    const isPlain = !/^(?:npm|release):$/.test(folders.at(-1) ?? '') && folders.every((folder) => shape.test(folder));
    if (!isPlain || environment === '' || environment.length > 255) {
        throw new Failure('ledger-invalid', {
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
function ledger_createGitLedger(client, branch) {
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
    return new Failure('ledger-conflict', {
        blame: 'service',
        message: `Somebody else wrote to the ledger branch ${branch} after it was read`,
        remedy: 'Run the job again: it reads the ledger anew.',
    });
}
function notThatHead(head) {
    return new Failure('ledger-conflict', {
        blame: 'bug',
        message: `The ledger does not hold ${head.sequence} entries at the commit it was read at`,
        remedy: 'Run the job again; if it stays, report it with the log of the run.',
    });
}

// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 4 modules
var registry_reader = __webpack_require__(7835);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var forge = __webpack_require__(2915);
// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-options.js + 16 modules
var registry_options = __webpack_require__(7169);
;// CONCATENATED MODULE: ./packages/worlds/build/touched-world.js






/** Reads ledgers, tags and evidence, wherever the gate would look for it, and can write nothing. */
function touchedWorld(loaded, ledger, surroundings) {
    const readers = new Map();
    const at = (registry) => {
        const reader = readers.get(registry) ?? createRegistryReader(registryOptions(surroundings, registry));
        readers.set(registry, reader);
        return reader;
    };
    return {
        ledger: createGitLedger(forgeOf(surroundings).client, ledger),
        registry: {
            bundles: (subject) => evidenceBeside(subject, undefined, loaded, surroundings).bundles.bundles(subject),
            resolve: (reference) => at(reference.registry).tags.resolve(reference),
        },
        verifier: createBundleVerifier({ domains: loaded.domains.map(withoutRevocations) }),
    };
}
/**
 * What was signed by somebody who is revoked by now is just what is looked for, and a key's window may have been ended
 * since. Nothing is decided on it.
 */
function withoutRevocations({ revoked: _revoked, keys, ...domain }) {
    return { ...domain, ...(keys === undefined ? {} : { keys: keys.map(({ name, domain: of, publicKey, untimed = false }) => ({ name, domain: of, publicKey, untimed })) }) };
}

;// CONCATENATED MODULE: ./packages/worlds/build/re-issue-world.js






/** Signs in the trust domain of the identity, and judges by the policy with every revocation in force. @throws Failure of the key and of where it is kept, before anything is signed */
async function reIssueWorld({ subject, to, push, evidence, ...choice }, loaded, surroundings) {
    const { policy, domains } = loaded;
    if (push)
        (0,npm_ends/* requireShelf */.QT)([subject], evidence);
    const { bundles, attacher } = (0,evidence_beside/* evidenceBeside */.I)(subject, evidence, loaded, surroundings);
    return {
        bundles,
        verifier: (0,verify/* createBundleVerifier */.B)({ domains }),
        recollection: (0,verify/* createBundleVerifier */.B)({ domains: domains.map(withoutRevocations) }),
        signer: await (0,sign_world/* signerOf */.K)(choice, (0,signer/* domainOf */.Ow)(policy, to, domains), surroundings),
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


/***/ })

};
;