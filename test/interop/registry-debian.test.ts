import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import type { RegistryWriting } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { layerOf } from '@portcullis/sandbox/images/blob'
import { buildIndex } from '@portcullis/sandbox/images/built-image'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { DockerRegistry } from './docker-registry.ts'
import { findPeer, runPeer } from './peer.ts'

const [dockerRegistry, crane] = ['docker-registry', 'crane'].map((name) => findPeer(name, 'copies were not held against it'))

const image = buildIndex(
  ['amd64', 'arm64'].map((architecture) => ({
    platform: { os: 'linux', architecture },
    created: '2026-01-01T00:00:00Z',
    config: {},
    history: ['COPY app /'],
    layers: [layerOf([{ path: 'app', content: architecture }], 'gzip')],
  })),
)
const bundle = Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}')

function open(): RegistryWriting {
  return createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: Math.random, onSecret: () => undefined })
}

async function copy(from: PinnedReference, target: string): Promise<RegistryWriting> {
  const registry = open()
  const to = { ...parseReference(target), tag: 'stable' }
  const plan = await registry.carrier.plan(from, to)
  await registry.carrier.carry(plan)
  expect(await registry.carrier.missingAtTarget(plan)).toEqual([])
  await registry.tagWriter.move(to, from.digest)
  return registry
}

;(dockerRegistry === undefined ? describe.skip : describe)("Debian's docker-registry", () => {
  let debian: DockerRegistry
  let sandbox: SandboxRegistry

  beforeAll(async () => {
    debian = await DockerRegistry.start(dockerRegistry ?? '')
    sandbox = await startRegistry()
  })

  afterAll(async () => {
    await debian.stop()
    await sandbox.close()
  })

  it('takes an image with evidence from our sandbox, and gives it back', async () => {
    const from = await pushImage(image, { registryUrl: sandbox.url, repository: 'build/shop' })
    const referrer = await open().attacher.attach(from, bundle, 'https://slsa.dev/provenance/v1')

    await copy(from, `${debian.host}/prod/shop`)
    await copy(pin(parseReference(`${debian.host}/prod/shop`), from.digest), `${sandbox.host}/back/shop`)

    for (const where of [`${debian.host}/prod/shop`, `${sandbox.host}/back/shop`]) {
      const found = await open().bundles.bundles(pin(parseReference(where), from.digest))
      expect(found.map(({ source }) => source)).toEqual([`referrer ${referrer}`])
      expect(await open().tags.resolve(parseReference(`${where}:stable`))).toBe(from.digest)
    }
  })

  it('lists every bundle that a run attaches at the same time', async () => {
    const subject = await pushImage(image, { registryUrl: `http://${debian.host}`, repository: 'busy/shop' })
    const { attacher } = open()
    const attached = await Promise.all(
      ['one', 'two', 'three', 'four'].map(async (note) => await attacher.attach(subject, Buffer.from(`{"note":"${note}"}`), 'https://example.com/note')),
    )
    const found = await open().bundles.bundles(subject)
    expect(found.map(({ source }) => source).sort()).toEqual(attached.map((digest) => `referrer ${digest}`).sort())
  })

  it('takes the same image from eight at once, though it loses sight of blobs that are sent to it again', async () => {
    const from = await pushImage(image, { registryUrl: sandbox.url, repository: 'build/crowd' })
    await open().attacher.attach(from, bundle, 'https://slsa.dev/provenance/v1')
    await Promise.all(Array.from({ length: 8 }, async () => await copy(from, `${debian.host}/prod/crowd`)))
    expect(await open().bundles.bundles(pin(parseReference(`${debian.host}/prod/crowd`), from.digest))).toHaveLength(1)
  })

  it('mounts inside itself without moving a byte', async () => {
    const from = await pushImage(image, { registryUrl: `http://${debian.host}`, repository: 'stage/shop' })
    const { requests } = await copy(from, `${debian.host}/live/shop`)
    expect([requests.of('blob'), requests.of('upload')]).toEqual([0, 0])
  })
})

;(dockerRegistry === undefined || crane === undefined ? describe.skip : describe)('crane', () => {
  let debian: DockerRegistry
  let sandbox: SandboxRegistry
  let directory: string
  const run = (program: string | undefined, words: readonly string[]) => runPeer(directory, program, words)

  beforeAll(async () => {
    debian = await DockerRegistry.start(dockerRegistry ?? '')
    sandbox = await startRegistry()
    directory = await mkdtemp(join(tmpdir(), 'portcullis-crane-'))
  })

  afterAll(async () => {
    await debian.stop()
    await sandbox.close()
    await rm(directory, { recursive: true, force: true })
  })

  const ask = async (...words: string[]) => (await run(crane ?? '', words)).stdout.trim()

  it.each([
    ['into Debian’s', () => sandbox.host, () => debian.host],
    ['into ours', () => debian.host, () => sandbox.host],
  ])('pushes an image that we copy %s, and finds the same digest there', async (_, source, target) => {
    const layer = join(directory, 'layer.tar')
    const files = join(directory, 'app.txt')
    await writeFile(files, 'by crane')
    await run('tar', ['-cf', layer, '-C', directory, 'app.txt'])
    await ask('append', '--new_layer', layer, '--new_tag', `${source()}/crane/app:1`)
    const digest = await open().tags.resolve(parseReference(`${source()}/crane/app:1`))
    expect(digest).toBe(await ask('digest', `${source()}/crane/app:1`))
    if (digest === undefined) throw new Error('crane has just pushed it')

    await copy(pin(parseReference(`${source()}/crane/app`), digest), `${target()}/prod/app`)

    expect(await ask('digest', `${target()}/prod/app:stable`)).toBe(digest)
    await ask('validate', '--remote', `${target()}/prod/app:stable`)
    await ask('pull', `${target()}/prod/app:stable`, join(directory, 'pulled.tar'))
  })
})
