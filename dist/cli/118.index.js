export const id = 118;
export const ids = [118];
export const modules = {

/***/ 3984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   k: () => (/* binding */ notCovered)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _policy_placement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8538);



/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
function identityOf(policy, name) {
    const identity = policy.identities.get(name);
    if (identity !== undefined)
        return identity;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} declares no identity ${name}`,
        remedy: `Declare it under trust.identities.`,
    });
}
/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
function notCovered(policy, subject) {
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject);
    const targets = [...policy.environments.values()].flatMap(_policy_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoriesOf */ .U);
    if (policy.artifacts.includes(repository) || targets.includes(repository))
        return [];
    return [
        {
            code: 'artifact-not-covered',
            rule: 'artifact',
            message: `${policy.source} does not cover ${repository}`,
            expected: policy.artifacts.join(', '),
            found: repository,
            remedy: `Add ${repository} under artifact: in the policy, or promote an artifact that it covers.`,
        },
    ];
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);




/**
 * Writes a file whole or not at all, readable by its owner only: into a new file beside it, which then takes its
 * name. Killed at any moment, the old file or the new one is there. @throws Failure `file-invalid`
 */
async function writeFileWhole(path, content) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true, mode: 0o700 });
        await writeNew(beside, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('file-invalid', {
            blame: 'configuration',
            message: `Cannot write ${JSON.stringify(path.slice(0, 300))}: ${why}`,
            remedy: 'Give a directory that this run may write to (output-dir).',
            cause,
        });
    }
}
async function writeNew(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   px: () => (/* binding */ bundleFile),
/* harmony export */   zi: () => (/* binding */ readBundleFile)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8437);



const maxBundleBytes = 24 * 1024 * 1024;
/** As many as an artifact may have referrers. */
const maxBundles = 1_000;
/** Bundles from a file: one as `.sigstore.json`, or one a line as `.sigstore.jsonl`. */
function bundleFile(path, surroundings) {
    return { bundles: async () => await readBundleFile(path, surroundings) };
}
/** All bundles of a file, whatever they are about. @throws Failure `file-invalid` | `too-large` */
async function readBundleFile(path, { readable }) {
    const content = await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFileInside */ .XW)(path, { roots: readable, maxBytes: maxBundleBytes, what: 'the bundle' });
    const pieces = path.endsWith('.jsonl') ? linesOf(content) : [content];
    return pieces.map((bytes) => ({ bytes, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), source: path }));
}
/** Split as bytes: what a line holds is for the verifier to judge. */
function linesOf(content) {
    // One piece more than there are lines: what is behind the last line break.
    const lines = Buffer.from(content).toString('latin1').split('\n', maxBundles + 2);
    if (lines.length > maxBundles + 1)
        throw tooMany();
    return lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line, 'latin1'));
}
function tooMany() {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'artifact',
        message: `The file holds more than ${maxBundles} bundles`,
        remedy: 'Give the bundles of this artifact only.',
        expected: `at most ${maxBundles} lines`,
    });
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ directoryShelf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8437);
/* harmony import */ var _portcullis_workspace_write_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9393);
/* harmony import */ var _is_there_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4077);







const maxBytes = 24 * 1024 * 1024;
/** Keeps evidence as `.sigstore.jsonl` files in a directory, one bundle a line; each is written whole or not at all. */
function directoryShelf(directory) {
    const read = async (file) => {
        // Only a file that does not exist is an empty one.
        if (!(await (0,_is_there_js__WEBPACK_IMPORTED_MODULE_6__/* .isThere */ .$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file))))
            return [];
        const content = await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_3__/* .readFileInside */ .XW)(file, { roots: [directory], maxBytes, what: 'the evidence kept beside the package' });
        return (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(content).map((bytes) => ({ bytes, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), source: file }));
    };
    return {
        read,
        async keep(file, bundle) {
            if (bundle.includes(0x0a))
                throw severalLines(file);
            const kept = await read(file);
            const digest = (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle);
            if (!kept.some((known) => known.digest === digest))
                await (0,_portcullis_workspace_write_file__WEBPACK_IMPORTED_MODULE_4__/* .writeFileWhole */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), Buffer.concat([...kept.map(({ bytes }) => bytes), bundle].flatMap((bytes) => [bytes, Buffer.from('\n')])));
            return digest;
        },
    };
}
/** Written in one line it would be other bytes, with another digest. */
function severalLines(file) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('bundle-invalid', {
        blame: 'artifact',
        message: `A bundle is written over several lines, and ${file} keeps one a line: bytes are never rewritten`,
        remedy: 'Give the bundle as one line of JSON, as cosign and actions/attest write it.',
    });
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Whether a file exists. @throws whatever else keeps it from being looked at */
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
        return true;
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i5: () => (/* binding */ isNpm),
  ag: () => (/* binding */ npmEnds),
  FB: () => (/* binding */ npmEvidence),
  a2: () => (/* binding */ requirePackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/npm-registry/build/credentials.js
/**
 * Credentials by registry path, as npm keeps them: `//host[:port]/path/:_authToken=…`, `:_auth=…`, or `:username=…` with
 * `:_password=…`. The longest path that the address lies under wins. Settings without a path count for nothing, since
 * they would be sent to every registry.
 */
function npmCredentials({ npmrc = [], token, environment = {}, onSecret }) {
    const settings = new Map(npmrc.toReversed().flatMap((text) => scopedSettings(text, environment)));
    const header = (scope) => {
        const bearer = settings.get(`${scope}:_authToken`);
        if (bearer !== undefined)
            return told(`Bearer ${bearer}`, [bearer], onSecret);
        const basic = settings.get(`${scope}:_auth`);
        if (basic !== undefined)
            return told(`Basic ${basic}`, [basic, ...passwordIn(basic)], onSecret);
        const username = settings.get(`${scope}:username`);
        const password = settings.get(`${scope}:_password`);
        if (username === undefined || password === undefined)
            return undefined;
        const plain = Buffer.from(password, 'base64').toString();
        const both = Buffer.from(`${username}:${plain}`).toString('base64');
        return told(`Basic ${both}`, [password, plain, both], onSecret);
    };
    return (address) => {
        if (token !== undefined && isUnder(address, token.registry))
            return told(`Bearer ${token.value}`, [token.value], onSecret);
        for (const scope of scopesOf(address)) {
            const found = header(scope);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/** Whether `address` lies in the registry: same origin, and below its path. */
function isUnder(address, registry) {
    return address.origin === registry.origin && address.pathname.startsWith(registry.pathname);
}
/** `//host/a/b/`, `//host/a/`, `//host/`: npm's "nerf darts", the longest first. */
function scopesOf({ host, pathname }) {
    const folders = pathname.split('/').slice(1, -1);
    return Array.from({ length: folders.length + 1 }, (_, left) => `//${host}/${folders.slice(0, folders.length - left).map((folder) => `${folder}/`).join('')}`);
}
function scopedSettings(text, environment) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, key, value] = /^\s*(\/\/[^\s=]+:(?:_authToken|_auth|username|_password))\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
            return [];
        const unset = [];
        const known = unquoted(value).replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_whole, name) => environment[name] ?? (unset.push(name), ''));
        // A half-filled secret is none; and a line break in it would be a header of its own.
        return unset.length > 0 || !/^[\x21-\x7e]+$/.test(known) ? [] : [[key, known]];
    });
}
function unquoted(value) {
    return /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value;
}
function passwordIn(basic) {
    const [, password] = /^[^:]*:(.+)$/.exec(Buffer.from(basic, 'base64').toString()) ?? [];
    return password === undefined ? [] : [password];
}
function told(header, secrets, onSecret) {
    for (const secret of secrets)
        onSecret?.(secret);
    return header;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/failures.js

const safeToRepeat = 'Run the job again: what was published is not published twice.';
function unavailable(where, why, cause) {
    return new failure/* Failure */.H('registry-unavailable', { blame: 'service', message: `${where} does not answer: ${why}`, remedy: safeToRepeat, found: why, cause });
}
/** The registry answers in a way that no npm client could use. */
function protocolError(where, why) {
    return new failure/* Failure */.H('registry-protocol', { blame: 'service', message: `${where} answers unlike an npm registry: ${why}`, remedy: 'Tell the operator of the registry.', found: why });
}
function redirectRefused(from, to, why) {
    return new failure/* Failure */.H('redirect-refused', {
        blame: 'service',
        message: `${from} points to ${to}, which is refused: ${why}`,
        remedy: 'List the host as one that tarballs may come from if you trust it, or ask the operator of the registry.',
        found: to,
    });
}
function tooLarge(what, limit) {
    return new failure/* Failure */.H('too-large', { blame: 'artifact', message: `${what} is over its limit of ${limit} bytes`, remedy: 'Make it smaller.', expected: `at most ${limit} bytes` });
}
function notFound(what) {
    return new failure/* Failure */.H('not-found', { blame: 'artifact', message: `${what} is not there`, remedy: 'Publish it to the source registry first, and give the sha512 of its tarball.' });
}
function digestMismatch(what, expected, found) {
    return new failure/* Failure */.H('digest-mismatch', {
        blame: 'service',
        message: `${what}: expected ${expected}, found ${found}`,
        remedy: 'Do not use this package; ask the operator of the registry how the content came to change.',
        expected,
        found,
    });
}
function manifestInvalid(what, why) {
    return new failure/* Failure */.H('manifest-invalid', { blame: 'artifact', message: `${what}: ${why}`, remedy: 'Pack and publish the package again with a current npm.', found: why });
}
function invalidInput(message, remedy) {
    return new failure/* Failure */.H('input-invalid', { blame: 'configuration', message, remedy });
}
/** What an unwanted status means. The body is never repeated: a registry may echo what it was sent. */
/** A Failure of a registry that says when to come back: it has not taken the request up. */
class Postponed extends failure/* Failure */.H {
    afterMilliseconds;
    constructor(failure, afterMilliseconds) {
        super(failure.code, { blame: failure.blame, message: failure.message, remedy: failure.remedy, ...(failure.found === undefined ? {} : { found: failure.found }) });
        this.afterMilliseconds = afterMilliseconds;
    }
}
function statusFailure(request, status) {
    const { code, blame, remedy } = meaningOf(status);
    return new failure/* Failure */.H(code, { blame, message: `${request}: found HTTP ${status}`, remedy, found: `HTTP ${status}` });
}
function meaningOf(status) {
    if (status === 401 || status === 403)
        return { code: 'registry-denied', blame: 'configuration', remedy: 'Give a token for this registry that may do this, as //host/path/:_authToken=… in an .npmrc.' };
    if (status === 404)
        return { code: 'not-found', blame: 'configuration', remedy: 'Check the name, and that these credentials may see it.' };
    if (status === 413)
        return { code: 'too-large', blame: 'artifact', remedy: 'Ask the operator of the registry for its size limits.' };
    if (status === 429)
        return { code: 'rate-limited', blame: 'service', remedy: 'Wait; it is safe to run again.' };
    if (status === 408 || status >= 500)
        return { code: 'registry-unavailable', blame: 'service', remedy: safeToRepeat };
    return { code: 'registry-protocol', blame: 'service', remedy: 'Tell the operator of the registry.' };
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/client.js




const attempts = 4;
const firstPause = 250;
const longestPause = 10_000;
/** A registry that asks for more than this is told to the person instead. */
const longestWait = 60_000;
const deadline = 60_000;
const tarballDeadline = 10 * 60_000;
const maxRedirects = 3;
const defaultMaxBytes = 4 * 1024 * 1024;
/** Speaks to one npm registry with one set of credentials, which go nowhere but below the registry's own address. */
class NpmClient {
    registry;
    #options;
    constructor(options) {
        this.registry = options.registry;
        this.#options = options;
    }
    /**
     * One request and its whole answer. Reads are tried again when the registry is busy; a write is sent once, since
     * only a look tells whether it happened, and again only where the registry says that it has not taken it up. @throws Failure `registry-*` | `rate-limited` | `not-found` | `too-large` | `redirect-refused`
     */
    async send({ method = 'GET', path, accept = 'application/json', json, accepts = [], maxBytes = defaultMaxBytes }) {
        const url = new URL(path, this.registry);
        const told = `${method} ${url.host}${url.pathname}`;
        return this.#again(method === 'GET', async () => {
            const response = await this.#ask(url, { method, headers: { accept, 'cache-control': 'no-cache', ...(json === undefined ? {} : { 'content-type': 'application/json' }) }, ...(json === undefined ? {} : { body: json }) }, deadline);
            if (isRedirect(response))
                throw await refusedRedirect(response, url);
            if (!response.ok && !accepts.includes(response.status))
                throw await unwanted(response, told);
            return { status: response.status, bytes: await wholeBody(response, maxBytes, `The answer to ${told}`) };
        });
    }
    /** As {@link send}, for a JSON object; undefined for 404. @throws Failure as send does, and `json-invalid` */
    async object(request) {
        const { status, bytes } = await this.send({ ...request, accepts: [404] });
        const maxBytes = request.maxBytes ?? defaultMaxBytes;
        return status === 404 ? undefined : (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `The answer of ${this.registry.host} to ${request.path}`, maxBytes });
    }
    /**
     * The bytes at a tarball's address, which may lie in the registry or on a host that was listed; neither it nor a
     * redirect leads anywhere else. @throws Failure as send does
     */
    async download(address, maxBytes) {
        return this.#again(true, async () => {
            let url = address;
            for (let hops = 0;; hops += 1) {
                this.#mayDownload(url);
                const response = await this.#ask(url, { method: 'GET', headers: { accept: '*/*' } }, tarballDeadline);
                const location = response.headers.get('location');
                if (!isRedirect(response) || location === null) {
                    if (!response.ok)
                        throw await unwanted(response, `GET ${url.host}${url.pathname}`);
                    return wholeBody(response, maxBytes, `The tarball at ${url.host}${url.pathname}`);
                }
                await response.body?.cancel();
                const next = URL.parse(location, url.href);
                if (next === null || hops >= maxRedirects)
                    throw redirectRefused(url.host, location.slice(0, 100), next === null ? 'it is no address' : `more than ${maxRedirects} redirects`);
                url = next;
            }
        });
    }
    #mayDownload(url) {
        // Plain HTTP only where the registry itself is spoken to so.
        const isListed = (url.protocol === 'https:' || url.protocol === this.registry.protocol) && this.#options.tarballHosts?.includes(url.host) === true;
        if (url.username !== '' || url.password !== '')
            throw redirectRefused(this.registry.host, url.host, 'it carries credentials');
        if (url.origin !== this.registry.origin && !isListed)
            throw redirectRefused(this.registry.host, url.host, 'tarballs come from the registry itself or a listed host, by HTTPS');
    }
    async #ask(url, init, milliseconds) {
        const authorization = isUnder(url, this.registry) ? await this.#options.credentials(url) : undefined;
        const headers = { ...init.headers, 'user-agent': 'portcullis', ...(authorization === undefined ? {} : { authorization }) };
        try {
            return await (this.#options.fetch ?? fetch)(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) });
        }
        catch (error) {
            throw unavailable(url.host, 'the connection failed', error);
        }
    }
    async #again(isRepeatable, attempt) {
        for (let tries = 1;; tries += 1) {
            try {
                return await attempt();
            }
            catch (error) {
                const isPassing = error instanceof failure/* Failure */.H && (error.code === 'registry-unavailable' || error.code === 'rate-limited');
                const wait = error instanceof Postponed ? error.afterMilliseconds : Math.min(longestPause, firstPause * 4 ** (tries - 1));
                if (!isPassing || !(isRepeatable || error instanceof Postponed) || tries >= attempts || wait > longestWait)
                    throw error;
                await this.#options.pause(wait);
            }
        }
    }
}
function isRedirect({ status }) {
    return status >= 300 && status < 400 && status !== 304;
}
async function refusedRedirect(response, from) {
    await response.body?.cancel();
    return redirectRefused(from.host, (response.headers.get('location') ?? 'nowhere').slice(0, 100), 'only tarballs are redirected');
}
async function unwanted(response, told) {
    await response.body?.cancel();
    const failure = statusFailure(told, response.status);
    const wait = retryAfter(response.headers);
    return (response.status === 429 || response.status === 503) && wait !== undefined ? new Postponed(failure, wait) : failure;
}
/** Milliseconds that a Retry-After asks for: seconds, or a date by the registry's own clock (RFC 9110, 10.2.3). */
function retryAfter(headers) {
    const asked = headers.get('retry-after') ?? '';
    if (/^[0-9]{1,9}$/.test(asked))
        return Number(asked) * 1_000;
    const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
/** The body, read no further than `maxBytes` after decoding. */
async function wholeBody(response, maxBytes, what) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of (response.body ?? [])) {
            size += chunk.byteLength;
            if (size > maxBytes)
                throw tooLarge(what, maxBytes);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H ? error : unavailable(what, 'the body broke off', error);
    }
    return Buffer.concat(chunks, size);
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/npm-registry/build/package-name.js

