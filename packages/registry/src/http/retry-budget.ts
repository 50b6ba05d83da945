import type { Clock } from '@portcullis/core/ports/clock'

/** How many requests may be repeated at one host, and how long a run waits for it. */
export interface RetryBudgetRules {
  /** Repeats at the beginning, and at most. */
  readonly most: number
  /** What each request that was answered adds. */
  readonly perAnswer: number
  /** Waiting that the host asked for, at the beginning and at most. */
  readonly waitMilliseconds: number
  /** What each request that was answered adds to that. */
  readonly waitPerAnswer: number
}

const defaultRetryBudget: RetryBudgetRules = { most: 50, perAnswer: 0.2, waitMilliseconds: 1_800_000, waitPerAnswer: 1_000 }

/** What is left of the waiting for one host, and when the longest wait that was begun ends. */
interface Patience {
  readonly left: number
  readonly until: number
}

/**
 * Counts repeated requests by host over a whole run: a host that answers almost everything is asked again whenever it
 * does not, one that is dying is not asked six times for each of a thousand blobs. A wait that the host asked for
 * (Retry-After) is none of its failures; of those the time is counted, so that no host keeps a run for days.
 */
export class RetryBudget {
  readonly #clock: Clock
  readonly #rules: RetryBudgetRules
  readonly #left = new Map<string, number>()
  readonly #patience = new Map<string, Patience>()

  constructor(clock: Clock, rules: Partial<RetryBudgetRules> = {}) {
    this.#clock = clock
    this.#rules = { ...defaultRetryBudget, ...rules }
  }

  answered(host: string): void {
    this.#left.set(host, Math.min(this.#rules.most, this.#of(host) + this.#rules.perAnswer))
    const patience = this.#patience.get(host)
    if (patience !== undefined) this.#patience.set(host, { ...patience, left: Math.min(this.#rules.waitMilliseconds, patience.left + this.#rules.waitPerAnswer) })
  }

  /** Whether a request may be repeated; if so, it is counted. */
  take(host: string): boolean {
    const left = this.#of(host)
    if (left < 1) return false
    this.#left.set(host, left - 1)
    return true
  }

  /** Whether a wait that the host asked for may begin now; if so, it is counted. Of waits side by side the time counts once. */
  wait(host: string, milliseconds: number): boolean {
    const now = this.#clock.now().getTime()
    const { left, until } = this.#patience.get(host) ?? { left: this.#rules.waitMilliseconds, until: now }
    const added = Math.max(0, now + milliseconds - Math.max(now, until))
    if (added > left) return false
    this.#patience.set(host, { left: left - added, until: Math.max(until, now + milliseconds) })
    return true
  }

  #of(host: string): number {
    return this.#left.get(host) ?? this.#rules.most
  }
}
