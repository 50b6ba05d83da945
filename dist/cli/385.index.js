"use strict";
exports.id = 385;
exports.ids = [385];
exports.modules = {

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  complain: () => (/* binding */ complain),
  conduct: () => (/* binding */ conduct)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var model_reason = __webpack_require__(3682);
// EXTERNAL MODULE: ./packages/core/build/report/cell.js
var cell = __webpack_require__(6985);
// EXTERNAL MODULE: ./packages/core/build/report/marks.js
var marks = __webpack_require__(1851);
;// CONCATENATED MODULE: ./packages/core/build/report/todo.js
/** The remedies of `reasons`, each once, in the order of the first reason that needs it. */
function todoFrom(reasons) {
    const byRemedy = new Map();
    for (const reason of reasons) {
        if (reason.code === 'approval-duplicate')
            continue;
        const key = JSON.stringify([reason.remedy, whose(reason)]);
        byRemedy.set(key, [...(byRemedy.get(key) ?? []), reason]);
    }
    return [...byRemedy.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const docs = group.flatMap((reason) => reason.docs ?? []);
        return [{ remedy: first.remedy, who: whose(first), because: distinct(group.map(({ message }) => message)), docs: distinct(docs) }];
    });
}
const owners = [
    [/^(?:identity-new|workflow-changed|builder-changed|unusual-time|signing-burst|no-baseline)$/, 'the owners of the policy'],
    [/^(?:vulnerability|sbom-empty|provenance)/, 'the team of the artifact'],
    [/^(?:scan|sbom|signature|identity|subject|statement|bundle|certificate|timestamp|log-entry|sct|algorithm)/, 'the pipeline of the artifact'],
    [/^(?:approval|quorum|role|self|rationale)/, 'the reviewers'],
    [/^(?:environment|permission|oidc)/, 'the administrators of the repository'],
    [/^(?:policy|artifact-not-covered|trust-config|decision)/, 'the owners of the policy'],
    [/^(?:tag|target|evidence|ledger|rollback)/, 'whoever promotes'],
];
function whose({ owner, code }) {
    return owner ?? owners.find(([pattern]) => pattern.test(code))?.[1] ?? 'whoever runs this';
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./packages/core/build/report/failure-report.js




const whoseMove = {
    configuration: 'whoever wrote the configuration',
    artifact: 'the pipeline of the artifact',
    service: 'whoever runs this, once the service answers',
    bug: 'the makers of Portcullis',
};
/** The report of a run that could not find out. It reads as a denial, because nothing may pass on it. */
function reportOfFailure(failure, { subject, environment }) {
    const reason = { ...(0,model_reason/* reasonOf */.A)(failure), owner: whoseMove[failure.blame] };
    const lines = failure.message.split('\n');
    return {
        decision: 'error',
        mark: marks/* marks */.Z.error,
        headline: environment === undefined ? 'Could not find out' : `Could not find out for ${environment}`,
        sentence: `${(lines[0] ?? failure.message).replace(/:$/, '').replace(/[^.!?]$/, '$&.')} Nothing is allowed on this.`,
        todo: todoFrom(lines.length > 1 ? lines.slice(1).map((message) => ({ ...reason, message })) : [reason]),
        facts: [
            ...(subject === undefined ? [] : [['Artifact', (0,cell/* code */.aY)(`${subject.name}@${subject.digest}`)]]),
            ['Reason code', (0,cell/* code */.aY)(failure.code)],
        ],
        cost: [],
        tables: [],
    };
}

// EXTERNAL MODULE: ./packages/core/build/report/json-text.js
var json_text = __webpack_require__(3455);
// EXTERNAL MODULE: ./packages/core/build/report/markdown.js
var markdown = __webpack_require__(5064);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/core/build/report/evidence-tables.js


function rulesTable(rules) {
    return {
        title: 'Rules',
        columns: ['', 'Rule', 'Expected', 'Found'],
        rows: rules.map(({ rule, passed, expected, found }) => [(0,cell/* prose */.CS)(passed ? '✅' : '❌'), (0,cell/* prose */.CS)(rule), (0,cell/* prose */.CS)(expected), (0,cell/* prose */.CS)(found)]),
        isDetail: false,
    };
}
function approvalTables({ needed, counted, roles }) {
    const seats = roles.map(({ role, environment, needed: least, given }) => [
        (0,cell/* prose */.CS)(given >= least ? '✅' : '⏳'),
        (0,cell/* prose */.CS)(role),
        (0,cell/* code */.aY)(environment),
        (0,cell/* prose */.CS)(`${given} of ${least}`),
    ]);
    return [
        {
            title: `Approvals: ${counted.length} of ${needed}`,
            columns: ['', 'Role', 'Environment', 'Approved'],
            rows: seats,
            isDetail: false,
        },
        {
            title: 'Who approved',
            columns: ['Person', 'Role', 'Reason', 'At', 'Valid until'],
            rows: counted.map(({ approver, role, rationale, approvedAt, expiresAt }) => [
                (0,cell/* code */.aY)(`${approver.login} (${approver.id})`),
                (0,cell/* prose */.CS)(role),
                (0,cell/* prose */.CS)(rationale),
                (0,cell/* time */.kB)(approvedAt),
                (0,cell/* time */.kB)(expiresAt),
            ]),
            isDetail: false,
        },
    ];
}
/** `isAnswer`: who signed is what was asked, and no detail of something else. */
function signerTable(signers, { isAnswer = false } = {}) {
    return { title: 'Who signed', columns: signerColumns, rows: signers.map(signerRow), isDetail: !isAnswer };
}
/** Genuine signatures that nobody asked for: what they say may be so, and was no reason for the answer. */
function othersTable(others) {
    return { title: 'Verified, and not asked for', columns: signerColumns, rows: others.map(signerRow), isDetail: true, isPale: true };
}
const signerColumns = ['Signer', 'What', 'When', 'Trust domain', 'Bundle'];
function signerRow(signed) {
    return [
        (0,cell/* code */.aY)(whoSigned(signed)),
        (0,cell/* code */.aY)(signed.predicateType),
        signed.signedAt === undefined ? (0,cell/* prose */.CS)('not known') : (0,cell/* time */.kB)(signed.signedAt),
        (0,cell/* prose */.CS)(signed.signer.domain),
        digest(signed.bundle),
    ];
}
/** A key by its name, since nobody knows fingerprints by heart; a certificate by its subject, and what the policy calls it. */
function whoSigned({ identity, signer: { key, subject } }) {
    if (key !== undefined)
        return `${identity ?? key.name} (key ${(0,model_digest/* shortDigest */.VK)(key.fingerprint)})`;
    return identity === undefined || identity === subject ? subject : `${identity}: ${subject}`;
}
/** Timestamps and log entries of strangers inside of bundles that count without them. */
function passedOverTable(signers) {
    const strange = new Map(signers.flatMap(({ bundle, passedOver = [] }) => passedOver.map((what) => [`${bundle} ${what}`, { bundle, what }])));
    return {
        title: 'Inside of these bundles, and counted for nothing',
        columns: ['Bundle', 'What'],
        rows: [...strange.values()].map(({ bundle, what }) => [digest(bundle), (0,cell/* prose */.CS)(what)]),
        isDetail: true,
        isPale: true,
    };
}
/** `isReIssue`: statements that were verified, and that the new signer does not answer for. */
function refusedTable(refused, { isReIssue = false } = {}) {
    return {
        title: isReIssue ? 'Left as it is, not signed anew' : 'Not verified, and counted for nothing',
        columns: ['Bundle', 'Found at', 'Why'],
        rows: refused.map(({ bundle, source, reason }) => [digest(bundle), (0,cell/* prose */.CS)(source), (0,cell/* prose */.CS)(`${reason.code}: ${reason.message}`)]),
        isDetail: true,
        isPale: true,
    };
}
function reasonTable(reasons) {
    return {
        title: 'All reasons',
        columns: ['Code', 'Rule', 'Message', 'Expected', 'Found', 'Evidence'],
        rows: reasons.map(({ code: name, rule, message, expected, found, evidence }) => [
            (0,cell/* code */.aY)(name),
            (0,cell/* prose */.CS)(rule ?? ''),
            (0,cell/* prose */.CS)(message),
            (0,cell/* prose */.CS)(expected ?? ''),
            (0,cell/* prose */.CS)(found ?? ''),
            (0,cell/* code */.aY)((evidence ?? []).map(model_digest/* shortDigest */.VK).join(' ')),
        ]),
        isDetail: true,
    };
}
function digest(of) {
    return (0,cell/* code */.aY)((0,model_digest/* shortDigest */.VK)(of));
}

// EXTERNAL MODULE: ./packages/core/build/report/promotion-tables.js
var promotion_tables = __webpack_require__(6504);
;// CONCATENATED MODULE: ./packages/core/build/report/anomalies-table.js


const told = { report: 'shown only', hold: 'one more approver', deny: 'denied' };
const markOf = { report: '', hold: marks/* marks */.Z.pending, deny: marks/* marks */.Z.deny };
/** What is unlike before, and what becomes of it. */
function anomaliesTable(anomalies) {
    return {
        title: 'Unlike before',
        columns: ['', 'What', 'Consequence', 'Usual', 'Now'],
        rows: anomalies.map(({ code: name, message, expected, found, action }) => [
            (0,cell/* prose */.CS)(markOf[action]),
            (0,cell/* prose */.CS)(`${name}: ${message}`),
            (0,cell/* prose */.CS)(told[action]),
            (0,cell/* code */.aY)(expected),
            (0,cell/* code */.aY)(found),
        ]),
        isDetail: false,
    };
}

// EXTERNAL MODULE: ./packages/core/build/report/facts.js
var facts = __webpack_require__(4062);
;// CONCATENATED MODULE: ./packages/core/build/report/signed-table.js


/** What this run has signed, and where it can be found: the answer of `sign`, a detail elsewhere. */
function signedTable({ action, signed = [] }) {
    return {
        title: 'Signed by this run',
        columns: ['What', 'Bundle', 'Kept'],
        rows: signed.map((made) => [(0,cell/* code */.aY)(made.predicateType), (0,cell/* code */.aY)((0,model_digest/* shortDigest */.VK)(made.digest)), (0,cell/* prose */.CS)(keptWhere(made))]),
        isDetail: action !== 'sign',
    };
}
function keptWhere({ referrer, referrers = referrer === undefined ? [] : [referrer], cosignTags = [], attestationId }) {
    const places = [
        ...referrers.map((digest) => `beside the artifact (${(0,model_digest/* shortDigest */.VK)(digest)})`),
        ...cosignTags.map((tag) => `tag ${tag}`),
        ...(attestationId === undefined ? [] : [`GitHub's attestations (${attestationId})`]),
    ];
    return places.length === 0 ? 'in files only' : places.join('; ');
}

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
;// CONCATENATED MODULE: ./packages/core/build/report/set-tables.js






/** Nothing speaks against the artifact itself: whoever looks for what is wrong need not look here. */
const held = '➖';
/** First all artifacts with their verdicts, what is wide last; then, folded, what there is to tell of each. */
function setTables({ artifacts }) {
    const plans = artifacts.flatMap(({ dryRun, plan }) => (dryRun === true && plan !== undefined ? [plan] : []));
    const toMove = plans.length === 0 ? '' : `, ${(0,promotion_tables/* formatBytes */.z)(plans.reduce((sum, { bytesToMove }) => sum + bytesToMove, 0))} to move, what several share counted for each`;
    const overview = {
        title: `Artifacts: ${artifacts.length}${toMove}`,
        columns: ['', 'Artifact', 'Verdict', 'Reason code', 'Target', 'Digest'],
        rows: artifacts.map(({ decision, subject, target, reasonCode, sentence }) => [
            (0,cell/* prose */.CS)(reasonCode === 'release-set-held' ? held : marks/* marks */.Z[decision]),
            (0,cell/* code */.aY)(subject.name),
            (0,cell/* prose */.CS)(sentence),
            (0,cell/* code */.aY)(reasonCode),
            target === undefined ? (0,cell/* prose */.CS)('') : (0,cell/* code */.aY)((0,reference/* formatReference */.FH)(target)),
            (0,cell/* code */.aY)(subject.digest),
        ]),
        isDetail: false,
    };
    return [overview, ...artifacts.flatMap(tablesOf)];
}
function tablesOf(outcome) {
    const { subject, rules = [], quorum, signers = [], refused = [] } = outcome;
    const tables = [rulesTable(rules), ...(quorum === undefined ? [] : approvalTables(quorum)), ...(0,promotion_tables/* promotionTables */.t)(outcome), signerTable(signers), passedOverTable(signers), refusedTable(refused)];
    const name = `${subject.name}@${(0,model_digest/* shortDigest */.VK)(subject.digest)}`;
    return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, title: `${name}: ${table.title}`, isDetail: true }));
}

