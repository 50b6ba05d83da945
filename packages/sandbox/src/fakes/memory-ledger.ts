import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { LedgerAddition, LedgerEntry, LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '@portcullis/core/ports/ledger'
import type { Effects } from './effects.ts'

/** A ledger in memory with the compare-and-swap of the real one: the head of all lines is one version. */
export class MemoryLedger implements LedgerReader, LedgerWriter {
  /** Open to whoever can write the branch. */
  readonly lines = new Map<string, readonly LedgerEntry[]>()
  readonly #effects: Effects
  #version = 0

  constructor(effects: Effects) {
    this.#effects = effects
  }

  async read(line: LedgerLine): Promise<{ head: LedgerHead; entries: readonly LedgerEntry[] }> {
    const entries = this.entries(line)
    return { head: { sequence: entries.length, version: String(this.#version) }, entries }
  }

  async append(additions: readonly LedgerAddition[]): Promise<readonly LedgerHead[]> {
    if (additions.some(({ head }) => head.version !== String(this.#version))) throw conflict()
    return this.#effects.apply(additions[0]?.kind ?? 'nothing', () => additions.map(({ line, kind, bytes }) => this.force(line, kind, bytes)))
  }

  /** Appends without asking: the pen of somebody who can push to the branch. */
  force(line: LedgerLine, kind: LedgerEntry['kind'], bytes: Uint8Array): LedgerHead {
    const entries = this.entries(line)
    const entry: LedgerEntry = { sequence: entries.length + 1, kind, bytes, digest: digestOf(bytes) }
    return this.rewrite(line, [...entries, entry])
  }

  /** Puts `entries` in the place of the line, numbered anew as a file would be. */
  rewrite(line: LedgerLine, entries: readonly LedgerEntry[]): LedgerHead {
    this.lines.set(keyOf(line), entries.map((entry, index) => ({ ...entry, sequence: index + 1 })))
    this.#version += 1
    return { sequence: entries.length, version: String(this.#version) }
  }

  entries(line: LedgerLine): readonly LedgerEntry[] {
    return this.lines.get(keyOf(line)) ?? []
  }
}

function keyOf({ line, environment }: LedgerLine): string {
  return `${line} ${environment}`
}

function conflict(): Failure {
  return new Failure('ledger-conflict', { blame: 'service', message: 'Somebody else wrote first', remedy: 'Run again.' })
}
