import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'

/**
 * What Fulcio wants signed to prove possession of the key: the verified e-mail address of a token, else its subject.
 * @throws Failure `oidc-unavailable`, never repeating the token
 */
export function challengeOf(token: string): string {
  const { email, email_verified: verified, sub } = claimsOf(token)
  if (typeof email === 'string' && verified === true) return email
  if (typeof sub === 'string' && sub !== '') return sub
  throw unusable('it names no subject')
}

/** The claims of a token, unverified. @throws Failure `oidc-unavailable`, never repeating the token */
export function claimsOf(token: string): JsonObject {
  const parts = token.split('.')
  const [, payload] = parts
  if (parts.length !== 3 || payload === undefined) throw unusable('it is not a JSON Web Token')
  try {
    return parseStrictJsonObject(Buffer.from(payload, 'base64url'), { what: 'the identity token', maxBytes: 64 * 1024 })
  } catch {
    // The error may quote the token.
    throw unusable('its claims are not JSON')
  }
}

function unusable(why: string): Failure {
  return new Failure('oidc-unavailable', {
    blame: 'configuration',
    message: `The identity token cannot be used: ${why}`,
    remedy: 'Check what provides the token: an OpenID Connect identity token with audience sigstore is needed.',
  })
}
