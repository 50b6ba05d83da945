"use strict";
exports.id = 600;
exports.ids = [600,544];
exports.modules = {

/***/ 7544: // MODULE: ./packages/core/build/policy/near-miss.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/* unused harmony export distance */
/** The word among `known` that `word` was probably meant to be: at most two slips of the fingers away. */
function nearMiss(word, known) {
    let best;
    for (const candidate of known) {
        const slips = distance(word.toLowerCase(), candidate.toLowerCase());
        const plausible = slips <= 2 && slips < Math.max(word.length, candidate.length) / 2;
        if (plausible && slips < (best?.slips ?? 3))
            best = { candidate, slips };
    }
    return best?.candidate;
}
/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements, and swaps of two
 * neighbours. Words longer than 100 characters are only compared for equality.
 */
function distance(one, other) {
    if (one === other)
        return 0;
    if (one.length > 100 || other.length > 100)
        return Infinity;
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1)
            current.push(cell(one, other, row, column, rows, current));
        rows.push(current);
    }
    return rows[one.length]?.[other.length] ?? Infinity;
}
function cell(one, other, row, column, rows, current) {
    const above = rows[row - 1] ?? [];
    const same = one[row - 1] === other[column - 1];
    const replaced = (above[column - 1] ?? Infinity) + (same ? 0 : 1);
    const removed = (above[column] ?? Infinity) + 1;
    const added = (current[column - 1] ?? Infinity) + 1;
    const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const swapped = isSwap ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity;
    return Math.min(replaced, removed, added, swapped);
}


/***/ }),

/***/ 5261: // MODULE: ./packages/registry/build/evidence/attach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ referrerManifest),
/* harmony export */   NB: () => (/* binding */ BundleAttacher),
/* harmony export */   i4: () => (/* binding */ emptyConfig)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3823);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1419);
/* harmony import */ var _content_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(208);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5181);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4446);








/** How often a list that lacks what was attached is looked at again. */
const lookedAgain = 3;
const emptyConfig = Buffer.from('{}');
/** Attaches Sigstore bundles in the layout that cosign 3 and actions/attest write and read (standards.md §3.4). */
class BundleAttacher {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    async attach(subject, bundle, predicateType) {
        const { reader, referrers, uploads, manifests, fallbackTags, clock } = this.#parts;
        const manifest = referrerManifest(await reader.manifest(subject), bundle, predicateType, clock.now());
        for (const bytes of [emptyConfig, bundle]) {
            await uploads.ensure({ at: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(subject, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes)), size: bytes.byteLength, open: (from) => (0,_content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesOnce */ .z)(bytes, from) });
        }
        const isSaid = await manifests.put(subject, manifest);
        referrers.forget(subject);
        // Some registries send OCI-Subject without having the API, so it alone is not believed (deps.md §1).
        if (!isSaid || !(await this.#isListed(subject, manifest)))
            await fallbackTags.merge(subject, [(0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .referrerDescriptor */ .xh)({ manifest, content: (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(manifest) })]);
        return manifest.digest;
    }
    /**
     * Whether the registry lists the manifest by itself, since it has the API. One that said so and does not is given time,
     * and sent the manifest again: a list by the tag beside an API that does not list it would be read by few.
     * @throws Failure `registry-protocol` when it never does
     */
    async #isListed(subject, manifest) {
        const { referrers, manifests, retrying } = this.#parts;
        for (let round = 1;; round += 1) {
            const isListed = await referrers.lists(subject, manifest.digest);
            if (isListed !== false)
                return isListed ?? false;
            if (round > lookedAgain)
                throw neverListed(subject, manifest.digest);
            await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .pauseBetween */ .fq)(round, retrying);
            if (round > 1)
                await manifests.put(subject, manifest);
        }
    }
}
function neverListed(subject, digest) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('registry-protocol', {
        blame: 'service',
        message: `${subject.registry} took the evidence ${digest}, said that it lists it with ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(subject)}, and does not: nobody would find it there`,
        remedy: 'Run again. If it stays so, tell the operator of the registry.',
        expected: `${digest} in the list of referrers`,
        found: 'a list without it',
    });
}
/** One manifest per bundle: empty config, the bundle as the only layer, about `subject`. */
function referrerManifest(subject, bundle, predicateType, created) {
    const body = {
        schemaVersion: 2,
        mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.image,
        artifactType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.bundle,
        config: { mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.empty, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(emptyConfig), size: emptyConfig.byteLength },
        layers: [{ mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.bundle, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bundle), size: bundle.byteLength }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.bytes.byteLength },
        annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': predicateType,
            'org.opencontainers.image.created': created.toISOString(),
        },
    };
    const bytes = Buffer.from(JSON.stringify(body));
    return { digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.image, bytes };
}


/***/ }),

/***/ 671: // MODULE: ./packages/registry/build/evidence/evidence-tags.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EvidenceTags)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3823);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);
/* harmony import */ var _legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1419);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5181);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4803);









