"use strict";
exports.id = 372;
exports.ids = [372,981];
exports.modules = {

/***/ 1544: // MODULE: ./packages/core/build/model/signer.js
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

/***/ 8447: // MODULE: ./packages/core/build/policy/distinct-signers.js
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

/***/ 4752: // MODULE: ./packages/core/build/policy/document.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ documentError),
/* harmony export */   bI: () => (/* binding */ PolicyProblems),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   nq: () => (/* binding */ policyError)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(517);


/** What a `policy-error` carries as its cause, for annotations. */
class PolicyProblems {
    problems;
    constructor(problems) {
        this.problems = problems;
    }
}
const mostListed = 50;
/** All that is wrong with a policy as the one Failure `policy-error`: each as `file:line:column: key: what`. */
function policyError(source, problems) {
    return documentError('policy-error', 'docs/policy-reference.md', source, problems);
}
/** As {@link policyError}, for another kind of document: `reference` is the page that tells its keys. */
function documentError(code, reference, source, problems) {
    const lines = problems.slice(0, mostListed).map(formatProblem);
    const more = problems.length > mostListed ? [`and ${problems.length - mostListed} more`] : [];
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame: 'configuration',
        message: [`${source} has ${count}:`, ...lines, ...more].join('\n'),
        remedy: `Correct the lines named; ${reference} lists every key.`,
        cause: new PolicyProblems(problems),
    });
}
/** The problem at the place of `issue` in `document`. */
function problemAt(document, issue) {
    return {
        source: document.source,
        ...document.locate(issue.at),
        key: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .j)(issue.at),
        message: issue.message,
    };
}
function formatProblem({ source, line, column, key, message }) {
    const place = line === undefined ? source : `${source}:${line}:${column ?? 1}`;
    return `${place}: ${key}: ${message}`;
}


/***/ }),

/***/ 7545: // MODULE: ./packages/core/build/policy/domain-schema.js
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
// EXTERNAL MODULE: ./packages/core/build/policy/rules/all-rules.js + 15 modules
var all_rules = __webpack_require__(6768);
;// CONCATENATED MODULE: ./packages/core/build/policy/environment-schema.js







const day = 86_400_000;
/** Of all environments together, as there are no more environments either. */
const maxRules = 2_000;
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
    const rules = entries.reduce((sum, [, { require }]) => sum + Object.values(require ?? {}).filter((rule) => rule !== undefined).length, 0);
    if (rules > maxRules || entries.length > maxRules)
        return `ask for ${Math.max(rules, entries.length)} things, and at most ${maxRules} are read`;
    for (const [name, environment] of entries) {
        const problem = whyNoAnomalies(environment) ?? whyNoTags(environment);
        if (problem !== undefined)
            return `${name} ${problem}`;
    }
    const [shared] = sharedGrounds(entries);
    return shared;
});
/** Repository by repository, and not two by two: every environment may name a hundred of them. */
function* sharedGrounds(entries) {
    const inRepository = Map.groupBy(entries.flatMap((entry) => (0,placement/* repositoriesOf */.U)(entry[1]).map((repository) => ({ entry, repository }))), ({ repository }) => repository);
    for (const [repository, neighbours] of inRepository) {
        const problem = neighbours.length < 2 ? undefined : whoseGround(neighbours.map(({ entry }) => entry));
        if (problem !== undefined)
            yield `${problem.names.join(' and ')} share the repository ${repository}${problem.why}`;
    }
}
function whoseGround(neighbours) {
    const names = neighbours.map(([name]) => name);
    const bare = neighbours.findIndex(([, { tags }]) => tags === undefined);
    if (bare !== -1)
        return { names: [names[0] ?? '', names[Math.max(bare, 1)] ?? ''], why: ': give each `tags` of its own' };
    const owners = new Map();
    for (const [name, { tags = [] }] of neighbours)
        for (const tag of new Set(tags)) {
            const owner = owners.get(tag);
            if (owner !== undefined)
                return { names: [owner, name], why: ` and the tag ${tag}` };
            owners.set(tag, name);
        }
    return undefined;
}
/** Git allows more in the names of tags than registries do. */
function whyNoTags(environment) {
    if ((0,placement/* repositoriesOf */.U)(environment).some((repository) => (0,model_reference/* placeOf */.$t)((0,model_reference/* parseReference */.F2)(repository)) === 'release'))
        return undefined;
    const foreign = environment.tags?.find((name) => !(0,model_reference/* isTag */.dz)(name));
    return foreign === undefined ? undefined : `names the tag ${foreign}, which only a release can have, and promotes to none`;
}


