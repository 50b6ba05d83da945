import type { Digest } from '../../model/digest.ts'
import { collectEvidence } from '../../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../../model/policy.ts'
import { parseReference, pin } from '../../model/reference.ts'
import { repositoriesOf } from '../../policy/placement.ts'
import type { BundleReader, BundleVerifier } from '../../ports/bundles.ts'
import type { LedgerReader } from '../../ports/ledger.ts'
import { identityOf } from '../promotion/coverage.ts'
import { evidenceOfDecision } from './read-baseline.ts'
import { readLedger } from './read-ledger.ts'
import type { RecordedPromotion } from './read-ledger.ts'

export interface LedgerMarksWorld {
  readonly ledger: LedgerReader
  readonly registry: BundleReader
  readonly verifier: BundleVerifier
  /** Names signer and digest of each log entry in a bundle. */
  readonly marksIn: (bundle: Uint8Array) => readonly Digest[]
}

/**
 * The marks of every bundle that a ledger of the policy stands on: its records, the decisions and approvals that they
 * name, and the evidence that those decisions name. What merely lies beside an artifact explains nothing, as whoever
 * may push can lay it there. @throws Failure `ledger-invalid` | `registry-*` | `github-*`
 */
export async function marksOfLedger(policy: Policy, world: LedgerMarksWorld): Promise<ReadonlySet<Digest>> {
  const marks: Digest[] = []
  for (const environment of policy.environments.values()) marks.push(...(await marksOfEnvironment(policy, environment, world)))
  return new Set(marks)
}

async function marksOfEnvironment(policy: Policy, environment: EnvironmentPolicy, world: LedgerMarksWorld): Promise<Digest[]> {
  if (environment.record === undefined) return []
  const writer = identityOf(policy, environment.record.by)
  const marks: Digest[] = []
  for (const repository of repositoriesOf(environment)) {
    const { promotions } = await readLedger({ line: repository, environment: environment.name }, writer, world)
    for (const [subject, recorded] of Map.groupBy(promotions, ({ record }) => record.subject)) marks.push(...(await marksOfArtifact(repository, subject, recorded, world)))
  }
  return marks
}

async function marksOfArtifact(repository: string, subject: Digest, recorded: readonly RecordedPromotion[], { registry, verifier, marksIn }: LedgerMarksWorld): Promise<Digest[]> {
  const found = await registry.bundles(pin(parseReference(repository), subject))
  const evidence = await collectEvidence(subject, found, verifier)
  const named = new Set(recorded.flatMap(({ record }) => [record.decision, ...record.approvals, ...evidenceOfDecision(record.decision, evidence)]))
  return [...recorded.map(({ bundle }) => bundle), ...found.filter(({ digest }) => named.has(digest)).map(({ bytes }) => bytes)].flatMap(marksIn)
}
