export const id = 119;
export const ids = [119];
export const modules = {

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ referrerManifest),
/* harmony export */   NB: () => (/* binding */ BundleAttacher),
/* harmony export */   i4: () => (/* binding */ emptyConfig)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6549);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(885);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3190);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4446);






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
            await uploads.ensure({ at: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(subject, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes)), size: bytes.byteLength, open: () => (0,_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesOnce */ .z)(bytes) });
        }
        const isListed = await manifests.put(subject, manifest);
        referrers.forget(subject);
        // Some registries send OCI-Subject without having the API, so it alone is not believed (deps.md §1).
        if (!isListed || !(await referrers.hasApi(subject)))
            await fallbackTags.merge(subject, [(0,_referrers_js__WEBPACK_IMPORTED_MODULE_4__/* .referrerDescriptor */ .xh)({ manifest, content: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(manifest) })]);
        return manifest.digest;
    }
}
/** One manifest per bundle: empty config, the bundle as the only layer, about `subject`. */
function referrerManifest(subject, bundle, predicateType, created) {
    const body = {
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.image,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.bundle,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.empty, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(emptyConfig), size: emptyConfig.byteLength },
        layers: [{ mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.bundle, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bundle), size: bundle.byteLength }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.bytes.byteLength },
        annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': predicateType,
            'org.opencontainers.image.created': created.toISOString(),
        },
    };
    const bytes = Buffer.from(JSON.stringify(body));
    return { digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.image, bytes };
}


/***/ }),

/***/ 671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EvidenceTags)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6549);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);
/* harmony import */ var _legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(885);







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
        const there = await this.#reader.tagged(travelling.to).catch((error) => {
            // Registries answer a pull of a repository that is not there yet with a refusal; the copy itself finds out.
            if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.code === 'registry-denied')
                return undefined;
            throw error;
        });
        if (there === undefined)
            return 'stream';
        if (isEqualOrMore(there, travelling.manifest))
            return 'present';
        const merged = await this.#merged(travelling, there);
        return 'cannot' in merged ? merged : 'merge';
    }
    /**
     * Writes the tag: the source's very bytes where the target has none, else the union. It is read back; layers that
     * another writer overwrote in the meantime are added again.
     * @throws Failure `tag-conflict` when others overwrite it time and again; `manifest-invalid` when it cannot be merged
     */
    async write(travelling) {
        let fate = 'present';
        for (let round = 0; round <= maxRounds; round += 1) {
            const there = await this.#reader.tagged(travelling.to);
            if (there !== undefined && isEqualOrMore(there, travelling.manifest))
                return fate;
            // Before writing again, let the other writer finish.
            if (round > 0)
                await this.#retrying.pause(Math.floor(this.#retrying.chance() * this.#retrying.rules.baseMilliseconds * round));
            if (round < maxRounds)
                fate = await this.#writeOnce(travelling, there);
        }
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('tag-conflict', {
            blame: 'service',
            message: `The tag ${travelling.to.tag} was overwritten by somebody else ${maxRounds} times`,
            remedy: 'Let only one job at a time sign this artifact, then run again.',
        });
    }
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
            await this.#writer.putBlob({ at, size: config.byteLength, open: () => (0,_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOnce */ .z)(config) });
        await this.#writer.tag(to, merged.manifest);
        return 'merge';
    }
    async #merged({ from, to, manifest }, there) {
        if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(there).kind === 'index')
            return { cannot: 'the target has an index under this tag' };
        const [ours, theirs] = await Promise.all([imageOf({ end: this.#reader, at: to, manifest: there }), imageOf({ end: this.#source, at: from, manifest })]);
        return (0,_legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeLegacy */ .mM)(kindOf(to.tag), ours, theirs);
    }
}
function isEqualOrMore(there, coming) {
    return there.digest === coming.digest || ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(there).kind === 'image' && (0,_legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsAll */ .mA)(there, coming));
}
function kindOf(tag) {
    const ending = tag.slice(tag.lastIndexOf('.') + 1);
    return ending === 'sig' || ending === 'att' ? ending : 'sbom';
}
async function imageOf({ end, at, manifest }) {
    const { config } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(manifest);
    return { manifest, config: config === undefined ? new Uint8Array() : await bytesOf(end, at, config) };
}
async function bytesOf(end, at, { digest, size }) {
    if (size > _legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .maxLegacyConfigBytes */ .T8)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(`The config ${digest}`, _legacy_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .maxLegacyConfigBytes */ .T8);
    return await (0,_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .allBytes */ .v)(end.blob((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(at, digest), size));
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FallbackTags)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4963);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(885);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3190);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4446);








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
            // One false "there is none" would have the list begun anew, without all that it names: so it is asked for twice.
            const found = (await this.#reader.tagged(at)) ?? (await this.#reader.tagged(at));
            const list = readList(found ?? this.#known.get((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(at)), at.tag);
            const missing = referrers.filter((referrer) => found === undefined || !list.some((entry) => isListed(entry, referrer)));
            if (missing.length === 0)
                return;
            // Before writing again, let the other writer finish.
            if (round > 0)
                await this.#retrying.pause(Math.floor(this.#retrying.chance() * this.#retrying.rules.baseMilliseconds * round));
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
}
/** The entries as they stand, with fields that this reader does not know. */
function readList(index, tag) {
    if (index === undefined)
        return [];
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(index.mediaType))
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestInvalid */ .LO)(index.digest, `the tag ${tag} must list the referrers, but it is a ${index.mediaType}`);
    (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readIndexEntries */ .rp)(index, _referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .maxListed */ .w9);
    const { manifests } = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(index.bytes, { maxBytes: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq });
    return Array.isArray(manifests) ? manifests.filter(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW) : [];
}
/** An entry without a type, as older writers left it, is as good as none: it is replaced. */
function isListed(entry, { digest, artifactType }) {
    const written = entry['artifactType'];
    const isTyped = typeof written === 'string' && written !== '' && written !== _media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.empty;
    return entry['digest'] === digest && (isTyped || artifactType === undefined);
}
function listOf(list, added) {
    const kept = list.filter((entry) => !added.some(({ digest }) => digest === entry['digest']));
    const body = { schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.index, manifests: [...kept, ...added] };
    const bytes = Buffer.from(JSON.stringify(body));
    if (body.manifests.length > _referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .maxListed */ .w9 || bytes.byteLength > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)('The list of referrers', _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq);
    return { digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.index, bytes };
}