;// CONCATENATED MODULE: ./packages/core/build/report/report.js








const words = { allow: 'Allowed', deny: 'Denied', pending: 'Waiting', error: 'Could not find out' };
const doneWords = {
    scanned: 'Scanned',
    signed: 'Signed',
    verified: 'Verified',
    approved: 'Approved',
    granted: 'Granted',
    promoted: 'Promoted',
    'already-promoted': 'Already promoted',
    planned: 'Dry run, nothing was written',
    copied: 'Copied',
    'already-copied': 'Already copied',
};
const arrived = new Set(['promoted', 'already-promoted']);
/** The report of how a use case ended. */
function reportOf(outcome) {
    const { decision, reasonCode, environment } = outcome;
    const word = (decision === 'allow' ? doneWords[reasonCode] : undefined) ?? words[decision];
    const tables = [
        ...(outcome.set === undefined ? [] : setTables(outcome.set)),
        rulesTable(outcome.rules ?? []),
        anomaliesTable(outcome.anomalies ?? []),
        ...(outcome.quorum === undefined ? [] : approvalTables(outcome.quorum)),
        ...(0,promotion_tables/* promotionTables */.t)(outcome),
        signedTable(outcome),
        signerTable(outcome.signers ?? [], { isAnswer: outcome.action === 'verify' }),
        othersTable(outcome.others ?? []),
        passedOverTable(outcome.signers ?? []),
        refusedTable(outcome.refused ?? [], { isReIssue: outcome.action === 'sign' }),
        reasonTable(outcome.reasons),
    ];
    const headline = environment === undefined ? word : `${word} ${decision === 'allow' && arrived.has(reasonCode) ? 'to' : 'for'} ${environment}`;
    return {
        decision,
        mark: marks/* marks */.Z[decision],
        headline,
        sentence: outcome.sentence,
        todo: decision === 'allow' ? [] : todoFrom(outcome.reasons),
        facts: (0,facts/* subjectFacts */.Sf)(outcome),
        cost: (0,facts/* costFacts */.XI)(outcome),
        tables: tables.filter(({ rows }) => rows.length > 0),
    };
}

// EXTERNAL MODULE: ./packages/core/build/report/result-json.js
var result_json = __webpack_require__(1463);
// EXTERNAL MODULE: ./packages/core/build/report/safe-text.js
var safe_text = __webpack_require__(7898);
;// CONCATENATED MODULE: ./packages/core/build/report/text.js

const colours = { allow: '32', deny: '31', pending: '33', error: '33' };
const mostRows = 200;
/** The report for a terminal or a log: what was looked at, what to do, and the verdict in the last line. */
function renderText(report, { colour, details }) {
    const bold = (text) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
    const pale = (text) => (colour ? `\u001b[2m${text}\u001b[0m` : text);
    const verdict = `${report.mark} ${(0,safe_text/* safeText */.Hk)(report.headline, 200)}: ${(0,safe_text/* safeText */.Hk)(report.sentence, 2_000)}`;
    const tables = report.tables.filter(({ isDetail, isPale, isAskedFor }) => details || !isDetail || isPale === true || isAskedFor === true);
    const sections = [
        [...report.facts, ...report.cost].map(([label, { text }]) => `${label}: ${(0,safe_text/* safeText */.Hk)(text)}`),
        ...tables.map((table) => [bold((0,safe_text/* safeText */.Hk)(table.title)), ...tableLines(table)].map(table.isPale === true ? pale : (line) => line)),
        report.todo.length === 0 ? [] : [bold('What to do'), ...todoLines(report)],
        [colour ? `\u001b[1;${colours[report.decision]}m${verdict}\u001b[0m` : verdict],
    ];
    const filled = sections.filter((lines) => lines.length > 0);
    return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function todoLines({ todo }) {
    return todo.flatMap(({ remedy, who, because, docs }, index) => [
        `${index + 1}. ${(0,safe_text/* safeText */.Hk)(remedy, 500)} (${(0,safe_text/* safeText */.Hk)(who, 100)})`,
        ...because.slice(0, 5).map((message) => `   - ${(0,safe_text/* safeText */.Hk)(message, 500)}`),
        ...(because.length > 5 ? [`   - and ${because.length - 5} more`] : []),
        ...docs.slice(0, 3).map((address) => `   see ${(0,safe_text/* safeText */.Hk)(address, 300)}`),
    ]);
}
/** Columns side by side, each as wide as its widest value up to 60 characters, or where all are wider as the narrowest of them. */
function tableLines({ columns, rows }) {
    const cells = rows.slice(0, mostRows).map((row) => row.map(({ text }) => (0,safe_text/* safeText */.Hk)(text, 200)));
    const head = columns.some((column) => column !== '') ? [columns] : [];
    const all = [...head, ...cells];
    const widths = columns.map((_, index) => widthOf(all.map((row) => lengthIn(row, index)), cells.map((row) => lengthIn(row, index))));
    const lines = all.map((row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
    return rows.length > mostRows ? [...lines, `  and ${rows.length - mostRows} more`] : lines;
}
function widthOf(all, values) {
    return Math.min(Math.max(...all), Math.max(60, Math.min(...values)));
}
function lengthIn(row, index) {
    return Array.from(row[index] ?? '').length;
}

// EXTERNAL MODULE: ./packages/cli/build/exit-code.js
var exit_code = __webpack_require__(3065);
// EXTERNAL MODULE: ./packages/cli/build/registry-ca.js
var registry_ca = __webpack_require__(4333);
// EXTERNAL MODULE: ./packages/cli/build/say.js
var say = __webpack_require__(3872);
;// CONCATENATED MODULE: ./packages/cli/build/conduct.js











/** Runs a use case for a terminal: prints how it ended and sets the exit code, which is never 0 unless it allows. */
async function conduct(verb, options, work) {
    process.exitCode = 3;
    const startedAt = new Date();
    const known = {};
    const ended = (0,say/* tellInterruption */.JM)(verb);
    try {
        await (0,registry_ca/* requireRegistryCa */.p)(options);
        const outcome = await work(known);
        show(reportOf(outcome), (0,result_json/* resultOf */.Bg)(outcome), options);
        process.exitCode = (0,exit_code/* exitCodeOf */.F)(outcome.decision);
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        show(reportOfFailure(failure, known), (0,result_json/* resultOfFailure */.Zy)(verb, failure, known, startedAt, new Date()), options);
        process.exitCode = (0,exit_code/* exitCodeOfFailure */.B)(failure);
    }
    finally {
        ended();
    }
}
/** A failure before a use case could begin, or outside one. */
function complain(failure) {
    (0,say/* sayOnStderr */.hQ)(`${(0,safe_text/* safeText */.Hk)(`${failure.code}: ${failure.message}`, 4_000)}\n${(0,safe_text/* safeText */.Hk)(failure.remedy)}\n`);
    process.exitCode = (0,exit_code/* exitCodeOfFailure */.B)(failure);
}
/** JSON and Markdown are for programs and files, on stdout; text is for a person, on stderr. */
function show(report, result, { output, quiet = false }) {
    const colour = process.stderr.isTTY && process.env['NO_COLOR'] === undefined;
    if (output === 'json')
        (0,say/* sayOnStdout */.yT)((0,json_text/* jsonText */.s)(result));
    else if (output === 'markdown')
        (0,say/* sayOnStdout */.yT)((0,markdown/* renderMarkdown */.Gc)(report, markdown/* jobSummaryBudget */.tg));
    else if (quiet)
        (0,say/* sayOnStderr */.hQ)(`${report.mark} ${(0,safe_text/* safeText */.Hk)(report.sentence)}\n`);
    else
        (0,say/* sayOnStderr */.hQ)(renderText(report, { colour, details: false }));
}


/***/ }),

/***/ 3065: // MODULE: ./packages/cli/build/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
const ofVerdicts = { allow: 0, deny: 1, pending: 2, error: 3 };
/** 0 allow or done · 1 deny · 2 pending · 3 could not find out. */
function exitCodeOf(verdict) {
    return ofVerdicts[verdict];
}
/** 4 when the person who typed can mend it, 3 for everything else; an artifact that is not there was asked for in the right words. */
function exitCodeOfFailure({ blame, code }) {
    return blame === 'configuration' && code !== 'not-found' ? 4 : 3;
}


/***/ }),

