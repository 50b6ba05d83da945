import type { LedgerHead, LedgerLine } from '../../ports/ledger.ts'

/** Each line once, with the last head that was written to it. */
export type Heads = ReadonlyMap<string, { readonly line: LedgerLine; readonly head: LedgerHead }>
