"use strict";
exports.id = 977;
exports.ids = [977];
exports.modules = {

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addScan: () => (/* binding */ addScan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __webpack_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __webpack_require__(969);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/predicates/vulnerabilities.js
var vulnerabilities = __webpack_require__(4099);
// EXTERNAL MODULE: ./packages/core/build/use-cases/request.js
var request = __webpack_require__(4755);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/scan.js







/**
 * Looks what is inside `subject` and what is known against it. Its outcome says that the scan is complete, not that
 * the artifact is good: that is for the gate to say, and only once somebody the policy trusts has signed the scan.
 */
async function scan({ subject }, world) {
    const finish = (0,request/* outcomeOf */.sG)('scan', subject, world.clock, world.clock.now());
    const { report, sbom } = await world.scanner.scan(subject);
    const name = (0,reference/* formatRepository */.Sh)(subject);
    const predicates = [
        [predicate_types/* predicateTypes */.Z.vulnerabilities, (0,vulnerabilities/* vulnerabilitiesPredicate */.I)(report)],
        [predicate_types/* predicateTypes */.Z.cyclonedx, sbom],
    ];
    const statements = predicates.map(([predicateType, predicate]) => ({
        predicateType,
        bytes: (0,statement/* encodeStatement */._i)((0,statement/* statementAbout */.pT)(subject.digest, name, predicateType, predicate)),
    }));
    const found = `${(0,counted/* counted */.h)(report.findings.length, 'finding')} in ${(0,counted/* counted */.h)(report.packages.length, 'package')}`;
    const outcome = finish({
        decision: 'allow',
        reasonCode: 'scanned',
        sentence: `${found}, held against ${report.database.records} advisories.`,
        counts: (0,finding/* countBySeverity */.O)(report.findings),
    });
    return { ...outcome, report, sbom, statements };
}

// EXTERNAL MODULE: ./packages/registry/build/registry-reader.js + 3 modules
var registry_reader = __webpack_require__(3150);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
;// CONCATENATED MODULE: ./packages/scanners/build/limits.js
/** What a scan accepts before it gives up (security.md §5.2). Sizes in bytes. */
const limits = {
    /** Entries of one layer. */
    tarEntries: 500_000,
    /** A path inside a layer. */
    pathLength: 4096,
    /** An extended header of a tar entry. */
    tarExtension: 1024 * 1024,
    /** All layers together, uncompressed. */
    totalStreamed: 20 * 1024 ** 3,
    /** Uncompressed bytes over compressed ones, once more than {@link limits.ratioFrom} came out. */
    ratio: 100,
    ratioFrom: 10 * 1024 ** 2,
    /** A package database of a distribution. */
    packageDatabase: 64 * 1024 ** 2,
    /** The metadata file of one package. */
    packageMetadata: 1024 ** 2,
    components: 250_000,
    indexChildren: 256,
    indexDepth: 4,
    /** An image config. */
    config: 8 * 1024 ** 2,
    sbom: 64 * 1024 ** 2,
    /** One advisory. */
    advisory: 16 * 1024 ** 2,
    advisories: 5_000_000,
    findings: 200_000,
};

;// CONCATENATED MODULE: ./packages/scanners/build/matching/advisory.js



const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'];
/** Reads one record. `source` names it in messages. @throws Failure `database-invalid` */
function parseAdvisory(bytes, source) {
    const record = readJson(bytes, source);
    const { id, modified, withdrawn, summary, database_specific: specific } = record;
    if (typeof id !== 'string' || id === '')
        throw invalid(source, 'it has no id');
    const time = new Date(typeof modified === 'string' ? modified : Number.NaN);
    if (Number.isNaN(time.getTime()))
        throw invalid(source, 'it has no date in `modified`');
    const rating = (0,strict_json/* isJsonObject */.OW)(specific) ? specific['severity'] : undefined;
    return {
        id,
        modified: time,
        withdrawn: typeof withdrawn === 'string',
        aliases: textList(record['aliases']),
        upstream: textList(record['upstream']),
        summary: typeof summary === 'string' ? summary : '',
        severity: readSeverity(record['severity']),
        rating: typeof rating === 'string' ? rating : undefined,
        affected: list(record['affected']).map((entry) => readAffected(entry, source)),
        url: urlOf(record['references']),
    };
}
function readJson(bytes, source) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: source, maxBytes: limits.advisory });
    }
    catch (cause) {
        throw invalid(source, cause instanceof Error ? cause.message : 'it cannot be read', cause);
    }
}
function readAffected(json, source) {
    if (!(0,strict_json/* isJsonObject */.OW)(json))
        throw invalid(source, 'an entry of `affected` is not an object');
    const { package: named } = json;
    const { ecosystem, name } = (0,strict_json/* isJsonObject */.OW)(named) ? named : {};
    return {
        // Records about commits alone name no package: they can never match one.
        ecosystem: typeof ecosystem === 'string' ? ecosystem : '',
        name: typeof name === 'string' ? name : '',
        severity: readSeverity(json['severity']),
        versions: textList(json['versions']),
        ranges: list(json['ranges']).map((range) => readRange(range, source)),
    };
}
function readRange(json, source) {
    if (!(0,strict_json/* isJsonObject */.OW)(json) || typeof json['type'] !== 'string')
        throw invalid(source, 'a range has no type');
    const events = list(json['events']).flatMap((event) => {
        if (!(0,strict_json/* isJsonObject */.OW)(event))
            throw invalid(source, 'an event is not an object');
        return eventKinds.flatMap((kind) => {
            const version = event[kind];
            return typeof version === 'string' ? [{ kind, version }] : [];
        });
    });
    return { type: json['type'], events };
}
function readSeverity(json) {
    return list(json).flatMap((entry) => {
        const { type, score } = (0,strict_json/* isJsonObject */.OW)(entry) ? entry : {};
        return typeof type === 'string' && typeof score === 'string' ? [{ type, score }] : [];
    });
}
function urlOf(references) {
    for (const reference of list(references)) {
        const { type, url } = (0,strict_json/* isJsonObject */.OW)(reference) ? reference : {};
        if (type === 'ADVISORY' && typeof url === 'string' && url.startsWith('https://'))
            return url;
    }
    return undefined;
}
function list(json) {
    return Array.isArray(json) ? json : [];
}
function textList(json) {
    return list(json).filter((entry) => typeof entry === 'string');
}
function invalid(source, why, cause) {
    return new failure/* Failure */.H('database-invalid', {
        blame: 'configuration',
        message: `The advisory ${source} cannot be read: ${why}`,
        remedy: 'Download the advisory database again; a database that is only partly readable proves nothing.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/scanners/build/database/block-reader.js


const blockSize = 256 * 1024;
const blocksKept = 4;
/** Reads a file in large blocks and keeps the last few: a zip archive is read in many small steps at two places at once. */
class BlockReader extends yauzl.RandomAccessReader {
    #file;
    #blocks = new Map();
    constructor(file) {
        super();
        this.#file = file;
    }
    /** For yauzl. A short read is an error. */
    read(target, offset, length, position, callback) {
        (0,external_node_util_.callbackify)(async () => (await this.bytes(position, length)).copy(target, offset))((error) => callback(error));
    }
    /** Exactly `length` bytes from `position`. @throws Error at the end of the file */
    async bytes(position, length) {
        const parts = [];
        for (let at = position; at < position + length;) {
            const block = await this.#block(Math.floor(at / blockSize));
            const from = at % blockSize;
            const part = block.subarray(from, from + (position + length - at));
            if (part.length === 0)
                throw new Error('the archive is cut off');
            parts.push(part);
            at += part.length;
        }
        return Buffer.concat(parts);
    }
    async #block(number) {
        const known = this.#blocks.get(number);
        if (known !== undefined) {
            this.#blocks.delete(number);
            this.#blocks.set(number, known);
            return known;
        }
        const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(blockSize), 0, blockSize, number * blockSize);
        const [oldest] = this.#blocks.keys();
        if (this.#blocks.size >= blocksKept && oldest !== undefined)
            this.#blocks.delete(oldest);
        const block = buffer.subarray(0, bytesRead);
        this.#blocks.set(number, block);
        return block;
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/invalid-database.js

/** The whole database is refused: one that is only partly readable proves nothing. */
function invalidDatabase(why, cause) {
    return new failure/* Failure */.H('database-invalid', {
        blame: 'configuration',
        message: `The advisory database cannot be read: ${why}`,
        remedy: 'Give a folder of OSV records or an all.zip of https://osv.dev in the input `database`.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/archive-files.js







/** The files of a zip archive, in its order, read one at a time. @throws Failure `database-invalid` */
async function* readArchiveFiles(path) {
    const file = await inArchive(() => (0,promises_.open)(path));
    try {
        const reader = new BlockReader(file);
        const { size } = await file.stat();
        const archive = await inArchive(() => yauzl.fromRandomAccessReaderPromise(reader, size, { lazyEntries: true, autoClose: false }));
        const entries = archive.eachEntry();
        for (;;) {
            const next = await inArchive(() => entries.next());
            if (next.done === true)
                return;
            const entry = next.value;
            if (!entry.fileName.endsWith('/'))
                yield { name: entry.fileName, read: (limit) => inArchive(() => readEntry({ archive, reader }, entry, limit)) };
        }
    }
    finally {
        await file.close();
    }
}
/**
 * Reads the packed bytes at once and unpacks them at once, up to a limit: a stream for each of hundreds of thousands of
 * small files would cost ten times as much. The sizes that the archive claims are checked against what comes out.
 */
async function readEntry({ archive, reader }, entry, limit) {
    const { fileName, compressionMethod, compressedSize, uncompressedSize } = entry;
    const most = Math.min(limit, limits.advisory);
    if (compressedSize > most || uncompressedSize > most)
        throw invalidDatabase(`${fileName} is too large`);
    if (entry.isEncrypted() || ![0, 8].includes(compressionMethod))
        throw invalidDatabase(`${fileName} is packed in a way that is not read here`);
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = await reader.bytes(fileDataStart, compressedSize);
    const content = compressionMethod === 0 ? packed : (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(uncompressedSize, 1) });
    if (content.length !== uncompressedSize || (0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw invalidDatabase(`${fileName} is damaged`);
    return content;
}
async function inArchive(work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            throw cause;
        throw invalidDatabase(cause instanceof Error ? cause.message : 'it is not a zip archive', cause);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/scanners/build/database/folder-files.js





/** The regular files below `root`, in a fixed order; links are passed over. */
async function* readFolderFiles(root, folder = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            yield* readFolderFiles(root, name);
        else if (entry.isFile())
            yield { name, read: (limit) => readBounded((0,external_node_path_.join)(root, name), name, limit) };
    }
}
async function readBounded(path, name, limit) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const { size } = await file.stat();
        if (size > Math.min(limit, limits.advisory))
            throw invalidDatabase(`${name} is too large`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/database/advisory-database.js







const manifestName = 'database.json';
const manifestLimit = 64 * 1024;
/**
 * Opens a folder of OSV records (*.json at any depth) or a zip archive of them, as https://osv.dev hands out (all.zip).
 * An optional `database.json` at the top gives `source` and `lastUpdate`. @throws Failure `database-invalid`
 */
async function openAdvisoryDatabase(path) {
    const files = await filesOf(path);
    const { source, lastUpdate } = await readManifest(files);
    return {
        uri: source ?? `file:${encodeURIComponent((0,external_node_path_.basename)(path))}`,
        lastUpdate,
        async *advisories() {
            for await (const file of files())
                if (file.name.endsWith('.json') && file.name !== manifestName)
                    yield parseAdvisory(await file.read(Number.MAX_SAFE_INTEGER), file.name);
        },
    };
}
async function filesOf(path) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        throw invalidDatabase(`${(0,external_node_path_.basename)(path)} is not there`, cause);
    });
    return found.isDirectory() ? () => readFolderFiles(path) : () => readArchiveFiles(path);
}
async function readManifest(files) {
    for await (const file of files()) {
        if (file.name !== manifestName)
            continue;
        const { source, lastUpdate } = (0,strict_json/* parseStrictJsonObject */.Qp)(await file.read(manifestLimit), { what: manifestName });
        const time = new Date(typeof lastUpdate === 'string' ? lastUpdate : Number.NaN);
        if (Number.isNaN(time.getTime()))
            throw invalidDatabase(`${manifestName} has no date in lastUpdate`);
        return { ...(typeof source === 'string' ? { source } : {}), lastUpdate: time };
    }
    return {};
}

;// CONCATENATED MODULE: ./packages/scanners/build/component.js
/** The component as a report shows it: the first place it was found in stands for all. */
function packageOf({ purl, name, version, ecosystem, locations }) {
    const [first] = locations;
    const location = first === undefined ? undefined : `${first.layer === undefined ? '' : `${first.layer}:`}${first.path}`;
    return { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) };
}
/** Components of the same purl become one, with every place and platform; ordered by purl. */
function mergeComponents(components) {
    // purls of npm fold the case of names, npm does not
    const alike = Map.groupBy(components, ({ purl, name }) => `${purl} ${name}`);
    return [...alike.values()].flatMap(joined).toSorted((one, other) => (one.purl < other.purl ? -1 : 1));
}
/** All at once: an image may hold the same package a hundred thousand times. */
function joined(alike) {
    const [first, ...others] = alike;
    if (first === undefined || others.length === 0)
        return alike.slice(0, 1);
    const locations = new Map(alike.flatMap((one) => one.locations).map((place) => [`${place.layer}:${place.path}`, place]));
    return [{ ...first, locations: [...locations.values()], platforms: [...new Set(alike.flatMap(({ platforms }) => platforms))] }];
}

;// CONCATENATED MODULE: ./packages/scanners/build/hostile.js

/** An archive that no honest tool writes. */
function hostileArchive(what, why, cause) {
    return new failure/* Failure */.H('archive-hostile', {
        blame: 'artifact',
        message: `${what} breaks the rules for archives: ${why}`,
        remedy: 'Build the image again with a tool that writes plain OCI layers; do not run this one.',
        cause,
    });
}
/** Something over its limit. `limit` in the unit that `unit` names. */
function overLimit(what, limit, unit) {
    return new failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `${what} is over its limit of ${limit} ${unit}`,
        remedy: 'Split the artifact, or scan it with a tool of your own and hand over its SBOM.',
        expected: `at most ${limit} ${unit}`,
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./packages/scanners/build/inventory/byte-source.js
/** A stream of bytes that can be looked at ahead and given back to. One reader at a time. */
class ByteSource {
    #source;
    #pending = [];
    #ended = false;
    /** Bytes that the source has delivered so far. */
    delivered = 0;
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** The next chunk, never empty, or undefined at the end. */
    async next() {
        const waiting = this.#pending.shift();
        return waiting ?? this.#pull();
    }
    /** Puts bytes back in front. */
    unread(chunk) {
        if (chunk.byteLength > 0)
            this.#pending.unshift(chunk);
    }
    async atEnd() {
        return (await this.peek(1)).byteLength === 0;
    }
    /** The first `length` bytes, fewer at the end, without taking them. */
    async peek(length) {
        const bytes = await this.read(length);
        this.unread(bytes);
        return bytes;
    }
    /** The next `length` bytes, fewer only at the end. */
    async read(length) {
        const first = await this.next();
        if (first === undefined)
            return Buffer.alloc(0);
        this.unread(first.subarray(length));
        const parts = [first.subarray(0, length)];
        for (let left = length - first.byteLength; left > 0;) {
            const chunk = await this.next();
            if (chunk === undefined)
                break;
            this.unread(chunk.subarray(left));
            parts.push(chunk.subarray(0, left));
            left -= chunk.byteLength;
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    }
    /** @returns how many of the `length` bytes were there to skip */
    async skip(length) {
        let left = length;
        while (left > 0) {
            const chunk = await this.next();
            if (chunk === undefined)
                break;
            this.unread(chunk.subarray(left));
            left -= Math.min(left, chunk.byteLength);
        }
        return length - left;
    }
    /** Reads to the end and forgets. */
    async drain() {
        while ((await this.next()) !== undefined)
            ;
    }
    async *[Symbol.asyncIterator]() {
        for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next())
            yield chunk;
    }
    async #pull() {
        while (!this.#ended) {
            const next = await this.#source.next();
            if (next.done === true)
                this.#ended = true;
            else if (next.value.byteLength > 0) {
                this.delivered += next.value.byteLength;
                return next.value;
            }
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/decompress.js





/**
 * The uncompressed bytes of a layer. gzip, zstd or plain is told by the first bytes, as container runtimes do,
 * because media types are often wrong. Reads `source` to its end, so that its digest has been checked.
 * @throws Failure `archive-hostile` when it does not decompress, expands too much, or has data after its end
 */
async function* decompress(source, what) {
    const input = new ByteSource(source);
    const makeDecoder = decoderFor(await input.peek(4));
    if (makeDecoder === undefined)
        return yield* input;
    let expanded = 0;
    while (!(await input.atEnd())) {
        for await (const chunk of decodeRun(makeDecoder(), input, what)) {
            expanded += chunk.byteLength;
            if (expanded > limits.ratioFrom && expanded > limits.ratio * input.delivered)
                throw hostileArchive(what, `it expands to more than ${limits.ratio} times its size`);
            yield chunk;
        }
        if (makeDecoder === external_node_zlib_.createGunzip)
            return expectOnlyZeros(input, what);
    }
}
function decoderFor(head) {
    const magic = Buffer.from(head).toString('hex');
    if (magic.startsWith('1f8b'))
        return external_node_zlib_.createGunzip;
    if (magic === '28b52ffd' || /^5[0-9a-f]2a4d18$/.test(magic))
        return external_node_zlib_.createZstdDecompress;
    return undefined;
}
/**
 * Decodes until the decoder says that its stream ends, and hands back what it did not consume. Node's zstd decoder stops
 * after each frame (zstd:chunked and pzstd write many), so the rest is for the next run.
 */
async function* decodeRun(decoder, input, what) {
    const unconfirmed = [];
    let fed = 0;
    let finished = false;
    const closed = new Promise((resolve) => {
        for (const event of ['end', 'error', 'close'])
            decoder.once(event, () => resolve());
    }).then(() => {
        finished = true;
    });
    async function feed() {
        for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
            if (finished)
                return input.unread(chunk);
            fed += chunk.byteLength;
            unconfirmed.push(chunk);
            const keepsFlowing = decoder.write(chunk);
            while (unconfirmed.length > 1 && fed - sizeOf(unconfirmed.slice(1)) <= decoder.bytesWritten)
                unconfirmed.shift();
            if (!keepsFlowing)
                await Promise.race([(0,external_node_events_.once)(decoder, 'drain'), closed]);
            if (finished)
                return;
        }
        decoder.end();
    }
    const feeding = feed().catch((error) => {
        decoder.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
    });
    try {
        yield* decoded(decoder, what, feeding);
    }
    finally {
        decoder.destroy();
    }
    await feeding;
    input.unread(Buffer.concat(unconfirmed).subarray(sizeOf(unconfirmed) - (fed - decoder.bytesWritten)));
}
/** What comes out; a failure of the input is told as it is, one of the decoder as a hostile archive. */
async function* decoded(decoder, what, feeding) {
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    catch (cause) {
        await feeding;
        throw hostileArchive(what, 'it does not decompress', cause);
    }
}
async function expectOnlyZeros(input, what) {
    for await (const chunk of input)
        if (chunk.some((byte) => byte !== 0))
            throw hostileArchive(what, 'there is data after the end of the gzip stream');
}
function sizeOf(chunks) {
    return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/ecosystem.js
const releaseless = new Map([
    ['wolfi', 'Wolfi'],
    ['chainguard', 'Chainguard'],
]);
/** The name OSV gives to where a package comes from (ossf osv-schema, "Defined ecosystems"); '' when it has none that is known here. */
function ecosystemOf({ kind }, release) {
    if (kind === 'npm')
        return 'npm';
    if (kind === 'pypi')
        return 'PyPI';
    return release === undefined ? '' : distributionOf(kind, release);
}
function distributionOf(kind, { id, versionId, isLongTermSupport }) {
    if (kind === 'deb' && id === 'debian' && /^\d+/.test(versionId))
        return `Debian:${Number.parseInt(versionId, 10)}`;
    if (kind === 'deb' && id === 'ubuntu' && versionId !== '')
        return `Ubuntu:${versionId}${isLongTermSupport ? ':LTS' : ''}`;
    if (kind === 'apk' && id === 'alpine') {
        const branch = /^\d+\.\d+/.exec(versionId)?.[0];
        return branch === undefined ? '' : `Alpine:v${branch}`;
    }
    return kind === 'apk' ? (releaseless.get(id) ?? '') : '';
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/filesystem.js
/** What is left of the discoveries when the layers, lowest first, lie upon each other (image-spec 1.1, layer.md). */
function stackLayers(layers) {
    const visible = new Map();
    for (const changes of layers) {
        for (const path of visible.keys())
            if (isHidden(path, changes))
                visible.delete(path);
        for (const [path, discovery] of changes.discoveries)
            visible.set(path, { path, layer: changes.layer, discovery });
    }
    return [...visible.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
/** Whether a path of a lower layer is replaced or removed, itself or with a folder above it. */
function isHidden(path, { occupied, removed, opaque }) {
    if (opaque.has(''))
        return true;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const part = path.slice(0, end);
        if (occupied.has(part) || removed.has(part))
            return true;
        if (end < path.length && opaque.has(part))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/scanners/build/inventory/image.js






const indexTypes = new Set(['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json']);
/**
 * Every image behind `artifact`: itself, or those of the index, nested ones too. Attestation manifests that builders put
 * into an index are not images and are left out. @throws Failure `manifest-invalid` | `too-large` | what the reader throws
 */
async function listPlatforms(reader, artifact) {
    const platforms = [];
    const seen = new Set([artifact.digest]);
    for (let level = [artifact], depth = 1; level.length > 0; depth += 1) {
        if (depth > limits.indexDepth)
            throw overLimit('The nesting of indexes', limits.indexDepth, 'levels');
        const below = [];
        for (const at of level) {
            const found = await image_readManifest(reader, at);
            if (!Array.isArray(found))
                platforms.push(found);
            else
                below.push(...found.filter(({ digest }) => !seen.has(digest)).map(({ digest }) => (0,reference/* pin */.y_)(artifact, digest)));
            for (const { digest } of below)
                seen.add(digest);
            if (seen.size > limits.indexChildren)
                throw overLimit('The index', limits.indexChildren, 'manifests');
        }
        level = below;
    }
    return platforms;
}
/** The image behind a manifest, or the runnable children of an index. */
async function image_readManifest(reader, at) {
    const { bytes, mediaType } = await reader.manifest(at);
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `manifest ${at.digest}` });
    if (!indexTypes.has(mediaType))
        return readImage(reader, at, body);
    return listOf(body, 'manifests', at)
        .map((child) => readDescriptor(child, at))
        .filter(isRunnable);
}
async function readImage(reader, artifact, body) {
    if ('manifests' in body)
        throw image_invalid(artifact, 'it has both layers and manifests');
    const layers = listOf(body, 'layers', artifact).map((layer) => readDescriptor(layer, artifact));
    const config = readDescriptor(body['config'], artifact);
    return { platform: await platformOf(reader, artifact, config), layers };
}
/** As the config says, which is what the digest of the image covers; the index only repeats it. */
async function platformOf(reader, artifact, config) {
    if (config.size > limits.config)
        throw overLimit('The image config', limits.config, 'bytes');
    const chunks = [];
    for await (const chunk of reader.blob((0,reference/* pin */.y_)(artifact, config.digest), config.size))
        chunks.push(chunk);
    const { os, architecture, variant } = (0,strict_json/* parseStrictJsonObject */.Qp)(Buffer.concat(chunks), { what: `config ${config.digest}` });
    const parts = [os, architecture, variant].map(textOf).filter((part) => part !== '');
    return parts.length < 2 ? 'unknown' : parts.join('/');
}
function isRunnable({ annotations, platform }) {
    const isAttestation = annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
    return !isAttestation || platform?.os !== 'unknown';
}
function readDescriptor(json, artifact) {
    if (!(0,strict_json/* isJsonObject */.OW)(json))
        throw image_invalid(artifact, 'a descriptor is missing');
    const { mediaType, digest, size, annotations, platform, urls } = json;
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw image_invalid(artifact, 'a descriptor has no media type or size');
    return {
        mediaType,
        digest: (0,model_digest/* parseDigest */.m)(digest),
        size,
        ...((0,strict_json/* isJsonObject */.OW)(annotations) ? { annotations: textsOf(annotations) } : {}),
        ...((0,strict_json/* isJsonObject */.OW)(platform) ? { platform: { os: textOf(platform['os']), architecture: textOf(platform['architecture']) } } : {}),
        ...(Array.isArray(urls) ? { urls: urls.map(textOf) } : {}),
    };
}
function listOf(body, key, artifact) {
    const list = body[key];
    if (!Array.isArray(list))
        throw image_invalid(artifact, `it has no list of ${key}`);
    return list;
}
function textsOf(object) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, textOf(value)]));
}
function textOf(json) {
    return typeof json === 'string' ? json : '';
}
function image_invalid(artifact, why) {
    return new failure/* Failure */.H('manifest-invalid', {
        blame: 'artifact',
        message: `The manifest ${artifact.digest} cannot be scanned: ${why}`,
        remedy: 'Scan an OCI image or image index.',
    });
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/paragraphs.js
/**
 * Splits a file of `key: value` lines into paragraphs at empty lines. Continuation lines (a blank first) are no fields.
 * The first of two equal keys counts. `field` captures key and value.
 */
function* paragraphs(content, field) {
    let fields = new Map();
    for (const line of Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8').split('\n')) {
        if (line.trim() === '' && !/^[ \t]+\S/.test(line)) {
            if (fields.size > 0)
                yield fields;
            fields = new Map();
            continue;
        }
        const [, key, value] = field.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !fields.has(key))
            fields.set(key, value.trim());
    }
    if (fields.size > 0)
        yield fields;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/apk.js

/** apk 2 keeps its database under /lib, apk 3 under /usr/lib. */
function isApkDatabase(path) {
    return path === 'lib/apk/db/installed' || path === 'usr/lib/apk/db/installed';
}
/** Reads the installed database of apk: one-letter fields, P name, V version, A architecture, o origin, L licence. */
function readApkDatabase(content, path) {
    const packages = [];
    for (const paragraph of paragraphs(content, /^([A-Za-z]):(.*)$/)) {
        const name = paragraph.get('P');
        const version = paragraph.get('V');
        if (name === undefined || version === undefined)
            return { kind: 'unread', what: `/${path}`, why: 'a package in it has no name or no version' };
        const architecture = paragraph.get('A');
        const license = paragraph.get('L');
        packages.push({
            kind: 'apk',
            name,
            version,
            ...(architecture === undefined ? {} : { architecture }),
            ...(license === undefined ? {} : { license }),
            source: { name: paragraph.get('o') ?? name, version },
        });
    }
    return { kind: 'packages', packages };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/dpkg.js

// dpkg(1), "package states": in these the files of the package are, or may be, on the disk.
const present = new Set(['installed', 'unpacked', 'half-installed', 'half-configured', 'triggers-awaited', 'triggers-pending']);
/** The database of a running system, or one paragraph a file as distroless images have them. */
function isDpkgDatabase(path) {
    return path === 'var/lib/dpkg/status' || (/^var\/lib\/dpkg\/status\.d\/[^/]+$/.test(path) && !path.endsWith('.md5sums'));
}
/** Reads deb-control(5) paragraphs of packages that are present. */
function readDpkgDatabase(content, path) {
    const packages = [];
    for (const paragraph of paragraphs(content, /^([A-Za-z0-9-]+):[ \t]*(.*)$/)) {
        const name = paragraph.get('Package');
        const version = paragraph.get('Version');
        const status = paragraph.get('Status')?.split(' ')[2];
        if (status !== undefined && !present.has(status))
            continue;
        if (name === undefined || version === undefined)
            return unreadable(path);
        const architecture = paragraph.get('Architecture');
        packages.push({
            kind: 'deb',
            name,
            version,
            ...(architecture === undefined ? {} : { architecture }),
            source: readSource(paragraph.get('Source'), name, version),
        });
    }
    return { kind: 'packages', packages };
}
/** `Source: name (version)`; both default to those of the binary package. */
function readSource(field, name, version) {
    const [, sourceName, sourceVersion] = /^(\S+)(?: \((\S+)\))?$/.exec(field ?? '') ?? [];
    return { name: sourceName ?? name, version: sourceVersion ?? version };
}
function unreadable(path) {
    return { kind: 'unread', what: `/${path}`, why: 'a package in it has no name or no version' };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/npm.js


/** The package.json at the top of a package under node_modules; those of fixtures deeper inside name nothing installed. */
function isNpmPackage(path) {
    return /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path);
}
/** Reads name, version and licence. A manifest without a version is not an installed package: npm writes one always. */
function readNpmPackage(content, path) {
    try {
        const { name, version, license } = (0,strict_json/* parseStrictJsonObject */.Qp)(content, { what: `/${path}` });
        if (typeof name !== 'string' || name === '' || typeof version !== 'string' || version === '')
            return { kind: 'packages', packages: [] };
        const stated = licenseOf(license);
        return { kind: 'packages', packages: [{ kind: 'npm', name, version, ...(stated === undefined ? {} : { license: stated }) }] };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return { kind: 'unread', what: `/${path}`, why: error.message };
        throw error;
    }
}
/** A string today, `{ type }` in old packages. */
function licenseOf(license) {
    if (typeof license === 'string')
        return license;
    if ((0,strict_json/* isJsonObject */.OW)(license) && typeof license['type'] === 'string')
        return license['type'];
    return undefined;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/os-release.js
/** In order of precedence: the first that is a file of the image counts. */
const osReleasePaths = ['etc/os-release', 'usr/lib/os-release'];
/** Reads os-release(5): shell-like assignments. */
function readOsRelease(content) {
    const fields = new Map();
    for (const line of Buffer.from(content).toString('utf8').split('\n')) {
        const [, key, value] = /^([A-Z_][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? [];
        if (key !== undefined && value !== undefined)
            fields.set(key, unquote(value));
    }
    return {
        kind: 'os-release',
        release: {
            id: (fields.get('ID') ?? 'linux').toLowerCase(),
            versionId: fields.get('VERSION_ID') ?? '',
            name: fields.get('PRETTY_NAME') ?? fields.get('NAME') ?? 'Linux',
            isLongTermSupport: /\bLTS\b/.test(fields.get('VERSION') ?? ''),
        },
    };
}
function unquote(value) {
    const quoted = /^(["'])(.*)\1$/.exec(value);
    return (quoted?.[2] ?? value).replace(/\\(["'$`\\])/g, '$1');
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/python.js

/** The metadata that pip leaves beside an installed distribution (PyPA "Recording installed projects", and the older egg-info). */
function isPythonPackage(path) {
    return /(?:^|\/)(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/.test(path);
}
/** Reads the headers of core metadata up to the first empty line; the rest is a description. */
function readPythonPackage(content, path) {
    const [headers] = paragraphs(content, /^([A-Za-z-]+):(.*)$/);
    const name = headers?.get('Name');
    const version = headers?.get('Version');
    const license = headers?.get('License-Expression') ?? headers?.get('License');
    if (name === undefined || version === undefined)
        return { kind: 'unread', what: `/${path}`, why: 'it has no name or no version' };
    return { kind: 'packages', packages: [{ kind: 'pypi', name, version, ...(license === undefined ? {} : { license }) }] };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/pax.js

/** POSIX.1-2001 pax: records of "%d %s=%s\n", the number being the length of the whole record in bytes. */
function readPax(content, what) {
    const overrides = {};
    for (let offset = 0; offset < content.length;) {
        const blank = content.indexOf(0x20, offset);
        const digits = blank < 0 ? '' : content.toString('latin1', offset, blank);
        const length = /^[1-9][0-9]{0,7}$/.test(digits) ? Number(digits) : 0;
        const end = offset + length;
        if (length === 0 || end > content.length || content[end - 1] !== 0x0a)
            throw hostileArchive(what, 'a pax header is malformed');
        const record = content.toString('utf8', blank + 1, end - 1);
        const equals = record.indexOf('=');
        if (equals < 1)
            throw hostileArchive(what, 'a pax record has no name');
        take(overrides, record.slice(0, equals), record.slice(equals + 1), what);
        offset = end;
    }
    return overrides;
}
function take(overrides, key, value, what) {
    if (key.startsWith('GNU.sparse.'))
        throw hostileArchive(what, 'it holds a sparse file, which container runtimes do not unpack');
    if (key === 'path' && value !== '')
        overrides.path = value;
    if (key === 'linkpath' && value !== '')
        overrides.link = value;
    if (key !== 'size')
        return;
    const size = /^[0-9]{1,16}$/.test(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(size))
        throw hostileArchive(what, 'a pax header gives a size that is none');
    overrides.size = size;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/tar-header.js

const kinds = new Map([
    ['\0', 'file'],
    ['0', 'file'],
    ['7', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'device'],
    ['4', 'device'],
    ['5', 'directory'],
    ['6', 'device'],
    ['x', 'pax'],
    ['g', 'pax-global'],
    ['L', 'gnu-long-name'],
    ['K', 'gnu-long-link'],
]);
/** Reads one block of 512 bytes. @throws Failure `archive-hostile` on a bad checksum, a bad number or an unknown type */
function readTarHeader(block, what) {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    if (numberAt(bytes, 148, 8, what) !== checksum(bytes))
        throw hostileArchive(what, 'an entry has a wrong checksum');
    const flag = String.fromCharCode(bytes[156] ?? 0);
    const kind = kinds.get(flag);
    if (kind === undefined)
        throw hostileArchive(what, `an entry has the type ${JSON.stringify(flag)}, which no container runtime unpacks`);
    const isUstar = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? textAt(bytes, 345, 155) : '';
    const name = textAt(bytes, 0, 100);
    return {
        kind,
        isOldFile: flag === '\0',
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: textAt(bytes, 157, 100),
        size: numberAt(bytes, 124, 12, what),
    };
}
/** Text up to the first NUL. Bytes that are not UTF-8 become U+FFFD: such a path is never one that is looked for. */
function textAt(bytes, offset, length) {
    const field = bytes.subarray(offset, offset + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** Octal digits, or the base-256 form for sizes of 8 GiB and more. */
function numberAt(bytes, offset, length, what) {
    const field = bytes.subarray(offset, offset + length);
    const value = (field[0] ?? 0) & 0x80 ? base256(field) : octal(field);
    if (!Number.isSafeInteger(value) || value < 0)
        throw hostileArchive(what, 'an entry has a number that is none');
    return value;
}
function octal(field) {
    const digits = field.toString('latin1').replace(/[\0 ]+$/, '').trimStart();
    if (digits === '')
        return 0;
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
function base256(field) {
    if (field[0] !== 0x80)
        return Number.NaN;
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
}
/** The sum of all bytes, the checksum field itself counted as blanks. */
function checksum(bytes) {
    let sum = 8 * 0x20;
    for (let index = 0; index < 512; index += 1)
        if (index < 148 || index >= 156)
            sum += bytes[index] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/tar.js





const tar_blockSize = 512;
/**
 * Reads a tar archive as container runtimes do, and refuses what they read differently: nothing is unpacked, links are data.
 * Written here rather than taken from a library because the common ones go on after the end mark, where a runtime stops:
 * what is hidden there would be seen by the scan and not by the machine that runs the image.
 * @throws Failure `archive-hostile` | `too-large`
 */
async function* readTar(source, what) {
    const input = new ByteSource(source);
    let extension = {};
    for (let entries = 0;;) {
        const header = await nextHeader(input, what);
        if (header === undefined)
            break;
        if (isExtension(header)) {
            extension = { ...extension, ...(await readExtension(header, input, what)) };
            continue;
        }
        entries += 1;
        if (entries > limits.tarEntries)
            throw overLimit(what, limits.tarEntries, 'entries');
        yield* oneEntry(header, extension, input, what);
        extension = {};
    }
    // The rest is padding; it is read so that the digest of the layer has been checked.
    await input.drain();
}
/** The next header, or undefined at the end: two empty blocks, or the end of the bytes. */
async function nextHeader(input, what) {
    const block = await input.read(tar_blockSize);
    if (block.byteLength === 0)
        return undefined;
    if (block.byteLength < tar_blockSize)
        throw hostileArchive(what, 'it is cut off inside a header');
    if (!isEmpty(block))
        return readTarHeader(block, what);
    const second = await input.read(tar_blockSize);
    if (second.byteLength > 0 && !isEmpty(second))
        throw hostileArchive(what, 'a lone empty block stands between entries');
    return undefined;
}
async function* oneEntry(header, extension, input, what) {
    const name = extension.path ?? header.name;
    const type = header.isOldFile && name.endsWith('/') ? 'directory' : header.kind;
    const path = normalise(name, what);
    const size = extension.size ?? header.size;
    if (type !== 'file' && type !== 'directory' && size > 0)
        throw hostileArchive(what, `${shown(path)} is a link or device with content`);
    const stored = type === 'file' ? size : 0;
    let left = stored;
    yield {
        path,
        type,
        size: stored,
        ...(type === 'hardlink' ? { linkTo: normalise(extension.link ?? header.link, what) } : {}),
        async content() {
            const bytes = await input.read(left);
            left -= bytes.byteLength;
            if (left > 0)
                throw hostileArchive(what, `it is cut off inside ${shown(path)}`);
            return bytes;
        },
    };
    const padding = (tar_blockSize - (stored % tar_blockSize)) % tar_blockSize;
    if ((await input.skip(left)) < left || (await input.skip(padding)) < padding)
        throw hostileArchive(what, `it is cut off inside ${shown(path)}`);
}
function isExtension({ kind }) {
    return kind === 'pax' || kind === 'pax-global' || kind === 'gnu-long-name' || kind === 'gnu-long-link';
}
async function readExtension(header, input, what) {
    if (header.size > limits.tarExtension)
        throw overLimit(`An extended header of ${what}`, limits.tarExtension, 'bytes');
    const padded = Math.ceil(header.size / tar_blockSize) * tar_blockSize;
    const block = Buffer.from(await input.read(padded));
    if (block.byteLength < padded)
        throw hostileArchive(what, 'it is cut off inside an extended header');
    const content = block.subarray(0, header.size);
    if (header.kind === 'gnu-long-name')
        return { path: textAt(content, 0, content.length) };
    if (header.kind === 'gnu-long-link')
        return { link: textAt(content, 0, content.length) };
    if (header.kind === 'pax')
        return readPax(content, what);
    if (Object.keys(readPax(content, what)).length > 0)
        throw hostileArchive(what, 'a global header changes paths or sizes');
    return {};
}
function normalise(name, what) {
    if (Buffer.byteLength(name) > limits.pathLength)
        throw overLimit(`A path in ${what}`, limits.pathLength, 'bytes');
    if (name.includes('\0'))
        throw hostileArchive(what, 'a path contains NUL');
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw hostileArchive(what, `the path ${shown(name)} climbs out of its folder`);
    return parts.join('/');
}
function isEmpty(block) {
    return block.every((byte) => byte === 0);
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200));
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/unsupported.js
/** Signs of software that this scanner sees and cannot take stock of. It says so: what nobody read is never clean. */
const signs = [
    [/^(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/, 'the rpm package database'],
    [/^var\/lib\/pacman\/local\/[^/]+\/desc$/, 'the pacman package database'],
    [/\.(?:jar|war|ear)$/, 'Java archives'],
    [/(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/, 'Ruby gems'],
    [/(?:^|\/)vendor\/composer\/installed\.json$/, 'PHP packages of Composer'],
    [/\.deps\.json$/, '.NET assemblies'],
    [/(?:^|\/)conda-meta\/[^/]+\.json$/, 'Conda packages'],
];
/** What kind of software `path` is a sign of, if this scanner cannot read it. */
function unsupportedSoftware(path) {
    return signs.find(([sign]) => sign.test(path))?.[1];
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/layer.js









/** Reads the uncompressed tar of one layer. @throws Failure `archive-hostile` | `too-large` */
async function readLayer(layer, archive) {
    const discoveries = new Map();
    const occupied = new Set();
    const removed = new Set();
    const opaque = new Set();
    for await (const entry of readTar(archive, `layer ${layer}`)) {
        const { path } = entry;
        const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (name === '.wh..wh..opq')
            opaque.add(folder);
        else if (name.startsWith('.wh..wh.'))
            continue;
        else if (name.startsWith('.wh.'))
            removed.add(folder === '' ? name.slice(4) : `${folder}/${name.slice(4)}`);
        else {
            if (entry.type !== 'directory' || readerOf(path) !== undefined)
                occupied.add(path);
            const discovery = await discover(entry, discoveries);
            if (discovery === undefined)
                discoveries.delete(path);
            else
                discoveries.set(path, discovery);
        }
    }
    return { layer, discoveries, occupied, removed, opaque };
}
async function discover(entry, sofar) {
    const { path, type, size } = entry;
    if (type === 'directory')
        return undefined;
    const read = readerOf(path);
    if (read === undefined) {
        const what = unsupportedSoftware(path);
        return what === undefined ? undefined : { kind: 'unread', what, why: `this scanner does not read them (found /${path})` };
    }
    if (type === 'file') {
        if (size > limitOf(path))
            throw overLimit(`/${path}`, limitOf(path), 'bytes');
        return read(await entry.content(), path);
    }
    const shared = entry.linkTo === undefined ? undefined : sofar.get(entry.linkTo);
    if (shared !== undefined)
        return shared;
    // A link from one os-release to the other is what every distribution has.
    if (osReleasePaths.includes(path))
        return undefined;
    return { kind: 'unread', what: `/${path}`, why: 'it is a link or a device, and links are not followed' };
}
function readerOf(path) {
    if (osReleasePaths.includes(path))
        return readOsRelease;
    if (isDpkgDatabase(path))
        return readDpkgDatabase;
    if (isApkDatabase(path))
        return readApkDatabase;
    if (isNpmPackage(path))
        return readNpmPackage;
    if (isPythonPackage(path))
        return readPythonPackage;
    return undefined;
}
function limitOf(path) {
    return isDpkgDatabase(path) || isApkDatabase(path) ? limits.packageDatabase : limits.packageMetadata;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./packages/scanners/build/inventory/purl.js

/** The package-url of a found package (package-url/purl-spec). The source package goes into `upstream`, as other scanners write it. */
function purlOf(found, release) {
    const { kind, name, version, architecture } = found;
    if (kind === 'npm')
        return npmPurl(name, version);
    if (kind === 'pypi')
        return new packageurl_js.PackageURL('pypi', undefined, name, version, undefined, undefined).toString();
    const qualifiers = {
        ...(architecture === undefined ? {} : { arch: architecture }),
        ...(release === undefined ? {} : { distro: release.versionId === '' ? release.id : `${release.id}-${release.versionId}` }),
        ...upstreamOf(found),
    };
    return new packageurl_js.PackageURL(kind, release?.id ?? 'linux', name, version, qualifiers, undefined).toString();
}
function npmPurl(name, version) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const namespace = slash < 0 ? undefined : name.slice(0, slash);
    return new packageurl_js.PackageURL('npm', namespace, name.slice(slash + 1), version, undefined, undefined).toString();
}
/** Nothing when the package is its own source. */
function upstreamOf({ name, version, source }) {
    if (source === undefined || (source.name === name && source.version === version))
        return {};
    return { upstream: source.version === version ? source.name : `${source.name}@${source.version}` };
}

;// CONCATENATED MODULE: ./packages/scanners/build/inventory/inventory.js












/**
 * Takes stock of an image or of every image of an index, layer by layer; each layer is streamed once however many
 * platforms share it, and nothing is unpacked. `wanted` names platforms (os/architecture[/variant]); none means all.
 * @throws Failure `archive-hostile` | `too-large` | `manifest-invalid` | `not-found` | what the reader throws
 */
async function takeInventory(reader, artifact, wanted = []) {
    const images = selectPlatforms(await listPlatforms(reader, artifact), wanted);
    const changes = await readLayers(reader, artifact, images);
    return putTogether(images.map((image) => imageInventory(image, changes)));
}
function selectPlatforms(images, wanted) {
    const missing = wanted.filter((platform) => !images.some((image) => isPlatform(image, platform)));
    if (missing.length === 0)
        return wanted.length === 0 ? images : images.filter((image) => wanted.some((platform) => isPlatform(image, platform)));
    throw new failure/* Failure */.H('not-found', {
        blame: 'configuration',
        message: `The artifact has no image for ${missing.join(', ')}; it has ${images.map(({ platform }) => platform).join(', ') || 'none'}`,
        remedy: 'Correct the input `platforms`, or build the artifact for that platform.',
    });
}
/** linux/arm64 asks for every variant of arm64. */
function isPlatform({ platform }, wanted) {
    return platform === wanted || platform.startsWith(`${wanted}/`);
}
async function readLayers(reader, artifact, images) {
    const read = new Map();
    let streamed = 0;
    async function* counted(chunks) {
        for await (const chunk of chunks) {
            streamed += chunk.byteLength;
            if (streamed > limits.totalStreamed)
                throw overLimit('The uncompressed image', limits.totalStreamed, 'bytes');
            yield chunk;
        }
    }
    for (const layer of images.flatMap(({ layers }) => layers)) {
        if (read.has(layer.digest))
            continue;
        const unreadable = whyUnreadable(layer);
        const archive = () => counted(decompress(reader.blob((0,reference/* pin */.y_)(artifact, layer.digest), layer.size), `layer ${layer.digest}`));
        read.set(layer.digest, unreadable ?? (await readLayer(layer.digest, archive())));
    }
    return read;
}
function whyUnreadable({ mediaType, digest, urls }) {
    if (urls !== undefined && urls.length > 0)
        return { what: `layer ${digest}`, why: 'it is kept outside of the registry' };
    if (/\.tar(?:[+.](?:gzip|zstd))?$/.test(mediaType))
        return undefined;
    return { what: `layer ${digest}`, why: `it is of the type ${mediaType}, which is no layer of a container image` };
}
function imageInventory({ platform, layers }, read) {
    const known = layers.map(({ digest }) => read.get(digest)).filter((layer) => layer !== undefined);
    const visible = stackLayers(known.filter((layer) => 'layer' in layer));
    const release = releaseOf(visible);
    return {
        components: visible.flatMap((placed) => componentsOf(placed, release, platform)),
        operatingSystems: release === undefined ? [] : [release],
        platforms: [platform],
        notAssessed: [...known.filter((layer) => 'why' in layer), ...unreadOf(visible)],
    };
}
function releaseOf(visible) {
    for (const path of osReleasePaths) {
        const discovery = visible.find((placed) => placed.path === path)?.discovery;
        if (discovery?.kind === 'os-release')
            return discovery.release;
    }
    return undefined;
}
function componentsOf({ path, layer, discovery }, release, platform) {
    if (discovery.kind !== 'packages')
        return [];
    return discovery.packages.map((found) => ({
        purl: purlOf(found, release),
        name: found.name,
        version: found.version,
        ecosystem: ecosystemOf(found, release),
        advised: found.source ?? { name: found.name, version: found.version },
        ...(found.license === undefined ? {} : { license: found.license }),
        locations: [{ layer, path: `/${path}` }],
        platforms: [platform],
    }));
}
/** One line for each kind of thing that was seen and not read, however often it was seen. */
function unreadOf(visible) {
    const lines = new Map();
    for (const { discovery } of visible)
        if (discovery.kind === 'unread' && !lines.has(discovery.what))
            lines.set(discovery.what, { what: discovery.what, why: discovery.why });
    return [...lines.values()];
}
function putTogether(images) {
    const components = mergeComponents(images.flatMap((image) => image.components));
    if (components.length > limits.components)
        throw overLimit('The inventory', limits.components, 'components');
    return {
        components,
        operatingSystems: distinct(images.flatMap((image) => image.operatingSystems)),
        platforms: distinct(images.flatMap((image) => image.platforms)),
        notAssessed: distinct(images.flatMap((image) => image.notAssessed)),
    };
}
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/apk.js
// apk-package(5): numbers, a letter, suffixes, a commit hash, the revision of the package.
const shape = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/;
/** Suffixes around a plain version, which counts as 0. */
const suffixRanks = new Map([
    ['alpha', -4],
    ['beta', -3],
    ['pre', -2],
    ['rc', -1],
    ['cvs', 1],
    ['svn', 2],
    ['git', 3],
    ['hg', 4],
    ['p', 5],
]);
/** Versions of Alpine, Wolfi and Chainguard packages. */
const apkVersions = {
    name: 'apk-package(5)',
    isOrderable: (version) => version.length <= 512 && shape.test(version),
    compare(one, other) {
        const left = parse(one);
        const right = parse(other);
        return (compareNumbers(left.numbers, right.numbers) ||
            compareTexts(left.letter, right.letter) ||
            compareSuffixes(left.suffixes, right.suffixes) ||
            compareTexts(left.hash, right.hash) ||
            compareDigits(left.revision, right.revision));
    },
};
function parse(version) {
    const [, numbers = '', letter = '', suffixes = '', hash = '', revision = ''] = shape.exec(version) ?? [];
    return {
        numbers: numbers.split('.'),
        letter,
        suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => [suffixRanks.get(name) ?? 0, number]),
        hash,
        revision,
    };
}
/** The first number by value; a later one that begins with 0 by its digits, as a decimal fraction. */
function compareNumbers(one, other) {
    for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
        const [left = '', right = ''] = [one[index], other[index]];
        const isFraction = index > 0 && (left.startsWith('0') || right.startsWith('0'));
        const difference = isFraction ? compareTexts(left, right) : compareDigits(left, right);
        if (difference !== 0)
            return difference;
    }
    return one.length - other.length;
}
function compareSuffixes(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const [leftRank, leftNumber] = one[index] ?? [0, ''];
        const [rightRank, rightNumber] = other[index] ?? [0, ''];
        const difference = leftRank - rightRank || compareDigits(leftNumber, rightNumber);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Digits of any length by value; none at all sorts first. */
function compareDigits(one, other) {
    if (one === '' || other === '')
        return one.length - other.length;
    const left = one.replace(/^0+/, '');
    const right = other.replace(/^0+/, '');
    return left.length - right.length || compareTexts(left, right);
}
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/dpkg.js
// deb-version(7): [epoch:]upstream-version[-debian-revision]; without an epoch there may be no colon.
const dpkg_shape = /^(?:\d{1,9}:\d[A-Za-z0-9.+~:-]*|\d[A-Za-z0-9.+~-]*)$/;
/** deb-version(7), used by Debian and Ubuntu. */
const dpkgVersions = {
    name: 'deb-version(7)',
    isOrderable: (version) => version.length <= 512 && dpkg_shape.test(version),
    compare(one, other) {
        const [oneEpoch, oneUpstream, oneRevision] = split(one);
        const [otherEpoch, otherUpstream, otherRevision] = split(other);
        return oneEpoch - otherEpoch || compareParts(oneUpstream, otherUpstream) || compareParts(oneRevision, otherRevision);
    },
};
/** An absent epoch or revision counts as 0. */
function split(version) {
    const colon = version.indexOf(':');
    const epoch = colon < 0 ? 0 : Number(version.slice(0, colon));
    const rest = version.slice(colon + 1);
    const dash = rest.lastIndexOf('-');
    return dash < 0 ? [epoch, rest, '0'] : [epoch, rest.slice(0, dash), rest.slice(dash + 1)];
}
/** Runs of non-digits and of digits in turn: the former by {@link rank}, the latter as numbers. */
function compareParts(one, other) {
    const oneRuns = runs(one);
    const otherRuns = runs(other);
    for (let index = 0; index < Math.max(oneRuns.length, otherRuns.length); index += 1) {
        const [oneText, oneNumber] = oneRuns[index] ?? ['', ''];
        const [otherText, otherNumber] = otherRuns[index] ?? ['', ''];
        const difference = compareText(oneText, otherText) || dpkg_compareNumbers(oneNumber, otherNumber);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function runs(part) {
    return [...part.matchAll(/(\D*)(\d*)/g)].filter(([whole]) => whole !== '').map(([, text = '', digits = '']) => [text, digits]);
}
/** `~` sorts before the end, the end before letters, letters before everything else. */
function compareText(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const difference = rank(one[index]) - rank(other[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function rank(character) {
    if (character === '~')
        return -1;
    if (character === undefined)
        return 0;
    return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
/** Digits of any length: leading zeros mean nothing, and an absent number is 0. */
function dpkg_compareNumbers(one, other) {
    const oneDigits = one.replace(/^0+/, '');
    const otherDigits = other.replace(/^0+/, '');
    return oneDigits.length - otherDigits.length || (oneDigits < otherDigits ? -1 : oneDigits > otherDigits ? 1 : 0);
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/pep440.js
// PyPA "Version specifiers" (PEP 440), appendix B, normalised spellings and the common others.
const pep440_shape = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const preRanks = new Map([
    ['a', 0],
    ['alpha', 0],
    ['b', 1],
    ['beta', 1],
    ['c', 2],
    ['rc', 2],
    ['pre', 2],
    ['preview', 2],
]);
/** Versions of Python packages. */
const pythonVersions = {
    name: 'PEP 440',
    isOrderable: (version) => version.length <= 512 && pep440_shape.test(version.trim()),
    compare(one, other) {
        const left = sortKey(one);
        const right = sortKey(other);
        for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
            const difference = compareKeys(left[index], right[index]);
            if (difference !== 0)
                return difference;
        }
        return 0;
    },
};
const first = -1n;
const last = 10n ** 40n;
/** Epoch, release without trailing zeros, pre, post, dev, local: each so that plain comparison gives the order of the specification. */
function sortKey(version) {
    const [, epoch, release = '', preName, preNumber, implicitPost, postName, postNumber, dev, devNumber, local] = pep440_shape.exec(version.trim()) ?? [];
    const hasPost = implicitPost !== undefined || postName !== undefined;
    const pre = preName === undefined ? [dev !== undefined && !hasPost ? first : last] : [BigInt(preRanks.get(preName.toLowerCase()) ?? 0), BigInt(preNumber || 0)];
    return [
        BigInt(epoch ?? 0),
        release.replace(/(?:\.0+)+$/, '').split('.').map(BigInt),
        pre,
        hasPost ? BigInt(implicitPost ?? (postNumber || 0)) : first,
        dev === undefined ? last : BigInt(devNumber || 0),
        (local?.toLowerCase().split(/[-_.]/) ?? []).map((part) => (/^\d+$/.test(part) ? BigInt(part) : part)),
    ];
}
function compareKeys(one, other) {
    if (Array.isArray(one) && Array.isArray(other)) {
        for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
            const difference = compareAtoms(one[index], other[index]);
            if (difference !== 0)
                return difference;
        }
        return 0;
    }
    return compareAtoms(one, other);
}
/** Nothing before words, words before numbers. */
function compareAtoms(one, other) {
    const kind = (atom) => (atom === undefined ? 0 : typeof atom === 'string' ? 1 : 2);
    if (kind(one) !== kind(other) || one === undefined || other === undefined)
        return kind(one) - kind(other);
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./packages/scanners/node_modules/semver/functions/compare.js
var compare = __webpack_require__(2127);
// EXTERNAL MODULE: ./packages/scanners/node_modules/semver/functions/parse.js
var functions_parse = __webpack_require__(1383);
;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/semver.js


/** Semantic Versioning 2.0.0, as npm orders versions; build metadata does not count. */
const semanticVersions = {
    name: 'Semantic Versioning',
    isOrderable: (version) => functions_parse(version) !== null,
    compare: (one, other) => compare(one, other),
};

;// CONCATENATED MODULE: ./packages/scanners/build/matching/versions/scheme-of.js




const schemes = new Map([
    ['npm', semanticVersions],
    ['PyPI', pythonVersions],
    ['Debian', dpkgVersions],
    ['Ubuntu', dpkgVersions],
    ['Alpine', apkVersions],
    ['Wolfi', apkVersions],
    ['Chainguard', apkVersions],
]);
/** How versions of an OSV ecosystem (with or without release) are ordered, or undefined when nobody here knows. */
function schemeOf(ecosystem) {
    return schemes.get(ecosystem.split(':')[0] ?? '');
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/evaluate.js

/**
 * Evaluates all entries of one advisory about one package (ossf osv-schema, "Evaluation"): listed by name first, then by
 * range. Entries must already be of the package's ecosystem and name.
 */
function evaluate(version, entries) {
    const results = entries.map((entry) => evaluateEntry(version, entry));
    const affected = results.filter((result) => result.outcome === 'affected');
    if (affected.length > 0)
        return { outcome: 'affected', fixedIn: [...new Set(affected.flatMap(({ fixedIn }) => fixedIn))] };
    return results.find(({ outcome }) => outcome === 'unknown') ?? { outcome: 'not-affected' };
}
function evaluateEntry(version, { ecosystem, versions, ranges }) {
    const scheme = schemeOf(ecosystem);
    const comparable = ranges.filter(({ type }) => type !== 'GIT');
    const isListed = versions.includes(version);
    if (comparable.length === 0)
        return isListed ? { outcome: 'affected', fixedIn: [] } : withoutRanges(versions, ranges);
    if (scheme === undefined)
        return isListed ? { outcome: 'affected', fixedIn: [] } : unknown(`nobody here knows the order of ${ecosystem} versions`);
    const odd = [version, ...comparable.flatMap(versionsOf)].find((one) => !scheme.isOrderable(one));
    if (odd !== undefined)
        return isListed ? { outcome: 'affected', fixedIn: [] } : unknown(`${odd.slice(0, 80)} is not a version by ${scheme.name}`);
    const within = comparable.filter((range) => isWithin(version, range, scheme));
    if (!isListed && within.length === 0)
        return { outcome: 'not-affected' };
    return { outcome: 'affected', fixedIn: within.flatMap((range) => nextFix(version, range, scheme)) };
}
/** Only a list, or only commits: a list that lacks the version clears it, commits tell nothing about it. */
function withoutRanges(versions, ranges) {
    if (versions.length > 0)
        return { outcome: 'not-affected' };
    return unknown(ranges.length > 0 ? 'the advisory names commits only' : 'the advisory names no versions');
}
function isWithin(version, { events }, scheme) {
    const limits = events.filter(({ kind }) => kind === 'limit');
    const isBelowLimit = ({ version: limit }) => limit === '*' || scheme.compare(version, limit) < 0;
    if (limits.length > 0 && !limits.some(isBelowLimit))
        return false;
    let isAffected = false;
    for (const event of inOrder(events, scheme)) {
        const difference = compareToEvent(version, event, scheme);
        if (event.kind === 'introduced' && difference >= 0)
            isAffected = true;
        if (event.kind === 'fixed' && difference >= 0)
            isAffected = false;
        if (event.kind === 'last_affected' && difference > 0)
            isAffected = false;
    }
    return isAffected;
}
/** The first fix above `version`. */
function nextFix(version, { events }, scheme) {
    const fix = inOrder(events, scheme).find((event) => event.kind === 'fixed' && compareToEvent(version, event, scheme) < 0);
    return fix === undefined ? [] : [fix.version];
}
/** By version; of two at the same version the introduction comes first, so that a fix there wins. */
function inOrder(events, scheme) {
    const rank = ({ kind }) => (kind === 'introduced' ? 0 : 1);
    return events
        .filter(({ kind }) => kind !== 'limit')
        .toSorted((one, other) => compareEvents(one, other, scheme) || rank(one) - rank(other));
}
/** "0" stands for the beginning of all versions. */
function compareEvents(one, other, scheme) {
    if (one.version === '0' || other.version === '0')
        return Number(other.version === '0') - Number(one.version === '0');
    return scheme.compare(one.version, other.version);
}
function compareToEvent(version, event, scheme) {
    return event.version === '0' ? 1 : scheme.compare(version, event.version);
}
function versionsOf({ events }) {
    return events.map(({ version }) => version).filter((version) => version !== '0' && version !== '*');
}
function unknown(why) {
    return { outcome: 'unknown', why };
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/same-vulnerability.js

/**
 * One finding for each vulnerability of one package: records that share an id or alias (OSV aliases are symmetric and
 * transitive) or are about the same single CVE become one, the harshest rating counting. A bulletin that gathers several
 * CVEs (a DSA) adds nothing when each of them is there by itself.
 */
function mergeFindings(findings) {
    const groups = [];
    for (const finding of findings.filter((one) => !isBulletin(one))) {
        const ids = namesOf(finding);
        const [same, others] = partition(groups, (group) => group.some((member) => namesOf(member).some((id) => ids.includes(id))));
        groups.splice(0, groups.length, ...others, [...same.flat(), finding]);
    }
    const covered = new Set(groups.flat().flatMap(namesOf));
    const bulletins = findings.filter((one) => isBulletin(one) && !cvesOf(one).every((cve) => covered.has(cve)));
    return [...groups, ...bulletins.map((bulletin) => [bulletin])].map(mergeGroup);
}
function mergeGroup(group) {
    const [lead, ...others] = group.toSorted(byHarshness);
    if (lead === undefined)
        throw new RangeError('a group has at least one finding');
    const { upstream, ...finding } = lead;
    const names = new Set([...upstream, ...group.flatMap(namesOf), ...others.map(({ id }) => id)]);
    names.delete(lead.id);
    const fixedIn = [...new Set(group.flatMap((member) => member.fixedIn))];
    return { ...finding, aliases: [...names].toSorted(), fixedIn };
}
function byHarshness(one, other) {
    const rank = ({ severity }) => finding/* severities */.g.indexOf(severity);
    return rank(one) - rank(other) || Number(one.score === undefined) - Number(other.score === undefined) || (one.id < other.id ? -1 : 1);
}
function isBulletin(finding) {
    return new Set(cvesOf(finding)).size > 1;
}
function namesOf({ id, aliases, upstream }) {
    const single = new Set(upstream.map(withoutPrefix));
    return [id, ...aliases, withoutPrefix(id), ...(single.size === 1 ? single : [])];
}
function cvesOf({ upstream }) {
    return upstream.map(withoutPrefix);
}
/** DEBIAN-CVE-2023-4911 is Debian's record of CVE-2023-4911. */
function withoutPrefix(id) {
    return id.replace(/^[A-Z]+-(?=CVE-)/, '');
}
function partition(values, test) {
    return [values.filter(test), values.filter((value) => !test(value))];
}

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(4353);
;// CONCATENATED MODULE: ./packages/scanners/build/matching/severity.js

const words = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['negligible', 'low'],
    ['none', 'none'],
]);
/**
 * How bad it is. Vectors of the package count before those of the whole advisory; of several the harshest, whatever its
 * CVSS version, and the vector it came from is kept. Without a usable vector the word of the database counts; without
 * that it is `unknown`, which is not `none`.
 */
function rate(advisory, entries) {
    const own = entries.flatMap(({ severity }) => severity);
    const vectors = own.length > 0 ? own : advisory.severity;
    const [harshest] = vectors.flatMap(scoreOf).toSorted((one, other) => other.value - one.value);
    if (harshest !== undefined)
        return { severity: ratingOf(harshest.value), score: harshest };
    const word = vectors.find(({ type }) => type === 'Ubuntu')?.score ?? advisory.rating;
    return { severity: words.get(word?.toLowerCase() ?? '') ?? 'unknown' };
}
/** The number of a vector. The base metrics must all be there: the calculator gives 0 for a vector that lacks one. */
function scoreOf({ type, score: vector }) {
    const scores = isVector(vector) ? scoresOf(type, vector) : undefined;
    if (scores?.base === undefined || !Number.isFinite(scores.overall))
        return [];
    return [{ method: type, vector, value: scores.overall }];
}
function scoresOf(type, vector) {
    try {
        if (type === 'CVSS_V4')
            return new ae_cvss_calculator.Cvss4P0(vector).calculateScores();
        if (type === 'CVSS_V3')
            return (vector.startsWith('CVSS:3.0/') ? new ae_cvss_calculator.Cvss3P0(vector) : new ae_cvss_calculator.Cvss3P1(vector)).calculateScores();
        return type === 'CVSS_V2' ? new ae_cvss_calculator.Cvss2(vector).calculateScores() : undefined;
    }
    catch (error) {
        // The calculator throws plain errors on metrics it does not know: such a vector says nothing.
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}
/** Metrics and values with slashes between, each metric once. */
function isVector(text) {
    if (text.length > 500 || !/^(?:CVSS:[34]\.[01]\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/.test(text))
        return false;
    const metrics = text.split('/').map((part) => part.slice(0, part.indexOf(':')));
    return new Set(metrics).size === metrics.length;
}
/** CVSS v3.1 §5 and v4.0 §6: the qualitative scale. */
function ratingOf(value) {
    if (value >= 9)
        return 'critical';
    if (value >= 7)
        return 'high';
    if (value >= 4)
        return 'medium';
    return value > 0 ? 'low' : 'none';
}

;// CONCATENATED MODULE: ./packages/scanners/build/matching/match.js







/**
 * Holds every advisory against the components, one advisory in memory at a time. A component whose ecosystem the
 * database does not know at all is not assessed: silence about it is not a verdict. @throws Failure `database-invalid` | `too-large`
 */
async function matchAdvisories(components, advisories) {
    const byPackage = Map.groupBy(components, ({ ecosystem, advised }) => packageKey(ecosystem, advised.name));
    const raw = new Map();
    const notAssessed = new Map();
    const ecosystems = new Set();
    let records = 0;
    let withdrawn = 0;
    let found = 0;
    let newestRecord;
    for await (const advisory of advisories) {
        records += 1;
        if (records > limits.advisories)
            throw overLimit('The advisory database', limits.advisories, 'records');
        if (newestRecord === undefined || advisory.modified > newestRecord)
            newestRecord = advisory.modified;
        for (const { ecosystem } of advisory.affected)
            ecosystems.add(ecosystem);
        if (advisory.withdrawn) {
            withdrawn += 1;
            continue;
        }
        for (const [key, entries] of Map.groupBy(advisory.affected, ({ ecosystem, name }) => packageKey(ecosystem, name)))
            for (const component of byPackage.get(key) ?? []) {
                const judged = judge(component, advisory, entries);
                if (judged === undefined)
                    continue;
                if ('why' in judged)
                    notAssessed.set(judged.what + judged.why, judged);
                else
                    raw.set(component, [...(raw.get(component) ?? []), judged]);
                if ((found += 1) > limits.findings)
                    throw overLimit('The scan', limits.findings, 'findings');
            }
    }
    return {
        findings: [...raw.values()].flatMap(mergeFindings).toSorted(byUrgency),
        notAssessed: [...unknownEcosystems(components, ecosystems), ...notAssessed.values()],
        records,
        withdrawn,
        newestRecord,
    };
}
function judge(component, advisory, entries) {
    const evaluation = evaluate(component.advised.version, entries);
    if (evaluation.outcome === 'not-affected')
        return undefined;
    if (evaluation.outcome === 'unknown')
        return { what: component.purl, why: `${advisory.id}: ${evaluation.why}` };
    return {
        id: advisory.id,
        aliases: advisory.aliases,
        upstream: advisory.upstream,
        ...rate(advisory, entries),
        package: packageOf(component),
        fixedIn: evaluation.fixedIn,
        summary: advisory.summary,
        ...(advisory.url === undefined ? {} : { url: advisory.url }),
    };
}
/** One line an ecosystem. */
function unknownEcosystems(components, known) {
    const missing = components.filter(({ ecosystem }) => ecosystem === '' || !known.has(ecosystem));
    return [...Map.groupBy(missing, ({ ecosystem }) => ecosystem)].map(([ecosystem, members]) => ({
        what: `${members.length} ${members.length === 1 ? 'package' : 'packages'} of ${ecosystem === '' ? 'an unknown distribution' : ecosystem}`,
        why: 'the advisory database has no record about this ecosystem',
    }));
}
/** Names of Python packages are compared normalised (PyPA "Names and normalization"), all others as they are. */
function packageKey(ecosystem, name) {
    return `${ecosystem}\n${ecosystem === 'PyPI' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
}
function byUrgency(one, other) {
    const rank = ({ severity }) => finding/* severities */.g.indexOf(severity);
    const text = ({ id, package: { purl } }) => `${id} ${purl}`;
    return rank(one) - rank(other) || (other.score?.value ?? 0) - (one.score?.value ?? 0) || (text(one) < text(other) ? -1 : 1);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/scanners/build/sbom/cyclonedx.js



/**
 * The inventory as CycloneDX 1.6 (ECMA-424). The same inventory, artifact, tool and time give the same document;
 * the serial number is derived from the artifact and the tool, since it is the same bill however often it is made.
 */
function cyclonedxOf(inventory, { artifact, tool, at }) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(`${artifact.digest} ${tool.name} ${tool.version}`)}`,
        version: 1,
        metadata: {
            timestamp: at.toISOString(),
            tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
            component: artifactComponent(artifact),
            properties: inventory.platforms.map((platform) => property('platform', platform)),
        },
        components: [...inventory.operatingSystems.map(operatingSystem), ...inventory.components.map(libraryComponent)],
        compositions: [{ aggregate: inventory.notAssessed.length > 0 ? 'incomplete' : 'unknown', assemblies: [artifactRef(artifact)] }],
    };
}
function artifactComponent(artifact) {
    const algorithm = (0,model_digest/* algorithmOf */.Hy)(artifact.digest) === 'sha256' ? 'SHA-256' : 'SHA-512';
    return {
        type: 'container',
        'bom-ref': artifactRef(artifact),
        name: (0,reference/* formatRepository */.Sh)(artifact),
        version: artifact.digest,
        purl: artifactRef(artifact),
        hashes: [{ alg: algorithm, content: (0,model_digest/* hexOf */.ZD)(artifact.digest) }],
    };
}
/** purl-spec, type oci: the last part of the repository, the digest as version. */
function artifactRef(artifact) {
    const name = artifact.repository.slice(artifact.repository.lastIndexOf('/') + 1);
    return `pkg:oci/${name}@${encodeURIComponent(artifact.digest)}?repository_url=${encodeURIComponent((0,reference/* formatRepository */.Sh)(artifact))}`;
}
function operatingSystem({ id, versionId, name }) {
    return { type: 'operating-system', 'bom-ref': `os:${id}@${versionId}`, name: id, version: versionId, description: name };
}
function libraryComponent({ purl, name, version, license, locations, platforms }) {
    const properties = [
        ...locations.flatMap(({ layer, path }) => (layer === undefined ? [property('path', path)] : [property('layer', layer), property('path', path)])),
        ...platforms.map((platform) => property('platform', platform)),
    ];
    return {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        purl,
        // As the package states it: `name` takes any text, `id` and `expression` would claim that it is SPDX.
        ...(license === undefined ? {} : { licenses: [{ license: { name: license } }] }),
        properties,
    };
}
function property(name, value) {
    return { name: `portcullis:${name}`, value };
}
/** RFC 9562, version 8: 122 bits of a hash. */
function uuidOf(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

;// CONCATENATED MODULE: ./packages/scanners/build/sbom/purl-component.js


const purl_component_kinds = ['npm', 'pypi', 'deb', 'apk'];
// Names by which Debian package-urls give the release.
const debianCodenames = new Map([
    ['bullseye', '11'],
    ['bookworm', '12'],
    ['trixie', '13'],
    ['forky', '14'],
]);
/** A component as its package-url tells it, or undefined when that is malformed or has no version. */
function componentFromPurl(purl, license) {
    const parsed = parsePurl(purl);
    if (parsed === undefined)
        return undefined;
    const { type, namespace, name, version, qualifiers } = parsed;
    if (typeof name !== 'string' || typeof version !== 'string' || version === '')
        return undefined;
    const kind = purl_component_kinds.find((one) => one === type);
    const fullName = kind === 'npm' && namespace ? `${namespace}/${name}` : name;
    const found = { kind: kind ?? 'npm', name: fullName, version };
    return {
        purl,
        name: fullName,
        version,
        ecosystem: kind === undefined ? `purl type ${type}` : ecosystemOf(found, purl_component_releaseOf(namespace ?? '', qualifiers?.['distro'] ?? '')),
        advised: purl_component_upstreamOf(qualifiers?.['upstream'], { name: fullName, version }),
        ...(license === undefined ? {} : { license }),
        locations: [{ path: 'SBOM' }],
        platforms: [],
    };
}
/** The parser throws a plain error on whatever is not a package-url; the caller tells of it as not assessed. */
function parsePurl(purl) {
    try {
        return packageurl_js.PackageURL.fromString(purl);
    }
    catch (error) {
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}
/** `debian-12`, `alpine-3.20.3`, `bookworm`, `3.20`: all are in use. */
function purl_component_releaseOf(namespace, distro) {
    const [, named, number] = /^([a-z]+)[-:_]v?(\d[\w.]*)$/i.exec(distro) ?? [];
    const versionId = number ?? debianCodenames.get(distro) ?? distro.replace(/^v/, '');
    const isLongTermSupport = /^\d*[02468]\.04$/.test(versionId);
    return { id: (named ?? namespace).toLowerCase(), versionId, name: distro, isLongTermSupport };
}
/** `source` or `source@version`. */
function purl_component_upstreamOf(upstream, own) {
    if (upstream === undefined || upstream === '')
        return own;
    const at = upstream.indexOf('@');
    return at < 0 ? { name: upstream, version: own.version } : { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}

;// CONCATENATED MODULE: ./packages/scanners/build/sbom/read-sbom.js







/**
 * The inventory that an SBOM states: CycloneDX JSON (1.2 and later) or SPDX 2.x JSON. Parts without a package-url cannot be matched
 * and are told as not assessed. @throws Failure `json-invalid` | `file-invalid` | `subject-mismatch` | `too-large`
 */
function inventoryFromSbom(bytes, subject) {
    const document = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the SBOM', maxBytes: limits.sbom });
    const listed = listedIn(document, subject);
    if (listed.length > limits.components)
        throw overLimit('The SBOM', limits.components, 'components');
    const components = [];
    const notAssessed = [];
    for (const { name, purl, license } of listed) {
        const component = purl === undefined ? undefined : componentFromPurl(purl, license);
        if (component !== undefined)
            components.push(component);
        else
            notAssessed.push({ what: name, why: purl === undefined ? 'the SBOM gives it no package-url' : `the package-url ${purl.slice(0, 200)} names no version that can be matched` });
    }
    return { components: mergeComponents(components), operatingSystems: [], platforms: [], notAssessed };
}
function listedIn(document, subject) {
    if (document['bomFormat'] === 'CycloneDX')
        return listedInCyclonedx(document, subject);
    if (typeof document['spdxVersion'] === 'string' && document['spdxVersion'].startsWith('SPDX-2.'))
        return listedInSpdx(document);
    throw new failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: 'The SBOM is neither CycloneDX JSON nor SPDX 2 JSON',
        remedy: 'Give a CycloneDX or SPDX 2.3 document in JSON in the input `sbom-path`.',
    });
}
function listedInCyclonedx(document, subject) {
    refuseOtherSubject(document, subject);
    const listed = [];
    for (const component of cyclonedxComponents(document)) {
        const { type, name, purl } = component;
        // Files and the operating system itself are no packages.
        if (type === 'file' || type === 'operating-system')
            continue;
        listed.push({ name: read_sbom_textOf(name) ?? 'a component without name', purl: read_sbom_textOf(purl), license: cyclonedxLicense(component) });
    }
    return listed;
}
/** The components and those inside of them, level by level: one list of them all would be taken apart for minutes, or not fit on the stack. */
function* cyclonedxComponents(document) {
    for (let level = read_sbom_listOf(document['components']); level.length > 0; level = level.flatMap(({ components }) => read_sbom_listOf(components)))
        yield* level;
}
/** An SBOM that says by hash what it is about must be about this artifact. */
function refuseOtherSubject(document, subject) {
    const { metadata } = document;
    const component = (0,strict_json/* isJsonObject */.OW)(metadata) && (0,strict_json/* isJsonObject */.OW)(metadata['component']) ? metadata['component'] : {};
    const algorithm = (0,model_digest/* algorithmOf */.Hy)(subject) === 'sha256' ? 'SHA-256' : 'SHA-512';
    const hashes = read_sbom_listOf(component['hashes']).filter(({ alg }) => alg === algorithm);
    if (hashes.length === 0 || hashes.some(({ content }) => content === (0,model_digest/* hexOf */.ZD)(subject)))
        return;
    throw new failure/* Failure */.H('subject-mismatch', {
        blame: 'configuration',
        message: `The SBOM is about ${read_sbom_textOf(hashes[0]?.['content']) ?? 'something else'}, not about ${subject}`,
        remedy: 'Give the SBOM that was made for exactly this artifact.',
        expected: (0,model_digest/* hexOf */.ZD)(subject),
    });
}
function cyclonedxLicense({ licenses }) {
    const [first] = read_sbom_listOf(licenses);
    const license = (0,strict_json/* isJsonObject */.OW)(first?.['license']) ? first['license'] : {};
    return read_sbom_textOf(first?.['expression']) ?? read_sbom_textOf(license['id']) ?? read_sbom_textOf(license['name']);
}
function listedInSpdx(document) {
    const described = new Set(read_sbom_listOf(document['relationships']).filter(({ relationshipType }) => relationshipType === 'DESCRIBES').map(({ relatedSpdxElement }) => relatedSpdxElement));
    return read_sbom_listOf(document['packages'])
        .filter((one) => !described.has(one['SPDXID'] ?? null))
        .map((one) => {
        const reference = read_sbom_listOf(one['externalRefs']).find(({ referenceType }) => referenceType === 'purl');
        const license = read_sbom_textOf(one['licenseConcluded']) ?? read_sbom_textOf(one['licenseDeclared']);
        return {
            name: read_sbom_textOf(one['name']) ?? 'a package without name',
            purl: read_sbom_textOf(reference?.['referenceLocator']),
            license: license === 'NOASSERTION' || license === 'NONE' ? undefined : license,
        };
    });
}
function read_sbom_listOf(json) {
    return Array.isArray(json) ? json.filter((entry) => (0,strict_json/* isJsonObject */.OW)(entry)) : [];
}
function read_sbom_textOf(json) {
    return typeof json === 'string' && json !== '' ? json : undefined;
}

;// CONCATENATED MODULE: ./packages/scanners/build/embedded-scanner.js






const scanner = { uri: 'https://portcullis.dev/scanners/embedded', version: '0.1.0' };
/** Looks into the layers, or into an SBOM, and holds what is there against OSV records; it starts no other program. */
function createEmbeddedScanner(options) {
    return {
        async scan(artifact) {
            const startedAt = options.clock.now();
            const inventory = await inventoryOf(artifact, options);
            const report = await reportOn(inventory, options, startedAt);
            const tool = { name: 'portcullis', version: scanner.version };
            return { report, sbom: cyclonedxOf(inventory, { artifact, tool, at: startedAt }) };
        },
    };
}
async function inventoryOf(artifact, { reader, platforms, sbom }) {
    return sbom === undefined ? takeInventory(reader, artifact, platforms) : inventoryFromSbom(sbom, artifact.digest);
}
async function reportOn(inventory, { database, clock }, startedAt) {
    const match = await matchAdvisories(inventory.components, database.advisories());
    const lastUpdate = database.lastUpdate ?? match.newestRecord;
    if (match.records === 0 || lastUpdate === undefined)
        throw invalidDatabase('it holds no record, and no scan against nothing finds anything');
    return {
        scanner,
        database: { uri: database.uri, lastUpdate, records: match.records },
        platforms: inventory.platforms,
        packages: inventory.components.map(packageOf),
        findings: match.findings,
        notAssessed: [...inventory.notAssessed, ...match.notAssessed],
        startedAt,
        finishedAt: clock.now(),
    };
}

;// CONCATENATED MODULE: ./packages/scanners/build/report/sarif.js

/** GitHub refuses more results in one run (docs.github.com, "SARIF results exceed one or more limits"). */
const mostResults = 25_000;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', none: 'none', unknown: 'warning' };
// Where only a word is known, the middle of its band of the CVSS scale; an unknown severity is given no number.
const bands = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0' };
/**
 * The findings as SARIF 2.1.0 for code scanning. The report is ordered by urgency: when there are too many results, the
 * least urgent are left out, and a notification says how many.
 */
function sarifOf(report, context) {
    const shown = report.findings.slice(0, mostResults);
    const hidden = report.findings.length - shown.length;
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Portcullis scan',
                        informationUri: report.scanner.uri,
                        semanticVersion: report.scanner.version,
                        rules: rulesOf(shown),
                    },
                },
                automationDetails: { id: `${context.category}/` },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...notices(report), ...overflow(hidden)] }],
                results: shown.map((finding) => resultOf(finding, context)),
            },
        ],
    };
}
/** One rule an advisory, as its most urgent finding tells it. */
function rulesOf(findings) {
    return [...new Map(findings.toReversed().map((finding) => [finding.id, finding])).values()].toReversed().map(ruleOf);
}
function ruleOf(finding) {
    const { id, aliases, severity, score, summary, url } = finding;
    const number = score === undefined ? bands[severity] : score.value.toFixed(1);
    return {
        id,
        shortDescription: { text: plain(summary === '' ? id : summary, 1000) },
        fullDescription: { text: plain([id, ...aliases].join(', '), 1000) },
        ...(url === undefined ? {} : { helpUri: url }),
        properties: { tags: ['security', 'vulnerability'], ...(number === undefined ? {} : { 'security-severity': number }) },
    };
}
function resultOf(finding, { subject, path }) {
    const { id, severity, package: found, fixedIn } = finding;
    const fix = fixedIn.length === 0 ? 'no fix is known' : `fixed in ${fixedIn.join(', ')}`;
    return {
        ruleId: id,
        level: levels[severity],
        message: { text: plain(`${severity}: ${found.name} ${found.version} in ${subject}; ${fix}`, 2000) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
                logicalLocations: [{ fullyQualifiedName: plain(found.location ?? found.purl, 2000), kind: 'module' }],
            },
        ],
        // Without the digest of the image: the same vulnerability in the next build is the same alert.
        partialFingerprints: { 'portcullisFinding/v1': (0,external_node_crypto_.createHash)('sha256').update(`${id}\n${found.purl}\n${path}`).digest('hex') },
        properties: { purl: found.purl, fixedIn: [...fixedIn] },
    };
}
function notices({ notAssessed }) {
    return notAssessed.slice(0, 100).map(({ what, why }) => ({ level: 'warning', message: { text: plain(`Not assessed: ${what}: ${why}`, 2000) } }));
}
function overflow(hidden) {
    return hidden > 0 ? [{ level: 'warning', message: { text: `${hidden} more findings are in the full report` } }] : [];
}
/** One line of text without control characters, at most `length` UTF-16 units, never half a character. */
function plain(text, length) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, length).toWellFormed();
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-options.js + 16 modules
var registry_options = __webpack_require__(7169);
;// CONCATENATED MODULE: ./packages/worlds/build/scan-world.js







const maxSbomBytes = 64 * 1024 * 1024;
/** Reads the artifact and the advisories; can write nothing and signs nothing. */
async function scanWorld(subject, { database, platforms, sbomPath }, surroundings) {
    const { workspace, readable, clock } = surroundings;
    const { reader } = (0,registry_reader/* createRegistryReader */.l)((0,registry_options/* registryOptions */._)(surroundings, subject.registry));
    const sbom = sbomPath === undefined ? undefined : await (0,read_file/* readFileInside */.XW)(sbomPath, { roots: readable, maxBytes: maxSbomBytes, what: 'sbom-path' });
    const scanner = createEmbeddedScanner({
        reader,
        clock,
        platforms,
        database: await openAdvisoryDatabase((0,external_node_path_.resolve)(workspace, database)),
        ...(sbom === undefined ? {} : { sbom }),
    });
    return { scanner, clock };
}
/** The findings for code scanning, hung on the policy's repository: an image has no lines of its own. */
function scanSarif(report, subject) {
    return sarifOf(report, { subject: subject.digest, path: 'Dockerfile', category: `portcullis/${subject.repository}` });
}

// EXTERNAL MODULE: ./packages/worlds/build/statements.js
var build_statements = __webpack_require__(3612);
// EXTERNAL MODULE: ./packages/workspace/build/write-file.js
var write_file = __webpack_require__(3866);
// EXTERNAL MODULE: ./packages/cli/build/conduct.js + 8 modules
var conduct = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/cli/build/options.js
var options = __webpack_require__(4865);
// EXTERNAL MODULE: ./packages/cli/build/subject.js
var build_subject = __webpack_require__(7127);
// EXTERNAL MODULE: ./packages/cli/build/say.js
var say = __webpack_require__(3872);
// EXTERNAL MODULE: ./packages/cli/build/surroundings.js
var surroundings = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/cli/build/commands/scan.js











function addScan(program) {
    (0,options/* withCommonOptions */.eH)(program.command('scan <subject>'), ['text', 'json', 'markdown', 'sarif'])
        .description('look what is inside an image and what is known against it')
        .requiredOption('--database <path>', 'directory or archive of OSV records')
        .option('--platform <os/arch>', 'only this platform of an index; repeatable', options/* repeated */.ZD, [])
        .option('--sbom <path>', 'CycloneDX or SPDX document to judge instead of the layers')
        .option('--output-dir <path>', 'write statements, SBOM and SARIF there')
        .action((text, options) => (0,conduct.conduct)('scan', options, async (known) => {
        const subject = (0,build_subject/* subjectOf */.et)(text, known);
        const settings = { database: options.database, platforms: options.platform, sbomPath: options.sbom };
        const outcome = await scan({ subject }, await scanWorld(subject, settings, (0,surroundings/* surroundingsOf */.Z)(options)));
        if (options.outputDir !== undefined) {
            const statements = (0,external_node_path_.join)(options.outputDir, 'statements');
            await (0,promises_.mkdir)(statements, { recursive: true });
            for (const { predicateType, bytes } of outcome.statements)
                await (0,write_file/* writeFileWhole */.t)((0,external_node_path_.join)(statements, (0,build_statements/* statementFileName */.rC)(predicateType)), bytes);
            await (0,write_file/* writeFileWhole */.t)((0,external_node_path_.join)(options.outputDir, 'sbom.cdx.json'), JSON.stringify(outcome.sbom));
            await (0,write_file/* writeFileWhole */.t)((0,external_node_path_.join)(options.outputDir, 'scan.sarif'), JSON.stringify(scanSarif(outcome.report, subject)));
        }
        if (options.output === 'sarif')
            (0,say/* sayOnStdout */.yT)(`${JSON.stringify(scanSarif(outcome.report, subject), undefined, 2)}\n`);
        return outcome;
    }));
}


/***/ }),

/***/ 4865: // MODULE: ./packages/cli/build/options.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ withPolicyOptions),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   dZ: () => (/* binding */ runNumber),
/* harmony export */   eH: () => (/* binding */ withCommonOptions),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace_policy_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6116);


/** What every verb can print; SARIF is for findings, so only a scan has it. */
const outputFormats = ['text', 'json', 'markdown'];
/** Adds the options that every verb takes. */
function withCommonOptions(command, formats = outputFormats) {
    return command
        .option('--output <format>', `${formats.join(', ')}; text goes to stderr, everything else to stdout`, oneOf(formats), 'text')
        .option('--quiet', 'say nothing but the verdict')
        .option('--insecure-registry <host>', 'speak plain HTTP to this registry too; repeatable', repeated, [])
        .option('--registry-ca <path>', 'PEM file of certificate authorities that registries are believed by, besides the public ones')
        .option('--registry-username <name>', 'user for the registry; its password is read from PORTCULLIS_REGISTRY_PASSWORD')
        .option('--registry-login <login>', 'short-lived credentials for the identity of this job, e.g. "aws role=ARN region=REGION"; repeatable', repeated, [])
        .option('--registry-token-server <registry=host>', 'host whose token server may be shown the credentials for this registry, where it is another host; repeatable', repeated, [])
        .option('--repository <owner/name>', 'repository on GitHub; default GITHUB_REPOSITORY');
}
/** Adds the options of verbs that judge by a policy. */
function withPolicyOptions(command) {
    return command
        .option('--policy <path>', 'policy file', _portcullis_workspace_policy_path__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicyPath */ .r)
        .requiredOption('--environment <name>', 'environment of the policy');
}
function repeated(value, before) {
    return [...before, value];
}
function oneOf(words) {
    return (value) => {
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)(`expected one of ${words.join(', ')}, found ${JSON.stringify(value)}`);
        return word;
    };
}
/** A run of a workflow by its number. */
function runNumber(value) {
    if (!/^[1-9][0-9]{0,14}$/.test(value))
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)(`--run-id: expected a number, found ${JSON.stringify(value)}`);
    return Number(value);
}


/***/ }),

/***/ 7127: // MODULE: ./packages/cli/build/subject.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ subjectBesideBundle),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j$: () => (/* binding */ looksLikeReference),
/* harmony export */   tU: () => (/* binding */ pinnedSubject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2020);







const pieceBytes = 256 * 1024;
/** An artifact in a registry, named by its digest; noted in `known` for the report. @throws Failure `digest-required` | `reference-invalid` */
function subjectOf(text, known) {
    const subject = pinnedSubject(text);
    known.subject = { name: (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(subject), digest: subject.digest };
    return subject;
}
/** As `parsePinnedReference`; what names no artifact was perhaps meant as a file. @throws Failure `digest-required` | `reference-invalid` */
function pinnedSubject(text) {
    try {
        return (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .parsePinnedReference */ .Pe)(text);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H) || error.code !== 'reference-invalid' || looksLikeReference(text))
            throw error;
        const name = JSON.stringify(text.slice(0, 200));
        const [message, remedy] = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(text)
            ? [`${name} is a file, and an artifact is asked for`, 'Name it as registry.example/team/app@sha256:…, or, to verify a file, give its bundle: --bundle.']
            : [`${name} is no artifact, and there is no such file`, 'Check the path, or write registry.example/team/app@sha256:….'];
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('reference-invalid', { blame: 'configuration', message, remedy, cause: error });
    }
}
/**
 * As {@link subjectOf}, or, beside a bundle given as a file, a bare digest or a local file. What is written like a
 * reference is never a file: somebody else may have put one of that name there. `./` makes it one.
 */
async function subjectBesideBundle(text, known) {
    if ((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(text))
        return local('artifact', text, known);
    if (!looksLikeReference(text) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(text))
        return local((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(text), (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(await digestOfFile(text)), known);
    if (text.startsWith('file:'))
        return await namedFile(text, known);
    return subjectOf(text, known);
}
/** Whether a text is written like a reference; `./` before it makes it a path. */
function looksLikeReference(text) {
    return /[@:]/.test(text) && !/^\.{0,2}\//.test(text);
}
/** `file:path` says itself that it is a file: without a digest it is the file as it is now. */
async function namedFile(text, known) {
    const { repository, digest } = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F2)(text);
    if (digest !== undefined)
        return subjectOf(text, known);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(repository))
        return local(repository, (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(await digestOfFile(repository)), known);
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `There is no file ${JSON.stringify(repository)}`,
        remedy: 'Name a file that is there, or give its digest as file:path@sha256:….',
    });
}
function local(repository, digest, known) {
    known.subject = { name: repository, digest };
    return { registry: 'file', repository, digest };
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        const buffer = Buffer.allocUnsafe(pieceBytes);
        for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer))
            hash.update(buffer.subarray(0, read.bytesRead));
    }
    finally {
        await file.close();
    }
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 7741: // MODULE: ./packages/core/build/model/base64.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ encodeBase64),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** A group that repeats would end in a stack overflow at some millions of characters; a set of characters does not. */
const standard = /^[A-Za-z0-9+/]*={0,2}$/;
/**
 * Decodes canonical base64 (RFC 4648 §4). With `urlSafe`, the URL alphabet with or without padding is accepted
 * too (DSSE 1.0.2 asks readers for both). @throws Failure `base64-invalid`
 */
function decodeBase64(text, options = {}) {
    if (typeof text !== 'string')
        throw invalid(`expected base64 text, found ${typeof text}`);
    const plain = options.urlSafe === true ? toStandard(text) : text;
    if (plain.length % 4 !== 0 || !standard.test(plain))
        throw invalid('expected base64 without blanks, with padding');
    const bytes = Buffer.from(plain, 'base64');
    if (bytes.toString('base64') !== plain)
        throw invalid('expected canonical base64, found stray bits in the last character');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function encodeBase64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function toStandard(text) {
    if (!/[-_]/.test(text) && text.length % 4 === 0)
        return text;
    const replaced = text.replaceAll('-', '+').replaceAll('_', '/');
    return replaced.endsWith('=') ? replaced : replaced.padEnd(Math.ceil(replaced.length / 4) * 4, '=');
}
function invalid(message) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base64-invalid', { blame: 'artifact', message: `Not base64: ${message}`, remedy: 'Make the file again.' });
}


/***/ }),

/***/ 8654: // MODULE: ./packages/core/build/model/simple-signing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ encodeSimpleSigning),
/* harmony export */   Iy: () => (/* binding */ simpleSigningType),
/* harmony export */   PW: () => (/* binding */ plainSignatureType),
/* harmony export */   k0: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);



/** Media type of the payload that cosign up to version 2 signs for an image (containers/image, "simple signing"). */
const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** Type of a plain signature as cosign 3 writes it: a statement that says nothing but which artifact it is about. */
const plainSignatureType = 'https://sigstore.dev/cosign/sign/v1';
const signatureKind = 'cosign container image signature';
/**
 * The digest of the image that a verified payload is about. The name in it (`docker-reference`) plays no part: only
 * digests do. @throws Failure `statement-invalid` | `json-invalid`
 */
function readSimpleSigning(payload) {
    const { critical } = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(payload, { what: 'the signed payload' });
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(critical))
        throw invalid('it has no `critical` part');
    const { type, image } = critical;
    if (type !== signatureKind)
        throw invalid(`its type is ${JSON.stringify(type)?.slice(0, 80) ?? 'nothing'}`);
    const digest = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(image) ? image['docker-manifest-digest'] : undefined;
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        throw invalid('it names no digest of an image');
    return digest;
}
/** The payload that cosign up to version 2 signs for an image; `repository` is what it calls docker-reference. */
function encodeSimpleSigning(digest, repository) {
    const critical = { identity: { 'docker-reference': repository }, image: { 'docker-manifest-digest': digest }, type: signatureKind };
    return new TextEncoder().encode(JSON.stringify({ critical, optional: null }));
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not the image signature of cosign: ${why}`,
        remedy: 'Sign the image with cosign, or attach an attestation.',
    });
}


/***/ }),

/***/ 5945: // MODULE: ./packages/core/build/model/statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Gy: () => (/* binding */ maxSubjects),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   pT: () => (/* binding */ statementAbout)
/* harmony export */ });
/* unused harmony export statementType */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);



const statementType = 'https://in-toto.io/Statement/v1';
const statementTypes = new Set([statementType, 'https://in-toto.io/Statement/v0.1']);
/** As many as actions/attest puts into one statement. */
const maxSubjects = 1024;
/** Reads the payload of an attestation. @throws Failure `statement-invalid` | `json-invalid` */
function parseStatement(payload) {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(payload, { what: 'the statement' });
    const { _type: type, subject, predicateType, predicate } = json;
    if (typeof type !== 'string' || !statementTypes.has(type))
        throw invalid(`_type is ${JSON.stringify(type)}`);
    if (typeof predicateType !== 'string' || predicateType === '')
        throw invalid('predicateType is missing');
    if (!Array.isArray(subject) || subject.length === 0)
        throw invalid('it has no subject');
    if (subject.length > maxSubjects)
        throw invalid(`it has more than ${maxSubjects} subjects`);
    if (predicate !== undefined && predicate !== null && !(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate))
        throw invalid('predicate is not an object');
    return { subject: subject.map(readSubject), predicateType, predicate: (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate) ? predicate : {} };
}
/** The bytes to sign for a statement about `subjects`: JSON with members in the order of the specification. */
function encodeStatement({ subject, predicateType, predicate }) {
    return new TextEncoder().encode(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** A statement about one artifact. */
function statementAbout(subject, name, predicateType, predicate) {
    return { subject: [subjectOf(subject, name)], predicateType, predicate };
}
/** A subject by its digest; cosign's plain signatures name it in no other way. */
function subjectOf(digest, name) {
    return { ...(name === undefined ? {} : { name }), digest: { [(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(digest)]: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest) } };
}
/** Whether `statement` is about exactly this artifact: same algorithm, same hex; names never count. */
function isAbout(statement, subject) {
    return subjectsOf(statement, subject).length > 0;
}
/** The subjects that are exactly this artifact, under whatever names. */
function subjectsOf(statement, artifact) {
    return statement.subject.filter(({ digest }) => digest[(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(artifact)] === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(artifact));
}
function readSubject(json) {
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
        throw invalid('a subject is not an object');
    const { name, uri, digest } = json;
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest) || Object.keys(digest).length === 0)
        throw invalid('a subject has no digest');
    const entries = Object.entries(digest).map(([algorithm, hex]) => {
        if (typeof hex !== 'string')
            throw invalid('a digest is not text');
        return [algorithm, hex];
    });
    return { ...(typeof name === 'string' ? { name } : {}), ...(typeof uri === 'string' ? { uri } : {}), digest: Object.fromEntries(entries) };
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not an in-toto statement: ${why}`,
        remedy: 'Sign an in-toto Statement v1.',
    });
}


/***/ }),

/***/ 6476: // MODULE: ./packages/core/build/predicates/predicate-types.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes)
/* harmony export */ });
/** Predicate types that Portcullis reads or writes: standard ones under their own names, ours under one namespace. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    provenance02: 'https://slsa.dev/provenance/v0.2',
    vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    verificationSummary02: 'https://slsa.dev/verification_summary/v0.2',
    npmPublish: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    gitHubRelease: 'https://in-toto.io/attestation/release/v0.2',
    gitHubRelease01: 'https://in-toto.io/attestation/release/v0.1',
    decision: 'https://portcullis.dev/attestation/policy-decision/v0.1',
    approval: 'https://portcullis.dev/attestation/approval/v0.1',
    promotion: 'https://portcullis.dev/attestation/promotion/v0.1',
};


/***/ }),

/***/ 4099: // MODULE: ./packages/core/build/predicates/vulnerabilities.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ vulnerabilitiesPredicate),
/* harmony export */   g: () => (/* binding */ parseVulnerabilities)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(969);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);


