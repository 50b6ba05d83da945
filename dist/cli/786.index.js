"use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 3573: // MODULE: ./packages/sigstore/build/certificate/der-object.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DerObject)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _without_stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5725);


/** Tag and length are never longer: six bytes of length are the most that the library reads. */
const maxHeader = 8;
/**
 * The library's tree of DER, written without a buffer of a kilobyte for each of its nodes: it is encoded anew for every
 * signature that is checked over a part of it, which was a fifth of the time that a bundle takes.
 */
class DerObject extends _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj {
    /** @throws when `der` is not DER, or goes on after its end */
    static read(der) {
        return DerObject.#like((0,_without_stacks_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStacks */ .G)(() => _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der)));
    }
    /** The same tree over the same bytes; what is taken out of it stays in the other. */
    copy() {
        return DerObject.#like(this);
    }
    toDER() {
        // What is taken out makes it shorter, so there is always room.
        const room = Buffer.allocUnsafe(this.value.byteLength + maxHeader);
        return room.subarray(writeBefore(room, room.byteLength, this));
    }
    static #like({ tag, value, subs }) {
        return new DerObject(tag, value, subs.map((sub) => DerObject.#like(sub)));
    }
}
/** Writes from the end to the beginning, as each length is known once what it counts is written. Returns where it begins. */
function writeBefore(room, end, { tag, value, subs }) {
    const from = subs.length > 0 ? subs.reduceRight((before, sub) => writeBefore(room, before, sub), end) : end - value.byteLength;
    if (subs.length === 0)
        room.set(value, from);
    const length = end - from;
    const start = length < 0x80 ? from - 1 : writeLongLength(room, from, length);
    if (length < 0x80)
        room[start] = length;
    room[start - 1] = tag.toDER();
    return start - 1;
}
function writeLongLength(room, end, length) {
    let at = end;
    for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) {
        at -= 1;
        room[at] = rest % 0x100;
    }
    room[at - 1] = 0x80 + (end - at);
    return at - 1;
}


/***/ }),

/***/ 9805: // MODULE: ./packages/sigstore/build/certificate/extensions.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ extendedKeyUsages),
/* harmony export */   Zt: () => (/* binding */ sequenceIn),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
const extendedKeyUsageOid = '2.5.29.37';
const sequenceNumber = 0x10;
/** The extensions in their order; an extension that comes twice is an error of the caller to refuse. */
function extensionsOf(certificate) {
    return certificate.extensions.map(({ subs }) => {
        const [oid, second] = subs;
        const octets = subs.at(-1);
        if (oid === undefined || octets === undefined || !octets.tag.isOctetString() || subs.length > 3)
            throw new TypeError('an extension is malformed');
        const critical = subs.length === 3 && second !== undefined && second.toBoolean();
        return { oid: oid.toOID(), critical, value: octets.value, parsed: octets.subs.length === 1 ? octets.subs[0] : undefined };
    });
}
/** What is in a sequence; another reader finds nothing in what is called otherwise. */
function sequenceIn({ parsed }) {
    const isSequence = parsed?.tag.isUniversal() === true && parsed.tag.constructed && parsed.tag.number === sequenceNumber;
    if (parsed === undefined || !isSequence)
        throw new TypeError('an extension holds no sequence');
    return parsed.subs;
}
/** The purposes that a certificate names in its extended key usage. */
function extendedKeyUsages(certificate) {
    const extension = extensionsOf(certificate).find(({ oid }) => oid === extendedKeyUsageOid);
    return extension === undefined ? [] : sequenceIn(extension).map((purpose) => purpose.toOID());
}


/***/ }),

/***/ 256: // MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ParsedCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _der_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3573);



/**
 * The library's certificate, remembering what never changes: its bytes, its key, and whether a given issuer signed it.
 * The library encodes and checks every certificate of a chain anew for each bundle, which is most of the time it takes.
 */
