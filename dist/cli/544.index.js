export const id = 544;
export const ids = [544];
export const modules = {

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ subjectBesideBundle),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j$: () => (/* binding */ looksLikeReference)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2020);







/** An artifact in a registry, named by its digest; noted in `known` for the report. @throws Failure `digest-required` | `reference-invalid` */
function subjectOf(text, known) {
    const subject = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .parsePinnedReference */ .Pe)(text);
    known.subject = { name: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(subject), digest: subject.digest };
    return subject;
}
/**
 * As {@link subjectOf}, or, beside a bundle given as a file, a bare digest or a local file. What is written like a
 * reference is never a file: somebody else may have put one of that name there. `./` makes it one.
 */
async function subjectBesideBundle(text, known) {
    if ((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(text))
        return local('artifact', text, known);
    if (!looksLikeReference(text) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(text))
        return local((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(text), (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(await digestOfFile(text)), known);
    if (text.startsWith('file:'))
        return await namedFile(text, known);
    return subjectOf(text, known);
}
/** Whether a text is written like a reference; `./` before it makes it a path. */
function looksLikeReference(text) {
    return /[@:]/.test(text) && !/^\.{0,2}\//.test(text);
}
/** `file:path` says itself that it is a file: without a digest it is the file as it is now. */
async function namedFile(text, known) {
    const { repository, digest } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F2)(text);
    if (digest !== undefined)
        return subjectOf(text, known);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(repository))
        return local(repository, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(await digestOfFile(repository)), known);
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `There is no file ${JSON.stringify(repository)}`,
        remedy: 'Name a file that is there, or give its digest as file:path@sha256:….',
    });
}
function local(repository, digest, known) {
    known.subject = { name: repository, digest };
    return { registry: 'file', repository, digest };
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 4755:
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
// EXTERNAL MODULE: ./packages/registry/build/bytes-in-memory.js
var bytes_in_memory = __webpack_require__(6549);
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
// EXTERNAL MODULE: ./packages/registry/build/media-types.js
var media_types = __webpack_require__(3190);
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
        const tag = (0,legacy_tags/* legacyTag */.w_)(subject.digest, apart.payload === undefined ? 'att' : 'sig');
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
            await this.#writer.putBlob({ at, size: bytes.byteLength, open: () => (0,bytes_in_memory/* bytesOnce */.z)(bytes) });
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
// EXTERNAL MODULE: ./packages/registry/build/reader.js + 1 modules
var build_reader = __webpack_require__(9706);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var evidence_referrers = __webpack_require__(4446);
// EXTERNAL MODULE: ./packages/registry/build/registry-ends.js + 1 modules
var registry_ends = __webpack_require__(4213);
// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 3 modules
var registry_reader = __webpack_require__(4291);
// EXTERNAL MODULE: ./packages/registry/build/upload/upload.js + 3 modules
var upload = __webpack_require__(7440);
;// CONCATENATED MODULE: ./packages/registry/build/registry-attacher.js











/** Opens registries for reading and for attaching evidence. */
function createRegistryAttacher(options) {
    const { clients, retrying, requests, credentialsUsed, close } = (0,registry_reader/* connect */.N)(options);
    const reader = new build_reader/* RegistryReader */.J(clients, retrying);
    const referrers = new evidence_referrers/* Referrers */.l7(clients, reader);
    const manifests = new manifest_writer/* ManifestWriter */.f(clients);
    const presence = new upload_presence/* Presence */.C(clients);
    const uploads = new upload/* BlobUploads */.m(clients, presence, retrying);
    const fallbackTags = new fallback_tag/* FallbackTags */.m(reader, manifests, retrying);
    const registries = { reader: new registry_ends/* RegistrySource */.n(reader, referrers), writer: new registry_ends/* RegistryTarget */.x({ presence, uploads, manifests, referrers, fallbackTags }) };
    return {
        reader,
        tags: reader,
        bundles: (0,evidence/* evidenceIn */.n)(registries.reader, options),
        attacher: new attach/* BundleAttacher */.NB({ reader, referrers, uploads, manifests, fallbackTags, clock: options.clock }),
        cosignTags: new CosignTags(registries, retrying),
        requests,
        credentialsUsed,
        close,
    };
}


/***/ }),

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* binding */ keyRefusal),
  B$: () => (/* binding */ localKey),
  Mm: () => (/* binding */ remoteKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/digest-signature.js
var digest_signature = __webpack_require__(1720);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
var signature_algorithm = __webpack_require__(1213);
;// CONCATENATED MODULE: ./packages/sigstore/build/keys/sign-digest.js



/**
 * Signs bytes of which only the digest is known; the digest is by the algorithm's own hash. OpenSSL offers that for RSA
 * alone, so ECDSA is done by the library that verifies it. ECDSA in DER. @throws Failure `algorithm-refused` | `digest-invalid`
 */
function signDigest({ name, hash }, privateKey, digest) {
    if (hash === undefined)
        throw refused(name);
    if (digest.byteLength !== digest_signature/* digestBytes */.QN[hash])
        throw new TypeError(`expected a digest of ${digest_signature/* digestBytes */.QN[hash]} bytes, found ${digest.byteLength}`);
    if (name === 'rsa-pkcs1v15-sha256')
        return (0,external_node_crypto_.privateEncrypt)({ key: privateKey, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, Buffer.concat([digest_signature/* sha256Info */.mF, digest]));
    const known = digest_signature/* curves */.LV[name];
    if (known === undefined)
        throw refused(name);
    const { d = '' } = privateKey.export({ format: 'jwk' });
    const scalar = Buffer.from(d, 'base64url');
    // With chance, as OpenSSL signs: a log takes no signature twice, and signing again has to work.
    const secret = new Uint8Array(Buffer.concat([Buffer.alloc(known.coordinateBytes - scalar.byteLength), scalar]));
    return known.curve.sign(digest, secret, { prehash: false, lowS: false, format: 'der', extraEntropy: true });
}
function refused(name) {
    return new failure/* Failure */.H('algorithm-refused', {
        blame: 'configuration',
        message: `A key of kind ${name} cannot sign a file of which only the digest is known`,
        remedy: 'Sign with an ECDSA P-256 key, or sign a statement about the file.',
        expected: 'ECDSA or RSA',
        found: name,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/signing-key.js





/** A key whose private half is in this process. @throws Failure `algorithm-refused` */
function localKey(privateKey, publicKey) {
    const algorithm = acceptedAlgorithm(publicKey);
    return {
        publicKey,
        algorithm,
        sign: async (bytes) => (0,external_node_crypto_.sign)(algorithm.hash ?? null, bytes, privateKey),
        signDigest: async (digest) => signDigest(algorithm, privateKey, digest),
    };
}
/**
 * A key that never leaves the place where it is kept: only a digest goes there. A signature that does not verify with
 * the public key that was shown before is refused, whatever the place says about it. @throws Failure `algorithm-refused`
 */
function remoteKey({ keptBy, publicKey, signDigest: askFor }) {
    const algorithm = hashedAlgorithm(keptBy, publicKey);
    const signChecked = async (digest) => {
        const signature = await askFor(Buffer.from(digest), algorithm);
        if ((0,digest_signature/* verifyDigestSignature */.Ew)(algorithm, publicKey, digest, signature))
            return signature;
        throw keyRefusal(`${keptBy} gave a signature that its own public key does not verify`, 'Check that nothing stands between this run and the key, and that the key was not replaced meanwhile.');
    };
    return { publicKey, algorithm, sign: async (bytes) => signChecked((0,external_node_crypto_.createHash)(algorithm.hash).update(bytes).digest()), signDigest: signChecked };
}
/** What the holder of a key answered or holds cannot be used. */
function keyRefusal(message, remedy, cause) {
    return new failure/* Failure */.H('signing-refused', { blame: 'configuration', message, remedy, cause });
}
function hashedAlgorithm(keptBy, publicKey) {
    const { name, hash } = acceptedAlgorithm(publicKey);
    if (hash !== undefined)
        return { name, hash };
    throw algorithmRefused(`${keptBy} holds an Ed25519 key, which cannot sign a digest`);
}
/** The algorithm by the rules of verification: what would not be accepted is not made. */
function acceptedAlgorithm(publicKey) {
    try {
        return (0,signature_algorithm/* algorithmOfNamedKey */.Fl)(publicKey);
    }
    catch (error) {
        throw algorithmRefused((0,failure/* asFailure */.h)(error).message, error);
    }
}
function algorithmRefused(message, cause) {
    return new failure/* Failure */.H('algorithm-refused', { blame: 'configuration', message, remedy: 'Sign with an ECDSA P-256 key.', cause });
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   p: () => (/* binding */ challengeOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


/**
 * What Fulcio wants signed to prove possession of the key: the verified e-mail address of a token, else its subject.
 * @throws Failure `oidc-unavailable`, never repeating the token
 */
function challengeOf(token) {
    const { email, email_verified: verified, sub } = claimsOf(token);
    if (typeof email === 'string' && verified === true)
        return email;
    if (typeof sub === 'string' && sub !== '')
        return sub;
    throw unusable('it names no subject');
}
/** The claims of a token, unverified. @throws Failure `oidc-unavailable`, never repeating the token */
function claimsOf(token) {
    const parts = token.split('.');
    const [, payload] = parts;
    if (parts.length !== 3 || payload === undefined)
        throw unusable('it is not a JSON Web Token');
    try {
        return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJsonObject */ .Qp)(Buffer.from(payload, 'base64url'), { what: 'the identity token', maxBytes: 64 * 1024 });
    }
    catch {
        // The error may quote the token.
        throw unusable('its claims are not JSON');
    }
}
function unusable(why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('oidc-unavailable', {
        blame: 'configuration',
        message: `The identity token cannot be used: ${why}`,
        remedy: 'Check what provides the token: an OpenID Connect identity token with audience sigstore is needed.',
    });
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ persist)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);


/** Tries again where a later try may succeed. Each try starts from nothing: what a failed one made belongs to no other. */
async function persist(attempt, { pauses = [1_000, 5_000], pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout }) {
    for (const wait of pauses) {
        try {
            return await attempt();
        }
        catch (error) {
            if ((0,_portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h)(error).code !== 'signing-unavailable')
                throw error;
            await pause(wait);
        }
    }
    return attempt();
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ requireMayBeSeen),
/* harmony export */   y: () => (/* binding */ visibilityIn)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8077);


/** What these services write down is read by everybody: the certificate log of their Fulcio as much as Rekor. */
const publicHosts = /(?:^|\.)sigstore\.dev\.?$/;
/**
 * A certificate names the repository, its owner, workflow and branch. Public services publish it for ever, so a token that
 * does not say that its repository is public is not sent to them.
 * @throws Failure `public-log-refused`
 */
function requireMayBeSeen({ fulcio, tlogs }, token) {
    const shown = [fulcio, ...tlogs].find(({ url }) => publicHosts.test(url.hostname));
    if (shown === undefined)
        return;
    const { seenBy } = visibilityIn(token);
    if (seenBy === 'public')
        return;
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('public-log-refused', {
        blame: 'configuration',
        message: `Signing at ${shown.url.host} would publish the name of this repository, its workflow and its branch for ever`,
        remedy: 'Sign in the trust domain github, or in one of your own; or set allow-public-log when everybody may see the name.',
        expected: 'a repository that is public',
        found: seenBy ?? 'an identity token that does not tell',
    });
}
/** What a token says of its repository: GitHub's `repository_visibility`, GitLab's `project_visibility`. @throws Failure `oidc-unavailable` */
function visibilityIn(token) {
    const { repository_visibility: onGitHub, project_visibility: onGitLab, iss } = (0,_identity_token_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .d)(token);
    const seenBy = onGitHub ?? onGitLab;
    return { seenBy: typeof seenBy === 'string' ? seenBy.slice(0, 40) : undefined, issuer: typeof iss === 'string' ? iss.slice(0, 200) : undefined };
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requireVerified)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** Nothing is handed out that this very trust domain would refuse. @returns the bundle @throws Failure `signing-refused` */
async function requireVerified(verifier, bundle, domain, what) {
    try {
        await verifier.verify(bundle, 'digest' in what ? what : undefined);
        return bundle;
    }
    catch (cause) {
        throw notVerifying((0,_portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(cause), domain);
    }
}
function notVerifying(failure, domain) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('signing-refused', {
        blame: 'service',
        message: `What the signing services gave does not verify in trust domain ${domain} (${failure.code}): ${failure.message}`,
        remedy: 'Check that the signing config and the trusted root of the trust domain are of the same Sigstore instance.',
        ...(failure.expected === undefined ? {} : { expected: failure.expected }),
        ...(failure.found === undefined ? {} : { found: failure.found }),
        cause: failure,
    });
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ selectServices),
/* harmony export */   nL: () => (/* binding */ requireSigningConfig),
/* harmony export */   y0: () => (/* binding */ selectWitnesses)
/* harmony export */ });
/* harmony import */ var _trust_trust_config_invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);
/* harmony import */ var _trust_validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6086);


