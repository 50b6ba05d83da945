"use strict";
exports.id = 153;
exports.ids = [153];
exports.modules = {

/***/ 7127: // MODULE: ./packages/cli/build/subject.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ subjectBesideBundle),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j$: () => (/* binding */ looksLikeReference),
/* harmony export */   tU: () => (/* binding */ pinnedSubject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2020);







const pieceBytes = 256 * 1024;
/** An artifact in a registry, named by its digest; noted in `known` for the report. @throws Failure `digest-required` | `reference-invalid` */
function subjectOf(text, known) {
    const subject = pinnedSubject(text);
    known.subject = { name: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(subject), digest: subject.digest };
    return subject;
}
/** As `parsePinnedReference`; what names no artifact was perhaps meant as a file. @throws Failure `digest-required` | `reference-invalid` */
function pinnedSubject(text) {
    try {
        return (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .parsePinnedReference */ .Pe)(text);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H) || error.code !== 'reference-invalid' || looksLikeReference(text))
            throw error;
        const name = JSON.stringify(text.slice(0, 200));
        const [message, remedy] = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(text)
            ? [`${name} is a file, and an artifact is asked for`, 'Name it as registry.example/team/app@sha256:…, or, to verify a file, give its bundle: --bundle.']
            : [`${name} is no artifact, and there is no such file`, 'Check the path, or write registry.example/team/app@sha256:….'];
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('reference-invalid', { blame: 'configuration', message, remedy, cause: error });
    }
}
/**
 * As {@link subjectOf}, or, beside a bundle given as a file, a bare digest or a local file. What is written like a
 * reference is never a file: somebody else may have put one of that name there. `./` makes it one.
 */
async function subjectBesideBundle(text, known) {
    if ((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(text))
        return local('artifact', text, known);
    if (!looksLikeReference(text) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(text))
        return local((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(text), (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(await digestOfFile(text)), known);
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
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        const buffer = Buffer.allocUnsafe(pieceBytes);
        for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer))
            hash.update(buffer.subarray(0, read.bytesRead));
    }
    finally {
        await file.close();
    }
    return `sha256:${hash.digest('hex')}`;
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


/***/ }),

/***/ 4633: // MODULE: ./packages/sigstore/build/keys/signing-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ localKey),
/* harmony export */   Mm: () => (/* binding */ remoteKey),
/* harmony export */   uM: () => (/* binding */ keyRefusal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1213);



/** A key whose private half is in this process. @throws Failure `algorithm-refused` */
function localKey(privateKey, publicKey) {
    const algorithm = acceptedAlgorithm(publicKey);
    return {
        publicKey,
        algorithm,
        sign: async (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm.hash ?? null, bytes, privateKey),
        // The curves take 10 ms to build, and most signatures need none.
        signDigest: async (digest) => (await Promise.all(/* import() */[__webpack_require__.e(431), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 9556))).signDigest(algorithm, privateKey, digest),
    };
}
/**
 * A key that never leaves the place where it is kept: only a digest goes there. A signature that does not verify with
 * the public key that was shown before is refused, whatever the place says about it. @throws Failure `algorithm-refused`
 */
function remoteKey({ keptBy, publicKey, signDigest: askFor }) {
    const algorithm = hashedAlgorithm(keptBy, publicKey);
    const signChecked = async (digest) => {
        const { verifyDigestSignature } = await Promise.all(/* import() */[__webpack_require__.e(431), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 1720));
        const signature = await askFor(Buffer.from(digest), algorithm);
        if (verifyDigestSignature(algorithm, publicKey, digest, signature))
            return signature;
        throw keyRefusal(`${keptBy} gave a signature that its own public key does not verify`, 'Check that nothing stands between this run and the key, and that the key was not replaced meanwhile.');
    };
    return { publicKey, algorithm, sign: async (bytes) => signChecked((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.hash).update(bytes).digest()), signDigest: signChecked };
}
/** What the holder of a key answered or holds cannot be used. */
function keyRefusal(message, remedy, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('signing-refused', { blame: 'configuration', message, remedy, cause });
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
        return (0,_certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOfNamedKey */ .Fl)(publicKey);
    }
    catch (error) {
        throw algorithmRefused((0,_portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h)(error).message, error);
    }
}
function algorithmRefused(message, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('algorithm-refused', { blame: 'configuration', message, remedy: 'Sign with an ECDSA P-256 key.', cause });
}


/***/ }),

/***/ 5707: // MODULE: ./packages/sigstore/build/run-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/**
 * Runs a program without a shell and reads what it prints, for as long as its limit and no longer, whatever processes of
 * its own it leaves behind: those may hold its output open long after it is gone. Never rejects.
 */