// As npm accepts for new packages (validate-npm-package-name): lower case, no leading dot or underscore, 214 characters.
const part = '[a-z0-9-][a-z0-9._~-]*';
const nameShape = new RegExp(`^(?:@${part}/)?${part}$`);
// SemVer 2.0.0 without the leading zeros' rule: the registry holds it, and a version is only compared for equality.
const versionShape = /^[0-9]{1,16}\.[0-9]{1,16}\.[0-9]{1,16}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** @returns `name` itself @throws Failure `input-invalid` */
function checkedName(name) {
    if (nameShape.test(name) && name.length <= 214)
        return name;
    throw invalidInput(`Expected the name of an npm package, found ${JSON.stringify(name.slice(0, 230))}`, 'Write it as in package.json: shop or @acme/shop.');
}
function isVersion(text) {
    return text.length <= 256 && versionShape.test(text);
}
/** A dist-tag must not read as a version or range, or `npm install name@tag` would mean something else. @throws Failure `input-invalid` */
function checkedDistTag(tag) {
    if (/^[A-Za-z][A-Za-z0-9._-]{0,127}$/.test(tag) && !/^[vVxX](?:[0-9.].*|[xX]?)$/.test(tag))
        return tag;
    throw invalidInput(`Expected a dist-tag, found ${JSON.stringify(tag.slice(0, 140))}`, 'Give a word such as latest or next, not a version.');
}
/** As it stands in addresses: `@acme%2fshop`. */
function inPath(name) {
    return name.replace('/', '%2f');
}
/** What `npm pack` calls the file, without its ending: `acme-shop-1.2.3`. */
function packedName(name, version) {
    return `${name.replace(/^@/, '').replace('/', '-')}-${version}`;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/attestations.js




/** SLSA provenance, which a publisher uploads with the version. */
const provenanceType = 'https://slsa.dev/provenance/v1';
const maxAttestations = 100;
/**
 * What `/-/npm/v1/attestations` has for a version that is known to be there: 404 then means that there are none, or
 * that the registry keeps none. @throws Failure: "could not look" is never "there are none"
 */
async function readAttestations(client, name, version) {
    const json = await client.object({ path: `-/npm/v1/attestations/${inPath(name)}@${encodeURIComponent(version)}`, maxBytes: 24 * 1024 * 1024 });
    if (json === undefined)
        return [];
    const list = json['attestations'];
    if (!Array.isArray(list) || list.length > maxAttestations)
        throw protocolError(client.registry.host, `attestations is no list of at most ${maxAttestations}`);
    return list.map((entry) => {
        if (!(0,strict_json/* isJsonObject */.OW)(entry) || typeof entry['predicateType'] !== 'string' || !(0,strict_json/* isJsonObject */.OW)(entry['bundle']))
            throw protocolError(client.registry.host, 'an attestation has no predicateType or no bundle');
        const bytes = new TextEncoder().encode(JSON.stringify(entry['bundle']));
        return { bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `npm attestations of ${client.registry.host}`, predicateType: entry['predicateType'] };
    });
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/dist-tags.js


/** Dist-tag to version, now: not out of the packument, which registries cache. @throws Failure `registry-*` | `not-found` */
async function readDistTags(client, name) {
    const json = (await client.object({ path: `-/package/${inPath(name)}/dist-tags` })) ?? {};
    return new Map(Object.entries(json).map(([tag, version]) => {
        if (typeof version !== 'string')
            throw protocolError(client.registry.host, `the dist-tag ${tag.slice(0, 80)} is no text`);
        return [tag, version];
    }));
}
async function writeDistTag(client, name, tag, version) {
    await client.send({ method: 'PUT', path: pathOf(name, tag), json: JSON.stringify(version), maxBytes: 64 * 1024 });
}
/** Takes a dist-tag away; one that is gone already is no failure. */
async function removeDistTag(client, name, tag) {
    await client.send({ method: 'DELETE', path: pathOf(name, tag), accepts: [404], maxBytes: 64 * 1024 });
}
function pathOf(name, tag) {
    return `-/package/${inPath(name)}/dist-tags/${checkedDistTag(tag)}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
;// CONCATENATED MODULE: ./packages/npm-registry/build/integrity.js


/**
 * The sha512 of a `dist.integrity` (Subresource Integrity: hashes separated by blanks), or undefined when it has none
 * or more than one: two would be two names for the content. @throws Failure `base64-invalid` | `digest-invalid`
 */
function digestOfIntegrity(integrity) {
    const [hash, ...others] = integrity.split(/\s+/).filter((word) => word.startsWith('sha512-'));
    if (hash === undefined || others.length > 0)
        return undefined;
    const [encoded = ''] = hash.slice('sha512-'.length).split('?');
    return (0,model_digest/* parseDigest */.m)(`sha512:${Buffer.from((0,base64/* decodeBase64 */.y)(encoded)).toString('hex')}`);
}
/** The inverse, for a sha512 digest. */
function integrityOf(digest) {
    return `sha512-${Buffer.from(digest.slice('sha512:'.length), 'hex').toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/packument.js




const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
const maxBytes = 64 * 1024 * 1024;
/** Asks for the abbreviated document, and takes the full one. @returns undefined when there is no such package @throws Failure */
async function readPackument(client, packageName) {
    const name = checkedName(packageName);
    const json = await client.object({ path: inPath(name), accept: abbreviated, maxBytes });
    if (json === undefined)
        return undefined;
    const where = client.registry.host;
    if (json['name'] !== name)
        throw protocolError(where, `asked for ${name}, it describes another package`);
    const versions = objectIn(json, 'versions', where);
    const distTags = objectIn(json, 'dist-tags', where);
    return {
        name,
        versions: new Map(Object.entries(versions).map(([version, entry]) => [version, versionIn(version, entry, where)])),
        distTags: new Map(Object.entries(distTags).map(([tag, version]) => [tag, textIn(version, `dist-tags.${tag}`, where)])),
    };
}
/** The version whose tarball has this digest, if the registry says that one has. */
function versionBy(packument, digest) {
    return [...(packument?.versions.values() ?? [])].find((published) => published.digest === digest);
}
function versionIn(version, entry, where) {
    if (!isVersion(version) || !(0,strict_json/* isJsonObject */.OW)(entry) || !(0,strict_json/* isJsonObject */.OW)(entry['dist']))
        throw protocolError(where, `version ${JSON.stringify(version.slice(0, 80))} is malformed`);
    const { integrity, tarball } = entry['dist'];
    const address = URL.parse(textIn(tarball ?? null, `versions.${version}.dist.tarball`, where));
    if (address === null)
        throw protocolError(where, `the tarball of ${version} has no address`);
    return { version, tarball: address, digest: integrity === undefined ? undefined : digestOfIntegrity(textIn(integrity, `versions.${version}.dist.integrity`, where)) };
}
function objectIn(json, field, where) {
    const value = json[field];
    if ((0,strict_json/* isJsonObject */.OW)(value))
        return value;
    throw protocolError(where, `${field} is no object`);
}
function textIn(value, field, where) {
    if (typeof value === 'string')
        return value;
    throw protocolError(where, `${field} is no text`);
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/package-at.js




/**
 * The version whose tarball the registry says has the digest. A version in the reference must be that one; a dist-tag
 * there says nothing, since it may have moved. @returns undefined when the registry has no such version
 * @throws Failure `digest-mismatch` | `input-invalid` for a digest other than sha512, and as the client does
 */
async function findVersion(client, { repository: name, tag, digest }) {
    if (!digest.startsWith('sha512:'))
        throw invalidInput(`${name} is named by ${digest.slice(0, 20)}…, and npm registries know packages by sha512`, 'Give the sha512 of the tarball in hex, as `npm view NAME@VERSION dist.integrity` tells it in base64.');
    const packument = await readPackument(client, name);
    const named = tag === undefined ? undefined : packument?.versions.get(tag);
    if (named !== undefined && named.digest !== digest)
        throw digestMismatch(`${name}@${named.version} at ${client.registry.host}`, digest, named.digest ?? 'no sha512');
    return named ?? versionBy(packument, digest);
}
/** As {@link findVersion}. @throws Failure `not-found` too */
async function requireVersion(client, reference) {
    const found = await findVersion(client, reference);
    if (found === undefined)
        throw notFound(`A version of ${reference.repository} with the sha512 ${(0,model_digest/* shortDigest */.VK)(reference.digest)}… at ${client.registry.host}`);
    return found;
}
/** The registry's attestations of a package, and what `others` know: bundle files, GitHub's attestations. */
function packageBundles(client, others = []) {
    return {
        async bundles(subject) {
            const { version } = await requireVersion(client, subject);
            const found = await Promise.all([readAttestations(client, subject.repository, version), ...others.map((other) => other.bundles(subject))]);
            return distinct(found.flat());
        },
    };
}
function distinct(bundles) {
    return [...new Map(bundles.map((bundle) => [bundle.digest, bundle])).values()];
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/npm-target.js






/** The dist-tag of what has been published and not been promoted: nobody installs by it. */
const stagingTag = 'portcullis-staging';
const looks = [0, 500, 1_000, 2_000, 4_000];
function shelfFile(name, version) {
    return `${packedName(name, version)}.sigstore.jsonl`;
}
/** An npm registry as the target of a promotion: each look asks anew, and dist-tags are its tags. */
function createNpmTarget(options) {
    const { client, shelf, others = [] } = options;
    return {
        async bundles(subject) {
            const published = await findVersion(client, withoutTag(subject));
            if (published === undefined)
                return [];
            const { version } = published;
            const found = await Promise.all([readAttestations(client, subject.repository, version), shelf.read(shelfFile(subject.repository, version)), ...others.map((other) => other.bundles(subject))]);
            return distinct(found.flat());
        },
        async attach(subject, bundle) {
            const { version } = await requireVersion(client, withoutTag(subject));
            return shelf.keep(shelfFile(subject.repository, version), bundle);
        },
        resolve: (reference) => resolveTag(client, reference),
        move: (reference, to) => moveTag(options, reference, to),
    };
}
/** A dist-tag that leads to a version without sha512 is no "there is no such tag". @throws Failure `registry-protocol` by way of packument, `not-found` */
async function resolveTag(client, { repository: name, tag }) {
    const packument = await readPackument(client, name);
    if (packument === undefined || tag === undefined)
        return undefined;
    const version = (await readDistTags(client, name)).get(tag);
    if (version === undefined)
        return undefined;
    const digest = packument.versions.get(version)?.digest;
    if (digest !== undefined)
        return digest;
    throw new failure/* Failure */.H('registry-protocol', {
        blame: 'service',
        message: `${name}@${tag} at ${client.registry.host} leads to ${version}, of which the registry tells no sha512`,
        remedy: 'Point the dist-tag to a version that was published with an integrity, then run again.',
        found: version,
    });
}
async function moveTag({ client, pause }, { registry, repository: name, tag }, to) {
    checkedDistTag(tag);
    const { version } = await requireVersion(client, { registry, repository: name, digest: to });
    // Before the tag that counts: a run that may not write dist-tags finds out while nothing can be seen.
    if ((await readDistTags(client, name)).get(stagingTag) === version && tag !== stagingTag)
        await removeDistTag(client, name, stagingTag);
    await writeDistTag(client, name, tag, version);
    let found;
    for (const wait of looks) {
        if (wait > 0)
            await pause(wait);
        found = (await readDistTags(client, name)).get(tag);
        if (found === version)
            return;
    }
    throw new failure/* Failure */.H('tag-conflict', {
        blame: 'service',
        message: `${name}@${tag} at ${client.registry.host}: expected ${version} after it was moved there, found ${found ?? 'no such dist-tag'}`,
        remedy: 'Find out who else moves this dist-tag, then run again.',
        expected: version,
        found: found ?? 'no dist-tag',
    });
}
/** The tag of a target is a dist-tag, which names no version. */
function withoutTag({ registry, repository, digest }) {
    return { registry, repository, digest };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/npm-registry/build/tar-entries.js


const block = 512;
/**
 * The regular files of a gzipped tar archive (ustar, with pax and GNU names), in order, a piece at a time.
 * Content is kept for the files that are `wanted`. @throws Failure `archive-hostile` | `too-large`
 */
async function* filesInTarball(tarball, wanted, limits) {
    const source = new ArchiveReader(unzipped(tarball, limits.unpacked));
    let longName;
    for (;;) {
        const header = await source.take(block);
        if (header === undefined || header.every((byte) => byte === 0))
            return;
        requireChecksum(header);
        const size = octal(header.subarray(124, 136));
        const kind = String.fromCharCode(header[156] ?? 0);
        const isName = kind === 'x' || kind === 'L';
        const path = longName ?? nameIn(header);
        const isFile = kind === '0' || kind === '\0' || kind === '7';
        const isKept = isName || (isFile && wanted(path));
        if (isKept && size > limits.file)
            throw new failure/* Failure */.H('too-large', { blame: 'artifact', message: `${JSON.stringify(path.slice(0, 120))} in the tarball is over its limit of ${limits.file} bytes`, remedy: 'Make it smaller.' });
        const content = isKept ? await source.take(size) : await source.skip(size);
        if (content === undefined && (isKept || size > 0))
            throw hostile('it ends in the middle of a file');
        await source.skip((block - (size % block)) % block);
        if (kind === 'g')
            continue;
        longName = isName && content instanceof Uint8Array ? longNameIn(kind, content) : undefined;
        if (isFile)
            yield { path, content: content instanceof Uint8Array ? content : undefined };
    }
}
/** Gives out a stream in pieces of the sizes asked for. */
class ArchiveReader {
    #pieces;
    #left = new Uint8Array();
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** Exactly `size` bytes, or undefined when there are fewer. */
    async take(size) {
        const taken = [];
        const isWhole = await this.#pass(size, (piece) => taken.push(piece));
        return isWhole ? Buffer.concat(taken, size) : undefined;
    }
    /** @returns whether there were so many */
    async skip(size) {
        return (await this.#pass(size, () => undefined)) ? true : undefined;
    }
    async #pass(size, give) {
        let missing = size;
        while (missing > 0) {
            if (this.#left.byteLength === 0) {
                const next = await this.#pieces.next();
                if (next.done === true)
                    return false;
                this.#left = next.value;
            }
            const piece = this.#left.subarray(0, missing);
            this.#left = this.#left.subarray(piece.byteLength);
            missing -= piece.byteLength;
            give(piece);
        }
        return true;
    }
}
async function* unzipped(tarball, limit) {
    let size = 0;
    const gunzip = process.getBuiltinModule('node:zlib').createGunzip();
    const pieces = external_node_stream_.Readable.from([tarball]).pipe(gunzip);
    try {
        for await (const piece of pieces) {
            size += piece.byteLength;
            if (size > limit)
                throw hostile(`it unpacks to more than ${limit} bytes`);
            yield piece;
        }
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H ? error : hostile('it is no gzip file', error);
    }
    finally {
        gunzip.destroy();
    }
}
function nameIn(header) {
    const isUstar = tar_entries_text(header.subarray(257, 262)) === 'ustar';
    const prefix = isUstar ? tar_entries_text(header.subarray(345, 500)) : '';
    return `${prefix === '' ? '' : `${prefix}/`}${tar_entries_text(header.subarray(0, 100))}`;
}
/** pax: `<length> path=<name>\n` among other records; GNU: the name itself. */
function longNameIn(kind, content) {
    if (kind === 'L')
        return tar_entries_text(content);
    let rest = Buffer.from(content);
    let found;
    while (rest.byteLength > 0) {
        const [, digits = ''] = /^([0-9]{1,9}) /.exec(rest.subarray(0, 12).toString('latin1')) ?? [];
        const length = Number(digits);
        if (digits === '' || length <= digits.length + 1 || length > rest.byteLength)
            throw hostile('a pax header is malformed');
        const record = rest.subarray(digits.length + 1, length).toString();
        // The size of the next file could be given here instead of in its header: no npm writes that.
        if (record.startsWith('size='))
            throw hostile('a pax header changes the size of a file');
        if (record.startsWith('path='))
            found = record.slice('path='.length).replace(/\n$/, '');
        rest = rest.subarray(length);
    }
    return found;
}
function requireChecksum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    if (octal(header.subarray(148, 156)) !== sum)
        throw hostile('a header has another checksum');
}
function octal(field) {
    const digits = tar_entries_text(field).trim();
    if (!/^[0-7]{1,12}$/.test(digits))
        throw hostile('a header holds no octal number');
    return Number.parseInt(digits, 8);
}
function tar_entries_text(field) {
    const end = field.indexOf(0);
    return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString();
}
function hostile(why, cause) {
    return new failure/* Failure */.H('archive-hostile', { blame: 'artifact', message: `The tarball breaks the rules for archives: ${why}`, remedy: 'Pack the package again with a current npm.', found: why, cause });
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/manifest-in-tarball.js



const limits = { unpacked: 1024 * 1024 * 1024, file: 1024 * 1024 };
/**
 * The package.json that the tarball's digest covers, which must name exactly this package and version. A registry's
 * own copy of it is covered by nothing and may say other dependencies and scripts, so it is not taken over.
 * @throws Failure `manifest-invalid` | `archive-hostile` | `too-large` | `json-invalid`
 */
async function manifestInTarball(tarball, name, version) {
    const found = [];
    for await (const { content } of filesInTarball(tarball, isPackageJson, limits))
        if (content !== undefined)
            found.push(content);
    const [bytes, ...more] = found;
    const what = `The tarball of ${name}@${version}`;
    if (bytes === undefined)
        throw manifestInvalid(what, 'it has no package.json');
    if (more.length > 0)
        throw manifestInvalid(what, 'it has more than one package.json at its root, and readers differ about which counts');
    const manifest = (0,strict_json/* parseStrictJsonObject */.Qp)(withoutMark(bytes), { what: `${what}, its package.json,`, maxBytes: limits.file });
    if (manifest['name'] !== name || manifest['version'] !== version)
        throw manifestInvalid(what, `its package.json is of ${JSON.stringify(manifest['name'] ?? null).slice(0, 230)} at ${JSON.stringify(manifest['version'] ?? null).slice(0, 80)}`);
    return manifest;
}
/** npm takes off the first folder, whatever it is called, and compares paths without regard to `.` in them. */
function isPackageJson(path) {
    const [, ...below] = path.split('/').filter((folder) => folder !== '' && folder !== '.');
    return below.join('/').toLowerCase() === 'package.json';
}
/** npm reads a package.json with a byte order mark. */
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/publish.js









/** A registry may take a while until what was published can be read: pauses between the looks, in milliseconds. */
const publish_looks = [0, 500, 1_000, 2_000, 4_000, 8_000];
/** 409 is what most registries say of a version that is there; npmjs.org says 403. */
const maybeThere = [400, 403, 409];
/**
 * Publishes a version byte for byte, then reads it back. One that is there already, by another run, is as good.
 * @throws Failure `version-conflict` when it is there with other bytes, and as the client does
 */
async function publish(client, publication, pause) {
    const { name, version, tarball } = publication;
    const digest = (0,model_digest/* digestOf */.ol)(tarball, 'sha512');
    const json = JSON.stringify(await publishDocument(publication, client.registry));
    const answer = await client.send({ method: 'PUT', path: inPath(name), json, accepts: maybeThere });
    const isRefused = maybeThere.includes(answer.status);
    for (const wait of isRefused ? [0] : publish_looks) {
        if (wait > 0)
            await pause(wait);
        if (isThere(await readPackument(client, name), version, digest))
            return;
    }
    if (isRefused)
        throw statusFailure(`PUT ${client.registry.host}/${name}`, answer.status);
    throw digestMismatch(`${name}@${version} at ${client.registry.host} after it was published`, digest, 'nothing yet');
}
/** Whether the version is there with exactly these bytes. @throws Failure `version-conflict` when it is there with others */
function isThere(packument, version, digest) {
    const published = packument?.versions.get(version);
    if (published === undefined)
        return false;
    if (published.digest === digest)
        return true;
    throw new failure/* Failure */.H('version-conflict', {
        blame: 'artifact',
        message: `${packument?.name}@${version} is there already, with other bytes`,
        remedy: 'A version cannot be replaced: find out who published it, and release under a new version.',
        expected: digest,
        found: published.digest ?? 'no sha512',
    });
}
/** The document of npm's `PUT /<name>`: one version, its tarball as base64 beside it. */
async function publishDocument({ name, version, tarball, stagingTag, provenance }, registry) {
    const file = `${name}-${version}.tgz`;
    const manifest = installable(await manifestInTarball(tarball, name, version), name);
    const dist = {
        integrity: integrityOf((0,model_digest/* digestOf */.ol)(tarball, 'sha512')),
        shasum: (0,external_node_crypto_.createHash)('sha1').update(tarball).digest('hex'),
        tarball: new URL(`${name}/-/${file}`, registry).href,
    };
    return {
        _id: name,
        name,
        ...(typeof manifest['description'] === 'string' ? { description: manifest['description'] } : {}),
        'dist-tags': { [stagingTag]: version },
        versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
        access: null,
        _attachments: {
            [file]: { content_type: 'application/octet-stream', data: Buffer.from(tarball).toString('base64'), length: tarball.byteLength },
            ...(provenance === undefined ? {} : provenanceAttachment(`${name}-${version}.sigstore`, provenance)),
        },
    };
}
function provenanceAttachment(file, bundle) {
    const data = new TextDecoder().decode(bundle);
    const mediaType = (0,strict_json/* parseStrictJsonObject */.Qp)(bundle, { what: 'the provenance bundle' })['mediaType'] ?? null;
    return { [file]: { content_type: mediaType, data, length: data.length } };
}
/** npm reads `bin` from the registry only in its long form. */
function installable(manifest, name) {
    const { bin } = manifest;
    const normal = typeof bin === 'string' ? { [name.replace(/^@[^/]*\//, '')]: bin } : bin;
    return { ...manifest, ...((0,strict_json/* isJsonObject */.OW)(normal) ? { bin: normal } : {}) };
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/tarball.js


/**
 * Largest tarball in bytes. Publishing sends it as base64 inside one JSON document, so it is held in memory,
 * about four times over at the peak.
 */
const maxTarballBytes = 128 * 1024 * 1024;
/** The bytes of a version, which have the digest asked for. @throws Failure `digest-mismatch` | `too-large` | `redirect-refused` | `registry-*` */
async function readTarball(client, { tarball, version }, digest) {
    const bytes = await client.download(tarball, maxTarballBytes);
    const found = (0,model_digest/* digestOf */.ol)(bytes, 'sha512');
    if (found !== digest)
        throw digestMismatch(`The tarball of ${version} at ${client.registry.host}`, digest, found);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/npm-carrier.js








const tarballType = 'application/gzip';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Copies a version of a package byte for byte, and its evidence to where the target keeps it. Dist-tags are not its business. */
function createNpmCarrier(options) {
    return {
        plan: (from, to) => plan(options, from, to),
        carry: (planned, progress) => carry(options, planned, progress),
        missingAtTarget: (planned) => missingAtTarget(options, planned),
    };
}
async function plan(options, from, to) {
    const { source, target } = options;
    if (from.repository !== to.repository)
        throw invalidInput(`${from.repository} cannot become ${to.repository}: a package's name is inside its tarball`, 'Name a target with the same package name.');
    if (to.tag !== undefined)
        checkedDistTag(to.tag);
    const published = await requireVersion(source, from);
    const isPresent = isThere(await readPackument(target, to.repository), published.version, from.digest);
    const tarball = await readTarball(source, published, from.digest);
    const [found, there] = await Promise.all([options.bundles.bundles(from), options.atTarget.bundles({ registry: to.registry, repository: to.repository, digest: from.digest })]);
    const known = new Set(there.map(({ digest }) => digest));
    const parts = [
        { kind: 'blob', digest: from.digest, mediaType: tarballType, size: tarball.byteLength, fate: isPresent ? 'present' : 'stream' },
        ...found.map((bundle) => ({ kind: 'referrer', digest: bundle.digest, mediaType: bundleType, artifactType: bundleType, size: bundle.bytes.byteLength, fate: known.has(bundle.digest) ? 'present' : 'stream', subject: from.digest })),
    ];
    const leftBehind = await stayingBehind(options, from, published.version, isPresent);
    return { from, to, parts, bytesToMove: parts.reduce((sum, { fate, size }) => (fate === 'stream' ? sum + size : sum), 0), leftBehind };
}
/** Of the source registry's own attestations, those that the target registry will not serve: they are kept beside it. */
async function stayingBehind({ source, target, takesProvenance }, from, version, isPresent) {
    const [sent, served] = await Promise.all([readAttestations(source, from.repository, version), isPresent ? readAttestations(target, from.repository, version) : []]);
    const known = new Set(served.map(({ digest }) => digest));
    const travelling = isPresent || !takesProvenance ? undefined : provenanceOf(sent);
    return sent
        .filter((attestation) => !known.has(attestation.digest) && attestation !== travelling)
        .map(({ digest, predicateType }) => ({ digest, what: `npm attestation ${predicateType}`, why: `${whyNot(predicateType, target, isPresent)}; it is kept in ${shelfFile(from.repository, version)}` }));
}
function whyNot(predicateType, { registry }, isPresent) {
    if (predicateType !== provenanceType)
        return `${registry.host} takes no attestation of this type from a publisher`;
    return isPresent ? `${registry.host} takes provenance only together with the version, which is there already` : `${registry.host} takes no provenance`;
}
/** npm takes one provenance bundle for a version. */
function provenanceOf(attestations) {
    return attestations.find(({ predicateType }) => predicateType === provenanceType);
}
/** Evidence first: whoever can see the version can see what proves it. */
async function carry(options, { from, to, parts, leftBehind }, progress) {
    const observer = typeof progress === 'function' ? { done: progress } : progress;
    const { source, target, shelf, pause } = options;
    const published = await requireVersion(source, from);
    const found = new Map((await options.bundles.bundles(from)).map((bundle) => [bundle.digest, bundle]));
    const evidence = parts.filter(({ kind }) => kind === 'referrer');
    for (const part of evidence) {
        observer?.started?.(part);
        if (part.fate !== 'present')
            await keep(shelf, shelfFile(to.repository, published.version), part, found);
        observer?.done(part);
    }
    for (const part of parts.filter(({ kind }) => kind === 'blob')) {
        observer?.started?.(part);
        if (part.fate !== 'present') {
            const tarball = await readTarball(source, published, from.digest);
            observer?.moved?.(part, tarball.byteLength);
            const provenance = options.takesProvenance ? provenanceOf(await readAttestations(source, from.repository, published.version)) : undefined;
            await publish(target, { name: to.repository, version: published.version, tarball, stagingTag: stagingTag, ...(provenance === undefined ? {} : { provenance: provenance.bytes }) }, pause);
        }
        observer?.done(part);
    }
    return { parts, leftBehind };
}
async function keep(shelf, file, { digest }, found) {
    const bundle = found.get(digest);
    // Gone since the plan was made: the look at the target will find it missing, and say which.
    if (bundle !== undefined)
        await shelf.keep(file, bundle.bytes);
}
/** Downloads the tarball from the target and hashes it: what the registry says of it is not enough. */
async function missingAtTarget({ target, atTarget }, { from, to, parts }) {
    const there = { registry: to.registry, repository: to.repository, digest: from.digest };
    const published = await findVersion(target, there);
    if (published === undefined)
        return parts.map(({ digest }) => digest);
    await readTarball(target, published, from.digest);
    const known = new Set((await atTarget.bundles(there)).map(({ digest }) => digest));
    return parts.filter(({ kind, digest }) => kind === 'referrer' && !known.has(digest)).map(({ digest }) => digest);
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/place.js

const prefix = 'npm:';
/** Whether the `registry` of a reference names an npm registry: `npm:HOST[/path]`. */
function isNpmPlace(registry) {
    return registry.startsWith(prefix);
}
/**
 * The address of the registry at `npm:HOST[/path]`, ending with a slash: HTTPS, or plain HTTP to this machine and to
 * the hosts listed as insecure. @throws Failure `input-invalid` for what is no such place, or reads differently as an address
 */
function registryAddress(place, insecureRegistries = []) {
    const [host = '', ...folders] = place.slice(prefix.length).split('/');
    const isPlain = insecureRegistries.includes(host) || isLoopback(host);
    const path = folders.map((folder) => `/${folder}`).join('');
    const written = `${isPlain ? 'http' : 'https'}://${host}${path}/`;
    const isWellFormed = isNpmPlace(place) && /^[a-z0-9.-]+(?::[0-9]{1,5})?$|^\[[0-9a-f:]+\](?::[0-9]{1,5})?$/.test(host) && folders.every((folder) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(folder));
    const address = isWellFormed ? URL.parse(written) : null;
    if (address !== null && (address.href === written || address.href === written.replace(/:(?:80|443)(?=\/)/, '')))
        return address;
    throw invalidInput(`Expected an npm registry as npm:host[/path], found ${JSON.stringify(place.slice(0, 200))}`, 'Write npm:registry.npmjs.org, or the host and path of your registry.');
}
function isLoopback(host) {
    return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/.test(host);
}

// EXTERNAL MODULE: ./packages/worlds/build/bundle-shelf.js
var bundle_shelf = __webpack_require__(739);
;// CONCATENATED MODULE: ./packages/worlds/build/npm-ends.js












/** Registries that take a provenance bundle together with a version, and serve it. */
const takesProvenance = new Set(['npm:registry.npmjs.org']);
function isNpm(reference) {
    return (0,model_reference/* placeOf */.$t)(reference) === 'npm';
}
/**
 * Source, target and carrier of a promotion between npm registries. A given user name and password, and NPM_TOKEN, are
 * for the target alone; everything else is as npm's own configuration of this user says.
 * @throws Failure `input-invalid` without a directory for evidence, `place-unsupported` once the source is no npm package
 */
function npmEnds({ target: to, evidence, others }, surroundings) {
    const shelf = (0,bundle_shelf/* directoryShelf */.Q)(required(evidence));
    const clients = new Map();
    const at = (reference) => {
        (0,model_reference/* requirePlace */.Bd)(reference, ['npm'], `A promotion to ${to.registry}`);
        const client = clients.get(reference.registry) ?? clientOf(reference.registry, to, surroundings);
        clients.set(reference.registry, client);
        return client;
    };
    const target = createNpmTarget({ client: at(to), shelf, others, pause: external_node_timers_promises_.setTimeout });
    const source = { bundles: (subject) => packageBundles(at(subject), [beside(at(subject), shelf), ...others]).bundles(subject) };
    const from = (reference) => createNpmCarrier({ source: at(reference), bundles: source, target: at(to), atTarget: target, shelf, takesProvenance: takesProvenance.has(to.registry), pause: external_node_timers_promises_.setTimeout });
    return {
        source,
        target,
        carrier: {
            plan: (subject, place, rules) => from(subject).plan(subject, place, rules),
            carry: (plan, progress) => from(plan.from).carry(plan, progress),
            missingAtTarget: (plan, leftBehind) => from(plan.from).missingAtTarget(plan, leftBehind),
        },
    };
}
/**
 * Evidence of a package where it is: read from its registry, from `others` and from the directory, and kept there.
 * Without a directory, what the others know can be read and nothing kept.
 */
function npmEvidence(subject, { evidence, others }, surroundings) {
    const client = clientOf(subject.registry, subject, surroundings);
    const shelf = evidence === undefined ? undefined : (0,bundle_shelf/* directoryShelf */.Q)(evidence);
    return {
        bundles: packageBundles(client, [...(shelf === undefined ? [] : [beside(client, shelf)]), ...others]),
        attacher: {
            async attach(artifact, bundle) {
                const { version } = await requireVersion(client, artifact);
                return (shelf ?? (0,bundle_shelf/* directoryShelf */.Q)(required(evidence))).keep(shelfFile(artifact.repository, version), bundle);
            },
        },
    };
}
/** @throws Failure `not-found` unless the registry has a version with the digest, `digest-mismatch` when the version has another */
async function requirePackage(subject, surroundings) {
    await requireVersion(clientOf(subject.registry, subject, surroundings), subject);
}
/** What lies in the directory about the version that the registry says has the digest. */
function beside(client, shelf) {
    return { bundles: async (subject) => shelf.read(shelfFile(subject.repository, (await requireVersion(client, subject)).version)) };
}
function clientOf(place, to, surroundings) {
    const registry = registryAddress(place, surroundings.insecureRegistries);
    return new NpmClient({ registry, credentials: credentialsFor(registry, place === to.registry, surroundings), tarballHosts: tarballHosts(surroundings), pause: external_node_timers_promises_.setTimeout });
}
/** Hosts beside the registries that tarballs may come from: they are sent no token, and what they give is hashed. */
function tarballHosts({ environment }) {
    const { PORTCULLIS_TARBALL_HOSTS: listed = '' } = environment;
    return listed.split(',').map((host) => host.trim()).filter((host) => host !== '');
}
/** Read when they are first needed; .npmrc of the user, never of the workspace, whose authors could redirect a token. */
function credentialsFor(registry, isTarget, { environment, registryCredentials, onSecret }) {
    const { NPM_TOKEN: token = '' } = environment;
    const given = isTarget && registryCredentials !== undefined ? [asNpmrc(registry, registryCredentials)] : [];
    let known;
    const load = async () => npmCredentials({ npmrc: [...given, await userNpmrc(environment)], environment, onSecret, ...(isTarget && given.length === 0 && token !== '' ? { token: { registry, value: token } } : {}) });
    return async (address) => {
        known ??= load();
        return (await known)(address);
    };
}
function asNpmrc(registry, { username, password }) {
    const scope = `//${registry.host}${registry.pathname}`;
    return `${scope}:username=${username}\n${scope}:_password=${Buffer.from(password).toString('base64')}`;
}
async function userNpmrc(environment) {
    const { NPM_CONFIG_USERCONFIG: named = '', HOME: home = '' } = environment;
    const path = named === '' ? (0,external_node_path_.join)(home, '.npmrc') : named;
    if (!(0,external_node_path_.isAbsolute)(path))
        return '';
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return '';
        throw new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `Cannot read npm's configuration at ${path}`, remedy: 'Let this run read it, or set NPM_CONFIG_USERCONFIG to another.', cause: error });
    }
}
function required(evidence) {
    if (evidence !== undefined)
        return evidence;
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: 'npm registries keep no evidence of ours, and no directory is given to keep it in',
        remedy: 'Give output-dir: the directory of <name>-<version>.sigstore.jsonl.',
    });
}


/***/ }),

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jD: () => (/* binding */ fileInRelease),
  MU: () => (/* binding */ isRelease),
  eo: () => (/* binding */ releaseEnds),
  Z3: () => (/* binding */ releaseEvidence),
  zB: () => (/* binding */ requireRelease)
});

// UNUSED EXPORTS: releaseNow

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/core/build/model/release-listing.js


const evidenceEndings = ['.sigstore.json', '.sigstore.jsonl'];
// What may stand in a listing as it is: sha256sum(1) escapes backslashes and line breaks, and a slash is another directory.
const nameShape = /^(?!\.{1,2}$)[^\p{Cc}/\\]{1,255}$/u;
const line = /^([0-9a-f]{64}) [ *](.+)$/;
const mostFiles = 1_000;
/** Bundles prove something about a release and are no part of it, so that evidence can be added without changing what it is about. */
function isEvidenceFile(name) {
    return evidenceEndings.some((ending) => name.endsWith(ending));
}
/**
 * The checksum listing of a release, which names its files and nothing else: what `sha256sum * | LC_ALL=C sort -k2`
 * prints in a directory of them. Evidence is left out. @throws Failure `release-invalid` for a name that cannot stand in it, or twice
 */
function formatListing(files) {
    const listed = files.filter(({ name }) => !isEvidenceFile(name)).map((file) => ({ ...file, order: Buffer.from(checkedFileName(file.name)) }));
    const sorted = listed.toSorted((left, right) => Buffer.compare(left.order, right.order));
    const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
    if (twice !== undefined)
        throw invalid(`${JSON.stringify(twice.name)} is there twice`);
    if (sorted.length === 0 || sorted.length > mostFiles)
        throw invalid(`it has ${sorted.length} files beside its evidence, and 1 to ${mostFiles} are expected`);
    return Buffer.from(sorted.map(({ name, digest }) => `${sha256HexOf(digest)}  ${name}\n`).join(''));
}
/** The digest of a release: of its checksum listing, so that one signature binds all of its files. @throws Failure as {@link formatListing} */
function releaseDigest(files) {
    return (0,model_digest/* digestOf */.ol)(formatListing(files));
}
/** Reads a listing as `sha256sum` writes it, in any order. @throws Failure `release-invalid` */
function parseListing(bytes) {
    const lines = Buffer.from(bytes).toString().split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        throw invalid('its listing does not end in a line break');
    return lines.map((text) => {
        const [, hex, name] = line.exec(text) ?? [];
        if (hex === undefined || name === undefined)
            throw invalid(`its listing has the line ${JSON.stringify(text.slice(0, 100))}`);
        return { name: checkedFileName(name), digest: parseDigest(`sha256:${hex}`) };
    });
}
/** @returns `name` itself @throws Failure `release-invalid` */
function checkedFileName(name) {
    if (nameShape.test(name) && name.isWellFormed())
        return name;
    throw invalid(`a file is called ${JSON.stringify(name.slice(0, 100))}`);
}
function sha256HexOf(digest) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw invalid(`a file is known by ${digest.slice(0, 20)}… and not by its sha256`);
    return hex;
}
function invalid(what) {
    return new failure/* Failure */.H('release-invalid', {
        blame: 'artifact',
        message: `The release cannot be named by a digest: ${what}`,
        remedy: 'Give the release at least one file, each under a plain name of its own.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/failures.js
var failures = __webpack_require__(9875);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
;// CONCATENATED MODULE: ./packages/github/build/releases/releases.js




const read = { name: 'contents', access: 'read' };
const writeContents = { name: 'contents', access: 'write' };
const pageBytes = 64 * 1024 * 1024;
const largestAsset = 2 * 1024 ** 3;
/**
 * The release of a tag: the published one, or the one draft. Drafts are shown to those alone who may write.
 * @throws Failure `release-ambiguous` for several drafts, and as the client does
 */
async function findRelease(client, tag) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}', values: { tag }, needs: read, accepts: [404], maxBytes: pageBytes });
    if (status !== 404)
        return requireTag(releaseIn(body), tag);
    const all = await (0,pages/* allPages */.S4)(client, { route: 'GET /repos/{owner}/{repo}/releases', needs: read, maxBytes: pageBytes }, 'releases');
    const found = all.map(releaseIn).filter((release) => release.tag === tag);
    if (found.length <= 1)
        return found[0];
    throw new failure/* Failure */.H('release-ambiguous', {
        blame: 'artifact',
        message: `${client.repository} has ${found.length} drafts of a release ${tag}`,
        remedy: 'Delete the drafts that are not meant, then run again.',
        expected: 'one release',
        found: found.map(({ id }) => id).join(', '),
    });
}
/** A release by its id; undefined when it is gone. */
async function getRelease(client, id) {
    const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}', values: { release_id: id }, needs: read, accepts: [404], maxBytes: pageBytes });
    return status === 404 ? undefined : releaseIn(body);
}
/** All files of a release, as they are now. */
async function listAssets(client, { id }) {
    const listed = await (0,pages/* allPages */.S4)(client, { route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets', values: { release_id: id }, needs: read }, 'assets');
    return listed.map(assetIn);
}
/** A draft, which nobody sees who may not write. */
async function createDraft(client, { tag, title, notes }) {
    const values = { tag_name: tag, name: title, body: notes, draft: true, prerelease: false };
    const { body } = await client.call({ route: 'POST /repos/{owner}/{repo}/releases', values, needs: writeContents, maxBytes: pageBytes });
    return releaseIn(body);
}
/** Sets what makes a release visible, and nothing else. */
async function setVisibility(client, { id }, { isDraft, isPrerelease, makeLatest }) {
    const values = { release_id: id, draft: isDraft, prerelease: isPrerelease, ...(makeLatest === undefined ? {} : { make_latest: makeLatest }) };
    const { body } = await client.call({ route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}', values, needs: writeContents, maxBytes: pageBytes });
    return releaseIn(body);
}
/** Takes away what a broken upload has left; gone already is as good. */
async function deleteAsset(client, { id }) {
    await client.call({ route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', values: { asset_id: id }, needs: writeContents, accepts: [404] });
}
function assetIn(json) {
    const asset = (0,reading/* objectIn */.D7)(json, 'asset');
    const { digest = null, size } = asset;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || size > largestAsset)
        throw (0,reading/* unexpected */.os)('asset.size', `a number of bytes up to ${largestAsset}`, size);
    if (digest !== null && !(0,model_digest/* isDigest */.Bc)(digest))
        throw (0,reading/* unexpected */.os)('asset.digest', 'a digest', digest);
    return {
        id: (0,reading/* idIn */.DG)(asset['id'], 'asset.id'),
        name: (0,reading/* textIn */.r7)(asset['name'], 'asset.name'),
        mediaType: (0,reading/* textIn */.r7)(asset['content_type'], 'asset.content_type'),
        size,
        isWhole: (0,reading/* textIn */.r7)(asset['state'], 'asset.state') === 'uploaded',
        digest: digest?.startsWith('sha256:') === true ? digest : undefined,
    };
}
function releaseIn(json) {
    const release = (0,reading/* objectIn */.D7)(json, 'release');
    return {
        id: (0,reading/* idIn */.DG)(release['id'], 'release.id'),
        tag: (0,reading/* textIn */.r7)(release['tag_name'], 'release.tag_name'),
        isDraft: (0,reading/* flagIn */.kx)(release['draft'], 'release.draft'),
        isPrerelease: (0,reading/* flagIn */.kx)(release['prerelease'], 'release.prerelease'),
        isImmutable: release['immutable'] === undefined ? false : (0,reading/* flagIn */.kx)(release['immutable'], 'release.immutable'),
        title: (0,reading/* textIn */.r7)(release['name'] ?? '', 'release.name'),
        notes: (0,reading/* textIn */.r7)(release['body'] ?? '', 'release.body'),
        uploadUrl: (0,reading/* textIn */.r7)(release['upload_url'], 'release.upload_url').replace(/\{.*$/s, ''),
    };
}
function requireTag(release, tag) {
    if (release.tag === tag && !release.isDraft)
        return release;
    throw (0,reading/* unexpected */.os)('the release', `the published one of ${tag}`, `one of ${release.tag}`);
}

;// CONCATENATED MODULE: ./packages/github/build/releases/release-hosts.js
/** The address of the API of the GitHub at a host: github.com, an enterprise's own, one on ghe.com, or this machine's. */
function apiUrlOf(host) {
    if (host === 'github.com')
        return 'https://api.github.com';
    if (isLoopback(new URL(`http://${host}`)))
        return `http://${host}`;
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}
/** GitHub names the address for uploads itself, and the token goes there: so only to this very GitHub. */
function isUploadHost(url, api) {
    if (url.protocol !== api.protocol || url.username !== '' || url.password !== '')
        return false;
    if (url.host === api.host || (isLoopback(api) && isLoopback(url)))
        return true;
    return api.host.startsWith('api.') && url.host === `uploads.${api.host.slice('api.'.length)}`;
}
/** Files lie on other hosts, which are sent no token; their bytes are hashed. */
function mayDownload(url, api) {
    if (url.username !== '' || url.password !== '')
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url) && isLoopback(api));
}
function isLoopback({ hostname }) {
    return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

;// CONCATENATED MODULE: ./packages/github/build/watchdog.js
/** `stall`: how long nothing may move; `deadline`: how long all of it may take, in milliseconds. */
function createWatchdog(stall, deadline) {
    const controller = new AbortController();
    const late = () => controller.abort(new DOMException('Nothing moves any more', 'TimeoutError'));
    const end = setTimeout(late, deadline).unref();
    const standing = setTimeout(late, stall).unref();
    return {
        signal: controller.signal,
        rest: () => {
            standing.refresh();
        },
        stop: () => {
            clearTimeout(end);
            clearTimeout(standing);
        },
    };
}

;// CONCATENATED MODULE: ./packages/github/build/releases/asset-transfer.js








const maxRedirects = 3;
const stallMilliseconds = 60_000;
const deadlineMilliseconds = 60 * 60_000;
const answerBytes = 1024 * 1024;
function createAssetTransfer(options) {
    return {
        download: (asset) => download(options, asset),
        upload: (release, file, bytes) => upload(options, release, file, bytes),
    };
}
async function* download(options, { id, name, size }) {
    const call = { route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}', needs: { name: 'contents', access: 'read' } };
    const watchdog = createWatchdog(stallMilliseconds, deadlineMilliseconds);
    try {
        const response = await found(options, call, new URL(`${options.apiUrl}/repos/${options.repository}/releases/assets/${id}`), watchdog.signal);
        let left = size;
        for await (const chunk of (response.body ?? [])) {
            watchdog.rest();
            left -= chunk.byteLength;
            if (left < 0)
                throw otherSize(name, `more than ${size}`, size);
            yield chunk;
            watchdog.rest();
        }
        if (left > 0)
            throw otherSize(name, String(size - left), size);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H ? error : (0,failures/* unavailable */.hU)(call, error);
    }
    finally {
        watchdog.stop();
    }
}
/** The first address is GitHub's own; where it sends us, no token goes. */
async function found(options, call, address, signal) {
    const ask = options.fetch ?? fetch;
    const headers = { accept: 'application/octet-stream', 'accept-encoding': 'identity', 'user-agent': 'portcullis' };
    let url = address;
    for (let hops = 0;; hops++) {
        const response = await ask(url, { headers: hops === 0 ? { ...headers, ...authorization(options) } : headers, redirect: 'manual', signal });
        if (response.ok)
            return response;
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || location === null)
            throw (0,failures/* refusalOf */.Of)(call, response, await (0,bounded_body/* readBounded */.C)(response, answerBytes), options.clock.now());
        await response.body?.cancel();
        const next = URL.parse(location, url.href);
        if (next === null || hops >= maxRedirects || !mayDownload(next, address))
            throw refusedRedirect(url, next);
        url = next;
    }
}
async function upload(options, { uploadUrl }, file, bytes) {
    const call = { route: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets', needs: writeContents };
    const url = URL.parse(uploadUrl);
    if (url === null || !isUploadHost(url, new URL(options.apiUrl)))
        throw (0,reading/* unexpected */.os)('release.upload_url', 'an address of this GitHub', uploadUrl);
    url.searchParams.set('name', file.name);
    const watchdog = createWatchdog(stallMilliseconds, deadlineMilliseconds);
    let failed;
    try {
        const response = await (options.fetch ?? fetch)(url, {
            method: 'POST',
            headers: { ...authorization(options), accept: 'application/vnd.github+json', 'user-agent': 'portcullis', 'content-type': file.mediaType, 'content-length': String(file.size) },
            body: watched(bytes, () => watchdog.rest(), (error) => {
                failed = error;
            }),
            duplex: 'half',
            redirect: 'manual',
            signal: watchdog.signal,
        });
        const answer = await (0,bounded_body/* readBounded */.C)(response, answerBytes);
        if (response.status === 422)
            throw refused(file.name);
        if (response.status !== 201)
            throw (0,failures/* refusalOf */.Of)(call, response, answer, options.clock.now());
        const asset = assetIn((0,strict_json/* parseStrictJson */.RJ)(answer, { what: `GitHub's answer to ${call.route}` }));
        if (asset.name !== file.name)
            throw conflict(file.name, `GitHub keeps it as ${JSON.stringify(asset.name.slice(0, 100))}`);
        return asset;
    }
    catch (error) {
        // What went wrong while the bytes were read says more than the broken connection that it led to.
        if (failed instanceof failure/* Failure */.H)
            throw failed;
        throw error instanceof failure/* Failure */.H ? error : (0,failures/* unavailable */.hU)(call, error);
    }
    finally {
        watchdog.stop();
    }
}
async function* watched(bytes, onChunk, onFailure) {
    try {
        for await (const chunk of bytes) {
            onChunk();
            yield chunk;
        }
    }
    catch (error) {
        onFailure(error);
        throw error;
    }
}
function authorization({ token }) {
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
/** GitHub does not take the file; a look tells whether it is there already. */
class AssetRefused extends failure/* Failure */.H {
}
function refused(name) {
    return new AssetRefused('release-conflict', {
        blame: 'artifact',
        message: `GitHub refuses ${name}: the release has a file of this name, or takes no more`,
        remedy: 'Look at the release at the target, then run again.',
    });
}
function otherSize(name, found, expected) {
    return new failure/* Failure */.H('size-mismatch', { blame: 'service', message: `${name}: expected ${expected} bytes, found ${found}`, remedy: 'Run again; if it stays, upload the file anew.', expected: String(expected), found });
}
function refusedRedirect(from, to) {
    return new failure/* Failure */.H('redirect-refused', {
        blame: 'service',
        message: `${from.host} sends a download on to ${to?.host ?? 'what is no address'}: files come by HTTPS, over at most ${maxRedirects} redirects`,
        remedy: 'Look at what the file is on GitHub, then run again.',
    });
}
function conflict(name, found) {
    return new failure/* Failure */.H('release-conflict', {
        blame: 'artifact',
        message: `${name} at the target: ${found}. Nothing is overwritten`,
        remedy: 'Find out who put it there; delete the draft at the target if it was a mistake, then run again.',
        found,
    });
}

// EXTERNAL MODULE: ./packages/github/build/attestations.js + 1 modules
var attestations = __webpack_require__(2417);
// EXTERNAL MODULE: ./packages/github/build/client.js + 1 modules
var build_client = __webpack_require__(6800);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/build/releases/release-contents.js






function releaseShelf(client, transfer) {
    return { client, transfer, seen: new Map(), ids: new Map() };
}
/** The release of a tag as it is now. @throws Failure as {@link findRelease} */
async function releaseOf({ client, ids }, tag) {
    const id = ids.get(tag);
    const known = id === undefined ? undefined : await getRelease(client, id);
    const release = known?.tag === tag ? known : await findRelease(client, tag);
    if (release !== undefined)
        ids.set(tag, release.id);
    return release;
}
/** What a release holds now; files of which GitHub tells no digest are downloaded and hashed. */
async function readContents(shelf, release) {
    const assets = await listAssets(shelf.client, release);
    const known = [];
    for (const asset of assets.filter(({ isWhole }) => isWhole))
        known.push({ ...asset, digest: asset.digest ?? (await hashOf(shelf.transfer, asset)) });
    return { release, files: known.filter(({ name }) => !isEvidenceFile(name)), evidence: known.filter(({ name }) => isEvidenceFile(name)), broken: assets.filter(({ isWhole }) => !isWhole) };
}
/** The digest of a release's checksum listing. @throws Failure `release-invalid`, also for a file that was not uploaded whole */
function digestOfContents({ release, files, broken }) {
    const [first] = broken.filter(({ name }) => !isEvidenceFile(name));
    if (first === undefined)
        return releaseDigest(files);
    throw new failure/* Failure */.H('release-invalid', {
        blame: 'artifact',
        message: `${first.name} of the release ${release.tag} was not uploaded whole`,
        remedy: 'Delete it from the release and upload it again.',
    });
}
/** The release at a reference with its files. @throws Failure `not-found` | `input-invalid` | `release-ambiguous` */
async function requireContents(shelf, reference) {
    const release = await releaseOf(shelf, release_contents_requireTag(reference));
    if (release !== undefined)
        return readContents(shelf, release);
    throw new failure/* Failure */.H('not-found', {
        blame: 'artifact',
        message: `There is no release ${(0,model_reference/* formatReference */.FH)(reference)}, or it is a draft that this token may not see`,
        remedy: 'Check its tag. Drafts are shown to those alone who may write: give the job contents: write.',
    });
}
/** As {@link requireContents}, and the files are the very ones that the digest names. @throws Failure `digest-mismatch` */
async function requireExactly(shelf, reference) {
    const contents = await requireContents(shelf, reference);
    requireDigest(reference, digestOfContents(contents));
    return contents;
}
/** @throws Failure `digest-mismatch` */
function requireDigest(reference, found) {
    if (found === reference.digest)
        return;
    const { registry, repository, tag, digest } = reference;
    throw new failure/* Failure */.H('digest-mismatch', {
        blame: 'artifact',
        message: `The files of ${(0,model_reference/* formatReference */.FH)({ registry, repository, ...(tag === undefined ? {} : { tag }) })} are not those of the digest: one was added, taken away, renamed or swapped`,
        remedy: 'Find out who changed the release; what was scanned and approved are the files of the digest.',
        expected: digest,
        found,
    });
}
/** @throws Failure `input-invalid` */
function release_contents_requireTag(reference) {
    if (reference.tag !== undefined)
        return reference.tag;
    throw new failure/* Failure */.H('input-invalid', { blame: 'configuration', message: `${(0,model_reference/* formatReference */.FH)(reference)} names no tag, and releases are found by their tags`, remedy: 'Write release:owner/name@tag.' });
}
/** Passes the bytes on and hashes them; the last chunk comes only if all of them have the digest. @throws Failure `digest-mismatch` */
async function* checked(bytes, { name, digest }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let held;
    for await (const chunk of bytes) {
        if (held !== undefined)
            yield held;
        hash.update(chunk);
        held = chunk;
    }
    const found = `sha256:${hash.digest('hex')}`;
    if (found !== digest)
        throw new failure/* Failure */.H('digest-mismatch', { blame: 'artifact', message: `${name} has other bytes than GitHub tells`, remedy: 'Find out who changed the file, then run again.', expected: digest, found });
    if (held !== undefined)
        yield held;
}
async function hashOf(transfer, asset) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of transfer.download(asset))
        hash.update(chunk);
    return (0,model_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
}

;// CONCATENATED MODULE: ./packages/github/build/releases/send-asset.js





const tries = 3;
/**
 * Puts a file into a release, once. What is there under the name with the same bytes is left, what a broken upload has
 * left is taken away, and other bytes are never overwritten. When GitHub fails meanwhile, a look tells what has happened.
 * @param bytes read anew for each try, and hashed on the way
 * @param isAbsent whether a look has just told that nothing of this name is there
 * @throws Failure `release-conflict` | `release-immutable` | `digest-mismatch` | `github-unavailable`
 */
async function sendAsset(shelf, release, file, bytes, isAbsent = false) {
    for (let tried = 1;; tried++) {
        if ((tried > 1 || !isAbsent) && (await isThere(shelf, release, file)))
            return;
        if (release.isImmutable)
            throw immutable(release, file.name);
        try {
            const kept = await shelf.transfer.upload(release, file, checked(bytes(), file));
            if (kept.digest !== undefined && kept.digest !== file.digest)
                throw conflict(file.name, `GitHub tells ${kept.digest} after it was sent as ${file.digest}`);
            return;
        }
        catch (error) {
            const mayBeThere = error instanceof failures/* Unavailable */.$P || error instanceof AssetRefused;
            if (!mayBeThere || tried >= tries)
                throw error;
        }
    }
}
async function isThere(shelf, release, { name, digest }) {
    const { files, evidence, broken } = await readContents(shelf, release);
    const there = [...files, ...evidence].find((asset) => asset.name === name);
    if (there !== undefined && there.digest !== digest)
        throw conflict(name, `it is there with other bytes, ${there.digest}`);
    const rest = broken.find((asset) => asset.name === name);
    if (there === undefined && rest !== undefined)
        await deleteAsset(shelf.client, rest);
    return there !== undefined;
}
function immutable({ tag }, name) {
    return new failure/* Failure */.H('release-immutable', {
        blame: 'artifact',
        message: `The release ${tag} at the target lacks ${name}, and GitHub keeps it immutable`,
        remedy: 'Promote to a new tag: what an immutable release lacks cannot be added.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/releases/release-evidence.js




/** Downloads side by side. */
const atOnce = 6;
const mostBytes = 64 * 1024 * 1024;
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Every bundle among the files of a release: unverified. @throws Failure `too-large`, and as the transfer does */
async function bundlesAmong({ transfer, seen }, { evidence }, linesOf) {
    const size = evidence.reduce((sum, asset) => sum + asset.size, 0);
    if (size > mostBytes)
        throw new failure/* Failure */.H('too-large', { blame: 'artifact', message: `The evidence of the release is ${size} bytes, over the limit of ${mostBytes}`, remedy: 'Keep with the release only the bundles that are about it.' });
    const found = [];
    const waiting = [...evidence];
    const fetchNext = async () => {
        for (let asset = waiting.shift(); asset !== undefined; asset = waiting.shift()) {
            const { name, digest } = asset;
            const content = seen.get(digest) ?? (await wholeOf(checked(transfer.download(asset), asset)));
            seen.set(digest, content);
            const pieces = name.endsWith('.jsonl') ? linesOf(content) : [content];
            found.push(...pieces.map((bytes) => ({ bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `release file ${name}` })));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, fetchNext));
    return found.toSorted((left, right) => (left.source < right.source ? -1 : 1));
}
/** The name of a bundle of ours among the files of a release. */
function evidenceName(bundle) {
    return `portcullis-${(0,model_digest/* hexOf */.ZD)(bundle).slice(0, 16)}.sigstore.json`;
}
/**
 * Keeps a bundle with a release: as a file of its own, or, where the release can take none any more, among GitHub's
 * attestations. @returns the digest of the bundle
 */
async function keepWithRelease(shelf, { release }, bundle, attestations) {
    const digest = (0,model_digest/* digestOf */.ol)(bundle);
    if (release.isImmutable)
        await attestations.store(bundle);
    else
        await sendAsset(shelf, release, { name: evidenceName(digest), mediaType: bundleType, size: bundle.byteLength, digest }, () => once(bundle));
    return digest;
}
async function* once(bytes) {
    yield bytes;
}
async function wholeOf(bytes) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/github/build/releases/release-carrier.js







const release_carrier_bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Copies the files of a release, and its evidence, into a draft of the target. Publishing it is not its business. */
function createReleaseCarrier(options) {
    return {
        plan: (from, to) => plan(options, from, to),
        carry: (planned, progress) => carry(options, planned, progress),
        missingAtTarget: (planned) => missingAtTarget(options, planned),
    };
}
async function plan(options, from, to) {
    const isWithin = from.registry === to.registry && from.repository === to.repository;
    if (isWithin && release_contents_requireTag(from) !== release_contents_requireTag(to))
        throw anotherTag(from, to);
    const sent = await requireExactly(options.source, from);
    const there = await contentsAt(options.target, to);
    if (there !== undefined)
        requireCompatible(sent, there);
    const parts = [
        ...partsOf(sent, there, from).map(({ part }) => part),
        ...(await bundlesApart(options, sent, from, to)).map((bundle) => ({ kind: 'referrer', digest: bundle.digest, mediaType: release_carrier_bundleType, artifactType: release_carrier_bundleType, size: bundle.bytes.byteLength, fate: 'stream', subject: from.digest })),
    ];
    return { from, to, parts, bytesToMove: parts.reduce((sum, { fate, size }) => (fate === 'stream' ? sum + size : sum), 0), leftBehind: [] };
}
/** Bundles that are no file of the source, such as GitHub's attestations of its repository, and that the target has nowhere. */
async function bundlesApart({ source, bundles, atTarget, linesOf }, sent, from, to) {
    const [all, among, there] = await Promise.all([bundles.bundles(from), bundlesAmong(source, sent, linesOf), atTarget.bundles({ ...to, digest: from.digest })]);
    const known = new Set([...among, ...there].map(({ digest }) => digest));
    return [...new Map(all.map((bundle) => [bundle.digest, bundle])).values()].filter(({ digest }) => !known.has(digest));
}
/** Into a draft, file by file: nobody sees it who may not write, and what was sent is there for the next run. */
async function carry(options, planned, progress) {
    const { source, target, attestations } = options;
    const { from, to, parts, leftBehind } = planned;
    const observer = typeof progress === 'function' ? { done: progress } : progress;
    const sent = await requireExactly(source, from);
    const there = (await contentsAt(target, to)) ?? { release: await createDraft(target.client, { ...sent.release, tag: release_contents_requireTag(to) }), files: [], evidence: [], broken: [] };
    requireCompatible(sent, there);
    const broken = new Set(there.broken.map(({ name }) => name));
    const apart = await bundlesApart(options, sent, from, to);
    for (const { file, part } of partsOf(sent, there, from)) {
        observer?.started?.(part);
        if (part.fate !== 'present')
            await sendAsset(target, there.release, file, () => counted(source.transfer.download(file), (bytes) => observer?.moved?.(part, bytes)), !broken.has(file.name));
        observer?.done(part);
    }
    for (const bundle of apart)
        await keepWithRelease(target, there, bundle.bytes, attestations);
    return { parts, leftBehind };
}
/** Lists the release at the target anew, and compares every file. */
async function missingAtTarget({ source, target, atTarget }, { from, to, parts }) {
    const there = await requireContents(target, to);
    const sent = await requireExactly(source, from);
    if (digestOfContents(there) !== from.digest)
        requireCompatible(sent, there);
    const digests = new Set([...there.files, ...there.evidence].map(({ digest }) => digest));
    const bundles = new Set((await atTarget.bundles({ ...to, digest: from.digest })).map(({ digest }) => digest));
    return parts.map(({ digest }) => digest).filter((digest) => !digests.has(digest) && !bundles.has(digest));
}
/**
 * A file of the target must be one of the source's with the same bytes: nothing is overwritten and nothing that nobody
 * approved becomes part of the release. What people see already is not filled up file by file.
 */
function requireCompatible(sent, there) {
    const files = new Map([...sent.files, ...sent.evidence].map(({ name, digest }) => [name, digest]));
    for (const { name, digest } of there.files) {
        const expected = files.get(name);
        if (expected === undefined)
            throw conflict(name, 'it is no file of the release that was approved');
        if (expected !== digest)
            throw conflict(name, `it is there with other bytes, ${digest}`);
    }
    for (const { name, digest } of there.evidence)
        if ((files.get(name) ?? digest) !== digest)
            throw conflict(name, `it is there with other bytes, ${digest}`);
    const present = new Set(namesIn(there));
    const [missing] = sent.files.filter(({ name }) => !present.has(name));
    if (missing === undefined || there.release.isDraft)
        return;
    if (there.release.isImmutable)
        throw immutable(there.release, missing.name);
    throw conflict(missing.name, 'the release is public and lacks it');
}
async function contentsAt(shelf, to) {
    const release = await releaseOf(shelf, release_contents_requireTag(to));
    return release === undefined ? undefined : readContents(shelf, release);
}
function namesIn(contents) {
    return contents === undefined ? [] : [...contents.files, ...contents.evidence].map(({ name }) => name);
}
/** Every file of the source, and what is to become of it. */
function partsOf({ files, evidence }, there, from) {
    const present = new Set(namesIn(there));
    const partOf = ({ name, digest, mediaType, size }) => ({ digest, mediaType, size, fate: present.has(name) ? 'present' : 'stream' });
    return [
        ...files.map((file) => ({ file, part: { kind: 'blob', ...partOf(file) } })),
        ...evidence.map((file) => ({ file, part: { kind: 'referrer', ...partOf(file), artifactType: release_carrier_bundleType, subject: from.digest } })),
    ];
}
async function* counted(bytes, onBytes) {
    for await (const chunk of bytes) {
        yield chunk;
        onBytes(chunk.byteLength);
    }
}
function anotherTag(from, to) {
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `${(0,model_reference/* formatReference */.FH)(from)} cannot be published as ${(0,model_reference/* formatReference */.FH)(to)}: within a repository a release keeps its tag`,
        remedy: 'Give the tag of the release.',
        expected: release_contents_requireTag(from),
        found: release_contents_requireTag(to),
    });
}

;// CONCATENATED MODULE: ./packages/github/build/releases/release-target.js





/**
 * Evidence of a release where it is: its files that are bundles, and GitHub's attestations of its repository. Each look
 * asks anew. A release that is not there has none beside it.
 */
function createReleaseEvidence({ shelf, attestations, linesOf }) {
    return {
        async bundles(subject) {
            const release = await releaseOf(shelf, release_contents_requireTag(subject));
            const among = release === undefined ? [] : await bundlesAmong(shelf, await readContents(shelf, release), linesOf);
            return [...among, ...(await attestations.bundles(subject.digest))];
        },
        async attach(subject, bundle) {
            const contents = await requireContents(shelf, subject);
            requireDigest(subject, digestOfContents(contents));
            return keepWithRelease(shelf, contents, bundle, attestations);
        },
    };
}
/**
 * A repository's releases as the target of a promotion: a tag leads somewhere once its release is published in full.
 * Publishing it is what moves the tag, and it is the last that happens.
 */
function createReleaseTarget(options) {
    const { shelf, makeLatest } = options;
    const evidence = createReleaseEvidence(options);
    const tags = new Map();
    const withTag = (subject) => {
        const tag = subject.tag ?? tags.get(subject.digest);
        return tag === undefined ? subject : { ...subject, tag };
    };
    return {
        bundles: (subject) => evidence.bundles(withTag(subject)),
        attach: (subject, bundle, predicateType) => evidence.attach(withTag(subject), bundle, predicateType),
        async resolve(reference) {
            const digest = await publishedAt(shelf, reference);
            if (digest !== undefined)
                tags.set(digest, release_contents_requireTag(reference));
            return digest;
        },
        async move(reference, to) {
            tags.set(to, reference.tag);
            await publish(shelf, (0,model_reference/* pin */.y_)(reference, to), makeLatest);
        },
    };
}
async function publishedAt(shelf, reference) {
    const release = await releaseOf(shelf, release_contents_requireTag(reference));
    if (release === undefined || !isPublished(release))
        return undefined;
    return digestOfContents(await readContents(shelf, release));
}
/** What nobody approved is not published; and what was swapped while it was being published is hidden again. */
async function publish(shelf, target, makeLatest) {
    const contents = await requireContents(shelf, target);
    requireDigest(target, digestOfContents(contents));
    const before = contents.release;
    if (isPublished(before))
        return;
    await setVisibility(shelf.client, before, { isDraft: false, isPrerelease: false, makeLatest });
    const after = await requireContents(shelf, target);
    const found = foundAfter(after);
    if (after.release.id === before.id && found === target.digest)
        return;
    if (after.release.id === before.id && !after.release.isImmutable)
        await setVisibility(shelf.client, before, before);
    throw new failure/* Failure */.H('tag-conflict', {
        blame: 'service',
        message: `${(0,model_reference/* formatRepository */.Sh)(target)}@${release_contents_requireTag(target)}: expected ${target.digest} after it was published, found ${found}`,
        remedy: 'Find out who else changes this release, then run again.',
        expected: target.digest,
        found,
    });
}
function foundAfter(contents) {
    return isPublished(contents.release) ? digestOfContents(contents) : 'a release that is not published';
}
function isPublished({ isDraft, isPrerelease }) {
    return !isDraft && !isPrerelease;
}

// EXTERNAL MODULE: ./packages/worlds/build/bundle-file.js
var bundle_file = __webpack_require__(9393);
// EXTERNAL MODULE: ./packages/worlds/build/evidence-sources.js
var evidence_sources = __webpack_require__(1468);
;// CONCATENATED MODULE: ./packages/worlds/build/release-ends.js












function isRelease(reference) {
    return (0,model_reference/* placeOf */.$t)(reference) === 'release';
}
/**
 * Source, target and carrier of a promotion between releases, or of the publication of one. A given password is a token
 * for the repository of the target; the token of the job goes to its own GitHub alone.
 * @throws Failure `place-unsupported` once the source is no release
 */
function releaseEnds({ target: to, makeLatest = 'legacy', others }, surroundings) {
    const places = new Map();
    const at = (reference) => {
        (0,model_reference/* requirePlace */.Bd)(reference, ['release'], `A promotion to a release of ${to.repository}`);
        const key = `${reference.registry}/${reference.repository}`;
        const place = places.get(key) ?? placeFor(reference, isSameLine(reference, to), surroundings);
        places.set(key, place);
        return place;
    };
    const target = createReleaseTarget({ ...at(to), makeLatest });
    const source = { bundles: (subject) => (0,evidence_sources/* union */.KC)([createReleaseEvidence(at(subject)), ...others]).bundles(subject) };
    const atTarget = { bundles: (subject) => (0,evidence_sources/* union */.KC)([target, ...others]).bundles(subject) };
    const from = (reference) => createReleaseCarrier({ source: at(reference).shelf, bundles: source, target: at(to).shelf, atTarget, attestations: at(to).attestations, linesOf: bundle_file/* linesOf */.Dx });
    return {
        source,
        target: { ...target, bundles: (subject) => atTarget.bundles(subject) },
        carrier: {
            plan: (subject, place, rules) => from(subject).plan(subject, place, rules),
            carry: (plan, progress) => from(plan.from).carry(plan, progress),
            missingAtTarget: (plan, leftBehind) => from(plan.from).missingAtTarget(plan, leftBehind),
        },
    };
}
/** Evidence of a release where it is. */
function releaseEvidence(subject, surroundings) {
    return createReleaseEvidence(placeFor(subject, true, surroundings));
}
/** @throws Failure `digest-mismatch` unless the release has exactly the files that the digest names, `not-found` */
async function requireRelease(subject, surroundings) {
    await requireExactly(placeFor(subject, true, surroundings).shelf, subject);
}
/** A release as it is now, by the digest of its files, and the files. @throws Failure `not-found` | `release-*`, `digest-mismatch` where a digest is given */
async function releaseNow(reference, surroundings) {
    const { shelf } = placeFor(reference, true, surroundings);
    const contents = reference.digest === undefined ? await requireContents(shelf, reference) : await requireExactly(shelf, (0,model_reference/* pin */.y_)(reference, reference.digest));
    return { subject: (0,model_reference/* pin */.y_)(reference, digestOfContents(contents)), files: contents.files };
}
function placeFor({ registry, repository }, isTarget, surroundings) {
    const { clock, chance } = surroundings;
    const apiUrl = apiUrlOf(registry.slice('release:'.length));
    const access = { apiUrl, repository, clock, chance, token: tokenFor(apiUrl, isTarget, surroundings) };
    const client = (0,build_client/* createGitHubClient */.L)(access);
    return { shelf: releaseShelf(client, createAssetTransfer(access)), attestations: (0,attestations/* createAttestationStore */.i)(client), linesOf: bundle_file/* linesOf */.Dx };
}
function tokenFor(apiUrl, isTarget, { registryCredentials, github, onSecret }) {
    if (isTarget && registryCredentials !== undefined) {
        onSecret(registryCredentials.password);
        return registryCredentials.password;
    }
    return github !== undefined && github.apiUrl.replace(/\/+$/, '') === apiUrl ? github.token : undefined;
}
function isSameLine(one, other) {
    return one.registry === other.registry && one.repository === other.repository;
}
/**
 * A downloaded file, and the release it is said to be of: as it is now, or exactly the one of a digest.
 * @throws Failure `input-invalid` unless it is a file and no evidence, and as {@link releaseNow}
 */
async function fileInRelease(file, release, surroundings) {
    const reference = (0,model_reference/* parseReference */.F2)(release);
    (0,model_reference/* requirePlace */.Bd)(reference, ['release'], 'release');
    if ((0,model_reference/* placeOf */.$t)(file) !== 'file' || isEvidenceFile(file.repository))
        throw new failure/* Failure */.H('input-invalid', { blame: 'configuration', message: `With a release, the subject is a file that was downloaded; found ${JSON.stringify((0,model_reference/* formatRepository */.Sh)(file).slice(0, 200))}`, remedy: 'Name the file: ./shop-linux.tar.gz at a terminal, file:shop-linux.tar.gz as subject-name.' });
    return { ...(await releaseNow(reference, surroundings)), file: { path: file.repository, digest: file.digest } };
}


/***/ })

};