const mostFindings = 200_000;
/**
 * The predicate of a scan: in-toto vulns v0.2 (spec/predicates/vulns_02.md). The standard has no place for how much
 * was looked at, and a list of findings proves nothing without it: it stands in `portcullis_inventory`. Each result
 * carries one annotation with the rating, the package and its fixed versions.
 */
function vulnerabilitiesPredicate(report) {
    const { scanner, database, platforms, packages, findings, notAssessed } = report;
    return {
        scanner: {
            uri: scanner.uri,
            version: scanner.version,
            db: { uri: database.uri, lastUpdate: database.lastUpdate.toISOString() },
            result: findings.map(resultOf),
        },
        metadata: { scanStartedOn: report.startedAt.toISOString(), scanFinishedOn: report.finishedAt.toISOString() },
        portcullis_inventory: {
            packages: packages.length,
            platforms: [...platforms],
            records: database.records,
            notAssessed: notAssessed.map(({ what, why }) => ({ what, why })),
        },
    };
}
/** Reads a verified scan. One without inventory is refused: it does not say how much it covers. @throws Failure `statement-invalid` */
function parseVulnerabilities(predicate) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(predicate, 'scan');
    const scanner = fields.fields('scanner');
    const database = scanner.fields('db');
    const inventory = fields.fields('portcullis_inventory');
    return {
        scanner: { uri: scanner.text('uri'), version: scanner.optionalText('version') ?? '' },
        database: { uri: database.optionalText('uri') ?? '', lastUpdate: database.time('lastUpdate'), records: inventory.count('records') },
        platforms: inventory.texts('platforms'),
        packages: inventory.count('packages'),
        findings: scanner.lists('result', mostFindings).map(findingOf),
        notAssessed: inventory.lists('notAssessed', mostFindings).map((entry) => ({ what: entry.text('what'), why: entry.text('why') })),
        finishedAt: fields.fields('metadata').time('scanFinishedOn'),
    };
}
function resultOf(finding) {
    const { id, aliases, severity, score, package: found, fixedIn, summary, url } = finding;
    const { purl, name, version, ecosystem, location } = found;
    return {
        id,
        severity: [{ method: score?.method ?? 'rating', score: score === undefined ? severity : String(score.value) }],
        annotations: [
            {
                rating: severity,
                aliases: [...aliases],
                package: { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) },
                fixedIn: [...fixedIn],
                summary,
                ...(score === undefined ? {} : { vector: score.vector }),
                ...(url === undefined ? {} : { url }),
            },
        ],
    };
}
function findingOf(result) {
    const [annotation] = result.lists('annotations', 1);
    if (annotation === undefined)
        throw result.unexpected('annotations', 'one annotation', 'none');
    const severity = annotation.oneOf('rating', _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g);
    const vector = annotation.optionalText('vector');
    const url = annotation.optionalText('url');
    const found = annotation.fields('package');
    const location = found.optionalText('location');
    return {
        id: result.text('id'),
        aliases: annotation.texts('aliases'),
        severity,
        ...(vector === undefined ? {} : { score: scoreOf(result, vector) }),
        package: {
            purl: found.text('purl'),
            name: found.text('name'),
            version: found.text('version'),
            ecosystem: found.text('ecosystem'),
            ...(location === undefined ? {} : { location }),
        },
        fixedIn: annotation.texts('fixedIn'),
        summary: annotation.text('summary'),
        ...(url === undefined ? {} : { url }),
    };
}
function scoreOf(result, vector) {
    const [score] = result.lists('severity');
    if (score === undefined)
        throw result.unexpected('severity', 'a score beside the vector', 'none');
    const text = score.text('score');
    // An empty text would be a nought, and 0x9 a nine.
    const value = /^[0-9.]+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= 0 && value <= 10))
        throw score.unexpected('score', 'a number from 0 to 10', text);
    return { method: score.text('method'), vector, value };
}


