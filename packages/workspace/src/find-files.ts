import { glob } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Failure } from '@portcullis/core/failure'

/** Evidence lies beside the files that it is about, and is no subject itself. */
const evidence = /\.sigstore\.jsonl?$/

/**
 * The regular files that paths and globs name (`*`, `**`, `?`, `[…]`, `{…,…}`), each once, sorted, relative to
 * `directory` when inside it. A pattern with `!` before it takes away again. Directories and files of evidence
 * (`*.sigstore.json`, `*.sigstore.jsonl`) are passed over. Where a file really lies is for whoever reads it.
 * @throws Failure `file-invalid` when a pattern finds nothing, or more than `most` are found
 */
export async function findFiles(patterns: readonly string[], directory: string, most: number): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
    const files = await matching(pattern, directory, most)
    if (files.length === 0) throw invalid(`${JSON.stringify(pattern.slice(0, 200))} finds no file`, 'Check the path; it is from the root of the workspace.')
    for (const file of files) found.add(file)
  }
  for (const pattern of patterns.filter((one) => one.startsWith('!'))) for (const file of await matching(pattern.slice(1), directory, Infinity)) found.delete(file)
  if (found.size === 0) throw invalid('no file is left', 'Name at least one file that no pattern with ! takes away.')
  return [...found].toSorted((one, other) => (one < other ? -1 : 1))
}

async function matching(pattern: string, directory: string, most: number): Promise<string[]> {
  const files: string[] = []
  for await (const entry of glob(pattern, { cwd: directory, withFileTypes: true })) {
    if (entry.isDirectory() || evidence.test(entry.name)) continue
    if (files.length >= most) throw invalid(`${JSON.stringify(pattern.slice(0, 200))} finds more than ${most} files`, `One statement has at most ${most} subjects: sign in several steps.`)
    files.push(relative(directory, resolve(directory, join(entry.parentPath, entry.name))))
  }
  return files
}

function invalid(why: string, remedy: string): Failure {
  return new Failure('file-invalid', { blame: 'configuration', message: `Files to sign: ${why}`, remedy })
}
