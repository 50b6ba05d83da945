import { admit } from './access.ts'
import type { Contract } from './description/contract.ts'
import type { Answer, Exchange } from './exchange.ts'
import { rateOf } from './rate.ts'
import { badCredentials, notFound, Refusal, unprocessable, validationFailed } from './refusal.ts'
import type { Match, Router } from './router.ts'
import type { Token } from './tokens.ts'
import type { World } from './world.ts'

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/** Thrown when the sandbox itself answers otherwise than the official description allows: a fault to be mended here. */
export class BrokenContract extends Error {}

const versions = ['2022-11-28', '2026-03-10']

/** Takes a request through everything that GitHub checks before a route is reached, and checks the answer of the route. */
export function dispatch(world: World, contract: Contract, router: Router, request: WireRequest): { answer: Answer; token: Token | undefined } {
  const token = authenticate(world, request)
  const { pathname, searchParams } = new URL(request.target, 'http://sandbox')
  const match = find(router, request.method, pathname)
  if (match.route.operation !== 'rate-limit/get') spend(world, token)
  const handle = open(world, token, match)
  checkVersion(request)
  const exchange = {
    world,
    token,
    path: pathValues(contract, match),
    query: queryValues(contract, match, searchParams),
    body: bodyOf(contract, match, request.body),
    bytes: request.body,
    headers: request.headers,
  }
  const answer = handle(exchange)
  // Bytes are a file's own; the description tells JSON.
  const breach = Buffer.isBuffer(answer.body) ? undefined : contract.breachOfAnswer(match.route.operation, answer.status, answer.body)
  if (breach !== undefined && answer.body !== undefined) {
    throw new BrokenContract(`${match.route.operation} answered ${answer.status} with a body that ${breach.pointer || 'as a whole'} ${breach.message}`)
  }
  return { answer, token }
}

function find(router: Router, method: string, path: string): Match {
  try {
    const match = router.match(method, path)
    if (match !== undefined) return match
  } catch (error) {
    if (!(error instanceof URIError)) throw error
  }
  throw notFound()
}

function authenticate(world: World, { headers }: WireRequest): Token | undefined {
  if ((headers['user-agent'] ?? '') === '') {
    throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header')
  }
  const token = world.tokens.fromHeader(headers['authorization'])
  if (token === null) throw badCredentials()
  return token
}

function checkVersion({ headers }: WireRequest): void {
  const asked = headers['x-github-api-version'] ?? '2022-11-28'
  if (versions.includes(asked)) return
  throw new Refusal(400, `Version '${asked}' is not a supported version. Supported versions are: ${versions.join(', ')}`)
}

/** Counts the request against the token's hour. */
function spend(world: World, token: Token | undefined): void {
  if (token === undefined) return
  if (rateOf(world, token).remaining === 0) throw new Refusal(403, 'API rate limit exceeded for installation.')
  token.used += 1
}

/** The route's handler, once the caller is let through to the repository it is about. */
function open(world: World, token: Token | undefined, { route, path }: Match): (exchange: Exchange) => Answer {
  if (route.demand === 'none') return (exchange) => route.handle(exchange)
  const repository = world.repositories.get(`${path['owner']}/${path['repo']}`.toLowerCase())
  if (repository === undefined) throw notFound()
  admit(token, repository, route.demand)
  return (exchange) => route.handle({ ...exchange, repository })
}

function pathValues(contract: Contract, match: Match): Record<string, string | number> {
  const values: Record<string, string | number> = { ...match.path }
  if (contract.breachOfParameters(match.route.operation, 'path', values) !== undefined) throw notFound()
  return values
}

function queryValues(contract: Contract, match: Match, query: URLSearchParams): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = Object.fromEntries(query)
  const breach = contract.breachOfParameters(match.route.operation, 'query', values)
  if (breach !== undefined) throw validationFailed([`${breach.pointer} ${breach.message}`])
  return values
}

function bodyOf(contract: Contract, { route }: Match, bytes: Buffer): unknown {
  if (contract.operation(route.operation).body === undefined) return undefined
  const body = bytes.length === 0 ? undefined : parse(bytes)
  const breach = contract.breachOfBody(route.operation, body ?? {})
  if (breach !== undefined) throw unprocessable(`Invalid request.\n\n${breach.pointer} ${breach.message}`)
  return body
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'Problems parsing JSON')
    throw error
  }
}