function runProgram({ program, parameters, env, input, limitMilliseconds, maxOutputBytes }) {
    return new Promise((resolve) => {
        const child = process.getBuiltinModule('node:child_process').spawn(program, parameters, { env, shell: false });
        // Not spawn's own `timeout`: it ends the program, and waits on for whoever else holds its output.
        const limit = setTimeout(() => stop(`it did not answer within ${limitMilliseconds / 1000} s`), limitMilliseconds);
        const end = (ending) => {
            clearTimeout(limit);
            resolve(ending);
        };
        const stop = (why) => {
            child.kill('SIGKILL');
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            end({ code: undefined, why });
        };
        const collected = { output: [], errors: [] };
        const collect = (chunks) => (chunk) => {
            chunks.push(chunk);
            if (chunks.reduce((size, { byteLength }) => size + byteLength, 0) > maxOutputBytes)
                stop(`it printed more than ${maxOutputBytes} bytes`);
        };
        child.stdout.on('data', collect(collected.output));
        child.stderr.on('data', collect(collected.errors));
        child.once('error', (cause) => end({ code: undefined, why: `it cannot be run (${'code' in cause ? String(cause.code) : cause.name})`, cause }));
        child.once('close', (code, signal) => {
            if (code === null)
                end({ code: undefined, why: `it was stopped by ${String(signal)}` });
            else
                end({ code, output: Buffer.concat(collected.output), errors: Buffer.concat(collected.errors).toString('utf8') });
        });
        // A program that ends before it has read everything tells why by its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}


/***/ }),

/***/ 8077: // MODULE: ./packages/sigstore/build/signing/identity-token.js
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

/***/ 1159: // MODULE: ./packages/sigstore/build/signing/persist.js
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

/***/ 6065: // MODULE: ./packages/sigstore/build/signing/public-log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ requireMayBeSeen),
/* harmony export */   y: () => (/* binding */ visibilityIn)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8077);


/** What these services write down is read by everybody: the certificate log of their Fulcio as much as Rekor. Of the staging instance too. */
const publicHosts = /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/;
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

/***/ 7313: // MODULE: ./packages/sigstore/build/signing/require-verified.js
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

/***/ 6016: // MODULE: ./packages/sigstore/build/signing/select-services.js
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

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ witnessed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
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
// EXTERNAL MODULE: ./packages/sigstore/build/log/compact-range.js
var compact_range = __webpack_require__(6731);
;// CONCATENATED MODULE: ./packages/sigstore/build/log/inclusion-proof.js

/**
 * The hashes that prove entry `index` in the tree of `size` entries (RFC 6962 §2.1.1), nearest to the entry first, out of
 * the tiles. Whether they lead to the signed root is for the reader of the proof. @throws Failure `log-unavailable` | `log-invalid`
 */
async function inclusionProof(tiles, index, size) {
    const siblings = [];
    let [start, end] = [0, size];
    while (end - start > 1) {
        const middle = start + largestPowerBelow(end - start);
        const isLeft = index < middle;
        siblings.unshift(isLeft ? { start: middle, end } : { start, end: middle });
        if (isLeft)
            end = middle;
        else
            start = middle;
    }
    return await Promise.all(siblings.map(async (sibling) => await rootBetween(tiles, sibling.start, sibling.end)));
}
async function rootBetween(tiles, start, end) {
    const range = new compact_range/* CompactRange */.ZP();
    await tiles.extend(range, start, end);
    return range.root();
}
/** The largest power of two that is smaller than `count`, which is at least two. */
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}

// EXTERNAL MODULE: ./packages/sigstore/build/log/log-failure.js
var log_failure = __webpack_require__(891);
// EXTERNAL MODULE: ./packages/sigstore/build/log/log-fetch.js
var log_fetch = __webpack_require__(1405);
// EXTERNAL MODULE: ./packages/sigstore/build/log/open-checkpoint.js
var open_checkpoint = __webpack_require__(6155);
// EXTERNAL MODULE: ./packages/sigstore/build/log/signed-note.js
var signed_note = __webpack_require__(153);
// EXTERNAL MODULE: ./packages/sigstore/build/log/tiles.js
var log_tiles = __webpack_require__(6471);
;// CONCATENATED MODULE: ./packages/sigstore/build/signing/entry-of-before.js








const maxCheckpointBytes = 64 * 1024;
/**
 * The entry that a Rekor v2 log holds at `index`, with its proof, read from the tiles that the log serves at the same
 * address (C2SP tlog-tiles). That it is about the signature in question is for whoever verifies the bundle.
 * `logs` are those that the trusted root names. @returns undefined where the log is not read at this address
 * @throws Failure `signing-unavailable` | `signing-refused`
 */
