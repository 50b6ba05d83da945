import type { CarriedPart, PlannedPart } from '../model/promotion-plan.ts'
import type { CarryObserver } from '../ports/carrier.ts'
import { formatBytes } from './promotion-tables.ts'

/** Counts what a copy, or several at once, have done and still have to do. */
class CopyTally implements CarryObserver {
  /** And how many bytes of each have come. */
  readonly #atWork = new Map<PlannedPart, number>()
  #parts = 0
  #partsDone = 0
  #bytes = 0
  #bytesMoved = 0

  planned(parts: readonly PlannedPart[]): void {
    this.#parts += parts.length
    this.#bytes += parts.filter(({ fate }) => fate === 'stream').reduce((sum, { size }) => sum + size, 0)
  }

  /** What came of them has come, and nothing more of them is awaited. */
  left(parts: readonly PlannedPart[]): void {
    this.#parts -= parts.length
    for (const part of parts) {
      if (part.fate === 'stream') this.#bytes -= Math.max(0, part.size - (this.#atWork.get(part) ?? 0))
      this.#atWork.delete(part)
    }
  }

  started(part: PlannedPart): void {
    this.#atWork.set(part, 0)
  }

  moved(part: PlannedPart, bytes: number): void {
    this.#atWork.set(part, (this.#atWork.get(part) ?? 0) + bytes)
    this.#bytesMoved += bytes
  }

  done({ kind, digest, size, fate }: CarriedPart): void {
    // Another copy may be at work at a layer of the same digest.
    const ended = [...this.#atWork.keys()].find((part) => part.kind === kind && part.digest === digest)
    if (ended !== undefined) this.#atWork.delete(ended)
    this.#partsDone += 1
    // Of a blob every piece was counted as it came.
    if (fate === 'stream' && kind !== 'blob') this.#bytesMoved += size
  }

  get isComplete(): boolean {
    return this.#partsDone >= this.#parts
  }

  /** One line: parts, bytes, bytes a second over `milliseconds`, and what is going on. */
  line(milliseconds: number): string {
    const rate = milliseconds > 0 ? `, ${formatBytes(Math.round((this.#bytesMoved * 1000) / milliseconds))}/s` : ''
    const [first, ...others] = [...this.#atWork.keys()].map(({ kind, fate, digest, size }) => `${fate} ${kind} ${digest.slice(0, 19)} (${formatBytes(size)})`)
    const now = first === undefined ? '' : `: ${first}${others.length === 0 ? '' : ` and ${others.length} more`}`
    return `${this.#partsDone} of ${this.#parts} parts, ${formatBytes(this.#bytesMoved)} of ${formatBytes(this.#bytes)}${rate}${now}`
  }
}

export interface ProgressShown {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number
  readonly everyMilliseconds: number
  readonly say: (line: string) => void
  /** Called when nothing is left to do. */
  readonly finish?: () => void
  /** Calls `look` every so often until it is stopped: without it, a copy in which nothing happens at all says nothing. */
  readonly watch?: (look: () => void) => { readonly stop: () => void }
}

/** From then on, that nothing moves is worth saying. */
const stalledMilliseconds = 10_000

/** Says a copy's line while it runs, and never more often than asked; a copy that is over sooner says nothing. */
export function progressLines({ now, everyMilliseconds, say, finish, watch }: ProgressShown): CarryObserver {
  const tally = new CopyTally()
  let startedAt: number | undefined
  let saidAt = now()
  let movedAt = now()
  let watching: { readonly stop: () => void } | undefined
  const perhaps = (): void => {
    const at = now()
    if (at - saidAt < everyMilliseconds) return
    saidAt = at
    const still = at - movedAt
    say(`${still < stalledMilliseconds ? '' : `nothing has moved for ${Math.floor(still / 1000)} s; `}${tally.line(at - (startedAt ?? at))}`)
  }
  const movedNow = (): void => {
    movedAt = now()
    perhaps()
  }
  const perhapsOver = (): void => {
    if (!tally.isComplete) return
    watching?.stop()
    watching = undefined
    finish?.()
  }
  return {
    planned: (parts) => {
      tally.planned(parts)
      startedAt ??= movedAt = now()
      watching ??= watch?.(perhaps)
    },
    started: (part) => {
      tally.started(part)
      perhaps()
    },
    moved: (part, bytes) => {
      tally.moved(part, bytes)
      movedNow()
    },
    done: (part) => {
      tally.done(part)
      movedNow()
      perhapsOver()
    },
    left: (parts) => {
      tally.left(parts)
      perhapsOver()
    },
  }
}
