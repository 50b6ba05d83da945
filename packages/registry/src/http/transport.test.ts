import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { defaultDeadlines } from './deadlines.ts'
import type { Resolve } from './network-rules.ts'
import { RequestCount } from './request-count.ts'
import { Transport } from './transport.ts'
import type { TransportOptions, TransportRequest } from './transport.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Remembers the headers and bodies that arrive: a place where no secret may. */
async function trap(): Promise<{ host: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = []
  const host = await serve((request, response) => {
    seen.push(request)
    response.end('from the trap')
  })
  return { host, seen }
}

function open(options: Partial<TransportOptions> = {}): { transport: Transport; pauses: number[]; count: RequestCount } {
  const pauses: number[] = []
  const count = new RequestCount()
  const transport = new Transport({
    clock: new SandboxClock(),
    chance: () => 0.5,
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
    onRequest: (sent) => count.add(sent),
    ...options,
  })
  return { transport, pauses, count }
}

function get(host: string, changes: Partial<TransportRequest> = {}): TransportRequest {
  return { kind: 'blob', method: 'GET', url: new URL(`http://${host}/start`), authorization: 'Bearer canary', namedHost: host, ...changes }
}

const read = async (transport: Transport, request: TransportRequest, limit = 1_000) =>
  await transport.send(request, async (response) => Buffer.from(await response.bytes(limit, 'the body')).toString())

