import { createHash, createPublicKey, generateKeyPair, sign, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** A JSON Web Token signing key: RS256, as GitHub's. */
export interface TokenKey {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly keyId: string
}

export type TokenPayload = Readonly<Record<string, string | number>>

export async function createTokenKey(): Promise<TokenKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const publicKey = createPublicKey(privateKey)
  const keyId = createHash('sha256').update(publicKey.export({ format: 'der', type: 'spki' })).digest('base64url')
  return { privateKey, publicKey, keyId }
}

/** Compact serialisation of a signed token (RFC 7515, 7.1). */
export function signToken(payload: TokenPayload, key: TokenKey): string {
  const signed = `${encode({ typ: 'JWT', alg: 'RS256', kid: key.keyId })}.${encode(payload)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key.privateKey).toString('base64url')}`
}

/**
 * The payload of a token whose RS256 signature verifies with `key`. Dates and audience are the caller's to check.
 * @throws Error that says what is wrong with the token, never the token itself
 */
export function verifyToken(token: string, key: TokenKey): Record<string, unknown> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.')
  if (signature === '' || more.length > 0) throw new Error('the identity token is not a compact JWS of three parts')
  const { alg, kid } = decode(header)
  if (alg !== 'RS256') throw new Error(`the identity token is signed with ${String(alg)}, not with RS256`)
  if (kid !== key.keyId) throw new Error('the identity token names a key that the issuer does not publish')
  const authentic = verify('sha256', Buffer.from(`${header}.${payload}`), key.publicKey, Buffer.from(signature, 'base64url'))
  if (!authentic) throw new Error("the identity token's signature does not verify")
  return decode(payload)
}

/** The key set that the issuer publishes (RFC 7517). */
export function jsonWebKeySet(key: TokenKey): object {
  return { keys: [{ ...key.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: key.keyId }] }
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function decode(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a part of the identity token is not a JSON object')
  return { ...value }
}
