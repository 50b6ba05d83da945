"use strict";
exports.id = 542;
exports.ids = [542];
exports.modules = {

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createAttestationStore)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/snappy.js

/**
 * Undoes raw Snappy (github.com/google/snappy, format_description.txt): what lies behind an attestation's `bundle_url`.
 * The length is promised up front and checked against `maxBytes` before anything is allocated.
 * @throws Failure `bundle-invalid` | `too-large`
 */
function unpackSnappy(packed, maxBytes) {
    const { value: length, width } = readLength(packed);
    if (length > maxBytes) {
        throw new failure/* Failure */.H('too-large', { blame: 'artifact', message: `The bundle is over its limit of ${maxBytes} bytes`, remedy: 'Sign a smaller predicate.' });
    }
    const output = new Uint8Array(length);
    let written = 0;
    let at = width;
    while (at < packed.length) {
        const tag = byteAt(packed, at);
        if ((tag & 3) === 0) {
            const { start, end } = readLiteral(packed, at, tag);
            if (end > packed.length || written + end - start > length)
                throw invalid('a literal runs past the end');
            output.set(packed.subarray(start, end), written);
            written += end - start;
            at = end;
        }
        else {
            const copy = readCopy(packed, at, tag);
            if (copy.offset === 0 || copy.offset > written || written + copy.length > length)
                throw invalid('a copy reaches outside');
            // Byte by byte: a copy may overlap what it writes.
            for (let index = 0; index < copy.length; index++)
                output[written + index] = output[written + index - copy.offset] ?? 0;
            written += copy.length;
            at += copy.width;
        }
    }
    if (written !== length)
        throw invalid(`it promises ${length} bytes and holds ${written}`);
    return output;
}
function readLength(packed) {
    let value = 0;
    for (let width = 0; width < 5; width++) {
        const byte = byteAt(packed, width);
        value += (byte & 0x7f) * 2 ** (7 * width);
        if (byte < 0x80)
            return { value, width: width + 1 };
    }
    throw invalid('its length does not end');
}
function readLiteral(packed, at, tag) {
    const code = tag >> 2;
    // Up to 59 the length less one is in the tag; above, in one to four bytes after it.
    const width = code < 60 ? 0 : code - 59;
    const length = (width === 0 ? code : littleEndian(packed, at + 1, width)) + 1;
    const start = at + 1 + width;
    return { start, end: start + length };
}
function readCopy(packed, at, tag) {
    const kind = tag & 3;
    if (kind === 1)
        return { length: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + byteAt(packed, at + 1), width: 2 };
    const operand = kind === 2 ? 2 : 4;
    return { length: (tag >> 2) + 1, offset: littleEndian(packed, at + 1, operand), width: 1 + operand };
}
function littleEndian(packed, at, width) {
    let value = 0;
    for (let index = 0; index < width; index++)
        value += byteAt(packed, at + index) * 256 ** index;
    return value;
}
function byteAt(packed, at) {
    const byte = packed[at];
    if (byte === undefined)
        throw invalid('it ends too early');
    return byte;
}
function invalid(why) {
    return new failure/* Failure */.H('bundle-invalid', { blame: 'artifact', message: `The bundle behind bundle_url is not Snappy: ${why}`, remedy: 'Attest the artifact again.' });
}

;// CONCATENATED MODULE: ./packages/github/build/attestations.js







const read = { name: 'attestations', access: 'read' };
const write = { name: 'attestations', access: 'write' };
const perPage = 30;
const mostPages = 20;
const largestBundle = 24 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
function createAttestationStore(client, settings = {}) {
    return {
        store: (bundle) => store(client, bundle),
        bundles: (subject, kind) => list(client, { subject, kind }, settings.fetch ?? fetch),
    };
}
async function store(client, bundle) {
    const values = { bundle: (0,strict_json/* parseStrictJson */.RJ)(bundle, { what: 'the bundle' }) };
    const { body } = await client.call({ route: 'POST /repos/{owner}/{repo}/attestations', values, needs: write });
    return (0,reading/* idIn */.DG)((0,reading/* objectIn */.D7)(body, 'attestation')['id'], 'attestation.id');
}
/**
 * GitHub says 404 for "none", and also for a repository that the token may not see; so the latter is ruled out first. Then
 * it has to say so again: one false answer would hide them.
 */