/***/ }),

/***/ 4755: // MODULE: ./packages/core/build/use-cases/request.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   YD: () => (/* binding */ leadingCode),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);

/** Puts the parts that every outcome shares around `ending`. */
function outcomeOf(action, subject, clock, startedAt) {
    return (ending) => ({
        action,
        subject: { name: (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(subject), digest: subject.digest },
        reasons: [],
        startedAt,
        finishedAt: clock.now(),
        ...ending,
    });
}
/** The code of the first reason, or `fallback`: what the whole run is labelled with. */
function leadingCode(reasons, fallback) {
    return reasons[0]?.code ?? fallback;
}
/** Several digests for a message, the first few in full. */
function listed(digests) {
    const shown = digests.slice(0, 5).join(', ');
    return digests.length > 5 ? `${shown} and ${digests.length - 5} more` : shown;
}


/***/ }),

/***/ 6141: // MODULE: ./packages/sigstore/build/confidential-url.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isConfidential)
/* harmony export */ });
/** Whether a token may travel to `url`: over TLS, or to a loopback address. */
function isConfidential({ protocol, hostname }) {
    const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && loopback);
}


/***/ }),

/***/ 3834: // MODULE: ./packages/workspace/build/policy-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/** Where a policy is looked for when nobody says otherwise. */
const defaultPolicyPath = '.portcullis/policy.yaml';


