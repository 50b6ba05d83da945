import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonical } from './canonical.ts'

/** A key that signs TUF metadata. */
export interface TufKey {
  readonly id: string
  readonly description: object
  readonly sign: (bytes: Uint8Array) => string
}

export type TufScheme = 'ecdsa-sha2-nistp256' | 'ed25519' | 'rsassa-pss-sha256'

export function newTufKey(scheme: TufScheme = 'ecdsa-sha2-nistp256'): TufKey {
  const { publicKey, privateKey } = keyPair(scheme)
  const description = { keytype: keyType(scheme), scheme, keyval: { public: publicText(publicKey, scheme) } }
  return {
    id: createHash('sha256').update(canonical(description)).digest('hex'),
    description,
    sign: (bytes) => signWith(privateKey, scheme, bytes).toString('hex'),
  }
}

function keyPair(scheme: TufScheme): { publicKey: KeyObject; privateKey: KeyObject } {
  if (scheme === 'ed25519') return generateKeyPairSync('ed25519')
  if (scheme === 'ecdsa-sha2-nistp256') return generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function keyType(scheme: TufScheme): string {
  return scheme === 'ed25519' ? 'ed25519' : scheme === 'ecdsa-sha2-nistp256' ? 'ecdsa' : 'rsa'
}

function publicText(key: KeyObject, scheme: TufScheme): string {
  if (scheme !== 'ed25519') return key.export({ type: 'spki', format: 'pem' }).toString()
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')
}

function signWith(key: KeyObject, scheme: TufScheme, bytes: Uint8Array): Buffer {
  if (scheme === 'ed25519') return sign(null, bytes, key)
  if (scheme === 'ecdsa-sha2-nistp256') return sign('sha256', bytes, key)
  return sign('sha256', bytes, { key, padding: 6, saltLength: 32 })
}
