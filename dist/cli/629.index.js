"use strict";
exports.id = 629;
exports.ids = [629];
exports.modules = {

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bo: () => (/* binding */ readBundle),
  Nu: () => (/* binding */ readSigned)
});

// UNUSED EXPORTS: maxBundleBytes

// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/model/envelope.js
var model_envelope = __webpack_require__(7382);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
// EXTERNAL MODULE: ./packages/sigstore/build/refusal.js
var refusal = __webpack_require__(8379);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/certificate-material.js

const maxCertificates = 8;
const materials = ['publicKey', 'certificate', 'x509CertificateChain'];
const maxHintChars = 256;
/**
 * The signing certificate (the `certificate` of a v0.3 bundle, the first of the chain of an older one) or the hint of a
 * key; never both. The rest of a chain is not used; trust comes from the trust domain alone. @throws Failure `bundle-invalid`
 */
function readSigningMaterial(material, version) {
    const given = materials.filter((name) => !material.member(name).isAbsent);
    if (given.length > 1)
        throw material.refusal(`signed by ${given.join(' and ')} at once: exactly one may say whose signature it is`);
    const key = material.member('publicKey');
    return key.isAbsent ? { kind: 'certificate', certificate: readCertificate(material, version) } : { kind: 'key', hint: readHint(key) };
}
/** A key without a name could be any. */
function readHint(key) {
    const hint = key.only('hint').member('hint');
    const text = hint.text();
    if (text === '' || text.length > maxHintChars)
        throw hint.refusal(`expected a hint of at most ${maxHintChars} characters`);
    return text;
}
function readCertificate(material, version) {
    const chain = material.member('x509CertificateChain');
    const single = material.member('certificate');
    if (version === '0.3') {
        if (!chain.isAbsent)
            throw chain.refusal('a v0.3 bundle carries its signing certificate alone, not a chain');
        return single.only('rawBytes').member('rawBytes').bytes();
    }
    if (!single.isAbsent)
        throw single.refusal(`a v${version} bundle carries its certificate in a chain`);
    const certificates = chain.only('certificates').member('certificates').list(maxCertificates);
    const [leaf, ...others] = certificates.map((item) => item.only('rawBytes').member('rawBytes').bytes());
    if (leaf === undefined)
        throw chain.refusal('it is empty');
    if (others.some((der) => isSelfIssued(der, chain)))
        throw chain.refusal('it holds a root: trust never comes with the bundle');
    return leaf;
}
/** A root is issued in its own name. */
function isSelfIssued(der, place) {
    try {
        const { issuer, subject } = new external_node_crypto_.X509Certificate(der);
        return issuer === subject;
    }
    catch (cause) {
        throw place.refusal('not an X.509 certificate in DER', cause);
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/claimed-digest.js
const hashes = {
    SHA2_256: { hash: 'sha256', length: 32 },
    SHA2_384: { hash: 'sha384', length: 48 },
    SHA2_512: { hash: 'sha512', length: 64 },
};
/** Reads a `HashOutput` (sigstore_common.proto). @throws Failure `bundle-invalid` */
function readClaimedDigest(place) {
    place.only('algorithm', 'digest');
    const name = place.member('algorithm').text();
    const known = Object.hasOwn(hashes, name) ? hashes[name] : undefined;
    if (known === undefined)
        throw place.member('algorithm').refusal(`${JSON.stringify(name.slice(0, 40))} is no hash that is accepted`);
    const bytes = place.member('digest').bytes();
    if (bytes.byteLength !== known.length)
        throw place.member('digest').refusal(`expected ${known.length} bytes, found ${bytes.byteLength}`);
    return { hash: known.hash, bytes };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/log-entry.js
const hashBytes = 32;
/** A proof in a tree of 2^63 leaves is no longer than this. */
const maxHashes = 64;
const maxCheckpointChars = 16 * 1024;
/** `proofRequired`: whether the log's promise to include it is not enough. @throws Failure `bundle-invalid` */
function readLogEntry(place, { proofRequired }) {
    place.only('logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody');
    const promise = place.member('inclusionPromise');
    const proof = place.member('inclusionProof');
    if (proof.isAbsent && (proofRequired || promise.isAbsent))
        throw proof.refusal('an inclusion proof is missing');
    const kindVersion = place.member('kindVersion').only('kind', 'version');
    return {
        logIndex: place.member('logIndex').wholeNumber(),
        logId: { keyId: place.member('logId').only('keyId').member('keyId').bytes() },
        kindVersion: { kind: kindVersion.member('kind').text(), version: kindVersion.member('version').text() },
        integratedTime: place.member('integratedTime').wholeNumber(),
        inclusionPromise: promise.isAbsent
            ? undefined
            : { signedEntryTimestamp: promise.only('signedEntryTimestamp').member('signedEntryTimestamp').bytes() },
        inclusionProof: proof.isAbsent ? undefined : readProof(proof),
        canonicalizedBody: place.member('canonicalizedBody').bytes(),
    };
}
function readProof(place) {
    place.only('logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint');
    const checkpoint = place.member('checkpoint').only('envelope').member('envelope');
    if (checkpoint.text().length > maxCheckpointChars)
        throw checkpoint.refusal('it is too long');
    return {
        logIndex: place.member('logIndex').wholeNumber(),
        rootHash: readHash(place.member('rootHash')),
        treeSize: place.member('treeSize').wholeNumber(),
        hashes: place.member('hashes').list(maxHashes).map(readHash),
        checkpoint: { envelope: checkpoint.text() },
    };
}
function readHash(place) {
    const hash = place.bytes();
    if (hash.byteLength !== hashBytes)
        throw place.refusal(`expected a hash of ${hashBytes} bytes, found ${hash.byteLength}`);
    return hash;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/signed-bundle.js







const maxBundleBytes = 24 * 1024 * 1024;
const maxTimestamps = 32;
const maxLogEntries = 32;
/** Bundle versions that are read, by media type. Version 0.1 may prove no inclusion in a log: a trust domain has to accept it. */
const versions = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a bundle, or the DSSE envelope of one without the bundle: a document that has a payload type and no media type.
 * @throws Failure as {@link readBundle}
 */
function readSigned(bytes) {
    const document = signed_bundle_open(bytes);
    const isBare = document.member('mediaType').isAbsent && !document.member('payloadType').isAbsent;
    return isBare ? { version: 'none', ...readDsse(document) } : bundleIn(document);
}
/**
 * Reads a bundle (sigstore_bundle.proto) strictly: whatever another reader could read differently is refused.
 * @throws Failure `bundle-invalid` | `json-invalid` | `base64-invalid` | `too-large`
 */
function readBundle(bytes) {
    return bundleIn(signed_bundle_open(bytes));
}
function signed_bundle_open(bytes) {
    if (bytes.byteLength > maxBundleBytes)
        throw (0,refusal/* refusal */.x)('too-large', {
            message: 'The bundle is over its size limit',
            expected: `at most ${maxBundleBytes} bytes`,
            found: `${bytes.byteLength} bytes`,
            remedy: 'Refer to large content by digest instead of signing it whole.',
        });
    return new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the bundle', maxBytes: maxBundleBytes }), 'bundle', malformed);
}
function bundleIn(bundle) {
    bundle.only('mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature');
    const version = readVersion(bundle.member('mediaType'));
    const material = bundle.member('verificationMaterial');
    material.only('certificate', 'x509CertificateChain', 'publicKey', 'tlogEntries', 'timestampVerificationData');
    const { content, signature } = readContent(bundle);
    return {
        version,
        material: readSigningMaterial(material, version),
        content,
        signature,
        logEntries: material.member('tlogEntries').list(maxLogEntries).map((entry) => readLogEntry(entry, { proofRequired: version !== '0.1' })),
        timestamps: readTimestamps(material.member('timestampVerificationData')),
    };
}
function readVersion(mediaType) {
    const text = mediaType.text();
    const version = Object.hasOwn(versions, text) ? versions[text] : undefined;
    if (version !== undefined)
        return version;
    throw (0,refusal/* refusal */.x)('bundle-invalid', {
        message: 'The media type of the bundle is not one that is read',
        expected: 'a Sigstore bundle v0.2 or v0.3',
        found: JSON.stringify(text.slice(0, 160)),
    });
}
function readContent(bundle) {
    const [envelope, message] = [bundle.member('dsseEnvelope'), bundle.member('messageSignature')];
    if (envelope.isAbsent === message.isAbsent)
        throw bundle.refusal('expected either a DSSE envelope or a message signature');
    return envelope.isAbsent ? readMessage(message) : readDsse(envelope);
}
function readDsse(envelope) {
    envelope.only('payload', 'payloadType', 'signatures');
    for (const signature of envelope.member('signatures').list(maxLogEntries))
        signature.only('sig', 'keyid');
    const { payload, payloadType, signatures } = (0,model_envelope/* readEnvelope */.HT)(envelope.json);
    const [only] = signatures;
    if (only === undefined || only.sig.byteLength === 0)
        throw envelope.refusal('its signature is empty');
    if (payload.byteLength === 0)
        throw envelope.refusal('its payload is empty');
    const signedBytes = Buffer.from((0,model_envelope/* preAuthenticationEncoding */.JD)(payloadType, payload));
    return { content: { kind: 'envelope', payload, payloadType, keyid: only.keyid, signedBytes }, signature: Buffer.from(only.sig) };
}
function readMessage(message) {
    message.only('messageDigest', 'signature');
    const digest = message.member('messageDigest');
    return { content: { kind: 'message', claimedDigest: digest.isAbsent ? undefined : readClaimedDigest(digest) }, signature: message.member('signature').bytes() };
}
function readTimestamps(data) {
    if (data.isAbsent)
        return [];
    const tokens = data.only('rfc3161Timestamps').member('rfc3161Timestamps').list(maxTimestamps);
    return tokens.map((token) => token.only('signedTimestamp').member('signedTimestamp').bytes());
}
function malformed(message, cause) {
    return (0,refusal/* refusal */.x)('bundle-invalid', { message: `The bundle is malformed at ${message}`, remedy: 'Sign again, or fetch the bundle again.', cause });
}


/***/ }),

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

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WY: () => (/* binding */ openCertificate),
  LD: () => (/* binding */ orMalformed),
  rf: () => (/* binding */ readLeaf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/sigstore/build/refusal.js
var refusal = __webpack_require__(8379);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/extensions.js
var certificate_extensions = __webpack_require__(9805);
;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/der-text.js
const utf8StringTag = 0x0c;
/**
 * The text of a DER UTF8String that fills `der` exactly (X.690 §8.23, §10.1): minimal length, valid UTF-8, no
 * control characters. @throws TypeError saying what is wrong
 */
function decodeUtf8String(der) {
    const [tag, first] = der;
    if (tag !== utf8StringTag || first === undefined)
        throw new TypeError('not a DER UTF8String');
    const { length, from } = decodeLength(der, first);
    if (from + length !== der.byteLength)
        throw new TypeError('a DER length that does not fit');
    return printable(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(der.subarray(from)));
}
/** The text of an IA5String's content: printable ASCII. @throws TypeError saying what is wrong */
function decodeIa5(content) {
    if (content.some((byte) => byte < 0x21 || byte > 0x7e))
        throw new TypeError('a name that is not printable ASCII');
    return Buffer.from(content).toString('latin1');
}
/** Two length octets are ample: no extension of a 64 KiB certificate is longer. */
function decodeLength(der, first) {
    if (first < 0x80)
        return { length: first, from: 2 };
    const high = der[2] ?? 0;
    if (first === 0x81 && high >= 0x80)
        return { length: high, from: 3 };
    if (first === 0x82 && high > 0)
        return { length: high * 256 + (der[3] ?? 0), from: 4 };
    throw new TypeError('a DER length that is not minimal');
}
function printable(text) {
    if (/\p{Cc}/u.test(text))
        throw new TypeError('a control character in a name');
    return text;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/fulcio-extensions.js

const arc = '1.3.6.1.4.1.57264.1.';
const issuerOid = `${arc}8`;
/** Fulcio's extensions by the last number of their OID (fulcio docs/oid-info.md). .1 to .6 are their deprecated forerunners and never read. */
const names = [
    [`${arc}9`, 'buildSignerUri'],
    [`${arc}10`, 'buildSignerDigest'],
    [`${arc}11`, 'runnerEnvironment'],
    [`${arc}12`, 'sourceRepositoryUri'],
    [`${arc}13`, 'sourceRepositoryDigest'],
    [`${arc}14`, 'sourceRepositoryRef'],
    [`${arc}15`, 'sourceRepositoryIdentifier'],
    [`${arc}16`, 'sourceRepositoryOwnerUri'],
    [`${arc}17`, 'sourceRepositoryOwnerIdentifier'],
    [`${arc}18`, 'buildConfigUri'],
    [`${arc}19`, 'buildConfigDigest'],
    [`${arc}20`, 'buildTrigger'],
    [`${arc}21`, 'runInvocationUri'],
    [`${arc}22`, 'sourceRepositoryVisibility'],
    [`${arc}23`, 'deploymentEnvironment'],
    [`${arc}24`, 'tokenSubject'],
];
/**
 * What Fulcio wrote about the identity token. A certificate without any of it is of an attester of the authority's own
 * (GitHub's for releases): its issuer is empty, which no identity can ask for. @throws TypeError when it is malformed, or
 * names no issuer beside the rest
 */
function decodeFulcioExtensions(extensions) {
    const byOid = new Map(extensions.map(({ oid, value }) => [oid, value]));
    const issuer = byOid.get(issuerOid);
    if (issuer === undefined) {
        if (extensions.some(({ oid }) => oid.startsWith(arc)))
            throw new TypeError('it names no OIDC issuer (extension .8)');
        return { issuer: '', extensions: {} };
    }
    const present = names.flatMap(([oid, name]) => {
        const value = byOid.get(oid);
        return value === undefined ? [] : [[name, decodeUtf8String(value)]];
    });
    const named = decodeUtf8String(issuer);
    if (named === '')
        throw new TypeError('its OIDC issuer is empty');
    return { issuer: named, extensions: Object.fromEntries(present) };
}

// EXTERNAL MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js
var parsed_certificate = __webpack_require__(256);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
var signature_algorithm = __webpack_require__(1213);
;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/subject-alternative-name.js


const subjectAlternativeNameOid = '2.5.29.17';
/** Fulcio's name for a user of an issuer without e-mail addresses. */
const usernameOid = '1.3.6.1.4.1.57264.1.7';
/** The one subject alternative name: a URI, an e-mail address or Fulcio's user name. @throws TypeError for any other count or kind */
function subjectAlternativeName(extensions) {
    const extension = extensions.find(({ oid }) => oid === subjectAlternativeNameOid);
    const names = extension === undefined ? [] : (0,certificate_extensions/* sequenceIn */.Zt)(extension);
    const [name] = names;
    if (name === undefined || names.length !== 1)
        throw new TypeError(`it has ${names.length} subject alternative names instead of one`);
    if (name.tag.constructed !== name.tag.isContextSpecific(0))
        throw new TypeError('its subject alternative name is not written as its kind is');
    if (name.tag.isContextSpecific(6))
        return nonEmpty(decodeIa5(name.value));
    if (name.tag.isContextSpecific(1))
        return noUri(decodeIa5(name.value));
    if (name.tag.isContextSpecific(0))
        return noUri(decodeUsername(name));
    throw new TypeError('its subject alternative name is neither URI nor e-mail address nor user name');
}
function decodeUsername({ subs: [type, value] }) {
    const text = value?.subs[0];
    if (type?.toOID() !== usernameOid || text === undefined)
        throw new TypeError('its other name is not a user name');
    return decodeUtf8String(text.toDER());
}
/** Identities are compared as text: a person who chose the address of a workflow for a name must not pass for it. */
function noUri(name) {
    if (name.includes('://'))
        throw new TypeError('its subject alternative name is no URI and reads as one');
    return nonEmpty(name);
}
function nonEmpty(name) {
    if (name === '')
        throw new TypeError('its subject alternative name is empty');
    return name;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/leaf.js








const codeSigning = '1.3.6.1.5.5.7.3.3';
const maxScts = 16;
/** Key usage, subject alternative name, basic constraints, extended key usage: what is understood here and may be critical (RFC 5280 §4.2). */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.37']);
/**
 * Opens a certificate, as OpenSSL and the library both read it: enough to tell whose it claims to be, which is where most
 * of a flood ends. @throws Failure `certificate-invalid`
 */
function openCertificate(der) {
    return orMalformed(() => {
        // OpenSSL judges the structure first: the library is more forgiving.
        const seen = new external_node_crypto_.X509Certificate(der);
        const certificate = parsed_certificate/* ParsedCertificate */.D.of(der);
        if (!seen.raw.equals(der))
            throw new TypeError('bytes follow the certificate');
        if (certificate.version !== 'v3')
            throw new TypeError(`it is X.509 ${certificate.version}`);
        // The library drops the highest bit of each digit, and makes a 3 March of a 31 February.
        if (seen.validFromDate.getTime() !== certificate.notBefore.getTime() || seen.validToDate.getTime() !== certificate.notAfter.getTime())
            throw new TypeError('its validity can be read in two ways');
        return { certificate, issuer: seen.issuer };
    });
}
/** Reads a signing certificate and checks its shape. @throws Failure `certificate-invalid` | `algorithm-refused` */
function readLeaf({ certificate }) {
    return orMalformed(() => {
        const extensions = (0,certificate_extensions/* extensionsOf */.oQ)(certificate);
        requireKnownExtensions(extensions);
        requireSigningOnly(certificate);
        const { key, der } = certificate;
        return {
            certificate,
            der,
            key,
            algorithm: (0,signature_algorithm/* algorithmOfKey */.AQ)(key),
            identity: { subject: subjectAlternativeName(extensions), ...decodeFulcioExtensions(extensions) },
            sctLogIds: readSctLogIds(certificate),
        };
    });
}
/** What the parsers throw is about the certificate. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        const why = error instanceof TypeError ? error.message : 'it is not an X.509 certificate in DER';
        throw (0,refusal/* refusal */.x)('certificate-invalid', { message: `The signing certificate is malformed: ${why}`, cause: error });
    }
}
function requireKnownExtensions(extensions) {
    const oids = extensions.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        throw new TypeError(`extension ${twice} comes twice`);
    const unknown = extensions.find(({ oid, critical }) => critical && !understood.has(oid));
    if (unknown !== undefined)
        throw new TypeError(`critical extension ${unknown.oid} is not understood`);
}
function requireSigningOnly(certificate) {
    const { extBasicConstraints, extKeyUsage } = certificate;
    if (extBasicConstraints?.isCA === true)
        throw new TypeError('it is the certificate of an authority');
    if (extKeyUsage?.digitalSignature !== true || extKeyUsage.keyCertSign || extKeyUsage.crlSign)
        throw new TypeError('its key usage is not digital signature alone');
    const purposes = (0,certificate_extensions/* extendedKeyUsages */.Zd)(certificate).join(', ');
    if (purposes !== codeSigning)
        throw new TypeError(`its extended key usage is not code signing alone: ${purposes || 'none'}`);
}
function readSctLogIds(certificate) {
    const timestamps = certificate.extSCT?.signedCertificateTimestamps ?? [];
    if (timestamps.length > maxScts)
        throw new TypeError(`it carries more than ${maxScts} certificate timestamps`);
    return timestamps.map(({ logID }) => logID);
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

/***/ 153: // MODULE: ./packages/sigstore/build/log/signed-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   MO: () => (/* binding */ isOriginOf),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
const hashBytes = 32;
const hintBytes = 4;
/** Reads a checkpoint. `refuse` makes the Failure of whoever reads. */
function readCheckpoint(note, refuse) {
    const end = note.indexOf('\n\n');
    const [origin = '', size = '', rootText = ''] = note.slice(0, Math.max(end, 0)).split('\n');
    const root = Buffer.from(rootText, 'base64');
    const wellFormed = origin !== '' && /^(?:0|[1-9][0-9]{0,18})$/.test(size) && root.byteLength === hashBytes;
    if (!wellFormed || root.toString('base64') !== rootText)
        throw refuse('it is malformed');
    const lines = note.slice(end + 2).split('\n');
    return { origin, size, root, signedText: note.slice(0, end + 1), signers: lines.flatMap(readSignatureLine) };
}
/** The names that a log's checkpoints may bear: its URL without the scheme; Rekor leaves out the port as well. */
function namesOf({ baseUrl: { host, hostname, pathname } }) {
    const path = pathname.replace(/\/+$/, '');
    return [...new Set([`${host}${path}`, host, hostname])];
}
/** Whether a checkpoint of this origin may be the log's. */
function isOriginOf(log, origin) {
    return namesOf(log).some((name) => origin === name || origin.startsWith(`${name} - `));
}
/** Those of the signatures that claim to be by the log itself; witnesses sign beside it. */
function signaturesOf(log, { signers }) {
    const names = namesOf(log);
    const hint = log.logId.subarray(0, hintBytes);
    return signers.filter(({ name, keyHint }) => names.includes(name) && keyHint.equals(hint));
}
/** `— <name> <base64 of key hint and signature>` (C2SP signed-note). Lines of other kinds are not signatures. */
function readSignatureLine(line) {
    const [, name, encoded] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    if (name === undefined || encoded === undefined)
        return [];
    const bytes = Buffer.from(encoded, 'base64');
    return [{ name, keyHint: bytes.subarray(0, hintBytes), signature: bytes.subarray(hintBytes) }];
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

/***/ 5075: // MODULE: ./packages/sigstore/build/verification/signatory.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ signatoryOf),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   Mq: () => (/* binding */ certified)
/* harmony export */ });
/* harmony import */ var _certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1213);
/* harmony import */ var _trust_verification_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6217);


