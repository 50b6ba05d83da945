export const id = 855;
export const ids = [855];
export const modules = {

/***/ 7382:
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

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mE: () => (/* binding */ collectEvidence),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony export Attestation */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7382);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3682);
/* harmony import */ var _simple_signing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8654);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5945);






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
    const distinct = new Map(found.map((bundle) => [`${bundle.digest} ${bundle.payload === undefined ? '' : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle.payload)}`, bundle]));
    for (const bundle of distinct.values()) {
        if (bundle.unread !== undefined) {
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(bundle.unread) });
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
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(failure) });
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
    if (digest !== undefined || payloadType === _simple_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .simpleSigningType */ .Iy) {
        const signed = digest ?? (0,_simple_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .readSimpleSigning */ .k0)(payload);
        if (signed !== subject)
            throw refusal('subject-mismatch', signed, subject);
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementAbout */ .pT)(subject, '', _simple_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSignatureType */ .PW, {});
    }
    if (payloadType !== _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .intotoPayloadType */ .KO)
        throw refusal('statement-invalid', `payload type ${payloadType}`, _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .intotoPayloadType */ .KO);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(payload);
    if ((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbout */ .KH)(statement, subject))
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

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ signerId),
/* harmony export */   d: () => (/* binding */ isAttester)
/* harmony export */ });
/** Whether it is the attester that the trust domain itself names: no token stands behind it, and no workflow. */
function isAttester({ domain, issuer, key, extensions }, ofDomain) {
    return domain === ofDomain && issuer === '' && key === undefined && Object.keys(extensions).length === 0;
}
/** Tells signers apart: one certificate identity or one key is one signer, in whatever trust domain and under whatever name. */
function signerId({ issuer, subject, key }) {
    return JSON.stringify(key === undefined ? [issuer, subject] : ['key', key.fingerprint]);
}


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sameSigners),
/* harmony export */   a: () => (/* binding */ personsOf)
/* harmony export */ });
/* harmony import */ var _model_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);

/**
 * Tells people apart, as far as signatures can: the same identity or the same key is one person, under whatever name,
 * and so is whoever signed with one key both by itself and in a certificate. @returns each signer with its person
 */
function personsOf(signers) {
    const personOf = new Map();
    for (const signer of signers) {
        const marks = marksOf(signer);
        const known = new Set(marks.flatMap((mark) => personOf.get(mark) ?? []));
        const person = [...known].toSorted()[0] ?? (0,_model_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .signerId */ .c)(signer);
        for (const [mark, other] of personOf)
            if (known.has(other))
                personOf.set(mark, person);
        for (const mark of marks)
            personOf.set(mark, person);
    }
    return new Map(signers.map((signer) => [signer, personOf.get((0,_model_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .signerId */ .c)(signer)) ?? (0,_model_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .signerId */ .c)(signer)]));
}
/** What somebody is known by. */
function marksOf(signer) {
    const { key, certifiedKey } = signer;
    return [(0,_model_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .signerId */ .c)(signer), ...[key?.fingerprint, certifiedKey].flatMap((fingerprint) => (fingerprint === undefined ? [] : [`with ${fingerprint}`]))];
}
/**
 * Parts identities that cannot but be the same signer. Keys are told apart by `keyOf`: their file, or what is in it;
 * certificates by issuer and subject, where a pattern may stand for several. @returns the names, one list for each signer
 */
function sameSigners(names, identities, keyOf) {
    const known = (name) => {
        const identity = identities.get(name);
        if (identity === undefined)
            return name;
        const { key, issuer, workflow, subject } = identity;
        if (key !== undefined)
            return JSON.stringify(['key', keyOf(identity) ?? key.path]);
        return workflow?.includes('*') === true ? name : JSON.stringify([issuer, workflow ?? subject]);
    };
    return [...Map.groupBy(names, known).values()];
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ builtInDomains),
/* harmony export */   x: () => (/* binding */ domainsSchema)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7426);

/** Sigstore's own instance and GitHub's: known without being declared, so that their names never mean a private one. */
const builtInDomains = ['public-good', 'github'];
const tufUrl = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (url) => {
    const isLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url);
    const isHttps = /^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url);
    return isLoopback || isHttps ? undefined : 'expected an https:// address in lower case (http:// only for this machine)';
});
const fields = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    config: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    tuf: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(tufUrl),
    root: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    target: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    signingConfig: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    logs: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 10)),
    timestamps: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 10)),
    scts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 10)),
    legacy: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    attester: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (url) => (/^https:\/\/[a-z0-9.-]+$/.test(url) ? undefined : 'expected the https:// name that its certificates carry, such as https://dotcom.releases.github.com'))),
    allowPublicLog: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
});
const domain = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(fields, ({ legacy, allowPublicLog, ...given }) => {
    const { config, tuf, root, target, signingConfig, logs, timestamps } = given;
    // A built-in one, which the names below are checked against.
    if ((legacy ?? allowPublicLog) !== undefined && Object.keys(given).length === 0)
        return undefined;
    if ((config === undefined) === (tuf === undefined))
        return 'expected either `config`, a file, or `tuf`, the address of a TUF repository';
    if (tuf !== undefined && (root === undefined || target === undefined))
        return 'a TUF repository needs `root`, the file that trust in it starts from, and `target`, the name of the trusted root in it';
    if (tuf === undefined && (root ?? target ?? signingConfig) !== undefined)
        return '`root`, `target` and `signing-config` are for `tuf` only';
    if (logs === 0 && timestamps === 0)
        return 'asks for neither a log entry nor a timestamp: nothing would prove the time of signing';
    return undefined;
});
/** `trust.domains`: each a file, or a TUF repository with a pinned root; of a built-in one only whether old formats count and who may be seen in its log. */
const domainsSchema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(domain), (declared) => {
    for (const [name, given] of declared) {
        const isBuiltIn = builtInDomains.includes(name);
        const isDescribed = (given.config ?? given.tuf) !== undefined;
        if (isBuiltIn && isDescribed)
            return `the name \`${name}\` is reserved: only \`legacy\` and \`allow-public-log\` may be said of it; declare your own under another name`;
        if (!isBuiltIn && !isDescribed)
            return `\`${name}\` gives neither \`config\`, a file, nor \`tuf\`, the address of a TUF repository`;
    }
    return undefined;
});


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uh: () => (/* binding */ approvalPolicy),
  me: () => (/* binding */ environmentsSchema),
  _L: () => (/* binding */ repositorySchema),
  c3: () => (/* binding */ tagSchema)
});

// UNUSED EXPORTS: environmentSchema

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/release-name.js
var release_name = __webpack_require__(2413);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/policy/schema.js
var policy_schema = __webpack_require__(7426);
;// CONCATENATED MODULE: ./packages/core/build/policy/anomalies/anomalies-schema.js

const action = (0,policy_schema/* oneOf */.yL)('report', 'hold', 'deny');
/** `anomalies:` of an environment. What somebody else has laid beside an artifact can only be reported: it must not hold anything up. */
const anomaliesSchema = (0,policy_schema/* checked */.KD)((0,policy_schema/* object */.Ik)({
    newIdentity: (0,policy_schema/* optional */.lq)(action),
    changedWorkflow: (0,policy_schema/* optional */.lq)(action),
    changedBuilder: (0,policy_schema/* optional */.lq)(action),
    unusualTime: (0,policy_schema/* optional */.lq)(action),
    burst: (0,policy_schema/* optional */.lq)(action),
    keyOutsideWindow: (0,policy_schema/* optional */.lq)((0,policy_schema/* oneOf */.yL)('report')),
}), (written) => (Object.keys(written).length === 0 ? 'is empty; name at least one kind of anomaly, or leave the key out' : undefined));
/** What an environment lacks for its anomalies to mean anything. */
function whyNoAnomalies({ anomalies, approvals, record, decision }) {
    if (anomalies === undefined)
        return undefined;
    if (record === undefined)
        return 'looks for anomalies, and these are held against the ledger: say who writes it (`record`)';
    if (decision === undefined)
        return 'looks for anomalies, and these are told in the decision: say whose counts (`decision`)';
    const isHeld = Object.values(anomalies).includes('hold');
    return isHeld && approvals === undefined ? 'holds anomalies for one more approver and asks for no approvals: add `approvals`' : undefined;
}

// EXTERNAL MODULE: ./packages/core/build/policy/placement.js
var placement = __webpack_require__(8538);
// EXTERNAL MODULE: ./packages/core/build/policy/rules/all-rules.js + 16 modules
var all_rules = __webpack_require__(8953);
;// CONCATENATED MODULE: ./packages/core/build/policy/environment-schema.js







const day = 86_400_000;
/** `registry/repository`, `oci-layout:directory` or `npm:name`, without tag, version and digest, as subjects are named. */
const repositorySchema = {
    read(tree, at, reading) {
        const understood = policy_schema/* text */.Qq.read(tree, at, reading);
        if (understood === undefined)
            return undefined;
        try {
            const reference = (0,model_reference/* parseReference */.F2)(understood.value);
            if ((0,model_reference/* placeOf */.$t)(reference) === 'file')
                return reading.note(at, 'names a line of artifacts, and a file is only one of them');
            if (reference.tag === undefined && reference.digest === undefined)
                return { value: (0,model_reference/* formatRepository */.Sh)(reference) };
            return reading.note(at, 'names a line of artifacts: registry/repository without tag and digest');
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            return reading.note(at, error.message);
        }
    },
};
const role = (0,policy_schema/* object */.Ik)({ environment: policy_schema/* text */.Qq, min: (0,policy_schema/* integer */.nd)(1, 20) });
const slowTrack = (0,policy_schema/* checked */.KD)((0,policy_schema/* object */.Ik)({
    quorum: (0,policy_schema/* integer */.nd)(1, 50),
    by: (0,policy_schema/* mention */.lE)('identity'),
    roles: (0,policy_schema/* map */.Tj)(role, 'role'),
    exclude: (0,policy_schema/* list */.p_)((0,policy_schema/* oneOf */.yL)('author', 'committer', 'initiator')),
    expires: (0,policy_schema/* duration */.p0)(30 * day),
    rationale: (0,policy_schema/* optional */.lq)((0,policy_schema/* oneOf */.yL)('required', 'optional')),
}), ({ quorum, roles }) => {
    const entries = [...roles.entries()];
    const together = entries.reduce((sum, [, { min }]) => sum + min, 0);
    if (quorum < together)
        return `a quorum of ${quorum} is less than the ${together} that the roles ask for together`;
    // GitHub does not tell environments apart by case.
    const shared = entries.find(([name, { environment }]) => entries.some(([other, one]) => other !== name && one.environment.toLowerCase() === environment.toLowerCase()));
    if (shared === undefined)
        return undefined;
    return `two roles share the environment ${shared[1].environment}: each role needs reviewers of its own`;
});
/** Approvals as they are written, with the names of the roles put into them. */
function approvalPolicy({ slow }) {
    return { ...slow, roles: [...slow.roles].map(([name, settings]) => ({ name, ...settings })), rationale: slow.rationale ?? 'required' };
}
const ruleSchemas = Object.fromEntries(all_rules/* allRules */.V.map(({ name, schema }) => [name, (0,policy_schema/* optional */.lq)(schema)]));
const requirements = (0,policy_schema/* checked */.KD)((0,policy_schema/* object */.Ik)(ruleSchemas), (required) => required['vulnerabilities'] !== undefined && required['scan'] === undefined
    ? '`vulnerabilities` needs `scan` beside it: whose scan is believed, and for how long'
    : undefined);
/** Of an image or a dist-tag, or the git tag of a release. */
const tagSchema = (0,policy_schema/* checked */.KD)(policy_schema/* text */.Qq, (name) => ((0,model_reference/* isTag */.dz)(name) || (0,release_name/* isReleaseTag */.KH)(name) ? undefined : 'expected a tag of at most 128 letters, digits, dots, dashes and underscores, or the git tag of a release'));
const repositories = (0,policy_schema/* checked */.KD)((0,policy_schema/* list */.p_)((0,policy_schema/* object */.Ik)({ of: repositorySchema, repository: repositorySchema })), (places) => {
    const repeated = places.find(({ of }, index) => places.findIndex((place) => place.of === of) < index);
    return repeated === undefined ? undefined : `places ${repeated.of} twice`;
});
/** One stage on the way, as it is written. */
const environmentSchema = (0,policy_schema/* object */.Ik)({
    repository: (0,policy_schema/* optional */.lq)(repositorySchema),
    repositories: (0,policy_schema/* optional */.lq)(repositories),
    tags: (0,policy_schema/* optional */.lq)((0,policy_schema/* list */.p_)(tagSchema)),
    require: (0,policy_schema/* optional */.lq)(requirements),
    decision: (0,policy_schema/* optional */.lq)((0,policy_schema/* object */.Ik)({ by: (0,policy_schema/* mention */.lE)('identity'), maxAge: (0,policy_schema/* duration */.p0)(30 * day) })),
    approvals: (0,policy_schema/* optional */.lq)((0,policy_schema/* object */.Ik)({ slow: slowTrack })),
    record: (0,policy_schema/* optional */.lq)((0,policy_schema/* object */.Ik)({ by: (0,policy_schema/* mention */.lE)('identity') })),
    carry: (0,policy_schema/* optional */.lq)((0,policy_schema/* object */.Ik)({ leftBehind: (0,policy_schema/* optional */.lq)((0,policy_schema/* oneOf */.yL)('deny', 'report')), foreignLayers: (0,policy_schema/* optional */.lq)((0,policy_schema/* oneOf */.yL)('deny', 'report')), attestations: (0,policy_schema/* optional */.lq)((0,policy_schema/* oneOf */.yL)('attach')) })),
    anomalies: (0,policy_schema/* optional */.lq)(anomaliesSchema),
});
/**
 * Two stages in one repository are told apart by their tags alone, so each must name its own: else the rules of the
 * laxer one would move the tag of the stricter.
 */
const environmentsSchema = (0,policy_schema/* checked */.KD)((0,policy_schema/* map */.Tj)(environmentSchema, 'environment'), (environments) => {
    const entries = [...environments];
    for (const [name, environment] of entries) {
        const problem = whyNoAnomalies(environment) ?? whyNoTags(environment);
        if (problem !== undefined)
            return `${name} ${problem}`;
    }
    for (const [index, [name, one]] of entries.entries())
        for (const [other, two] of entries.slice(index + 1)) {
            const problem = sharedGround(one, two);
            if (problem !== undefined)
                return `${name} and ${other} share the repository ${problem}`;
        }
    return undefined;
});
/** Git allows more in the names of tags than registries do. */
function whyNoTags(environment) {
    if ((0,placement/* repositoriesOf */.U)(environment).some((repository) => (0,model_reference/* placeOf */.$t)((0,model_reference/* parseReference */.F2)(repository)) === 'release'))
        return undefined;
    const foreign = environment.tags?.find((name) => !(0,model_reference/* isTag */.dz)(name));
    return foreign === undefined ? undefined : `names the tag ${foreign}, which only a release can have, and promotes to none`;
}
function sharedGround(one, two) {
    const repository = (0,placement/* repositoriesOf */.U)(one).find((name) => (0,placement/* repositoriesOf */.U)(two).includes(name));
    if (repository === undefined)
        return undefined;
    if (one.tags === undefined || two.tags === undefined)
        return `${repository}: give each \`tags\` of its own`;
    const shared = one.tags.find((name) => two.tags?.includes(name));
    return shared === undefined ? undefined : `${repository} and the tag ${shared}`;
}


/***/ }),

/***/ 7403:
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
function triggerMismatch({ triggers, workflow }, found) {
    if (triggers !== undefined)
        return found !== undefined && triggers.includes(found) ? undefined : { field: 'triggers', expected: triggers.join(' or '), found: found ?? absent };
    if (workflow === undefined || found === undefined || !causedByStrangers.includes(found))
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

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ match)
/* harmony export */ });
/**
 * A largest matching between seats and people: each seat is given to at most one person and each person has at most
 * one seat (augmenting paths, Kuhn 1955). Earlier seats and people are served first, so the same lists always give
 * the same matching. @returns for each seat the index of its person, or undefined
 */
function match(seats, people, fits) {
    const seatOf = new Map();
    const seated = (seat, tried) => {
        for (const [index, person] of people.entries()) {
            if (tried.has(index) || !fits(seats[seat], person))
                continue;
            tried.add(index);
            const taken = seatOf.get(index);
            if (taken !== undefined && !seated(taken, tried))
                continue;
            seatOf.set(index, seat);
            return true;
        }
        return false;
    };
    for (const seat of seats.keys())
        seated(seat, new Set());
    const personOf = new Map([...seatOf].map(([person, seat]) => [seat, person]));
    return seats.map((_, seat) => personOf.get(seat));
}


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repositoriesOf),
/* harmony export */   c: () => (/* binding */ repositoryFor)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);

/** Where the policy places an artifact in an environment, by the line that it comes from; undefined = nowhere. */
function repositoryFor(artifact, { repository, repositories }) {
    const line = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(artifact);
    return repositories?.find(({ of }) => of === line)?.repository ?? repository;
}
/** Every repository that an environment may fill. */
function repositoriesOf({ repository, repositories }) {
    return [...new Set([...(repository === undefined ? [] : [repository]), ...(repositories ?? []).map((place) => place.repository)])];
}


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var reason = __webpack_require__(3682);
// EXTERNAL MODULE: ./packages/core/build/model/signer.js
var model_signer = __webpack_require__(1544);
// EXTERNAL MODULE: ./packages/core/build/predicates/fields.js
var predicates_fields = __webpack_require__(3756);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
;// CONCATENATED MODULE: ./packages/core/build/predicates/github-release.js


