import { readFile } from 'node:fs/promises'
import { asFailure, Failure } from '@portcullis/core/failure'
import { parseCopyList } from '@portcullis/core/model/copy-list'
import type { ListedCopy } from '@portcullis/core/model/copy-list'
import { copiesJson, copiesMarkdown, copiesSummary, copyLine } from '@portcullis/core/report/copies'
import { jsonText } from '@portcullis/core/report/json-text'
import { copyMany } from '@portcullis/core/use-cases/copy-many'
import type { CopyEnd, ManyCopies } from '@portcullis/core/use-cases/copy-many'
import type { CopyWorlds } from '@portcullis/worlds/copy-world'
import { layoutPlaces } from '@portcullis/worlds/ends/layout-places'
import { complain } from './conduct.ts'
import { howOf } from './copy-options.ts'
import type { CopyOptions } from './copy-options.ts'
import { exitCodeOf, exitCodeOfFailure } from './exit-code.ts'
import { requireRegistryCa } from './registry-ca.ts'
import { sayOnStderr, sayOnStdout, tellInterruption } from './say.ts'
import { surroundingsOf } from './surroundings.ts'
import { usage } from './usage.ts'

const maxListBytes = 4 * 1024 * 1024

/** Copies a list for a terminal: a line for each copy as it ends, then what it came to. The exit code is that of the worst. */
export async function conductCopies(list: { readonly path: string; readonly words: readonly (string | undefined)[] }, options: CopyOptions, open: (copies: readonly ListedCopy[]) => Promise<CopyWorlds>): Promise<void> {
  process.exitCode = 3
  const ended = tellInterruption('copy')
  try {
    if (list.words.some((word) => word !== undefined)) throw usage('--from-file names all sources and targets; give no other')
    await requireRegistryCa(options)
    const folders = layoutPlaces(surroundingsOf(options))
    const copies = parseCopyList(await readList(list.path), (repository) => folders.directoryOf(repository))
    const world = await open(copies)
    try {
      const many = await copyMany({ copies, ...howOf(options) }, world, (end) => {
        if (options.output === 'text' && (options.quiet !== true || 'failure' in end)) sayOnStderr(`${copyLine(end)}\n`)
      })
      show(many, options)
      process.exitCode = Math.max(...many.ends.map(exitCodeOfEnd))
    } finally {
      world.close()
    }
  } catch (error) {
    complain(asFailure(error))
  } finally {
    ended()
  }
}

function show(many: ManyCopies, { output }: CopyOptions): void {
  if (output === 'json') sayOnStdout(jsonText(copiesJson(many)))
  else if (output === 'markdown') sayOnStdout(copiesMarkdown(many))
  else sayOnStderr(`${copiesSummary(many)}\n`)
}

function exitCodeOfEnd(end: CopyEnd): number {
  return 'outcome' in end ? exitCodeOf(end.outcome.decision) : exitCodeOfFailure(end.failure)
}

async function readList(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Failure('file-invalid', { blame: 'configuration', message: `The list of copies ${path} cannot be read`, remedy: 'Check the path and who may read it.', cause: error })
  })
  if (bytes.byteLength > maxListBytes) throw usage(`the list of copies is larger than ${maxListBytes} bytes`)
  return bytes.toString('utf8')
}
