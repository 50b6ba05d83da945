"use strict";
exports.id = 477;
exports.ids = [477];
exports.modules = {

/***/ 4865: // MODULE: ./packages/cli/build/options.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ withPolicyOptions),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   dZ: () => (/* binding */ runNumber),
/* harmony export */   eH: () => (/* binding */ withCommonOptions),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace_policy_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6116);


/** What every verb can print; SARIF is for findings, so only a scan has it. */
const outputFormats = ['text', 'json', 'markdown'];
/** Adds the options that every verb takes. */
function withCommonOptions(command, formats = outputFormats) {
    return command
        .option('--output <format>', `${formats.join(', ')}; text goes to stderr, everything else to stdout`, oneOf(formats), 'text')
        .option('--quiet', 'say nothing but the verdict')
        .option('--insecure-registry <host>', 'speak plain HTTP to this registry too; repeatable', repeated, [])
        .option('--registry-ca <path>', 'PEM file of certificate authorities that registries are believed by, besides the public ones')
        .option('--registry-username <name>', 'user for the registry; its password is read from PORTCULLIS_REGISTRY_PASSWORD')
        .option('--registry-login <login>', 'short-lived credentials for the identity of this job, e.g. "aws role=ARN region=REGION"; repeatable', repeated, [])
        .option('--registry-token-server <registry=host>', 'host whose token server may be shown the credentials for this registry, where it is another host; repeatable', repeated, [])
        .option('--repository <owner/name>', 'repository on GitHub; default GITHUB_REPOSITORY');
}
/** Adds the options of verbs that judge by a policy. */
function withPolicyOptions(command) {
    return command
        .option('--policy <path>', 'policy file', _portcullis_workspace_policy_path__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicyPath */ .r)
        .requiredOption('--environment <name>', 'environment of the policy');
}
function repeated(value, before) {
    return [...before, value];
}
function oneOf(words) {
    return (value) => {
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)(`expected one of ${words.join(', ')}, found ${JSON.stringify(value)}`);
        return word;
    };
}
/** A run of a workflow by its number. */
function runNumber(value) {
    if (!/^[1-9][0-9]{0,14}$/.test(value))
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)(`--run-id: expected a number, found ${JSON.stringify(value)}`);
    return Number(value);
}


/***/ }),

/***/ 7741: // MODULE: ./packages/core/build/model/base64.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ encodeBase64),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** A group that repeats would end in a stack overflow at some millions of characters; a set of characters does not. */
const standard = /^[A-Za-z0-9+/]*={0,2}$/;
/**
 * Decodes canonical base64 (RFC 4648 §4). With `urlSafe`, the URL alphabet with or without padding is accepted
 * too (DSSE 1.0.2 asks readers for both). @throws Failure `base64-invalid`
 */
function decodeBase64(text, options = {}) {
    if (typeof text !== 'string')
        throw invalid(`expected base64 text, found ${typeof text}`);
    const plain = options.urlSafe === true ? toStandard(text) : text;
    if (plain.length % 4 !== 0 || !standard.test(plain))
        throw invalid('expected base64 without blanks, with padding');
    const bytes = Buffer.from(plain, 'base64');
    if (bytes.toString('base64') !== plain)
        throw invalid('expected canonical base64, found stray bits in the last character');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function encodeBase64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function toStandard(text) {
    if (!/[-_]/.test(text) && text.length % 4 === 0)
        return text;
    const replaced = text.replaceAll('-', '+').replaceAll('_', '/');
    return replaced.endsWith('=') ? replaced : replaced.padEnd(Math.ceil(replaced.length / 4) * 4, '=');
}
function invalid(message) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base64-invalid', { blame: 'artifact', message: `Not base64: ${message}`, remedy: 'Make the file again.' });
}


/***/ }),

/***/ 7382: // MODULE: ./packages/core/build/model/envelope.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JD: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   KO: () => (/* binding */ intotoPayloadType)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7741);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);



