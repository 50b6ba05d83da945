import ncc from '@vercel/ncc'
import type { BundledModule } from '@vercel/ncc'
import type { ActionName } from './repository.ts'

export interface Bundle {
  readonly name: ActionName
  readonly code: string
  /** Absolute paths of the files that were bundled. */
  readonly modules: readonly string[]
}

/**
 * Packages that a dependency asks for if they are there and works without, by bundle.
 * ncc turns a module that it cannot find into `eval("require")`, which would otherwise fail only on a runner.
 */
const optional: Partial<Record<ActionName, readonly string[]>> = {}

/**
 * What @actions/core imports for `getIDToken` and `platform` alone: an HTTP client with all of undici, 0.9 MB in every bundle,
 * and what starts processes. Nothing here calls them (a test sees to it), so a module without the names asked for takes their place.
 */
const neverReached = { '@actions/http-client': 'node:module', '@actions/http-client/lib/auth': 'node:module', '@actions/exec': 'node:module' }

/**
 * Bundles one compiled action, unminified: a reviewer can read it and a stack trace names functions.
 * @throws Error when the bundle loads code that is not inside it
 */
export async function bundleAction(name: ActionName, entry: string): Promise<Bundle> {
  const options = { cache: false, minify: false, sourceMap: false, quiet: true, target: 'es2024', license: '', externals: neverReached } as const
  const { code, assets, stats } = await ncc(entry, options)
  const stray = Object.keys(assets).filter((asset) => asset !== 'package.json')
  if (stray.length > 0) throw new Error(`${name}: ncc wants to ship files beside the bundle: ${stray.join(', ')}`)
  const absent = absentModules(code).filter((module) => !(optional[name] ?? []).includes(module))
  if (absent.length > 0) throw new Error(`${name}: the bundle would look outside itself at run time for ${absent.join(', ')}`)
  return { name, code, modules: [...new Set(resources(stats.compilation.modules))].sort() }
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
