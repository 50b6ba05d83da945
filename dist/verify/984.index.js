"use strict";
exports.id = 984;
exports.ids = [984];
exports.modules = {

/***/ 8538: // MODULE: ./packages/core/build/policy/placement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repositoriesOf)
/* harmony export */ });
/* unused harmony export repositoryFor */
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);

/** Where the policy places an artifact in an environment, by the line that it comes from; undefined = nowhere. */
function repositoryFor(artifact, { repository, repositories }) {
    const line = formatRepository(artifact);
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