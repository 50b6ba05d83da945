import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import { isNativeError } from 'node:util/types'
import { Failure } from '@portcullis/core/failure'
import type { Deadlines } from './deadlines.ts'
import { certificateUntrusted, hostUnknown, redirectRefused, timedOut, unavailable } from '../failures.ts'
import { AddressRefused, withoutBrackets } from './network-rules.ts'
import { Transient } from './retry.ts'

/** A body whose size is known before its first byte. */
export interface StreamedBody {
  readonly size: number
  readonly chunks: AsyncIterable<Uint8Array>
}

export type RequestBody = Uint8Array | StreamedBody

export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: RequestBody | undefined
  readonly agent: Agent
  readonly deadlines: Deadlines
}

const maxHeaderBytes = 32 * 1024
/** Worth another try: the connection, not the request, went wrong. */
const passing = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'HPE_INVALID_EOF_STATE'])

/** OpenSSL's words for a certificate that leads to nobody who is trusted. */
const untrusted = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_UNTRUSTED'])

/**
 * One request and the head of its answer; no redirects, no retries, nothing decoded.
 * @throws Transient when the connection failed or a deadline passed; Failure when another try is pointless
 */
export async function exchange(order: Exchange): Promise<IncomingMessage> {
  const outgoing = open(order)
  const watch = new Watch(outgoing, order)
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve)
    // Stays on: a socket may fail once more after the answer, and an unheard error would end the process.
    outgoing.on('error', reject)
  })
  // The answer may come before the body is out (401, 413), and then ends the sending.
  const sent = send(outgoing, order.body, watch)
  try {
    const incoming = await Promise.race([answer, sent.then(() => answer)])
    if (!outgoing.writableFinished) incoming.once('close', () => outgoing.destroy())
    return incoming
  } catch (error) {
    outgoing.destroy()
    throw readable(error, order)
  } finally {
    watch.end()
  }
}

function open({ method, url, headers, body, agent }: Exchange): ClientRequest {
  const size = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.size
  const sizeless = size === undefined && method !== 'GET' && method !== 'HEAD'
  const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http')
  return request({
    method,
    protocol: url.protocol,
    hostname: withoutBrackets(url.hostname),
    port: url.port === '' ? undefined : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { 'accept-encoding': 'identity', ...headers, ...(size === undefined && !sizeless ? {} : { 'content-length': size ?? 0 }) },
    agent,
    maxHeaderSize: maxHeaderBytes,
  })
}

async function send(outgoing: ClientRequest, body: RequestBody | undefined, watch: Watch): Promise<void> {
  if (body === undefined || body instanceof Uint8Array) {
    outgoing.end(body)
    watch.expectAnswer()
    return
  }
  let answered = false
  outgoing.once('response', () => {
    answered = true
  })
  for await (const chunk of body.chunks) {
    if (answered || outgoing.destroyed) return
    await written(outgoing, chunk, watch)
  }
  outgoing.end()
  watch.expectAnswer()
}

/** Resolves when the system has taken the chunk, whose memory is then free, or when writing has become pointless. */
async function written(outgoing: ClientRequest, chunk: Uint8Array, watch: Watch): Promise<void> {
  watch.expectDrain()
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      for (const event of endings) outgoing.off(event, settle)
      resolve()
    }
    const endings = ['close', 'response'] as const
    for (const event of endings) outgoing.once(event, settle)
    outgoing.write(chunk, settle)
  })
  watch.rest()
}

/** Ends an exchange that outlives one of its deadlines. */
class Watch {
  readonly #outgoing: ClientRequest
  readonly #deadlines: Deadlines
  readonly #where: string
  #timer: NodeJS.Timeout | undefined
  #isOver = false

  constructor(outgoing: ClientRequest, { deadlines, url }: Exchange) {
    this.#outgoing = outgoing
    this.#deadlines = deadlines
    this.#where = url.host
    outgoing.once('socket', (socket) => {
      if (!socket.connecting) return
      const connecting = setTimeout(() => this.#giveUp('no connection', deadlines.connect), deadlines.connect)
      const connected = url.protocol === 'https:' ? 'secureConnect' : 'connect'
      socket.once(connected, () => clearTimeout(connecting))
      socket.once('close', () => clearTimeout(connecting))
    })
  }

  expectAnswer(): void {
    this.#arm('no answer', this.#deadlines.answer)
  }

  expectDrain(): void {
    this.#arm('the body is not taken', this.#deadlines.idle)
  }

  rest(): void {
    clearTimeout(this.#timer)
  }

  /** For good: the answer may be there before the sender has noticed that its body is out, and would wait for it again. */
  end(): void {
    this.#isOver = true
    this.rest()
  }

  #arm(what: string, milliseconds: number): void {
    this.rest()
    if (!this.#isOver) this.#timer = setTimeout(() => this.#giveUp(what, milliseconds), milliseconds)
  }

  #giveUp(what: string, milliseconds: number): void {
    this.#outgoing.destroy(new Transient(timedOut(this.#where, `${what} within ${milliseconds / 1000} s`)))
  }
}

/** What went wrong with a connection, as a Failure or, worth another try, as Transient. */
export function readable(error: unknown, { url }: { readonly url: URL }): unknown {
  if (error instanceof AddressRefused) return redirectRefused('The registry', url.host, error.message)
  if (error instanceof Failure || error instanceof Transient || !isNativeError(error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (untrusted.has(code)) return certificateUntrusted(url.host, error.message, error)
  if (code === 'ENOTFOUND') return hostUnknown(url.host, 'hostname' in error ? String(error.hostname) : url.hostname, error)
  const failure = unavailable(url.host, [error.message.includes(code) ? '' : code, error.message].filter((part) => part !== '').join(': '), error)
  return passing.has(code) ? new Transient(failure) : failure
}
