"use strict";
exports.id = 288;
exports.ids = [288];
exports.modules = {

/***/ 3984: // MODULE: ./packages/core/build/use-cases/promotion/coverage.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityOf: () => (/* binding */ identityOf),
/* harmony export */   notCovered: () => (/* binding */ notCovered)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _policy_near_miss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7544);
/* harmony import */ var _policy_placement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8538);




/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
function identityOf(policy, name) {
    const identity = policy.identities.get(name);
    if (identity !== undefined)
        return identity;
    const meant = (0,_policy_near_miss_js__WEBPACK_IMPORTED_MODULE_3__/* .nearMiss */ .b)(name, policy.identities.keys());
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} declares no identity ${name}`,
        remedy: meant === undefined ? 'Declare it under trust.identities.' : `Did you mean ${meant}? Else declare it under trust.identities.`,
    });
}
/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
function notCovered(policy, subject) {
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject);
    const targets = [...policy.environments.values()].flatMap(_policy_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoriesOf */ .U);
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


/***/ }),

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createRegistryAttacher)
});

// EXTERNAL MODULE: ./packages/registry/build/evidence/attach.js
var attach = __webpack_require__(5261);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/registry/build/content/bytes-in-memory.js
var bytes_in_memory = __webpack_require__(3823);
// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence-tags.js
var evidence_tags = __webpack_require__(671);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-bundle.js
var legacy_bundle = __webpack_require__(8324);
;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-layer.js




const maxBundleBytes = 24 * 1024 * 1024;
/**
 * A bundle as the layer in which cosign 2 keeps it: the inverse of `legacyBundle`. With `payload` the bundle holds a
 * signature over that payload, else an envelope. An entry of Rekor v2 has no place there, as those versions know none:
 * without the promise of a Rekor v1 the layer says nothing of a log, and whoever verifies it must not ask for one.
 * @throws Failure `signing-refused` for what cannot be expressed
 */
function legacyLayer(bundle, { payload, predicateType }) {
    const { verificationMaterial: material, messageSignature, dsseEnvelope } = (0,strict_json/* parseStrictJsonObject */.Qp)(bundle, { what: 'the bundle', maxBytes: maxBundleBytes });
    const vouched = { ...certificateIn(material), ...timestampIn(material), ...logEntryIn(material) };
    if (payload !== undefined) {
        const signature = legacy_layer_text((0,strict_json/* member */.Dc)(messageSignature, 'signature'));
        return { mediaType: legacy_bundle/* legacyLayerTypes */.sb.signature, annotations: { [legacy_bundle/* annotation */.w7.signature]: signature, ...vouched }, blob: payload };
    }
    if (!(0,strict_json/* isJsonObject */.OW)(dsseEnvelope))
        throw inexpressible('it holds no envelope');
    const annotations = { [legacy_bundle/* annotation */.w7.signature]: '', ...vouched, predicateType };
    return { mediaType: legacy_bundle/* legacyLayerTypes */.sb.attestation, annotations, blob: new TextEncoder().encode(JSON.stringify(dsseEnvelope)) };
}
/** A key is named nowhere: whoever verifies has to have it. */
function certificateIn(material) {
    const raw = (0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(material, 'certificate'), 'rawBytes');
    if (raw === undefined)
        return {};
    return { [legacy_bundle/* annotation */.w7.certificate]: new external_node_crypto_.X509Certificate(Buffer.from(legacy_layer_text(raw), 'base64')).toString() };
}
/** cosign keeps one timestamp. */
function timestampIn(material) {
    const [first] = list((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(material, 'timestampVerificationData'), 'rfc3161Timestamps'));
    if (first === undefined)
        return {};
    return { [legacy_bundle/* annotation */.w7.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: legacy_layer_text((0,strict_json/* member */.Dc)(first, 'signedTimestamp')) }) };
}
function logEntryIn(material) {
    const entry = list((0,strict_json/* member */.Dc)(material, 'tlogEntries')).find((one) => (0,strict_json/* isJsonObject */.OW)((0,strict_json/* member */.Dc)(one, 'inclusionPromise')));
    if (entry === undefined)
        return {};
    const keyId = Buffer.from(legacy_layer_text((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(entry, 'logId'), 'keyId')), 'base64').toString('hex');
    const whole = (name) => Number(legacy_layer_text((0,strict_json/* member */.Dc)(entry, name)));
    const promised = {
        SignedEntryTimestamp: legacy_layer_text((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(entry, 'inclusionPromise'), 'signedEntryTimestamp')),
        Payload: { body: legacy_layer_text((0,strict_json/* member */.Dc)(entry, 'canonicalizedBody')), integratedTime: whole('integratedTime'), logIndex: whole('logIndex'), logID: keyId },
    };
    return { [legacy_bundle/* annotation */.w7.logEntry]: JSON.stringify(promised) };
}
function list(json) {
    return Array.isArray(json) ? json : [];
}
function legacy_layer_text(json) {
    if (typeof json === 'string')
        return json;
    throw inexpressible('a member of the bundle is missing');
}
function inexpressible(why) {
    return new failure/* Failure */.H('signing-refused', {
        blame: 'bug',
        message: `The bundle cannot be kept as cosign 2 keeps signatures: ${why}`,
        remedy: 'Leave cosign-tags out: cosign 3 reads the bundle as it is.',
    });
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-tags.js
var legacy_tags = __webpack_require__(5581);
// EXTERNAL MODULE: ./packages/registry/build/content/media-types.js
var media_types = __webpack_require__(208);
;// CONCATENATED MODULE: ./packages/registry/build/evidence/cosign-tags.js








/** cosign writes no time: the same signature has the same manifest. */
const noTime = '0001-01-01T00:00:00Z';
/** Adds signatures under cosign's own tags, as cosign 2 does; what others wrote there stays. */
class CosignTags {
    #writer;
    #tags;
    constructor(registry, how) {
        this.#writer = registry.writer;
        this.#tags = new evidence_tags/* EvidenceTags */.J(registry.reader, registry, how);
    }
    async keep(subject, bundle, apart) {
        const tag = (0,legacy_tags/* legacyTag */.w)(subject.digest, apart.payload === undefined ? 'att' : 'sig');
        if (tag === undefined)
            throw tooLong(subject);
        const layer = legacyLayer(bundle, apart);
        const { config, manifest } = imageWith(layer);
        for (const bytes of [config, layer.blob])
            await this.#put(subject, bytes);
        const { registry, repository } = subject;
        await this.#tags.write({ from: (0,reference/* pin */.y_)({ registry, repository }, manifest.digest), to: { registry, repository, tag }, manifest });
        return tag;
    }
    async #put(subject, bytes) {
        const at = (0,reference/* pin */.y_)({ registry: subject.registry, repository: subject.repository }, (0,digest/* digestOf */.ol)(bytes));
        if (!(await this.#writer.hasBlob(at, bytes.byteLength)))
            await this.#writer.putBlob({ at, size: bytes.byteLength, open: (from) => (0,bytes_in_memory/* bytesOnce */.z)(bytes, from) });
    }
}
/** An image of one layer; its config lists the layer a second time, as that of every image does. */
function imageWith({ mediaType, annotations, blob }) {
    const rootfs = { type: 'layers', diff_ids: [(0,digest/* digestOf */.ol)(blob)] };
    const config = Buffer.from(JSON.stringify({ architecture: '', created: noTime, history: [{ created: noTime }], os: '', rootfs, config: {} }));
    const body = {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.image,
        config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: config.byteLength, digest: (0,digest/* digestOf */.ol)(config) },
        layers: [{ mediaType, size: blob.byteLength, digest: (0,digest/* digestOf */.ol)(blob), annotations }],
    };
    const bytes = Buffer.from(JSON.stringify(body));
    return { config, manifest: { digest: (0,digest/* digestOf */.ol)(bytes), mediaType: media_types/* mediaTypes */.Ib.image, bytes } };
}
function tooLong({ digest }) {
    return new failure/* Failure */.H('place-unsupported', {
        blame: 'configuration',
        message: `cosign 2 has no tag for ${digest}: its name would be longer than a tag may be`,
        remedy: 'Leave cosign-tags out: bundles are attached to artifacts of any digest.',
    });
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(7325);
// EXTERNAL MODULE: ./packages/registry/build/evidence/fallback-tag.js
var fallback_tag = __webpack_require__(6959);
// EXTERNAL MODULE: ./packages/registry/build/upload/manifest-writer.js
var manifest_writer = __webpack_require__(725);
// EXTERNAL MODULE: ./packages/registry/build/upload/presence.js
var upload_presence = __webpack_require__(8577);
// EXTERNAL MODULE: ./packages/registry/build/download/reader.js + 1 modules
var download_reader = __webpack_require__(6635);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var evidence_referrers = __webpack_require__(4446);
// EXTERNAL MODULE: ./packages/registry/build/registry-ends.js + 1 modules
var registry_ends = __webpack_require__(4213);
// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 3 modules
var registry_reader = __webpack_require__(3150);
// EXTERNAL MODULE: ./packages/registry/build/upload/upload.js + 4 modules
var upload = __webpack_require__(7191);
;// CONCATENATED MODULE: ./packages/registry/build/registry-attacher.js











/** Opens registries for reading and for attaching evidence. */
function createRegistryAttacher(options) {
    const { clients, retrying, requests, credentialsUsed, close } = (0,registry_reader/* connect */.N)(options);
    const reader = new download_reader/* RegistryReader */.J(clients, retrying);
    const referrers = new evidence_referrers/* Referrers */.l7(clients, reader);
    const manifests = new manifest_writer/* ManifestWriter */.f(clients);
    const presence = new upload_presence/* Presence */.C(clients);
    const uploads = new upload/* BlobUploads */.m(clients, presence, retrying);
    const fallbackTags = new fallback_tag/* FallbackTags */.m(reader, manifests, retrying);
    const registries = { reader: new registry_ends/* RegistrySource */.n(reader, referrers), writer: new registry_ends/* RegistryTarget */.x({ reader, presence, uploads, manifests, referrers, fallbackTags }) };
    return {
        reader,
        tags: reader,
        bundles: (0,evidence/* evidenceIn */.n)(registries.reader, options),
        attacher: new attach/* BundleAttacher */.NB({ reader, referrers, uploads, manifests, fallbackTags, retrying, clock: options.clock }),
        cosignTags: new CosignTags(registries, retrying),
        requests,
        credentialsUsed,
        close,
    };
}


/***/ }),

/***/ 6731: // MODULE: ./packages/sigstore/build/log/compact-range.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   WL: () => (/* binding */ subtreesBetween),
/* harmony export */   ZP: () => (/* binding */ CompactRange)
/* harmony export */ });
/* unused harmony export nodeHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hash of a leaf (RFC 6962 §2.1). */
function leafHash(entry) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.of(0)).update(entry).digest();
}
/** Hash of a node (RFC 6962 §2.1). */
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
/** The fewest complete subtrees that the leaves from `start` up to `end` are made of, from left to right. */
function subtreesBetween(start, end) {
    const subtrees = [];
    for (let at = start; at < end;) {
        let height = 0;
        while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= end)
            height += 1;
        subtrees.push({ height, index: at / 2 ** height });
        at += 2 ** height;
    }
    return subtrees;
}
/** A tree from its first leaf on, as the hashes of the complete subtrees it is made of: all that appending and the root need. */
class CompactRange {
    #stack;
    constructor(stack = []) {
        this.#stack = [...stack];
    }
    copy() {
        return new CompactRange(this.#stack);
    }
    /** Appends the next complete subtree; it must begin where the range ends. */
    push(height, hash) {
        let top = { height, hash };
        for (let left = this.#stack.at(-1); left?.height === top.height; left = this.#stack.at(-1)) {
            this.#stack.pop();
            top = { height: top.height + 1, hash: nodeHash(left.hash, top.hash) };
        }
        this.#stack.push(top);
    }
    /** The root of the tree; of the empty tree, the hash of nothing. */
    root() {
        const folded = this.#stack.map(({ hash }) => hash).reduceRight((right, left) => (right === undefined ? left : nodeHash(left, right)), undefined);
        return folded ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
    }
}


/***/ }),

/***/ 891: // MODULE: ./packages/sigstore/build/log/log-failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ logUnavailable),
/* harmony export */   IF: () => (/* binding */ logInvalid),
/* harmony export */   JK: () => (/* binding */ logStateInvalid)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** What a log serves is not what it has signed. Nothing is concluded from it, and nothing is remembered. */
function logInvalid(log, why, details = {}) {
    const { expected, found } = details;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('log-invalid', {
        blame: 'service',
        message: [`What the log ${log} serves does not fit what it has signed: ${why}`, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
        remedy: 'Run it again; if it stays, ask the operator of the log, and treat what it says as unproven until then.',
        ...details,
    });
}
function logUnavailable(log, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('log-unavailable', {
        blame: 'service',
        message: `The log ${log} cannot be read: ${why}`,
        remedy: 'Run it again when the log answers; the next run goes on where the last one ended.',
        cause,
    });
}
/** The file of what was seen before cannot be used. */
function logStateInvalid(why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('log-state-invalid', {
        blame: 'configuration',
        message: `What was remembered of the log cannot be used: ${why}`,
        remedy: 'Restore the state file. Only when it is lost for good begin anew without one, with --from at an entry that is surely early enough.',
        cause,
    });
}


/***/ }),

/***/ 1405: // MODULE: ./packages/sigstore/build/log/log-fetch.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fetchFrom)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4945);
/* harmony import */ var _log_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(891);



const deadlineMilliseconds = 20_000;
const pausesMilliseconds = [500, 2_000];
/** Reads a log by HTTP GET, without redirects, each request with a deadline and tried three times. @throws Failure `log-unavailable` | `log-invalid` */
function fetchFrom({ url, wait = sleep }) {
    const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}/api/v2/`;
    return async (path, maxBytes) => {
        for (const pause of pausesMilliseconds) {
            const answer = await ask(new URL(`${base}${path}`), path, maxBytes);
            if (!(answer instanceof Error))
                return answer.bytes;
            await wait(pause);
        }
        const last = await ask(new URL(`${base}${path}`), path, maxBytes);
        if (last instanceof Error)
            throw last;
        return last.bytes;
    };
}
/** The Failure as a value where another try may help. */
async function ask(url, path, maxBytes) {
    try {
        const response = await fetch(url, {
            redirect: 'manual',
            headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' },
            signal: AbortSignal.timeout(deadlineMilliseconds),
        });
        if (response.ok)
            return { bytes: await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .K)(response, maxBytes) };
        await response.body?.cancel();
        if (response.status === 404)
            return { bytes: undefined };
        const refused = (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logUnavailable */ .$t)(url.host, `it answered ${response.status} for ${path}`);
        if (response.status >= 500 || response.status === 429)
            return refused;
        throw refused;
    }
    catch (cause) {
        if (cause instanceof _read_at_most_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerTooLong */ .r)
            throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(url.host, `${path} is longer than it can be`, { expected: `at most ${maxBytes} bytes` });
        if (cause instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            throw cause;
        return (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logUnavailable */ .$t)(url.host, `no answer for ${path}`, cause);
    }
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 6155: // MODULE: ./packages/sigstore/build/log/open-checkpoint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openCheckpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _log_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(891);
/* harmony import */ var _signed_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);