/** Versions of the interfaces that this client speaks. */
const fulcioVersions = [1];
const rekorVersions = [1, 2];
const timestampVersions = [1];
/**
 * Chooses services as a signing config asks (Sigstore client specification, signing config): those that speak a version
 * of ours and are valid `at` this time, the highest version first, then the newest, one for each operator.
 * @throws Failure `trust-config-invalid`
 */
function selectServices(config, at) {
    const [fulcio] = usable(config.certificateAuthorities, fulcioVersions, at);
    if (fulcio === undefined)
        throw (0,_trust_trust_config_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .trustConfigInvalid */ .E)(`no certificate authority of API version ${fulcioVersions.join(' or ')} is valid now`);
    return { fulcio, ...selectWitnesses(config, at) };
}
/** As {@link selectServices}, for a key that needs no certificate. */
function selectWitnesses(config, at) {
    const { tlogs, tlogSelector, timestampAuthorities, timestampSelector } = config;
    return {
        tlogs: select('transparency log', tlogs, tlogSelector, rekorVersions, at),
        timestampAuthorities: select('timestamp authority', timestampAuthorities, timestampSelector, timestampVersions, at),
    };
}
/** Where the domain says to sign. @throws Failure `trust-config-invalid` when it does not */
function requireSigningConfig({ name, signing }) {
    if (signing !== undefined)
        return signing;
    throw (0,_trust_trust_config_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .trustConfigInvalid */ .E)(`trust domain ${name} has no signing config, so it cannot be signed in`);
}
function usable(services, versions, at) {
    const fitting = services
        .filter(({ majorApiVersion, validFor }) => versions.includes(majorApiVersion) && (0,_trust_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(at, validFor))
        .sort((one, other) => other.majorApiVersion - one.majorApiVersion || other.validFor.start.getTime() - one.validFor.start.getTime());
    return fitting.filter(({ operator }, index) => fitting.findIndex((earlier) => earlier.operator === operator) === index);
}
function select(what, services, selector, versions, at) {
    if (selector === undefined)
        return [];
    const fitting = usable(services, versions, at);
    const count = selector.kind === 'all' ? Math.max(fitting.length, 1) : selector.kind === 'any' ? 1 : selector.count;
    if (fitting.length >= count)
        return fitting.slice(0, count);
    throw (0,_trust_trust_config_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .trustConfigInvalid */ .E)(`${count} ${what}(s) of API version ${versions.join(' or ')} are asked for, but the signing config names ${fitting.length} that are valid now`);
}


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ witnessed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/envelope.js
var envelope = __webpack_require__(7382);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
;// CONCATENATED MODULE: ./packages/sigstore/build/signing/assemble-bundle.js

/**
 * The bytes of a Sigstore bundle v0.3 around a DSSE envelope or a message signature. Log entries go in as they came: a reader compares them byte for byte.
 */
function assembleBundle(parts) {
    const { verifier, content } = parts;
    const signature = (0,base64/* encodeBase64 */.W)(parts.signature);
    const bundle = {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            ...('keyHint' in verifier ? { publicKey: { hint: verifier.keyHint } } : { certificate: { rawBytes: (0,base64/* encodeBase64 */.W)(verifier.certificate) } }),
            tlogEntries: parts.logEntries,
            timestampVerificationData: {
                rfc3161Timestamps: parts.timestamps.map((timestamp) => ({ signedTimestamp: (0,base64/* encodeBase64 */.W)(timestamp) })),
            },
        },
        ...('payload' in content
            ? { dsseEnvelope: envelopeOf(content, signature) }
            : { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: (0,base64/* encodeBase64 */.W)(content.sha256) }, signature } }),
    };
    return new TextEncoder().encode(JSON.stringify(bundle));
}
/** A DSSE envelope. There is no `keyid`: cosign skips a signature whose keyid is not the one that it works out itself, which is not the hint. */
function envelopeOf({ payload, payloadType }, signature) {
    return { payload: (0,base64/* encodeBase64 */.W)(payload), payloadType, signatures: [{ sig: signature }] };
}

