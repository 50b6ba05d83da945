import { dirname, join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { DomainDeclaration, Policy } from '@portcullis/core/model/policy'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import { readFileInside } from '@portcullis/workspace/read-file'
import { readNamedSigners } from './named-signers.ts'
import type { Surroundings } from './surroundings.ts'

const maxTrustConfigBytes = 4 * 1024 * 1024

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
 * @throws Failure `policy-error` | `file-invalid` | `trust-config-invalid`
 */
export async function loadPolicy(input: string, { workspace }: Surroundings): Promise<LoadedPolicy> {
  const document = await readPolicyDocument(input, workspace)
  const policy = parsePolicy(document)
  const beside = policy.source === 'inline' ? '.' : dirname(policy.source)
  const files = await Promise.all(
    [...policy.domains.values()].map(async (declared) => {
      const config = await readTrustFile(join(beside, declared.config), `the trust configuration of ${declared.name}`, [workspace])
      return { declared, config }
    }),
  )
  const signers = await readNamedSigners(policy, beside, workspace)
  const lines = [...files.map(({ declared, config }) => `${declared.name} ${digestOf(config)}`), ...signers.files]
  const digest = lines.length === 0 ? policy.digest : digestOf([policy.digest, ...lines].join('\n'))
  return { policy: { ...policy, digest }, document, domains: files.map(({ declared, config }) => signers.in(domainOf(declared, config))) }
}

function domainOf({ name, logs, timestamps, scts, legacy = false }: DomainDeclaration, config: Uint8Array): TrustDomain {
  const thresholds = { ...(logs === undefined ? {} : { logs }), ...(timestamps === undefined ? {} : { timestamps }), ...(scts === undefined ? {} : { scts }) }
  return { ...readTrustDomain({ name, config, thresholds }), ...(legacy ? { legacy } : {}) }
}

/**
 * The one trust domain at hand when nothing else says which: that of the named file, or the only one of the policy.
 * @throws Failure `trust-config-invalid` when the policy declares none or several
 */
export async function onlyDomain({ trustConfig, policy }: { readonly trustConfig: string | undefined; readonly policy: string }, surroundings: Surroundings): Promise<TrustDomain> {
  if (trustConfig !== undefined) return readTrustDomain({ name: 'trust-config', config: await readTrustFile(trustConfig, 'trust-config', surroundings.readable) })
  const { domains } = await loadPolicy(policy, surroundings)
  const [domain, ...others] = domains
  if (domain !== undefined && others.length === 0) return domain
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
    remedy: 'Name one by trust-config.',
  })
}

function readTrustFile(path: string, what: string, roots: readonly string[]): Promise<Uint8Array> {
  return readFileInside(path, { roots, maxBytes: maxTrustConfigBytes, what })
}
