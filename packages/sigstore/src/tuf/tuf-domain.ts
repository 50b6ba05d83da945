import type { Thresholds } from '../trust/thresholds.ts'
import { trustConfigInvalid } from '../trust/trust-config-invalid.ts'
import { readTrustDomain } from '../trust/trust-domain.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { fetchTargets } from './client.ts'
import type { TufAccess } from './client.ts'
import type { TufRepository } from './repository.ts'

/** A trust domain whose trusted root is a target of a TUF repository. */
export interface TufDomain {
  readonly name: string
  readonly repository: TufRepository
  readonly trustedRootTarget: string
  /** Where to sign: another target, or said here because the repository does not say it. */
  readonly signing?: { readonly target: string } | { readonly config: string }
  readonly attester?: string
  /** All three: exactly these, whatever else the root comes to list. Some: as for a root from a file. */
  readonly thresholds: Thresholds | Partial<Thresholds>
}

/** Fetches the domain's trust material, or takes it from the cache. @throws Failure as {@link fetchTargets}, and `trust-config-invalid` */
export async function loadTufDomain(domain: TufDomain, access: TufAccess): Promise<TrustDomain> {
  const { name, repository, trustedRootTarget, signing, thresholds, attester } = domain
  const signingTarget = signing !== undefined && 'target' in signing ? signing.target : undefined
  const targets = [trustedRootTarget, ...(signingTarget === undefined ? [] : [signingTarget])]
  const { files } = await fetchTargets(repository, targets, access)
  const config = files.get(trustedRootTarget)
  if (config === undefined) throw trustConfigInvalid(`${name} has no ${trustedRootTarget}`)
  const signingConfig = signing === undefined ? undefined : 'config' in signing ? new TextEncoder().encode(signing.config) : files.get(signing.target)
  const read = { name, config, ...(signingConfig === undefined ? {} : { signingConfig }) }
  const loaded = isWhole(thresholds) ? held(readTrustDomain(read), thresholds) : readTrustDomain({ ...read, thresholds })
  return attester === undefined ? loaded : { ...loaded, attester }
}

/** The thresholds of a built-in domain are its own: more in its root changes nothing, and less is an error. */
function held(domain: TrustDomain, thresholds: Thresholds): TrustDomain {
  for (const name of ['logs', 'timestamps', 'scts'] as const) {
    if (domain.thresholds[name] < thresholds[name]) throw trustConfigInvalid(`${domain.name}: its root lists no ${name}, and it must give ${thresholds[name]}`)
  }
  return { ...domain, thresholds }
}

function isWhole(thresholds: Thresholds | Partial<Thresholds>): thresholds is Thresholds {
  return thresholds.logs !== undefined && thresholds.timestamps !== undefined && thresholds.scts !== undefined
}
