"use strict";
exports.id = 271;
exports.ids = [271];
exports.modules = {

/***/ 6758: // MODULE: ./packages/cli/build/about.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shardOption),
/* harmony export */   r: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_model_release_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6948);
/* harmony import */ var _portcullis_worlds_release_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4219);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7127);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6116);





/** A subject alone is itself; several, or a file, are a release set. @throws Failure `input-invalid` | `reference-invalid` | `release-set-invalid` */
async function aboutOf(subjects, releaseSet, known, surroundings) {
    const [first, ...others] = subjects;
    if (releaseSet !== undefined && first !== undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)('name artifacts, or --release-set, not both');
    if (releaseSet === undefined && first === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)('name an artifact, or --release-set');
    if (first !== undefined && others.length === 0)
        return { subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(first, known) };
    const set = releaseSet === undefined ? (0,_portcullis_core_model_release_set__WEBPACK_IMPORTED_MODULE_1__/* .releaseSetOf */ .ZB)('the command line', subjects.map((text) => ({ artifact: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .parsePinnedReference */ .Pe)(text) }))) : await (0,_portcullis_worlds_release_set__WEBPACK_IMPORTED_MODULE_2__/* .readReleaseSet */ .A8)(releaseSet, surroundings);
    known.subject = { name: `release set ${set.source}`, digest: set.digest };
    return { set };
}
/** `i/n` of `--shard`. */
function shardOption(value) {
    const shard = (0,_portcullis_core_model_release_set__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(value);
    if (shard === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .C)(`--shard: expected i/n such as 1/4, at most 256, found ${JSON.stringify(value.slice(0, 20))}`);
    return shard;
}


/***/ }),

/***/ 6948: // MODULE: ./packages/core/build/model/release-set.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   Z4: () => (/* binding */ mostArtifacts),
/* harmony export */   ZB: () => (/* binding */ releaseSetOf),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony exports releaseSetListing, keyOf */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);



/** A statement may have 1,024 subjects (see statement.ts), and an approval of a set has all its artifacts. */
const mostArtifacts = 1000;
/** @throws Failure `release-set-invalid` when it is empty, too large, or has the same content under two names */
function releaseSetOf(source, entries) {
    if (entries.length === 0 || entries.length > mostArtifacts) {
        const expected = `1 to ${mostArtifacts} artifacts`;
        throw invalid(source, expected, String(entries.length), 'Name the artifacts of the release, or split it into several sets.');
    }
    const names = new Map();
    for (const artifact of artifactsOf(entries)) {
        const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(artifact);
        const other = names.get(artifact.digest);
        // What is said about a digest is said whatever its name is: two of one digest could not be told apart.
        if (other !== undefined)
            throw invalid(source, `${artifact.digest} under one name`, `${other} and ${name}`, 'Name it once; if it is to go to two places, give each its `to` or `tag`.');
        names.set(artifact.digest, name);
    }
    return { source, entries, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(releaseSetListing(entries)) };
}
function invalid(source, expected, found, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('release-set-invalid', { blame: 'configuration', message: `${source}: expected ${expected}, found ${found}`, remedy, expected, found });
}
/**
 * The canonical listing: one line `<digest>  <name>` for each distinct artifact, sorted by name and then digest in byte
 * order, each line ended. The name is the repository without tag. Neither the order of the file nor targets and tags
 * play a part.
 */
function releaseSetListing(entries) {
    return artifactsOf(entries).map((artifact) => `${artifact.digest}  ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(artifact)}\n`).join('');
}
/** The distinct artifacts, in the order of the listing. */
function artifactsOf(entries) {
    const distinct = new Map(entries.map(({ artifact }) => [keyOf(artifact), artifact]));
    return [...distinct.values()].toSorted(byNameThenDigest);
}
/** @returns undefined for anything but `i/n` with 1 <= i <= n <= 256, the most jobs that a matrix of GitHub has */
function parseShard(text) {
    const [, index, of] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index <= shard.of && shard.of <= 256 ? shard : undefined;
}
/**
 * The entries that belong to `shard`: the artifacts of the listing dealt out like cards, so that every job finds the
 * same slices from the same set, whatever the order of its file. Entries of one artifact stay together.
 */
