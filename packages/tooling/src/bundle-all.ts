import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleEntry } from './bundle-entry.ts'
import type { Bundle } from './bundle-entry.ts'
import { bundledPackages } from './bundled-packages.ts'
import { licenceText, refusedLicences } from './licences.ts'
import { bundleNames, root } from './repository.ts'
import type { BundleName } from './repository.ts'
import { sbomOf } from './sbom.ts'

/**
 * Bundles every compiled action and the command line into `target`/<name>, which is emptied first: index.js with
 * what it loads on demand, package.json, licenses.txt and sbom.cdx.json.
 * @throws Error when an entry is not compiled, a bundle needs something it does not contain, or a licence is not on the list
 */
export async function bundleAll(target: string): Promise<Bundle[]> {
  const missing = bundleNames.filter((name) => !existsSync(entryOf(name)))
  if (missing.length > 0) throw new Error(`Not compiled: ${missing.map(entryOf).join(', ')}`)
  const bundles: Bundle[] = []
  for (const name of bundleNames) bundles.push(await bundleEntry(name, entryOf(name)))
  rmSync(target, { recursive: true, force: true })
  for (const bundle of bundles) writeBundle(join(target, bundle.name), bundle)
  return bundles
}

function writeBundle(directory: string, bundle: Bundle): void {
  const packages = bundledPackages(bundle.modules)
  const refused = refusedLicences(packages)
  if (refused.length > 0) throw new Error(`${bundle.name} may not be shipped:\n${refused.join('\n')}`)
  write(join(directory, 'index.js'), bundle.code)
  for (const [file, code] of Object.entries(bundle.chunks)) write(join(directory, file), code)
  write(join(directory, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, undefined, 2)}\n`)
  write(join(directory, 'licenses.txt'), licenceText(bundle.name, packages))
  write(join(directory, 'sbom.cdx.json'), sbomOf(bundle.name, packages))
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function entryOf(name: BundleName): string {
  return name === 'cli' ? join(root, 'packages/cli/build/main.js') : join(root, 'actions/build', name, 'index.js')
}
