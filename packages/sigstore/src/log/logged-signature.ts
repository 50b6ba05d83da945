import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { JsonCursor } from '../json-cursor.ts'
import { refusal } from '../refusal.ts'

/** Who signed which digest, as an entry of Rekor v2 says. */
export interface LoggedSignature {
  readonly kind: 'certificate' | 'key'
  /** The certificate, or the SubjectPublicKeyInfo of the key, in DER. */
  readonly verifier: Buffer<ArrayBuffer>
  readonly digest: Buffer
  /** Absent where the entry does not tell what exactly was signed (dsse 0.0.2 names the payload only). */
  readonly signature?: Buffer
}

const maxSignatures = 16

/** Reads the body of an entry (hashedrekord or dsse 0.0.2). @throws Failure `log-entry-invalid` */
export function readLoggedSignatures(body: Uint8Array): readonly LoggedSignature[] {
  const entry = open(body)
  const kind = `${entry.member('kind').text()} ${entry.member('apiVersion').text()}`
  const spec = entry.member('spec')
  if (kind === 'hashedrekord 0.0.2') {
    const record = spec.member('hashedRekordV002')
    const signature = record.member('signature')
    return [{ ...readVerifier(signature.member('verifier')), digest: record.member('data').member('digest').bytes(), signature: signature.member('content').bytes() }]
  }
  if (kind === 'dsse 0.0.2') {
    const digest = spec.member('dsseV002').member('payloadHash').member('digest').bytes()
    return spec.member('dsseV002').member('signatures').list(maxSignatures).map((signature) => ({ ...readVerifier(signature.member('verifier')), digest }))
  }
  throw invalid(`its kind is not read: ${kind.slice(0, 80)}`)
}

/** The same for every signature by one signer over one digest: anybody may log a signature again, or its twin. */
export function markOf({ verifier, digest }: LoggedSignature): Digest {
  return digestOf(`${digestOf(verifier)} ${digest.toString('hex')}`)
}

function readVerifier(verifier: JsonCursor): Pick<LoggedSignature, 'kind' | 'verifier'> {
  const [certificate, key] = [verifier.member('x509Certificate'), verifier.member('publicKey')]
  if (certificate.isAbsent === key.isAbsent) throw verifier.refusal('expected either a certificate or a key')
  const kind = certificate.isAbsent ? 'key' : 'certificate'
  return { kind, verifier: (kind === 'key' ? key : certificate).member('rawBytes').bytes() }
}

function open(body: Uint8Array): JsonCursor {
  try {
    return new JsonCursor(parseStrictJsonObject(body, { what: 'the log entry' }), 'entry', invalid)
  } catch (cause) {
    throw invalid('its body is not strict JSON', cause)
  }
}

function invalid(why: string, cause?: unknown) {
  return refusal('log-entry-invalid', { message: `The log entry cannot be read: ${why}`, cause })
}