/***/ }),

/***/ 9386: // MODULE: ./packages/core/build/policy/matching.js
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

/***/ 8538: // MODULE: ./packages/core/build/policy/placement.js
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

/***/ 517: // MODULE: ./packages/core/build/policy/reading.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath),
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7544);

/** One reading of a document: collects everything that is wrong with it, not only the first. */
class Reading {
    issues = [];
    mentions = [];
    /** Notes an issue. @returns undefined, so that a schema can return it as "not understood" */
    note(at, message) {
        this.issues.push({ at, message });
        return undefined;
    }
    wrongType(at, expected, found) {
        return this.note(at, `expected ${expected}, found ${kindOf(found)}`);
    }
    unknownKey(at, key, known) {
        const candidates = [...known];
        const meant = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .nearMiss */ .b)(key, candidates);
        const hint = meant === undefined ? `known here: ${candidates.join(', ')}` : `did you mean \`${meant}\`?`;
        return this.note(at, `unknown key, ${hint}`);
    }
    mention(mention) {
        this.mentions.push(mention);
    }
}
/** `environments.staging.require.scan`, with indexes as `[0]`; odd keys are quoted. */
function formatPath(path) {
    const parts = path.map((part) => {
        if (typeof part === 'number')
            return `[${part}]`;
        return /^[A-Za-z0-9_-]{1,60}$/.test(part) ? `.${part}` : `[${JSON.stringify(part.slice(0, 60))}]`;
    });
    return parts.join('').replace(/^\./, '') || 'the document';
}
function kindOf(found) {
    if (found === null || found === undefined)
        return 'nothing';
    if (Array.isArray(found))
        return 'a list';
    return typeof found === 'object' ? 'a map' : `the ${typeof found} ${JSON.stringify(found)?.slice(0, 60) ?? ''}`.trimEnd();
}


/***/ }),

/***/ 6768:
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
// EXTERNAL MODULE: ./packages/core/build/predicates/github-release.js
var github_release = __webpack_require__(7178);
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
/** No tag of git holds this character. */
const anyTag = '*';
const remedy = 'Publish the file as an asset of an immutable release of the repository that the policy names.';
/**
 * GitHub itself says that this file is an asset of an immutable release of the repository. Its certificate names no
 * workflow, so the repository is taken from the predicate, which is believed of GitHub's own attester and of nobody else.
 */
