import { describe, expect, it } from '@jest/globals'
import { releaseSetFrom } from './release-set-file.ts'

const digest = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`
const read = (text: string) => releaseSetFrom(Buffer.from(text), 'release-set.yml')
const messageOf = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    expect(error).toMatchObject({ code: 'release-set-invalid', blame: 'configuration' })
    return (error as Error).message
  }
  throw new Error('was read')
}

describe('a release set file', () => {
  it('lists artifacts, each alone or with where it goes', () => {
    const { entries, source } = read(`version: 1
artifacts:
  - registry.example/acme/api@${digest}
  - artifact: registry.example/acme/web@${other}
    to: production.example/acme/web
    tag: stable
`)
    expect(source).toBe('release-set.yml')
    expect(entries).toEqual([
      { artifact: { registry: 'registry.example', repository: 'acme/api', digest } },
      { artifact: { registry: 'registry.example', repository: 'acme/web', digest: other }, to: 'production.example/acme/web', tag: 'stable' },
    ])
  })

  it.each([
    ['no digest', `version: 1\nartifacts:\n  - registry.example/acme/api:1\n`, /^release-set\.yml:3:5: artifacts\[0\]: .*names no digest/m],
    ['a tag beside the digest', `version: 1\nartifacts:\n  - registry.example/acme/api:1@${digest}\n`, /^release-set\.yml:3:5: artifacts\[0\]: carries the tag 1/m],
    ['an unknown key', `version: 1\nartifacts:\n  - artifact: registry.example/acme/api@${digest}\n    tags: a\n`, /^release-set\.yml:4:5: artifacts\[0\]\.tags: unknown key, did you mean `tag`/m],
    ['a target with a tag', `version: 1\nartifacts:\n  - artifact: registry.example/acme/api@${digest}\n    to: registry.example/x:1\n`, /^release-set\.yml:4:5: artifacts\[0\]\.to: /m],
    ['a bad tag', `version: 1\nartifacts:\n  - artifact: registry.example/acme/api@${digest}\n    tag: -x\n`, /^release-set\.yml:4:5: artifacts\[0\]\.tag: expected a tag/m],
    ['nothing listed', `version: 1\nartifacts: []\n`, /^release-set\.yml:2:1: artifacts: is an empty list/m],
    ['the same line twice', `version: 1\nartifacts:\n  - registry.example/acme/api@${digest}\n  - registry.example/acme/api@${digest}\n`, /^release-set\.yml:4:5: artifacts\[1\]: stands in the list twice/m],
    ['another version', `version: 2\nartifacts:\n  - registry.example/acme/api@${digest}\n`, /^release-set\.yml:1:1: version: expected a whole number from 1 to 1/m],
    ['a key twice', `version: 1\nversion: 1\nartifacts: []\n`, /^release-set\.yml:2:1: the document: /m],
    ['a short name', `version: 1\nartifacts:\n  - api@${digest}\n`, /^release-set\.yml:3:5: artifacts\[0\]: /m],
  ])('is refused for %s, at its place', (_, text, expected) => {
    expect(messageOf(text)).toMatch(expected)
  })

  it('tells all problems at once', () => {
    expect(messageOf(`version: 1\nartifacts:\n  - a\n  - b\n`)).toMatch(/has 2 problems/)
  })
})
