import { placeOf } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'

/** What a line of artifacts is made of, by where it lives: images and other OCI artifacts, npm packages, releases of a forge. */
export type ArtifactKind = 'oci' | 'npm' | 'release'

/** The kind of a line that a policy names; undefined of a file or a folder, which is no line. */
export function artifactKindOf(line: Pick<PinnedReference, 'registry'>): ArtifactKind | undefined {
  const place = placeOf(line)
  if (place === 'registry') return 'oci'
  return place === 'npm' || place === 'release' ? place : undefined
}

/** What is known of an artifact before any evidence: nothing of it is the word of whoever attested it. */
export interface ArtifactAtHand {
  readonly kind?: ArtifactKind | undefined
  /** The tag of a release, which is part of what is judged; what tags an image or a package has says nothing of it. */
  readonly releaseTag?: string | undefined
}

/** The artifact as a reference names it. */
export function artifactAtHand(reference: Pick<PinnedReference, 'registry' | 'tag'>): ArtifactAtHand {
  const kind = artifactKindOf(reference)
  return kind === 'release' ? { kind, releaseTag: reference.tag } : { kind }
}
