import { dirname } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { Policy } from '@portcullis/core/model/policy'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import { loadBuiltIn, loadDomain, readTrustFile } from './domain.ts'
import { readNamedSigners } from './named-signers.ts'
import type { Surroundings } from './surroundings.ts'

/** A policy with the trust domains it declares, each read from its file. */
export interface LoadedPolicy {
  readonly policy: Policy
  /** What it was read from: where each of its keys stands. */
  readonly document: PolicyDocument
  readonly domains: readonly TrustDomain[]
}

/**
 * Reads a policy and the trust files that it names. Its digest is over the policy's bytes and every trust file, key and
 * list of revoked signers: whoever changes whom it trusts has another policy, and no decision or approval made before counts under it.
 * Of a TUF repository it covers the pinned root, not what the repository says today: a routine update there is no new policy.
 * @throws Failure `policy-error` | `file-invalid` | `trust-config-invalid` | `trust-root-expired` | `trust-root-invalid` | `trust-root-unavailable`
 */
export async function loadPolicy(input: string, surroundings: Surroundings): Promise<LoadedPolicy> {
  const document = await readPolicyDocument(input, surroundings.workspace)
  const policy = parsePolicy(document)
  const beside = policy.source === 'inline' ? '.' : dirname(policy.source)
  const loaded = await Promise.all([...policy.domains.values()].map(async (declared) => await loadDomain(declared, beside, surroundings)))
  const signers = await readNamedSigners(policy, beside, surroundings.workspace)
  const lines = [...loaded.map(({ domain, pinned }) => `${domain.name} ${pinned}`), ...signers.files]
  const digest = lines.length === 0 ? policy.digest : digestOf([policy.digest, ...lines].join('\n'))
  return { policy: { ...policy, digest }, document, domains: loaded.map(({ domain }) => signers.in(domain)) }
}

export interface DomainQuestion {
  readonly trustConfig: string | undefined
  /** A built-in domain by its name. */
  readonly trustDomain?: string | undefined
  readonly policy: string
}

/**
 * The one trust domain at hand: that of the named file, the built-in one of that name, or else the only one of the policy.
 * @throws Failure `trust-config-invalid` when two are named, or the policy declares none or several
 */
export async function onlyDomain({ trustConfig, trustDomain, policy }: DomainQuestion, surroundings: Surroundings): Promise<TrustDomain> {
  if (trustDomain !== undefined) {
    if (trustConfig === undefined) return await loadBuiltIn(trustDomain, surroundings)
    throw new Failure('trust-config-invalid', { blame: 'configuration', message: 'Both a trust domain and a trust configuration are named', remedy: 'Name one of them.' })
  }
  if (trustConfig !== undefined) return readTrustDomain({ name: 'trust-config', config: await readTrustFile(trustConfig, 'trust-config', surroundings.readable) })
  const { domains } = await loadPolicy(policy, surroundings)
  const [domain, ...others] = domains
  if (domain !== undefined && others.length === 0) return domain
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
    remedy: 'Name one by trust-domain or trust-config.',
  })
}
