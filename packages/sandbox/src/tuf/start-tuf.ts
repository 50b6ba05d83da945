import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TufRepository } from './tuf-repository.ts'

export interface SandboxTuf {
  readonly url: URL
  readonly repository: TufRepository
  /** What was asked for, in order. */
  readonly asked: readonly string[]
  /** Answers this path otherwise than with its file. */
  instead(path: string, answer: (response: ServerResponse) => void): void
  close(): Promise<void>
}

/** A TUF repository over HTTP on loopback. */
export async function startTuf(now: () => Date): Promise<SandboxTuf> {
  const repository = new TufRepository(now)
  const asked: string[] = []
  const others = new Map<string, (response: ServerResponse) => void>()
  const server = createServer(({ url = '/' }, response) => {
    const path = url.slice(1)
    asked.push(path)
    const other = others.get(path)
    if (other !== undefined) return other(response)
    const file = repository.files.get(path)
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    repository,
    asked,
    instead: (path, answer) => void others.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
