import { join } from 'node:path'
import type { Contents } from '@portcullis/sandbox/registry/contents'
import { DockerRegistry } from '../interop/docker-registry.ts'
import { KeptFolder } from './kept-folder.ts'
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
    const folder = new KeptFolder(join(registry.directory, 'docker/registry/v2'))
    return {
      host: registry.host,
      url: registry.url,
      contents: () => Promise.resolve(contentsOf(folder)),
      manifest: (_repository, digest) => Promise.resolve(folder.bytes(blobAt(digest))),
      mark: () => {
        const putBack = folder.mark()
        return Promise.resolve(() => Promise.resolve(putBack()))
      },
      close: async () => await registry.stop(),
    }
  }
}

/** What stands in a repository's folder: `blob`, `manifest` or `tag`, and its name. */
const links: readonly { readonly kind: string; readonly path: RegExp }[] = [
  { kind: 'blob sha256:', path: /^repositories\/(.+)\/_layers\/sha256\/([0-9a-f]+)\/link$/ },
  { kind: 'manifest sha256:', path: /^repositories\/(.+)\/_manifests\/revisions\/sha256\/([0-9a-f]+)\/link$/ },
  { kind: 'tag ', path: /^repositories\/(.+)\/_manifests\/tags\/([^/]+)\/current\/link$/ },
]

/** Every file is hashed: a name alone proves nothing. */
function contentsOf(folder: KeptFolder): Contents {
  const all: Record<string, Record<string, string>> = {}
  for (const path of folder.paths().toSorted()) {
    for (const { kind, path: pattern } of links) {
      const [, repository, name] = pattern.exec(path) ?? []
      if (repository === undefined || name === undefined) continue
      const linked = folder.bytes(path).toString()
      all[repository] = { ...all[repository], [`${kind}${name}`]: kind === 'tag ' ? linked : folder.digest(blobAt(linked)) }
    }
  }
  return all
}

function blobAt(digest: string): string {
  const hex = digest.slice('sha256:'.length)
  return `blobs/sha256/${hex.slice(0, 2)}/${hex}/data`
}
