import type { KeyObject } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { CODE_SIGNING, serialNumber, type AuthorityChain } from './authority.ts'
import {
  authorityKeyIdentifier, distinguishedName, extendedKeyUsage, keyUsageDigitalSignature, signCertificate, subjectKeyIdentifier,
  subjectUri, tbsCertificate, type CertificateContents,
} from './certificate.ts'
import { githubIdentity, type GithubIdentity } from './github-extensions.ts'
import type { TokenIssuer } from './oidc.ts'
import { pem } from './pem.ts'
import { provenPublicKey, type CertificateRequest } from './proof-of-possession.ts'
import { sctList, type CertificateLog } from './sct.ts'

const LEAF_MILLISECONDS = 10 * 60 * 1000

/** The only audience that Fulcio takes tokens for. */
const AUDIENCE = 'sigstore'

export interface FulcioParts {
  readonly clock: Clock
  readonly authority: AuthorityChain
  /** Absent in a Sigstore without certificate transparency: its leaves have no SCT. */
  readonly certificateLog: CertificateLog | undefined
  readonly issuer: TokenIssuer
  /** What a workflow's path is put behind, e.g. `https://github.com`. */
  readonly server: string
}

/** A leaf and those above it, in DER. */
export interface IssuedChain {
  readonly leaf: Buffer
  /** Intermediate, root. */
  readonly authorities: readonly Buffer[]
}

/** The certificate authority: an identity token and a proof of possession in, a ten-minute code signing certificate out. */
export class Fulcio {
  readonly #parts: FulcioParts

  constructor(parts: FulcioParts) {
    this.#parts = parts
  }

  /** `CreateSigningCertificate` of Fulcio's v2 API. @throws BadRequest */
  createSigningCertificate(token: string, request: CertificateRequest): IssuedChain {
    const { issuer, authority } = this.#parts
    const identity = this.#identity(issuer.authenticate(token, AUDIENCE))
    const publicKey = provenPublicKey(request, identity.subject)
    return { leaf: this.#issue(publicKey, identity, this.#parts.clock.now()), authorities: authority.certificates }
  }

  /** A leaf for `claims` that nobody had to prove: what an attacker inside the authority could issue. DER. */
  issueUnchecked(publicKey: KeyObject, claims: Readonly<Record<string, unknown>>, at: Date): Buffer {
    return this.#issue(publicKey, this.#identity(claims), at)
  }

  /** A leaf for the authority's own attester: no token, so no issuer and nothing of a workflow. DER. */
  issueToAttester(publicKey: KeyObject, uri: string, at: Date): Buffer {
    return this.#issue(publicKey, { subject: uri, uri, extensions: [] }, at)
  }

  /** Whether the certificates carry SCTs. */
  get transparent(): boolean {
    return this.#parts.certificateLog !== undefined
  }

  trustBundle(): object {
    return { chains: [{ certificates: this.#parts.authority.certificates.map(pem) }] }
  }

  configuration(): object {
    const { issuer } = this.#parts.issuer
    return {
      issuers: [
        { issuerUrl: issuer, audience: AUDIENCE, challengeClaim: 'sub', spiffeTrustDomain: '', issuerType: 'ci-provider', subjectDomain: '' },
      ],
    }
  }

  #identity(claims: Readonly<Record<string, unknown>>): GithubIdentity {
    return githubIdentity(claims, this.#parts.issuer.issuer, this.#parts.server)
  }

  /** The precertificate goes to the log first; its promise is then part of the certificate. */
  #issue(publicKey: KeyObject, identity: GithubIdentity, at: Date): Buffer {
    const { authority, certificateLog } = this.#parts
    const { privateKey: issuerKey, publicKey: issuerPublicKey, name: issuer } = authority.signing
    const precertificate: CertificateContents = {
      serial: serialNumber(),
      issuer,
      subject: distinguishedName({}),
      notBefore: at,
      notAfter: new Date(at.getTime() + LEAF_MILLISECONDS),
      publicKey,
      extensions: [
        keyUsageDigitalSignature,
        extendedKeyUsage(CODE_SIGNING, false),
        subjectKeyIdentifier(publicKey),
        authorityKeyIdentifier(issuerPublicKey),
        subjectUri(identity.uri),
        ...identity.extensions,
      ],
    }
    if (certificateLog === undefined) return signCertificate(precertificate, issuerKey)
    const timestamp = certificateLog.promise(tbsCertificate(precertificate, issuerKey), issuerPublicKey, at)
    return signCertificate({ ...precertificate, extensions: [...precertificate.extensions, sctList(timestamp)] }, issuerKey)
  }
}
