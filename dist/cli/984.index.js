"use strict";
exports.id = 984;
exports.ids = [984,544];
exports.modules = {

/***/ 7544: // MODULE: ./packages/core/build/policy/near-miss.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/* unused harmony export distance */
/** The word among `known` that `word` was probably meant to be: at most two slips of the fingers away. */
function nearMiss(word, known) {
    let best;
    for (const candidate of known) {
        const slips = distance(word.toLowerCase(), candidate.toLowerCase());
        const plausible = slips <= 2 && slips < Math.max(word.length, candidate.length) / 2;
        if (plausible && slips < (best?.slips ?? 3))
            best = { candidate, slips };
    }
    return best?.candidate;
}
/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements, and swaps of two
 * neighbours. Words longer than 100 characters are only compared for equality.
 */
function distance(one, other) {
    if (one === other)
        return 0;
    if (one.length > 100 || other.length > 100)
        return Infinity;
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1)
            current.push(cell(one, other, row, column, rows, current));
        rows.push(current);
    }
    return rows[one.length]?.[other.length] ?? Infinity;
}
function cell(one, other, row, column, rows, current) {
    const above = rows[row - 1] ?? [];
    const same = one[row - 1] === other[column - 1];
    const replaced = (above[column - 1] ?? Infinity) + (same ? 0 : 1);
    const removed = (above[column] ?? Infinity) + 1;
    const added = (current[column - 1] ?? Infinity) + 1;
    const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const swapped = isSwap ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity;
    return Math.min(replaced, removed, added, swapped);
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

/***/ 3984: // MODULE: ./packages/core/build/use-cases/promotion/coverage.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityOf: () => (/* binding */ identityOf),
/* harmony export */   notCovered: () => (/* binding */ notCovered)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _policy_near_miss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7544);
/* harmony import */ var _policy_placement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8538);




/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
function identityOf(policy, name) {
    const identity = policy.identities.get(name);
    if (identity !== undefined)
        return identity;
    const meant = (0,_policy_near_miss_js__WEBPACK_IMPORTED_MODULE_3__/* .nearMiss */ .b)(name, policy.identities.keys());
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} declares no identity ${name}`,
        remedy: meant === undefined ? 'Declare it under trust.identities.' : `Did you mean ${meant}? Else declare it under trust.identities.`,
    });
}
/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
function notCovered(policy, subject) {
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject);
    const targets = [...policy.environments.values()].flatMap(_policy_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoriesOf */ .U);
    if (policy.artifacts.includes(repository) || targets.includes(repository))
        return [];
    return [
        {
            code: 'artifact-not-covered',
            rule: 'artifact',
            message: `${policy.source} does not cover ${repository}`,
            expected: policy.artifacts.join(', '),
            found: repository,
            remedy: `Add ${repository} under artifact: in the policy, or promote an artifact that it covers.`,
        },
    ];
}


/***/ })

};
;