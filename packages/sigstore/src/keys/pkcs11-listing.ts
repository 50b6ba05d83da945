import type { KeyObject } from 'node:crypto'
import { answerRefused, readPublicKey } from './key-service.ts'
import type { Pkcs11Place } from './pkcs11-uri.ts'
import { keyRefusal } from './signing-key.ts'

/** A public key as `pkcs11-tool --list-objects --type pubkey` prints it. */
export interface ListedKey {
  /** Hex. */
  readonly id: string
  /** Of an elliptic curve; an RSA key is read by itself. */
  readonly publicKey: KeyObject | undefined
}

const keptBy = 'The PKCS#11 token'
/** Curves by the DER of their object identifiers, and the bytes of a coordinate. */
const curves: Readonly<Record<string, { readonly crv: string; readonly bytes: number }>> = {
  '06082a8648ce3d030107': { crv: 'P-256', bytes: 32 },
  '06052b81040022': { crv: 'P-384', bytes: 48 },
  '06052b81040023': { crv: 'P-521', bytes: 66 },
}

/**
 * The one key of that name. OpenSC 0.23 takes no notice of a label when it signs, and reads no key of P-384: so the name is
 * looked up here, and the token is asked by id from then on. @throws Failure `signing-refused` when there is none, or several
 */
export function findListed(listing: string, key: Pkcs11Place['key']): ListedKey {
  const objects = listing.split(/^(?=Public Key Object)/m).filter((block) => block.startsWith('Public Key Object')).map(readBlock)
  const found = objects.filter(({ label, id }) => ('label' in key ? label === key.label : id === key.id))
  const [only, ...others] = found
  if (only?.id === undefined || others.length > 0 || objects.filter(({ id }) => id === only.id).length > 1)
    throw keyRefusal(`${keptBy} holds ${found.length === 0 ? 'no key' : 'more than one key'} of that name`, 'Name the key by an object or id that no other key of the token has.')
  return { id: only.id, publicKey: only.point === undefined ? undefined : readPoint(only.point, only.curve) }
}

function readBlock(block: string) {
  const field = (name: string) => new RegExp(`^  ${name}: +(.*)$`, 'm').exec(block)?.[1]
  return { label: field('label'), id: field('ID'), point: field('EC_POINT'), curve: field('EC_PARAMS') }
}

/** An uncompressed point inside an OCTET STRING (PKCS#11 3.0, CKA_EC_POINT). */
function readPoint(hex: string, curve: string | undefined): KeyObject {
  const { crv, bytes } = curves[curve ?? ''] ?? { crv: '', bytes: 0 }
  const point = Buffer.from(hex, 'hex')
  const coordinates = point.subarray(point.byteLength - 2 * bytes)
  if (bytes === 0 || point[point.byteLength - 2 * bytes - 1] !== 4) throw answerRefused(keptBy, 'its key is on a curve that is not known, or its point is not written out')
  const base64url = (start: number) => coordinates.subarray(start, start + bytes).toString('base64url')
  return readPublicKey(keptBy, { key: { kty: 'EC', crv, x: base64url(0), y: base64url(bytes) }, format: 'jwk' })
}
