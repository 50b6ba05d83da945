import { open, readdir } from 'node:fs/promises'
import { constants } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../limits.ts'
import type { DatabaseFile } from './database-file.ts'
import { invalidDatabase } from './invalid-database.ts'

/** The regular files below `root`, in a fixed order; links are passed over. */
export async function* readFolderFiles(root: string, folder = ''): AsyncGenerator<DatabaseFile, void, undefined> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* readFolderFiles(root, name)
    else if (entry.isFile()) yield { name, read: (limit) => readBounded(join(root, name), name, limit) }
  }
}

async function readBounded(path: string, name: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const { size } = await file.stat()
    if (size > Math.min(limit, limits.advisory)) throw invalidDatabase(`${name} is too large`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}
