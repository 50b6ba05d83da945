import type { Digest } from '../model/digest.ts'

/** The line that an artifact moves on, and the stage: each pair has a chain of its own. */
export interface LedgerLine {
  /** Target repository, `registry/repository`. */
  readonly line: string
  readonly environment: string
}

/**
 * One entry as it lies in the ledger. An intent is a plain claim with a lease, a withdrawal the plain word that one was
 * given up; a promotion is a signed bundle.
 */
export interface LedgerEntry {
  /** 1, 2, 3 … within its line and environment. */
  readonly sequence: number
  readonly kind: 'intent' | 'promotion' | 'withdrawal'
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

/** An entry for a line, and up to where its writer has seen that line. */
export interface LedgerAddition extends Pick<LedgerEntry, 'kind' | 'bytes'> {
  readonly line: LedgerLine
  readonly head: LedgerHead
}

export interface LedgerWriter {
  /**
   * Appends all of `additions`, in order, or none of them: several of one line name the same head and follow each
   * other. @returns the new head after each. @throws Failure `ledger-conflict` when somebody else wrote first
   */
  append(additions: readonly LedgerAddition[]): Promise<readonly LedgerHead[]>
}
