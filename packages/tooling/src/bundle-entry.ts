import ncc from '@vercel/ncc'
import type { BundledModule, NccResult } from '@vercel/ncc'
import { root } from './repository.ts'
import type { BundleName } from './repository.ts'

export interface Bundle {
  readonly name: BundleName
  /** index.js */
  readonly code: string
  /** What index.js loads on demand from beside itself, by name of file. */
  readonly chunks: Readonly<Record<string, string>>
  /** Absolute paths of the files that were bundled. */
  readonly modules: readonly string[]
}

/**
 * Packages that a dependency asks for if they are there and works without, by bundle.
 * ncc turns a module that it cannot find into `eval("require")`, which would otherwise fail only on a runner.
 */
const optional: Partial<Record<BundleName, readonly string[]>> = {}

/**
 * What @actions/core imports for `getIDToken` and `platform` alone: an HTTP client with all of undici, 0.9 MB in every bundle,
 * and what starts processes. Nothing here calls them (a test sees to it), so a module without the names asked for takes their place.
 */
const neverReached = { '@actions/http-client': 'node:module', '@actions/http-client/lib/auth': 'node:module', '@actions/exec': 'node:module' }

/**
 * What commander imports for commands that are programs of their own, of which the command line has none: with it every start
 * would load what starts processes, and the network with that. Where we start one ourselves, we ask Node for it then; tests see to both.
 */
const neverReachedByName: Partial<Record<BundleName, Readonly<Record<string, string>>>> = { cli: { 'node:child_process': 'node:module' } }

/**
 * Bundles one compiled entry, unminified: a reviewer can read it and a stack trace names functions. As CommonJS, which Node
 * loads in less time, and of which the command line can keep what was compiled.
 * @throws Error when the bundle loads code that is not inside it
 */
export async function bundleEntry(name: BundleName, entry: string): Promise<Bundle> {
  const options = { esm: false, cache: false, minify: false, sourceMap: false, quiet: true, target: 'es2024', license: '', externals: { ...neverReached, ...neverReachedByName[name] } } as const
  const { code: unnamed, assets, stats } = await ncc(entry, options)
  const names = namesById(stats.compilation)
  const code = withNames(unnamed, names)
  const chunks = chunksIn(assets, names)
  const stray = Object.keys(assets).filter((asset) => asset !== 'package.json' && !(asset in chunks))
  if (stray.length > 0) throw new Error(`${name}: ncc wants to ship files beside the bundle: ${stray.join(', ')}`)
  const absent = absentModules([code, ...Object.values(chunks)].join('\n')).filter((module) => !(optional[name] ?? []).includes(module))
  if (absent.length > 0) throw new Error(`${name}: the bundle would look outside itself at run time for ${absent.join(', ')}`)
  return { name, code, chunks, modules: [...new Set(resources(stats.compilation.modules))].sort() }
}

function chunksIn(assets: NccResult['assets'], moduleNames: ModuleNames): Record<string, string> {
  const names = Object.keys(assets).filter((asset) => /^\d+\.index\.js$/.test(asset)).sort()
  return Object.fromEntries(names.map((asset) => [asset, withNames(String(assets[asset]?.source), moduleNames)]))
}

type ModuleNames = ReadonlyMap<string, string>

/** Path of each module that webpack did not join with others, from the root of the repository, by its number in the bundle. */
function namesById({ modules, chunkGraph }: NccResult['stats']['compilation']): ModuleNames {
  const names = new Map<string, string>()
  for (const module of modules) if (module.resource?.startsWith(root) === true) names.set(String(chunkGraph.getModuleId(module)), `./${module.resource.slice(root.length)}`)
  return names
}

/** Webpack names the modules that it joins and no others: a reader wants to know them all, and so do the tests of what a bundle may hold. */
function withNames(code: string, names: ModuleNames): string {
  return code.replaceAll(/^\/\*{3}\/ (?<id>\d+):$/gm, (line, id: string) => (names.has(id) ? `${line} // MODULE: ${names.get(id) ?? ''}` : line))
}

/** What `code` would load from the machine it runs on through the escape hatch that ncc leaves for missing modules. */
export function absentModules(code: string): string[] {
  return [...code.matchAll(/eval\(["']require["']\)(?:\((?<name>[^)]*)\))?/g)].map((match) => {
    const name = match.groups?.['name']
    return name === undefined ? 'a computed name' : name.replaceAll(/["']/g, '')
  })
}

function* resources(modules: Iterable<BundledModule>): Generator<string> {
  for (const { resource, modules: joined } of modules) {
    if (resource !== undefined && resource.startsWith('/')) yield resource.replace(/\?.*$/, '')
    if (joined !== undefined) yield* resources(joined)
  }
}