const intotoPayloadType = 'application/vnd.in-toto+json';
/** The bytes that a DSSE signature covers: Pre-Authentication Encoding, lengths in bytes (DSSE 1.0.2 §3). */
function preAuthenticationEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return new Uint8Array(Buffer.concat([Buffer.from(head), payload]));
}
/** Reads the JSON form of an envelope. @throws Failure `bundle-invalid` | `base64-invalid` */
function readEnvelope(json) {
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
        throw invalid('expected an object');
    const { payload, payloadType, signatures } = json;
    if (typeof payloadType !== 'string')
        throw invalid('payloadType is missing');
    if (!Array.isArray(signatures) || signatures.length !== 1)
        throw invalid('a Sigstore envelope carries exactly one signature');
    return {
        payloadType,
        payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(payload, { urlSafe: true }),
        signatures: signatures.map((entry) => {
            if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(entry))
                throw invalid('a signature is not an object');
            const keyid = entry['keyid'] ?? '';
            if (typeof keyid !== 'string')
                throw invalid('keyid is not text');
            return { sig: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(entry['sig'], { urlSafe: true }), keyid };
        }),
    };
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('bundle-invalid', {
        blame: 'artifact',
        message: `The DSSE envelope is malformed: ${why}`,
        remedy: 'Sign the statement again.',
    });
}


/***/ }),

/***/ 2131: // MODULE: ./packages/core/build/model/evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mE: () => (/* binding */ collectEvidence),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony export Attestation */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _predicates_github_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7382);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3062);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3682);
/* harmony import */ var _simple_signing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8654);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5945);







const mint = Symbol('only collectEvidence makes evidence');
/** A verified attestation: a statement about the subject, and who signed it when. Only verification makes one. */
class Attestation {
    #genuine = true;
    statement;
    signer;
    /** Verified times of signing, earliest first; never empty. */
    times;
    /** Digest of the bundle's bytes. */
    bundle;
    /** Where the bundle was found. */
    source;
    /** What in the bundle counted for nothing, being by strangers; for people. */
    passedOver;
    constructor(key, fields) {
        if (key !== mint)
            throw new TypeError('An attestation is only made by verification');
        this.statement = fields.statement;
        this.signer = fields.signer;
        this.times = fields.times;
        this.bundle = fields.bundle;
        this.source = fields.source;
        this.passedOver = fields.passedOver;
    }
    /** The earliest verified time of signing: what freshness is measured from. A later timestamp can be added by anybody. */
    get signedAt() {
        return new Date(Math.min(...this.times.map((time) => time.getTime())));
    }
    static isGenuine(value) {
        return typeof value === 'object' && value !== null && #genuine in value && value.#genuine;
    }
}
/** The verified attestations about one artifact. Only {@link collectEvidence} makes one. */
class Evidence {
    #genuine = true;
    subject;
    attestations;
    refused;
    /** Bare envelopes by keys that may sign without a verified time: apart, so that nothing that asks for one ever sees them. */
    untimed;
    constructor(key, subject, attestations, untimed, refused) {
        if (key !== mint)
            throw new TypeError('Evidence is only made by verification');
        this.subject = subject;
        this.attestations = Object.freeze([...attestations]);
        this.untimed = Object.freeze([...untimed]);
        this.refused = refused;
    }
    /** Everything that was verified, whether anybody vouches for its time or not. */
    get testimonies() {
        return [...this.attestations, ...this.untimed];
    }
    static isGenuine(value) {
        return typeof value === 'object' && value !== null && #genuine in value && value.#genuine;
    }
}
/**
 * Verifies every bundle found for `subject`. One that does not verify, or is about something else, is set apart
 * with its reason: it can neither grant nor spoil anything. The same bundle found twice counts once.
 */
