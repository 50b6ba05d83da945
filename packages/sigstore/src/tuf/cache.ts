import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { JsonCursor } from '../json-cursor.ts'
import type { Material } from './material.ts'
import type { TufRepository } from './repository.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

/** What was fetched last, and when; both are only somebody's word until they are verified. */
export interface Cached {
  readonly checkedAt: Date
  readonly material: Material
}

const maxRoots = 256
const maxFiles = 16

/** The one file that holds all of a repository: replaced as a whole, so that no two runs mix their parts. Its name is a hash. */
export function cachePath(directory: string, { url, bootstrap }: TufRepository): string {
  const name = createHash('sha256').update(`${url.href}\n`).update(bootstrap).digest('hex')
  return join(directory, `${name}.json`)
}

/** @returns undefined when there is none. @throws Failure `trust-root-invalid` for a file that is not one of ours */
export async function readCache(path: string): Promise<Cached | undefined> {
  const bytes = await readIfThere(path)
  if (bytes === undefined) return undefined
  const cache = new JsonCursor(parse(bytes), 'the TUF cache', trustRootInvalid)
  const files = cache.member('files').list(maxFiles).map((file) => [file.member('name').text(), file.member('bytes').bytes()] as const)
  const checkedAt = new Date(cache.member('checkedAt').text())
  return {
    checkedAt: Number.isNaN(checkedAt.getTime()) ? new Date(0) : checkedAt,
    material: {
      roots: cache.member('roots').list(maxRoots).map((root) => root.bytes()),
      timestamp: cache.member('timestamp').bytes(),
      snapshot: cache.member('snapshot').bytes(),
      targets: cache.member('targets').bytes(),
      files: new Map(files),
    },
  }
}

/** Writes the file anew under another name, then renames it: a reader sees the old one or the new one. */
export async function writeCache(path: string, directory: string, { checkedAt, material }: Cached): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const document = {
    checkedAt: checkedAt.toISOString(),
    roots: material.roots.map(base64),
    timestamp: base64(material.timestamp),
    snapshot: base64(material.snapshot),
    targets: base64(material.targets),
    files: [...material.files].map(([name, bytes]) => ({ name, bytes: base64(bytes) })),
  }
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(JSON.stringify(document))
    await handle.close()
    await rename(draft, path)
  } catch (cause) {
    await handle.close()
    await rm(draft, { force: true })
    throw cause
  }
}

function parse(bytes: Uint8Array) {
  try {
    return parseStrictJsonObject(bytes, { what: 'the TUF cache' })
  } catch (cause) {
    throw trustRootInvalid(cause instanceof Failure ? cause.message : 'the TUF cache cannot be read', cause)
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw trustRootInvalid('the TUF cache cannot be read', cause)
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