/***/ }),

/***/ 54:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ maxLegacyConfigBytes),
/* harmony export */   mA: () => (/* binding */ holdsAll),
/* harmony export */   mM: () => (/* binding */ mergeLegacy)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(885);



const maxLayers = 1_000;
const maxLegacyConfigBytes = 1024 * 1024;
/** Whether every layer of `source` (same content, same annotations: the signature is an annotation) is in `target`. */
function holdsAll(target, source) {
    const there = new Set((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(target).layers.map(keyOf));
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(source).layers.every((layer) => there.has(keyOf(layer)));
}
/**
 * The image at the target with the layers of the source behind its own: what cosign itself does when it adds a
 * signature. Nothing is taken away. An SBOM tag holds one document by cosign's own rule, so two cannot share it.
 */
function mergeLegacy(kind, target, source) {
    if (kind === 'sbom')
        return { cannot: 'the target has another SBOM, and such a tag holds one' };
    const [there, coming] = [(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(target.manifest), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(source.manifest)];
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
        return { cannot: 'its config does not list its layers as an image does' };
    const body = bodyOf(target.manifest.bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxManifestBytes */ .rq);
    const added = positions.map((position) => listIn(bodyOf(source.manifest.bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxManifestBytes */ .rq), 'layers')[position]).filter(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW);
    const bytes = Buffer.from(JSON.stringify({
        ...body,
        config: { ...body['config'], digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(config), size: config.byteLength },
        layers: [...listIn(body, 'layers'), ...added],
    }));
    if (bytes.byteLength > _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxManifestBytes */ .rq)
        return { cannot: 'together they are larger than a manifest may be' };
    return { config, manifest: { mediaType: target.manifest.mediaType, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), bytes } };
}
/** Configs list the layers by `rootfs.diff_ids` and tell of each in `history` (image-spec 1.1, config.md). */
function mergedConfig(target, source, there, coming, positions) {
    if ((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target.config) === (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(source.config) && idsIn(bodyOf(target.config, maxLegacyConfigBytes)) === undefined)
        return target.config;
    const [ours, theirs] = [bodyOf(target.config, maxLegacyConfigBytes), bodyOf(source.config, maxLegacyConfigBytes)];
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
function idsIn(config) {
    const { rootfs } = config;
    return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(rootfs) && Array.isArray(rootfs['diff_ids']) ? rootfs['diff_ids'] : undefined;
}
function bodyOf(bytes, maxBytes) {
    return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJsonObject */ .Qp)(bytes, { maxBytes });
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

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createLayoutAttacher)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6549);
/* harmony import */ var _evidence_attach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _layout_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8421);
/* harmony import */ var _layout_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4904);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(885);
/* harmony import */ var _evidence_referrers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4446);
/* harmony import */ var _registry_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4291);










