"use strict";
exports.id = 808;
exports.ids = [808];
exports.modules = {

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCopy: () => (/* binding */ addCopy)
});

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/all-ended.js
var all_ended = __webpack_require__(2364);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/evidence.js
var evidence = __webpack_require__(2131);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/at-target.js
var at_target = __webpack_require__(2853);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/carry-told.js
var carry_told = __webpack_require__(8125);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var request = __webpack_require__(4755);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/spent-in.js
var spent_in = __webpack_require__(5558);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/copy.js









/**
 * Copies an artifact with everything that is attached to it, and promotes nothing: no policy is asked and nothing is
 * recorded. The target is compared part by part and, with a verifier, its evidence verified, before the tag moves.
 */
async function copy({ from, to, rules, dryRun }, world) {
    const finish = (0,request/* outcomeOf */.sG)('copy', from, world.clock, world.clock.now());
    requireOwnDigest(from, to);
    const tagged = to.tag === undefined ? undefined : { ...to, tag: to.tag };
    const looking = tagged === undefined ? Promise.resolve(undefined) : world.target.resolve(tagged);
    // The plan asks the source for much of what evidence is read from, once for both, and the target while signatures are verified;
    // not before it is known what its tag names, since that need not be asked for again.
    const planning = world.carrier.plan(from, to, { ...rules, exact: dryRun }, looking);
    const [before, evidence, plan] = await (0,all_ended/* allEnded */.C)(looking, evidenceAtSource(from, world), planning);
    const isThere = plan.parts.every(({ fate }) => fate === 'present') && (tagged === undefined || before === from.digest);
    if (dryRun)
        return finish({ decision: 'allow', reasonCode: 'planned', sentence: `Would copy ${(0,counted/* counted */.h)(plan.parts.length, 'part')} to ${nameOf(to)}. ${isNoPromotion}`, dryRun: true, plan, ...(0,spent_in/* spentIn */.O)(world) });
    const { parts: carried, leftBehind } = await (0,carry_told/* carryTold */.P)(plan, world.carrier, world.progress);
    const verified = await compare({ ...plan, leftBehind }, evidence, world);
    if (tagged !== undefined)
        await (0,at_target/* moveTag */.mK)(tagged, before, from.digest, world.target);
    const sentence = `${isThere ? 'Already at' : 'Now at'} ${nameOf(to)}${verified}. ${isNoPromotion}`;
    return finish({ decision: 'allow', reasonCode: isThere ? 'already-copied' : 'copied', sentence, plan, carried, leftBehind, ...(0,spent_in/* spentIn */.O)(world) });
}
/** A target may be named with its digest, which is then the artifact's own. @throws Failure `digest-mismatch` */
function requireOwnDigest(from, to) {
    if (to.digest === undefined || to.digest === from.digest)
        return;
    throw new failure/* Failure */.H('digest-mismatch', {
        blame: 'configuration',
        message: `The target is to be ${to.digest}, and what would be copied is ${from.digest}`,
        remedy: 'Check the source, or leave the digest out of the target. Nothing was written.',
        expected: to.digest,
        found: from.digest,
    });
}
const isNoPromotion = 'This is a copy and no promotion: no policy was asked.';
/** Before the copy: what is read to be verified need not be read again to be sent. */
async function evidenceAtSource(from, { source, verifier }) {
    return verifier === undefined ? undefined : await (0,evidence/* collectEvidence */.mE)(from.digest, await source.bundles(from), verifier);
}
/** @returns what to say about the evidence @throws Failure `target-mismatch` | `evidence-lost` */
async function compare(plan, sent, { carrier, target, verifier }) {
    if (verifier === undefined || sent === undefined) {
        await (0,at_target/* arrivedWhole */.nx)(plan, carrier);
        return ', compared part by part; its signatures were not verified';
    }
    const there = await (0,at_target/* evidenceAtTarget */.Ix)(plan, sent, plan.to, { carrier, target, verifier });
    return `, with ${(0,counted/* counted */.h)(there.attestations.length, 'verified attestation')}`;
}
function nameOf(to) {
    return (0,reference/* formatReference */.FH)({ registry: to.registry, repository: to.repository, ...(to.tag === undefined ? {} : { tag: to.tag }) });
}

