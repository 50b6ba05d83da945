import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { FallbackTags } from './fallback-tag.ts'
import { mediaTypes } from '../media-types.ts'

const subject = { registry: 'registry.example', repository: 'prod/shop', digest: digestOf('shop') }
const referrer = (name: string) => ({ mediaType: mediaTypes.image, digest: digestOf(name), size: 1, artifactType: 'application/example' })
const how = { rules: { attempts: 1, baseMilliseconds: 0, capMilliseconds: 0, budgetMilliseconds: 0 }, chance: () => 0, pause: () => Promise.resolve() }

/** A list that is kept under a tag, and says at those looks, counted from 0, that it is not there. */
function listWith(names: readonly string[], falseAt: readonly number[]) {
  let manifest: Manifest | undefined
  let looks = 0
  const written = (entries: readonly unknown[]): Manifest => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: entries }))
    return { digest: digestOf(bytes), mediaType: mediaTypes.index, bytes }
  }
  if (names.length > 0) manifest = written(names.map(referrer))
  const tags = new FallbackTags(
    { tagged: () => Promise.resolve(falseAt.includes(looks++) ? undefined : manifest) },
    { tag: (_at, to) => Promise.resolve(void (manifest = to)) },
    how,
  )
  const known = ['one', 'two', 'new']
  const found = () => {
    const { manifests } = JSON.parse(Buffer.from(manifest?.bytes ?? Buffer.from('{"manifests":[]}')).toString()) as { manifests: { digest: string }[] }
    return manifests.map(({ digest }) => known.find((name) => digestOf(name) === digest))
  }
  return { tags, found }
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

  it('of which there is none begins one', async () => {
    const { tags, found } = listWith([], [])
    await tags.merge(subject, [referrer('new')])
    expect(found()).toEqual(['new'])
  })
})