/** Opens layout folders for reading and attaching evidence: on the far side of an air gap a folder is all there is. */
function createLayoutAttacher(options, places) {
    const { retrying } = (0,_registry_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .N)(options);
    const target = new _layout_target_js__WEBPACK_IMPORTED_MODULE_5__/* .LayoutTarget */ .e(places, retrying);
    return {
        reader: { manifest: (subject) => new _layout_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LayoutSource */ .cQ(places).manifest(subject) },
        // By new eyes each time: what was attached a moment ago is there.
        bundles: { bundles: (subject) => (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceIn */ .n)(new _layout_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LayoutSource */ .cQ(places), options).bundles(subject) },
        attacher: {
            async attach(subject, bundle, predicateType) {
                const manifest = (0,_evidence_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .referrerManifest */ .Dq)(await new _layout_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LayoutSource */ .cQ(places).manifest(subject), bundle, predicateType, options.clock.now());
                for (const bytes of [_evidence_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyConfig */ .i4, bundle])
                    await target.putBlob({ at: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(subject, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes)), size: bytes.byteLength, open: () => (0,_bytes_in_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOnce */ .z)(bytes) });
                await target.putManifest(subject, manifest);
                await target.listReferrers(subject, () => Promise.resolve([(0,_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .referrerDescriptor */ .xh)({ manifest, content: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(manifest) })]));
                return manifest.digest;
            },
        },
    };
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   MS: () => (/* binding */ layoutAt)
/* harmony export */ });
/* unused harmony export LayoutFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3429);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(586);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4963);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(885);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3190);










const maxEntries = 10_000;
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
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
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'blobs', (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .algorithmOf */ .Hy)(digest), (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .hexOf */ .ZD)(digest));
    }
    /** Whether it calls itself a layout. */
    async isMarked() {
        return (await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'oci-layout'))) !== undefined;
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
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('not-found', { blame: 'artifact', message: `${digest} is not in the layout ${this.path}`, remedy: 'Export the artifact again; this copy of it is not complete.' });
    }
    /** The entries of index.json with all that they say; none for a layout that does not exist yet. @throws Failure `layout-invalid` | `too-large` */
    async entries() {
        const body = await this.index();
        return body === undefined ? [] : body['manifests'].filter(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW);
    }
    /** The whole of index.json, checked; undefined for a layout that does not exist yet. */
    async index() {
        const version = await this.#read('oci-layout', 4_096);
        if (version === undefined)
            return undefined;
        const { imageLayoutVersion } = parsed(version, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'oci-layout'));
        if (imageLayoutVersion !== '1.0.0')
            throw invalid(this.path, `imageLayoutVersion 1.0.0 is expected, found ${JSON.stringify(imageLayoutVersion ?? null).slice(0, 60)}`);
        const bytes = await this.#read('index.json', _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .maxManifestBytes */ .rq);
        if (bytes === undefined)
            return undefined;
        const body = parsed(bytes, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'index.json'));
        try {
            (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readIndexEntries */ .rp)({ digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes), mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaTypes */ .Ib.index, bytes }, maxEntries);
        }
        catch (error) {
            throw error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H ? invalid((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'index.json'), error.message, error) : error;
        }
        return body;
    }
    /** The directories on the way to a blob are directories, and no links. */
    async requirePlainDirectories(digest) {
        for (const directory of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'blobs'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, 'blobs', (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .algorithmOf */ .Hy)(digest))]) {
            const found = await statOf(directory);
            if (found !== undefined && !found.isDirectory())
                throw hostile(directory, 'it is no plain directory');
        }
    }
    async #read(name, limit) {
        const file = await openPlain((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name));
        if (file === undefined)
            return undefined;
        try {
            const { size } = await file.stat();
            if (size > limit)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .tooLarge */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name), limit);
            return (await file.readFile()).subarray(0, limit);
        }
        finally {
            await file.close();
        }
    }
}
/** The directory as the person meant it: a link to it is followed once, here, and none below it. */
async function layoutAt(path) {
    return new LayoutFolder((await statOf(path)) === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
}
function parsed(bytes, where) {
    try {
        return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_6__/* .parseStrictJsonObject */ .Qp)(bytes, { maxBytes: _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .maxManifestBytes */ .rq, what: where });
    }
    catch (error) {
        throw error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H && error.code === 'json-invalid' ? invalid(where, error.message, error) : error;
    }
}
async function openPlain(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readOnly);
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return undefined;
        throw unreadable(path, error);
    }
}
function codeOf(error) {
    return (0,node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'code' in error ? String(error.code) : '';
}
function unreadable(path, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', { blame: 'configuration', message: `${path} cannot be read: ${codeOf(cause)}`, remedy: 'Check the directory and who may read it.', cause });
}
function invalid(where, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('layout-invalid', { blame: 'artifact', message: `${where} is no OCI image layout that can be relied on: ${why}`, remedy: 'Export the artifact again, for example with portcullis copy.', found: why, cause });
}
function hostile(where, why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('layout-hostile', { blame: 'artifact', message: `${where} is refused: ${why}`, remedy: 'Do not use this directory; find out who wrote it.', found: why });
}


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   cQ: () => (/* binding */ LayoutSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9619);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4963);
/* harmony import */ var _layout_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7480);
/* harmony import */ var _evidence_legacy_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5581);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(885);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3190);
/* harmony import */ var _evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4446);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1491);