function isGitHubRelease(predicateType) {
    return predicateType === predicate_types/* predicateTypes */.Z.gitHubRelease || predicateType === predicate_types/* predicateTypes */.Z.gitHubRelease01;
}
/** Reads in-toto's release predicate v0.1 or v0.2 with what GitHub adds to it. @throws Failure `statement-invalid` */
function parseGitHubRelease({ predicate, subject }) {
    const fields = new predicates_fields/* Fields */.C(predicate, 'release');
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

// EXTERNAL MODULE: ./packages/core/build/predicates/provenance.js
var predicates_provenance = __webpack_require__(3174);
// EXTERNAL MODULE: ./packages/core/build/policy/schema.js
var schema = __webpack_require__(7426);
;// CONCATENATED MODULE: ./packages/core/build/policy/rules/rule.js
function rule(definition) {
    const { name, schema, judge } = definition;
    return {
        name,
        schema,
        verdict(settings, facts) {
            const judgement = judge(settings, facts);
            const reasons = judgement.reasons.map((reason) => ({ ...reason, rule: name }));
            const passed = reasons.length === 0 && judgement.evidence.length > 0;
            const { expected, found } = judgement;
            return { rule: name, passed, expected, found, evidence: passed ? judgement.evidence : [], reasons: passed ? [] : reasons };
        },
    };
}

// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var policy_identity = __webpack_require__(7403);
;// CONCATENATED MODULE: ./packages/core/build/policy/rules/witnesses.js

/** The attestations whose predicate type `isKind`, and who of their signers is `identityName`. */
function witnesses(facts, identityName, isKind) {
    return parted(facts.evidence.attestations, facts, identityName, isKind);
}
/** As {@link witnesses}, with bare envelopes that have no verified time; for rules that need none. */
function testimonies(facts, identityName, isKind) {
    return parted(facts.evidence.testimonies, facts, identityName, isKind);
}
function parted(all, facts, identityName, isKind) {
    const identity = facts.identities.get(identityName);
    const ofKind = all.filter(({ statement }) => isKind(statement.predicateType)).toSorted(newestFirst);
    const judged = ofKind.map((attestation) => ({ attestation, differs: differences(identity, attestation) }));
    return {
        trusted: judged.filter(({ differs }) => differs.length === 0).map(({ attestation }) => attestation),
        byOthers: judged.filter(({ differs }) => differs.length > 0),
    };
}
/**
 * Why nothing trusted was found: `missing` when there is nothing of the kind at all, and otherwise, for each of the
 * first few that somebody else signed, how that signer differs.
 */
function notFound({ byOthers }, about) {
    const { missing, what, identity, remedy } = about;
    const none = { code: missing, message: `No verified ${what} by ${identity} was found`, expected: `${what} by ${identity}`, remedy };
    if (byOthers.length === 0)
        return [{ ...none, found: 'none' }];
    return byOthers.slice(0, 5).map(({ attestation, differs }) => ({
        code: 'identity-mismatch',
        message: `A ${what} is signed, but not by ${identity}: ${differs.map(describe).join('; ')}`,
        expected: differs.map(({ field, expected }) => `${field} ${expected}`).join(', '),
        found: differs.map(({ field, found }) => `${field} ${found}`).join(', '),
        remedy,
        evidence: [attestation.bundle],
    }));
}
/** Short text for people about what was found of a kind. */
function tally({ trusted, byOthers }) {
    if (trusted.length === 0 && byOthers.length === 0)
        return 'none';
    return byOthers.length === 0 ? `${trusted.length}` : `${trusted.length}, and ${byOthers.length} by others`;
}
function differences(identity, { signer }) {
    if (identity === undefined)
        return [{ field: 'identity', expected: 'a declared identity', found: 'none' }];
    return (0,policy_identity/* mismatches */.v)(identity, signer);
}
/** What has no time comes last. */
function newestFirst(one, other) {
    const byTime = (other.signedAt?.getTime() ?? 0) - (one.signedAt?.getTime() ?? 0);
    return byTime === 0 ? compare(one.bundle, other.bundle) : byTime;
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function describe({ field, expected, found }) {
    return `${field} should be ${expected}, is ${found}`;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/github-release.js








const github_release_schema = (0,schema/* object */.Ik)({
    domain: (0,schema/* mention */.lE)('domain'),
    repository: (0,schema/* checked */.KD)(schema/* text */.Qq, (name) => (/^[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+$/.test(name) ? undefined : 'expected owner/repository')),
    repositoryId: schema/* numericId */.Vi,
    ownerId: (0,schema/* optional */.lq)(schema/* numericId */.Vi),
    tag: (0,schema/* optional */.lq)(schema/* text */.Qq),
    provenance: (0,schema/* optional */.lq)((0,schema/* mention */.lE)('identity')),
});
const remedy = 'Publish the file as an asset of an immutable release of the repository that the policy names.';
/**
 * GitHub itself says that this file is an asset of an immutable release of the repository. Its certificate names no
 * workflow, so the repository is taken from the predicate, which is believed of GitHub's own attester and of nobody else.
 */
const gitHubRelease = rule({
    name: 'github-release',
    schema: github_release_schema,
    judge(settings, facts) {
        const found = facts.evidence.attestations.filter(({ statement }) => isGitHubRelease(statement.predicateType));
        const judged = found.filter(({ signer }) => (0,model_signer/* isAttester */.d)(signer, settings.domain)).map((attestation) => ({ attestation, ...judgeRelease(attestation, settings, facts) }));
        const good = judged.find(({ reasons }) => reasons.length === 0);
        return {
            expected: `a release of ${settings.repository} attested by GitHub itself, in ${settings.domain}`,
            found: good?.summary ?? judged[0]?.summary ?? (found.length === 0 ? 'none' : `${found.length} by others`),
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (judged[0]?.reasons ?? missing(found, settings)) : [],
        };
    },
});
function judgeRelease(attestation, settings, facts) {
    const evidence = [attestation.bundle];
    try {
        const claim = parseGitHubRelease(attestation.statement);
        const reasons = [...github_release_differences(claim, settings), ...unlikeProvenance(claim, settings, facts)].map((reason) => ({ ...reason, evidence }));
        return { summary: `${claim.repository} ${claim.tag}`, reasons };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { summary: 'a release attestation that cannot be read', reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
}
function github_release_differences({ repository, repositoryId, ownerId, tag, purl, commit }, settings) {
    const expectedPurl = `pkg:github/${repository}@${tag}`;
    return [
        ...unlike('repository', settings.repository, repository),
        ...unlike('id of the repository', settings.repositoryId, repositoryId),
        ...unlike('id of the owner', settings.ownerId, ownerId),
        ...unlike('tag', settings.tag, tag),
        ...unlike('package URL', expectedPurl, purl),
        ...(commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? [] : [mismatch('subject of the tag', 'one commit', commit ?? 'none or several')]),
    ];
}
/** The commit that the tag stands on is the one that the certificate of the builder names. */
function unlikeProvenance({ commit }, { provenance }, facts) {
    if (provenance === undefined)
        return [];
    const commits = witnesses(facts, provenance, predicates_provenance/* isProvenance */.W).trusted.flatMap(({ signer }) => signer.extensions.sourceRepositoryDigest ?? []);
    return commits.some((built) => built === commit) ? [] : [mismatch('commit of the tag', commits.join(' or ') || `the commit in the provenance by ${provenance}`, commit ?? 'none')];
}
function unlike(what, expected, found) {
    return expected === undefined || expected === found ? [] : [mismatch(what, expected, found)];
}
function mismatch(what, expected, found) {
    return { code: 'release-mismatch', message: `The ${what} should be ${expected}, is ${found}`, expected, found, remedy };
}
function missing(byOthers, { domain: expectedDomain }) {
    const expected = `a release attestation by the attester of ${expectedDomain}`;
    const none = { code: 'release-missing', message: `No verified release attestation by GitHub was found`, expected, found: 'none', remedy };
    if (byOthers.length === 0)
        return [none];
    return byOthers.slice(0, 5).map(({ signer: { subject, domain }, bundle }) => ({ ...none, code: 'identity-mismatch', message: `A release attestation is signed, but by ${subject} in ${domain}`, found: subject, evidence: [bundle] }));
}

// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __webpack_require__(5945);
;// CONCATENATED MODULE: ./packages/core/build/predicates/npm-publish.js


/** Reads npm's publish attestation v0.1 (github.com/npm/attestation, specs/publish). @throws Failure `statement-invalid` */
function parseNpmPublish({ predicate }) {
    const fields = new predicates_fields/* Fields */.C(predicate, 'publish');
    return { name: fields.text('name'), version: fields.text('version'), registry: fields.text('registry') };
}
/** How npm names a version as the subject of statements: a package URL with the @ of the scope encoded. */
function npmPurl(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
/** Whether `statement` calls the artifact of this digest by this name, and by no other. */
function isNamed(statement, digest, name) {
    const named = (0,model_statement/* subjectsOf */.Z6)(statement, digest);
    return named.length > 0 && named.every((subject) => subject.name === name);
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/npm-publish.js









const npmRegistry = 'https://registry.npmjs.org';
const npm_publish_schema = (0,schema/* object */.Ik)({
    by: (0,schema/* mention */.lE)('identity'),
    package: (0,schema/* checked */.KD)(schema/* text */.Qq, (name) => (/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name) ? undefined : 'expected the name of a package, such as "@acme/shop"')),
    registry: (0,schema/* optional */.lq)((0,schema/* checked */.KD)(schema/* text */.Qq, (url) => (/^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url) ? undefined : 'expected the https:// address of a registry, as its attestations name it'))),
    provenance: (0,schema/* mention */.lE)('identity'),
});
const npm_publish_remedy = 'Publish this very tarball under the name that the policy covers, with provenance.';
/**
 * The registry attests that it took this tarball as a version of the package, and the provenance of the named builder
 * calls the same tarball by the same name and version. Neither alone says so: genuine provenance of one package could
 * lie beside another, and a registry's word says nothing of where a tarball came from.
 */
const npmPublish = rule({
    name: 'npm-publish',
    schema: npm_publish_schema,
    judge(settings, facts) {
        const found = witnesses(facts, settings.by, (type) => type === predicate_types/* predicateTypes */.Z.npmPublish);
        const judged = found.trusted.map((attestation) => ({ attestation, ...judgePublish(attestation, settings, facts) }));
        const good = judged.find(({ reasons }) => reasons.length === 0);
        const missing = notFound(found, { missing: 'publish-missing', what: 'publish attestation', identity: settings.by, remedy: npm_publish_remedy });
        return {
            expected: `${settings.package} published at ${settings.registry ?? npmRegistry}, with provenance by ${settings.provenance}`,
            found: good?.summary ?? judged[0]?.summary ?? tally(found),
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
        };
    },
});
function judgePublish(attestation, settings, facts) {
    const evidence = [attestation.bundle];
    try {
        const claim = parseNpmPublish(attestation.statement);
        const reasons = [...npm_publish_differences(claim, attestation, settings, facts), ...npm_publish_unlikeProvenance(claim, settings, facts)].map((reason) => ({ ...reason, evidence }));
        return { summary: `${claim.name}@${claim.version} at ${claim.registry}`, reasons };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { summary: 'a publish attestation that cannot be read', reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
}
function npm_publish_differences({ name, version, registry }, { statement }, settings, { evidence: { subject } }) {
    const expectedRegistry = settings.registry ?? npmRegistry;
    const purl = npmPurl(name, version);
    return [
        ...(name === settings.package ? [] : [npm_publish_mismatch('package', settings.package, name)]),
        ...(registry === expectedRegistry ? [] : [npm_publish_mismatch('registry', expectedRegistry, registry)]),
        ...(isNamed(statement, subject, purl) ? [] : [npm_publish_mismatch('name of the tarball in the publish attestation', purl, namesOf(statement, subject))]),
    ];
}
/** One provenance of the builder that calls the tarball so is enough, whatever others call it. */
function npm_publish_unlikeProvenance({ name, version }, settings, facts) {
    const purl = npmPurl(name, version);
    const { subject } = facts.evidence;
    const provenance = witnesses(facts, settings.provenance, predicates_provenance/* isProvenance */.W);
    if (provenance.trusted.some(({ statement }) => isNamed(statement, subject, purl)))
        return [];
    if (provenance.trusted.length === 0)
        return [...notFound(provenance, { missing: 'provenance-missing', what: 'provenance', identity: settings.provenance, remedy: npm_publish_remedy })];
    return [npm_publish_mismatch('name of the tarball in the provenance', purl, provenance.trusted.map(({ statement }) => namesOf(statement, subject)).join(', '))];
}
function namesOf(statement, digest) {
    return (0,model_statement/* subjectsOf */.Z6)(statement, digest)
        .map(({ name = 'no name' }) => name)
        .join(', ');
}
function npm_publish_mismatch(what, expected, found) {
    return { code: 'publish-mismatch', message: `The ${what} should be ${expected}, is ${found}`, expected, found, remedy: npm_publish_remedy };
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/provenance.js






const repository = (0,schema/* checked */.KD)(schema/* text */.Qq, (source) => /^(?:https:\/\/[a-z0-9.-]+(?::[0-9]+)?\/)?[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(source)
    ? undefined
    : 'expected owner/repository, or https://host/owner/repository for another server than github.com');
const branchName = (0,schema/* checked */.KD)(schema/* text */.Qq, (branch) => (/^(?!refs\/)[A-Za-z0-9._/+-]+$/.test(branch) ? undefined : 'expected the plain name of one branch, such as main'));
const provenance_schema = (0,schema/* object */.Ik)({
    by: (0,schema/* mention */.lE)('identity'),
    buildTypes: (0,schema/* optional */.lq)((0,schema/* list */.p_)(schema/* text */.Qq)),
    builderIds: (0,schema/* optional */.lq)((0,schema/* list */.p_)(schema/* text */.Qq)),
    source: (0,schema/* optional */.lq)(repository),
    branch: (0,schema/* optional */.lq)(branchName),
});
/**
 * SLSA provenance v1 or v0.2 by the named builder, of one of the build types, from the source and branch. The certificate
 * must say so (the forge vouches for that), and whatever the builder itself tells must agree with it. A builder that
 * signs with a key has no certificate: then it must tell so itself.
 */
const provenance = rule({
    name: 'provenance',
    schema: provenance_schema,
    judge(settings, facts) {
        const found = testimonies(facts, settings.by, predicates_provenance/* isProvenance */.W);
        const judged = found.trusted.map((attestation) => ({ attestation, ...judgeProvenance(attestation, settings) }));
        const good = judged.find(({ reasons }) => reasons.length === 0);
        const remedy = `Build with ${settings.by} and attach its provenance (actions/attest-build-provenance) to exactly this digest.`;
        const missing = notFound(found, { missing: 'provenance-missing', what: 'provenance', identity: settings.by, remedy });
        return {
            expected: provenance_describe(settings),
            found: good?.summary ?? judged[0]?.summary ?? tally(found),
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
        };
    },
});
function judgeProvenance(attestation, settings) {
    const evidence = [attestation.bundle];
    try {
        const claim = (0,predicates_provenance/* parseProvenance */.X)(attestation);
        const { repository: from = 'an unnamed source', ref = 'an unnamed ref' } = claim.certified ?? claim.told[0] ?? {};
        const reasons = provenance_differences(claim, settings).map((reason) => ({ ...reason, evidence }));
        return { summary: `${claim.buildType} by ${claim.builderId} from ${from} at ${ref}`, reasons };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { summary: 'provenance that cannot be read', reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
}
function provenance_differences(claim, { buildTypes, builderIds, source, branch }) {
    const uri = source === undefined || source.startsWith('https://') ? source : `https://github.com/${source}`;
    const ref = branch === undefined ? undefined : `refs/heads/${branch}`;
    return [
        ...unlisted('build type', buildTypes, claim.buildType),
        ...unlisted('builder', builderIds, claim.builderId),
        ...(claim.certified === undefined ? [] : [...certifiedDifference('source', uri, claim.certified.repository), ...certifiedDifference('ref', ref, claim.certified.ref)]),
        ...toldDifference(claim, uri, ref),
    ];
}
function unlisted(what, accepted, found) {
    return accepted === undefined || accepted.includes(found) ? [] : [provenance_mismatch(what, accepted.join(' or '), found)];
}
function certifiedDifference(what, expected, certified) {
    if (expected === undefined || certified === expected)
        return [];
    return [provenance_mismatch(`${what} in the certificate`, expected, certified ?? 'nothing')];
}
/**
 * Of the sources that the builder tells, if it tells any, one must be the expected repository at the expected ref, and
 * at the commit of the certificate where both name one. A builder with a key must tell what is asked for, and nothing
 * else: among several sources no certificate says which was built, and which is only a dependency.
 */
function toldDifference({ told, certified }, uri, ref) {
    const commit = certified?.commit;
    const isExpected = (point) => (uri ?? point.repository) === point.repository && (ref ?? point.ref) === point.ref && (commit ?? point.commit) === (point.commit ?? commit);
    const mustTell = certified === undefined && (uri ?? ref) !== undefined;
    const isTold = mustTell ? told.length > 0 && told.every(isExpected) : told.length === 0 || told.some(isExpected);
    if (isTold)
        return [];
    const expected = [uri, ref, commit].filter((part) => part !== undefined).join(' at ');
    return [provenance_mismatch('source in the predicate', expected, told.map((point) => `${point.repository} at ${point.ref ?? 'no ref'}${point.commit === undefined ? '' : ` at ${point.commit}`}`).join(', ') || 'nothing')];
}
function provenance_mismatch(what, expected, found) {
    return {
        code: 'provenance-mismatch',
        message: `The ${what} should be ${expected}, is ${found}`,
        expected,
        found,
        remedy: 'Build the artifact from the source and branch that the policy names, or correct the policy.',
    };
}
function provenance_describe({ by, buildTypes, source, branch }) {
    const parts = [`provenance by ${by}`, source === undefined ? '' : `from ${source}`, branch === undefined ? '' : `at ${branch}`];
    const types = buildTypes === undefined ? '' : `of type ${buildTypes.join(' or ')}`;
    return [...parts, types].filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/core/build/predicates/cyclonedx.js



const mostComponents = 250_000;
/** Whether this is CycloneDX, with or without a version behind the name, as cosign and others write it. */
function isCyclonedx(predicateType) {
    return predicateType === predicate_types/* predicateTypes */.Z.cyclonedx || /^https:\/\/cyclonedx\.org\/bom\/v1\.[0-9]$/.test(predicateType);
}
/**
 * How many components a CycloneDX document lists, nested ones included; files alone are not components.
 * @throws Failure `statement-invalid` when it is not CycloneDX, `too-large` over 250,000 components
 */
function countComponents(document) {
    if (document['bomFormat'] !== 'CycloneDX')
        throw invalid('bomFormat should be CycloneDX');
    const { components = [] } = document;
    if (!Array.isArray(components))
        throw invalid('components should be a list');
    let count = 0;
    let seen = 0;
    const waiting = [...components];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (!(0,strict_json/* isJsonObject */.OW)(next))
            throw invalid('a component is not an object');
        seen += 1;
        if (seen > mostComponents)
            throw tooLarge();
        if (next['type'] !== 'file')
            count += 1;
        const nested = next['components'] ?? [];
        if (!Array.isArray(nested))
            throw invalid('components should be a list');
        for (const component of nested)
            waiting.push(component);
    }
    return count;
}
function invalid(why) {
    return new build_failure/* Failure */.H('statement-invalid', {
        blame: 'artifact',
        message: `Not a CycloneDX document: ${why}`,
        remedy: 'Make the software bill of materials again.',
    });
}
function tooLarge() {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `The software bill of materials lists more than ${mostComponents} components`,
        remedy: 'Attach a document per part of the artifact.',
    });
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/sbom.js







const sbom_remedy = 'Run the scan job: it makes a CycloneDX document; have the named identity sign it for exactly this digest.';
/** A CycloneDX document by the named identity that lists at least one component. */
const sbom = rule({
    name: 'sbom',
    schema: (0,schema/* object */.Ik)({ by: (0,schema/* mention */.lE)('identity') }),
    judge({ by }, facts) {
        const found = witnesses(facts, by, isCyclonedx);
        const judged = found.trusted.map((attestation) => ({ attestation, ...judgeDocument(attestation) }));
        const good = judged.find(({ reason }) => reason === undefined);
        const missing = notFound(found, { missing: 'sbom-missing', what: 'software bill of materials', identity: by, remedy: sbom_remedy });
        const against = judged[0]?.reason;
        return {
            expected: `a CycloneDX software bill of materials by ${by}`,
            found: good === undefined ? tally(found) : (0,counted/* counted */.h)(good.components, 'component'),
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (against === undefined ? missing : [against]) : [],
        };
    },
});
function judgeDocument({ statement, bundle }) {
    const evidence = [bundle];
    try {
        const components = countComponents(statement.predicate);
        if (components > 0)
            return { components };
        const message = 'The software bill of materials lists no component: expected at least one';
        return { components, reason: { code: 'sbom-empty', message, expected: 'at least one component', found: 'none', remedy: sbom_remedy, evidence } };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { components: 0, reason: { ...(0,reason/* reasonOf */.A)(failure), evidence } };
    }
}

// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __webpack_require__(9742);
;// CONCATENATED MODULE: ./packages/core/build/policy/rules/scan-fields.js

const thirtyDays = 30 * 86_400_000;
/** What `scan` is written with: the identity whose word counts, and how old it may be (milliseconds). */
const scanFields = { by: (0,schema/* mention */.lE)('identity'), maxAge: (0,schema/* duration */.p0)(thirtyDays) };

// EXTERNAL MODULE: ./packages/core/build/predicates/vulnerabilities.js
var vulnerabilities = __webpack_require__(4099);
;// CONCATENATED MODULE: ./packages/core/build/policy/rules/scan-claims.js







const scan_claims_remedy = 'Run the scan job, and sign its statements, for exactly this digest.';
/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000;
/** Judges every scan of the subject by the identity of `settings`. */
function judgeScans(settings, facts) {
    const found = witnesses(facts, settings.by, (type) => type === predicate_types/* predicateTypes */.Z.vulnerabilities);
    const about = { missing: 'scan-missing', what: 'scan', identity: settings.by, remedy: scan_claims_remedy };
    return {
        judged: found.trusted.map((attestation) => judgeScan(attestation, settings, facts.now)),
        missing: found.trusted.length > 0 ? [] : notFound(found, about),
    };
}
/** The reasons against the newest scan: what a person should mend first. */
function reasonsOfNewest({ judged, missing }) {
    return judged[0]?.reasons ?? missing;
}
/** A scan is as old as what it looked at: an old scan that is signed again today is still old. */
function judgeScan(attestation, settings, now) {
    const evidence = [attestation.bundle];
    let claim;
    try {
        claim = (0,vulnerabilities/* parseVulnerabilities */.g)(attestation.statement.predicate);
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { attestation, claim: undefined, age: Infinity, reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
    const age = now.getTime() - Math.min(attestation.signedAt.getTime(), claim.finishedAt.getTime());
    const reasons = [...staleness(age, settings), ...emptiness(claim)].map((reason) => ({ ...reason, evidence }));
    return { attestation, claim, age, reasons };
}
function staleness(age, { maxAge }) {
    if (age >= -clockSkew && age <= maxAge)
        return [];
    const expected = `a scan of the last ${(0,duration/* formatDuration */.a)(maxAge)}`;
    const found = age < 0 ? `a scan dated ${(0,duration/* formatDuration */.a)(-age)} ahead of this clock` : `a scan that is ${(0,duration/* formatDuration */.a)(age)} old`;
    return [{ code: 'scan-stale', message: `Expected ${expected}, found ${found}`, expected, found, remedy: 'Scan the artifact again and sign the new scan.' }];
}
function emptiness({ packages, database }) {
    if (packages > 0 && database.records > 0)
        return [];
    const expected = 'at least one package, looked up in at least one advisory';
    const found = `${(0,counted/* counted */.h)(packages, 'package')}, ${database.records} ${database.records === 1 ? 'advisory' : 'advisories'}`;
    return [
        {
            code: 'scan-empty',
            message: `The scan proves nothing: expected ${expected}, found ${found}`,
            expected,
            found,
            remedy: 'Give the scan an advisory database, and an image whose packages the scanner can read.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/scan.js






/** A scan by the named identity, not older than `max-age`, that covers at least one package. What it found is for other rules. */
const scan = rule({
    name: 'scan',
    schema: (0,schema/* object */.Ik)(scanFields),
    judge(settings, facts) {
        const scans = judgeScans(settings, facts);
        const usable = scans.judged.filter(({ reasons }) => reasons.length === 0);
        const [best = scans.judged[0]] = usable;
        return {
            expected: `a scan by ${settings.by}, at most ${(0,duration/* formatDuration */.a)(settings.maxAge)} old`,
            found: best === undefined ? 'none' : scan_describe(best),
            evidence: usable.slice(0, 1).map(({ attestation }) => attestation.bundle),
            reasons: usable.length > 0 ? [] : reasonsOfNewest(scans),
        };
    },
});
function scan_describe({ claim, age }) {
    if (claim === undefined)
        return 'a scan that cannot be read';
    const platforms = claim.platforms.length === 0 ? '' : ` of ${claim.platforms.join(', ')}`;
    const gaps = claim.notAssessed.length === 0 ? '' : `, ${claim.notAssessed.length} not assessed`;
    return `${(0,counted/* counted */.h)(claim.packages, 'package')}${platforms}, ${(0,duration/* formatDuration */.a)(age)} old${gaps}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/simple-signing.js
var simple_signing = __webpack_require__(8654);
// EXTERNAL MODULE: ./packages/core/build/policy/distinct-signers.js
var distinct_signers = __webpack_require__(8447);
// EXTERNAL MODULE: ./packages/core/build/policy/matching.js
var matching = __webpack_require__(9386);
;// CONCATENATED MODULE: ./packages/core/build/policy/rules/signatures.js







/** A plain image signature as cosign writes it, and the builder's provenance: statements that vouch for the artifact as a whole. */
const vouching = new Set([simple_signing/* plainSignatureType */.PW, predicate_types/* predicateTypes */.Z.provenance, predicate_types/* predicateTypes */.Z.provenance02]);
const asked = (0,schema/* integer */.nd)(1, 20);
const signatures_schema = (0,schema/* checked */.KD)((0,schema/* object */.Ik)({ of: (0,schema/* list */.p_)((0,schema/* mention */.lE)('identity')), count: asked, countFor: (0,schema/* optional */.lq)((0,schema/* object */.Ik)({ oci: (0,schema/* optional */.lq)(asked), npm: (0,schema/* optional */.lq)(asked), release: (0,schema/* optional */.lq)(asked) })) }), ({ of, count, countFor = {} }) => {
    if (count > of.length)
        return `asks for ${count} signatures of only ${of.length} identities`;
    const [kind] = Object.entries(countFor).find(([, fewer]) => fewer > count) ?? [];
    return kind === undefined ? undefined : `asks for more signatures of ${kind} in \`count-for\` than in \`count\`, which is the most: of whatever kind is not named, and of all whose kind is not known`;
});
/** At least `count` of the identities `of` have signed, each a person of its own; of some kinds of artifacts fewer. */
const signatures = rule({
    name: 'signatures',
    schema: signatures_schema,
    judge({ of, count: most, countFor = {} }, facts) {
        const count = (facts.kind === undefined ? undefined : countFor[facts.kind]) ?? most;
        const signers = signaturesOf(of, facts);
        const people = [...new Set([...signers.values()].flatMap((byPerson) => [...byPerson.keys()]))].toSorted();
        const seats = (0,matching/* match */.Y)(of, people, (identity, person) => signers.get(identity)?.has(person) ?? false);
        const given = of.flatMap((identity, index) => {
            const person = people[seats[index] ?? -1];
            const attestation = person === undefined ? undefined : signers.get(identity)?.get(person);
            return attestation === undefined ? [] : [{ identity, attestation }];
        });
        const isMet = given.length >= count;
        return {
            expected: `signatures by ${count} of ${of.join(', ')}`,
            found: given.length === 0 ? 'none' : `${given.length}: ${given.map(({ identity }) => identity).join(', ')}`,
            evidence: isMet ? given.map(({ attestation }) => attestation.bundle) : [],
            reasons: isMet ? [] : of.filter((identity) => !given.some((one) => one.identity === identity)).flatMap((identity) => reasonsFor(identity, facts)),
        };
    },
});
/** For each identity the newest signature of each person who is it. Two bundles by one person are one signature. */
function signaturesOf(of, facts) {
    const byIdentity = of.map((identity) => [identity, witnesses(facts, identity, (type) => vouching.has(type)).trusted]);
    const persons = (0,distinct_signers/* personsOf */.a)(byIdentity.flatMap(([, trusted]) => trusted.map(({ signer }) => signer)));
    return new Map(byIdentity.map(([identity, trusted]) => [identity, new Map(trusted.toReversed().map((attestation) => [persons.get(attestation.signer) ?? '', attestation]))]));
}
function reasonsFor(identity, facts) {
    const found = witnesses(facts, identity, (type) => vouching.has(type));
    const remedy = `Have ${identity} sign exactly this digest (cosign sign, or provenance).`;
    if (found.trusted.length === 0)
        return notFound({ ...found, byOthers: [] }, { missing: 'signature-missing', what: 'signature', identity, remedy });
    const message = `${identity} has signed, but the same signer already counts under another name`;
    return [{ code: 'signature-missing', message, expected: `a signer of its own for ${identity}`, found: 'a signer that already counts', remedy }];
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/core/build/predicates/verification-summary.js


const maxLevels = 100;
function isVerificationSummary(predicateType) {
    return predicateType === predicate_types/* predicateTypes */.Z.verificationSummary || predicateType === predicate_types/* predicateTypes */.Z.verificationSummary02;
}
/**
 * Reads a verification summary v1 (slsa.dev/spec/v1.2/verification_summary) or v0.2, which tells a single level of a
 * ladder that has no tracks yet. @throws Failure `statement-invalid`
 */
function parseVerificationSummary({ predicateType, predicate }) {
    const fields = new predicates_fields/* Fields */.C(predicate, 'summary');
    const policy = fields.fields('policy');
    const digest = policy.has('digest') ? policy.fields('digest') : undefined;
    const levels = predicateType === predicate_types/* predicateTypes */.Z.verificationSummary02 ? [fields.text('policyLevel')] : fields.texts('verifiedLevels');
    if (levels.length > maxLevels)
        throw fields.unexpected('verifiedLevels', `a list of at most ${maxLevels}`, `${levels.length} entries`);
    return {
        verifierId: fields.fields('verifier').text('id'),
        resourceUri: fields.text('resourceUri'),
        passed: fields.oneOf('verificationResult', ['PASSED', 'FAILED']) === 'PASSED' && !levels.includes('FAILED'),
        levels,
        policyDigest: digest?.optionalText('sha256'),
        timeVerified: fields.has('timeVerified') ? fields.time('timeVerified') : undefined,
    };
}
/** Whether `found` is `expected`, or a higher level of the same track; levels of different tracks never compare. */
function reaches(expected, found) {
    if (expected === found)
        return true;
    const [want, have] = [trackOf(expected), trackOf(found)];
    return want !== undefined && have !== undefined && want.track === have.track && have.level >= want.level;
}
function trackOf(level) {
    const [, track, digits] = /^(SLSA_(?:[A-Z]+_)?LEVEL_)(0|[1-9][0-9]?)$/.exec(level) ?? [];
    return track === undefined ? undefined : { track, level: Number(digits) };
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/verification-summary.js








const day = 86_400_000;
/** How far the clock of a verifier may run ahead of ours. */
const verification_summary_clockSkew = 5 * 60_000;
const verification_summary_schema = (0,schema/* object */.Ik)({
    by: (0,schema/* mention */.lE)('identity'),
    verifier: schema/* text */.Qq,
    resource: schema/* text */.Qq,
    levels: (0,schema/* list */.p_)((0,schema/* checked */.KD)(schema/* text */.Qq, (level) => (level === 'FAILED' ? 'is what a failed verification says' : undefined))),
    policy: (0,schema/* optional */.lq)((0,schema/* checked */.KD)(schema/* text */.Qq, (digest) => ((0,model_digest/* isDigest */.Bc)(digest) && (0,model_digest/* algorithmOf */.Hy)(digest) === 'sha256' ? undefined : 'expected sha256:<64 hex digits>'))),
    maxAge: (0,schema/* optional */.lq)((0,schema/* duration */.p0)(30 * day)),
});
const verification_summary_remedy = 'Have the verifier that the policy names verify exactly this artifact again, or correct the policy.';
/**
 * A verification summary (SLSA VSA) by the named identity in the name of one verifier, about the resource, that passed at
 * every level asked for. Who signs and whose name is signed go together: a signer who is trusted as one verifier is no other.
 */
const verificationSummary = rule({
    name: 'verification-summary',
    schema: verification_summary_schema,
    judge(settings, facts) {
        const found = testimonies(facts, settings.by, isVerificationSummary);
        const judged = found.trusted.map((attestation) => ({ attestation, ...judgeSummary(attestation, settings, facts) }));
        const good = judged.find(({ reasons }) => reasons.length === 0);
        const missing = notFound(found, { missing: 'summary-missing', what: 'verification summary', identity: settings.by, remedy: verification_summary_remedy });
        return {
            expected: `${settings.levels.join(' and ')} of ${settings.resource} by ${settings.verifier}`,
            found: good?.summary ?? judged[0]?.summary ?? tally(found),
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
        };
    },
});
function judgeSummary(attestation, settings, facts) {
    const evidence = [attestation.bundle];
    try {
        const claim = parseVerificationSummary(attestation.statement);
        const reasons = [...verification_summary_differences(claim, settings, facts), ...verification_summary_staleness(claim, attestation, settings, facts)].map((reason) => ({ ...reason, evidence }));
        return { summary: `${claim.passed ? 'passed' : 'failed'}: ${claim.levels.join(', ')} by ${claim.verifierId}`, reasons };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { summary: 'a summary that cannot be read', reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
}
function verification_summary_differences(claim, { verifier, resource, levels, policy }, { evidence: { subject } }) {
    const resources = [resource, `${resource}@${subject}`];
    const missing = levels.filter((level) => !claim.levels.some((found) => reaches(level, found)));
    return [
        ...(claim.passed ? [] : [verification_summary_mismatch('result', 'PASSED', 'FAILED')]),
        ...(claim.verifierId === verifier ? [] : [verification_summary_mismatch('verifier', verifier, claim.verifierId)]),
        ...(resources.includes(claim.resourceUri) ? [] : [verification_summary_mismatch('resource', resources.join(' or '), claim.resourceUri)]),
        ...(missing.length === 0 ? [] : [verification_summary_mismatch('verified level', missing.join(' and '), claim.levels.join(', ') || 'none')]),
        ...(policy === undefined || claim.policyDigest === policy.slice('sha256:'.length) ? [] : [verification_summary_mismatch('policy', policy, claim.policyDigest === undefined ? 'none' : `sha256:${claim.policyDigest}`)]),
    ];
}
/** As old as what it verified, or as its signature, whichever is older; one that does not say when has no age that could be young. */
function verification_summary_staleness({ timeVerified }, { signedAt }, { maxAge }, { now }) {
    const isAhead = timeVerified !== undefined && timeVerified.getTime() > now.getTime() + verification_summary_clockSkew;
    if (isAhead)
        return [stale('a verification in the past', `one at ${timeVerified.toISOString()}`)];
    if (maxAge === undefined)
        return [];
    const expected = `a verification of the last ${(0,duration/* formatDuration */.a)(maxAge)}`;
    if (timeVerified === undefined)
        return [stale(expected, 'one that does not say when it was')];
    if (signedAt === undefined)
        return [stale(expected, 'a bare envelope, of which nobody vouches for when it was signed')];
    const age = now.getTime() - Math.min(timeVerified.getTime(), signedAt.getTime());
    return age <= maxAge ? [] : [stale(expected, `one that is ${(0,duration/* formatDuration */.a)(age)} old`)];
}
function stale(expected, found) {
    return { code: 'summary-stale', message: `Expected ${expected}, found ${found}`, expected, found, remedy: verification_summary_remedy };
}
function verification_summary_mismatch(what, expected, found) {
    return { code: 'summary-mismatch', message: `The ${what} should be ${expected}, is ${found}`, expected, found, remedy: verification_summary_remedy };
}

// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __webpack_require__(969);
;// CONCATENATED MODULE: ./packages/core/build/policy/rules/vulnerabilities.js





const threshold = (0,schema/* object */.Ik)({
    /** The lowest rating that fails. */
    severity: (0,schema/* oneOf */.yL)('critical', 'high', 'medium', 'low'),
    /** `available`: only findings for which a fixed version is known. */
    fix: (0,schema/* optional */.lq)((0,schema/* oneOf */.yL)('available')),
});
/** No finding of the newest usable scan reaches a threshold. A rating nobody gave reaches every one. */
const vulnerabilities_vulnerabilities = rule({
    name: 'vulnerabilities',
    schema: (0,schema/* object */.Ik)({ failOn: (0,schema/* list */.p_)(threshold) }),
    judge({ failOn }, facts) {
        const expected = `no vulnerability ${failOn.map(vulnerabilities_describe).join(', and none ')}`;
        if (facts.scan === undefined)
            return { expected, found: 'no scan is asked for', evidence: [], reasons: [noScan] };
        const scans = judgeScans(facts.scan, facts);
        const usable = scans.judged.filter(({ reasons }) => reasons.length === 0);
        const clean = usable.find((scan) => over(failOn, scan).length === 0);
        const shown = clean ?? usable[0];
        if (shown === undefined)
            return { expected, found: 'no usable scan', evidence: [], reasons: reasonsOfNewest(scans) };
        return {
            expected,
            found: summary(shown),
            evidence: clean === undefined ? [] : [clean.attestation.bundle],
            reasons: over(failOn, shown).map((finding) => reasonFor(finding, expected, shown)),
        };
    },
});
const noScan = {
    code: 'scan-missing',
    message: 'Vulnerabilities cannot be judged without a scan',
    remedy: 'Add `scan` beside `vulnerabilities` in the policy.',
};
/** The findings that reach a threshold, worst first. */
function over(failOn, { claim }) {
    const findings = claim?.findings ?? [];
    return findings
        .filter((finding) => failOn.some((limit) => vulnerabilities_reaches(finding, limit)))
        .toSorted((one, other) => finding/* severities */.g.indexOf(one.severity) - finding/* severities */.g.indexOf(other.severity));
}
function vulnerabilities_reaches(finding, { severity, fix }) {
    const isFixable = fix === undefined || finding.fixedIn.length > 0;
    return isFixable && (finding.severity === 'unknown' || rank(finding.severity) >= rank(severity));
}
function rank(severity) {
    return ['none', 'low', 'medium', 'high', 'critical'].indexOf(severity);
}
function reasonFor(finding, expected, { attestation }) {
    const { id, severity, package: found, fixedIn } = finding;
    const unrated = severity === 'unknown' ? ' (nobody has rated it, and what is not rated counts as over every threshold)' : '';
    return {
        code: 'vulnerability-over-threshold',
        finding: id,
        message: `${id}: ${severity} in ${found.purl}${unrated}`,
        expected,
        found: `${severity} in ${found.purl}`,
        remedy: fixedIn.length > 0 ? `Upgrade ${found.name} to ${fixedIn.join(' or ')}` : `No fix is known: replace ${found.name}, or remove it`,
        ...(finding.url === undefined ? {} : { docs: finding.url }),
        evidence: [attestation.bundle],
    };
}
function summary({ claim }) {
    const counts = (0,finding/* countBySeverity */.O)(claim?.findings ?? []);
    const parts = finding/* severities */.g.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    const gaps = claim?.notAssessed.length ?? 0;
    const unjudged = gaps === 0 ? '' : `; ${gaps} not assessed`;
    return `${parts.join(', ') || 'no known vulnerability'} in ${(0,counted/* counted */.h)(claim?.packages ?? 0, 'package')}${unjudged}`;
}
function vulnerabilities_describe({ severity, fix }) {
    const rating = severity === 'critical' ? 'critical' : `${severity} or worse`;
    return fix === undefined ? rating : `${rating} with a fix available`;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/all-rules.js








/** Every rule of the policy language, in the order in which they are judged and shown. */
const allRules = [provenance, signatures, scan, vulnerabilities_vulnerabilities, sbom, verificationSummary, npmPublish, gitHubRelease];


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   My: () => (/* binding */ oneOrList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vi: () => (/* binding */ numericId),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xK: () => (/* binding */ isTree),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7544);


function optional(schema) {
    return { optional: true, read: (tree, at, reading) => schema.read(tree, at, reading) };
}
/** A map with exactly these keys. `maxAge` here is written `max-age` in the file; any other key is an error. */
function object(fields) {
    const keys = new Map(Object.keys(fields).map((field) => [keyOf(field), field]));
    return {
        read(tree, at, reading) {
            if (!isTree(tree))
                return reading.wrongType(at, 'a map', tree);
            const unknown = Object.keys(tree).filter((key) => !keys.has(key));
            for (const key of unknown)
                reading.unknownKey([...at, key], key, keys.keys());
            const entries = [];
            let complete = unknown.length === 0;
            for (const [key, field] of keys) {
                const schema = fields[field];
                const isPresent = Object.hasOwn(tree, key);
                if (schema === undefined || (!isPresent && 'optional' in schema))
                    continue;
                if (!isPresent)
                    reading.note(at, `the key \`${key}\` is missing`);
                const understood = isPresent ? schema.read(tree[key], [...at, key], reading) : undefined;
                if (understood === undefined)
                    complete = false;
                else
                    entries.push([field, understood.value]);
            }
            return complete ? { value: Object.fromEntries(entries) } : undefined;
        },
    };
}
/** A map of names to values; never empty, because a rule over nothing would be met by nothing. */
function map(schema, what = 'name') {
    return {
        read(tree, at, reading) {
            if (!isTree(tree))
                return reading.wrongType(at, `a map of ${what}s`, tree);
            if (Object.keys(tree).length === 0)
                return reading.note(at, `is empty; give at least one ${what}`);
            const entries = Object.entries(tree).map(([key, value]) => {
                const isName = /^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,98}[A-Za-z0-9])?$/.test(key);
                if (!isName)
                    reading.note([...at, key], `is not a name: letters, digits, and . _ - / or blanks between them, at most 100`);
                const understood = schema.read(value, [...at, key], reading);
                return isName && understood !== undefined ? [key, understood.value] : undefined;
            });
            const good = entries.filter((entry) => entry !== undefined);
            return good.length === entries.length ? { value: new Map(good) } : undefined;
        },
    };
}
/** A list of distinct things; never empty. */
function list(schema, maxItems = 100) {
    return {
        read(tree, at, reading) {
            if (!Array.isArray(tree))
                return reading.wrongType(at, 'a list', tree);
            if (tree.length === 0)
                return reading.note(at, 'is an empty list; give at least one entry, or leave the key out');
            if (tree.length > maxItems)
                return reading.note(at, `has ${tree.length} entries, and at most ${maxItems} are read`);
            const written = tree.map((item) => JSON.stringify(item));
            const repeated = written.findIndex((item, index) => written.indexOf(item) < index);
            if (repeated >= 0)
                reading.note([...at, repeated], 'stands in the list twice');
            const read = tree.map((item, index) => schema.read(item, [...at, index], reading));
            const good = read.filter((understood) => understood !== undefined);
            return repeated < 0 && good.length === tree.length ? { value: good.map(({ value }) => value) } : undefined;
        },
    };
}
/** One thing, or a list of them. */
function oneOrList(schema) {
    const several = list(schema);
    return {
        read(tree, at, reading) {
            if (Array.isArray(tree))
                return several.read(tree, at, reading);
            const understood = schema.read(tree, at, reading);
            return understood === undefined ? undefined : { value: [understood.value] };
        },
    };
}
/** One line of text without blanks around it. */
const text = {
    read(tree, at, reading) {
        if (typeof tree !== 'string')
            return reading.wrongType(at, 'text', tree);
        if (tree === '')
            return reading.note(at, 'is empty');
        if (tree.length > 2_048)
            return reading.note(at, 'is longer than 2048 characters');
        if (tree !== tree.trim() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(tree))
            return reading.note(at, 'carries blanks around it, a line break or an invisible character');
        return { value: tree };
    },
};
function oneOf(...words) {
    return {
        read(tree, at, reading) {
            const word = words.find((candidate) => candidate === tree);
            if (word !== undefined)
                return { value: word };
            const meant = typeof tree === 'string' ? (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(tree, words) : undefined;
            const hint = meant === undefined ? '' : `, did you mean \`${meant}\`?`;
            return reading.note(at, `expected ${words.join(' or ')}, found ${shown(tree)}${hint}`);
        },
    };
}
function integer(least, most) {
    return {
        read(tree, at, reading) {
            if (typeof tree === 'number' && Number.isSafeInteger(tree) && tree >= least && tree <= most)
                return { value: tree };
            return reading.note(at, `expected a whole number from ${least} to ${most}, found ${shown(tree)}`);
        },
    };
}
/** A numeric id as the forge gives it, written as a number or as text; kept as text because that is what certificates carry. */
const numericId = {
    read(tree, at, reading) {
        const written = typeof tree === 'number' && Number.isSafeInteger(tree) ? String(tree) : tree;
        if (typeof written === 'string' && /^[1-9][0-9]{0,19}$/.test(written))
            return { value: written };
        return reading.note(at, `expected a numeric id, found ${shown(tree)}`);
    },
};
/** Milliseconds of `24h`; at most `most` milliseconds. */
function duration(most) {
    return {
        read(tree, at, reading) {
            const milliseconds = typeof tree === 'string' ? (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(tree) : undefined;
            if (milliseconds === undefined)
                return reading.note(at, `expected a duration such as 30m, 24h or 14d, found ${shown(tree)}`);
            if (milliseconds > most)
                return reading.note(at, `is longer than ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(most)}, the most that is accepted`);
            return { value: milliseconds };
        },
    };
}
/** A moment, as `2026-01-31` (its first, in UTC) or `2026-01-31T12:00:00Z`. */
const time = {
    read(tree, at, reading) {
        const written = tree instanceof Date ? tree.toISOString() : tree;
        const isMoment = typeof written === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d))?$/.test(written);
        const moment = new Date(isMoment ? written : Number.NaN);
        // 30 February would be read as 2 March.
        const isReal = isMoment && !Number.isNaN(moment.getTime()) && new Date(written.slice(0, 10)).toISOString().startsWith(written.slice(0, 10));
        return isReal ? { value: moment } : reading.note(at, `expected a time such as 2026-01-31 or 2026-01-31T12:00:00Z, found ${shown(tree)}`);
    },
};
const flag = {
    read(tree, at, reading) {
        return typeof tree === 'boolean' ? { value: tree } : reading.note(at, `expected true or false, found ${shown(tree)}`);
    },
};
/** `schema`, and then `problemWith` its value: text that says what is wrong, or undefined. */
function checked(schema, problemWith) {
    return {
        read(tree, at, reading) {
            const understood = schema.read(tree, at, reading);
            const problem = understood === undefined ? undefined : problemWith(understood.value);
            return problem === undefined ? understood : reading.note(at, problem);
        },
    };
}
/** The name of something declared elsewhere in the document; the parser checks at the end that it exists. */
function mention(kind) {
    return {
        read(tree, at, reading) {
            const understood = text.read(tree, at, reading);
            if (understood !== undefined)
                reading.mention({ kind, name: understood.value, at });
            return understood;
        },
    };
}
/** The key that is written in the file for a field: `maxAge` is `max-age`. */
function keyOf(field) {
    return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function isTree(tree) {
    return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
/** A short form of what was found; foreign text is cut and quoted. */
function shown(tree) {
    if (typeof tree === 'string')
        return JSON.stringify(tree.slice(0, 60));
    if (typeof tree === 'number' || typeof tree === 'boolean')
        return String(tree);
    if (tree === null || tree === undefined)
        return 'nothing';
    return Array.isArray(tree) ? 'a list' : 'a map';
}


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isProvenance),
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3756);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6476);



function isProvenance(predicateType) {
    return predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypes */ .Z.provenance || predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypes */ .Z.provenance02;
}
/** Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance) and v0.2 (slsa.dev/provenance/v0.2). @throws Failure `statement-invalid` */
function parseProvenance({ statement: { predicateType, predicate }, signer }) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(predicate, 'provenance');
    const said = predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypes */ .Z.provenance02 ? saidByVersion02(fields, predicate) : saidByVersion1(fields, predicate);
    return { ...said, certified: signer.key === undefined ? certifiedBy(signer.extensions) : undefined };
}
function certifiedBy({ sourceRepositoryUri: repository, sourceRepositoryRef: ref, sourceRepositoryDigest: commit }) {
    return { ...(repository === undefined ? {} : { repository }), ...(ref === undefined ? {} : { ref }), ...(commit === undefined ? {} : { commit }) };
}
function saidByVersion1(fields, predicate) {
    return {
        builderId: fields.fields('runDetails').fields('builder').text('id'),
        buildType: fields.fields('buildDefinition').text('buildType'),
        told: toldByVersion1(predicate),
    };
}
/** The workflow of GitHub's generators, or else every git repository among the resolved dependencies. */
function toldByVersion1(predicate) {
    const definition = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(predicate, 'buildDefinition');
    const dependencies = gitSources((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(definition, 'resolvedDependencies'));
    const workflow = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(definition, 'externalParameters'), 'workflow');
    const repository = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(workflow, 'repository');
    if (typeof repository !== 'string')
        return dependencies;
    const written = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(workflow, 'ref');
    const ref = typeof written === 'string' ? written : undefined;
    const resolved = dependencies.find((point) => point.repository === repository && point.ref === ref);
    return [{ repository, ref, commit: resolved?.commit }];
}
function saidByVersion02(fields, predicate) {
    const configSource = gitSource((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(predicate, 'invocation'), 'configSource'));
    return {
        builderId: fields.fields('builder').text('id'),
        buildType: fields.text('buildType'),
        told: configSource === undefined ? gitSources((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(predicate, 'materials')) : [configSource],
    };
}
function gitSources(resources) {
    return Array.isArray(resources) ? resources.map(gitSource).filter((source) => source !== undefined) : [];
}
/** A resource at `git+https://host/owner/repository@ref` (SPDX download location) with the digest of its commit. */
function gitSource(resource) {
    const uri = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'uri');
    if (typeof uri !== 'string' || !uri.startsWith('git+'))
        return undefined;
    const digest = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'digest');
    const written = (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(digest, 'gitCommit') ?? (0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(digest, 'sha1');
    const plain = uri.slice('git+'.length);
    const at = plain.indexOf('@');
    const place = at < 0 ? { repository: plain, ref: undefined } : { repository: plain.slice(0, at), ref: plain.slice(at + 1) };
    return { ...place, commit: typeof written === 'string' ? written : undefined };
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createAttestationStore)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/snappy.js

/**
 * Undoes raw Snappy (github.com/google/snappy, format_description.txt): what lies behind an attestation's `bundle_url`.
 * The length is promised up front and checked against `maxBytes` before anything is allocated.
 * @throws Failure `bundle-invalid` | `too-large`
 */
function unpackSnappy(packed, maxBytes) {
    const { value: length, width } = readLength(packed);
    if (length > maxBytes) {
        throw new failure/* Failure */.H('too-large', { blame: 'artifact', message: `The bundle is over its limit of ${maxBytes} bytes`, remedy: 'Sign a smaller predicate.' });
    }
    const output = new Uint8Array(length);
    let written = 0;
    let at = width;
    while (at < packed.length) {
        const tag = byteAt(packed, at);
        if ((tag & 3) === 0) {
            const { start, end } = readLiteral(packed, at, tag);
            if (end > packed.length || written + end - start > length)
                throw invalid('a literal runs past the end');
            output.set(packed.subarray(start, end), written);
            written += end - start;
            at = end;
        }
        else {
            const copy = readCopy(packed, at, tag);
            if (copy.offset === 0 || copy.offset > written || written + copy.length > length)
                throw invalid('a copy reaches outside');
            // Byte by byte: a copy may overlap what it writes.
            for (let index = 0; index < copy.length; index++)
                output[written + index] = output[written + index - copy.offset] ?? 0;
            written += copy.length;
            at += copy.width;
        }
    }
    if (written !== length)
        throw invalid(`it promises ${length} bytes and holds ${written}`);
    return output;
}
function readLength(packed) {
    let value = 0;
    for (let width = 0; width < 5; width++) {
        const byte = byteAt(packed, width);
        value += (byte & 0x7f) * 2 ** (7 * width);
        if (byte < 0x80)
            return { value, width: width + 1 };
    }
    throw invalid('its length does not end');
}
function readLiteral(packed, at, tag) {
    const code = tag >> 2;
    // Up to 59 the length less one is in the tag; above, in one to four bytes after it.
    const width = code < 60 ? 0 : code - 59;
    const length = (width === 0 ? code : littleEndian(packed, at + 1, width)) + 1;
    const start = at + 1 + width;
    return { start, end: start + length };
}
function readCopy(packed, at, tag) {
    const kind = tag & 3;
    if (kind === 1)
        return { length: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + byteAt(packed, at + 1), width: 2 };
    const operand = kind === 2 ? 2 : 4;
    return { length: (tag >> 2) + 1, offset: littleEndian(packed, at + 1, operand), width: 1 + operand };
}
function littleEndian(packed, at, width) {
    let value = 0;
    for (let index = 0; index < width; index++)
        value += byteAt(packed, at + index) * 256 ** index;
    return value;
}
function byteAt(packed, at) {
    const byte = packed[at];
    if (byte === undefined)
        throw invalid('it ends too early');
    return byte;
}
function invalid(why) {
    return new failure/* Failure */.H('bundle-invalid', { blame: 'artifact', message: `The bundle behind bundle_url is not Snappy: ${why}`, remedy: 'Attest the artifact again.' });
}

;// CONCATENATED MODULE: ./packages/github/build/attestations.js







const read = { name: 'attestations', access: 'read' };
const write = { name: 'attestations', access: 'write' };
const perPage = 30;
const mostPages = 20;
const largestBundle = 24 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
function createAttestationStore(client, settings = {}) {
    return {
        store: (bundle) => store(client, bundle),
        bundles: (subject) => list(client, subject, settings.fetch ?? fetch),
    };
}
async function store(client, bundle) {
    const values = { bundle: (0,strict_json/* parseStrictJson */.RJ)(bundle, { what: 'the bundle' }) };
    const { body } = await client.call({ route: 'POST /repos/{owner}/{repo}/attestations', values, needs: write });
    return (0,reading/* idIn */.DG)((0,reading/* objectIn */.D7)(body, 'attestation')['id'], 'attestation.id');
}
/** GitHub says 404 for "none", and also for a repository that the token may not see; so the latter is ruled out first. */
async function list(client, subject, ask) {
    const found = [];
    let after;
    for (let page = 1; page <= mostPages; page++) {
        const { status, headers, body } = await client.call({
            route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
            values: { subject_digest: subject, per_page: perPage, ...(after === undefined ? {} : { after }) },
            needs: read,
            accepts: [404],
            maxBytes: perPage * 1024 * 1024,
        });
        if (status === 404) {
            await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read });
            return found;
        }
        const entries = (0,reading/* listIn */.Of)((0,reading/* objectIn */.D7)(body, 'attestations')['attestations'], 'attestations', perPage);
        for (const entry of entries)
            found.push(await bundleOf(entry, ask));
        const next = (0,pages/* nextLink */.IX)(headers)?.searchParams.get('after');
        if (next === null || next === undefined)
            return found;
        after = next;
    }
    throw (0,pages/* endless */.bK)('attestations');
}
async function bundleOf(entry, ask) {
    const { bundle, bundle_url: address } = (0,reading/* objectIn */.D7)(entry, 'attestations[]');
    const isInline = bundle !== undefined && bundle !== null;
    const bytes = isInline ? new TextEncoder().encode(JSON.stringify(bundle)) : await download((0,reading/* textIn */.r7)(address, 'attestations[].bundle_url'), ask);
    return { bytes, digest: (0,digest/* digestOf */.ol)(bytes), source: "GitHub's attestations" };
}
/** The address leads to another host, which is sent no token. */
async function download(address, ask) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)))
        throw (0,reading/* unexpected */.os)('attestations[].bundle_url', 'an https address', address);
    try {
        const response = await ask(url, { redirect: 'error', signal: AbortSignal.timeout(deadlineMilliseconds) });
        if (!response.ok)
            throw unreachable(`it answers ${response.status}`);
        const packed = await (0,bounded_body/* readBounded */.C)(response, largestBundle);
        return response.headers.get('content-type') === 'application/x-snappy' || url.pathname.endsWith('.sn') ? unpackSnappy(packed, largestBundle) : packed;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw unreachable('it does not answer', error);
    }
}
function unreachable(why, cause) {
    return new failure/* Failure */.H('github-unavailable', { blame: 'service', message: `An attestation's bundle cannot be had from its bundle_url: ${why}`, remedy: 'Run the job again.', cause });
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** The bytes of a body, read no further than `maxBytes`. @throws Failure `too-large` */
async function readBounded(response, maxBytes) {
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
        throw await tooLarge(response, maxBytes);
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw await tooLarge(undefined, maxBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function tooLarge(unread, maxBytes) {
    await unread?.body?.cancel();
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'service',
        message: `GitHub's answer is over the limit of ${maxBytes} bytes`,
        remedy: 'Look at what was asked for on GitHub: nothing this large is expected there.',
    });
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient),
  T: () => (/* binding */ splitRepository)
});

// EXTERNAL MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js + 1 modules
var dist_bundle = __webpack_require__(5159);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/failures.js
var failures = __webpack_require__(9875);
;// CONCATENATED MODULE: ./packages/github/build/retry.js

/** How long a call may be put off in all, and how often it is made. */
const retryBudget = { milliseconds: 60_000, tries: 4 };
const firstPauseMilliseconds = 500;
/** How long to wait before a call is made again, in milliseconds; undefined when it must not be. */
function pauseBeforeRetry(failure, { tries, isRepeatable, chance }) {
    if (tries >= retryBudget.tries)
        return undefined;
    // GitHub has not taken up what it puts off, so that even what must not happen twice can be asked again.
    if (failure instanceof failures/* Postponed */.Dz)
        return failure.afterMilliseconds;
    if (!(failure instanceof failures/* Unavailable */.$P))
        return undefined;
    if (failure.mayHaveHappened && !isRepeatable)
        return undefined;
    const pause = firstPauseMilliseconds * 2 ** (tries - 1);
    return pause + pause * chance();
}

;// CONCATENATED MODULE: ./packages/github/build/client.js






const apiVersion = '2022-11-28';
const defaultMaxBytes = 4 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
/**
 * A client that speaks to one GitHub with one token. It never follows a redirect, so that the token goes nowhere else;
 * tries again, within a budget, what GitHub asks it to; and never polls.
 * @throws Failure `input-invalid` for an address or repository that is none
 */
function createGitHubClient(options) {
    const [owner, repo] = splitRepository(options.repository);
    const bound = dist_bundle/* endpoint */.s.defaults({
        baseUrl: checkedApiUrl(options.apiUrl),
        owner,
        repo,
        headers: {
            accept: 'application/vnd.github+json',
            ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
            'x-github-api-version': apiVersion,
            'user-agent': 'portcullis',
        },
    });
    return {
        repository: options.repository,
        async call(call) {
            const isRepeatable = call.repeatable ?? !call.route.startsWith('POST ');
            let spent = 0;
            for (let tries = 1;; tries++) {
                const outcome = await attempt(bound(call.route, { ...call.values }), call, options);
                if (!(outcome instanceof failure/* Failure */.H))
                    return outcome;
                const pause = pauseBeforeRetry(outcome, { tries, isRepeatable, chance: options.chance });
                if (pause === undefined || spent + pause > retryBudget.milliseconds)
                    throw outcome;
                spent += pause;
                await (options.wait ?? sleep)(pause);
            }
        },
    };
}
/** `owner/name` in two. @throws Failure `input-invalid` */
function splitRepository(repository) {
    const [, owner, name] = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/.exec(repository) ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..') {
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `Expected a repository as owner/name, found ${JSON.stringify(repository.slice(0, 120))}`,
            remedy: 'Run inside GitHub Actions, or give the repository as owner/name.',
        });
    }
    return [owner, name];
}
async function attempt(request, call, { fetch: ask = fetch, clock }) {
    const { method, url, headers } = request;
    const body = request.body;
    const init = {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMilliseconds),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    let response;
    let bytes;
    try {
        response = await ask(url, init);
        bytes = await (0,bounded_body/* readBounded */.C)(response, call.maxBytes ?? defaultMaxBytes);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        return (0,failures/* unavailable */.hU)(call, error);
    }
    const isAccepted = response.ok || (call.accepts ?? []).includes(response.status);
    if (!isAccepted)
        return (0,failures/* refusalOf */.Of)(call, response, bytes, clock.now());
    return { status: response.status, headers: response.headers, body: bytes.length === 0 ? null : (0,strict_json/* parseStrictJson */.RJ)(bytes, { what: `GitHub's answer to ${call.route}`, maxBytes: call.maxBytes ?? defaultMaxBytes }) };
}
/** HTTPS, or plain HTTP to this machine alone: a token is in every request. */
function checkedApiUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    const isFit = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback));
    if (isFit && url.username === '' && url.search === '' && url.hash === '')
        return apiUrl.replace(/\/+$/, '');
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: 'Expected the address of the GitHub API as https://…, found another kind of address',
        remedy: 'Leave GITHUB_API_URL as the runner sets it.',
    });
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   Dz: () => (/* binding */ Postponed),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   hU: () => (/* binding */ unavailable)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


const longestWord = 200;
/** A Failure that GitHub asked to come back after. */
class Postponed extends _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    afterMilliseconds;
    constructor(message, remedy, afterMilliseconds) {
        super('rate-limited', { blame: 'service', message, remedy });
        this.afterMilliseconds = afterMilliseconds;
    }
}
/** A Failure that says whether GitHub may have done what it was asked to. */
class Unavailable extends _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    /** False when GitHub said that it did not take the request up. */
    mayHaveHappened;
    constructor(message, mayHaveHappened, cause) {
        super('github-unavailable', { blame: 'service', message, remedy: 'See githubstatus.com and run the job again.', cause });
        this.mayHaveHappened = mayHaveHappened;
    }
}
/** No answer at all. The cause's own text may hold addresses; it stays in `cause`. */
function unavailable(call, cause) {
    const isLate = cause instanceof Error && cause.name === 'TimeoutError';
    return new Unavailable(`GitHub ${isLate ? 'did not answer in time' : 'could not be reached'} for ${call.route}`, true, cause);
}
/** What an answer that is no success means. */
function refusalOf(call, response, bytes, now) {
    const { status, headers } = response;
    const said = messageIn(bytes);
    if (status === 429 || (status === 403 && isLimit(headers, said)))
        return postponed(call, headers, now);
    if (status === 401)
        return unauthorised(call);
    if (status === 403 || status === 404)
        return permissionMissing(call, status, said, headers);
    if (status >= 500)
        return new Unavailable(`GitHub answered ${status} to ${call.route}`, status !== 503);
    const moved = status >= 300 && status < 400 ? ': what was asked for has moved' : '';
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('github-protocol', {
        blame: 'service',
        message: `GitHub answered ${status} to ${call.route}${moved}${said === '' ? '' : `: ${said}`}`,
        remedy: 'Look at what GitHub says above; if it cannot be explained, report it with the log of the run.',
        found: String(status),
    });
}
function isLimit(headers, said) {
    return headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit|abuse/i.test(said);
}
function postponed(call, headers, now) {
    const retryAfter = Number(headers.get('retry-after'));
    const resetAt = Number(headers.get('x-ratelimit-reset')) * 1000;
    const isExhausted = headers.get('x-ratelimit-remaining') === '0';
    // Without a word on when, GitHub asks for at least a minute.
    const seconds = retryAfter > 0 ? retryAfter : isExhausted && resetAt > 0 ? Math.max((resetAt - now.getTime()) / 1000, 1) : 60;
    const until = new Date(now.getTime() + seconds * 1000).toISOString();
    return new Postponed(`GitHub limits the rate of requests: ${call.route} may be asked again at ${until}`, 'Run the job again after that time. A job token has 1,000 requests per hour and repository.', seconds * 1000);
}
function unauthorised(call) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission-missing', {
        blame: 'configuration',
        message: `GitHub does not know the token that was sent with ${call.route}`,
        remedy: 'Leave github-token at its default, or give a token that has not expired. A job token dies with its job.',
        expected: 'a valid token',
        found: '401',
    });
}
function permissionMissing(call, status, said, headers) {
    const { name, access } = call.needs;
    const accepted = headers.get('x-accepted-github-permissions');
    const why = status === 404 ? 'GitHub shows nothing there, or nothing that this token may see' : `GitHub refuses it${said === '' ? '' : `: ${said}`}`;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission-missing', {
        blame: 'configuration',
        message: `${call.route} needs ${name}: ${access}. ${why}`,
        remedy: [
            'Give the job:',
            'permissions:',
            `  ${name}: ${access}`,
            'A run for a pull request from a fork, or by Dependabot, has a token that only reads, whatever the workflow asks for.',
        ].join('\n'),
        expected: `${name}: ${access}`,
        found: accepted === null ? String(status) : `${status}, GitHub accepts ${accepted.slice(0, longestWord)}`,
    });
}
/** GitHub's own sentence, on one line; empty when it gave none that can be read. */
function messageIn(bytes) {
    try {
        const body = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(bytes);
        const message = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body['message'] : undefined;
        return typeof message === 'string' ? message.replaceAll(/\s+/g, ' ').slice(0, longestWord) : '';
    }
    catch (error) {
        // An error page of a proxy is no JSON; the status says enough.
        if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return '';
        throw error;
    }
}