const gitHubRelease = rule({
    name: 'github-release',
    schema: github_release_schema,
    judge(settings, facts) {
        const found = facts.evidence.attestations.filter(({ statement }) => (0,github_release/* isGitHubRelease */.Vx)(statement.predicateType));
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
        const claim = (0,github_release/* parseGitHubRelease */.aq)(attestation.statement);
        const reasons = [...github_release_differences(claim, settings), ...unlikeTag(claim, settings, facts), ...unlikeProvenance(claim, settings, facts), ...notWhole(attestation, facts)].map((reason) => ({ ...reason, evidence }));
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
        ...unlike('package URL', expectedPurl, purl),
        ...(commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? [] : [mismatch('subject of the tag', 'one commit', commit ?? 'none or several')]),
    ];
}
/** Of a release its own tag, unless the policy names one; `*` is every tag. Other artifacts have none that is meant. */
function unlikeTag({ tag }, settings, { kind, releaseTag }) {
    if (settings.tag === anyTag)
        return [];
    if (settings.tag !== undefined || kind !== 'release')
        return unlike('tag', settings.tag, tag);
    return releaseTag === undefined ? [mismatch('tag', 'that of the release, which is not named with one', tag)] : unlike('tag', releaseTag, tag);
}
/** The commit that the tag stands on is the one that the certificate of the builder names. */
function unlikeProvenance({ commit }, { provenance }, facts) {
    if (provenance === undefined)
        return [];
    const commits = witnesses(facts, provenance, predicates_provenance/* isProvenance */.W).trusted.flatMap(({ signer }) => signer.extensions.sourceRepositoryDigest ?? []);
    return commits.some((built) => built === commit) ? [] : [mismatch('commit of the tag', commits.join(' or ') || `the commit in the provenance by ${provenance}`, commit ?? 'none')];
}
/** Of a release every file must be named: one that lists others by their checksums has the digest of a release that may be nowhere. */
function notWhole({ statement }, { kind, evidence: { subject } }) {
    if (kind !== 'release' || (0,github_release/* isAboutWholeRelease */.M6)(statement, subject))
        return [];
    return [mismatch('release', 'attested with all of its files', 'a file of another')];
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
// EXTERNAL MODULE: ./packages/core/build/predicates/fields.js
var predicates_fields = __webpack_require__(3756);
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

// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
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

/***/ 7426: // MODULE: ./packages/core/build/policy/schema.js
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

/***/ 3174: // MODULE: ./packages/core/build/predicates/provenance.js
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

/***/ 4099: // MODULE: ./packages/core/build/predicates/vulnerabilities.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ vulnerabilitiesPredicate),
/* harmony export */   g: () => (/* binding */ parseVulnerabilities)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(969);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);


const mostFindings = 200_000;
/**
 * The predicate of a scan: in-toto vulns v0.2 (spec/predicates/vulns_02.md). The standard has no place for how much
 * was looked at, and a list of findings proves nothing without it: it stands in `portcullis_inventory`. Each result
 * carries one annotation with the rating, the package and its fixed versions.
 */
function vulnerabilitiesPredicate(report) {
    const { scanner, database, platforms, packages, findings, notAssessed } = report;
    return {
        scanner: {
            uri: scanner.uri,
            version: scanner.version,
            db: { uri: database.uri, lastUpdate: database.lastUpdate.toISOString() },
            result: findings.map(resultOf),
        },
        metadata: { scanStartedOn: report.startedAt.toISOString(), scanFinishedOn: report.finishedAt.toISOString() },
        portcullis_inventory: {
            packages: packages.length,
            platforms: [...platforms],
            records: database.records,
            notAssessed: notAssessed.map(({ what, why }) => ({ what, why })),
        },
    };
}
/** Reads a verified scan. One without inventory is refused: it does not say how much it covers. @throws Failure `statement-invalid` */
function parseVulnerabilities(predicate) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(predicate, 'scan');
    const scanner = fields.fields('scanner');
    const database = scanner.fields('db');
    const inventory = fields.fields('portcullis_inventory');
    return {
        scanner: { uri: scanner.text('uri'), version: scanner.optionalText('version') ?? '' },
        database: { uri: database.optionalText('uri') ?? '', lastUpdate: database.time('lastUpdate'), records: inventory.count('records') },
        platforms: inventory.texts('platforms'),
        packages: inventory.count('packages'),
        findings: scanner.lists('result', mostFindings).map(findingOf),
        notAssessed: inventory.lists('notAssessed', mostFindings).map((entry) => ({ what: entry.text('what'), why: entry.text('why') })),
        finishedAt: fields.fields('metadata').time('scanFinishedOn'),
    };
}
function resultOf(finding) {
    const { id, aliases, severity, score, package: found, fixedIn, summary, url } = finding;
    const { purl, name, version, ecosystem, location } = found;
    return {
        id,
        severity: [{ method: score?.method ?? 'rating', score: score === undefined ? severity : String(score.value) }],
        annotations: [
            {
                rating: severity,
                aliases: [...aliases],
                package: { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) },
                fixedIn: [...fixedIn],
                summary,
                ...(score === undefined ? {} : { vector: score.vector }),
                ...(url === undefined ? {} : { url }),
            },
        ],
    };
}
function findingOf(result) {
    const [annotation] = result.lists('annotations', 1);
    if (annotation === undefined)
        throw result.unexpected('annotations', 'one annotation', 'none');
    const severity = annotation.oneOf('rating', _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g);
    const vector = annotation.optionalText('vector');
    const url = annotation.optionalText('url');
    const found = annotation.fields('package');
    const location = found.optionalText('location');
    return {
        id: result.text('id'),
        aliases: annotation.texts('aliases'),
        severity,
        ...(vector === undefined ? {} : { score: scoreOf(result, vector) }),
        package: {
            purl: found.text('purl'),
            name: found.text('name'),
            version: found.text('version'),
            ecosystem: found.text('ecosystem'),
            ...(location === undefined ? {} : { location }),
        },
        fixedIn: annotation.texts('fixedIn'),
        summary: annotation.text('summary'),
        ...(url === undefined ? {} : { url }),
    };
}
function scoreOf(result, vector) {
    const [score] = result.lists('severity');
    if (score === undefined)
        throw result.unexpected('severity', 'a score beside the vector', 'none');
    const text = score.text('score');
    // An empty text would be a nought, and 0x9 a nine.
    const value = /^[0-9.]+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 0 && value <= 10))
        throw score.unexpected('score', 'a number from 0 to 10', text);
    return { method: score.text('method'), vector, value };
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readPolicyYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/policy/document.js
var policy_document = __webpack_require__(4752);
;// CONCATENATED MODULE: ./packages/workspace/build/yaml-bounds.js

