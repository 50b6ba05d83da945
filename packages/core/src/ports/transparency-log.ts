import type { Digest } from '../model/digest.ts'
import type { Signer } from '../model/signer.ts'

/** What a reader remembers of a log from one time to the next. */
export interface SeenLog {
  /** The newest checkpoint that was seen, as the log signed it. */
  readonly checkpoint: string
  /** Number of its entries. */
  readonly size: number
  /** Its root, in hex. */
  readonly root: string
  /** The first entry that was not read yet. */
  readonly next: number
  /** Entries that were found to be ours, and that nothing has explained so far. */
  readonly open: readonly KeptEntry[]
}

/** An entry as it lies in the log. */
export interface KeptEntry {
  readonly index: number
  readonly body: Uint8Array
}

/** An entry that was signed by somebody we asked for. */
export interface OwnEntry extends KeptEntry {
  readonly signer: Signer
  /** Names the signer and the digest that was signed, however often and by whatever signature. */
  readonly mark: Digest
  /** When the certificate was issued; absent for a key. */
  readonly issuedAt?: Date
}

export interface LogQuestion {
  /** What the log was the last time; absent the first time. */
  readonly seen?: SeenLog
  /** Where to begin the first time: an entry by its index, or at the end of the log as it is now. */
  readonly from: number | 'end'
  /** Entries that are read at most; the next time goes on there. */
  readonly maxEntries: number
  /** Whether a gate would take the signer for one of ours. */
  readonly isOurs: (signer: Signer) => boolean
  /** A certificate that holds none of these texts, byte for byte, is nobody's of ours: most need not be taken apart. */
  readonly certificateTexts: readonly string[]
}

/** Two checkpoints that the log has signed and that cannot both be true. */
export interface LogContradiction {
  readonly kind: 'forked' | 'shrunk'
  readonly seen: string
  readonly found: string
}

export interface LogReading {
  /** Name of the log. */
  readonly log: string
  /** Entries of the log by its newest checkpoint. */
  readonly size: number
  /** Entries from … */
  readonly from: number
  /** … up to here were read. */
  readonly to: number
  /** Those of ours, still open ones of before first. */
  readonly entries: readonly OwnEntry[]
  /** Entries that no gate would take for ours: they name us under a stranger's authority, or cannot be read at all. */
  readonly passedOver: number
  readonly contradiction?: LogContradiction
  /** What to remember; as before where the log contradicts itself. */
  readonly seen: SeenLog
}

export interface LogWatch {
  /** Reads on, and proves all of it by the log's own signature. @throws Failure `log-unavailable` | `log-invalid` */
  read(question: LogQuestion): Promise<LogReading>
}