// EXTERNAL MODULE: ./packages/sigstore/build/call-service.js
var call_service = __webpack_require__(1909);
;// CONCATENATED MODULE: ./packages/sigstore/build/signing/rekor.js



/** Rekor v2 answers once the entry is in the tree, which takes seconds: less patience than 20 s would fail on a healthy log. */
const deadlineMilliseconds = 30_000;
/** Logs a signature in a Rekor v2 log. @returns its TransparencyLogEntry, to be stored as it is @throws Failure `signing-*` | `algorithm-refused` */
async function logSignature({ url: base }, { digest, signature, algorithm, by }) {
    const url = (0,call_service/* endpoint */.sR)(base, '/api/v2/log/entries');
    const bits = 'bits' in by ? by.bits : 0;
    const keyDetails = loggable(algorithm, bits);
    const outcome = await (0,call_service/* callUnlessThere */.ll)({
        service: 'Rekor',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
            hashedRekordRequestV002: {
                digest: (0,base64/* encodeBase64 */.W)(digest),
                signature: {
                    content: (0,base64/* encodeBase64 */.W)(signature),
                    verifier: {
                        ...('certificate' in by ? { x509Certificate: { rawBytes: (0,base64/* encodeBase64 */.W)(by.certificate) } } : { publicKey: { rawBytes: (0,base64/* encodeBase64 */.W)(by.publicKey) } }),
                        keyDetails,
                    },
                },
            },
        }),
        deadlineMilliseconds,
    });
    if ('isThere' in outcome)
        throw signedBefore(url);
    return (0,call_service/* readJsonAnswer */.f$)('Rekor', url, outcome.answer);
}
/** RSA signs the same bytes the same way, as some key services do with ECDSA. The log tells no proof of what it holds, so the bundle cannot be made again. */
function signedBefore({ host }) {
    return new failure/* Failure */.H('signing-refused', {
        blame: 'configuration',
        message: `Rekor at ${host} holds this very entry already (409): the same key has signed the same bytes before, with the same signature, and a log takes no entry twice`,
        remedy: 'Verify what is there: if the bundle that was made then is kept, or is beside the artifact, it says all that a new one would. If it is lost, sign a new statement, for example one of a later time.',
        expected: 'an entry that is new to the log',
        found: 'the same entry',
    });
}
/** Rekor v2 takes a digest and nothing else, so pure Ed25519 cannot be logged; of RSA it takes two sizes (Sigstore algorithm registry). */
function loggable({ name }, bits) {
    if (name === 'ecdsa-p256-sha256')
        return 'PKIX_ECDSA_P256_SHA_256';
    if (name === 'ecdsa-p384-sha384')
        return 'PKIX_ECDSA_P384_SHA_384';
    if (name === 'ecdsa-p521-sha512')
        return 'PKIX_ECDSA_P521_SHA_512';
    if (name === 'rsa-pkcs1v15-sha256' && (bits === 3072 || bits === 4096))
        return `PKIX_RSA_PKCS1V15_${bits}_SHA256`;
    throw new failure/* Failure */.H('algorithm-refused', {
        blame: 'configuration',
        message: `The transparency log of the trust domain takes no ${name}${bits === 0 ? '' : ` of ${bits} bits`}`,
        remedy: 'Sign with an ECDSA P-256 key.',
        expected: 'ECDSA P-256, P-384 or P-521, or RSA of 3072 or 4096 bits',
        found: name,
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
;// CONCATENATED MODULE: ./packages/sigstore/build/signing/rekor-v1-answer.js



const service = 'Rekor';
const maxHashes = 64;
/**
 * Reads the one entry in an answer of Rekor v1 (its openapi.yaml, LogEntry), which has to hold exactly the body that was
 * to be logged, with a promise and a proof. @returns it as bundles store it @throws Failure `signing-refused`
 */
function readEntryV1(url, answer, canonicalBody) {
    const refuse = (why, cause) => (0,call_service/* nonsense */.IE)(service, url, why, cause);
    const [only, ...others] = Object.entries((0,call_service/* readJsonAnswer */.f$)(service, url, answer));
    if (only === undefined || !isUuid(only[0]) || others.length > 0)
        throw refuse('expected one entry by its UUID');
    const entry = new json_cursor/* JsonCursor */.N(only[1], 'entry', refuse).only('attestation', 'body', 'integratedTime', 'logID', 'logIndex', 'verification');
    const body = entry.member('body').bytes();
    if (body.toString('utf8') !== canonicalBody)
        throw entry.member('body').refusal('it is of something else than was to be logged');
    const verification = entry.member('verification').only('inclusionProof', 'signedEntryTimestamp');
    const { kind, version } = kindOf(canonicalBody);
    return {
        logIndex: entry.member('logIndex').wholeNumber(),
        logId: { keyId: readHash(entry.member('logID')) },
        kindVersion: { kind, version },
        integratedTime: readTime(entry.member('integratedTime')),
        inclusionPromise: { signedEntryTimestamp: (0,base64/* encodeBase64 */.W)(verification.member('signedEntryTimestamp').bytes()) },
        inclusionProof: readProof(verification.member('inclusionProof')),
        canonicalizedBody: (0,base64/* encodeBase64 */.W)(body),
    };
}
/** Tree and leaf hash, or the leaf hash alone. */
function isUuid(name) {
    return /^(?:[0-9a-f]{16})?[0-9a-f]{64}$/.test(name);
}
/** A bundle v0.3 needs the proof beside the promise. */
function readProof(proof) {
    if (proof.isAbsent)
        throw proof.refusal('the log has not proven that the entry is in it');
    proof.only('checkpoint', 'hashes', 'logIndex', 'rootHash', 'treeSize');
    return {
        logIndex: proof.member('logIndex').wholeNumber(),
        rootHash: readHash(proof.member('rootHash')),
        treeSize: proof.member('treeSize').wholeNumber(),
        hashes: proof.member('hashes').list(maxHashes).map(readHash),
        checkpoint: { envelope: proof.member('checkpoint').text() },
    };
}
/** Seconds; a promise without a time would be none. */
function readTime(place) {
    const time = place.wholeNumber();
    if (time === '0')
        throw place.refusal('expected the time at which the log saw it');
    return time;
}
/** Lower-case hex of 32 bytes, in base64. */
function readHash(place) {
    const text = place.text();
    if (!/^[0-9a-f]{64}$/.test(text))
        throw place.refusal('expected 64 lower-case hex digits');
    return (0,base64/* encodeBase64 */.W)(Buffer.from(text, 'hex'));
}
/** Of a body that is our own. */
function kindOf(canonicalBody) {
    const [, version = '', kind = ''] = /^\{"apiVersion":"([0-9.]+)","kind":"([a-z]+)"/.exec(canonicalBody) ?? [];
    return { kind, version };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/signing/rekor-v1.js






/** Rekor v1 answers when the entry is in the tree. */
const rekor_v1_deadlineMilliseconds = 30_000;
const path = '/api/v1/log/entries';
/**
 * Logs a signature in a Rekor v1 log: `dsse` 0.0.1 for an envelope, `hashedrekord` 0.0.1 for a message. An entry that is
 * there already is fetched, and held to the same. The promise and the proof in it are verified with the whole bundle later.
 * @returns the entry as bundles store it (sigstore_rekor.proto) @throws Failure `signing-*` | `algorithm-refused`
 */
async function logSignatureV1({ url: base }, signature) {
    const url = (0,call_service/* endpoint */.sR)(base, path);
    const { proposed, canonical } = proposalFor(signature);
    const outcome = await (0,call_service/* callUnlessThere */.ll)({
        service: 'Rekor',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(proposed),
        deadlineMilliseconds: rekor_v1_deadlineMilliseconds,
    });
    if ('answer' in outcome)
        return readEntryV1(url, outcome.answer, canonical);
    const existing = (0,call_service/* endpoint */.sR)(base, `${path}/${uuidOf(canonical)}`);
    return readEntryV1(existing, await (0,call_service/* callService */.cb)({ service: 'Rekor', url: existing, method: 'GET', headers: { accept: 'application/json' }, deadlineMilliseconds: rekor_v1_deadlineMilliseconds }), canonical);
}
function proposalFor({ content, digest, signature, algorithm, by }) {
    const apiVersion = '0.0.1';
    const verifier = (0,base64/* encodeBase64 */.W)(new TextEncoder().encode(pemOf(by)));
    const text = (0,base64/* encodeBase64 */.W)(signature);
    if ('sha256' in content) {
        const spec = { data: { hash: { algorithm: 'sha256', value: hex(digest) } }, signature: { content: text, publicKey: { content: verifier } } };
        const proposed = { apiVersion, kind: 'hashedrekord', spec };
        return { proposed, canonical: JSON.stringify(proposed) };
    }
    requireLoggable(algorithm);
    const envelope = JSON.stringify(envelopeOf(content, text));
    const spec = { envelopeHash: sha256(Buffer.from(envelope)), payloadHash: sha256(content.payload), signatures: [{ signature: text, verifier }] };
    return {
        proposed: { apiVersion, kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [verifier] } } },
        canonical: JSON.stringify({ apiVersion, kind: 'dsse', spec }),
    };
}
/** Rekor v1 verifies every envelope with SHA-256, but for Ed25519, which has a hash of its own. */
function requireLoggable({ name, hash = 'sha256' }) {
    if (hash === 'sha256')
        return;
    throw new failure/* Failure */.H('algorithm-refused', {
        blame: 'configuration',
        message: `The transparency log of the trust domain (Rekor v1) takes no statements that are signed with ${name}`,
        remedy: 'Sign with an ECDSA P-256, Ed25519 or RSA key.',
        expected: 'a key that signs SHA-256, or Ed25519',
        found: name,
    });
}
/** Without the number of the tree an entry is called by its leaf hash (RFC 6962 §2.1). */
function uuidOf(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(Buffer.from([0])).update(body).digest('hex');
}
function pemOf(by) {
    if ('certificate' in by)
        return new external_node_crypto_.X509Certificate(by.certificate).toString();
    return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(by.publicKey), format: 'der', type: 'spki' }).export({ format: 'pem', type: 'spki' }).toString();
}
function sha256(bytes) {
    return { algorithm: 'sha256', value: hex((0,external_node_crypto_.createHash)('sha256').update(bytes).digest()) };
}
function hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./packages/sigstore/build/signing/timestamp-authority.js



const timestamp_authority_service = 'The timestamp authority';
const timestamp_authority_deadlineMilliseconds = 20_000;
/** PKIStatus (RFC 3161 §2.4.2). */
const granted = 0n;
const grantedWithMods = 1n;
const sha256Bytes = 32;
/** DER of a TimeStampReq (RFC 3161 §2.4.1) up to the SHA-256 imprint: version 1 and the algorithm. */
const beforeImprint = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
/** `certReq TRUE`. There is no nonce: a signature is made once, so no earlier answer could be about it. */
const afterImprint = Buffer.from('0101ff', 'hex');
/** Has a timestamp authority say when `signature` existed. @returns DER of the TimeStampResp @throws Failure `signing-*` */
async function obtainTimestamp({ url }, signature) {
    const answer = await (0,call_service/* callService */.cb)({
        service: timestamp_authority_service,
        url,
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: encodeTimestampRequest((0,external_node_crypto_.createHash)('sha256').update(signature).digest()),
        deadlineMilliseconds: timestamp_authority_deadlineMilliseconds,
    });
    requireGranted(answer, url);
    return answer;
}
/** A token, so that whoever gave something else is named; it is verified with the whole bundle later. @throws Failure `signing-refused` */
function requireGranted(answer, url) {
    let status;
    try {
        ({ status } = dist.RFC3161Timestamp.parse(Buffer.from(answer)));
    }
    catch (cause) {
        throw (0,call_service/* nonsense */.IE)(timestamp_authority_service, url, 'it is no timestamp response', cause);
    }
    if (status !== granted && status !== grantedWithMods)
        throw (0,call_service/* nonsense */.IE)(timestamp_authority_service, url, `it refuses, with status ${status}`);
}
/** A request for a timestamp of a SHA-256 digest. */
function encodeTimestampRequest(imprint) {
    if (imprint.byteLength !== sha256Bytes)
        throw new TypeError(`expected ${sha256Bytes} bytes, found ${imprint.byteLength}`);
    return new Uint8Array(Buffer.concat([beforeImprint, imprint, afterImprint]));
}

;// CONCATENATED MODULE: ./packages/sigstore/build/signing/witnesses.js








/** Signs and has the witnesses vouch for it. The log comes last, as it cannot be undone. @throws Failure `signing-*` | `algorithm-refused` */
async function witnessed(what, { key, toLog, toReader }, witnesses) {
    const { algorithm } = key;
    const { content, digest, signature } = 'statement' in what ? await signStatement(what.statement, key) : await signArtifact(what.digest, key);
    const timestamps = await Promise.all(witnesses.timestampAuthorities.map((authority) => obtainTimestamp(authority, signature)));
    const logEntries = await Promise.all(witnesses.tlogs.map((log) => logIn(log, { content, digest, signature, algorithm, by: toLog })));
    return assembleBundle({ verifier: toReader, content, signature, logEntries, timestamps });
}
/** Selection leaves no log that speaks anything else. */
function logIn(log, signature) {
    return log.majorApiVersion === 1 ? logSignatureV1(log, signature) : logSignature(log, signature);
}
async function signStatement(payload, { algorithm, sign }) {
    const signedBytes = (0,envelope/* preAuthenticationEncoding */.JD)(envelope/* intotoPayloadType */.KO, payload);
    const digest = (0,external_node_crypto_.createHash)(algorithm.hash ?? 'sha512').update(signedBytes).digest();
    return { content: { payloadType: envelope/* intotoPayloadType */.KO, payload }, digest, signature: await sign(signedBytes) };
}
/** By SHA-256 alone: the digest that the artifact is named by is the one that is signed, so nobody has to read it again. */
async function signArtifact(artifact, { algorithm, signDigest }) {
    if (algorithm.hash !== 'sha256' || (0,model_digest/* algorithmOf */.Hy)(artifact) !== 'sha256')
        throw otherHash(algorithm.name, artifact);
    const digest = Buffer.from((0,model_digest/* hexOf */.ZD)(artifact), 'hex');
    return { content: { sha256: digest }, digest, signature: await signDigest(digest) };
}
function otherHash(name, artifact) {
    return new failure/* Failure */.H('algorithm-refused', {
        blame: 'configuration',
        message: `A message signature over ${(0,model_digest/* algorithmOf */.Hy)(artifact)} cannot be made with a key of kind ${name}`,
        remedy: 'Sign with an ECDSA P-256 or RSA key, or sign a statement about the artifact.',
        expected: 'a key that signs SHA-256, and an artifact that is named by it',
        found: name,
    });
}


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceBeside)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_registry_layout_layout_attacher__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _portcullis_registry_registry_attacher__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7051);
/* harmony import */ var _evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1468);
/* harmony import */ var _npm_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4648);
/* harmony import */ var _layout_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2849);
/* harmony import */ var _release_ends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(464);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1448);








