import type { RegistryProblem } from './problem.ts'

/** A stretch of a file: what blobs are answered with, so that none is ever in memory whole. */
export interface FileSlice {
  readonly file: string
  readonly start: number
  readonly length: number
}

/** What an endpoint decided to answer; sending it is the server's affair. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | FileSlice
}

/** An answer with a JSON body. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  }
}

/** The spec's error body (distribution spec 1.1, "Error Codes") for one problem. */
export function problemAnswer(problem: RegistryProblem): Answer {
  return jsonAnswer(problem.status, { errors: [{ code: problem.code, message: problem.message }] }, problem.headers)
}

/** What a registry answers on a path it does not have: Go's plain text, not the spec's JSON. */
export function noSuchRoute(): Answer {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from('404 page not found\n') }
}
