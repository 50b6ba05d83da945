import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { FallbackTags } from './fallback-tag.ts'
import { mediaTypes } from '../content/media-types.ts'

const subject = { registry: 'registry.example', repository: 'prod/shop', digest: digestOf('shop') }
const referrer = (name: string) => ({ mediaType: mediaTypes.image, digest: digestOf(name), size: 1, artifactType: 'application/example' })
const how = { rules: { attempts: 1, baseMilliseconds: 0, capMilliseconds: 0, budgetMilliseconds: 0 }, chance: () => 0, pause: () => Promise.resolve() }

function written(entries: readonly unknown[]): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: entries }))
  return { digest: digestOf(bytes), mediaType: mediaTypes.index, bytes }
}

const listOf = (names: readonly string[]): Manifest => written(names.map(referrer))

function namesIn(list: Manifest | undefined) {
  const { manifests } = JSON.parse(Buffer.from(list?.bytes ?? Buffer.from('{"manifests":[]}')).toString()) as { manifests: { digest: string }[] }
  return manifests.map(({ digest }) => ['one', 'two', 'new'].find((name) => digestOf(name) === digest))
}

/** A list that is kept under a tag, and says at those looks, counted from 0, that it is not there. */
function listWith(names: readonly string[], falseAt: readonly number[]) {
  let manifest: Manifest | undefined
  let looks = 0
  if (names.length > 0) manifest = listOf(names)
  const tags = new FallbackTags(
    { tagged: () => Promise.resolve(falseAt.includes(looks++) ? undefined : manifest) },
    { tag: (_at, to) => Promise.resolve(void (manifest = to)) },
    how,
  )
  return { tags, found: () => namesIn(manifest) }
}

describe('adding to the list of referrers', () => {
  it('keeps what stands there', async () => {
    const { tags, found } = listWith(['one', 'two'], [])
    await tags.merge(subject, [referrer('new')])
    expect(found()).toEqual(['one', 'two', 'new'])
  })

  it.each([
    ['before it is written', [0]],
    ['when it is read back', [1]],
    ['when it is read back, twice', [1, 2]],
  ])('keeps it when the registry falsely says that there is none, %s', async (_, falseAt) => {
    const { tags, found } = listWith(['one', 'two'], falseAt)
    await tags.merge(subject, [referrer('new')])
    expect(found()).toEqual(['one', 'two', 'new'])
  })

  it('keeps what an earlier turn of the same run wrote', async () => {
    const { tags, found } = listWith([], [3, 4])
    await tags.merge(subject, [referrer('one'), referrer('two')])
    await tags.merge(subject, [referrer('new')])
    expect(found()).toEqual(['one', 'two', 'new'])
  })

  it('keeps what another writer writes while this one waits to write again', async () => {
    let list = listOf(['one'])
    let isOverwritten = false
    const tags = new FallbackTags(
      { tagged: () => Promise.resolve(list) },
      // The first write of ours is overwritten by somebody who did not know of it, and the other writes once more while we wait.
      { tag: (_at, to) => Promise.resolve(void (list = isOverwritten ? to : listOf(['one']))) },
      { ...how, pause: () => Promise.resolve(void ((isOverwritten = true), (list = listOf(['one', 'two'])))) },
    )
    await tags.merge(subject, [referrer('new')])
    expect(namesIn(list)).toEqual(['one', 'two', 'new'])
  })

  it('of which there is none begins one', async () => {
    const { tags, found } = listWith([], [])
    await tags.merge(subject, [referrer('new')])
    expect(found()).toEqual(['new'])
  })
})