function sliceOf(entries, { index, of }) {
    const dealt = new Set(artifactsOf(entries).filter((_, position) => position % of === index - 1).map(keyOf));
    return entries.filter(({ artifact }) => dealt.has(keyOf(artifact)));
}
/** Two entries are about the same artifact when this is equal. */
function keyOf(artifact) {
    return `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(artifact)}@${artifact.digest}`;
}
function byNameThenDigest(one, other) {
    return inByteOrder((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(one), (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(other)) || inByteOrder(one.digest, other.digest);
}
function inByteOrder(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}


/***/ }),

/***/ 2556: // MODULE: ./packages/core/build/policy/environment-named.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ environmentNamed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7544);


/** The environment of that very name. @throws Failure `environment-unknown` with the near miss */
function environmentNamed(policy, name) {
    const environment = policy.environments.get(name);
    if (environment !== undefined)
        return environment;
    const known = [...policy.environments.keys()];
    const meant = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(name, known);
    const found = name.slice(0, 100);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('environment-unknown', {
        blame: 'configuration',
        message: `${policy.source} knows no environment ${JSON.stringify(found)}, only ${known.join(', ')}`,
        remedy: meant === undefined ? `Name one of ${known.join(', ')}, or add it to the policy.` : `Did you mean ${meant}?`,
        expected: known.join(', '),
        found,
    });
}


/***/ }),

/***/ 8200: // MODULE: ./packages/core/build/use-cases/promotion/each-of-set.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Vn: () => (/* binding */ eachOfSet),
/* harmony export */   mI: () => (/* binding */ unclearEnding),
/* harmony export */   wf: () => (/* binding */ openOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3682);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(867);



/**
 * Looks at all artifacts of a set side by side. One about which something could not be found out ends as `unclear` says,
 * so that everything that stands in the way of the set is told at once; an artifact alone fails with its failure.
 * @throws what `look` throws when `set` is absent, or when it is a bug
 */
async function eachOfSet(items, set, look, unclear) {
    return await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Q)(items, async (item, index) => {
        try {
            return await look(item, index);
        }
        catch (error) {
            const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
            if (set === undefined || failure.blame === 'bug')
                throw failure;
            return unclear(item, failure);
        }
    });
}
/** How an artifact ends about which something could not be found out. */
function unclearEnding(failure) {
    return { decision: 'error', reasonCode: failure.code, sentence: failure.message, reasons: [(0,_model_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(failure)] };
}
/** Whether this is how an artifact ends, and not yet what was found about it. */
function isOver(look) {
    return 'sentence' in look && 'decision' in look;
}
/** Those that are not over yet. */
function openOf(looks) {
    return looks.filter((look) => !isOver(look));
}


/***/ }),

/***/ 3747: // MODULE: ./packages/core/build/use-cases/promotion/preflight.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refusedEvent),
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/** Events that only somebody with write access, or the clock, can cause. Whatever else GitHub has or will have, a stranger might. */
const acceptedEvents = new Set(['push', 'workflow_dispatch', 'repository_dispatch', 'release', 'schedule', 'deployment', 'merge_group']);
/** Approving and promoting are refused in runs that a stranger can start. */
function refusedEvent({ event }) {
    if (acceptedEvents.has(event))
        return [];
    return [
        {
            code: 'event-refused',
            rule: 'event',
            message: `This run was started by ${event}, which others than the repository's own people can cause`,
            expected: [...acceptedEvents].join(' or '),
            found: event,
            remedy: 'Approve and promote in a workflow that starts on push or workflow_dispatch.',
        },
    ];
}
/**
 * Whether every GitHub Environment the policy leans on exists and is protected. Naming a missing one in a job would
 * create it without protection, so this is asked before any job does.
 */