const maxRounds = 8;
/** Brings cosign's own tags to a target. What others wrote there stays: last writer wins is how signatures get lost. */
class EvidenceTags {
    #source;
    #reader;
    #writer;
    #retrying;
    constructor(source, target, how) {
        this.#source = source;
        this.#reader = target.reader;
        this.#writer = target.writer;
        this.#retrying = how;
    }
    /** What would happen to a tag; a text says why it has to be left behind. */
    async fateOf(travelling) {
        const there = await this.#there(travelling.to).catch((error) => {
            // Registries answer a pull of a repository that is not there yet with a refusal; the copy itself finds out.
            if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.code === 'registry-denied')
                return undefined;
            throw error;
        });
        if (there === undefined)
            return 'stream';
        if (there instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return { cannot: there.message };
        if (isEqualOrMore(there, travelling.manifest))
            return 'present';
        const merged = await this.#merged(travelling, there);
        return 'cannot' in merged ? merged : 'merge';
    }
    /**
     * Writes the tag: the source's very bytes where the target has none, else the union. It is read back; layers that
     * another writer overwrote in the meantime are added again.
     * @throws Failure `tag-conflict` when others overwrite it time and again; `manifest-invalid` when it cannot be merged,
     * or what stands there cannot be read
     */
    async write(travelling) {
        let fate = 'present';
        for (let round = 0; round <= maxRounds; round += 1) {
            let there = await this.#mergeable(travelling.to);
            if (there !== undefined && isEqualOrMore(there, travelling.manifest))
                return fate;
            if (round > 0) {
                // The other writer is given time to finish, and what it wrote meanwhile is looked at before this one writes again.
                await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .pauseBetween */ .fq)(round, this.#retrying);
                there = await this.#mergeable(travelling.to);
                if (there !== undefined && isEqualOrMore(there, travelling.manifest))
                    return fate;
            }
            if (round < maxRounds)
                fate = (await this.#writeOnce(travelling, there)) ?? fate;
        }
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('tag-conflict', {
            blame: 'service',
            message: `The tag ${travelling.to.tag} was overwritten by somebody else ${maxRounds} times`,
            remedy: 'Let only one job at a time sign this artifact, then run again.',
        });
    }
    /** `undefined`: somebody wrote while the union was made, and it is to be made anew. */
    async #writeOnce(travelling, there) {
        const { to, manifest } = travelling;
        if (there === undefined) {
            await this.#writer.tag(to, manifest);
            return 'stream';
        }
        const merged = await this.#merged(travelling, there);
        if ('cannot' in merged)
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(manifest.digest, merged.cannot);
        const { config } = merged;
        const at = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)({ registry: to.registry, repository: to.repository }, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(config));
        if (!(await this.#writer.hasBlob(at, config.byteLength)))
            await this.#writer.putBlob({ at, size: config.byteLength, open: (from) => (0,_content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOnce */ .z)(config, from) });
        if ((await this.#reader.tagged(to))?.digest !== there.digest)
            return undefined;
        await this.#writer.tag(to, merged.manifest);
        return 'merge';
    }
    /** What stands under a tag of the target, or that it cannot be read: which nobody mends at the source. */
    async #there(at) {
        const read = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .soundOrBroken */ .eO)(async () => await this.#reader.tagged(at), (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .isBrokenManifest */ .Dt)(at));
        return read instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? brokenAtTarget(at, read) : read;
    }
    async #mergeable(at) {
        const there = await this.#there(at);
        if (there instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            throw there;
        return there;
    }
    async #merged({ from, to, manifest }, there) {
        if ((0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(there).kind === 'index')
            return { cannot: 'the target has an index under this tag' };
        const [ours, theirs] = await Promise.all([imageOf({ end: this.#reader, at: to, manifest: there }), imageOf({ end: this.#source, at: from, manifest })]);
        if (ours instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return { cannot: brokenAtTarget(to, ours).message };
        if (theirs instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return { cannot: theirs.message };
        return (0,_legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeLegacy */ .mM)(kindOf(to.tag), ours, theirs);
    }
}
/** The remedy is in the message as well: of what is left behind, that alone is told. */
function brokenAtTarget(at, failure) {
    const remedy = 'Find out who wrote it, remove that tag at the target, and run again.';
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('manifest-invalid', {
        blame: 'configuration',
        message: `What stands at the target under ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(at)} cannot be read: ${failure.message}. Nothing is put in its place: remove that tag there and run again`,
        remedy,
        cause: failure,
        ...(failure.found === undefined ? {} : { found: failure.found }),
    });
}
function isEqualOrMore(there, coming) {
    return there.digest === coming.digest || ((0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(there).kind === 'image' && (0,_legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsAll */ .mA)(there, coming));
}
function kindOf(tag) {
    const ending = tag.slice(tag.lastIndexOf('.') + 1);
    return ending === 'sig' || ending === 'att' ? ending : 'sbom';
}
/** @returns why the config cannot be read, of one that is broken */
async function imageOf({ end, at, manifest }) {
    const { config } = (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(manifest);
    if (config === undefined)
        return { manifest, config: new Uint8Array() };
    const bytes = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .soundOrBroken */ .eO)(async () => await bytesOf(end, at, config), (failure) => failure.code === 'too-large' || (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .isBrokenBlob */ .Xu)(at)(failure));
    return bytes instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? bytes : { manifest, config: bytes };
}
async function bytesOf(end, at, { digest, size }) {
    if (size > _legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .maxLegacyConfigBytes */ .T8)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(`The config ${digest}`, _legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .maxLegacyConfigBytes */ .T8);
    return await (0,_content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_8__/* .allBytes */ .v)(end.blob((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(at, digest), size));
}


/***/ }),

/***/ 6959: // MODULE: ./packages/registry/build/evidence/fallback-tag.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FallbackTags)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4963);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1419);
/* harmony import */ var _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(208);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4446);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4803);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5181);










const maxRounds = 8;
/** Keeps the tag that lists referrers where a registry does not (distribution spec 1.1, "Referrers Tag Schema"). */
class FallbackTags {
    #reader;
    #writer;
    #retrying;
    /** The work under way on each list: the writers of one run do not overwrite each other. */
    #turns = new Map();
    /** Each list as it was last written here: it is not begun anew when the registry says that there is none. */
    #known = new Map();
    constructor(reader, writer, how) {
        this.#reader = reader;
        this.#writer = writer;
        this.#retrying = how;
    }
    /**
     * Adds `referrers` to the list of `subject`, keeping what others wrote. The list is read back; entries that another
     * writer overwrote in the meantime are added again.
     * @throws Failure `manifest-invalid` when the tag is no list; `tag-conflict` when others overwrite it time and again
     */
    async merge(subject, referrers) {
        const at = { registry: subject.registry, repository: subject.repository, tag: (0,_referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(subject.digest) };
        const key = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(at);
        const merge = async () => await this.#merge(at, referrers);
        // After the one before, whether that went well or not: its owner hears of its failure.
        const turn = (this.#turns.get(key) ?? Promise.resolve()).then(merge, merge);
        this.#turns.set(key, turn);
        await turn;
    }
    async #merge(at, referrers) {
        for (let round = 0; round <= maxRounds; round += 1) {
            let { list, missing } = await this.#look(at, referrers);
            if (missing.length === 0)
                return;
            if (round > 0) {
                // The other writer is given time to finish, and what it wrote meanwhile is looked at before this one writes again.
                await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_9__/* .pauseBetween */ .fq)(round, this.#retrying);
                ({ list, missing } = await this.#look(at, referrers));
                if (missing.length === 0)
                    return;
            }
            if (round < maxRounds) {
                const longer = listOf(list, missing);
                // Before it is sent: what the answer does not say may have happened.
                this.#known.set((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(at), longer);
                await this.#writer.tag(at, longer);
            }
        }
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('tag-conflict', {
            blame: 'service',
            message: `The list of referrers ${at.tag} was overwritten by somebody else ${maxRounds} times`,
            remedy: 'Let only one job at a time attach evidence to this artifact, then run again.',
        });
    }
    /** What is listed now, and which of `referrers` are not. */
    async #look(at, referrers) {
        return await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_8__/* .soundList */ .G2)(async () => await this.#lookOnce(at, referrers), at);
    }
    async #lookOnce(at, referrers) {
        // One false "there is none" would have the list begun anew, without all that it names: so it is asked for twice.
        const found = (await this.#reader.tagged(at)) ?? (await this.#reader.tagged(at));
        const list = readList(found ?? this.#known.get((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(at)), at.tag);
        return { list, missing: referrers.filter((referrer) => found === undefined || !list.some((entry) => isListed(entry, referrer))) };
    }
}
/** The entries as they stand, with fields that this reader does not know. */
function readList(index, tag) {
    if (index === undefined)
        return [];
    if (!(0,_content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(index.mediaType))
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestInvalid */ .LO)(index.digest, `the tag ${tag} must list the referrers, but it is a ${index.mediaType}`);
    (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readIndexEntries */ .rp)(index, _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxListed */ .w9);
    const { manifests } = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(index.bytes, { maxBytes: _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq });
    return Array.isArray(manifests) ? manifests.filter(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW) : [];
}
/** An entry without a type, as older writers left it, is as good as none: it is replaced. */
function isListed(entry, { digest, artifactType }) {
    const written = entry['artifactType'];
    const isTyped = typeof written === 'string' && written !== '' && written !== _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.empty;
    return entry['digest'] === digest && (isTyped || artifactType === undefined);
}
function listOf(list, added) {
    const kept = list.filter((entry) => !added.some(({ digest }) => digest === entry['digest']));
    const body = { schemaVersion: 2, mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.index, manifests: [...kept, ...added] };
    const bytes = Buffer.from(JSON.stringify(body));
    if (body.manifests.length > _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxListed */ .w9 || bytes.byteLength > _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)('The list of referrers', _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq);
    return { digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.index, bytes };
}


/***/ }),

/***/ 54: // MODULE: ./packages/registry/build/evidence/legacy-merge.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ maxLegacyConfigBytes),
/* harmony export */   mA: () => (/* binding */ holdsAll),
/* harmony export */   mM: () => (/* binding */ mergeLegacy)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1419);




const maxLayers = 1_000;
const maxLegacyConfigBytes = 1024 * 1024;
/** Whether every layer of `source` (same content, same annotations: the signature is an annotation) is in `target`. */
function holdsAll(target, source) {
    const there = new Set((0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(target).layers.map(keyOf));
    return (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(source).layers.every((layer) => there.has(keyOf(layer)));
}
/**
 * The image at the target with the layers of the source behind its own: what cosign itself does when it adds a
 * signature. Nothing is taken away. An SBOM tag holds one document by cosign's own rule, so two cannot share it.
 */
function mergeLegacy(kind, target, source) {
    if (kind === 'sbom')
        return { cannot: 'the target has another SBOM, and such a tag holds one' };
    const [there, coming] = [(0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(target.manifest), (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(source.manifest)];
    if (there.config === undefined || coming.config === undefined)
        return { cannot: 'an image without config is none of cosign' };
    if (there.config.mediaType !== coming.config.mediaType)
        return { cannot: `its config is ${coming.config.mediaType}, that of the target ${there.config.mediaType}` };
    const known = new Set(there.layers.map(keyOf));
    const positions = coming.layers.map((layer, position) => (known.has(keyOf(layer)) ? undefined : position)).filter((position) => position !== undefined);
    if (there.layers.length + positions.length > maxLayers)
        return { cannot: `together they have more than ${maxLayers} layers` };
    const config = mergedConfig(target, source, there.layers.length, coming.layers.length, positions);
    if (config === undefined)
        return { cannot: 'its config, or that of the target, does not list its layers as an image does' };
    const body = bodyOf(target.manifest.bytes, _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestBytes */ .rq);
    const added = positions.map((position) => listIn(bodyOf(source.manifest.bytes, _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestBytes */ .rq), 'layers')[position]).filter(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW);
    const bytes = Buffer.from(JSON.stringify({
        ...body,
        config: { ...body['config'], digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(config), size: config.byteLength },
        layers: [...listIn(body, 'layers'), ...added],
    }));
    if (bytes.byteLength > _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestBytes */ .rq)
        return { cannot: 'together they are larger than a manifest may be' };
    return { config, manifest: { mediaType: target.manifest.mediaType, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), bytes } };
}
/** Configs list the layers by `rootfs.diff_ids` and tell of each in `history` (image-spec 1.1, config.md). */
function mergedConfig(target, source, there, coming, positions) {
    const [ours, theirs] = [configOf(target), configOf(source)];
    if ((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(target.config) === (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(source.config) && (ours === undefined || idsIn(ours) === undefined))
        return target.config;
    if (ours === undefined || theirs === undefined)
        return undefined;
    const [ownIds, newIds] = [idsIn(ours), idsIn(theirs)];
    if (ownIds?.length !== there || newIds?.length !== coming)
        return undefined;
    const history = listIn(theirs, 'history');
    const added = history.length === coming ? positions.map((position) => history[position] ?? {}) : [];
    return Buffer.from(JSON.stringify({
        ...ours,
        ...(Array.isArray(ours['history']) ? { history: [...listIn(ours, 'history'), ...added] } : {}),
        rootfs: { ...ours['rootfs'], diff_ids: [...ownIds, ...positions.map((position) => newIds[position] ?? '')] },
    }));
}
/** Whoever may push can give an image a config that is no JSON, at the target as well: then it lists no layers. */
function configOf({ config }) {
    try {
        return bodyOf(config, maxLegacyConfigBytes);
    }
    catch (error) {
        if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'json-invalid')
            return undefined;
        throw error;
    }
}
function idsIn(config) {
    const { rootfs } = config;
    return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(rootfs) && Array.isArray(rootfs['diff_ids']) ? rootfs['diff_ids'] : undefined;
}
function bodyOf(bytes, maxBytes) {
    return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(bytes, { maxBytes });
}
function listIn(body, key) {
    const list = body[key];
    return Array.isArray(list) ? list : [];
}
function keyOf({ digest, mediaType, annotations = {} }) {
    const named = Object.entries(annotations).sort(([one], [two]) => (one < two ? -1 : 1));
    return JSON.stringify([digest, mediaType, named]);
}


/***/ }),

/***/ 7590: // MODULE: ./packages/registry/build/layout/layout-attacher.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createLayoutAttacher)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3823);
/* harmony import */ var _evidence_attach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _layout_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9433);
/* harmony import */ var _layout_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4904);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1419);
/* harmony import */ var _evidence_referrers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4446);
/* harmony import */ var _registry_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3150);