/** What begins, ends or parts something in YAML: reading takes time for each, and names nothing by itself. */
const marks = /[:,[\]{}"'?*&!%#|>@`\\\n]|- /g;
const maxMarks = 60_000;
const maxOpen = 1_000;
/** Whether a text has more structure than is read: without a limit, a megabyte of brackets takes minutes. */
function isOverBounds(text) {
    return count(text, marks) > maxMarks;
}
/** Whether a text opens far more than it closes. */
function isLeftOpen(text) {
    return count(text, /[[{]/g) - count(text, /[\]}]/g) > maxOpen;
}
function count(text, pattern) {
    return text.length - text.replaceAll(pattern, (found) => found.slice(1)).length;
}
/** What is told of a text that is over its bounds. */
const bounds = `${maxMarks} marks (colons, commas, brackets, quotes, line breaks and the like)`;
/** Keys that stand in one map twice, by where they begin. The library compares each with each, and this takes one look at each. */
function repeatedKeys(document) {
    const repeated = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (seen.has(key.value))
                    repeated.push(key.range?.[0]);
                seen.add(key.value);
            }
        },
    });
    return repeated;
}
/** Whether a tree holds itself, by an alias within what it names. What is shared, and not within itself, is looked at once. */
function holdsItself(tree, above = new Set(), done = new Set()) {
    if (typeof tree !== 'object' || tree === null || done.has(tree))
        return false;
    if (above.has(tree))
        return true;
    const within = new Set([...above, tree]);
    const found = Object.values(tree).some((part) => holdsItself(part, within, done));
    done.add(tree);
    return found;
}

;// CONCATENATED MODULE: ./packages/workspace/build/policy-yaml.js




const maxAliases = 50;
const maxColons = 20_000;
/**
 * Reads YAML 1.2 of one document: core schema, unique keys, few aliases, and nothing that two readers read
 * differently: no tags, no directives, no merge keys. @throws Failure `policy-error` | `too-large`
 */
