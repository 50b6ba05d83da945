import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from '@portcullis/core/failure'

/** Where a run leaves its files. */
export interface OutputDirectory {
  readonly path: string
  /** Writes `content` whole or not at all. @returns the absolute path @throws Failure `file-invalid` */
  write(name: string, content: Uint8Array | string): string
  /** A directory of this name within it, made when it is not there. @throws Failure `file-invalid` */
  inside(name: string): OutputDirectory
}

const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/

/**
 * Makes the directory that the `output-dir` input names, from the workspace, or a new one under the runner's temporary directory.
 * @throws Failure `file-invalid` when it cannot be made
 */
export function makeOutputDirectory(chosen: string | undefined, workspace: string, temporary: string, verb: string): OutputDirectory {
  const path = attempt(chosen ?? temporary, () => {
    if (chosen === undefined) return mkdtempSync(join(temporary, `portcullis-${verb}-`))
    const wanted = resolve(workspace, chosen)
    mkdirSync(wanted, { recursive: true })
    return wanted
  })
  return outputDirectoryAt(path)
}

function outputDirectoryAt(path: string): OutputDirectory {
  return {
    path,
    write: (name, content) => writeWhole(path, name, content),
    inside: (name) => {
      const below = join(path, plain(name))
      return outputDirectoryAt(attempt(below, () => (mkdirSync(below, { recursive: true }), below)))
    },
  }
}

function writeWhole(directory: string, name: string, content: Uint8Array | string): string {
  const path = join(directory, plain(name))
  // A new file of a name that nobody knows before: a link that lies in the workspace would be written through.
  const partial = join(directory, `.${randomUUID()}.partial`)
  return attempt(path, () => {
    writeFileSync(partial, content, { mode: 0o644, flag: 'wx' })
    renameSync(partial, path)
    return path
  })
}

function plain(name: string): string {
  if (plainName.test(name)) return name
  throw new Failure('unexpected', { blame: 'bug', message: `Not a file name: ${JSON.stringify(name)}`, remedy: 'Report this.' })
}

function attempt<Value>(path: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw new Failure('file-invalid', {
      blame: 'configuration',
      message: `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Give output-dir a directory that the job may write to, or leave it out.',
      cause: error,
    })
  }
}
