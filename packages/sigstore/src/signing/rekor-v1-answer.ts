import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { nonsense, readJsonAnswer } from '../call-service.ts'
import { JsonCursor } from '../json-cursor.ts'

const service = 'Rekor'
const maxHashes = 64

/**
 * Reads the one entry in an answer of Rekor v1 (its openapi.yaml, LogEntry), which has to hold exactly the body that was
 * to be logged, with a promise and a proof. @returns it as bundles store it @throws Failure `signing-refused`
 */
export function readEntryV1(url: URL, answer: Uint8Array, canonicalBody: string): JsonObject {
  const refuse = (why: string, cause?: unknown) => nonsense(service, url, why, cause)
  const [only, ...others] = Object.entries(readJsonAnswer(service, url, answer))
  if (only === undefined || !isUuid(only[0]) || others.length > 0) throw refuse('expected one entry by its UUID')
  const entry = new JsonCursor(only[1], 'entry', refuse).only('attestation', 'body', 'integratedTime', 'logID', 'logIndex', 'verification')
  const body = entry.member('body').bytes()
  if (body.toString('utf8') !== canonicalBody) throw entry.member('body').refusal('it is of something else than was to be logged')
  const verification = entry.member('verification').only('inclusionProof', 'signedEntryTimestamp')
  const { kind, version } = kindOf(canonicalBody)
  return {
    logIndex: entry.member('logIndex').wholeNumber(),
    logId: { keyId: readHash(entry.member('logID')) },
    kindVersion: { kind, version },
    integratedTime: readTime(entry.member('integratedTime')),
    inclusionPromise: { signedEntryTimestamp: encodeBase64(verification.member('signedEntryTimestamp').bytes()) },
    inclusionProof: readProof(verification.member('inclusionProof')),
    canonicalizedBody: encodeBase64(body),
  }
}

/** Tree and leaf hash, or the leaf hash alone. */
function isUuid(name: string): boolean {
  return /^(?:[0-9a-f]{16})?[0-9a-f]{64}$/.test(name)
}

/** A bundle v0.3 needs the proof beside the promise. */
function readProof(proof: JsonCursor): JsonObject {
  if (proof.isAbsent) throw proof.refusal('the log has not proven that the entry is in it')
  proof.only('checkpoint', 'hashes', 'logIndex', 'rootHash', 'treeSize')
  return {
    logIndex: proof.member('logIndex').wholeNumber(),
    rootHash: readHash(proof.member('rootHash')),
    treeSize: proof.member('treeSize').wholeNumber(),
    hashes: proof.member('hashes').list(maxHashes).map(readHash),
    checkpoint: { envelope: proof.member('checkpoint').text() },
  }
}

/** Seconds; a promise without a time would be none. */
function readTime(place: JsonCursor): string {
  const time = place.wholeNumber()
  if (time === '0') throw place.refusal('expected the time at which the log saw it')
  return time
}

/** Lower-case hex of 32 bytes, in base64. */
function readHash(place: JsonCursor): string {
  const text = place.text()
  if (!/^[0-9a-f]{64}$/.test(text)) throw place.refusal('expected 64 lower-case hex digits')
  return encodeBase64(Buffer.from(text, 'hex'))
}

/** Of a body that is our own. */
function kindOf(canonicalBody: string): { readonly kind: string; readonly version: string } {
  const [, version = '', kind = ''] = /^\{"apiVersion":"([0-9.]+)","kind":"([a-z]+)"/.exec(canonicalBody) ?? []
  return { kind, version }
}
