"use strict";
exports.id = 183;
exports.ids = [183];
exports.modules = {

/***/ 8183: // MODULE: ./packages/core/build/use-cases/promotion/attach-stored.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachingCarrier: () => (/* binding */ attachingCarrier)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2131);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);


const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A carrier that also puts beside the artifact at the target what was verified about it in a store apart, so that who
 * cannot ask the store verifies there. What does not verify, or is about something else, stays where it is. Such a part
 * is a `referrer` with the digest of its bundle, and its fate is `attach`. "Is there already" is told by the bytes.
 */
function attachingCarrier({ carrier, store, beside, target, verifier }) {
    // By digest of the artifact: what was planned is what is attached, whatever the store says later.
    const planned = new Map();
    const storedAbout = (subject) => {
        const known = planned.get(subject.digest) ?? verifiedAbout(subject, store, verifier);
        planned.set(subject.digest, known);
        return known;
    };
    const digestsBeside = async (subject, reader) => new Set((await reader.bundles(subject)).map(({ digest }) => digest));
    return {
        async plan(from, to, rules, targetSeen) {
            const plan = await carrier.plan(from, to, rules, targetSeen);
            const stored = await storedAbout(from);
            if (stored.size === 0)
                return plan;
            const [travelling, there] = await Promise.all([digestsBeside(from, beside), digestsBeside((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(to, from.digest), target)]);
            const apart = [...stored].filter(([digest]) => !travelling.has(digest));
            const parts = apart.map(([digest, { bytes, predicateType }]) => ({
                kind: 'referrer',
                digest,
                mediaType: bundleType,
                artifactType: bundleType,
                predicateType,
                size: bytes.byteLength,
                fate: there.has(digest) ? 'present' : 'attach',
                subject: from.digest,
            }));
            return { ...plan, parts: [...plan.parts, ...parts] };
        },
        async carry(plan, progress = () => undefined) {
            const observer = typeof progress === 'function' ? { done: progress } : progress;
            const attached = plan.parts.filter(isAttached);
            const carried = await carrier.carry(withoutAttached(plan), progress);
            const stored = await storedAbout(plan.from);
            // One after the other: where the target has no referrers API, all of them are written to one tag.
            for (const part of attached) {
                const bundle = stored.get(part.digest);
                if (part.fate === 'attach' && bundle !== undefined) {
                    observer.started?.(part);
                    await target.attach((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(plan.to, plan.from.digest), bundle.bytes, bundle.predicateType);
                }
                observer.done(part);
            }
            return { ...carried, parts: [...carried.parts, ...attached] };
        },
        async missingAtTarget(plan, leftBehind) {
            const missing = await carrier.missingAtTarget(withoutAttached(plan), leftBehind);
            const expected = plan.parts.filter(isAttached).map(({ digest }) => digest);
            if (expected.length === 0)
                return missing;
            const there = await digestsBeside((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(plan.to, plan.from.digest), target);
            return [...missing, ...expected.filter((digest) => !there.has(digest))];
        },
    };
}
/** A referrer that travels is named by its manifest, and only one that comes from a store by its bundle. */
function isAttached({ kind, mediaType }) {
    return kind === 'referrer' && mediaType === bundleType;
}
function withoutAttached(plan) {
    return { ...plan, parts: plan.parts.filter((part) => !isAttached(part)) };
}
async function verifiedAbout(subject, store, verifier) {
    const found = await store.bundles(subject);
    const { testimonies } = await (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .collectEvidence */ .mE)(subject.digest, found, verifier);
    const bytesOf = new Map(found.map(({ digest, bytes }) => [digest, bytes]));
    return new Map(testimonies.flatMap(({ bundle, statement }) => {
        const bytes = bytesOf.get(bundle);
        return bytes === undefined ? [] : [[bundle, { bytes, predicateType: statement.predicateType }]];
    }));
}


/***/ })

};
;