function readPolicyYaml(bytes, source, maxBytes) {
    if (bytes.byteLength > maxBytes)
        throw tooLarge(source, `${maxBytes} bytes`);
    const text = decode(bytes, source);
    if (text.split(':').length > maxColons)
        throw tooLarge(source, `${maxColons} keys`);
    if (isLeftOpen(text))
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is nested too deeply')]);
    if (isOverBounds(text))
        throw tooLarge(source, bounds);
    const lines = new dist/* LineCounter */.HN();
    const document = onlyDocument(text, source, lines);
    if (document.errors.some(isTooDeep))
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is nested too deeply')]);
    const problems = problemsOf(document, source, lines);
    if (problems.length > 0)
        throw (0,policy_document/* policyError */.nq)(source, problems);
    return { tree: plainTree(document, source), locate: (path) => locate(document, lines, path) };
}
function decode(bytes, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is not UTF-8')]);
    }
}
function onlyDocument(text, source, lines) {
    const documents = parseWithin(text, lines);
    const [document, ...more] = documents;
    if (document === undefined)
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is empty')]);
    if (more.length > 0)
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, `holds ${documents.length} YAML documents; expected one`)]);
    return document;
}
function parseWithin(text, lines) {
    const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, stringKeys: true, strict: true, prettyErrors: false };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...options, lineCounter: lines });
    return Array.isArray(documents) ? documents : [];
}
/** The library tells an exhausted stack as one of the document's errors, once per level. */
function isTooDeep(error) {
    return error.message.includes('call stack');
}
/** Warnings count as errors: whatever the reader had to guess is refused. */
function problemsOf(document, source, lines) {
    const problems = [...document.errors, ...document.warnings].map((error) => problem(source, error.message.split('\n', 1)[0] ?? error.message, position(lines, error.pos[0])));
    if (document.directives.yaml.explicit === true)
        problems.push(problem(source, 'carries a %YAML directive; YAML 1.2 is read without one', { line: 1, column: 1 }));
    problems.push(...repeatedKeys(document).map((offset) => problem(source, 'Map keys must be unique', position(lines, offset))));
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if (node.tag !== undefined)
                problems.push(problem(source, `carries the tag ${node.tag.slice(0, 60)}; tags are not understood`, position(lines, node.range?.[0])));
        },
        Pair(_, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.value === '<<')
                problems.push(problem(source, 'merge keys (<<) are not understood', position(lines, key.range?.[0])));
        },
    });
    return problems;
}
function plainTree(document, source) {
    const tree = treeOf(document, source);
    if (holdsItself(tree))
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'uses an alias within what it stands for')]);
    return tree;
}
function treeOf(document, source) {
    try {
        return document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        const why = cause instanceof ReferenceError ? `uses aliases more than ${maxAliases} times` : 'is nested too deeply';
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, why)]);
    }
}
/** The key or item at `path`, or the deepest one above it that is written. */
function locate(document, lines, path) {
    let node = document.contents;
    let offset = node?.range?.[0];
    for (const part of path) {
        const here = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const step = stepInto(here, part);
        if (step === undefined)
            break;
        offset = step.offset ?? offset;
        node = step.node;
    }
    return position(lines, offset);
}
function stepInto(node, part) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = pairsOf(node).get(part);
        return pair === undefined ? undefined : { node: pair.value, offset: pair.key.range?.[0] };
    }
    if (!(0,dist/* isSeq */.oP)(node) || typeof part !== 'number')
        return undefined;
    const item = node.items[part];
    return item === undefined ? undefined : { node: item, offset: item.range?.[0] };
}
/** By their keys: every unknown key of a large map is looked for. */
function pairsOf(map) {
    const known = pairs.get(map);
    if (known !== undefined)
        return known;
    const byKey = new Map(map.items.flatMap((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? [[pair.key.value, pair]] : [])));
    pairs.set(map, byKey);
    return byKey;
}
const pairs = new WeakMap();
function position(lines, offset) {
    if (offset === undefined)
        return undefined;
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
function problem(source, message, at) {
    return { source, ...at, key: 'the document', message };
}
function tooLarge(source, limit) {
    return new failure/* Failure */.H('too-large', {
        blame: 'configuration',
        message: `${source} is over its limit of ${limit}`,
        remedy: 'Split the policy, one per line of artifacts.',
    });
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
// EXTERNAL MODULE: ./packages/core/build/policy/rules/all-rules.js + 15 modules
var all_rules = __webpack_require__(6768);
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

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
// EXTERNAL MODULE: ./packages/workspace/build/policy-yaml.js + 1 modules
var policy_yaml = __webpack_require__(7524);
;// CONCATENATED MODULE: ./packages/workspace/build/policy-file.js



const maxPolicyBytes = 1024 * 1024;
/**
 * Reads the policy that an input names: a path relative to the workspace, or, when it holds a line break, the text
 * itself. @throws Failure `file-invalid` | `too-large` | `policy-error`
 */
async function readPolicyDocument(input, workspace) {
    if (input.includes('\n'))
        return inlinePolicyDocument(input);
    const bytes = await (0,read_file/* readFileInside */.XW)(input, { roots: [workspace], maxBytes: maxPolicyBytes, what: 'the policy' });
    return policyDocumentFrom(bytes, input);
}
/** A policy given as text. @throws Failure `too-large` | `policy-error` */
function inlinePolicyDocument(text) {
    return policyDocumentFrom(new TextEncoder().encode(text), 'inline');
}
/** A policy given as the bytes of a file. @throws Failure `too-large` | `policy-error` */
function policyDocumentFrom(bytes, source) {
    return { source, digest: (0,model_digest/* digestOf */.ol)(bytes), ...(0,policy_yaml/* readPolicyYaml */.S)(bytes, source, maxPolicyBytes) };
}

// EXTERNAL MODULE: ./packages/worlds/build/trust/domain.js
var domain = __webpack_require__(7981);
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
;// CONCATENATED MODULE: ./packages/worlds/build/trust/named-signers.js









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
    const document = await readPolicyDocument(path, workspace);
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
    const document = await readPolicyDocument(input, surroundings.workspace);
    const policy = parsePolicy(document);
    const beside = policy.source === 'inline' ? '.' : (0,external_node_path_.dirname)(policy.source);
    const loaded = await Promise.all([...policy.domains.values()].map(async (declared) => await (0,domain.loadDomain)(declared, beside, surroundings)));
    const signers = await readNamedSigners(policy, beside, surroundings.workspace);
    const lines = [...loaded.map(({ domain, pinned }) => `${domain.name} ${pinned}`), ...signers.files];
    const digest = lines.length === 0 ? policy.digest : (0,model_digest/* digestOf */.ol)([policy.digest, ...lines].join('\n'));
    return { policy: { ...policy, digest }, document, domains: loaded.map(({ domain }) => signers.in(domain)) };
}


/***/ }),

