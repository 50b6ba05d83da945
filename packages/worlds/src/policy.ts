import { dirname } from 'node:path'
import { digestOf } from '@portcullis/core/model/digest'
import type { Policy } from '@portcullis/core/model/policy'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import { parsePolicy } from '@portcullis/core/policy/parse'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import { loadDomain } from './trust/domain.ts'
import { readNamedSigners } from './trust/named-signers.ts'
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
