import type { RequestOptions } from 'node:http'
import type { Agent, AgentOptions } from 'node:https'
import { BlockList, isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { Failure } from '@portcullis/core/failure'
import { isLoopbackHost, withoutBrackets } from './network-rules.ts'

/** A proxy that opens tunnels (RFC 9110 §9.3.6). */
export interface Proxy {
  readonly hostname: string
  readonly port: number
  /** Value of Proxy-Authorization. */
  readonly authorization?: string
}

/** The proxy that stands between here and the address; `undefined`: none does. */
export type ProxyFor = (url: URL) => Proxy | undefined

const noProxy: ProxyFor = () => undefined

/**
 * The proxy of HTTPS_PROXY for requests over TLS, but for the hosts of NO_PROXY and this machine; the lower-case names
 * come first, as in curl. Plain HTTP goes directly.
 * @throws Failure `input-invalid` for a proxy other than `http://[user:password@]host[:port]`
 */
export function proxiesOf(environment: Readonly<Record<string, string | undefined>>): ProxyFor {
  const address = variable(environment, 'https_proxy')
  if (address === undefined) return noProxy
  const proxy = parseProxy(address)
  const isExempt = exemptions(variable(environment, 'no_proxy') ?? '')
  return (url) => (url.protocol !== 'https:' || isLoopbackHost(url.hostname) || isExempt(url) ? undefined : proxy)
}

function variable(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return [environment[name], environment[name.toUpperCase()]].find((value) => value !== undefined && value.trim() !== '')?.trim()
}

function parseProxy(text: string): Proxy {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`)
  // The address may hold a password: it is not shown.
  if (url?.protocol !== 'http:' || url.hostname === '')
    throw new Failure('input-invalid', {
      blame: 'configuration',
      message: `HTTPS_PROXY: expected http://host:port, found ${url === null ? 'no address' : url.protocol}`,
      remedy: 'Name a proxy that is spoken to by plain HTTP: what goes through it is TLS from end to end.',
    })
  const { hostname, port, username, password } = url
  const account = username === '' ? {} : { authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}` }
  return { hostname: withoutBrackets(hostname), port: port === '' ? 80 : Number(port), ...account }
}

/** `*`, `host`, `.suffix`, `*.suffix`, each with a port or not; addresses and their ranges. A name stands for all below it. */
function exemptions(list: string): (url: URL) => boolean {
  const entries = list.split(/[,\s]+/).filter((entry) => entry !== '').map((entry) => entry.toLowerCase())
  const ranges = new BlockList()
  for (const entry of entries) addRange(ranges, entry)
  return (url) => {
    const host = withoutBrackets(url.hostname)
    const port = url.port === '' ? '443' : url.port
    if (isIP(host) !== 0 && ranges.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')) return true
    return entries.some((entry) => {
      if (entry === '*') return true
      const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry) ?? []
      return (only === undefined || only === port) && name !== '' && (host === name || host.endsWith(`.${name}`))
    })
  }
}

function addRange(ranges: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/')
  const version = isIP(withoutBrackets(address))
  if (version === 0) return
  const bits = prefix === undefined ? (version === 6 ? 128 : 32) : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (bits <= (version === 6 ? 128 : 32)) ranges.addSubnet(withoutBrackets(address), bits, version === 6 ? 'ipv6' : 'ipv4')
}

/** Connections over TLS through tunnels of a proxy, which learns the host and nothing that is sent to it. */
export function tunnelAgent({ hostname, port, authorization }: Proxy, connectMilliseconds: number, options: AgentOptions = {}): Agent {
  const agent = new (process.getBuiltinModule('node:https').Agent)({ keepAlive: true, ...options })
  const secure = agent.createConnection.bind(agent)
  agent.createConnection = (wanted: RequestOptions, callback?: (error: Error | null, stream: Duplex) => void): undefined => {
    const host = wanted.host ?? ''
    const path = `${isIP(host) === 6 ? `[${host}]` : host}:${wanted.port ?? 443}`
    const headers = { host: path, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) }
    const asked = process.getBuiltinModule('node:http').request({ hostname, port, method: 'CONNECT', path, headers, agent: false, timeout: connectMilliseconds })
    const fail = (error: Error): void => callback?.(error, undefined as never)
    asked.once('connect', ({ statusCode }, socket, head) => {
      if (statusCode === 200 && head.byteLength === 0) {
        callback?.(null, secure({ ...wanted, socket } as RequestOptions) as Duplex)
        return
      }
      socket.destroy()
      fail(new Error(`the proxy ${hostname}:${port} answers ${statusCode} to CONNECT ${path}`))
    })
    asked.once('response', (response) => {
      response.resume()
      fail(new Error(`the proxy ${hostname}:${port} answers ${response.statusCode} to CONNECT ${path}`))
    })
    asked.once('timeout', () => asked.destroy(new Error(`the proxy ${hostname}:${port} opens no connection within ${connectMilliseconds / 1000} s`)))
    asked.once('error', fail)
    asked.end()
  }
  return agent
}
