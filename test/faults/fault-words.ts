import { proxyFaults } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan, ProxyFault } from '@portcullis/sandbox/fault-proxy/fault-line'

/** Faults as words: `reset at 3`, `503 from 7 and hang at 9`. */
export function spell(plans: readonly FaultPlan[]): string {
  return plans.map(({ fault, index, isLasting }) => `${fault} ${isLasting ? 'from' : 'at'} ${index}`).join(' and ')
}

/** Words as faults. @throws Error for any others */
export function plansOf(words: string): readonly FaultPlan[] {
  return words.split(' and ').map((text) => {
    const [, named, how, index] = /^(\S+) (at|from) (\d+)$/.exec(text) ?? []
    const fault = proxyFaults.find((one): one is ProxyFault => String(one) === named)
    if (fault === undefined) throw new Error(`${JSON.stringify(text)} is no fault`)
    return { fault, index: Number(index), isLasting: how === 'from' }
  })
}