async function preflight(policy, environments) {
    const roles = policy.approvals?.roles ?? [];
    const reviewed = new Set(roles.map(({ environment }) => environment));
    const names = [...new Set([policy.name, ...reviewed])];
    const found = await Promise.all(names.map((name) => environments.environment(name)));
    return names.flatMap((name, index) => problemsOf(name, found[index], reviewed.has(name)));
}
function problemsOf(name, protection, mustBeReviewed) {
    const rule = 'environments';
    if (protection === undefined)
        return [
            {
                code: 'environment-missing',
                rule,
                message: `The GitHub Environment ${name} does not exist`,
                expected: 'an environment with protection rules',
                found: 'none',
                remedy: `Create it under Settings → Environments before a workflow names it: GitHub would create it without protection.`,
            },
        ];
    const problems = [];
    const unprotected = (expected, found, remedy) => {
        problems.push({ code: 'environment-unprotected', rule, message: `The GitHub Environment ${name}: expected ${expected}, found ${found}`, expected, found, remedy });
    };
    if (mustBeReviewed && protection.reviewers === 0)
        unprotected('required reviewers', 'none', `Add required reviewers to ${name} under Settings → Environments.`);
    if (mustBeReviewed && !protection.preventSelfReview)
        unprotected('self-review prevented', 'self-review allowed', `Tick "Prevent self-review" for ${name}.`);
    if (mustBeReviewed && !protection.restrictsBranches)
        unprotected('a deployment branch policy', 'any branch', `Restrict ${name} to protected branches: a workflow on any other branch could ask in its name.`);
    if (!mustBeReviewed && !protection.restrictsBranches && protection.reviewers === 0)
        unprotected('a deployment branch policy or required reviewers', 'neither', `Restrict ${name} to protected branches, or add reviewers.`);
    return problems;
}


/***/ }),

/***/ 4561: // MODULE: ./packages/core/build/use-cases/promotion/set-outcome.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeOfSet)
/* harmony export */ });
/* unused harmony export verdictOf */
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7446);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4755);



/**
 * How a set ends: as its worst artifact does. Unless all are allowed none is: an artifact that nothing speaks against is
 * shown as held. `allowed` tells how it ends when all are.
 */
