import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { JsonCursor } from '../json-cursor.ts'
import { canonicalJson } from './canonical-json.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

export type MetadataKind = 'root' | 'timestamp' | 'snapshot' | 'targets'

/** A metadata file that was read; whether anybody trusted signed it is not known yet. */
export interface Metadata {
  readonly kind: MetadataKind
  readonly version: number
  readonly expires: Date
  readonly signed: JsonCursor
  /** What the signatures are over. */
  readonly signedBytes: Uint8Array
  /** By key id; each in hex, empty where a holder has not signed. */
  readonly signatures: ReadonlyMap<string, string>
}

/** The most bytes that each may have; a longer answer is not read to its end. */
export const maxMetadataBytes: Readonly<Record<MetadataKind, number>> = {
  root: 512_000,
  timestamp: 16_384,
  snapshot: 2_000_000,
  targets: 4_000_000,
}

const maxSignatures = 64
const utcSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** Reads a metadata file of this kind (TUF 1.0.33, §4). @throws Failure `trust-root-invalid` */
export function readMetadata(kind: MetadataKind, bytes: Uint8Array): Metadata {
  const document = new JsonCursor(parse(kind, bytes), `${kind}.json`, trustRootInvalid)
  const signed = document.member('signed')
  const type = signed.member('_type').text()
  if (type !== kind) throw signed.refusal(`expected metadata of type ${kind}, found ${type.slice(0, 40)}`)
  const specification = signed.member('spec_version').text()
  if (!/^1\.\d+(?:\.\d+)?$/.test(specification)) throw signed.refusal(`expected version 1 of the TUF specification, found ${specification.slice(0, 20)}`)
  const canonical = signed.json === undefined ? undefined : canonicalJson(signed.json)
  if (canonical === undefined) throw signed.refusal('a number in it is not whole')
  return {
    kind,
    version: readVersion(signed.member('version')),
    expires: readExpiry(signed.member('expires')),
    signed,
    signedBytes: new TextEncoder().encode(canonical),
    signatures: readSignatures(document.member('signatures')),
  }
}

/** A version: whole, from one. */
export function readVersion(place: JsonCursor): number {
  const version = place.json
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw place.refusal('expected a whole number from one')
  return version
}

function parse(kind: MetadataKind, bytes: Uint8Array) {
  try {
    return parseStrictJsonObject(bytes, { what: `${kind}.json`, maxBytes: maxMetadataBytes[kind] })
  } catch (cause) {
    throw trustRootInvalid(cause instanceof Failure ? cause.message : `${kind}.json cannot be read`, cause)
  }
}

function readExpiry(place: JsonCursor): Date {
  const text = place.text()
  const time = new Date(text)
  if (!utcSeconds.test(text) || Number.isNaN(time.getTime())) throw place.refusal('expected a time such as 2026-01-01T00:00:00Z')
  return time
}

function readSignatures(place: JsonCursor): ReadonlyMap<string, string> {
  const signatures = new Map<string, string>()
  for (const signature of place.list(maxSignatures)) {
    const keyId = signature.member('keyid').text()
    if (signatures.has(keyId)) throw signature.refusal('two signatures name the same key')
    const hex = signature.member('sig').text()
    if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw signature.refusal('expected a signature in hex')
    signatures.set(keyId, hex)
  }
  return signatures
}
