import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOnly } from './code-only.ts'

/** A TypeScript file of this repository, as the laws look at it. */
export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  /** The text with comments and literals blanked out. */
  readonly code: string
}

export interface Import {
  readonly specifier: string
  readonly line: number
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, code: codeOnly(text) }
}

/** Every TypeScript file under packages, actions, test and bench, build output apart. */
export function readSources(root: string): SourceFile[] {
  const folders = ['packages', 'actions', 'test', 'bench'].filter((folder) => existsSync(join(root, folder)))
  return folders.flatMap((folder) => typescriptFiles(root, folder)).map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')))
}

function typescriptFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'build' && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return typescriptFiles(root, path)
      return entry.name.endsWith('.ts') ? [path] : []
    })
    .sort()
}

/** What a file imports: by statement, by re-export, by `import()`, in types, and by resolving the name of a package. */
export function importsOf({ text, code }: SourceFile): Import[] {
  const statements = /\bfrom\s*(?=['"])|\bimport\s*(?=['"])|\bimport\s*\(\s*(?=['"])|\)\s*\.resolve\(\s*(?=['"])/g
  return [...code.matchAll(statements)].flatMap((match) => {
    const start = match.index + match[0].length
    const specifier = /^(['"])(?<name>.*?)\1/.exec(text.slice(start))?.groups?.['name']
    return specifier === undefined ? [] : [{ specifier, line: lineAt(text, start) }]
  })
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** The workspace a file belongs to: `core`, `registry`, …, `actions`, or `test` for what crosses packages. */
export function homeOf(path: string): string {
  const [top = '', name = ''] = path.split('/')
  return top === 'packages' ? name : top
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || homeOf(path) === 'test' || homeOf(path) === 'bench'
}
