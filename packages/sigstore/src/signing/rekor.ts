import { Failure } from '@portcullis/core/failure'
import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'
import type { LogAuthority } from '../trust/log-authority.ts'
import type { SigningService } from '../trust/signing-config.ts'
import { callUnlessThere, endpoint, readJsonAnswer } from '../call-service.ts'
import type { SignedContent } from './assemble-bundle.ts'
import { entryOfBefore } from './entry-of-before.ts'

/** Rekor v2 answers once the entry is in the tree, which takes seconds: less patience than 20 s would fail on a healthy log. */
const deadlineMilliseconds = 30_000

export interface Signature {
  readonly content: SignedContent
  /** Of what was signed, by the hash of the algorithm: for an envelope that of its pre-authentication encoding. */
  readonly digest: Uint8Array
  readonly signature: Uint8Array
  readonly algorithm: SignatureAlgorithm
  /** DER of the certificate, or of the SubjectPublicKeyInfo of a key without one. */
  readonly by: { readonly certificate: Uint8Array } | { readonly publicKey: Uint8Array; readonly bits: number }
}

/**
 * Logs a signature in a Rekor v2 log. RSA signs the same bytes the same way, as some key services do with ECDSA, and the log
 * takes no entry twice: then the one that is there is read, by the tiles of the log, which `logs` of the trusted root signed.
 * @returns its TransparencyLogEntry, to be stored as it is @throws Failure `signing-*` | `algorithm-refused`
 */
export async function logSignature({ url: base }: SigningService, { digest, signature, algorithm, by }: Signature, logs: readonly LogAuthority[]): Promise<JsonObject> {
  const url = endpoint(base, '/api/v2/log/entries')
  const bits = 'bits' in by ? by.bits : 0
  const keyDetails = loggable(algorithm, bits)
  const outcome = await callUnlessThere({
    service: 'Rekor',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      hashedRekordRequestV002: {
        digest: encodeBase64(digest),
        signature: {
          content: encodeBase64(signature),
          verifier: {
            ...('certificate' in by ? { x509Certificate: { rawBytes: encodeBase64(by.certificate) } } : { publicKey: { rawBytes: encodeBase64(by.publicKey) } }),
            keyDetails,
          },
        },
      },
    }),
    deadlineMilliseconds,
  })
  if ('answer' in outcome) return readJsonAnswer('Rekor', url, outcome.answer)
  const [index] = /^(?:0|[1-9][0-9]{0,14})$/.exec(outcome.isThere.get('x-log-index') ?? '') ?? []
  const entry = index === undefined ? undefined : await entryOfBefore(base, Number(index), logs)
  if (entry === undefined) throw signedBefore(url)
  return entry
}

/** Some logs do not tell where an entry is (Rekor v2 before 2.3), or are read at another address than they are written at. */
function signedBefore({ host }: URL): Failure {
  return new Failure('signing-refused', {
    blame: 'configuration',
    message: `Rekor at ${host} holds this very entry already (409): the same key has signed the same bytes before, with the same signature, and a log takes no entry twice`,
    remedy: 'Verify what is there: if the bundle that was made then is kept, or is beside the artifact, it says all that a new one would. If it is lost, sign a new statement, for example one of a later time.',
    expected: 'an entry that is new to the log',
    found: 'the same entry',
  })
}

/** Rekor v2 takes a digest and nothing else, so pure Ed25519 cannot be logged; of RSA it takes two sizes (Sigstore algorithm registry). */
function loggable({ name }: SignatureAlgorithm, bits: number): string {
  if (name === 'ecdsa-p256-sha256') return 'PKIX_ECDSA_P256_SHA_256'
  if (name === 'ecdsa-p384-sha384') return 'PKIX_ECDSA_P384_SHA_384'
  if (name === 'ecdsa-p521-sha512') return 'PKIX_ECDSA_P521_SHA_512'
  if (name === 'rsa-pkcs1v15-sha256' && (bits === 3072 || bits === 4096)) return `PKIX_RSA_PKCS1V15_${bits}_SHA256`
  throw new Failure('algorithm-refused', {
    blame: 'configuration',
    message: `The transparency log of the trust domain takes no ${name}${bits === 0 ? '' : ` of ${bits} bits`}`,
    remedy: 'Sign with an ECDSA P-256 key.',
    expected: 'ECDSA P-256, P-384 or P-521, or RSA of 3072 or 4096 bits',
    found: name,
  })
}
