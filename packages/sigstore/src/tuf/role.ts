import { constants, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { JsonCursor } from '../json-cursor.ts'
import type { Metadata } from './metadata.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

/** Who may sign a kind of metadata, and how many of them must. */
export interface Role {
  readonly keys: ReadonlyMap<string, RoleKey>
  readonly threshold: number
}

interface RoleKey {
  readonly key: KeyObject
  readonly scheme: string
  /** Two key ids may name one key: it counts once. */
  readonly fingerprint: string
}

const maxKeys = 64
const keyTypes: Readonly<Record<string, string>> = { 'ecdsa-sha2-nistp256': 'ec', ed25519: 'ed25519', 'rsassa-pss-sha256': 'rsa' }

/** One of the roles of a root. A key of a scheme we do not speak cannot count, and is left out. @throws Failure `trust-root-invalid` */
export function readRole(role: JsonCursor, keys: JsonCursor): Role {
  const ids = role.member('keyids').list(maxKeys).map((id) => id.text())
  if (new Set(ids).size !== ids.length) throw role.refusal('it names a key twice')
  const threshold = role.member('threshold').json
  if (typeof threshold !== 'number' || !Number.isSafeInteger(threshold) || threshold < 1) throw role.refusal('expected a threshold from one')
  const known = ids.map((id) => [id, readKey(keys.member(id))] as const)
  return { threshold, keys: new Map(known.filter((entry): entry is readonly [string, RoleKey] => entry[1] !== undefined)) }
}

/** Holds the metadata to its role. @throws Failure `trust-root-invalid` */
export function requireSigned(metadata: Metadata, role: Role, by: string): void {
  if (isSigned(metadata, role)) return
  throw trustRootInvalid(`${metadata.kind}.json ${metadata.version} is signed by ${countSigners(metadata, role)} of the ${role.threshold} keys that ${by} asks for`)
}

/** Whether as many distinct keys as the threshold says have signed it. */
export function isSigned(metadata: Metadata, role: Role): boolean {
  return countSigners(metadata, role) >= role.threshold
}

function countSigners({ signatures, signedBytes }: Metadata, { keys }: Role): number {
  const signers = new Set<string>()
  for (const [id, signature] of signatures) {
    const signer = keys.get(id)
    if (signer !== undefined && signature !== '' && hasSigned(signer, signedBytes, Buffer.from(signature, 'hex'))) signers.add(signer.fingerprint)
  }
  return signers.size
}

function readKey(place: JsonCursor): RoleKey | undefined {
  if (place.isAbsent) throw place.refusal('the role names a key that is not there')
  const scheme = place.member('scheme').text()
  const type = Object.hasOwn(keyTypes, scheme) ? keyTypes[scheme] : undefined
  if (type === undefined) return undefined
  const key = importKey(place.member('keyval').member('public'), scheme)
  if (key.asymmetricKeyType !== type || (type === 'ec' && key.asymmetricKeyDetails?.namedCurve !== 'prime256v1'))
    throw place.refusal(`the key is not one for ${scheme}`)
  return { key, scheme, fingerprint: key.export({ type: 'spki', format: 'der' }).toString('base64') }
}

/** PEM, or for Ed25519 the 32 bytes in hex. */
function importKey(place: JsonCursor, scheme: string): KeyObject {
  const text = place.text()
  try {
    if (scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text))
      return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(text, 'hex').toString('base64url') }, format: 'jwk' })
    return createPublicKey(text)
  } catch (cause) {
    throw place.refusal('expected a public key', cause)
  }
}

function hasSigned({ key, scheme }: RoleKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (scheme === 'ed25519') return verify(null, bytes, key, signature)
  if (scheme === 'ecdsa-sha2-nistp256') return verify('sha256', bytes, { key, dsaEncoding: 'der' }, signature)
  return verify('sha256', bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }, signature)
}