async function list(client, { subject, kind }, ask) {
    const found = [];
    let after;
    for (let page = 1; page <= mostPages; page++) {
        const call = {
            route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
            values: { subject_digest: subject, per_page: perPage, ...(kind === undefined ? {} : { predicate_type: kind }), ...(after === undefined ? {} : { after }) },
            needs: read,
            accepts: [404],
            maxBytes: perPage * 1024 * 1024,
        };
        let answer = await client.call(call);
        if (answer.status === 404) {
            await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read });
            answer = await client.call(call);
        }
        const { status, headers, body } = answer;
        if (status === 404 && page === 1)
            return found;
        if (status === 404)
            throw (0,reading/* unexpected */.os)('attestations', 'the page that the one before leads to', undefined);
        const entries = (0,reading/* listIn */.Of)((0,reading/* objectIn */.D7)(body, 'attestations')['attestations'], 'attestations', perPage);
        for (const entry of entries)
            found.push(await bundleOf(entry, ask));
        const next = (0,pages/* nextLink */.IX)(headers)?.searchParams.get('after');
        if (next === null || next === undefined)
            return found;
        after = next;
    }
    throw (0,pages/* endless */.bK)('attestations');
}
async function bundleOf(entry, ask) {
    const { bundle, bundle_url: address } = (0,reading/* objectIn */.D7)(entry, 'attestations[]');
    const isInline = bundle !== undefined && bundle !== null;
    const bytes = isInline ? new TextEncoder().encode(JSON.stringify(bundle)) : await download((0,reading/* textIn */.r7)(address, 'attestations[].bundle_url'), ask);
    return { bytes, digest: (0,digest/* digestOf */.ol)(bytes), source: "GitHub's attestations" };
}
/** The address leads to another host, which is sent no token. */
async function download(address, ask) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)))
        throw (0,reading/* unexpected */.os)('attestations[].bundle_url', 'an https address', address);
    try {
        const response = await ask(url, { redirect: 'error', signal: AbortSignal.timeout(deadlineMilliseconds) });
        if (!response.ok)
            throw unreachable(`it answers ${response.status}`);
        const packed = await (0,bounded_body/* readBounded */.C)(response, largestBundle);
        return response.headers.get('content-type') === 'application/x-snappy' || url.pathname.endsWith('.sn') ? unpackSnappy(packed, largestBundle) : packed;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw unreachable('it does not answer', error);
    }
}
function unreachable(why, cause) {
    return new failure/* Failure */.H('github-unavailable', { blame: 'service', message: `An attestation's bundle cannot be had from its bundle_url: ${why}`, remedy: 'Run the job again.', cause });
}


/***/ }),

/***/ 5422: // MODULE: ./packages/github/build/pages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ nextLink),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   bK: () => (/* binding */ endless)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);


const mostPages = 20;
const pageSize = 100;
/**
 * The items of all pages of a list. A list that does not end is a failure: a part of it proves nothing.
 * @throws Failure `too-large`, and what the client throws
 */
async function allPages(client, call, where) {
    const items = [];
    for (let page = 1; page <= mostPages; page++) {
        const answer = await client.call({ ...call, values: { ...call.values, per_page: pageSize, page } });
        items.push(...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(answer.body, where));
        if (!hasNext(answer.headers))
            return items;
    }
    throw endless(where);
}
/** Whether GitHub's `link` header names a further page (RFC 8288). */
function hasNext(headers) {
    return nextLink(headers) !== undefined;
}
/** The address of the next page. Only its query is to be believed. */
function nextLink(headers) {
    const address = /<([^<>]+)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1];
    return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}
function endless(where) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'service',
        message: `${where} has more than ${mostPages} pages on GitHub`,
        remedy: 'Look at the list on GitHub: nothing this long is expected there.',
    });
}


/***/ }),

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileInRelease: () => (/* binding */ fileInRelease),
  isRelease: () => (/* binding */ isRelease),
  releaseEnds: () => (/* binding */ releaseEnds),
  releaseEvidence: () => (/* binding */ releaseEvidence),
  requireRelease: () => (/* binding */ requireRelease)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/release-listing.js