async function collectEvidence(subject, found, verifier) {
    const attestations = [];
    const untimed = [];
    const refused = [];
    // With what it signs: the same signature beside another payload must not stand in for it.
    const distinct = new Map(found.map((bundle) => [`${bundle.digest} ${bundle.payload === undefined ? '' : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bundle.payload)}`, bundle]));
    for (const bundle of distinct.values()) {
        if (bundle.unread !== undefined) {
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(bundle.unread) });
            continue;
        }
        try {
            const verified = await verifiedIn(bundle, subject, verifier);
            attestations.push(...verified.filter(({ times }) => times.length > 0).map((fields) => new Attestation(mint, fields)));
            untimed.push(...verified.filter(({ times }) => times.length === 0).map(({ times: _none, ...testimony }) => testimony));
        }
        catch (error) {
            const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
            if (failure.blame === 'bug' || failure.blame === 'service')
                throw failure;
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(failure) });
        }
    }
    return new Evidence(mint, subject, attestations, untimed, refused);
}
async function verifiedIn({ bytes, payload: apart, digest: bundle, source }, subject, verifier) {
    const verified = await verifier.verify(bytes, apart === undefined ? { digest: subject } : { payload: apart });
    return verified.map(({ signer, times, passedOver = [], ...signed }) => ({ statement: statementOf(signed, subject), signer, times, passedOver, bundle, source }));
}
/** What was said about `subject`. A bare signature says nothing, and so counts as a plain image signature does. */
function statementOf({ payloadType, payload, digest }, subject) {
    if (digest !== undefined || payloadType === _simple_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .simpleSigningType */ .Iy) {
        const signed = digest ?? (0,_simple_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .readSimpleSigning */ .k0)(payload);
        if (signed !== subject)
            throw refusal('subject-mismatch', signed, subject);
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementAbout */ .pT)(subject, '', _simple_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .plainSignatureType */ .PW, {});
    }
    if (payloadType !== _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .intotoPayloadType */ .KO)
        throw refusal('statement-invalid', `payload type ${payloadType}`, _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .intotoPayloadType */ .KO);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(payload);
    if ((0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbout */ .KH)(statement, subject) || (0,_predicates_github_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutWholeRelease */ .M6)(statement, subject))
        return statement;
    throw refusal('subject-mismatch', statement.subject.flatMap(({ digest: one }) => Object.entries(one).map(([algorithm, hex]) => `${algorithm}:${hex}`)).join(', '), subject);
}
function refusal(code, found, expected) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame: 'artifact',
        message: `A genuine signature, but not usable here: expected ${expected}, found ${found.slice(0, 300)}`,
        remedy: 'Attach attestations to the artifact that they are about.',
        expected,
        found: found.slice(0, 300),
    });
}


/***/ }),

/***/ 312: // MODULE: ./packages/core/build/model/release-listing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ releaseDigest),
/* harmony export */   yT: () => (/* binding */ isEvidenceFile)
/* harmony export */ });
/* unused harmony exports formatListing, parseListing */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);


const evidenceEndings = ['.sigstore.json', '.sigstore.jsonl'];
// What may stand in a listing as it is: sha256sum(1) escapes backslashes and line breaks, and a slash is another directory.
const nameShape = /^(?!\.{1,2}$)[^\p{Cc}/\\]{1,255}$/u;
const line = /^([0-9a-f]{64}) [ *](.+)$/;
const mostFiles = 1_000;
/** Bundles prove something about a release and are no part of it, so that evidence can be added without changing what it is about. */
function isEvidenceFile(name) {
    return evidenceEndings.some((ending) => name.endsWith(ending));
}
/**
 * The checksum listing of a release, which names its files and nothing else: what `sha256sum * | LC_ALL=C sort -k2`
 * prints in a directory of them. Evidence is left out. @throws Failure `release-invalid` for a name that cannot stand in it, or twice
 */
