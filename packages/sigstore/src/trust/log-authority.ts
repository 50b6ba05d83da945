import { createHash, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { JsonCursor } from '../json-cursor.ts'
import { operatorAt } from './operator.ts'
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
const keyShapes: Readonly<Record<string, { readonly type: string; readonly curve?: string; readonly minBits?: number; readonly pkcs1?: true }>> = {
  PKIX_ECDSA_P256_SHA_256: { type: 'ec', curve: 'prime256v1' },
  PKIX_ED25519: { type: 'ed25519' },
  PKIX_RSA_PKCS1V15_2048_SHA256: { type: 'rsa', minBits: 2048 },
  PKIX_RSA_PKCS1V15_3072_SHA256: { type: 'rsa', minBits: 3072 },
  PKIX_RSA_PKCS1V15_4096_SHA256: { type: 'rsa', minBits: 4096 },
  // Deprecated names, still used for retired certificate logs.
  PKIX_RSA_PKCS1V5: { type: 'rsa', minBits: 2048 },
  PKCS1_RSA_PKCS1V5: { type: 'rsa', minBits: 2048, pkcs1: true },
}

/** Reads a TransparencyLogInstance (sigstore_trustroot.proto) of `tlogs`. @throws Failure `trust-config-invalid` */
export function readTransparencyLog(place: JsonCursor): LogAuthority {
  const checkpointKeyId = place.member('checkpointKeyId')
  return readLog(place, checkpointKeyId.isAbsent ? place.member('logId') : checkpointKeyId)
}

/** Reads one of `ctlogs`, whose id is the digest of its key (RFC 6962 §3.2). @throws Failure `trust-config-invalid` */
export function readCertificateLog(place: JsonCursor): LogAuthority {
  const log = readLog(place, place.member('logId'))
  const expected = createHash('sha256').update(log.publicKey.export({ format: 'der', type: 'spki' })).digest()
  if (!log.logId.equals(expected)) throw place.member('logId').refusal('it is not the SHA-256 of the key beside it')
  return log
}

function readLog(place: JsonCursor, keyId: JsonCursor): LogAuthority {
  place.only('baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator')
  if (place.member('hashAlgorithm').text() !== 'SHA2_256') throw place.member('hashAlgorithm').refusal('expected SHA2_256')
  const key = place.member('publicKey').only('rawBytes', 'keyDetails', 'validFor')
  const baseUrl = readUrl(place.member('baseUrl'))
  return {
    baseUrl,
    logId: keyId.only('keyId').member('keyId').bytes(),
    publicKey: readKey(key),
    validFor: readValidity(key.member('validFor'), { startRequired: true }),
    operator: place.member('operator').optionalText() || operatorAt(baseUrl),
  }
}

function readKey(place: JsonCursor): KeyObject {
  const details = place.member('keyDetails').text()
  const shape = Object.hasOwn(keyShapes, details) ? keyShapes[details] : undefined
  if (shape === undefined) throw place.member('keyDetails').refusal(`${JSON.stringify(details)} is not supported`)
  const key = parseKey(place.member('rawBytes'), shape.pkcs1 === true ? 'pkcs1' : 'spki')
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  const fits = key.asymmetricKeyType === shape.type && namedCurve === shape.curve && modulusLength >= (shape.minBits ?? 0)
  if (!fits) throw place.member('rawBytes').refusal(`the key is not what keyDetails ${details} says`)
  return key
}

function parseKey(place: JsonCursor, type: 'spki' | 'pkcs1'): KeyObject {
  try {
    return createPublicKey({ key: place.bytes(), format: 'der', type })
  } catch (cause) {
    throw place.refusal('not a public key in DER', cause)
  }
}

function readUrl(place: JsonCursor): URL {
  const url = URL.parse(place.text())
  if (url === null || url.host === '') throw place.refusal('expected a URL')
  return url
}
