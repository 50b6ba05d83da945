import { createHash } from 'node:crypto'
import type { JsonCursor } from '../json-cursor.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

/** What one file says of another: how long it is and what it hashes to, as far as it says so. */
export interface FileDescription {
  readonly length: number | undefined
  readonly sha256: string | undefined
  readonly sha512: string | undefined
}

/** @throws Failure `trust-root-invalid` */
export function readDescription(place: JsonCursor): FileDescription {
  const hashes = place.member('hashes')
  return { length: readLength(place.member('length')), sha256: readHash(hashes.member('sha256'), 64), sha512: readHash(hashes.member('sha512'), 128) }
}

/** @throws Failure `trust-root-invalid` when the bytes are others than described */
export function requireDescribed(what: string, bytes: Uint8Array, { length, sha256, sha512 }: FileDescription): void {
  if (length !== undefined && bytes.byteLength !== length) throw trustRootInvalid(`${what}: expected ${length} bytes, found ${bytes.byteLength}`)
  for (const [algorithm, expected] of [['sha256', sha256], ['sha512', sha512]] as const) {
    const found = createHash(algorithm).update(bytes).digest('hex')
    if (expected !== undefined && found !== expected) throw trustRootInvalid(`${what}: expected ${algorithm}:${expected}, found ${algorithm}:${found}`)
  }
}

function readLength(place: JsonCursor): number | undefined {
  if (place.isAbsent) return undefined
  const length = place.json
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) throw place.refusal('expected a length in bytes')
  return length
}

function readHash(place: JsonCursor, digits: number): string | undefined {
  const hash = place.optionalText()
  if (hash !== undefined && (hash.length !== digits || !/^[0-9a-f]+$/.test(hash))) throw place.refusal(`expected ${digits} hex digits`)
  return hash
}
