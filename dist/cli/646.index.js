"use strict";
exports.id = 646;
exports.ids = [646];
exports.modules = {

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addVerify: () => (/* binding */ addVerify)
});

// EXTERNAL MODULE: ./packages/core/build/use-cases/verify.js
var verify = __webpack_require__(3833);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var use_cases_request = __webpack_require__(4755);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/verify-release-file.js



/**
 * Tells whether the required identity vouches for a release, and whether a file is one of that release: whoever signs a
 * release signs the digest of the listing of all its files, and so each of them.
 */
async function verifyReleaseFile({ file, files, ...request }, world) {
    const { subject } = request;
    const found = files.find(({ digest }) => digest === file.digest);
    if (found !== undefined) {
        const outcome = await (0,verify/* verify */.M)(request, world);
        return outcome.decision === 'allow' ? { ...outcome, sentence: `${found.name} of the release: ${outcome.sentence}` } : outcome;
    }
    const { digest: expected } = files.find(({ name }) => name === file.path.split('/').at(-1)) ?? {};
    const reason = {
        code: 'file-not-in-release',
        message: `${file.path} is no file of ${(0,reference/* formatReference */.FH)(subject)}`,
        expected: expected ?? `one of ${files.length} files`,
        found: file.digest,
        remedy: 'Download it again from the release; if it stays another, do not use it.',
    };
    return (0,use_cases_request/* outcomeOf */.sG)('verify', subject, world.clock, world.clock.now())({ decision: 'deny', reasonCode: reason.code, sentence: 'The file is not part of the release.', reasons: [reason] });
}

// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 15 modules
var build_verify = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-file.js
var bundle_file = __webpack_require__(9157);
;// CONCATENATED MODULE: ./packages/worlds/build/verify-world.js


