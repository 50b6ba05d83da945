import type { Digest } from './digest.ts'

/** Who signed, as the certificate says it, or which key: everything here was verified before it got here. */
export interface Signer {
  /** Name of the trust domain in which the bundle verified. */
  readonly domain: string
  /** OIDC issuer, Fulcio extension .8; the word `key` where a key signed; empty for an authority's own attester, which no token stands behind. */
  readonly issuer: string
  /** The one subject alternative name; for GitHub the URL of the workflow with its ref. Of a key its fingerprint. */
  readonly subject: string
  readonly extensions: CertificateExtensions
  /** Digest of the SubjectPublicKeyInfo in the certificate: tells whether one key stands behind several identities. */
  readonly certifiedKey?: Digest
  /** The key that signed without a certificate. */
  readonly key?: SigningKey
}

export interface SigningKey {
  /** Of the identity of the policy that names the key. */
  readonly name: string
  /** Digest of its SubjectPublicKeyInfo: two names of one key are one signer. */
  readonly fingerprint: Digest
}

/** Fulcio's extensions 1.3.6.1.4.1.57264.1.9 to .24 by their names in Fulcio's oid-info.md. */
export interface CertificateExtensions {
  readonly buildSignerUri?: string
  readonly buildSignerDigest?: string
  readonly runnerEnvironment?: string
  readonly sourceRepositoryUri?: string
  readonly sourceRepositoryDigest?: string
  readonly sourceRepositoryRef?: string
  readonly sourceRepositoryIdentifier?: string
  readonly sourceRepositoryOwnerUri?: string
  readonly sourceRepositoryOwnerIdentifier?: string
  readonly buildConfigUri?: string
  readonly buildConfigDigest?: string
  readonly buildTrigger?: string
  readonly runInvocationUri?: string
  readonly sourceRepositoryVisibility?: string
  readonly deploymentEnvironment?: string
  readonly tokenSubject?: string
}

/** Whether it is the attester that the trust domain itself names: no token stands behind it, and no workflow. */
export function isAttester({ domain, issuer, key, extensions }: Signer, ofDomain: string): boolean {
  return domain === ofDomain && issuer === '' && key === undefined && Object.keys(extensions).length === 0
}

/** Tells signers apart: one certificate identity or one key is one signer, in whatever trust domain and under whatever name. */
export function signerId({ issuer, subject, key }: Signer): string {
  return JSON.stringify(key === undefined ? [issuer, subject] : ['key', key.fingerprint])
}
