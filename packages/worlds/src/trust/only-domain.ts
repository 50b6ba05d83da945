import { Failure } from '@portcullis/core/failure'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { Surroundings } from '../surroundings.ts'
import { readTrustFile } from './trust-file.ts'

export interface DomainQuestion {
  readonly trustConfig: string | undefined
  /** A built-in domain by its name. */
  readonly trustDomain?: string | undefined
  readonly policy: string
}

/**
 * The one trust domain at hand: that of the named file, the built-in one of that name, or else the only one of the policy.
 * Policies and TUF are loaded when they are asked for: a verification by a file needs neither.
 * @throws Failure `trust-config-invalid` when two are named, or the policy declares none or several
 */
export async function onlyDomain({ trustConfig, trustDomain, policy }: DomainQuestion, surroundings: Surroundings): Promise<TrustDomain> {
  if (trustDomain !== undefined) {
    if (trustConfig === undefined) return await (await import('./domain.ts')).loadBuiltIn(trustDomain, surroundings)
    throw new Failure('trust-config-invalid', { blame: 'configuration', message: 'Both a trust domain and a trust configuration are named', remedy: 'Name one of them.' })
  }
  if (trustConfig !== undefined) return readTrustDomain({ name: 'trust-config', config: await readTrustFile(trustConfig, 'trust-config', surroundings.readable) })
  const { loadPolicy } = await import('../policy.ts')
  const { domains } = await loadPolicy(policy, surroundings)
  const [domain, ...others] = domains
  if (domain !== undefined && others.length === 0) return domain
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
    remedy: 'Name one by trust-domain or trust-config.',
  })
}
