"use strict";
exports.id = 425;
exports.ids = [425];
exports.modules = {

/***/ 2425: // MODULE: ./packages/cli/build/commands/sandbox.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addSandbox: () => (/* binding */ addSandbox)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** The sandbox is loaded only when it is asked for, and never part of a bundle: `webpackIgnore` leaves its imports to Node. */
function addSandbox(program) {
    const sandbox = program.command('sandbox').description('the whole world on loopback: registries, Sigstore, GitHub');
    sandbox
        .command('up')
        .description('keep the sandbox running and print its addresses')
        .option('--json', 'print them as JSON')
        .option('--rekor-v1', 'keep a Rekor v1 in the place of the Rekor v2, for clients that know no other')
        .action(async (options) => {
        const { sandboxUp } = await whereItIs(import(/* webpackIgnore: true */ '../sandbox-up.js'));
        await sandboxUp(options);
        process.exitCode = 0;
    });
    sandbox
        .command('demo')
        .description('the main job, whole, told step by step')
        .option('--keep', 'leave the sandbox running afterwards')
        .option('--json', 'print the results as JSON')
        .action(async ({ keep = false, json = false }) => {
        const { demo } = await whereItIs(import(/* webpackIgnore: true */ '@portcullis/sandbox/demo/main'));
        process.exitCode = await demo({ keep, json });
    });
}
/** @throws Failure `input-invalid` where the sources are not, of which the sandbox is a part */
async function whereItIs(loading) {
    try {
        return await loading;
    }
    catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND')
            throw error;
        const remedy = 'Run it in a checkout of the repository, after npm ci.';
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('input-invalid', { blame: 'configuration', message: 'expected the sources of the sandbox, found the bundled command line alone', remedy, cause: error });
    }
}


/***/ })

};
;