import { assert, constantFrom, json, jsonValue, oneof, property } from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { Failure } from '@portcullis/core/failure'
import { blobsOf, readManifest, readPart } from './manifest.ts'
import { isBundleType, mediaTypes } from './media-types.ts'

const digest = digestOf('content')
const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 7 }
const image = { schemaVersion: 2, mediaType: mediaTypes.image, config, layers: [{ ...config, mediaType: 'application/x-layer' }] }
const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [{ ...config, mediaType: mediaTypes.image }] }

function manifestOf(body: unknown, mediaType: string) {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return { digest: digestOf(bytes), mediaType, bytes }
}

function read(body: unknown, mediaType: string = mediaTypes.image) {
  return readPart(manifestOf(body, mediaType))
}

describe('a manifest', () => {
  it('gives its config and layers', () => {
    const content = read(image)
    expect(blobsOf(content).map(({ mediaType }) => mediaType)).toEqual([config.mediaType, 'application/x-layer'])
    expect([content.kind, content.artifactType, content.subject]).toEqual(['image', config.mediaType, undefined])
  })

  it('gives the children of an index, as OCI and as Docker wrote it', () => {
    expect(read(index, mediaTypes.index).children).toHaveLength(1)
    expect(read({ ...index, mediaType: mediaTypes.dockerIndex }, mediaTypes.dockerIndex).children).toHaveLength(1)
  })

  it('that lists referrers has more of them than an artifact has children', () => {
    const list = (count: number) => manifestOf({ ...index, manifests: Array.from({ length: count }, () => index.manifests[0]) }, mediaTypes.index)
    expect(readManifest(list(257)).children).toHaveLength(257)
    expect(() => readManifest(list(65_537))).toThrow(Failure)
  })

  it('need not say its own type', () => {
    const { mediaType, ...without } = image
    expect(mediaType).toBe(mediaTypes.image)
    expect(read(without).layers).toHaveLength(1)
  })

  it.each<[string, unknown, string]>([
    ['an image and an index at once', { ...image, manifests: [] }, mediaTypes.image],
    ['an index with layers', { ...index, layers: [] }, mediaTypes.index],
    ['an index with a config', { ...index, config }, mediaTypes.index],
    ['an index served as an image', index, mediaTypes.image],
    ['an image served as an index', image, mediaTypes.index],
    ['an untyped index served as an image', { schemaVersion: 2, manifests: [] }, mediaTypes.image],
    ['an untyped image served as an index', { schemaVersion: 2, config, layers: [] }, mediaTypes.index],
    ['a Docker image served as OCI', { ...image, mediaType: mediaTypes.dockerImage }, mediaTypes.image],
    ['one of schema version 1', { schemaVersion: 1, fsLayers: [], layers: [] }, mediaTypes.image],
    ['schema version 1 smuggled beside', { ...image, fsLayers: [] }, mediaTypes.image],
    ['layers twice', `{"schemaVersion":2,"layers":[],"layers":[]}`, mediaTypes.image],
    ['layers that are no list', { ...image, layers: {} }, mediaTypes.image],
    ['257 children', { ...index, manifests: Array.from({ length: 257 }, () => index.manifests[0]) }, mediaTypes.index],
  ])('is refused: %s', (_, body, mediaType) => {
    expect(() => read(body, mediaType)).toThrow(Failure)
  })

  it.each([['a negative size', { size: -1 }], ['a size in text', { size: '7' }], ['half a byte', { size: 0.5 }], ['a size beyond exactness', { size: 2 ** 53 }], ['no size', { size: undefined }]])(
    'is refused for %s in a descriptor',
    (_, change) => {
      expect(() => read({ ...image, layers: [{ ...config, ...change }] })).toThrow(Failure)
    },
  )

  it.each(['sha256:../../x', 'sha256:%2e%2e', '', 'md5:00', `sha256:${'A'.repeat(64)}`, `${digest}\n`, 5])('is refused for the digest %p', (bad) => {
    const inManifest = expect.objectContaining({ code: 'digest-invalid', blame: 'artifact', message: expect.stringContaining('config has the digest') })
    expect(() => read({ ...image, config: { ...config, digest: bad } })).toThrow(inManifest)
  })

  it('is read or refused, whatever it says, with a Failure and nothing else', () => {
    const anything = oneof(json(), jsonValue().map((value) => JSON.stringify({ ...image, annotations: value, layers: value })), jsonValue().map((value) => JSON.stringify({ ...image, layers: [value], config: value })))
    assert(
      property(anything, constantFrom(mediaTypes.image, mediaTypes.index), (body, mediaType) => {
        try {
          read(body, mediaType)
        } catch (error) {
          expect(error).toBeInstanceOf(Failure)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the type of a bundle', () => {
  it.each([
    ['application/vnd.dev.sigstore.bundle.v0.3+json', true],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', true],
    ['application/vnd.dev.sigstore.bundle+json; version="0.2"', true],
    ['application/vnd.dev.sigstore.bundlev0.3+json', false],
    ['application/vnd.in-toto+json', false],
    ['', false],
  ])('%s: %p', (mediaType, expected) => {
    expect(isBundleType(mediaType)).toBe(expected)
  })
})
