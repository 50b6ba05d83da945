"use strict";
exports.id = 49;
exports.ids = [49];
exports.modules = {

/***/ 8049: // MODULE: ./packages/sigstore/build/verified-once.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifiedOnce: () => (/* binding */ verifiedOnce)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);

/** What was verified last is kept up to so many bytes of bundles: a run may copy hundreds of artifacts with large statements. */
const maxBytesKept = 8 * 1024 * 1024;
/**
 * A verifier that does the arithmetic for the same bundle once. A copy verifies what it read at the source, and then what
 * the target serves. What a verifier says depends on the bytes that it is given, on what they are said to cover, and on
 * its trust domains, which never change; it asks no clock, no network and no file. So for equal bytes it would say again
 * what it said before, and everything that it refuses it goes on refusing: bytes are taken for equal by a digest that is
 * made here of what was handed in now, whatever whoever handed it in calls it. Only what verified is kept; a refusal is
 * found anew, since its words are for people and its cost is nobody's to save.
 */
function verifiedOnce(verifier) {
    const known = new Map();
    let kept = 0;
    const keep = (key, one) => {
        if (one.bytes > maxBytesKept || known.has(key))
            return;
        known.set(key, one);
        kept += one.bytes;
        for (const [oldest, { bytes }] of known) {
            if (kept <= maxBytesKept)
                return;
            known.delete(oldest);
            kept -= bytes;
        }
    };
    return {
        async verify(bundle, apart = {}) {
            const key = keyOf(bundle, apart);
            const before = known.get(key);
            if (before !== undefined)
                return before.envelopes;
            const envelopes = await verifier.verify(bundle, apart);
            keep(key, { envelopes, bytes: bundle.byteLength + (apart.payload?.byteLength ?? 0) });
            return envelopes;
        },
    };
}
/** Everything that an answer depends on beside the trust domains. */
function keyOf(bundle, { payload, digest }) {
    return [(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bundle), payload === undefined ? 'no payload' : (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(payload), digest ?? 'no digest'].join(' ');
}


/***/ })

};
;