import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './repository.ts'

/** A third-party package of which at least one file is in a bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression as the package declares it, or '' */
  readonly licence: string
  readonly homepage: string | undefined
  /** The package's own licence and notice files, in one text. */
  readonly text: string
}

/** The packages that `modules` (absolute paths) come from, sorted by name and version. Our own workspaces are not among them. */
export function bundledPackages(modules: readonly string[]): BundledPackage[] {
  const directories = new Set(modules.filter(isThirdParty).map(packageDirectory))
  return [...directories].map(describe).sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version))
}

function isThirdParty(path: string): boolean {
  return path.slice(root.length - 1).includes('/node_modules/')
}

// A dependency may hold package.json files that only mark a folder as CommonJS or ESM: those have no name and no version.
function packageDirectory(path: string): string {
  for (let directory = dirname(path); isThirdParty(`${directory}/`); directory = dirname(directory)) {
    const manifest = join(directory, 'package.json')
    if (existsSync(manifest) && 'version' in readManifest(directory)) return directory
  }
  throw new Error(`${path} belongs to no package`)
}

interface Manifest {
  name?: string
  version?: string
  license?: string
  homepage?: string
  author?: string | { name?: string }
}

function readManifest(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest
}

function describe(directory: string): BundledPackage {
  const { name = '', version = '', license = '', homepage, author } = readManifest(directory)
  const files = readdirSync(directory).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file)).sort(compare)
  const texts = files.map((file) => readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim())
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors')
  const declared = `The package ships no licence file. It declares: ${license}, ${holder}.`
  return { name, version, licence: license, homepage, text: texts.length === 0 ? declared : texts.join('\n\n') }
}

// Not by locale: the order may not depend on the machine.
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