function formatListing(files) {
    const listed = files.filter(({ name }) => !isEvidenceFile(name)).map((file) => ({ ...file, order: Buffer.from(checkedFileName(file.name)) }));
    const sorted = listed.toSorted((left, right) => Buffer.compare(left.order, right.order));
    const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
    if (twice !== undefined)
        throw invalid(`${JSON.stringify(twice.name)} is there twice`);
    if (sorted.length === 0 || sorted.length > mostFiles)
        throw invalid(`it has ${sorted.length} files beside its evidence, and 1 to ${mostFiles} are expected`);
    return Buffer.from(sorted.map(({ name, digest }) => `${sha256HexOf(digest)}  ${name}\n`).join(''));
}
/** The digest of a release: of its checksum listing, so that one signature binds all of its files. @throws Failure as {@link formatListing} */
function releaseDigest(files) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(formatListing(files));
}
/** Reads a listing as `sha256sum` writes it, in any order. @throws Failure `release-invalid` */
function parseListing(bytes) {
    const lines = Buffer.from(bytes).toString().split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        throw invalid('its listing does not end in a line break');
    return lines.map((text) => {
        const [, hex, name] = line.exec(text) ?? [];
        if (hex === undefined || name === undefined)
            throw invalid(`its listing has the line ${JSON.stringify(text.slice(0, 100))}`);
        return { name: checkedFileName(name), digest: parseDigest(`sha256:${hex}`) };
    });
}
/** @returns `name` itself @throws Failure `release-invalid` */
function checkedFileName(name) {
    if (nameShape.test(name) && name.isWellFormed())
        return name;
    throw invalid(`a file is called ${JSON.stringify(name.slice(0, 100))}`);
}
function sha256HexOf(digest) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw invalid(`a file is known by ${digest.slice(0, 20)}… and not by its sha256`);
    return hex;
}
function invalid(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('release-invalid', {
        blame: 'artifact',
        message: `The release cannot be named by a digest: ${what}`,
        remedy: 'Give the release at least one file, each under a plain name of its own.',
    });
}


/***/ }),

/***/ 8654: // MODULE: ./packages/core/build/model/simple-signing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ encodeSimpleSigning),
/* harmony export */   Iy: () => (/* binding */ simpleSigningType),
/* harmony export */   PW: () => (/* binding */ plainSignatureType),
/* harmony export */   k0: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);



/** Media type of the payload that cosign up to version 2 signs for an image (containers/image, "simple signing"). */
const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** Type of a plain signature as cosign 3 writes it: a statement that says nothing but which artifact it is about. */
const plainSignatureType = 'https://sigstore.dev/cosign/sign/v1';
const signatureKind = 'cosign container image signature';
/**
 * The digest of the image that a verified payload is about. The name in it (`docker-reference`) plays no part: only
 * digests do. @throws Failure `statement-invalid` | `json-invalid`
 */
