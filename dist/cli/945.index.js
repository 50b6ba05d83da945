export const id = 945;
export const ids = [945,326];
export const modules = {

/***/ 4945: // MODULE: ./packages/sigstore/build/read-at-most.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readAtMost),
/* harmony export */   r: () => (/* binding */ AnswerTooLong)
/* harmony export */ });
/** An answer said more than it may. */
class AnswerTooLong extends Error {
}
/**
 * The whole body of an answer. One that is longer than it may be is left alone where it passes the limit: it may have no end.
 * @throws AnswerTooLong, or what the connection broke with
 */
async function readAtMost(response, maxBytes) {
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new AnswerTooLong();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
