import { createHash } from 'node:crypto'

import type { Release, ReleaseAsset } from '../model/release.ts'
import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, instantOrNull, nodeId, pageAddress } from './address.ts'

/** `release`. */
export function renderRelease(world: World, repository: Repository, release: Release): Record<string, unknown> {
  const api = apiAddress(world, repository, `/releases/${release.id}`)
  const path = `/repos/${repository.fullName}/releases/${release.id}/assets`
  const isPublic = !release.draft
  return {
    url: api,
    html_url: pageAddress(world, repository, `/releases/${release.draft ? 'untagged' : 'tag'}/${release.tagName}`),
    assets_url: `${api}/assets`,
    upload_url: `${world.uploadUrl}${path}{?name,label}`,
    tarball_url: isPublic ? apiAddress(world, repository, `/tarball/${release.tagName}`) : null,
    zipball_url: isPublic ? apiAddress(world, repository, `/zipball/${release.tagName}`) : null,
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: instant(release.createdAt),
    published_at: instantOrNull(release.publishedAt),
    updated_at: instant(release.updatedAt),
    author: renderAccount(world, release.author),
    assets: [...release.assets.values()].map((asset) => renderAsset(world, repository, release, asset)),
  }
}

/** `release-asset`. */
export function renderAsset(world: World, repository: Repository, release: Release, asset: ReleaseAsset): Record<string, unknown> {
  const isTold = world.switches.assetDigests && asset.state === 'uploaded'
  return {
    url: apiAddress(world, repository, `/releases/assets/${asset.id}`),
    browser_download_url: pageAddress(world, repository, `/releases/download/${release.tagName}/${encodeURIComponent(asset.name)}`),
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: isTold ? `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}` : null,
    download_count: 0,
    created_at: instant(asset.createdAt),
    updated_at: instant(asset.createdAt),
    uploader: renderAccount(world, asset.uploader),
  }
}
