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
