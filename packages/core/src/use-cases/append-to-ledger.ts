import { asFailure } from '../failure.ts'
import type { LedgerEntry, LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '../ports/ledger.ts'

const tries = 8

/**
 * Appends after `head`. When somebody wrote to another line of the ledger meanwhile, it tries again from there; when
 * somebody wrote to this very line, it does not: what was decided no longer follows what is written.
 * @throws Failure `ledger-conflict`
 */
export async function appendToLedger(ledger: LedgerReader & LedgerWriter, line: LedgerLine, head: LedgerHead, entry: Pick<LedgerEntry, 'kind' | 'bytes'>): Promise<LedgerHead> {
  let from = head
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ledger.append(line, from, entry)
    } catch (error) {
      if (asFailure(error).code !== 'ledger-conflict' || attempt === tries) throw error
      from = (await ledger.read(line)).head
      if (from.sequence !== head.sequence) throw error
    }
  }
}
