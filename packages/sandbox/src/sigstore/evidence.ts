import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Claims } from './claims.ts'
import type { Fulcio } from './fulcio.ts'
import type { TokenIssuer } from './oidc.ts'
import type { Rekor, TransparencyLogEntry } from './rekor.ts'
import { SHA256 } from './tsa-request.ts'
import type { TimestampAuthority } from './tsa.ts'

/** A private key and the code signing certificate that Fulcio issued for it. */
export interface Leaf {
  readonly privateKey: KeyObject
  /** DER. */
  readonly certificate: Buffer
}

/** A DSSE envelope in JSON, with one signature. */
export interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly sig: string; readonly keyid: string }[]
}

/** A Sigstore bundle v0.3 around a DSSE envelope. */
export interface Bundle {
  readonly mediaType: string
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string }
    readonly tlogEntries: readonly TransparencyLogEntry[]
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[] }
  }
  readonly dsseEnvelope: Envelope
}

export interface BundleParts {
  readonly leaf: Leaf
  readonly envelope: Envelope
  readonly entries: readonly TransparencyLogEntry[]
  /** TimeStampResp in DER. */
  readonly timestamps: readonly Buffer[]
}

export const IN_TOTO = 'application/vnd.in-toto+json'

/** Makes evidence through the services themselves, whole or in pieces that a test may put together wrongly. */
export class EvidenceMaker {
  readonly #services: { issuer: TokenIssuer; fulcio: Fulcio; rekor: Rekor; tsa: TimestampAuthority; clock: Clock }

  constructor(services: { issuer: TokenIssuer; fulcio: Fulcio; rekor: Rekor; tsa: TimestampAuthority; clock: Clock }) {
    this.#services = services
  }

  /** A genuine bundle over `statement`, signed by the job that `claims` describe. */
  signStatement(statement: object, claims: Claims): Bundle {
    const leaf = this.leafFor(claims)
    const envelope = this.envelope(JSON.stringify(statement), leaf)
    return this.bundle({ leaf, envelope, entries: [this.logEntry(envelope, leaf)], timestamps: [this.timestamp(signatureOf(envelope))] })
  }

  /** A fresh P-256 key with a certificate that Fulcio issued against a token with `claims`. */
  leafFor(claims: Claims): Leaf {
    const { issuer, fulcio } = this.#services
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const proof = sign('sha256', Buffer.from(claims['sub'] ?? ''), privateKey)
    const request = { publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(), proof }
    const [certificate = Buffer.alloc(0)] = fulcio.createSigningCertificate(issuer.mint(claims), request)
    return { privateKey, certificate }
  }

  /** `payload` in an envelope that the leaf's key has signed. */
  envelope(payload: string, leaf: Pick<Leaf, 'privateKey'>, payloadType = IN_TOTO): Envelope {
    const signature = sign('sha256', preAuthEncoding(payloadType, Buffer.from(payload)), leaf.privateKey)
    return { payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64'), keyid: '' }] }
  }

  /** Logs the envelope's signature with the leaf's certificate. */
  logEntry(envelope: Envelope, leaf: Pick<Leaf, 'certificate'>): TransparencyLogEntry {
    const encoded = preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64'))
    return this.#services.rekor.add({
      hashedRekordRequestV002: {
        digest: createHash('sha256').update(encoded).digest('base64'),
        signature: {
          content: signatureOf(envelope).toString('base64'),
          verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes: leaf.certificate.toString('base64') } },
        },
      },
    })
  }

  /** A TimeStampResp over a signature, in DER; `at` another time than now, as only a corrupt authority would sign. */
  timestamp(signature: Uint8Array, at: Date = this.#services.clock.now()): Buffer {
    const imprint = createHash('sha256').update(signature).digest()
    return this.#services.tsa.respond({ hash: SHA256, imprint, nonce: undefined, certificateWanted: true }, at)
  }

  /** A certificate for `claims` without token or proof, at any time: for tests of what a verifier must refuse. DER. */
  issueCertificate(publicKey: KeyObject, claims: Claims, at: Date = this.#services.clock.now()): Buffer {
    return this.#services.fulcio.issueUnchecked(publicKey, claims, at)
  }

  /** Puts pieces into a bundle, fitting or not. */
  bundle({ leaf, envelope, entries, timestamps }: BundleParts): Bundle {
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: leaf.certificate.toString('base64') },
        tlogEntries: entries,
        timestampVerificationData: {
          rfc3161Timestamps: timestamps.map((timestamp) => ({ signedTimestamp: timestamp.toString('base64') })),
        },
      },
      dsseEnvelope: envelope,
    }
  }
}

/** The raw signature of an envelope. */
export const signatureOf = (envelope: Envelope): Buffer => Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')

/** What a DSSE signature is over (DSSE protocol 1.0.2). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType)
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload])
}