// EXTERNAL MODULE: ./packages/registry/build/layout/layout-attacher.js
var layout_attacher = __webpack_require__(7590);
// EXTERNAL MODULE: ./packages/registry/build/registry-writer.js + 7 modules
var registry_writer = __webpack_require__(8238);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/policy/near-miss.js
var near_miss = __webpack_require__(7544);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-folder.js
var layout_folder = __webpack_require__(7480);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-index.js
var layout_index = __webpack_require__(2534);
;// CONCATENATED MODULE: ./packages/worlds/build/ends/absent-artifact.js






const tagsShown = 10;
/** There is nothing to copy: of a folder, whether it is one at all, and which tags it has. */
async function absentArtifact(from, places) {
    if ((0,reference/* placeOf */.$t)(from) !== 'oci-layout')
        return notFound(`${(0,reference/* formatRepository */.Sh)(from)} has no ${from.tag === undefined ? 'artifact' : `tag ${from.tag}`}`, 'Check the name, and that these credentials may see it.');
    const folder = await (0,layout_folder/* layoutAt */.MS)(places.directoryOf(from.repository));
    if (!(await folder.isMarked()))
        return notFound(`${JSON.stringify(from.repository)} is no OCI layout: no such directory, or no file oci-layout in it`, 'Check the path of the directory; it is from where this runs.');
    const tags = (await folder.entries()).flatMap(({ annotations }) => ((0,strict_json/* isJsonObject */.OW)(annotations) ? [annotations[layout_index/* refName */.P7]] : [])).filter((name) => typeof name === 'string');
    const shown = [...tags.slice(0, tagsShown), ...(tags.length > tagsShown ? [`${tags.length - tagsShown} more`] : [])].join(', ');
    const meant = from.tag === undefined ? undefined : (0,near_miss/* nearMiss */.b)(from.tag, tags);
    return notFound(`${(0,reference/* formatRepository */.Sh)(from)} has no ${from.tag === undefined ? 'artifact' : `tag ${from.tag}`}${shown === '' ? '' : `, only ${shown}`}`, meant === undefined ? 'Name a tag that index.json gives, or the digest of an artifact in it.' : `Did you mean ${meant}?`);
}
function notFound(message, remedy) {
    return new failure/* Failure */.H('not-found', { blame: 'configuration', message: message.slice(0, 2_000), remedy });
}

// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/side-by-side.js
var side_by_side = __webpack_require__(867);
;// CONCATENATED MODULE: ./packages/worlds/build/ends/early-reads.js


/**
 * Begins to read for copies before it is known who is believed: the files that say so take as long to read as registries
 * take to answer, and neither needs the other. Nothing is asked that would not be asked anyway, in the order of a copy,
 * and nothing twice: whoever asks for it first gets this answer, or this failure, and whoever asks again is answered anew.
 */