/***/ }),

/***/ 8437: // MODULE: ./packages/workspace/build/read-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ digestOfFileInside),
/* harmony export */   XW: () => (/* binding */ readFileInside),
/* harmony export */   up: () => (/* binding */ digestAndStartInside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3062);






/**
 * Reads a regular file that lies, with all links followed, inside one of the roots. Neither errors nor anything else
 * here ever repeats what the file says. @throws Failure `file-invalid` | `too-large`
 */
async function readFileInside(path, limits) {
    const { maxBytes, what } = limits;
    return await withFileInside(path, limits, async (file, size) => {
        if (size > maxBytes)
            throw tooLarge(what, path, maxBytes);
        return await readAtMost(file, maxBytes, () => tooLarge(what, path, maxBytes));
    });
}
/** The SHA-256 of a file of any size, found as {@link readFileInside} finds it. @throws Failure `file-invalid` */
async function digestOfFileInside(path, limits) {
    return (await digestAndStartInside(path, limits)).digest;
}
const startBytes = 64;
/** As {@link digestOfFileInside}, with the first 64 of the very bytes that were hashed. @throws Failure `file-invalid` */
async function digestAndStartInside(path, limits) {
    return await withFileInside(path, limits, async (file) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let start = Buffer.alloc(0);
        const content = file.createReadStream({ autoClose: false });
        for await (const chunk of content) {
            if (start.byteLength < startBytes)
                start = Buffer.concat([start, chunk]).subarray(0, startBytes);
            hash.update(chunk);
        }
        return { digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(`sha256:${hash.digest('hex')}`), start: new Uint8Array(start) };
    });
}
async function withFileInside(path, { roots, what }, work) {
    if (path === '' || path.includes('\0'))
        throw invalid(what, path, 'expected a path');
    const real = await realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(roots[0] ?? '', path), what, path);
    const realRoots = await Promise.all(roots.map((root) => realPathOf(root, 'the directory to read from', root)));
    if (!realRoots.some((root) => isInside(real, root)))
        throw invalid(what, path, `it lies outside ${roots.join(' and ')}`);
    // Not following a last link and not waiting for a writer: between the look above and here the path may have changed.
    const file = await opened(real, what, path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw invalid(what, path, 'it is not a regular file');
        const named = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(await realPathOf(real, what, path));
        if (named.ino !== found.ino || named.dev !== found.dev)
            throw invalid(what, path, 'it was replaced while it was read');
        return await work(file, found.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end; a file may grow while it is read, so the limit is held here too. */
async function readAtMost(file, maxBytes, overLimit) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
        if (bytesRead === 0)
            return new Uint8Array(Buffer.concat(chunks));
        total += bytesRead;
        if (total > maxBytes)
            throw overLimit();
        chunks.push(buffer.subarray(0, bytesRead));
    }
}
async function opened(real, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw invalid(what, path, `it cannot be opened (${codeOf(cause)})`, cause);
    }
}
async function realPathOf(absolute, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch (cause) {
        throw invalid(what, path, codeOf(cause) === 'ENOENT' ? 'there is no such file' : `it cannot be found (${codeOf(cause)})`, cause);
    }
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return way !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way) && way !== '..' && !way.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('..', '/'));
}
function codeOf(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
}
function invalid(what, path, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: ${why}`,
        remedy: 'Give the path of a regular file in the workspace.',
        cause,
    });
}
function tooLarge(what, path, maxBytes) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('too-large', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: it is over its limit of ${maxBytes} bytes`,
        remedy: 'Make it smaller.',
    });
}


