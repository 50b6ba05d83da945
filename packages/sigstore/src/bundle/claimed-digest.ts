import type { JsonCursor } from '../json-cursor.ts'

/** The digest that a message signature says it is over. */
export interface ClaimedDigest {
  readonly hash: 'sha256' | 'sha384' | 'sha512'
  readonly bytes: Buffer<ArrayBuffer>
}

const hashes: Readonly<Record<string, { readonly hash: ClaimedDigest['hash']; readonly length: number }>> = {
  SHA2_256: { hash: 'sha256', length: 32 },
  SHA2_384: { hash: 'sha384', length: 48 },
  SHA2_512: { hash: 'sha512', length: 64 },
}

/** Reads a `HashOutput` (sigstore_common.proto). @throws Failure `bundle-invalid` */
export function readClaimedDigest(place: JsonCursor): ClaimedDigest {
  place.only('algorithm', 'digest')
  const name = place.member('algorithm').text()
  const known = Object.hasOwn(hashes, name) ? hashes[name] : undefined
  if (known === undefined) throw place.member('algorithm').refusal(`${JSON.stringify(name.slice(0, 40))} is no hash that is accepted`)
  const bytes = place.member('digest').bytes()
  if (bytes.byteLength !== known.length) throw place.member('digest').refusal(`expected ${known.length} bytes, found ${bytes.byteLength}`)
  return { hash: known.hash, bytes }
}