function readSimpleSigning(payload) {
    const { critical } = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(payload, { what: 'the signed payload' });
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(critical))
        throw invalid('it has no `critical` part');
    const { type, image } = critical;
    if (type !== signatureKind)
        throw invalid(`its type is ${JSON.stringify(type)?.slice(0, 80) ?? 'nothing'}`);
    const digest = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(image) ? image['docker-manifest-digest'] : undefined;
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        throw invalid('it names no digest of an image');
    return digest;
}
/** The payload that cosign up to version 2 signs for an image; `repository` is what it calls docker-reference. */
function encodeSimpleSigning(digest, repository) {
    const critical = { identity: { 'docker-reference': repository }, image: { 'docker-manifest-digest': digest }, type: signatureKind };
    return new TextEncoder().encode(JSON.stringify({ critical, optional: null }));
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not the image signature of cosign: ${why}`,
        remedy: 'Sign the image with cosign, or attach an attestation.',
    });
}


/***/ }),

/***/ 5945: // MODULE: ./packages/core/build/model/statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Gy: () => (/* binding */ maxSubjects),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   pT: () => (/* binding */ statementAbout)
/* harmony export */ });
/* unused harmony export statementType */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);



const statementType = 'https://in-toto.io/Statement/v1';
const statementTypes = new Set([statementType, 'https://in-toto.io/Statement/v0.1']);
/** As many as actions/attest puts into one statement. */
const maxSubjects = 1024;
/** Reads the payload of an attestation. @throws Failure `statement-invalid` | `json-invalid` */
function parseStatement(payload) {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(payload, { what: 'the statement' });
    const { _type: type, subject, predicateType, predicate } = json;
    if (typeof type !== 'string' || !statementTypes.has(type))
        throw invalid(`_type is ${JSON.stringify(type)}`);
    if (typeof predicateType !== 'string' || predicateType === '')
        throw invalid('predicateType is missing');
    if (!Array.isArray(subject) || subject.length === 0)
        throw invalid('it has no subject');
    if (subject.length > maxSubjects)
        throw invalid(`it has more than ${maxSubjects} subjects`);
    if (predicate !== undefined && predicate !== null && !(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate))
        throw invalid('predicate is not an object');
    return { subject: subject.map(readSubject), predicateType, predicate: (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate) ? predicate : {} };
}
/** The bytes to sign for a statement about `subjects`: JSON with members in the order of the specification. */
function encodeStatement({ subject, predicateType, predicate }) {
    return new TextEncoder().encode(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** A statement about one artifact. */
function statementAbout(subject, name, predicateType, predicate) {
    return { subject: [subjectOf(subject, name)], predicateType, predicate };
}
/** A subject by its digest; cosign's plain signatures name it in no other way. */
function subjectOf(digest, name) {
    return { ...(name === undefined ? {} : { name }), digest: { [(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(digest)]: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest) } };
}
/** Whether `statement` is about exactly this artifact: same algorithm, same hex; names never count. */
function isAbout(statement, subject) {
    return subjectsOf(statement, subject).length > 0;
}
/** The subjects that are exactly this artifact, under whatever names. */
function subjectsOf(statement, artifact) {
    return statement.subject.filter(({ digest }) => digest[(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(artifact)] === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(artifact));
}
function readSubject(json) {
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
        throw invalid('a subject is not an object');
    const { name, uri, digest } = json;
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest) || Object.keys(digest).length === 0)
        throw invalid('a subject has no digest');
    const entries = Object.entries(digest).map(([algorithm, hex]) => {
        if (typeof hex !== 'string')
            throw invalid('a digest is not text');
        return [algorithm, hex];
    });
    return { ...(typeof name === 'string' ? { name } : {}), ...(typeof uri === 'string' ? { uri } : {}), digest: Object.fromEntries(entries) };
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not an in-toto statement: ${why}`,
        remedy: 'Sign an in-toto Statement v1.',
    });
}


/***/ }),

/***/ 7403: // MODULE: ./packages/core/build/policy/identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/** What `workflow` is relative to: GitHub's own server. Another server's workflows are named by `subject`. */
const github = 'https://github.com/';
/**
 * Every field in which `signer` differs from `identity`; empty = the very same. All comparisons are exact, and what a
 * certificate does not say matches nothing. An identity that names no subject matches nobody; a key is never matched
 * by a certificate, nor a certificate by a key.
 */