function outcomeOfSet({ action, set, shard, environment, startedAt, clock }, artifacts, allowed) {
    const decision = verdictOf(artifacts);
    const reasons = reasonsOf(artifacts);
    const held = decision === 'allow' ? artifacts : artifacts.map((outcome) => (outcome.decision === 'allow' ? heldWith(outcome, decision) : outcome));
    const ending = decision === 'allow' ? allowed : refusal(decision, artifacts, environment);
    return {
        action,
        subject: { name: `release set ${set.source}`, digest: set.digest },
        environment,
        reasons,
        startedAt,
        finishedAt: clock.now(),
        ...ending,
        set: { digest: set.digest, source: set.source, ...(shard === undefined ? {} : { shard }), artifacts: held },
    };
}
function verdictOf(artifacts) {
    const verdicts = ['error', 'deny', 'pending'];
    return verdicts.find((verdict) => artifacts.some(({ decision }) => decision === verdict)) ?? 'allow';
}
function refusal(decision, artifacts, environment) {
    const against = artifacts.filter((outcome) => outcome.decision !== 'allow');
    const leading = artifacts.find((outcome) => outcome.decision === decision);
    const [shown, missing] = decision === 'error' ? [artifacts.filter((outcome) => outcome.decision === 'error'), 'could not be judged'] : [against, decision === 'pending' ? 'waiting' : 'not allowed'];
    const sentence = `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(shown.length, 'artifact')} of ${artifacts.length} ${missing}: nothing of the set enters ${environment}.`;
    return { decision, reasonCode: leading?.reasonCode ?? (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingCode */ .YD)(leading?.reasons ?? [], 'policy-denied'), sentence };
}
function heldWith({ action, subject, environment, rules, target, startedAt, finishedAt }, decision) {
    return {
        action,
        subject,
        ...(environment === undefined ? {} : { environment }),
        ...(rules === undefined ? {} : { rules }),
        ...(target === undefined ? {} : { target }),
        decision,
        reasonCode: 'release-set-held',
        sentence: 'Nothing speaks against it; it stays with its set.',
        reasons: [],
        startedAt,
        finishedAt,
    };
}
/** All reasons of all artifacts: each says which artifact it is about, unless it is the same for all of them. */
function reasonsOf(artifacts) {
    const [first] = artifacts;
    if (first === undefined)
        return [];
    const isSame = (one) => (other) => one.code === other.code && one.message === other.message;
    const common = artifacts.length === 1 ? first.reasons : first.reasons.filter((reason) => artifacts.every(({ reasons }) => reasons.some(isSame(reason))));
    const own = artifacts.flatMap(({ subject, reasons }) => reasons.filter((reason) => !common.some(isSame(reason))).map((reason) => ({ ...reason, message: `${nameOf(subject)}: ${reason.message}` })));
    return [...common, ...own];
}
function nameOf({ name, digest }) {
    return `${name}@${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
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

/***/ 8309: // MODULE: ./packages/worlds/build/ends/promotion-ends.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   ds: () => (/* binding */ moveOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_model_release_name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);
/* harmony import */ var _portcullis_core_policy_environment_named__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2556);
/* harmony import */ var _portcullis_core_policy_placement__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8538);





/** Where the artifact is copied from: `from` when given, else where its subject is. @throws Failure `reference-invalid` */
function sourceOf({ subject, from }) {
    if (from === undefined)
        return subject;
    const { registry, repository, tag = subject.tag } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(from);
    // A release is found by its tag alone; elsewhere the digest says it all.
    const named = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ registry }) === 'release' && tag !== undefined ? { tag } : {};
    return { registry, repository, ...named, digest: subject.digest };
}
/** Where it goes: `to` when given, else the repository of the environment. @throws Failure `input-invalid` | `reference-invalid` */
function targetOf(policy, { subject, to, tag, environment }) {
    const repository = to ?? (0,_portcullis_core_policy_placement__WEBPACK_IMPORTED_MODULE_4__/* .repositoryFor */ .c)(subject, (0,_portcullis_core_policy_environment_named__WEBPACK_IMPORTED_MODULE_3__/* .environmentNamed */ .b)(policy, environment));
    if (repository === undefined)
        throw invalidInput('to', `${policy.source} names no repository for ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject)} in ${environment}`, `Give to, or add repository: to ${environment} in the policy.`);
    const reference = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(repository);
    if (!((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reference) === 'release' ? (0,_portcullis_core_model_release_name__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseTag */ .KH)(tag) : (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag)))
        throw invalidInput('tag', `${JSON.stringify(tag.slice(0, 130))} is no tag`, 'Give a tag of at most 128 letters, digits, dots, dashes and underscores.');
    return { registry: reference.registry, repository: reference.repository, tag };
}
/** One artifact on its way. @throws Failure `input-invalid` | `reference-invalid` */
function moveOf(subject, policy, { environment, from, to, tag }) {
    if (tag === undefined)
        throw invalidInput('tag', 'there is none', 'Give the tag in the target repository that is to name the artifact.');
    return { subject: sourceOf({ subject, from }), named: subject, target: targetOf(policy, { subject, to, tag, environment }) };
}
function invalidInput(input, found, remedy) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('input-invalid', { blame: 'configuration', message: `${input}: ${found}`, remedy });
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j2: () => (/* binding */ artifactsIn),
  Af: () => (/* binding */ folderFor),
  cz: () => (/* binding */ movesOf),
  A8: () => (/* binding */ readReleaseSet)
});

// UNUSED EXPORTS: aboutFrom

// EXTERNAL MODULE: ./packages/core/build/model/release-set.js
var release_set = __webpack_require__(6948);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/policy/document.js
var policy_document = __webpack_require__(4752);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/policy/environment-schema.js + 1 modules
var environment_schema = __webpack_require__(1353);
// EXTERNAL MODULE: ./packages/core/build/policy/reading.js
var policy_reading = __webpack_require__(517);
// EXTERNAL MODULE: ./packages/core/build/policy/schema.js
var schema = __webpack_require__(7426);
;// CONCATENATED MODULE: ./packages/core/build/policy/parse-release-set.js







/** Where an artifact is, with its digest. A tag of a repository would be read by some as where it goes, so there is none. */
const pinnedSchema = {
    read(tree, at, reading) {
        const understood = schema/* text */.Qq.read(tree, at, reading);
        if (understood === undefined)
            return undefined;
        try {
            const reference = (0,model_reference/* parsePinnedReference */.Pe)(understood.value);
            // Among many versions of a package the version finds the one, and a release is found by its tag.
            const namesVersion = ['npm', 'release'].includes((0,model_reference/* placeOf */.$t)(reference));
            if (reference.tag === undefined || namesVersion)
                return { value: reference };
            return reading.note(at, `carries the tag ${reference.tag} beside its digest; write where it goes under \`tag\``);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            return reading.note(at, error.message);
        }
    },
};
const entrySchema = (0,schema/* object */.Ik)({ artifact: pinnedSchema, to: (0,schema/* optional */.lq)(environment_schema/* repositorySchema */._L), tag: (0,schema/* optional */.lq)(environment_schema/* tagSchema */.c3) });
/** `{ artifact, to, tag }`, or the artifact alone. */
const writtenEntry = {
    read(tree, at, reading) {
        if (typeof tree !== 'string')
            return entrySchema.read(tree, at, reading);
        const understood = pinnedSchema.read(tree, at, reading);
        return understood === undefined ? undefined : { value: { artifact: understood.value } };
    },
};
const setSchema = (0,schema/* object */.Ik)({ version: (0,schema/* integer */.nd)(1, 1), artifacts: (0,schema/* list */.p_)(writtenEntry, release_set/* mostArtifacts */.Z4) });
/** Understands a release set (docs/release-sets.md). @throws Failure `release-set-invalid` that lists everything wrong with it */
function parseReleaseSet(document) {
    const reading = new policy_reading/* Reading */.z();
    const understood = setSchema.read(document.tree, [], reading);
    if (understood === undefined || reading.issues.length > 0)
        throw releaseSetError(document.source, reading.issues.map((issue) => (0,policy_document/* problemAt */.l4)(document, issue)));
    return (0,release_set/* releaseSetOf */.ZB)(document.source, understood.value.artifacts);
}
function releaseSetError(source, problems) {
    return (0,policy_document/* documentError */.aH)('release-set-invalid', 'docs/release-sets.md', source, problems);
}

