"use strict";
exports.id = 515;
exports.ids = [515];
exports.modules = {

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ copyProgress)
});

// EXTERNAL MODULE: ./packages/core/build/report/promotion-tables.js
var promotion_tables = __webpack_require__(6504);
;// CONCATENATED MODULE: ./packages/core/build/report/copy-tally.js

/** Counts what a copy, or several at once, have done and still have to do. */
class CopyTally {
    /** And how many bytes of each have come. */
    #atWork = new Map();
    #parts = 0;
    #partsDone = 0;
    #bytes = 0;
    #bytesMoved = 0;
    planned(parts) {
        this.#parts += parts.length;
        this.#bytes += parts.filter(({ fate }) => fate === 'stream').reduce((sum, { size }) => sum + size, 0);
    }
    /** What came of them has come, and nothing more of them is awaited. */
    left(parts) {
        this.#parts -= parts.length;
        for (const part of parts) {
            if (part.fate === 'stream')
                this.#bytes -= Math.max(0, part.size - (this.#atWork.get(part) ?? 0));
            this.#atWork.delete(part);
        }
    }
    started(part) {
        this.#atWork.set(part, 0);
    }
    moved(part, bytes) {
        this.#atWork.set(part, (this.#atWork.get(part) ?? 0) + bytes);
        this.#bytesMoved += bytes;
    }
    done({ kind, digest, size, fate }) {
        // Another copy may be at work at a layer of the same digest.
        const ended = [...this.#atWork.keys()].find((part) => part.kind === kind && part.digest === digest);
        if (ended !== undefined)
            this.#atWork.delete(ended);
        this.#partsDone += 1;
        // Of a blob every piece was counted as it came.
        if (fate === 'stream' && kind !== 'blob')
            this.#bytesMoved += size;
    }
    get isComplete() {
        return this.#partsDone >= this.#parts;
    }
    /** One line: parts, bytes, bytes a second over `milliseconds`, and what is going on. */
    line(milliseconds) {
        const rate = milliseconds > 0 ? `, ${(0,promotion_tables/* formatBytes */.z)(Math.round((this.#bytesMoved * 1000) / milliseconds))}/s` : '';
        const [first, ...others] = [...this.#atWork.keys()].map(({ kind, fate, digest, size }) => `${fate} ${kind} ${digest.slice(0, 19)} (${(0,promotion_tables/* formatBytes */.z)(size)})`);
        const now = first === undefined ? '' : `: ${first}${others.length === 0 ? '' : ` and ${others.length} more`}`;
        return `${this.#partsDone} of ${this.#parts} parts, ${(0,promotion_tables/* formatBytes */.z)(this.#bytesMoved)} of ${(0,promotion_tables/* formatBytes */.z)(this.#bytes)}${rate}${now}`;
    }
}
/** From then on, that nothing moves is worth saying. */
const stalledMilliseconds = 10_000;
/** Says a copy's line while it runs, and never more often than asked; a copy that is over sooner says nothing. */
function progressLines({ now, everyMilliseconds, say, finish, watch }) {
    const tally = new CopyTally();
    let startedAt;
    let saidAt = now();
    let movedAt = now();
    let watching;
    const perhaps = () => {
        const at = now();
        if (at - saidAt < everyMilliseconds)
            return;
        saidAt = at;
        const still = at - movedAt;
        say(`${still < stalledMilliseconds ? '' : `nothing has moved for ${Math.floor(still / 1000)} s; `}${tally.line(at - (startedAt ?? at))}`);
    };
    const movedNow = () => {
        movedAt = now();
        perhaps();
    };
    const perhapsOver = () => {
        if (!tally.isComplete)
            return;
        watching?.stop();
        watching = undefined;
        finish?.();
    };
    return {
        planned: (parts) => {
            tally.planned(parts);
            startedAt ??= movedAt = now();
            watching ??= watch?.(perhaps);
        },
        started: (part) => {
            tally.started(part);
            perhaps();
        },
        moved: (part, bytes) => {
            tally.moved(part, bytes);
            movedNow();
        },
        done: (part) => {
            tally.done(part);
            movedNow();
            perhapsOver();
        },
        left: (parts) => {
            tally.left(parts);
            perhapsOver();
        },
    };
}

;// CONCATENATED MODULE: ./packages/worlds/build/every-second.js
/** Calls `look` every second until it is stopped; the process does not wait for it. */
function everySecond(look) {
    const timer = setInterval(look, 1_000).unref();
    return { stop: () => clearInterval(timer) };
}

// EXTERNAL MODULE: ./packages/cli/build/say.js
var say = __webpack_require__(3872);
;// CONCATENATED MODULE: ./packages/cli/build/progress.js



/** Tells on stderr how a copy goes: one line that changes on a terminal, a line every ten seconds elsewhere, nothing when quiet. */
function copyProgress({ quiet = false }, screen = stderrScreen) {
    const { isTerminal, columns = () => undefined, write, show, now, watch } = screen;
    const watched = watch === undefined ? {} : { watch };
    if (quiet)
        return { done: () => undefined };
    if (!isTerminal)
        return progressLines({ now, everyMilliseconds: 10_000, ...watched, say: (line) => write(`${line}\n`) });
    return progressLines({ now, everyMilliseconds: 100, ...watched, say: (line) => show(line.slice(0, Math.min(120, (columns() || 80) - 1))), finish: () => show('') });
}
const stderrScreen = {
    isTerminal: process.stderr.isTTY,
    columns: () => process.stderr.columns,
    write: say/* sayOnStderr */.hQ,
    show: say/* showProgress */.Rh,
    now: () => performance.now(),
    watch: everySecond,
};


/***/ }),

/***/ 2853: // MODULE: ./packages/core/build/use-cases/promotion/at-target.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ evidenceAtTarget),
/* harmony export */   RR: () => (/* binding */ requireUntouched),
/* harmony export */   Vd: () => (/* binding */ requireTurn),
/* harmony export */   c_: () => (/* binding */ requireStillAllowed),
/* harmony export */   fW: () => (/* binding */ leftBehindAgainst),
/* harmony export */   mK: () => (/* binding */ moveTag),
/* harmony export */   nx: () => (/* binding */ arrivedWhole)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7446);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2131);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _ledger_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2064);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4755);






