import type { Digest } from '../model/digest.ts'

/** The line that an artifact moves on, and the stage: each pair has a chain of its own. */
export interface LedgerLine {
  /** Target repository, `registry/repository`. */
  readonly line: string
  readonly environment: string
}

/** One entry as it lies in the ledger. An intent is a plain claim with a lease; a promotion is a signed bundle. */
export interface LedgerEntry {
  /** 1, 2, 3 … within its line and environment. */
  readonly sequence: number
  readonly kind: 'intent' | 'promotion'
  readonly bytes: Uint8Array
  readonly digest: Digest
}

/** The position up to which a reader has seen the chain: what compare-and-swap compares. */
export interface LedgerHead {
  readonly sequence: number
  /** Opaque to the core: the commit the head was read at, empty for a ledger that does not exist yet. */
  readonly version: string
}

export interface LedgerReader {
  /** All entries of a line, in order, and the head. An absent ledger is empty. */
  read(line: LedgerLine): Promise<{ readonly head: LedgerHead; readonly entries: readonly LedgerEntry[] }>
}

export interface LedgerWriter {
  /** Appends exactly one entry after `head`. @throws Failure `ledger-conflict` when somebody else wrote first */
  append(line: LedgerLine, head: LedgerHead, entry: Pick<LedgerEntry, 'kind' | 'bytes'>): Promise<LedgerHead>
}