/** What a log may have witnesses for is little; this is much. */
const maxNoteBytes = 16 * 1024;
/**
 * Reads a checkpoint that the log has signed. Cosignatures of witnesses are passed over. Every signature that bears the
 * log's own name and key has to be good. @throws Failure `log-invalid`
 */
function openCheckpoint(log, bytes) {
    const name = log.baseUrl.host;
    const note = Buffer.from(bytes).toString('utf8');
    if (bytes.byteLength > maxNoteBytes)
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(name, 'its checkpoint is too long');
    const checkpoint = (0,_signed_note_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckpoint */ .HQ)(note, (why) => (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(name, `its checkpoint does not count: ${why}`));
    const { origin, size, root, signedText } = checkpoint;
    if (!(0,_signed_note_js__WEBPACK_IMPORTED_MODULE_2__/* .isOriginOf */ .MO)(log, origin))
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(name, 'its checkpoint is of another log', { expected: (0,_signed_note_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(log).join(' or '), found: origin.slice(0, 200) });
    const own = (0,_signed_note_js__WEBPACK_IMPORTED_MODULE_2__/* .signaturesOf */ .Rr)(log, checkpoint);
    const hash = log.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    if (own.length === 0 || !own.every(({ signature }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, Buffer.from(signedText), log.publicKey, signature)))
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(name, 'its checkpoint is not signed by the key that the trust domain names');
    if (!Number.isSafeInteger(Number(size)))
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(name, 'it claims more entries than can be counted', { found: size });
    return { size: Number(size), root, note };
}


/***/ }),