/***/ }),

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

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ko: () => (/* binding */ nameInStatement),
  qb: () => (/* binding */ requireSame),
  AV: () => (/* binding */ subjectsToSign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var statement = __webpack_require__(5945);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/workspace/build/checksums.js


const maxBytes = 1024 * 1024;
/**
 * Reads what `sha256sum` or `sha512sum` print, one `<hex>  <name>` a line (` *` before the name for binary mode); a
 * name with a line break or backslash is written as they write it, with a backslash before the line.
 * @throws Failure `file-invalid`, naming the line; `too-large`
 */
function readChecksums(text, most) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new failure/* Failure */.H('too-large', { blame: 'configuration', message: `The list of checksums is over ${maxBytes} bytes`, remedy: 'Sign in several steps.' });
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const all = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
    const byName = new Map(all.map((one) => [one.name, one]));
    const other = all.find(({ name, digest }) => byName.get(name)?.digest !== digest);
    if (other !== undefined)
        throw invalid(`two digests are given for ${JSON.stringify(other.name.slice(0, 200))}`);
    if (byName.size === 0)
        throw invalid('it is empty');
    if (byName.size > most)
        throw invalid(`it names more than ${most} files, which is the most that one statement may be about`);
    return [...byName.values()];
}
function readLine(line, number) {
    const [, escaped, hex = '', written = ''] = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line) ?? [];
    const digest = `${hex.length === 128 ? 'sha512' : 'sha256'}:${hex.toLowerCase()}`;
    if (!(0,model_digest/* isDigest */.Bc)(digest))
        throw invalid(`line ${number} is not <64 or 128 hex digits>, two spaces, <name>`);
    const name = escaped === '\\' ? written.replaceAll(/\\(.)/g, (whole, letter) => ({ n: '\n', r: '\r', '\\': '\\' })[letter] ?? whole) : written;
    return { name, digest };
}
function invalid(why) {
    return new failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `The list of checksums cannot be used: ${why}`,
        remedy: 'Give what sha256sum prints: one line with digest and name for each file.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/workspace/build/find-files.js



/** Evidence lies beside the files that it is about, and is no subject itself. */
const evidence = /\.sigstore\.jsonl?$/;
/**
 * The regular files that paths and globs name (`*`, `**`, `?`, `[…]`, `{…,…}`), each once, sorted, relative to
 * `directory` when inside it. A pattern with `!` before it takes away again. Directories and files of evidence
 * (`*.sigstore.json`, `*.sigstore.jsonl`) are passed over. Where a file really lies is for whoever reads it.
 * @throws Failure `file-invalid` when a pattern finds nothing, or more than `most` are found
 */
async function findFiles(patterns, directory, most) {
    const found = new Set();
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
        const files = await matching(pattern, directory, most);
        if (files.length === 0)
            throw find_files_invalid(`${JSON.stringify(pattern.slice(0, 200))} finds no file`, 'Check the path; it is from the root of the workspace.');
        for (const file of files)
            found.add(file);
    }
    for (const pattern of patterns.filter((one) => one.startsWith('!')))
        for (const file of await matching(pattern.slice(1), directory, Infinity))
            found.delete(file);
    if (found.size === 0)
        throw find_files_invalid('no file is left', 'Name at least one file that no pattern with ! takes away.');
    return [...found].toSorted((one, other) => (one < other ? -1 : 1));
}
async function matching(pattern, directory, most) {
    const files = [];
    for await (const entry of (0,promises_.glob)(pattern, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory() || evidence.test(entry.name))
            continue;
        if (files.length >= most)
            throw find_files_invalid(`${JSON.stringify(pattern.slice(0, 200))} finds more than ${most} files`, `One statement has at most ${most} subjects: sign in several steps.`);
        files.push((0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, (0,external_node_path_.join)(entry.parentPath, entry.name))));
    }
    return files;
}
function find_files_invalid(why, remedy) {
    return new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `Files to sign: ${why}`, remedy });
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/signing/signing-subjects.js







