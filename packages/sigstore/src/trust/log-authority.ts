import { createHash, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { JsonCursor } from '../json-cursor.ts'
import { readValidity } from './validity.ts'
import type { Validity } from './validity.ts'

/** A transparency log or a certificate log that a trusted root names. */
export interface LogAuthority {
  readonly baseUrl: URL
  /** What entries and checkpoints call its key by. */
  readonly logId: Buffer<ArrayBuffer>
  readonly publicKey: KeyObject
  readonly validFor: Validity
  /** Who runs it: entries of one operator count once. */
  readonly operator: string
}

/** What each algorithm name of a log key says about the key; others cannot be verified and are refused. */
const keyShapes: Readonly<Record<string, { readonly type: string; readonly curve?: string; readonly minBits?: number }>> = {
  PKIX_ECDSA_P256_SHA_256: { type: 'ec', curve: 'prime256v1' },
  PKIX_ED25519: { type: 'ed25519' },
  PKIX_RSA_PKCS1V15_2048_SHA256: { type: 'rsa', minBits: 2048 },
  PKIX_RSA_PKCS1V15_3072_SHA256: { type: 'rsa', minBits: 3072 },
  PKIX_RSA_PKCS1V15_4096_SHA256: { type: 'rsa', minBits: 4096 },
}

/** Reads a TransparencyLogInstance (sigstore_trustroot.proto) of `tlogs`. @throws Failure `trust-config-invalid` */
export function readTransparencyLog(place: JsonCursor): LogAuthority {
  return readLog(place, (instance) => {
    const checkpointKeyId = instance.member('checkpointKeyId')
    return readKeyId(checkpointKeyId.isAbsent ? instance.member('logId') : checkpointKeyId)
  })
}

/** Reads one of `ctlogs`, whose id is the digest of its key (RFC 6962 §3.2). @throws Failure `trust-config-invalid` */
export function readCertificateLog(place: JsonCursor): LogAuthority {
  return readLog(place, (instance) => {
    const expected = createHash('sha256').update(instance.member('publicKey').member('rawBytes').bytes()).digest()
    const logId = readKeyId(instance.member('logId'))
    if (!logId.equals(expected)) throw instance.member('logId').refusal('it is not the SHA-256 of the key beside it')
    return logId
  })
}

function readLog(place: JsonCursor, readId: (instance: JsonCursor) => Buffer<ArrayBuffer>): LogAuthority {
  place.only('baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator')
  if (place.member('hashAlgorithm').text() !== 'SHA2_256') throw place.member('hashAlgorithm').refusal('expected SHA2_256')
  const key = place.member('publicKey').only('rawBytes', 'keyDetails', 'validFor')
  const baseUrl = readUrl(place.member('baseUrl'))
  return {
    baseUrl,
    logId: readId(place),
    publicKey: readKey(key),
    validFor: readValidity(key.member('validFor'), { startRequired: true }),
    operator: place.member('operator').optionalText() || baseUrl.host,
  }
}

function readKey(place: JsonCursor): KeyObject {
  const details = place.member('keyDetails').text()
  const shape = Object.hasOwn(keyShapes, details) ? keyShapes[details] : undefined
  if (shape === undefined) throw place.member('keyDetails').refusal(`${JSON.stringify(details)} is not supported`)
  const key = parseKey(place.member('rawBytes'))
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  const fits = key.asymmetricKeyType === shape.type && namedCurve === shape.curve && modulusLength >= (shape.minBits ?? 0)
  if (!fits) throw place.member('rawBytes').refusal(`the key is not what keyDetails ${details} says`)
  return key
}

function parseKey(place: JsonCursor): KeyObject {
  try {
    return createPublicKey({ key: place.bytes(), format: 'der', type: 'spki' })
  } catch (cause) {
    throw place.refusal('not a public key in DER (SubjectPublicKeyInfo)', cause)
  }
}

function readKeyId(place: JsonCursor): Buffer<ArrayBuffer> {
  return place.only('keyId').member('keyId').bytes()
}

function readUrl(place: JsonCursor): URL {
  const url = URL.parse(place.text())
  if (url === null || url.host === '') throw place.refusal('expected a URL')
  return url
}