var release_listing = __webpack_require__(312);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/failures.js
var failures = __webpack_require__(9875);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
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
// EXTERNAL MODULE: ./packages/github/build/client.js + 3 modules
var build_client = __webpack_require__(5881);
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
    return { release, files: known.filter(({ name }) => !(0,release_listing/* isEvidenceFile */.yT)(name)), evidence: known.filter(({ name }) => (0,release_listing/* isEvidenceFile */.yT)(name)), broken: assets.filter(({ isWhole }) => !isWhole) };
}
/** The digest of a release's checksum listing. @throws Failure `release-invalid`, also for a file that was not uploaded whole */
function digestOfContents({ release, files, broken }) {
    const [first] = broken.filter(({ name }) => !(0,release_listing/* isEvidenceFile */.yT)(name));
    if (first === undefined)
        return (0,release_listing/* releaseDigest */.cS)(files);
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
/** A file of lines may hold a thousand, and a release a thousand of those. */
const mostBundles = 4_000;
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Every bundle among the files of a release: unverified. @throws Failure `too-large`, and as the transfer does */
async function bundlesAmong({ transfer, seen }, { evidence }, linesOf) {
    const size = evidence.reduce((sum, asset) => sum + asset.size, 0);
    if (size > mostBytes)
        throw tooLarge(`${size} bytes, over the limit of ${mostBytes}`);
    const found = [];
    const waiting = [...evidence];
    const fetchNext = async () => {
        for (let asset = waiting.shift(); asset !== undefined; asset = waiting.shift()) {
            const { name, digest } = asset;
            const content = seen.get(digest) ?? (await wholeOf(checked(transfer.download(asset), asset)));
            seen.set(digest, content);
            const pieces = name.endsWith('.jsonl') ? linesOf(content) : [content];
            if (found.length + pieces.length > mostBundles)
                throw tooLarge(`more than ${mostBundles} bundles`);
            found.push(...pieces.map((bytes) => ({ bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `release file ${name}` })));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, fetchNext));
    return found.toSorted((left, right) => (left.source < right.source ? -1 : 1));
}
function tooLarge(found) {
    return new failure/* Failure */.H('too-large', { blame: 'artifact', message: `The evidence of the release is ${found}`, remedy: 'Keep with the release only the bundles that are about it.' });
}
/** What GitHub itself attests of an immutable release. It names every file, so it is found by any of them. */
async function attestedByGitHub({ release, files }, attestations) {
    // A licence or a script may be the same in hundreds of releases, all of which would be answered with.
    const [largest] = files.toSorted((one, other) => other.size - one.size);
    return release.isImmutable && largest !== undefined ? await attestations.bundles(largest.digest, 'release') : [];
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
    for (const bundle of apart) {
        await keepWithRelease(target, there, bundle.bytes, attestations);
        for (const part of parts.filter(({ kind, digest }) => kind === 'referrer' && digest === bundle.digest))
            observer?.done(part);
    }
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
            const contents = release === undefined ? undefined : await readContents(shelf, release);
            const among = contents === undefined ? [] : await bundlesAmong(shelf, contents, linesOf);
            return [...among, ...(await attestations.bundles(subject.digest)), ...(contents === undefined ? [] : await attestedByGitHub(contents, attestations))];
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

// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-file.js
var bundle_file = __webpack_require__(9157);
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-sources.js + 5 modules
var evidence_sources = __webpack_require__(4508);
;// CONCATENATED MODULE: ./packages/worlds/build/ends/release-ends.js












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
    if ((0,model_reference/* placeOf */.$t)(file) !== 'file' || (0,release_listing/* isEvidenceFile */.yT)(file.repository))
        throw new failure/* Failure */.H('input-invalid', { blame: 'configuration', message: `With a release, the subject is a file that was downloaded; found ${JSON.stringify((0,model_reference/* formatRepository */.Sh)(file).slice(0, 200))}`, remedy: 'Name the file: ./shop-linux.tar.gz at a terminal, file:shop-linux.tar.gz as subject-name.' });
    return { ...(await releaseNow(reference, surroundings)), file: { path: file.repository, digest: file.digest } };
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BH: () => (/* binding */ githubBundles),
  gR: () => (/* binding */ takesLegacy),
  KC: () => (/* binding */ union)
});

// UNUSED EXPORTS: storesOf

// EXTERNAL MODULE: ./packages/github/build/attestations.js + 1 modules
var attestations = __webpack_require__(2417);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/github/build/client.js + 3 modules
var build_client = __webpack_require__(5881);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/authors.js




