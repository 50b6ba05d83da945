import { gzipSync } from 'node:zlib'
import type { ActionName } from './repository.ts'

const megabyte = 1_000_000

/** Bytes of index.js that each bundle may have: those that only read are held smaller than those that also sign. */
export const budgets: Record<ActionName, number> = {
  scan: 2 * megabyte,
  verify: 2 * megabyte,
  sign: 3.5 * megabyte,
  'policy-gate': 3.5 * megabyte,
  'require-approval': 3.5 * megabyte,
  promote: 3.5 * megabyte,
}

/** Bytes that all bundles may have together. */
export const totalBudget = 14 * megabyte

interface Sized {
  readonly name: ActionName
  readonly code: string
}

/** One sentence for each bundle that is over its budget, and one for the sum. */
export function overBudget(bundles: readonly Sized[]): string[] {
  const excess = bundles
    .filter(({ name, code }) => bytesOf(code) > budgets[name])
    .map(({ name, code }) => `${name} has ${inMegabytes(bytesOf(code))}, over its budget of ${inMegabytes(budgets[name])}`)
  const total = sum(bundles)
  if (total > totalBudget) excess.push(`All bundles have ${inMegabytes(total)}, over their budget of ${inMegabytes(totalBudget)}`)
  return excess
}

/** A table for a person: size, compressed size and budget of every bundle. */
export function sizeTable(bundles: readonly Sized[]): string {
  const rows = bundles.map(({ name, code }) => {
    const compressed = gzipSync(code).length
    return `${name.padEnd(18)}${inMegabytes(bytesOf(code))}   gzip ${inMegabytes(compressed)}   budget ${inMegabytes(budgets[name])}`
  })
  return [...rows, `${'all'.padEnd(18)}${inMegabytes(sum(bundles))}                  budget ${inMegabytes(totalBudget)}`].join('\n')
}

function sum(bundles: readonly Sized[]): number {
  return bundles.reduce((total, { code }) => total + bytesOf(code), 0)
}

function bytesOf(code: string): number {
  return Buffer.byteLength(code)
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(2).padStart(5)} MB`
}
