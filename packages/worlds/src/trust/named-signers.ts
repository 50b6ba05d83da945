import { join } from 'node:path'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { Identity, KeyDeclaration, Policy } from '@portcullis/core/model/policy'
import { policyError } from '@portcullis/core/policy/document'
import { formatPath } from '@portcullis/core/policy/reading'
import { parseRevoked } from '@portcullis/core/policy/revoked-list'
import type { Revocation } from '@portcullis/core/policy/revocation'
import { unmeetableQuorums } from '@portcullis/core/policy/unmeetable'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { keyFingerprint, readPublicKey } from '@portcullis/sigstore/trust/verification-key'
import type { VerificationKey } from '@portcullis/sigstore/trust/verification-key'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import { readFileInside } from '@portcullis/workspace/read-file'

/** What a policy says of signers in other files: keys that count, and who no longer does. */
export interface NamedSigners {
  /** A line for each file with its digest, for the digest of the policy. */
  readonly files: readonly string[]
  /** The domain with its keys, and with everybody who is revoked. */
  in(domain: TrustDomain): TrustDomain
}

const maxKeyBytes = 16 * 1024

/**
 * Reads the keys that identities of the policy are, and its list of revoked signers. `beside` is the directory of the
 * policy. @throws Failure `file-invalid` | `policy-error` | `trust-config-invalid`
 */
export async function readNamedSigners(policy: Policy, beside: string, workspace: string): Promise<NamedSigners> {
  const keys = await Promise.all([...policy.identities.values()].flatMap((identity) => (identity.key === undefined ? [] : [readKey(identity, identity.key, beside, workspace)])))
  requireDistinctKeys(policy, keys.map(({ key }) => key))
  const revoked = policy.revoked === undefined ? undefined : await readRevoked(policy, join(beside, policy.revoked), workspace, keys.map(({ key }) => key))
  return {
    files: [...keys.map(({ key, digest }) => `key ${key.name} ${digest}`), ...(revoked === undefined ? [] : [`revoked ${revoked.digest}`])],
    in(domain) {
      const own = keys.filter(({ key }) => key.domain === domain.name).map(({ key }) => key)
      return { ...domain, ...(own.length === 0 ? {} : { keys: own }), ...(revoked === undefined ? {} : { revoked: revoked.list }) }
    },
  }
}

/** Two files may hold one key. A quorum that counts on two signers there could never be met. @throws Failure `policy-error` */
function requireDistinctKeys(policy: Policy, keys: readonly VerificationKey[]): void {
  const fingerprints = new Map(keys.map(({ name, publicKey }) => [name, keyFingerprint(publicKey)]))
  const unmeetable = unmeetableQuorums(policy, ({ name }) => fingerprints.get(name))
  if (unmeetable.length > 0) throw policyError(policy.source, unmeetable.map(({ at, problem: message }) => ({ source: policy.source, key: formatPath(at), message })))
}

async function readKey({ name, domain }: Identity, { path, ...window }: KeyDeclaration, beside: string, workspace: string): Promise<{ key: VerificationKey; digest: Digest }> {
  const what = `the key ${name}`
  const pem = await readFileInside(join(beside, path), { roots: [workspace], maxBytes: maxKeyBytes, what })
  return { key: { name, domain, publicKey: readPublicKey(pem, what), ...window }, digest: digestOf(pem) }
}

async function readRevoked(policy: Policy, path: string, workspace: string, keys: readonly VerificationKey[]): Promise<{ list: readonly Revocation[]; digest: Digest }> {
  const document = await readPolicyDocument(path, workspace)
  return { list: parseRevoked(document, policy.identities).map((revocation) => byFingerprint(revocation, keys)), digest: document.digest }
}

/** A key that is revoked by the name of its identity is revoked under every other name as well. */
function byFingerprint(revocation: Revocation, keys: readonly VerificationKey[]): Revocation {
  const { who } = revocation
  const key = 'identity' in who ? keys.find(({ name }) => name === who.identity.name) : undefined
  return key === undefined ? revocation : { ...revocation, who: { fingerprint: keyFingerprint(key.publicKey) } }
}
