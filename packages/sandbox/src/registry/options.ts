import type { Clock } from '../clock.ts'
import type { Fault, InterceptedRequest } from './faults.ts'

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

export interface RegistryOptions {
  /** A free port is taken when absent. */
  readonly port?: number
  /** The time that tokens are issued and expire by; the system's when absent. */
  readonly clock?: Clock
  /** Docker token authentication: a Bearer challenge, and a token endpoint on this same server. */
  readonly auth?: Accounts & { readonly tokenSeconds?: number }
  /** HTTP Basic on every request; not together with `auth`. */
  readonly basic?: Accounts
  /** `false`: no referrers endpoint and no OCI-Subject, as registries of before spec 1.1. */
  readonly referrersApi?: boolean
  /** `false`: the referrers endpoint ignores `artifactType`, and says so by not sending OCI-Filters-Applied. */
  readonly referrersFilter?: boolean
  /** The longest page of tags or referrers; 1,000 when absent. */
  readonly pageSize?: number
  /** Bytes that every chunk but the last must have, announced as OCI-Chunk-Min-Length. */
  readonly chunkMinLength?: number
  /** `false`: every DELETE of content is 405 UNSUPPORTED. */
  readonly deletes?: boolean
  /** Tags that, once set, neither move nor go: all of them, or those the function names. */
  readonly immutableTags?: boolean | ((repository: string, tag: string) => boolean)
  /** `true`: Location headers without scheme and host, which the spec allows as well. */
  readonly relativeLocations?: boolean
  /** Called before every request is served; what it returns goes wrong. */
  readonly intercept?: (request: InterceptedRequest) => Fault | undefined
}

/** A manifest may have this many bytes and no more (distribution spec 1.1 asks registries to take at least as many). */
export const manifestByteLimit = 4 * 1024 * 1024