/** Reads bundles beside the artifact and in GitHub's store where that is asked for, or from a file alone; can write nothing. */
function verifyWorld(subject, domains, sources, surroundings) {
    return { bundles: bundlesFrom(subject, domains, sources, surroundings), verifier: (0,build_verify.createBundleVerifier)({ domains }), clock: surroundings.clock };
}
function bundlesFrom(subject, domains, { bundlePath, attestations }, surroundings) {
    if (bundlePath !== undefined)
        return (0,bundle_file/* bundleFile */.px)(bundlePath, surroundings);
    let places;
    // Registries and GitHub are loaded when they are looked into: a bundle at hand needs neither.
    const open = async () => (await Promise.all(/* import() */[__webpack_require__.e(606), __webpack_require__.e(480), __webpack_require__.e(542), __webpack_require__.e(669), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 7246))).placesOfEvidence(subject, domains, attestations, surroundings);
    return { bundles: async (about) => await (await (places ??= open())).bundles(about) };
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/verification-key.js
var verification_key = __webpack_require__(6217);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
// EXTERNAL MODULE: ./packages/worlds/build/trust/only-domain.js
var only_domain = __webpack_require__(3880);
;// CONCATENATED MODULE: ./packages/worlds/build/trust/whom-to-believe.js




const maxKeyBytes = 16 * 1024;
/** Whose signature is asked for, and in which trust domains: there is no default for either. @throws Failure `identity-required` | `trust-config-invalid` | … */
async function whomToBelieve(question, surroundings) {
    const { certificateIdentity, certificateOidcIssuer, signer, key, untimed = false } = question;
    const ways = [signer, key, certificateIdentity ?? certificateOidcIssuer].filter((way) => way !== undefined);
    if (ways.length > 1)
        throw identityRequired('more than one of them is given');
    if (untimed && key === undefined)
        throw identityRequired('untimed is given without a key: only a key that you name can count without a verified time');
    if (signer !== undefined)
        return await namedByPolicy(signer, question, surroundings);
    // A variable of a script that is not set gives an empty word, which nobody is called.
    if (key === undefined && (!certificateIdentity || !certificateOidcIssuer))
        throw identityRequired('an issuer or a subject is missing');
    const domain = { ...(await (0,only_domain/* onlyDomain */.d)(question, surroundings)), ...(question.legacy === true ? { legacy: true } : {}) };
    if (key !== undefined)
        return await holderOf(key, untimed, domain, surroundings);
    const subject = certificateIdentity ?? '';
    return { identity: { name: subject, domain: domain.name, issuer: certificateOidcIssuer, subject, anyTrigger: true }, domains: [domain] };
}
async function namedByPolicy(signer, { policy: path, legacy, trustDomain }, surroundings) {
    if (legacy === true || trustDomain !== undefined)
        throw identityRequired('the policy says itself in which trust domain its identities sign, and whether old formats count');
    const [{ identityOf }, { loadPolicy }] = await Promise.all([__webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 3984)), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(372), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 372))]);
    const { policy, domains } = await loadPolicy(path, surroundings);
    return { identity: identityOf(policy, signer), domains, ...(policy.attestations === undefined ? {} : { attestations: policy.attestations }) };
}
/** The key by its path: no window but the one of whoever names it now, and verified time is asked for all the same unless that one says no. */
async function holderOf(path, untimed, domain, { readable }) {
    const publicKey = (0,verification_key/* readPublicKey */.RR)(await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: maxKeyBytes, what: 'the key' }), 'the key');
    const identity = { name: path, domain: domain.name, key: { path } };
    return { identity, domains: [{ ...domain, keys: [{ name: path, domain: domain.name, publicKey, untimed }] }] };
}
function identityRequired(found) {
    const expected = 'certificate-identity with certificate-oidc-issuer, or key, or signer';
    return new failure/* Failure */.H('identity-required', {
        blame: 'configuration',
        message: `Verification needs to know whose signature counts: expected ${expected}, found that ${found}`,
        remedy: 'Give the URL of the signing workflow with its ref and https://token.actions.githubusercontent.com, or name an identity of the policy.',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/workspace/build/policy-path.js
var policy_path = __webpack_require__(3834);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/subject.js
var build_subject = __webpack_require__(7127);
;// CONCATENATED MODULE: ./packages/cli/build/release-file.js


/** A downloaded file by its path, and the release it is said to be of. @throws Failure as `fileInRelease` of the worlds, `file-invalid` */
async function fileOfRelease(path, release, known, surroundings) {
    const { fileInRelease } = await Promise.all(/* import() */[__webpack_require__.e(480), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 6542));
    const found = await fileInRelease(await (0,build_subject/* subjectBesideBundle */.Dt)(path, known), release, surroundings);
    known.subject = { name: (0,reference/* formatRepository */.Sh)(found.subject), digest: found.subject.digest };
    return found;
}

// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var build_surroundings = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/cli/build/commands/verify.js










function addVerify(program) {
    (0,options/* withCommonOptions */.eH)(program.command('verify <subject>'))
        .description('tell who signed what about an artifact, and whether it is whom you ask for')
        .option('--certificate-identity <uri>', 'subject of the certificate, exactly')
        .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exactly')
        .option('--key <path>', 'public key in PEM that must have signed, instead')
        .option('--untimed', 'with --key: let bare DSSE envelopes count, of which nobody vouches for when they were signed')
        .option('--signer <name>', 'an identity of the policy, instead')
        .option('--policy <path>', 'policy file', policy_path/* defaultPolicyPath */.r)
        .option('--trusted-root <path>', 'trusted root or ClientTrustConfig')
        .option('--trust-domain <name>', 'trust domain by its name: public-good or github')
        .option('--legacy', 'let bundles v0.1 and signatures of cosign 2 count, whose log entries are promised and not proven')
        .option('--attestations <store>', "look at GitHub's attestations too: github", (0,options/* oneOf */.yL)(['github']))
        .option('--bundle <path>', 'bundle file; the subject may then be a local file or a bare digest')
        .option('--release <reference>', 'a release, as release:owner/name@tag; the subject is a file that was downloaded from it')
        .option('--predicate-type <uri>', 'only attestations of this type count')
        .action((text, options) => (0,conduct.conduct)('verify', options, async (known) => {
        const { bundle, release, attestations, trustedRoot: trustConfig, predicateType } = options;
        const { certificateIdentity, certificateOidcIssuer, key, untimed, signer, policy, trustDomain, legacy } = options;
        const surroundings = (0,build_surroundings/* surroundingsOf */.Z)(options);
        const inRelease = release === undefined ? undefined : await fileOfRelease(text, release, known, surroundings);
        const subject = inRelease !== undefined ? inRelease.subject : bundle === undefined ? (0,build_subject/* subjectOf */.et)(text, known) : await (0,build_subject/* subjectBesideBundle */.Dt)(text, known);
        const { identity, domains, ...stores } = await whomToBelieve({ certificateIdentity, certificateOidcIssuer, key, untimed, signer, policy, trustConfig, trustDomain, legacy }, surroundings);
        const world = verifyWorld(subject, domains, { bundlePath: bundle, attestations, ...stores }, surroundings);
        const request = { subject, identity, ...(predicateType === undefined ? {} : { predicateType }) };
        return inRelease === undefined ? (0,verify/* verify */.M)(request, world) : verifyReleaseFile({ ...request, ...inRelease }, world);
    }));
}


/***/ }),

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

/***/ 3833: // MODULE: ./packages/core/build/use-cases/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   q: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7446);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4755);




/** Tells who signed what about `subject`, and whether the required identity is among them. */
async function verify(request, world) {
    const { subject, identity, predicateType } = request;
    const finish = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('verify', subject, world.clock, world.clock.now());
    const evidence = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .collectEvidence */ .mE)(subject.digest, await world.bundles.bundles(subject), world.verifier);
    const ofType = [...evidence.attestations, ...evidence.untimed].filter(({ statement }) => (predicateType ?? statement.predicateType) === statement.predicateType);
    const signers = ofType.filter(({ signer }) => (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatches */ .v)(identity, signer).length === 0);
    const asked = new Set(signers);
    const others = [...evidence.attestations, ...evidence.untimed].filter((attestation) => !asked.has(attestation));
    const shared = {
        signers: signers.map((attestation) => signedBy(attestation, identity.name)),
        ...(others.length === 0 ? {} : { others: others.map((attestation) => signedBy(attestation)) }),
        refused: evidence.refused,
    };
    if (signers.length > 0) {
        const sentence = `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(signers.length, 'attestation')} by ${calledBy(identity)}.`;
        return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared });
    }
    const reasons = whyNot(request, evidence, ofType);
    return finish({
        decision: 'deny',
        reasonCode: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingCode */ .YD)(reasons, 'signature-missing'),
        sentence: `No attestation by ${calledBy(identity)}.`,
        reasons,
        ...shared,
    });
}
function signedBy({ signer, statement, signedAt, bundle, passedOver }, identity) {
    return { signer, predicateType: statement.predicateType, ...(signedAt === undefined ? {} : { signedAt }), bundle, ...(identity === undefined ? {} : { identity }), ...(passedOver.length === 0 ? {} : { passedOver }) };
}
function whyNot({ identity, predicateType }, evidence, ofType) {
    const remedy = `Have ${calledBy(identity)} sign the artifact, or correct the identity you ask for.`;
    const byOthers = ofType.map(({ signer, bundle }) => {
        const [first] = (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatches */ .v)(identity, signer);
        return {
            code: 'identity-mismatch',
            message: `A genuine signature by somebody else: ${first === undefined ? 'identity differs' : `${first.field} should be ${first.expected}, found ${first.found}`}`,
            ...(first === undefined ? {} : { expected: first.expected, found: first.found }),
            remedy,
            evidence: [bundle],
        };
    });
    const refused = evidence.refused.map(({ reason, bundle }) => ({ ...reason, evidence: [bundle] }));
    const reasons = [...byOthers, ...refused];
    if (reasons.length > 0)
        return reasons;
    const what = predicateType === undefined ? 'No attestation' : `No attestation of type ${predicateType}`;
    return [{ code: 'signature-missing', message: `${what} was found beside the artifact`, remedy }];
}
function calledBy({ key, subject, workflow, name }) {
    return key === undefined ? (subject ?? workflow ?? name) : `the key ${name}`;
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

/***/ 3880: // MODULE: ./packages/worlds/build/trust/only-domain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ onlyDomain)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_sigstore_trust_trust_domain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2989);
/* harmony import */ var _trust_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);



