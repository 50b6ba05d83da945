import type { RuleVerdict } from '../../model/decision.ts'
import type { Digest } from '../../model/digest.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Identity } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import type { ArtifactAtHand } from '../artifact-kind.ts'
import type { ObjectOf, Schema } from '../schema.ts'
import type { scanFields } from './scan-fields.ts'

/** Whose scan counts, and for how many milliseconds. */
export type ScanSettings = ObjectOf<typeof scanFields>

/** All that a rule may know. Time is a fact like any other. */
export interface Facts extends ArtifactAtHand {
  readonly evidence: Evidence
  readonly identities: ReadonlyMap<string, Identity>
  readonly now: Date
  /** The settings of the environment's `scan` requirement, which other rules lean on. */
  readonly scan: ScanSettings | undefined
}

/** What a rule found. It is met when there is evidence and no reason against it: never by absence alone. */
export interface Judgement {
  readonly expected: string
  readonly found: string
  /** Digests of the bundles that meet the rule; empty when it is not met. */
  readonly evidence: readonly Digest[]
  readonly reasons: readonly Omit<Reason, 'rule'>[]
}

/** One requirement of the policy language: how it is written, and what it takes to meet it. */
export interface Rule {
  readonly name: string
  readonly schema: Schema<unknown>
  /** `settings` is what `schema` has read. */
  verdict(settings: unknown, facts: Facts): RuleVerdict
}

export function rule<Settings>(definition: {
  readonly name: string
  readonly schema: Schema<Settings>
  readonly judge: (settings: Settings, facts: Facts) => Judgement
}): Rule {
  const { name, schema, judge } = definition
  return {
    name,
    schema,
    verdict(settings, facts) {
      const judgement = judge(settings as Settings, facts)
      const reasons = judgement.reasons.map((reason): Reason => ({ ...reason, rule: name }))
      const passed = reasons.length === 0 && judgement.evidence.length > 0
      const { expected, found } = judgement
      return { rule: name, passed, expected, found, evidence: passed ? judgement.evidence : [], reasons: passed ? [] : reasons }
    },
  }
}