/** Reads and attaches evidence where the artifact is, and reads what else the policy names; of an npm package, in the directory `evidence`. */
function evidenceBeside(subject, evidence, { policy, domains }, surroundings) {
    if ((0,_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .isNpm */ .i5)(subject))
        return (0,_npm_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .npmEvidence */ .FB)(subject, { evidence, others: [(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .githubBundles */ .BH)(surroundings)] }, surroundings);
    if ((0,_release_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .isRelease */ .MU)(subject)) {
        const beside = (0,_release_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseEvidence */ .Z3)(subject, surroundings);
        return { bundles: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([beside, ...(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .storesOf */ .oi)(policy, surroundings)]), attacher: beside };
    }
    const options = { ...(0,_registry_options_js__WEBPACK_IMPORTED_MODULE_7__/* .registryOptions */ ._)(surroundings, subject.registry), legacy: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .takesLegacy */ .gR)(domains) };
    const { bundles, attacher } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(subject) === 'oci-layout' ? (0,_portcullis_registry_layout_layout_attacher__WEBPACK_IMPORTED_MODULE_1__/* .createLayoutAttacher */ .J)(options, (0,_layout_places_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutPlaces */ .t)(surroundings)) : (0,_portcullis_registry_registry_attacher__WEBPACK_IMPORTED_MODULE_2__/* .createRegistryAttacher */ ._)(options);
    return { bundles: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([bundles, ...(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .storesOf */ .oi)(policy, surroundings)]), attacher };
}


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ evidenceFrom),
/* harmony export */   h0: () => (/* binding */ requireOneLogin),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* unused harmony export evidenceBesideAll */
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _evidence_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3058);