/***/ }),

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ nextLink),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   bK: () => (/* binding */ endless)
/* harmony export */ });
/* unused harmony export hasNext */
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);


const mostPages = 20;
const pageSize = 100;
/**
 * The items of all pages of a list. A list that does not end is a failure: a part of it proves nothing.
 * @throws Failure `too-large`, and what the client throws
 */
async function allPages(client, call, where) {
    const items = [];
    for (let page = 1; page <= mostPages; page++) {
        const answer = await client.call({ ...call, values: { ...call.values, per_page: pageSize, page } });
        items.push(...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(answer.body, where));
        if (!hasNext(answer.headers))
            return items;
    }
    throw endless(where);
}
/** Whether GitHub's `link` header names a further page (RFC 8288). */
function hasNext(headers) {
    return nextLink(headers) !== undefined;
}
/** The address of the next page. Only its query is to be believed. */
function nextLink(headers) {
    const address = /<([^<>]+)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1];
    return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}
function endless(where) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'service',
        message: `${where} has more than ${mostPages} pages on GitHub`,
        remedy: 'Look at the list on GitHub: nothing this long is expected there.',
    });
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ personIn),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   ou: () => (/* binding */ hashIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


/** An object, or a Failure that names where it was expected. */
function objectIn(value, where) {
    if ((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    throw unexpected(where, 'an object', value);
}
function listIn(value, where, longest = 10_000) {
    if (Array.isArray(value) && value.length <= longest)
        return value;
    throw unexpected(where, `a list of at most ${longest}`, value);
}
function textIn(value, where) {
    if (typeof value === 'string')
        return value;
    throw unexpected(where, 'text', value);
}
/** A positive integer, as ids and counts of attempts are. */
function idIn(value, where) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw unexpected(where, 'a positive integer', value);
}
function flagIn(value, where) {
    if (typeof value === 'boolean')
        return value;
    throw unexpected(where, 'true or false', value);
}
/** The full hash of a commit, tree or blob. */
function hashIn(value, where) {
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw unexpected(where, 'a git hash', value);
}
function personIn(value, where) {
    const account = objectIn(value, where);
    return {
        id: idIn(account['id'], `${where}.id`),
        login: textIn(account['login'], `${where}.login`),
        type: textIn(account['type'], `${where}.type`),
    };
}
/** GitHub answered otherwise than its description says: nothing can be concluded from it. */
function unexpected(where, expected, found) {
    const kind = found === null ? 'null' : found === undefined ? 'nothing' : typeof found;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('github-protocol', {
        blame: 'service',
        message: `Expected ${where} in GitHub's answer to be ${expected}, found ${kind}`,
        remedy: 'Run the job again; if it stays, report it with the log of the run.',
        expected,
        found: kind,
    });
}


/***/ }),

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

