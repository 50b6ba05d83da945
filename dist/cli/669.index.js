"use strict";
exports.id = 669;
exports.ids = [669];
exports.modules = {

/***/ 3866: // MODULE: ./packages/workspace/build/write-file.js
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

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i5: () => (/* binding */ isNpm),
  ag: () => (/* binding */ npmEnds),
  FB: () => (/* binding */ npmEvidence),
  a2: () => (/* binding */ requirePackage),
  QT: () => (/* binding */ requireShelf)
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
    const request = { path: `-/npm/v1/attestations/${inPath(name)}@${encodeURIComponent(version)}`, maxBytes: 24 * 1024 * 1024 };
    // One false "there are none" would leave them behind, so the registry has to say it twice.
    const json = (await client.object(request)) ?? (await client.object(request));
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
    return { version, manifest: entry, tarball: address, digest: integrity === undefined ? undefined : digestOfIntegrity(textIn(integrity, `versions.${version}.dist.integrity`, where)) };
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

;// CONCATENATED MODULE: ./packages/npm-registry/build/served-manifest.js




const dependencyFields = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * Whoever installs believes what the registry says of a version about its dependencies and commands, and not the package.json that the
 * digest covers: what the registry says has to come from there, or what is installed was approved by nobody.
 * @throws Failure `version-conflict`, and as {@link manifestInTarball} does
 */
async function requireServedAsPacked({ registry }, name, { version, manifest: served }, tarball) {
    const packed = installable(await manifestInTarball(tarball, name, version), name);
    const [alien] = [...alienDependencies(served, packed), ...alienCommands(served, packed)];
    if (alien === undefined)
        return;
    throw new failure/* Failure */.H('version-conflict', {
        blame: 'artifact',
        message: `${registry.host} says of ${name}@${version} what its package.json does not: ${alien.slice(0, 300)}`,
        remedy: 'Whoever installs it would get that. Find out who published this version there, and release under a new one.',
        expected: 'dependencies and commands of its package.json',
        found: alien.slice(0, 300),
    });
}
/** npm moves entries from one of the fields to another when it publishes; what matters is what would be installed. */
function alienDependencies(served, packed) {
    const known = new Set(dependencyFields.flatMap((field) => entriesOf(packed[field]).map(([name, range]) => `${name} ${normalRange(range)}`)));
    return dependencyFields.flatMap((field) => entriesOf(served[field]).filter(([name, range]) => !known.has(`${name} ${normalRange(range)}`)).map(([name, range]) => `${field}: ${name} ${range}`));
}
/** With `directories.bin` npm lists a folder when it publishes: the names are those of files that the digest covers. */
function alienCommands(served, packed) {
    const directories = packed['directories'];
    if ((0,strict_json/* isJsonObject */.OW)(directories) && directories['bin'] !== undefined)
        return [];
    const known = new Set(entriesOf(packed['bin']).map(([name, path]) => `${name} ${normalPath(path)}`));
    return entriesOf(served['bin']).filter(([name, path]) => !known.has(`${name} ${normalPath(path)}`)).map(([name, path]) => `bin: ${name} ${path}`);
}
function entriesOf(value) {
    return (0,strict_json/* isJsonObject */.OW)(value ?? null) ? Object.entries(value).map(([name, said]) => [name, typeof said === 'string' ? said : JSON.stringify(said)]) : [];
}
/** npm writes a repository of GitHub in another of its spellings when it publishes. */
function normalRange(range) {
    const [, repository, commit = ''] = /^(?:(?:git\+)?(?:https|ssh|git):\/\/(?:[^@/]+@)?github\.com\/|git@github\.com:|github:)?([A-Za-z0-9_-][\w.-]*\/[\w.-]+?)(?:\.git)?(#.*)?$/.exec(range) ?? [];
    return repository === undefined ? range.trim() : `github:${repository}${commit}`;
}
function normalPath(path) {
    return path.replace(/^(?:\.?\/)+/, '');
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
    const there = await readPackument(target, to.repository);
    const isPresent = isThere(there, published.version, from.digest);
    const tarball = await readTarball(source, published, from.digest);
    const present = there?.versions.get(published.version);
    if (present !== undefined)
        await requireServedAsPacked(target, to.repository, present, tarball);
    const [found, kept] = await Promise.all([options.bundles.bundles(from), options.atTarget.bundles({ registry: to.registry, repository: to.repository, digest: from.digest })]);
    const known = new Set(kept.map(({ digest }) => digest));
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
    if (to.tag !== undefined)
        await endStaging(target, to.repository, to.tag, published.version);
    return { parts, leftBehind };
}
/** The first version of a package is its registry's `latest` at once: no tag is left to be moved there, and moving it is what else takes the staging tag away. */
async function endStaging(target, name, tag, version) {
    const tags = await readDistTags(target, name);
    if (tags.get(tag) === version && tags.get(stagingTag) === version && tag !== stagingTag)
        await removeDistTag(target, name, stagingTag);
}
async function keep(shelf, file, { digest }, found) {
    const bundle = found.get(digest);
    // Gone since the plan was made: the look at the target will find it missing, and say which.
    if (bundle !== undefined)
        await shelf.keep(file, bundle.bytes);
}
/** Downloads the tarball from the target and hashes it, and holds against it what the registry says of it. */
async function missingAtTarget({ target, atTarget }, { from, to, parts }) {
    const there = { registry: to.registry, repository: to.repository, digest: from.digest };
    const published = await findVersion(target, there);
    if (published === undefined)
        return parts.map(({ digest }) => digest);
    await requireServedAsPacked(target, to.repository, published, await readTarball(target, published, from.digest));
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

// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-shelf.js
var bundle_shelf = __webpack_require__(2303);
;// CONCATENATED MODULE: ./packages/worlds/build/ends/npm-ends.js












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
/** Before anything is signed about an npm package: what is logged and cannot be kept is lost. @throws Failure `input-invalid` without a directory */
function requireShelf(subjects, evidence) {
    if (subjects.some(isNpm))
        required(evidence);
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

/***/ 2303: // MODULE: ./packages/worlds/build/evidence/bundle-shelf.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ directoryShelf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8437);
/* harmony import */ var _portcullis_workspace_write_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9157);
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

/***/ 4077: // MODULE: ./packages/worlds/build/is-there.js
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


/***/ })

};
;