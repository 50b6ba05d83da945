import { actingLogin, created, integer, ok, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { Release, ReleaseAsset } from '../model/release.ts'
import { pageOf } from '../paging.ts'
import { notFound, Refusal, unprocessable, validationFailed } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderAsset } from '../render/release.ts'
import { releaseAt, visible } from './releases.ts'

export const releaseAssetRoutes: readonly RepositoryRoute[] = [
  { operation: 'repos/list-release-assets', demand: { permission: 'contents', access: 'read' }, handle: list },
  { operation: 'repos/get-release-asset', demand: { permission: 'contents', access: 'read' }, handle: get },
  { operation: 'repos/delete-release-asset', demand: { permission: 'contents', access: 'write' }, handle: remove },
]

/** Served on a host of its own, as uploads.github.com is. */
export const uploadRoutes: readonly RepositoryRoute[] = [{ operation: 'repos/upload-release-asset', demand: { permission: 'contents', access: 'write' }, handle: upload }]

function list(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const release = releaseAt(exchange)
  return pageOf(exchange, apiAddress(world, repository, `/releases/${release.id}/assets`), [...release.assets.values()], (asset) => renderAsset(world, repository, release, asset))
}

/** What the file is, or, when it is asked for as bytes, where it lies: another host, which is sent no token. */
function get(exchange: RepositoryExchange): Answer {
  const { world, repository, headers } = exchange
  const { release, asset } = find(exchange)
  if (headers['accept'] !== 'application/octet-stream') return ok(renderAsset(world, repository, release, asset))
  if (world.switches.assetDownloads === 'direct') return { status: 200, body: asset.bytes, headers: { 'content-type': 'application/octet-stream' } }
  return { status: 302, headers: { location: `${world.apiUrl}/release-files/${repository.id}/${asset.id}` } }
}

function remove(exchange: RepositoryExchange): Answer {
  const { release, asset } = find(exchange)
  if (release.immutable) throw unprocessable('Cannot delete asset from an immutable release')
  release.assets.delete(asset.id)
  return { status: 204 }
}

function upload(exchange: RepositoryExchange): Answer {
  const { world, repository, headers, query, bytes } = exchange
  const release = releaseAt(exchange)
  const name = renamed(String(query['name']))
  const contentType = headers['content-type']
  if (contentType === undefined || headers['content-length'] !== String(bytes.length)) throw new Refusal(400, 'Content-Type and Content-Length are required')
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.')
  if ([...release.assets.values()].some((asset) => asset.name === name)) throw validationFailed([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
  const asset: ReleaseAsset = {
    id: world.nextId(),
    name,
    label: query['label'] === undefined ? null : String(query['label']),
    contentType,
    bytes,
    state: 'uploaded',
    uploader: world.account(actingLogin(exchange)),
    createdAt: world.now(),
  }
  release.assets.set(asset.id, asset)
  return created(renderAsset(world, repository, release, asset))
}

/** "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods." */
function renamed(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._+@-]+/g, '.').replaceAll(/^\.+|\.+$/g, '')
}

function find(exchange: RepositoryExchange): { release: Release; asset: ReleaseAsset } {
  const id = integer(exchange, 'asset_id')
  for (const release of visible(exchange)) {
    const asset = release.assets.get(id)
    if (asset !== undefined) return { release, asset }
  }
  throw notFound()
}