class ParsedCertificate extends _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate {
    der;
    #tree;
    #signedBy = new WeakMap();
    #spki;
    #key;
    constructor(der, tree) {
        super(tree);
        this.der = der;
        this.#tree = tree;
    }
    /** @throws when `der` is not DER */
    static of(der) {
        return new ParsedCertificate(der, _der_object_js__WEBPACK_IMPORTED_MODULE_2__/* .DerObject */ .N.read(der));
    }
    /** SubjectPublicKeyInfo in DER. */
    get publicKey() {
        this.#spki ??= super.publicKey;
        return this.#spki;
    }
    /** The same as a key. @throws when it is none that Node knows */
    get key() {
        this.#key ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: this.publicKey, format: 'der', type: 'spki' });
        return this.#key;
    }
    verify(issuer = this) {
        const known = this.#signedBy.get(issuer);
        if (known !== undefined)
            return known;
        const signed = issuer instanceof ParsedCertificate ? this.#isSignedBy(issuer) : super.verify(issuer);
        this.#signedBy.set(issuer, signed);
        return signed;
    }
    /**
     * Notes that Node verified this certificate's signature with the issuer's `key`, so that the library need not again: only where
     * it would look at the very same bytes, key and algorithm.
     */
    noteSignedBy(issuer, key) {
        const { signatureAlgorithm } = this;
        if (signatureAlgorithm !== undefined && this.#tree.toDER().equals(this.der) && issuer.key.equals(key))
            this.#signedBy.set(issuer, true);
    }
    equals(other) {
        return other instanceof ParsedCertificate ? this.der.equals(other.der) : super.equals(other);
    }
    /** The copy that the library takes a timestamp out of. */
    clone() {
        return new ParsedCertificate(this.der, this.#tree.copy());
    }
    /** As the library does, with the key that is at hand already: what cannot be checked is not signed. */
    #isSignedBy({ key }) {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(this.signatureAlgorithm, this.tbsCertificate.toDER(), key, this.signatureValue);
        }
        catch {
            return false;
        }
    }
}


/***/ }),

/***/ 1213: // MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ algorithmOfKey),
/* harmony export */   Fl: () => (/* binding */ algorithmOfNamedKey),
/* harmony export */   Od: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);


const inCertificates = { leastRsaBits: 3072, p521: false, described: 'ECDSA P-256 or P-384, Ed25519, or RSA of 3072 to 8192 bits' };
/** Wider than for certificates: whoever names a key has chosen it, and keys that are in use cannot be chosen anew. */
const namedByPolicy = { leastRsaBits: 2048, p521: true, described: 'ECDSA P-256, P-384 or P-521, Ed25519, or RSA of 2048 to 8192 bits' };
/** The algorithm of a key in a certificate. @throws Failure `algorithm-refused` */
function algorithmOfKey(key) {
    return algorithm(key, inCertificates);
}
/** The algorithm of a key that a policy or a person names. @throws Failure `algorithm-refused` */
function algorithmOfNamedKey(key) {
    return algorithm(key, namedByPolicy);
}
function algorithm(key, accepted) {
    const { namedCurve, modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    if (type === 'ed25519')
        return { name: 'ed25519', hash: undefined };
    if (type === 'ec' && namedCurve === 'prime256v1')
        return { name: 'ecdsa-p256-sha256', hash: 'sha256' };
    if (type === 'ec' && namedCurve === 'secp384r1')
        return { name: 'ecdsa-p384-sha384', hash: 'sha384' };
    if (type === 'ec' && namedCurve === 'secp521r1' && accepted.p521)
        return { name: 'ecdsa-p521-sha512', hash: 'sha512' };
    const strong = modulusLength >= accepted.leastRsaBits && modulusLength <= 8192 && publicExponent === 65537n;
    if (type === 'rsa' && strong)
        return { name: 'rsa-pkcs1v15-sha256', hash: 'sha256' };
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('algorithm-refused', {
        message: 'The signing key is of a kind that is not accepted',
        expected: accepted.described,
        found: [type, namedCurve, modulusLength || undefined].filter(Boolean).join(' '),
        remedy: 'Sign with an ECDSA P-256 key, as the Sigstore clients do.',
    });
}
/** Whether `signature` over `bytes` was made by the holder of `key`. */
function verifySignature(algorithm, key, bytes, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash ?? null, bytes, key, signature);
}


/***/ }),

