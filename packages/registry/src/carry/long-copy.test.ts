import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { givenCredentials } from '../access/credentials.ts'
import { Presence } from '../upload/presence.ts'
import { connect } from '../registry-reader.ts'
import { pull } from '../access/scope.ts'
import { BlobUploads } from '../upload/upload.ts'

const content = Buffer.alloc(500_000, 'layer')
const running = new Running()

afterEach(() => running.close())

function open(host: string, clock: SandboxClock) {
  const options = { clock, chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined, credentials: givenCredentials('ann', 'canary', [host]) }
  const connections = running.keep(connect(options))
  const presence = new Presence(connections.clients)
  return { ...connections, presence, uploads: new BlobUploads(connections.clients, presence, connections.retrying) }
}

describe('a copy that takes longer than a token lives', () => {
  it('goes on with a new token, sends no byte twice, and tells what it used', async () => {
    const clock = new SandboxClock()
    const auth = { users: { ann: { password: 'canary', access: [{ repository: '**', actions: ['pull', 'push'] as const }] } }, tokenSeconds: 60 }
    const registry = running.keep(await startRegistry({ clock, auth }))
    const { uploads, presence, requests, credentialsUsed } = open(registry.host, clock)
    const at = pin(parseReference(`${registry.host}/team/app`), digestOf(content))
    const arrived = Promise.withResolvers<void>()
    registry.intercept = ({ method }) => {
      if (method === 'PUT') setImmediate(arrived.resolve)
      return undefined
    }
    let sent = 0
    const chunks = async function* () {
      for (let start = 0; start < content.byteLength; start += 100_000) {
        sent += 1
        yield await Promise.resolve(content.subarray(start, start + 100_000))
        await arrived.promise
        clock.advance(2 * 60_000)
      }
    }
    expect(await uploads.ensure({ at, size: content.byteLength, open: chunks })).toBe('stream')
    expect(await presence.hasBlob({ ...at, repository: 'team/other' }, 1)).toBe(false)
    expect(sent).toBe(5)
    expect(requests.of('token')).toBeGreaterThan(1)
    expect(credentialsUsed()).toEqual([{ registry: registry.host, kind: 'input', subject: 'ann' }])
  })
})

describe('a host that a redirect led to', () => {
  it('has no say in how the registry is logged in to', async () => {
    const seen: (string | undefined)[] = []
    const listen = async (port: (url: string) => { status: number; headers: Record<string, string> }): Promise<string> => {
      const server = createServer((request, response) => {
        if (request.url !== '/v2/') seen.push(request.headers.authorization)
        const { status, headers } = port(request.url ?? '')
        response.writeHead(status, headers).end()
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      running.keep({ close: () => { server.closeAllConnections(); server.close() } })
      return `127.0.0.1:${(server.address() as AddressInfo).port}`
    }
    const other = await listen(() => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="give"' } }))
    const registry = await listen((url) => (url === '/v2/' ? { status: 200, headers: {} } : { status: 307, headers: { location: `http://${other}/blob` } }))
    const { clients } = open(registry, new SandboxClock())
    const call = { kind: 'blob', method: 'GET', at: '/v2/a/blobs/x', scopes: [pull('a')] } as const
    const status = await clients.at(registry).send(call, (response) => Promise.resolve(response.status))
    expect(status).toBe(401)
    expect(seen).toEqual([undefined, undefined, undefined, undefined])
  })
})
