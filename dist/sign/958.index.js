"use strict";
exports.id = 958;
exports.ids = [958];
exports.modules = {

/***/ 5958: // MODULE: ./packages/sigstore/build/keys/key-signer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeySigner: () => (/* binding */ createKeySigner)
/* harmony export */ });
/* harmony import */ var _signing_persist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);
/* harmony import */ var _signing_require_verified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7313);
/* harmony import */ var _signing_select_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _signing_witnesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8507);
/* harmony import */ var _trust_trust_config_invalid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1949);
/* harmony import */ var _trust_verification_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6217);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9795);







/**
 * Signs statements, and artifacts by their digest, with a key that somebody keeps. The bundle names the key by its hint and always carries a signed time,
 * so that the window in which the key counts means something; log entries as the domain asks for them.
 * @throws Failure `trust-config-invalid` when the domain does not say where to sign
 */
function createKeySigner({ domain, key, clock, ...persistence }) {
    const signing = (0,_signing_select_services_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSigningConfig */ .nL)(domain);
    const { publicKey } = key;
    const verifier = (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .createBundleVerifier */ .B)({ domains: [domain], keys: [{ name: 'the signing key', domain: domain.name, publicKey }] });
    const identity = {
        key,
        toLog: { publicKey: (0,_trust_verification_key_js__WEBPACK_IMPORTED_MODULE_5__/* .spkiOf */ .Bb)(publicKey), bits: publicKey.asymmetricKeyDetails?.modulusLength ?? 0 },
        toReader: { keyHint: (0,_trust_verification_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyHint */ .p4)(publicKey) },
    };
    const signOnce = async (what) => {
        const witnesses = requireTime((0,_signing_select_services_js__WEBPACK_IMPORTED_MODULE_2__/* .selectWitnesses */ .y0)(signing, clock.now()), domain.name);
        return (0,_signing_require_verified_js__WEBPACK_IMPORTED_MODULE_1__/* .requireVerified */ .Y)(verifier, await (0,_signing_witnesses_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessed */ .H)(what, identity, witnesses, domain.root.tlogs), domain.name, what);
    };
    return {
        sign: (statement) => (0,_signing_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Z)(() => signOnce({ statement }), persistence),
        signDigest: (digest) => (0,_signing_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Z)(() => signOnce({ digest }), persistence),
    };
}
/**
 * A certificate ends after minutes; a key without a time could be used by whoever finds it, for any past time. A Rekor v1
 * signs the time as a timestamp authority does.
 */
function requireTime(witnesses, domain) {
    if (witnesses.timestampAuthorities.length > 0 || witnesses.tlogs.some(({ majorApiVersion }) => majorApiVersion === 1))
        return witnesses;
    throw (0,_trust_trust_config_invalid_js__WEBPACK_IMPORTED_MODULE_4__/* .trustConfigInvalid */ .E)(`the signing config of trust domain ${domain} asks for no timestamp, which a signature by a key always needs`);
}


/***/ })

};
;