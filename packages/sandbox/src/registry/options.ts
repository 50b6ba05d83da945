import type { Clock } from '../clock.ts'
import type { Fault, InterceptedRequest } from './faults.ts'
import type { Quirks } from './quirks.ts'

export type Action = 'pull' | 'push' | 'delete'

/** What a user may do where. In `repository`, `*` is one path segment and `**` any number of them. */
export interface Grant {
  readonly repository: string
  readonly actions: readonly Action[]
}

export interface RegistryUser {
  readonly password: string
  readonly access: readonly Grant[]
}

/** Who may come in. Nobody else exists; with `anonymousPull`, everybody may pull. */
export interface Accounts {
  readonly users: Readonly<Record<string, RegistryUser>>
  readonly anonymousPull?: boolean
}

/** A registry as distribution spec 1.1 has it, but for its quirks. */
export interface RegistryOptions extends Quirks {
  /** A free port is taken when absent. */
  readonly port?: number
  /** The time that tokens are issued and expire by; the system's when absent. */
  readonly clock?: Clock
  /** Docker token authentication: a Bearer challenge, and a token endpoint on this same server. */
  readonly auth?: Accounts & {
    readonly tokenSeconds?: number
    /** `/token` when absent. */
    readonly tokenPath?: string
    /** The registry's host when absent. */
    readonly service?: string
    /** The token server is another host. */
    readonly elsewhere?: boolean
    /** `false`: no tokens by POST. */
    readonly post?: boolean
  }
  /** HTTP Basic on every request; not together with `auth`. */
  readonly basic?: Accounts & { readonly realm?: string }
  /** Tags that, once set, neither move nor go: all of them, or those the function names. */
  readonly immutableTags?: boolean | ((repository: string, tag: string) => boolean)
  /** Called before every request is served; what it returns goes wrong. */
  readonly intercept?: (request: InterceptedRequest) => Fault | undefined
}

/** A manifest may have this many bytes and no more (distribution spec 1.1 asks registries to take at least as many). */
export const manifestByteLimit = 4 * 1024 * 1024
