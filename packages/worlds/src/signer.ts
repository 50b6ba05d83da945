import { Failure } from '@portcullis/core/failure'
import type { Policy } from '@portcullis/core/model/policy'
import type { StatementSigner } from '@portcullis/core/ports/bundles'
import { fetchIdentityToken } from '@portcullis/sigstore/oidc'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { Surroundings } from './surroundings.ts'

/** Signs as the job that this process runs in. */
export function keylessSigner(domain: TrustDomain, { clock, environment, onSecret }: Surroundings): StatementSigner {
  const identityToken = async (): Promise<string> => {
    const token = await fetchIdentityToken({
      url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
      token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    })
    onSecret(token)
    return token
  }
  return createKeylessSigner({ domain, clock, identityToken })
}

/** The trust domain in which the policy expects the signatures of `identity`. @throws Failure `trust-config-invalid` */
export function domainOf(policy: Policy, identity: string | undefined, domains: readonly TrustDomain[]): TrustDomain {
  const wanted = identity === undefined ? undefined : policy.identities.get(identity)?.domain
  const domain = domains.find(({ name }) => name === wanted)
  if (domain !== undefined) return domain
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${policy.source} does not tell in which trust domain this run is to sign`,
    remedy: 'Name the signing identity in the policy (decision.by, approvals.slow.by, record.by) and declare its domain under trust.domains.',
  })
}
