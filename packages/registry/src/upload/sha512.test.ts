import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { exchange, imageType, pushableImage } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const content = 'hashed with sha512'
let directory: string
const running = new Running()

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-sha512-'))
})

afterEach(async () => {
  await running.close()
  await rm(directory, { recursive: true, force: true })
})

const start = async (): Promise<SandboxRegistry> => running.keep(await startRegistry())

function open(): RegistryWriting {
  const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }
  return running.keep(createRegistryWriter(options, { directoryOf: (name) => join(directory, name) }))
}

/** A manifest named by its sha512 digest, of a layer that is. */
async function pushed(registry: SandboxRegistry): Promise<PinnedReference> {
  const at = `${registry.url}/v2/build/any`
  const layer = digestOf(content, 'sha512')
  await exchange('POST', `${at}/blobs/uploads/?digest=${layer}`, { body: content })
  const manifest = await pushableImage(at, { layers: [{ mediaType: 'application/octet-stream', digest: layer, size: content.length }] })
  const digest = digestOf(manifest, 'sha512')
  expect((await exchange('PUT', `${at}/manifests/${digest}`, { body: manifest, headers: { 'content-type': imageType } })).status).toBe(201)
  return pin(parseReference(`${registry.host}/build/any`), digest)
}

async function copied(from: PinnedReference, to: Reference): Promise<PinnedReference> {
  const { carrier, tagWriter, tags } = open()
  const plan = await carrier.plan(from, to)
  const done = await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan, done.leftBehind)).toEqual([])
  await tagWriter.move({ ...to, tag: 'v1' }, from.digest)
  expect(await tags.resolve({ ...to, tag: 'v1' })).toBeDefined()
  return pin(to, from.digest)
}

/** Lets a registry call what it stored as `stored`, wherever it says what it is. */
function calling(registry: SandboxRegistry, what: RegExp, stored: string): void {
  registry.intercept = ({ method, path }) => (method === 'PUT' && what.test(path) ? { status: 201, headers: { 'docker-content-digest': stored } } : undefined)
}

describe('an artifact whose manifest and layer are named by sha512', () => {
  it('is copied over registries and a folder, and tagged, under its own name', async () => {
    const [source, target, last] = [await start(), await start(), await start()]
    const first = await copied(await pushed(source), parseReference(`${target.host}/prod/any`))
    const folder = await copied(first, { registry: 'oci-layout', repository: 'any' })
    const there = await copied(folder, parseReference(`${last.host}/prod/any`))
    expect(there.digest).toMatch(/^sha512:/)
    expect((await open().reader.manifest(there)).digest).toBe(there.digest)
  })

  it('may be called by the sha256 digest of the same bytes', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushed(source)
    const to = parseReference(`${target.host}/prod/any`)
    calling(target, /uploads/, digestOf(content))
    const { carrier, reader } = open()
    const plan = await carrier.plan(from, to)
    const layer = plan.parts.filter(({ kind, digest }) => kind === 'blob' && digest.startsWith('sha512:'))
    await carrier.carry({ ...plan, parts: layer })
    calling(target, /manifests/, digestOf((await reader.manifest(from)).bytes))
    const manifests = await carrier.carry({ ...plan, parts: plan.parts.filter(({ kind }) => kind === 'manifest') })
    expect(manifests.leftBehind).toEqual([])
  })

  it.each([
    ['layer', /uploads/, 'the sha256 of other bytes', digestOf('other')],
    ['layer', /uploads/, 'another sha512', digestOf('other', 'sha512')],
    ['layer', /uploads/, 'an algorithm that nobody hashed', `sha384:${'0'.repeat(96)}`],
    ['manifest', /manifests/, 'the sha256 of other bytes', digestOf('other')],
    ['manifest', /manifests/, 'another sha512', digestOf('other', 'sha512')],
  ])('may not be called by anything else: its %s', async (_, where, __, stored) => {
    const [source, target] = [await start(), await start()]
    const from = await pushed(source)
    calling(target, where, stored)
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${target.host}/prod/any`))
    await expect(carrier.carry(plan)).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  it('is said to be too much for a registry that knows sha256 alone, and nothing else is', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushed(source)
    target.intercept = ({ method, path }) => (method === 'PUT' && path.includes('/manifests/') ? { status: 400, headers: { 'content-type': 'application/json' }, body: '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content"}]}' } : undefined)
    const { carrier } = open()
    await expect(carrier.carry(await carrier.plan(from, parseReference(`${target.host}/prod/any`)))).rejects.toMatchObject({ code: 'digest-algorithm-unsupported', message: expect.stringContaining('DIGEST_INVALID') })
    const usual = await pushableImage(`${source.url}/v2/build/any`)
    await exchange('PUT', `${source.url}/v2/build/any/manifests/usual`, { body: usual, headers: { 'content-type': imageType } })
    await expect(carrier.carry(await carrier.plan(pin(parseReference(`${source.host}/build/any`), digestOf(usual)), parseReference(`${target.host}/prod/any`)))).rejects.toMatchObject({ code: 'registry-protocol' })
  })
})