const maxListBytes = 1024 * 1024;
/** The artifacts that a person names, each once; files as they are now. @throws Failure `file-invalid` | `too-large` | `input-invalid` */
async function subjectsToSign({ named, files: exact = [], paths, checksums }, surroundings) {
    const found = paths.length === 0 ? [] : await findFiles(paths, surroundings.readable[0], statement/* maxSubjects */.Gy);
    const files = [];
    for (const path of new Set([...exact.map((one) => fromWorkspace(one, surroundings)), ...found])) {
        files.push({ registry: 'file', repository: path, digest: await (0,read_file/* digestOfFileInside */.QY)(path, { roots: surroundings.readable, what: 'the file to sign' }) });
    }
    const listed = checksums === undefined ? [] : await listedIn(checksums, surroundings);
    const all = [...named, ...files, ...listed];
    const subjects = all.filter((subject, index) => all.findIndex((other) => isSame(other, subject)) === index);
    if (subjects.length <= statement/* maxSubjects */.Gy)
        return subjects;
    throw new failure/* Failure */.H('too-large', { blame: 'configuration', message: `There are ${subjects.length} artifacts to sign at once`, remedy: 'Sign in several steps.', expected: `at most ${statement/* maxSubjects */.Gy}` });
}
/** What a statement calls an artifact: a file by its name alone, as actions/attest does; one of a list as the list does. */
function nameInStatement(subject) {
    if ((0,reference/* placeOf */.$t)(subject) !== 'file')
        return (0,reference/* formatRepository */.Sh)(subject);
    return subject.isNamedOnly === true ? subject.repository : (0,external_node_path_.basename)(subject.repository);
}
/** @throws Failure `digest-mismatch` where a file is another than the one that was named */
function requireSame({ repository: path, digest: expected }, found) {
    if (found === expected)
        return;
    throw new failure/* Failure */.H('digest-mismatch', {
        blame: 'artifact',
        message: `${path} is not the file that was named: expected ${expected}, found ${found}`,
        remedy: 'Sign the file that the build made, and let nothing change it afterwards.',
        expected,
        found,
    });
}
/** The one way to write a path, so that no file is signed twice. */
function fromWorkspace(path, { readable: [directory] }) {
    return (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path));
}
/** No path of a list holds two blanks and a name behind a digest. */
async function listedIn(checksums, { readable }) {
    const isList = /^\\?[0-9a-fA-F]{64,128} [ *]/.test(checksums.trimStart());
    const text = isList ? checksums : new TextDecoder().decode(await (0,read_file/* readFileInside */.XW)(checksums, { roots: readable, maxBytes: maxListBytes, what: 'the list of checksums' }));
    return readChecksums(text, statement/* maxSubjects */.Gy).map(({ name, digest }) => ({ registry: 'file', repository: name, digest, isNamedOnly: true }));
}
function isSame(one, other) {
    return one.digest === other.digest && (0,reference/* formatRepository */.Sh)(one) === (0,reference/* formatRepository */.Sh)(other);
}


