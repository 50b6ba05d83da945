import { Failure } from '@portcullis/core/failure'
import type { Policy } from '@portcullis/core/model/policy'
import type { StatementSigner } from '@portcullis/core/ports/bundles'
import { ambientIdentityToken } from '@portcullis/sigstore/ambient-token'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from './surroundings.ts'

const maxTokenBytes = 64 * 1024

export interface KeylessChoice {
  /** Whom to sign as; else as the job. */
  readonly identityTokenFile?: string | undefined
  /** Whether to refuse when a public log would show a repository that is not public. */
  readonly keepPrivate?: boolean
}

/** Signs as the job that this process runs in, or as whom the token in a file names. */
export function keylessSigner(domain: TrustDomain, { clock, environment, readable, onSecret }: Surroundings, { identityTokenFile: file, keepPrivate = false }: KeylessChoice = {}): StatementSigner {
  const readToken = async (path: string) => new TextDecoder().decode(await readFileInside(path, { roots: readable, maxBytes: maxTokenBytes, what: 'the identity token' }))
  const identityToken = async (): Promise<string> => {
    const token = await ambientIdentityToken({ environment, clock, ...(file === undefined ? {} : { tokenFile: () => readToken(file) }) })
    onSecret(token)
    return token
  }
  return createKeylessSigner({ domain, clock, identityToken, keepPrivate })
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
