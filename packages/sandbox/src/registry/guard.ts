import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer.ts'
import type { Action } from './options.ts'

/** What a request wants to do to one repository. */
export interface Scope {
  readonly repository: string
  readonly actions: readonly Action[]
}

/** What the sender of an admitted request may do. */
export interface Rights {
  may(repository: string, action: Action): boolean
}

/** Decides who comes in. */
export interface Guard {
  /**
   * Admits a request that has what it needs, `undefined` standing for "any known caller".
   * @throws RegistryProblem UNAUTHORIZED with a challenge, or DENIED
   */
  admit(authorization: string | undefined, scope: Scope | undefined): Rights
  /** Serves the guard's own endpoint, if `path` is that. */
  serve(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer | undefined>
}

/** A registry without locks: everybody may do everything. */
export const openGuard: Guard = {
  admit: () => ({ may: () => true }),
  serve: () => Promise.resolve(undefined),
}

/** Whether `rights` cover all that `scope` asks. */
export function allows(rights: Rights, scope: Scope | undefined): boolean {
  return scope === undefined || scope.actions.every((action) => rights.may(scope.repository, action))
}
