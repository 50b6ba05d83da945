import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { isGood, readToken, scopeText, type TokenClaims } from './access-token.ts'
import { allows, type Guard, type Rights, type Scope } from './guard.ts'
import type { RegistryOptions } from './options.ts'
import { RegistryProblem } from './problem.ts'
import { tokenEndpoint } from './token-endpoint.ts'

/** Docker token authentication. A token gives what it was granted and nothing more, even to a user who has more rights. */
export function tokenGuard(auth: NonNullable<RegistryOptions['auth']>, host: string, clock: Clock, tokenHost = host): Guard {
  const key = randomBytes(32)
  /** What was signed by us is not checked again with each request. */
  const known = new Map<string, TokenClaims>()
  const { service = host, tokenPath = '/token' } = auth

  const challenge = (scope: Scope | undefined, error?: string) => ({
    'www-authenticate': [
      `Bearer realm="http://${tokenHost}${tokenPath}"`,
      `service="${service}"`,
      ...(scope === undefined ? [] : [`scope="${scopeText(scope)}"`]),
      ...(error === undefined ? [] : [`error="${error}"`]),
    ].join(','),
  })

  const admit = (authorization: string | undefined, scope: Scope | undefined): Rights => {
    const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) throw new RegistryProblem(401, 'UNAUTHORIZED', 'authentication required', challenge(scope))
    const claims = known.get(token) ?? readToken(token, key)
    if (claims === undefined || !isGood(claims, service, clock.now())) {
      throw new RegistryProblem(401, 'UNAUTHORIZED', 'invalid or expired token', challenge(scope, 'invalid_token'))
    }
    known.set(token, claims)
    const rights = granted(claims)
    if (!allows(rights, scope)) {
      throw new RegistryProblem(401, 'UNAUTHORIZED', 'the token does not grant this', challenge(scope, 'insufficient_scope'))
    }
    return rights
  }
  return { admit, serve: tokenEndpoint({ auth, service, key, clock }) }
}

function granted({ access }: TokenClaims): Rights {
  return {
    may: (repository, action) => access.some(({ name, actions }) => name === repository && actions.includes(action)),
  }
}
