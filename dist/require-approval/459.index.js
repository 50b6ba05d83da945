"use strict";
exports.id = 459;
exports.ids = [459];
exports.modules = {

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRunsOf: () => (/* binding */ checkRunsOf)
});

;// CONCATENATED MODULE: ./packages/github/build/cut-text.js
/** `text` cut to `longest` code points (or UTF-8 bytes), never inside a code point, with an ellipsis where something is gone. */
function cutText(text, longest, unit = 'code points') {
    if (measure(text, unit) <= longest)
        return text;
    const room = longest - measure('…', unit);
    let kept = '';
    let used = 0;
    for (const point of text) {
        used += measure(point, unit);
        if (used > room)
            break;
        kept += point;
    }
    return `${kept}…`;
}
/** `text` cut to whole lines of at most `longest` code points together, saying how many lines are gone. The first lines stay: the verdict is there. */
function cutLines(text, longest) {
    if (measure(text, 'code points') <= longest)
        return text;
    const lines = text.split('\n');
    const remark = (left) => `\n\n${left} more ${left === 1 ? 'line does' : 'lines do'} not fit here: see the report of the run.`;
    const room = longest - Math.max(...[1, lines.length].map((left) => measure(remark(left), 'code points')));
    let used = 0;
    let count = 0;
    for (const line of lines) {
        used += measure(line, 'code points') + (count === 0 ? 0 : 1);
        if (used > room)
            break;
        count++;
    }
    const kept = count === 0 ? cutText(lines[0] ?? '', room) : lines.slice(0, count).join('\n');
    return `${kept}${remark(lines.length - Math.max(count, 1))}`;
}
function measure(text, unit) {
    if (unit === 'bytes')
        return Buffer.byteLength(text);
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/check-runs.js


const needs = { name: 'checks', access: 'write' };
/** GitHub's limits (REST API, "Create a check run"). */
const annotationsPerRequest = 50;
const longestSummary = 65_535;
const longestTitle = 255;
const longestMessage = 64 * 1024 - 1;
/** Writes check runs of the client's repository. They display; nothing is ever concluded from one. */
function createCheckRunWriter(client) {
    return { create: (run) => create(client, run) };
}
/** One completed check run. The verdict goes first, with the first annotations; the others follow in batches. */
async function create(client, run) {
    const [first = [], ...others] = batches(run.annotations);
    const output = { title: cutText(run.title, longestTitle), summary: cutLines(run.summary, longestSummary) };
    const { body } = await client.call({
        route: 'POST /repos/{owner}/{repo}/check-runs',
        needs,
        values: {
            name: run.name,
            head_sha: run.commit,
            status: 'completed',
            conclusion: run.conclusion,
            external_id: run.externalId,
            details_url: run.detailsUrl,
            output: { ...output, annotations: first.map(render) },
        },
    });
    const created = (0,reading/* objectIn */.D7)(body, 'check run');
    const id = (0,reading/* idIn */.DG)(created['id'], 'check run.id');
    for (const batch of others) {
        await client.call({
            route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
            needs,
            // Annotations add up: repeated after an answer that was lost, they would show twice.
            repeatable: false,
            values: { check_run_id: id, output: { ...output, annotations: batch.map(render) } },
        });
    }
    return { url: urlOf(created) };
}
function batches(annotations) {
    const count = Math.ceil(annotations.length / annotationsPerRequest);
    return Array.from({ length: count }, (_, index) => annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest));
}
function render({ path, line, level, title, message }) {
    return {
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: cutText(title, longestTitle),
        message: cutText(message, longestMessage, 'bytes'),
    };
}
function urlOf(created) {
    return created['html_url'] === null ? (0,reading/* textIn */.r7)(created['url'], 'check run.url') : (0,reading/* textIn */.r7)(created['html_url'], 'check run.html_url');
}

// EXTERNAL MODULE: ./packages/github/build/client.js + 3 modules
var client = __webpack_require__(5881);
;// CONCATENATED MODULE: ./packages/worlds/build/check-runs.js


/** Shows results beside commits. */
function checkRunsOf(access, { clock, chance }) {
    return createCheckRunWriter((0,client/* createGitHubClient */.L)({ ...access, clock, chance }));
}


/***/ })

};
;