function mismatches(identity, signer) {
    const domain = exact('domain', identity.domain, signer.domain);
    const found = identity.key === undefined ? [domain, ...certificateMismatches(identity, signer)] : [domain, keyMismatch(identity, signer)];
    return found.filter((mismatch) => mismatch !== undefined);
}
/** The verifier has found the key by this very name, and held the times against its window. */
function keyMismatch({ name }, { key, subject }) {
    return key?.name === name ? undefined : { field: 'key', expected: `the key ${name}`, found: key === undefined ? `a certificate of ${subject}` : `the key ${key.name}` };
}
function certificateMismatches(identity, signer) {
    const { extensions, key } = signer;
    if (key !== undefined)
        return [{ field: 'key', expected: 'a certificate', found: `the key ${key.name}` }];
    // The attester of a trust domain is nobody's identity, however an identity is written.
    if (signer.issuer === '')
        return [{ field: 'issuer', expected: identity.issuer ?? 'an issuer', found: absent }];
    return [
        exact('issuer', identity.issuer ?? 'an issuer', signer.issuer),
        ...subjectMismatches(identity, signer.subject),
        startedMismatch(identity, signer),
        ifGiven('repository-id', identity.repositoryId, extensions.sourceRepositoryIdentifier),
        ifGiven('owner-id', identity.ownerId, extensions.sourceRepositoryOwnerIdentifier),
        ifGiven('runner', identity.runner, extensions.runnerEnvironment),
        triggerMismatch(identity, extensions.buildTrigger),
        ifGiven('environment', identity.environment, extensions.deploymentEnvironment),
        ifGiven('workflow-digest', identity.workflowDigest, extensions.buildSignerDigest),
        ifGiven('called-by-digest', identity.calledByDigest, extensions.buildConfigDigest),
        ifGiven('repository', urlOf(identity.repository), extensions.sourceRepositoryUri),
        ifGiven('owner', urlOf(identity.owner), extensions.sourceRepositoryOwnerUri),
        refMismatch(identity.ref, extensions.sourceRepositoryRef),
        ifGiven('commit', identity.commit, extensions.sourceRepositoryDigest),
        attemptMismatch(identity.attempts, extensions.runInvocationUri),
        ifGiven('visibility', identity.visibility, extensions.sourceRepositoryVisibility),
        ifGiven('token-subject', identity.tokenSubject, extensions.tokenSubject),
    ];
}
/** Names without a scheme are of GitHub's own server. */
function urlOf(name) {
    return name === undefined || name.startsWith('https://') ? name : `${github}${name}`;
}
function refMismatch(ref, found) {
    return ref === undefined || (found !== undefined && isRef(ref, found)) ? undefined : { field: 'ref', expected: ref, found: found ?? absent };
}
/** The last part of a run's address, as GitHub writes it; an address of any other form names no attempt. */
function attemptMismatch(attempts, run) {
    if (attempts === undefined)
        return undefined;
    const [, attempt] = /^https:\/\/[a-z0-9.-]+\/[^/?#\s]+\/[^/?#\s]+\/actions\/runs\/[1-9][0-9]{0,19}\/attempts\/([1-9][0-9]{0,8})$/.exec(run ?? '') ?? [];
    return attempts.some((one) => String(one) === attempt) ? undefined : { field: 'attempts', expected: attempts.join(' or '), found: attempt ?? run ?? absent };
}
function subjectMismatches({ workflow, subject }, found) {
    if (workflow === undefined && subject === undefined)
        return [{ field: 'subject', expected: 'a workflow or a subject', found: 'neither in the policy' }];
    return [
        workflow === undefined || isWorkflow(workflow, found) ? undefined : { field: 'workflow', expected: `${github}${workflow}`, found },
        ifGiven('subject', subject, found),
    ];
}
/**
 * Anybody may start a workflow that is made to be called, with inputs of their own, and the certificate then bears the
 * name of the called workflow. So the workflow that was started (extension .18) has to be the very same one, or the
 * caller that the policy names.
 */
function startedMismatch({ workflow, calledBy }, { subject, extensions: { buildConfigUri: started } }) {
    if (workflow === undefined)
        return undefined;
    if (calledBy === undefined)
        return started === subject ? undefined : { field: 'called-by', expected: 'nobody: a workflow started by itself', found: started ?? absent };
    return started !== undefined && isWorkflow(calledBy, started) ? undefined : { field: 'called-by', expected: `${github}${calledBy}`, found: started ?? absent };
}
/** Whether `subject` names the workflow, at a ref that the ref of `workflow` allows. */
function isWorkflow(workflow, subject) {
    const at = workflow.indexOf('@');
    const file = `${github}${workflow.slice(0, at)}@`;
    return at > 0 && subject.startsWith(file) && isRef(workflow.slice(at + 1), subject.slice(file.length));
}
/** Part by part, so that `*` stays between two slashes: refs/tags/v* is neither refs/heads/v1 nor refs/tags/v1/x. */
function isRef(pattern, ref) {
    const patternParts = pattern.split('/');
    const parts = ref.split('/');
    return parts.length === patternParts.length && patternParts.every((part, index) => isPart(part, parts[index] ?? ''));
}
/** `*` stands for any run of plain printable characters; everything else for itself. */
function isPart(pattern, part) {
    const [head = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return part === pattern;
    const tail = rest.pop() ?? '';
    if (!/^[\x21-\x7e]+$/.test(part) || part.includes('@'))
        return false;
    if (!part.startsWith(head) || !part.endsWith(tail))
        return false;
    let at = head.length;
    for (const piece of rest) {
        const next = part.indexOf(piece, at);
        if (next < 0)
            return false;
        at = next + piece.length;
    }
    return at <= part.length - tail.length;
}
/** Events that strangers cause, and that run the workflow of the default branch all the same: only where the policy names them. */
const causedByStrangers = ['pull_request_target', 'issue_comment', 'workflow_run'];
function triggerMismatch({ triggers, anyTrigger }, found) {
    if (triggers !== undefined)
        return found !== undefined && triggers.includes(found) ? undefined : { field: 'triggers', expected: triggers.join(' or '), found: found ?? absent };
    if (anyTrigger === true || found === undefined || !causedByStrangers.includes(found))
        return undefined;
    return { field: 'triggers', expected: 'no event that strangers cause, unless triggers names it', found };
}
function ifGiven(field, expected, found) {
    return expected === undefined ? undefined : exact(field, expected, found);
}
function exact(field, expected, found) {
    return found === expected ? undefined : { field, expected, found: found ?? absent };
}
const absent = 'nothing in the certificate';


/***/ }),