const redirectTo = (location: string, status = 307): Handler => (_, response) => response.writeHead(status, { location }).end()

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('are followed on the same origin with the credentials (%s)', async (status) => {
    const host = await serve((request, response) => {
      if (request.url === '/start') redirectTo('/elsewhere', status)(request, response)
      else response.end(`${request.url} ${request.headers.authorization}`)
    })
    expect(await read(open().transport, get(host))).toBe('/elsewhere Bearer canary')
  })

  it.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '127.1'])('never take the credentials to another port or name of the same machine (%s)', async (name) => {
    const { host: foreign, seen } = await trap()
    const host = await serve(redirectTo(`http://${name}:${foreign.split(':')[1]}/there`))
    expect(await read(open().transport, get(host))).toBe('from the trap')
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('do not bring the credentials back when they return to the first origin', async () => {
    const returned: (string | undefined)[] = []
    let back = ''
    const foreign = await serve((request, response) => redirectTo(back)(request, response))
    const host = await serve((request, response) => {
      if (request.url === '/start') redirectTo(`http://${foreign}/`)(request, response)
      else response.end(String(returned.push(request.headers.authorization)))
    })
    back = `http://${host}/chosen-by-the-other`
    await read(open().transport, get(host))
    expect(returned).toEqual([undefined])
  })

  it('end after five', async () => {
    const host = await serve(redirectTo('/start'))
    const { transport, count } = open()
    await expect(read(transport, get(host))).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(count.of('blob')).toBe(6)
  })

  it.each([
    'http://registry.example/plain',
    'https://10.0.0.1/inside',
    'https://169.254.169.254/latest/meta-data',
    'https://[::ffff:10.0.0.1]/mapped',
    'https://[fd00::1]/inside',
    'https://0x0a.1/inside',
    'https://user:password@registry.example/',
    'ftp://registry.example/',
    'file:///etc/passwd',
    'http://[/nonsense',
  ])('never lead to %s', async (location) => {
    const host = await serve(redirectTo(location))
    await expect(read(open().transport, get(host))).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it.each(['POST', 'PUT', 'DELETE'] as const)('are not followed for %s: a body goes where the user sent it', async (method) => {
    const { host: foreign, seen } = await trap()
    const host = await serve(redirectTo(`http://${foreign}/`))
    await expect(read(open().transport, get(host, { method, body: Buffer.from('body') }))).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(seen).toEqual([])
  })
})

describe('names that a registry gives', () => {
  const resolvingTo = (address: string): Resolve => (_name, _options, done) => done(null, [
    { address: '93.184.216.34', family: 4 },
    { address, family: address.includes(':') ? 6 : 4 },
  ])

  it.each(['169.254.169.254', '10.1.2.3', '100.64.0.1', '192.168.0.1', '172.31.0.1', '::ffff:10.0.0.1', 'fe80::1', 'fd00::1', '64:ff9b::a00:1', '0.0.0.0'])(
    'are refused when one of their addresses is %s',
    async (address) => {
      const host = await serve(redirectTo('https://looks-public.example/'))
      const { transport } = open({ resolve: resolvingTo(address) })
      await expect(read(transport, get(host))).rejects.toMatchObject({ code: 'redirect-refused' })
    },
  )

  it('may lead inside only when the user named that very host', async () => {
    const inside = await trap()
    const port = inside.host.split(':')[1] ?? ''
    const named = `registry.inside:${port}`
    const options = { resolve: resolvingTo('127.0.0.1'), insecureRegistries: [named] }
    const onlyLoopback: Resolve = (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
    expect(await read(open({ ...options, resolve: onlyLoopback }).transport, get(named))).toBe('from the trap')

    const other = `other.inside:${port}`
    const pointing = get(named, { namedHost: 'registry.example', url: new URL(`https://${other}/`) })
    await expect(read(open({ resolve: onlyLoopback }).transport, pointing)).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it('plain HTTP to localhost stays on this machine, whatever the name server says', async () => {
    const { transport } = open({ resolve: (_name, _options, done) => done(null, [{ address: '93.184.216.34', family: 4 }]) })
    await expect(read(transport, get('localhost:1'))).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it.each([
    ['ghcr.io', 'https'],
    ['registry.example:5000', 'https'],
    ['127.0.0.1:5000', 'http'],
    ['localhost:5000', 'http'],
    ['[::1]:5000', 'http'],
    ['listed.example:5000', 'http'],
    ['10.0.0.1:5000', 'https'],
    ['localhost.evil.example', 'https'],
  ])('%s is spoken to in %s', (registry, scheme) => {
    expect(open({ insecureRegistries: ['listed.example:5000'] }).transport.originOf(registry)).toBe(`${scheme}://${registry}`)
  })

  it.each([
    ['registry.example:443', 'https://registry.example'],
    ['registry.example:80', 'https://registry.example:80'],
    ['127.0.0.1:80', 'http://127.0.0.1'],
    ['localhost:443', 'http://localhost:443'],
    ['[::1]:80', 'http://[::1]'],
  ])('%s is at the origin that its own answers point to, %s', (registry, origin) => {
    expect(open().transport.originOf(registry)).toBe(origin)
    expect(new URL('/v2/', open().transport.originOf(registry)).origin).toBe(origin)
  })
})

describe('bodies', () => {
  it.each<[string, Handler, string]>([
    ['shorter than its Content-Length', (_, response) => { response.writeHead(200, { 'content-length': 100 }); response.write('short'); setImmediate(() => response.destroy()) }, 'registry-unavailable'],
    ['in chunks without an end', (_, response) => { response.write('short'); setImmediate(() => response.destroy()) }, 'registry-unavailable'],
    ['without an end and without a limit', (_, response) => { const more = (): void => { while (response.write('x'.repeat(10_000))) continue; response.once('drain', more) }; more() }, 'too-large'],
    ['that claims to be huge', (_, response) => { response.writeHead(200, { 'content-length': 5_000_000_000 }); response.write('x') }, 'too-large'],
    ['that was compressed unasked', (_, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }); response.end(gzipSync(Buffer.alloc(10_000_000))) }, 'registry-protocol'],
    ['with headers over 32 KiB', (_, response) => { response.writeHead(200, { 'x-filler': 'x'.repeat(40_000) }); response.end() }, 'registry-unavailable'],
    ['that stalls', (_, response) => { response.writeHead(200, { 'content-length': 100 }); response.write('x') }, 'timed-out'],
    ['that never begins', () => undefined, 'timed-out'],
  ])('%s is refused', async (_, handler, code) => {
    const host = await serve(handler)
    // Short only where waiting is what is tested: on a busy machine an answer may take longer than that.
    const deadlines = code === 'timed-out' ? { ...defaultDeadlines, answer: 60, idle: 60 } : defaultDeadlines
    const { transport } = open({ deadlines, retry: { attempts: 2, baseMilliseconds: 1, capMilliseconds: 1, budgetMilliseconds: 10 } })
    await expect(read(transport, get(host))).rejects.toMatchObject({ name: 'Failure', code })
  })

  it('that trickles is refused, counting only the time spent waiting', async () => {
    const host = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 5)
      response.once('close', () => clearInterval(timer))
    })
    const { transport } = open({ deadlines: { ...defaultDeadlines, rateWindow: 30, rateBytes: 1_000 }, retry: { attempts: 1, baseMilliseconds: 1, capMilliseconds: 1, budgetMilliseconds: 1 } })
    await expect(read(transport, get(host))).rejects.toMatchObject({ code: 'timed-out' })
  })

  it('is asked for as it is, never compressed', async () => {
    const host = await serve((request, response) => response.end(request.headers['accept-encoding']))
    expect(await read(open().transport, get(host))).toBe('identity')
  })
})

describe('another try', () => {
  /** Answers in turn; the last answer stays. */
  async function answering(...answers: Handler[]): Promise<string> {
    let turn = 0
    return await serve((request, response) => {
      const handler = answers[Math.min(turn, answers.length - 1)]
      turn += 1
      handler?.(request, response)
    })
  }
  const well: Handler = (_, response) => response.end('well')
  const status = (code: number, headers = {}): Handler => (_, response) => response.writeHead(code, headers).end()

  it.each([408, 429, 500, 502, 503, 504])('is made after %s, with growing random pauses', async (code) => {
    const host = await answering(status(code), status(code), status(code), well)
    const { transport, pauses } = open()
    expect(await read(transport, get(host))).toBe('well')
    expect(pauses).toEqual([250, 500, 1_000])
  })

  it('is made when the connection breaks in the middle of the body', async () => {
    const host = await answering((_, response) => { response.writeHead(200, { 'content-length': 4 }); response.write('we'); setImmediate(() => response.destroy()) }, well)
    expect(await read(open().transport, get(host))).toBe('well')
  })

  it('is made when the connection is refused, and ends with a failure', async () => {
    const host = await serve(well)
    const server = servers.at(-1)
    await new Promise((resolve) => server?.close(resolve))
    const { transport, pauses } = open()
    await expect(read(transport, get(host))).rejects.toMatchObject({ code: 'registry-unavailable', blame: 'service' })
    expect(pauses).toHaveLength(5)
  })

  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Sun, 01 Mar 2026 10:00:09 GMT', 9_000],
  ])('waits as long as Retry-After says in %s', async (_, header, expected) => {
    const clock = new SandboxClock()
    clock.set(new Date('2026-03-01T10:00:00Z'))
    const host = await answering(status(429, { 'retry-after': header }), well)
    const { transport, pauses } = open({ clock })
    await read(transport, get(host))
    // The clock runs on while the answer is under way; without the header it would be 250.
    expect(pauses[0]).toBeLessThanOrEqual(expected)
    expect(pauses[0]).toBeGreaterThan(expected - 6_000)
  })

  it('is not made when Retry-After is beyond the budget', async () => {
    const host = await answering(status(429, { 'retry-after': '100000' }), well)
    const { transport, pauses } = open()
    await expect(read(transport, get(host))).rejects.toMatchObject({ code: 'rate-limited' })
    expect(pauses).toEqual([])
  })

  it('is not made for a body that streams: its owner has to open it again', async () => {
    const host = await answering(status(503), well)
    const { transport, count } = open()
    const chunks = (async function* () { yield await Promise.resolve(Buffer.from('body')) })()
    await expect(read(transport, get(host, { method: 'PUT', body: { size: 4, chunks } }))).rejects.toMatchObject({ name: 'Error' })
    expect(count.of('blob')).toBe(1)
  })
})
