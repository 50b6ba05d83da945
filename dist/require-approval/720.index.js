"use strict";
exports.id = 720;
exports.ids = [720];
exports.modules = {

/***/ 1720: // MODULE: ./packages/sigstore/build/certificate/digest-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ curves),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   mF: () => (/* binding */ sha256Info),
/* harmony export */   verifyDigestSignature: () => (/* binding */ verifyDigestSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3431);


/** The elliptic curves with which a digest can be signed and verified apart from its bytes. */
const curves = {
    'ecdsa-p256-sha256': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9, coordinateBytes: 32 },
    'ecdsa-p384-sha384': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL, coordinateBytes: 48 },
    'ecdsa-p521-sha512': { curve: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt, coordinateBytes: 66 },
};
const digestBytes = { sha256: 32, sha384: 48, sha512: 64 };
/** DigestInfo of SHA-256 up to the digest (RFC 8017 §9.2, note 1). */
const sha256Info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
/**
 * Whether `signature` over the bytes of which only the digest is known was made by the holder of `key`. `digest` is by
 * the algorithm's own hash. Ed25519 hashes the bytes in its own way, so a digest never verifies there.
 */
function verifyDigestSignature({ name, hash }, key, digest, signature) {
    // ECDSA would take the front of a longer digest for the whole.
    if (hash === undefined || digest.byteLength !== digestBytes[hash])
        return false;
    if (name === 'rsa-pkcs1v15-sha256')
        return verifyRsa(key, digest, signature);
    const known = curves[name];
    return known !== undefined && verifyEcdsa(known.curve, publicPoint(key, known.coordinateBytes), digest, signature);
}
/** ECDSA with a digest made before (FIPS 186-5 §6.4.2). Both halves of a signature's twin count, as for OpenSSL. */
function verifyEcdsa(curve, point, digest, signature) {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}
/** RSASSA-PKCS1-v1_5 by comparing the whole encoded message (RFC 8017 §8.2.2): no padding is parsed. */
function verifyRsa(key, digest, signature) {
    const modulus = Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url');
    const length = modulus.byteLength;
    // As large as the modulus or larger, it is no signature (RFC 8017 §5.2.2), and OpenSSL throws.
    if (signature.byteLength !== length || modulus.compare(signature) <= 0)
        return false;
    const padding = Buffer.alloc(length - sha256Info.byteLength - digest.byteLength - 3, 0xff);
    const expected = Buffer.concat([Buffer.from([0x00, 0x01]), padding, Buffer.from([0x00]), sha256Info, digest]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicEncrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_NO_PADDING }, signature).equals(expected);
}
/** The point of an elliptic curve, uncompressed (SEC 1 §2.3.3). */
function publicPoint(key, coordinateBytes) {
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    const coordinate = (text) => {
        const bytes = Buffer.from(text, 'base64url');
        return Buffer.concat([Buffer.alloc(coordinateBytes - bytes.byteLength), bytes]);
    };
    return new Uint8Array(Buffer.concat([Buffer.from([0x04]), coordinate(x), coordinate(y)]));
}


/***/ })

};
;