/***/ 7178: // MODULE: ./packages/core/build/predicates/github-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ isAboutWholeRelease),
/* harmony export */   Vx: () => (/* binding */ isGitHubRelease),
/* harmony export */   aq: () => (/* binding */ parseGitHubRelease)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _model_release_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3756);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6476);




function isGitHubRelease(predicateType) {
    return predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .Z.gitHubRelease || predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .Z.gitHubRelease01;
}
/** Reads in-toto's release predicate v0.1 or v0.2 with what GitHub adds to it. @throws Failure `statement-invalid` */
function parseGitHubRelease({ predicate, subject }) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(predicate, 'release');
    const purl = fields.text('purl');
    const tagged = subject.filter(({ uri }) => uri === purl);
    return {
        repository: fields.text('repository'),
        repositoryId: fields.text('repositoryId'),
        ownerId: fields.text('ownerId'),
        tag: fields.text('tag'),
        purl,
        commit: tagged.length === 1 ? tagged[0]?.digest['sha1'] : undefined,
    };
}
/**
 * Whether the files that a release attestation names, all of them and no others, are those of the release that `subject`
 * is the digest of: GitHub attests the files one by one, and a release is named by the listing of them all.
 * @throws Failure `release-invalid` where they cannot be files of one release
 */
function isAboutWholeRelease({ predicateType, predicate, subject: named }, subject) {
    if (!isGitHubRelease(predicateType))
        return false;
    const files = named.filter(({ uri }) => uri === undefined || uri !== predicate['purl']);
    const listed = files.flatMap(({ name, digest: { sha256 } }) => {
        const digest = `sha256:${sha256}`;
        return name !== undefined && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? [{ name, digest }] : [];
    });
    return listed.length > 0 && listed.length === files.length && (0,_model_release_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseDigest */ .cS)(listed) === subject;
}


/***/ }),

/***/ 6476: // MODULE: ./packages/core/build/predicates/predicate-types.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes)
/* harmony export */ });
/** Predicate types that Portcullis reads or writes: standard ones under their own names, ours under one namespace. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    provenance02: 'https://slsa.dev/provenance/v0.2',
    vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    verificationSummary02: 'https://slsa.dev/verification_summary/v0.2',
    npmPublish: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    gitHubRelease: 'https://in-toto.io/attestation/release/v0.2',
    gitHubRelease01: 'https://in-toto.io/attestation/release/v0.1',
    decision: 'https://portcullis.dev/attestation/policy-decision/v0.1',
    approval: 'https://portcullis.dev/attestation/approval/v0.1',
    promotion: 'https://portcullis.dev/attestation/promotion/v0.1',
};


/***/ }),

