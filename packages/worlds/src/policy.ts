import { dirname, join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import type { Policy } from '@portcullis/core/model/policy'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from './surroundings.ts'

const maxTrustConfigBytes = 4 * 1024 * 1024

/** A policy with the trust domains it declares, each read from its file. */
export interface LoadedPolicy {
  readonly policy: Policy
  readonly domains: readonly TrustDomain[]
}

/** @throws Failure `policy-error` | `file-invalid` | `trust-config-invalid` */
export async function loadPolicy(input: string, surroundings: Surroundings): Promise<LoadedPolicy> {
  const policy = parsePolicy(await readPolicyDocument(input, surroundings.workspace))
  const beside = policy.source === 'inline' ? '.' : dirname(policy.source)
  const domains = [...policy.domains.values()].map(async ({ name, config, logs, timestamps, scts }) => {
    const bytes = await readTrustFile(join(beside, config), `the trust configuration of ${name}`, surroundings)
    const thresholds = { ...(logs === undefined ? {} : { logs }), ...(timestamps === undefined ? {} : { timestamps }), ...(scts === undefined ? {} : { scts }) }
    return readTrustDomain({ name, config: bytes, thresholds })
  })
  return { policy, domains: await Promise.all(domains) }
}

/** The trust domain of a ClientTrustConfig or trusted root file that a person names. @throws Failure `file-invalid` | `trust-config-invalid` */
async function loadTrustConfig(path: string, surroundings: Surroundings): Promise<TrustDomain> {
  return readTrustDomain({ name: 'trust-config', config: await readTrustFile(path, 'trust-config', surroundings) })
}

/**
 * The one trust domain at hand when nothing else says which: that of the named file, or the only one of the policy.
 * @throws Failure `trust-config-invalid` when the policy declares none or several
 */
export async function onlyDomain({ trustConfig, policy }: { readonly trustConfig: string | undefined; readonly policy: string }, surroundings: Surroundings): Promise<TrustDomain> {
  if (trustConfig !== undefined) return loadTrustConfig(trustConfig, surroundings)
  const { domains } = await loadPolicy(policy, surroundings)
  const [domain, ...others] = domains
  if (domain !== undefined && others.length === 0) return domain
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
    remedy: 'Name one by trust-config.',
  })
}

function readTrustFile(path: string, what: string, { workspace, temporary }: Surroundings): Promise<Uint8Array> {
  return readFileInside(path, { roots: temporary === undefined ? [workspace] : [workspace, temporary], maxBytes: maxTrustConfigBytes, what })
}
