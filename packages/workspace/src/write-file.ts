import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from '@portcullis/core/failure'

/**
 * Writes a file whole or not at all, readable by its owner only: into a new file beside it, which then takes its
 * name. Killed at any moment, the old file or the new one is there. @throws Failure `file-invalid`
 */
export async function writeFileWhole(path: string, content: Uint8Array | string): Promise<void> {
  const directory = dirname(path)
  const beside = join(directory, `.${basename(path)}.${randomBytes(8).toString('hex')}`)
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await writeNew(beside, content)
    await rename(beside, path)
  } catch (cause) {
    await rm(beside, { force: true })
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Failure('file-invalid', {
      blame: 'configuration',
      message: `Cannot write ${JSON.stringify(path.slice(0, 300))}: ${why}`,
      remedy: 'Give a directory that this run may write to (output-dir).',
      cause,
    })
  }
}

async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
