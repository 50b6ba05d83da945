"use strict";
exports.id = 992;
exports.ids = [992];
exports.modules = {

/***/ 8088: // MODULE: ./packages/core/build/model/promotion-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/** A signed record is one entry of the ledger, which takes no larger one. It names every part that was carried, and an index may have thousands. */
const maxRecordBytes = 4 * 1024 * 1024;


/***/ }),

/***/ 8846: // MODULE: ./packages/core/build/use-cases/ledger/read-baseline.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ baselineIn),
/* harmony export */   l9: () => (/* binding */ baselines),
/* harmony export */   z: () => (/* binding */ evidenceOfDecision)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _promotion_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3984);
/* harmony import */ var _read_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2064);





/** Reads the baseline of a line, by its repository; each is read once. @throws Failure `ledger-invalid` | `registry-*` | `github-*` */
function baselines(policy, environment, world) {
    const read = new Map();
    return (repository) => {
        const baseline = read.get(repository) ?? readBaseline(repository, policy, environment, world);
        read.set(repository, baseline);
        return baseline;
    };
}
/** When something was promoted, each run once, and what the decision about the last of it stood on. */
async function readBaseline(repository, policy, { name, record }, world) {
    if (record === undefined)
        return nothing;
    return await baselineIn(await (0,_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)({ line: repository, environment: name }, (0,_promotion_coverage_js__WEBPACK_IMPORTED_MODULE_3__.identityOf)(policy, record.by), world), repository, world);
}
const nothing = { promotedAt: [], evidence: [] };
/** As {@link readBaseline}, by a ledger that was read. */
async function baselineIn({ promotions }, repository, world) {
    const last = promotions.at(-1)?.record;
    if (last === undefined)
        return nothing;
    const evidence = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .collectEvidence */ .mE)(last.subject, await world.target.bundles((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(repository), last.subject)), world.verifier);
    const named = new Set(evidenceOfDecision(last.decision, evidence));
    const runs = new Map(promotions.map((promotion) => [promotion.record.run, promotion.record.promotedAt]));
    return { promotedAt: [...runs.values()], evidence: evidence.testimonies.filter(({ bundle }) => named.has(bundle)) };
}
/** The bundles that the decision in this bundle stood on; none when it is not there. */
function evidenceOfDecision(decision, { attestations }) {
    const made = attestations.find(({ bundle }) => bundle === decision);
    return made === undefined ? [] : (0,_predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecision */ .cg)(made.statement.predicate).evidence;
}


/***/ }),

/***/ 2064: // MODULE: ./packages/core/build/use-cases/ledger/read-ledger.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ parseIntent),
/* harmony export */   RC: () => (/* binding */ verifyRecord),
/* harmony export */   RI: () => (/* binding */ encodeIntent),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   g7: () => (/* binding */ encodeWithdrawal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _model_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5945);
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(586);
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7403);
/* harmony import */ var _predicates_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3756);
/* harmony import */ var _predicates_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5331);
/* harmony import */ var _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6476);