/** Opens layout folders for reading and attaching evidence: on the far side of an air gap a folder is all there is. */
function createLayoutAttacher(options, places) {
    const { retrying } = (0,_registry_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .N)(options);
    const target = new _layout_target_js__WEBPACK_IMPORTED_MODULE_5__/* .LayoutTarget */ .e(places, retrying);
    return {
        reader: { manifest: (subject) => new _layout_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LayoutSource */ .c(places).manifest(subject) },
        // By new eyes each time: what was attached a moment ago is there.
        bundles: { bundles: (subject) => (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceIn */ .n)(new _layout_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LayoutSource */ .c(places), options).bundles(subject) },
        attacher: {
            async attach(subject, bundle, predicateType) {
                const manifest = (0,_evidence_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .referrerManifest */ .Dq)(await new _layout_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LayoutSource */ .c(places).manifest(subject), bundle, predicateType, options.clock.now());
                for (const bytes of [_evidence_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyConfig */ .i4, bundle])
                    await target.putBlob({ at: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(subject, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes)), size: bytes.byteLength, open: (from) => (0,_content_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOnce */ .z)(bytes, from) });
                await target.putManifest(subject, manifest);
                await target.listReferrers(subject, () => Promise.resolve([(0,_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .referrerDescriptor */ .xh)({ manifest, content: (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(manifest) })]));
                return manifest.digest;
            },
        },
    };
}


/***/ }),

/***/ 7480: // MODULE: ./packages/registry/build/layout/layout-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Hu: () => (/* binding */ openPlain),
/* harmony export */   MS: () => (/* binding */ layoutAt)
/* harmony export */ });
/* unused harmony export LayoutFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3429);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(586);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4963);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1419);
/* harmony import */ var _content_media_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(208);











const maxEntries = 10_000;
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * The files of one OCI image layout (image-spec 1.1, image-layout.md). Whoever wrote the directory is not trusted:
 * below it, no link is followed and nothing but plain files is read.
 */
class LayoutFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    pathOf(digest) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'blobs', (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__/* .algorithmOf */ .Hy)(digest), (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(digest));
    }
    /** Whether it calls itself a layout. */
    async isMarked() {
        return (await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'oci-layout'))) !== undefined;
    }
    /** The size of a blob, or undefined when it is not there. @throws Failure `layout-hostile` */
    async sizeOf(digest) {
        await this.requirePlainDirectories(digest);
        const found = await statOf(this.pathOf(digest));
        if (found !== undefined && !found.isFile())
            throw hostile(this.pathOf(digest), 'it is no plain file');
        return found?.size;
    }
    /** Opens a blob. @throws Failure `not-found` | `layout-hostile` */
    async open(digest) {
        await this.requirePlainDirectories(digest);
        const opened = await openPlain(this.pathOf(digest));
        if (opened !== undefined)
            return opened;
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('not-found', { blame: 'artifact', message: `${digest} is not in the layout ${this.path}`, remedy: 'Export the artifact again; this copy of it is not complete.' });
    }
    /** What the bytes of a blob's file really are. @throws Failure `not-found` | `layout-hostile` */
    async digestIn(digest) {
        const file = await this.open(digest);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__/* .algorithmOf */ .Hy)(digest));
        try {
            for await (const piece of file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 }))
                hash.update(piece);
        }
        finally {
            await file.close();
        }
        return `${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__/* .algorithmOf */ .Hy)(digest)}:${hash.digest('hex')}`;
    }
    /** The entries of index.json with all that they say; none for a layout that does not exist yet. @throws Failure `layout-invalid` | `too-large` */
    async entries() {
        const body = await this.index();
        return body === undefined ? [] : body['manifests'].filter(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW);
    }
    /**
     * Differs from the stamp before once index.json is another file or was written to; undefined when there is none. Of
     * two that are written in place, with one length and within one tick of the file system's clock, it tells nothing.
     */
    async indexStamp() {
        const file = await openPlain((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'index.json'));
        if (file === undefined)
            return undefined;
        try {
            const { dev, ino, size, mtimeNs, ctimeNs } = await file.stat({ bigint: true });
            return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
        }
        finally {
            await file.close();
        }
    }
    /** The whole of index.json, checked; undefined for a layout that does not exist yet. */
    async index() {
        const version = await this.#read('oci-layout', 4_096);
        if (version === undefined)
            return undefined;
        const { imageLayoutVersion } = parsed(version, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'oci-layout'));
        if (imageLayoutVersion !== '1.0.0')
            throw invalid(this.path, `imageLayoutVersion 1.0.0 is expected, found ${JSON.stringify(imageLayoutVersion ?? null).slice(0, 60)}`);
        const bytes = await this.#read('index.json', _content_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .maxManifestBytes */ .rq);
        if (bytes === undefined)
            return undefined;
        const body = parsed(bytes, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'index.json'));
        try {
            (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .readIndexEntries */ .rp)({ digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(bytes), mediaType: _content_media_types_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index, bytes }, maxEntries);
        }
        catch (error) {
            throw error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H ? invalid((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'index.json'), error.message, error) : error;
        }
        return body;
    }
    /** The directories on the way to a blob are directories, and no links. */
    async requirePlainDirectories(digest) {
        for (const directory of [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'blobs'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, 'blobs', (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_6__/* .algorithmOf */ .Hy)(digest))]) {
            const found = await statOf(directory);
            if (found !== undefined && !found.isDirectory())
                throw hostile(directory, 'it is no plain directory');
        }
    }
    async #read(name, limit) {
        const file = await openPlain((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name));
        if (file === undefined)
            return undefined;
        try {
            const { size } = await file.stat();
            if (size > limit)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_8__/* .tooLarge */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), limit);
            return (await file.readFile()).subarray(0, limit);
        }
        finally {
            await file.close();
        }
    }
}
/** The directory as the person meant it: a link to it is followed once, here, and none below it. */
async function layoutAt(path) {
    return new LayoutFolder((await statOf(path)) === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path));
}
function parsed(bytes, where) {
    try {
        return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__/* .parseStrictJsonObject */ .Qp)(bytes, { maxBytes: _content_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .maxManifestBytes */ .rq, what: where });
    }
    catch (error) {
        throw error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H && error.code === 'json-invalid' ? invalid(where, error.message, error) : error;
    }
}
/** Opens a file and nothing else, without waiting; undefined when it is not there. @throws Failure `layout-hostile` | `file-invalid` */
async function openPlain(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, readOnly);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return undefined;
        if (codeOf(error) !== 'ELOOP' && codeOf(error) !== 'EMLINK' && codeOf(error) !== 'ENXIO')
            throw unreadable(path, error);
    }
    throw hostile(path, 'it is no plain file');
}
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return undefined;
        throw unreadable(path, error);
    }
}
function codeOf(error) {
    return (0,node_util_types__WEBPACK_IMPORTED_MODULE_4__.isNativeError)(error) && 'code' in error ? String(error.code) : '';
}
function unreadable(path, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('file-invalid', { blame: 'configuration', message: `${path} cannot be read: ${codeOf(cause)}`, remedy: 'Check the directory and who may read it.', cause });
}
function invalid(where, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('layout-invalid', { blame: 'artifact', message: `${where} is no OCI image layout that can be relied on: ${why}`, remedy: 'Export the artifact again, for example with portcullis copy.', found: why, cause });
}
function hostile(where, why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('layout-hostile', { blame: 'artifact', message: `${where} is refused: ${why}`, remedy: 'Do not use this directory; find out who wrote it.', found: why });
}


/***/ }),

/***/ 2534: // MODULE: ./packages/registry/build/layout/layout-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   ps: () => (/* binding */ LayoutIndexes)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


const refName = 'org.opencontainers.image.ref.name';
/**
 * Readings of index.json for those who ask it about hundreds of manifests: it is read again only when the file is
 * another, or was written to, since. Whoever asks what a name means now reads it themselves.
 */
class LayoutIndexes {
    /** The look under way at each folder, and the one before it: who comes together shares one reading. */
    #looks = new Map();
    /** @throws Failure `layout-invalid` | `layout-hostile` | `too-large` */
    async of(folder) {
        const before = this.#looks.get(folder.path) ?? Promise.resolve(undefined);
        const look = before.then((kept) => lookAgain(folder, kept), () => lookAgain(folder, undefined));
        this.#looks.set(folder.path, look);
        return (await look).reading;
    }
}
/** The stamp is taken first: what is written after it, even before the reading, has the next one read again. */
async function lookAgain(folder, kept) {
    const stamp = await folder.indexStamp();
    if (kept !== undefined && stamp !== undefined && stamp === kept.stamp)
        return kept;
    return { stamp, reading: readingOf(await folder.entries()) };
}
function readingOf(entries) {
    const byName = new Map();
    for (const entry of entries) {
        const name = nameIn(entry);
        const same = name === undefined ? undefined : byName.get(name);
        if (same !== undefined)
            same.push(entry);
        else if (name !== undefined)
            byName.set(name, [entry]);
    }
    return { entries, digests: new Set(entries.map(({ digest }) => digest).filter(_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)), byName };
}
/** The name that index.json gives an entry. */
function nameIn({ annotations }) {
    const name = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(annotations) ? annotations[refName] : undefined;
    return typeof name === 'string' ? name : undefined;
}


/***/ }),

/***/ 9433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ LayoutSource)
});

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/registry/build/bounded.js
var bounded = __webpack_require__(9619);
// EXTERNAL MODULE: ./packages/registry/build/content/checked-content.js
var checked_content = __webpack_require__(1777);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-folder.js
var layout_folder = __webpack_require__(7480);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-index.js
var layout_index = __webpack_require__(2534);
// EXTERNAL MODULE: ./packages/registry/build/content/manifest.js
var content_manifest = __webpack_require__(1419);
// EXTERNAL MODULE: ./packages/registry/build/content/media-types.js
var media_types = __webpack_require__(208);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var evidence_referrers = __webpack_require__(4446);
// EXTERNAL MODULE: ./packages/registry/build/evidence/unreadable.js
var unreadable = __webpack_require__(4803);
;// CONCATENATED MODULE: ./packages/registry/build/layout/layout-referrers.js