/***/ 3573:
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

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ verifyDigestSignature),
/* harmony export */   LV: () => (/* binding */ curves),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   mF: () => (/* binding */ sha256Info)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3431);


/** The elliptic curves with which a digest can be signed and verified apart from its bytes. */
const curves = {
    'ecdsa-p256-sha256': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9, coordinateBytes: 32 },
    'ecdsa-p384-sha384': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL, coordinateBytes: 48 },
    'ecdsa-p521-sha512': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt, coordinateBytes: 66 },
};
const digestBytes = { sha256: 32, sha384: 48, sha512: 64 };
/** DigestInfo of SHA-256 up to the digest (RFC 8017 §9.2, note 1). */
const sha256Info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
/**
 * Whether `signature` over the bytes of which only the digest is known was made by the holder of `key`. `digest` is by
 * the algorithm's own hash. Ed25519 hashes the bytes in its own way, so a digest never verifies there.
 */
function verifyDigestSignature({ name, hash }, key, digest, signature) {
    // ECDSA would take the front of a longer digest for the whole.
    if (hash === undefined || digest.byteLength !== digestBytes[hash])
        return false;
    if (name === 'rsa-pkcs1v15-sha256')
        return verifyRsa(key, digest, signature);
    const known = curves[name];
    return known !== undefined && verifyEcdsa(known.curve, publicPoint(key, known.coordinateBytes), digest, signature);
}
/** ECDSA with a digest made before (FIPS 186-5 §6.4.2). Both halves of a signature's twin count, as for OpenSSL. */
function verifyEcdsa(curve, point, digest, signature) {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}
/** RSASSA-PKCS1-v1_5 by comparing the whole encoded message (RFC 8017 §8.2.2): no padding is parsed. */
function verifyRsa(key, digest, signature) {
    const modulus = Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url');
    const length = modulus.byteLength;
    // As large as the modulus or larger, it is no signature (RFC 8017 §5.2.2), and OpenSSL throws.
    if (signature.byteLength !== length || modulus.compare(signature) <= 0)
        return false;
    const padding = Buffer.alloc(length - sha256Info.byteLength - digest.byteLength - 3, 0xff);
    const expected = Buffer.concat([Buffer.from([0x00, 0x01]), padding, Buffer.from([0x00]), sha256Info, digest]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicEncrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_NO_PADDING }, signature).equals(expected);
}
/** The point of an elliptic curve, uncompressed (SEC 1 §2.3.3). */
function publicPoint(key, coordinateBytes) {
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    const coordinate = (text) => {
        const bytes = Buffer.from(text, 'base64url');
        return Buffer.concat([Buffer.alloc(coordinateBytes - bytes.byteLength), bytes]);
    };
    return new Uint8Array(Buffer.concat([Buffer.from([0x04]), coordinate(x), coordinate(y)]));
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ extendedKeyUsages),
/* harmony export */   o: () => (/* binding */ extensionsOf)
/* harmony export */ });
const extendedKeyUsageOid = '2.5.29.37';
/** The extensions in their order; an extension that comes twice is an error of the caller to refuse. */
function extensionsOf(certificate) {
    return certificate.extensions.map(({ subs }) => {
        const [oid, second] = subs;
        const octets = subs.at(-1);
        if (oid === undefined || octets === undefined || !octets.tag.isOctetString() || subs.length > 3)
            throw new TypeError('an extension is malformed');
        const critical = subs.length === 3 && second !== undefined && second.toBoolean();
        return { oid: oid.toOID(), critical, value: octets.value, parsed: octets.subs[0] };
    });
}
/** The purposes that a certificate names in its extended key usage. */
function extendedKeyUsages(certificate) {
    const extension = extensionsOf(certificate).find(({ oid }) => oid === extendedKeyUsageOid);
    return extension?.parsed?.subs.map((purpose) => purpose.toOID()) ?? [];
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
    const names = extension?.parsed?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1)
        throw new TypeError(`it has ${names.length} subject alternative names instead of one`);
    if (name.tag.isContextSpecific(1) || name.tag.isContextSpecific(6))
        return nonEmpty(decodeIa5(name.value));
    if (name.tag.isContextSpecific(0))
        return nonEmpty(decodeUsername(name));
    throw new TypeError('its subject alternative name is neither URI nor e-mail address nor user name');
}
function decodeUsername({ subs: [type, value] }) {
    const text = value?.subs[0];
    if (type?.toOID() !== usernameOid || text === undefined)
        throw new TypeError('its other name is not a user name');
    return decodeUtf8String(text.toDER());
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
        return { certificate, issuer: seen.issuer };
    });
}
/** Reads a signing certificate and checks its shape. @throws Failure `certificate-invalid` | `algorithm-refused` */
function readLeaf({ certificate }) {
    return orMalformed(() => {
        const extensions = (0,certificate_extensions/* extensionsOf */.o)(certificate);
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
    const purposes = (0,certificate_extensions/* extendedKeyUsages */.Z)(certificate).join(', ');
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

/***/ 256:
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

/***/ 1213:
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

/***/ 5725:
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

/***/ 3356:
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

/***/ 153:
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

/***/ 8379:
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

/***/ 1949:
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
            operator: service.member('operator').optionalText() || url.host,
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
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/operator.js

/**
 * Who runs a service of which the trusted root tells only the address: the last two labels of its host name, so that
 * two logs of one house do not count as two witnesses. Where that is too strict, the root names its operators.
 */
function operatorAt({ host, hostname }) {
    if ((0,external_node_net_.isIP)(hostname) !== 0 || hostname.startsWith('['))
        return host;
    return hostname.split('.').slice(-2).join('.');
}

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
    if (signing.isCA || (0,extensions/* extendedKeyUsages */.Z)(signing).join() !== timeStamping)
        throw place.refusal('its first certificate is not for time stamping alone (RFC 3161 §2.3)');
    if (!issuers.every((issuer) => issuer.isCA))
        throw place.refusal('a certificate above the first is not that of an authority');
    return authority;
}
function readAuthority(place) {
    place.only('subject', 'uri', 'certChain', 'validFor', 'operator');
    const chain = place.member('certChain').only('certificates').member('certificates');
    const certificates = chain.list(maxChain).map((item) => item.only('rawBytes').member('rawBytes'));
    const parsed = certificates.map(parseCertificate);
    if (parsed.length === 0)
        throw chain.refusal('it is empty');
    requireChain(parsed.map(({ node }) => node), chain);
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
    certificates.forEach((certificate, index) => {
        const issuer = certificates[index + 1] ?? certificate;
        if (certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey))
            return;
        const expected = issuer === certificate ? 'self-signed, as the last must be' : `issued by certificate ${index + 1}`;
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

/***/ 6086:
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

/***/ 6217:
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

/***/ 5075:
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

/***/ 4871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createBundleVerifier)
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
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/digest-signature.js
var digest_signature = __webpack_require__(1720);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
var signature_algorithm = __webpack_require__(1213);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/signed-content.js






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
    const { payload, digest } = apart;
    if (payload !== undefined) {
        const covered = ofBytes('message', payload, signatory);
        requireClaim(content, signatory, covered.digest);
        return { ...covered, payloadDigest: sha256(payload), told: { payloadType: simple_signing/* simpleSigningType */.Iy, payload } };
    }
    if (digest === undefined)
        throw (0,refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle is a bare signature: it says nothing by itself', expected: 'a DSSE envelope with a statement', found: 'a message signature' });
    return ofDigest(content, digest, signatory);
}
function ofBytes(kind, bytes, { algorithm: { hash } }) {
    return {
        kind,
        digest: (0,external_node_crypto_.createHash)(hash ?? 'sha512').update(bytes).digest(),
        isSignedBy: asked(({ algorithm, key }, signature) => (0,signature_algorithm/* verifySignature */.Od)(algorithm, key, bytes, signature)),
    };
}
function ofDigest(content, artifact, signatory) {
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
        isSignedBy: asked(({ algorithm, key }, signature) => (0,digest_signature/* verifyDigestSignature */.Ew)(algorithm, key, digest, signature)),
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
    if ((0,signed_note/* signaturesOf */.Rr)(log, checkpoint).length === 0)
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
        const token = new core_dist.RFC3161Timestamp(der_object/* DerObject */.N.read(der));
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
            return (0,without_stacks/* withoutStacks */.G)(() => verifyIn(atWork, keys, bytes, apart));
        },
    };
}
function verifyIn(atWork, keys, bytes, apart) {
    const bundle = refusing(() => (0,signed_bundle/* readSigned */.Nu)(bytes));
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


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q$: () => (/* binding */ loadBuiltIn),
  Lp: () => (/* binding */ loadDomain),
  XS: () => (/* binding */ readTrustFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __webpack_require__(1949);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-domain.js + 6 modules
var trust_domain = __webpack_require__(2989);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/github-roots.js
/**
 * The root of GitHub's instance that everything starts from: version 3, the newest that a public repository holds. Fact:
 * github.com/cli/cli, pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json (MIT). It has expired, as a
 * start may: newer ones are fetched, each vouched for by the one before. White space was taken out.
 */
const gitHubRoots = [
    String.raw `{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}`,
];

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/github-signing-config.js
/**
 * Where GitHub's instance signs. Its TUF repository publishes no signing config; the addresses are those that GitHub's own
 * attestation actions use. It has no transparency log.
 */
const gitHubSigningConfig = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service('https://fulcio.githubapp.com')],
    tsaUrls: [service('https://timestamp.githubapp.com/api/v1/timestamp')],
    tsaConfig: { selector: 'ANY' },
});
function service(url) {
    return { url, majorApiVersion: 1, validFor: { start: '2024-05-02T00:00:00Z' }, operator: 'github.com' };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/public-good-roots.js
/**
 * The roots of Sigstore's public instance, from 12 (the first whose key ids are all as the specification has them) to the
 * newest that was known at release. Facts: github.com/sigstore/root-signing, metadata/root_history, and the npm package
 * @sigstore/tuf 5.0.1, seeds.json, for 16; both under Apache-2.0. White space was taken out; the signatures are over a
 * canonical form and hold.
 */
const publicGoodRoots = [
    String.raw `{"signatures":[{"keyid":"6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","sig":""},{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022100b0bcf189ce1b93e7db9649d5be512a1880c0e358870e3933e426c5afb8a4061002206d214bd79b09f458ccc521a290aa960c417014fc16e606f82091b5e31814886a"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":""},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"3045022100a9b9e294ec21b62dfca6a16a19d084182c12572e33d9c4dcab5317fa1e8a459d022069f68e55ea1f95c5a367aac7a61a65757f93da5a006a5f4d1cf995be812d7602"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"30440220781178ec3915cb16aca757d40e28435ac5378d6b487acb111d1eeb339397f79a0220781cce48ae46f9e47b97a8414fcf466a986726a5896c72a0e4aba3162cb826dd"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-08-19T14:33:09Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEy8XKsmhBYDI8Jc0GwzBxeKax0cm5\nSTKEU65HPFunUn41sT8pi0FjM4IkHz/YUmwmLUO0Wt7lxhj6BkLIK4qYAw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@dlorenc"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":12,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","sig":""},{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022100bbddd464f8066ceb88ba787375c12cd6330680e08c2910703e6538c71cc79ad202205190b06e4537fe961b3ef81fe68edcd0089c19f919afed423b9aafd700641153"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"3044022069306cd5257f732a740c1afe60a8e433c5de58eafeadbe99c336c9c71d198cf802200d773953ae7dbc48d3e5bad9a6f64bafff196b7e2ad4a52a19519367d47dc042"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"304402204d21a2ec80df66e61f6fe2912951dc47df836036f8c0ab10816d375e71dbf79e0220547adce1afdf04e6794efa203dd5264c6f7e0ef78e57fe934b0d26cb994eec76"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022060826496557144eb1649893ed5f6f4ea54536feb0ca82f8b89ae641be39743e5022100ad7118b5e9d4837326206e412fc6da2999925d110328a7c166b06c624336c93f"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"3046022100d8179439c2e73eb0c1733abee7faf832dcaea7263edcb4919891c3a247f05923022100e1a437e0797e803f9b72dc9d2d92155b0a2270c24efdd5f4b3a5d8f0b0f431a7"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2026-01-22T13:05:59Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":13,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3046022100e04c9706299be5d8c2b14fb50bcd5b9c241f10597153dfe22f943efe896b5150022100cfd7b9f06a5900784e312d02b8e336edbb3b2fab61ac14550b3112b4f9e33df4"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":""},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"3045022100cc308ae7d390fa782ee3376ddfaa929835016e86dad81f69e2de7ec1e174432e02205fb19906a31cce146c29624443c0d0c2f33ee80dac39d72114f939607cc22937"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"304502203f8aff7a30e05a8c3d904b671ab1a6e4e8a6f508b7cfa0c780e72976bee7a227022100f64c9b765526f34d9ea16339cf238893e1c3368b4f0910a61a1af27dda01ebb9"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"304502202363ca249aefa6d5f61c408a32cdd079b034a7888ddf2136dc4515ed4a728418022100b04eca42bc510ccbbf5d30783aaa936b1f137ca7a017ee9d90d3710432da0427"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2026-06-22T13:27:01Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":14,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022100ea2f374f409810e2db950749d9cfed09a15b6a5e25f3d5ffd0799459d7bee167022028d3acdde6dbd5034cfad222d31b41090ee21894e2c46cb8974198ab0377db44"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304402207ebb24e3237e470691d7875903a7754d0ef2ae7e7b5024a7888c9a38a52deecd02206ed5ad1c6f4fab46995843ab6b23f9420c5a4cf6ce1cb2cb2a6fc2e87e2ef3e1"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"304602210089d9dfd8e106cc958088a4da3c8cf7254ab6f65a9647d37ada730ef4763c5163022100d882ee744615be79861e214e1eeb9e1eddf6a1e203a201b4c5d03f5224d71d16"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"304502210088bd4b88e83f586ce568d27d04214c4ab3fd1894178ef015303d56afa939205302205538ebab93876abb9075ad77114bff28a0d79a7cc229b534a0c5ced5526b48e7"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"3045022100f35b07e938d4949caf82e69e86cc9db3b69b6dbc6740c1f343d06893f996fbeb022001e847d816259a96a49e42779a2350dab97b71c8ae7e26b2380c6fa7f58131b3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2026-11-20T13:58:18Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":15,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2027-04-22T19:27:31Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":16,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
];

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/built-in-domains.js



/**
 * The trust domains that need no file: Sigstore's public instance and GitHub's. Their first root never changes from
 * release to release, so that a policy that names them keeps its digest; the known roots after it only save a walk.
 */
const builtInDomains = {
    'public-good': {
        name: 'public-good',
        repository: tufRepository('https://tuf-repo-cdn.sigstore.dev', publicGoodRoots),
        trustedRootTarget: 'trusted_root.json',
        signing: { target: 'signing_config.v0.2.json' },
        thresholds: { logs: 1, timestamps: 1, scts: 1 },
    },
    github: {
        name: 'github',
        repository: tufRepository('https://tuf-repo.github.com', gitHubRoots),
        trustedRootTarget: 'trusted_root.json',
        signing: { config: gitHubSigningConfig },
        thresholds: { logs: 0, timestamps: 1, scts: 0 },
        // Signs what GitHub itself says of immutable releases.
        attester: 'https://dotcom.releases.github.com',
    },
};
function tufRepository(url, [bootstrap, ...later]) {
    const encoder = new TextEncoder();
    return { url: new URL(url), bootstrap: encoder.encode(bootstrap), knownRoots: later.map((root) => encoder.encode(root)) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/trust-root-failure.js

/** Metadata that nobody trusted has signed like this: tampered with, rolled back, mixed up, or malformed. */
function trustRootInvalid(message, cause) {
    return new failure/* Failure */.H('trust-root-invalid', {
        blame: 'service',
        message: `The TUF repository's answer is not to be trusted: ${message}`,
        remedy: 'Do not go on. Ask whoever runs the TUF repository or the mirror; if only the cache is meant, delete it and run again.',
        cause,
    });
}
/** Metadata that was good once: whoever keeps showing it may be hiding what came after. */
function trustRootExpired(what, expires) {
    return new failure/* Failure */.H('trust-root-expired', {
        blame: 'service',
        message: `${what} expired at ${expires.toISOString()}`,
        remedy: 'Let this machine reach the TUF repository once, take a newer release, or pin a trusted root file with trust-config.',
        expected: 'metadata that has not expired',
        found: `expired at ${expires.toISOString()}`,
    });
}
/** No answer, and nothing at hand that still holds. */
function trustRootUnavailable(message, cause) {
    return new failure/* Failure */.H('trust-root-unavailable', {
        blame: 'service',
        message,
        remedy: 'Run again when the TUF repository answers, give this machine a filled cache, or pin a trusted root file with trust-config.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/cache.js







const maxRoots = 256;
const maxFiles = 16;
/** The one file that holds all of a repository: replaced as a whole, so that no two runs mix their parts. Its name is a hash. */
function cachePath(directory, { url, bootstrap }) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(`${url.href}\n`).update(bootstrap).digest('hex');
    return (0,external_node_path_.join)(directory, `${name}.json`);
}
/** @returns undefined when there is none. @throws Failure `trust-root-invalid` for a file that is not one of ours */
async function readCache(path) {
    const bytes = await readIfThere(path);
    if (bytes === undefined)
        return undefined;
    const cache = new json_cursor/* JsonCursor */.N(parse(bytes), 'the TUF cache', trustRootInvalid);
    const files = cache.member('files').list(maxFiles).map((file) => [file.member('name').text(), file.member('bytes').bytes()]);
    const checkedAt = new Date(cache.member('checkedAt').text());
    return {
        checkedAt: Number.isNaN(checkedAt.getTime()) ? new Date(0) : checkedAt,
        material: {
            roots: cache.member('roots').list(maxRoots).map((root) => root.bytes()),
            timestamp: cache.member('timestamp').bytes(),
            snapshot: cache.member('snapshot').bytes(),
            targets: cache.member('targets').bytes(),
            files: new Map(files),
        },
    };
}
/** Writes the file anew under another name, then renames it: a reader sees the old one or the new one. */
async function writeCache(path, directory, { checkedAt, material }) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const document = {
        checkedAt: checkedAt.toISOString(),
        roots: material.roots.map(base64),
        timestamp: base64(material.timestamp),
        snapshot: base64(material.snapshot),
        targets: base64(material.targets),
        files: [...material.files].map(([name, bytes]) => ({ name, bytes: base64(bytes) })),
    };
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const handle = await (0,promises_.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(JSON.stringify(document));
        await handle.close();
        await (0,promises_.rename)(draft, path);
    }
    catch (cause) {
        await handle.close();
        await (0,promises_.rm)(draft, { force: true });
        throw cause;
    }
}
function parse(bytes) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the TUF cache' });
    }
    catch (cause) {
        throw trustRootInvalid(cause instanceof failure/* Failure */.H ? cause.message : 'the TUF cache cannot be read', cause);
    }
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw trustRootInvalid('the TUF cache cannot be read', cause);
    }
}
function base64(bytes) {
    return Buffer.from(bytes).toString('base64');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/canonical-json.js

/**
 * The bytes that TUF signatures are over (OLPC canonical JSON): no white space, keys in order, whole numbers only, and in
 * text nothing escaped but quotes and backslashes.
 * @returns undefined for a number with a fraction, which has no canonical form
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : undefined;
    if (typeof value === 'string')
        return quoted(value);
    if (!(0,strict_json/* isJsonObject */.OW)(value))
        return joined(value.map(canonicalJson), '[', ']');
    const members = Object.keys(value).sort().map((key) => {
        const member = canonicalJson(value[key] ?? null);
        return member === undefined ? undefined : `${quoted(key)}:${member}`;
    });
    return joined(members, '{', '}');
}
function joined(parts, open, close) {
    return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`;
}
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/metadata.js





/** The most bytes that each may have; a longer answer is not read to its end. */
const maxMetadataBytes = {
    root: 512_000,
    timestamp: 16_384,
    snapshot: 2_000_000,
    targets: 4_000_000,
};
const maxSignatures = 64;
const utcSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Reads a metadata file of this kind (TUF 1.0.33, §4). @throws Failure `trust-root-invalid` */
function readMetadata(kind, bytes) {
    const document = new json_cursor/* JsonCursor */.N(metadata_parse(kind, bytes), `${kind}.json`, trustRootInvalid);
    const signed = document.member('signed');
    const type = signed.member('_type').text();
    if (type !== kind)
        throw signed.refusal(`expected metadata of type ${kind}, found ${type.slice(0, 40)}`);
    const specification = signed.member('spec_version').text();
    if (!/^1\.\d+(?:\.\d+)?$/.test(specification))
        throw signed.refusal(`expected version 1 of the TUF specification, found ${specification.slice(0, 20)}`);
    const canonical = signed.json === undefined ? undefined : canonicalJson(signed.json);
    if (canonical === undefined)
        throw signed.refusal('a number in it is not whole');
    return {
        kind,
        version: readVersion(signed.member('version')),
        expires: readExpiry(signed.member('expires')),
        signed,
        signedBytes: new TextEncoder().encode(canonical),
        signatures: readSignatures(document.member('signatures')),
    };
}
/** A version: whole, from one. */
function readVersion(place) {
    const version = place.json;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
        throw place.refusal('expected a whole number from one');
    return version;
}
function metadata_parse(kind, bytes) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `${kind}.json`, maxBytes: maxMetadataBytes[kind] });
    }
    catch (cause) {
        throw trustRootInvalid(cause instanceof failure/* Failure */.H ? cause.message : `${kind}.json cannot be read`, cause);
    }
}
function readExpiry(place) {
    const text = place.text();
    const time = new Date(text);
    if (!utcSeconds.test(text) || Number.isNaN(time.getTime()))
        throw place.refusal('expected a time such as 2026-01-01T00:00:00Z');
    return time;
}
function readSignatures(place) {
    const signatures = new Map();
    for (const signature of place.list(maxSignatures)) {
        const keyId = signature.member('keyid').text();
        if (signatures.has(keyId))
            throw signature.refusal('two signatures name the same key');
        const hex = signature.member('sig').text();
        if (!/^(?:[0-9a-f]{2})*$/.test(hex))
            throw signature.refusal('expected a signature in hex');
        signatures.set(keyId, hex);
    }
    return signatures;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/role.js


const maxKeys = 64;
const keyTypes = { 'ecdsa-sha2-nistp256': 'ec', ed25519: 'ed25519', 'rsassa-pss-sha256': 'rsa' };
/** One of the roles of a root. A key of a scheme we do not speak cannot count, and is left out. @throws Failure `trust-root-invalid` */
function readRole(role, keys) {
    const ids = role.member('keyids').list(maxKeys).map((id) => id.text());
    if (new Set(ids).size !== ids.length)
        throw role.refusal('it names a key twice');
    const threshold = role.member('threshold').json;
    if (typeof threshold !== 'number' || !Number.isSafeInteger(threshold) || threshold < 1)
        throw role.refusal('expected a threshold from one');
    const known = ids.map((id) => [id, readKey(keys.member(id))]);
    return { threshold, keys: new Map(known.filter((entry) => entry[1] !== undefined)) };
}
/** Holds the metadata to its role. @throws Failure `trust-root-invalid` */
function requireSigned(metadata, role, by) {
    if (isSigned(metadata, role))
        return;
    throw trustRootInvalid(`${metadata.kind}.json ${metadata.version} is signed by ${countSigners(metadata, role)} of the ${role.threshold} keys that ${by} asks for`);
}
/** Whether as many distinct keys as the threshold says have signed it. */
function isSigned(metadata, role) {
    return countSigners(metadata, role) >= role.threshold;
}
function countSigners({ signatures, signedBytes }, { keys }) {
    const signers = new Set();
    for (const [id, signature] of signatures) {
        const signer = keys.get(id);
        if (signer !== undefined && signature !== '' && hasSigned(signer, signedBytes, Buffer.from(signature, 'hex')))
            signers.add(signer.fingerprint);
    }
    return signers.size;
}
function readKey(place) {
    if (place.isAbsent)
        throw place.refusal('the role names a key that is not there');
    const scheme = place.member('scheme').text();
    const type = Object.hasOwn(keyTypes, scheme) ? keyTypes[scheme] : undefined;
    if (type === undefined)
        return undefined;
    const key = importKey(place.member('keyval').member('public'), scheme);
    if (key.asymmetricKeyType !== type || (type === 'ec' && key.asymmetricKeyDetails?.namedCurve !== 'prime256v1'))
        throw place.refusal(`the key is not one for ${scheme}`);
    return { key, scheme, fingerprint: key.export({ type: 'spki', format: 'der' }).toString('base64') };
}
/** PEM, or for Ed25519 the 32 bytes in hex. */
function importKey(place, scheme) {
    const text = place.text();
    try {
        if (scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text))
            return (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(text, 'hex').toString('base64url') }, format: 'jwk' });
        return (0,external_node_crypto_.createPublicKey)(text);
    }
    catch (cause) {
        throw place.refusal('expected a public key', cause);
    }
}
function hasSigned({ key, scheme }, bytes, signature) {
    if (scheme === 'ed25519')
        return (0,external_node_crypto_.verify)(null, bytes, key, signature);
    if (scheme === 'ecdsa-sha2-nistp256')
        return (0,external_node_crypto_.verify)('sha256', bytes, { key, dsaEncoding: 'der' }, signature);
    return (0,external_node_crypto_.verify)('sha256', bytes, { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }, signature);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/root.js



/** The start of trust, from bytes that were pinned. It must have signed itself, or it was not copied whole. @throws Failure `trust-root-invalid` */
function bootstrapRoot(bytes) {
    const metadata = readMetadata('root', bytes);
    const root = rootOf(metadata);
    requireSigned(metadata, root.roles.root, 'the root itself');
    return root;
}
/**
 * The root after this one: exactly one version further, signed by those whom this one names and by those whom it names
 * itself (TUF 1.0.33, §5.3.4 and §5.3.5). @throws Failure `trust-root-invalid`
 */
function nextRoot(current, bytes) {
    const metadata = readMetadata('root', bytes);
    requireSigned(metadata, current.roles.root, `root ${current.version}`);
    if (metadata.version !== current.version + 1)
        throw trustRootInvalid(`expected root ${current.version + 1}, found root ${metadata.version}`);
    const next = rootOf(metadata);
    requireSigned(metadata, next.roles.root, 'the root itself');
    return next;
}
/** @throws Failure `trust-root-expired` */
function requireUnexpired({ kind, version, expires }, now) {
    if (expires <= now)
        throw trustRootExpired(`${kind}.json ${version}`, expires);
}
function rootOf({ signed, version, expires }) {
    if (signed.member('consistent_snapshot').json !== true)
        throw signed.refusal('expected consistent snapshots');
    const keys = signed.member('keys');
    const role = (kind) => readRole(signed.member('roles').member(kind), keys);
    return { version, expires, roles: { root: role('root'), timestamp: role('timestamp'), snapshot: role('snapshot'), targets: role('targets') } };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/described-file.js


/** @throws Failure `trust-root-invalid` */
function readDescription(place) {
    const hashes = place.member('hashes');
    return { length: readLength(place.member('length')), sha256: readHash(hashes.member('sha256'), 64), sha512: readHash(hashes.member('sha512'), 128) };
}
/** @throws Failure `trust-root-invalid` when the bytes are others than described */
function requireDescribed(what, bytes, { length, sha256, sha512 }) {
    if (length !== undefined && bytes.byteLength !== length)
        throw trustRootInvalid(`${what}: expected ${length} bytes, found ${bytes.byteLength}`);
    for (const [algorithm, expected] of [['sha256', sha256], ['sha512', sha512]]) {
        const found = (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
        if (expected !== undefined && found !== expected)
            throw trustRootInvalid(`${what}: expected ${algorithm}:${expected}, found ${algorithm}:${found}`);
    }
}
function readLength(place) {
    if (place.isAbsent)
        return undefined;
    const length = place.json;
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0)
        throw place.refusal('expected a length in bytes');
    return length;
}
function readHash(place, digits) {
    const hash = place.optionalText();
    if (hash !== undefined && (hash.length !== digits || !/^[0-9a-f]+$/.test(hash)))
        throw place.refusal(`expected ${digits} hex digits`);
    return hash;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/trusted-metadata.js




/**
 * Reads a timestamp that this root's keys signed, no older than the one known before (TUF 1.0.33, §5.4).
 * @throws Failure `trust-root-invalid`
 */
function readTimestamp(bytes, root, before) {
    const metadata = signedBy(root, 'timestamp', bytes);
    const snapshot = readListed(metadata, 'snapshot.json');
    if (before !== undefined) {
        requireNotOlder('timestamp.json', metadata.version, before.metadata.version);
        requireNotOlder('snapshot.json in timestamp.json', snapshot.version, before.snapshot.version);
    }
    return { metadata, snapshot };
}
/**
 * Reads the snapshot that the timestamp names, which forgets and takes back nothing that the one before listed (§5.5).
 * @throws Failure `trust-root-invalid`
 */
function readSnapshot(bytes, root, timestamp, before) {
    requireDescribed('snapshot.json', bytes, timestamp.snapshot);
    const snapshot = listsOf(signedBy(root, 'snapshot', bytes));
    requireVersion(snapshot.metadata, timestamp.snapshot.version);
    for (const [name, was] of before?.listed ?? []) {
        const is = snapshot.listed.get(name);
        if (is === undefined)
            throw trustRootInvalid(`snapshot.json no longer lists ${name}`);
        requireNotOlder(`${name} in snapshot.json`, is.version, was.version);
    }
    return snapshot;
}
/** Reads the targets that the snapshot names (§5.6). @throws Failure `trust-root-invalid` */
function readTargets(bytes, root, snapshot) {
    const listed = targetsIn(snapshot);
    requireDescribed('targets.json', bytes, listed);
    const metadata = signedBy(root, 'targets', bytes);
    requireVersion(metadata, listed.version);
    return metadata;
}
/** What the snapshot says of targets.json. @throws Failure `trust-root-invalid` */
function targetsIn({ listed }) {
    const targets = listed.get('targets.json');
    if (targets === undefined)
        throw trustRootInvalid('snapshot.json does not list targets.json');
    return targets;
}
/** Length and hash of a target; undefined when there is no target of that name. @throws Failure `trust-root-invalid` */
function describeTarget({ signed }, name) {
    const target = signed.member('targets').member(name);
    if (target.isAbsent)
        return undefined;
    const { length, sha256, sha512 } = readDescription(target);
    if (length === undefined || sha256 === undefined)
        throw target.refusal('expected a length and a sha256');
    return { length, sha256, sha512 };
}
function signedBy(root, kind, bytes) {
    const metadata = readMetadata(kind, bytes);
    requireSigned(metadata, root.roles[kind], `root ${root.version}`);
    return metadata;
}
function listsOf(metadata) {
    const meta = metadata.signed.member('meta').json;
    const names = typeof meta === 'object' && meta !== null ? Object.keys(meta) : [];
    return { metadata, listed: new Map(names.map((name) => [name, readListed(metadata, name)])) };
}
function readListed({ signed }, name) {
    const place = signed.member('meta').member(name);
    return { version: readVersion(place.member('version')), ...readDescription(place) };
}
function requireVersion({ kind, version }, expected) {
    if (version !== expected)
        throw trustRootInvalid(`expected ${kind}.json ${expected}, found ${version}`);
}
function requireNotOlder(what, is, was) {
    if (is < was)
        throw trustRootInvalid(`${what} was rolled back: ${was} was seen before, now it is ${is}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/at-hand.js





/**
 * Reads the cache. Whoever can write the disk may have edited it: what does not verify is not at hand, and why is told.
 * Expiry is not looked at here: old metadata still tells what must not be rolled back.
 */
async function lookAtHand(path, shipped) {
    try {
        const cached = await readCache(path);
        if (cached === undefined)
            return undefined;
        const { material, checkedAt } = cached;
        const known = follow(shipped, material.roots);
        const timestamp = readTimestamp(material.timestamp, known.root);
        const snapshot = readSnapshot(material.snapshot, known.root, timestamp);
        return { material: { ...material, roots: known.roots }, checkedAt, known: { ...known, timestamp, snapshot } };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            return cause;
        throw cause;
    }
}
/** From the shipped root on; a root that has been shipped since is passed over. */
function follow(shipped, cached) {
    const roots = cached.filter((bytes) => readMetadata('root', bytes).version > shipped.version);
    return { root: roots.reduce(nextRoot, shipped), roots };
}

// EXTERNAL MODULE: ./packages/sigstore/build/read-at-most.js
var read_at_most = __webpack_require__(4945);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/fetch-bounded.js


/** Files under `base`, without redirects; `deadlineMilliseconds` is for everything that is fetched through it. */
function fetchUnder(base, deadlineMilliseconds) {
    const signal = AbortSignal.timeout(deadlineMilliseconds);
    const prefix = `${base.origin}${base.pathname.replace(/\/+$/, '')}`;
    return async (path, maxBytes) => {
        const response = await send(new URL(`${prefix}/${path}`), signal);
        if (response.status === 404 || response.status === 403) {
            await response.body?.cancel();
            return undefined;
        }
        if (response.ok)
            return read(response, path, maxBytes, base);
        await response.body?.cancel();
        throw trustRootUnavailable(`The TUF repository at ${base.host} answered ${response.status} for ${path}`);
    };
}
async function send(url, signal) {
    try {
        return await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' } });
    }
    catch (cause) {
        throw trustRootUnavailable(`The TUF repository at ${url.host} does not answer`, cause);
    }
}
async function read(response, path, maxBytes, base) {
    try {
        return await (0,read_at_most/* readAtMost */.K)(response, maxBytes);
    }
    catch (cause) {
        if (cause instanceof read_at_most/* AnswerTooLong */.r)
            throw trustRootInvalid(`${path} has more than the ${maxBytes} bytes that it may have`);
        throw trustRootUnavailable(`The TUF repository at ${base.host} broke off its answer`, cause);
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/material.js




/**
 * Verifies material from the disk exactly as if it had just come over the network; `root` is the newest of its roots.
 * How long it serves without a network is decided by the earliest expiry in it, and by nothing else.
 * @returns the target files asked for; a missing one is undefined
 * @throws Failure `trust-root-expired` | `trust-root-invalid`
 */
function verifyMaterial(material, root, names, now) {
    const timestamp = readTimestamp(material.timestamp, root);
    const snapshot = readSnapshot(material.snapshot, root, timestamp);
    const targets = readTargets(material.targets, root, snapshot);
    requireUnexpired({ kind: 'root', ...root }, now);
    for (const metadata of [timestamp.metadata, snapshot.metadata, targets])
        requireUnexpired(metadata, now);
    const files = new Map();
    for (const name of names) {
        const described = describeTarget(targets, name);
        if (described === undefined)
            throw missingTarget(name);
        const bytes = material.files.get(name);
        if (bytes === undefined)
            return undefined;
        requireDescribed(name, bytes, described);
        files.set(name, bytes);
    }
    return files;
}
/** The repository is genuine, and has no such target. */
function missingTarget(name) {
    return trustRootInvalid(`targets.json lists no target ${name}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/target-name.js

/**
 * The name of a target: plain segments, so that it can neither climb out of a directory nor become another address.
 * @throws Failure `trust-config-invalid`
 */
function readTargetName(name) {
    const segments = name.split('/');
    const isPlain = name.length <= 200 && segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment));
    if (isPlain)
        return name;
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${JSON.stringify(name.slice(0, 80))} is not the name of a TUF target: expected plain names with / between them`,
        remedy: 'Name the target as its repository does, such as trusted_root.json.',
    });
}
/** The path of a target in a repository with consistent snapshots: its hash stands before its last name (TUF 1.0.33, §5.7.3). */
function consistentPath(name, sha256) {
    const cut = name.lastIndexOf('/') + 1;
    return `${name.slice(0, cut)}${sha256}.${name.slice(cut)}`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/refresh.js








/** A repository has had 16 roots in five years: more than this at once is an endless chain. */
const maxNewRoots = 32;
const maxTargetBytes = 4_000_000;
/**
 * Asks the repository for what is new, in the order of the client workflow (TUF 1.0.33, §5.3 to §5.7).
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid`
 */
async function refresh(known, names, fetchFile, now) {
    const { root, roots } = await walkRoots(known, fetchFile);
    requireUnexpired({ kind: 'root', ...root }, now);
    const timestampBytes = await need(fetchFile, 'timestamp.json', maxMetadataBytes.timestamp);
    const before = root === known.root ? known : stillVouchedFor(known, root);
    const timestamp = readTimestamp(timestampBytes, root, before.timestamp);
    requireUnexpired(timestamp.metadata, now);
    const { length, version } = timestamp.snapshot;
    const snapshotBytes = await need(fetchFile, `${version}.snapshot.json`, length ?? maxMetadataBytes.snapshot);
    const snapshot = readSnapshot(snapshotBytes, root, timestamp, before.snapshot);
    requireUnexpired(snapshot.metadata, now);
    const listed = targetsIn(snapshot);
    const targetsBytes = await need(fetchFile, `${listed.version}.targets.json`, listed.length ?? maxMetadataBytes.targets);
    const targets = readTargets(targetsBytes, root, snapshot);
    requireUnexpired(targets, now);
    const files = await Promise.all(names.map(async (name) => {
        const described = describeTarget(targets, name);
        if (described === undefined)
            throw missingTarget(name);
        if (described.length > maxTargetBytes)
            throw trustRootInvalid(`${name} is said to have ${described.length} bytes: at most ${maxTargetBytes} are read`);
        const bytes = await need(fetchFile, `targets/${consistentPath(name, described.sha256)}`, described.length);
        requireDescribed(name, bytes, described);
        return [name, bytes];
    }));
    return { roots, timestamp: timestampBytes, snapshot: snapshotBytes, targets: targetsBytes, files: new Map(files) };
}
/**
 * A root that takes the keys away from whoever signed what was known takes that with them: else a thief of those keys,
 * having shown a version of 2^53, would lock everybody out for good (§5.3.11).
 */
function stillVouchedFor(known, { roles }) {
    const { timestamp, snapshot } = known;
    const isVouchedFor = timestamp !== undefined && snapshot !== undefined && isSigned(timestamp.metadata, roles.timestamp) && isSigned(snapshot.metadata, roles.snapshot);
    return isVouchedFor ? { timestamp, snapshot } : {};
}
/** Every root is verified by the one before it; only the last must not have expired. */
async function walkRoots(known, fetchFile) {
    const roots = [...known.roots];
    let root = known.root;
    for (let steps = 0;; steps++) {
        const bytes = await fetchFile(`${root.version + 1}.root.json`, maxMetadataBytes.root);
        if (bytes === undefined)
            return { root, roots };
        if (steps === maxNewRoots)
            throw trustRootInvalid(`more than ${maxNewRoots} new roots at once`);
        root = nextRoot(root, bytes);
        roots.push(bytes);
    }
}
async function need(fetchFile, path, maxBytes) {
    const bytes = await fetchFile(path, maxBytes);
    if (bytes === undefined)
        throw trustRootUnavailable(`The TUF repository has no ${path}`);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/client.js









/** For so long, what was fetched is used without asking again. */
const recentMilliseconds = 60 * 60 * 1000;
const defaultDeadline = 20_000;
/**
 * The named targets of a repository. What is at hand is used when it was fetched within the hour; else the repository is
 * asked, and when it does not answer, what is at hand serves until the metadata expires. Whatever comes from the disk is
 * verified from the pinned root on, as if it had come over the network.
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid` | `trust-config-invalid`
 */
async function fetchTargets(repository, targets, access) {
    const names = targets.map(readTargetName);
    const now = access.clock.now();
    const directory = access.cacheDirectory;
    const shipped = bootstrapRoot(repository.knownRoots.at(-1) ?? repository.bootstrap);
    const atHand = directory === undefined ? undefined : await lookAtHand(cachePath(directory, repository), shipped);
    const before = atHand instanceof failure/* Failure */.H ? undefined : atHand;
    if (before !== undefined && isRecent(before, now)) {
        const files = orFailure(() => verifyMaterial(before.material, before.known.root, names, now));
        if (!(files instanceof failure/* Failure */.H) && files !== undefined)
            return { files, from: 'cache' };
    }
    try {
        const fetchFile = fetchUnder(repository.url, access.deadlineMilliseconds ?? defaultDeadline);
        const material = await refresh(before?.known ?? { root: shipped, roots: [] }, names, fetchFile, now);
        const notKept = directory === undefined ? undefined : await keep(repository, directory, material, before, now);
        return { files: material.files, from: 'network', ...(notKept === undefined ? {} : { notKept }) };
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.H) || cause.code !== 'trust-root-unavailable' || atHand === undefined)
            throw cause;
        return { files: withoutNetwork(atHand, names, now, cause), from: 'cache' };
    }
}
/** @throws Failure why what is at hand does not serve */
function withoutNetwork(atHand, names, now, unavailable) {
    if (atHand instanceof failure/* Failure */.H)
        throw trustRootInvalid(`the repository does not answer, and what is cached was changed (${atHand.message})`, atHand);
    const files = verifyMaterial(atHand.material, atHand.known.root, names, now);
    if (files === undefined)
        throw unavailable;
    return files;
}
/** A time in the future is nobody's. */
function isRecent({ checkedAt }, now) {
    const age = now.getTime() - checkedAt.getTime();
    return age >= 0 && age < recentMilliseconds;
}
/** Targets of the same metadata that an earlier run asked for are kept with those of this run. */
async function keep(repository, directory, material, before, now) {
    const earlier = before !== undefined && Buffer.from(before.material.targets).equals(material.targets) ? before.material.files : [];
    const files = new Map([...earlier, ...material.files]);
    try {
        await writeCache(cachePath(directory, repository), directory, { checkedAt: now, material: { ...material, files } });
        return undefined;
    }
    catch (cause) {
        return cause;
    }
}
function orFailure(attempt) {
    try {
        return attempt();
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            return cause;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/tuf-domain.js



/** Fetches the domain's trust material, or takes it from the cache. @throws Failure as {@link fetchTargets}, and `trust-config-invalid` */
async function loadTufDomain(domain, access) {
    const { name, repository, trustedRootTarget, signing, thresholds, attester } = domain;
    const signingTarget = signing !== undefined && 'target' in signing ? signing.target : undefined;
    const targets = [trustedRootTarget, ...(signingTarget === undefined ? [] : [signingTarget])];
    const { files } = await fetchTargets(repository, targets, access);
    const config = files.get(trustedRootTarget);
    if (config === undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} has no ${trustedRootTarget}`);
    const signingConfig = signing === undefined ? undefined : 'config' in signing ? new TextEncoder().encode(signing.config) : files.get(signing.target);
    const read = { name, config, ...(signingConfig === undefined ? {} : { signingConfig }) };
    const loaded = isWhole(thresholds) ? held((0,trust_domain/* readTrustDomain */.r)(read), thresholds) : (0,trust_domain/* readTrustDomain */.r)({ ...read, thresholds });
    return attester === undefined ? loaded : { ...loaded, attester };
}
/** The thresholds of a built-in domain are its own: more in its root changes nothing, and less is an error. */
function held(domain, thresholds) {
    for (const name of ['logs', 'timestamps', 'scts']) {
        if (domain.thresholds[name] < thresholds[name])
            throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${domain.name}: its root lists no ${name}, and it must give ${thresholds[name]}`);
    }
    return { ...domain, thresholds };
}
function isWhole(thresholds) {
    return thresholds.logs !== undefined && thresholds.timestamps !== undefined && thresholds.scts !== undefined;
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/domain.js








const maxTrustConfigBytes = 4 * 1024 * 1024;
/** Loads a trust domain that a policy declares or mentions; its files are `beside` the policy. @throws Failure as loadPolicy */
async function loadDomain(declared, beside, surroundings) {
    const { name, config, tuf, root, target, signingConfig, legacy = false, allowPublicLog = false, attester } = declared;
    const read = async (path) => await readTrustFile((0,external_node_path_.join)(beside, path), `the trust configuration of ${name}`, [surroundings.workspace]);
    const thresholds = thresholdsOf(declared);
    const marked = (domain) => ({ ...domain, ...(legacy ? { legacy } : {}), ...(allowPublicLog ? { allowPublicLog } : {}), ...(attester === undefined ? {} : { attester }) });
    if (declared.builtIn === true)
        return { domain: marked(await loadBuiltIn(name, surroundings)), pinned: (0,digest/* digestOf */.ol)(builtIn(name).repository.bootstrap) };
    if (config !== undefined) {
        const bytes = await read(config);
        return { domain: marked((0,trust_domain/* readTrustDomain */.r)({ name, config: bytes, thresholds })), pinned: (0,digest/* digestOf */.ol)(bytes) };
    }
    if (tuf === undefined || root === undefined || target === undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} is neither a file nor a TUF repository`);
    const bootstrap = await read(root);
    const repository = { url: new URL(tuf), bootstrap, knownRoots: [] };
    const signing = signingConfig === undefined ? {} : { signing: { target: signingConfig } };
    return { domain: marked(await loadTufDomain({ name, repository, trustedRootTarget: target, thresholds, ...signing }, tufAccess(surroundings))), pinned: (0,digest/* digestOf */.ol)(bootstrap) };
}
/** The built-in domain of this name. @throws Failure `trust-config-invalid` for another name, else as loadPolicy */
async function loadBuiltIn(name, surroundings) {
    return await loadTufDomain(builtIn(name), tufAccess(surroundings));
}
function readTrustFile(path, what, roots) {
    return (0,read_file/* readFileInside */.XW)(path, { roots, maxBytes: maxTrustConfigBytes, what });
}
function builtIn(name) {
    if (name === 'public-good' || name === 'github')
        return builtInDomains[name];
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${JSON.stringify(name.slice(0, 80))} is not a built-in trust domain`,
        remedy: 'Name public-good or github, or give the file of a private one as trust-config.',
        expected: 'public-good or github',
        found: name.slice(0, 80),
    });
}
function thresholdsOf({ logs, timestamps, scts }) {
    return { ...(logs === undefined ? {} : { logs }), ...(timestamps === undefined ? {} : { timestamps }), ...(scts === undefined ? {} : { scts }) };
}
/** Kept where a runner keeps its tools, or else where a person's programs keep theirs. */
function tufAccess({ clock, environment }) {
    const home = environment['HOME'];
    const base = environment['RUNNER_TOOL_CACHE'] ?? environment['XDG_CACHE_HOME'] ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, '.cache'));
    return { clock, cacheDirectory: base === undefined ? undefined : (0,external_node_path_.join)(base, 'portcullis', 'tuf') };
}


