import { proxyFaults } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'

const asked = process.env['PORTCULLIS_FAULTS']

/** How many kills are made: all nightly and by `npm run test:kills`, as many as PORTCULLIS_FAULTS says, or `usual`. */
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

/**
 * `count` of `all`, or all of them, evenly spread and the same each time: a step that has no divisor in common with them
 * walks through everything, and what has been walked through is spread at any moment.
 */
export function sampleOf<Item>(all: readonly Item[], count: number): readonly Item[] {
  const step = coprime(all.length <= count ? Math.floor(all.length * 0.618) : Math.floor(all.length / count), all.length)
  return Array.from({ length: Math.min(count, all.length) }, (_, position) => all[(position * step) % all.length]).filter((one) => one !== undefined)
}

/** `count` pairs of independent faults at different requests, spread over all pairs and the same each time. */
export function pairsOf(all: readonly FaultPlan[], count: number): readonly (readonly FaultPlan[])[] {
  const near = coprime(Math.floor(all.length * 0.618), all.length)
  const far = coprime(Math.floor(all.length * 0.382), all.length)
  return Array.from({ length: count }, (_, position) => [all[(position * near) % all.length], all[(position * position * far + position + 1) % all.length]])
    .map((pair) => pair.filter((one) => one !== undefined))
    .filter(([first, second]) => first?.index !== second?.index)
}

/** All of them, each evenly spread over the whole: time may run out. */
export function interleaved<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.flatMap((list) => list.map((item, index) => ({ item, position: index / list.length }))).toSorted((left, right) => left.position - right.position).map(({ item }) => item)
}

function coprime(start: number, length: number): number {
  const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right))
  let step = Math.max(1, start)
  while (divisor(step, length) !== 1) step += 1
  return step
}
