"use strict";
exports.id = 306;
exports.ids = [306,183];
exports.modules = {

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addPromote: () => (/* binding */ addPromote),
  addRollback: () => (/* binding */ addRollback)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 6 modules
var policy = __webpack_require__(372);
// EXTERNAL MODULE: ./packages/core/build/policy/environment-named.js
var environment_named = __webpack_require__(2556);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/at-target.js
var at_target = __webpack_require__(2853);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/each-of-set.js
var each_of_set = __webpack_require__(8200);
// EXTERNAL MODULE: ./packages/core/build/policy/anomalies.js + 4 modules
var policy_anomalies = __webpack_require__(494);
// EXTERNAL MODULE: ./packages/core/build/policy/artifact-kind.js
var artifact_kind = __webpack_require__(4506);
// EXTERNAL MODULE: ./packages/core/build/policy/decide.js
var decide = __webpack_require__(7437);
// EXTERNAL MODULE: ./packages/core/build/model/evidence.js
var model_evidence = __webpack_require__(2131);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/use-cases/approvals/collect-approvals.js + 3 modules
var collect_approvals = __webpack_require__(8743);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/judge-anomalies.js
var judge_anomalies = __webpack_require__(9445);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/preflight.js
var preflight = __webpack_require__(3747);
// EXTERNAL MODULE: ./packages/core/build/use-cases/approvals/people.js
var people = __webpack_require__(8986);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/read-baseline.js
var read_baseline = __webpack_require__(8846);
// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/read-ledger.js
var read_ledger = __webpack_require__(2064);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/standing-decisions.js
var standing_decisions = __webpack_require__(1116);
// EXTERNAL MODULE: ./packages/core/build/policy/placement.js
var placement = __webpack_require__(8538);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var request = __webpack_require__(4755);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/target-checks.js




/** How long a run may be at work before another takes over. */
const leaseMilliseconds = 30 * 60_000;
/** How far the clock of another run may be ahead of ours. */
const clockSkew = 5 * 60_000;
/**
 * Another run that is at work here, by its intent. Its own intent, and one whose lease has run out, is taken over.
 * So is one that asks for more time than a lease: intents are not signed, and no stranger's pen may close the line for good.
 */
function whyLocked({ openIntents }, runId, now) {
    const openIntent = openIntents.findLast(({ withdrawn }) => !withdrawn);
    if (openIntent === undefined || openIntent.runId === runId || openIntent.leaseUntil <= now)
        return [];
    if (openIntent.leaseUntil.getTime() > now.getTime() + leaseMilliseconds + clockSkew)
        return [];
    const until = openIntent.leaseUntil.toISOString();
    return [
        {
            code: 'ledger-locked',
            rule: 'ledger',
            message: `Run ${openIntent.runId} is promoting ${openIntent.subject} here until ${until}`,
            expected: 'no other promotion under way',
            found: `run ${openIntent.runId}`,
            remedy: `Wait for run ${openIntent.runId}, or for its lease to run out at ${until}.`,
        },
    ];
}
/** The tag must stand where the ledger left it; where the ledger left it is the one promotion that may repair it. */
function drift(ledger, subject, target, current) {
    const expected = ledger.promotions.findLast(({ record }) => record.tag === target.tag)?.record.subject;
    const resumed = ledger.openIntents.some((intent) => intent.subject === current);
    if (expected === undefined || current === expected || subject === expected || resumed)
        return [];
    return [
        {
            code: 'tag-drift',
            rule: 'ledger',
            message: `${(0,reference/* formatRepository */.Sh)(target)}:${target.tag} does not point where the ledger says: somebody moved it outside Portcullis`,
            expected,
            found: current ?? 'no tag',
            remedy: `Find out who moved it; promote ${expected} again to put it back, then promote this artifact.`,
        },
    ];
}
/** A rollback leads only where the ledger has been before. */
function unknownRollback(ledger, subject, line) {
    if (ledger.promotions.some(({ record }) => record.subject === subject))
        return [];
    const known = (0,request/* listed */.KE)([...new Set(ledger.promotions.map(({ record }) => record.subject))]);
    return [
        {
            code: 'rollback-target-unknown',
            rule: 'ledger',
            message: `The ledger has no promotion of ${subject} to ${line}`,
            expected: known === '' ? 'an earlier promotion' : known,
            found: subject,
            remedy: 'Roll back to a digest that was promoted here before.',
        },
    ];
}
/** Where registries without a referrers API list evidence (distribution-spec 1.1), and cosign keeps its own: moving it would hide proofs. */
const evidenceTag = /^sha(?:256|512)-[0-9a-f]{32,}(?:\.[a-z]+)?$/;
/**
 * The policy, not the workflow, says where an environment lives: else the rules of a lax environment would let
 * something into the repository, or to the tag, of a strict one.
 */
function wrongTarget(policy, environment, artifact, target) {
    const { name, tags } = environment;
    const repository = (0,placement/* repositoryFor */.c)(artifact, environment);
    const found = (0,reference/* formatRepository */.Sh)(target);
    const elsewhere = (rule, place, expected, there) => ({
        code: 'artifact-not-covered',
        rule,
        message: `${policy.source} places ${name} ${place}, not ${there}`,
        expected,
        found: there,
        remedy: `Promote ${name} to where the policy places it, or change \`${rule}\` of ${name} in the policy.`,
    });
    if (repository === undefined)
        return [elsewhere('repository', 'nowhere', 'a repository in the policy', found)];
    const [kind, there] = [(0,artifact_kind/* artifactKindOf */.Y)(artifact), (0,artifact_kind/* artifactKindOf */.Y)(target)];
    // Fewer signatures may be asked of one kind: an image in a folder must not come as a package, and still go where images live.
    if (kind !== undefined && kind !== there)
        return [elsewhere('repository', `among ${kind} artifacts, as it is named by ${(0,reference/* formatRepository */.Sh)(artifact)}`, kind, `in ${found}`)];
    if (repository !== found)
        return [elsewhere('repository', `in ${repository}`, repository, found)];
    if (evidenceTag.test(target.tag))
        return [elsewhere('tags', 'at a tag of its own', 'a tag for artifacts', `at ${target.tag}, where registries keep evidence`)];
    if (tags === undefined || tags.includes(target.tag))
        return [];
    return [elsewhere('tags', `at the tag ${tags.join(' or ')}`, tags.join(' or '), target.tag)];
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/ledger/whole-ledger.js
var whole_ledger = __webpack_require__(9891);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/judge-move.js
















/** Judges one move by everything that can be known before anything is written. `shared` holds for all moves of the run. */
async function judgeMove(move, terms, shared, world) {
    const { subject, target } = move;
    const { environment, recorder, actor } = terms;
    const line = { line: (0,reference/* formatRepository */.Sh)(target), environment: environment.name };
    const evidence = await (0,model_evidence/* collectEvidence */.mE)(subject.digest, await world.source.bundles(subject), world.verifier);
    const artifact = artifactOf(move);
    const [ledger, current] = await Promise.all([(0,read_ledger/* readLedger */.SC)(line, recorder, world), world.target.resolve(target)]);
    const there = { target: lookedAtOnce(world.target), verifier: world.verifier };
    await (0,whole_ledger/* requireWholeLedger */.w)(ledger, line, recorder, { target, current }, there);
    const baseline = environment.anomalies === undefined ? undefined : await (0,read_baseline/* baselineIn */.H5)(ledger, line.line, there);
    const judgement = await judge(evidence, artifact, terms, baseline, world);
    const obstacles = [
        ...misplaced(move, terms),
        ...shared,
        ...(0,preflight/* refusedEvent */.F)(terms.run),
        ...judgement.reasons,
        ...whyLocked(ledger, actor.runId, world.clock.now()),
        ...drift(ledger, subject.digest, target, current),
        ...(terms.kind === 'rollback' ? unknownRollback(ledger, subject.digest, line.line) : []),
    ];
    const { index, named } = move;
    return { subject, target, index, ...(named === undefined ? {} : { named }), line, evidence, judgement, ledger, current, obstacles, ...(baseline === undefined ? {} : { baseline }) };
}
/** Why the policy has no say over the artifact, or places it elsewhere: all that can be told without asking anybody. */
function misplaced(move, { policy, environment }) {
    return [...(0,coverage.notCovered)(policy, artifactOf(move)), ...wrongTarget(policy, environment, move.named ?? move.subject, move.target)];
}
/** The artifact as a policy names its line: a folder is none. */
function artifactOf({ subject, named }) {
    return (0,reference/* placeOf */.$t)(subject) === 'oci-layout' ? (named ?? subject) : subject;
}
/** What lies beside an artifact at the target is asked for once in one judgement. */
function lookedAtOnce(target) {
    const answers = new Map();
    return {
        bundles(subject) {
            const answer = answers.get(subject.digest) ?? target.bundles(subject);
            answers.set(subject.digest, answer);
            return answer;
        },
    };
}
/**
 * Judges `evidence` about `artifact` alone: before the copy, and again on what has arrived. Who signed is held against
 * `baseline` once more: a gate can have been shown a ledger without its end, and a decision does not tell.
 */
async function judge(evidence, artifact, { policy, environment, run, set }, baseline, world) {
    const now = world.clock.now();
    const decision = (0,decide/* decide */.L)(policy, environment.name, evidence, now, (0,artifact_kind/* artifactAtHand */.B)(artifact));
    const decisions = (0,standing_decisions/* standingDecisions */.A)(policy, environment, evidence, now, set);
    const [newest] = decisions.bundles;
    const { approvals } = environment;
    const { anomalies = {} } = environment;
    const peculiar = baseline === undefined ? undefined : await (0,judge_anomalies/* judgeAnomalies */.J)(artifact, { evidence, decision }, { policy, environment: { ...environment, anomalies: (0,policy_anomalies/* kindsOfSigners */._G)(anomalies) } }, async () => baseline);
    const asking = { run, now, isHeld: (0,policy_anomalies/* isHeld */.i7)(peculiar?.anomalies ?? []), ...(set === undefined ? {} : { set }) };
    const quorum = approvals === undefined ? undefined : await (0,collect_approvals/* collectApprovals */.z)(policy, environment, approvals, evidence, decisions.bundles, asking, world);
    const reasons = [
        ...decision.rules.flatMap((rule) => rule.reasons),
        ...(peculiar?.reasons ?? []),
        ...(newest === undefined ? decisions.reasons : []),
        ...(approvals === undefined ? [] : (0,people/* unknownAuthors */.BT)(policy, approvals.exclude, evidence)),
        ...(quorum === undefined || quorum.met ? [] : quorum.reasons),
    ];
    if (decision.outcome === 'deny' && reasons.length === 0)
        throw bug('a decision denies without a reason');
    if (quorum !== undefined && !quorum.met && quorum.reasons.length === 0)
        throw bug('a quorum is not met without a reason');
    return { decision, quorum, reasons, standing: newest ?? evidence.subject };
}
function bug(what) {
    return new build_failure/* Failure */.H('unexpected', { blame: 'bug', message: `Unexpected: ${what}`, remedy: 'Report this with the log of the run.' });
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/predicates/promotion.js + 1 modules
var promotion = __webpack_require__(5331);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/ledger/append-to-ledger.js

const tries = 8;
/**
 * Appends `additions`, all or none. When somebody wrote to another line of the ledger meanwhile, it tries again from
 * there; when somebody wrote to one of these very lines, it does not: what was decided no longer follows what is written.
 * @throws Failure `ledger-conflict`
 */
async function appendToLedger(ledger, additions) {
    let current = additions;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await ledger.append(current);
        }
        catch (error) {
            if ((0,build_failure/* asFailure */.h)(error).code !== 'ledger-conflict' || attempt === tries)
                throw error;
            const moved = await Promise.all(current.map(async (addition) => ({ ...addition, head: (await ledger.read(addition.line)).head })));
            if (moved.some(({ head }, index) => head.sequence !== additions[index]?.head.sequence))
                throw error;
            current = moved;
        }
    }
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/carry-told.js
var carry_told = __webpack_require__(8125);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/side-by-side.js
var side_by_side = __webpack_require__(867);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/move-tags.js






/**
 * Moves all tags. If one cannot be moved, those that were go back, unless somebody else has moved them meanwhile or has
 * taken over their line of the ledger; the ledger is told, and the run fails. A tag that did not exist before cannot be
 * taken away in most registries, so such tags move last.
 * @throws Failure of the tag that could not be moved, with what became of the others
 */
async function moveTags(moves, heads, terms, world) {
    const lost = (move) => async (error) => {
        throw await withWinner((0,build_failure/* asFailure */.h)(error), move, heads, terms, world);
    };
    const ordered = moves.toSorted((one, other) => Number(one.current === undefined) - Number(other.current === undefined));
    const begun = [];
    try {
        // One last look at all of them while still nothing has moved: what is going to fail fails here.
        if (moves.length > 1)
            await (0,side_by_side/* sideBySide */.Q)(moves, (move) => (0,at_target/* requireUntouched */.RR)(move.target, move.current, move.subject.digest, world.target).catch(lost(move)));
        for (const move of ordered) {
            // Noted before: a tag that failed may have moved all the same, when only the answer was lost.
            begun.push(move);
            await (0,at_target/* moveTag */.mK)(move.target, move.current, move.subject.digest, world.target).catch(lost(move));
        }
    }
    catch (error) {
        await giveUp(error, begun, heads, terms, world);
    }
}
/**
 * Gives a set up that cannot be finished: the tags of `begun` go back, and the ledger is told, so that nobody waits for
 * the lease. An artifact alone waits for its own run to be repeated. @throws `error`, with what became of the set
 */
async function giveUp(error, begun, heads, terms, world) {
    if (terms.set === undefined)
        throw error;
    const lostLines = await takenOver(heads, world.ledger);
    const outcome = await putBack(begun, lostLines, world.target);
    throw await withdrawn((0,build_failure/* asFailure */.h)(error), outcome, [...heads.values()].filter(({ line }) => !lostLines.has(line.line)), terms, world);
}
/** Lines behind whose intent another run has written: what their tags point at is its business now. One that cannot be read is still held. */
async function takenOver(heads, ledger) {
    const lost = await (0,side_by_side/* sideBySide */.Q)([...heads.values()], async ({ line, head }) => {
        const now = await ledger.read(line).catch(() => undefined);
        return now !== undefined && now.head.sequence > head.sequence ? [line.line] : [];
    });
    return new Set(lost.flat());
}
async function putBack(moved, lostLines, tags) {
    const back = [];
    const stayed = [];
    for (const move of moved.toReversed()) {
        const { target, subject, current, line } = move;
        const before = standingBefore(move);
        let isSure = false;
        try {
            if (before === subject.digest || (await tags.resolve(target)) !== subject.digest)
                continue;
            isSure = true;
            if (lostLines.has(line.line))
                stayed.push({ move, why: 'another run has taken its line over', isSure });
            else if (before === undefined)
                stayed.push({ move, why: current === undefined ? 'it did not exist before' : 'the ledger does not know where it stood before', isSure });
            else {
                await tags.move(target, before);
                back.push(move);
            }
        }
        catch (error) {
            stayed.push({ move, why: (0,build_failure/* asFailure */.h)(error).message.replace(/\.$/, ''), isSure });
        }
    }
    return { back, stayed };
}
/** Where the tag stood before this promotion began to move it: when a run that did not finish may have moved it already, the ledger knows. */
function standingBefore({ current, subject, target, ledger }) {
    const isBegun = current === subject.digest && ledger.openIntents.some((intent) => intent.subject === subject.digest);
    return isBegun ? ledger.promotions.findLast(({ record }) => record.tag === target.tag)?.record.subject : current;
}
/** Tells the ledger, line by line, that the set was given up, and the person what became of its tags. */
async function withdrawn(failure, { back, stayed }, held, { actor, set }, world) {
    if (set === undefined)
        return failure;
    const additions = held.map(({ line, head }) => {
        const ofLine = (move) => move.line.line === line.line;
        const entry = { runId: actor.runId, set, because: failure.code, putBack: back.filter(ofLine).map(tagOf), stayed: stayed.map(({ move }) => move).filter(ofLine).map(tagOf) };
        return { line, head, kind: 'withdrawal', bytes: (0,read_ledger/* encodeWithdrawal */.g7)(entry) };
    });
    const told = additions.length === 0 ? '' : await appendToLedger(world.ledger, additions).then(() => '', (error) => ` The ledger could not be told: ${(0,build_failure/* asFailure */.h)(error).message}.`);
    const untouched = back.length + stayed.length === 0 ? ' No tag of the set has moved.' : '';
    const wentBack = back.length === 0 ? '' : ` Back where they were: ${back.map(({ target }) => (0,reference/* formatReference */.FH)(target)).join(', ')}.`;
    const remain = stayed.map(({ move, why, isSure }) => ` Not put back: ${(0,reference/* formatReference */.FH)(move.target)}, ${isSure ? 'still' : 'perhaps at'} ${move.subject.digest} (${why}).`).join('');
    return new build_failure/* Failure */.H(failure.code, {
        blame: failure.blame,
        message: `${failure.message.replace(/\.$/, '')}.${untouched}${wentBack}${remain}${told}`,
        remedy: failure.remedy,
        ...(failure.expected === undefined ? {} : { expected: failure.expected }),
        ...(failure.found === undefined ? {} : { found: failure.found }),
        cause: failure,
    });
}
function tagOf({ target }) {
    return target.tag;
}
/** A tag that somebody else moved: the ledger may know who. */
async function withWinner(failure, { line }, heads, { recorder }, world) {
    if (failure.code !== 'tag-conflict')
        return failure;
    const own = heads.get(line.line)?.head.sequence ?? 0;
    const who = await winnerIn(line, own, recorder, world).catch((error) => `whom the ledger does not tell: ${(0,build_failure/* asFailure */.h)(error).message}`);
    return new build_failure/* Failure */.H(failure.code, {
        blame: failure.blame,
        message: `${failure.message}, moved by ${who}`,
        remedy: failure.remedy,
        ...(failure.expected === undefined ? {} : { expected: failure.expected }),
        ...(failure.found === undefined ? {} : { found: failure.found }),
        cause: failure,
    });
}
async function winnerIn(line, own, recorder, { ledger, verifier }) {
    const { entries } = await ledger.read(line);
    const winner = entries.findLast(({ sequence }) => sequence > own);
    return winner === undefined ? 'nobody whom the ledger knows: outside Portcullis' : await whoWrote(winner, line, recorder, verifier);
}
async function whoWrote(entry, line, recorder, verifier) {
    if (entry.kind === 'intent')
        return `run ${(0,read_ledger/* parseIntent */.Gf)(entry).runId}`;
    if (entry.kind === 'withdrawal')
        return 'a run that gave up';
    const { actor, run } = await (0,read_ledger/* verifyRecord */.RC)(entry, line, recorder, verifier);
    return `${actor} in ${run}`;
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/one-look.js
var one_look = __webpack_require__(8350);
// EXTERNAL MODULE: ./packages/core/build/model/promotion-record.js
var promotion_record = __webpack_require__(8088);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/record-size.js


/** What a signed record holds beside the list of what was carried: certificate, log entries, timestamps, approvals. */
const allowance = 64 * 1024;
const expected = `a record of at most ${promotion_record/* maxRecordBytes */.t / 1024 / 1024} MiB`;
const remedy = 'Take away what lies beside the artifact and nobody needs, or promote its platforms one by one.';
/** A record names every part that was carried, so its size is known before the first is copied: as base64, with the longest word for what became of each. */
function recordTooLarge(parts) {
    const listed = JSON.stringify(parts.map(({ digest, kind }) => ({ digest, kind, fate: 'present' }))).length;
    if (Math.ceil(listed / 3) * 4 + allowance <= promotion_record/* maxRecordBytes */.t)
        return [];
    const found = `${parts.length} parts`;
    return [{ code: 'record-too-large', rule: 'record', message: `The ledger takes ${expected}, and one that names ${found} is larger`, expected, found, remedy }];
}
/** The last look at a record that is signed, while its tag still stands. @throws Failure `record-too-large` */
function requireRecordable(record) {
    if (record.byteLength <= promotion_record/* maxRecordBytes */.t)
        return;
    const found = `${record.byteLength} bytes`;
    throw new build_failure/* Failure */.H('record-too-large', { blame: 'artifact', message: `The ledger takes ${expected}, and this one has ${found}. The tag has not moved`, expected, found, remedy });
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/move-together.js















/**
 * Carries all moves out: says so in the ledger, copies everything, looks at everything, signs the records, and only
 * then moves the tags. Killed at any moment before, no tag has moved; killed after, the same run again finishes.
 */
async function moveTogether(moves, terms, startedAt, world) {
    const leaseUntil = new Date(world.clock.now().getTime() + leaseMilliseconds);
    const intent = ({ subject }) => (0,read_ledger/* encodeIntent */.RI)({ subject: subject.digest, runId: terms.actor.runId, leaseUntil, ...(terms.set === undefined ? {} : { set: terms.set }) });
    const written = await appendToLedger(world.ledger, moves.map((move) => ({ line: move.line, head: move.ledger.head, kind: 'intent', bytes: intent(move) })));
    const heads = headsOf(moves, written);
    const signed = await ready(moves, heads, leaseUntil, { terms, startedAt }, world).catch(async (error) => await giveUp(error, [], heads, terms, world));
    await moveTags(signed, heads, terms, world);
    const entries = signed.map(({ line, bundle }) => ({ line, head: headOf(heads, line), kind: 'promotion', bytes: bundle }));
    const recorded = await appendToLedger(world.ledger, entries);
    // Behind the ledger, so that a record beside an artifact is always in the ledger, unless somebody cut it off.
    await (0,side_by_side/* sideBySide */.Q)(signed, ({ record, bundle, target }) => attachRecord({ record, bundle }, target, world.target));
    return signed.map((move, index) => ({ ...move, sequence: recorded[index]?.sequence ?? 0 }));
}
/** All that has to be before a tag moves. */
async function ready(moves, heads, leaseUntil, { terms, startedAt }, world) {
    const carried = await carryTogether(moves, terms, world);
    // Signed before a tag moves: a run that may not write the ledger must find out while nothing can be seen.
    const signed = await signRecords(carried, heads, terms, startedAt, world);
    for (const { line, head } of heads.values())
        await (0,at_target/* requireTurn */.Vd)(line, head, leaseUntil, world);
    return signed;
}
/** Copies every artifact with its evidence, without a tag, and then looks anew at every target: whole, with all that was judged, and still allowed. */
async function carryTogether(moves, terms, world) {
    // An artifact under two tags of one repository is copied once.
    const copies = new Map();
    const carriedOf = ({ plan }) => {
        const key = `${(0,reference/* formatReference */.FH)(plan.from)} ${(0,reference/* formatRepository */.Sh)(plan.to)}`;
        const copy = copies.get(key) ?? (0,carry_told/* carryTold */.P)(plan, world.carrier, world.progress);
        copies.set(key, copy);
        return copy;
    };
    const carried = await (0,side_by_side/* sideBySide */.Q)(moves, async (move) => {
        const { parts, leftBehind } = await carriedOf(move);
        return { ...move, carried: parts, leftBehind };
    });
    for (const { leftBehind } of carried)
        (0,at_target/* requireStillAllowed */.c_)((0,at_target/* leftBehindAgainst */.fW)(leftBehind, terms.environment));
    const now = { ...world, ...(0,one_look/* oneLook */.u)(world) };
    await (0,side_by_side/* sideBySide */.Q)(carried, async (move) => {
        const there = await (0,at_target/* evidenceAtTarget */.Ix)({ ...move.plan, leftBehind: move.leftBehind }, move.evidence, move.target, world);
        (0,at_target/* requireStillAllowed */.c_)((await judge(there, artifactOf(move), terms, move.baseline, now)).reasons);
    });
    return carried;
}
/** Puts the record beside the artifact, if it is not there: a run may have been killed before it could. */
async function attachRecord({ record, bundle }, { registry, repository }, target) {
    const artifact = { registry, repository, digest: record.subject };
    const beside = await target.bundles(artifact);
    if (!beside.some(({ digest }) => digest === (0,model_digest/* digestOf */.ol)(bundle)))
        await target.attach(artifact, bundle, predicate_types/* predicateTypes */.Z.promotion);
}
function headsOf(moves, written) {
    return new Map(moves.map(({ line, ledger }, index) => [line.line, { line, head: written[index] ?? ledger.head }]));
}
function headOf(heads, { line }) {
    return heads.get(line)?.head ?? { sequence: 0, version: '' };
}
/** One record for each move, chained to the one before it on the same line, be that of the ledger or of this very set. */
async function signRecords(moves, heads, terms, startedAt, world) {
    const lines = [...heads.keys()];
    const perLine = await (0,side_by_side/* sideBySide */.Q)(lines, async (name) => {
        const signed = [];
        let previous;
        let { sequence } = headOf(heads, { line: name, environment: terms.environment.name });
        for (const move of moves.filter(({ line }) => line.line === name)) {
            sequence += 1;
            const record = recordOf(move, { sequence, previous: previous ?? move.ledger.promotions.at(-1)?.digest }, terms, startedAt, world);
            const bundle = await signRecord(record, move.line, terms, world);
            previous = (0,model_digest/* digestOf */.ol)(bundle);
            signed.push({ ...move, record, bundle });
        }
        return signed;
    });
    return perLine.flat();
}
function recordOf(move, chain, terms, startedAt, world) {
    const { subject, target, line, judgement, carried } = move;
    const { policy, environment, actor, set } = terms;
    return {
        kind: terms.kind,
        subject: subject.digest,
        sequence: chain.sequence,
        environment: environment.name,
        from: (0,reference/* formatRepository */.Sh)(subject),
        to: line.line,
        tag: target.tag,
        replaced: standingBefore(move),
        previous: chain.previous,
        policy: policy.digest,
        decision: judgement.standing,
        approvals: judgement.quorum?.counted.map(({ bundle }) => bundle) ?? [],
        ...(set === undefined ? {} : { set }),
        carried: carried.map(({ digest, kind, fate }) => ({ digest, kind, fate })),
        ...(world.credentialsUsed === undefined ? {} : { credentials: world.credentialsUsed() }),
        actor: actor.login,
        run: actor.run,
        startedAt,
        promotedAt: world.clock.now(),
    };
}
/** Signs the record as this run, and makes sure that the ledger will take it. @throws Failure `record-too-large`; `ledger-invalid` when this run is not who may write it */
async function signRecord(record, line, { recorder }, world) {
    const statement = (0,model_statement/* encodeStatement */._i)((0,model_statement/* statementAbout */.pT)(record.subject, record.to, predicate_types/* predicateTypes */.Z.promotion, (0,promotion/* promotionPredicate */.VH)(record)));
    const bytes = await world.signer.sign(statement);
    requireRecordable(bytes);
    await (0,read_ledger/* verifyRecord */.RC)({ sequence: record.sequence, bytes }, line, recorder, world.verifier);
    return bytes;
}

// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promotion/promotion-endings.js



/** How the promotion of one artifact ends, by what has become of it. */
function endingsIn(environment, startedAt, clock) {
    const finishUnjudged = ({ subject, target }, ending) => (0,request/* outcomeOf */.sG)('promote', subject, clock, startedAt)({ environment, target, ...ending });
    const finish = (move, ending) => {
        const { decision, quorum } = move.judgement;
        return (0,request/* outcomeOf */.sG)('promote', move.subject, clock, startedAt)({
            environment,
            rules: decision.rules,
            track: decision.track,
            refused: move.evidence.refused,
            target: move.target,
            ...(quorum === undefined ? {} : { quorum }),
            ...(move.plan === undefined ? {} : { plan: move.plan }),
            ...ending,
        });
    };
    return {
        /** Not, for what is known before anybody is asked about it. */
        astray(move, reasons) {
            return finishUnjudged(move, { ...refusal(reasons, undefined, environment), reasons });
        },
        unclear(move, failure) {
            return finishUnjudged(move, (0,each_of_set/* unclearEnding */.mI)(failure));
        },
        /** Not, for these reasons; without one it is allowed for its own part. */
        refusedOr(move, reasons) {
            if (reasons.length === 0)
                return finish(move, { decision: 'allow', reasonCode: 'allowed', sentence: `Nothing speaks against moving it to ${environment}.` });
            return finish(move, { ...refusal(reasons, move.judgement.quorum, environment), reasons });
        },
        planned(move, shard) {
            const { parts } = move.plan;
            const tagged = shard === undefined ? `and then the tag ${move.target.tag}` : 'and no tag';
            return finish(move, { decision: 'allow', reasonCode: 'planned', sentence: `Would move ${(0,counted/* counted */.h)(parts.length, 'part')} to ${move.line.line} ${tagged}.`, dryRun: true });
        },
        repeated(move) {
            return finish(move, { decision: 'allow', reasonCode: 'already-promoted', sentence: `${environment} already holds this artifact with its evidence.` });
        },
        /** At the target with its evidence, without a tag. */
        there(move) {
            const { carried, leftBehind } = move;
            const moved = carried === undefined || leftBehind === undefined ? {} : { carried, leftBehind };
            const reasonCode = carried === undefined ? 'already-copied' : 'copied';
            return finish(move, { decision: 'allow', reasonCode, sentence: `At ${move.line.line} with its evidence; no tag has moved.`, ...moved });
        },
        promoted(move, kind) {
            const sentence = `${kind === 'rollback' ? 'Back at' : 'Now at'} ${move.line.line}:${move.target.tag}.`;
            const { carried, leftBehind, record } = move;
            return { ...finish(move, { decision: 'allow', reasonCode: 'promoted', sentence, carried, leftBehind, record }), recordBundle: move.bundle, ledgerIndex: move.sequence };
        },
    };
}
function refusal(obstacles, quorum, environment) {
    const waiting = quorum !== undefined && !quorum.met && !quorum.vetoed && obstacles.every((reason) => quorum.reasons.includes(reason));
    if (waiting)
        return { decision: 'pending', reasonCode: 'approval-pending', sentence: `${quorum.counted.length} of ${quorum.needed} approvals for ${environment}.` };
    return { decision: 'deny', reasonCode: (0,request/* leadingCode */.YD)(obstacles, 'policy-denied'), sentence: `${(0,counted/* counted */.h)(obstacles.length, 'reason')} against moving anything to ${environment}.` };
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/spent-in.js
var spent_in = __webpack_require__(5558);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promote.js













/**
 * Makes `subject` available in `environment`. Nothing is taken from an earlier step: evidence, decision and approvals
 * are verified anew from their bundles. The tag moves last: killed at any moment, the target is untouched or complete.
 */
async function promote(request, world) {
    const [outcome] = await promoteMoves([request], request, {}, world);
    if (outcome === undefined)
        throw promote_bug('a promotion ends without an outcome');
    return { ...outcome, ...(0,spent_in/* spentIn */.O)(world) };
}
/**
 * Promotes all of `moves` or none: all are judged before the first is copied, all are at the target before the first
 * tag moves. @returns the outcome of each, in order; as soon as one is not allowed, nothing was written for any
 */
async function promoteMoves(moves, request, { set, shard }, world) {
    const { policy, actor } = request;
    const startedAt = world.clock.now();
    const environment = (0,environment_named/* environmentNamed */.b)(policy, request.environment);
    const recorder = (0,coverage.identityOf)(policy, recordedBy(policy, environment));
    const [unprotected, run] = await Promise.all([(0,preflight/* preflight */.M)(environment, world.environments), world.runs.run(actor.runId)]);
    const terms = { kind: request.kind, policy, environment, recorder, actor, run, ...(set === undefined ? {} : { set }) };
    const ending = endingsIn(environment.name, startedAt, world.clock);
    const look = { ...world, ...(0,one_look/* oneLook */.u)(world) };
    const looks = await (0,each_of_set/* eachOfSet */.Vn)(moves, set, async (move, index) => {
        // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
        const astray = set === undefined ? [] : misplaced(move, terms);
        return astray.length > 0 ? ending.astray(move, [...astray, ...unprotected]) : await judgeMove({ ...move, index }, terms, unprotected, look);
    }, (move, failure) => ending.unclear(move, failure));
    const judged = (0,each_of_set/* openOf */.wf)(looks);
    if (judged.length < looks.length || judged.some(({ obstacles }) => obstacles.length > 0))
        return looks.map((one) => ((0,each_of_set/* isOver */.PU)(one) ? one : ending.refusedOr(one, one.obstacles)));
    const foreignLayers = environment.carry?.foreignLayers ?? 'deny';
    const plans = await (0,each_of_set/* eachOfSet */.Vn)(judged, set, async (move) => ({ ...move, plan: await world.carrier.plan(move.subject, move.target, { foreignLayers, exact: request.dryRun }) }), (move, failure) => ending.unclear(move, failure));
    const planned = (0,each_of_set/* openOf */.wf)(plans);
    const stuck = ({ plan }) => [...(0,at_target/* leftBehindAgainst */.fW)(plan.leftBehind, environment), ...recordTooLarge(plan.parts)];
    if (planned.length < plans.length || planned.some((move) => stuck(move).length > 0))
        return plans.map((one) => ((0,each_of_set/* isOver */.PU)(one) ? one : ending.refusedOr(one, stuck(one))));
    const isThere = ({ plan }) => plan.parts.every(({ fate }) => fate === 'present');
    if (shard !== undefined) {
        const waiting = planned.filter((move) => !isThere(move));
        if (request.dryRun)
            return planned.map((move) => (isThere(move) ? ending.there(move) : ending.planned(move, shard)));
        const carried = new Map((await carryTogether(waiting, terms, world)).map((move) => [move.index, move]));
        return planned.map((move) => ending.there(carried.get(move.index) ?? move));
    }
    const waiting = planned.filter((move) => !isThere(move) || lastIfRepeated(move) === undefined);
    const done = new Map((request.dryRun || waiting.length === 0 ? [] : await moveTogether(waiting, terms, startedAt, world)).map((move) => [move.index, move]));
    return await (0,side_by_side/* sideBySide */.Q)(planned, async (move) => {
        const moved = done.get(move.index);
        if (moved !== undefined)
            return ending.promoted(moved, request.kind);
        const last = lastIfRepeated(move);
        if (waiting.includes(move) || last === undefined)
            return ending.planned(move);
        if (request.dryRun)
            return ending.repeated(move);
        // A list of referrers that somebody has overwritten since is completed, or this run cannot say that all is there.
        await (0,at_target/* arrivedWhole */.nx)(move.plan, world.carrier);
        await attachRecord(last, move.target, world.target);
        return ending.repeated(move);
    });
}
/** The record of the very promotion that is asked for, when nothing has happened since. */
function lastIfRepeated({ ledger, target, subject, current }) {
    const last = ledger.promotions.findLast(({ record }) => record.tag === target.tag);
    return current === subject.digest && last?.record.subject === subject.digest && ledger.openIntents.length === 0 ? last : undefined;
}
function recordedBy(policy, environment) {
    if (environment.record !== undefined)
        return environment.record.by;
    throw new build_failure/* Failure */.H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} does not say who signs the promotion records of ${environment.name}`,
        remedy: `Add record: { by: <identity> } to ${environment.name}.`,
    });
}
function promote_bug(what) {
    return new build_failure/* Failure */.H('unexpected', { blame: 'bug', message: `Unexpected: ${what}`, remedy: 'Report this with the log of the run.' });
}

// EXTERNAL MODULE: ./packages/core/build/model/release-set.js
var release_set = __webpack_require__(6948);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/set-outcome.js
var set_outcome = __webpack_require__(4561);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/promote-set.js







/** Makes all artifacts of a release set available in an environment, or none: no tag moves before all may. */
async function promoteSet(request, world) {
    const { set, moves, shard, kind, environment, dryRun } = request;
    requireDistinctTargets(set, moves);
    const context = { action: 'promote', set, environment, startedAt: world.clock.now(), clock: world.clock, ...(shard === undefined ? {} : { shard }) };
    const chosen = shard === undefined ? moves : movesIn(moves, shard);
    const promotions = await promoteMoves(chosen, request, { set: set.digest, ...(shard === undefined ? {} : { shard }) }, world);
    const outcome = (0,set_outcome/* outcomeOfSet */.q)(context, promotions, { ...allowedEnding(promotions, { kind, environment, shard }), ...(dryRun ? { dryRun } : {}) });
    return { ...outcome, ...(0,spent_in/* spentIn */.O)(world), promotions };
}
function allowedEnding(promotions, { kind, environment, shard }) {
    const has = (code) => promotions.some(({ reasonCode }) => reasonCode === code);
    const artifacts = (0,counted/* counted */.h)(promotions.length, 'artifact');
    const decision = 'allow';
    // A matrix of fixed size has shards to spare when a set is small: no reason to fail its job, but nobody shall think that something was judged.
    if (shard !== undefined && promotions.length === 0)
        return { decision, reasonCode: 'already-copied', sentence: `Shard ${shard.index}/${shard.of}: no artifact is in this shard; nothing was judged or copied.` };
    if (has('planned'))
        return { decision, reasonCode: 'planned', sentence: `Would move ${artifacts} to ${environment}${shard === undefined ? ', and then all tags' : ', and no tag'}.` };
    if (shard !== undefined)
        return { decision, reasonCode: has('copied') ? 'copied' : 'already-copied', sentence: `Shard ${shard.index}/${shard.of}: ${artifacts} at the target with their evidence; no tag has moved.` };
    if (has('promoted'))
        return { decision, reasonCode: 'promoted', sentence: `${artifacts} ${kind === 'rollback' ? 'back' : 'now'} in ${environment}, as one.` };
    return { decision, reasonCode: 'already-promoted', sentence: `${environment} already holds all ${artifacts} with their evidence.` };
}
/** The moves of a slice: all of an artifact stay together. */
function movesIn(moves, shard) {
    return (0,release_set/* sliceOf */.Mz)(moves.map((move) => ({ move, artifact: move.named ?? move.subject })), shard).map(({ move }) => move);
}
/** @throws Failure `release-set-invalid` when two artifacts would go to the same tag, or the moves are not those of the set */
function requireDistinctTargets({ source, entries }, moves) {
    if (moves.length !== entries.length || moves.some(({ subject }, index) => subject.digest !== entries[index]?.artifact.digest))
        throw new build_failure/* Failure */.H('unexpected', { blame: 'bug', message: 'Unexpected: the moves are not those of the set', remedy: 'Report this with the log of the run.' });
    const taken = new Map();
    for (const move of moves) {
        const target = (0,reference/* formatReference */.FH)(move.target);
        const other = taken.get(target);
        if (other !== undefined) {
            const found = `${(0,reference/* formatReference */.FH)(other.subject)} and ${(0,reference/* formatReference */.FH)(move.subject)}`;
            throw new build_failure/* Failure */.H('release-set-invalid', {
                blame: 'configuration',
                message: `${source}: two artifacts would go to ${target}: ${found}`,
                remedy: 'Give each its own `tag` or `to`, or place them apart by `repositories` in the policy.',
                expected: `one artifact for ${target}`,
                found,
            });
        }
        taken.set(target, move);
    }
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/attach-stored.js
var attach_stored = __webpack_require__(8183);
// EXTERNAL MODULE: ./packages/github/build/attestations.js + 1 modules
var attestations = __webpack_require__(2417);
// EXTERNAL MODULE: ./packages/github/build/ledger/ledger.js + 3 modules
var ledger = __webpack_require__(4215);
// EXTERNAL MODULE: ./packages/registry/build/registry-writer.js + 7 modules
var registry_writer = __webpack_require__(8238);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 15 modules
var verify = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-sources.js
var evidence_sources = __webpack_require__(2480);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-of-set.js
var evidence_of_set = __webpack_require__(2168);
// EXTERNAL MODULE: ./packages/worlds/build/forge.js + 4 modules
var forge = __webpack_require__(2915);
// EXTERNAL MODULE: ./packages/worlds/build/ends/layout-places.js
var layout_places = __webpack_require__(7206);
// EXTERNAL MODULE: ./packages/worlds/build/ends/npm-ends.js + 17 modules
var npm_ends = __webpack_require__(9669);
// EXTERNAL MODULE: ./packages/worlds/build/ends/release-ends.js + 9 modules
var release_ends = __webpack_require__(6542);
// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-options.js + 16 modules
var registry_options = __webpack_require__(7169);
;// CONCATENATED MODULE: ./packages/worlds/build/ends/set-ends.js



/** The ends of all moves as one: registries share one client, each package and release has its own. */
function endsOfAll(moves, open) {
    const opened = new Map();
    const at = (target) => {
        const key = (0,evidence_of_set/* isElsewhere */.l5)(target) ? (0,reference/* formatRepository */.Sh)(target) : 'registries';
        const known = opened.get(key) ?? open(target);
        opened.set(key, known);
        return known;
    };
    const byTarget = new Map(moves.map(({ target }) => [(0,reference/* formatRepository */.Sh)(target), at(target)]));
    const bySubject = new Map(moves.map(({ subject, target }) => [(0,reference/* formatReference */.FH)(subject), at(target)]));
    const [only, ...others] = opened.values();
    if (only !== undefined && others.length === 0)
        return only;
    const to = (target) => known(byTarget, (0,reference/* formatRepository */.Sh)(target));
    return {
        source: { bundles: (subject) => known(bySubject, (0,reference/* formatReference */.FH)(subject)).source.bundles(subject) },
        target: {
            bundles: (subject) => to(subject).target.bundles(subject),
            resolve: (reference) => to(reference).target.resolve(reference),
            move: (reference, digest) => to(reference).target.move(reference, digest),
            attach: (subject, bundle, predicateType) => to(subject).target.attach(subject, bundle, predicateType),
        },
        carrier: {
            plan: (from, target, rules) => to(target).carrier.plan(from, target, rules),
            carry: (plan, progress) => to(plan.to).carrier.carry(plan, progress),
            missingAtTarget: (plan, leftBehind) => to(plan.to).carrier.missingAtTarget(plan, leftBehind),
        },
        spent: () => together([...opened.values()].flatMap(({ spent }) => (spent === undefined ? [] : [spent()]))),
        credentialsUsed: () => [...opened.values()].flatMap(({ credentialsUsed }) => credentialsUsed?.() ?? []),
    };
}
function known(ends, key) {
    const found = ends.get(key);
    if (found !== undefined)
        return found;
    throw new build_failure/* Failure */.H('unexpected', { blame: 'bug', message: `Unexpected: ${key} is no end of this promotion`, remedy: 'Report this with the log of the run.' });
}
function together(all) {
    const kinds = new Set(all.flatMap(({ requests }) => Object.keys(requests)));
    const countOf = (kind) => all.reduce((sum, { requests }) => sum + (requests[kind] ?? 0), 0);
    return { requests: Object.fromEntries([...kinds].map((kind) => [kind, countOf(kind)])), credentials: all.flatMap(({ credentials }) => credentials) };
}

// EXTERNAL MODULE: ./packages/worlds/build/signing/signer.js + 3 modules
var signer = __webpack_require__(830);
;// CONCATENATED MODULE: ./packages/worlds/build/promote-world.js














/** A given user name and password are for the one registry of the targets; the source is read as docker's configuration says. */
function promoteWorld({ policy, domains }, settings, surroundings) {
    (0,evidence_of_set/* requireOneLogin */.h0)(settings.moves.map(({ target }) => target), surroundings);
    const { client, runs, environments, authors } = (0,forge/* forgeOf */.$)(surroundings);
    const recorder = policy.environments.get(settings.environment)?.record?.by;
    return {
        ...endsOfAll(settings.moves, (target) => endsOf({ policy, domains }, target, settings, surroundings, client)),
        verifier: (0,verify.createBundleVerifier)({ domains }),
        runs,
        environments,
        authors,
        ledger: (0,ledger/* createGitLedger */.e)(client, settings.ledger),
        signer: (0,signer/* keylessSigner */.ln)((0,signer/* domainOf */.Ow)(policy, recorder, domains), surroundings),
        clock: surroundings.clock,
        ...(settings.progress === undefined ? {} : { progress: settings.progress }),
    };
}
function endsOf({ policy, domains }, target, { environment, evidence, makeLatest }, surroundings, client) {
    if ((0,npm_ends/* isNpm */.i5)(target))
        return (0,npm_ends/* npmEnds */.ag)({ target, evidence, others: [{ bundles: ({ digest }) => (0,attestations/* createAttestationStore */.i)(client).bundles(digest) }] }, surroundings);
    if ((0,release_ends/* isRelease */.MU)(target))
        return (0,release_ends/* releaseEnds */.eo)({ target, others: (0,evidence_sources.storesOf)(policy, surroundings), ...(makeLatest === undefined ? {} : { makeLatest }) }, surroundings);
    const { bundles, freshBundles, tags, tagWriter, attacher, carrier, requests, credentialsUsed } = (0,registry_writer/* createRegistryWriter */.z)({ ...(0,registry_options/* registryOptions */._)(surroundings, target.registry), legacy: (0,evidence_sources.takesLegacy)(domains) }, (0,layout_places/* layoutPlaces */.t)(surroundings));
    const stores = (0,evidence_sources.storesOf)(policy, surroundings);
    const beside = {
        // By new eyes each time: a reader remembers what it has seen, and this is asked before the copy and after it.
        bundles: (subject) => freshBundles().bundles(subject),
        attach: (subject, bundle, predicateType) => attacher.attach(subject, bundle, predicateType),
    };
    const attaches = policy.environments.get(environment)?.carry?.attestations === 'attach';
    return {
        source: (0,evidence_sources.union)([bundles, ...stores]),
        target: {
            ...beside,
            bundles: (subject) => (0,evidence_sources.union)([beside, ...stores]).bundles(subject),
            resolve: (reference) => tags.resolve(reference),
            move: (reference, to) => tagWriter.move(reference, to),
        },
        carrier: attaches ? (0,attach_stored.attachingCarrier)({ carrier, store: (0,evidence_sources.union)(stores), beside: bundles, target: beside, verifier: (0,verify.createBundleVerifier)({ domains }) }) : carrier,
        credentialsUsed,
        spent: () => ({ requests: requests.toJSON(), credentials: credentialsUsed() }),
    };
}

// EXTERNAL MODULE: ./packages/worlds/build/ends/promotion-ends.js
var promotion_ends = __webpack_require__(8309);
// EXTERNAL MODULE: ./packages/worlds/build/release-set.js + 2 modules
var build_release_set = __webpack_require__(4219);
;// CONCATENATED MODULE: ./packages/worlds/build/promote-asked.js






/** Promotes one artifact or a release set. @throws Failure `input-invalid` | `release-set-invalid` | … */
async function promoteAsked(asked, loaded, surroundings) {
    const { about, kind, environment, actor, dryRun, from, to, tag, shard, ledger, progress, evidence, makeLatest } = asked;
    const { policy } = loaded;
    const terms = { kind, policy, environment, actor, dryRun };
    const settings = { environment, ledger, progress, ...(evidence === undefined ? {} : { evidence }), ...(makeLatest === undefined ? {} : { makeLatest }) };
    if ('subject' in about) {
        if (shard !== undefined)
            throw (0,promotion_ends/* invalidInput */.aY)('shard', 'one artifact has no shards', 'Give it beside release-set.');
        const move = (0,promotion_ends/* moveOf */.ds)(about.subject, policy, { environment, from, to, tag });
        requireRelease(makeLatest, [move]);
        return await promote({ ...terms, ...move }, promoteWorld(loaded, { ...settings, moves: [move] }, surroundings));
    }
    if (from !== undefined || to !== undefined)
        throw (0,promotion_ends/* invalidInput */.aY)('from and to', 'a release set says for each artifact where it is and goes', 'Leave them out, and write `to` in the set where the policy does not place an artifact.');
    const moves = (0,build_release_set/* movesOf */.cz)(about.set, policy, { environment, tag });
    requireRelease(makeLatest, moves);
    return await promoteSet({ ...terms, set: about.set, moves, ...(shard === undefined ? {} : { shard }) }, promoteWorld(loaded, { ...settings, moves }, surroundings));
}
/** @throws Failure `input-invalid` */
function requireRelease(makeLatest, moves) {
    if (makeLatest === undefined || moves.some(({ target }) => (0,release_ends/* isRelease */.MU)(target)))
        return;
    throw (0,promotion_ends/* invalidInput */.aY)('make-latest', 'nothing is promoted to a release', 'Leave it out: images and packages are called latest by their tags.');
}

// EXTERNAL MODULE: ./packages/cli/build/about.js
var build_about = __webpack_require__(6758);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/progress.js + 2 modules
var progress = __webpack_require__(4427);
// EXTERNAL MODULE: ./packages/cli/build/run.js
var run = __webpack_require__(1518);
// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/cli/build/commands/promote.js









function addPromote(program) {
    addMove(program.command('promote [subject...]').description('verify everything again, copy the artifact with its evidence, move the tag last; several, or a release set, as one'), 'promote');
}
function addRollback(program) {
    addMove(program.command('rollback [subject...]').description('put back a digest, or a release set, that was promoted before: the same checks, none skipped'), 'rollback');
}
function addMove(command, kind) {
    (0,options/* withPolicyOptions */.LW)((0,options/* withCommonOptions */.eH)(command))
        .option('--tag <name>', 'tag in the target repository, moved last; of a release set, for every artifact without one of its own')
        .option('--release-set <file>', 'all artifacts of this file, or none')
        .option('--shard <i/n>', 'of a release set: judge and copy this slice only, and move no tag', build_about/* shardOption */.K)
        .option('--make-latest <whether>', 'of a release: true, false or legacy, by which GitHub decides; default legacy', (0,options/* oneOf */.yL)(['true', 'false', 'legacy']))
        .option('--from <place>', 'copy from here: another repository, or a folder as oci-layout:dir; default where the subject is')
        .option('--to <repository>', 'target; default the repository of the environment')
        .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
        .option('--run-id <number>', 'workflow run whose reviews count; default GITHUB_RUN_ID', options/* runNumber */.dZ)
        .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
        .option('--dry-run', 'print the plan, write nothing')
        .action((subjects, options) => (0,conduct.conduct)('promote', options, async (known) => {
        const { environment, from, to, tag, shard, makeLatest, ledger, outputDir, dryRun = false } = options;
        known.environment = environment;
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const about = await (0,build_about/* aboutOf */.r)(subjects, options.releaseSet, known, surroundings);
        const loaded = await (0,policy.loadPolicy)(options.policy, surroundings);
        const evidence = outputDir === undefined ? undefined : (0,external_node_path_.resolve)(outputDir);
        const asked = { about, kind, environment, from, to, tag, shard, makeLatest, ledger, dryRun, evidence, actor: (0,run/* thisRun */.o)(options.runId), progress: (0,progress/* copyProgress */.B)(options) };
        return await promoteAsked(asked, loaded, surroundings);
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

/***/ 8183: // MODULE: ./packages/core/build/use-cases/promotion/attach-stored.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachingCarrier: () => (/* binding */ attachingCarrier)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);


const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A carrier that also puts beside the artifact at the target what was verified about it in a store apart, so that who
 * cannot ask the store verifies there. What does not verify, or is about something else, stays where it is. Such a part
 * is a `referrer` with the digest of its bundle, and its fate is `attach`. "Is there already" is told by the bytes.
 */
function attachingCarrier({ carrier, store, beside, target, verifier }) {
    // By digest of the artifact: what was planned is what is attached, whatever the store says later.
    const planned = new Map();
    const storedAbout = (subject) => {
        const known = planned.get(subject.digest) ?? verifiedAbout(subject, store, verifier);
        planned.set(subject.digest, known);
        return known;
    };
    const digestsBeside = async (subject, reader) => new Set((await reader.bundles(subject)).map(({ digest }) => digest));
    return {
        async plan(from, to, rules, targetSeen) {
            const plan = await carrier.plan(from, to, rules, targetSeen);
            const stored = await storedAbout(from);
            if (stored.size === 0)
                return plan;
            const [travelling, there] = await Promise.all([digestsBeside(from, beside), digestsBeside((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(to, from.digest), target)]);
            const apart = [...stored].filter(([digest]) => !travelling.has(digest));
            const parts = apart.map(([digest, { bytes, predicateType }]) => ({
                kind: 'referrer',
                digest,
                mediaType: bundleType,
                artifactType: bundleType,
                predicateType,
                size: bytes.byteLength,
                fate: there.has(digest) ? 'present' : 'attach',
                subject: from.digest,
            }));
            return { ...plan, parts: [...plan.parts, ...parts] };
        },
        async carry(plan, progress = () => undefined) {
            const observer = typeof progress === 'function' ? { done: progress } : progress;
            const attached = plan.parts.filter(isAttached);
            const carried = await carrier.carry(withoutAttached(plan), progress);
            const stored = await storedAbout(plan.from);
            // One after the other: where the target has no referrers API, all of them are written to one tag.
            for (const part of attached) {
                const bundle = stored.get(part.digest);
                if (part.fate === 'attach' && bundle !== undefined) {
                    observer.started?.(part);
                    await target.attach((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(plan.to, plan.from.digest), bundle.bytes, bundle.predicateType);
                }
                observer.done(part);
            }
            return { ...carried, parts: [...carried.parts, ...attached] };
        },
        async missingAtTarget(plan, leftBehind) {
            const missing = await carrier.missingAtTarget(withoutAttached(plan), leftBehind);
            const expected = plan.parts.filter(isAttached).map(({ digest }) => digest);
            if (expected.length === 0)
                return missing;
            const there = await digestsBeside((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(plan.to, plan.from.digest), target);
            return [...missing, ...expected.filter((digest) => !there.has(digest))];
        },
    };
}
/** A referrer that travels is named by its manifest, and only one that comes from a store by its bundle. */
function isAttached({ kind, mediaType }) {
    return kind === 'referrer' && mediaType === bundleType;
}
function withoutAttached(plan) {
    return { ...plan, parts: plan.parts.filter((part) => !isAttached(part)) };
}
async function verifiedAbout(subject, store, verifier) {
    const found = await store.bundles(subject);
    const { testimonies } = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .collectEvidence */ .mE)(subject.digest, found, verifier);
    const bytesOf = new Map(found.map(({ digest, bytes }) => [digest, bytes]));
    return new Map(testimonies.flatMap(({ bundle, statement }) => {
        const bytes = bytesOf.get(bundle);
        return bytes === undefined ? [] : [[bundle, { bytes, predicateType: statement.predicateType }]];
    }));
}


/***/ })

};
;