import type { JsonObject } from '@portcullis/core/model/strict-json'

/** As much of a result as the page shows. */
interface Told {
  readonly rules: readonly { readonly rule: string; readonly passed: boolean; readonly found: string }[]
  readonly approvals: { readonly met: boolean; readonly needed: number; readonly counted: readonly { readonly approver: { readonly login: string }; readonly role: string; readonly rationale: string }[] }
  readonly carried: readonly { readonly kind: string; readonly fate: string; readonly predicateType?: string }[]
  readonly record: Readonly<Record<'kind' | 'from' | 'to' | 'tag', string>> & { readonly sequence: number }
}

/** What the result of a promotion says first, without what is another each time: `addresses` by other names, no times, no digests of evidence. */
export function essentials(result: JsonObject, addresses: Readonly<Record<string, string>>): string {
  const { action, decision, reasonCode, sentence, environment, rules, approvals, carried, leftBehind, record } = result as JsonObject & Told
  const { kind, sequence, from, to, tag } = record
  const told = {
    action, decision, reasonCode, sentence, environment,
    rules: rules.map(({ rule, passed, found }) => ({ rule, passed, found })),
    approvals: { met: approvals.met, needed: approvals.needed, counted: approvals.counted.map(({ approver: { login }, role, rationale }) => `${login} as ${role}: ${rationale}`) },
    carried: carried.filter((part) => part.kind === 'referrer').map(({ predicateType = '', fate }) => `${predicateType}: ${fate}`).toSorted(),
    leftBehind,
    record: { kind, sequence, from, to, tag },
  }
  return Object.entries(addresses).reduce((text, [address, name]) => text.replaceAll(address, name), JSON.stringify(told, null, 2))
}
