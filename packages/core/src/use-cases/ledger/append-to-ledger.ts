import { asFailure } from '../../failure.ts'
import type { LedgerAddition, LedgerHead, LedgerReader, LedgerWriter } from '../../ports/ledger.ts'

const tries = 8

/**
 * Appends `additions`, all or none. When somebody wrote to another line of the ledger meanwhile, it tries again from
 * there; when somebody wrote to one of these very lines, it does not: what was decided no longer follows what is written.
 * @throws Failure `ledger-conflict`
 */
export async function appendToLedger(ledger: LedgerReader & LedgerWriter, additions: readonly LedgerAddition[]): Promise<readonly LedgerHead[]> {
  let current = additions
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ledger.append(current)
    } catch (error) {
      if (asFailure(error).code !== 'ledger-conflict' || attempt === tries) throw error
      const moved = await Promise.all(current.map(async (addition) => ({ ...addition, head: (await ledger.read(addition.line)).head })))
      if (moved.some(({ head }, index) => head.sequence !== additions[index]?.head.sequence)) throw error
      current = moved
    }
  }
}
