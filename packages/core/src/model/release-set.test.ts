import { describe, expect, it } from '@jest/globals'
import { array, assert, constantFrom, integer, nat, property, record, tuple } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { digestOf } from './digest.ts'
import { parsePinnedReference } from './reference.ts'
import { artifactsOf, mostArtifacts, parseShard, releaseSetListing, releaseSetOf, sliceOf } from './release-set.ts'
import type { ReleaseSetEntry } from './release-set.ts'

const names = ['registry.example/acme/api', 'registry.example/acme/web', 'registry.example/acme/z', 'other.example:5000/acme/api', 'oci-layout:out']
const artifact = tuple(constantFrom(...names), nat(20)).map(([name, content]) => parsePinnedReference(`${name}@${digestOf(`${name} ${content}`)}`))
const entry = record({ artifact, tag: constantFrom('stable', 'latest') })
const entries: Arbitrary<ReleaseSetEntry[]> = array(entry, { minLength: 1, maxLength: 30 })
const digestOfSet = (list: readonly ReleaseSetEntry[]) => releaseSetOf('set', list).digest

describe('the digest of a release set', () => {
  it('is that of its listing, as sha256sum would make it of the same lines', () => {
    const [api, web] = ['registry.example/acme/api', 'registry.example/acme/web'].map((name) => ({ artifact: parsePinnedReference(`${name}@${digestOf(name)}`) }))
    if (api === undefined || web === undefined) throw new Error('two are listed')
    expect(releaseSetListing([web, api])).toBe(`${api.artifact.digest}  registry.example/acme/api\n${web.artifact.digest}  registry.example/acme/web\n`)
    expect(digestOfSet([web, api])).toBe('sha256:83fd9652c378ed82b6f737d6ae2189e728942a59b0134d7bae9f4df3cfb07a79')
  })

  it('depends neither on the order nor on tags, targets and repetition', () => {
    assert(
      property(entries, integer(), (list, seed) => {
        const shuffled = list.toSorted((one, other) => digestOf(`${seed}${JSON.stringify(one)}`).localeCompare(digestOf(`${seed}${JSON.stringify(other)}`)))
        const elsewhere = [...shuffled, ...list].map((one) => ({ artifact: one.artifact, tag: 'other', to: 'registry.example/elsewhere' }))
        expect(digestOfSet(shuffled)).toBe(digestOfSet(list))
        expect(digestOfSet(elsewhere)).toBe(digestOfSet(list))
      }),
    )
  })

  it('is equal for the same artifacts only', () => {
    assert(
      property(entries, entries, (one, other) => {
        const named = (list: readonly ReleaseSetEntry[]) => new Set(list.map(({ artifact: at }) => `${at.registry} ${at.repository} ${at.digest}`))
        const isSame = named(one).size === named(other).size && [...named(one)].every((name) => named(other).has(name))
        expect(digestOfSet(one) === digestOfSet(other)).toBe(isSame)
      }),
    )
  })

  it('is not made of one content under two names, and is of one under two tags', () => {
    const under = (name: string, tag: string) => ({ artifact: parsePinnedReference(`registry.example/${name}@${digestOf('x')}`), tag })
    expect(() => digestOfSet([under('a', 'one'), under('b', 'two')])).toThrow(expect.objectContaining({ code: 'release-set-invalid' }))
    expect(digestOfSet([under('a', 'one'), under('a', 'two')])).toBe(digestOfSet([under('a', 'one')]))
  })

  it('is not made of nothing, nor of more than an approval can have subjects', () => {
    const many = Array.from({ length: mostArtifacts + 1 }, (_, index) => ({ artifact: parsePinnedReference(`registry.example/a@${digestOf(String(index))}`) }))
    expect(() => digestOfSet([])).toThrow(expect.objectContaining({ code: 'release-set-invalid' }))
    expect(() => digestOfSet(many)).toThrow(expect.objectContaining({ code: 'release-set-invalid' }))
    expect(artifactsOf(many.slice(1))).toHaveLength(mostArtifacts)
  })
})

describe('the shards of a release set', () => {
  it('hold every entry exactly once, evenly, whatever the order', () => {
    assert(
      property(entries, integer({ min: 1, max: 8 }), (list, of) => {
        const slices = Array.from({ length: of }, (_, index) => sliceOf(list, { index: index + 1, of }))
        expect(slices.flat().length).toBe(list.length)
        expect(new Set(slices.flat())).toEqual(new Set(list))
        const sizes = slices.map((slice) => artifactsOf(slice).length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        const reversed = sliceOf(list.toReversed(), { index: 1, of })
        expect(artifactsOf(reversed)).toEqual(artifactsOf(slices[0] ?? []))
      }),
    )
  })

  it('are written i/n', () => {
    expect(parseShard('2/3')).toEqual({ index: 2, of: 3 })
    for (const text of ['0/3', '4/3', '1/257', '1', '1/3/4', ' 1/3', '01/3', '-1/3', '1/0', '1.5/2']) expect(parseShard(text)).toBeUndefined()
  })
})
