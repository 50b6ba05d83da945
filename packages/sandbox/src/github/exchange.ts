import type { OperationId } from './description/operations.ts'
import type { Repository } from './model/repository.ts'
import type { Access, PermissionName, Token } from './tokens.ts'
import type { World } from './world.ts'

/** One request, already checked against the official description and against the token's permissions. */
export interface Exchange {
  readonly world: World
  readonly token: Token | undefined
  readonly path: Readonly<Record<string, string | number>>
  readonly query: Readonly<Record<string, string | number | boolean>>
  /** As described for the operation. */
  readonly body: unknown
  /** The body as it came. */
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
}

export interface RepositoryExchange extends Exchange {
  readonly repository: Repository
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Who may use a route of a repository. */
export interface Demand {
  readonly permission: PermissionName
  readonly access: Access
  /** Checks are for apps, reviews for people, settings for administrators. */
  readonly only?: 'apps' | 'people' | 'administrators'
}

export interface RepositoryRoute {
  readonly operation: OperationId
  readonly demand: Demand
  handle(exchange: RepositoryExchange): Answer
}

/** A route outside any repository. It looks at the token itself. */
export interface GlobalRoute {
  readonly operation: OperationId
  readonly demand: 'none'
  handle(exchange: Exchange): Answer
}

export type Route = RepositoryRoute | GlobalRoute

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** A path value, decoded. */
export function text(exchange: Exchange, name: string): string {
  return String(exchange.path[name])
}

/** A path value that the description calls an integer. */
export function integer(exchange: Exchange, name: string): number {
  return Number(exchange.path[name])
}

/** The account in whose name the caller acts. */
export function actingLogin(exchange: Exchange): string {
  const token = exchange.token
  if (token?.kind === 'user') return token.account.login
  return `${token?.app.slug ?? 'ghost'}[bot]`
}