const width = 4;
/** Finds what refers to what in a layout folder: each manifest is looked at once, however many subjects are asked about. */
class LayoutReferrers {
    #manifest;
    #sortings = new WeakMap();
    constructor(manifest) {
        this.#manifest = manifest;
    }
    /** All that index.json or `others` list and that is about `subject`; and all that is listed and cannot be read. */
    async of(subject, reading, others) {
        const sorting = this.#sortings.get(reading) ?? { about: new Map(), unread: manifestsIn(reading), turn: Promise.resolve() };
        this.#sortings.set(reading, sorting);
        const work = async () => await this.#sort(sorting, subject);
        const turn = sorting.turn.then(work, work);
        sorting.turn = turn;
        const found = new Map((await turn).map((one) => [one.digest, one]));
        for (const one of sorting.about.get(subject.digest) ?? [])
            found.set(one.manifest.digest, one);
        const unknown = [...new Set(others)].filter((digest) => !found.has(digest));
        for (const one of await (0,bounded/* mapBounded */.y)(unknown, width, async (digest) => await this.#read(subject, digest))) {
            if (one === undefined)
                continue;
            if ('failure' in one)
                found.set(one.digest, one);
            else if (one.content.subject?.digest === subject.digest)
                found.set(one.manifest.digest, one);
        }
        return [...found.values()];
    }
    /** What it returns cannot be read. */
    async #sort(sorting, at) {
        const unreadable = [];
        const unread = [];
        // Of a flood of names without a file, each subject would wait for all of them once more.
        let missing = 0;
        const read = await (0,bounded/* mapBounded */.y)(sorting.unread, width, async (digest) => ({ digest, one: await this.#read(at, digest) }));
        for (const { digest, one } of read) {
            if (one !== undefined && 'content' in one)
                keep(sorting.about, one);
            else if (one !== undefined || (missing += 1) <= evidence_referrers/* maxGone */.ar)
                unread.push(digest);
            if (one !== undefined && 'failure' in one)
                unreadable.push(one);
        }
        sorting.unread = unread;
        return unreadable;
    }
    async #read(at, digest) {
        try {
            const manifest = await this.#manifest((0,model_reference/* pin */.y_)(at, digest));
            return { manifest, content: (0,content_manifest/* readManifest */.WI)(manifest) };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && error.code === 'not-found')
                return undefined;
            if (error instanceof failure/* Failure */.H && (error.code === 'layout-hostile' || (0,unreadable/* isBrokenManifest */.Dt)(at)(error)))
                return { digest, failure: error };
            throw error;
        }
    }
}
function manifestsIn({ entries }) {
    const listed = entries.filter(({ mediaType }) => typeof mediaType === 'string' && (0,media_types/* isManifestType */.Q3)(mediaType));
    return [...new Set(listed.map(({ digest }) => digest).filter(digest/* isDigest */.Bc))];
}
function keep(about, referrer) {
    const subject = referrer.content.subject?.digest;
    if (subject === undefined)
        return;
    const those = about.get(subject);
    if (those === undefined)
        about.set(subject, [referrer]);
    else
        those.push(referrer);
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-tags.js
var legacy_tags = __webpack_require__(5581);
;// CONCATENATED MODULE: ./packages/registry/build/layout/layout-source.js














const layout_source_width = 4;
/** Reads OCI layout folders. What it returns has been hashed; index.json is nobody's word. */
class LayoutSource {
    #places;
    #manifests = new Map();
    #legacy;
    #indexes = new layout_index/* LayoutIndexes */.ps();
    #referrers;
    constructor(places) {
        this.#places = places;
        this.#legacy = new legacy_tags/* LegacyTags */.J(this);
        this.#referrers = new LayoutReferrers(async (at) => await this.manifest(at));
    }
    async manifest(at) {
        const key = `${at.repository}@${at.digest}`;
        const known = this.#manifests.get(key);
        if (known !== undefined)
            return known;
        const folder = await this.#folder(at);
        const file = await folder.open(at.digest);
        try {
            const { size } = await file.stat();
            if (size > content_manifest/* maxManifestBytes */.rq)
                throw (0,failures/* tooLarge */.g$)(`The manifest ${at.digest}`, content_manifest/* maxManifestBytes */.rq);
            const bytes = await file.readFile();
            const found = (0,digest/* digestOf */.ol)(bytes, (0,digest/* algorithmOf */.Hy)(at.digest));
            if (found !== at.digest)
                throw (0,failures/* digestMismatch */.H3)(`The manifest in ${folder.path}`, at.digest, found);
            const manifest = { digest: at.digest, mediaType: typeOf(bytes, at.digest), bytes };
            (0,content_manifest/* readManifest */.WI)(manifest);
            this.#manifests.set(key, manifest);
            return manifest;
        }
        finally {
            await file.close();
        }
    }
    blob(at, size) {
        return new checked_content/* CheckedContent */.B(at, size).read((from) => this.passingBlob(at, size, from));
    }
    async *passingBlob(at, size, from) {
        const file = await (await this.#folder(at)).open(at.digest);
        try {
            const { size: found } = await file.stat();
            if (found !== size)
                throw (0,failures/* sizeMismatch */.sf)(`The blob ${at.digest}`, size, found);
            yield* file.createReadStream({ autoClose: false, start: from, highWaterMark: 256 * 1024 });
        }
        finally {
            await file.close();
        }
    }
    async resolve(reference) {
        return (await this.tagged(reference))?.digest;
    }
    /** Without a tag: the one artifact that the layout holds, if it holds one. Asks anew each time. */
    async tagged(reference) {
        const { tag } = reference;
        const entries = await (await this.#folder(reference)).entries();
        return await this.#named(reference, entries.filter((entry) => (tag === undefined ? !isEvidenceName((0,layout_index/* nameIn */.ZC)(entry)) : (0,layout_index/* nameIn */.ZC)(entry) === tag)));
    }
    /** The one artifact that entries of index.json lead to. */
    async #named(reference, named) {
        const { tag } = reference;
        const digests = [...new Set(named.map(({ digest }) => digest).filter(digest/* isDigest */.Bc))];
        const found = await (0,bounded/* mapBounded */.y)(digests, layout_source_width, async (digest) => await this.manifest((0,model_reference/* pin */.y_)(reference, digest)));
        for (const entry of named)
            requireAsListed(entry, found);
        const artifacts = tag === undefined ? found.filter((manifest) => (0,content_manifest/* readManifest */.WI)(manifest).subject === undefined) : found;
        if (artifacts.length > 1)
            throw ambiguous(reference, artifacts.map(({ digest }) => digest));
        return artifacts[0];
    }
    async readable(subject, wanted = () => true) {
        const found = await this.#found(subject);
        const referrers = found.filter((one) => 'manifest' in one).filter((referrer) => wanted((0,evidence_referrers/* referrerDescriptor */.xh)(referrer)));
        const unreadables = found.filter((one) => 'failure' in one);
        if (referrers.length <= evidence_referrers/* maxReferrers */.vk)
            return { referrers, unreadable: unreadables };
        const kept = new Set((0,evidence_referrers/* foremost */.ig)(referrers.map(evidence_referrers/* referrerDescriptor */.xh)).map(({ digest }) => digest));
        return { referrers: referrers.filter(({ manifest }) => kept.has(manifest.digest)), unreadable: [(0,evidence_referrers/* tooMany */.Ot)(subject), ...unreadables] };
    }
    async descriptors(subject) {
        return (await this.readable(subject)).referrers.map(evidence_referrers/* referrerDescriptor */.xh);
    }
    async legacyTags(subject) {
        return await this.#legacy.of(subject);
    }
    /** Out of every manifest of index.json, and of what the tag lists that older readers go by. */
    async #found(subject) {
        const reading = await this.#indexes.of(await this.#folder(subject));
        const at = { registry: subject.registry, repository: subject.repository, tag: (0,evidence_referrers/* fallbackTag */.fH)(subject.digest) };
        const list = await this.#named(at, reading.byName.get(at.tag) ?? []);
        const fromTag = list !== undefined && (0,media_types/* isIndexType */.$U)(list.mediaType) ? (0,content_manifest/* readIndexEntries */.rp)(list, content_manifest/* maxListed */.w9).map(({ digest }) => digest) : [];
        return await this.#referrers.of(subject, reading, fromTag);
    }
    async #folder({ repository }) {
        return await (0,layout_folder/* layoutAt */.MS)(this.#places.directoryOf(repository));
    }
}
/** What leads to an artifact tells no other size and type than it has: whoever believes the list would read something else. */
function requireAsListed({ digest, size, mediaType }, found) {
    const manifest = found.find((one) => one.digest === digest);
    if (manifest === undefined)
        return;
    if (size !== manifest.bytes.byteLength)
        throw (0,failures/* sizeMismatch */.sf)(`The entry of index.json for ${manifest.digest}`, manifest.bytes.byteLength, JSON.stringify(size ?? null));
    if (mediaType !== manifest.mediaType)
        throw (0,failures/* mediaTypeMismatch */.N5)(`The entry of index.json for ${manifest.digest}`, manifest.mediaType, JSON.stringify(mediaType ?? null));
}
/** Names that only lead to evidence: cosign's tags, and the list of referrers. */
function isEvidenceName(name) {
    return name !== undefined && /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/.test(name);
}
/** As it calls itself; the first OCI writers left the type out, and then what it lists tells. */
function typeOf(bytes, digest) {
    const { mediaType, manifests } = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { maxBytes: content_manifest/* maxManifestBytes */.rq, what: `manifest ${digest}` });
    if (typeof mediaType === 'string')
        return mediaType;
    return manifests === undefined ? media_types/* mediaTypes */.Ib.image : media_types/* mediaTypes */.Ib.index;
}
function ambiguous({ repository, tag }, found) {
    return new failure/* Failure */.H('layout-invalid', {
        blame: 'artifact',
        message: `The layout ${repository} has ${found.length} artifacts${tag === undefined ? '' : ` with the name ${tag}`}: ${found.slice(0, 3).join(', ')}`,
        remedy: 'Name the artifact by its digest.',
        found: found.slice(0, 3).join(', '),
    });
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ LayoutTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/registry/build/content/checked-content.js
var checked_content = __webpack_require__(1777);
// EXTERNAL MODULE: ./packages/registry/build/evidence/fallback-tag.js
var fallback_tag = __webpack_require__(6959);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-folder.js
var layout_folder = __webpack_require__(7480);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/registry/build/layout/layout-lock.js





const pauseMilliseconds = 100;
/** How often the lock of a writer that lives, or of another machine, is looked at. */
const looksAtLiving = 3_000;
const looksAtStranger = 100;
const maxLockBytes = 400;
/**
 * Lets one writer at a time change what `lock` stands for. A lock that a run left when it was killed is taken away: at
 * once when its process is seen to be gone, after a while when it was on another machine.
 * @throws Failure `file-invalid` when another writer does not come to an end; `layout-hostile` when it is no plain file
 */
async function locked(lock, pause, work) {
    const own = `${(0,external_node_os_.hostname)()} ${process.pid} ${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    let stranger = '';
    for (let looks = 1, since = 1; !(await take(lock, own)); looks += 1) {
        const holder = await holderOf(lock);
        if (holder !== stranger)
            since = looks;
        stranger = holder;
        const state = stateOf(holder);
        if (holder !== '' && (state === 'gone' || (state === 'unknown' && looks - since >= looksAtStranger)))
            await takeAway(lock, holder);
        else if (looks >= looksAtLiving)
            throw busy(lock, holder);
        else
            await pause(pauseMilliseconds);
    }
    try {
        await work();
    }
    finally {
        if ((await holderOf(lock)) === own)
            await (0,promises_.rm)(lock, { force: true });
    }
}
async function take(lock, own) {
    try {
        const file = await (0,promises_.open)(lock, 'wx', 0o600);
        try {
            await file.writeFile(own);
        }
        finally {
            await file.close();
        }
        return true;
    }
    catch (error) {
        if ((0,layout_folder/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `${lock} cannot be written: ${(0,layout_folder/* codeOf */.$N)(error)}`, remedy: 'Check the directory and who may write there.', cause: error });
    }
}
/**
 * What a lock says of its writer; `?` for one that says nothing yet, nothing when it is gone. Whoever wrote the folder
 * may have left a link or a pipe there: that would be waited on for ever, or told to a person from another file.
 */
async function holderOf(lock) {
    const file = await (0,layout_folder/* openPlain */.Hu)(lock);
    if (file === undefined)
        return '';
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(maxLockBytes), 0, maxLockBytes, 0);
        return buffer.toString('utf8', 0, bytesRead) || '?';
    }
    finally {
        await file.close();
    }
}
function stateOf(holder) {
    const [host, pid] = holder.split(' ');
    if (host !== (0,external_node_os_.hostname)() || pid === undefined || !/^[0-9]{1,10}$/.test(pid))
        return 'unknown';
    try {
        process.kill(Number(pid), 0);
        return 'alive';
    }
    catch (error) {
        return (0,layout_folder/* codeOf */.$N)(error) === 'ESRCH' ? 'gone' : 'alive';
    }
}
/** Away by its name first: what another writer has taken in the meantime is put back. */
async function takeAway(lock, holder) {
    const aside = `${lock}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    try {
        await (0,promises_.rename)(lock, aside);
    }
    catch (error) {
        if ((0,layout_folder/* codeOf */.$N)(error) === 'ENOENT')
            return;
        throw busy(lock, holder);
    }
    if ((await holderOf(aside)) === holder)
        await (0,promises_.rm)(aside, { force: true });
    else
        await (0,promises_.rename)(aside, lock);
}
function busy(lock, holder) {
    return new failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `${lock} is held by another writer: ${JSON.stringify(holder.slice(0, 100))}`,
        remedy: 'Wait for the other run. If there is none, remove this file and run again.',
        found: holder.slice(0, 100),
    });
}