async function entryOfBefore(url, index, logs) {
    try {
        return await readEntry(url, index, logs);
    }
    catch (error) {
        throw asSigningFailure((0,build_failure/* asFailure */.h)(error));
    }
}
async function readEntry(url, index, logs) {
    const fetch = (0,log_fetch/* fetchFrom */.p)({ url });
    const note = await fetch('checkpoint', maxCheckpointBytes);
    if (note === undefined)
        return undefined;
    const log = signedBy(Buffer.from(note).toString('utf8'), logs, url.host);
    const tree = (0,open_checkpoint/* openCheckpoint */.D)(log, note);
    if (index >= tree.size)
        throw notYet(url.host, index, tree.size);
    const tiles = new log_tiles/* Tiles */.U(url.host, tree.size, fetch);
    const body = (await tiles.entries(Math.floor(index / log_tiles/* tileWidth */.p)))[index % log_tiles/* tileWidth */.p];
    if (body === undefined)
        throw (0,log_failure/* logInvalid */.IF)(url.host, `entry ${index} is not in its bundle`);
    const hashes = await inclusionProof(tiles, index, tree.size);
    return {
        logIndex: String(index),
        logId: { keyId: (0,base64/* encodeBase64 */.W)(log.logId) },
        kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
        inclusionProof: {
            logIndex: String(index),
            rootHash: (0,base64/* encodeBase64 */.W)(tree.root),
            treeSize: String(tree.size),
            hashes: hashes.map((hash) => (0,base64/* encodeBase64 */.W)(hash)),
            checkpoint: { envelope: tree.note },
        },
        canonicalizedBody: (0,base64/* encodeBase64 */.W)(body),
    };
}
function signedBy(note, logs, host) {
    const checkpoint = (0,signed_note/* readCheckpoint */.HQ)(note, (why) => (0,log_failure/* logInvalid */.IF)(host, `its checkpoint does not count: ${why}`));
    const log = logs.find((one) => (0,signed_note/* signaturesOf */.Rr)(one, checkpoint).length > 0);
    if (log !== undefined)
        return log;
    throw (0,log_failure/* logInvalid */.IF)(host, 'its checkpoint is not by a log that the trusted root names', { expected: logs.map(({ baseUrl }) => baseUrl.host).join(' or '), found: checkpoint.origin.slice(0, 200) });
}
/** A log may know an entry before it has signed a tree that holds it. */
function notYet(host, index, size) {
    return new build_failure/* Failure */.H('signing-unavailable', {
        blame: 'service',
        message: `Rekor at ${host} holds entry ${index}, and has not yet signed a tree with it: ${size} entries`,
        remedy: 'Run the job again in a minute; nothing was signed.',
    });
}
function asSigningFailure(failure) {
    const { code, message, expected, found } = failure;
    if (code !== 'log-unavailable' && code !== 'log-invalid')
        return failure;
    return new build_failure/* Failure */.H(code === 'log-unavailable' ? 'signing-unavailable' : 'signing-refused', {
        blame: 'service',
        message,
        remedy: code === 'log-unavailable' ? 'Run the job again when the log answers; nothing was signed.' : 'Run the job again; if it stays, ask the operator of the log.',
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/signing/rekor.js




/** Rekor v2 answers once the entry is in the tree, which takes seconds: less patience than 20 s would fail on a healthy log. */
const deadlineMilliseconds = 30_000;
/**
 * Logs a signature in a Rekor v2 log. RSA signs the same bytes the same way, as some key services do with ECDSA, and the log
 * takes no entry twice: then the one that is there is read, by the tiles of the log, which `logs` of the trusted root signed.
 * @returns its TransparencyLogEntry, to be stored as it is @throws Failure `signing-*` | `algorithm-refused`
 */
async function logSignature({ url: base }, { digest, signature, algorithm, by }, logs) {
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
    if ('answer' in outcome)
        return (0,call_service/* readJsonAnswer */.f$)('Rekor', url, outcome.answer);
    const [index] = /^(?:0|[1-9][0-9]{0,14})$/.exec(outcome.isThere.get('x-log-index') ?? '') ?? [];
    const entry = index === undefined ? undefined : await entryOfBefore(base, Number(index), logs);
    if (entry === undefined)
        throw signedBefore(url);
    return entry;
}
/** Some logs do not tell where an entry is (Rekor v2 before 2.3), or are read at another address than they are written at. */
function signedBefore({ host }) {
    return new build_failure/* Failure */.H('signing-refused', {
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
    throw new build_failure/* Failure */.H('algorithm-refused', {
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
    throw new build_failure/* Failure */.H('algorithm-refused', {
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








/** Signs and has the witnesses vouch for it, by the `logs` of the trusted root. The log comes last, as it cannot be undone. @throws Failure `signing-*` | `algorithm-refused` */
async function witnessed(what, { key, toLog, toReader }, witnesses, logs) {
    const { algorithm } = key;
    const { content, digest, signature } = 'statement' in what ? await signStatement(what.statement, key) : await signArtifact(what.digest, key);
    const timestamps = await Promise.all(witnesses.timestampAuthorities.map((authority) => obtainTimestamp(authority, signature)));
    const logEntries = await Promise.all(witnesses.tlogs.map((log) => logIn(log, { content, digest, signature, algorithm, by: toLog }, logs)));
    return assembleBundle({ verifier: toReader, content, signature, logEntries, timestamps });
}
/** Selection leaves no log that speaks anything else. */
function logIn(log, signature, logs) {
    return log.majorApiVersion === 1 ? logSignatureV1(log, signature) : logSignature(log, signature, logs);
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
    return new build_failure/* Failure */.H('algorithm-refused', {
        blame: 'configuration',
        message: `A message signature over ${(0,model_digest/* algorithmOf */.Hy)(artifact)} cannot be made with a key of kind ${name}`,
        remedy: 'Sign with an ECDSA P-256 or RSA key, or sign a statement about the artifact.',
        expected: 'a key that signs SHA-256, and an artifact that is named by it',
        found: name,
    });
}


/***/ }),

/***/ 2168: // MODULE: ./packages/worlds/build/evidence/evidence-of-set.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ evidenceFrom),
/* harmony export */   h0: () => (/* binding */ requireOneLogin),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _evidence_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);



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

/***/ 830:
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
// EXTERNAL MODULE: ./packages/sigstore/build/run-program.js
var run_program = __webpack_require__(5707);
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
async function askBuildkite(environment) {
    const env = Object.fromEntries(Object.entries(environment).filter(([name]) => buildkiteVariables.test(name)));
    const parameters = ['oidc', 'request-token', '--audience', audience];
    const ending = await (0,run_program/* runProgram */.m)({ program: 'buildkite-agent', parameters, env, limitMilliseconds: buildkiteDeadlineMilliseconds, maxOutputBytes: maxTokenBytes });
    if (ending.code === 0)
        return ending.output.toString('utf8').trim();
    const found = ending.code === undefined ? `buildkite-agent gave none: ${ending.why}` : `buildkite-agent ended with ${ending.code}`;
    throw unusable(found, 'Check that the agent may request OIDC tokens (buildkite-agent oidc request-token); nothing was signed.');
}
function unusable(why, remedy) {
    return new failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy });
}

// EXTERNAL MODULE: ./packages/sigstore/build/keys/signing-key.js
var signing_key = __webpack_require__(4633);
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
// EXTERNAL MODULE: ./packages/sigstore/build/signing/witnesses.js + 7 modules
var witnesses = __webpack_require__(6749);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 15 modules
var verify = __webpack_require__(8629);
;// CONCATENATED MODULE: ./packages/sigstore/build/sign.js








/**
 * Signs statements, and artifacts by their digest, as whoever the identity token names: a key for one signature, a certificate from Fulcio, timestamps
 * (RFC 3161), entries in Rekor (v2 or v1). The trust domain says which of these are needed; none is ever left out to get through.
 * @throws Failure `trust-config-invalid` when the domain does not say where to sign
 */
function createKeylessSigner({ domain, identityToken, clock, keepPrivate = false, ...persistence }) {
    const signing = (0,select_services/* requireSigningConfig */.nL)(domain);
    const verifier = (0,verify.createBundleVerifier)({ domains: [domain] });
    const signOnce = async (what) => {
        const services = (0,select_services/* selectServices */.Zo)(signing, clock.now());
        const token = await identityToken();
        if (keepPrivate)
            (0,public_log/* requireMayBeSeen */.D)(services, token);
        return (0,require_verified/* requireVerified */.Y)(verifier, await signWith(services, token, what, domain.root.tlogs), domain.name, what);
    };
    return {
        sign: (statement) => (0,persist/* persist */.Z)(() => signOnce({ statement }), persistence),
        signDigest: (digest) => (0,persist/* persist */.Z)(() => signOnce({ digest }), persistence),
    };
}
/** Certificate and signature belong together: a failed try is thrown away whole. */
async function signWith(services, token, what, logs) {
    const { privateKey, publicKey, certificate } = await obtainCredential(services.fulcio, token);
    return (0,witnesses/* witnessed */.H)(what, { key: (0,signing_key/* localKey */.B$)(privateKey, publicKey), toLog: { certificate }, toReader: { certificate } }, services, logs);
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/signing/signer.js




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
;