const readContents = { name: 'contents', access: 'read' };
const readPulls = { name: 'pull-requests', access: 'read' };
/** GitHub lists no more commits of a pull request than these, however many there are. */
const mostListedCommits = 250;
/** Reads who is behind a commit: its author and committer, and the authors of the pull requests it came by. */
function createAuthorReader(client) {
    return {
        async authors(repository, commit) {
            const [owner, repo] = (0,build_client/* splitRepository */.T)(repository);
            const at = { owner, repo };
            return [...(await peopleOf(client, at, commit)), ...(await peopleOfPulls(client, at, commit))];
        },
    };
}
async function peopleOf(client, place, commit) {
    const call = { route: 'GET /repos/{owner}/{repo}/commits/{ref}', values: { ...place, ref: commit }, needs: readContents };
    const { body } = await client.call(call).catch((error) => {
        // GitHub's answer for a commit that the repository does not have; 404 is for the repository itself.
        throw error instanceof failure/* Failure */.H && error.found === '422' ? notThere(place, commit, error) : error;
    });
    const found = (0,reading/* objectIn */.D7)(body, 'commit');
    if ((0,reading/* hashIn */.ou)(found['sha'], 'commit.sha') !== commit)
        throw unidentified(commit, 'GitHub answered with another commit');
    return peopleIn(found);
}
function peopleIn(commit) {
    const sha = (0,reading/* hashIn */.ou)(commit['sha'], 'commit.sha');
    return [
        { person: known(commit['author'], sha, 'author'), as: 'author' },
        { person: known(commit['committer'], sha, 'committer'), as: 'committer' },
    ];
}
/** A merge commit's author is whoever pressed the button; who wrote the change is who opened the pull request, and the authors and committers of its commits. */
async function peopleOfPulls(client, place, commit) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const pulls = await (0,pages/* allPages */.S4)(client, { route, values: { ...place, commit_sha: commit }, needs: readPulls }, 'pull requests of the commit');
    const authors = [];
    for (const value of pulls) {
        const pull = (0,reading/* objectIn */.D7)(value, 'pull request');
        authors.push({ person: (0,reading/* personIn */.Bd)(pull['user'], 'pull request.user'), as: 'author' });
        authors.push(...(await peopleOfCommits(client, place, (0,reading/* idIn */.DG)(pull['number'], 'pull request.number'))));
    }
    return distinct(authors);
}
async function peopleOfCommits(client, place, pull) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const commits = await (0,pages/* allPages */.S4)(client, { route, values: { ...place, pull_number: pull }, needs: readPulls }, 'commits of the pull request');
    if (commits.length >= mostListedCommits)
        throw tooManyCommits(pull);
    return commits.flatMap((value) => peopleIn((0,reading/* objectIn */.D7)(value, 'commit')));
}
/** GitHub gives null (or an empty object) for an e-mail address that belongs to no account. */
function known(value, commit, as) {
    const isNobody = value === null || value === undefined || Object.keys((0,reading/* objectIn */.D7)(value, `commit.${as}`)).length === 0;
    if (isNobody)
        throw unidentified(commit, `the e-mail address of its ${as} belongs to no account`);
    return (0,reading/* personIn */.Bd)(value, `commit.${as}`);
}
function distinct(authors) {
    return [...new Map(authors.map((author) => [`${author.person.id} ${author.as}`, author])).values()];
}
/** Who wrote it cannot be told, so nobody can be told apart from the author. */
function unidentified(commit, why) {
    return new failure/* Failure */.H('author-unknown', {
        blame: 'artifact',
        message: `Commit ${commit} cannot be attributed to an account: ${why}`,
        remedy: 'Have the author add the e-mail address of the commit to their GitHub account, or commit again with one that is there.',
    });
}
function notThere({ owner, repo }, commit, cause) {
    return new failure/* Failure */.H('author-unknown', {
        blame: 'artifact',
        message: `The author cannot be told: ${owner}/${repo} has no commit ${commit}, which the provenance names as what the artifact was built from`,
        remedy: 'See whether the commit was taken away by a forced push, or the repository made anew. Push the commit again under a branch or tag, or build the artifact anew from a commit that is there.',
        expected: `a commit of ${owner}/${repo}`,
        found: `none: ${cause.message}`,
        cause,
    });
}
function tooManyCommits(pull) {
    return new failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `Pull request ${pull} has ${mostListedCommits} commits or more: GitHub does not list them all, so its authors are not known`,
        remedy: 'Bring the change in smaller pull requests.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/environments.js


const needs = { name: 'actions', access: 'read' };
/** Reads the protection of the client's repository's environments. */
function createEnvironmentReader(client) {
    return { environment: (name) => readEnvironment(client, name) };
}
async function readEnvironment(client, name) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    const { status, body } = await client.call({ route, values: { environment_name: name }, needs, accepts: [404] });
    if (status === 404)
        return undefined;
    const environment = (0,reading/* objectIn */.D7)(body, 'environment');
    const found = (0,reading/* textIn */.r7)(environment['name'], 'environment.name');
    // GitHub compares names without regard to case; a policy that means another name should say so.
    if (found.toLowerCase() !== name.toLowerCase())
        throw anotherEnvironment(name, found);
    const rules = environment['protection_rules'] === undefined ? [] : (0,reading/* listIn */.Of)(environment['protection_rules'], 'environment.protection_rules').map(ruleIn);
    const review = rules.filter((rule) => rule['type'] === 'required_reviewers');
    return {
        name: found,
        reviewers: review.reduce((count, rule) => count + (0,reading/* listIn */.Of)(rule['reviewers'], 'environment.protection_rules.reviewers').length, 0),
        preventSelfReview: review.length > 0 && review.every(preventsSelfReview),
        restrictsBranches: restrictsBranches(environment['deployment_branch_policy']),
    };
}
function ruleIn(value) {
    return (0,reading/* objectIn */.D7)(value, 'environment.protection_rules');
}
/** GitHub Enterprise Server leaves the flag out where it does not know it: then nothing is prevented. */
function preventsSelfReview(rule) {
    const flag = rule['prevent_self_review'];
    return flag === undefined || flag === null ? false : (0,reading/* flagIn */.kx)(flag, 'environment.protection_rules.prevent_self_review');
}
/** null or absent: every branch may deploy. */
function restrictsBranches(policy) {
    if (policy === undefined || policy === null)
        return false;
    const { protected_branches: isProtected, custom_branch_policies: isCustom } = (0,reading/* objectIn */.D7)(policy, 'environment.deployment_branch_policy');
    return (0,reading/* flagIn */.kx)(isProtected, 'protected_branches') || (0,reading/* flagIn */.kx)(isCustom, 'custom_branch_policies');
}
function anotherEnvironment(name, found) {
    return new failure/* Failure */.H('github-protocol', {
        blame: 'service',
        message: `GitHub answered with environment ${JSON.stringify(found.slice(0, 120))} instead of ${JSON.stringify(name.slice(0, 120))}`,
        remedy: 'Write the name of the environment in the policy as it is on GitHub.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/approvals.js

const states = ['approved', 'rejected', 'pending'];
/**
 * What reviewers said on the deployments of a run, over all its attempts. One entry may cover several environments.
 * The list has no pages, and its entries no time, attempt or digest.
 */
async function readApprovals(client, runId) {
    const { body } = await client.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        values: { run_id: runId },
        needs: { name: 'actions', access: 'read' },
    });
    return (0,reading/* listIn */.Of)(body, 'approvals').map((value, index) => {
        const where = `approvals[${index}]`;
        const entry = (0,reading/* objectIn */.D7)(value, where);
        const state = states.find((known) => known === entry['state']);
        // An unknown state might be a new kind of refusal: guessing would be dangerous.
        if (state === undefined)
            throw (0,reading/* unexpected */.os)(`${where}.state`, states.join(' or '), entry['state']);
        return {
            environments: (0,reading/* listIn */.Of)(entry['environments'], `${where}.environments`).map((environment) => (0,reading/* textIn */.r7)((0,reading/* objectIn */.D7)(environment, `${where}.environments`)['name'], `${where}.environments.name`)),
            state,
            person: (0,reading/* personIn */.Bd)(entry['user'], `${where}.user`),
            comment: entry['comment'] === null || entry['comment'] === undefined ? '' : (0,reading/* textIn */.r7)(entry['comment'], `${where}.comment`),
        };
    });
}

;// CONCATENATED MODULE: ./packages/github/build/runs.js



const runs_needs = { name: 'actions', access: 'read' };
const mostAttempts = 100;
/** Reads workflow runs of the client's repository. */
function createRunReader(client) {
    return {
        run: (id) => readRun(client, id),
        approvals: (runId) => readApprovals(client, runId),
    };
}
/** A run with everybody who started it: its actor, and who triggered each attempt, since a re-run has another initiator. */
async function readRun(client, id) {
    const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', values: { run_id: id }, needs: runs_needs });
    const run = (0,reading/* objectIn */.D7)(body, 'run');
    const repository = (0,reading/* objectIn */.D7)(run['repository'], 'run.repository');
    const attempt = (0,reading/* idIn */.DG)(run['run_attempt'], 'run.run_attempt');
    if ((0,reading/* idIn */.DG)(run['id'], 'run.id') !== id)
        throw anotherRun(id);
    if (attempt > mostAttempts)
        throw tooManyAttempts(attempt);
    const initiators = [(0,reading/* personIn */.Bd)(run['actor'], 'run.actor'), (0,reading/* personIn */.Bd)(run['triggering_actor'], 'run.triggering_actor')];
    for (let number = 1; number < attempt; number++)
        initiators.push(...(await readStarters(client, id, number)));
    return {
        repository: (0,reading/* textIn */.r7)(repository['full_name'], 'run.repository.full_name'),
        repositoryId: (0,reading/* idIn */.DG)(repository['id'], 'run.repository.id'),
        id,
        attempt,
        event: (0,reading/* textIn */.r7)(run['event'], 'run.event'),
        commit: (0,reading/* hashIn */.ou)(run['head_sha'], 'run.head_sha'),
        // The API names the branch or tag, not which of the two it is.
        ref: run['head_branch'] === null ? '' : (0,reading/* textIn */.r7)(run['head_branch'], 'run.head_branch'),
        url: (0,reading/* textIn */.r7)(run['html_url'], 'run.html_url'),
        initiators: runs_distinct(initiators),
    };
}
async function readStarters(client, id, attempt) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const { body } = await client.call({ route, values: { run_id: id, attempt_number: attempt }, needs: runs_needs });
    const run = (0,reading/* objectIn */.D7)(body, 'attempt');
    return [(0,reading/* personIn */.Bd)(run['actor'], 'attempt.actor'), (0,reading/* personIn */.Bd)(run['triggering_actor'], 'attempt.triggering_actor')];
}
function runs_distinct(people) {
    return [...new Map(people.map((person) => [person.id, person])).values()];
}
function anotherRun(id) {
    return new failure/* Failure */.H('github-protocol', { blame: 'service', message: `GitHub answered with another run than ${id}`, remedy: 'Run the job again.' });
}
function tooManyAttempts(attempt) {
    return new failure/* Failure */.H('too-large', {
        blame: 'configuration',
        message: `The run has ${attempt} attempts; at most ${mostAttempts} are looked through for their initiators`,
        remedy: 'Start a new run instead of running this one again.',
    });
}

