import { placeOf } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import type { ReadingEnd, WritingEnd } from '../ends.ts'

/** Tells a layout folder from a registry: no host is called so. */
export function isLayout(reference: Reference): boolean {
  return placeOf(reference) === 'oci-layout'
}

/** Reads from wherever a reference points to. */
export function readingByPlace(registries: ReadingEnd, layouts: ReadingEnd): ReadingEnd {
  const at = (reference: Reference): ReadingEnd => (isLayout(reference) ? layouts : registries)
  return {
    manifest: (pinned) => at(pinned).manifest(pinned),
    blob: (pinned, size) => at(pinned).blob(pinned, size),
    passingBlob: (pinned, size, from) => at(pinned).passingBlob(pinned, size, from),
    resolve: (reference) => at(reference).resolve(reference),
    tagged: (reference) => at(reference).tagged(reference),
    readable: (subject, wanted) => at(subject).readable(subject, wanted),
    descriptors: (subject) => at(subject).descriptors(subject),
    legacyTags: (subject) => at(subject).legacyTags(subject),
  }
}

/** Writes to wherever a reference points to. */
export function writingByPlace(registries: WritingEnd, layouts: WritingEnd): WritingEnd {
  const at = (reference: Reference): WritingEnd => (isLayout(reference) ? layouts : registries)
  return {
    hasBlob: (pinned, size) => at(pinned).hasBlob(pinned, size),
    hasManifest: (pinned, size) => at(pinned).hasManifest(pinned, size),
    putBlob: (blob) => at(blob.at).putBlob(blob),
    putManifest: (reference, manifest) => at(reference).putManifest(reference, manifest),
    listReferrers: (subject, referrers, isSaid) => at(subject).listReferrers(subject, referrers, isSaid),
    tag: (reference, manifest) => at(reference).tag(reference, manifest),
    keep: (pinned) => at(pinned).keep(pinned),
  }
}
