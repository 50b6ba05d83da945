"use strict";
exports.id = 536;
exports.ids = [536];
exports.modules = {

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


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTufDomain: () => (/* binding */ loadTufDomain)
});

// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __webpack_require__(1949);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-domain.js + 6 modules
var trust_domain = __webpack_require__(2989);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/trust-root-failure.js

/** Metadata that nobody trusted has signed like this: tampered with, rolled back, mixed up, or malformed. */
function trustRootInvalid(message, cause) {
    return new failure/* Failure */.H('trust-root-invalid', {
        blame: 'service',
        message: `The TUF repository's answer is not to be trusted: ${message}`,
        remedy: 'Do not go on. Ask whoever runs the TUF repository or the mirror; if only the cache is meant, delete it and run again.',
        cause,
    });
}
/** Metadata that was good once: whoever keeps showing it may be hiding what came after. */
function trustRootExpired(what, expires) {
    return new failure/* Failure */.H('trust-root-expired', {
        blame: 'service',
        message: `${what} expired at ${expires.toISOString()}`,
        remedy: 'Let this machine reach the TUF repository once, take a newer release, or pin a trusted root file with trust-config.',
        expected: 'metadata that has not expired',
        found: `expired at ${expires.toISOString()}`,
    });
}
/** No answer, and nothing at hand that still holds. */
function trustRootUnavailable(message, cause) {
    return new failure/* Failure */.H('trust-root-unavailable', {
        blame: 'service',
        message,
        remedy: 'Run again when the TUF repository answers, give this machine a filled cache, or pin a trusted root file with trust-config.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/cache.js







const maxRoots = 256;
const maxFiles = 16;
/** The one file that holds all of a repository: replaced as a whole, so that no two runs mix their parts. Its name is a hash. */
function cachePath(directory, { url, bootstrap }) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(`${url.href}\n`).update(bootstrap).digest('hex');
    return (0,external_node_path_.join)(directory, `${name}.json`);
}
/** @returns undefined when there is none. @throws Failure `trust-root-invalid` for a file that is not one of ours */
async function readCache(path) {
    const bytes = await readIfThere(path);
    if (bytes === undefined)
        return undefined;
    const cache = new json_cursor/* JsonCursor */.N(parse(bytes), 'the TUF cache', trustRootInvalid);
    const files = cache.member('files').list(maxFiles).map((file) => [file.member('name').text(), file.member('bytes').bytes()]);
    const checkedAt = new Date(cache.member('checkedAt').text());
    return {
        checkedAt: Number.isNaN(checkedAt.getTime()) ? new Date(0) : checkedAt,
        material: {
            roots: cache.member('roots').list(maxRoots).map((root) => root.bytes()),
            timestamp: cache.member('timestamp').bytes(),
            snapshot: cache.member('snapshot').bytes(),
            targets: cache.member('targets').bytes(),
            files: new Map(files),
        },
    };
}
/** Writes the file anew under another name, then renames it: a reader sees the old one or the new one. */
async function writeCache(path, directory, { checkedAt, material }) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const document = {
        checkedAt: checkedAt.toISOString(),
        roots: material.roots.map(base64),
        timestamp: base64(material.timestamp),
        snapshot: base64(material.snapshot),
        targets: base64(material.targets),
        files: [...material.files].map(([name, bytes]) => ({ name, bytes: base64(bytes) })),
    };
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const handle = await (0,promises_.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(JSON.stringify(document));
        await handle.close();
        await (0,promises_.rename)(draft, path);
    }
    catch (cause) {
        await handle.close();
        await (0,promises_.rm)(draft, { force: true });
        throw cause;
    }
}
function parse(bytes) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the TUF cache' });
    }
    catch (cause) {
        throw trustRootInvalid(cause instanceof failure/* Failure */.H ? cause.message : 'the TUF cache cannot be read', cause);
    }
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw trustRootInvalid('the TUF cache cannot be read', cause);
    }
}
function base64(bytes) {
    return Buffer.from(bytes).toString('base64');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/canonical-json.js

/**
 * The bytes that TUF signatures are over (OLPC canonical JSON): no white space, keys in order, whole numbers only, and in
 * text nothing escaped but quotes and backslashes.
 * @returns undefined for a number with a fraction, which has no canonical form
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : undefined;
    if (typeof value === 'string')
        return quoted(value);
    if (!(0,strict_json/* isJsonObject */.OW)(value))
        return joined(value.map(canonicalJson), '[', ']');
    const members = Object.keys(value).sort().map((key) => {
        const member = canonicalJson(value[key] ?? null);
        return member === undefined ? undefined : `${quoted(key)}:${member}`;
    });
    return joined(members, '{', '}');
}
function joined(parts, open, close) {
    return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`;
}
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/metadata.js





/** The most bytes that each may have; a longer answer is not read to its end. */
const maxMetadataBytes = {
    root: 512_000,
    timestamp: 16_384,
    snapshot: 2_000_000,
    targets: 4_000_000,
};
const maxSignatures = 64;
const utcSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Reads a metadata file of this kind (TUF 1.0.33, §4). @throws Failure `trust-root-invalid` */
function readMetadata(kind, bytes) {
    const document = new json_cursor/* JsonCursor */.N(metadata_parse(kind, bytes), `${kind}.json`, trustRootInvalid);
    const signed = document.member('signed');
    const type = signed.member('_type').text();
    if (type !== kind)
        throw signed.refusal(`expected metadata of type ${kind}, found ${type.slice(0, 40)}`);
    const specification = signed.member('spec_version').text();
    if (!/^1\.\d+(?:\.\d+)?$/.test(specification))
        throw signed.refusal(`expected version 1 of the TUF specification, found ${specification.slice(0, 20)}`);
    const canonical = signed.json === undefined ? undefined : canonicalJson(signed.json);
    if (canonical === undefined)
        throw signed.refusal('a number in it is not whole');
    return {
        kind,
        version: readVersion(signed.member('version')),
        expires: readExpiry(signed.member('expires')),
        signed,
        signedBytes: new TextEncoder().encode(canonical),
        signatures: readSignatures(document.member('signatures')),
    };
}
/** A version: whole, from one. */
function readVersion(place) {
    const version = place.json;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
        throw place.refusal('expected a whole number from one');
    return version;
}
function metadata_parse(kind, bytes) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `${kind}.json`, maxBytes: maxMetadataBytes[kind] });
    }
    catch (cause) {
        throw trustRootInvalid(cause instanceof failure/* Failure */.H ? cause.message : `${kind}.json cannot be read`, cause);
    }
}
function readExpiry(place) {
    const text = place.text();
    const time = new Date(text);
    if (!utcSeconds.test(text) || Number.isNaN(time.getTime()))
        throw place.refusal('expected a time such as 2026-01-01T00:00:00Z');
    return time;
}
function readSignatures(place) {
    const signatures = new Map();
    for (const signature of place.list(maxSignatures)) {
        const keyId = signature.member('keyid').text();
        if (signatures.has(keyId))
            throw signature.refusal('two signatures name the same key');
        const hex = signature.member('sig').text();
        if (!/^(?:[0-9a-f]{2})*$/.test(hex))
            throw signature.refusal('expected a signature in hex');
        signatures.set(keyId, hex);
    }
    return signatures;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/role.js


const maxKeys = 64;
const keyTypes = { 'ecdsa-sha2-nistp256': 'ec', ed25519: 'ed25519', 'rsassa-pss-sha256': 'rsa' };
/** One of the roles of a root. A key of a scheme we do not speak cannot count, and is left out. @throws Failure `trust-root-invalid` */
function readRole(role, keys) {
    const ids = role.member('keyids').list(maxKeys).map((id) => id.text());
    if (new Set(ids).size !== ids.length)
        throw role.refusal('it names a key twice');
    const threshold = role.member('threshold').json;
    if (typeof threshold !== 'number' || !Number.isSafeInteger(threshold) || threshold < 1)
        throw role.refusal('expected a threshold from one');
    const known = ids.map((id) => [id, readKey(keys.member(id))]);
    return { threshold, keys: new Map(known.filter((entry) => entry[1] !== undefined)) };
}
/** Holds the metadata to its role. @throws Failure `trust-root-invalid` */
function requireSigned(metadata, role, by) {
    if (isSigned(metadata, role))
        return;
    throw trustRootInvalid(`${metadata.kind}.json ${metadata.version} is signed by ${countSigners(metadata, role)} of the ${role.threshold} keys that ${by} asks for`);
}
/** Whether as many distinct keys as the threshold says have signed it. */
function isSigned(metadata, role) {
    return countSigners(metadata, role) >= role.threshold;
}
function countSigners({ signatures, signedBytes }, { keys }) {
    const signers = new Set();
    for (const [id, signature] of signatures) {
        const signer = keys.get(id);
        if (signer !== undefined && signature !== '' && hasSigned(signer, signedBytes, Buffer.from(signature, 'hex')))
            signers.add(signer.fingerprint);
    }
    return signers.size;
}
function readKey(place) {
    if (place.isAbsent)
        throw place.refusal('the role names a key that is not there');
    const scheme = place.member('scheme').text();
    const type = Object.hasOwn(keyTypes, scheme) ? keyTypes[scheme] : undefined;
    if (type === undefined)
        return undefined;
    const key = importKey(place.member('keyval').member('public'), scheme);
    if (key.asymmetricKeyType !== type || (type === 'ec' && key.asymmetricKeyDetails?.namedCurve !== 'prime256v1'))
        throw place.refusal(`the key is not one for ${scheme}`);
    return { key, scheme, fingerprint: key.export({ type: 'spki', format: 'der' }).toString('base64') };
}
/** PEM, or for Ed25519 the 32 bytes in hex. */
function importKey(place, scheme) {
    const text = place.text();
    try {
        if (scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text))
            return (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(text, 'hex').toString('base64url') }, format: 'jwk' });
        return (0,external_node_crypto_.createPublicKey)(text);
    }
    catch (cause) {
        throw place.refusal('expected a public key', cause);
    }
}
function hasSigned({ key, scheme }, bytes, signature) {
    if (scheme === 'ed25519')
        return (0,external_node_crypto_.verify)(null, bytes, key, signature);
    if (scheme === 'ecdsa-sha2-nistp256')
        return (0,external_node_crypto_.verify)('sha256', bytes, { key, dsaEncoding: 'der' }, signature);
    return (0,external_node_crypto_.verify)('sha256', bytes, { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }, signature);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/root.js



/** The start of trust, from bytes that were pinned. It must have signed itself, or it was not copied whole. @throws Failure `trust-root-invalid` */
function bootstrapRoot(bytes) {
    const metadata = readMetadata('root', bytes);
    const root = rootOf(metadata);
    requireSigned(metadata, root.roles.root, 'the root itself');
    return root;
}
/**
 * The root after this one: exactly one version further, signed by those whom this one names and by those whom it names
 * itself (TUF 1.0.33, §5.3.4 and §5.3.5). @throws Failure `trust-root-invalid`
 */
function nextRoot(current, bytes) {
    const metadata = readMetadata('root', bytes);
    requireSigned(metadata, current.roles.root, `root ${current.version}`);
    if (metadata.version !== current.version + 1)
        throw trustRootInvalid(`expected root ${current.version + 1}, found root ${metadata.version}`);
    const next = rootOf(metadata);
    requireSigned(metadata, next.roles.root, 'the root itself');
    return next;
}
/** @throws Failure `trust-root-expired` */
function requireUnexpired({ kind, version, expires }, now) {
    if (expires <= now)
        throw trustRootExpired(`${kind}.json ${version}`, expires);
}
function rootOf({ signed, version, expires }) {
    if (signed.member('consistent_snapshot').json !== true)
        throw signed.refusal('expected consistent snapshots');
    const keys = signed.member('keys');
    const role = (kind) => readRole(signed.member('roles').member(kind), keys);
    return { version, expires, roles: { root: role('root'), timestamp: role('timestamp'), snapshot: role('snapshot'), targets: role('targets') } };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/described-file.js


/** @throws Failure `trust-root-invalid` */
function readDescription(place) {
    const hashes = place.member('hashes');
    return { length: readLength(place.member('length')), sha256: readHash(hashes.member('sha256'), 64), sha512: readHash(hashes.member('sha512'), 128) };
}
/** @throws Failure `trust-root-invalid` when the bytes are others than described */
function requireDescribed(what, bytes, { length, sha256, sha512 }) {
    if (length !== undefined && bytes.byteLength !== length)
        throw trustRootInvalid(`${what}: expected ${length} bytes, found ${bytes.byteLength}`);
    for (const [algorithm, expected] of [['sha256', sha256], ['sha512', sha512]]) {
        const found = (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
        if (expected !== undefined && found !== expected)
            throw trustRootInvalid(`${what}: expected ${algorithm}:${expected}, found ${algorithm}:${found}`);
    }
}
function readLength(place) {
    if (place.isAbsent)
        return undefined;
    const length = place.json;
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0)
        throw place.refusal('expected a length in bytes');
    return length;
}
function readHash(place, digits) {
    const hash = place.optionalText();
    if (hash !== undefined && (hash.length !== digits || !/^[0-9a-f]+$/.test(hash)))
        throw place.refusal(`expected ${digits} hex digits`);
    return hash;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/trusted-metadata.js




/**
 * Reads a timestamp that this root's keys signed, no older than the one known before (TUF 1.0.33, §5.4).
 * @throws Failure `trust-root-invalid`
 */
function readTimestamp(bytes, root, before) {
    const metadata = signedBy(root, 'timestamp', bytes);
    const snapshot = readListed(metadata, 'snapshot.json');
    if (before !== undefined) {
        requireNotOlder('timestamp.json', metadata.version, before.metadata.version);
        requireNotOlder('snapshot.json in timestamp.json', snapshot.version, before.snapshot.version);
    }
    return { metadata, snapshot };
}
/**
 * Reads the snapshot that the timestamp names, which forgets and takes back nothing that the one before listed (§5.5).
 * @throws Failure `trust-root-invalid`
 */
function readSnapshot(bytes, root, timestamp, before) {
    requireDescribed('snapshot.json', bytes, timestamp.snapshot);
    const snapshot = listsOf(signedBy(root, 'snapshot', bytes));
    requireVersion(snapshot.metadata, timestamp.snapshot.version);
    for (const [name, was] of before?.listed ?? []) {
        const is = snapshot.listed.get(name);
        if (is === undefined)
            throw trustRootInvalid(`snapshot.json no longer lists ${name}`);
        requireNotOlder(`${name} in snapshot.json`, is.version, was.version);
    }
    return snapshot;
}
/** Reads the targets that the snapshot names (§5.6). @throws Failure `trust-root-invalid` */
function readTargets(bytes, root, snapshot) {
    const listed = targetsIn(snapshot);
    requireDescribed('targets.json', bytes, listed);
    const metadata = signedBy(root, 'targets', bytes);
    requireVersion(metadata, listed.version);
    return metadata;
}
/** What the snapshot says of targets.json. @throws Failure `trust-root-invalid` */
function targetsIn({ listed }) {
    const targets = listed.get('targets.json');
    if (targets === undefined)
        throw trustRootInvalid('snapshot.json does not list targets.json');
    return targets;
}
/** Length and hash of a target; undefined when there is no target of that name. @throws Failure `trust-root-invalid` */
function describeTarget({ signed }, name) {
    const target = signed.member('targets').member(name);
    if (target.isAbsent)
        return undefined;
    const { length, sha256, sha512 } = readDescription(target);
    if (length === undefined || sha256 === undefined)
        throw target.refusal('expected a length and a sha256');
    return { length, sha256, sha512 };
}
function signedBy(root, kind, bytes) {
    const metadata = readMetadata(kind, bytes);
    requireSigned(metadata, root.roles[kind], `root ${root.version}`);
    return metadata;
}
function listsOf(metadata) {
    const meta = metadata.signed.member('meta').json;
    const names = typeof meta === 'object' && meta !== null ? Object.keys(meta) : [];
    return { metadata, listed: new Map(names.map((name) => [name, readListed(metadata, name)])) };
}
function readListed({ signed }, name) {
    const place = signed.member('meta').member(name);
    return { version: readVersion(place.member('version')), ...readDescription(place) };
}
function requireVersion({ kind, version }, expected) {
    if (version !== expected)
        throw trustRootInvalid(`expected ${kind}.json ${expected}, found ${version}`);
}
function requireNotOlder(what, is, was) {
    if (is < was)
        throw trustRootInvalid(`${what} was rolled back: ${was} was seen before, now it is ${is}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/at-hand.js





/**
 * Reads the cache. Whoever can write the disk may have edited it: what does not verify is not at hand, and why is told.
 * Expiry is not looked at here: old metadata still tells what must not be rolled back.
 */
async function lookAtHand(path, shipped) {
    try {
        const cached = await readCache(path);
        if (cached === undefined)
            return undefined;
        const { material, checkedAt } = cached;
        const known = follow(shipped, material.roots);
        const timestamp = readTimestamp(material.timestamp, known.root);
        const snapshot = readSnapshot(material.snapshot, known.root, timestamp);
        return { material: { ...material, roots: known.roots }, checkedAt, known: { ...known, timestamp, snapshot } };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            return cause;
        throw cause;
    }
}
/** From the shipped root on; a root that has been shipped since is passed over. */
function follow(shipped, cached) {
    const roots = cached.filter((bytes) => readMetadata('root', bytes).version > shipped.version);
    return { root: roots.reduce(nextRoot, shipped), roots };
}

// EXTERNAL MODULE: ./packages/sigstore/build/read-at-most.js
var read_at_most = __webpack_require__(4945);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/fetch-bounded.js


/** Files under `base`, without redirects; `deadlineMilliseconds` is for everything that is fetched through it. */
function fetchUnder(base, deadlineMilliseconds) {
    const signal = AbortSignal.timeout(deadlineMilliseconds);
    const prefix = `${base.origin}${base.pathname.replace(/\/+$/, '')}`;
    return async (path, maxBytes) => {
        const response = await send(new URL(`${prefix}/${path}`), signal);
        if (response.status === 404 || response.status === 403) {
            await response.body?.cancel();
            return undefined;
        }
        if (response.ok)
            return read(response, path, maxBytes, base);
        await response.body?.cancel();
        throw trustRootUnavailable(`The TUF repository at ${base.host} answered ${response.status} for ${path}`);
    };
}
async function send(url, signal) {
    try {
        return await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' } });
    }
    catch (cause) {
        throw trustRootUnavailable(`The TUF repository at ${url.host} does not answer`, cause);
    }
}
async function read(response, path, maxBytes, base) {
    try {
        return await (0,read_at_most/* readAtMost */.K)(response, maxBytes);
    }
    catch (cause) {
        if (cause instanceof read_at_most/* AnswerTooLong */.r)
            throw trustRootInvalid(`${path} has more than the ${maxBytes} bytes that it may have`);
        throw trustRootUnavailable(`The TUF repository at ${base.host} broke off its answer`, cause);
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/material.js




/**
 * Verifies material from the disk exactly as if it had just come over the network; `root` is the newest of its roots.
 * How long it serves without a network is decided by the earliest expiry in it, and by nothing else.
 * @returns the target files asked for; a missing one is undefined
 * @throws Failure `trust-root-expired` | `trust-root-invalid`
 */
function verifyMaterial(material, root, names, now) {
    const timestamp = readTimestamp(material.timestamp, root);
    const snapshot = readSnapshot(material.snapshot, root, timestamp);
    const targets = readTargets(material.targets, root, snapshot);
    requireUnexpired({ kind: 'root', ...root }, now);
    for (const metadata of [timestamp.metadata, snapshot.metadata, targets])
        requireUnexpired(metadata, now);
    const files = new Map();
    for (const name of names) {
        const described = describeTarget(targets, name);
        if (described === undefined)
            throw missingTarget(name);
        const bytes = material.files.get(name);
        if (bytes === undefined)
            return undefined;
        requireDescribed(name, bytes, described);
        files.set(name, bytes);
    }
    return files;
}
/** The repository is genuine, and has no such target. */
function missingTarget(name) {
    return trustRootInvalid(`targets.json lists no target ${name}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/target-name.js

/**
 * The name of a target: plain segments, so that it can neither climb out of a directory nor become another address.
 * @throws Failure `trust-config-invalid`
 */
function readTargetName(name) {
    const segments = name.split('/');
    const isPlain = name.length <= 200 && segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment));
    if (isPlain)
        return name;
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${JSON.stringify(name.slice(0, 80))} is not the name of a TUF target: expected plain names with / between them`,
        remedy: 'Name the target as its repository does, such as trusted_root.json.',
    });
}
/** The path of a target in a repository with consistent snapshots: its hash stands before its last name (TUF 1.0.33, §5.7.3). */
function consistentPath(name, sha256) {
    const cut = name.lastIndexOf('/') + 1;
    return `${name.slice(0, cut)}${sha256}.${name.slice(cut)}`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/refresh.js








/** A repository has had 16 roots in five years: more than this at once is an endless chain. */
const maxNewRoots = 32;
const maxTargetBytes = 4_000_000;
/**
 * Asks the repository for what is new, in the order of the client workflow (TUF 1.0.33, §5.3 to §5.7).
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid`
 */
async function refresh(known, names, fetchFile, now) {
    const { root, roots } = await walkRoots(known, fetchFile);
    requireUnexpired({ kind: 'root', ...root }, now);
    const timestampBytes = await need(fetchFile, 'timestamp.json', maxMetadataBytes.timestamp);
    const before = root === known.root ? known : stillVouchedFor(known, root);
    const timestamp = readTimestamp(timestampBytes, root, before.timestamp);
    requireUnexpired(timestamp.metadata, now);
    const { length, version } = timestamp.snapshot;
    const snapshotBytes = await need(fetchFile, `${version}.snapshot.json`, length ?? maxMetadataBytes.snapshot);
    const snapshot = readSnapshot(snapshotBytes, root, timestamp, before.snapshot);
    requireUnexpired(snapshot.metadata, now);
    const listed = targetsIn(snapshot);
    const targetsBytes = await need(fetchFile, `${listed.version}.targets.json`, listed.length ?? maxMetadataBytes.targets);
    const targets = readTargets(targetsBytes, root, snapshot);
    requireUnexpired(targets, now);
    const files = await Promise.all(names.map(async (name) => {
        const described = describeTarget(targets, name);
        if (described === undefined)
            throw missingTarget(name);
        if (described.length > maxTargetBytes)
            throw trustRootInvalid(`${name} is said to have ${described.length} bytes: at most ${maxTargetBytes} are read`);
        const bytes = await need(fetchFile, `targets/${consistentPath(name, described.sha256)}`, described.length);
        requireDescribed(name, bytes, described);
        return [name, bytes];
    }));
    return { roots, timestamp: timestampBytes, snapshot: snapshotBytes, targets: targetsBytes, files: new Map(files) };
}
/**
 * A root that takes the keys away from whoever signed what was known takes that with them: else a thief of those keys,
 * having shown a version of 2^53, would lock everybody out for good (§5.3.11).
 */
function stillVouchedFor(known, { roles }) {
    const { timestamp, snapshot } = known;
    const isVouchedFor = timestamp !== undefined && snapshot !== undefined && isSigned(timestamp.metadata, roles.timestamp) && isSigned(snapshot.metadata, roles.snapshot);
    return isVouchedFor ? { timestamp, snapshot } : {};
}
/** Every root is verified by the one before it; only the last must not have expired. */
async function walkRoots(known, fetchFile) {
    const roots = [...known.roots];
    let root = known.root;
    for (let steps = 0;; steps++) {
        const bytes = await fetchFile(`${root.version + 1}.root.json`, maxMetadataBytes.root);
        if (bytes === undefined)
            return { root, roots };
        if (steps === maxNewRoots)
            throw trustRootInvalid(`more than ${maxNewRoots} new roots at once`);
        root = nextRoot(root, bytes);
        roots.push(bytes);
    }
}
async function need(fetchFile, path, maxBytes) {
    const bytes = await fetchFile(path, maxBytes);
    if (bytes === undefined)
        throw trustRootUnavailable(`The TUF repository has no ${path}`);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/client.js









/** For so long, what was fetched is used without asking again. */
const recentMilliseconds = 60 * 60 * 1000;
const defaultDeadline = 20_000;
/**
 * The named targets of a repository. What is at hand is used when it was fetched within the hour; else the repository is
 * asked, and when it does not answer, what is at hand serves until the metadata expires. Whatever comes from the disk is
 * verified from the pinned root on, as if it had come over the network.
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid` | `trust-config-invalid`
 */
async function fetchTargets(repository, targets, access) {
    const names = targets.map(readTargetName);
    const now = access.clock.now();
    const directory = access.cacheDirectory;
    const shipped = bootstrapRoot(repository.knownRoots.at(-1) ?? repository.bootstrap);
    const atHand = directory === undefined ? undefined : await lookAtHand(cachePath(directory, repository), shipped);
    const before = atHand instanceof failure/* Failure */.H ? undefined : atHand;
    if (before !== undefined && isRecent(before, now)) {
        const files = orFailure(() => verifyMaterial(before.material, before.known.root, names, now));
        if (!(files instanceof failure/* Failure */.H) && files !== undefined)
            return { files, from: 'cache' };
    }
    try {
        const fetchFile = fetchUnder(repository.url, access.deadlineMilliseconds ?? defaultDeadline);
        const material = await refresh(before?.known ?? { root: shipped, roots: [] }, names, fetchFile, now);
        const notKept = directory === undefined ? undefined : await keep(repository, directory, material, before, now);
        return { files: material.files, from: 'network', ...(notKept === undefined ? {} : { notKept }) };
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.H) || cause.code !== 'trust-root-unavailable' || atHand === undefined)
            throw cause;
        return { files: withoutNetwork(atHand, names, now, cause), from: 'cache' };
    }
}
/** @throws Failure why what is at hand does not serve */
function withoutNetwork(atHand, names, now, unavailable) {
    if (atHand instanceof failure/* Failure */.H)
        throw trustRootInvalid(`the repository does not answer, and what is cached was changed (${atHand.message})`, atHand);
    const files = verifyMaterial(atHand.material, atHand.known.root, names, now);
    if (files === undefined)
        throw unavailable;
    return files;
}
/** A time in the future is nobody's. */
function isRecent({ checkedAt }, now) {
    const age = now.getTime() - checkedAt.getTime();
    return age >= 0 && age < recentMilliseconds;
}
/** Targets of the same metadata that an earlier run asked for are kept with those of this run. */
async function keep(repository, directory, material, before, now) {
    const earlier = before !== undefined && Buffer.from(before.material.targets).equals(material.targets) ? before.material.files : [];
    const files = new Map([...earlier, ...material.files]);
    try {
        await writeCache(cachePath(directory, repository), directory, { checkedAt: now, material: { ...material, files } });
        return undefined;
    }
    catch (cause) {
        return cause;
    }
}
function orFailure(attempt) {
    try {
        return attempt();
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            return cause;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/tuf-domain.js



/** Fetches the domain's trust material, or takes it from the cache. @throws Failure as {@link fetchTargets}, and `trust-config-invalid` */
async function loadTufDomain(domain, access) {
    const { name, repository, trustedRootTarget, signing, thresholds, attester } = domain;
    const signingTarget = signing !== undefined && 'target' in signing ? signing.target : undefined;
    const targets = [trustedRootTarget, ...(signingTarget === undefined ? [] : [signingTarget])];
    const { files } = await fetchTargets(repository, targets, access);
    const config = files.get(trustedRootTarget);
    if (config === undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} has no ${trustedRootTarget}`);
    const signingConfig = signing === undefined ? undefined : 'config' in signing ? new TextEncoder().encode(signing.config) : files.get(signing.target);
    const read = { name, config, ...(signingConfig === undefined ? {} : { signingConfig }) };
    const loaded = isWhole(thresholds) ? held((0,trust_domain/* readTrustDomain */.r)(read), thresholds) : (0,trust_domain/* readTrustDomain */.r)({ ...read, thresholds });
    return attester === undefined ? loaded : { ...loaded, attester };
}
/** The thresholds of a built-in domain are its own: more in its root changes nothing, and less is an error. */
function held(domain, thresholds) {
    for (const name of ['logs', 'timestamps', 'scts']) {
        if (domain.thresholds[name] < thresholds[name])
            throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${domain.name}: its root lists no ${name}, and it must give ${thresholds[name]}`);
    }
    return { ...domain, thresholds };
}
function isWhole(thresholds) {
    return thresholds.logs !== undefined && thresholds.timestamps !== undefined && thresholds.scts !== undefined;
}


/***/ })

};
;