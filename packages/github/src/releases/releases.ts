import { Failure } from '@portcullis/core/failure'
import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { Json } from '@portcullis/core/model/strict-json'

import type { GitHubClient } from '../client.ts'
import { allPages } from '../pages.ts'
import { flagIn, idIn, objectIn, textIn, unexpected } from '../reading.ts'

/** A release as GitHub keeps it. Its tag finds it only once it is published: drafts are found in the list alone. */
export interface Release {
  readonly id: number
  readonly tag: string
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  /** Whether GitHub lets nobody change its files any more. */
  readonly isImmutable: boolean
  readonly title: string
  readonly notes: string
  /** Where files are sent to, without the template at its end. */
  readonly uploadUrl: string
}

export interface Asset {
  readonly id: number
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** False for what a broken upload has left. */
  readonly isWhole: boolean
  /** As GitHub tells it; it does not of files from before June 2025. */
  readonly digest: Digest | undefined
}

export type MakeLatest = 'true' | 'false' | 'legacy'

const read = { name: 'contents', access: 'read' } as const
export const writeContents = { name: 'contents', access: 'write' } as const
const pageBytes = 64 * 1024 * 1024
const largestAsset = 2 * 1024 ** 3

/**
 * The release of a tag: the published one, or the one draft. Drafts are shown to those alone who may write.
 * @throws Failure `release-ambiguous` for several drafts, and as the client does
 */
export async function findRelease(client: GitHubClient, tag: string): Promise<Release | undefined> {
  const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}', values: { tag }, needs: read, accepts: [404], maxBytes: pageBytes })
  if (status !== 404) return requireTag(releaseIn(body), tag)
  const all = await allPages(client, { route: 'GET /repos/{owner}/{repo}/releases', needs: read, maxBytes: pageBytes }, 'releases')
  const found = all.map(releaseIn).filter((release) => release.tag === tag)
  if (found.length <= 1) return found[0]
  throw new Failure('release-ambiguous', {
    blame: 'artifact',
    message: `${client.repository} has ${found.length} drafts of a release ${tag}`,
    remedy: 'Delete the drafts that are not meant, then run again.',
    expected: 'one release',
    found: found.map(({ id }) => id).join(', '),
  })
}

/** A release by its id; undefined when it is gone. */
export async function getRelease(client: GitHubClient, id: number): Promise<Release | undefined> {
  const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}', values: { release_id: id }, needs: read, accepts: [404], maxBytes: pageBytes })
  return status === 404 ? undefined : releaseIn(body)
}

/** All files of a release, as they are now. */
export async function listAssets(client: GitHubClient, { id }: Pick<Release, 'id'>): Promise<readonly Asset[]> {
  const listed = await allPages(client, { route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets', values: { release_id: id }, needs: read }, 'assets')
  return listed.map(assetIn)
}

/** A draft, which nobody sees who may not write. */
export async function createDraft(client: GitHubClient, { tag, title, notes }: Pick<Release, 'tag' | 'title' | 'notes'>): Promise<Release> {
  const values = { tag_name: tag, name: title, body: notes, draft: true, prerelease: false }
  const { body } = await client.call({ route: 'POST /repos/{owner}/{repo}/releases', values, needs: writeContents, maxBytes: pageBytes })
  return releaseIn(body)
}

/** Sets what makes a release visible, and nothing else. */
export async function setVisibility(client: GitHubClient, { id }: Pick<Release, 'id'>, { isDraft, isPrerelease, makeLatest }: Pick<Release, 'isDraft' | 'isPrerelease'> & { readonly makeLatest?: MakeLatest }): Promise<Release> {
  const values = { release_id: id, draft: isDraft, prerelease: isPrerelease, ...(makeLatest === undefined ? {} : { make_latest: makeLatest }) }
  const { body } = await client.call({ route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}', values, needs: writeContents, maxBytes: pageBytes })
  return releaseIn(body)
}

/** Takes away what a broken upload has left; gone already is as good. */
export async function deleteAsset(client: GitHubClient, { id }: Pick<Asset, 'id'>): Promise<void> {
  await client.call({ route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', values: { asset_id: id }, needs: writeContents, accepts: [404] })
}

export function assetIn(json: Json): Asset {
  const asset = objectIn(json, 'asset')
  const { digest = null, size } = asset
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || size > largestAsset) throw unexpected('asset.size', `a number of bytes up to ${largestAsset}`, size)
  if (digest !== null && !isDigest(digest)) throw unexpected('asset.digest', 'a digest', digest)
  return {
    id: idIn(asset['id'], 'asset.id'),
    name: textIn(asset['name'], 'asset.name'),
    mediaType: textIn(asset['content_type'], 'asset.content_type'),
    size,
    isWhole: textIn(asset['state'], 'asset.state') === 'uploaded',
    digest: digest?.startsWith('sha256:') === true ? digest : undefined,
  }
}

function releaseIn(json: Json): Release {
  const release = objectIn(json, 'release')
  return {
    id: idIn(release['id'], 'release.id'),
    tag: textIn(release['tag_name'], 'release.tag_name'),
    isDraft: flagIn(release['draft'], 'release.draft'),
    isPrerelease: flagIn(release['prerelease'], 'release.prerelease'),
    isImmutable: release['immutable'] === undefined ? false : flagIn(release['immutable'], 'release.immutable'),
    title: textIn(release['name'] ?? '', 'release.name'),
    notes: textIn(release['body'] ?? '', 'release.body'),
    uploadUrl: textIn(release['upload_url'], 'release.upload_url').replace(/\{.*$/s, ''),
  }
}

function requireTag(release: Release, tag: string): Release {
  if (release.tag === tag && !release.isDraft) return release
  throw unexpected('the release', `the published one of ${tag}`, `one of ${release.tag}`)
}
