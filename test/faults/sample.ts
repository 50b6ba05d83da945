import { proxyFaults } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'

const asked = process.env['PORTCULLIS_FAULTS']

/** How many trials are made: all nightly and by `npm run test:faults`, as many as PORTCULLIS_FAULTS says, or `usual`. */
export function trialCount(usual: number): number {
  if (asked === undefined || asked === '') return usual
  return asked === 'all' ? Infinity : Number(asked)
}

/** Every fault at every one of `requests` requests, there only and from there on. */
export function wholeMatrix(requests: number): readonly FaultPlan[] {
  return proxyFaults.flatMap((fault) =>
    [false, true].flatMap((isLasting) => Array.from({ length: requests }, (_, index): FaultPlan => ({ fault, index, isLasting }))),
  )
}

/** `count` of `all`, evenly spread and the same each time: a step that has no divisor in common with them walks through everything. */
export function sampleOf<Item>(all: readonly Item[], count: number): readonly Item[] {
  if (all.length <= count) return all
  const step = Math.floor(all.length / count)
  return Array.from({ length: count }, (_, position) => all[(position * coprime(step, all.length)) % all.length]).filter((one) => one !== undefined)
}

function coprime(start: number, length: number): number {
  const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right))
  let step = Math.max(1, start)
  while (divisor(step, length) !== 1) step += 1
  return step
}
