/** The pages that users read, and the YAML on them. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { root } from '../../packages/tooling/src/repository.ts'
import { yamlBlocks } from '../../packages/tooling/src/workflows/documents.ts'
import type { YamlText } from '../../packages/tooling/src/workflows/documents.ts'

export function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}

/** Paths of everything in the checkout that git does not ignore. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => existsSync(root + path))

export const pages = files.filter((path) => /^(?:[A-Z]+|(?:docs|examples|actions|packages|bench)\/.*)\.md$/.test(path))

/** Every YAML block of the pages, with its page and line. */
export const snippets: readonly YamlText[] = pages.flatMap((path) => yamlBlocks(path, read(path)))

/** The whole workflows among them. */
export const workflowSnippets = snippets.filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))

/** The whole policies among them. */
export const policySnippets = snippets.filter(({ text }) => /^version:/m.test(text) && /^environments:/m.test(text))