/***/ 4333: // MODULE: ./packages/cli/build/registry-ca.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requireRegistryCa)
/* harmony export */ });
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

/**
 * A file of --registry-ca that cannot be used is told before anything begins, and not when the first registry with TLS is met.
 * @throws Failure `file-invalid` | `too-large`
 */
async function requireRegistryCa(options) {
    if (options.registryCa === undefined)
        return;
    const { readAuthorities } = await __webpack_require__.e(/* import() */ 379).then(__webpack_require__.bind(__webpack_require__, 3379));
    await readAuthorities(options.registryCa, (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .Z)(options).readable);
}


/***/ }),

/***/ 7996: // MODULE: ./packages/cli/build/surroundings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3872);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6116);



/** What the worlds are wired from, as a terminal knows it. */
function surroundingsOf(options) {
    const environment = process.env;
    return {
        clock: { now: () => new Date() },
        chance: () => Math.random(),
        environment,
        workspace: process.cwd(),
        // Whoever types a path at a terminal may read that file anyway.
        readable: [process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(process.cwd()).root],
        registryCredentials: registryCredentials(options),
        registryLogin: options.registryLogin,
        registryTokenServers: options.registryTokenServer,
        insecureRegistries: options.insecureRegistry,
        registryCa: options.registryCa,
        github: gitHubAccess(options),
        onSecret: () => undefined,
        ...(options.quiet === true ? {} : { onWait: (line) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayOnStderr */ .hQ)(`${line}\n`) }),
    };
}
function registryCredentials({ registryUsername }) {
    const password = process.env['PORTCULLIS_REGISTRY_PASSWORD'];
    if (registryUsername === undefined)
        return undefined;
    if (password === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .C)('--registry-username needs PORTCULLIS_REGISTRY_PASSWORD in the environment');
    return { username: registryUsername, password };
}
function gitHubAccess({ repository = process.env['GITHUB_REPOSITORY'] }) {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'];
    if (token === undefined || repository === undefined)
        return undefined;
    return { token, repository, apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}


/***/ }),

/***/ 6116: // MODULE: ./packages/cli/build/usage.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** Wrong words on the command line: exit code 4. `words` are those of this process. */
function usage(message, words = process.argv.slice(2)) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('input-invalid', { blame: 'configuration', message, remedy: `See ${['portcullis', ...verbIn(words)].join(' ')} --help.` });
}
/** The words before the first option or subject, which say what was asked for: `copy`, or `audit log`. */
function verbIn([first = '', second = '']) {
    const isWord = (word) => /^[a-z]+$/.test(word);
    if (!isWord(first))
        return [];
    return (first === 'audit' || first === 'sandbox') && isWord(second) ? [first, second] : [first];
}


/***/ }),

/***/ 7446: // MODULE: ./packages/core/build/model/counted.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 reason`, `3 reasons` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3062: // MODULE: ./packages/core/build/model/digest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);


const shape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return typeof text === 'string' && shape.test(text);
}
/** @throws Failure `digest-invalid` */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('digest-invalid', {
        blame: 'configuration',
        message: `Expected a digest such as sha256:<64 lower-case hex digits>, found ${describe(text)}`,
        remedy: 'Give the digest that the build printed, for example from `steps.build.outputs.digest`.',
        expected: 'sha256:<64 hex> or sha512:<128 hex>',
        found: describe(text),
    });
}
/** The digest of `bytes`. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The hex part, as DigestSets of in-toto carry it. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** The first twelve hex digits: enough for a person to compare. */
function shortDigest(digest) {
    return hexOf(digest).slice(0, 12);
}
function describe(text) {
    return typeof text === 'string' ? JSON.stringify(text.slice(0, 160)) : typeof text;
}


/***/ }),

/***/ 9742: // MODULE: ./packages/core/build/model/duration.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `24h`, `30m`, `90s` or `14d`; undefined when it is none of these. */
function parseDuration(text) {
    const match = /^([1-9][0-9]{0,5})([smhd])$/.exec(text);
    if (match === null)
        return undefined;
    return Number(match[1]) * units[match[2]];
}
/** The largest unit that tells `milliseconds` to a person: `26h`, `14d`. */
function formatDuration(milliseconds) {
    const whole = Math.max(0, Math.round(milliseconds / 1_000));
    if (whole < 120)
        return `${whole}s`;
    if (whole < 120 * 60)
        return `${Math.round(whole / 60)}m`;
    if (whole < 72 * 3_600)
        return `${Math.round(whole / 3_600)}h`;
    return `${Math.round(whole / 86_400)}d`;
}


/***/ }),

/***/ 969: // MODULE: ./packages/core/build/model/finding.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Severity ratings of CVSS v3/v4, and `unknown` where nobody scored. */
const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
/** How many findings there are of each severity; every severity is a key. */
function countBySeverity(findings) {
    const counts = Object.fromEntries(severities.map((severity) => [severity, 0]));
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 3682: // MODULE: ./packages/core/build/model/reason.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** A failure told as a reason, for reports. */
function reasonOf(failure) {
    return {
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        ...(failure.expected === undefined ? {} : { expected: failure.expected }),
        ...(failure.found === undefined ? {} : { found: failure.found }),
    };
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ formatReference),
  Sh: () => (/* binding */ formatRepository),
  dz: () => (/* binding */ isTag),
  Pe: () => (/* binding */ parsePinnedReference),
  F2: () => (/* binding */ parseReference),
  y_: () => (/* binding */ pin),
  $t: () => (/* binding */ placeOf),
  Bd: () => (/* binding */ requirePlace)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/registry-host.js
var registry_host = __webpack_require__(5592);
;// CONCATENATED MODULE: ./packages/core/build/model/npm-name.js

/** What the place of an npm package starts with; the registry's host and path follow. */
const npmPlace = 'npm:';
const ownRegistry = 'registry.npmjs.org';
// As npm accepts for new packages: lower case, safe in a URL, at most 214 characters.
const nameShape = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const longestName = 214;
// A version of semver or a dist-tag. A range (^1.0, 1.x || 2) names no one package.
const versionShape = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,255}$/;
const pathPart = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;
/** Reads `[//HOST[:port][/path]/]name[@version]`; `undefined` when it is none. Without a host it is npm's own registry. */
function parseNpmName(text) {
    const at = text.lastIndexOf('@');
    const start = at > 0 && text.charAt(at - 1) !== '/' ? at : undefined;
    const version = start === undefined ? undefined : text.slice(start + 1);
    const whole = text.slice(0, start);
    const { host, path, name } = whole.startsWith('//') ? apart(whole.slice(2)) : { host: ownRegistry, path: [], name: whole };
    const registry = (0,registry_host/* parseRegistryHost */.T)(host);
    if (registry === undefined || !path.every((part) => pathPart.test(part)))
        return undefined;
    if (!nameShape.test(name) || name.length > longestName)
        return undefined;
    if (version !== undefined && !versionShape.test(version))
        return undefined;
    return { registry: `${npmPlace}${[registry, ...path].join('/')}`, name, version };
}
/** The inverse of {@link parseNpmName}, without the version. */
function formatNpmName(registry, name) {
    const place = registry.slice(npmPlace.length);
    return place === ownRegistry ? `${npmPlace}${name}` : `${npmPlace}//${place}/${name}`;
}
function apart(text) {
    const [host = '', ...parts] = text.split('/');
    const isScoped = parts.at(-2)?.startsWith('@') === true;
    return { host, path: parts.slice(0, isScoped ? -2 : -1), name: parts.slice(isScoped ? -2 : -1).join('/') };
}

// EXTERNAL MODULE: ./packages/core/build/model/release-name.js
var release_name = __webpack_require__(2413);
;// CONCATENATED MODULE: ./packages/core/build/model/reference.js





// distribution-spec 1.1, "Pulling manifests": <name> and <reference>.
const repositoryShape = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagShape = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const controls = /\p{Cc}/u;
const longestPath = 4096;
/**
 * Reads `registry/repository[:tag][@digest]`, `oci-layout:dir[:tag][@digest]`, `file:path[@digest]`,
 * `npm:[//HOST[:port][/path]/]name[@version][@digest]` and `release:[//HOST[:port]/]owner/name[@tag][@digest]`. A registry must be spelled out unless `rules` say otherwise.
 * @throws Failure `reference-invalid` | `digest-invalid`
 */