/***/ 7981: // MODULE: ./packages/worlds/build/trust/domain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBuiltIn: () => (/* binding */ loadBuiltIn),
/* harmony export */   loadDomain: () => (/* binding */ loadDomain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_sigstore_trust_trust_config_invalid__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1949);
/* harmony import */ var _portcullis_sigstore_trust_trust_domain__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2989);
/* harmony import */ var _trust_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(142);






/** Loads a trust domain that a policy declares or mentions; its files are `beside` the policy. @throws Failure as loadPolicy */
async function loadDomain(declared, beside, surroundings) {
    const { name, config, tuf, root, target, signingConfig, legacy = false, allowPublicLog = false, attester } = declared;
    const read = async (path) => await (0,_trust_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustFile */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(beside, path), `the trust configuration of ${name}`, [surroundings.workspace]);
    const thresholds = thresholdsOf(declared);
    const marked = (domain) => ({ ...domain, ...(legacy ? { legacy } : {}), ...(allowPublicLog ? { allowPublicLog } : {}), ...(attester === undefined ? {} : { attester }) });
    if (declared.builtIn === true)
        return { domain: marked(await loadBuiltIn(name, surroundings)), pinned: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((await builtIn(name)).repository.bootstrap) };
    if (config !== undefined) {
        const bytes = await read(config);
        return { domain: marked((0,_portcullis_sigstore_trust_trust_domain__WEBPACK_IMPORTED_MODULE_4__/* .readTrustDomain */ .r)({ name, config: bytes, thresholds })), pinned: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes) };
    }
    if (tuf === undefined || root === undefined || target === undefined)
        throw (0,_portcullis_sigstore_trust_trust_config_invalid__WEBPACK_IMPORTED_MODULE_3__/* .trustConfigInvalid */ .E)(`${name} is neither a file nor a TUF repository`);
    const bootstrap = await read(root);
    const repository = { url: new URL(tuf), bootstrap, knownRoots: [] };
    const signing = signingConfig === undefined ? {} : { signing: { target: signingConfig } };
    return { domain: marked(await loadFromTuf({ name, repository, trustedRootTarget: target, thresholds, ...signing }, surroundings)), pinned: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bootstrap) };
}
/** The built-in domain of this name. @throws Failure `trust-config-invalid` for another name, else as loadPolicy */
async function loadBuiltIn(name, surroundings) {
    return await loadFromTuf(await builtIn(name), surroundings);
}
async function loadFromTuf(wanted, surroundings) {
    const { loadTufDomain } = await __webpack_require__.e(/* import() */ 536).then(__webpack_require__.bind(__webpack_require__, 6536));
    return await loadTufDomain(wanted, tufAccess(surroundings));
}
async function builtIn(name) {
    if (name === 'public-good' || name === 'github')
        return (await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 8994))).builtInDomains[name];
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('trust-config-invalid', {
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
    const base = environment['RUNNER_TOOL_CACHE'] ?? environment['XDG_CACHE_HOME'] ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
    return { clock, cacheDirectory: base === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'portcullis', 'tuf') };
}


/***/ })

};
;