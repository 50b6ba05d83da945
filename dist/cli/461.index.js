"use strict";
exports.id = 461;
exports.ids = [461];
exports.modules = {

/***/ 5461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addApprove: () => (/* binding */ addApprove)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/policy/environment-named.js
var environment_named = __webpack_require__(2556);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/evidence.js
var model_evidence = __webpack_require__(2131);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/release-set.js
var release_set = __webpack_require__(6948);
// EXTERNAL MODULE: ./packages/core/build/use-cases/approvals/collect-approvals.js + 3 modules
var collect_approvals = __webpack_require__(8743);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/each-of-set.js
var each_of_set = __webpack_require__(8200);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/predicates/approval.js
var approval = __webpack_require__(530);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/use-cases/approvals/people.js
var people = __webpack_require__(8986);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/side-by-side.js
var side_by_side = __webpack_require__(867);
// EXTERNAL MODULE: ./packages/core/build/use-cases/sign.js + 1 modules
var sign = __webpack_require__(173);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/approvals/grant.js










/**
 * Signs one approval for each eligible person who approved `role` in this run, about all artifacts: a person looked at
 * the whole, so it is one statement with many subjects, and none of them without the others.
 */
async function grant(request, role, context, world) {
    const { environment, approvals, artifacts, run } = context;
    const entries = await world.runs.approvals(run.id);
    const [veto] = (0,collect_approvals/* vetoesIn */.m)(entries, [environment.name, ...approvals.roles.map((one) => one.environment)]);
    if (veto !== undefined)
        return { reasons: [reason('approval-vetoed', `${veto.person.login} rejected ${veto.environments.join(', ')}`, 'Settle the objection, then start a new run.')] };
    const builds = artifacts.map(({ evidence }) => (0,people/* peopleBehindBuild */.cI)(request.policy, approvals.exclude, evidence, world));
    const behind = await Promise.all([(0,people/* peopleBehindRun */.TY)(run, approvals.exclude, world), ...builds]);
    const excluded = distinct(behind.flat());
    const entriesOfRole = entries.filter(({ state, environments }) => state === 'approved' && environments.includes(role.environment));
    const alone = entriesOfRole.map((entry) => ({ entry, problem: whyNot(entry, approvals, excluded) }));
    const refused = alone.find(({ problem }) => problem !== undefined)?.entry;
    const judged = alone.map(({ entry, problem }) => ({ entry, problem: problem ?? whyAmbiguous(entry, { run, refused }, context) }));
    const eligible = new Map(judged.filter(({ problem }) => problem === undefined).map(({ entry }) => [entry.person.id, entry]));
    if (eligible.size === 0) {
        const problems = judged.flatMap(({ problem }) => problem ?? []);
        const nobody = reason('approval-unconfirmed', `Run ${run.id} has no approval of ${role.environment}`, `Run this job inside environment ${role.environment}, with required reviewers.`);
        return { reasons: problems.length > 0 ? problems : [nobody] };
    }
    if (request.dryRun)
        return { signed: [] };
    const signed = [];
    for (const entry of eligible.values())
        signed.push(await signApproval(request, role, context, entry, excluded, world));
    return { signed };
}
function whyNot({ person, comment }, approvals, excluded) {
    const as = excluded.find(({ id }) => id === person.id)?.as;
    if (person.type !== 'User')
        return reason('approval-by-bot', `${person.login} is a ${person.type}, not a person`, 'Have a person approve.');
    if (as !== undefined)
        return reason('self-approval', `${person.login} is the ${as} of this change and cannot approve it`, 'Have somebody else approve.');
    if (approvals.rationale === 'required' && comment.trim() === '')
        return reason('rationale-missing', `${person.login} approved without a reason`, 'Approve again with a comment that says why.');
    return undefined;
}
/**
 * The forge does not say which attempt or job of a run somebody approved. Another attempt may have built something else; and
 * where somebody's approval does not count, it may be the one that let this job begin, and the others may be for another artifact.
 * Then the approval itself must say what it is for.
 */
function whyAmbiguous({ person, comment }, { run, refused }, { set, artifacts }) {
    const shown = set ?? artifacts[0]?.subject.digest;
    if ((run.attempt === 1 && refused === undefined) || shown === undefined)
        return undefined;
    const named = (0,digest/* shortDigest */.VK)(shown);
    if (comment.includes(named))
        return undefined;
    const why = run.attempt > 1 ? `Run ${run.id} is at attempt ${run.attempt}` : `${refused?.person.login} approved in run ${run.id} too and does not count`;
    const other = run.attempt > 1 ? 'what an earlier attempt had made' : 'something else in that run';
    const message = `${why}, and nothing says that ${person.login} approved ${named} and not ${other}`;
    return reason('approval-unconfirmed', message, `Start a new run${run.attempt > 1 ? ' instead of running this one again' : ''}, or name ${named} in the comment of the approval.`);
}
async function signApproval(request, role, { environment, approvals, run, artifacts, set }, { person, comment }, excluded, world) {
    const { signer } = world;
    const [first] = artifacts;
    const decisions = new Map(artifacts.flatMap(({ subject, decisions: [newest] }) => (newest === undefined ? [] : [[subject.digest, newest]])));
    const decision = first === undefined ? undefined : decisions.get(first.subject.digest);
    if (signer === undefined || first === undefined || decision === undefined)
        throw new failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: 'An approval must be signed, and this run has no identity', remedy: 'Give the job `permissions: { id-token: write }`.' });
    const approvedAt = world.clock.now();
    const predicate = (0,approval/* approvalPredicate */.F)({
        environment: environment.name,
        role: role.name,
        roleEnvironment: role.environment,
        approver: { id: person.id, login: person.login, type: person.type },
        rationale: comment,
        policy: request.policy.digest,
        run: { repository: run.repository, repositoryId: run.repositoryId, id: run.id, attempt: run.attempt },
        excluded,
        approvedAt,
        expiresAt: new Date(approvedAt.getTime() + approvals.expires),
    }, set === undefined ? { decision } : { set, decisions });
    const statement = (0,model_statement/* encodeStatement */._i)({ subject: artifacts.map(({ subject }) => (0,model_statement/* subjectOf */.et)(subject.digest, (0,reference/* formatRepository */.Sh)(subject))), predicateType: predicate_types/* predicateTypes */.Z.approval, predicate });
    const signed = await (0,sign/* signAndAttach */.e)(first.subject, statement, predicate_types/* predicateTypes */.Z.approval, { ...world, signer });
    await (0,side_by_side/* sideBySide */.Q)(artifacts.slice(1), async ({ subject }) => world.writer?.attach(subject, signed.bundle, predicate_types/* predicateTypes */.Z.approval));
    return signed;
}
function distinct(people) {
    return [...new Map(people.map((one) => [`${one.id} ${one.as}`, one])).values()];
}
function reason(code, message, remedy) {
    return { code, rule: 'approvals', message, remedy };
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/one-look.js
var one_look = __webpack_require__(8350);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/preflight.js
var preflight = __webpack_require__(3747);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var use_cases_request = __webpack_require__(4755);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/set-outcome.js
var set_outcome = __webpack_require__(4561);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/standing-decisions.js
var standing_decisions = __webpack_require__(1116);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/approve.js
















/** Grants an approval inside its role's environment, or tells how far the quorum is. */
async function approve(request, world) {
    const { outcomes, signed } = await approveAll([request.subject], request, undefined, world);
    const [outcome] = outcomes;
    if (outcome === undefined)
        throw new TypeError('one subject has one outcome');
    return { ...outcome, signed };
}
/**
 * Grants one approval of a whole release set, or tells how far its quorum is. The approval names the set's digest: of a
 * set that is changed by one artifact nothing is approved.
 */
async function approveSet(request, world) {
    const { set, environment, role, dryRun } = request;
    const startedAt = world.clock.now();
    const { outcomes, signed } = await approveAll((0,release_set/* artifactsOf */.Ns)(set.entries), request, set.digest, world);
    const [first] = outcomes;
    const quorum = outcomes.find(({ quorum: one }) => one?.met === false)?.quorum ?? first?.quorum;
    const all = `${(0,counted/* counted */.h)(outcomes.length, 'artifact')}, as one set`;
    const allowed = { decision: 'allow', reasonCode: first?.reasonCode ?? 'approved', sentence: role === undefined ? `${all}.` : `${all}, by ${role}.`, ...(dryRun ? { dryRun } : {}) };
    const outcome = (0,set_outcome/* outcomeOfSet */.q)({ action: 'require-approval', set, environment, startedAt, clock: world.clock }, outcomes, allowed);
    return { ...outcome, ...(quorum === undefined ? {} : { quorum }), signed };
}
async function approveAll(subjects, request, set, world) {
    const { policy, role } = request;
    const environment = (0,environment_named/* environmentNamed */.b)(policy, request.environment);
    const approvals = approvalsOf(policy, environment);
    const startedAt = world.clock.now();
    const [unprotected, run] = await Promise.all([(0,preflight/* preflight */.M)(environment, world.environments), world.runs.run(request.runId)]);
    const finishOf = (subject) => (ending) => (0,use_cases_request/* outcomeOf */.sG)('require-approval', subject, world.clock, startedAt)({ environment: environment.name, ...ending });
    const looks = await (0,each_of_set/* eachOfSet */.Vn)(subjects, set, async (subject) => {
        const uncovered = (0,coverage.notCovered)(policy, subject);
        // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
        if (set !== undefined && uncovered.length > 0)
            return finishOf(subject)(nothingToApprove([...uncovered, ...unprotected]));
        const evidence = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, await world.bundles.bundles(subject), world.verifier);
        const decisions = (0,standing_decisions/* standingDecisions */.A)(policy, environment, evidence, world.clock.now(), set);
        const obstacles = [...uncovered, ...unprotected, ...(0,preflight/* refusedEvent */.F)(run), ...(0,people/* unknownAuthors */.BT)(policy, approvals.exclude, evidence), ...(decisions.bundles.length > 0 ? [] : decisions.reasons)];
        return { subject, evidence, decisions: decisions.bundles, obstacles, finish: (ending) => finishOf(subject)({ refused: evidence.refused, ...ending }) };
    }, (subject, failure) => finishOf(subject)((0,each_of_set/* unclearEnding */.mI)(failure)));
    const candidates = (0,each_of_set/* openOf */.wf)(looks);
    if (candidates.length < looks.length || candidates.some(({ obstacles }) => obstacles.length > 0))
        return { outcomes: looks.map((look) => ((0,each_of_set/* isOver */.PU)(look) ? look : nothingYet(look))), signed: [] };
    if (role !== undefined)
        return await grantTo(candidates, request, { environment, approvals, run, role: roleOf(policy, approvals, role), set }, world);
    const asking = { run, now: world.clock.now(), ...(set === undefined ? {} : { set }) };
    const look = (0,one_look/* oneLook */.u)(world);
    const outcomes = await (0,side_by_side/* sideBySide */.Q)(candidates, async ({ evidence, decisions, finish }) => {
        const quorum = await (0,collect_approvals/* collectApprovals */.z)(policy, environment, approvals, evidence, decisions, asking, look);
        return finish({ ...endingOf(quorum, environment.name), quorum });
    });
    return { outcomes, signed: [] };
}
function nothingYet({ obstacles, finish }) {
    if (obstacles.length === 0)
        return finish({ decision: 'allow', reasonCode: 'allowed', sentence: 'It could be approved.' });
    return finish(nothingToApprove(obstacles));
}
function nothingToApprove(reasons) {
    return { decision: 'deny', reasonCode: (0,use_cases_request/* leadingCode */.YD)(reasons, 'decision-missing'), sentence: 'There is nothing to approve yet.', reasons };
}
async function grantTo(candidates, request, { environment, approvals, run, role, set }, world) {
    const granted = await grant(request, role, { environment, approvals, run, artifacts: candidates, ...(set === undefined ? {} : { set }) }, world);
    if ('reasons' in granted) {
        const { reasons } = granted;
        const ending = { decision: 'deny', reasonCode: (0,use_cases_request/* leadingCode */.YD)(reasons, 'quorum-not-met'), sentence: `No approval by ${role.name} counts.`, reasons };
        return { outcomes: candidates.map(({ finish }) => finish(ending)), signed: [] };
    }
    const { dryRun } = request;
    const ending = { decision: 'allow', reasonCode: dryRun ? 'planned' : 'granted', sentence: dryRun ? `Would grant as ${role.name}.` : `By ${role.name}.`, dryRun };
    return { outcomes: candidates.map(({ finish }) => finish(ending)), signed: granted.signed };
}
/** How a run ends that only counts approvals. */
function endingOf(quorum, environment) {
    const progress = `${quorum.counted.length} of ${quorum.needed} approvals`;
    if (quorum.met)
        return { decision: 'allow', reasonCode: 'approved', sentence: `${progress}.`, reasons: [] };
    if (quorum.vetoed)
        return { decision: 'deny', reasonCode: 'approval-vetoed', sentence: `Somebody rejected it for ${environment}.`, reasons: quorum.reasons };
    return { decision: 'pending', reasonCode: 'approval-pending', sentence: `${progress}.`, reasons: quorum.reasons };
}
function approvalsOf(policy, environment) {
    if (environment.approvals !== undefined)
        return environment.approvals;
    throw new failure/* Failure */.H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} asks for no approvals in ${environment.name}, so there is nothing to approve`,
        remedy: `Add approvals: to ${environment.name}, or leave the step out.`,
    });
}
function roleOf(policy, approvals, name) {
    const role = approvals.roles.find((candidate) => candidate.name === name);
    if (role !== undefined)
        return role;
    const known = approvals.roles.map((candidate) => candidate.name).join(', ');
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `role: ${policy.source} knows no role ${JSON.stringify(name.slice(0, 100))}, only ${known}`,
        remedy: `Name one of ${known}.`,
        expected: known,
        found: name.slice(0, 100),
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 15 modules
var verify = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-of-set.js
var evidence_of_set = __webpack_require__(2168);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var forge = __webpack_require__(2915);
// EXTERNAL MODULE: ./packages/worlds/build/ends/npm-ends.js + 17 modules
var npm_ends = __webpack_require__(9669);
// EXTERNAL MODULE: ./packages/worlds/build/signing/signer.js + 3 modules
var signer = __webpack_require__(830);
;// CONCATENATED MODULE: ./packages/worlds/build/approve-world.js





/** Signs as the policy's `approvals.slow.by` when a `role` is to be granted; only counts otherwise. */
function approveWorld(subjects, { policy, domains }, { environment, role, push, from, evidence }, surroundings) {
    const { bundles, attacher } = (0,evidence_of_set/* evidenceFrom */.EH)(from, subjects, evidence, { policy, domains }, surroundings);
    const { runs, environments, authors } = (0,forge/* forgeOf */.$)(surroundings);
    const signingIdentity = policy.environments.get(environment)?.approvals?.by;
    const grants = role !== undefined && signingIdentity !== undefined;
    if (grants && push && from === undefined)
        (0,npm_ends/* requireShelf */.QT)(subjects, evidence);
    return {
        bundles,
        verifier: (0,verify.createBundleVerifier)({ domains }),
        runs,
        environments,
        authors,
        clock: surroundings.clock,
        ...(grants ? { signer: (0,signer/* keylessSigner */.ln)((0,signer/* domainOf */.Ow)(policy, signingIdentity, domains), surroundings) } : {}),
        ...(grants && push ? { writer: attacher } : {}),
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
// EXTERNAL MODULE: ./packages/cli/build/run.js
var run = __webpack_require__(1518);
// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/cli/build/commands/approve.js










function addApprove(program) {
    (0,options/* withPolicyOptions */.LW)((0,options/* withCommonOptions */.eH)(program.command('approve [subject...]')))
        .description('tell how far the approvals of an artifact, or of a release set, are; with --role, inside its environment, grant one')
        .option('--release-set <file>', 'the approvals of all artifacts of this file, as one')
        .option('--run-id <number>', 'workflow run whose reviews count; default GITHUB_RUN_ID', options/* runNumber */.dZ)
        .option('--role <name>', 'grant what a reviewer of this role has approved in the run')
        .option('--from <folder>', 'where the artifact and its evidence are, as oci-layout:dir; default where the subject is')
        .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
        .option('--dry-run', 'tell what would be granted')
        .action((subjects, options) => (0,conduct.conduct)('require-approval', options, async (known) => {
        const { environment, role, outputDir, dryRun = false } = options;
        known.environment = environment;
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const about = await (0,build_about/* aboutOf */.r)(subjects, options.releaseSet, known, surroundings);
        const loaded = await (0,policy.loadPolicy)(options.policy, surroundings);
        const world = approveWorld((0,build_release_set/* artifactsIn */.j2)(about), loaded, { environment, from: (0,build_release_set/* folderFor */.Af)(about, options.from), role, push: true, ...(outputDir === undefined ? {} : { evidence: (0,external_node_path_.resolve)(outputDir) }) }, surroundings);
        const { runId } = (0,run/* thisRun */.o)(options.runId);
        const terms = { policy: loaded.policy, environment, runId, dryRun, ...(role === undefined ? {} : { role }) };
        return 'set' in about ? approveSet({ ...terms, set: about.set }, world) : approve({ ...terms, subject: about.subject }, world);
    }));
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


/***/ })

};
;