function parseReference(text, rules = {}) {
    if (text.startsWith('oci-layout:'))
        return layoutReference(text, text.slice('oci-layout:'.length));
    if (text.startsWith('file:'))
        return fileReference(text, text.slice('file:'.length));
    if (text.startsWith('npm:'))
        return npmReference(text, text.slice('npm:'.length));
    if (text.startsWith(release_name/* releasePlace */.XB))
        return releaseReference(text, text.slice(release_name/* releasePlace */.XB.length));
    return registryReference(text, rules);
}
/** As {@link parseReference}, and the digest must be there. @throws Failure `digest-required` */
function parsePinnedReference(text, rules = {}) {
    const reference = parseReference(text, rules);
    if (reference.digest !== undefined)
        return pin(reference, reference.digest);
    throw new failure/* Failure */.H('digest-required', {
        blame: 'configuration',
        message: `${text} names no digest, and a tag can move between two looks`,
        remedy: `Write ${withoutDigest(reference)}@${placeOf(reference) === 'npm' ? 'sha512' : 'sha256'}:… with the digest that the build printed.`,
    });
}
/** A tag beside a digest helps nobody to find an image, but is where a package or a release is looked for. */
function withoutDigest(reference) {
    return placeOf(reference) === 'npm' || placeOf(reference) === 'release' ? formatReference(reference) : formatRepository(reference);
}
function pin(reference, digest) {
    return { ...reference, digest };
}
/** The inverse of {@link parseReference}. */
function formatReference(reference) {
    const { tag, digest } = reference;
    const separator = ['npm', 'release'].includes(placeOf(reference)) ? '@' : ':';
    return `${formatRepository(reference)}${tag === undefined ? '' : `${separator}${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Without tag and digest: the line an artifact moves on. */
function formatRepository({ registry, repository }) {
    switch (placeOf({ registry })) {
        case 'registry':
            return `${registry}/${repository}`;
        case 'npm':
            return formatNpmName(registry, repository);
        case 'release':
            return (0,release_name/* formatReleaseName */.A9)(registry, repository);
        case 'oci-layout':
        case 'file':
            return `${registry}:${repository}`;
    }
}
/** What kind of place a reference names. None of the others can be a registry's host. */
function placeOf({ registry }) {
    if (registry === 'oci-layout' || registry === 'file')
        return registry;
    if (/^(?:npm|release):[0-9]+$/.test(registry))
        return 'registry';
    if (registry.startsWith(npmPlace))
        return 'npm';
    return registry.startsWith(release_name/* releasePlace */.XB) ? 'release' : 'registry';
}
/**
 * Ends what makes no sense where the artifact is, such as a scan of a package in an npm registry.
 * @throws Failure `place-unsupported`
 */
function requirePlace(reference, places, doing) {
    const place = placeOf(reference);
    if (places.includes(place))
        return;
    const expected = places.map((one) => placeNames[one]).join(' or ');
    throw new failure/* Failure */.H('place-unsupported', {
        blame: 'configuration',
        message: `${doing}: expected an artifact in ${expected}, found one in ${placeNames[place]}`,
        remedy: `Name the artifact where it is in ${expected}.`,
        expected,
        found: placeNames[place],
    });
}
const placeNames = {
    registry: 'a registry (registry.example/team/app@sha256:…)',
    'oci-layout': 'an OCI layout (oci-layout:directory@sha256:…)',
    file: 'a file (file:path@sha256:…)',
    npm: 'an npm registry (npm:name@version)',
    release: 'a release (release:owner/name@tag)',
};
function isTag(text) {
    return tagShape.test(text);
}
function registryReference(text, { dockerShortNames = false }) {
    const [name, digestText, ...more] = text.split('@');
    if (name === undefined || more.length > 0)
        throw invalid(text, 'at most one @');
    const slash = name.indexOf('/');
    const host = slash < 1 ? undefined : (0,registry_host/* parseRegistryHost */.T)(name.slice(0, slash));
    const isShort = dockerShortNames && isShortName(name);
    if (host === undefined && slash < 1 && !isShort)
        throw invalid(text, 'a registry host, a slash and a repository');
    if (host === undefined && !isShort)
        throw invalid(text, 'a registry host such as ghcr.io or localhost:5000');
    const registry = host ?? 'docker.io';
    const rest = host === undefined ? name : name.slice(slash + 1);
    const colon = rest.lastIndexOf(':');
    const written = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    // Docker's own images have their short names on Docker Hub only, and no other repository there has one part.
    const repository = registry === 'docker.io' && !written.includes('/') ? `library/${written}` : written;
    if (!repositoryShape.test(repository) || registry.length + repository.length > 255)
        throw invalid(text, 'a lower-case repository name of at most 255 characters');
    if (tag !== undefined && !tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return reference(registry, repository, tag, digestText === undefined ? undefined : (0,digest/* parseDigest */.m)(digestText));
}
/** A name whose first part is neither like a host nor like a digest. A word alone may have a tag, with dots. */
function isShortName(name) {
    const [first = '', ...more] = name.split('/');
    const word = more.length > 0 ? first : (first.split(':', 1)[0] ?? '');
    return !/[.:[]|^(?:localhost|sha256|sha512)$/.test(word);
}
/** A colon or an @ in the last part of the directory's name would be read as a tag or a digest, so there is none. */
function layoutReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const { parents, last } = lastPart(before);
    const [directory = '', tag, ...more] = last.split(':');
    const path = `${parents}${directory}`;
    if (more.length > 0 || last.includes('@') || !isPath(path))
        throw invalid(text, 'oci-layout:directory[:tag][@digest], the last part of the directory without : and @');
    if (tag !== undefined && !tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return reference('oci-layout', path, tag, digest);
}
function fileReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    if (!isPath(before) || /@[^@]*:/.test(lastPart(before).last))
        throw invalid(text, 'file:path[@digest], the name of the file without @…:');
    return reference('file', before, undefined, digest);
}
function npmReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const found = parseNpmName(before);
    if (found === undefined)
        throw invalid(text, 'npm:name@version or npm://registry.example/path/name@version');
    return reference(found.registry, found.name, found.version, digest);
}
function releaseReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const found = (0,release_name/* parseReleaseName */.YY)(before);
    if (found === undefined)
        throw invalid(text, 'release:owner/name@tag or release://github.example/owner/name@tag');
    return reference(found.registry, found.repository, found.tag, digest);
}
/** What is written like a digest after the last @ must be one. */
function digestAtEnd(text) {
    const at = text.lastIndexOf('@');
    const ending = text.slice(at + 1);
    if (at < 0 || !((0,digest/* isDigest */.Bc)(ending) || /^[a-z0-9+._-]+:[^/\\]*$/i.test(ending)))
        return { before: text, digest: undefined };
    return { before: text.slice(0, at), digest: (0,digest/* parseDigest */.m)(ending) };
}
function lastPart(path) {
    const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return { parents: path.slice(0, end), last: path.slice(end) };
}
/** `file://host/path` is an address, which a path is not. */
function isPath(path) {
    return path !== '' && path.length <= longestPath && path.trim() === path && !controls.test(path) && !path.startsWith('//') && path.isWellFormed();
}
function reference(registry, repository, tag, digest) {
    return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
function invalid(text, expected) {
    const found = JSON.stringify(text.slice(0, 300));
    return new failure/* Failure */.H('reference-invalid', {
        blame: 'configuration',
        message: `Not a reference to an artifact: expected ${expected}, found ${found}`,
        remedy: 'Write registry.example/team/app:tag@sha256:….',
        expected,
        found,
    });
}


/***/ }),

/***/ 5592: // MODULE: ./packages/core/build/model/registry-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRegistryHost)
/* harmony export */ });
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostShape = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?$`);
const longestHost = 253;
/** What stands before the first colon of references that are no registry: no registry's host is called so. */
const places = new Set(['oci-layout', 'file', 'npm', 'release']);
const dockerHub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * The host, with port, in lower case, exactly as requests will name it; Docker Hub's several names are one,
 * `docker.io`. `undefined` for what is no host, for what a URL parser would turn into another one, and for a single
 * word without a port, `localhost` apart, which may as well be the start of a path.
 */
function parseRegistryHost(text) {
    // Only ASCII has a lower case here: the Kelvin sign would become a k, and so a host that nobody wrote.
    const host = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!hostShape.test(host))
        return undefined;
    const port = /:([0-9]+)$/.exec(host.replace(/^\[.*\]/, ''))?.[1];
    const name = port === undefined ? host : host.slice(0, -port.length - 1);
    if (name.length > longestHost || places.has(name))
        return undefined;
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
        return undefined;
    const looksLikeHost = name.includes('.') || name.includes(':') || port !== undefined || name === 'localhost';
    if (!looksLikeHost || !isAsRequested(host))
        return undefined;
    return dockerHub.has(host) ? 'docker.io' : host;
}
/** Whether a URL parser leaves the host as it is: `0x7f.1` and `127.1` would be asked as 127.0.0.1. */
function isAsRequested(host) {
    return isKept('http', ':80', host) && isKept('https', ':443', host);
}
function isKept(scheme, ownPort, host) {
    const requested = URL.parse(`${scheme}://${host}/`)?.host;
    return requested === host || `${requested}${ownPort}` === host;
}


/***/ }),

/***/ 2413: // MODULE: ./packages/core/build/model/release-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ formatReleaseName),
/* harmony export */   KH: () => (/* binding */ isReleaseTag),
/* harmony export */   XB: () => (/* binding */ releasePlace),
/* harmony export */   YY: () => (/* binding */ parseReleaseName)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5592);

