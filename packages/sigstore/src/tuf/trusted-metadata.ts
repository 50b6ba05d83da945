import { readDescription, requireDescribed } from './described-file.ts'
import type { FileDescription } from './described-file.ts'
import { readMetadata, readVersion } from './metadata.ts'
import type { Metadata, MetadataKind } from './metadata.ts'
import { requireSigned } from './role.ts'
import type { Root } from './root.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

/** What a signed list says of a metadata file. */
export interface Listed extends FileDescription {
  readonly version: number
}

export interface TargetDescription extends FileDescription {
  readonly length: number
  readonly sha256: string
}

export interface Timestamp {
  readonly metadata: Metadata
  readonly snapshot: Listed
}

export interface Snapshot {
  readonly metadata: Metadata
  readonly listed: ReadonlyMap<string, Listed>
}

/**
 * Reads a timestamp that this root's keys signed, no older than the one known before (TUF 1.0.33, §5.4).
 * @throws Failure `trust-root-invalid`
 */
export function readTimestamp(bytes: Uint8Array, root: Root, before?: Timestamp): Timestamp {
  const metadata = signedBy(root, 'timestamp', bytes)
  const snapshot = readListed(metadata, 'snapshot.json')
  if (before !== undefined) {
    requireNotOlder('timestamp.json', metadata.version, before.metadata.version)
    requireNotOlder('snapshot.json in timestamp.json', snapshot.version, before.snapshot.version)
  }
  return { metadata, snapshot }
}

/**
 * Reads the snapshot that the timestamp names, which forgets and takes back nothing that the one before listed (§5.5).
 * @throws Failure `trust-root-invalid`
 */
export function readSnapshot(bytes: Uint8Array, root: Root, timestamp: Timestamp, before?: Snapshot): Snapshot {
  requireDescribed('snapshot.json', bytes, timestamp.snapshot)
  const snapshot = listsOf(signedBy(root, 'snapshot', bytes))
  requireVersion(snapshot.metadata, timestamp.snapshot.version)
  for (const [name, was] of before?.listed ?? []) {
    const is = snapshot.listed.get(name)
    if (is === undefined) throw trustRootInvalid(`snapshot.json no longer lists ${name}`)
    requireNotOlder(`${name} in snapshot.json`, is.version, was.version)
  }
  return snapshot
}

/** Reads the targets that the snapshot names (§5.6). @throws Failure `trust-root-invalid` */
export function readTargets(bytes: Uint8Array, root: Root, snapshot: Snapshot): Metadata {
  const listed = targetsIn(snapshot)
  requireDescribed('targets.json', bytes, listed)
  const metadata = signedBy(root, 'targets', bytes)
  requireVersion(metadata, listed.version)
  return metadata
}

/** What the snapshot says of targets.json. @throws Failure `trust-root-invalid` */
export function targetsIn({ listed }: Snapshot): Listed {
  const targets = listed.get('targets.json')
  if (targets === undefined) throw trustRootInvalid('snapshot.json does not list targets.json')
  return targets
}

/** Length and hash of a target; undefined when there is no target of that name. @throws Failure `trust-root-invalid` */
export function describeTarget({ signed }: Metadata, name: string): TargetDescription | undefined {
  const target = signed.member('targets').member(name)
  if (target.isAbsent) return undefined
  const { length, sha256, sha512 } = readDescription(target)
  if (length === undefined || sha256 === undefined) throw target.refusal('expected a length and a sha256')
  return { length, sha256, sha512 }
}

function signedBy(root: Root, kind: MetadataKind, bytes: Uint8Array): Metadata {
  const metadata = readMetadata(kind, bytes)
  requireSigned(metadata, root.roles[kind], `root ${root.version}`)
  return metadata
}

function listsOf(metadata: Metadata): Snapshot {
  const meta = metadata.signed.member('meta').json
  const names = typeof meta === 'object' && meta !== null ? Object.keys(meta) : []
  return { metadata, listed: new Map(names.map((name) => [name, readListed(metadata, name)])) }
}

function readListed({ signed }: Metadata, name: string): Listed {
  const place = signed.member('meta').member(name)
  return { version: readVersion(place.member('version')), ...readDescription(place) }
}

function requireVersion({ kind, version }: Metadata, expected: number): void {
  if (version !== expected) throw trustRootInvalid(`expected ${kind}.json ${expected}, found ${version}`)
}

function requireNotOlder(what: string, is: number, was: number): void {
  if (is < was) throw trustRootInvalid(`${what} was rolled back: ${was} was seen before, now it is ${is}`)
}