function readEarly(copies, rules, { pinned, bundles, resolve, plan }) {
    const names = new Begun();
    const evidence = new Begun();
    const tags = new Begun();
    const plans = new Begun();
    // As many as are under way at once, and no more.
    for (const { from, to } of copies.slice(0, side_by_side/* atOnce */.z)) {
        const naming = names.begin((0,reference/* formatReference */.FH)(from), () => pinned(from));
        const looking = to.tag === undefined ? Promise.resolve(undefined) : tags.begin((0,reference/* formatReference */.FH)(to), () => resolve(to));
        const reading = naming.then(async (subject) => {
            const found = evidence.begin((0,reference/* formatReference */.FH)(subject), () => bundles(subject));
            await Promise.all([found, plans.begin(planned(subject, to, rules), () => plan(subject, to, rules, looking))]);
        });
        // What failed is told by the answer that failed.
        reading.catch(() => undefined);
    }
    return {
        pinned: async (from) => await (names.take((0,reference/* formatReference */.FH)(from)) ?? pinned(from)),
        bundles: async (subject) => await (evidence.take((0,reference/* formatReference */.FH)(subject)) ?? bundles(subject)),
        resolve: async (to) => await (tags.take((0,reference/* formatReference */.FH)(to)) ?? resolve(to)),
        plan: async (from, to, how, targetSeen) => await (plans.take(planned(from, to, how)) ?? plan(from, to, how, targetSeen)),
    };
}
/** Answers on their way, each for the first who asks. */
class Begun {
    #answers = new Map();
    begin(key, work) {
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = work();
        // Whoever takes it is told; until then nobody is there to hear it.
        answer.catch(() => undefined);
        this.#answers.set(key, answer);
        return answer;
    }
    take(key) {
        const answer = this.#answers.get(key);
        this.#answers.delete(key);
        return answer;
    }
}
function planned(from, to, { foreignLayers, exact = false }) {
    return [(0,reference/* formatReference */.FH)(from), (0,reference/* formatReference */.FH)(to), foreignLayers, exact].join(' ');
}

// EXTERNAL MODULE: ./packages/worlds/build/ends/layout-places.js
var layout_places = __webpack_require__(7206);
// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-options.js + 16 modules
var registry_options = __webpack_require__(7169);
;// CONCATENATED MODULE: ./packages/worlds/build/copy-world.js








/**
 * A given user name and password are for the registry of the target, as in a promotion. What verifies, and GitHub, are loaded where
 * they are asked for. @throws Failure `input-invalid` when there are several, or GitHub is to be asked and cannot be; whatever `trust` ends with
 */
async function copyWorld({ copies, how, trust, attachesStored = false, progress }, surroundings) {
    const targets = copies.map(({ to }) => to);
    for (const to of targets)
        (0,reference/* requirePlace */.Bd)(to, ['registry', 'oci-layout'], 'A copy');
    const places = (0,layout_places/* layoutPlaces */.t)(surroundings);
    const options = (0,registry_options/* registryOptions */._)(surroundings, registryOf(targets, surroundings));
    const { bundles, freshBundles, attacher, tags, tagWriter, carrier: carriers, requests, credentialsUsed, close } = (0,registry_writer/* createRegistryWriter */.z)(options, places);
    const first = readEarly(trust === undefined ? [] : copies, { ...how.rules, exact: how.dryRun }, {
        pinned: (from) => pinnedBy(tags, places, from),
        bundles: (subject) => bundles.bundles(subject),
        resolve: (to) => tags.resolve(to),
        plan: (from, to, rules, targetSeen) => carriers.plan(from, to, rules, targetSeen),
    });
    const carrier = { plan: first.plan, carry: (plan, observer) => carriers.carry(plan, observer), missingAtTarget: (plan, left) => carriers.missingAtTarget(plan, left) };
    const folders = (0,layout_attacher/* createLayoutAttacher */.J)(options, places);
    const beside = {
        bundles: (subject) => ((0,reference/* placeOf */.$t)(subject) === 'oci-layout' ? folders.bundles : freshBundles()).bundles(subject),
        attach: (subject, bundle, predicateType) => ((0,reference/* placeOf */.$t)(subject) === 'oci-layout' ? folders.attacher : attacher).attach(subject, bundle, predicateType),
    };
    try {
        const verifier = trust === undefined ? undefined : await verifierOf(trust);
        return {
            carrier: attachesStored && verifier !== undefined ? await attaching({ carrier, beside: bundles, target: beside, verifier }, surroundings) : carrier,
            close,
            spent: () => ({ requests: requests.toJSON(), credentials: credentialsUsed() }),
            source: { bundles: first.bundles },
            target: {
                bundles: (subject) => beside.bundles(subject),
                resolve: first.resolve,
                move: (reference, digest) => tagWriter.move(reference, digest),
            },
            clock: surroundings.clock,
            ...(verifier === undefined ? {} : { verifier }),
            ...(progress === undefined ? {} : { progress }),
            pinned: first.pinned,
        };
    }
    catch (error) {
        // What was begun meanwhile ends here.
        close();
        throw error;
    }
}
async function verifierOf(trust) {
    const { domains } = await trust();
    const [{ createBundleVerifier }, { verifiedOnce }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(187), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 8629)), __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 8049))]);
    return verifiedOnce(createBundleVerifier({ domains }));
}
async function pinnedBy(tags, places, from) {
    (0,reference/* requirePlace */.Bd)(from, ['registry', 'oci-layout'], 'A copy');
    if (from.digest !== undefined)
        return (0,reference/* pin */.y_)(from, from.digest);
    const digest = await tags.resolve(from);
    if (digest !== undefined)
        return (0,reference/* pin */.y_)({ registry: from.registry, repository: from.repository }, digest);
    throw await absentArtifact(from, places);
}
async function attaching(parts, surroundings) {
    const [{ attachingCarrier }, { githubBundles }] = await Promise.all([__webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 8183)), __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 2480))]);
    return attachingCarrier({ ...parts, store: githubBundles(surroundings) });
}
/** The registry that a given user name is for. */
function registryOf(targets, { registryCredentials }) {
    const [first = 'localhost', ...others] = [...new Set(targets.filter((to) => (0,reference/* placeOf */.$t)(to) === 'registry').map(({ registry }) => registry))];
    if (registryCredentials === undefined || others.length === 0)
        return first;
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `A user name for one registry is given, and there are ${others.length + 1} targets: ${[first, ...others].slice(0, 5).join(', ')}`,
        remedy: 'Log in to each of them (docker login), or copy to one registry at a time.',
    });
}

// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/core/build/model/copy-list.js


const maxCopies = 10_000;
/**
 * Reads a list of copies: a source and a target on each line, with blanks between; empty lines and those that begin
 * with `#` say nothing. All that is wrong with it is told at once, before anything is copied. `directoryOf` is where a layout
 * folder lies, however it is written.
 * @throws Failure `input-invalid` for a line of other words, a target that two lines name, no line or more than 10,000
 */
function parseCopyList(text, directoryOf) {
    const wrong = [];
    const lines = new Map();
    const copies = text.split(/\r?\n/).flatMap((words, index) => {
        const line = index + 1;
        const [source, goal, ...more] = words.trim().split(/[ \t]+/);
        if (source === undefined || source === '' || source.startsWith('#'))
            return [];
        if (goal === undefined || more.length > 0) {
            wrong.push(`line ${line}: expected a source and a target, found ${words.trim().split(/[ \t]+/).length} words`);
            return [];
        }
        const copy = readPair(line, source, goal);
        if (typeof copy === 'string') {
            wrong.push(copy);
            return [];
        }
        const { registry, repository, tag } = copy.to;
        const target = { registry, repository, ...(tag === undefined ? {} : { tag }) };
        const place = (0,reference/* formatReference */.FH)((0,reference/* placeOf */.$t)(target) === 'oci-layout' ? { ...target, repository: directoryOf(repository) } : target);
        const other = lines.get(place);
        // Which of the two would win is nobody's wish.
        if (other !== undefined)
            wrong.push(`line ${line}: ${(0,reference/* formatReference */.FH)(target)} is the target of line ${other} too`);
        lines.set(place, line);
        return [copy];
    });
    if (copies.length === 0 && wrong.length === 0)
        wrong.push('it names no copy');
    if (copies.length > maxCopies)
        wrong.push(`it names ${copies.length} copies, and ${maxCopies} are the most`);
    if (wrong.length === 0)
        return copies;
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `The list of copies cannot be followed: ${wrong.slice(0, 10).join('; ')}${wrong.length > 10 ? `; and ${wrong.length - 10} more` : ''}`,
        remedy: 'Write one copy on each line: registry.example/build/shop:1.5.1 registry.example/mirror/shop:1.5.1',
    });
}
function readPair(line, source, target) {
    try {
        return { line, from: (0,reference/* parseReference */.F2)(source, { dockerShortNames: true }), to: (0,reference/* parseReference */.F2)(target) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return `line ${line}: ${error.message}`;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/report/cell.js
var cell = __webpack_require__(6985);
// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(4062);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(5064);
// EXTERNAL MODULE: ./packages/core/build/report/marks.js
var marks = __webpack_require__(1851);
// EXTERNAL MODULE: ./packages/core/build/report/promotion-tables.js
var promotion_tables = __webpack_require__(6504);
// EXTERNAL MODULE: ./packages/core/build/report/result-json.js
var result_json = __webpack_require__(1463);
// EXTERNAL MODULE: ./packages/core/build/report/safe-text.js
var safe_text = __webpack_require__(7898);
;// CONCATENATED MODULE: ./packages/core/build/report/copies.js










/** `✅ registry.example/build/shop:1.5.1 -> registry.example/mirror/shop:1.5.1: copied`, and what a dry run would move, and what was left behind. */
function copyLine(end) {
    const mark = marks/* marks */.Z['outcome' in end ? end.outcome.decision : 'error'];
    return `${mark} ${(0,safe_text/* safeText */.Hk)(`${(0,reference/* formatReference */.FH)(end.from)} -> ${(0,reference/* formatReference */.FH)(end.to)}: ${howItEnded(end)}`, 2_000)}`;
}
function howItEnded(end) {
    if ('failure' in end)
        return `${end.failure.code}: ${end.failure.message}`;
    const { reasonCode, dryRun = false, plan } = end.outcome;
    const leftBehind = leftOf(end.outcome);
    const planned = dryRun && plan !== undefined ? [`${(0,counted/* counted */.h)(plan.parts.length, 'part')}, ${(0,promotion_tables/* formatBytes */.z)(plan.bytesToMove)} to move`] : [];
    const left = leftBehind.slice(0, 3).map(({ what, digest, why }) => `${what} ${(0,model_digest/* shortDigest */.VK)(digest)} (${why})`);
    const more = leftBehind.length > left.length ? [`${leftBehind.length - left.length} more`] : [];
    return [reasonCode, ...planned, ...(left.length === 0 ? [] : [`could not travel: ${[...left, ...more].join(', ')}`])].join('; ');
}
function leftOf({ plan, leftBehind = plan?.leftBehind ?? [] }) {
    return leftBehind;
}
/** What became of a list, what it took and as whom. */
function copiesSummary(many) {
    const { mark, sentence, cost } = reportOfCopies(many);
    const took = (0,facts/* tookLine */.WI)(many.finishedAt.getTime() - many.startedAt.getTime());
    const spent = cost.filter(([label]) => label !== 'Took').map(([label, { text }]) => `${label}: ${text}`);
    return [...spent, `${mark} ${copiesCounted(many)} in ${took}: ${sentence}`].map((line) => (0,safe_text/* safeText */.Hk)(line, 2_000)).join('\n');
}
/** The verdict, what failed and what could not travel; folded, a line for each copy. Nothing that a registry said is markup. */
function copiesMarkdown(many) {
    return (0,markdown/* renderMarkdown */.Gc)(reportOfCopies(many), markdown/* jobSummaryBudget */.tg);
}
function reportOfCopies(many) {
    const { ends, spent, startedAt, finishedAt } = many;
    const failed = ends.filter((end) => 'failure' in end).toSorted((one, other) => one.line - other.line);
    const codes = ends.flatMap((end) => ('outcome' in end ? [end.outcome.reasonCode] : []));
    const counts = [...new Set(codes)].map((reasonCode) => `${codes.filter((one) => one === reasonCode).length} ${reasonCode}`);
    const plans = ends.flatMap((end) => ('outcome' in end && end.outcome.dryRun === true && end.outcome.plan !== undefined ? [end.outcome.plan] : []));
    const decision = failed.length === 0 ? 'allow' : 'error';
    const lacking = ends.filter((end) => 'outcome' in end && leftOf(end.outcome).length > 0);
    const tables = [
        copiesTable('Failed', failed, false),
        copiesTable('Could not travel whole', lacking, false),
        copiesTable('All copies', ends, true),
    ];
    return {
        decision,
        mark: marks/* marks */.Z[decision],
        headline: `${plans.length === 0 ? '' : 'Dry run, nothing was written: '}${copiesCounted(many)}`,
        sentence: `${[...counts, ...(plans.length === 0 ? [] : [`${(0,promotion_tables/* formatBytes */.z)(plans.reduce((sum, { bytesToMove }) => sum + bytesToMove, 0))} to move, what several share counted for each`]), ...(failed.length === 0 ? [] : [failedLines(failed.map(({ line }) => line))])].join(', ')}. These are copies and no promotions: no policy was asked.`,
        todo: [],
        facts: [],
        cost: (0,facts/* costFacts */.XI)({ ...(spent === undefined ? {} : { spent }), startedAt, finishedAt }),
        tables: tables.filter(({ rows }) => rows.length > 0),
    };
}
function copiesCounted({ ends }) {
    return (0,counted/* counted */.h)(ends.length, 'copy').replace(/copys$/, 'copies');
}
function copiesTable(title, ends, isDetail) {
    const rows = ends.map((end) => [(0,cell/* prose */.CS)(String(end.line)), (0,cell/* code */.aY)((0,reference/* formatReference */.FH)(end.from)), (0,cell/* code */.aY)((0,reference/* formatReference */.FH)(end.to)), (0,cell/* prose */.CS)(howItEnded(end))]);
    return { title, columns: ['Line', 'From', 'To', 'How it ended'], rows, isDetail };
}
/** `2 failed (lines 3, 17)`: among a thousand lines that went well they are not found by eye. */
function failedLines(lines) {
    const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
    return `${lines.length} failed (${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).join(', ')}${more})`;
}
/** The same for programs: each copy with its line in the list and a result as a single copy has. */
function copiesJson({ ends, spent, startedAt, finishedAt }) {
    return {
        schema: 'portcullis/copies/v1',
        decision: ends.every((end) => 'outcome' in end) ? 'allow' : 'error',
        copies: ends.map((end) => ({ line: end.line, from: (0,reference/* formatReference */.FH)(end.from), to: (0,reference/* formatReference */.FH)(end.to), result: resultOfEnd(end) })),
        ...(0,result_json/* spentJson */.$D)(spent),
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
    };
}
function resultOfEnd(end) {
    if ('outcome' in end)
        return (0,result_json/* resultOf */.Bg)(end.outcome);
    const { digest } = end.from;
    const known = digest === undefined ? {} : { subject: { name: (0,reference/* formatRepository */.Sh)(end.from), digest } };
    return (0,result_json/* resultOfFailure */.Zy)('copy', end.failure, known, end.startedAt, end.finishedAt);
}

// EXTERNAL MODULE: ./packages/core/build/report/json-text.js
var json_text = __webpack_require__(3455);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/copy-many.js



/** Copies everything on a list, several at a time. One that fails is told and stops no other: a list is no promise of all or nothing. */
async function copyMany({ copies, ...how }, world, ended = () => undefined) {
    const startedAt = world.clock.now();
    const { spent, ...worldOfOne } = world;
    const ends = await (0,side_by_side/* sideBySide */.Q)(copies, async (listed) => {
        const end = await copyOne(listed, how, worldOfOne);
        ended(end);
        return end;
    });
    return { ends, ...(spent === undefined ? {} : { spent: spent() }), startedAt, finishedAt: world.clock.now() };
}
async function copyOne(listed, how, world) {
    const startedAt = world.clock.now();
    try {
        return { ...listed, outcome: await copy({ from: await world.pinned(listed.from), to: listed.to, ...how }, world) };
    }
    catch (error) {
        return { ...listed, failure: (0,failure/* asFailure */.h)(error), startedAt, finishedAt: world.clock.now() };
    }
}

;// CONCATENATED MODULE: ./packages/cli/build/copy-options.js
/** What the options say about each copy. */
function howOf({ dryRun = false, skipForeignLayers = false }) {
    return { rules: { foreignLayers: skipForeignLayers ? 'report' : 'deny' }, dryRun };
}

// EXTERNAL MODULE: ./packages/cli/build/exit-code.js
var exit_code = __webpack_require__(3065);
// EXTERNAL MODULE: ./packages/cli/build/registry-ca.js
var registry_ca = __webpack_require__(4333);
// EXTERNAL MODULE: ./packages/cli/build/say.js
var say = __webpack_require__(3872);
// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
// EXTERNAL MODULE: ./packages/cli/build/usage.js
var usage = __webpack_require__(6116);
;// CONCATENATED MODULE: ./packages/cli/build/conduct-copies.js














const maxListBytes = 4 * 1024 * 1024;
/** Copies a list for a terminal: a line for each copy as it ends, then what it came to. The exit code is that of the worst. */
async function conductCopies(list, options, open) {
    process.exitCode = 3;
    const ended = (0,say/* tellInterruption */.JM)('copy');
    try {
        if (list.words.some((word) => word !== undefined))
            throw (0,usage/* usage */.C)('--from-file names all sources and targets; give no other');
        await (0,registry_ca/* requireRegistryCa */.p)(options);
        const folders = (0,layout_places/* layoutPlaces */.t)((0,build_surroundings/* surroundingsOf */.Z)(options));
        const copies = parseCopyList(await readList(list.path), (repository) => folders.directoryOf(repository));
        const world = await open(copies);
        try {
            const many = await copyMany({ copies, ...howOf(options) }, world, (end) => {
                if (options.output === 'text' && (options.quiet !== true || 'failure' in end))
                    (0,say/* sayOnStderr */.hQ)(`${copyLine(end)}\n`);
            });
            show(many, options);
            process.exitCode = Math.max(...many.ends.map(exitCodeOfEnd));
        }
        finally {
            world.close();
        }
    }
    catch (error) {
        (0,conduct.complain)((0,failure/* asFailure */.h)(error));
    }
    finally {
        ended();
    }
}
function show(many, { output }) {
    if (output === 'json')
        (0,say/* sayOnStdout */.yT)((0,json_text/* jsonText */.s)(copiesJson(many)));
    else if (output === 'markdown')
        (0,say/* sayOnStdout */.yT)(copiesMarkdown(many));
    else
        (0,say/* sayOnStderr */.hQ)(`${copiesSummary(many)}\n`);
}
function exitCodeOfEnd(end) {
    return 'outcome' in end ? (0,exit_code/* exitCodeOf */.F)(end.outcome.decision) : (0,exit_code/* exitCodeOfFailure */.B)(end.failure);
}
async function readList(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `The list of copies ${path} cannot be read`, remedy: 'Check the path and who may read it.', cause: error });
    });
    if (bytes.byteLength > maxListBytes)
        throw (0,usage/* usage */.C)(`the list of copies is larger than ${maxListBytes} bytes`);
    return bytes.toString('utf8');
}

// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/progress.js + 2 modules
var progress = __webpack_require__(4427);
;// CONCATENATED MODULE: ./packages/cli/build/commands/copy.js










function addCopy(program) {
    (0,options/* withCommonOptions */.eH)(program.command('copy [from] [to]').description('copy an artifact with all that is attached to it, between registries and OCI layouts (oci-layout:dir:tag); promotes nothing'))
        .option('--from-file <path>', 'copy everything on a list, a source and a target on each line, over one pool of connections; what fails stops nothing else')
        .option('--policy <path>', "verify the evidence at the target in this policy's trust domains; without it, it is compared byte for byte")
        .option('--attestations <store>', "attach what GitHub's attestations of --repository hold about the artifact and the policy's trust domains verify: github", (0,options/* oneOf */.yL)(['github']))
        .option('--skip-foreign-layers', 'leave layers behind that are kept outside of registries, and name them; default is to refuse')
        .option('--dry-run', 'print what would be copied, write nothing')
        .action((from, to, options) => options.fromFile === undefined ? copy_copyOne(from, to, options) : conductCopies({ path: options.fromFile, words: [from, to] }, options, (copies) => worldOf(copies, options)));
}
async function copy_copyOne(from, to, options) {
    await (0,conduct.conduct)('copy', options, async (known) => {
        if (from === undefined || to === undefined)
            throw (0,usage/* usage */.C)('copy takes a source and a target, or --from-file');
        const [named, target] = [(0,reference/* parseReference */.F2)(from, { dockerShortNames: true }), (0,reference/* parseReference */.F2)(to)];
        const world = await worldOf([{ from: named, to: target }], options);
        try {
            const source = await world.pinned(named);
            known.subject = { name: (0,reference/* formatRepository */.Sh)(source), digest: source.digest };
            return await copy({ from: source, to: target, ...howOf(options) }, world);
        }
        finally {
            world.close();
        }
    });
}
async function worldOf(copies, options) {
    const { policy, attestations } = options;
    if (attestations !== undefined && policy === undefined)
        throw (0,usage/* usage */.C)('--attestations needs --policy: only what verifies is attached');
    const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
    const trust = policy === undefined ? {} : { trust: async () => await (await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(815), __webpack_require__.e(372), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 372))).loadPolicy(policy, surroundings) };
    return await copyWorld({ copies, how: howOf(options), progress: (0,progress/* copyProgress */.B)(options), attachesStored: attestations === 'github', ...trust }, surroundings);
}