// EXTERNAL MODULE: ./packages/workspace/build/policy-yaml.js + 1 modules
var policy_yaml = __webpack_require__(7524);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/workspace/build/release-set-file.js






const maxBytes = 1024 * 1024;
/** Reads a release set from a file within one of `roots`. @throws Failure `file-invalid` | `too-large` | `release-set-invalid` */
async function readReleaseSetFile(path, roots) {
    return releaseSetFrom(await (0,read_file/* readFileInside */.XW)(path, { roots, maxBytes, what: 'the release set' }), path);
}
/** A release set given as the bytes of a file. @throws Failure `too-large` | `release-set-invalid` */
function releaseSetFrom(bytes, source) {
    return parseReleaseSet({ source, digest: (0,digest/* digestOf */.ol)(bytes), ...yamlOf(bytes, source) });
}
/** The same strict YAML as a policy's; what is wrong with it is told as a problem of the set. */
function yamlOf(bytes, source) {
    try {
        return (0,policy_yaml/* readPolicyYaml */.S)(bytes, source, maxBytes);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.cause instanceof policy_document/* PolicyProblems */.bI)
            throw releaseSetError(source, error.cause.problems);
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/worlds/build/ends/promotion-ends.js
var promotion_ends = __webpack_require__(8309);
;// CONCATENATED MODULE: ./packages/worlds/build/release-set.js



/** What an action's inputs name. @throws Failure as {@link readReleaseSet}, and `input-invalid` when the set is not the one to roll back to */
async function aboutFrom(asked, surroundings) {
    if ('subject' in asked)
        return asked;
    const set = await readReleaseSet(asked.releaseSet, surroundings);
    if (asked.rollbackTo === undefined || asked.rollbackTo === set.digest)
        return { set };
    throw invalidInput('rollback-to', `${asked.releaseSet} is the release set ${set.digest}, not ${asked.rollbackTo}`, 'Check out the file of the release that is to come back, or give its digest.');
}
/** A folder in place of the artifact's own registry. @throws Failure `input-invalid` beside a release set, which says for each artifact where it is */
function folderFor(about, from) {
    if (from === undefined || 'subject' in about)
        return from;
    throw (0,promotion_ends/* invalidInput */.aY)('from', 'a release set says for each artifact where it is', 'Leave it out, and name the folder in the set.');
}
/** Its artifacts, each once. */
function artifactsIn(about) {
    return 'set' in about ? (0,release_set/* artifactsOf */.Ns)(about.set.entries) : [about.subject];
}
/** Reads the release set that an input names. @throws Failure `file-invalid` | `too-large` | `release-set-invalid` */
async function readReleaseSet(path, { readable }) {
    return await readReleaseSetFile(path, readable);
}
/** Where each artifact of a set goes: where its entry says, else where the policy places it, under `tag` unless its entry has one. @throws Failure `input-invalid` */
function movesOf({ entries, source }, policy, { environment, tag }) {
    return entries.map(({ artifact, to, tag: own = tag }, index) => {
        if (own === undefined)
            throw (0,promotion_ends/* invalidInput */.aY)('tag', `${source} gives no tag to artifact ${index + 1}, and there is none for all`, 'Give tag, or a tag to every artifact of the set.');
        return { subject: artifact, named: artifact, target: (0,promotion_ends/* targetOf */.$r)(policy, { subject: artifact, to, tag: own, environment }) };
    });
}


/***/ })

};
;