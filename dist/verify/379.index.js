"use strict";
exports.id = 379;
exports.ids = [379];
exports.modules = {

/***/ 3379: // MODULE: ./packages/worlds/build/registries/registry-authorities.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuthorities: () => (/* binding */ readAuthorities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8437);



const maxBytes = 1024 * 1024;
const pemCertificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/**
 * Reads certificate authorities that a person named for their registries. What is no authority is refused: a server's
 * own certificate in this place would be believed for nothing else than itself, and fail when it is renewed.
 * @throws Failure `file-invalid` | `too-large`
 */
async function readAuthorities(path, roots) {
    const text = Buffer.from(await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFileInside */ .XW)(path, { roots, maxBytes, what: 'the certificate authorities of registry-ca (--registry-ca)' })).toString('latin1');
    const found = text.match(pemCertificate) ?? [];
    if (found.length === 0)
        throw invalid(path, 'no certificate in PEM');
    for (const pem of found)
        if (!read(path, pem).ca)
            throw invalid(path, 'a certificate that is no authority');
    return found;
}
function read(path, pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch (error) {
        throw invalid(path, 'a certificate that cannot be read', error);
    }
}
function invalid(path, found, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `registry-ca (--registry-ca): expected a PEM file of certificate authorities, found ${found} in ${path}`,
        remedy: 'Name the certificate of the authority that signed the certificate of your registry.',
        expected: 'certificates of authorities (CA:TRUE)',
        found,
        cause,
    });
}


/***/ })

};
;