import { collectEvidence } from '../../model/evidence.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Digest } from '../../model/digest.ts'
import type { EnvironmentPolicy, Policy } from '../../model/policy.ts'
import { parseReference, pin } from '../../model/reference.ts'
import type { Baseline } from '../../policy/anomalies/question.ts'
import type { BundleReader, BundleVerifier } from '../../ports/bundles.ts'
import type { LedgerReader } from '../../ports/ledger.ts'
import { parseDecision } from '../../predicates/decision.ts'
import { identityOf } from '../promotion/coverage.ts'
import { readLedger } from './read-ledger.ts'
import type { Ledger } from './read-ledger.ts'

export interface BaselineWorld {
  readonly ledger: LedgerReader
  /** Finds the evidence beside what is in the environment now. */
  readonly target: BundleReader
}

/** Reads the baseline of a line, by its repository; each is read once. @throws Failure `ledger-invalid` | `registry-*` | `github-*` */
export function baselines(policy: Policy, environment: EnvironmentPolicy, world: BaselineWorld & { readonly verifier: BundleVerifier }): (repository: string) => Promise<Baseline> {
  const read = new Map<string, Promise<Baseline>>()
  return (repository) => {
    const baseline = read.get(repository) ?? readBaseline(repository, policy, environment, world)
    read.set(repository, baseline)
    return baseline
  }
}

/** When something was promoted, each run once, and what the decision about the last of it stood on. */
async function readBaseline(repository: string, policy: Policy, { name, record }: EnvironmentPolicy, world: BaselineWorld & { readonly verifier: BundleVerifier }): Promise<Baseline> {
  if (record === undefined) return nothing
  return await baselineIn(await readLedger({ line: repository, environment: name }, identityOf(policy, record.by), world), repository, world)
}

const nothing: Baseline = { promotedAt: [], evidence: [] }

/** As {@link readBaseline}, by a ledger that was read. */
export async function baselineIn({ promotions }: Pick<Ledger, 'promotions'>, repository: string, world: Pick<BaselineWorld, 'target'> & { readonly verifier: BundleVerifier }): Promise<Baseline> {
  const last = promotions.at(-1)?.record
  if (last === undefined) return nothing
  const evidence = await collectEvidence(last.subject, await world.target.bundles(pin(parseReference(repository), last.subject)), world.verifier)
  const named = new Set(evidenceOfDecision(last.decision, evidence))
  const runs = new Map(promotions.map((promotion) => [promotion.record.run, promotion.record.promotedAt]))
  return { promotedAt: [...runs.values()], evidence: evidence.testimonies.filter(({ bundle }) => named.has(bundle)) }
}

/** The bundles that the decision in this bundle stood on; none when it is not there. */
export function evidenceOfDecision(decision: Digest, { attestations }: Evidence): readonly Digest[] {
  const made = attestations.find(({ bundle }) => bundle === decision)
  return made === undefined ? [] : parseDecision(made.statement.predicate).evidence
}
