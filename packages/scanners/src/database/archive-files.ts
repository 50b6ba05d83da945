import { open } from 'node:fs/promises'
import { crc32, inflateRawSync } from 'node:zlib'
import { Failure } from '@portcullis/core/failure'
import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { limits } from '../limits.ts'
import { BlockReader } from './block-reader.ts'
import type { DatabaseFile } from './database-file.ts'
import { invalidDatabase } from './invalid-database.ts'

/** The files of a zip archive, in its order, read one at a time. @throws Failure `database-invalid` */
export async function* readArchiveFiles(path: string): AsyncGenerator<DatabaseFile, void, undefined> {
  const file = await inArchive(() => open(path))
  try {
    const reader = new BlockReader(file)
    const { size } = await file.stat()
    const archive = await inArchive(() => yauzl.fromRandomAccessReaderPromise(reader, size, { lazyEntries: true, autoClose: false }))
    const entries = archive.eachEntry()
    for (;;) {
      const next = await inArchive(() => entries.next())
      if (next.done === true) return
      const entry: Entry = next.value
      if (!entry.fileName.endsWith('/')) yield { name: entry.fileName, read: (limit) => inArchive(() => readEntry({ archive, reader }, entry, limit)) }
    }
  } finally {
    await file.close()
  }
}

/**
 * Reads the packed bytes at once and unpacks them at once, up to a limit: a stream for each of hundreds of thousands of
 * small files would cost ten times as much. The sizes that the archive claims are checked against what comes out.
 */
async function readEntry({ archive, reader }: { archive: ZipFile; reader: BlockReader }, entry: Entry, limit: number): Promise<Uint8Array> {
  const { fileName, compressionMethod, compressedSize, uncompressedSize } = entry
  const most = Math.min(limit, limits.advisory)
  if (compressedSize > most || uncompressedSize > most) throw invalidDatabase(`${fileName} is too large`)
  if (entry.isEncrypted() || ![0, 8].includes(compressionMethod)) throw invalidDatabase(`${fileName} is packed in a way that is not read here`)
  const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = await reader.bytes(fileDataStart, compressedSize)
  const content = compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) })
  if (content.length !== uncompressedSize || crc32(content) !== entry.crc32) throw invalidDatabase(`${fileName} is damaged`)
  return content
}

async function inArchive<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw invalidDatabase(cause instanceof Error ? cause.message : 'it is not a zip archive', cause)
  }
}
