import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advisoriesDirectory } from './advisories.ts'
import { buildAlpineImage } from './alpine-image.ts'
import type { BuiltImage } from './built-image.ts'
import { buildShopImage } from './shop-image.ts'

describe('the images of the sandbox', () => {
  it('are the same bytes every time, and other bytes for another release', () => {
    const digest = buildShopImage({ release: '1.5.0' }).digest
    expect(buildShopImage({ release: '1.5.0' }).digest).toBe(digest)
    expect(buildShopImage({ release: '1.5.1' }).digest).not.toBe(digest)
  })

  it.each([
    ['shop', buildShopImage({ release: '1.4.0', padding: 300_000, canary: true })],
    ['alpine', buildAlpineImage()],
  ])('%s: every descriptor names a blob or manifest of that digest and size', (_, image) => {
    const sizes = new Map([
      ...image.manifests.map(({ digest, bytes }) => [digest as string, bytes.byteLength] as const),
      ...image.blobs.map(({ digest, size }) => [digest as string, size] as const),
    ])
    for (const { digest, size } of descriptorsOf(image)) expect(sizes.get(digest)).toBe(size)
    for (const blob of image.blobs) expect(hashOf(blob.open())).toBe(blob.digest)
  })

  it('share the platform-independent layers between both platforms', () => {
    const { blobs } = buildShopImage({ release: '1.4.0' })
    expect(blobs).toHaveLength(8)
  })
})

describe('the advisories of the sandbox', () => {
  it('are files named after their id', () => {
    const files = readdirSync(advisoriesDirectory, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.json$/.test(name))
    expect(files.length).toBeGreaterThanOrEqual(20)
    for (const file of files) {
      const record = JSON.parse(readFileSync(join(advisoriesDirectory, file), 'utf8')) as { id: string; modified: string }
      expect(file.endsWith(`/${record.id}.json`)).toBe(true)
      expect(Date.parse(record.modified)).not.toBeNaN()
    }
  })
})

function descriptorsOf(image: BuiltImage): { digest: string; size: number }[] {
  return image.manifests.flatMap(({ bytes }) => {
    const { manifests = [], config, layers = [] } = JSON.parse(Buffer.from(bytes).toString()) as {
      manifests?: { digest: string; size: number }[]
      config?: { digest: string; size: number }
      layers?: { digest: string; size: number }[]
    }
    return [...manifests, ...layers, ...(config === undefined ? [] : [config])]
  })
}

function hashOf(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}