/** As {@link evidenceBeside}, of one artifact or many: all that are in registries share one client, and so do all that are in folders. */
function evidenceBesideAll(subjects, evidence, loaded, surroundings) {
    requireOneLogin(subjects, surroundings);
    const opened = new Map();
    const beside = (subject) => {
        const place = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(subject);
        const key = isElsewhere(subject) ? (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject) : place;
        const known = opened.get(key) ?? (0,_evidence_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceBeside */ .I)(subject, evidence, loaded, surroundings);
        opened.set(key, known);
        return known;
    };
    return {
        bundles: { bundles: (subject) => beside(subject).bundles.bundles(subject) },
        attacher: { attach: (subject, bundle, predicateType) => beside(subject).attacher.attach(subject, bundle, predicateType) },
    };
}
/**
 * As {@link evidenceBesideAll}; with `from`, artifacts of these lines that lie in a folder: evidence is read and kept
 * there, and their registries are not asked. @throws Failure `place-unsupported` unless `from` is a folder
 */
function evidenceFrom(from, subjects, evidence, loaded, surroundings) {
    if (from === undefined)
        return evidenceBesideAll(subjects, evidence, loaded, surroundings);
    const { registry, repository } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(from);
    (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .requirePlace */ .Bd)({ registry }, ['oci-layout'], 'from');
    const there = ({ digest }) => ({ registry, repository, digest });
    const { bundles, attacher } = evidenceBesideAll(subjects.map(there), evidence, loaded, surroundings);
    return {
        bundles: { bundles: (subject) => bundles.bundles(there(subject)) },
        attacher: { attach: (subject, bundle, predicateType) => attacher.attach(there(subject), bundle, predicateType) },
    };
}
/** Packages and releases have ways of their own; everything else is spoken to as a registry or read from a folder. */
function isElsewhere(reference) {
    return !['registry', 'oci-layout'].includes((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reference));
}
/** A given user name and password are for one registry, be it of images, of npm or a forge's. @throws Failure `input-invalid` when it could be any of several */
function requireOneLogin(references, { registryCredentials }) {
    const hosts = [...new Set(references.filter((reference) => !['oci-layout', 'file'].includes((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reference))).map(({ registry }) => registry))];
    if (registryCredentials === undefined || hosts.length <= 1)
        return;
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('input-invalid', {
        blame: 'configuration',
        message: `registry-username: expected one registry that it is for, found ${hosts.join(', ')}`,
        remedy: 'Log in to each of them before (docker login), and give no user name.',
        expected: 'one registry',
        found: hosts.join(', '),
    });
}


