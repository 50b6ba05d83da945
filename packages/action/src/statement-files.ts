import type { SignedStatement } from '@portcullis/core/use-cases/sign'
import type { OutputDirectory } from './output-directory.ts'

/** Unsigned statements of a scan, one file each. @returns the directory, for `sign` */
export function writeStatements(files: OutputDirectory, statements: readonly { readonly predicateType: string; readonly bytes: Uint8Array }[]): string {
  const directory = files.inside('statements')
  for (const { predicateType, bytes } of statements) directory.write(`${nameOf(predicateType)}.json`, bytes)
  return directory.path
}

/** Signed bundles, one file each. @returns their paths */
export function writeBundles(files: OutputDirectory, signed: readonly SignedStatement[]): string[] {
  return signed.map(({ predicateType, bundle }, index) => files.write(`${nameOf(predicateType)}-${index + 1}.sigstore.json`, bundle))
}

/** The end of a predicate type as a file name: `in-toto.io/attestation/vulns/v0.2` becomes `vulns-v0.2`. */
function nameOf(predicateType: string): string {
  const [name = 'statement', ...version] = predicateType.split('/').slice(-2)
  return [name, ...version].join('-').replaceAll(/[^A-Za-z0-9.-]/g, '-')
}
