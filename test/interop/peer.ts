import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a peer is, in PORTCULLIS_PEERS or on PATH. When it is nowhere, says loudly what was not tried for want of it. */
export function findPeer(name: string, whatIsLost: string): string | undefined {
  const places = [process.env['PORTCULLIS_PEERS'] ?? '', process.env['PATH'] ?? ''].flatMap((list) => list.split(delimiter))
  const found = places.filter((place) => place !== '').map((place) => join(place, name)).find(isExecutable)
  if (found === undefined) process.stderr.write(`SKIPPED: ${name} is neither in PORTCULLIS_PEERS nor on PATH; ${whatIsLost}\n`)
  return found
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