/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ow: () => (/* binding */ domainOf),
  Dn: () => (/* binding */ identityTokenOf),
  ln: () => (/* binding */ keylessSigner)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/sigstore/build/signing/identity-token.js
var identity_token = __webpack_require__(8077);
// EXTERNAL MODULE: ./packages/sigstore/build/oidc.js
var oidc = __webpack_require__(9186);
;// CONCATENATED MODULE: ./packages/sigstore/build/ambient-token.js



/** The only audience for which Fulcio takes a token: any other token is somebody else's credential and is not sent there. */
const audience = 'sigstore';
const buildkiteDeadlineMilliseconds = 30_000;
const maxTokenBytes = 64 * 1024;
/** What buildkite-agent needs of the environment to find and authenticate itself. */
const buildkiteVariables = /^(?:PATH|HOME|BUILDKITE_(?:AGENT_(?:ACCESS_TOKEN|ENDPOINT|JOB_API_(?:SOCKET|TOKEN))|JOB_ID))$/;
/**
 * The identity token of the job that this process runs in: the file that was named; SIGSTORE_ID_TOKEN, which GitLab sets by
 * `id_tokens` and people elsewhere; GitHub's token service; Buildkite's agent. The first that is there is used, and when it
 * does not serve, no other is tried: it would be another identity. @throws Failure `oidc-unavailable` | `signing-unavailable`
 */