/** What the place of a release starts with; the forge's host follows. */
const releasePlace = 'release:';
const ownForge = 'github.com';
// As GitHub accepts for accounts and repositories. It does not tell names apart by case, so there is one way to write one.
const repositoryShape = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
// git-check-ref-format(1), and of what it allows only what needs no quoting anywhere.
const tagShape = /^(?![-/.])(?!@$)(?!.*(?:\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)))[A-Za-z0-9._+@/-]{1,255}(?<![./])$/;
/** Reads `[//HOST[:port]/]owner/name[@tag]`; `undefined` when it is none. Without a host it is github.com. */
function parseReleaseName(text) {
    const at = text.indexOf('@');
    const whole = at < 0 ? text : text.slice(0, at);
    const tag = at < 0 ? undefined : text.slice(at + 1);
    const [, host = ownForge, name = ''] = /^(?:\/\/([^/]*)\/)?(.*)$/s.exec(whole) ?? [];
    const forge = (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host);
    if (forge === undefined || !repositoryShape.test(name))
        return undefined;
    if (tag !== undefined && !isReleaseTag(tag))
        return undefined;
    return { registry: `${releasePlace}${forge}`, repository: name.toLowerCase(), tag };
}
/** The inverse of {@link parseReleaseName}, without the tag. */
function formatReleaseName(registry, repository) {
    const forge = registry.slice(releasePlace.length);
    return forge === ownForge ? `${releasePlace}${repository}` : `${releasePlace}//${forge}/${repository}`;
}
/** Whether a git tag may name a release here: `v1.2.3`, `shop/v1`, `@acme/shop@1.2.3`. */
function isReleaseTag(text) {
    return tagShape.test(text);
}


/***/ }),

/***/ 586: // MODULE: ./packages/core/build/model/strict-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qp: () => (/* binding */ parseStrictJsonObject),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/**
 * Parses JSON that came from outside: UTF-8 without errors or BOM, no duplicate or `__proto__` keys, bounded depth,
 * size and number of keys, no lone surrogates, integers that are exact. Whatever it accepts, `JSON.parse` reads the same.
 * @throws Failure `json-invalid` | `too-large`
 */
