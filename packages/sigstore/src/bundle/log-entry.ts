import type { JsonCursor } from '../json-cursor.ts'

/** An entry of a transparency log as read (sigstore_rekor.proto, TransparencyLogEntry); shaped as the library takes it. */
export interface LogEntry {
  readonly logIndex: string
  readonly logId: { readonly keyId: Buffer<ArrayBuffer> }
  readonly kindVersion: { readonly kind: string; readonly version: string }
  /** Seconds; "0" when the log tells no time. */
  readonly integratedTime: string
  readonly inclusionPromise: { readonly signedEntryTimestamp: Buffer<ArrayBuffer> } | undefined
  /** Always there but in bundles v0.1, which the trust domain has to accept first. */
  readonly inclusionProof: InclusionProof | undefined
  readonly canonicalizedBody: Buffer<ArrayBuffer>
}

export interface InclusionProof {
  readonly logIndex: string
  readonly rootHash: Buffer<ArrayBuffer>
  readonly treeSize: string
  readonly hashes: readonly Buffer<ArrayBuffer>[]
  readonly checkpoint: { readonly envelope: string }
}

const hashBytes = 32
/** A proof in a tree of 2^63 leaves is no longer than this. */
const maxHashes = 64
const maxCheckpointChars = 16 * 1024

/** `proofRequired`: whether the log's promise to include it is not enough. @throws Failure `bundle-invalid` */
export function readLogEntry(place: JsonCursor, { proofRequired }: { readonly proofRequired: boolean }): LogEntry {
  place.only('logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody')
  const promise = place.member('inclusionPromise')
  const proof = place.member('inclusionProof')
  if (proof.isAbsent && (proofRequired || promise.isAbsent)) throw proof.refusal('an inclusion proof is missing')
  const kindVersion = place.member('kindVersion').only('kind', 'version')
  return {
    logIndex: place.member('logIndex').wholeNumber(),
    logId: { keyId: place.member('logId').only('keyId').member('keyId').bytes() },
    kindVersion: { kind: kindVersion.member('kind').text(), version: kindVersion.member('version').text() },
    integratedTime: place.member('integratedTime').wholeNumber(),
    inclusionPromise: promise.isAbsent
      ? undefined
      : { signedEntryTimestamp: promise.only('signedEntryTimestamp').member('signedEntryTimestamp').bytes() },
    inclusionProof: proof.isAbsent ? undefined : readProof(proof),
    canonicalizedBody: place.member('canonicalizedBody').bytes(),
  }
}

function readProof(place: JsonCursor): InclusionProof {
  place.only('logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint')
  const checkpoint = place.member('checkpoint').only('envelope').member('envelope')
  if (checkpoint.text().length > maxCheckpointChars) throw checkpoint.refusal('it is too long')
  return {
    logIndex: place.member('logIndex').wholeNumber(),
    rootHash: readHash(place.member('rootHash')),
    treeSize: place.member('treeSize').wholeNumber(),
    hashes: place.member('hashes').list(maxHashes).map(readHash),
    checkpoint: { envelope: checkpoint.text() },
  }
}

function readHash(place: JsonCursor): Buffer<ArrayBuffer> {
  const hash = place.bytes()
  if (hash.byteLength !== hashBytes) throw place.refusal(`expected a hash of ${hashBytes} bytes, found ${hash.byteLength}`)
  return hash
}