/***/ 6471: // MODULE: ./packages/sigstore/build/log/tiles.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Tiles),
/* harmony export */   p: () => (/* binding */ tileWidth)
/* harmony export */ });
/* harmony import */ var _compact_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _log_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(891);


/** Entries and hashes in a whole tile (C2SP tlog-tiles). */
const tileWidth = 256;
const tileHeight = 8;
const hashBytes = 32;
/** Length of an entry, as two bytes before it. */
const lengthBytes = 2;
const maxEntryBytes = 65_535;
/** The tiles of a log as they are in a tree of `size` entries. Nothing in them counts before it was hashed up to the signed root. */
class Tiles {
    #log;
    #size;
    #fetch;
    #hashes = new Map();
    constructor(log, size, fetch) {
        this.#log = log;
        this.#size = size;
        this.#fetch = fetch;
    }
    /** Appends the leaves from `start` up to `end` to `range` by the hashes of their subtrees. */
    async extend(range, start, end) {
        for (const subtree of (0,_compact_range_js__WEBPACK_IMPORTED_MODULE_0__/* .subtreesBetween */ .WL)(start, end))
            range.push(subtree.height, await this.#subtree(subtree));
    }
    /** The entries of bundle `index`: 256, or as many as the tree has of it. */
    async entries(index) {
        const { bytes, width } = await this.#read('entries', index, this.#size, (entries) => entries * (lengthBytes + maxEntryBytes));
        const entries = [];
        let at = 0;
        for (; entries.length < width && at + lengthBytes <= bytes.byteLength;) {
            const end = at + lengthBytes + bytes.readUInt16BE(at);
            if (end > bytes.byteLength)
                break;
            entries.push(bytes.subarray(at + lengthBytes, end));
            at = end;
        }
        if (entries.length === width && at === bytes.byteLength)
            return entries.slice(0, this.#widthOf(index, this.#size));
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(this.#log, `entry bundle ${index} is cut off, or more follows it`, { expected: `${width} entries`, found: `${entries.length} in ${bytes.byteLength} bytes` });
    }
    /** A node of the tree, from the tile whose lowest hashes are at or below its height. */
    async #subtree({ height, index }) {
        const level = Math.floor(height / tileHeight);
        const span = 2 ** (height % tileHeight);
        const first = index * span;
        const hashes = await this.#tile(level, Math.floor(first / tileWidth));
        const range = new _compact_range_js__WEBPACK_IMPORTED_MODULE_0__/* .CompactRange */ .ZP();
        for (const hash of hashes.slice(first % tileWidth, (first % tileWidth) + span))
            range.push(0, hash);
        return range.root();
    }
    #tile(level, index) {
        const key = `${level}/${index}`;
        const tile = this.#hashes.get(key) ?? this.#readTile(level, index);
        this.#hashes.set(key, tile);
        return tile;
    }
    async #readTile(level, index) {
        const { bytes, width } = await this.#read(String(level), index, Math.floor(this.#size / tileWidth ** level), (hashes) => hashes * hashBytes);
        if (bytes.byteLength === width * hashBytes)
            return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(this.#log, `tile ${level}/${index} is not of its size`, { expected: `${width * hashBytes} bytes`, found: `${bytes.byteLength}` });
    }
    /** As wide as it is in this tree; or whole, as a log may drop a partial tile once it is full. */
    async #read(kind, index, count, maxBytes) {
        const width = this.#widthOf(index, count);
        const path = `tile/${kind}/${encodeIndex(index)}`;
        const own = await this.#fetch(width === tileWidth ? path : `${path}.p/${width}`, maxBytes(width));
        if (own !== undefined)
            return { bytes: Buffer.from(own), width };
        const whole = width === tileWidth ? undefined : await this.#fetch(path, maxBytes(tileWidth));
        if (whole !== undefined)
            return { bytes: Buffer.from(whole), width: tileWidth };
        throw (0,_log_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .logInvalid */ .IF)(this.#log, `it does not have ${path}, which its checkpoint says it has`);
    }
    #widthOf(index, count) {
        return Math.min(tileWidth, count - index * tileWidth);
    }
}
/** Tile 1234067 is `x001/x234/067`. */
function encodeIndex(index) {
    const digits = String(index);
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
    return groups.map((group, position) => (position < groups.length - 1 ? `x${group}` : group)).join('/');
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readTrustDomain)
});

