import { Failure } from '@portcullis/core/failure'
import type { Policy } from '@portcullis/core/model/policy'
import type { DigestSigner, StatementSigner } from '@portcullis/core/ports/bundles'
import { ambientIdentityToken } from '@portcullis/sigstore/ambient-token'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from '../surroundings.ts'

const maxTokenBytes = 64 * 1024

export interface KeylessChoice {
  /** Whom to sign as; else as the job. */
  readonly identityTokenFile?: string | undefined
  /** Whether a public log may show a repository that is not public, beside what the policy allows. */
  readonly allowPublicLog?: boolean
}

/** Signs as the job that this process runs in, or as whom the token in a file names. What a public service would show of a private repository is refused. */
export function keylessSigner(domain: TrustDomain, surroundings: Surroundings, { identityTokenFile, allowPublicLog = false }: KeylessChoice = {}): StatementSigner & DigestSigner {
  const keepPrivate = !allowPublicLog && domain.allowPublicLog !== true
  return createKeylessSigner({ domain, clock: surroundings.clock, identityToken: () => identityTokenOf(identityTokenFile, surroundings), keepPrivate })
}

/** The identity token of the job that this process runs in, or the one in a file. @throws Failure `oidc-unavailable` | `file-invalid` | `signing-unavailable` */
export async function identityTokenOf(file: string | undefined, { environment, clock, readable, onSecret }: Surroundings): Promise<string> {
  const readToken = async (path: string) => new TextDecoder().decode(await readFileInside(path, { roots: readable, maxBytes: maxTokenBytes, what: 'the identity token' }))
  const token = await ambientIdentityToken({ environment, clock, ...(file === undefined ? {} : { tokenFile: () => readToken(file) }) })
  onSecret(token)
  return token
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