/***/ 5725: // MODULE: ./packages/sigstore/build/certificate/without-stacks.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStacks)
/* harmony export */ });
/**
 * Works without taking stack traces. The library's parser tries every octet string as DER and throws where it is none,
 * some ten times a certificate, Node's reader of keys does likewise, and each bundle of a flood ends in a refusal: the
 * stacks that nobody reads stood out in the profile of a verification. An error that leaves here is told by its message. Not for work that waits.
 */
function withoutStacks(work) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}


/***/ }),

/***/ 3356: // MODULE: ./packages/sigstore/build/json-cursor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonCursor)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7741);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


/**
 * A place in a JSON document of protobuf's mapping (protobuf.dev, ProtoJSON): absent and null mean the default,
 * bytes are base64, 64-bit integers are text. Each reader names the place when it refuses.
 */
class JsonCursor {
    #value;
    #refuse;
    path;
    constructor(value, path, refuse) {
        this.#value = value;
        this.path = path;
        this.#refuse = refuse;
    }
    get isAbsent() {
        return this.#value === undefined || this.#value === null;
    }
    get json() {
        return this.#value;
    }
    /** The object's member; an object with members beside `known` is refused by {@link only}. */
    member(name) {
        if (this.isAbsent)
            return new JsonCursor(undefined, `${this.path}.${name}`, this.#refuse);
        if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(this.#value))
            throw this.refusal('expected an object');
        const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
        return new JsonCursor(value, `${this.path}.${name}`, this.#refuse);
    }
    /** Refuses members that this reader does not know: another reader might, and see something else. */
    only(...known) {
        if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(this.#value))
            throw this.refusal('expected an object');
        const unknown = Object.keys(this.#value).find((name) => !known.includes(name));
        if (unknown !== undefined)
            throw this.refusal(`unknown member ${JSON.stringify(unknown.slice(0, 80))}`);
        return this;
    }
    list(maxItems) {
        if (this.isAbsent)
            return [];
        if (!Array.isArray(this.#value))
            throw this.refusal('expected a list');
        const items = this.#value;
        if (items.length > maxItems)
            throw this.refusal(`expected at most ${maxItems} items, found ${items.length}`);
        return items.map((item, index) => new JsonCursor(item, `${this.path}[${index}]`, this.#refuse));
    }
    text() {
        if (typeof this.#value !== 'string')
            throw this.refusal('expected text');
        return this.#value;
    }
    optionalText() {
        return this.isAbsent ? undefined : this.text();
    }
    /** Bytes in base64, not empty. */
    bytes() {
        try {
            const bytes = Buffer.from((0,_portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(this.#value));
            if (bytes.byteLength > 0)
                return bytes;
        }
        catch (cause) {
            throw this.refusal('expected base64', cause);
        }
        throw this.refusal('expected some bytes, found none');
    }
    /** A whole number from zero, as decimal text; absent means "0". */
    wholeNumber() {
        if (this.isAbsent)
            return '0';
        const text = typeof this.#value === 'number' ? String(this.#value) : this.text();
        if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text))
            throw this.refusal('expected a whole number from zero');
        return text;
    }
    refusal(message, cause) {
        return this.#refuse(`${this.path}: ${message}`, cause);
    }
}


/***/ }),

/***/ 8379: // MODULE: ./packages/sigstore/build/refusal.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** A bundle that does not verify: the artifact's side must mend it. */
function refusal(code, { message, expected, found, remedy, cause }) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame: 'artifact',
        message: [message, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
        remedy: remedy ?? 'Sign the artifact again in the configured trust domain.',
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
        cause,
    });
}


/***/ }),

/***/ 1949: // MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trustConfigInvalid),
/* harmony export */   i: () => (/* binding */ openTrustDocument)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);
/* harmony import */ var _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3356);



const maxBytes = 4 * 1024 * 1024;
/** The one way in which trust configuration is refused. */
function trustConfigInvalid(message, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('trust-config-invalid', {
        blame: 'configuration',
        message: `The trust configuration cannot be used: ${message}`,
        remedy: 'Fetch the trusted root of this Sigstore instance again, or ask its operator for one that is complete.',
        cause,
    });
}
/** Opens a file of trust configuration for reading. @throws Failure `trust-config-invalid` */
function openTrustDocument(bytes, what) {
    try {
        return new _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCursor */ .N((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJsonObject */ .Qp)(bytes, { what, maxBytes }), what, trustConfigInvalid);
    }
    catch (cause) {
        throw trustConfigInvalid(cause instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? cause.message : `${what} cannot be read`, cause);
    }
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

/***/ 6086: // MODULE: ./packages/sigstore/build/trust/validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ describeValidity),
/* harmony export */   Tu: () => (/* binding */ readValidity),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
const beginningOfTime = new Date(0);
const endOfTime = new Date(8_640_000_000_000_000);
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** Reads `validFor`; with `startRequired`, a missing start is an error and not "since ever". */
function readValidity(place, { startRequired }) {
    if (!place.isAbsent)
        place.only('start', 'end');
    const start = place.member('start');
    if (start.isAbsent && startRequired)
        throw start.refusal('a time from which it is valid is missing');
    const validity = {
        start: start.isAbsent ? beginningOfTime : readTime(start),
        end: place.member('end').isAbsent ? endOfTime : readTime(place.member('end')),
    };
    if (validity.end < validity.start)
        throw place.refusal('it ends before it starts');
    return validity;
}
function isWithin(time, { start, end }) {
    return start <= time && time <= end;
}
function describeValidity({ start, end }) {
    const from = start.getTime() === beginningOfTime.getTime() ? 'ever' : start.toISOString();
    return end.getTime() === endOfTime.getTime() ? `since ${from}` : `${from} to ${end.toISOString()}`;
}
function readTime(place) {
    const text = place.text();
    const time = new Date(text);
    if (!rfc3339.test(text) || Number.isNaN(time.getTime()))
        throw place.refusal('expected a time such as 2026-01-01T00:00:00Z');
    return time;
}


/***/ }),

/***/ 6217: // MODULE: ./packages/sigstore/build/trust/verification-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ spkiOf),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1213);




const maxPemBytes = 16 * 1024;
/** Names a key inside a bundle: base64 of SHA-256 over its SubjectPublicKeyInfo in DER (standards of the Sigstore bundle, `hint`). */
function keyHint(publicKey) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spkiOf(publicKey)).digest('base64');
}
/** Names a key for people and lists: the digest of its SubjectPublicKeyInfo. */
function keyFingerprint(publicKey) {
    return (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(spkiOf(publicKey));
}
/** Whether a bundle's hint means this key. npm's registry writes the same digest as `SHA256:` and base64 without padding. */
function answersTo({ publicKey }, hint) {
    const own = keyHint(publicKey);
    return hint === own || hint === `SHA256:${own.replace(/=+$/, '')}`;
}
/** SubjectPublicKeyInfo in DER; each key is written once. */
function spkiOf(publicKey) {
    const known = written.get(publicKey);
    if (known !== undefined)
        return known;
    const spki = Buffer.from(publicKey.export({ format: 'der', type: 'spki' }));
    written.set(publicKey, spki);
    return spki;
}
const written = new WeakMap();
/**
 * Reads a public key in PEM, `PUBLIC KEY` alone: a certificate is no key (its authority would never be asked), and a
 * private key has no business here. @throws Failure `trust-config-invalid` | `algorithm-refused`
 */
function readPublicKey(bytes, what) {
    const pem = bytes.byteLength > maxPemBytes ? '' : Buffer.from(bytes).toString('latin1').trim();
    if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+\r?\n-----END PUBLIC KEY-----$/.test(pem))
        throw invalid(what, 'it is not one public key in PEM');
    const key = parse(pem, what);
    requireAlgorithm(key, what);
    return key;
}
function parse(pem, what) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem', type: 'spki' });
    }
    catch (cause) {
        throw invalid(what, 'it does not hold a public key', cause);
    }
}
function requireAlgorithm(key, what) {
    try {
        (0,_certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithmOfNamedKey */ .Fl)(key);
    }
    catch (cause) {
        throw cause instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? invalid(what, cause.message, cause) : cause;
    }
}
function invalid(what, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('trust-config-invalid', {
        blame: 'configuration',
        message: `${what} cannot be used: ${why}`,
        remedy: 'Give the public half of the signing key as a PEM file (cosign public-key, or openssl pkey -pubout).',
        cause,
    });
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