;// CONCATENATED MODULE: ./packages/worlds/build/forge.js





/** @throws Failure `input-invalid` where there is no token: what GitHub must confirm cannot be found out then */
function forgeOf({ github, clock, chance }) {
    if (github === undefined)
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: 'GitHub must be asked about environments, runs and people, and there is no token or no repository',
            remedy: 'Give github-token; in a terminal, set GITHUB_TOKEN and GITHUB_REPOSITORY.',
        });
    const client = (0,build_client/* createGitHubClient */.L)({ ...github, clock, chance });
    return { client, runs: createRunReader(client), environments: createEnvironmentReader(client), authors: createAuthorReader(client) };
}

;// CONCATENATED MODULE: ./packages/worlds/build/evidence/evidence-sources.js


/** Whether what cosign 2 keeps beside an artifact is worth looking for: nobody would believe it where no domain takes old formats. */
function takesLegacy(domains) {
    return domains.some(({ legacy }) => legacy === true);
}
/** The stores of evidence that the policy names, beside the registry of the artifact. */
function storesOf({ attestations }, surroundings) {
    return attestations === undefined ? [] : [githubBundles(surroundings)];
}
/** GitHub's attestations of the repository of the run, by digest alone, so each digest is asked about once. */
function githubBundles(surroundings) {
    const store = (0,attestations/* createAttestationStore */.i)(forgeOf(surroundings).client);
    const asked = new Map();
    return {
        bundles({ digest }) {
            const answer = asked.get(digest) ?? store.bundles(digest);
            asked.set(digest, answer);
            return answer;
        },
    };
}
/** Every reader is asked, and one that cannot answer ends the run: "could not look" is never "there are none". */
function union(readers) {
    return { bundles: async (subject) => (await Promise.all(readers.map(async (reader) => await reader.bundles(subject)))).flat() };
}


/***/ })

};
;