function parseStrictJson(bytes, limits = {}) {
    const what = limits.what ?? 'the document';
    const text = typeof bytes === 'string' ? bytes : decodeUtf8(bytes, what);
    const maxBytes = limits.maxBytes ?? 24 * 1024 * 1024;
    if ((typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength) > maxBytes)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
            blame: 'artifact',
            message: `${what} is over its limit of ${maxBytes} bytes`,
            remedy: 'Make it smaller, or refer to it by digest.',
        });
    const maxDepth = limits.maxDepth ?? 64;
    const members = new Grammar(text, what, maxDepth, false).members();
    const value = JSON.parse(text);
    // A key that comes twice is one member of what was read: only then do the two counts differ, and only then is it looked for.
    if (membersOf(value) !== members)
        new Grammar(text, what, maxDepth, true).members();
    return value;
}
/** As {@link parseStrictJson}, and the document must be an object. */
function parseStrictJsonObject(bytes, limits = {}) {
    const value = parseStrictJson(bytes, limits);
    if (isJsonObject(value))
        return value;
    throw invalid(limits.what ?? 'the document', 'expected an object', 0);
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A member of what may be an object; never one of a prototype. */
function member(json, key) {
    return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : undefined;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('json-invalid', {
            blame: 'artifact',
            message: `${what} is not UTF-8`,
            remedy: 'Make the file again.',
            cause,
        });
    }
}
function invalid(what, why, at) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('json-invalid', {
        blame: 'artifact',
        message: `${what} is not strict JSON: ${why} (at character ${at})`,
        remedy: 'Make the file again; a document that two readers read differently is refused.',
    });
}
/** How many members the objects of a value have, all together. */
function membersOf(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (!isJsonObject(value))
        for (const item of value)
            members += membersOf(item);
    else
        for (const key of Object.keys(value))
            members += 1 + membersOf(value[key] ?? null);
    return members;
}
/** No document that is read here has as many; a set of millions takes seconds and gigabytes. */
const maxKeys = 10_000;
const literals = ['true', 'false', 'null'];
const shortEscapes = new Set(Buffer.from('"\\/bfnrt'));
const longEscape = /u[0-9a-fA-F]{4}/y;
/** So many digits are always an exact integer. */
const exactDigits = 15;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const quote = 0x22;
const comma = 0x2c;
const point = 0x2e;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Checks by recursive descent and makes no values; the depth limit bounds the recursion. */
class Grammar {
    #text;
    #what;
    #maxDepth;
    /** Whether each key is held against those before it, which costs a set for each object. */
    #comparesKeys;
    #isWellFormed;
    #at = 0;
    #members = 0;
    constructor(text, what, maxDepth, comparesKeys) {
        this.#text = text;
        this.#what = what;
        this.#maxDepth = maxDepth;
        this.#comparesKeys = comparesKeys;
        this.#isWellFormed = text.isWellFormed();
    }
    /** How many members the objects of the document have, all together. @throws Failure `json-invalid` */
    members() {
        this.#value(1);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            throw this.#invalid('expected the end');
        return this.#members;
    }
    #value(depth) {
        if (depth > this.#maxDepth)
            throw this.#invalid(`nested deeper than ${this.#maxDepth} levels`);
        this.#skipBlanks();
        const next = this.#text.charCodeAt(this.#at);
        if (next === quote)
            this.#string();
        else if (next === openBrace)
            this.#object(depth);
        else if (next === openBracket)
            this.#array(depth);
        else if (!this.#literal())
            this.#number();
    }
    #object(depth) {
        const keys = this.#comparesKeys ? new Set() : undefined;
        let count = 0;
        this.#at += 1;
        this.#skipBlanks();
        if (this.#take(closeBrace))
            return;
        do {
            this.#skipBlanks();
            this.#key(keys);
            count += 1;
            if (count > maxKeys)
                throw this.#invalid(`an object of more than ${maxKeys} keys`);
            this.#skipBlanks();
            if (!this.#take(colon))
                throw this.#invalid('expected :');
            this.#value(depth + 1);
            this.#skipBlanks();
        } while (this.#take(comma));
        if (!this.#take(closeBrace))
            throw this.#invalid('expected }');
        this.#members += count;
    }
    #key(keys) {
        const start = this.#at;
        const hasEscapes = this.#string();
        if (!hasEscapes && keys === undefined && !this.#text.startsWith('"__proto__"', start))
            return;
        const key = JSON.parse(this.#text.slice(start, this.#at));
        if (key === '__proto__')
            throw this.#invalid('the key "__proto__" is refused');
        if (keys?.has(key))
            throw this.#invalid(`duplicate key ${JSON.stringify(key.slice(0, 80))}`);
        keys?.add(key);
    }
    #array(depth) {
        this.#at += 1;
        this.#skipBlanks();
        if (this.#take(closeBracket))
            return;
        do {
            this.#value(depth + 1);
            this.#skipBlanks();
        } while (this.#take(comma));
        if (!this.#take(closeBracket))
            throw this.#invalid('expected ]');
    }
    /** Whether the string has escapes. */
    #string() {
        const text = this.#text;
        const start = this.#at;
        if (text.charCodeAt(start) !== quote)
            throw this.#invalid('expected a string');
        let end = start + 1;
        let hasEscapes = false;
        let mayBeLone = !this.#isWellFormed;
        for (;;) {
            const code = text.charCodeAt(end);
            if (code === quote)
                break;
            if (code === backslash) {
                const length = this.#escapeAt(end + 1);
                hasEscapes = true;
                // Only an escape can bring a lone surrogate into a text that has none.
                mayBeLone ||= length > 1;
                end += 1 + length;
            }
            else if (code >= 0x20)
                end += 1;
            else
                throw this.#invalid(Number.isNaN(code) ? 'the string has no end' : 'a control character in a string');
        }
        this.#at = end + 1;
        if (mayBeLone && !JSON.parse(text.slice(start, this.#at)).isWellFormed())
            throw this.#invalid('a lone surrogate in a string');
        return hasEscapes;
    }
    /** How many characters follow the backslash. */
    #escapeAt(at) {
        if (shortEscapes.has(this.#text.charCodeAt(at)))
            return 1;
        longEscape.lastIndex = at;
        if (!longEscape.test(this.#text))
            throw this.#invalid('an unknown escape in a string');
        return longEscape.lastIndex - at;
    }
    #literal() {
        if (this.#text.charCodeAt(this.#at) <= 0x39)
            return false;
        const word = literals.find((one) => this.#text.startsWith(one, this.#at));
        this.#at += word?.length ?? 0;
        return word !== undefined;
    }
    #number() {
        if (this.#shortInteger())
            return;
        number.lastIndex = this.#at;
        const written = number.exec(this.#text)?.[0];
        if (written === undefined)
            throw this.#invalid('expected a value');
        this.#at += written.length;
        const value = Number(written);
        if (!Number.isFinite(value) || (!Number.isSafeInteger(value) && /^-?[0-9]+$/.test(written)))
            throw this.#invalid('a number that cannot be held exactly');
    }
    /** The usual case, for which a regular expression is slow. */
    #shortInteger() {
        const text = this.#text;
        let end = this.#at;
        let code = text.charCodeAt(end);
        // Of nothing, at the end, the code is NaN: neither above nor below.
        if (!(code >= 0x31 && code <= 0x39))
            return false;
        while (code >= 0x30 && code <= 0x39) {
            end += 1;
            code = text.charCodeAt(end);
        }
        if (end - this.#at > exactDigits || code === point || code === 0x45 || code === 0x65)
            return false;
        this.#at = end;
        return true;
    }
    #take(code) {
        if (this.#text.charCodeAt(this.#at) !== code)
            return false;
        this.#at += 1;
        return true;
    }
    #skipBlanks() {
        const text = this.#text;
        let at = this.#at;
        for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; code = text.charCodeAt(at))
            at += 1;
        this.#at = at;
    }
    #invalid(why) {
        return invalid(this.#what, why, this.#at);
    }
}


/***/ }),

/***/ 1511: // MODULE: ./packages/core/build/predicates/decision.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ anomalyJson),
/* harmony export */   Ob: () => (/* binding */ verificationSummary),
/* harmony export */   cg: () => (/* binding */ parseDecision),
/* harmony export */   u6: () => (/* binding */ decisionPredicate)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3756);


/** The predicate of an allow. A decision that denies is reported, never signed: attestations only grant. */
function decisionPredicate(decision, set) {
    return {
        decision: 'ALLOW',
        track: decision.track,
        environment: decision.environment,
        policy: { uri: decision.policy.source, digest: decision.policy.digest },
        ...(set === undefined ? {} : { set }),
        evidence: evidenceOf(decision),
        rules: decision.rules.map(({ rule, expected, found, evidence }) => ({ rule, expected, found, evidence: [...evidence] })),
        decidedAt: decision.decidedAt.toISOString(),
        ...(decision.anomalies === undefined ? {} : { anomalies: decision.anomalies.map(anomalyJson) }),
    };
}
/** An anomaly, for predicates and results. */
function anomalyJson({ evidence, ...anomaly }) {
    return { ...anomaly, evidence: [...evidence] };
}
/** @throws Failure `statement-invalid` */
function parseDecision(predicate) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(predicate, 'decision');
    fields.oneOf('decision', ['ALLOW']);
    const set = fields.optionalDigest('set');
    return {
        environment: fields.text('environment'),
        policy: fields.fields('policy').digest('digest'),
        evidence: fields.digests('evidence'),
        isHeld: predicate['anomalies'] !== undefined && fields.lists('anomalies').some((anomaly) => anomaly.oneOf('action', ['report', 'hold', 'deny']) === 'hold'),
        ...(set === undefined ? {} : { set }),
    };
}
/** SLSA Verification Summary v1 of the same decision, for tools that read VSAs (slsa.dev/spec/v1.2/verification_summary). */
function verificationSummary(decision, verifier, resourceUri) {
    return {
        verifier: { id: verifier },
        timeVerified: decision.decidedAt.toISOString(),
        resourceUri,
        policy: { uri: decision.policy.source, digest: digestSet(decision.policy.digest) },
        inputAttestations: evidenceOf(decision).map((digest) => ({ digest: digestSet(digest) })),
        verificationResult: 'PASSED',
        verifiedLevels: ['PORTCULLIS_POLICY_MET'],
        slsaVersion: '1.2',
    };
}
function evidenceOf(decision) {
    return [...new Set(decision.rules.flatMap(({ evidence }) => evidence))].toSorted();
}
function digestSet(digest) {
    return { [(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(digest)]: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) };
}


/***/ }),

/***/ 3756: // MODULE: ./packages/core/build/predicates/fields.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);



/** Reads the members of a predicate, each with its type; whatever is not as expected is `statement-invalid`. */
class Fields {
    #json;
    #where;
    constructor(json, where) {
        if (!(0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
            throw invalid(where, 'an object', json);
        this.#json = json;
        this.#where = where;
    }
    has(key) {
        return this.#json[key] !== undefined;
    }
    text(key) {
        const value = this.#json[key];
        if (typeof value !== 'string')
            throw invalid(`${this.#where}.${key}`, 'text', value);
        return value;
    }
    optionalText(key) {
        return this.#json[key] === undefined ? undefined : this.text(key);
    }
    oneOf(key, words) {
        const value = this.text(key);
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw invalid(`${this.#where}.${key}`, words.join(' or '), value);
        return word;
    }
    /** A non-negative integer. */
    count(key) {
        const value = this.#json[key];
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw invalid(`${this.#where}.${key}`, 'a non-negative integer', value);
        return value;
    }
    digest(key) {
        const value = this.#json[key];
        if (!(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value))
            throw invalid(`${this.#where}.${key}`, 'a digest', value);
        return value;
    }
    /** A list of digests. */
    digests(key) {
        return this.list(key).map((item, index) => {
            if (!(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(item))
                throw invalid(`${this.#where}.${key}[${index}]`, 'a digest', item);
            return item;
        });
    }
    optionalDigest(key) {
        return this.#json[key] === undefined ? undefined : this.digest(key);
    }
    /** An RFC 3339 time in UTC. */
    time(key) {
        const value = this.text(key);
        const time = new Date(value);
        if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value) || Number.isNaN(time.getTime()))
            throw invalid(`${this.#where}.${key}`, 'a time such as 2026-01-31T12:00:00Z', value);
        return time;
    }
    fields(key) {
        return new Fields(this.#json[key], `${this.#where}.${key}`);
    }
    list(key) {
        const value = this.#json[key];
        if (!Array.isArray(value))
            throw invalid(`${this.#where}.${key}`, 'a list', value);
        return value;
    }
    /** A list of objects, of at most `most`. */
    lists(key, most = Infinity) {
        const items = this.list(key);
        if (items.length > most)
            throw this.unexpected(key, `a list of at most ${most}`, `${items.length} entries`);
        return items.map((item, index) => new Fields(item, `${this.#where}.${key}[${index}]`));
    }
    /** A list of texts. */
    texts(key) {
        return this.list(key).map((item, index) => {
            if (typeof item !== 'string')
                throw invalid(`${this.#where}.${key}[${index}]`, 'text', item);
            return item;
        });
    }
    /** The failure to throw for a member that has its type but not its meaning. */
    unexpected(key, expected, found) {
        return invalid(`${this.#where}.${key}`, expected, found);
    }
}
function invalid(where, expected, found) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `${where} should be ${expected}, found ${JSON.stringify(found)?.slice(0, 120) ?? 'nothing'}`,
        remedy: 'Make the attestation again.',
        expected,
    });
}


/***/ }),

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uF: () => (/* binding */ credentialJson),
  Hr: () => (/* binding */ parsePromotion),
  VH: () => (/* binding */ promotionPredicate)
});

;// CONCATENATED MODULE: ./packages/core/build/model/credential-use.js
/** Where a credential came from; `anonymous`: nothing was shown. */
const credentialKinds = ['input', 'docker-config', 'podman-auth-file', 'workflow-token', 'aws', 'google', 'azure', 'jfrog', 'anonymous'];

// EXTERNAL MODULE: ./packages/core/build/predicates/fields.js
var predicates_fields = __webpack_require__(3756);
;// CONCATENATED MODULE: ./packages/core/build/predicates/promotion.js


/** docs/predicates.md, promotion v0.1. */
function promotionPredicate(record) {
    return {
        kind: record.kind,
        sequence: record.sequence,
        environment: record.environment,
        from: record.from,
        to: record.to,
        tag: record.tag,
        ...(record.replaced === undefined ? {} : { replaced: record.replaced }),
        ...(record.previous === undefined ? {} : { previous: record.previous }),
        boundTo: { policy: record.policy, decision: record.decision, approvals: [...record.approvals], ...(record.set === undefined ? {} : { set: record.set }) },
        carried: record.carried.map((part) => ({ ...part })),
        ...(record.credentials === undefined ? {} : { credentials: record.credentials.map(credentialJson) }),
        actor: record.actor,
        run: record.run,
        startedAt: record.startedAt.toISOString(),
        promotedAt: record.promotedAt.toISOString(),
    };
}
/** @throws Failure `statement-invalid` */
function parsePromotion(predicate, subject) {
    const fields = new predicates_fields/* Fields */.C(predicate, 'promotion');
    const bound = fields.fields('boundTo');
    const set = bound.optionalDigest('set');
    return {
        kind: fields.oneOf('kind', ['promote', 'rollback']),
        subject,
        sequence: fields.count('sequence'),
        environment: fields.text('environment'),
        from: fields.text('from'),
        to: fields.text('to'),
        tag: fields.text('tag'),
        replaced: fields.optionalDigest('replaced'),
        previous: fields.optionalDigest('previous'),
        policy: bound.digest('policy'),
        decision: bound.digest('decision'),
        approvals: bound.digests('approvals'),
        ...(set === undefined ? {} : { set }),
        carried: fields.lists('carried').map((part) => ({
            digest: part.digest('digest'),
            kind: part.text('kind'),
            fate: part.text('fate'),
        })),
        ...(predicate['credentials'] === undefined ? {} : { credentials: fields.lists('credentials').map(parseCredential) }),
        actor: fields.text('actor'),
        run: fields.text('run'),
        startedAt: fields.time('startedAt'),
        promotedAt: fields.time('promotedAt'),
    };
}
/** A credential as it stands in records and results. */
function credentialJson({ registry, kind, subject, expires }) {
    return { registry, kind, ...(subject === undefined ? {} : { subject }), ...(expires === undefined ? {} : { expires: expires.toISOString() }) };
}
function parseCredential(fields) {
    const subject = fields.optionalText('subject');
    return {
        registry: fields.text('registry'),
        kind: fields.oneOf('kind', credentialKinds),
        ...(subject === undefined ? {} : { subject }),
        ...(fields.optionalText('expires') === undefined ? {} : { expires: fields.time('expires') }),
    };
}


/***/ }),