/***/ }),

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ githubBundles),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   gR: () => (/* binding */ takesLegacy),
/* harmony export */   oi: () => (/* binding */ storesOf)
/* harmony export */ });
/* harmony import */ var _portcullis_github_attestations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2915);


/** Whether what cosign 2 keeps beside an artifact is worth looking for: nobody would believe it where no domain takes old formats. */
function takesLegacy(domains) {
    return domains.some(({ legacy }) => legacy === true);
}
/** The stores of evidence that the policy names, beside the registry of the artifact. */
function storesOf({ attestations }, surroundings) {
    return attestations === undefined ? [] : [githubBundles(surroundings)];
}
/** GitHub's attestations of the repository of the run, by digest alone, so each digest is asked about once. */
function githubBundles(surroundings) {
    const store = (0,_portcullis_github_attestations__WEBPACK_IMPORTED_MODULE_0__/* .createAttestationStore */ .i)((0,_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeOf */ .$)(surroundings).client);
    const asked = new Map();
    return {
        bundles({ digest }) {
            const answer = asked.get(digest) ?? store.bundles(digest);
            asked.set(digest, answer);
            return answer;
        },
    };
}
/** Every reader is asked, and one that cannot answer ends the run: "could not look" is never "there are none". */
function union(readers) {
    return { bundles: async (subject) => (await Promise.all(readers.map(async (reader) => await reader.bundles(subject)))).flat() };
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ forgeOf)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/github/build/client.js + 1 modules
var build_client = __webpack_require__(6800);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/authors.js




