import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { createServer as createTlsServer, request as tlsRequest } from 'node:https'
import { connect } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { serialNumber } from '@portcullis/sandbox/sigstore/authority'
import { distinguishedName, signCertificate } from '@portcullis/sandbox/sigstore/certificate'
import { pem } from '@portcullis/sandbox/sigstore/pem'
import { Running } from '@portcullis/sandbox/running'
import { proxiesOf, tunnelAgent } from './proxy.ts'
import { Transport } from './transport.ts'

const running = new Running()

afterEach(() => running.close())

async function listen(server: Server & { closeAllConnections?: () => void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.keep({ close: () => { server.closeAllConnections?.(); server.close() } })
  return (server.address() as AddressInfo).port
}

/** A proxy that leads every tunnel to one port of this machine, and remembers what it was asked. */
async function proxyTo(target: number, { password }: { password?: string } = {}) {
  const asked: { authority: string | undefined; headers: Record<string, unknown> }[] = []
  const server = createServer((_, response) => response.writeHead(400).end())
  server.on('connect', ({ url, headers }, socket, head) => {
    asked.push({ authority: url, headers })
    if (password !== undefined && headers['proxy-authorization'] !== `Basic ${Buffer.from(password).toString('base64')}`) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    const onward = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return { port: await listen(server), asked }
}

/** A TLS server called registry.example that says what it was sent. */
async function secureRegistry(): Promise<{ port: number; ca: string }> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = distinguishedName({ commonName: 'registry.example' })
  const host = Buffer.from('registry.example')
  const alternative = Buffer.concat([Buffer.from([0x30, host.length + 2, 0x82, host.length]), host])
  const now = Date.now()
  const contents = { serial: serialNumber(), issuer: name, subject: name, notBefore: new Date(now - 60_000), notAfter: new Date(now + 3_600_000), publicKey: createPublicKey(privateKey), extensions: [{ oid: '2.5.29.17', critical: false, value: alternative }] }
  const ca = pem(signCertificate(contents, privateKey))
  const key = privateKey.export({ format: 'pem', type: 'pkcs8' })
  return { port: await listen(createTlsServer({ key, cert: ca }, ({ url, headers }, response) => response.end(`${headers.host}${url} ${headers.authorization}`))), ca }
}

describe('a tunnel', () => {
  it('carries TLS from end to end: the proxy learns the host, and keeps one tunnel for many requests', async () => {
    const { port, ca } = await secureRegistry()
    const proxy = await proxyTo(port, { password: 'ann:pass' })
    const agent = tunnelAgent({ hostname: '127.0.0.1', port: proxy.port, authorization: `Basic ${Buffer.from('ann:pass').toString('base64')}` }, 5000, { ca })
    running.keep({ close: () => agent.destroy() })
    const get = async (path: string): Promise<string> =>
      await new Promise((resolve, reject) => {
        tlsRequest({ hostname: 'registry.example', path, agent, headers: { authorization: 'Bearer canary' } }, (response) => resolve(text(response))).on('error', reject).end()
      })
    expect(await get('/v2/')).toBe('registry.example/v2/ Bearer canary')
    expect(await get('/v2/a')).toBe('registry.example/v2/a Bearer canary')
    expect(proxy.asked.map(({ authority }) => authority)).toEqual(['registry.example:443'])
    expect(JSON.stringify(proxy.asked)).not.toContain('canary')
  })

  it('is no way around the certificate', async () => {
    const { port } = await secureRegistry()
    const proxy = await proxyTo(port)
    const transport = transportOver({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    await expect(askRegistry(transport)).rejects.toMatchObject({ code: 'certificate-untrusted' })
    expect(proxy.asked.length).toBeGreaterThan(0)
  })

  it('that is refused is told, without the password of the proxy', async () => {
    const proxy = await proxyTo(1, { password: 'ann:right' })
    const failure = await askRegistry(transportOver({ https_proxy: `http://ann:canary@127.0.0.1:${proxy.port}` })).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'registry-unavailable', message: expect.stringContaining('answers 407') })
    expect(String(failure)).not.toContain('canary')
  })

  it('stands between here and other machines only', async () => {
    const proxy = await proxyTo(1)
    const port = await listen(createServer((_, response) => response.end('direct')))
    const transport = transportOver({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    const url = new URL(`http://127.0.0.1:${port}/v2/`)
    expect(await transport.send({ kind: 'ping', method: 'GET', url, namedHost: url.host }, (response) => Promise.resolve(response.status))).toBe(200)
    expect(proxy.asked).toEqual([])
  })

  it('does not lead to an address inside that a registry points to', async () => {
    const proxy = await proxyTo(1)
    const transport = transportOver({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    const url = new URL('https://169.254.169.254/token')
    await expect(transport.send({ kind: 'token', method: 'GET', url, namedHost: 'registry.example' }, () => Promise.resolve())).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(proxy.asked).toEqual([])
  })
})

function transportOver(environment: Record<string, string>): Transport {
  return running.keep(new Transport({ clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), proxyFor: proxiesOf(environment) }))
}

async function askRegistry(transport: Transport): Promise<number> {
  const request = { kind: 'ping', method: 'GET', url: new URL('https://registry.example/v2/'), namedHost: 'registry.example', authorization: 'Bearer canary' } as const
  return await transport.send(request, (response) => Promise.resolve(response.status))
}

describe('the proxy for an address', () => {
  const proxied = (url: string, environment: Record<string, string>) => proxiesOf({ HTTPS_PROXY: 'http://proxy.example:3128', ...environment })(new URL(url))?.port

  it.each([
    ['https://ghcr.io/', {}],
    ['https://ghcr.io/', { NO_PROXY: 'example.com,hcr.io,ghcr.io.example' }],
    ['https://ghcr.io/', { NO_PROXY: 'ghcr.io:8443' }],
    ['https://10.1.2.3/', { NO_PROXY: '10.2.0.0/16,10.1.2.30' }],
    ['https://ghcr.io/', { NO_PROXY: '' }],
    ['https://ghcr.io/', { NO_PROXY: '*', no_proxy: 'other' }],
  ])('of %s stands there with %j', (url, environment) => {
    expect(proxied(url, environment)).toBe(3128)
  })

  it.each([
    ['http://insecure.example/', {}],
    ['https://localhost:5000/', {}],
    ['https://[::1]/', {}],
    ['https://ghcr.io/', { NO_PROXY: '*' }],
    ['https://ghcr.io/', { no_proxy: 'GHCR.io' }],
    ['https://ghcr.io/', { NO_PROXY: 'x, ghcr.io:443' }],
    ['https://a.corp.example/', { NO_PROXY: '.corp.example' }],
    ['https://a.corp.example/', { NO_PROXY: '*.corp.example' }],
    ['https://a.corp.example/', { NO_PROXY: 'corp.example' }],
    ['https://10.1.2.3/', { NO_PROXY: '10.0.0.0/8' }],
    ['https://[2001:db8::1]/', { NO_PROXY: '2001:db8::/32' }],
  ])('of %s does not with %j', (url, environment) => {
    expect(proxied(url, environment)).toBeUndefined()
  })

  it('is none when none is named, and refused when it is of another kind', () => {
    expect(proxiesOf({ HTTPS_PROXY: ' ' })(new URL('https://ghcr.io/'))).toBeUndefined()
    expect(proxiesOf({ https_proxy: 'proxy.example' })(new URL('https://ghcr.io/'))).toEqual({ hostname: 'proxy.example', port: 80 })
    for (const other of ['socks5://proxy.example', 'https://ann:canary@proxy.example', 'http://'])
      expect(() => proxiesOf({ HTTPS_PROXY: other })).toThrow(expect.objectContaining({ code: 'input-invalid', message: expect.not.stringContaining('canary') }))
  })
})