async function ambientIdentityToken({ environment, clock, tokenFile }) {
    if (tokenFile !== undefined)
        return requireForSigning((await tokenFile()).trim(), 'the token file', clock);
    const given = environment['SIGSTORE_ID_TOKEN'];
    if (given)
        return requireForSigning(given.trim(), 'SIGSTORE_ID_TOKEN', clock);
    if (environment['BUILDKITE'] === 'true' && !environment['ACTIONS_ID_TOKEN_REQUEST_URL'])
        return requireForSigning(await askBuildkite(environment), "Buildkite's agent", clock);
    return (0,oidc/* fetchIdentityToken */.G)({ url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'], token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] });
}
function requireForSigning(token, source, clock) {
    const { aud, exp } = (0,identity_token/* claimsOf */.d)(token);
    const meant = Array.isArray(aud) ? aud.length === 1 && aud[0] === audience : aud === audience;
    if (!meant)
        throw unusable(`the one of ${source} is not meant for ${audience}`, `Ask for it with the audience ${audience}.`);
    const ended = typeof exp !== 'number' || exp * 1000 <= clock.now().getTime();
    if (ended)
        throw unusable(`the one of ${source} has expired, or does not tell when it does`, 'Ask for a new one shortly before signing, then run the job again; nothing was signed.');
    return token;
}
/** Runs `buildkite-agent oidc request-token`. Nothing secret is in its arguments; the agent's own token is in its environment. */
function askBuildkite(environment) {
    const env = Object.fromEntries(Object.entries(environment).filter(([name]) => buildkiteVariables.test(name)));
    return new Promise((resolve, reject) => {
        const child = process.getBuiltinModule('node:child_process').spawn('buildkite-agent', ['oidc', 'request-token', '--audience', audience], { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: buildkiteDeadlineMilliseconds, killSignal: 'SIGKILL' });
        const chunks = [];
        child.stdout.on('data', (chunk) => {
            chunks.push(chunk);
            if (chunks.reduce((size, { byteLength }) => size + byteLength, 0) > maxTokenBytes)
                child.kill('SIGKILL');
        });
        const remedy = 'Check that the agent may request OIDC tokens (buildkite-agent oidc request-token); nothing was signed.';
        child.on('error', () => reject(unusable('buildkite-agent cannot be run', remedy)));
        child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(chunks).toString('utf8').trim()) : reject(unusable(`buildkite-agent ended with ${String(code)}`, remedy))));
    });
}
function unusable(why, remedy) {
    return new failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy });
}

// EXTERNAL MODULE: ./packages/sigstore/build/keys/signing-key.js + 1 modules
var signing_key = __webpack_require__(7802);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
// EXTERNAL MODULE: ./packages/sigstore/build/call-service.js
var call_service = __webpack_require__(1909);
;// CONCATENATED MODULE: ./packages/sigstore/build/signing/fulcio.js




