import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Answer } from './answer.ts'
import { bodyDamage, type Fault } from './faults.ts'

/** Sends an answer, damaged as `fault` says. A client that hangs up half-way is no error of ours. */
export async function send(response: ServerResponse, answer: Answer, method: string, fault: Fault | undefined): Promise<void> {
  const body = answer.body ?? Buffer.alloc(0)
  response.writeHead(answer.status, {
    'docker-distribution-api-version': 'registry/2.0',
    ...(answer.status === 204 ? {} : { 'content-length': body.length }),
    ...answer.headers,
  })
  if (fault !== undefined && 'dropAfterBytes' in fault && (fault.dropAfterBytes === 0 || body.length === 0)) {
    response.flushHeaders()
    setImmediate(() => response.socket?.destroy())
    return
  }
  if (method === 'HEAD' || body.length === 0) {
    response.end()
    return
  }
  const source = Buffer.isBuffer(body)
    ? Readable.from([body])
    : createReadStream(body.file, { start: body.start, end: body.start + body.length - 1 })
  const damage = bodyDamage(fault, () => response.socket?.destroy())
  await (damage === undefined ? pipeline(source, response) : pipeline(source, damage, response))
}
