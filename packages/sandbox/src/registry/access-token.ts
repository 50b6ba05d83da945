import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Scope } from './guard.ts'

/** What a token says: whom it is for, how long it is good, and what it grants. */
export interface TokenClaims {
  readonly sub: string
  readonly aud: string
  /** Seconds since 1970. */
  readonly nbf: number
  readonly exp: number
  readonly access: readonly { readonly type: 'repository'; readonly name: string; readonly actions: readonly string[] }[]
}

/** Signs claims as a JWT with HMAC-SHA256: opaque to clients, and worthless at another registry. */
export function signToken(claims: TokenClaims, key: Buffer): string {
  const signed = [{ typ: 'JWT', alg: 'HS256' }, { ...claims, jti: randomUUID() }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${signed}.${mac(signed, key).toString('base64url')}`
}

/** The claims of a token that this key signed; `undefined` for any other. */
export function readToken(token: string, key: Buffer): TokenClaims | undefined {
  const end = token.lastIndexOf('.')
  const signed = token.slice(0, Math.max(end, 0))
  const signature = Buffer.from(token.slice(end + 1), 'base64url')
  const expected = mac(signed, key)
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined

  // Signed by this key, so it is what signToken wrote.
  return JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8')) as TokenClaims
}

/** Whether a token is good at `now` for `audience`. */
export function isGood({ aud, nbf, exp }: TokenClaims, audience: string, now: Date): boolean {
  const seconds = now.getTime() / 1000
  return aud === audience && nbf <= seconds && seconds < exp
}

/** `repository:NAME:pull,push`, several apart by spaces (Docker token scope grammar). Other resource types ask for nothing we have. */
export function parseScopes(text: string): { repository: string; actions: string[] }[] {
  return text
    .split(' ')
    .map((scope) => /^repository:(.+):([a-z,*]+)$/.exec(scope))
    .filter((match) => match !== null)
    .map(([, repository = '', actions = '']) => ({ repository, actions: actions.split(',') }))
}

/** The scope as a challenge and a token response spell it. */
export function scopeText({ repository, actions }: Scope): string {
  return `repository:${repository}:${actions.join(',')}`
}

const mac = (signed: string, key: Buffer) => createHmac('sha256', key).update(signed).digest()
