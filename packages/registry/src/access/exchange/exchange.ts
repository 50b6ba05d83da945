import type { Clock } from '@portcullis/core/ports/clock'
import type { Credential } from '../credentials.ts'
import type { RegistryLogin } from './registry-login.ts'
import type { ServiceCall } from './service-call.ts'

/** What an exchange works with. */
export interface ExchangeTools {
  readonly call: ServiceCall
  readonly clock: Clock
  /** Sees every secret before its first use, to have it masked. */
  readonly onSecret: (secret: string) => void
  /** A new identity token of this job. @throws Failure `oidc-unavailable` */
  readonly identityToken: (wish: Pick<RegistryLogin, 'audience' | 'tokenFile'>) => Promise<string>
}

/** How one login gets credentials. */
export interface Exchange {
  /** What the credential for a registry is kept under; `undefined` for a registry that is not the provider's: it gets nothing. */
  readonly keyFor: (registry: string) => string | undefined
  readonly credential: (registry: string) => Promise<Credential>
}