const readContents = { name: 'contents', access: 'read' };
const readPulls = { name: 'pull-requests', access: 'read' };
/** GitHub lists no more commits of a pull request than these, however many there are. */
const mostListedCommits = 250;
/** Reads who is behind a commit: its author and committer, and the authors of the pull requests it came by. */
function createAuthorReader(client) {
    return {
        async authors(repository, commit) {
            const [owner, repo] = (0,build_client/* splitRepository */.T)(repository);
            const at = { owner, repo };
            return [...(await peopleOf(client, at, commit)), ...(await peopleOfPulls(client, at, commit))];
        },
    };
}
async function peopleOf(client, place, commit) {
    const call = { route: 'GET /repos/{owner}/{repo}/commits/{ref}', values: { ...place, ref: commit }, needs: readContents };
    const { body } = await client.call(call).catch((error) => {
        // GitHub's answer for a commit that the repository does not have; 404 is for the repository itself.
        throw error instanceof failure/* Failure */.H && error.found === '422' ? notThere(place, commit, error) : error;
    });
    const found = (0,reading/* objectIn */.D7)(body, 'commit');
    if ((0,reading/* hashIn */.ou)(found['sha'], 'commit.sha') !== commit)
        throw unidentified(commit, 'GitHub answered with another commit');
    return peopleIn(found);
}
function peopleIn(commit) {
    const sha = (0,reading/* hashIn */.ou)(commit['sha'], 'commit.sha');
    return [
        { person: known(commit['author'], sha, 'author'), as: 'author' },
        { person: known(commit['committer'], sha, 'committer'), as: 'committer' },
    ];
}
/** A merge commit's author is whoever pressed the button; who wrote the change is who opened the pull request, and the authors and committers of its commits. */
async function peopleOfPulls(client, place, commit) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const pulls = await (0,pages/* allPages */.S4)(client, { route, values: { ...place, commit_sha: commit }, needs: readPulls }, 'pull requests of the commit');
    const authors = [];
    for (const value of pulls) {
        const pull = (0,reading/* objectIn */.D7)(value, 'pull request');
        authors.push({ person: (0,reading/* personIn */.Bd)(pull['user'], 'pull request.user'), as: 'author' });
        authors.push(...(await peopleOfCommits(client, place, (0,reading/* idIn */.DG)(pull['number'], 'pull request.number'))));
    }
    return distinct(authors);
}
async function peopleOfCommits(client, place, pull) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const commits = await (0,pages/* allPages */.S4)(client, { route, values: { ...place, pull_number: pull }, needs: readPulls }, 'commits of the pull request');
    if (commits.length >= mostListedCommits)
        throw tooManyCommits(pull);
    return commits.flatMap((value) => peopleIn((0,reading/* objectIn */.D7)(value, 'commit')));
}
/** GitHub gives null (or an empty object) for an e-mail address that belongs to no account. */
function known(value, commit, as) {
    const isNobody = value === null || value === undefined || Object.keys((0,reading/* objectIn */.D7)(value, `commit.${as}`)).length === 0;
    if (isNobody)
        throw unidentified(commit, `the e-mail address of its ${as} belongs to no account`);
    return (0,reading/* personIn */.Bd)(value, `commit.${as}`);
}
function distinct(authors) {
    return [...new Map(authors.map((author) => [`${author.person.id} ${author.as}`, author])).values()];
}
/** Who wrote it cannot be told, so nobody can be told apart from the author. */
function unidentified(commit, why) {
    return new failure/* Failure */.H('author-unknown', {
        blame: 'artifact',
        message: `Commit ${commit} cannot be attributed to an account: ${why}`,
        remedy: 'Have the author add the e-mail address of the commit to their GitHub account, or commit again with one that is there.',
    });
}
function notThere({ owner, repo }, commit, cause) {
    return new failure/* Failure */.H('author-unknown', {
        blame: 'artifact',
        message: `The author cannot be told: ${owner}/${repo} has no commit ${commit}, which the provenance names as what the artifact was built from`,
        remedy: 'See whether the commit was taken away by a forced push, or the repository made anew. Push the commit again under a branch or tag, or build the artifact anew from a commit that is there.',
        expected: `a commit of ${owner}/${repo}`,
        found: `none: ${cause.message}`,
        cause,
    });
}
function tooManyCommits(pull) {
    return new failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `Pull request ${pull} has ${mostListedCommits} commits or more: GitHub does not list them all, so its authors are not known`,
        remedy: 'Bring the change in smaller pull requests.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/environments.js


const needs = { name: 'actions', access: 'read' };
/** Reads the protection of the client's repository's environments. */
function createEnvironmentReader(client) {
    return { environment: (name) => readEnvironment(client, name) };
}
async function readEnvironment(client, name) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    const { status, body } = await client.call({ route, values: { environment_name: name }, needs, accepts: [404] });
    if (status === 404)
        return undefined;
    const environment = (0,reading/* objectIn */.D7)(body, 'environment');
    const found = (0,reading/* textIn */.r7)(environment['name'], 'environment.name');
    // GitHub compares names without regard to case; a policy that means another name should say so.
    if (found.toLowerCase() !== name.toLowerCase())
        throw anotherEnvironment(name, found);
    const rules = environment['protection_rules'] === undefined ? [] : (0,reading/* listIn */.Of)(environment['protection_rules'], 'environment.protection_rules').map(ruleIn);
    const review = rules.filter((rule) => rule['type'] === 'required_reviewers');
    return {
        name: found,
        reviewers: review.reduce((count, rule) => count + (0,reading/* listIn */.Of)(rule['reviewers'], 'environment.protection_rules.reviewers').length, 0),
        preventSelfReview: review.length > 0 && review.every(preventsSelfReview),
        restrictsBranches: restrictsBranches(environment['deployment_branch_policy']),
    };
}
function ruleIn(value) {
    return (0,reading/* objectIn */.D7)(value, 'environment.protection_rules');
}
/** GitHub Enterprise Server leaves the flag out where it does not know it: then nothing is prevented. */
function preventsSelfReview(rule) {
    const flag = rule['prevent_self_review'];
    return flag === undefined || flag === null ? false : (0,reading/* flagIn */.kx)(flag, 'environment.protection_rules.prevent_self_review');
}
/** null or absent: every branch may deploy. */
function restrictsBranches(policy) {
    if (policy === undefined || policy === null)
        return false;
    const { protected_branches: isProtected, custom_branch_policies: isCustom } = (0,reading/* objectIn */.D7)(policy, 'environment.deployment_branch_policy');
    return (0,reading/* flagIn */.kx)(isProtected, 'protected_branches') || (0,reading/* flagIn */.kx)(isCustom, 'custom_branch_policies');
}
function anotherEnvironment(name, found) {
    return new failure/* Failure */.H('github-protocol', {
        blame: 'service',
        message: `GitHub answered with environment ${JSON.stringify(found.slice(0, 120))} instead of ${JSON.stringify(name.slice(0, 120))}`,
        remedy: 'Write the name of the environment in the policy as it is on GitHub.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/approvals.js

const states = ['approved', 'rejected', 'pending'];
/**
 * What reviewers said on the deployments of a run, over all its attempts. One entry may cover several environments.
 * The list has no pages, and its entries no time, attempt or digest.
 */
async function readApprovals(client, runId) {
    const { body } = await client.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        values: { run_id: runId },
        needs: { name: 'actions', access: 'read' },
    });
    return (0,reading/* listIn */.Of)(body, 'approvals').map((value, index) => {
        const where = `approvals[${index}]`;
        const entry = (0,reading/* objectIn */.D7)(value, where);
        const state = states.find((known) => known === entry['state']);
        // An unknown state might be a new kind of refusal: guessing would be dangerous.
        if (state === undefined)
            throw (0,reading/* unexpected */.os)(`${where}.state`, states.join(' or '), entry['state']);
        return {
            environments: (0,reading/* listIn */.Of)(entry['environments'], `${where}.environments`).map((environment) => (0,reading/* textIn */.r7)((0,reading/* objectIn */.D7)(environment, `${where}.environments`)['name'], `${where}.environments.name`)),
            state,
            person: (0,reading/* personIn */.Bd)(entry['user'], `${where}.user`),
            comment: entry['comment'] === null || entry['comment'] === undefined ? '' : (0,reading/* textIn */.r7)(entry['comment'], `${where}.comment`),
        };
    });
}

;// CONCATENATED MODULE: ./packages/github/build/runs.js



const runs_needs = { name: 'actions', access: 'read' };
const mostAttempts = 100;
/** Reads workflow runs of the client's repository. */
function createRunReader(client) {
    return {
        run: (id) => readRun(client, id),
        approvals: (runId) => readApprovals(client, runId),
    };
}
/** A run with everybody who started it: its actor, and who triggered each attempt, since a re-run has another initiator. */
async function readRun(client, id) {
    const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', values: { run_id: id }, needs: runs_needs });
    const run = (0,reading/* objectIn */.D7)(body, 'run');
    const repository = (0,reading/* objectIn */.D7)(run['repository'], 'run.repository');
    const attempt = (0,reading/* idIn */.DG)(run['run_attempt'], 'run.run_attempt');
    if ((0,reading/* idIn */.DG)(run['id'], 'run.id') !== id)
        throw anotherRun(id);
    if (attempt > mostAttempts)
        throw tooManyAttempts(attempt);
    const initiators = [(0,reading/* personIn */.Bd)(run['actor'], 'run.actor'), (0,reading/* personIn */.Bd)(run['triggering_actor'], 'run.triggering_actor')];
    for (let number = 1; number < attempt; number++)
        initiators.push(...(await readStarters(client, id, number)));
    return {
        repository: (0,reading/* textIn */.r7)(repository['full_name'], 'run.repository.full_name'),
        repositoryId: (0,reading/* idIn */.DG)(repository['id'], 'run.repository.id'),
        id,
        attempt,
        event: (0,reading/* textIn */.r7)(run['event'], 'run.event'),
        commit: (0,reading/* hashIn */.ou)(run['head_sha'], 'run.head_sha'),
        // The API names the branch or tag, not which of the two it is.
        ref: run['head_branch'] === null ? '' : (0,reading/* textIn */.r7)(run['head_branch'], 'run.head_branch'),
        url: (0,reading/* textIn */.r7)(run['html_url'], 'run.html_url'),
        initiators: runs_distinct(initiators),
    };
}
async function readStarters(client, id, attempt) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const { body } = await client.call({ route, values: { run_id: id, attempt_number: attempt }, needs: runs_needs });
    const run = (0,reading/* objectIn */.D7)(body, 'attempt');
    return [(0,reading/* personIn */.Bd)(run['actor'], 'attempt.actor'), (0,reading/* personIn */.Bd)(run['triggering_actor'], 'attempt.triggering_actor')];
}
function runs_distinct(people) {
    return [...new Map(people.map((person) => [person.id, person])).values()];
}
function anotherRun(id) {
    return new failure/* Failure */.H('github-protocol', { blame: 'service', message: `GitHub answered with another run than ${id}`, remedy: 'Run the job again.' });
}
function tooManyAttempts(attempt) {
    return new failure/* Failure */.H('too-large', {
        blame: 'configuration',
        message: `The run has ${attempt} attempts; at most ${mostAttempts} are looked through for their initiators`,
        remedy: 'Start a new run instead of running this one again.',
    });
}

