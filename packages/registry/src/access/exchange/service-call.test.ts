import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { Running } from '@portcullis/sandbox/running'
import { Transport } from '../../http/transport.ts'
import { ask, form, serviceCalls } from './service-call.ts'

const running = new Running()
const service = { name: 'The provider', remedy: 'Ask.' }

afterEach(() => running.close())

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<URL> {
  const server = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.keep({ close: () => { server.closeAllConnections(); server.close() } })
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/token`)
}

function calls() {
  const transport = running.keep(new Transport({ clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve() }))
  return serviceCalls(transport)
}

describe('a call to a provider', () => {
  it('posts a form, and again when the provider is busy', async () => {
    const seen: string[] = []
    const url = await listen(async (request, response) => {
      seen.push(`${request.method} ${request.headers['content-type']} ${await text(request)}`)
      response.writeHead(seen.length === 1 ? 503 : 200).end('fine')
    })
    expect(await ask(calls(), service, { url, ...form({ a: 'b c&d' }) })).toBe('fine')
    expect(seen).toEqual(Array(2).fill('POST application/x-www-form-urlencoded a=b+c%26d'))
  })

  it.each([301, 302, 303, 307, 308])('is not sent on by a redirect (%i)', async (status) => {
    let reached = 0
    const other = await listen((_, response) => {
      reached += 1
      response.end('{}')
    })
    const url = await listen((_, response) => response.writeHead(status, { location: other.href }).end())
    await expect(ask(calls(), service, { url, ...form({ secret: 'canary' }) })).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(reached).toBe(0)
  })

  it('shows what the provider says of a refusal, without what looks like a token', async () => {
    const token = `${'a'.repeat(30)}.${'b'.repeat(30)}.${'c'.repeat(30)}`
    const url = await listen((_, response) => response.writeHead(403).end(`<Error><Code>AccessDenied</Code><Message>No role for ${token}</Message></Error>\u001b[31m`))
    await expect(ask(calls(), service, { url, ...form({}) })).rejects.toMatchObject({ code: 'registry-denied', found: 'HTTP 403 (AccessDenied No role for *** [31m)', remedy: 'Ask.' })
  })
})