// EXTERNAL MODULE: ./packages/sigstore/build/confidential-url.js
var confidential_url = __webpack_require__(6141);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/operator.js
/**
 * Who runs a service of which the trust material tells only the address: the last two labels of its host name, or the
 * address without its port, so that two services of one house do not count as two witnesses. Where that is too strict,
 * the trust material names its operators.
 */
function operatorAt({ hostname }) {
    // A URL writes IPv6 in brackets and has checked the numbers of IPv4. Asking node:net would load the network.
    if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith('['))
        return hostname;
    return hostname.replace(/\.$/, '').split('.').slice(-2).join('.');
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/validity.js
var validity = __webpack_require__(6086);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/signing-config.js



const signingConfigMediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const maxServices = 64;
/** Reads a signing config, alone in its file or inside another document. @throws Failure `trust-config-invalid` */
function readSigningConfig(place) {
    place.only('mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig');
    const mediaType = place.member('mediaType');
    if (mediaType.text() !== signingConfigMediaType)
        throw mediaType.refusal(`expected ${signingConfigMediaType}, found ${mediaType.text()}`);
    const config = {
        certificateAuthorities: readServices(place.member('caUrls')),
        tlogs: readServices(place.member('rekorTlogUrls')),
        tlogSelector: readSelector(place.member('rekorTlogConfig')),
        timestampAuthorities: readServices(place.member('tsaUrls')),
        timestampSelector: readSelector(place.member('tsaConfig')),
    };
    if (config.certificateAuthorities.length === 0)
        throw place.member('caUrls').refusal('it is empty');
    if (config.tlogs.length > 0 && config.tlogSelector === undefined)
        throw place.member('rekorTlogConfig').refusal('it is missing');
    if (config.timestampAuthorities.length > 0 && config.timestampSelector === undefined)
        throw place.member('tsaConfig').refusal('it is missing');
    return config;
}
function readServices(place) {
    return place.list(maxServices).map((service) => {
        service.only('url', 'majorApiVersion', 'validFor', 'operator');
        const url = readServiceUrl(service.member('url'));
        return {
            url,
            majorApiVersion: Number(service.member('majorApiVersion').wholeNumber()),
            validFor: (0,validity/* readValidity */.Tu)(service.member('validFor'), { startRequired: true }),
            operator: service.member('operator').optionalText() || operatorAt(url),
        };
    });
}
/** The identity token travels to these: TLS, or a loopback address. */
function readServiceUrl(place) {
    const url = URL.parse(place.text());
    if (url === null || url.username !== '' || url.password !== '' || url.hash !== '')
        throw place.refusal('expected a plain URL');
    if (!(0,confidential_url/* isConfidential */.F)(url))
        throw place.refusal('expected https');
    return url;
}
function readSelector(place) {
    if (place.isAbsent)
        return undefined;
    const kind = place.only('selector', 'count').member('selector').text();
    const count = Number(place.member('count').wholeNumber());
    if (kind === 'ANY')
        return { kind: 'any' };
    if (kind === 'ALL')
        return { kind: 'all' };
    if (kind !== 'EXACT' || count < 1)
        throw place.refusal('expected the selector ANY, ALL or EXACT with a count');
    return { kind: 'exact', count };
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __webpack_require__(1949);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/thresholds.js

/**
 * The thresholds of a trust domain: what its root can support, or more where `asked` says so.
 * @throws Failure `trust-config-invalid` for less than that, or for more than the root could ever give
 */
function decideThresholds(root, asked = {}) {
    const able = supportOf(root);
    const least = { logs: Math.min(able.logs, 1), timestamps: 1, scts: Math.min(able.scts, 1) };
    return {
        logs: decide('logs', asked.logs, least.logs, able.logs),
        timestamps: decide('timestamps', asked.timestamps, least.timestamps, able.timestamps),
        scts: decide('scts', asked.scts, least.scts, able.scts),
    };
}
/** How many distinct operators the root names for each. A log can be a source of time too: Rekor v1 signs when it saw an entry. */
function supportOf({ tlogs, ctlogs, timestampAuthorities }) {
    return {
        logs: distinctOperators(tlogs),
        timestamps: distinctOperators([...timestampAuthorities, ...tlogs]),
        scts: distinctOperators(ctlogs),
    };
}
function decide(name, asked, least, able) {
    const threshold = asked ?? least;
    if (!Number.isSafeInteger(threshold) || threshold < 0)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name}: expected a whole number, found ${threshold}`);
    if (threshold < least)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name}: ${threshold} asks for less than the ${least} that its root supports`);
    if (threshold > able)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name}: ${threshold} asked for, but its root names ${able} independent of each other`);
    return threshold;
}
function distinctOperators(authorities) {
    return new Set(authorities.map(({ operator }) => operator)).size;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/extensions.js
var extensions = __webpack_require__(9805);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js
var parsed_certificate = __webpack_require__(256);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/certificate-authority.js





const maxChain = 8;
const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Reads one of `certificateAuthorities`. @throws Failure `trust-config-invalid` */
function readCertificateAuthority(place) {
    const authority = readAuthority(place);
    authority.certChain.forEach((certificate, index) => {
        if (!certificate.isCA)
            throw place.refusal(`certificate ${index} of its chain is not that of an authority`);
    });
    return authority;
}
/**
 * Reads one of `timestampAuthorities`, whose first certificate signs the timestamps. That its purpose be critical is not
 * asked for: GitHub's is not, and the trusted root vouches for the certificate itself. @throws Failure `trust-config-invalid`
 */
function readTimestampAuthority(place) {
    const authority = readAuthority(place);
    const [signing, ...issuers] = authority.certChain;
    if (signing === undefined || issuers.length === 0)
        throw place.refusal('its chain lacks the certificate that signs timestamps');
    if (signing.isCA || purposesOf(signing, place) !== timeStamping)
        throw place.refusal('its first certificate is not for time stamping alone (RFC 3161 §2.3)');
    if (!issuers.every((issuer) => issuer.isCA))
        throw place.refusal('a certificate above the first is not that of an authority');
    return authority;
}
/** OpenSSL is content with more behind the list of purposes than our reader. */
function purposesOf(certificate, place) {
    try {
        return (0,extensions/* extendedKeyUsages */.Zd)(certificate).join();
    }
    catch (cause) {
        throw place.refusal('its first certificate does not tell what it is for', cause);
    }
}
function readAuthority(place) {
    place.only('subject', 'uri', 'certChain', 'validFor', 'operator');
    const chain = place.member('certChain').only('certificates').member('certificates');
    const certificates = chain.list(maxChain).map((item) => item.only('rawBytes').member('rawBytes'));
    const parsed = certificates.map(parseCertificate);
    if (parsed.length === 0)
        throw chain.refusal('it is empty');
    requireChain(parsed, chain);
    const uri = URL.parse(place.member('uri').optionalText() ?? '');
    return {
        certChain: parsed.map(({ certificate }) => certificate),
        validFor: (0,validity/* readValidity */.Tu)(place.member('validFor'), { startRequired: false }),
        operator: place.member('operator').optionalText() || (uri && operatorAt(uri)) || (parsed[0]?.node.subject ?? ''),
    };
}
function parseCertificate(place) {
    const der = place.bytes();
    try {
        return { certificate: parsed_certificate/* ParsedCertificate */.D.of(der), node: new external_node_crypto_.X509Certificate(der) };
    }
    catch (cause) {
        throw place.refusal('not an X.509 certificate in DER', cause);
    }
}
/** The library follows a chain only up to a self-signed certificate, so one that stops short could never verify anything. */
function requireChain(certificates, place) {
    certificates.forEach((read, index) => {
        const issuer = certificates[index + 1] ?? read;
        const { publicKey } = issuer.node;
        if (read.node.checkIssued(issuer.node) && read.node.verify(publicKey)) {
            read.certificate.noteSignedBy(issuer.certificate, publicKey);
            return;
        }
        const expected = issuer === read ? 'self-signed, as the last must be' : `issued by certificate ${index + 1}`;
        throw place.refusal(`certificate ${index} is not ${expected}`);
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/log-authority.js



/** What each algorithm name of a log key says about the key; others cannot be verified and are refused. */
const keyShapes = {
    PKIX_ECDSA_P256_SHA_256: { type: 'ec', curve: 'prime256v1' },
    PKIX_ED25519: { type: 'ed25519' },
    PKIX_RSA_PKCS1V15_2048_SHA256: { type: 'rsa', minBits: 2048 },
    PKIX_RSA_PKCS1V15_3072_SHA256: { type: 'rsa', minBits: 3072 },
    PKIX_RSA_PKCS1V15_4096_SHA256: { type: 'rsa', minBits: 4096 },
    // Deprecated names, still used for retired certificate logs.
    PKIX_RSA_PKCS1V5: { type: 'rsa', minBits: 2048 },
    PKCS1_RSA_PKCS1V5: { type: 'rsa', minBits: 2048, pkcs1: true },
};
/** Reads a TransparencyLogInstance (sigstore_trustroot.proto) of `tlogs`. @throws Failure `trust-config-invalid` */
function readTransparencyLog(place) {
    const checkpointKeyId = place.member('checkpointKeyId');
    return readLog(place, checkpointKeyId.isAbsent ? place.member('logId') : checkpointKeyId);
}
/** Reads one of `ctlogs`, whose id is the digest of its key (RFC 6962 §3.2). @throws Failure `trust-config-invalid` */
function readCertificateLog(place) {
    const log = readLog(place, place.member('logId'));
    const expected = (0,external_node_crypto_.createHash)('sha256').update(log.publicKey.export({ format: 'der', type: 'spki' })).digest();
    if (!log.logId.equals(expected))
        throw place.member('logId').refusal('it is not the SHA-256 of the key beside it');
    return log;
}
function readLog(place, keyId) {
    place.only('baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator');
    if (place.member('hashAlgorithm').text() !== 'SHA2_256')
        throw place.member('hashAlgorithm').refusal('expected SHA2_256');
    const key = place.member('publicKey').only('rawBytes', 'keyDetails', 'validFor');
    const baseUrl = readUrl(place.member('baseUrl'));
    return {
        baseUrl,
        logId: keyId.only('keyId').member('keyId').bytes(),
        publicKey: readKey(key),
        validFor: (0,validity/* readValidity */.Tu)(key.member('validFor'), { startRequired: true }),
        operator: place.member('operator').optionalText() || operatorAt(baseUrl),
    };
}
function readKey(place) {
    const details = place.member('keyDetails').text();
    const shape = Object.hasOwn(keyShapes, details) ? keyShapes[details] : undefined;
    if (shape === undefined)
        throw place.member('keyDetails').refusal(`${JSON.stringify(details)} is not supported`);
    const key = parseKey(place.member('rawBytes'), shape.pkcs1 === true ? 'pkcs1' : 'spki');
    const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const fits = key.asymmetricKeyType === shape.type && namedCurve === shape.curve && modulusLength >= (shape.minBits ?? 0);
    if (!fits)
        throw place.member('rawBytes').refusal(`the key is not what keyDetails ${details} says`);
    return key;
}
function parseKey(place, type) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: place.bytes(), format: 'der', type });
    }
    catch (cause) {
        throw place.refusal('not a public key in DER', cause);
    }
}
function readUrl(place) {
    const url = URL.parse(place.text());
    if (url === null || url.host === '')
        throw place.refusal('expected a URL');
    return url;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/trusted-root.js



const trustedRootMediaTypes = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const maxInstances = 64;
/** Reads a trusted root file. @throws Failure `trust-config-invalid` */
function parseTrustedRoot(bytes) {
    return readTrustedRoot(openTrustDocument(bytes, 'trusted root'));
}
/** Reads a trusted root inside another document. @throws Failure `trust-config-invalid` */
function readTrustedRoot(place) {
    place.only('mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities');
    const mediaType = place.member('mediaType');
    if (!trustedRootMediaTypes.includes(mediaType.text()))
        throw mediaType.refusal(`unknown: ${mediaType.text()}`);
    const certificateAuthorities = place.member('certificateAuthorities').list(maxInstances).map(readCertificateAuthority);
    if (certificateAuthorities.length === 0)
        throw place.member('certificateAuthorities').refusal('it is empty');
    return {
        certificateAuthorities,
        timestampAuthorities: place.member('timestampAuthorities').list(maxInstances).map(readTimestampAuthority),
        tlogs: place.member('tlogs').list(maxInstances).map(readTransparencyLog),
        ctlogs: place.member('ctlogs').list(maxInstances).map(readCertificateLog),
    };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/trust-domain.js




const clientTrustConfigMediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/** Reads a trust domain from its files. @throws Failure `trust-config-invalid` */
function readTrustDomain({ name, config, signingConfig, thresholds }) {
    if (name === '')
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)('a trust domain has no name');
    const document = (0,trust_config_invalid/* openTrustDocument */.i)(config, `trust domain ${name}`);
    const whole = document.member('mediaType').text() === clientTrustConfigMediaType;
    if (whole)
        document.only('mediaType', 'trustedRoot', 'signingConfig');
    if (whole && signingConfig !== undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} holds a signing config already: a second one is ambiguous`);
    const root = readTrustedRoot(whole ? document.member('trustedRoot') : document);
    const signing = whole
        ? document.member('signingConfig')
        : signingConfig && (0,trust_config_invalid/* openTrustDocument */.i)(signingConfig, `signing config of ${name}`);
    return {
        name,
        root,
        thresholds: decideThresholds(root, thresholds),
        ...(signing === undefined || signing.isAbsent ? {} : { signing: readSigningConfig(signing) }),
    };
}