/***/ 6985: // MODULE: ./packages/core/build/report/cell.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/** A value to be read and copied as it stands: a digest, a name, an address. */
function code(text) {
    return { text, isCode: true };
}
/** A value that is read as a sentence. */
function prose(text) {
    return { text };
}
/** A time to the minute, in UTC. */
function time(at) {
    return prose(`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}


/***/ }),

/***/ 4062: // MODULE: ./packages/core/build/report/facts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ subjectFacts),
/* harmony export */   WI: () => (/* binding */ tookLine),
/* harmony export */   XI: () => (/* binding */ costFacts)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7446);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(969);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6985);
/* harmony import */ var _promotion_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6504);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4957);






/** What the report is about: the few things that a person compares with what they meant. */
function subjectFacts(outcome) {
    const { subject, environment, reasonCode, counts, record, track, set, subjects = [] } = outcome;
    const facts = [
        set === undefined ? ['Artifact', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${subject.name}@${subject.digest}`)] : ['Release set', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(set.digest)],
        subjects.length < 2 ? undefined : ['Beside it', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${subjects.length - 1} more`)],
        set === undefined ? undefined : ['Read from', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(set.source)],
        set?.shard === undefined ? undefined : ['Shard', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${set.shard.index}/${set.shard.of}`)],
        environment === undefined ? undefined : ['Environment', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(environment)],
        ['Reason code', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reasonCode)],
        track === undefined ? undefined : ['Track', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(track)],
        counts === undefined ? undefined : ['Findings', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.map((severity) => `${counts[severity]} ${severity}`).join(', '))],
        record === undefined ? undefined : ['Now available as', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${record.to}:${record.tag}@${record.subject}`)],
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** What the run took, which nobody decides by. */
function costFacts({ carried, spent, startedAt, finishedAt }) {
    const facts = [
        carried === undefined ? undefined : ['Sent', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(sentLine(carried))],
        spent === undefined ? undefined : ['Requests to registries', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_spent_js__WEBPACK_IMPORTED_MODULE_4__/* .requestsLine */ .HF)(spent))],
        spent === undefined || spent.credentials.length === 0 ? undefined : ['Credentials', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_spent_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialsLine */ .Lk)(spent))],
        ['Took', (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(tookLine(finishedAt.getTime() - startedAt.getTime()))],
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** What went over the network or into a folder; what was there, or was mounted, did not. */
function sentLine(parts) {
    const sent = parts.filter(({ fate }) => fate !== 'present' && fate !== 'mount');
    return `${sent.length} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(parts.length, 'part')}, ${(0,_promotion_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sent.reduce((sum, { size }) => sum + size, 0))}`;
}
/** Runs of a moment are told in milliseconds: `0s` would read as if nothing had been done. */
function tookLine(milliseconds) {
    return milliseconds < 1_000 ? `${Math.max(0, milliseconds)} ms` : (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(milliseconds);
}


/***/ }),

/***/ 3455: // MODULE: ./packages/core/build/report/json-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Control characters beyond ASCII, and what is drawn as nothing or turns the direction of text. */
const unseen = /[\u007f-\u009f\u00ad\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * JSON for people's eyes as well, with a line break behind it. JSON itself escapes only the first 32 characters; others
 * steer terminals too, or hide: they are written as escapes, and every reader of JSON reads the very same text.
 */
function jsonText(json) {
    return `${JSON.stringify(json, undefined, 2).replaceAll(unseen, escaped)}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 5064: // MODULE: ./packages/core/build/report/markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   tg: () => (/* binding */ jobSummaryBudget)
/* harmony export */ });
/* unused harmony export checkRunBudget */
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);

/** A check run's summary: 65,535 characters (GitHub REST API, checks). */
const checkRunBudget = { most: 65_535, measure: (text) => text.length };
/** A step's job summary: 1 MiB, and over it the whole summary is dropped. */
const jobSummaryBudget = { most: 1024 * 1024, measure: (text) => Buffer.byteLength(text) };
/** Enough for the line that tells how many parts were left out. */
const reserve = 200;
/**
 * The report as Markdown for GitHub: the verdict first, then what must be done, then the rules; details folded.
 * Within `budget`, always; what does not fit is left out from the end of each part, with its number.
 */
function renderMarkdown(report, budget) {
    const head = headOf(report);
    const blocks = [...todoBlock(report.todo), ...report.tables.map(tableBlock), ...costBlock(report)];
    let text = budget.measure(head) <= budget.most ? head : shorten(head, budget);
    let leftOut = 0;
    for (const block of blocks) {
        const fitting = fit(block, budget.most - budget.measure(text) - reserve, budget);
        if (fitting === undefined)
            leftOut += 1;
        else
            text += fitting;
    }
    const note = leftOut === 0 ? '' : `\n_${leftOut} more parts did not fit; the full report is in the file of \`report-path\`._\n`;
    return budget.measure(text + note) <= budget.most ? text + note : text;
}
function headOf({ mark, headline, sentence, facts }) {
    const about = facts.map(([label, value]) => `${label} ${cell(value)}`).join(' · ');
    return `## ${mark} ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(headline, 200)}\n\n**${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(sentence, 2_000)}**\n${about === '' ? '' : `\n${about}\n`}`;
}
function todoBlock(todo) {
    if (todo.length === 0)
        return [];
    return [{ open: '\n### What to do\n\n', rows: todo.map(todoRow), close: '', noun: 'things to do' }];
}
function todoRow({ remedy, who, because, docs }, index) {
    const shown = because.slice(0, 3).map((message) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(message, 500));
    const more = because.length > 3 ? [`and ${because.length - 3} more`] : [];
    const links = docs.length === 0 ? '' : ` See ${docs.slice(0, 3).map((address) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(address)).join(', ')}.`;
    return `${index + 1}. **${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(remedy, 500)}** (${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(who, 100)})${links}\n${[...shown, ...more].map((line) => `   - ${line}\n`).join('')}`;
}
function tableBlock({ title, columns, rows, isDetail, isPale = false }) {
    const heading = `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`;
    const [before, after] = isDetail
        ? [`\n<details><summary>${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(title, 200)} (${rows.length})</summary>\n\n`, '\n</details>\n']
        : [`\n### ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(title, 200)}\n\n`, ''];
    return { open: before + heading, rows: rows.map((row) => tableRow(row, isPale)), close: after, noun: 'rows' };
}
function costBlock({ cost }) {
    if (cost.length === 0)
        return [];
    return [{ open: '\n<details><summary>What it took</summary>\n\n', rows: cost.map(([label, value]) => `- ${label} ${cell(value)}\n`), close: '\n</details>\n', noun: 'lines' }];
}
function tableRow(cells, isPale) {
    return `| ${cells.map((one) => (isPale ? `<sub>${cell(one)}</sub>` : cell(one))).join(' | ')} |\n`;
}
function cell({ text, isCode }) {
    return isCode === true ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(text) : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeMarkdown */ .fH)(text, 500);
}
/** As many rows as fit into `room`, or undefined when not even the first does. */
function fit({ open, rows, close, noun }, room, { measure }) {
    const moreOf = (left) => (left === 0 ? '' : `\n_${left} more ${noun} did not fit._\n`);
    let taken = 0;
    let size = measure(open) + measure(close) + measure(moreOf(rows.length));
    for (const row of rows) {
        if (size + measure(row) > room)
            break;
        size += measure(row);
        taken += 1;
    }
    if (taken === 0)
        return undefined;
    return open + rows.slice(0, taken).join('') + moreOf(rows.length - taken) + close;
}
/** The longest start of `text` within the budget, cut between code points. */
function shorten(text, { most, measure }) {
    let kept = '';
    for (const point of text) {
        if (measure(kept) + measure(point) > most)
            break;
        kept += point;
    }
    return kept;
}


/***/ }),

/***/ 1851: // MODULE: ./packages/core/build/report/marks.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks)
/* harmony export */ });
/** What stands before a verdict. One code point each: a variation selector would be shown as a hole, as all invisible characters are. */
const marks = { allow: '✅', deny: '❌', pending: '⏳', error: '❓' };


/***/ }),

/***/ 6504: // MODULE: ./packages/core/build/report/promotion-tables.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ promotionTables),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);