/**
 * The one trust domain at hand: that of the named file, the built-in one of that name, or else the only one of the policy.
 * Policies and TUF are loaded when they are asked for: a verification by a file needs neither.
 * @throws Failure `trust-config-invalid` when two are named, or the policy declares none or several
 */
async function onlyDomain({ trustConfig, trustDomain, policy }, surroundings) {
    if (trustDomain !== undefined) {
        if (trustConfig === undefined)
            return await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 7981))).loadBuiltIn(trustDomain, surroundings);
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('trust-config-invalid', { blame: 'configuration', message: 'Both a trust domain and a trust configuration are named', remedy: 'Name one of them.' });
    }
    if (trustConfig !== undefined)
        return (0,_portcullis_sigstore_trust_trust_domain__WEBPACK_IMPORTED_MODULE_1__/* .readTrustDomain */ .r)({ name: 'trust-config', config: await (0,_trust_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustFile */ .X)(trustConfig, 'trust-config', surroundings.readable) });
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(372), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 372));
    const { domains } = await loadPolicy(policy, surroundings);
    const [domain, ...others] = domains;
    if (domain !== undefined && others.length === 0)
        return domain;
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('trust-config-invalid', {
        blame: 'configuration',
        message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
        remedy: 'Name one by trust-domain or trust-config.',
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