import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { exchange, imageType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

let directory: string
const running = new Running()

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-carry-'))
})

afterEach(async () => {
  await running.close()
  await rm(directory, { recursive: true, force: true })
})

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(): RegistryWriting {
  const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }
  return running.keep(createRegistryWriter(options, { directoryOf: (name) => join(directory, name) }))
}

async function pushArtifact(registry: SandboxRegistry, repository: string): Promise<PinnedReference> {
  const manifest = await pushableImage(`${registry.url}/v2/${repository}`)
  await putManifest(`${registry.url}/v2/${repository}`, 'latest', manifest)
  return pin(parseReference(`${registry.host}/${repository}`), sha256(manifest) as Digest)
}

async function carried(from: PinnedReference, to: Reference) {
  const { carrier } = open()
  const plan = await carrier.plan(from, to)
  const done = await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan, done.leftBehind)).toEqual([])
  return { plan, ...done }
}

describe('whatever the artifact is made of, it arrives byte for byte', () => {
  const docker = { image: 'application/vnd.docker.distribution.manifest.v2+json', list: 'application/vnd.docker.distribution.manifest.list.v2+json' }
  const sha512 = (content: string) => digestOf(content, 'sha512')
  const artifacts: readonly (readonly [string, string, (at: string) => Promise<string>])[] = [
    ['a blob of no bytes', imageType, async (at) => await pushableImage(at, { layers: [await pushBlob(at, '', 'application/octet-stream')] })],
    ['no layers', imageType, async (at) => await pushableImage(at, { layers: [] })],
    ['media types that nobody knows, and fields that nobody knows', imageType, async (at) => await pushableImage(at, { layers: [await pushBlob(at, 'x', 'application/vnd.nobody.knows+x')], 'x-field': { deep: [1, 2.5, null] } })],
    ["Docker's own types", docker.image, async (at) => await pushableImage(at, { mediaType: docker.image, config: await pushBlob(at, '{"docker":1}', 'application/vnd.docker.container.image.v1+json') })],
    ['no image config', imageType, async (at) => await pushableImage(at, { artifactType: 'application/vnd.example.chart', config: await pushBlob(at, '{}', 'application/vnd.oci.empty.v1+json') })],
    [
      'a sha512 blob',
      imageType,
      async (at) => {
        const content = 'hashed with sha512'
        await exchange('POST', `${at}/blobs/uploads/?digest=${sha512(content)}`, { body: content })
        return await pushableImage(at, { layers: [{ mediaType: 'application/octet-stream', digest: sha512(content), size: content.length }] })
      },
    ],
  ]

  it.each(artifacts)('%s: over a registry and over a folder', async (_, mediaType, pushed) => {
    const [source, target, last] = [await start(), await start({ referrersApi: false }), await start()]
    const manifest = await pushed(`${source.url}/v2/build/any`)
    expect((await putManifest(`${source.url}/v2/build/any`, 'latest', manifest, mediaType)).status).toBe(201)
    const from = pin(parseReference(`${source.host}/build/any`), sha256(manifest) as Digest)
    const to = parseReference(`${target.host}/prod/any`)
    expect((await carried(from, to)).leftBehind).toEqual([])
    const folder = { registry: 'oci-layout', repository: 'any' }
    expect((await carried(pin(to, from.digest), folder)).leftBehind).toEqual([])
    expect((await carried(pin(folder, from.digest), parseReference(`${last.host}/prod/any`))).leftBehind).toEqual([])
    const there = await exchange('GET', `${last.url}/v2/prod/any/manifests/${from.digest}`, { headers: { accept: mediaType } })
    expect([there.headers['content-type'], there.body.toString()]).toEqual([mediaType, manifest])
  })
})

describe('a tag that must not move', () => {
  const words = [
    ['ECR', 400, { errors: [{ code: 'TAG_INVALID', message: "ImageTagAlreadyExistsException: The image tag 'v1' already exists and cannot be overwritten because the repository is immutable." }] }],
    ['Artifact Registry', 400, { errors: [{ code: 'MANIFEST_INVALID', message: 'FAILED_PRECONDITION: cannot update tag v1. The repository has enabled tag immutability' }] }],
    ['Harbor', 412, { errors: [{ code: 'PRECONDITION', message: 'Failed to process request due to "prod/shop:v1" configured as immutable.' }] }],
    ['ACR', 405, { errors: [{ code: 'UNSUPPORTED', message: 'The operation is disallowed on this registry, repository or image. The image is locked' }] }],
    ['Quay', 409, { errors: [{ code: 'TAG_INVALID', message: 'tag is immutable' }] }],
  ] as const

  it.each(words)('is left where it is, in the words of %s', async (_, status, body) => {
    const target = await start()
    const artifact = await pushArtifact(target, 'prod/shop')
    target.intercept = ({ method, path }) => (method === 'PUT' && path.endsWith('/manifests/v1') ? { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : undefined)
    await expect(open().tagWriter.move({ ...artifact, tag: 'v1' }, artifact.digest)).rejects.toMatchObject({ code: 'tag-immutable' })
  })

  it.each([
    [400, { errors: [{ code: 'MANIFEST_INVALID', message: 'manifest invalid' }] }, 'registry-protocol'],
    [403, { errors: [{ code: 'DENIED', message: 'requested access to the resource is denied' }] }, 'registry-denied'],
  ])('is not what any other %i means', async (status, body, code) => {
    const target = await start()
    const artifact = await pushArtifact(target, 'prod/shop')
    target.intercept = ({ method, path }) => (method === 'PUT' && path.endsWith('/manifests/v1') ? { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : undefined)
    await expect(open().tagWriter.move({ ...artifact, tag: 'v1' }, artifact.digest)).rejects.toMatchObject({ code })
  })
})