;// CONCATENATED MODULE: ./packages/worlds/build/forge.js





/** @throws Failure `input-invalid` where there is no token: what GitHub must confirm cannot be found out then */
function forgeOf({ github, clock, chance }) {
    if (github === undefined)
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: 'GitHub must be asked about environments, runs and people, and there is no token or no repository',
            remedy: 'Give github-token; in a terminal, set GITHUB_TOKEN and GITHUB_REPOSITORY.',
        });
    const client = (0,build_client/* createGitHubClient */.L)({ ...github, clock, chance });
    return { client, runs: createRunReader(client), environments: createEnvironmentReader(client), authors: createAuthorReader(client) };
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  d: () => (/* binding */ onlyDomain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/policy/document.js
var policy_document = __webpack_require__(4752);
// EXTERNAL MODULE: ./packages/core/build/policy/domain-schema.js
var domain_schema = __webpack_require__(7545);
// EXTERNAL MODULE: ./packages/core/build/policy/environment-schema.js + 1 modules
var environment_schema = __webpack_require__(1353);
// EXTERNAL MODULE: ./packages/core/build/policy/schema.js
var schema = __webpack_require__(7426);
;// CONCATENATED MODULE: ./packages/core/build/policy/identity-schema.js

/** Issuers are HTTPS; plain HTTP is spoken to this machine only. */
const issuer = (0,schema/* checked */.KD)(schema/* text */.Qq, (url) => {
    const isLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url);
    const isHttps = /^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url);
    return isLoopback || isHttps ? undefined : 'expected an https:// address in lower case (http:// only for this machine), as the token names its issuer';
});
const workflow = (0,schema/* checked */.KD)(schema/* text */.Qq, (name) => {
    const at = name.indexOf('@');
    if (at < 0)
        return 'names no ref: write owner/repository/.github/workflows/file.yml@refs/heads/main';
    const file = name.slice(0, at);
    const ref = name.slice(at + 1);
    if (file.includes('*'))
        return '`*` is understood in the ref only, behind the @';
    if (!/^[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[A-Za-z0-9_.-]+\.ya?ml$/.test(file))
        return 'expected owner/repository/.github/workflows/file.yml@ref';
    if (!/^(?:refs\/(?:heads|tags|pull)\/[^\s@]+|[0-9a-f]{40})$/.test(ref))
        return 'expected a ref such as refs/heads/main, refs/tags/v* or a commit of 40 hex digits';
    return undefined;
});
const subject = (0,schema/* checked */.KD)(schema/* text */.Qq, (name) => (name.includes('*') ? 'is compared as it stands; `*` is understood in the ref of `workflow` only' : undefined));
const commit = (0,schema/* checked */.KD)(schema/* text */.Qq, (hex) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hex) ? undefined : 'expected a commit of 40 or 64 lower-case hex digits'));
const ref = (0,schema/* checked */.KD)(schema/* text */.Qq, (name) => (/^refs\/(?:heads|tags|pull)\/[^\s@]+$/.test(name) ? undefined : 'expected a ref such as refs/heads/main or refs/tags/v*'));
const named = (parts) => (name) => {
    const [, path = ''] = /^(?:https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?\/)?(.+)$/.exec(name) ?? [];
    const pieces = path.split('/');
    return pieces.length === parts && pieces.every((piece) => /^[A-Za-z0-9_.-]+$/.test(piece)) ? undefined : `expected ${parts === 2 ? 'owner/repository' : 'the name of an owner'}, or its https:// address`;
};
const fields = (0,schema/* object */.Ik)({
    domain: (0,schema/* mention */.lE)('domain'),
    key: (0,schema/* optional */.lq)((0,schema/* checked */.KD)(schema/* text */.Qq, (path) => (path.includes('://') ? 'expected the path of a PEM file with the public key (cosign public-key --key …)' : undefined))),
    notBefore: (0,schema/* optional */.lq)(schema/* time */.kB),
    notAfter: (0,schema/* optional */.lq)(schema/* time */.kB),
    revokedAt: (0,schema/* optional */.lq)(schema/* time */.kB),
    untimed: (0,schema/* optional */.lq)(schema/* flag */.Jt),
    issuer: (0,schema/* optional */.lq)(issuer),
    workflow: (0,schema/* optional */.lq)(workflow),
    calledBy: (0,schema/* optional */.lq)(workflow),
    subject: (0,schema/* optional */.lq)(subject),
    repositoryId: (0,schema/* optional */.lq)(schema/* numericId */.Vi),
    ownerId: (0,schema/* optional */.lq)(schema/* numericId */.Vi),
    runner: (0,schema/* optional */.lq)((0,schema/* oneOf */.yL)('github-hosted', 'self-hosted')),
    triggers: (0,schema/* optional */.lq)((0,schema/* list */.p_)((0,schema/* checked */.KD)(schema/* text */.Qq, (event) => (/^[a-z_]+$/.test(event) ? undefined : 'expected the name of an event, such as push')))),
    environment: (0,schema/* optional */.lq)(schema/* text */.Qq),
    workflowDigest: (0,schema/* optional */.lq)(commit),
    calledByDigest: (0,schema/* optional */.lq)(commit),
    repository: (0,schema/* optional */.lq)((0,schema/* checked */.KD)(schema/* text */.Qq, named(2))),
    owner: (0,schema/* optional */.lq)((0,schema/* checked */.KD)(schema/* text */.Qq, named(1))),
    ref: (0,schema/* optional */.lq)(ref),
    commit: (0,schema/* optional */.lq)(commit),
    attempts: (0,schema/* optional */.lq)((0,schema/* list */.p_)((0,schema/* integer */.nd)(1, 1_000))),
    visibility: (0,schema/* optional */.lq)((0,schema/* oneOf */.yL)('public', 'private', 'internal')),
    tokenSubject: (0,schema/* optional */.lq)(schema/* text */.Qq),
});
const written = (0,schema/* checked */.KD)(fields, (identity) => (identity.key === undefined ? problemOfCertificate(identity) : problemOfKey(identity)));
/** Who may say something: a key, or an issuer and a workflow or a whole subject. */
const identitySchema = {
    read(tree, at, reading) {
        const understood = written.read(tree, at, reading);
        return understood === undefined ? undefined : { value: identityOf(understood.value) };
    },
};
function identityOf({ key, notBefore, notAfter, revokedAt, untimed, ...identity }) {
    if (key === undefined)
        return identity;
    const window = { ...(notBefore === undefined ? {} : { notBefore }), ...(notAfter === undefined ? {} : { notAfter }), ...(revokedAt === undefined ? {} : { revokedAt }), ...(untimed === true ? { untimed } : {}) };
    return { ...identity, key: { path: key, ...window } };
}
function problemOfCertificate({ issuer: by, workflow: file, subject: whole, calledBy, notBefore, notAfter, revokedAt, untimed }) {
    if (file === undefined && whole === undefined)
        return 'names nobody: give `workflow`, or `subject`, or `key`';
    if (file !== undefined && whole !== undefined)
        return 'gives both `workflow` and `subject`: one of them names the signer';
    if (by === undefined)
        return 'the key `issuer` is missing: whoever vouches for the signer';
    if (calledBy !== undefined && file === undefined)
        return 'gives `called-by` without the `workflow` that is called';
    if (notBefore !== undefined || notAfter !== undefined || revokedAt !== undefined)
        return 'gives a window of time, which only a `key` has; what a workflow signed is revoked by `trust.revoked`';
    if (untimed !== undefined)
        return 'gives `untimed`, which only a `key` has: a certificate is worth nothing without a verified time';
    return undefined;
}
function problemOfKey({ domain: _domain, key: _key, notBefore, notAfter, revokedAt, untimed, ...others }) {
    const [other] = Object.keys(others);
    if (other !== undefined)
        return `gives both \`key\` and \`${(0,schema/* keyOf */.TN)(other)}\`, which is of certificates: a key says nothing of who holds it`;
    if (untimed === true && (notBefore ?? notAfter ?? revokedAt) !== undefined)
        return 'gives both `untimed` and a window of time, which nothing could be held against';
    return notBefore !== undefined && notAfter !== undefined && notAfter < notBefore ? 'ends (`not-after`) before it begins (`not-before`)' : undefined;
}