const refName = 'org.opencontainers.image.ref.name';
const width = 4;
/** Reads OCI layout folders. What it returns has been hashed; index.json is nobody's word. */
class LayoutSource {
    #places;
    #manifests = new Map();
    #legacy;
    constructor(places) {
        this.#places = places;
        this.#legacy = new _evidence_legacy_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .LegacyTags */ .JJ(this);
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
            if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .maxManifestBytes */ .rq)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(`The manifest ${at.digest}`, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .maxManifestBytes */ .rq);
            const bytes = await file.readFile();
            const found = (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(at.digest));
            if (found !== at.digest)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .digestMismatch */ .H3)(`The manifest in ${folder.path}`, at.digest, found);
            const manifest = { digest: at.digest, mediaType: typeOf(bytes, at.digest), bytes };
            (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(manifest);
            this.#manifests.set(key, manifest);
            return manifest;
        }
        finally {
            await file.close();
        }
    }
    passingBlob(at, size) {
        return this.blob(at, size);
    }
    async *blob(at, size) {
        const file = await (await this.#folder(at)).open(at.digest);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(at.digest));
        try {
            const { size: found } = await file.stat();
            if (found !== size)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeMismatch */ .sf)(`The blob ${at.digest}`, size, found);
            let received = 0;
            for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 })) {
                received += chunk.byteLength;
                if (received > size)
                    throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeMismatch */ .sf)(`The blob ${at.digest}`, size, `more than ${size}`);
                hash.update(chunk);
                yield chunk;
            }
            const digest = `${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(at.digest)}:${hash.digest('hex')}`;
            if (digest !== at.digest)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .digestMismatch */ .H3)(`The blob in ${at.repository}`, at.digest, digest);
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
        const named = entries.filter((entry) => (tag === undefined ? !isEvidenceName(nameIn(entry)) : nameIn(entry) === tag));
        const digests = [...new Set(named.map(({ digest }) => digest).filter(_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc))];
        const found = await (0,_bounded_js__WEBPACK_IMPORTED_MODULE_12__/* .mapBounded */ .y)(digests, width, async (digest) => await this.manifest((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_3__/* .pin */ .y_)(reference, digest)));
        const artifacts = tag === undefined ? found.filter((manifest) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(manifest).subject === undefined) : found;
        if (artifacts.length > 1)
            throw ambiguous(reference, artifacts.map(({ digest }) => digest));
        return artifacts[0];
    }
    async readable(subject, wanted = () => true) {
        const listed = await this.#listed(subject);
        const found = await (0,_bounded_js__WEBPACK_IMPORTED_MODULE_12__/* .mapBounded */ .y)([...listed], width, async (digest) => await this.#read(subject, digest));
        const referrers = found.filter((one) => one !== undefined && 'manifest' in one).filter((referrer) => wanted((0,_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .referrerDescriptor */ .xh)(referrer)));
        const unreadables = found.filter((one) => one !== undefined && 'failure' in one);
        if (referrers.length <= _evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .maxReferrers */ .vk)
            return { referrers, unreadable: unreadables };
        const kept = new Set((0,_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .foremost */ .ig)(referrers.map(_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .referrerDescriptor */ .xh)).map(({ digest }) => digest));
        return { referrers: referrers.filter(({ manifest }) => kept.has(manifest.digest)), unreadable: [(0,_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .tooMany */ .Ot)(subject), ...unreadables] };
    }
    async descriptors(subject) {
        return (await this.readable(subject)).referrers.map(_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .referrerDescriptor */ .xh);
    }
    async legacyTags(subject) {
        return await this.#legacy.of(subject);
    }
    /** All that could refer to something: every manifest of index.json, and what the tag lists that older readers go by. */
    async #listed(subject) {
        const entries = await (await this.#folder(subject)).entries();
        const untagged = entries.filter(({ mediaType }) => typeof mediaType === 'string' && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .isManifestType */ .Q3)(mediaType)).map(({ digest }) => digest).filter(_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
        const list = await this.tagged({ registry: subject.registry, repository: subject.repository, tag: (0,_evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .fallbackTag */ .fH)(subject.digest) });
        const fromTag = list !== undefined && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .isIndexType */ .$U)(list.mediaType) ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readIndexEntries */ .rp)(list, _evidence_referrers_js__WEBPACK_IMPORTED_MODULE_10__/* .maxListed */ .w9).map(({ digest }) => digest) : [];
        return new Set([...untagged, ...fromTag]);
    }
    async #read(subject, digest) {
        try {
            const manifest = await this.manifest((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_3__/* .pin */ .y_)(subject, digest));
            const content = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(manifest);
            return content.subject?.digest === subject.digest ? { manifest, content } : undefined;
        }
        catch (error) {
            if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H && error.code === 'not-found')
                return undefined;
            if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H && (error.code === 'digest-mismatch' || error.code === 'layout-hostile'))
                return { digest, failure: error };
            return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadable */ .O)(digest, error);
        }
    }
    async #folder({ repository }) {
        return await (0,_layout_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .layoutAt */ .MS)(this.#places.directoryOf(repository));
    }
}
/** Names that only lead to evidence: cosign's tags, and the list of referrers. */
function isEvidenceName(name) {
    return name !== undefined && /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/.test(name);
}
/** The name that index.json gives an entry. */
function nameIn({ annotations }) {
    const name = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(annotations) ? annotations[refName] : undefined;
    return typeof name === 'string' ? name : undefined;
}
/** As it calls itself; the first OCI writers left the type out, and then what it lists tells. */
function typeOf(bytes, digest) {
    const { mediaType, manifests } = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(bytes, { maxBytes: _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .maxManifestBytes */ .rq, what: `manifest ${digest}` });
    if (typeof mediaType === 'string')
        return mediaType;
    return manifests === undefined ? _media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaTypes */ .Ib.image : _media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaTypes */ .Ib.index;
}
function ambiguous({ repository, tag }, found) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('layout-invalid', {
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
 * @throws Failure `file-invalid` when another writer does not come to an end
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
/** What a lock says of its writer; `?` for one that says nothing yet, nothing when it is gone. */
async function holderOf(lock) {
    try {
        return (await (0,promises_.readFile)(lock, 'utf8')).slice(0, maxLockBytes) || '?';
    }
    catch (error) {
        if ((0,layout_folder/* codeOf */.$N)(error) === 'ENOENT')
            return '';
        throw busy(lock, (0,layout_folder/* codeOf */.$N)(error));
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

// EXTERNAL MODULE: ./packages/registry/build/layout/layout-source.js
var layout_source = __webpack_require__(8421);
// EXTERNAL MODULE: ./packages/registry/build/manifest.js
var build_manifest = __webpack_require__(885);
// EXTERNAL MODULE: ./packages/registry/build/media-types.js
var media_types = __webpack_require__(3190);
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
    /** The work under way on each index: the writers of one run wait for each other here, those of others at the lock. */
    #turns = new Map();
    constructor(places, how) {
        this.#places = places;
        this.#retrying = how;
        this.#fallbackTags = new fallback_tag/* FallbackTags */.m(new layout_source/* LayoutSource */.cQ(places), this, how);
    }
    /** A file of another size is none: it is written anew. */
    async hasBlob({ repository, digest }, size) {
        return (await (await this.#folder(repository)).sizeOf(digest)) === size;
    }
    /** Counts only once index.json leads to it where that is needed: a run may have been killed in between. */
    async hasManifest(at, size) {
        if (!(await this.hasBlob(at, size)))
            return false;
        const manifest = await new layout_source/* LayoutSource */.cQ(this.#places).manifest(at);
        if ((0,build_manifest/* readManifest */.WI)(manifest).subject === undefined)
            return true;
        return (await (await this.#folder(at.repository)).entries()).some(({ digest }) => digest === at.digest);
    }
    async putBlob({ at, size, open: opened }) {
        await this.#write(await this.#ready(at.repository), at.digest, opened(), size);
        return 'stream';
    }
    /** A referrer is listed in index.json, since nothing else leads to it. */
    async putManifest({ repository }, manifest) {
        const folder = await this.#ready(repository);
        await this.#write(folder, manifest.digest, [manifest.bytes], manifest.bytes.byteLength);
        const content = (0,build_manifest/* readManifest */.WI)(manifest);
        if (content.subject !== undefined)
            await this.#change(folder, (entries) => withEntry(entries, { ...(0,referrers/* referrerDescriptor */.xh)({ manifest, content }) }));
        return true;
    }
    /** Some readers (regctl) find referrers by the tag for registries without an API, here as well. */
    async listReferrers(subject, referrers) {
        await this.#fallbackTags.merge(subject, await referrers());
    }
    async tag({ repository, tag }, manifest) {
        const folder = await this.#ready(repository);
        await this.#write(folder, manifest.digest, [manifest.bytes], manifest.bytes.byteLength);
        const { mediaType, digest, bytes } = manifest;
        const named = { mediaType, digest, size: bytes.byteLength, annotations: { [layout_source/* refName */.P7]: tag } };
        const isListedAnyway = (0,build_manifest/* readManifest */.WI)(manifest).subject !== undefined;
        await this.#change(folder, (entries) => [
            ...entries.filter((entry) => (0,layout_source/* nameIn */.ZC)(entry) !== tag && (isListedAnyway || entry['digest'] !== digest || (0,layout_source/* nameIn */.ZC)(entry) !== undefined)),
            named,
        ]);
    }
    /** What index.json does not lead to is rubbish to other tools. */
    async keep(at) {
        const folder = await this.#ready(at.repository);
        const { mediaType, digest, bytes } = await new layout_source/* LayoutSource */.cQ(this.#places).manifest(at);
        await this.#change(folder, (entries) => (entries.some((entry) => entry['digest'] === digest) ? entries : [...entries, { mediaType, digest, size: bytes.byteLength }]));
    }
    async #folder(repository) {
        return await (0,layout_folder/* layoutAt */.MS)(this.#places.directoryOf(repository));
    }
    /** The directory with what makes it a layout. @throws Failure `layout-invalid` when it is something else */
    async #ready(repository) {
        const path = this.#places.directoryOf(repository);
        await (0,promises_.mkdir)(path, { recursive: true });
        const folder = await (0,layout_folder/* layoutAt */.MS)(path);
        if ((await folder.index()) === undefined)
            await this.#change(folder, (entries) => entries);
        return folder;
    }
    async #write(folder, digest, chunks, size) {
        await folder.requirePlainDirectories(digest);
        const directory = (0,external_node_path_.join)(folder.path, 'blobs', (0,model_digest/* algorithmOf */.Hy)(digest));
        await (0,promises_.mkdir)(directory, { recursive: true });
        if ((await folder.sizeOf(digest)) === size && size > 0 && Array.isArray(chunks))
            return;
        await replace(folder.path, folder.pathOf(digest), chunks);
    }
    /** One change of index.json, in its turn. */
    async #change(folder, change) {
        const turn = async () => await locked((0,external_node_path_.join)(folder.path, '.index.lock'), this.#retrying.pause, async () => await rewriteIndex(folder, change));
        // After the one before, whether that went well or not: its owner hears of its failure.
        const waiting = (this.#turns.get(folder.path) ?? Promise.resolve()).then(turn, turn);
        this.#turns.set(folder.path, waiting);
        await waiting;
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
function withEntry(entries, descriptor) {
    return entries.some(({ digest }) => digest === descriptor.digest) ? entries : [...entries, { ...descriptor }];
}
/** Writes beside, to disk, and then under the name: whoever looks sees the old file or the whole new one. */
async function replace(root, path, chunks) {
    const temporary = (0,external_node_path_.join)(root, `.portcullis-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            for await (const chunk of chunks)
                await file.write(chunk);
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
function notWritable(path, cause) {
    return new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `${path} cannot be written: ${(0,layout_folder/* codeOf */.$N)(cause)}`, remedy: 'Check the directory, who may write there, and the room that is left.', cause });
}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ManifestWriter)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(885);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8469);
/* harmony import */ var _stored_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4408);






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
            scopes: [(0,_access_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .push */ .VC)(at.repository)],
            headers: { 'content-type': mediaType },
            body: bytes,
        };
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status !== 201 && response.status !== 200)
                throw meaning(await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(response, call), kind, name, manifest);
            (0,_stored_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmStored */ .O)(response, at, new _stored_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .SentDigests */ .y(at.digest).add(bytes));
            return response.header('oci-subject') !== undefined;
        });
    }
}
/**
 * How registries say that a tag does not move: ECR `ImageTagAlreadyExistsException` (400), Artifact Registry
 * `FAILED_PRECONDITION` … immutable (400, 409), Harbor `PRECONDITION` (412), ACR (405, 403) "locked", Quay 409.
 * Their words decide beside the status, since each status means something else elsewhere.
 */
const immutableWords = /immutab|imagetagalreadyexists|already exists|failed.?precondition|precondition|is locked|disallowed because|write.?enabled|cannot be (?:overwritten|updated|changed)/i;
const immutableStatus = /^HTTP (?:400|403|405|409|412)\b/;
function meaning(refusal, kind, tag, manifest) {
    const { found = '' } = refusal;
    const unusual = unusualAlgorithm(manifest);
    if (unusual !== undefined && /^HTTP (?:400|404|422)\b/.test(found))
        return unsupported(unusual, refusal);
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
    const content = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(manifest);
    const named = [manifest.digest, ...[...content.children, ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .blobsOf */ .OR)(content)].map(({ digest }) => digest)];
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

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Presence)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4963);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3190);
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
        const isThere = await this.#has(at, 'blob-exists', 'blobs', size);
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
            headers: { accept: where === 'manifests' ? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptManifests */ .Pl : '*/*' },
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

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ confirmStored),
/* harmony export */   y: () => (/* binding */ SentDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);




/**
 * What was sent to a registry, by the algorithm that registries call content by in their answers when they do not keep
 * to the one they were given: distribution answers a sha512 upload with a sha256 digest, as the specification allows.
 */
class SentDigests {
    #hash;
    #given;
    constructor(given) {
        this.#given = given;
        this.#hash = (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(given) === 'sha256' ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    }
    /** The same bytes; each is counted in once it is asked for. */
    watch(chunks) {
        return this.#hash === undefined ? chunks : this.#counted(chunks, this.#hash);
    }
    add(bytes) {
        this.#hash?.update(bytes);
        return this;
    }
    /** Whether `stored` is a digest of all that was sent. */
    isOne(stored) {
        return stored === this.#given || (this.#hash !== undefined && stored === `sha256:${this.#hash.copy().digest('hex')}`);
    }
    async *#counted(chunks, hash) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            yield chunk;
        }
    }
}
/**
 * Compares Docker-Content-Digest with what was sent: "the canonical digest of the uploaded blob, which MAY differ from
 * the provided digest" where the algorithms do (distribution spec 1.1, "Pushing blobs"), so it counts only when we have
 * hashed the same bytes with that algorithm. @returns false when it is in another algorithm and nothing was hashed
 * @throws Failure `digest-mismatch`
 */
function confirmStored(response, at, sent) {
    const stored = response.header('docker-content-digest');
    response.discard();
    if (stored === undefined || stored === at.digest || sent?.isOne(stored) === true)
        return true;
    if (sent === undefined && !stored.startsWith(`${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(at.digest)}:`))
        return false;
    throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .digestMismatch */ .H3)(`What was stored as ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(at)}`, at.digest, stored);
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ BlobUploads)
});

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
;// CONCATENATED MODULE: ./packages/registry/build/upload/chunk-window.js

/** A held piece goes out in parts of this size, so that a slow connection shows progress. */
const partBytes = 256 * 1024;
/**
 * The bytes of a blob that a registry has not said yet that it has. They are held, up to one chunk, so that a chunk
 * that broke is sent again without asking the source for it.
 */
class ChunkWindow {
    #buffer;
    #source;
    #what;
    #size;
    /** Where in the blob the buffer begins, and how many bytes it holds. */
    #base = 0;
    #held = 0;
    /** What the source gave and the buffer had no room for. */
    #rest = new Uint8Array();
    #filling;
    constructor(source, buffer, { what, size }) {
        this.#source = source[Symbol.asyncIterator]();
        this.#buffer = buffer;
        this.#what = what;
        this.#size = size;
    }
    /** The first byte after those that are held: a registry cannot have more. */
    get end() {
        return this.#base + this.#held;
    }
    /** The bytes from `start` up to `end`, which must lie within one chunk after what was released. */
    async *bytes(start, end) {
        for (let at = start; at < end;) {
            const part = this.#buffer.subarray(at - this.#base, Math.min(this.#held, end - this.#base, at - this.#base + partBytes));
            if (part.byteLength > 0) {
                at += part.byteLength;
                yield part;
            }
            else
                await this.#fill();
        }
    }
    /** Lets go of the bytes before `have`. @returns false when they are no longer, or not yet, held */
    release(have) {
        if (have < this.#base || have > this.end)
            return false;
        this.#buffer.copyWithin(0, have - this.#base, this.#held);
        this.#held = this.end - have;
        this.#base = have;
        return true;
    }
    /** Sees the source to its end, where it checks its digest. @throws Failure of the source, or `size-mismatch` for more bytes */
    async finish() {
        const isOver = this.#rest.byteLength === 0 && (await this.#source.next()).done === true;
        if (!isOver)
            throw (0,failures/* sizeMismatch */.sf)(this.#what, this.#size, 'more');
    }
    async close() {
        await this.#source.return?.();
    }
    /** Two requests may ask at once, when one was given up on while it waited for the source. */
    async #fill() {
        this.#filling ??= this.#take().finally(() => {
            this.#filling = undefined;
        });
        await this.#filling;
    }
    async #take() {
        if (this.#rest.byteLength === 0) {
            const next = await this.#source.next();
            if (next.done === true)
                throw (0,failures/* sizeMismatch */.sf)(this.#what, this.#size, this.end);
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, Math.min(this.#buffer.byteLength, this.#size - this.#base) - this.#held);
        this.#buffer.set(taken, this.#held);
        this.#held += taken.byteLength;
        this.#rest = this.#rest.subarray(taken.byteLength);
    }
}

// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
;// CONCATENATED MODULE: ./packages/registry/build/upload/chunked-upload.js




const MiB = 1024 * 1024;
const defaultChunkRules = { above: 32 * MiB, bytes: 8 * MiB, atMost: 32 * MiB };
/** A registry that does not take this blob in chunks, in its own words; it may take it whole. */
class ChunksRefused extends Error {
    constructor(refusal) {
        super(refusal.message, { cause: refusal });
    }
}
/**
 * Sends all bytes of a blob in chunks. After a chunk that broke, was lost or came out of step, the registry is asked
 * how far it is, and only what it lacks is sent. @returns where the upload is to be finished
 * @throws ChunksRefused; Transient when the upload is lost and a new one may do; Failure of the source or the registry
 */
async function sendInChunks(blob, begun, parts) {
    const { requests, how, sent, buffer } = parts;
    const { at, size } = blob;
    const window = new ChunkWindow(sent.watch(blob.open()), buffer, { what: (0,reference/* formatReference */.FH)(at), size });
    let state = begun;
    let have = 0;
    let tries = new retry/* Tries */.Iy(how, requests.hostOf(at));
    let hasBroken = false;
    try {
        while (have < size) {
            const told = await step(Math.min(size - have, buffer.byteLength));
            if (!window.release(told.have))
                throw new retry/* Transient */.Rc((0,failures/* protocolError */.JW)(at.registry, `an upload is said to be at byte ${told.have}, and it is between ${have} and ${window.end}`));
            state = told;
            have = told.have;
        }
        await window.finish();
        return state.address;
    }
    finally {
        await window.close();
    }
    /** One chunk, or a part of it. Tries count until a whole chunk was taken at once. */
    async function step(length) {
        const end = have + length;
        let refusal;
        try {
            const answer = await requests.append(at, state.address, have, { size: length, chunks: window.bytes(have, end) });
            if ('address' in answer) {
                // A registry that does not count (none, `0-0`) says at the latest when the digest is compared that it lacks something.
                if ((answer.have ?? 0) !== 0 && answer.have !== end)
                    throw new retry/* Transient */.Rc((0,failures/* protocolError */.JW)(at.registry, `a chunk up to byte ${end} was taken up to ${answer.have}`));
                tries = new retry/* Tries */.Iy(how, requests.hostOf(at));
                return { ...answer, have: end };
            }
            refusal = answer;
        }
        catch (error) {
            hasBroken = true;
            await tries.after(error);
        }
        const told = await requests.status(at, state.address);
        const isAboutChunks = have === 0 && !hasBroken;
        if (!('address' in told))
            throw refusal !== undefined && isAboutChunks ? new ChunksRefused(refusal) : new retry/* Transient */.Rc(told);
        if (refusal !== undefined && (told.have ?? have) === have) {
            // Once a chunk was taken, or broke on the way, the refusal is about its turn and not about chunks.
            if (isAboutChunks)
                throw new ChunksRefused(refusal);
            await tries.after(new retry/* Transient */.Rc(refusal));
        }
        return { ...told, have: told.have ?? have };
    }
}

// EXTERNAL MODULE: ./packages/registry/build/upload/stored-digest.js
var stored_digest = __webpack_require__(4408);
// EXTERNAL MODULE: ./packages/registry/build/client.js + 4 modules
var build_client = __webpack_require__(7978);
// EXTERNAL MODULE: ./packages/registry/build/access/scope.js
var scope = __webpack_require__(8469);
;// CONCATENATED MODULE: ./packages/registry/build/upload/upload-session.js







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
    /** Sends the bytes from `first` on. @returns the refusal, where it is about this chunk and not about the caller */
    async append(at, address, first, body) {
        const client = this.#clients.at(at.registry);
        const call = {
            kind: 'upload-chunk',
            method: 'PATCH',
            at: address,
            scopes: [(0,scope/* push */.VC)(at.repository)],
            headers: { 'content-type': 'application/octet-stream', 'content-range': `${first}-${first + body.size - 1}` },
            body,
        };
        return await client.send(call, async (response) => {
            if (response.status === 202)
                return stateOf(response, client);
            const refusal = await (0,build_client/* refusalOf */.Of)(response, call);
            if (refusal.code === 'registry-denied')
                throw refusal;
            return refusal;
        });
    }
    /** Asks how far an upload is. @returns the refusal when the registry does not know it any more */
    async status(at, address) {
        const client = this.#clients.at(at.registry);
        const call = { kind: 'upload-status', method: 'GET', at: address, scopes: [(0,scope/* push */.VC)(at.repository)] };
        return await client.send(call, async (response) => {
            if (response.status === 204 || response.status === 200 || response.status === 202)
                return stateOf(response, client, address);
            const refusal = await (0,build_client/* refusalOf */.Of)(response, call);
            if (refusal.code === 'registry-denied')
                throw refusal;
            return refusal;
        });
    }
    /** Ends an upload with the bytes that are still to come, all of them or none. @throws Failure `digest-mismatch` for what was stored */
    async finish(at, address, body, sent) {
        const call = {
            kind: 'upload',
            method: 'PUT',
            // By hand: the query is the registry's own, and encoding it again could change it.
            at: new URL(`${address.href}${address.search === '' ? '?' : '&'}digest=${encodeURIComponent(at.digest)}`),
            scopes: [(0,scope/* push */.VC)(at.repository)],
            headers: { 'content-type': 'application/octet-stream' },
            body,
        };
        const lost = await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status === 201) {
                (0,stored_digest/* confirmStored */.O)(response, at, sent);
                return undefined;
            }
            const refusal = await (0,build_client/* refusalOf */.Of)(response, call);
            if (response.status !== 404 && response.status !== 416)
                throw refusal;
            return refusal;
        });
        // A session that is gone or out of step: the same request again is no use, a new session may be.
        if (lost !== undefined)
            throw new retry/* Transient */.Rc(lost);
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
    #chunks;
    /** Registries that take no chunks, and those that take large blobs in no other way. */
    #wholeOnly = new Set();
    #chunksOnly = new Set();
    /** Buffers of uploads that are over, for the next ones. */
    #spare = [];
    constructor(clients, presence, how, chunks = defaultChunkRules) {
        this.#requests = new UploadRequests(clients);
        this.#presence = presence;
        this.#retrying = how;
        this.#chunks = chunks;
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
            await this.#sendTo(upload, blob);
            return 'stream';
        }, this.#retrying, this.#requests.hostOf(blob.at));
    }
    async #sendTo(upload, blob) {
        const { at, size } = blob;
        try {
            if (this.#goesInChunks(upload, blob))
                await this.#inChunks(upload, blob);
            else
                await this.#whole(upload, blob);
        }
        catch (error) {
            if (error instanceof ChunksRefused && error.cause instanceof failure/* Failure */.H) {
                // Whoever takes neither has said so twice.
                if (this.#chunksOnly.has(at.registry))
                    throw error.cause;
                this.#wholeOnly.add(at.registry);
                await this.#requests.cancel(at, upload.address);
                throw new retry/* Transient */.Rc(error.cause, 0);
            }
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            if (error.code === 'digest-mismatch' || error.code === 'size-mismatch')
                await this.#requests.cancel(at, upload.address);
            if (error.code === 'too-large' && size > this.#chunks.bytes && !this.#wholeOnly.has(at.registry) && !this.#chunksOnly.has(at.registry)) {
                this.#chunksOnly.add(at.registry);
                throw new retry/* Transient */.Rc(error, 0);
            }
            throw error;
        }
    }
    #goesInChunks({ chunkMinLength }, { at, size }) {
        if (this.#wholeOnly.has(at.registry) || chunkMinLength > this.#chunks.atMost)
            return false;
        return size > this.#chunks.above || (this.#chunksOnly.has(at.registry) && size > this.#chunks.bytes);
    }
    async #whole({ address }, { at, size, open }) {
        const sent = new stored_digest/* SentDigests */.y(at.digest);
        await this.#requests.finish(at, address, { size, chunks: sent.watch(open()) }, sent);
    }
    async #inChunks(upload, blob) {
        const sent = new stored_digest/* SentDigests */.y(blob.at.digest);
        const length = Math.max(this.#chunks.bytes, upload.chunkMinLength);
        const spare = this.#spare.findIndex(({ byteLength }) => byteLength === length);
        const buffer = spare === -1 ? Buffer.allocUnsafeSlow(length) : this.#spare.splice(spare, 1)[0] ?? Buffer.allocUnsafeSlow(length);
        try {
            const address = await sendInChunks(blob, upload, { requests: this.#requests, how: this.#retrying, sent, buffer });
            await this.#requests.finish(blob.at, address, new Uint8Array(), sent);
        }
        finally {
            this.#spare.push(buffer);
        }
    }
}
/** distribution answers the mount of a sha512 blob with an upload, and does not find the blob that is sent by it. */
function isMounted({ digest }) {
    return (0,model_digest/* algorithmOf */.Hy)(digest) === 'sha256';
}


/***/ }),

/***/ 2849:
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
/** With all links followed, as far as it exists: what is not there yet cannot be a link. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        const isAbsent = (0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(error) && 'code' in error && error.code === 'ENOENT';
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
