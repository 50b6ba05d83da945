import { gzipSync } from 'node:zlib'
import type { BundleName } from './repository.ts'

const megabyte = 1_000_000

/** Bytes of code that each bundle may have: those that only read are held smaller than those that also sign. */
export const budgets: Record<BundleName, number> = {
  scan: 2 * megabyte,
  verify: 2 * megabyte,
  sign: 3.5 * megabyte,
  'policy-gate': 3.5 * megabyte,
  'require-approval': 3.5 * megabyte,
  promote: 3.5 * megabyte,
  cli: 3.5 * megabyte,
}

/** Bytes that all bundles may have together. */
const totalBudget = 14 * megabyte

interface Sized {
  readonly name: BundleName
  readonly code: string
  readonly chunks?: Readonly<Record<string, string>>
}

/** One sentence for each bundle that is over its budget, and one for the sum. */
export function overBudget(bundles: readonly Sized[]): string[] {
  const excess = bundles
    .filter((bundle) => bytesOf(bundle) > budgets[bundle.name])
    .map((bundle) => `${bundle.name} has ${inMegabytes(bytesOf(bundle))}, over its budget of ${inMegabytes(budgets[bundle.name])}`)
  const total = sum(bundles)
  if (total > totalBudget) excess.push(`All bundles have ${inMegabytes(total)}, over their budget of ${inMegabytes(totalBudget)}`)
  return excess
}

/** A table for a person: size, compressed size and budget of every bundle. */
export function sizeTable(bundles: readonly Sized[]): string {
  const rows = bundles.map((bundle) => {
    const compressed = textsOf(bundle).reduce((total, text) => total + gzipSync(text).length, 0)
    return `${bundle.name.padEnd(18)}${inMegabytes(bytesOf(bundle))}   gzip ${inMegabytes(compressed)}   budget ${inMegabytes(budgets[bundle.name])}`
  })
  return [...rows, `${'all'.padEnd(18)}${inMegabytes(sum(bundles))}                  budget ${inMegabytes(totalBudget)}`].join('\n')
}

function sum(bundles: readonly Sized[]): number {
  return bundles.reduce((total, bundle) => total + bytesOf(bundle), 0)
}

function bytesOf(bundle: Sized): number {
  return textsOf(bundle).reduce((total, text) => total + Buffer.byteLength(text), 0)
}

function textsOf({ code, chunks = {} }: Sized): string[] {
  return [code, ...Object.values(chunks)]
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(2).padStart(5)} MB`
}
