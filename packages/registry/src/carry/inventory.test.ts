import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { imageType, indexType } from '@portcullis/sandbox/registry/raw-client'
import { Failure } from '@portcullis/core/failure'
import { readManifest } from '../content/manifest.ts'
import type { ReadingEnd } from '../ends.ts'
import { referrerDescriptor } from '../evidence/referrers.ts'
import { takeInventory } from './inventory.ts'

const empty = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 }

function manifestOf(mediaType: string, body: object): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...body }))
  return { digest: digestOf(bytes), mediaType, bytes }
}

const imageNamed = (name: string): Manifest => manifestOf(imageType, { config: empty, layers: [], annotations: { name } })
const indexOf = (...children: readonly Manifest[]): Manifest => manifestOf(indexType, { manifests: children.map(({ mediaType, digest, bytes }) => ({ mediaType, digest, size: bytes.byteLength })) })

/** A place that has `manifests`, and says of each what refers to it. */
function placeWith(manifests: readonly Manifest[], about: (digest: Digest) => readonly Manifest[]): ReadingEnd {
  const unused = (): never => {
    throw new Error('an inventory asks for no bytes')
  }
  return {
    manifest: ({ digest }) => {
      const found = manifests.find((one) => one.digest === digest)
      return found === undefined ? Promise.reject(new Failure('not-found', { blame: 'configuration', message: `${digest} is not there`, remedy: 'None.' })) : Promise.resolve(found)
    },
    readable: ({ digest }) => Promise.resolve({ referrers: about(digest).map((manifest) => ({ manifest, content: readManifest(manifest) })), unreadable: [] }),
    legacyTags: () => Promise.resolve({ tags: [], unreadable: [] }),
    blob: unused,
    passingBlob: unused,
    resolve: unused,
    tagged: unused,
    descriptors: ({ digest }) => Promise.resolve(about(digest).map((manifest) => referrerDescriptor({ manifest, content: readManifest(manifest) }))),
  }
}

async function inventoryOf(artifact: Manifest, manifests: readonly Manifest[], about: Readonly<Record<Digest, readonly Manifest[]>>) {
  const from = pin({ registry: 'registry.example', repository: 'shop' }, artifact.digest)
  const { items, leftBehind } = await takeInventory(from, placeWith([artifact, ...manifests], (digest) => about[digest] ?? []))
  return { items: items.map(({ manifest }) => manifest.digest), leftBehind: leftBehind.map(({ digest }) => digest) }
}

describe('the walk to what refers to an artifact', () => {
  const artifact = imageNamed('artifact')
  const [one, two, shared, gone] = [imageNamed('one'), imageNamed('two'), imageNamed('shared'), imageNamed('gone')]

  it('ends where one refers to the other and back', async () => {
    const about = { [artifact.digest]: [one], [one.digest]: [two], [two.digest]: [one, artifact] }
    expect(await inventoryOf(artifact, [one, two], about)).toEqual({ items: [artifact, one, two].map(({ digest }) => digest), leftBehind: [] })
  })

  it('takes all of a referrer or nothing of it, and nothing of another away', async () => {
    const [sound, broken, last] = [indexOf(shared), indexOf(shared, two, gone), indexOf(two)]
    const about = { [artifact.digest]: [sound, broken, last] }
    expect(await inventoryOf(artifact, [one, two, shared, sound, broken, last], about)).toEqual({
      items: [artifact, shared, sound, two, last].map(({ digest }) => digest),
      leftBehind: [broken.digest],
    })
  })

  it('takes a child of what is broken where that is listed by itself, whatever comes first', async () => {
    const broken = indexOf(two, gone)
    for (const listed of [[broken, two], [two, broken]]) {
      expect(await inventoryOf(artifact, [two, broken], { [artifact.digest]: listed })).toEqual({ items: [artifact.digest, two.digest], leftBehind: [broken.digest] })
    }
  })

  it('looks sixteen times at evidence about evidence, and tells where it stopped', async () => {
    const chain = Array.from({ length: 18 }, (_, number) => imageNamed(`evidence ${number}`))
    const about = Object.fromEntries([artifact, ...chain].map(({ digest }, position) => [digest, chain.slice(position, position + 1)]))
    const { items, leftBehind } = await inventoryOf(artifact, chain, about)
    expect([items.length, leftBehind]).toEqual([17, [chain[15]?.digest]])
  })

  it('asks what hangs on the artifact beside the artifact itself', async () => {
    const place = placeWith([artifact], () => [])
    // Its manifest comes only once both have been asked for.
    const asked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const waiting: ReadingEnd = {
      ...place,
      manifest: async (at) => {
        await Promise.all(asked.map(({ promise }) => promise))
        return await place.manifest(at)
      },
      descriptors: async (subject) => {
        asked[0]?.resolve()
        return await place.descriptors(subject)
      },
      legacyTags: async (subject) => {
        asked[1]?.resolve()
        return await place.legacyTags(subject)
      },
    }
    const { items } = await takeInventory(pin({ registry: 'registry.example', repository: 'shop' }, artifact.digest), waiting)
    expect(items.map(({ manifest }) => manifest.digest)).toEqual([artifact.digest])
  })
})