function certified(leaf) {
    return { kind: 'certificate', leaf, key: leaf.key, algorithm: leaf.algorithm, der: leaf.der };
}
/** @throws Failure `algorithm-refused` */
function signatoryOf(named) {
    return { kind: 'key', named, key: named.publicKey, algorithm: (0,_certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOfNamedKey */ .Fl)(named.publicKey), der: (0,_trust_verification_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(named.publicKey) };
}
/** Who signed, as core says it. */
function signerOf(signatory, domain) {
    if (signatory.kind === 'certificate')
        return { domain, ...signatory.leaf.identity, certifiedKey: (0,_trust_verification_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(signatory.key) };
    const fingerprint = (0,_trust_verification_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(signatory.key);
    return { domain, issuer: 'key', subject: fingerprint, extensions: {}, key: { name: signatory.named.name, fingerprint } };
}


/***/ }),

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBundleVerifier: () => (/* binding */ createBundleVerifier)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/sigstore/build/bundle/signed-bundle.js + 3 modules
var signed_bundle = __webpack_require__(1438);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/leaf.js + 3 modules
var leaf = __webpack_require__(8937);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/without-stacks.js
var without_stacks = __webpack_require__(5725);
// EXTERNAL MODULE: ./packages/sigstore/build/refusal.js
var refusal = __webpack_require__(8379);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __webpack_require__(1949);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/verification-key.js
var verification_key = __webpack_require__(6217);
// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var identity = __webpack_require__(7403);
;// CONCATENATED MODULE: ./packages/core/build/policy/revocation.js

/** The revocation that a signature of `signer` falls under: one verified time at or after it is enough, and so is none at all. */
function revocationOf(revoked, signer, times) {
    return revoked.find(({ who, since }) => isMeant(who, signer) && (times.length === 0 || times.some((time) => time >= since)));
}
function isMeant(who, signer) {
    if ('identity' in who)
        return (0,identity/* mismatches */.v)(who.identity, signer).length === 0;
    if ('fingerprint' in who)
        return who.fingerprint === signer.key?.fingerprint || who.fingerprint === signer.certifiedKey;
    return signer.key === undefined && who.issuer === signer.issuer && who.subject === signer.subject;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/verified-time.js
function distinctOperators(witnesses) {
    return new Set(witnesses.map(({ operator }) => operator)).size;
}
function describeTimes(times) {
    return times.map(({ time }) => time.toISOString()).join(', ');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/revoked.js



/** @throws Failure `signer-revoked` */
function requireNotRevoked({ revoked = [] }, signer, times) {
    const revocation = revocationOf(revoked, signer, times.map(({ time }) => time));
    if (revocation === undefined)
        return;
    throw (0,refusal/* refusal */.x)('signer-revoked', {
        message: `${revocation.name} is no longer trusted${revocation.reason === undefined ? '' : `: ${revocation.reason}`}`,
        expected: `signed before ${revocation.since.toISOString()}`,
        found: times.length === 0 ? 'nobody vouches for when it was signed' : `signed at ${describeTimes(times)}`,
        remedy: 'Have the artifact signed again by somebody who is trusted.',
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/verification/signatory.js
var verification_signatory = __webpack_require__(5075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/simple-signing.js
var simple_signing = __webpack_require__(8654);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
var signature_algorithm = __webpack_require__(1213);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/signed-content.js





/** The curves for signatures over digests take 10 ms to build, so they are loaded when a bundle has one. */
async function coveredApart({ kind }, { payload, digest }) {
    if (kind === 'envelope')
        return {};
    if (payload !== undefined)
        return { payload };
    if (digest === undefined)
        return {};
    const { verifyDigestSignature: verify } = await Promise.all(/* import() */[__webpack_require__.e(431), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 1720));
    return { artifact: { digest, verify } };
}
/**
 * What the bundle's signature has to cover. An envelope brings it along. A message signature covers what lies apart:
 * the payload beside it, or the artifact, of which the digest is enough where the key signs digests.
 * @throws Failure `bundle-invalid` | `subject-mismatch` | `algorithm-refused`
 */
function contentOf(content, signatory, apart) {
    if (content.kind === 'envelope') {
        const { payloadType, payload, signedBytes } = content;
        return { ...ofBytes('envelope', signedBytes, signatory), payloadDigest: sha256(payload), told: { payloadType, payload } };
    }
    const { payload, artifact } = apart;
    if (payload !== undefined) {
        const covered = ofBytes('message', payload, signatory);
        requireClaim(content, signatory, covered.digest);
        return { ...covered, payloadDigest: sha256(payload), told: { payloadType: simple_signing/* simpleSigningType */.Iy, payload } };
    }
    if (artifact === undefined)
        throw (0,refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle is a bare signature: it says nothing by itself', expected: 'a DSSE envelope with a statement', found: 'a message signature' });
    return ofDigest(content, artifact, signatory);
}
function ofBytes(kind, bytes, { algorithm: { hash } }) {
    return {
        kind,
        digest: (0,external_node_crypto_.createHash)(hash ?? 'sha512').update(bytes).digest(),
        isSignedBy: asked(({ algorithm, key }, signature) => (0,signature_algorithm/* verifySignature */.Od)(algorithm, key, bytes, signature)),
    };
}
function ofDigest(content, { digest: artifact, verify }, signatory) {
    const { name, hash } = signatory.algorithm;
    if (hash !== (0,model_digest/* algorithmOf */.Hy)(artifact))
        throw (0,refusal/* refusal */.x)('algorithm-refused', {
            message: `A signature by ${name} cannot be verified from a ${(0,model_digest/* algorithmOf */.Hy)(artifact)} digest`,
            expected: hash === undefined ? 'the bytes themselves: Ed25519 signs no digest' : `a ${hash} digest`,
            found: artifact,
            remedy: 'Attach an attestation (a DSSE envelope), or sign with an ECDSA P-256 key.',
        });
    const digest = Buffer.from((0,model_digest/* hexOf */.ZD)(artifact), 'hex');
    requireClaim(content, signatory, digest);
    return {
        kind: 'message',
        digest,
        payloadDigest: hash === 'sha256' ? digest : undefined,
        isSignedBy: asked(({ algorithm, key }, signature) => verify(algorithm, key, digest, signature)),
        told: { payloadType: '', payload: new Uint8Array(), digest: artifact },
    };
}
/** Remembers the last answer: the library asks again what was asked before it, about the very same objects. */
function asked(isSigned) {
    let last;
    return (signatory, signature) => {
        if (last?.signatory !== signatory || last.signature !== signature)
            last = { signatory, signature, answer: isSigned(signatory, signature) };
        return last.answer;
    };
}
/** The digest in the bundle is nobody's word, but where it is given it has to be the one that was signed. */
function requireClaim({ claimedDigest }, { algorithm: { hash = 'sha512' } }, digest) {
    if (claimedDigest === undefined || (claimedDigest.hash === hash && claimedDigest.bytes.equals(digest)))
        return;
    throw (0,refusal/* refusal */.x)('subject-mismatch', {
        message: 'The signature is over something else',
        expected: `${hash}:${digest.toString('hex')}`,
        found: `${claimedDigest.hash}:${claimedDigest.bytes.toString('hex')}`,
        remedy: 'Sign exactly this artifact.',
    });
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/bare-envelope.js




/**
 * Verifies an envelope without a bundle by the keys that were named: by the signature alone, since its keyid is nobody's
 * word. Nobody vouches for when it was signed, so it counts only for a key that may do without; one that has a window or
 * is revoked, since whenever, could have signed it outside of that. @throws Failure `timestamp-missing` | `bundle-untrusted` | `signer-revoked`
 */
function verifyBareEnvelope({ content, signature }, keys, domains) {
    const signedBy = keys.filter((key) => {
        const signatory = (0,verification_signatory/* signatoryOf */.G7)(key);
        return contentOf(content, signatory, {}).isSignedBy(signatory, signature);
    });
    const untimed = signedBy.filter(mayDoWithoutTime);
    if (untimed.length > 0)
        return untimed.map((key) => told(content, key, domains));
    const [timed] = signedBy;
    if (timed === undefined)
        throw (0,refusal/* refusal */.x)('bundle-untrusted', {
            message: 'The envelope has no bundle around it, and no key that was named has signed it',
            expected: keys.map(({ name }) => name).join(' or ') || 'a Sigstore bundle',
            found: 'a bare DSSE envelope',
            remedy: 'Name its key in the policy, or by --key, if you trust it.',
        });
    throw (0,refusal/* refusal */.x)('timestamp-missing', {
        message: `The envelope has no bundle around it, so nobody vouches for when ${timed.name} signed it`,
        expected: 'a Sigstore bundle with a timestamp',
        found: 'a bare DSSE envelope',
        remedy: 'Sign into a bundle; or, if the key shall count at any time, say `untimed: true` of it in the policy, or give --untimed.',
    });
}
function mayDoWithoutTime({ untimed, notBefore, notAfter, revokedAt }) {
    return untimed === true && (notBefore ?? notAfter ?? revokedAt) === undefined;
}
function told({ payloadType, payload }, key, domains) {
    const signer = (0,verification_signatory/* signerOf */.Kv)((0,verification_signatory/* signatoryOf */.G7)(key), key.domain);
    for (const domain of domains.filter(({ name }) => name === key.domain))
        requireNotRevoked(domain, signer, []);
    return { signer, times: [], payloadType, payload };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/certificate-timestamps.js


/**
 * Counts the certificate timestamps by the operators of their logs; the library verifies each of them.
 * @throws Failure `sct-missing`
 */
function requireCertificateTimestamps({ root, thresholds }, { sctLogIds }) {
    const logs = sctLogIds.flatMap((id) => root.ctlogs.find(({ logId }) => logId.equals(id)) ?? []);
    const found = distinctOperators(logs);
    if (found >= thresholds.scts)
        return;
    throw (0,refusal/* refusal */.x)('sct-missing', {
        message: 'The certificate is not in as many certificate logs as the trust domain asks for',
        expected: `certificate timestamps of ${thresholds.scts} log operator(s)`,
        found: `of ${found}`,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/key-window.js


/** Holds every verified time against the window of a key: whoever stole it can add times, but none before the theft. @throws Failure `key-not-valid` */
function requireWindow(key, times) {
    const outside = times.filter(({ time }) => !isInWindow(key, time));
    if (outside.length === 0)
        return;
    const { name, notBefore, notAfter, revokedAt } = key;
    const bounds = [notBefore && `from ${notBefore.toISOString()}`, notAfter && `to ${notAfter.toISOString()}`, revokedAt && `before ${revokedAt.toISOString()}, when it was revoked`];
    throw (0,refusal/* refusal */.x)('key-not-valid', {
        message: `The key ${name} did not count at the time of signing`,
        expected: `signed ${bounds.filter(Boolean).join(' ')}`,
        found: `signed at ${describeTimes(outside)}`,
        remedy: 'Sign again with a key that is valid now, or by a workflow.',
    });
}
/** Closed on both ends; revoked at its very first moment. */
function isInWindow({ notBefore, notAfter, revokedAt }, time) {
    return (notBefore === undefined || notBefore <= time) && (notAfter === undefined || time <= notAfter) && (revokedAt === undefined || time < revokedAt);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(4187);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/library.js






/** A verifier of the library for the domain, made once. It verifies the very values that our own checks read. */
function libraryVerifier({ root, thresholds }) {
    const settings = { tlogThreshold: thresholds.logs, ctlogThreshold: thresholds.scts, timestampThreshold: thresholds.timestamps };
    const forCertificates = new dist/* Verifier */.BL(trustMaterial(root, []), settings);
    return (claim) => {
        const { signatory } = claim;
        const verifier = signatory.kind === 'certificate' ? forCertificates : new dist/* Verifier */.BL(trustMaterial(root, [signatory.named]), settings);
        try {
            verifier.verify(signedEntity(claim));
        }
        catch (error) {
            throw asRefusal(error, claim);
        }
    };
}
function trustMaterial(root, keys) {
    const authority = ({ certChain, validFor }) => ({ certChain: [...certChain], validFor });
    const log = ({ baseUrl, logId, publicKey, validFor }) => ({
        baseURL: baseUrl.href,
        logID: logId,
        publicKey,
        validFor,
    });
    return {
        certificateAuthorities: root.certificateAuthorities.map(authority),
        timestampAuthorities: root.timestampAuthorities.map(authority),
        tlogs: root.tlogs.map(log),
        ctlogs: root.ctlogs.map(log),
        publicKey: (hint) => {
            const key = keys.find(({ publicKey }) => (0,verification_key/* keyHint */.p4)(publicKey) === hint);
            if (key === undefined)
                throw new TypeError('a key that nobody named is refused before it gets here');
            return { publicKey: key.publicKey, validFor: (time) => isInWindow(key, time) };
        },
    };
}
function signedEntity({ signatory, logged, timestamps, ...question }) {
    const fromLogs = logged.filter(({ entry: { integratedTime } }) => integratedTime !== '0');
    const entryOf = ({ entry: { inclusionProof, ...entry } }) => ({
        ...entry,
        inclusionProof: inclusionProof === undefined ? undefined : { ...inclusionProof, hashes: [...inclusionProof.hashes] },
    });
    return {
        signature: signatureContent({ signatory, ...question }),
        key: signatory.kind === 'certificate' ? { $case: 'certificate', certificate: signatory.leaf.certificate } : { $case: 'public-key', hint: (0,verification_key/* keyHint */.p4)(signatory.key) },
        tlogEntries: logged.map(entryOf),
        timestamps: [
            ...fromLogs.map((one) => ({ $case: 'transparency-log', tlogEntry: entryOf(one) })),
            ...timestamps.map(({ token }) => ({ $case: 'timestamp-authority', timestamp: token })),
        ],
    };
}
/** Like the library's own, but with the hash of the key's algorithm, and for messages of which only the digest is known. */
function signatureContent({ signature, content, signatory }) {
    return {
        signature,
        compareSignature: (other) => sameBytes(other, signature),
        compareDigest: (digest) => content.payloadDigest !== undefined && sameBytes(digest, content.payloadDigest),
        compareSignedDigest: (digest) => sameBytes(digest, content.digest),
        verifySignature: () => content.isSignedBy(signatory, signature),
    };
}
function sameBytes(one, other) {
    return one.byteLength === other.byteLength && (0,external_node_crypto_.timingSafeEqual)(one, other);
}
const certificateTimestampFailures = new Set(['SCT verification failed', 'duplicate SCT']);
/** The library's error codes as reasons. An error that is none of its own means that it met something that it cannot read. */
function asRefusal(error, { signatory, times }) {
    if (!(error instanceof dist/* VerificationError */.mk))
        return (0,refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle cannot be read by the verifier', cause: error });
    const code = reasonOf(error);
    const about = signatory.kind === 'certificate' && code === 'certificate-invalid' ? chainAtTimes(signatory, times) : {};
    return (0,refusal/* refusal */.x)(code, { message: `The bundle does not verify: ${error.message}`, ...about, cause: error });
}
function chainAtTimes({ leaf }, times) {
    const { notBefore, notAfter } = leaf.certificate;
    return {
        expected: `an unbroken chain at every time of signing; the certificate says ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
        found: `signed at ${describeTimes(times)}`,
    };
}
function reasonOf({ code, message }) {
    if (certificateTimestampFailures.has(message))
        return 'sct-missing';
    if (code === 'TIMESTAMP_ERROR')
        return 'timestamp-invalid';
    if (code === 'CERTIFICATE_ERROR')
        return 'certificate-invalid';
    if (code === 'PUBLIC_KEY_ERROR')
        return 'key-not-valid';
    if (code === 'SIGNATURE_ERROR')
        return 'signature-invalid';
    return code.startsWith('TLOG_') ? 'log-entry-invalid' : 'bundle-invalid';
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/validity.js
var validity = __webpack_require__(6086);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-body.js





/** How a Rekor v2 entry calls the hash and the key of each algorithm. Pure Ed25519 cannot be logged there. */
const rekorNames = {
    'ecdsa-p256-sha256': { hash: 'SHA2_256', keys: ['PKIX_ECDSA_P256_SHA_256'] },
    'ecdsa-p384-sha384': { hash: 'SHA2_384', keys: ['PKIX_ECDSA_P384_SHA_384'] },
    'ecdsa-p521-sha512': { hash: 'SHA2_512', keys: ['PKIX_ECDSA_P521_SHA_512'] },
    ed25519: { hash: 'SHA2_512', keys: [] },
    'rsa-pkcs1v15-sha256': { hash: 'SHA2_256', keys: ['PKIX_RSA_PKCS1V15_2048_SHA256', 'PKIX_RSA_PKCS1V15_3072_SHA256', 'PKIX_RSA_PKCS1V15_4096_SHA256'] },
};
/**
 * Checks that an entry is about exactly this signature, by this certificate or key, over these bytes: an entry that is
 * genuine but of another signature proves nothing. @throws Failure `log-entry-invalid`
 */
function requireEntryOf(question, entry) {
    const { logged, digest } = readBody(question, entry);
    requireEqual('signature', question.signature, logged.signature);
    requireEqual(question.signatory.kind, question.signatory.der, logged.verifier);
    requireEqual('digest', digest, logged.digest);
}
function readBody({ content, signatory }, { kindVersion, canonicalizedBody }) {
    const body = log_body_open(canonicalizedBody);
    const kind = `${kindVersion.kind} ${kindVersion.version}`;
    const inside = `${body.member('kind').text()} ${body.member('apiVersion').text()}`;
    if (kind !== inside)
        throw invalid('it is not of the kind that it claims', kind, inside);
    const spec = body.member('spec');
    if (kind === 'hashedrekord 0.0.2')
        return { logged: readHashedRekord2(spec, signatory), digest: content.digest };
    if (content.kind === 'message') {
        if (kind === 'hashedrekord 0.0.1')
            return { logged: readHashedRekord1(spec, signatory), digest: content.digest };
        throw invalid('its kind cannot hold a bare signature', 'hashedrekord 0.0.1 or 0.0.2', kind);
    }
    const digest = content.payloadDigest ?? Buffer.alloc(0);
    if (kind === 'dsse 0.0.1')
        return { logged: readDsse1(spec, signatory), digest };
    if (kind === 'intoto 0.0.2')
        return { logged: readIntoto2(spec, signatory), digest };
    throw invalid('its kind cannot hold a statement', 'hashedrekord 0.0.2, dsse 0.0.1 or intoto 0.0.2', kind);
}
/** Rekor v2: the digest is that of the pre-authentication encoding, or of the message. */
function readHashedRekord2(spec, { algorithm, kind }) {
    const data = spec.member('hashedRekordV002').member('data');
    const signature = spec.member('hashedRekordV002').member('signature');
    const verifier = signature.member('verifier');
    const { hash, keys } = rekorNames[algorithm.name];
    requireText(data.member('algorithm'), [hash]);
    requireText(verifier.member('keyDetails'), keys);
    return {
        signature: signature.member('content').bytes(),
        verifier: verifier.member(kind === 'certificate' ? 'x509Certificate' : 'publicKey').member('rawBytes').bytes(),
        digest: data.member('digest').bytes(),
    };
}
/** Rekor v1, of a message signature. */
function readHashedRekord1(spec, signatory) {
    const signature = spec.member('signature');
    const hash = signatory.algorithm.hash ?? 'sha512';
    return {
        signature: signature.member('content').bytes(),
        verifier: readPem(signature.member('publicKey').member('content'), signatory),
        digest: readHexDigest(spec.member('data').member('hash'), hash),
    };
}
/** Rekor v1: the digest is that of the payload; the certificate or key is PEM. */
function readDsse1(spec, signatory) {
    const signature = only(spec.member('signatures'));
    return {
        signature: signature.member('signature').bytes(),
        verifier: readPem(signature.member('verifier'), signatory),
        digest: readHexDigest(spec.member('payloadHash'), 'sha256'),
    };
}
/** Rekor v1, older: its signature is in base64 twice. */
function readIntoto2(spec, signatory) {
    const content = spec.member('content');
    const signature = only(content.member('envelope').member('signatures'));
    const inner = signature.member('sig').bytes().toString('latin1');
    return {
        signature: new json_cursor/* JsonCursor */.N(inner, signature.path, (message, cause) => invalid(message, undefined, undefined, cause)).bytes(),
        verifier: readPem(signature.member('publicKey'), signatory),
        digest: readHexDigest(content.member('payloadHash'), 'sha256'),
    };
}
function only(signatures) {
    const [first, ...others] = signatures.list(2);
    if (first === undefined || others.length > 0)
        throw signatures.refusal('expected exactly one signature');
    return first;
}
const hexDigits = { sha256: 64, sha384: 96, sha512: 128 };
function readHexDigest(place, hash) {
    requireText(place.member('algorithm'), [hash]);
    const hex = place.member('value').text();
    if (!/^[0-9a-f]+$/.test(hex) || hex.length !== hexDigits[hash])
        throw place.refusal(`expected ${hexDigits[hash]} lower-case hex digits`);
    return Buffer.from(hex, 'hex');
}
/** A certificate where a certificate signed and a key where a key did: each reader of PEM would take the other's for its own. */
function readPem(place, { kind }) {
    const pem = place.bytes();
    const isKey = pem.toString('latin1').trimStart().startsWith('-----BEGIN PUBLIC KEY-----');
    if (isKey !== (kind === 'key'))
        throw place.refusal(`not a ${kind}`);
    try {
        return isKey ? (0,verification_key/* spkiOf */.Bb)((0,external_node_crypto_.createPublicKey)(pem)) : new external_node_crypto_.X509Certificate(pem).raw;
    }
    catch (cause) {
        throw place.refusal(`not a ${kind}`, cause);
    }
}
function requireText(place, expected) {
    if (!expected.includes(place.text()))
        throw invalid(`${place.path} does not fit the signing key`, expected.join(' or ') || 'none', place.text());
}
function requireEqual(what, expected, found) {
    if (expected.equals(found))
        return;
    throw invalid(`it is of another ${what}`, expected.toString('hex').slice(0, 128), found.toString('hex').slice(0, 128));
}
function log_body_open(body) {
    const refuse = (message, cause) => invalid(message, undefined, undefined, cause);
    try {
        return new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(body, { what: 'the log entry' }), 'entry', refuse);
    }
    catch (cause) {
        throw refuse('its body is not strict JSON', cause);
    }
}
function invalid(why, expected, found, cause) {
    return (0,refusal/* refusal */.x)('log-entry-invalid', {
        message: `The log entry does not count: ${why}`,
        expected,
        found,
        cause,
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/log/signed-note.js
var signed_note = __webpack_require__(153);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-checkpoint.js


/**
 * Checks that the checkpoint beside an entry is that of this log and this tree (C2SP tlog-checkpoint): the library
 * takes the log's signature for it, but neither its origin nor the loose root and size of the proof.
 * @throws Failure `log-entry-invalid`
 */
function requireCheckpointOf(log, inclusionProof) {
    const checkpoint = (0,signed_note/* readCheckpoint */.HQ)(inclusionProof.checkpoint.envelope, log_checkpoint_invalid);
    const { origin, size, root, signers } = checkpoint;
    const expected = (0,signed_note/* namesOf */.eZ)(log).join(' or ');
    if (!(0,signed_note/* isOriginOf */.MO)(log, origin))
        throw log_checkpoint_invalid('it is of another log', expected, origin);
    const own = (0,signed_note/* signaturesOf */.Rr)(log, checkpoint).length;
    // The library is content with one that verifies; a reader of signed notes is not (C2SP signed-note, "Verifying").
    if (own > 1)
        throw log_checkpoint_invalid('the log has signed it more than once', 'one signature', `${own} of ${origin}`);
    if (own === 0)
        throw log_checkpoint_invalid('the log has not signed it', expected, signers.map(({ name }) => name).join(', '));
    if (size !== inclusionProof.treeSize)
        throw log_checkpoint_invalid('the proof is for a tree of another size', size, inclusionProof.treeSize);
    if (!root.equals(inclusionProof.rootHash))
        throw log_checkpoint_invalid('the proof is for another tree', root.toString('hex'), inclusionProof.rootHash.toString('hex'));
}
function log_checkpoint_invalid(why, expected, found) {
    return (0,refusal/* refusal */.x)('log-entry-invalid', {
        message: `The checkpoint of the log entry does not count: ${why}`,
        expected,
        found: found?.slice(0, 200),
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-entries.js





/** The log of each entry; one that the domain does not name is a stranger, whose word neither grants nor spoils. */
function findLogs({ root }, entries) {
    const found = entries.map((entry) => ({ entry, log: root.tlogs.find(({ logId }) => logId.equals(entry.logId.keyId)) }));
    return {
        logged: found.flatMap(({ entry, log }) => (log === undefined ? [] : [{ entry, log }])),
        strangers: found.flatMap(({ entry, log }) => (log === undefined ? [`an entry of the unknown log ${entry.logId.keyId.toString('hex').slice(0, 64)}`] : [])),
    };
}
/** Rekor v1 signs the time at which it saw an entry; the library verifies that promise. Without it the time is anybody's word. */
function timesOfLogs(logged) {
    return logged.flatMap(({ entry: { integratedTime, inclusionPromise }, log: { operator } }) => integratedTime === '0' || inclusionPromise === undefined ? [] : [{ time: new Date(Number(integratedTime) * 1000), operator }]);
}
/**
 * What the library leaves open: that an entry is about this signature and whose it is, that its checkpoint is its
 * log's, and that the log's key was valid at every verified time. Entries of strangers never count; where they stand in
 * the place of the domain's own, that is said. @throws Failure `log-entry-invalid` | `log-entry-missing`
 */
function requireEntries(domain, question, { logged, strangers }, times) {
    for (const { entry, log } of logged) {
        requireEntryOf(question, entry);
        if (entry.inclusionProof !== undefined)
            requireCheckpointOf(log, entry.inclusionProof);
        requireValidKey(log, times);
    }
    const found = distinctOperators(logged.map(({ log }) => log));
    if (found >= domain.thresholds.logs)
        return;
    if (strangers.length > 0)
        throw (0,refusal/* refusal */.x)('log-entry-invalid', {
            message: 'The log entry is of a log that the trust domain does not name',
            expected: domain.root.tlogs.map(({ baseUrl }) => baseUrl.host).join(', '),
            found: strangers.join(', '),
        });
    throw (0,refusal/* refusal */.x)('log-entry-missing', {
        message: 'The signature is not in as many transparency logs as the trust domain asks for',
        expected: `entries of ${domain.thresholds.logs} log operator(s)`,
        found: `of ${found}`,
        remedy: 'Sign again with a signing config that names the transparency log of the trust domain.',
    });
}
function requireValidKey({ validFor }, times) {
    const outside = times.find(({ time }) => !(0,validity/* isWithin */.UO)(time, validFor));
    if (outside === undefined)
        return;
    throw (0,refusal/* refusal */.x)('log-entry-invalid', {
        message: 'The log entry does not count: the key of its log was not valid at the time of signing',
        expected: (0,validity/* describeValidity */.Aw)(validFor),
        found: outside.time.toISOString(),
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/der-object.js
var der_object = __webpack_require__(3573);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/timestamp-token.js


/** GeneralizedTime as a timestamp writes it: seconds, any fraction behind a point, in UTC (RFC 3161 §2.4.2). */
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/**
 * The library's timestamp, with the time as it stands there. The library drops fractions of a second, which may be the
 * one in which a key was revoked, refuses those that have not three digits, and makes a 2 March of a 30 February.
 */
class TimestampToken extends core_dist.RFC3161Timestamp {
    /** @throws when `der` is not DER */
    static parse(der) {
        return new TimestampToken(der_object/* DerObject */.N.read(der));
    }
    /** To the millisecond. @throws TypeError when it is no such time */
    get signingTime() {
        const written = this.tstInfo.root.subs[4];
        if (written?.tag.isGeneralizedTime() !== true)
            throw new TypeError('its time is no GeneralizedTime');
        const [, year, month, day, hour, minute, second, fraction = ''] = generalizedTime.exec(written.value.toString('latin1')) ?? [];
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
        const time = new Date(text);
        if (Number.isNaN(time.getTime()) || time.toISOString() !== text)
            throw new TypeError('its time is not one that there is');
        return time;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/timestamps.js




const imprintHashes = new Set(['sha256', 'sha384', 'sha512']);
/**
 * Reads a timestamp response and checks what it says, where it is by an authority of the trust domain; nothing is asked
 * of a stranger's but that it says whose it is. @throws Failure `timestamp-invalid`
 */
function readTimestamp(der, signature, authorities) {
    const token = parse(der);
    const signedBy = authorities.filter(({ certChain: [signing] }) => isSignedBy(token, signing));
    if (signedBy.length === 0)
        return { stranger: `a timestamp by certificate ${token.signerSerialNumber.toString('hex').slice(0, 40)} of a stranger` };
    requireReadable(token);
    requireGranted(token);
    requireImprint(token, signature);
    const time = token.signingTime;
    const authority = signedBy.find(({ validFor }) => (0,validity/* isWithin */.UO)(time, validFor));
    if (authority === undefined) {
        const expected = signedBy.map(({ validFor }) => (0,validity/* describeValidity */.Aw)(validFor)).join(' or ');
        throw timestamps_invalid('its time is outside the validity of its authority', expected, time.toISOString());
    }
    return { token, time, operator: authority.operator };
}
/** It has one signer, so that whoever it names as that is all that it could be by. */
function parse(der) {
    return reading('the timestamp is not an RFC 3161 response with one signer', () => {
        const token = TimestampToken.parse(der);
        if (signerCount(token.root) !== 1 || token.signerIssuer.length === 0 || token.signerSerialNumber.length === 0)
            throw new TypeError('there is not exactly one signer');
        return token;
    });
}
/** Reads every field that the library will read, so that a malformed token fails here and says so. */
function requireReadable(token) {
    reading('a field of the timestamp is missing', () => {
        const read = [token.contentType, token.eContentType, token.signatureValue];
        const readable = read.every((field) => field.length > 0) && token.signerDigestAlgorithm !== undefined;
        if (!readable || Number.isNaN(token.signingTime.getTime()))
            throw new TypeError('a field is missing');
    });
}
function reading(why, read) {
    try {
        return read();
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('timestamp-invalid', { message: `The timestamp cannot be read: ${why}`, cause });
    }
}
/** SignerInfos is the last member of SignedData (RFC 5652 §5.1). */
function signerCount(response) {
    const signedData = response.subs[1]?.subs.find(({ tag }) => tag.isContextSpecific(0))?.subs[0];
    return signedData?.subs.at(-1)?.subs.length;
}
function requireGranted(token) {
    const granted = [0n, 1n];
    if (!granted.includes(token.status))
        throw timestamps_invalid('it was not granted', 'status 0 or 1', String(token.status));
}
function requireImprint({ tstInfo }, signature) {
    const hash = tstInfo.messageImprintHashAlgorithm;
    if (!imprintHashes.has(hash))
        throw timestamps_invalid('its imprint is by a hash that is not accepted', [...imprintHashes].join(', '));
    const expected = (0,external_node_crypto_.createHash)(hash).update(signature).digest();
    const found = tstInfo.messageImprintHashedMessage;
    if (!expected.equals(found))
        throw timestamps_invalid('it is of another signature', expected.toString('hex'), found.toString('hex'));
}
function isSignedBy(token, signing) {
    return signing !== undefined && signing.serialNumber.equals(token.signerSerialNumber) && signing.issuer.equals(token.signerIssuer);
}
function timestamps_invalid(why, expected, found) {
    return (0,refusal/* refusal */.x)('timestamp-invalid', {
        message: `The timestamp does not count: ${why}`,
        expected,
        found,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/domain-verifier.js










/**
 * Verifies bundles against one trust domain: the library's verification, and around it what the library leaves out
 * (standards of the Sigstore client specification, thresholds by operator). @throws Failure with blame `artifact`
 */
function domainVerifier(domain) {
    const verifyWithLibrary = libraryVerifier(domain);
    return (bundle, signatory, apart) => {
        requireVersion(domain, bundle);
        requireVouched(domain, signatory);
        const content = contentOf(bundle.content, signatory, apart);
        const question = { content, signatory, signature: bundle.signature };
        requireSignature(question);
        const read = bundle.timestamps.map((der) => readTimestamp(der, bundle.signature, domain.root.timestampAuthorities));
        const timestamps = read.flatMap((one) => ('stranger' in one ? [] : [one]));
        const logs = findLogs(domain, bundle.logEntries);
        const times = [...timestamps, ...timesOfLogs(logs.logged)];
        const strangers = read.flatMap((one) => ('stranger' in one ? [one.stranger] : []));
        requireTimes(domain, times, strangers);
        if (signatory.kind === 'certificate')
            requireCertificateTimestamps(domain, signatory.leaf);
        else
            requireWindow(signatory.named, times);
        requireEntries(domain, question, logs, times);
        verifyWithLibrary({ ...question, logged: logs.logged, timestamps, times });
        const signer = (0,verification_signatory/* signerOf */.Kv)(signatory, domain.name);
        requireNotRevoked(domain, signer, times);
        const passedOver = [...strangers, ...logs.strangers];
        return { signer, times: times.map(({ time }) => time).sort((one, other) => one.getTime() - other.getTime()), ...(passedOver.length === 0 ? {} : { passedOver }), ...content.told };
    };
}
function requireVersion({ name, legacy = false }, { version }) {
    if (legacy || version !== '0.1')
        return;
    throw (0,refusal/* refusal */.x)('bundle-invalid', {
        message: `The trust domain ${name} takes no bundles v0.1, nor signatures of cosign 2: their log entries need not be proven`,
        expected: 'a Sigstore bundle v0.2 or v0.3',
        found: 'v0.1',
        remedy: 'Sign again with a client of today, or set `legacy: true` for the trust domain.',
    });
}
/** Without an issuer nobody says who asked for the certificate: only the attester that the domain names may do without. */
function requireVouched({ name, attester }, signatory) {
    if (signatory.kind === 'key')
        return;
    const { issuer, subject } = signatory.leaf.identity;
    if (issuer !== '' || (attester !== undefined && subject === attester))
        return;
    throw (0,refusal/* refusal */.x)('certificate-invalid', {
        message: `The signing certificate names no OIDC issuer (extension .8), and ${subject} is no attester of ${name}`,
        expected: attester === undefined ? 'an OIDC issuer' : `an OIDC issuer, or ${attester}`,
        found: subject,
    });
}
function requireSignature({ content, signatory, signature }) {
    if (content.isSignedBy(signatory, signature))
        return;
    throw (0,refusal/* refusal */.x)('signature-invalid', {
        message: `The signature does not match the payload and the ${signatory.kind}`,
        expected: `an ${signatory.algorithm.name} signature over the payload by the ${signatory.kind === 'key' ? 'named key' : 'key of the certificate'}`,
        found: 'another payload, signature or key',
    });
}
/** Strangers never count; where they stand in the place of the domain's own authorities, that is said. */
function requireTimes({ thresholds, root }, times, strangers) {
    const found = distinctOperators(times);
    if (found >= thresholds.timestamps)
        return;
    if (strangers.length > 0)
        throw (0,refusal/* refusal */.x)('timestamp-invalid', {
            message: 'The timestamp does not count: it is not by a timestamp authority of the trust domain',
            expected: root.timestampAuthorities.map(({ operator }) => operator).join(', ') || 'a time that a log vouches for',
            found: strangers.join(', '),
        });
    throw (0,refusal/* refusal */.x)('timestamp-missing', {
        message: 'The time of signing is not vouched for as the trust domain asks',
        expected: `times of ${thresholds.timestamps} operator(s)`,
        found: `of ${found}`,
        remedy: 'Sign again with a signing config that names a timestamp authority of the trust domain.',
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/issuer.js
/**
 * Whether a certificate authority of the domain is the one that the certificate names as its issuer, by name and key
 * identifier. This only tells which domain a bundle belongs to; whether the authority signed is checked later.
 */
function claimsIssuerOf({ root }, certificate) {
    const keyIdentifier = certificate.extAuthorityKeyID?.keyIdentifier;
    return root.certificateAuthorities
        .flatMap(({ certChain }) => certChain)
        .some((authority) => {
        const own = authority.extSubjectKeyID?.keyIdentifier;
        const sameKey = keyIdentifier === undefined || own === undefined || own.equals(keyIdentifier);
        return sameKey && authority.subject.equals(certificate.issuer);
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verify.js












/**
 * Verifies Sigstore bundles in the given trust domains. Who signed is told, never judged: that is the policy's part.
 * @throws Failure `trust-config-invalid` without a domain, when two share a name, or when a key belongs to none of them
 */
function createBundleVerifier({ domains, keys: more = [] }) {
    requireDomains(domains);
    const keys = [...domains.flatMap(({ keys: own = [] }) => own), ...more];
    requireKeyDomains(keys, domains);
    const atWork = domains.map((domain) => ({ domain, verify: domainVerifier(domain) }));
    return {
        async verify(bytes, apart = {}) {
            const bundle = (0,without_stacks/* withoutStacks */.G)(() => refusing(() => (0,signed_bundle/* readSigned */.Nu)(bytes)));
            const covered = await coveredApart(bundle.content, apart);
            return (0,without_stacks/* withoutStacks */.G)(() => verifyIn(atWork, keys, bundle, covered));
        },
    };
}
function verifyIn(atWork, keys, bundle, apart) {
    if (bundle.version === 'none')
        return refusing(() => verifyBareEnvelope(bundle, keys, atWork.map(({ domain }) => domain)));
    const candidates = refusing(() => candidatesFor(bundle, atWork, keys));
    const outcomes = candidates.map(({ verify, signatory }) => outcomeOf(() => verify(bundle, signatory, apart)));
    const accepted = outcomes.flatMap(({ envelope }) => envelope ?? []);
    if (accepted.length > 0)
        return accepted;
    throw outcomes[0]?.failure ?? (0,refusal/* refusal */.x)('bundle-untrusted', { message: 'The bundle belongs to no configured trust domain' });
}
function requireDomains(domains) {
    if (domains.length === 0)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)('there is no trust domain, so nothing could be trusted');
    const names = domains.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`two trust domains are called ${twice}`);
}
function requireKeyDomains(keys, domains) {
    const lost = keys.find((key) => !domains.some(({ name }) => name === key.domain));
    if (lost !== undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`the key ${lost.name} belongs to trust domain ${lost.domain}, which is not configured`);
}
/** Never empty. A certificate belongs to the domains that its issuer names; a key to the one in which it was named. @throws Failure `bundle-untrusted` */
function candidatesFor({ material, content }, atWork, keys) {
    if (material.kind === 'certificate')
        return candidatesOf((0,leaf/* openCertificate */.WY)(material.certificate), atWork);
    // cosign writes no keyid, and DSSE asks for none (1.0.2 §2): the key is chosen by the hint either way.
    if (content.kind === 'envelope' && content.keyid !== '' && content.keyid !== material.hint)
        throw (0,refusal/* refusal */.x)('bundle-invalid', { message: 'The envelope names another key than the bundle', expected: material.hint, found: content.keyid.slice(0, 256) });
    const named = keys.filter((key) => (0,verification_key/* answersTo */.to)(key, material.hint));
    const candidates = named.flatMap((key) => atWork.filter(({ domain }) => domain.name === key.domain).map((one) => ({ ...one, signatory: (0,verification_signatory/* signatoryOf */.G7)(key) })));
    if (candidates.length > 0)
        return candidates;
    throw (0,refusal/* refusal */.x)('bundle-untrusted', {
        message: 'The bundle is signed with a key that nobody named',
        expected: keys.map(({ name }) => name).join(' or ') || 'a certificate, or a key that the policy names',
        found: `a key with the hint ${JSON.stringify(material.hint)}`,
        remedy: 'Name the key in the policy, or by --key, if you trust it.',
    });
}
/** Whose it claims to be comes first: the certificate of a stranger is not looked at any further. */
function candidatesOf(opened, atWork) {
    const claimed = (0,leaf/* orMalformed */.LD)(() => atWork.filter(({ domain }) => claimsIssuerOf(domain, opened.certificate)));
    if (claimed.length === 0)
        throw (0,refusal/* refusal */.x)('bundle-untrusted', {
            message: 'The signing certificate was issued by no certificate authority of a configured trust domain',
            expected: atWork.map(({ domain }) => domain.name).join(' or '),
            found: opened.issuer.replaceAll('\n', ', ').slice(0, 200),
            remedy: 'Sign in a configured trust domain, or configure the one that was used if you trust it.',
        });
    const signatory = (0,verification_signatory/* certified */.Mq)((0,leaf/* readLeaf */.rf)(opened));
    return claimed.map((one) => ({ ...one, signatory }));
}
function outcomeOf(verify) {
    try {
        return { envelope: refusing(verify) };
    }
    catch (error) {
        return { failure: (0,failure/* asFailure */.h)(error) };
    }
}
/**
 * The parsers below throw errors of their own at malformed DER. Such a bundle is refused like every other: taken for a
 * bug of ours, it would end the run, and whoever may attach a bundle could keep the good ones beside it from counting.
 */
function refusing(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H ? error : (0,refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle holds something that cannot be read', cause: error });
    }
}


/***/ })

};
;