/***/ }),

/***/ 2064: // MODULE: ./packages/core/build/use-cases/ledger/read-ledger.js
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

/***/ 867: // MODULE: ./packages/core/build/use-cases/promotion/side-by-side.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/** How many artifacts of a set are dealt with at the same time; what each does to registries is bounded there. */
const atOnce = 8;
/**
 * Does `work` for every item, several at a time, and waits for all of them even when one fails, so that nothing goes on
 * behind the back of whoever is told. @returns the results in the order of the items. @throws what the first failing item threw
 */
async function sideBySide(items, work) {
    const queue = items.entries();
    const ends = [];
    const worker = async () => {
        for (const [index, item] of queue)
            ends[index] = (await Promise.allSettled([work(item, index)]))[0];
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return ends.map((end) => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}


/***/ }),

/***/ 4755: // MODULE: ./packages/core/build/use-cases/request.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   YD: () => (/* binding */ leadingCode),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);

/** Puts the parts that every outcome shares around `ending`. */
function outcomeOf(action, subject, clock, startedAt) {
    return (ending) => ({
        action,
        subject: { name: (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(subject), digest: subject.digest },
        reasons: [],
        startedAt,
        finishedAt: clock.now(),
        ...ending,
    });
}
/** The code of the first reason, or `fallback`: what the whole run is labelled with. */
function leadingCode(reasons, fallback) {
    return reasons[0]?.code ?? fallback;
}
/** Several digests for a message, the first few in full. */
function listed(digests) {
    const shown = digests.slice(0, 5).join(', ');
    return digests.length > 5 ? `${shown} and ${digests.length - 5} more` : shown;
}


/***/ })

};
;