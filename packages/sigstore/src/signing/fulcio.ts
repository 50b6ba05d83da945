import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { JsonCursor } from '../json-cursor.ts'
import type { SigningService } from '../trust/signing-config.ts'
import { callService, endpoint, nonsense, readJsonAnswer } from '../call-service.ts'
import { challengeOf } from './identity-token.ts'

/** A key that lives for one signature, and the certificate that says whose it was. */
export interface Credential {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** DER. */
  readonly certificate: Buffer
}

const deadlineMilliseconds = 20_000
const maxChain = 8

/** Makes a P-256 key and has Fulcio certify it for the holder of `token` (API v2, CreateSigningCertificate). @throws Failure `signing-*` | `oidc-unavailable` */
export async function obtainCredential({ url: base }: SigningService, token: string): Promise<Credential> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const proof = sign('sha256', Buffer.from(challengeOf(token)), privateKey)
  const url = endpoint(base, '/api/v2/signingCert')
  const answer = await callService({
    service: 'Fulcio',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
        proofOfPossession: proof.toString('base64'),
      },
    }),
    deadlineMilliseconds,
    secret: token,
  })
  return { privateKey, publicKey, certificate: readCertificate(answer, url) }
}

/** A Fulcio without certificate log answers as if the timestamp were detached; whether one was needed is checked when the bundle is verified. */
function readCertificate(answer: Uint8Array, url: URL): Buffer {
  const refuse = (message: string, cause?: unknown) => nonsense('Fulcio', url, message, cause)
  const json = new JsonCursor(readJsonAnswer('Fulcio', url, answer), 'answer', refuse)
  const embedded = json.member('signedCertificateEmbeddedSct')
  const signed = embedded.isAbsent ? json.member('signedCertificateDetachedSct') : embedded
  const [leaf] = signed.member('chain').member('certificates').list(maxChain)
  if (leaf === undefined) throw refuse('it holds no certificate')
  const pem = leaf.text()
  try {
    return new X509Certificate(pem).raw
  } catch (cause) {
    throw leaf.refusal('not a certificate in PEM', cause)
  }
}
