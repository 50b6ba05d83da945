import { Failure } from '../failure.ts'
import type { Digest } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Identity } from '../model/policy.ts'
import { pin } from '../model/reference.ts'
import { mismatches } from '../policy/identity.ts'
import type { BundleReader, BundleVerifier } from '../ports/bundles.ts'
import type { LedgerLine } from '../ports/ledger.ts'
import { parsePromotion } from '../predicates/promotion.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import type { Ledger } from './read-ledger.ts'
import type { TargetTag } from './target-checks.ts'

/**
 * Holds the ledger against the records beside what is at the target now. A chain proves that nothing in its middle is
 * missing, never that its end is there: whoever can write the branch could cut it off.
 * @throws Failure `ledger-invalid` when the artifact at the target carries a record of this line that the ledger lacks
 */
export async function requireWholeLedger(
  ledger: Ledger,
  line: LedgerLine,
  writer: Identity,
  { target, current }: { readonly target: TargetTag; readonly current: Digest | undefined },
  world: { readonly target: BundleReader; readonly verifier: BundleVerifier },
): Promise<void> {
  if (current === undefined) return
  // By what they say: the bytes around a signature can be arranged anew by anybody.
  const known = new Set(ledger.promotions.map(({ record }) => JSON.stringify(record)))
  const evidence = await collectEvidence(current, await world.target.bundles(pin(target, current)), world.verifier)
  const lost = evidence.attestations.find(({ statement, signer }) => {
    if (statement.predicateType !== predicateTypes.promotion || mismatches(writer, signer).length > 0) return false
    const record = parsePromotion(statement.predicate, current)
    return record.environment === line.environment && record.to === line.line && !known.has(JSON.stringify(record))
  })
  if (lost === undefined) return
  throw new Failure('ledger-invalid', {
    blame: 'artifact',
    message: `The ledger of ${line.line} in ${line.environment} lacks a signed record that lies beside ${current}: its end is cut off, or it is another ledger`,
    remedy: 'Treat it as an incident: restore the ledger branch from its history, or from the records attached to the artifacts.',
    expected: `record ${lost.bundle} in the ledger`,
    found: `${ledger.promotions.length} other records`,
  })
}
