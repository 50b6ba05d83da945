import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { limits } from '../limits.ts'
import type { DatabaseFile } from './database-file.ts'
import { invalidDatabase } from './invalid-database.ts'

/** The files of a zip archive, in its order, read one at a time. @throws Failure `database-invalid` */
export async function* readArchiveFiles(path: string): AsyncGenerator<DatabaseFile, void, undefined> {
  const archive = await inArchive(() => yauzl.openPromise(path, { lazyEntries: true, autoClose: false }))
  try {
    const entries = archive.eachEntry()
    for (;;) {
      const next = await inArchive(() => entries.next())
      if (next.done === true) return
      const entry: Entry = next.value
      if (!entry.fileName.endsWith('/')) yield { name: entry.fileName, read: (limit) => readEntry(archive, entry, limit) }
    }
  } finally {
    archive.close()
  }
}

/** The size in the directory of the archive is a claim: what counts is what comes out. */
async function readEntry(archive: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const most = Math.min(limit, limits.advisory)
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = await inArchive(() => archive.openReadStreamPromise(entry))
  await inArchive(async () => {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk)
      if ((size += chunk.byteLength) > most) return stream.destroy()
    }
    return stream
  })
  if (size > most) throw invalidDatabase(`${entry.fileName} is too large`)
  const content = Buffer.concat(chunks)
  if (crc32(content) !== entry.crc32) throw invalidDatabase(`${entry.fileName} is damaged`)
  return content
}

async function inArchive<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    throw invalidDatabase(cause instanceof Error ? cause.message : 'it is not a zip archive', cause)
  }
}
