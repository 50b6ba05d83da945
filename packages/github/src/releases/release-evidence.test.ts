import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { AttestationStore } from '../attestations.ts'
import type { KnownAsset, ReleaseShelf } from './release-contents.ts'
import { attestedByGitHub, bundlesAmong } from './release-evidence.ts'
import type { Release } from './releases.ts'

const release: Release = { id: 1, tag: 'v1', title: '', notes: '', isDraft: false, isPrerelease: false, isImmutable: true, uploadUrl: '' }
const linesOf = (content: Uint8Array) => Buffer.from(content).toString().trimEnd().split('\n').map((line) => Buffer.from(line))
const file = (name: string, size: number): KnownAsset => ({ id: size, name, size, mediaType: '', isWhole: true, digest: digestOf(name) })

describe("GitHub's attestation of a release", () => {
  async function askedFor(parts: Parameters<typeof attestedByGitHub>[0]): Promise<readonly (readonly [Digest, string | undefined])[]> {
    const asked: (readonly [Digest, string | undefined])[] = []
    const store: Pick<AttestationStore, 'bundles'> = {
      async bundles(subject, kind) {
        asked.push([subject, kind])
        return []
      },
    }
    await attestedByGitHub(parts, store)
    return asked
  }

  it('is looked for by its largest file: a licence or a script may be in hundreds of releases', async () => {
    const files = [file('LICENSE', 10), file('shop.tar.gz', 30), file('install.sh', 20)]
    expect(await askedFor({ release, files })).toEqual([[digestOf('shop.tar.gz'), 'release']])
  })

  it('is not looked for where there is none: beside a release that can be changed, or has no files', async () => {
    expect(await askedFor({ release: { ...release, isImmutable: false }, files: [file('a', 1)] })).toEqual([])
    expect(await askedFor({ release, files: [] })).toEqual([])
  })
})

describe('bundles among the files of a release', () => {
  const content = Buffer.from('{}\n'.repeat(1_000))
  const shelf = { seen: new Map([[digestOf(content), content]]) } as unknown as ReleaseShelf
  const among = async (files: number) => {
    const evidence = Array.from({ length: files }, (_, index) => ({ ...file(`${index}.sigstore.jsonl`, content.byteLength), digest: digestOf(content) }))
    return (await bundlesAmong(shelf, { release, files: [], evidence, broken: [] }, linesOf)).length
  }

  it('are read up to their limit, whatever number of files they are in', async () => {
    expect(await among(4)).toBe(4_000)
    await expect(among(5)).rejects.toMatchObject({ code: 'too-large' })
  })
})
