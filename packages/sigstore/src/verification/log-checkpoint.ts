import type { InclusionProof } from '../bundle/log-entry.ts'
import { isOriginOf, namesOf, readCheckpoint, signaturesOf } from '../log/signed-note.ts'
import { refusal } from '../refusal.ts'
import type { LogAuthority } from '../trust/log-authority.ts'

/**
 * Checks that the checkpoint beside an entry is that of this log and this tree (C2SP tlog-checkpoint): the library
 * takes the log's signature for it, but neither its origin nor the loose root and size of the proof.
 * @throws Failure `log-entry-invalid`
 */
export function requireCheckpointOf(log: LogAuthority, inclusionProof: InclusionProof): void {
  const checkpoint = readCheckpoint(inclusionProof.checkpoint.envelope, invalid)
  const { origin, size, root, signers } = checkpoint
  const expected = namesOf(log).join(' or ')
  if (!isOriginOf(log, origin)) throw invalid('it is of another log', expected, origin)
  const own = signaturesOf(log, checkpoint).length
  // The library is content with one that verifies; a reader of signed notes is not (C2SP signed-note, "Verifying").
  if (own > 1) throw invalid('the log has signed it more than once', 'one signature', `${own} of ${origin}`)
  if (own === 0) throw invalid('the log has not signed it', expected, signers.map(({ name }) => name).join(', '))
  if (size !== inclusionProof.treeSize) throw invalid('the proof is for a tree of another size', size, inclusionProof.treeSize)
  if (!root.equals(inclusionProof.rootHash))
    throw invalid('the proof is for another tree', root.toString('hex'), inclusionProof.rootHash.toString('hex'))
}

function invalid(why: string, expected?: string, found?: string) {
  return refusal('log-entry-invalid', {
    message: `The checkpoint of the log entry does not count: ${why}`,
    expected,
    found: found?.slice(0, 200),
  })
}
