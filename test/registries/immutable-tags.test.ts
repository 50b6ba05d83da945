/** A tag that the registry does not let move, through the copy use case, both ways. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { asFailure } from '@portcullis/core/failure'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { copy } from '@portcullis/core/use-cases/copy'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'

let source: SandboxRegistry
let fixed: SandboxRegistry
let free: SandboxRegistry
let first: Digest
let second: Digest

beforeAll(async () => {
  ;[source, fixed, free] = [await startRegistry(), await startRegistry({ immutableTags: (_, tag) => tag.startsWith('v') }), await startRegistry()]
  ;[first, second] = [await pushed('first'), await pushed('second')]
})

afterAll(async () => {
  await Promise.all([source, fixed, free].map(async (registry) => await registry.close()))
})

async function pushed(which: string): Promise<Digest> {
  const manifest = await pushableImage(`${source.url}/v2/build/shop`, { annotations: { which } })
  await putManifest(`${source.url}/v2/build/shop`, which, manifest)
  return sha256(manifest) as Digest
}

/** @returns the reason code, and where the tag is afterwards */
async function copied(digest: Digest, target: SandboxRegistry, tag: string): Promise<readonly (string | undefined)[]> {
  const { bundles, freshBundles, tags, tagWriter, carrier, close } = createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  const to = { ...parseReference(`${target.host}/prod/shop`), tag }
  try {
    const world = { carrier, source: bundles, target: { bundles: freshBundles().bundles.bind(freshBundles()), resolve: tags.resolve.bind(tags), move: tagWriter.move.bind(tagWriter) }, clock: new SandboxClock() }
    const request = { from: pin(parseReference(`${source.host}/build/shop`), digest), to, rules: { foreignLayers: 'deny' }, dryRun: false } as const
    const reasonCode = await copy(request, world).then((outcome) => outcome.reasonCode, (error: unknown) => asFailure(error).code)
    return [reasonCode, await tags.resolve(to)]
  } finally {
    close()
  }
}

describe('a copy to a tag', () => {
  it('that may not move sets it once, finds it where it is again, and never moves it', async () => {
    expect(await copied(first, fixed, 'v1')).toEqual(['copied', first])
    expect(await copied(first, fixed, 'v1')).toEqual(['already-copied', first])
    expect(await copied(second, fixed, 'v1')).toEqual(['tag-immutable', first])
  })

  it('that may move, of the same registry or of one that lets all tags move, moves it', async () => {
    expect(await copied(first, fixed, 'latest')).toEqual(['copied', first])
    expect(await copied(second, fixed, 'latest')).toEqual(['copied', second])
    expect(await copied(first, free, 'v1')).toEqual(['copied', first])
    expect(await copied(second, free, 'v1')).toEqual(['copied', second])
  })
})
