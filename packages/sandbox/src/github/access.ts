import type { Demand } from './exchange.ts'
import type { RepositoryRole } from './model/account.ts'
import type { Repository } from './model/repository.ts'
import { notAccessible, notFound, Refusal } from './refusal.ts'
import type { Access, AppToken, PermissionName, Token, UserToken } from './tokens.ts'

/**
 * Lets a token through to a route, or refuses as GitHub does: what the caller may not even see is "Not Found".
 *
 * Stricter than GitHub in one point: there any token may read what is public, here a workflow's token reads only
 * what its job asked for, so that a missing line under `permissions:` shows.
 */
export function admit(token: Token | undefined, repository: Repository, demand: Demand): void {
  if (token === undefined) return admitNobody(repository, demand)
  return token.kind === 'app' ? admitApp(token, repository, demand) : admitPerson(token, repository, demand)
}

function admitNobody(repository: Repository, demand: Demand): void {
  if (repository.isPrivate) throw notFound()
  if (demand.access === 'write' || demand.only !== undefined) throw new Refusal(401, 'Requires authentication')
}

function admitApp(token: AppToken, repository: Repository, demand: Demand): void {
  const accepted = `${demand.permission.replace('-', '_')}=${demand.access}`
  if (token.repository !== repository) throw repository.isPrivate ? notFound() : notAccessible(accepted)
  if (demand.only === 'people') throw notAccessible(accepted)
  const granted = demand.permission === 'metadata' ? 'read' : token.permissions[demand.permission]
  if (!suffices(granted, demand.access)) throw notAccessible(accepted)
}

function admitPerson(token: UserToken, repository: Repository, demand: Demand): void {
  const role = repository.roles.get(token.account.login)
  if (role === undefined && repository.isPrivate) throw notFound()
  if (demand.only === 'apps') throw new Refusal(403, 'You must authenticate via a GitHub App.')
  if (demand.only === 'administrators' && role !== 'admin') throw new Refusal(403, 'Must have admin rights to Repository.')
  // Whether a reader may review is the environment's matter.
  if (demand.access === 'write' && demand.only !== 'people' && !mayWrite(role)) throw new Refusal(403, 'Must have push access to repository')
}

/** Whether a token may write there; who may is shown drafts. */
export function mayWriteTo(token: Token | undefined, repository: Repository, permission: PermissionName): boolean {
  if (token === undefined) return false
  if (token.kind === 'app') return token.repository === repository && token.permissions[permission] === 'write'
  return mayWrite(repository.roles.get(token.account.login))
}

function suffices(granted: Access | undefined, demanded: Access): boolean {
  return granted === 'write' || granted === demanded
}

function mayWrite(role: RepositoryRole | undefined): boolean {
  return role === 'write' || role === 'admin'
}
