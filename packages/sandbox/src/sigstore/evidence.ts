import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { bundleOf, IN_TOTO, preAuthEncoding, signatureOf, type Bundle, type BundleParts, type Envelope, type KeyMaterial } from './bundle.ts'
import { subjectPublicKeyInfo } from './certificate.ts'
import type { Claims } from './claims.ts'
import type { Fulcio } from './fulcio.ts'
import type { TokenIssuer } from './oidc.ts'
import { pem } from './pem.ts'
import type { Rekor, TransparencyLogEntry } from './rekor.ts'
import { bundled, type RekorV1 } from './rekor-v1.ts'
import { SHA256 } from './tsa-request.ts'
import type { TimestampAuthority } from './tsa.ts'

/** Who signs: a P-256 key, and what the log and the bundle say about it. */
export interface Signer {
  readonly privateKey: KeyObject
  /** As the bundle names the key. */
  readonly key: KeyMaterial
  /** As the log entry names the key. */
  readonly verifier: Readonly<Record<string, { readonly rawBytes: string }>>
}

export interface EvidenceServices {
  readonly issuer: TokenIssuer
  readonly fulcio: Fulcio
  /** Absent in a Sigstore without transparency log. */
  readonly rekor: Rekor | undefined
  /** Absent unless asked for. */
  readonly rekorV1: RekorV1 | undefined
  readonly tsa: TimestampAuthority
  readonly clock: Clock
}

/** Makes evidence through the services themselves, whole or in pieces that a test may put together wrongly. */
export class EvidenceMaker {
  readonly #services: EvidenceServices

  constructor(services: EvidenceServices) {
    this.#services = services
  }

  /** A genuine bundle over `statement`, by the job that `claims` describe or by any other signer. */
  signStatement(statement: object, by: Claims | Signer): Bundle {
    return bundleOf(this.parts(statement, isSigner(by) ? by : this.leafFor(by)))
  }

  /** The pieces of a genuine bundle, for `bundleOf`. */
  parts(statement: object, signer: Signer): BundleParts {
    const envelope = this.envelope(JSON.stringify(statement), signer)
    const { rekor, rekorV1 } = this.#services
    const entries = [...(rekor === undefined ? [] : [this.logEntry(envelope, signer)]), ...(rekorV1 === undefined ? [] : [this.promisedEntry(envelope, signer)])]
    return { key: signer.key, envelope, entries, timestamps: [this.timestamp(signatureOf(envelope))] }
  }

  /** A fresh key with a certificate that Fulcio issued against a token with `claims`. */
  leafFor(claims: Claims): Signer {
    const { issuer, fulcio } = this.#services
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const proof = sign('sha256', Buffer.from(claims['sub'] ?? ''), privateKey)
    const request = { publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(), proof }
    const { leaf } = fulcio.createSigningCertificate(issuer.mint(claims), request)
    return certified(privateKey, leaf)
  }

  /** As `leafFor`, but without token or proof and at any time: what a corrupt authority could issue. */
  leafAt(claims: Claims, at: Date): Signer {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    return certified(privateKey, this.issueCertificate(publicKey, claims, at))
  }

  /** The authority's own attester, as GitHub has one for releases. */
  attester(uri: string): Signer {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    return certified(privateKey, this.#services.fulcio.issueToAttester(publicKey, uri, this.#services.clock.now()))
  }

  /** A certificate for `claims` and any key, without token or proof. DER. */
  issueCertificate(publicKey: KeyObject, claims: Claims, at: Date = this.#services.clock.now()): Buffer {
    return this.#services.fulcio.issueUnchecked(publicKey, claims, at)
  }

  /** `payload` in an envelope that the signer has signed. */
  envelope(payload: string, { privateKey, key }: Pick<Signer, 'privateKey' | 'key'>, payloadType = IN_TOTO): Envelope {
    const signature = sign('sha256', preAuthEncoding(payloadType, Buffer.from(payload)), privateKey)
    const keyid = 'publicKey' in key ? key.publicKey.hint : ''
    return { payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64'), keyid }] }
  }

  /** Logs the envelope's signature as the signer's. @throws BadRequest when it is another's */
  logEntry(envelope: Envelope, { verifier }: Pick<Signer, 'verifier'>): TransparencyLogEntry {
    if (this.#services.rekor === undefined) throw new Error('this Sigstore has no transparency log')
    const encoded = preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64'))
    const digest = createHash('sha256').update(encoded).digest('base64')
    const content = signatureOf(envelope).toString('base64')
    return this.#services.rekor.add({
      hashedRekordRequestV002: { digest, signature: { content, verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...verifier } } },
    })
  }

  /** Logs the envelope in the Rekor v1, which promises it. @throws BadRequest when the signature is another's */
  promisedEntry(envelope: Envelope, { key, privateKey }: Signer): TransparencyLogEntry {
    const { rekorV1 } = this.#services
    if (rekorV1 === undefined) throw new Error('this Sigstore has no Rekor v1')
    const verifier = 'certificate' in key ? pem(Buffer.from(key.certificate.rawBytes, 'base64')) : createPublicKey(privateKey).export({ format: 'pem', type: 'spki' })
    const proposedContent = { envelope: JSON.stringify(envelope), verifiers: [Buffer.from(verifier).toString('base64')] }
    return bundled(rekorV1.entry(rekorV1.add({ apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } })))
  }

  /** A TimeStampResp over a signature, in DER; `at` another time than now, as only a corrupt authority would sign. `fraction` of a second: `.5`. */
  timestamp(signature: Uint8Array, at: Date = this.#services.clock.now(), fraction = ''): Buffer {
    const imprint = createHash('sha256').update(signature).digest()
    return this.#services.tsa.respond({ hash: SHA256, imprint, nonce: undefined, certificateWanted: true }, at, fraction)
  }
}

/** A signer with a P-256 key of its own and no certificate. The hint is the base64 SHA-256 of the key's SPKI. */
export function keySigner(privateKey: KeyObject): Signer {
  const spki = subjectPublicKeyInfo(createPublicKey(privateKey))
  const hint = createHash('sha256').update(spki).digest('base64')
  return { privateKey, key: { publicKey: { hint } }, verifier: { publicKey: { rawBytes: spki.toString('base64') } } }
}

function certified(privateKey: KeyObject, leaf: Buffer): Signer {
  const certificate = { rawBytes: leaf.toString('base64') }
  return { privateKey, key: { certificate }, verifier: { x509Certificate: certificate } }
}

const isSigner = (by: Claims | Signer): by is Signer => typeof by['privateKey'] === 'object'
