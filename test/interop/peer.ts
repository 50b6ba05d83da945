import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** Nobody listens there, so that a peer which asks beyond loopback is refused at once. */
const nowhere = 'http://127.0.0.1:9'

/** Where a peer is, in PORTCULLIS_PEERS or on PATH. When it is nowhere, says loudly what was not tried for want of it. */
export function findPeer(name: string, whatIsLost: string): string | undefined {
  const places = [process.env['PORTCULLIS_PEERS'] ?? '', process.env['PATH'] ?? ''].flatMap((list) => list.split(delimiter))
  const found = places.filter((place) => place !== '').map((place) => join(place, name)).find(isExecutable)
  if (found === undefined) process.stderr.write(`SKIPPED: ${name} is neither in PORTCULLIS_PEERS nor on PATH; ${whatIsLost}\n`)
  return found
}

/**
 * Runs a peer that lives in `home`, a folder of the test: files of tests that run at once share no cache and wait for no
 * lock of it, what is set up on this machine does not count, and nothing beyond loopback is reached.
 */
export async function runPeer(home: string, program: string | undefined, words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const env = { PATH: process.env['PATH'], HOME: home, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, NO_PROXY: '127.0.0.1,localhost', ...variables }
  return await promisify(execFile)(program ?? '', words, { timeout: 500_000, cwd: home, env })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
