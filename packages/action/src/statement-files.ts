import type { SignedStatement } from '@portcullis/core/use-cases/sign'
import { bundleFileName, statementFileName } from '@portcullis/worlds/statements'
import type { OutputDirectory } from './output-directory.ts'

/** Unsigned statements of a scan, one file each. @returns the directory, for `sign` */
export function writeStatements(files: OutputDirectory, statements: readonly { readonly predicateType: string; readonly bytes: Uint8Array }[]): string {
  const directory = files.inside('statements')
  for (const { predicateType, bytes } of statements) directory.write(statementFileName(predicateType), bytes)
  return directory.path
}

/** Signed bundles, one file each. @returns their paths */
export function writeBundles(files: OutputDirectory, signed: readonly SignedStatement[]): string[] {
  return signed.map(({ predicateType, bundle }, index) => files.write(bundleFileName(predicateType, index), bundle))
}
