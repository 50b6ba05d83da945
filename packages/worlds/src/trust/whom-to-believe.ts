import { Failure } from '@portcullis/core/failure'
import type { Identity } from '@portcullis/core/model/policy'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readPublicKey } from '@portcullis/sigstore/trust/verification-key'
import { readFileInside } from '@portcullis/workspace/read-file'
import { onlyDomain } from './only-domain.ts'
import type { Surroundings } from '../surroundings.ts'

export interface IdentityQuestion {
  readonly certificateIdentity: string | undefined
  readonly certificateOidcIssuer: string | undefined
  /** Path of a public key in PEM, instead of a certificate. */
  readonly key?: string | undefined
  /** Whether bare envelopes of the key count, of which nobody says when they were signed. */
  readonly untimed?: boolean | undefined
  /** An identity of the policy. */
  readonly signer: string | undefined
  readonly policy: string
  readonly trustConfig: string | undefined
  /** A built-in trust domain by its name. */
  readonly trustDomain?: string | undefined
  /** Whether bundles v0.1 and signatures of cosign 2 count; with `signer` the policy says so. */
  readonly legacy?: boolean | undefined
}

export interface Believed {
  readonly identity: Identity
  readonly domains: readonly TrustDomain[]
  /** Another store of evidence that the policy names. */
  readonly attestations?: 'github'
}

const maxKeyBytes = 16 * 1024

/** Whose signature is asked for, and in which trust domains: there is no default for either. @throws Failure `identity-required` | `trust-config-invalid` | … */
export async function whomToBelieve(question: IdentityQuestion, surroundings: Surroundings): Promise<Believed> {
  const { certificateIdentity, certificateOidcIssuer, signer, key, untimed = false } = question
  const ways = [signer, key, certificateIdentity ?? certificateOidcIssuer].filter((way) => way !== undefined)
  if (ways.length > 1) throw identityRequired('more than one of them is given')
  if (untimed && key === undefined) throw identityRequired('untimed is given without a key: only a key that you name can count without a verified time')
  if (signer !== undefined) return await namedByPolicy(signer, question, surroundings)
  // A variable of a script that is not set gives an empty word, which nobody is called.
  if (key === undefined && (!certificateIdentity || !certificateOidcIssuer)) throw identityRequired('an issuer or a subject is missing')
  const domain = { ...(await onlyDomain(question, surroundings)), ...(question.legacy === true ? { legacy: true } : {}) }
  if (key !== undefined) return await holderOf(key, untimed, domain, surroundings)
  const subject = certificateIdentity ?? ''
  return { identity: { name: subject, domain: domain.name, issuer: certificateOidcIssuer, subject, anyTrigger: true }, domains: [domain] }
}

async function namedByPolicy(signer: string, { policy: path, legacy, trustDomain }: IdentityQuestion, surroundings: Surroundings): Promise<Believed> {
  if (legacy === true || trustDomain !== undefined) throw identityRequired('the policy says itself in which trust domain its identities sign, and whether old formats count')
  const [{ identityOf }, { loadPolicy }] = await Promise.all([import('@portcullis/core/use-cases/promotion/coverage'), import('../policy.ts')])
  const { policy, domains } = await loadPolicy(path, surroundings)
  return { identity: identityOf(policy, signer), domains, ...(policy.attestations === undefined ? {} : { attestations: policy.attestations }) }
}

/** The key by its path: no window but the one of whoever names it now, and verified time is asked for all the same unless that one says no. */
async function holderOf(path: string, untimed: boolean, domain: TrustDomain, { readable }: Surroundings): Promise<Believed> {
  const publicKey = readPublicKey(await readFileInside(path, { roots: readable, maxBytes: maxKeyBytes, what: 'the key' }), 'the key')
  const identity = { name: path, domain: domain.name, key: { path } }
  return { identity, domains: [{ ...domain, keys: [{ name: path, domain: domain.name, publicKey, untimed }] }] }
}

function identityRequired(found: string): Failure {
  const expected = 'certificate-identity with certificate-oidc-issuer, or key, or signer'
  return new Failure('identity-required', {
    blame: 'configuration',
    message: `Verification needs to know whose signature counts: expected ${expected}, found that ${found}`,
    remedy: 'Give the URL of the signing workflow with its ref and https://token.actions.githubusercontent.com, or name an identity of the policy.',
    expected,
    found,
  })
}