/***/ }),

/***/ 9157: // MODULE: ./packages/worlds/build/evidence/bundle-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   px: () => (/* binding */ bundleFile),
/* harmony export */   zi: () => (/* binding */ readBundleFile)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8437);



const maxBundleBytes = 24 * 1024 * 1024;
/** As many as an artifact may have referrers. */
const maxBundles = 1_000;
/** Bundles from a file: one as `.sigstore.json`, or one a line as `.sigstore.jsonl`. */
function bundleFile(path, surroundings) {
    return { bundles: async () => await readBundleFile(path, surroundings) };
}
/** All bundles of a file, whatever they are about. @throws Failure `file-invalid` | `too-large` */
async function readBundleFile(path, { readable }) {
    const content = await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFileInside */ .XW)(path, { roots: readable, maxBytes: maxBundleBytes, what: 'the bundle' });
    const pieces = path.endsWith('.jsonl') ? linesOf(content) : [content];
    return pieces.map((bytes) => ({ bytes, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), source: path }));
}
/** Split as bytes: what a line holds is for the verifier to judge. */
function linesOf(content) {
    // One piece more than there are lines: what is behind the last line break.
    const lines = Buffer.from(content).toString('latin1').split('\n', maxBundles + 2);
    if (lines.length > maxBundles + 1)
        throw tooMany();
    return lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line, 'latin1'));
}
function tooMany() {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'artifact',
        message: `The file holds more than ${maxBundles} bundles`,
        remedy: 'Give the bundles of this artifact only.',
        expected: `at most ${maxBundles} lines`,
    });
}


