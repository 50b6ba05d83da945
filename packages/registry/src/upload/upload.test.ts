import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import type { CredentialSource } from '../access/credentials.ts'
import { Presence } from './presence.ts'
import { connect } from '../registry-reader.ts'
import { BlobUploads } from './upload.ts'
import type { WantedBlob } from './wanted-blob.ts'

const content = Buffer.alloc(300_000, 'layer')
const running = new Running()

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(credentials: CredentialSource = anonymous, clock = new SandboxClock()) {
  const { clients, retrying, requests, close } = connect({ credentials, clock, chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  running.keep({ close })
  const presence = new Presence(clients)
  return { presence, requests, uploads: new BlobUploads(clients, presence, retrying) }
}

/** Stands before a registry and breaks the connection in place of its first answer to a PUT. */
async function losingTheFirstPut(registry: SandboxRegistry): Promise<string> {
  let losses = 0
  const proxy = createServer((request, response) => {
    const forwarded = send(`${registry.url}${request.url}`, { method: request.method, headers: request.headers }, (answer) => {
      if (request.method === 'PUT' && losses++ === 0) response.destroy()
      else answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))
    })
    request.pipe(forwarded)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  running.keep({ close: () => { proxy.closeAllConnections(); proxy.close() } })
  return `127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 64 * 1024) yield await Promise.resolve(bytes.subarray(at, at + 64 * 1024))
}

function wanted(registry: SandboxRegistry, bytes: Uint8Array = content): WantedBlob & { opened: number } {
  const blob = {
    at: pin(parseReference(`${registry.host}/team/app`), digestOf(content)),
    size: content.byteLength,
    opened: 0,
    open: () => {
      blob.opened += 1
      return inPieces(bytes)
    },
  }
  return blob
}

describe('sending a blob', () => {
  it.each([false, true])('streams it once, and not again when it is there (relative locations: %s)', async (relativeLocations) => {
    const registry = await start({ relativeLocations })
    const { uploads, requests } = open()
    const blob = wanted(registry)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect(await uploads.ensure(blob)).toBe('present')
    expect([blob.opened, requests.of('upload')]).toEqual([1, 1])
  })

  it('works for sha512', async () => {
    const registry = await start()
    const { uploads, presence } = open()
    const blob = wanted(registry)
    const at = { ...blob.at, digest: digestOf(content, 'sha512') }
    await uploads.ensure({ ...blob, at })
    expect(await presence.hasBlob(at, content.byteLength)).toBe(true)
  })

  it('begins again when the connection breaks in the middle', async () => {
    const registry = await start()
    let faults = 0
    registry.intercept = ({ method }) => (method === 'PUT' && faults++ === 0 ? { dropRequestAfterBytes: 100_000 } : undefined)
    const { uploads, presence } = open()
    const blob = wanted(registry)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect(blob.opened).toBe(2)
    expect(await presence.hasBlob(blob.at, blob.size)).toBe(true)
  })

  it('does not send again what had arrived before its answer was lost', async () => {
    const registry = await start({ relativeLocations: true })
    const host = await losingTheFirstPut(registry)
    const { uploads, requests } = open()
    const blob = wanted(registry)
    const opened: string[] = []
    await uploads.ensure({ ...blob, at: { ...blob.at, registry: host }, open: () => {
      opened.push('once')
      return blob.open(0)
    } })
    expect([opened.length, requests.of('upload'), requests.of('blob-exists')]).toEqual([1, 1, 2])
  })

  it('logs in again when the token ends between two requests', async () => {
    const clock = new SandboxClock()
    const registry = await start({ clock, auth: { users: { ann: { password: 'secret', access: [{ repository: '**', actions: ['pull', 'push'] }] } }, tokenSeconds: 60 } })
    const { uploads, presence } = open(() => Promise.resolve({ kind: 'password', username: 'ann', password: 'secret' }), { now: () => new Date(0) } as SandboxClock)
    const blob = wanted(registry)
    await presence.hasBlob(blob.at, blob.size)
    clock.advance(61_000)
    expect(await uploads.ensure(blob)).toBe('stream')
  })

  it('stops at bytes of another digest, and the registry has nothing', async () => {
    const registry = await start()
    const { uploads, presence } = open()
    const wrong = Buffer.from(content).fill('x', 0, 1)
    await expect(uploads.ensure(wanted(registry, wrong))).rejects.toMatchObject({ name: 'Failure' })
    expect(await presence.hasBlob(wanted(registry).at, content.byteLength)).toBe(false)
  })

  it.each([
    ['another host', 'https://evil.example/v2/team/app/blobs/uploads/1'],
    ['another port', 'http://127.0.0.1:1/v2/team/app/blobs/uploads/1'],
    ['another scheme', 'https://HOST/v2/team/app/blobs/uploads/1'],
  ])('never follows a Location to %s', async (_, location) => {
    const registry = await start()
    registry.intercept = ({ method }) => (method === 'POST' ? { status: 202, headers: { location: location.replace('HOST', registry.host) } } : undefined)
    const { uploads, requests } = open()
    await expect(uploads.ensure(wanted(registry))).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(requests.of('upload')).toBe(0)
  })

  it.each([
    ['without a Location', { status: 202 }, 'registry-protocol'],
    ['that is refused', { status: 403 }, 'registry-denied'],
    ['over the size that the registry takes', { status: 413 }, 'too-large'],
  ])('fails for an upload %s', async (_, answer, code) => {
    const registry = await start()
    registry.intercept = ({ method }) => (method === 'POST' ? answer : undefined)
    await expect(open().uploads.ensure(wanted(registry))).rejects.toMatchObject({ code })
  })

  it('reads a refusal that comes before the body is out', async () => {
    const registry = await start()
    registry.intercept = ({ method }) => (method === 'PUT' ? { status: 413 } : undefined)
    await expect(open().uploads.ensure(wanted(registry))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('fails when the registry says that it stored something else', async () => {
    const registry = await start()
    registry.intercept = ({ method }) => (method === 'PUT' ? { status: 201, headers: { 'docker-content-digest': digestOf('other') } } : undefined)
    await expect(open().uploads.ensure(wanted(registry))).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  it('fails when it is there in another size', async () => {
    const registry = await start()
    const { uploads } = open()
    const blob = wanted(registry)
    await uploads.ensure(blob)
    await expect(uploads.ensure({ ...blob, size: 5 })).rejects.toMatchObject({ code: 'size-mismatch' })
  })
})