/** Reads and verifies the whole chain of a line. @throws Failure `ledger-invalid`: a ledger that does not verify says nothing */
async function readLedger(line, writer, world) {
    const { head, entries } = await world.ledger.read(line);
    const promotions = [];
    for (const entry of entries.filter(({ kind }) => kind === 'promotion')) {
        const record = await verifyRecord(entry, line, writer, world.verifier);
        if (record.sequence !== entry.sequence)
            throw invalid(entry, `sequence ${entry.sequence}`, `sequence ${record.sequence}`);
        const previous = promotions.at(-1)?.digest;
        if (record.previous !== previous)
            throw invalid(entry, `previous ${previous ?? 'none'}`, `previous ${record.previous ?? 'none'}`);
        promotions.push({ record, bundle: entry.bytes, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(entry.bytes) });
    }
    const open = entries.slice(entries.findLastIndex(({ kind }) => kind === 'promotion') + 1);
    const givenUp = open.filter(({ kind }) => kind === 'withdrawal').map((entry) => ({ runId: parseWithdrawal(entry).runId, sequence: entry.sequence }));
    const openIntents = open
        .filter(({ kind }) => kind === 'intent')
        .map((entry) => ({ intent: parseIntent(entry), sequence: entry.sequence }))
        .map(({ intent, sequence }) => ({ ...intent, withdrawn: givenUp.some((one) => one.runId === intent.runId && one.sequence > sequence) }));
    return { head, promotions, openIntents };
}
function encodeIntent({ subject, runId, leaseUntil, set }) {
    return new TextEncoder().encode(JSON.stringify({ subject, runId, leaseUntil: leaseUntil.toISOString(), ...(set === undefined ? {} : { set }) }));
}
function encodeWithdrawal({ runId, set, because, putBack, stayed }) {
    return new TextEncoder().encode(JSON.stringify({ runId, set, because, putBack, stayed }));
}
/** @throws Failure `ledger-invalid` */
function parseWithdrawal(entry) {
    return parsed(entry, 'withdrawal', (fields) => ({ runId: fields.count('runId'), set: fields.digest('set') }));
}
/** @throws Failure `ledger-invalid` */
function parseIntent(entry) {
    return parsed(entry, 'intent', (fields) => {
        const set = fields.optionalDigest('set');
        return { subject: fields.digest('subject'), runId: fields.count('runId'), leaseUntil: fields.time('leaseUntil'), ...(set === undefined ? {} : { set }) };
    });
}
function parsed(entry, kind, read) {
    try {
        return read(new _predicates_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C((0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJsonObject */ .Qp)(entry.bytes, { what: `the ledger ${kind}` }), kind));
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
        throw failure.blame === 'bug' ? failure : invalid(entry, kind, failure.message, failure);
    }
}
/** Reads one record: signed by `writer`, about one artifact, for this very line. @throws Failure `ledger-invalid` */
async function verifyRecord(entry, line, writer, verifier) {
    try {
        const verified = await verifier.verify(entry.bytes);
        const own = verified.find(({ signer }) => (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatches */ .v)(writer, signer).length === 0);
        if (own === undefined)
            throw invalid(entry, `signed by ${writer.name}`, `signed by ${verified.map(({ signer }) => signer.subject).join(', ')}`);
        const statement = (0,_model_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(own.payload);
        if (statement.predicateType !== _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypes */ .Z.promotion)
            throw invalid(entry, _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypes */ .Z.promotion, statement.predicateType);
        const subject = ['sha256', 'sha512'].map((algorithm) => `${algorithm}:${statement.subject[0]?.digest[algorithm] ?? ''}`).find(_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
        if (subject === undefined || statement.subject.length !== 1)
            throw invalid(entry, 'one subject with a sha256 or sha512 digest', `${statement.subject.length} subjects`);
        const record = (0,_predicates_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePromotion */ .Hr)(statement.predicate, subject);
        if (record.environment !== line.environment || record.to !== line.line)
            throw invalid(entry, `${line.line} in ${line.environment}`, `${record.to} in ${record.environment}`);
        return record;
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
        if (failure.blame === 'bug' || failure.blame === 'service' || failure.code === 'ledger-invalid')
            throw failure;
        throw invalid(entry, 'a verified promotion record', failure.message, failure);
    }
}
function invalid(entry, expected, found, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ledger-invalid', {
        blame: 'artifact',
        message: `Ledger entry ${entry.sequence} does not verify: expected ${expected}, found ${found}`,
        remedy: 'Treat it as an incident: compare the ledger branch with the records attached to the artifacts.',
        expected,
        found,
        cause,
    });
}


/***/ }),

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createGitLedger)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-branch.js