/***/ }),

/***/ 7982: // MODULE: ./packages/worlds/build/evidence/evidence-beside.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceBeside)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_registry_layout_layout_attacher__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _portcullis_registry_registry_attacher__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7051);
/* harmony import */ var _evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2480);
/* harmony import */ var _ends_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9669);
/* harmony import */ var _ends_layout_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7206);
/* harmony import */ var _ends_release_ends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6542);
/* harmony import */ var _registries_registry_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7169);








/** Reads and attaches evidence where the artifact is, and reads what else the policy names; of an npm package, in the directory `evidence`. */
function evidenceBeside(subject, evidence, { policy, domains }, surroundings) {
    if ((0,_ends_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .isNpm */ .i5)(subject))
        return (0,_ends_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .npmEvidence */ .FB)(subject, { evidence, others: [(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__.githubBundles)(surroundings)] }, surroundings);
    if ((0,_ends_release_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .isRelease */ .MU)(subject)) {
        const beside = (0,_ends_release_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseEvidence */ .Z3)(subject, surroundings);
        return { bundles: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__.union)([beside, ...(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__.storesOf)(policy, surroundings)]), attacher: beside };
    }
    const options = { ...(0,_registries_registry_options_js__WEBPACK_IMPORTED_MODULE_7__/* .registryOptions */ ._)(surroundings, subject.registry), legacy: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__.takesLegacy)(domains) };
    const { bundles, attacher } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(subject) === 'oci-layout' ? (0,_portcullis_registry_layout_layout_attacher__WEBPACK_IMPORTED_MODULE_1__/* .createLayoutAttacher */ .J)(options, (0,_ends_layout_places_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutPlaces */ .t)(surroundings)) : (0,_portcullis_registry_registry_attacher__WEBPACK_IMPORTED_MODULE_2__/* .createRegistryAttacher */ ._)(options);
    return { bundles: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__.union)([bundles, ...(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__.storesOf)(policy, surroundings)]), attacher };
}


/***/ }),

/***/ 142: // MODULE: ./packages/worlds/build/trust/trust-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTrustFile)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8437);

const maxTrustConfigBytes = 4 * 1024 * 1024;
/** A trusted root or ClientTrustConfig, or the root of a TUF repository. @throws Failure `file-invalid` | `too-large` */
function readTrustFile(path, what, roots) {
    return (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_0__/* .readFileInside */ .XW)(path, { roots, maxBytes: maxTrustConfigBytes, what });
}


/***/ })

};
;