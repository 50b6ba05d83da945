import { Failure } from '@portcullis/core/failure'
import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { Signer } from '@portcullis/core/model/signer'
import { mismatches } from '@portcullis/core/policy/identity'
import { identityOf } from '@portcullis/core/use-cases/promotion/coverage'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { keyFingerprint, readPublicKey } from '@portcullis/sigstore/trust/verification-key'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { LoadedPolicy } from './policy.ts'
import type { Surroundings } from './surroundings.ts'

/** Whose word is in doubt: exactly one of the three. */
export interface DoubtQuestion {
  /** An identity of the policy. */
  readonly identity: string | undefined
  /** A public key in PEM by its path, or `sha256:…`, the fingerprint of a key that the policy names. */
  readonly key: string | undefined
  /** A certificate's subject and issuer, whether the policy names them or not. */
  readonly certificateIdentity: string | undefined
  readonly certificateOidcIssuer: string | undefined
}

export interface WordInDoubt {
  /** For people. */
  readonly who: string
  readonly isInDoubt: (signer: Signer) => boolean
  /** The policy's domains, with the key in doubt where the policy does not name it. */
  readonly domains: readonly TrustDomain[]
}

type Trusted = Pick<LoadedPolicy, 'policy' | 'domains'>

const maxKeyBytes = 16 * 1024

/** Tells the signatures in doubt from all others. @throws Failure `identity-required` | `policy-error` | `file-invalid` | `trust-config-invalid` */
export async function wordInDoubt({ identity, key, certificateIdentity, certificateOidcIssuer }: DoubtQuestion, loaded: Trusted, surroundings: Pick<Surroundings, 'readable'>): Promise<WordInDoubt> {
  const ways = [identity, key, certificateIdentity ?? certificateOidcIssuer].filter((way) => way !== undefined)
  if (ways.length !== 1) throw identityRequired(ways.length === 0 ? 'none of them is given' : 'more than one of them is given')
  if (identity !== undefined) return ofIdentity(identity, loaded)
  if (key !== undefined) return await ofKey(key, loaded, surroundings)
  if (certificateIdentity === undefined || certificateOidcIssuer === undefined) throw identityRequired('an issuer or a subject is missing')
  return {
    who: `${certificateIdentity} by ${certificateOidcIssuer}`,
    isInDoubt: (signer) => signer.key === undefined && signer.subject === certificateIdentity && signer.issuer === certificateOidcIssuer,
    domains: loaded.domains,
  }
}

/** Of a key every name that it has: the same key under another name signs all the same. */
function ofIdentity(name: string, { policy, domains }: Trusted): WordInDoubt {
  const identity = identityOf(policy, name)
  const named = domains.flatMap(({ keys = [] }) => keys).find((key) => identity.key !== undefined && key.name === name)
  const { workflow, subject } = identity
  if (named !== undefined) return { who: `the key ${name}`, isInDoubt: holds(keyFingerprint(named.publicKey)), domains }
  const who = workflow ?? subject
  return { who: who === undefined ? name : `${name} (${who})`, isInDoubt: (signer) => mismatches(identity, signer).length === 0, domains }
}

async function ofKey(key: string, { policy, domains }: Trusted, { readable }: Pick<Surroundings, 'readable'>): Promise<WordInDoubt> {
  if (isDigest(key)) {
    const isNamed = domains.some(({ keys = [] }) => keys.some(({ publicKey }) => keyFingerprint(publicKey) === key))
    if (!isNamed) throw unknownKey(key, policy.source)
    return { who: `the key ${key}`, isInDoubt: holds(key), domains }
  }
  const publicKey = readPublicKey(await readFileInside(key, { roots: readable, maxBytes: maxKeyBytes, what: 'the key' }), 'the key')
  const fingerprint = keyFingerprint(publicKey)
  const everywhere = domains.map((domain) => ({ ...domain, keys: [...(domain.keys ?? []), { name: fingerprint, domain: domain.name, publicKey }] }))
  return { who: `the key ${fingerprint}`, isInDoubt: holds(fingerprint), domains: everywhere }
}

function holds(fingerprint: Digest): WordInDoubt['isInDoubt'] {
  return ({ key, certifiedKey }) => fingerprint === key?.fingerprint || fingerprint === certifiedKey
}

function unknownKey(fingerprint: Digest, policy: string): Failure {
  return new Failure('identity-required', {
    blame: 'configuration',
    message: `No identity of ${policy} is the key ${fingerprint}, and a fingerprint alone verifies no signature`,
    remedy: 'Give the public key as a PEM file: --key path/to/key.pub.',
    expected: 'a key that the policy names, or a PEM file',
    found: fingerprint,
  })
}

function identityRequired(found: string): Failure {
  const expected = 'an identity of the policy, or a key, or certificate-identity with certificate-oidc-issuer'
  return new Failure('identity-required', {
    blame: 'configuration',
    message: `Whose word is in doubt? Expected ${expected}, found that ${found}`,
    remedy: 'Name one: --identity NAME, or --key FILE, or --certificate-identity URL with --certificate-oidc-issuer URL.',
    expected,
    found,
  })
}
