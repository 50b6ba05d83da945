"use strict";
exports.id = 542;
exports.ids = [542];
exports.modules = {

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileInRelease: () => (/* binding */ fileInRelease),
  MU: () => (/* binding */ isRelease),
  eo: () => (/* binding */ releaseEnds),
  Z3: () => (/* binding */ releaseEvidence),
  zB: () => (/* binding */ requireRelease)
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
// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-sources.js
var evidence_sources = __webpack_require__(2480);
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
    const source = { bundles: (subject) => (0,evidence_sources.union)([createReleaseEvidence(at(subject)), ...others]).bundles(subject) };
    const atTarget = { bundles: (subject) => (0,evidence_sources.union)([target, ...others]).bundles(subject) };
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


/***/ })

};
;