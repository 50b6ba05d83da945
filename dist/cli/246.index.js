"use strict";
exports.id = 246;
exports.ids = [246];
exports.modules = {

/***/ 7246: // MODULE: ./packages/worlds/build/evidence/places-of-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placesOfEvidence: () => (/* binding */ placesOfEvidence)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_registry_registry_reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _evidence_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2480);
/* harmony import */ var _ends_npm_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9669);
/* harmony import */ var _ends_release_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6542);
/* harmony import */ var _registries_registry_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7169);






/** Everywhere that bundles about an artifact are looked for: beside it, and in GitHub's store where that is asked for. */
function placesOfEvidence(subject, domains, attestations, surroundings) {
    const github = attestations === undefined ? [] : [(0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_2__.githubBundles)(surroundings)];
    return (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_2__.union)([...besideArtifact(subject, domains, surroundings), ...github]);
}
/** A digest alone, or a file, is in no registry. */
function besideArtifact(subject, domains, surroundings) {
    if ((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(subject) === 'file')
        return [];
    if ((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(subject) === 'npm')
        return [(0,_ends_npm_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .npmEvidence */ .FB)(subject, { evidence: undefined, others: [] }, surroundings).bundles];
    if ((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(subject) === 'release')
        return [(0,_ends_release_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseEvidence */ .Z3)(subject, surroundings)];
    return [(0,_portcullis_registry_registry_reader__WEBPACK_IMPORTED_MODULE_1__/* .createRegistryReader */ .l)({ ...(0,_registries_registry_options_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOptions */ ._)(surroundings, subject.registry), legacy: (0,_evidence_sources_js__WEBPACK_IMPORTED_MODULE_2__.takesLegacy)(domains) }).bundles];
}


/***/ })

};
;