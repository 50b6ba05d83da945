import { basename } from 'node:path'
import { lineAt } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

const mostLines = 300
const drawers = /^(?:utils?|helpers?|common|misc|types|shared|index)(?:\.test)?\.ts$/

const forbidden: readonly { readonly pattern: RegExp; readonly in: 'code' | 'text'; readonly why: string }[] = [
  { pattern: /\bexport\s*\*/g, in: 'code', why: 'name what is exported' },
  { pattern: /\bexport\s+default\b/g, in: 'code', why: 'a thing has the same name everywhere: export it by name' },
  { pattern: /\bas\s+any\b/g, in: 'code', why: 'say which type it is' },
  { pattern: /\bcatch\s*\{\s*\}/g, in: 'code', why: 'an error is handled or passed on' },
  { pattern: /@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable/g, in: 'text', why: 'mend the cause' },
]

/** How a file must look: its length, its name and what it may not contain. */
export function shapeViolations(file: SourceFile): string[] {
  if (file.path.endsWith('.d.ts')) return []
  const lines = file.text.trimEnd().split('\n').length
  const tooLong = lines > mostLines ? [`${file.path}: ${lines} lines, over ${mostLines}: it holds more than one concept`] : []
  const isDrawer = drawers.test(basename(file.path)) && !isEntryOfAction(file.path)
  const badName = isDrawer ? [`${file.path}: a file is named after the one concept it holds`] : []
  const contents = forbidden.flatMap(({ pattern, in: where, why }) =>
    [...file[where].matchAll(pattern)].map(({ index, 0: found }) => `${file.path}:${lineAt(file.text, index)}: ${found}: ${why}`),
  )
  return [...tooLong, ...badName, ...contents]
}

// The bundler's entry: it must not be imported, so it has no concept to be named after.
function isEntryOfAction(path: string): boolean {
  return /^actions\/[^/]+\/index\.ts$/.test(path)
}
