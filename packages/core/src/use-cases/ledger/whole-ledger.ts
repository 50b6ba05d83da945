import { Failure } from '../../failure.ts'
import type { Digest } from '../../model/digest.ts'
import { collectEvidence } from '../../model/evidence.ts'
import type { Identity } from '../../model/policy.ts'
import { pin } from '../../model/reference.ts'
import { mismatches } from '../../policy/identity.ts'
import type { BundleReader, BundleVerifier } from '../../ports/bundles.ts'
import type { LedgerLine } from '../../ports/ledger.ts'
import { parsePromotion } from '../../predicates/promotion.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import type { Ledger } from './read-ledger.ts'
import type { TargetTag } from '../promotion/target-checks.ts'

/**
 * Holds the ledger against the records beside what is at the target now. A chain proves that nothing in its middle is
 * missing, never that its end is there: whoever can write the branch could cut it off.
 * @throws Failure `ledger-invalid` when the artifact at the target carries a record of this line that the ledger lacks;
 * `too-many-referrers` when not all that lies beside it could be looked at
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
  const beside = await world.target.bundles(pin(target, current))
  const unseen = beside.find(({ unread }) => unread?.code === 'too-many-referrers')?.unread
  // Here it matters what was not seen: a flood beside the artifact would hide the record that tells of the missing end.
  if (unseen !== undefined) throw flooded(line, unseen)
  const evidence = await collectEvidence(current, beside, world.verifier)
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

function flooded({ line, environment }: LedgerLine, unseen: Failure): Failure {
  return new Failure('too-many-referrers', {
    blame: 'artifact',
    message: `Whether the ledger of ${line} in ${environment} is whole cannot be told: ${unseen.message}`,
    remedy: `Remove what nobody needs beside the artifact that the tag points at now, and find out who pushed it. ${unseen.remedy}`,
    ...(unseen.expected === undefined ? {} : { expected: unseen.expected }),
    ...(unseen.found === undefined ? {} : { found: unseen.found }),
    cause: unseen,
  })
}
