import type { Clock } from '@portcullis/core/ports/clock'

/** What a host knows of the place it runs in: everything that adapters are wired from. */
export interface Surroundings {
  readonly clock: Clock
  /** A number from 0 to 1, for spreading retries. */
  readonly chance: () => number
  /** Variables of the process: addresses and credentials, never whom to trust. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The checkout: a policy and the files that it names lie inside it. */
  readonly workspace: string
  /** Directories that files named by a person may lie in; the first is what relative paths are relative to. */
  readonly readable: readonly [string, ...string[]]
  readonly registryCredentials: { readonly username: string; readonly password: string } | undefined
  /** How short-lived credentials are had for the identity of this job, one provider each: `aws role=… region=…`. */
  readonly registryLogin?: readonly string[]
  /** Token servers on other hosts than their registry that may be shown its credentials: `registry.example=login.example`. */
  readonly registryTokenServers?: readonly string[]
  readonly insecureRegistries: readonly string[]
  /** A file of certificate authorities (PEM) that registries are believed by, besides the public ones. */
  readonly registryCa?: string | undefined
  readonly github: GitHubAccess | undefined
  /** Sees every secret before its first use. */
  readonly onSecret: (secret: string) => void
  /** Takes a line for a person about what keeps the run waiting. */
  readonly onWait?: (line: string) => void
}

export interface GitHubAccess {
  readonly token: string
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
}
