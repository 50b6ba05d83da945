import { existsSync } from 'node:fs'
import { cp, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '@portcullis/core/model/digest'
import type { Contents } from '@portcullis/sandbox/registry/contents'
import { DockerRegistry } from '../interop/docker-registry.ts'
import type { End, StartRegistry } from './trial-registry.ts'
import { username } from './trial-registry.ts'

/** bcrypt of the passwords of both ends, at the lowest cost: it is asked for with every request. */
const hashes: Readonly<Record<End, string>> = {
  source: '$2b$04$abcdefghijklmnopqrstuuVhFfSjNg5HrlrZr5bqkftD1fyzVt6pq',
  target: '$2b$04$abcdefghijklmnopqrstuu4OXxspbM1u/aU9a4eWdg72pAsb7UdaG',
}

/** Debian's docker-registry behind HTTP Basic: no referrers API. What it holds is read from its folder. */
export function startDebianRegistry(program: string): StartRegistry {
  return async (end) => {
    const registry = await DockerRegistry.start(program, { htpasswd: `${username}:${hashes[end]}` })
    const root = join(registry.directory, 'docker/registry/v2')
    const kept = join(registry.directory, 'kept')
    return {
      host: registry.host,
      url: registry.url,
      contents: async () => await contentsOf(root),
      manifest: async (_repository, digest) => await bytesOf(root, digest),
      mark: async () => {
        await cp(root, kept, { recursive: true })
        return async () => {
          await rm(root, { recursive: true })
          await cp(kept, root, { recursive: true })
        }
      },
      close: async () => await registry.stop(),
    }
  }
}

/** Every file is hashed: a name alone proves nothing. */
async function contentsOf(root: string): Promise<Contents> {
  const all: Record<string, Record<string, string>> = {}
  for (const owner of await namesIn(join(root, 'repositories'))) {
    for (const name of await namesIn(join(root, 'repositories', owner))) {
      const place = join(root, 'repositories', owner, name)
      const things: [string, string][] = []
      for (const hex of await namesIn(join(place, '_layers/sha256'))) things.push([`blob sha256:${hex}`, digestOf(await bytesOf(root, await linkIn(join(place, '_layers/sha256', hex))))])
      for (const hex of await namesIn(join(place, '_manifests/revisions/sha256'))) things.push([`manifest sha256:${hex}`, digestOf(await bytesOf(root, await linkIn(join(place, '_manifests/revisions/sha256', hex))))])
      for (const tag of await namesIn(join(place, '_manifests/tags'))) things.push([`tag ${tag}`, await linkIn(join(place, '_manifests/tags', tag, 'current'))])
      all[`${owner}/${name}`] = Object.fromEntries(things.toSorted(([left], [right]) => (left < right ? -1 : 1)))
    }
  }
  return all
}

async function linkIn(directory: string): Promise<string> {
  return await readFile(join(directory, 'link'), 'utf8')
}

async function bytesOf(root: string, digest: string): Promise<Buffer> {
  const hex = digest.slice('sha256:'.length)
  return await readFile(join(root, 'blobs/sha256', hex.slice(0, 2), hex, 'data'))
}

/** What is in a directory; nothing where there is none yet. */
async function namesIn(directory: string): Promise<readonly string[]> {
  return existsSync(directory) ? await readdir(directory) : []
}