/** Reads the target anew: every part is there with the same bytes, and every attestation that was judged. @returns what lies there */
async function evidenceAtTarget(plan, sent, target, world) {
    await arrivedWhole(plan, world.carrier);
    const there = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .collectEvidence */ .mE)(sent.subject, await world.target.bundles((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y_)(target, sent.subject)), world.verifier);
    const found = new Set(there.testimonies.map(({ bundle }) => bundle));
    const lost = sent.testimonies.map(({ bundle }) => bundle).filter((bundle) => !found.has(bundle));
    if (lost.length > 0)
        throw atTarget('evidence-lost', `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(lost.length, 'attestation')} did not arrive: ${(0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(lost)}`);
    return there;
}
/** Lists the target anew and compares it with the plan. @throws Failure `target-mismatch` */
async function arrivedWhole(plan, carrier) {
    const missing = await carrier.missingAtTarget(plan, plan.leftBehind);
    if (missing.length > 0)
        throw atTarget('target-mismatch', `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(missing.length, 'part')} did not arrive: ${(0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(missing)}`);
}
/** What cannot travel, where the policy of the environment does not accept that. */
function leftBehindAgainst(leftBehind, { name, carry }) {
    if (carry?.leftBehind !== 'deny')
        return [];
    return leftBehind.map(({ what, digest, why }) => ({
        code: 'left-behind',
        rule: 'carry',
        message: `${what} ${digest} cannot travel to ${name}: ${why}`,
        expected: 'nothing left behind',
        found: what,
        remedy: 'Remove it at the source if nobody needs it, or accept it: carry: { left-behind: report }.',
    }));
}
/** What was judged before the copy still holds after it, on what arrived and at this hour. @throws Failure with the first reason's code */
function requireStillAllowed([first, ...more]) {
    if (first === undefined)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(first.code, {
        blame: 'artifact',
        message: `At the target, what was allowed is so no longer: ${first.message}${more.length === 0 ? '' : ` (and ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(more.length, 'more reason')})`}`,
        remedy: `${first.remedy} The tag has not moved.`,
        ...(first.expected === undefined ? {} : { expected: first.expected }),
        ...(first.found === undefined ? {} : { found: first.found }),
    });
}
/** A run whose lease is over, or behind whose intent another has written, has lost its turn. @throws Failure `ledger-conflict` */
async function requireTurn(line, { sequence }, leaseUntil, world) {
    const { head, entries } = await world.ledger.read(line);
    const now = world.clock.now();
    if (head.sequence === sequence && now < leaseUntil)
        return;
    const found = head.sequence === sequence ? `it is ${now.toISOString()}` : `entry ${head.sequence} was written behind it${byWhom(entries.at(-1))}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ledger-conflict', {
        blame: 'service',
        message: `This run has lost its turn: it held the line until ${leaseUntil.toISOString()}, and ${found}. The tag has not moved`,
        remedy: 'Run again: it reads the ledger anew, and what was copied is there already.',
        expected: `entry ${sequence} as the last`,
        found,
    });
}
/** An intent names its run; a promotion is signed, and read by whoever looks into the ledger. */
function byWhom(entry) {
    return entry?.kind === 'intent' ? ` by run ${(0,_ledger_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIntent */ .Gf)(entry).runId}` : '';
}
/** The last look before the tag moves: whoever moved it meanwhile wins, and is not overwritten. @throws Failure `tag-conflict` */
async function moveTag(target, before, to, tags) {
    const now = await requireUntouched(target, before, to, tags);
    if (now !== to)
        await tags.move(target, to);
}
/** The tag stands where it stood when the run began, or is where it is to go already. @returns where it stands @throws Failure `tag-conflict` */
async function requireUntouched(target, before, to, tags) {
    const now = await tags.resolve(target);
    if (now === to || now === before)
        return now;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-conflict', {
        blame: 'service',
        message: `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(target)} moved from ${before ?? 'nothing'} to ${now ?? 'nothing'} during this run`,
        remedy: 'Find out who moved it, then run again.',
        expected: before ?? 'no tag',
        found: now ?? 'no tag',
    });
}
function atTarget(code, what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame: 'artifact',
        message: `At the target, ${what}`,
        remedy: 'Run again: what is missing is sent again. The tag has not moved.',
    });
}


/***/ }),

/***/ 8125: // MODULE: ./packages/core/build/use-cases/promotion/carry-told.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ carryTold)
/* harmony export */ });
/**
 * Carries a plan out and tells who watches all that is to be done before it begins, and at its end, also when it fails, what was
 * not: beside other copies nobody shall wait for a part of one that is over. @throws whatever the carrier does
 */
async function carryTold(plan, carrier, progress = () => undefined) {
    const observer = typeof progress === 'function' ? { done: progress } : progress;
    const open = new Map(plan.parts.map((part) => [keyOf(part), part]));
    observer.planned?.([...open.values()]);
    try {
        return await carrier.carry(plan, {
            started: (part) => observer.started?.(part),
            moved: (part, bytes) => observer.moved?.(part, bytes),
            done: (part) => {
                open.delete(keyOf(part));
                observer.done(part);
            },
        });
    }
    finally {
        if (open.size > 0)
            observer.left?.([...open.values()]);
    }
}
function keyOf({ kind, digest, tag = '' }) {
    return `${kind} ${digest} ${tag}`;
}


/***/ }),

/***/ 5558: // MODULE: ./packages/core/build/use-cases/promotion/spent-in.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ spentIn)
/* harmony export */ });
/** For an outcome: what the run has asked so far. */
function spentIn({ spent }) {
    return spent === undefined ? {} : { spent: spent() };
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createRegistryWriter)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/registry/build/evidence/attach.js
var attach = __webpack_require__(5261);
// EXTERNAL MODULE: ./packages/core/build/all-ended.js
var all_ended = __webpack_require__(2364);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/registry/build/bounded.js
var bounded = __webpack_require__(9619);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
// EXTERNAL MODULE: ./packages/registry/build/evidence/unreadable.js
var unreadable = __webpack_require__(4803);
// EXTERNAL MODULE: ./packages/registry/build/content/manifest.js
var content_manifest = __webpack_require__(1419);
;// CONCATENATED MODULE: ./packages/registry/build/carry/inventory.js







/** What is left behind when more refers to something than is read: then its digest is what they are about. */
const moreReferrers = 'more referrers';
const maxDepth = 4;
const maxManifests = 8_192;
/** Evidence about evidence about evidence: nobody needs more, and each step waits for the one before. */
const maxGenerations = 16;
const width = 4;
/**
 * Walks an artifact through indexes of indexes, and from every manifest to its referrers and theirs, and to the tags
 * that cosign made for it. Each manifest is visited once, so a loop (an index child that is also a referrer) ends.
 * A part of the artifact that cannot be read ends the walk; evidence that cannot be read is left behind.
 * @throws Failure `too-large` | `index-too-deep` | `manifest-invalid` | `size-mismatch` | those of reading
 */
async function takeInventory(from, source) {
    const walk = new Walk(from, source);
    // What hangs on it is asked for beside it, and kept by the source: its digest is known before it is read.
    const [own] = await (0,all_ended/* allEnded */.C)(walk.visit('manifest', from.digest, 0), source.legacyTags(from), source.descriptors(from));
    const tagsOf = async (subjects) => await (0,bounded/* mapBounded */.y)(subjects, width, async (subject) => ({ subject, legacy: await source.legacyTags((0,model_reference/* pin */.y_)(from, subject)) }));
    // cosign tags what people name: the artifact and its children, not the evidence about them, but for its SBOM: that is signed by its digest, and keeps it on the way.
    const [tagged] = await Promise.all([tagsOf(own.map(({ manifest }) => manifest.digest)), walk.visitAbout(own)]);
    const boms = new Map(tagged.flatMap(({ legacy }) => legacy.tags.filter(({ kind }) => kind === 'sbom')).map((bom) => [bom.manifest.digest, bom]));
    for (const { manifest } of own)
        boms.delete(manifest.digest);
    const found = [...tagged, ...(await tagsOf([...boms.keys()]))];
    await walk.visitAbout([...boms.values()]);
    // What is listed in a wrong place may be listed in the right one as well, and then it travels.
    const travelling = new Set(walk.items.map(({ manifest }) => manifest.digest));
    const left = walk.leftBehind.filter(({ digest, what }) => what === moreReferrers || !travelling.has(digest));
    const leftBehind = [...left, ...found.flatMap(({ legacy }) => legacy.unreadable.map(({ digest, tag, failure }) => ({ digest, what: tag, why: failure.message })))];
    const evidenceTags = found.flatMap(({ subject, legacy }) => legacy.tags.map((tag) => ({ ...tag, subject })));
    return withDistinctBlobs(walk.items, evidenceTags, leftBehind);
}
class Walk {
    items = [];
    leftBehind = [];
    #left = new Set();
    #from;
    #source;
    #seen = new Set();
    /** What was seen, in that order: to go back to where a referrer began without a copy of all before it. */
    #trail = [];
    constructor(from, source) {
        this.#from = from;
        this.#source = source;
    }
    /** Adds a manifest after its children; returns what was added. */
    async visit(kind, digest, depth) {
        if (this.#seen.has(digest))
            return [];
        this.#see(digest);
        if (this.#seen.size > maxManifests)
            throw beyond('too-large', this.#from, `${maxManifests} manifests`);
        if (depth > maxDepth)
            throw beyond('index-too-deep', this.#from, `indexes nested ${maxDepth} deep`);
        const manifest = await this.#source.manifest((0,model_reference/* pin */.y_)(this.#from, digest));
        const content = (0,content_manifest/* readPart */.on)(manifest);
        // Fetched side by side, then visited in order: the reader keeps what it has fetched.
        await (0,bounded/* mapBounded */.y)(content.children, width, async (child) => {
            checkChild(child, await this.#source.manifest((0,model_reference/* pin */.y_)(this.#from, child.digest)));
        });
        const added = [];
        for (const child of content.children)
            added.push(...(await this.visit(kind, child.digest, depth + 1)));
        const item = { kind, manifest, content };
        this.items.push(item);
        return [...added, item];
    }
    /** Adds what refers to these, what refers to that, and so on. */
    async visitAbout(subjects) {
        let frontier = subjects;
        for (let generation = 1; frontier.length > 0; generation += 1)
            frontier = await this.#visitReferrers(frontier, generation > maxGenerations);
    }
    async #visitReferrers(subjects, isBeyond) {
        // What is left is made short at once: of a flood, there may be a hundred for each of thousands.
        const found = await (0,bounded/* mapBounded */.y)(subjects, width, async ({ manifest: { digest } }) => {
            const { referrers, unreadable } = await this.#source.readable((0,model_reference/* pin */.y_)(this.#from, digest));
            const left = unreadable.map((one) => leftAs(one.failure.code === 'too-many-referrers' ? moreReferrers : 'referrer', one.digest, one.failure));
            return isBeyond && referrers.length > 0 ? { referrers: [], left: [...left, leftAs(moreReferrers, digest, tooFar(digest))] } : { referrers, left };
        });
        for (const left of found.flatMap(({ left: ofOne }) => ofOne))
            this.#leave(left);
        const added = [];
        for (const { manifest } of found.flatMap(({ referrers }) => referrers))
            added.push(...(await this.#visitReferrer(manifest.digest)));
        return added;
    }
    /** All of a referrer or nothing of it. */
    async #visitReferrer(digest) {
        const [items, seen] = [this.items.length, this.#trail.length];
        const back = () => {
            this.items.length = items;
            for (const unseen of this.#trail.splice(seen))
                this.#seen.delete(unseen);
        };
        const visited = await (0,unreadable/* soundOrBroken */.eO)(async () => {
            back();
            return await this.visit('referrer', digest, 0);
        }, (failure) => isOfEvidenceAlone(failure, this.#from));
        if (!(visited instanceof failure/* Failure */.H))
            return visited;
        back();
        this.#see(digest);
        this.#leave(leftAs('referrer', digest, visited));
        return [];
    }
    #see(digest) {
        if (!this.#seen.has(digest))
            this.#trail.push(digest);
        this.#seen.add(digest);
    }
    #leave(left) {
        const key = `${left.what} ${left.digest}`;
        if (!this.#left.has(key))
            this.leftBehind.push(left);
        this.#left.add(key);
    }
}
function leftAs(what, digest, { message }) {
    return { digest, what, why: message };
}
function tooFar(digest) {
    const remedy = 'Remove the referrers that nobody needs, and find out who pushed them.';
    const message = `${digest} is evidence about evidence, ${maxGenerations} times over: what refers to it was not looked at`;
    return new failure/* Failure */.H('too-many-referrers', { blame: 'artifact', message, remedy, expected: `at most ${maxGenerations} times` });
}
/** What is wrong with a piece of evidence, and not with the registry that keeps it. */
function isOfEvidenceAlone(failure, from) {
    return failure.blame === 'artifact' || failure.code === 'not-found' || failure.code === 'digest-invalid' || (0,unreadable/* isBrokenFile */.ke)(failure, from);
}
function checkChild(descriptor, { digest, bytes, mediaType }) {
    if (descriptor.size !== bytes.byteLength)
        throw (0,failures/* sizeMismatch */.sf)(`The manifest ${digest}`, descriptor.size, bytes.byteLength);
    if (descriptor.mediaType !== mediaType)
        throw (0,failures/* mediaTypeMismatch */.N5)(`The manifest ${digest} of an index`, descriptor.mediaType, mediaType);
}
/** Whether a layer is kept outside of registries. */
function isForeign({ urls }) {
    return urls !== undefined && urls.length > 0;
}
/** Each blob once. Two parts of the artifact that disagree about a size end it; evidence that disagrees is left behind. */
function withDistinctBlobs(items, evidenceTags, leftBehind) {
    const byDigest = new Map();
    const left = [...leftBehind];
    const agrees = ({ content, manifest }, what) => {
        const clash = (0,content_manifest/* blobsOf */.OR)(content).find((blob) => (byDigest.get(blob.digest)?.size ?? blob.size) !== blob.size);
        if (clash !== undefined) {
            const failure = (0,failures/* sizeMismatch */.sf)(`The blob ${clash.digest}`, byDigest.get(clash.digest)?.size ?? 0, clash.size);
            if (what === undefined)
                throw failure;
            left.push({ digest: manifest.digest, what, why: failure.message });
            return false;
        }
        for (const blob of (0,content_manifest/* blobsOf */.OR)(content))
            if (tellsMore(blob))
                byDigest.set(blob.digest, blob);
        return true;
    };
    // A layer that one manifest keeps elsewhere and another in the registry is in the registry. Evidence has no say about the artifact's own.
    const tellsMore = (blob) => {
        const known = byDigest.get(blob.digest);
        return known === undefined || (isForeign(known) && !isForeign(blob) && !ownBlobs.has(blob.digest));
    };
    let ownBlobs = new Set();
    const own = items.filter((item) => item.kind === 'manifest' && agrees(item, undefined));
    ownBlobs = new Set(byDigest.keys());
    const referrers = items.filter((item) => item.kind === 'referrer' && agrees(item, 'referrer'));
    const tags = evidenceTags.filter((item) => agrees(item, item.tag));
    return { blobs: [...byDigest.values()], items: [...own, ...referrers], evidenceTags: tags, leftBehind: left };
}
function beyond(code, from, limit) {
    return new failure/* Failure */.H(code, {
        blame: 'artifact',
        message: `${from.digest} consists of more than ${limit}`,
        remedy: 'Promote its parts one by one.',
        expected: `at most ${limit}`,
    });
}

// EXTERNAL MODULE: ./packages/registry/build/upload/missing-blobs.js
var missing_blobs = __webpack_require__(1519);
;// CONCATENATED MODULE: ./packages/registry/build/carry/placed-ends.js

/** Tells a layout folder from a registry: no host is called so. */
function isLayout(reference) {
    return (0,model_reference/* placeOf */.$t)(reference) === 'oci-layout';
}
/** Reads from wherever a reference points to. */
function readingByPlace(registries, layouts) {
    const at = (reference) => (isLayout(reference) ? layouts : registries);
    return {
        manifest: (pinned) => at(pinned).manifest(pinned),
        blob: (pinned, size) => at(pinned).blob(pinned, size),
        passingBlob: (pinned, size, from) => at(pinned).passingBlob(pinned, size, from),
        resolve: (reference) => at(reference).resolve(reference),
        tagged: (reference) => at(reference).tagged(reference),
        readable: (subject, wanted) => at(subject).readable(subject, wanted),
        descriptors: (subject) => at(subject).descriptors(subject),
        legacyTags: (subject) => at(subject).legacyTags(subject),
    };
}
/** Writes to wherever a reference points to. */
function writingByPlace(registries, layouts) {
    const at = (reference) => (isLayout(reference) ? layouts : registries);
    return {
        hasBlob: (pinned, size) => at(pinned).hasBlob(pinned, size),
        hasManifest: (pinned, size) => at(pinned).hasManifest(pinned, size),
        putBlob: (blob) => at(blob.at).putBlob(blob),
        putManifest: (reference, manifest) => at(reference).putManifest(reference, manifest),
        listReferrers: (subject, referrers, isSaid) => at(subject).listReferrers(subject, referrers, isSaid),
        tag: (reference, manifest) => at(reference).tag(reference, manifest),
        keep: (pinned) => at(pinned).keep(pinned),
    };
}

;// CONCATENATED MODULE: ./packages/registry/build/carry/carry-plan.js







const carry_plan_width = 4;
/**
 * Gives every part of an inventory its fate at `to`. Each part is looked for on its own: an artifact that is there
 * says nothing about its layers and referrers, so half a copy is found and completed.
 * @throws Failure `foreign-layer` for a layer of the artifact that lives outside of registries, unless the rules report it
 */
async function makePlan({ from, to, inventory, isThere, rules }, target, evidenceTags) {
    const fateAway = from.registry === to.registry && !isLayout(to) ? 'mount' : 'stream';
    const ask = async (blobs) => new Map(await (0,bounded/* mapBounded */.y)(blobs, carry_plan_width, async ({ digest, size }) => [digest, await target.hasBlob((0,model_reference/* pin */.y_)(to, digest), size)]));
    const foreign = await ask(inventory.blobs.filter(isForeign));
    const { kept, tags, absent, leftBehind } = withoutForeign(inventory, foreign, rules);
    const presence = await (0,bounded/* mapBounded */.y)(kept, carry_plan_width, async ({ manifest: { digest, bytes } }) => (digest === from.digest ? isThere : await target.hasManifest((0,model_reference/* pin */.y_)(to, digest), bytes.byteLength)));
    const decided = await (0,bounded/* mapBounded */.y)(tags, carry_plan_width, async (item) => await tagPart(item, from, to, evidenceTags));
    const needed = new Set([...kept, ...tags].flatMap(({ content }) => (0,content_manifest/* blobsOf */.OR)(content).map(({ digest }) => digest)));
    const wanted = inventory.blobs.filter(({ digest }) => needed.has(digest) && !absent.has(digest));
    // What a manifest that is there consists of should be there too, and large blobs are worth a question. Of the rest it turns out when they are sent.
    const isPresent = (tag) => tag !== undefined && 'fate' in tag && tag.fate === 'present';
    const expected = new Set([...kept.filter((_, position) => presence[position]), ...tags.filter((_, position) => isPresent(decided[position]))].flatMap(({ content }) => (0,content_manifest/* blobsOf */.OR)(content).map(({ digest }) => digest)));
    const isWorthAsking = (blob) => !isForeign(blob) && (rules.exact === true || isLayout(to) || blob.size >= missing_blobs/* largeBytes */.V || expected.has(blob.digest));
    const blobsThere = new Map([...foreign, ...(await ask(wanted.filter(isWorthAsking)))]);
    const blobs = wanted.map((blob) => blobPart(blob, blobsThere.get(blob.digest) === true ? 'present' : fateAway));
    const visited = new Set([...kept, ...tags].map(({ manifest }) => manifest.digest));
    const manifests = kept.map((item, position) => manifestPart(item, presence[position] === true ? 'present' : 'stream', visited));
    const parts = [...blobs, ...manifests, ...decided.filter((one) => 'fate' in one)];
    const bytesToMove = parts.filter(({ fate }) => fate === 'stream').reduce((sum, { size }) => sum + size, 0);
    return { from, to, parts, bytesToMove, leftBehind: [...inventory.leftBehind, ...leftBehind, ...decided.filter((one) => 'why' in one)] };
}
/** Takes out what needs a layer that is kept outside of registries and is not at the target either; `isThere` knows of all such layers. */
function withoutForeign({ items, evidenceTags }, isThere, rules) {
    const absent = new Set();
    const leftBehind = [];
    const missing = ({ content }) => (0,content_manifest/* blobsOf */.OR)(content).filter(({ digest }) => isThere.get(digest) === false);
    const leave = (digest, what, layer) => {
        leftBehind.push({ digest, what, why: foreignLayer(layer).message });
        return false;
    };
    const kept = items.filter((item) => {
        const [first, ...more] = missing(item);
        if (first === undefined)
            return true;
        if (item.kind === 'referrer')
            return leave(item.manifest.digest, 'referrer', first);
        if (rules.foreignLayers === 'deny')
            throw foreignLayer(first);
        for (const layer of [first, ...more]) {
            if (!absent.has(layer.digest))
                leave(layer.digest, 'foreign layer', layer);
            absent.add(layer.digest);
        }
        return true;
    });
    const tags = evidenceTags.filter((item) => {
        const [first] = missing(item);
        return first === undefined || leave(item.manifest.digest, item.tag, first);
    });
    return { kept, tags, absent, leftBehind };
}
function blobPart({ digest, mediaType, size }, fate) {
    return { kind: 'blob', digest, mediaType, size, fate };
}
function manifestPart({ kind, manifest, content }, fate, visited) {
    const { artifactType, subject } = content;
    const predicateType = content.annotations['dev.sigstore.bundle.predicateType'];
    return {
        kind,
        digest: manifest.digest,
        mediaType: manifest.mediaType,
        size: manifest.bytes.byteLength,
        fate,
        ...(kind === 'manifest' || artifactType === undefined ? {} : { artifactType }),
        ...(kind === 'manifest' || predicateType === undefined ? {} : { predicateType }),
        // An index child can be a referrer, too (BuildKit's attestations): it has to be listed at the target as well.
        ...(subject === undefined || !visited.has(subject.digest) ? {} : { subject: subject.digest }),
    };
}
async function tagPart({ tag, subject, manifest }, from, { registry, repository }, evidenceTags) {
    const fate = await evidenceTags.fateOf({ from, to: { registry, repository, tag }, manifest });
    if (typeof fate !== 'string')
        return { digest: manifest.digest, what: tag, why: fate.cannot };
    return { kind: 'evidence-tag', digest: manifest.digest, mediaType: manifest.mediaType, size: manifest.bytes.byteLength, fate, subject, tag };
}
function foreignLayer({ digest, mediaType }) {
    return new failure/* Failure */.H('foreign-layer', {
        blame: 'artifact',
        message: `The layer ${digest} (${mediaType}) is kept outside of registries, and addresses in a manifest are not followed`,
        remedy: 'Push the layer to the target repository yourself, rebuild on a base image whose layers are in a registry, or accept it: carry: { foreign-layers: report } in the environment.',
    });
}

// EXTERNAL MODULE: ./packages/registry/build/content/media-types.js
var media_types = __webpack_require__(208);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var evidence_referrers = __webpack_require__(4446);
;// CONCATENATED MODULE: ./packages/registry/build/carry/carry-run.js







/** One plan being carried out. */
class CarryRun {
    #plan;
    #parts;
    /** Failures of blobs and evidence that did not stop the copy, by what failed. */
    #lost = new Map();
    /** Subjects whose referrers the target did not say that it lists. */
    #unlisted = new Set();
    constructor(plan, parts) {
        this.#plan = plan;
        this.#parts = parts;
    }
    async run() {
        const { parts } = this.#plan;
        const carried = [];
        const blobs = parts.filter(({ kind }) => kind === 'blob');
        const manifests = parts.filter(({ kind }) => kind === 'manifest' || kind === 'referrer');
        const tags = parts.filter(({ kind }) => kind === 'evidence-tag');
        const steps = [
            [blobs, (part) => this.#carryBlob(part)],
            ...stagesOf(manifests).map((stage) => [stage, (part) => this.#carryManifest(part)]),
        ];
        for (const [stage, work] of steps)
            carried.push(...(await this.#carryAll(stage, work)));
        await this.#parts.target.keep((0,model_reference/* pin */.y_)({ registry: this.#plan.to.registry, repository: this.#plan.to.repository }, this.#plan.from.digest));
        await this.listReferrers();
        carried.push(...(await this.#carryAll(tags, (part) => this.#carryTag(part))));
        return { parts: carried, leftBehind: [...this.#plan.leftBehind, ...this.#leftOnTheWay()] };
    }
    async #carryAll(parts, work) {
        const { observer, lanes, width } = this.#parts;
        const done = await (0,bounded/* mapBounded */.y)(parts, width, async (part) => {
            if (part.fate !== 'present')
                observer.started?.(part);
            const fate = part.fate === 'present' ? part.fate : await (0,unreadable/* soundOrBroken */.eO)(async () => await lanes.run(async () => await work(part)), async (failure) => await this.#canBeLeft(part, failure));
            if (fate instanceof failure/* Failure */.H) {
                this.#lost.set(keyOf(part), fate);
                return undefined;
            }
            const carried = { ...part, fate };
            observer.done(carried);
            return carried;
        });
        return done.filter((part) => part !== undefined);
    }
    async #carryBlob(part) {
        const { from, to } = this.#plan;
        const { source, target, observer } = this.#parts;
        return await target.putBlob({
            at: (0,model_reference/* pin */.y_)(to, part.digest),
            size: part.size,
            open: (first) => watched(source.passingBlob((0,model_reference/* pin */.y_)(from, part.digest), part.size, first), (bytes) => observer.moved?.(part, bytes)),
            ...(part.fate === 'mount' ? { mountFrom: from.repository } : {}),
        });
    }
    async #carryManifest(part) {
        const { from, to } = this.#plan;
        const manifest = await this.#parts.source.manifest((0,model_reference/* pin */.y_)(from, part.digest));
        const content = (0,content_manifest/* readManifest */.WI)(manifest);
        const needed = [...content.children.map(({ digest }) => keyOf({ kind: 'referrer', digest })), ...(0,content_manifest/* blobsOf */.OR)(content).map(({ digest }) => keyOf({ kind: 'blob', digest }))];
        this.#requireCarried(needed);
        const isListed = await this.#parts.target.putManifest({ registry: to.registry, repository: to.repository }, manifest);
        if (part.subject !== undefined && !isListed)
            this.#unlisted.add(part.subject);
        return 'stream';
    }
    async #carryTag({ digest, tag = '' }) {
        const { from, to } = this.#plan;
        const manifest = await this.#parts.source.manifest((0,model_reference/* pin */.y_)(from, digest));
        this.#requireCarried((0,content_manifest/* blobsOf */.OR)((0,content_manifest/* readManifest */.WI)(manifest)).map((blob) => keyOf({ kind: 'blob', digest: blob.digest })));
        return await this.#parts.evidenceTags.write({ from, to: { registry: to.registry, repository: to.repository, tag }, manifest });
    }
    /** What lacks a piece is lost as the piece is. */
    #requireCarried(needed) {
        const lost = needed.map((key) => this.#lost.get(key)).find((failure) => failure !== undefined);
        if (lost !== undefined)
            throw lost;
    }
    /**
     * Where the target does not list referrers by itself, completes the list of every subject: also of those whose
     * referrers were there, since a copy may have been killed before it wrote the list.
     */
    async listReferrers() {
        const { from, to, parts } = this.#plan;
        const { source, target, width } = this.#parts;
        await (0,bounded/* mapBounded */.y)(subjectsOf(parts), width, async (subject) => {
            const there = referrersOf(parts, subject).filter((part) => !this.#lost.has(keyOf(part)));
            const descriptors = async () => await (0,bounded/* mapBounded */.y)(there, width, async ({ digest }) => {
                const manifest = await source.manifest((0,model_reference/* pin */.y_)(from, digest));
                return (0,evidence_referrers/* referrerDescriptor */.xh)({ manifest, content: (0,content_manifest/* readManifest */.WI)(manifest) });
            });
            await target.listReferrers((0,model_reference/* pin */.y_)({ registry: to.registry, repository: to.repository }, subject), descriptors, !this.#unlisted.has(subject));
        });
    }
    async #canBeLeft(part, failure) {
        return (canBeLeft.has(failure.code) || (0,unreadable/* isBrokenFile */.ke)(failure, this.#plan.from)) && !(await this.#isOfTheArtifact(part));
    }
    /** Referrers that are there and that the target does not list: puts them once more. A list by the tag beside an API that does not list them would be read by few. */
    async putAndListReferrers(unlisted) {
        const parts = this.#plan.parts.filter(({ kind, digest }) => kind !== 'blob' && kind !== 'evidence-tag' && unlisted.has(digest));
        await (0,bounded/* mapBounded */.y)(parts, this.#parts.width, async (part) => await this.#carryManifest(part));
        await this.listReferrers();
    }
    /** Completes tags of cosign's that lost what was written there; what cannot be completed is left, and is missing still. */
    async writeTagsAgain(tags) {
        await this.#carryAll(tags.map((part) => ({ ...part, fate: 'merge' })), (part) => this.#carryTag(part));
    }
    /** Whether the artifact itself is made of this part: then nothing may be left. */
    async #isOfTheArtifact({ kind, digest }) {
        if (kind !== 'blob')
            return kind === 'manifest';
        const own = this.#plan.parts.filter((part) => part.kind === 'manifest');
        for (const part of own) {
            const content = (0,content_manifest/* readManifest */.WI)(await this.#parts.source.manifest((0,model_reference/* pin */.y_)(this.#plan.from, part.digest)));
            if ((0,content_manifest/* blobsOf */.OR)(content).some((blob) => blob.digest === digest))
                return true;
        }
        return false;
    }
    #leftOnTheWay() {
        return this.#plan.parts.flatMap((part) => {
            const lost = this.#lost.get(keyOf(part));
            return lost === undefined ? [] : [{ digest: part.digest, what: nameOf(part), why: lost.message }];
        });
    }
}
/** What is wrong with one piece and not with the registry: never that it is away, asks for patience or refuses this run. */
const canBeLeft = new Set(['not-found', 'size-mismatch', 'manifest-invalid', 'too-large', 'registry-protocol', 'tag-immutable', 'digest-algorithm-unsupported']);
/** One digest may be a part of the artifact and hang under a tag of cosign's as well, or under two of them: each is carried, or left, by itself. */
function keyOf(part) {
    return `${nameOf(part)} ${part.digest}`;
}
function nameOf({ kind, tag }) {
    return tag ?? (kind === 'blob' ? 'blob of evidence' : kind);
}
/** What of a plan was not left behind, and so has to be at the target. What is left beside an artifact excuses no part of the artifact, whatever digest it is told with. */
function expectedParts(parts, leftBehind) {
    const left = new Set(leftBehind.map(({ what, digest }) => `${what} ${digest}`));
    return parts.filter((part) => part.kind === 'manifest' || !left.has(keyOf(part)));
}
function subjectsOf(parts) {
    return [...new Set(parts.filter(({ kind }) => kind !== 'evidence-tag').map(({ subject }) => subject).filter((subject) => subject !== undefined))];
}
function referrersOf(parts, subject) {
    return parts.filter((part) => part.kind !== 'evidence-tag' && part.subject === subject);
}
/** Manifests that may go side by side: an index waits for all before it, and all after it wait for the index. */
function stagesOf(parts) {
    const stages = [];
    let isOpen = false;
    for (const part of parts) {
        const last = stages.at(-1);
        if ((0,media_types/* isIndexType */.$U)(part.mediaType)) {
            stages.push([part]);
            isOpen = false;
        }
        else if (isOpen && last !== undefined)
            last.push(part);
        else {
            stages.push([part]);
            isOpen = true;
        }
    }
    return stages;
}
async function* watched(chunks, moved) {
    for await (const chunk of chunks) {
        moved(chunk.byteLength);
        yield chunk;
    }
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence-tags.js
var evidence_tags = __webpack_require__(671);
// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-merge.js
var legacy_merge = __webpack_require__(54);
// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
;// CONCATENATED MODULE: ./packages/registry/build/carry/carrier.js










/** Requests of one artifact at once, and parts on their way at once for all artifacts of a run. */
const carrier_width = 8;
const transfers = 16;
/** How often a list of referrers, or a tag, that lost what was written there is written again. */
const listedAgain = 3;
/** Copies between registries and layout folders. Bytes go as they came; blobs before manifests, children before indexes, evidence last. */
class ArtifactCarrier {
    #parts;
    #evidenceTags;
    #lanes = new bounded/* Lanes */.G(transfers);
    constructor(parts) {
        this.#parts = parts;
        this.#evidenceTags = new evidence_tags/* EvidenceTags */.J(parts.source, { reader: parts.source, writer: parts.target }, parts.retrying);
    }
    async plan(from, to, rules = { foreignLayers: 'deny' }, targetSeen) {
        const { source, target } = this.#parts;
        const [inventory, , isThere] = await (0,all_ended/* allEnded */.C)(takeInventory(from, source), Promise.resolve(targetSeen), this.#isAlreadyAt(to, source.manifest(from), targetSeen));
        return await makePlan({ from, to, inventory, isThere, rules }, target, this.#evidenceTags);
    }
    /** Asked beside the inventory, which has to wait for its own answers. */
    async #isAlreadyAt(to, reading, targetSeen) {
        const [{ digest, bytes }] = await (0,all_ended/* allEnded */.C)(reading, Promise.resolve(targetSeen));
        return await this.#parts.target.hasManifest((0,model_reference/* pin */.y_)(to, digest), bytes.byteLength);
    }
    async carry(plan, progress = () => undefined) {
        const observer = typeof progress === 'function' ? { done: progress } : progress;
        const { looks } = this.#parts;
        try {
            return await this.#run(plan, observer).run();
        }
        finally {
            if (plan.parts.some(({ fate }) => fate !== 'present') || subjectsOf(plan.parts).length > 0)
                looks.forget((0,model_reference/* pin */.y_)(plan.to, plan.from.digest));
        }
    }
    /** A list of referrers, or a tag of cosign's, that another writer has overwritten since is completed again. */
    async missingAtTarget(plan, leftBehind = plan.leftBehind) {
        const expected = { ...plan, parts: expectedParts(plan.parts, leftBehind) };
        const look = this.#parts.looks.at((0,model_reference/* pin */.y_)(plan.to, plan.from.digest));
        // The look remembers the lists, which take the longest: they are asked for beside the parts, and below nobody asks again.
        const lists = subjectsOf(expected.parts).map((subject) => async () => void (await look.descriptors((0,model_reference/* pin */.y_)(plan.to, subject))));
        const missing = await this.#tagsWrittenAgain(expected, await this.#missing(expected, expected.parts, lists));
        const unlisted = missing.length > 0 ? await this.#unlisted(expected) : await this.#listed(expected);
        return [...new Set([...missing.map(({ digest }) => digest), ...unlisted])];
    }
    async #missing(plan, parts, beside = []) {
        const look = this.#parts.looks.at((0,model_reference/* pin */.y_)(plan.to, plan.from.digest));
        const isThere = new Map();
        const questions = [...beside, ...parts.map((part) => async () => void isThere.set(part, await this.#isAtTarget(plan, part, look)))];
        await (0,bounded/* mapBounded */.y)(questions, carrier_width, async (ask) => await ask());
        return parts.filter((part) => isThere.get(part) !== true);
    }
    /** @returns what is missing still; where anything else is missing the copy is to be made again, and nothing is written here */
    async #tagsWrittenAgain(plan, missing) {
        const { retrying, looks } = this.#parts;
        for (let round = 1, still = missing;; round += 1) {
            if (still.length === 0 || round > listedAgain || still.some(({ kind }) => kind !== 'evidence-tag'))
                return still;
            await (0,retry/* pauseBetween */.fq)(round, retrying);
            await this.#run(plan, { done: () => undefined }).writeTagsAgain(still);
            looks.forget((0,model_reference/* pin */.y_)(plan.to, plan.from.digest));
            still = await this.#missing(plan, still);
        }
    }
    /** Whoever read the list before this run had written to it, and wrote it after the run had read it back, knows nothing of this run. */
    async #listed(plan) {
        const { retrying, looks } = this.#parts;
        for (let round = 1;; round += 1) {
            const unlisted = await this.#unlisted(plan);
            if (unlisted.length === 0 || round > listedAgain)
                return unlisted;
            await (0,retry/* pauseBetween */.fq)(round, retrying);
            const again = this.#run(plan, { done: () => undefined });
            // A registry may list what it had before it had lists only once that is put again, or never.
            await (round === 1 ? again.listReferrers() : again.putAndListReferrers(new Set(unlisted)));
            looks.forget((0,model_reference/* pin */.y_)(plan.to, plan.from.digest));
        }
    }
    async #unlisted({ from, to, parts }) {
        const look = this.#parts.looks.at((0,model_reference/* pin */.y_)(to, from.digest));
        const unlisted = await (0,bounded/* mapBounded */.y)(subjectsOf(parts), carrier_width, async (subject) => {
            const listed = new Set((await look.descriptors((0,model_reference/* pin */.y_)(to, subject))).map(({ digest }) => digest));
            return referrersOf(parts, subject).map(({ digest }) => digest).filter((digest) => !listed.has(digest));
        });
        return unlisted.flat();
    }
    #run(plan, observer) {
        const { source, target } = this.#parts;
        return new CarryRun(plan, { source, target, evidenceTags: this.#evidenceTags, observer, lanes: this.#lanes, width: carrier_width });
    }
    async #isAtTarget({ from, to }, part, fresh) {
        try {
            if (part.kind === 'blob')
                return await this.#parts.target.hasBlob((0,model_reference/* pin */.y_)(to, part.digest), part.size);
            if (part.tag === undefined)
                return (await fresh.manifest((0,model_reference/* pin */.y_)(to, part.digest))).digest === part.digest;
            const there = await fresh.tagged({ registry: to.registry, repository: to.repository, tag: part.tag });
            return there !== undefined && (0,legacy_merge/* holdsAll */.mA)(there, await this.#parts.source.manifest((0,model_reference/* pin */.y_)(from, part.digest)));
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && absent.has(error.code))
                return false;
            throw error;
        }
    }
}
const absent = new Set(['not-found', 'digest-mismatch', 'size-mismatch']);

// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(7325);
// EXTERNAL MODULE: ./packages/registry/build/evidence/fallback-tag.js
var fallback_tag = __webpack_require__(6959);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-source.js + 1 modules
var layout_source = __webpack_require__(9433);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-target.js + 1 modules
var layout_target = __webpack_require__(4904);
;// CONCATENATED MODULE: ./packages/registry/build/carry/looks.js

/**
 * What was seen of each artifact since something was last written there. Comparing a copy with its plan and verifying
 * its evidence are one look, so neither asks again for what the other has seen.
 */
class Looks {
    #fresh;
    #since = new Map();
    /** `fresh` opens an end without any memory. */
    constructor(fresh) {
        this.#fresh = fresh;
    }
    at(artifact) {
        const key = looks_keyOf(artifact);
        const look = this.#since.get(key) ?? this.#fresh();
        this.#since.set(key, look);
        return look;
    }
    /** Something was written, or may have been: what was seen before says nothing any more. */
    forget(artifact) {
        this.#since.delete(looks_keyOf(artifact));
    }
}
function looks_keyOf({ registry, repository, digest }) {
    return (0,model_reference/* formatReference */.FH)({ registry, repository, digest });
}

// EXTERNAL MODULE: ./packages/registry/build/upload/manifest-writer.js
var manifest_writer = __webpack_require__(725);
// EXTERNAL MODULE: ./packages/registry/build/upload/presence.js
var upload_presence = __webpack_require__(8577);
// EXTERNAL MODULE: ./packages/registry/build/download/reader.js + 1 modules
var download_reader = __webpack_require__(6635);
// EXTERNAL MODULE: ./packages/registry/build/registry-ends.js + 1 modules
var registry_ends = __webpack_require__(4213);
// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 3 modules
var registry_reader = __webpack_require__(3150);
// EXTERNAL MODULE: ./packages/registry/build/download/tag-lists.js
var tag_lists = __webpack_require__(1207);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/registry/build/carry/tags.js



/** How often a tag is looked for that was just written: some registries show it a moment later. */
const maxLooks = 5;
const pauseMilliseconds = 3_000;
/** Moves tags. A registry offers no compare-and-swap, so the look that whoever moves has had just before, and one after, must do (security.md §0.7). */
class TagMover {
    #reader;
    #looks;
    #writer;
    #retrying;
    constructor(reader, looks, writer, how) {
        this.#reader = reader;
        this.#looks = looks;
        this.#writer = writer;
        this.#retrying = how;
    }
    async move(reference, to) {
        const there = (0,model_reference/* pin */.y_)(reference, to);
        await this.#writer.tag(reference, await this.#looks.at(there).manifest(there));
        const found = await this.#readBack(reference, to);
        if (found === to)
            return;
        throw new failure/* Failure */.H('tag-conflict', {
            blame: 'service',
            message: `The tag ${(0,model_reference/* formatReference */.FH)({ registry: reference.registry, repository: reference.repository, tag: reference.tag })} was set to ${to}, and now it is ${found ?? 'gone'}`,
            remedy: 'Find out who else moves this tag; let only one job at a time promote to it.',
            expected: to,
            found: found ?? 'no such tag',
        });
    }
    async #readBack(reference, to) {
        for (let looks = 1;; looks += 1) {
            const found = await this.#look(reference, to);
            if (found !== undefined || looks >= maxLooks)
                return found;
            await this.#retrying.pause(pauseMilliseconds);
        }
    }
    /** What the tag points to, hashed with the algorithm of `to`. */
    async #look(reference, to) {
        const manifest = await this.#reader.tagged(reference);
        return manifest === undefined ? undefined : (0,digest/* digestOf */.ol)(manifest.bytes, (0,digest/* algorithmOf */.Hy)(to));
    }
}

// EXTERNAL MODULE: ./packages/registry/build/upload/upload.js + 4 modules
var upload = __webpack_require__(7191);
;// CONCATENATED MODULE: ./packages/registry/build/registry-writer.js


















const noLayouts = {
    directoryOf: (repository) => {
        throw new failure/* Failure */.H('place-unsupported', {
            blame: 'configuration',
            message: `oci-layout:${repository} cannot be used here: expected an artifact in a registry`,
            remedy: 'Copy it to a registry first: portcullis copy.',
        });
    },
};
/** Opens registries, and the layout folders of `layouts`, for reading and writing; a reference says which it means. */
function createRegistryWriter(options, layouts = noLayouts) {
    const { clients, retrying, requests, credentialsUsed, close } = (0,registry_reader/* connect */.N)(options);
    const look = (tagLists) => {
        const reader = new download_reader/* RegistryReader */.J(clients, retrying, tagLists);
        const referrers = new evidence_referrers/* Referrers */.l7(clients, reader);
        return { reader, referrers, source: readingByPlace(new registry_ends/* RegistrySource */.n(reader, referrers), new layout_source/* LayoutSource */.c(layouts)) };
    };
    const { reader, referrers, source } = look(new tag_lists/* TagLists */.i(clients));
    const looks = new Looks(() => look().source);
    const presence = new upload_presence/* Presence */.C(clients);
    const manifests = new manifest_writer/* ManifestWriter */.f(clients);
    const uploads = new upload/* BlobUploads */.m(clients, presence, retrying);
    const fallbackTags = new fallback_tag/* FallbackTags */.m(reader, manifests, retrying);
    const registries = new registry_ends/* RegistryTarget */.x({ reader, presence, uploads, manifests, referrers, fallbackTags });
    const target = writingByPlace(registries, new layout_target/* LayoutTarget */.e(layouts, retrying));
    return {
        reader: source,
        tags: source,
        bundles: (0,evidence/* evidenceIn */.n)(source, options),
        freshBundles: () => ({ bundles: (subject) => (0,evidence/* evidenceIn */.n)(looks.at(subject), options).bundles(subject) }),
        attacher: forgetful(new attach/* BundleAttacher */.NB({ reader, referrers, uploads, manifests, fallbackTags, retrying, clock: options.clock }), looks),
        tagWriter: new TagMover(source, looks, target, retrying),
        carrier: new ArtifactCarrier({ source, target, looks, retrying }),
        requests,
        credentialsUsed,
        close,
    };
}
function forgetful(attacher, looks) {
    return {
        attach: async (subject, bundle, predicateType) => {
            try {
                return await attacher.attach(subject, bundle, predicateType);
            }
            finally {
                looks.forget(subject);
            }
        },
    };
}


/***/ })

};
;