const read = { name: 'contents', access: 'read' };
const write = { name: 'contents', access: 'write' };
const largestFile = 64 * 1024 * 1024;
/** The commit the branch points to; undefined when there is no such branch in a repository that can be seen. */
async function readHead(client, branch) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', values: { ref: `heads/${branch}` }, needs: read, accepts: [404] });
    if (status === 404) {
        // A hidden repository answers 404 too, and must not pass for one without a ledger.
        await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read });
        return undefined;
    }
    return commitOf(body, branch);
}
/** A file's text at a commit, undefined when it is not there. */
async function readFileAt(client, path, commit) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/contents/{path}', values: { path, ref: commit }, needs: read, accepts: [404] });
    if (status === 404)
        return undefined;
    const file = (0,reading/* objectIn */.D7)(body, 'contents');
    if (file['type'] !== 'file')
        throw (0,reading/* unexpected */.os)('contents.type', 'file', file['type']);
    // Files over 1 MiB come without their content.
    if (file['encoding'] === 'base64')
        return decode(file['content']);
    const values = { file_sha: (0,reading/* hashIn */.ou)(file['sha'], 'contents.sha') };
    const blob = await client.call({ route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', values, needs: read, maxBytes: largestFile });
    return decode((0,reading/* objectIn */.D7)(blob.body, 'blob')['content']);
}
/**
 * Commits changed files together and moves the branch from `parent` to the new commit, or not at all.
 * @returns the new commit; undefined when the branch was no longer at `parent`
 */
async function writeFiles(client, branch, change) {
    const commit = await writeCommit(client, change);
    const ref = `heads/${branch}`;
    const moved = change.parent === ''
        ? await client.call({ route: 'POST /repos/{owner}/{repo}/git/refs', values: { ref: `refs/${ref}`, sha: commit }, needs: write, accepts: [409, 422], repeatable: true })
        : await client.call({ route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', values: { ref, sha: commit, force: false }, needs: write, accepts: [409, 422] });
    if (moved.status < 400)
        return commit;
    const head = await readHead(client, branch);
    // The branch is there already when the answer to the same request was lost on its way.
    if (head === commit)
        return commit;
    if (head !== (change.parent === '' ? undefined : change.parent))
        return undefined;
    throw refused(branch, moved.body);
}
/** Objects bear the names of their content: made twice, they are there once. */
async function writeCommit(client, { parent, files, message }) {
    const base = parent === '' ? {} : { base_tree: await treeOf(client, parent) };
    const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
    const tree = await client.call({ route: 'POST /repos/{owner}/{repo}/git/trees', values: { ...base, tree: entries }, needs: write, repeatable: true, maxBytes: largestFile });
    const values = { message, tree: (0,reading/* hashIn */.ou)((0,reading/* objectIn */.D7)(tree.body, 'tree')['sha'], 'tree.sha'), parents: parent === '' ? [] : [parent] };
    const commit = await client.call({ route: 'POST /repos/{owner}/{repo}/git/commits', values, needs: write, repeatable: true });
    return (0,reading/* hashIn */.ou)((0,reading/* objectIn */.D7)(commit.body, 'commit')['sha'], 'commit.sha');
}
async function treeOf(client, commit) {
    const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', values: { commit_sha: commit }, needs: read });
    return (0,reading/* hashIn */.ou)((0,reading/* objectIn */.D7)((0,reading/* objectIn */.D7)(body, 'commit')['tree'], 'commit.tree')['sha'], 'commit.tree.sha');
}
function commitOf(body, branch) {
    const ref = (0,reading/* objectIn */.D7)(body, 'ref');
    const target = (0,reading/* objectIn */.D7)(ref['object'], 'ref.object');
    if (ref['ref'] !== `refs/heads/${branch}` || target['type'] !== 'commit')
        throw (0,reading/* unexpected */.os)('ref', `the branch ${branch}`, ref['ref']);
    return (0,reading/* hashIn */.ou)(target['sha'], 'ref.object.sha');
}
/** GitHub breaks base64 into lines. */
function decode(content) {
    const bytes = (0,base64/* decodeBase64 */.y)((0,reading/* textIn */.r7)(content, 'content').replaceAll('\n', ''));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
function refused(branch, body) {
    const said = (0,reading/* objectIn */.D7)(body, 'answer')['message'];
    return new failure/* Failure */.H('permission-missing', {
        blame: 'configuration',
        message: `GitHub refuses to move the ledger branch ${branch}${typeof said === 'string' ? `: ${said.replaceAll(/\s+/g, ' ').slice(0, 200)}` : ''}`,
        remedy: 'Let the rules of the repository allow this workflow to create and update the ledger branch, and nobody else; give the job `contents: write`.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/promotion-record.js
var promotion_record = __webpack_require__(8088);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-file.js




const kinds = ['intent', 'promotion', 'withdrawal'];
const mostEntries = 100_000;
/** Bytes. Each addition sends the whole file, whose text is escaped on the way, and GitHub takes no request of any size. */
const largestText = 24 * 1024 * 1024;
/** One line of the file: `{"sequence":1,"kind":"intent","entry":"…"}`, the entry's own text inside as text, so that its bytes stay. */
function encodeEntry({ sequence, kind, bytes }) {
    if (bytes.byteLength > promotion_record/* maxRecordBytes */.t)
        throw invalid(`an entry to be written is over its limit of ${promotion_record/* maxRecordBytes */.t} bytes`);
    return `${JSON.stringify({ sequence, kind, entry: textOf(bytes) })}\n`;
}
/**
 * Whether a file that was added to can be read again, and has room for the record of every intent that was added: who
 * says what it is going to do must be able to say that it was done. @throws Failure `ledger-full`
 */
function requireRoom(text, entries, intents) {
    const needed = Buffer.byteLength(text) + intents * promotion_record/* maxRecordBytes */.t;
    if (needed <= largestText && entries + intents <= mostEntries)
        return;
    throw new failure/* Failure */.H('ledger-full', {
        blame: 'configuration',
        message: `The ledger's file for this line has ${entries} entries and ${Buffer.byteLength(text)} bytes, and no room for more`,
        remedy: 'Begin a new branch (ledger) with a new identity that writes it (record.by of the environment), in one change. Keep the old branch: what it holds stays verifiable.',
        expected: `at most ${mostEntries} entries and ${largestText} bytes, with the record of this promotion`,
        found: `${entries + intents} entries and ${needed} bytes`,
    });
}
/** The entries of a file, in order. @throws Failure `ledger-invalid`: a gap, a cut or a foreign line says that somebody was at it */
function decodeEntries(text) {
    if (text === '')
        return [];
    if (!text.endsWith('\n'))
        throw invalid('its last line is cut');
    const lines = text.slice(0, -1).split('\n');
    if (lines.length > mostEntries)
        throw invalid(`it has more than ${mostEntries} entries`);
    return lines.map((line, index) => {
        const { sequence, kind, entry, ...rest } = parseLine(line, index + 1);
        const known = kinds.find((candidate) => candidate === kind);
        if (sequence !== index + 1)
            throw invalid(`line ${index + 1} does not hold entry ${index + 1}`);
        if (known === undefined || typeof entry !== 'string' || Object.keys(rest).length > 0)
            throw invalid(`line ${index + 1} is no entry`);
        const bytes = new TextEncoder().encode(entry);
        if (bytes.byteLength > promotion_record/* maxRecordBytes */.t)
            throw invalid(`entry ${index + 1} is over its limit of ${promotion_record/* maxRecordBytes */.t} bytes`);
        return { sequence, kind: known, bytes, digest: (0,digest/* digestOf */.ol)(bytes) };
    });
}
function parseLine(line, number) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(line, { what: `entry ${number} of the ledger` });
    }
    catch (error) {
        throw invalid(`line ${number} is no strict JSON`, error);
    }
}
/** Entries are JSON, hence text. What is not would not come back as the same bytes. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw invalid('an entry to be written is not UTF-8', cause);
    }
}
function invalid(why, cause) {
    return new failure/* Failure */.H('ledger-invalid', {
        blame: 'artifact',
        message: `The ledger's file cannot be read: ${why}`,
        remedy: 'Treat it as an incident: compare the history of the ledger branch with the records attached to the artifacts.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger-path.js

/**
 * Where a line's entries lie: `registry.example/acme/shop/@production.jsonl`. The `@` of an npm scope is escaped and no
 * other line has one, so that no line's file is another line's folder. @throws Failure `ledger-invalid`
 */
function ledgerPath({ line, environment }) {
    const isNpm = line.startsWith('npm:');
    // `npm://host/name`, `release://host/owner/name`: nothing else has a folder `npm:` or `release:`, so what stands for `//` can be left out.
    const folders = line.replace(/^(npm|release):\/\//, '$1:/').split('/');
    const shape = isNpm ? /^npm:$|^(?:npm:)?@?[A-Za-z0-9~-][A-Za-z0-9._:~-]*$/ : /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
    const isPlain = !/^(?:npm|release):$/.test(folders.at(-1) ?? '') && folders.every((folder) => shape.test(folder));
    if (!isPlain || environment === '' || environment.length > 255) {
        throw new failure/* Failure */.H('ledger-invalid', {
            blame: 'configuration',
            message: `No ledger can be kept for ${JSON.stringify(line.slice(0, 200))} in ${JSON.stringify(environment.slice(0, 80))}`,
            remedy: 'Give a target repository such as registry.example/acme/shop and the name of an environment.',
        });
    }
    return [...folders.map(encodeURIComponent), `@${encodeURIComponent(environment)}.jsonl`].join('/');
}

;// CONCATENATED MODULE: ./packages/github/build/ledger/ledger.js




/**
 * A ledger in a branch of the client's repository: one file per line and environment, one line of text per entry,
 * one commit per append. The branch only moves forward, from the very commit that was read: of two runs that
 * append at once, one is told `ledger-conflict`. The branch shares no history with the code.
 */
function createGitLedger(client, branch) {
    return {
        read: (line) => ledger_read(client, branch, line),
        append: (additions) => append(client, branch, additions),
    };
}
async function ledger_read(client, branch, line) {
    const path = ledgerPath(line);
    const version = await readHead(client, branch);
    if (version === undefined)
        return { head: { sequence: 0, version: '' }, entries: [] };
    const entries = decodeEntries((await readFileAt(client, path, version)) ?? '');
    return { head: { sequence: entries.length, version }, entries };
}
/** One commit for all of them: the branch has moved by everything, or not at all. */
async function append(client, branch, additions) {
    const parent = additions[0]?.head.version ?? '';
    // Lines that were read at different moments: somebody wrote in between.
    if (additions.some(({ head }) => head.version !== parent))
        throw conflict(branch);
    const files = new Map();
    const sequences = [];
    const told = new Map();
    for (const { line, head, kind, bytes } of additions) {
        const path = ledgerPath(line);
        const before = files.get(path) ?? (await textBefore(client, path, head));
        const sequence = (told.get(path) ?? head.sequence) + 1;
        files.set(path, `${before}${encodeEntry({ sequence, kind, bytes })}`);
        told.set(path, sequence);
        sequences.push(sequence);
    }
    for (const [path, text] of files)
        requireRoom(text, told.get(path) ?? 0, additions.filter(({ line, kind }) => kind === 'intent' && ledgerPath(line) === path).length);
    const version = await writeFiles(client, branch, { parent, files, message: messageOf(additions, sequences) });
    if (version === undefined)
        throw conflict(branch);
    return sequences.map((sequence) => ({ sequence, version }));
}
async function textBefore(client, path, head) {
    const before = head.version === '' ? '' : ((await readFileAt(client, path, head.version)) ?? '');
    if (decodeEntries(before).length !== head.sequence)
        throw notThatHead(head);
    return before;
}
/** `intent 3: registry.example/acme/shop in production`, and a line for each more. */
function messageOf(additions, sequences) {
    const lines = additions.map(({ kind, line }, index) => `${kind} ${sequences[index] ?? 0}: ${line.line} in ${line.environment}`);
    return lines.length === 1 ? (lines[0] ?? '') : `${additions.length} entries of one release set\n\n${lines.join('\n')}`;
}
function conflict(branch) {
    return new failure/* Failure */.H('ledger-conflict', {
        blame: 'service',
        message: `Somebody else wrote to the ledger branch ${branch} after it was read`,
        remedy: 'Run the job again: it reads the ledger anew.',
    });
}
function notThatHead(head) {
    return new failure/* Failure */.H('ledger-conflict', {
        blame: 'bug',
        message: `The ledger does not hold ${head.sequence} entries at the commit it was read at`,
        remedy: 'Run the job again; if it stays, report it with the log of the run.',
    });
}


/***/ })

};
;