import type { NpmClient } from './client.ts'
import { protocolError } from './failures.ts'
import { checkedDistTag, inPath } from './package-name.ts'

/** Dist-tag to version, now: not out of the packument, which registries cache. @throws Failure `registry-*` | `not-found` */
export async function readDistTags(client: NpmClient, name: string): Promise<ReadonlyMap<string, string>> {
  const json = (await client.object({ path: `-/package/${inPath(name)}/dist-tags` })) ?? {}
  return new Map(
    Object.entries(json).map(([tag, version]) => {
      if (typeof version !== 'string') throw protocolError(client.registry.host, `the dist-tag ${tag.slice(0, 80)} is no text`)
      return [tag, version]
    }),
  )
}

export async function writeDistTag(client: NpmClient, name: string, tag: string, version: string): Promise<void> {
  await client.send({ method: 'PUT', path: pathOf(name, tag), json: JSON.stringify(version), maxBytes: 64 * 1024 })
}

/** Takes a dist-tag away; one that is gone already is no failure. */
export async function removeDistTag(client: NpmClient, name: string, tag: string): Promise<void> {
  await client.send({ method: 'DELETE', path: pathOf(name, tag), accepts: [404], maxBytes: 64 * 1024 })
}

function pathOf(name: string, tag: string): string {
  return `-/package/${inPath(name)}/dist-tags/${checkedDistTag(tag)}`
}
