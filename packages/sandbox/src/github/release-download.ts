import type { WireRequest } from './dispatch.ts'
import type { World } from './world.ts'

/** Where release files lie: on GitHub another host, which refuses a token that is meant for the API. */
export function releaseDownload(world: World, request: WireRequest): { status: number; headers: Record<string, string>; body: unknown } | undefined {
  const [, repositoryId, assetId] = /^\/release-files\/(\d+)\/(\d+)$/.exec(request.target) ?? []
  if (repositoryId === undefined || request.method !== 'GET') return undefined
  if (request.headers['authorization'] !== undefined) return { status: 400, headers: {}, body: { message: 'this host takes no token' } }
  const repository = [...world.repositories.values()].find(({ id }) => id === Number(repositoryId))
  const release = [...(repository?.releases.values() ?? [])].find(({ assets }) => assets.has(Number(assetId)))
  const asset = release?.assets.get(Number(assetId))
  if (asset === undefined) return { status: 404, headers: {}, body: { message: 'Not Found' } }
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: asset.bytes }
}
