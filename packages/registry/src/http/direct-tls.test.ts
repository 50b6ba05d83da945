import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { privateCertificate } from '@portcullis/sandbox/registry/private-tls'
import type { Resolve } from './network-rules.ts'
import { Transport } from './transport.ts'

const running: { close: () => unknown }[] = []
const known = getCACertificates('default')

afterEach(() => {
  for (const one of running.splice(0)) one.close()
  setDefaultCACertificates(known)
})

/** Every name is this machine. */
const resolve: Resolve = (_hostname, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])

async function serve(names: readonly [string, ...string[]]) {
  const { authority, certificate, key } = privateCertificate(names)
  const asked = { requests: 0, connections: 0, names: new Set<unknown>() }
  const server = createServer({ key, cert: certificate }, (request, response) => {
    asked.requests += 1
    asked.names.add('servername' in request.socket ? request.socket.servername : undefined)
    response.end('body')
  })
  server.on('secureConnection', () => (asked.connections += 1))
  server.on('tlsClientError', () => undefined)
  running.push({ close: () => server.close(() => undefined) && server.closeAllConnections() })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { port: (server.address() as AddressInfo).port, authority, asked }
}

function open(authorities?: readonly string[]) {
  const transport = new Transport({ clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), resolve, ...(authorities === undefined ? {} : { authorities: () => Promise.resolve(authorities) }) })
  running.push(transport)
  return async (host: string, bulk: boolean): Promise<string> =>
    await transport.send({ kind: 'blob', method: 'GET', url: new URL(`https://${host}/x`), namedHost: host, bulk }, async (response) => Buffer.from(await response.bytes(100, 'the body')).toString())
}

describe.each([false, true])('over TLS, in bulk: %s,', (bulk) => {
  it.each([
    ['a name', 'registry.test', 'registry.test'],
    ['an address, which is no server name', '127.0.0.1', false],
    ['a name in other letters', 'xn--bcher-kva.test', 'xn--bcher-kva.test'],
  ])('a registry is known by %s, and its connection is kept', async (_, name, servername) => {
    const { port, authority, asked } = await serve([name])
    const ask = open([authority])
    const written = name.startsWith('xn--') ? 'bücher.test' : name
    expect(await ask(new URL(`https://${written}:${port}`).host, bulk)).toBe('body')
    expect(await ask(`${name}:${port}`, bulk)).toBe('body')
    expect(asked).toEqual({ requests: 2, connections: 1, names: new Set([servername]) })
  })

  it.each([
    ['another name', 'other.test', ['registry.test'] as const],
    ['a name below', 'a.registry.test', ['registry.test'] as const],
    ['an address', '127.0.0.1', ['registry.test'] as const],
    ['a name where it is for an address', 'registry.test', ['127.0.0.1'] as const],
  ])('a certificate is not taken for %s', async (_, host, names) => {
    const { port, authority, asked } = await serve(names)
    await expect(open([authority])(`${host}:${port}`, bulk)).rejects.toMatchObject({ name: 'Failure' })
    expect(asked.requests).toBe(0)
  })

  it('nobody is believed by an authority that nobody named', async () => {
    const { port, asked } = await serve(['registry.test'])
    const other = privateCertificate(['registry.test'])
    for (const authorities of [undefined, [other.authority]])
      await expect(open(authorities)(`registry.test:${port}`, bulk)).rejects.toMatchObject({ code: 'certificate-untrusted' })
    expect(asked.requests).toBe(0)
  })
})

it('authorities that a person names are trusted besides those of this process, also where it has more of them', async () => {
  const { port, authority } = await serve(['registry.test'])
  setDefaultCACertificates([...known, authority])
  expect(await open()(`registry.test:${port}`, false)).toBe('body')
  expect(await open([privateCertificate(['registry.test']).authority])(`registry.test:${port}`, false)).toBe('body')
})
