"use strict";
exports.id = 544;
exports.ids = [544];
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


/***/ })

};
;