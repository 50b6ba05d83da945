import { basicCredentials, knows, rightsOf } from './accounts.ts'
import { allows, type Guard, type Rights, type Scope } from './guard.ts'
import type { Accounts } from './options.ts'
import { RegistryProblem } from './problem.ts'

/** HTTP Basic on every request: wrong credentials are 401 with a challenge, missing rights 403. */
export function basicGuard(accounts: Accounts & { readonly realm?: string }, host: string): Guard {
  const challenge = { 'www-authenticate': `Basic realm="${accounts.realm ?? host}"` }

  const admit = (authorization: string | undefined, scope: Scope | undefined): Rights => {
    const credentials = basicCredentials(authorization)
    if (credentials === undefined) {
      const anonymous = rightsOf(accounts, undefined)
      if (authorization === undefined && allows(anonymous, scope) && accounts.anonymousPull === true) return anonymous
      throw new RegistryProblem(401, 'UNAUTHORIZED', 'authentication required', challenge)
    }
    if (!knows(accounts, credentials.user, credentials.password)) {
      throw new RegistryProblem(401, 'UNAUTHORIZED', 'invalid username or password', challenge)
    }
    const rights = rightsOf(accounts, credentials.user)
    if (!allows(rights, scope)) throw new RegistryProblem(403, 'DENIED', 'requested access to the resource is denied')
    return rights
  }
  return { admit, serve: () => Promise.resolve(undefined) }
}
