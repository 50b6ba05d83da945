"use strict";
exports.id = 981;
exports.ids = [981];
exports.modules = {

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