// EXTERNAL MODULE: ./packages/registry/build/layout/layout-index.js
var layout_index = __webpack_require__(2534);
// EXTERNAL MODULE: ./packages/registry/build/layout/layout-source.js + 1 modules
var layout_source = __webpack_require__(9433);
// EXTERNAL MODULE: ./packages/registry/build/content/manifest.js
var content_manifest = __webpack_require__(1419);
// EXTERNAL MODULE: ./packages/registry/build/content/media-types.js
var media_types = __webpack_require__(208);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var referrers = __webpack_require__(4446);
;// CONCATENATED MODULE: ./packages/registry/build/layout/layout-target.js















/**
 * Writes OCI layout folders. A file appears under its name only when all of it is on disk; index.json comes last,
 * changed from what it is at that moment and never from memory, one writer at a time.
 */
class LayoutTarget {
    #places;
    #retrying;
    #fallbackTags;
    #indexes = new layout_index/* LayoutIndexes */.ps();
    /** The work under way on each index: the writers of one run wait for each other here, those of others at the lock. */
    #turns = new Map();
    #readied = new Map();
    /** Files that this run has hashed, or written while hashing. */
    #sound = new Set();
    /** Referrers that are on disk, and that the next change of their index lists: one change for each of hundreds takes most of a copy. */
    #unlisted = new Map();
    constructor(places, how) {
        this.#places = places;
        this.#retrying = how;
        this.#fallbackTags = new fallback_tag/* FallbackTags */.m(new layout_source/* LayoutSource */.c(places), this, how);
    }
    /** A file of another size or with other bytes is none: it is written anew. A disk that was carried about is not believed by the name of a file. */
    async hasBlob({ repository, digest }, size) {
        return await this.#isSound(await this.#folder(repository), digest, size);
    }
    /** Counts only once index.json leads to it where that is needed: a run may have been killed in between. */
    async hasManifest(at, size) {
        if (!(await this.hasBlob(at, size)))
            return false;
        const manifest = await new layout_source/* LayoutSource */.c(this.#places).manifest(at);
        if ((0,content_manifest/* readManifest */.WI)(manifest).subject === undefined)
            return true;
        return (await this.#indexes.of(await this.#folder(at.repository))).digests.has(at.digest);
    }
    async putBlob({ at, size, open: opened }) {
        await this.#write(await this.#ready(at.repository), at.digest, new checked_content/* CheckedContent */.B(at, size).read(opened), size);
        return 'stream';
    }
    /** A referrer is listed in index.json, since nothing else leads to it: by the next `listReferrers`, `keep` or `tag`. */
    async putManifest({ repository }, manifest) {
        const folder = await this.#ready(repository);
        await this.#write(folder, manifest.digest, [manifest.bytes], manifest.bytes.byteLength);
        const content = (0,content_manifest/* readManifest */.WI)(manifest);
        if (content.subject !== undefined)
            this.#unlistedIn(folder).set(manifest.digest, (0,referrers/* referrerDescriptor */.xh)({ manifest, content }));
        return true;
    }
    /** Some readers (regctl) find referrers by the tag for registries without an API, here as well. */
    async listReferrers(subject, referrers) {
        const folder = await this.#folder(subject.repository);
        if (this.#unlistedIn(folder).size > 0)
            await this.#change(folder, (entries) => entries);
        await this.#fallbackTags.merge(subject, await referrers());
    }
    async tag({ repository, tag }, manifest) {
        const folder = await this.#ready(repository);
        await this.#write(folder, manifest.digest, [manifest.bytes], manifest.bytes.byteLength);
        const { mediaType, digest, bytes } = manifest;
        const named = { mediaType, digest, size: bytes.byteLength, annotations: { [layout_index/* refName */.P7]: tag } };
        const isListedAnyway = (0,content_manifest/* readManifest */.WI)(manifest).subject !== undefined;
        await this.#change(folder, (entries) => [
            ...entries.filter((entry) => (0,layout_index/* nameIn */.ZC)(entry) !== tag && (isListedAnyway || entry['digest'] !== digest || (0,layout_index/* nameIn */.ZC)(entry) !== undefined)),
            named,
        ]);
    }
    /** What index.json does not lead to is rubbish to other tools. */
    async keep(at) {
        const folder = await this.#ready(at.repository);
        const { mediaType, digest, bytes } = await new layout_source/* LayoutSource */.c(this.#places).manifest(at);
        await this.#change(folder, (entries) => (entries.some((entry) => entry['digest'] === digest) ? entries : [...entries, { mediaType, digest, size: bytes.byteLength }]));
    }
    async #folder(repository) {
        return await (0,layout_folder/* layoutAt */.MS)(this.#places.directoryOf(repository));
    }
    /** The directory with what makes it a layout, made and looked at once: those who come together do not each begin it. @throws Failure `layout-invalid` when it is something else */
    async #ready(repository) {
        const path = this.#places.directoryOf(repository);
        const ready = this.#readied.get(path) ?? this.#begin(path);
        this.#readied.set(path, ready);
        try {
            return await ready;
        }
        catch (error) {
            this.#readied.delete(path);
            throw error;
        }
    }
    async #begin(path) {
        await makeDirectory(path);
        const folder = await (0,layout_folder/* layoutAt */.MS)(path);
        if ((await folder.index()) === undefined)
            await this.#change(folder, (entries) => entries);
        return folder;
    }
    async #write(folder, digest, chunks, size) {
        await folder.requirePlainDirectories(digest);
        const directory = (0,external_node_path_.join)(folder.path, 'blobs', (0,model_digest/* algorithmOf */.Hy)(digest));
        await makeDirectory(directory);
        if (Array.isArray(chunks) && (await this.#isSound(folder, digest, size)))
            return;
        await replace(folder.path, folder.pathOf(digest), chunks);
        this.#sound.add(folder.pathOf(digest));
    }
    async #isSound(folder, digest, size) {
        if ((await folder.sizeOf(digest)) !== size)
            return false;
        const path = folder.pathOf(digest);
        if (!this.#sound.has(path) && (await folder.digestIn(digest)) !== digest)
            return false;
        this.#sound.add(path);
        return true;
    }
    /** One change of index.json, in its turn, with the referrers that wait to be listed: they wait on when it fails. */
    async #change(folder, change) {
        const unlisted = this.#unlistedIn(folder);
        const work = async () => {
            const listed = [...unlisted.values()];
            await rewriteIndex(folder, (entries) => change(withEntries(entries, listed)));
            for (const { digest } of listed)
                unlisted.delete(digest);
        };
        const turn = async () => await locked((0,external_node_path_.join)(folder.path, '.index.lock'), this.#retrying.pause, work);
        // After the one before, whether that went well or not: its owner hears of its failure.
        const waiting = (this.#turns.get(folder.path) ?? Promise.resolve()).then(turn, turn);
        this.#turns.set(folder.path, waiting);
        await waiting;
    }
    #unlistedIn({ path }) {
        const unlisted = this.#unlisted.get(path) ?? new Map();
        this.#unlisted.set(path, unlisted);
        return unlisted;
    }
}
async function rewriteIndex(folder, change) {
    if (!(await folder.isMarked()))
        await replace(folder.path, (0,external_node_path_.join)(folder.path, 'oci-layout'), [Buffer.from('{"imageLayoutVersion":"1.0.0"}')]);
    const body = await folder.index();
    const entries = body === undefined ? [] : body['manifests'].filter(strict_json/* isJsonObject */.OW);
    const changed = change(entries);
    if (body !== undefined && changed === entries)
        return;
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: media_types/* mediaTypes */.Ib.index, ...body, manifests: changed }));
    await replace(folder.path, (0,external_node_path_.join)(folder.path, 'index.json'), [bytes]);
}
function withEntries(entries, added) {
    const listed = new Set(entries.map(({ digest }) => digest));
    const missing = added.filter(({ digest }) => !listed.has(digest));
    return missing.length === 0 ? entries : [...entries, ...missing.map((descriptor) => ({ ...descriptor }))];
}
/** Writes beside, to disk, and then under the name: whoever looks sees the old file or the whole new one. */
async function replace(root, path, chunks) {
    const temporary = (0,external_node_path_.join)(root, `.portcullis-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            // Not `write`, which may take only a part of it.
            for await (const chunk of chunks)
                await file.writeFile(chunk);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
        const directory = await (0,promises_.open)((0,external_node_path_.dirname)(path), 'r');
        try {
            await directory.sync();
        }
        finally {
            await directory.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error instanceof failure/* Failure */.H || (0,layout_folder/* codeOf */.$N)(error) === '' ? error : notWritable(path, error);
    }
}
async function makeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path, { recursive: true });
    }
    catch (error) {
        throw (0,layout_folder/* codeOf */.$N)(error) === '' ? error : notWritable(path, error);
    }
}
/** In words, what a person can do something about. */
const reasons = {
    ENOSPC: 'no room is left there',
    EDQUOT: 'no more may be stored there',
    EROFS: 'it can only be read',
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EEXIST: 'a file has that name',
    ENOTDIR: 'a file is where a directory should be',
};
function whyOf(cause) {
    const code = (0,layout_folder/* codeOf */.$N)(cause);
    return reasons[code] === undefined ? code : `${reasons[code]} (${code})`;
}
function notWritable(path, cause) {
    return new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `${path} cannot be written: ${whyOf(cause)}`, remedy: 'Check the directory, who may write there, and the room that is left.', cause });
}


/***/ }),

/***/ 725: // MODULE: ./packages/registry/build/upload/manifest-writer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ManifestWriter)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3695);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1419);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8469);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5181);
/* harmony import */ var _stored_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4408);







/** Puts manifests by digest, and points tags at them. */
class ManifestWriter {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    /**
     * Puts the very bytes of a manifest under their digest. @returns whether the registry says (OCI-Subject) that it
     * will list the manifest with its subject by itself
     * @throws Failure `digest-mismatch` when the registry stored something else; `registry-*`
     */
    async put(at, manifest) {
        return await this.#put({ ...at, digest: manifest.digest }, manifest.digest, manifest, 'manifest-put');
    }
    /** Puts a manifest under a tag. @throws Failure `tag-immutable` when the registry does not let it move; as {@link put} */
    async tag(at, manifest) {
        await this.#put({ ...at, digest: manifest.digest }, at.tag, manifest, 'tag-put');
    }
    async #put(at, name, manifest, kind) {
        const { mediaType, bytes } = manifest;
        const call = {
            kind,
            method: 'PUT',
            at: `/v2/${at.repository}/manifests/${name}`,
            scopes: [(0,_access_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .push */ .VC)(at.repository)],
            headers: { 'content-type': mediaType },
            body: bytes,
        };
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status !== 201 && response.status !== 200)
                throw meaning(await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(response, call), kind, name, manifest);
            (0,_stored_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmStored */ .O)(response, at, (stored) => stored === (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes));
            return response.header('oci-subject') !== undefined;
        });
    }
}
/**
 * How registries say that a tag does not move: ECR `ImageTagAlreadyExistsException` (400), Artifact Registry
 * `FAILED_PRECONDITION` … immutable (400, 409), Harbor `PRECONDITION` (412), ACR (405, 403) "locked" or
 * `REGISTRY_DISALLOWED_OPERATION`, Quay 409, Docker Hub `DENIED` … immutability (403).
 * Their words decide beside the status, since each status means something else elsewhere.
 */
const immutableWords = /immutab|imagetagalreadyexists|already exists|failed.?precondition|precondition|is locked|disallowed because|disallowed.operation|write.?enabled|cannot be (?:overwritten|updated|changed)/i;
const immutableStatus = /^HTTP (?:400|403|405|409|412)\b/;
/**
 * Everything that a manifest names is there before it is put, so a registry that does not find it is given a moment:
 * distribution empties the file that tells of a blob while somebody else sends the same blob.
 */
const lostSight = /^HTTP (?:400|404)\b.*\bMANIFEST_BLOB_UNKNOWN\b/;
function meaning(refusal, kind, tag, manifest) {
    const { found = '' } = refusal;
    const unusual = unusualAlgorithm(manifest);
    if (unusual !== undefined && /^HTTP (?:400|404|422)\b/.test(found))
        return unsupported(unusual, refusal);
    if (lostSight.test(found))
        return new _http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .Transient */ .Rc(refusal);
    if (kind !== 'tag-put' || !immutableStatus.test(found) || !(immutableWords.test(found) || found.startsWith('HTTP 412')))
        return refusal;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('tag-immutable', {
        blame: 'configuration',
        message: `The registry does not let the tag ${tag} move: ${found}`,
        remedy: 'Promote to a tag of its own for each release, or allow this tag to move in the settings of the registry.',
        expected: 'a tag that may move',
        found,
        cause: refusal,
    });
}
/** The algorithm, other than sha256, by which a manifest or anything in it is named. */
function unusualAlgorithm(manifest) {
    const content = (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(manifest);
    const named = [manifest.digest, ...[...content.children, ...(0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .blobsOf */ .OR)(content)].map(({ digest }) => digest)];
    return named.map(_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy).find((algorithm) => algorithm !== 'sha256');
}
/** distribution 2.8 and 3 take a blob by its sha512 digest, list it by sha256 alone, and then know of no such blob. */
function unsupported(algorithm, refusal) {
    const { found = '' } = refusal;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('digest-algorithm-unsupported', {
        blame: 'configuration',
        message: `The registry does not take a manifest that is named by ${algorithm}, or that names its content so: ${found}`,
        remedy: 'Promote to a registry that knows this algorithm, or build the artifact with sha256 digests.',
        expected: `a registry that takes ${algorithm}`,
        found,
        cause: refusal,
    });
}


/***/ }),

/***/ 8577: // MODULE: ./packages/registry/build/upload/presence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Presence)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3695);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4963);
/* harmony import */ var _content_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(208);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8469);





/**
 * Asks what a registry has already, with HEAD. A blob that it said it has is not asked for again in this run: its name
 * is its content, so there is nothing more to learn. Whether a missing one is still missing is asked anew each time.
 */
class Presence {
    #clients;
    /** Sizes of blobs that are there; undefined for those that were missing when asked for. */
    #blobs = new Map();
    /** Questions of one artifact that others of the run have as well. */
    #asking = new Map();
    constructor(clients) {
        this.#clients = clients;
    }
    /** @throws Failure `size-mismatch` when it is there in another size */
    async hasBlob(at, size) {
        if (this.knownBlob(at, size) === true)
            return true;
        const question = `${keyOf(at)} ${size}`;
        const asked = this.#asking.get(question) ?? this.#ask(at, size);
        this.#asking.set(question, asked);
        try {
            return await asked;
        }
        finally {
            this.#asking.delete(question);
        }
    }
    /** Whether the blob was there when last heard of; undefined when nobody asked. */
    knownBlob(at, size) {
        const key = keyOf(at);
        return this.#blobs.has(key) ? this.#blobs.get(key) === size : undefined;
    }
    /** The registry said that it has stored exactly this. */
    confirmBlob(at, size) {
        this.#blobs.set(keyOf(at), size);
    }
    /** @throws Failure `size-mismatch` when it is there in another size */
    async hasManifest(at, size) {
        return await this.#has(at, 'manifest-exists', 'manifests', size);
    }
    async #ask(at, size) {
        // That it was missing says nothing where the registry has confirmed it since.
        const isThere = (await this.#has(at, 'blob-exists', 'blobs', size)) || this.knownBlob(at, size) === true;
        this.#blobs.set(keyOf(at), isThere ? size : undefined);
        return isThere;
    }
    async #has(at, kind, where, size) {
        // Registries answer a pull of a repository that is not there yet with a refusal; the right to push sees the 404.
        const call = {
            kind,
            method: 'HEAD',
            at: `/v2/${at.repository}/${where}/${at.digest}`,
            scopes: [(0,_access_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .push */ .VC)(at.repository)],
            headers: { accept: where === 'manifests' ? _content_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptManifests */ .Pl : '*/*' },
        };
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status !== 200 && response.status !== 404)
                throw await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(response, call);
            response.discard();
            if (response.status === 404)
                return false;
            if (response.length === undefined || response.length === size)
                return true;
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeMismatch */ .sf)((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(at), size, response.length);
        });
    }
}
function keyOf({ registry, repository, digest }) {
    return (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, digest });
}


/***/ }),

/***/ 4408: // MODULE: ./packages/registry/build/upload/stored-digest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ confirmStored)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4963);



/**
 * Compares Docker-Content-Digest with what was sent: "the canonical digest of the uploaded blob, which MAY differ from
 * the provided digest" where the algorithms do (distribution spec 1.1, "Pushing blobs"), so it counts only when we have
 * hashed the same bytes with that algorithm: distribution answers a sha512 upload with a sha256 digest. `isOfSent` says
 * whether a digest is of all that was sent. @returns false when it is in another algorithm and nothing was hashed
 * @throws Failure `digest-mismatch`
 */
function confirmStored(response, at, isOfSent) {
    const stored = response.header('docker-content-digest');
    response.discard();
    if (stored === undefined || stored === at.digest || isOfSent?.(stored) === true)
        return true;
    if (isOfSent === undefined && !stored.startsWith(`${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(at.digest)}:`))
        return false;
    throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .digestMismatch */ .H3)(`What was stored as ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(at)}`, at.digest, stored);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ BlobUploads)
});

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
;// CONCATENATED MODULE: ./packages/registry/build/upload/request-limits.js
const MiB = 1024 * 1024;
/**
 * How long a request each registry takes. There is no limit until a request was too long for the registry, or for a
 * proxy before it (1 MiB is what nginx takes when nobody says more, 100 MB what a well-known network does): then requests have a quarter of that.
 */
class RequestLimits {
    #rules;
    #limits = new Map();
    constructor(rules = { least: MiB / 2, most: 128 * MiB }) {
        this.#rules = rules;
    }
    /** Bytes of the next request; `chunkMinLength` is what the registry asks for at least. */
    of(registry, chunkMinLength) {
        return Math.max(this.#limits.get(registry) ?? Infinity, chunkMinLength);
    }
    /** Takes note that a request of so many bytes was too long. @returns false when no shorter one is worth a try */
    lower(registry, bytes, chunkMinLength) {
        // Another upload has learned it meanwhile.
        if (this.of(registry, chunkMinLength) < bytes)
            return true;
        const next = Math.max(Math.floor(Math.min(bytes, this.#rules.most) / 4), chunkMinLength);
        if (next < this.#rules.least || next >= bytes)
            return false;
        this.#limits.set(registry, next);
        return true;
    }
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
;// CONCATENATED MODULE: ./packages/registry/build/upload/blob-source.js
/** Cuts the bytes of a blob into the bodies of requests. Nothing is held: what has to be sent again is read again. */
class BlobSource {
    #content;
    #open;
    #size;
    #reading;
    constructor(content, open, size) {
        this.#content = content;
        this.#open = open;
        this.#size = size;
    }
    /** A body of the bytes from `first` to `end`. It goes on where the body before ended, or after {@link close} anywhere. */
    body(first, end) {
        this.#reading ??= { pieces: this.#content.read(this.#open, first), rest: new Uint8Array() };
        return { size: end - first, chunks: this.#bytes(this.#reading, end - first, end === this.#size) };
    }
    /** Ends reading. Resolves when the source is left alone. */
    async close() {
        const reading = this.#reading;
        this.#reading = undefined;
        // A request that was given up on may still wait for a piece, which is counted before this goes on.
        await reading?.pieces.return?.();
    }
    async *#bytes(reading, size, isLast) {
        for (let left = size; left > 0;) {
            if (reading.rest.byteLength === 0) {
                const next = await reading.pieces.next();
                // Only after `close`: a source that ends early says so by an error.
                if (next.done === true)
                    return;
                reading.rest = next.value;
            }
            const piece = reading.rest.subarray(0, left);
            reading.rest = reading.rest.subarray(piece.byteLength);
            left -= piece.byteLength;
            yield piece;
        }
        // To its end, where it finds out whether there is more than there should be, and keeps its connection for others.
        if (isLast)
            await reading.pieces.next();
    }
}

// EXTERNAL MODULE: ./packages/registry/build/content/checked-content.js
var checked_content = __webpack_require__(1777);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
;// CONCATENATED MODULE: ./packages/registry/build/upload/send-blob.js





/** An upload that comes so much further with a try has all its tries again. */
const progressBytes = 8 * 1024 * 1024;
/**
 * Sends all bytes of a blob to an upload that was begun, in one request where the registry takes one so long. After a
 * request that broke, was lost or came out of step, the registry is asked how far it is, and only what it lacks is read
 * again and sent. What is not what it should be, the registry is told to drop.
 * @throws Transient when the upload is lost and a new one may do; Failure of the source or the registry
 */
async function sendBlob(blob, begun, parts) {
    const sending = new Sending(blob, begun, parts);
    try {
        while (!(await sending.step()))
            continue;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && (error.code === 'digest-mismatch' || error.code === 'size-mismatch'))
            await parts.requests.cancel(blob.at, sending.address);
        throw error;
    }
    finally {
        await sending.close();
    }
}
class Sending {
    #blob;
    #parts;
    #content;
    #source;
    #tries;
    /** How far the registry was when the tries were fresh: one that goes back and forth comes no further. */
    #triedFrom = 0;
    #state;
    /** Bytes that the registry has. */
    #have = 0;
    /** Whether a request got no answer: what the registry has then may be other than it says. */
    #hasBroken = false;
    #isStuck = false;
    #tooLong;
    constructor(blob, begun, parts) {
        this.#blob = blob;
        this.#parts = parts;
        this.#state = begun;
        this.#content = new checked_content/* CheckedContent */.B(blob.at, blob.size);
        this.#source = new BlobSource(this.#content, blob.open, blob.size);
        this.#tries = this.#freshTries();
    }
    /** Where the registry's last answer left the upload. */
    get address() {
        return this.#state.address;
    }
    /** One request, and after one that went wrong the question how far the registry is. @returns whether the blob is stored */
    async step() {
        const { at, size } = this.#blob;
        const end = Math.min(size, this.#have + this.#parts.limits.of(at.registry, this.#state.chunkMinLength));
        let refusal;
        try {
            const answer = await this.#send(end);
            if (answer === 'stored')
                return true;
            if ('address' in answer) {
                this.#have = end;
                this.#state = answer;
                return false;
            }
            refusal = answer;
        }
        catch (error) {
            this.#hasBroken = true;
            await this.#tries.after(error);
        }
        await this.#source.close();
        if (refusal !== undefined)
            this.#requireHope(refusal, end);
        await this.#ask(refusal, end);
        return false;
    }
    async close() {
        await this.#source.close();
    }
    async #send(end) {
        const { at, size } = this.#blob;
        const { requests } = this.#parts;
        const stretch = { first: this.#have, body: this.#source.body(this.#have, end) };
        if (end === size)
            return await requests.finish(at, this.#state.address, stretch, (digest) => this.#content.isNamed(digest));
        const answer = await requests.append(at, this.#state.address, stretch);
        // A registry that does not count (none, `0-0`) says at the latest when the digest is compared that it lacks something.
        if ('address' in answer && (answer.have ?? 0) !== 0 && answer.have !== end)
            throw new retry/* Transient */.Rc((0,failures/* protocolError */.JW)(at.registry, `bytes up to ${end} were taken up to ${answer.have}`));
        return answer;
    }
    /** @throws the refusal, when neither a shorter request nor going on from elsewhere can help */
    #requireHope({ status, failure }, end) {
        if (status === 413)
            this.#makeShorter(failure, end);
        else if (status !== 404 && status !== 416 && !this.#hasBroken)
            throw this.#tooLong ?? failure;
    }
    #makeShorter(failure, end) {
        this.#tooLong ??= failure;
        if (!this.#parts.limits.lower(this.#blob.at.registry, end - this.#have, this.#state.chunkMinLength))
            throw this.#tooLong;
    }
    async #ask(refusal, end) {
        const { at } = this.#blob;
        const told = await this.#parts.requests.status(at, this.#state.address);
        if (!('address' in told))
            throw new retry/* Transient */.Rc(refusal?.failure ?? told, refusal?.status === 413 ? 0 : undefined);
        const { have } = told;
        if (have === undefined || have > this.#content.position)
            throw new retry/* Transient */.Rc((0,failures/* protocolError */.JW)(at.registry, `an upload is said to be at byte ${have}, and ${this.#content.position} were sent`));
        if (have - this.#triedFrom >= progressBytes) {
            this.#tries = this.#freshTries();
            this.#triedFrom = have;
        }
        const isWhereItWas = have === this.#have;
        if (refusal === undefined || !isWhereItWas)
            this.#isStuck = false;
        if (refusal !== undefined)
            await this.#getOn(refusal, end, isWhereItWas);
        this.#have = have;
        this.#state = told;
    }
    /** After a refusal: a registry may be busy with a connection that broke, but not for ever, and if it says each time that it is elsewhere. */
    async #getOn({ status, failure }, end, isWhereItWas) {
        if (status === 413)
            return;
        // ghcr.io says so of parts over 4 MiB.
        if (isWhereItWas && status === 416 && end < this.#blob.size && !this.#hasBroken)
            return this.#makeShorter(failure, end);
        if (isWhereItWas && this.#isStuck)
            throw new retry/* Transient */.Rc(failure);
        this.#isStuck = isWhereItWas;
        await this.#tries.after(new retry/* Transient */.Rc(failure));
    }
    #freshTries() {
        return new retry/* Tries */.Iy(this.#parts.how, this.#parts.requests.hostOf(this.#blob.at));
    }
}

// EXTERNAL MODULE: ./packages/registry/build/client.js + 7 modules
var build_client = __webpack_require__(3695);
// EXTERNAL MODULE: ./packages/registry/build/access/scope.js
var scope = __webpack_require__(8469);
// EXTERNAL MODULE: ./packages/registry/build/upload/stored-digest.js
var stored_digest = __webpack_require__(4408);
;// CONCATENATED MODULE: ./packages/registry/build/upload/upload-session.js






const octets = { 'content-type': 'application/octet-stream' };
/** The requests of an upload (distribution spec 1.1, "Pushing blobs"). */
class UploadRequests {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    /** The host that requests about `at` go to, with port. */
    hostOf(at) {
        return new URL(this.#clients.at(at.registry).origin).host;
    }
    /** Cross-repository mount; a registry that will not mount opens an upload instead, or refuses the second scope. */
    async mount(at, from) {
        const client = this.#clients.at(at.registry);
        const call = {
            kind: 'mount',
            method: 'POST',
            at: `/v2/${at.repository}/blobs/uploads/?mount=${encodeURIComponent(at.digest)}&from=${encodeURIComponent(from)}`,
            scopes: [(0,scope/* push */.VC)(at.repository), (0,scope/* pull */.a$)(from)],
        };
        try {
            return await client.send(call, async (response) => {
                // A digest in another algorithm can be neither right nor wrong here, where no byte was seen: sending settles it.
                if (response.status === 201)
                    return (0,stored_digest/* confirmStored */.O)(response, at) ? 'mounted' : undefined;
                if (response.status === 202)
                    return stateOf(response, client);
                throw await (0,build_client/* refusalOf */.Of)(response, call);
            });
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && (error.code === 'registry-denied' || error.code === 'not-found'))
                return undefined;
            throw error;
        }
    }
    async start(at) {
        const client = this.#clients.at(at.registry);
        const algorithm = (0,model_digest/* algorithmOf */.Hy)(at.digest) === 'sha256' ? '' : `?digest-algorithm=${(0,model_digest/* algorithmOf */.Hy)(at.digest)}`;
        const call = { kind: 'upload-start', method: 'POST', at: `/v2/${at.repository}/blobs/uploads/${algorithm}`, scopes: [(0,scope/* push */.VC)(at.repository)] };
        return await client.send(call, async (response) => {
            if (response.status === 202)
                return stateOf(response, client);
            throw await (0,build_client/* refusalOf */.Of)(response, call);
        });
    }
    /** Sends a part of the blob that others follow. */
    async append(at, address, { first, body }) {
        const client = this.#clients.at(at.registry);
        const call = { kind: 'upload-chunk', method: 'PATCH', at: address, scopes: [(0,scope/* push */.VC)(at.repository)], headers: { ...octets, ...rangeOf(first, body) }, body };
        return await client.send(call, async (response) => (response.status === 202 ? stateOf(response, client) : await refusedBy(response, call)));
    }
    /**
     * Sends what is still to come of a blob, all of it or nothing, and ends the upload. `isOfSent` says of a digest whether
     * it is of all that was sent. @throws Failure `digest-mismatch` for what was stored
     */
    async finish(at, address, { first, body }, isOfSent) {
        const call = {
            kind: 'upload',
            method: 'PUT',
            // By hand: the query is the registry's own, and encoding it again could change it.
            at: new URL(`${address.href}${address.search === '' ? '?' : '&'}digest=${encodeURIComponent(at.digest)}`),
            scopes: [(0,scope/* push */.VC)(at.repository)],
            headers: { ...octets, ...(first > 0 && body.size > 0 ? rangeOf(first, body) : {}) },
            body,
        };
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status !== 201)
                return await refusedBy(response, call);
            (0,stored_digest/* confirmStored */.O)(response, at, isOfSent);
            return 'stored';
        });
    }
    /** Asks how far an upload is. @returns why it does not say, of whatever kind that is */
    async status(at, address) {
        const client = this.#clients.at(at.registry);
        const call = { kind: 'upload-status', method: 'GET', at: address, scopes: [(0,scope/* push */.VC)(at.repository)] };
        try {
            return await client.send(call, async (response) => {
                if (response.status === 204 || response.status === 200 || response.status === 202)
                    return stateOf(response, client, address);
                return await (0,build_client/* refusalOf */.Of)(response, call);
            });
        }
        catch (error) {
            // A registry that cannot be asked this may still take the blob anew; one that is away says so then.
            if (error instanceof failure/* Failure */.H && error.code === 'registry-unavailable')
                return error;
            throw error;
        }
    }
    /** Tells the registry to drop what it has of a blob. */
    async cancel(at, address) {
        const call = { kind: 'upload-cancel', method: 'DELETE', at: address, scopes: [(0,scope/* push */.VC)(at.repository)] };
        try {
            await this.#clients.at(at.registry).send(call, (response) => Promise.resolve(response.discard()));
        }
        catch (error) {
            // Registries drop open sessions by themselves; what made us cancel is what has to be told.
            if (!(error instanceof failure/* Failure */.H))
                throw error;
        }
    }
}
function rangeOf(first, { size }) {
    return { 'content-range': `${first}-${first + size - 1}` };
}
/** @throws Failure `registry-denied` */
async function refusedBy(response, call) {
    const failure = await (0,build_client/* refusalOf */.Of)(response, call);
    if (failure.code === 'registry-denied')
        throw failure;
    return { status: response.status, failure };
}
/** What an answer says of an upload, whose address must be at the registry itself: the credentials go there (CVE-2026-50151). */
function stateOf(response, client, known) {
    const location = response.header('location') ?? known?.href ?? '';
    response.discard();
    if (location === '' || !URL.canParse(location, response.url.href))
        throw (0,failures/* protocolError */.JW)(response.url.host, 'an upload without a Location');
    const address = new URL(location, response.url);
    if (address.origin !== client.origin)
        throw (0,failures/* redirectRefused */.LK)(client.origin, address.origin, 'uploads go to the registry itself');
    if (address.username !== '' || address.password !== '')
        throw (0,failures/* redirectRefused */.LK)(client.origin, address.host, 'it carries credentials');
    address.hash = '';
    return { address, have: haveOf(response.header('range')), chunkMinLength: numberOf(response.header('oci-chunk-min-length')) ?? 0 };
}
/** `Range: 0-n` of an upload, both ends included. Registries that have nothing say `0-0`, which is read so. */
function haveOf(range) {
    const last = numberOf(/^(?:bytes=)?0-([0-9]{1,15})$/.exec(range ?? '')?.[1]);
    return last === undefined ? undefined : last === 0 ? 0 : last + 1;
}
function numberOf(text) {
    return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/registry/build/upload/upload.js





/** Sends blobs: what is there is not sent, what a sibling repository has is mounted, the rest is streamed. */
class BlobUploads {
    #requests;
    #presence;
    #retrying;
    #limits;
    constructor(clients, presence, how, limits = new RequestLimits()) {
        this.#requests = new UploadRequests(clients);
        this.#presence = presence;
        this.#retrying = how;
        this.#limits = limits;
    }
    /** Sees to it that the blob is there; says how. @throws Failure `digest-mismatch` | `registry-*` */
    async ensure(blob) {
        if (await this.#presence.hasBlob(blob.at, blob.size))
            return 'present';
        return await this.send(blob);
    }
    /** As {@link ensure} for a blob that is known to be missing. */
    async send(blob) {
        let opened = blob.mountFrom === undefined || !isMounted(blob.at) ? undefined : await this.#requests.mount(blob.at, blob.mountFrom);
        if (opened === 'mounted')
            return 'mount';
        let isFirst = true;
        return await (0,retry/* retrying */.R$)(async () => {
            // The answer to the try before may have been lost after the registry had everything.
            if (!isFirst && (await this.#presence.hasBlob(blob.at, blob.size)))
                return 'stream';
            isFirst = false;
            const upload = typeof opened === 'object' ? opened : await this.#requests.start(blob.at);
            opened = undefined;
            await sendBlob(blob, upload, { requests: this.#requests, how: this.#retrying, limits: this.#limits });
            return 'stream';
        }, this.#retrying, this.#requests.hostOf(blob.at));
    }
}
/** distribution answers the mount of a sha512 blob with an upload, and does not find the blob that is sent by it. */
function isMounted({ digest }) {
    return (0,model_digest/* algorithmOf */.Hy)(digest) === 'sha256';
}


/***/ }),

/***/ 7206: // MODULE: ./packages/worlds/build/ends/layout-places.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ layoutPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3429);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);




/** Layout folders lie where this run may read: in the workspace, or where its host keeps what passes between steps. */
function layoutPlaces({ readable }) {
    const [base] = readable;
    const roots = readable.map((root) => realOf(root));
    return {
        directoryOf: (repository) => {
            const path = realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, repository));
            if (roots.some((root) => isInside(path, root)))
                return path;
            throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('file-invalid', {
                blame: 'configuration',
                message: `The layout ${JSON.stringify(repository.slice(0, 200))} lies outside ${readable.join(' and ')}`,
                remedy: 'Name a directory inside the workspace.',
            });
        },
    };
}
/** With all links followed, as far as it exists: what is not there yet cannot be a link, nor can anything be behind a file. */
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        const isAbsent = (0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
        if (!isAbsent || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path).length));
    }
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith('../'));
}


/***/ })

};
;