import { homeOf, importsOf, isTest } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/**
 * What a workspace imports and what its package.json declares, held against each other. Tests and tooling may also use
 * what the root declares for developers.
 */
export function dependencyViolations(home: string, manifest: Manifest, root: Manifest, files: readonly SourceFile[]): string[] {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const importable = [...declared, ...declared.map(typedBy)]
  const forDevelopers = [...importable, ...Object.keys(root.devDependencies ?? {}).flatMap((name) => [name, typedBy(name)]), '@portcullis/sandbox', '@portcullis/core']
  const own = files.filter(({ path }) => homeOf(path) === home)
  const undeclared = own.flatMap((file) => {
    const known = isTest(file.path) || home === 'tooling' ? forDevelopers : importable
    return packagesOf(file).filter((name) => !known.includes(name) && !known.includes(`@types/${name}`)).map((name) => `${file.path} imports ${name}, which ${home} does not declare`)
  })
  const imported = new Set(own.flatMap(packagesOf))
  const unused = declared.filter((name) => !servedBy(name).some((user) => imported.has(user))).map((name) => `${home} declares ${name} and imports it nowhere`)
  return [...undeclared, ...unused]
}

/** Packages that another one loads by itself when they are there. */
const peers: Readonly<Record<string, string>> = { 'ajv-formats-draft2019': '@cyclonedx/cyclonedx-library' }

/** What must be imported for a declaration to have a use: the package, the one it has types for, or the one that loads it. */
function servedBy(name: string): string[] {
  return [name, typedBy(name), ...(peers[name] === undefined ? [] : [peers[name]])]
}

function typedBy(name: string): string {
  return name.replace('@types/', '')
}

/**
 * The project references of a workspace and what it imports, held against each other: an absent one means that a fresh clone
 * compiles in the wrong order and that the linter does not see the types. `references` are names of workspaces.
 */
export function referenceViolations(home: string, references: readonly string[], files: readonly SourceFile[]): string[] {
  const own = files.filter(({ path }) => homeOf(path) === home && !isTest(path))
  const used = [...new Set(own.flatMap(packagesOf))].filter((name) => name.startsWith('@portcullis/')).map((name) => name.slice('@portcullis/'.length))
  return [
    ...used.filter((name) => !references.includes(name)).map((name) => `${home}/tsconfig.json does not refer to ${name}`),
    ...references.filter((name) => !used.includes(name)).map((name) => `${home}/tsconfig.json refers to ${name}, which is imported nowhere`),
  ]
}

/** The npm packages that a file imports; Node's own modules and relative paths are none. */
function packagesOf(file: SourceFile): string[] {
  const specifiers = importsOf(file).map(({ specifier }) => specifier)
  const external = specifiers.filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
  return [...new Set(external.map((specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')))]
}
