import type { BundledPackage } from './bundled-packages.ts'

/** Licences that allow shipping a copy with nothing but attribution. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Whether an SPDX expression can be met from the list alone: one side of an OR is enough, an AND needs both. */
export function isAllowed(expression: string): boolean {
  const alternatives = expression.replaceAll(/[()]/g, ' ').trim().split(/\s+OR\s+/)
  return alternatives.some((alternative) => alternative.split(/\s+AND\s+/).every((id) => allowed.has(id.trim())))
}

/** One line per package whose licence is not on the list. */
export function refusedLicences(packages: readonly BundledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name}@${version}: ${licence === '' ? 'no licence declared' : licence}`)
}

/** The attribution that ships beside a bundle: every package with its full licence text, in a fixed order. */
export function licenceText(bundle: string, packages: readonly BundledPackage[]): string {
  const entries = packages.map(({ name, version, licence, text }) => `${'-'.repeat(80)}\n${name}@${version} (${licence})\n\n${text}\n`)
  return `The ${bundle} action of Portcullis contains code of ${packages.length} packages.\n\n${entries.join('\n')}`
}