/** What was recorded, and what was or would be moved: the plan is what a dry run was asked for, and a detail elsewhere. */
function promotionTables({ record, plan, carried, dryRun = false, leftBehind = plan?.leftBehind ?? [] }) {
    const parts = carried ?? plan?.parts ?? [];
    const moved = carried === undefined ? `Would be moved (${formatBytes(plan?.bytesToMove ?? 0)})` : 'Moved';
    return [
        { title: 'Promotion record', columns: ['', ''], rows: record === undefined ? [] : recordRows(record), isDetail: false },
        { title: moved, columns: ['Part', 'Digest', 'Type', 'Size', 'How'], rows: parts.map(partRow), isDetail: !dryRun, isAskedFor: dryRun },
        { title: 'Could not travel', columns: ['What', 'Digest', 'Why'], rows: leftBehind.map(leftRow), isDetail: false },
    ];
}
function recordRows(record) {
    const { replaced, previous } = record;
    return [
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('Sequence'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${record.sequence} (${record.kind})`)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('From'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(record.from)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('To'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${record.to}:${record.tag}`)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('Replaced'), replaced === undefined ? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('nothing') : (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(replaced)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('Record before'), previous === undefined ? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('none') : (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(previous)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('Decision'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(record.decision)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('Approvals'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(String(record.approvals.length))],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('By'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${record.actor}, ${record.run}`)],
        [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)('At'), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB)(record.promotedAt)],
    ];
}
function partRow({ kind, digest, mediaType, predicateType, tag, size, fate }) {
    return [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(kind), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tag ?? predicateType ?? mediaType), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(formatBytes(size)), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fate)];
}
function leftRow({ what, digest, why }) {
    return [(0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(what), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)), (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why)];
}
/** `12 B`, `3.4 MiB` */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}


/***/ }),

/***/ 1463: // MODULE: ./packages/core/build/report/result-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ spentJson),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Zy: () => (/* binding */ resultOfFailure)
/* harmony export */ });
/* unused harmony export smallResult */
/* harmony import */ var _model_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3682);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);
/* harmony import */ var _predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _predicates_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5331);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4957);






/** Name and version of the shape; docs/result.schema.json describes it. */
const resultSchema = 'portcullis/result/v1';
/** How a use case ended, for programs: whole, as it goes into the file of `report-path` and to `--output json`. */
function resultOf(outcome) {
    const { subject, rules, signers, others, refused, quorum, counts, plan, carried, leftBehind, record, target, set } = outcome;
    return present({
        schema: resultSchema,
        action: outcome.action,
        decision: outcome.decision,
        reasonCode: outcome.reasonCode,
        sentence: outcome.sentence,
        subject: { name: subject.name, digest: subject.digest },
        subjects: outcome.subjects?.map(({ name, digest }) => ({ name, digest })),
        environment: outcome.environment,
        dryRun: outcome.dryRun,
        reasons: outcome.reasons.map(reasonJson),
        rules: rules?.map(({ reasons, evidence, ...verdict }) => ({ ...verdict, evidence: [...evidence], reasons: reasons.map(reasonJson) })),
        signers: signers?.map(signerJson),
        others: others?.map(signerJson),
        refused: refused?.map(({ bundle, source, reason }) => ({ bundle, source, reason: reasonJson(reason) })),
        track: outcome.track,
        anomalies: outcome.anomalies?.map(_predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .anomalyJson */ .Go),
        counts: counts === undefined ? undefined : { ...counts },
        approvals: quorum === undefined ? undefined : quorumJson(quorum),
        plan: plan === undefined ? undefined : { from: (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(plan.from), to: (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(plan.to), bytesToMove: plan.bytesToMove, parts: plan.parts.map(partJson), leftBehind: plan.leftBehind.map((left) => ({ ...left })) },
        carried: carried?.map(partJson),
        leftBehind: leftBehind?.map((left) => ({ ...left })),
        record: record === undefined ? undefined : recordJson(record),
        target: target === undefined ? undefined : (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(target),
        set: set === undefined ? undefined : setJson(set),
        ...spentJson(outcome.spent),
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt.toISOString(),
    });
}
/** Each artifact in the shape of a result of its own. */
function setJson({ digest, source, shard, artifacts }) {
    return present({ digest, source, shard: shard === undefined ? undefined : `${shard.index}/${shard.of}`, artifacts: artifacts.map(resultOf) });
}
/** A run that could not find out, in the same shape. */
function resultOfFailure(action, failure, known, startedAt, finishedAt) {
    const { subject, environment } = known;
    return present({
        schema: resultSchema,
        action,
        decision: 'error',
        reasonCode: failure.code,
        sentence: failure.message,
        subject: subject === undefined ? undefined : { ...subject },
        environment,
        reasons: [reasonJson((0,_model_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(failure))],
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
    });
}
const detailLists = (/* unused pure expression or super */ null && (['subjects', 'plan', 'carried', 'leftBehind', 'refused', 'others', 'rules', 'signers', 'reasons', 'set']));
/**
 * `result` within `maxBytes`, for an output that is passed between jobs: the longest lists go first, and `omitted`
 * tells how many entries of each are only in the whole result.
 */
function smallResult(result, maxBytes = 64 * 1024) {
    let small = withSmallSet(result, maxBytes);
    for (const key of detailLists) {
        if (Buffer.byteLength(JSON.stringify(small)) <= maxBytes)
            return small;
        const whole = small[key];
        const length = Array.isArray(whole) ? whole.length : 1;
        const kept = Array.isArray(whole) && (key === 'reasons' || key === 'signers') ? whole.slice(0, 10) : undefined;
        const omitted = { ...small['omitted'], [key]: length - (kept?.length ?? 0) };
        if (whole !== undefined)
            small = present({ ...small, [key]: kept ?? (key === 'reasons' ? [] : undefined), omitted });
    }
    return Buffer.byteLength(JSON.stringify(small)) <= maxBytes ? small : { ...small, reasons: [], signers: [] };
}
/** Of a set that is too large, each artifact with its verdict alone: what it is about and how it ends. */
function withSmallSet(result, maxBytes) {
    const { set } = result;
    if (!isJsonObject(set) || !Array.isArray(set['artifacts']) || Buffer.byteLength(JSON.stringify(result)) <= maxBytes)
        return result;
    const artifacts = set['artifacts'].filter(isJsonObject).map(({ decision, reasonCode, subject, target }) => present({ decision, reasonCode, subject, target }));
    return { ...result, set: { ...set, artifacts } };
}
function reasonJson(reason) {
    const { evidence, ...texts } = reason;
    return present({ ...texts, evidence: evidence === undefined ? undefined : [...evidence] });
}
function signerJson({ identity, signer, predicateType, signedAt, bundle, passedOver }) {
    const { domain, issuer, subject, extensions } = signer;
    return present({ identity, domain, issuer, subject, extensions: { ...extensions }, predicateType, signedAt: signedAt?.toISOString(), bundle, passedOver: passedOver === undefined ? undefined : [...passedOver] });
}
function quorumJson({ met, vetoed, needed, counted, roles }) {
    return {
        met,
        vetoed,
        needed,
        roles: roles.map((role) => ({ ...role })),
        counted: counted.map(({ approver, role, rationale, approvedAt, expiresAt, bundle }) => ({
            approver: { ...approver },
            role,
            rationale,
            approvedAt: approvedAt.toISOString(),
            expiresAt: expiresAt.toISOString(),
            bundle,
        })),
    };
}
/** Requests with their sum, and which credential each registry was shown. */
function spentJson(spent) {
    if (spent === undefined)
        return {};
    return { requests: { ...spent.requests, total: (0,_spent_js__WEBPACK_IMPORTED_MODULE_5__/* .requestsIn */ .q)(spent) }, credentials: spent.credentials.map(_predicates_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialJson */ .uF) };
}
function partJson({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag }) {
    return present({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag });
}
function recordJson(record) {
    const { approvals, carried, credentials, startedAt, promotedAt, ...rest } = record;
    return present({
        ...rest,
        approvals: [...approvals],
        carried: carried.map((part) => ({ ...part })),
        credentials: credentials?.map(_predicates_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialJson */ .uF),
        startedAt: startedAt.toISOString(),
        promotedAt: promotedAt.toISOString(),
    });
}
/** Without the members that are undefined: JSON has no such thing. */
function present(members) {
    const entries = Object.entries(members).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 7898: // MODULE: ./packages/core/build/report/safe-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   fH: () => (/* binding */ safeMarkdown)
/* harmony export */ });
/**
 * Text that came from outside (names in images, comments of people, answers of services) is shown through these
 * functions only: it can neither hide, nor start a workflow command, nor become markup, a mention or a link.
 */
const zeroWidthSpace = '\u200b';
// Control characters, lone surrogates, private use, and everything that is drawn as nothing or turns the direction of text.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of plain text, at most `most` characters: for terminals, logs and outputs. */
function safeText(text, most = 1_000) {
    const visible = text
        .slice(0, most * 4)
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(invisible, '\ufffd')
        .replaceAll(/(\p{Mark}{2})\p{Mark}+/gu, '$1')
        .trim();
    // The runner takes `::` at the start of a line and `##[` anywhere in it for a command. Behind a letter, a digit or a
    // bracket no line starts, and there it is part of a name that is read and copied: `arn:aws:iam::1:role`, `[::1]:5000`.
    return cut(visible, most, text.length).replaceAll(/(?<![0-9A-Za-z[]):(?=:)/g, ': ').replaceAll('##[', '## [');
}
/** Markdown in which nothing of `text` is markup, a mention, a reference or a link. */
function safeMarkdown(text, most = 1_000) {
    return safeText(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*_~[\]()!|$^]/g, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll(/@/g, `@${zeroWidthSpace}`)
        .replaceAll(/#(?=[0-9A-Za-z])(?!(?<=&#)[0-9]+;)/g, `#${zeroWidthSpace}`)
        .replaceAll(/\b(GH-)(?=[0-9])/gi, `$1${zeroWidthSpace}`)
        .replaceAll(/:\/\//g, `:${zeroWidthSpace}//`)
        .replaceAll(/\bwww\./gi, `www${zeroWidthSpace}.`)
        .replace(/^(?=[-+=#]|[0-9]+[.)])/, zeroWidthSpace);
}
/** A Markdown code span of `text`, to be read and copied as it stands; what would end the span or a table's cell is replaced. */
function codeSpan(text, most = 300) {
    const plain = safeText(text, most).replaceAll('`', "'").replaceAll('|', '¦');
    return plain === '' ? '–' : `\`${plain}\``;
}
/** The first `most` code points, and how much was left out. */
function cut(text, most, wholeLength) {
    const points = Array.from(text);
    if (points.length <= most && wholeLength <= most * 4)
        return text;
    return `${points.slice(0, most).join('')}… (${Math.max(wholeLength - most, 1)} more)`;
}


/***/ }),

/***/ 4957: // MODULE: ./packages/core/build/report/spent.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ requestsLine),
/* harmony export */   Lk: () => (/* binding */ credentialsLine),
/* harmony export */   q: () => (/* binding */ requestsIn)
/* harmony export */ });
/** `38 (12 blob, 12 upload, …)`, the most frequent first. */
function requestsLine(spent) {
    const kinds = Object.entries(spent.requests).sort(([, one], [, other]) => other - one);
    return `${requestsIn(spent)} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
}
/** `registry.example as promoter (docker-config)` */
function credentialsLine({ credentials }) {
    return credentials.map(({ registry, kind, subject }) => (kind === 'anonymous' ? `${registry} anonymously` : `${registry} as ${subject ?? 'a user without a name'} (${kind})`)).join(', ');
}
function requestsIn({ requests }) {
    return Object.values(requests).reduce((sum, count) => sum + count, 0);
}


/***/ })

};
;