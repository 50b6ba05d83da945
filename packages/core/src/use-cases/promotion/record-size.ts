import { Failure } from '../../failure.ts'
import type { PlannedPart } from '../../model/promotion-plan.ts'
import { maxRecordBytes } from '../../model/promotion-record.ts'
import type { Reason } from '../../model/reason.ts'

/** What a signed record holds beside the list of what was carried: certificate, log entries, timestamps, approvals. */
const allowance = 64 * 1024
const expected = `a record of at most ${maxRecordBytes / 1024 / 1024} MiB`
const remedy = 'Take away what lies beside the artifact and nobody needs, or promote its platforms one by one.'

/** A record names every part that was carried, so its size is known before the first is copied: as base64, with the longest word for what became of each. */
export function recordTooLarge(parts: readonly PlannedPart[]): Reason[] {
  const listed = JSON.stringify(parts.map(({ digest, kind }) => ({ digest, kind, fate: 'present' }))).length
  if (Math.ceil(listed / 3) * 4 + allowance <= maxRecordBytes) return []
  const found = `${parts.length} parts`
  return [{ code: 'record-too-large', rule: 'record', message: `The ledger takes ${expected}, and one that names ${found} is larger`, expected, found, remedy }]
}

/** The last look at a record that is signed, while its tag still stands. @throws Failure `record-too-large` */
export function requireRecordable(record: Uint8Array): void {
  if (record.byteLength <= maxRecordBytes) return
  const found = `${record.byteLength} bytes`
  throw new Failure('record-too-large', { blame: 'artifact', message: `The ledger takes ${expected}, and this one has ${found}. The tag has not moved`, expected, found, remedy })
}
