export const id = 401;
export const ids = [401];
export const modules = {

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
        const uncovered = (0,coverage/* notCovered */.k)(policy, subject);
        // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
        if (set !== undefined && uncovered.length > 0)
            return finishOf(subject)({ environment: environment.name, ...refusal([...uncovered, ...(await unprotected)]) });
        const [found, problems] = await Promise.all([world.bundles.bundles(subject), unprotected]);
        const evidence = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, found, world.verifier);
        const judged = (0,decide/* decide */.L)(policy, environment.name, evidence, world.clock.now(), (0,artifact_kind/* artifactKindOf */.Y)(subject));
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
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 14 modules
var build_verify = __webpack_require__(4871);
// EXTERNAL MODULE: ./packages/worlds/build/evidence-beside.js
var evidence_beside = __webpack_require__(3058);
// EXTERNAL MODULE: ./packages/worlds/build/evidence-of-set.js
var evidence_of_set = __webpack_require__(3772);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var build_forge = __webpack_require__(2915);
// EXTERNAL MODULE: ./packages/worlds/build/signer.js + 3 modules
var signer = __webpack_require__(2819);
;// CONCATENATED MODULE: ./packages/worlds/build/gate-world.js






/** Signs as the policy's `decision.by` where `sign` says so, and attaches what it signed when `push` does. */
function gateWorld(subjects, { policy, domains }, { environment, sign, push, from, evidence, ledger = 'portcullis-ledger' }, surroundings) {
    const { bundles, attacher } = (0,evidence_of_set/* evidenceFrom */.EH)(from, subjects, evidence, { policy, domains }, surroundings);
    const forge = (0,build_forge/* forgeOf */.$)(surroundings);
    const target = { bundles: async (at) => await (0,evidence_beside/* evidenceBeside */.I)(at, undefined, { policy, domains }, surroundings).bundles.bundles(at) };
    const signingIdentity = policy.environments.get(environment)?.decision?.by;
    return {
        bundles,
        verifier: (0,build_verify/* createBundleVerifier */.B)({ domains }),
        environments: forge.environments,
        clock: surroundings.clock,
        ...(policy.environments.get(environment)?.anomalies === undefined ? {} : { history: { ledger: (0,ledger_ledger/* createGitLedger */.e)(forge.client, ledger), target } }),
        ...(sign && signingIdentity !== undefined ? { signer: (0,signer/* keylessSigner */.ln)((0,signer/* domainOf */.Ow)(policy, signingIdentity, domains), surroundings) } : {}),
        ...(push ? { writer: attacher } : {}),
    };
}

// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 5 modules
var policy = __webpack_require__(7044);
// EXTERNAL MODULE: ./packages/worlds/build/release-set.js + 2 modules
var build_release_set = __webpack_require__(4219);
// EXTERNAL MODULE: ./packages/cli/build/about.js
var build_about = __webpack_require__(6758);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 9 modules
var conduct = __webpack_require__(6443);
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
        .action((subjects, options) => (0,conduct/* conduct */.V)('policy-gate', options, async (known) => {
        const { environment, sign = false, outputDir, dryRun = false } = options;
        known.environment = environment;
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const about = await (0,build_about/* aboutOf */.r)(subjects, options.releaseSet, known, surroundings);
        const loaded = await (0,policy/* loadPolicy */.t)(options.policy, surroundings);
        const world = gateWorld((0,build_release_set/* artifactsIn */.j2)(about), loaded, { environment, from: (0,build_release_set/* folderFor */.Af)(about, options.from), sign: sign && !dryRun, push: sign, ledger: options.ledger, ...(outputDir === undefined ? {} : { evidence: (0,external_node_path_.resolve)(outputDir) }) }, surroundings);
        const terms = { policy: loaded.policy, environment, verifier: 'https://portcullis.dev/cli', dryRun };
        return 'set' in about ? gateSet({ ...terms, set: about.set }, world) : gate({ ...terms, subject: about.subject }, world);
    }));
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
const reserved = new Set([predicate_types/* predicateTypes */.Z.decision, predicate_types/* predicateTypes */.Z.verificationSummary, predicate_types/* predicateTypes */.Z.approval, predicate_types/* predicateTypes */.Z.promotion]);
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

/***/ 3833:
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
    const shared = { signers: signers.map((attestation) => signedBy(attestation, identity.name)), refused: evidence.refused };
    if (signers.length > 0) {
        const sentence = `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(signers.length, 'attestation')} by ${calledBy(identity)}.`;
        return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared });
    }
    const reasons = whyNot(request, evidence, ofType);
    return finish({
        decision: 'deny',
        reasonCode: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingCode */ .YD)(reasons, 'signature-missing'),
        sentence: 'No attestation by the required identity.',
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
