export const id = 844;
export const ids = [844];
export const modules = {

/***/ 1844:
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

// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 3 modules
var registry_reader = __webpack_require__(4291);
// EXTERNAL MODULE: ./packages/sigstore/build/verify.js + 14 modules
var build_verify = __webpack_require__(4871);
// EXTERNAL MODULE: ./packages/worlds/build/bundle-file.js
var bundle_file = __webpack_require__(9393);
// EXTERNAL MODULE: ./packages/worlds/build/evidence-sources.js
var evidence_sources = __webpack_require__(1468);
// EXTERNAL MODULE: ./packages/worlds/build/npm-ends.js + 16 modules
var npm_ends = __webpack_require__(4648);
// EXTERNAL MODULE: ./packages/worlds/build/release-ends.js + 10 modules
var release_ends = __webpack_require__(464);
// EXTERNAL MODULE: ./packages/worlds/build/registry-options.js + 15 modules
var registry_options = __webpack_require__(1448);
;// CONCATENATED MODULE: ./packages/worlds/build/verify-world.js








/** Reads bundles beside the artifact and in GitHub's store where that is asked for, or from a file alone; can write nothing. */
function verifyWorld(subject, domains, sources, surroundings) {
    return { bundles: bundlesFrom(subject, domains, sources, surroundings), verifier: (0,build_verify/* createBundleVerifier */.B)({ domains }), clock: surroundings.clock };
}
function bundlesFrom(subject, domains, { bundlePath, attestations }, surroundings) {
    if (bundlePath !== undefined)
        return (0,bundle_file/* bundleFile */.px)(bundlePath, surroundings);
    const github = attestations === undefined ? [] : [(0,evidence_sources/* githubBundles */.BH)(surroundings)];
    return (0,evidence_sources/* union */.KC)([...besideArtifact(subject, domains, surroundings), ...github]);
}
/** A digest alone, or a file, is in no registry. */
function besideArtifact(subject, domains, surroundings) {
    if ((0,reference/* placeOf */.$t)(subject) === 'file')
        return [];
    if ((0,reference/* placeOf */.$t)(subject) === 'npm')
        return [(0,npm_ends/* npmEvidence */.FB)(subject, { evidence: undefined, others: [] }, surroundings).bundles];
    if ((0,reference/* placeOf */.$t)(subject) === 'release')
        return [(0,release_ends/* releaseEvidence */.Z3)(subject, surroundings)];
    return [(0,registry_reader/* createRegistryReader */.l)({ ...(0,registry_options/* registryOptions */._)(surroundings, subject.registry), legacy: (0,evidence_sources/* takesLegacy */.gR)(domains) }).bundles];
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/verification-key.js
var verification_key = __webpack_require__(6217);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
// EXTERNAL MODULE: ./packages/worlds/build/policy.js + 5 modules
var build_policy = __webpack_require__(7044);
;// CONCATENATED MODULE: ./packages/worlds/build/whom-to-believe.js





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
    if (key === undefined && (certificateIdentity === undefined || certificateOidcIssuer === undefined))
        throw identityRequired('an issuer or a subject is missing');
    const domain = { ...(await (0,build_policy/* onlyDomain */.d)(question, surroundings)), ...(question.legacy === true ? { legacy: true } : {}) };
    if (key !== undefined)
        return await holderOf(key, untimed, domain, surroundings);
    const subject = certificateIdentity ?? '';
    return { identity: { name: subject, domain: domain.name, issuer: certificateOidcIssuer, subject }, domains: [domain] };
}
async function namedByPolicy(signer, { policy: path, legacy, trustDomain }, surroundings) {
    if (legacy === true || trustDomain !== undefined)
        throw identityRequired('the policy says itself in which trust domain its identities sign, and whether old formats count');
    const { policy, domains } = await (0,build_policy/* loadPolicy */.t)(path, surroundings);
    return { identity: (0,coverage/* identityOf */.c)(policy, signer), domains, ...(policy.attestations === undefined ? {} : { attestations: policy.attestations }) };
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

// EXTERNAL MODULE: ./packages/workspace/build/policy-file.js
var policy_file = __webpack_require__(7195);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 9 modules
var conduct = __webpack_require__(6443);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/subject.js
var build_subject = __webpack_require__(7127);
;// CONCATENATED MODULE: ./packages/cli/build/release-file.js



/** A downloaded file by its path, and the release it is said to be of. @throws Failure as {@link fileInRelease}, `file-invalid` */
async function fileOfRelease(path, release, known, surroundings) {
    const found = await (0,release_ends/* fileInRelease */.jD)(await (0,build_subject/* subjectBesideBundle */.Dt)(path, known), release, surroundings);
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
        .option('--policy <path>', 'policy file', policy_file/* defaultPolicyPath */.r2)
        .option('--trusted-root <path>', 'trusted root or ClientTrustConfig')
        .option('--trust-domain <name>', 'trust domain by its name: public-good or github')
        .option('--legacy', 'let bundles v0.1 and signatures of cosign 2 count, whose log entries are promised and not proven')
        .option('--attestations <store>', "look at GitHub's attestations too: github", (0,options/* oneOf */.yL)(['github']))
        .option('--bundle <path>', 'bundle file; the subject may then be a local file or a bare digest')
        .option('--release <reference>', 'a release, as release:owner/name@tag; the subject is a file that was downloaded from it')
        .option('--predicate-type <uri>', 'only attestations of this type count')
        .action((text, options) => (0,conduct/* conduct */.V)('verify', options, async (known) => {
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

/***/ 3833:
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
    const shared = { signers: signers.map((attestation) => signedBy(attestation, identity.name)), refused: evidence.refused };
    if (signers.length > 0) {
        const sentence = `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(signers.length, 'attestation')} by ${calledBy(identity)}.`;
        return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared });
    }
    const reasons = whyNot(request, evidence, ofType);
    return finish({
        decision: 'deny',
        reasonCode: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingCode */ .YD)(reasons, 'signature-missing'),
        sentence: 'No attestation by the required identity.',
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


/***/ })

};