// EXTERNAL MODULE: ./packages/core/build/policy/near-miss.js
var near_miss = __webpack_require__(7544);
// EXTERNAL MODULE: ./packages/core/build/policy/reading.js
var policy_reading = __webpack_require__(517);
// EXTERNAL MODULE: ./packages/core/build/policy/rules/all-rules.js + 16 modules
var all_rules = __webpack_require__(8953);
// EXTERNAL MODULE: ./packages/core/build/policy/distinct-signers.js
var distinct_signers = __webpack_require__(8447);
;// CONCATENATED MODULE: ./packages/core/build/policy/unmeetable.js

/** Every quorum of signatures that asks for more signers than there can be; keys are told apart by `keyOf`. */
function unmeetableQuorums(policy, keyOf) {
    return [...policy.environments.values()].flatMap((environment) => signatureRules(environment).flatMap((settings) => problemOf(environment.name, settings, policy.identities, keyOf)));
}
function signatureRules({ require }) {
    return require.filter(({ rule }) => rule === 'signatures').map(({ settings }) => settings);
}
function problemOf(environment, { of, count }, identities, keyOf) {
    const signers = (0,distinct_signers/* sameSigners */.S)(of, identities, keyOf);
    if (signers.length >= count)
        return [];
    const alike = signers.filter((names) => names.length > 1).map((names) => names.join(' and ')).join('; ');
    return [{ at: ['environments', environment, 'require', 'signatures'], problem: `asks for ${count} signers, and there can be only ${signers.length}: ${alike} are the same signer` }];
}

;// CONCATENATED MODULE: ./packages/core/build/policy/parse.js









const policySchema = (0,schema/* object */.Ik)({
    version: (0,schema/* integer */.nd)(1, 1),
    artifact: (0,schema/* oneOrList */.My)(environment_schema/* repositorySchema */._L),
    trust: (0,schema/* object */.Ik)({ domains: (0,schema/* optional */.lq)(domain_schema/* domainsSchema */.x), identities: (0,schema/* map */.Tj)(identitySchema, 'identity'), revoked: (0,schema/* optional */.lq)(schema/* text */.Qq), attestations: (0,schema/* optional */.lq)((0,schema/* oneOf */.yL)('github')) }),
    environments: environment_schema/* environmentsSchema */.me,
});
/**
 * Understands a policy (docs/policy-reference.md). @throws Failure `policy-error` that lists everything wrong with it:
 * unknown keys, missing keys, wrong values, and names that nothing declares.
 */
function parsePolicy(document) {
    const reading = new policy_reading/* Reading */.z();
    const understood = policySchema.read(document.tree, [], reading);
    for (const mention of reading.mentions)
        checkMention(mention, document.tree, reading);
    if (understood !== undefined)
        noteNothingToAttach(understood.value, reading);
    if (understood === undefined || reading.issues.length > 0)
        throw (0,policy_document/* policyError */.nq)(document.source, reading.issues.map((issue) => (0,policy_document/* problemAt */.l4)(document, issue)));
    const { artifact, trust, environments } = understood.value;
    const policy = {
        source: document.source,
        digest: document.digest,
        artifacts: artifact,
        domains: new Map([...mentionedBuiltIns(reading.mentions), ...declaredDomains(trust.domains)]),
        identities: parse_named(trust.identities),
        ...(trust.revoked === undefined ? {} : { revoked: trust.revoked }),
        ...(trust.attestations === undefined ? {} : { attestations: trust.attestations }),
        environments: new Map([...environments].map(([name, environment]) => [name, environmentPolicy(name, environment)])),
    };
    const unmeetable = unmeetableQuorums(policy, ({ key }) => key?.path);
    if (unmeetable.length === 0)
        return policy;
    throw (0,policy_document/* policyError */.nq)(document.source, unmeetable.map(({ at, problem: message }) => (0,policy_document/* problemAt */.l4)(document, { at, message })));
}
function environmentPolicy(name, written) {
    const { require, approvals, ...rest } = written;
    const required = require ?? {};
    const requirements = all_rules/* allRules */.V.filter((rule) => required[rule.name] !== undefined);
    return {
        name,
        ...rest,
        require: requirements.map((rule) => ({ rule: rule.name, settings: required[rule.name] })),
        ...(approvals === undefined ? {} : { approvals: (0,environment_schema/* approvalPolicy */.Uh)(approvals) }),
    };
}
/** The mention must be declared in the document itself; names are compared exactly, and the near miss is told. */
function checkMention({ kind, name, at }, tree, reading) {
    const trust = (0,schema/* isTree */.xK)(tree) && (0,schema/* isTree */.xK)(tree['trust']) ? tree['trust'] : {};
    const section = trust[kind === 'identity' ? 'identities' : 'domains'];
    const declared = (0,schema/* isTree */.xK)(section) ? Object.keys(section) : [];
    if (declared.includes(name) || (kind === 'domain' && domain_schema/* builtInDomains */.F.includes(name)))
        return;
    const meant = (0,near_miss/* nearMiss */.b)(name, declared);
    const hint = meant === undefined ? `declared are: ${declared.join(', ') || 'none'}` : `did you mean \`${meant}\`?`;
    reading.note(at, `no ${kind === 'identity' ? 'identity' : 'trust domain'} ${JSON.stringify(name.slice(0, 60))} is declared, ${hint}`);
}
/** Nothing could ever be attached where no store is read. */
function noteNothingToAttach({ trust, environments }, reading) {
    if (trust.attestations !== undefined)
        return;
    for (const [name, { carry }] of environments)
        if (carry?.attestations === 'attach')
            reading.note(['environments', name, 'carry', 'attestations'], 'needs `attestations: github` in `trust`: without it, no store of attestations is read');
}
/** A built-in domain is part of the policy once an identity speaks of it. */
function mentionedBuiltIns(mentions) {
    const names = mentions.filter(({ kind, name }) => kind === 'domain' && domain_schema/* builtInDomains */.F.includes(name)).map(({ name }) => name);
    return new Map(names.map((name) => [name, { name, builtIn: true }]));
}
function declaredDomains(declared = new Map()) {
    return new Map([...parse_named(declared)].map(([name, domain]) => [name, domain_schema/* builtInDomains */.F.includes(name) ? { ...domain, builtIn: true } : domain]));
}
function parse_named(values) {
    return new Map([...values].map(([name, value]) => [name, { ...value, name }]));
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-domain.js + 6 modules
var trust_domain = __webpack_require__(2989);
// EXTERNAL MODULE: ./packages/workspace/build/policy-file.js
var policy_file = __webpack_require__(7195);
// EXTERNAL MODULE: ./packages/worlds/build/domain.js + 19 modules
var build_domain = __webpack_require__(9756);
;// CONCATENATED MODULE: ./packages/core/build/policy/revoked-list.js





const fingerprint = (0,schema/* checked */.KD)(schema/* text */.Qq, (digest) => (/^sha256:[0-9a-f]{64}$/.test(digest) ? undefined : 'expected sha256: and the 64 hex digits of the SHA-256 of the public key in DER'));
const entry = (0,schema/* checked */.KD)((0,schema/* object */.Ik)({ identity: (0,schema/* optional */.lq)(schema/* text */.Qq), key: (0,schema/* optional */.lq)(fingerprint), issuer: (0,schema/* optional */.lq)(schema/* text */.Qq), subject: (0,schema/* optional */.lq)(schema/* text */.Qq), since: schema/* time */.kB, reason: (0,schema/* optional */.lq)(schema/* text */.Qq) }), ({ identity, key, issuer, subject }) => {
    if ((issuer === undefined) !== (subject === undefined))
        return '`issuer` and `subject` name somebody together only';
    const named = [identity, key, subject].filter((one) => one !== undefined);
    return named.length === 1 ? undefined : 'expected exactly one of `identity`, `key`, or `issuer` with `subject`';
});
const revoked_list_schema = (0,schema/* object */.Ik)({ version: (0,schema/* integer */.nd)(1, 1), revoked: (0,schema/* optional */.lq)((0,schema/* list */.p_)(entry, 1_000)) });
/** Understands the list that `trust.revoked` names (docs/policy-reference.md). @throws Failure `policy-error` */
function parseRevoked(document, identities) {
    const reading = new policy_reading/* Reading */.z();
    const understood = revoked_list_schema.read(document.tree, [], reading);
    const entries = understood?.value.revoked ?? [];
    for (const [index, { identity }] of entries.entries())
        if (identity !== undefined && !identities.has(identity))
            reading.note(['revoked', index, 'identity'], unknown(identity, [...identities.keys()]));
    if (understood === undefined || reading.issues.length > 0)
        throw (0,policy_document/* policyError */.nq)(document.source, reading.issues.map((issue) => (0,policy_document/* problemAt */.l4)(document, issue)));
    return entries.map((one) => ({ name: one.identity ?? one.key ?? one.subject ?? '', since: one.since, who: whoIs(one, identities), ...(one.reason === undefined ? {} : { reason: one.reason }) }));
}
function whoIs({ identity: name, key, issuer = '', subject = '' }, identities) {
    const identity = name === undefined ? undefined : identities.get(name);
    if (identity !== undefined)
        return { identity };
    return key === undefined ? { issuer, subject } : { fingerprint: (0,model_digest/* parseDigest */.m)(key) };
}
function unknown(name, declared) {
    const meant = (0,near_miss/* nearMiss */.b)(name, declared);
    return `no identity ${JSON.stringify(name.slice(0, 60))} is declared, ${meant === undefined ? `declared are: ${declared.join(', ')}` : `did you mean \`${meant}\`?`}`;
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/verification-key.js
var verification_key = __webpack_require__(6217);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/named-signers.js









const maxKeyBytes = 16 * 1024;
/**
 * Reads the keys that identities of the policy are, and its list of revoked signers. `beside` is the directory of the
 * policy. @throws Failure `file-invalid` | `policy-error` | `trust-config-invalid`
 */
async function readNamedSigners(policy, beside, workspace) {
    const keys = await Promise.all([...policy.identities.values()].flatMap((identity) => (identity.key === undefined ? [] : [readKey(identity, identity.key, beside, workspace)])));
    requireDistinctKeys(policy, keys.map(({ key }) => key));
    const revoked = policy.revoked === undefined ? undefined : await readRevoked(policy, (0,external_node_path_.join)(beside, policy.revoked), workspace, keys.map(({ key }) => key));
    return {
        files: [...keys.map(({ key, digest }) => `key ${key.name} ${digest}`), ...(revoked === undefined ? [] : [`revoked ${revoked.digest}`])],
        in(domain) {
            const own = keys.filter(({ key }) => key.domain === domain.name).map(({ key }) => key);
            return { ...domain, ...(own.length === 0 ? {} : { keys: own }), ...(revoked === undefined ? {} : { revoked: revoked.list }) };
        },
    };
}
/** Two files may hold one key. A quorum that counts on two signers there could never be met. @throws Failure `policy-error` */
function requireDistinctKeys(policy, keys) {
    const fingerprints = new Map(keys.map(({ name, publicKey }) => [name, (0,verification_key/* keyFingerprint */.yy)(publicKey)]));
    const unmeetable = unmeetableQuorums(policy, ({ name }) => fingerprints.get(name));
    if (unmeetable.length > 0)
        throw (0,policy_document/* policyError */.nq)(policy.source, unmeetable.map(({ at, problem: message }) => ({ source: policy.source, key: (0,policy_reading/* formatPath */.j)(at), message })));
}
async function readKey({ name, domain }, { path, ...window }, beside, workspace) {
    const what = `the key ${name}`;
    const pem = await (0,read_file/* readFileInside */.XW)((0,external_node_path_.join)(beside, path), { roots: [workspace], maxBytes: maxKeyBytes, what });
    return { key: { name, domain, publicKey: (0,verification_key/* readPublicKey */.RR)(pem, what), ...window }, digest: (0,model_digest/* digestOf */.ol)(pem) };
}
async function readRevoked(policy, path, workspace, keys) {
    const document = await (0,policy_file/* readPolicyDocument */._x)(path, workspace);
    return { list: parseRevoked(document, policy.identities).map((revocation) => byFingerprint(revocation, keys)), digest: document.digest };
}
/** A key that is revoked by the name of its identity is revoked under every other name as well. */
function byFingerprint(revocation, keys) {
    const { who } = revocation;
    const key = 'identity' in who ? keys.find(({ name }) => name === who.identity.name) : undefined;
    return key === undefined ? revocation : { ...revocation, who: { fingerprint: (0,verification_key/* keyFingerprint */.yy)(key.publicKey) } };
}

;// CONCATENATED MODULE: ./packages/worlds/build/policy.js








/**
 * Reads a policy and the trust files that it names. Its digest is over the policy's bytes and every trust file, key and
 * list of revoked signers: whoever changes whom it trusts has another policy, and no decision or approval made before counts under it.
 * Of a TUF repository it covers the pinned root, not what the repository says today: a routine update there is no new policy.
 * @throws Failure `policy-error` | `file-invalid` | `trust-config-invalid` | `trust-root-expired` | `trust-root-invalid` | `trust-root-unavailable`
 */
async function loadPolicy(input, surroundings) {
    const document = await (0,policy_file/* readPolicyDocument */._x)(input, surroundings.workspace);
    const policy = parsePolicy(document);
    const beside = policy.source === 'inline' ? '.' : (0,external_node_path_.dirname)(policy.source);
    const loaded = await Promise.all([...policy.domains.values()].map(async (declared) => await (0,build_domain/* loadDomain */.Lp)(declared, beside, surroundings)));
    const signers = await readNamedSigners(policy, beside, surroundings.workspace);
    const lines = [...loaded.map(({ domain, pinned }) => `${domain.name} ${pinned}`), ...signers.files];
    const digest = lines.length === 0 ? policy.digest : (0,model_digest/* digestOf */.ol)([policy.digest, ...lines].join('\n'));
    return { policy: { ...policy, digest }, document, domains: loaded.map(({ domain }) => signers.in(domain)) };
}
/**
 * The one trust domain at hand: that of the named file, the built-in one of that name, or else the only one of the policy.
 * @throws Failure `trust-config-invalid` when two are named, or the policy declares none or several
 */
async function onlyDomain({ trustConfig, trustDomain, policy }, surroundings) {
    if (trustDomain !== undefined) {
        if (trustConfig === undefined)
            return await (0,build_domain/* loadBuiltIn */.Q$)(trustDomain, surroundings);
        throw new failure/* Failure */.H('trust-config-invalid', { blame: 'configuration', message: 'Both a trust domain and a trust configuration are named', remedy: 'Name one of them.' });
    }
    if (trustConfig !== undefined)
        return (0,trust_domain/* readTrustDomain */.r)({ name: 'trust-config', config: await (0,build_domain/* readTrustFile */.XS)(trustConfig, 'trust-config', surroundings.readable) });
    const { domains } = await loadPolicy(policy, surroundings);
    const [domain, ...others] = domains;
    if (domain !== undefined && others.length === 0)
        return domain;
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
        remedy: 'Name one by trust-domain or trust-config.',
    });
}


/***/ })

};