/***/ 6141: // MODULE: ./packages/sigstore/build/confidential-url.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isConfidential)
/* harmony export */ });
/** Whether a token may travel to `url`: over TLS, or to a loopback address. */
function isConfidential({ protocol, hostname }) {
    const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && loopback);
}


/***/ }),

/***/ 3834: // MODULE: ./packages/workspace/build/policy-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/** Where a policy is looked for when nobody says otherwise. */
const defaultPolicyPath = '.portcullis/policy.yaml';


/***/ }),

/***/ 8437: // MODULE: ./packages/workspace/build/read-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ digestOfFileInside),
/* harmony export */   XW: () => (/* binding */ readFileInside),
/* harmony export */   up: () => (/* binding */ digestAndStartInside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);






/**
 * Reads a regular file that lies, with all links followed, inside one of the roots. Neither errors nor anything else
 * here ever repeats what the file says. @throws Failure `file-invalid` | `too-large`
 */
async function readFileInside(path, limits) {
    const { maxBytes, what } = limits;
    return await withFileInside(path, limits, async (file, size) => {
        if (size > maxBytes)
            throw tooLarge(what, path, maxBytes);
        return await readAtMost(file, maxBytes, () => tooLarge(what, path, maxBytes));
    });
}
/** The SHA-256 of a file of any size, found as {@link readFileInside} finds it. @throws Failure `file-invalid` */
async function digestOfFileInside(path, limits) {
    return (await digestAndStartInside(path, limits)).digest;
}
const startBytes = 64;
/** As {@link digestOfFileInside}, with the first 64 of the very bytes that were hashed. @throws Failure `file-invalid` */
async function digestAndStartInside(path, limits) {
    return await withFileInside(path, limits, async (file) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let start = Buffer.alloc(0);
        const content = file.createReadStream({ autoClose: false });
        for await (const chunk of content) {
            if (start.byteLength < startBytes)
                start = Buffer.concat([start, chunk]).subarray(0, startBytes);
            hash.update(chunk);
        }
        return { digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(`sha256:${hash.digest('hex')}`), start: new Uint8Array(start) };
    });
}
async function withFileInside(path, { roots, what }, work) {
    if (path === '' || path.includes('\0'))
        throw invalid(what, path, 'expected a path');
    const real = await realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(roots[0] ?? '', path), what, path);
    const realRoots = await Promise.all(roots.map((root) => realPathOf(root, 'the directory to read from', root)));
    if (!realRoots.some((root) => isInside(real, root)))
        throw invalid(what, path, `it lies outside ${roots.join(' and ')}`);
    // Not following a last link and not waiting for a writer: between the look above and here the path may have changed.
    const file = await opened(real, what, path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw invalid(what, path, 'it is not a regular file');
        const named = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(await realPathOf(real, what, path));
        if (named.ino !== found.ino || named.dev !== found.dev)
            throw invalid(what, path, 'it was replaced while it was read');
        return await work(file, found.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end; a file may grow while it is read, so the limit is held here too. */
async function readAtMost(file, maxBytes, overLimit) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
        if (bytesRead === 0)
            return new Uint8Array(Buffer.concat(chunks));
        total += bytesRead;
        if (total > maxBytes)
            throw overLimit();
        chunks.push(buffer.subarray(0, bytesRead));
    }
}
async function opened(real, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw invalid(what, path, `it cannot be opened (${codeOf(cause)})`, cause);
    }
}
async function realPathOf(absolute, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch (cause) {
        throw invalid(what, path, codeOf(cause) === 'ENOENT' ? 'there is no such file' : `it cannot be found (${codeOf(cause)})`, cause);
    }
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return way !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way) && way !== '..' && !way.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('..', '/'));
}
function codeOf(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
}
function invalid(what, path, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: ${why}`,
        remedy: 'Give the path of a regular file in the workspace.',
        cause,
    });
}
function tooLarge(what, path, maxBytes) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('too-large', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: it is over its limit of ${maxBytes} bytes`,
        remedy: 'Make it smaller.',
    });
}


/***/ })

};
;