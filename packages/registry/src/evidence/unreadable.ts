import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { placeOf } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import type { ReasonCode } from '@portcullis/core/reason-code'

/** A manifest beside an artifact that cannot be read, and why. */
export interface Unreadable {
  readonly digest: Digest
  readonly failure: Failure
}

/** Whether a failure is of one piece of evidence, so that it is told and ends nothing. */
type IsOfPiece = (failure: Failure) => boolean | Promise<boolean>

const brokenManifest: ReadonlySet<ReasonCode> = new Set(['manifest-invalid', 'json-invalid', 'digest-invalid', 'size-mismatch', 'media-type-mismatch', 'too-large'])
const brokenBlob: ReadonlySet<ReasonCode> = new Set(['not-found', 'size-mismatch'])

/** What is wrong with a manifest alone: anybody who may push can leave a broken one. */
export function isBrokenManifest(at: Reference): (failure: Failure) => boolean {
  return (failure) => brokenManifest.has(failure.code) || isBrokenFile(failure, at)
}

/** What is wrong with a blob alone: anybody who may push can name one that is nowhere, or has another size. */
export function isBrokenBlob(at: Reference): (failure: Failure) => boolean {
  return (failure) => brokenBlob.has(failure.code) || isBrokenFile(failure, at)
}

/**
 * Other bytes than the digest says: whoever carried a folder can have left them there. A registry names content by its
 * digest itself, so there nobody but the registry or the line to it can be the cause.
 */
export function isBrokenFile({ code }: Failure, at: Reference): boolean {
  return placeOf(at) === 'oci-layout' && code === 'digest-mismatch'
}

/**
 * Reads, or sends, one piece of evidence. What may be wrong with the piece is believed when it is met a second time,
 * alike: a registry, or the line to it, can fail once in any of these ways, and evidence is not left behind for that.
 * Other bytes than the digest says are asked for again as well, and are believed of a folder alone.
 * @returns the failure of a piece that is broken @throws every other
 */
export async function soundOrBroken<Piece>(work: () => Promise<Piece>, isOfPiece: IsOfPiece): Promise<Piece | Failure> {
  const first = await attempt(work, isOfPiece)
  if (!(first instanceof Failure)) return first
  const second = await attempt(work, isOfPiece)
  if (second instanceof Failure && (second.code !== first.code || !(await isOfPiece(second)))) throw second
  return second
}

/**
 * Reads a list of evidence, and once more where it is spoilt: a registry, or the line to it, can fail once.
 * @throws what is wrong with it the second time, whoever brought that about: a list that cannot be read is never taken for none
 */
export async function soundList<List>(work: () => Promise<List>, at: Reference): Promise<List> {
  const read = await soundOrBroken(work, (failure) => failure.code === 'registry-protocol' || isBrokenManifest(at)(failure))
  if (read instanceof Failure) throw read
  return read
}

async function attempt<Piece>(work: () => Promise<Piece>, isOfPiece: IsOfPiece): Promise<Piece | Failure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure && (error.code === 'digest-mismatch' || (await isOfPiece(error)))) return error
    throw error
  }
}