/***/ }),

/***/ 3612: // MODULE: ./packages/worlds/build/statements.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ bundleFileName),
/* harmony export */   Tu: () => (/* binding */ whatToSign),
/* harmony export */   rC: () => (/* binding */ statementFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3429);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_model_simple_signing__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8654);
/* harmony import */ var _portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5945);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(586);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8437);
/* harmony import */ var _signing_signing_subjects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1228);










const maxStatementBytes = 16 * 1024 * 1024;
const maxStatements = 32;
/**
 * What a person wants signed: the artifacts themselves as message signatures, a directory of statements, one predicate
 * about all artifacts with its type, or else a plain signature of each artifact as cosign 3 writes it.
 * @throws Failure `file-invalid` | `json-invalid` | `place-unsupported` | `input-invalid` | `digest-mismatch`
 */
async function whatToSign({ subjects, content, statementsPath, predicateType, predicatePath }, surroundings) {
    if (content === 'message-signature') {
        for (const subject of subjects)
            await requireNoDisguise(subject, surroundings);
        return 'the artifacts themselves';
    }
    if (statementsPath !== undefined)
        return readStatements(statementsPath, surroundings);
    if (predicateType === undefined || predicatePath === undefined)
        return subjects.map(({ digest }) => (0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .encodeStatement */ ._i)({ subject: [(0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(digest)], predicateType: _portcullis_core_model_simple_signing__WEBPACK_IMPORTED_MODULE_5__/* .plainSignatureType */ .PW, predicate: {} }));
    const predicate = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_7__/* .parseStrictJsonObject */ .Qp)(await read(predicatePath, 'the predicate', surroundings), { what: predicatePath });
    return [(0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .encodeStatement */ ._i)({ subject: subjects.map((subject) => (0,_portcullis_core_model_statement__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(subject.digest, (0,_signing_signing_subjects_js__WEBPACK_IMPORTED_MODULE_9__/* .nameInStatement */ .ko)(subject))), predicateType, predicate })];
}
/** What a DSSE signature covers begins so (DSSE 1.0.2 §3). */
const encodedEnvelope = Buffer.from('DSSEv1 ');
/**
 * A signature over a file that is the encoding of an envelope is that envelope's signature as well: whoever wrote the file
 * could show any statement as signed by this run. So the file is looked at, the very bytes that were named.
 * @throws Failure `place-unsupported` | `input-invalid` | `file-invalid` | `digest-mismatch`
 */
async function requireNoDisguise(subject, surroundings) {
    (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_4__/* .requirePlace */ .Bd)(subject, ['file'], 'A message signature');
    const name = JSON.stringify(subject.repository.slice(0, 200));
    if (subject.isNamedOnly === true)
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('input-invalid', {
            blame: 'configuration',
            message: `Refusing to sign the bare digest of ${name}: it could be that of an attestation, which would then be signed`,
            remedy: 'Name the file itself by its path, or sign a statement about its digest: content dsse-envelope.',
        });
    const { digest, start } = await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_8__/* .digestAndStartInside */ .up)(subject.repository, { roots: surroundings.readable, what: 'the file to sign' });
    (0,_signing_signing_subjects_js__WEBPACK_IMPORTED_MODULE_9__/* .requireSame */ .qb)(subject, digest);
    if (!encodedEnvelope.equals(start.subarray(0, encodedEnvelope.byteLength)))
        return;
    throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('file-invalid', {
        blame: 'artifact',
        message: `Refusing to sign ${name}: it is the encoding of an attestation, and a signature over it would be that attestation's`,
        remedy: 'Find out who wrote the file. If it is meant, sign a statement about it: content dsse-envelope.',
        expected: 'a file that does not begin with "DSSEv1 "',
        found: 'DSSEv1',
    });
}
/** The statements (*.json) in a directory that a scan has written. Nothing in them is trusted here. @throws Failure `file-invalid` */
async function readStatements(directory, surroundings) {
    const names = (await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(surroundings.workspace, directory))).filter((name) => name.endsWith('.json')).toSorted();
    if (names.length === 0 || names.length > maxStatements)
        throw invalid(directory, `expected 1 to ${maxStatements} .json files, found ${names.length}`);
    return Promise.all(names.map((name) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'a statement', surroundings)));
}
function read(path, what, { readable }) {
    return (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_8__/* .readFileInside */ .XW)(path, { roots: readable, maxBytes: maxStatementBytes, what });
}
async function namesIn(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    }
    catch (cause) {
        const isAbsent = (0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(cause) && 'code' in cause && cause.code === 'ENOENT';
        const why = (0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(cause) ? cause.message : 'it cannot be read';
        throw invalid(directory, isAbsent ? 'there is no such directory' : why, cause);
    }
}
function invalid(directory, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `statements-path ${directory}: ${why}`,
        remedy: 'Give the directory that scan wrote: its output statements-path, or the artifact downloaded from its job.',
        cause,
    });
}
/** The end of a predicate type as a file name: `https://in-toto.io/attestation/vulns/v0.2` becomes `vulns-v0.2.json`. */
function statementFileName(predicateType) {
    return `${nameOf(predicateType)}.json`;
}
/** As {@link statementFileName}, for the bundle of the statement that was signed as number `index`, from 0. */
function bundleFileName(predicateType, index) {
    return `${nameOf(predicateType)}-${index + 1}.sigstore.json`;
}
function nameOf(predicateType) {
    return predicateType.split('/').slice(-2).join('-').replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 120);
}


/***/ })

};
;