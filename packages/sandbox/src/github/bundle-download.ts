import type { WireRequest } from './dispatch.ts'
import { snappy } from './snappy.ts'
import type { World } from './world.ts'

/** What lies behind an attestation's `bundle_url`: on GitHub another host, which is sent no token, with Snappy's raw format. */
export function bundleDownload(world: World, request: WireRequest): { status: number; headers: Record<string, string>; body: unknown } | undefined {
  const [, repositoryId, attestationId] = /^\/attestation-bundles\/(\d+)\/(\d+)\.json\.sn$/.exec(request.target) ?? []
  if (repositoryId === undefined || request.method !== 'GET') return undefined
  if (request.headers['authorization'] !== undefined) return { status: 400, headers: {}, body: { message: 'this host takes no token' } }
  const repository = [...world.repositories.values()].find(({ id }) => id === Number(repositoryId))
  const attestation = repository?.attestations.find(({ id }) => id === Number(attestationId))
  if (attestation === undefined) return { status: 404, headers: {}, body: { message: 'Not Found' } }
  const body = snappy(Buffer.from(JSON.stringify(attestation.bundle)))
  return { status: 200, headers: { 'content-type': 'application/x-snappy' }, body }
}