const deadlineMilliseconds = 20_000;
const maxChain = 8;
/** Makes a P-256 key and has Fulcio certify it for the holder of `token` (API v2, CreateSigningCertificate). @throws Failure `signing-*` | `oidc-unavailable` */
async function obtainCredential({ url: base }, token) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const proof = (0,external_node_crypto_.sign)('sha256', Buffer.from((0,identity_token/* challengeOf */.p)(token)), privateKey);
    const url = (0,call_service/* endpoint */.sR)(base, '/api/v2/signingCert');
    const answer = await (0,call_service/* callService */.cb)({
        service: 'Fulcio',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
            credentials: { oidcIdentityToken: token },
            publicKeyRequest: {
                publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
                proofOfPossession: proof.toString('base64'),
            },
        }),
        deadlineMilliseconds,
        secret: token,
    });
    return { privateKey, publicKey, certificate: readCertificate(answer, url) };
}
/** A Fulcio without certificate log answers as if the timestamp were detached; whether one was needed is checked when the bundle is verified. */
function readCertificate(answer, url) {
    const refuse = (message, cause) => (0,call_service/* nonsense */.IE)('Fulcio', url, message, cause);
    const json = new json_cursor/* JsonCursor */.N((0,call_service/* readJsonAnswer */.f$)('Fulcio', url, answer), 'answer', refuse);
    const embedded = json.member('signedCertificateEmbeddedSct');
    const signed = embedded.isAbsent ? json.member('signedCertificateDetachedSct') : embedded;
    const [leaf] = signed.member('chain').member('certificates').list(maxChain);
    if (leaf === undefined)
        throw refuse('it holds no certificate');
    const pem = leaf.text();
    try {
        return new external_node_crypto_.X509Certificate(pem).raw;
    }
    catch (cause) {
        throw leaf.refusal('not a certificate in PEM', cause);
    }
}

// EXTERNAL MODULE: ./packages/sigstore/build/signing/persist.js
var persist = __webpack_require__(1159);
// EXTERNAL MODULE: ./packages/sigstore/build/signing/public-log.js
var public_log = __webpack_require__(6065);
// EXTERNAL MODULE: ./packages/sigstore/build/signing/require-verified.js
var require_verified = __webpack_require__(7313);
// EXTERNAL MODULE: ./packages/sigstore/build/signing/select-services.js
var select_services = __webpack_require__(6016);
// EXTERNAL MODULE: ./packages/sigstore/build/signing/witnesses.js + 5 modules
var witnesses = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 14 modules
var verify = __webpack_require__(4871);
;// CONCATENATED MODULE: ./packages/sigstore/build/sign.js








/**
 * Signs statements, and artifacts by their digest, as whoever the identity token names: a key for one signature, a certificate from Fulcio, timestamps
 * (RFC 3161), entries in Rekor (v2 or v1). The trust domain says which of these are needed; none is ever left out to get through.
 * @throws Failure `trust-config-invalid` when the domain does not say where to sign
 */
function createKeylessSigner({ domain, identityToken, clock, keepPrivate = false, ...persistence }) {
    const signing = (0,select_services/* requireSigningConfig */.nL)(domain);
    const verifier = (0,verify/* createBundleVerifier */.B)({ domains: [domain] });
    const signOnce = async (what) => {
        const services = (0,select_services/* selectServices */.Zo)(signing, clock.now());
        const token = await identityToken();
        if (keepPrivate)
            (0,public_log/* requireMayBeSeen */.D)(services, token);
        return (0,require_verified/* requireVerified */.Y)(verifier, await signWith(services, token, what), domain.name, what);
    };
    return {
        sign: (statement) => (0,persist/* persist */.Z)(() => signOnce({ statement }), persistence),
        signDigest: (digest) => (0,persist/* persist */.Z)(() => signOnce({ digest }), persistence),
    };
}
/** Certificate and signature belong together: a failed try is thrown away whole. */
async function signWith(services, token, what) {
    const { privateKey, publicKey, certificate } = await obtainCredential(services.fulcio, token);
    return (0,witnesses/* witnessed */.H)(what, { key: (0,signing_key/* localKey */.B$)(privateKey, publicKey), toLog: { certificate }, toReader: { certificate } }, services);
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/signer.js




const signer_maxTokenBytes = 64 * 1024;
/** Signs as the job that this process runs in, or as whom the token in a file names. What a public service would show of a private repository is refused. */
function keylessSigner(domain, surroundings, { identityTokenFile, allowPublicLog = false } = {}) {
    const keepPrivate = !allowPublicLog && domain.allowPublicLog !== true;
    return createKeylessSigner({ domain, clock: surroundings.clock, identityToken: () => identityTokenOf(identityTokenFile, surroundings), keepPrivate });
}
/** The identity token of the job that this process runs in, or the one in a file. @throws Failure `oidc-unavailable` | `file-invalid` | `signing-unavailable` */
async function identityTokenOf(file, { environment, clock, readable, onSecret }) {
    const readToken = async (path) => new TextDecoder().decode(await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: signer_maxTokenBytes, what: 'the identity token' }));
    const token = await ambientIdentityToken({ environment, clock, ...(file === undefined ? {} : { tokenFile: () => readToken(file) }) });
    onSecret(token);
    return token;
}
/** The trust domain in which the policy expects the signatures of `identity`. @throws Failure `trust-config-invalid` */
function domainOf(policy, identity, domains) {
    const wanted = identity === undefined ? undefined : policy.identities.get(identity)?.domain;
    const domain = domains.find(({ name }) => name === wanted);
    if (domain !== undefined)
        return domain;
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${policy.source} does not tell in which trust domain this run is to sign`,
        remedy: 'Name the signing identity in the policy (decision.by, approvals.slow.by, record.by) and declare its domain under trust.domains.',
    });
}


/***/ })

};
