import { Failure } from '../failure.ts'
import { parsePinnedReference, placeOf } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'
import { mostArtifacts, releaseSetOf } from '../model/release-set.ts'
import type { ReleaseSet } from '../model/release-set.ts'
import { documentError, problemAt } from './document.ts'
import type { PolicyDocument } from './document.ts'
import { repositorySchema, tagSchema } from './environment-schema.ts'
import { Reading } from './reading.ts'
import { integer, list, object, optional, text } from './schema.ts'
import type { Schema } from './schema.ts'

/** Where an artifact is, with its digest. A tag of a repository would be read by some as where it goes, so there is none. */
const pinnedSchema: Schema<PinnedReference> = {
  read(tree, at, reading) {
    const understood = text.read(tree, at, reading)
    if (understood === undefined) return undefined
    try {
      const reference = parsePinnedReference(understood.value)
      // Among many versions of a package the version finds the one, and a release is found by its tag.
      const namesVersion = ['npm', 'release'].includes(placeOf(reference))
      if (reference.tag === undefined || namesVersion) return { value: reference }
      return reading.note(at, `carries the tag ${reference.tag} beside its digest; write where it goes under \`tag\``)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return reading.note(at, error.message)
    }
  },
}

const entrySchema = object({ artifact: pinnedSchema, to: optional(repositorySchema), tag: optional(tagSchema) })

/** `{ artifact, to, tag }`, or the artifact alone. */
const writtenEntry: Schema<{ readonly artifact: PinnedReference; readonly to?: string; readonly tag?: string }> = {
  read(tree, at, reading) {
    if (typeof tree !== 'string') return entrySchema.read(tree, at, reading)
    const understood = pinnedSchema.read(tree, at, reading)
    return understood === undefined ? undefined : { value: { artifact: understood.value } }
  },
}

const setSchema = object({ version: integer(1, 1), artifacts: list(writtenEntry, mostArtifacts) })

/** Understands a release set (docs/release-sets.md). @throws Failure `release-set-invalid` that lists everything wrong with it */
export function parseReleaseSet(document: PolicyDocument): ReleaseSet {
  const reading = new Reading()
  const understood = setSchema.read(document.tree, [], reading)
  if (understood === undefined || reading.issues.length > 0) throw releaseSetError(document.source, reading.issues.map((issue) => problemAt(document, issue)))
  return releaseSetOf(document.source, understood.value.artifacts)
}

export function releaseSetError(source: string, problems: Parameters<typeof documentError>[3]): Failure {
  return documentError('release-set-invalid', 'docs/release-sets.md', source, problems)
}
