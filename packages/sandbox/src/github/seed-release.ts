import type { Release, ReleaseAsset } from './model/release.ts'
import type { Repository } from './model/repository.ts'
import type { World } from './world.ts'

export interface ReleaseSeed {
  readonly tag: string
  /** Files by name. */
  readonly files: Readonly<Record<string, string | Buffer>>
  /** `draft` unless given. */
  readonly state?: 'draft' | 'prerelease' | 'published'
  readonly author?: string
}

/** Puts a release into a repository, as the workflow that built it would. */
export function seedRelease(world: World, repository: Repository, { tag, files, state = 'draft', author = 'dana' }: ReleaseSeed): Release {
  const now = world.now()
  const release: Release = {
    id: world.nextId(),
    author: world.account(author),
    createdAt: now,
    updatedAt: now,
    assets: new Map(),
    tagName: tag,
    targetCommitish: repository.defaultBranch,
    name: tag,
    body: `What is new in ${tag}`,
    draft: state === 'draft',
    prerelease: state === 'prerelease',
    immutable: false,
    publishedAt: state === 'draft' ? null : now,
  }
  repository.releases.set(release.id, release)
  for (const [name, content] of Object.entries(files)) putAsset(world, release, name, content)
  return release
}

/** Puts a file into a release, in the place of one of the same name: what the API allows nobody in one step. */
export function putAsset(world: World, release: Release, name: string, content: string | Buffer, state: ReleaseAsset['state'] = 'uploaded'): ReleaseAsset {
  const former = [...release.assets.values()].find((asset) => asset.name === name)
  if (former !== undefined) release.assets.delete(former.id)
  const asset: ReleaseAsset = { id: world.nextId(), name, label: null, contentType: 'application/octet-stream', bytes: Buffer.from(content), state, uploader: release.author, createdAt: world.now() }
  release.assets.set(asset.id, asset)
  return asset
}
