import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'

const maxClaimBytes = 64 * 1024

/**
 * The claims of a JSON Web Token that a provider has just given us over TLS; unverified, so good for nothing but to
 * know when it ends and whom it names. `undefined` for a token of another form. @throws Failure `json-invalid`
 */
export function claimsOf(token: string): JsonObject | undefined {
  const [, claims = '', , ...more] = token.split('.')
  if (more.length > 0 || !/^[\w-]+$/.test(claims)) return undefined
  return parseStrictJsonObject(Buffer.from(claims, 'base64url'), { maxBytes: maxClaimBytes, what: 'the claims of a token' })
}
