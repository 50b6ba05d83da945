import { Failure } from '@portcullis/core/failure'

import { AssetRefused, conflict } from './asset-transfer.ts'
import { Unavailable } from '../failures.ts'
import type { KnownAsset, ReleaseShelf } from './release-contents.ts'
import { checked, readContents } from './release-contents.ts'
import { deleteAsset } from './releases.ts'
import type { Release } from './releases.ts'

const tries = 3

/**
 * Puts a file into a release, once. What is there under the name with the same bytes is left, what a broken upload has
 * left is taken away, and other bytes are never overwritten. When GitHub fails meanwhile, a look tells what has happened.
 * @param bytes read anew for each try, and hashed on the way
 * @param isAbsent whether a look has just told that nothing of this name is there
 * @throws Failure `release-conflict` | `release-immutable` | `digest-mismatch` | `github-unavailable`
 */
export async function sendAsset(shelf: ReleaseShelf, release: Release, file: Pick<KnownAsset, 'name' | 'mediaType' | 'size' | 'digest'>, bytes: () => AsyncIterable<Uint8Array>, isAbsent = false): Promise<void> {
  for (let tried = 1; ; tried++) {
    if ((tried > 1 || !isAbsent) && (await isThere(shelf, release, file))) return
    if (release.isImmutable) throw immutable(release, file.name)
    try {
      const kept = await shelf.transfer.upload(release, file, checked(bytes(), file))
      if (kept.digest !== undefined && kept.digest !== file.digest) throw conflict(file.name, `GitHub tells ${kept.digest} after it was sent as ${file.digest}`)
      return
    } catch (error) {
      const mayBeThere = error instanceof Unavailable || error instanceof AssetRefused
      if (!mayBeThere || tried >= tries) throw error
    }
  }
}

async function isThere(shelf: ReleaseShelf, release: Release, { name, digest }: Pick<KnownAsset, 'name' | 'digest'>): Promise<boolean> {
  const { files, evidence, broken } = await readContents(shelf, release)
  const there = [...files, ...evidence].find((asset) => asset.name === name)
  if (there !== undefined && there.digest !== digest) throw conflict(name, `it is there with other bytes, ${there.digest}`)
  const rest = broken.find((asset) => asset.name === name)
  if (there === undefined && rest !== undefined) await deleteAsset(shelf.client, rest)
  return there !== undefined
}

export function immutable({ tag }: Release, name: string): Failure {
  return new Failure('release-immutable', {
    blame: 'artifact',
    message: `The release ${tag} at the target lacks ${name}, and GitHub keeps it immutable`,
    remedy: 'Promote to a new tag: what an immutable release lacks cannot be added.',
  })
}
