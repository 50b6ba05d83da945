import { posix } from 'node:path'
import { homeOf, importsOf, isTest } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

const adapters = ['registry', 'npm-registry', 'sigstore', 'scanners', 'github', 'workspace']

/** Which workspaces each workspace may import: arrows point from the doors to the core, and adapters do not know each other. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ...Object.fromEntries(adapters.map((adapter) => [adapter, ['core']])),
  worlds: ['core', ...adapters],
  action: ['core', ...adapters, 'worlds'],
  cli: ['core', ...adapters, 'worlds'],
  actions: ['core', 'worlds', 'action'],
  sandbox: ['core'],
  tooling: [],
}

const workspace = '@portcullis/'

/** The law of imports of the design: one sentence for every import of `file` that breaks it. */
export function importViolations(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ specifier, line }) => {
    const complaint = complaintAbout(file.path, specifier)
    return complaint === undefined ? [] : [`${file.path}:${line}: ${complaint}`]
  })
}

function complaintAbout(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return complaintAboutRelative(path, specifier)
  if (specifier.startsWith(workspace)) return complaintAboutWorkspace(path, specifier.slice(workspace.length).split('/')[0] ?? '')
  if (isTest(path)) return undefined
  if (homeOf(path) === 'core' && specifier !== 'node:crypto') return `core is pure and may not import ${specifier}`
  if (specifier.startsWith('@actions/core') && homeOf(path) !== 'action') return `only packages/action talks to the runner, not by ${specifier}`
  if (specifier === 'node:process') return 'the environment comes in as a parameter, not from node:process'
  return undefined
}

function complaintAboutWorkspace(path: string, target: string): string | undefined {
  const home = homeOf(path)
  if (home === target) return `import files of the own package by their path, not by @portcullis/${target}`
  if (target === 'sandbox') return mayUseSandbox(path) ? undefined : 'the sandbox is for tests, the demo and the sandbox command'
  if (home === 'test' || home === 'bench') return undefined
  if (target === 'tooling') return 'tooling is for developers and is imported by nobody'
  if (isTest(path) && target === 'core') return undefined
  return mayImport[home]?.includes(target) === true ? undefined : `${home} may not import ${target}`
}

function mayUseSandbox(path: string): boolean {
  return isTest(path) || (homeOf(path) === 'cli' && /sandbox|demo/.test(path.slice('packages/cli/'.length)))
}

// A package is one tree under src, an action one folder: neither reaches into its neighbour by path.
function complaintAboutRelative(path: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier)
  const fence = homeOf(path) === 'actions' || path.startsWith('packages/') ? path.split('/').slice(0, 2).join('/') : ''
  return target.startsWith(fence) ? undefined : `${specifier} leaves ${fence}`
}
