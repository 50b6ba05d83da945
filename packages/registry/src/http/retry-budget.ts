/** How many requests may be repeated at one host. */
export interface RetryBudgetRules {
  /** Repeats at the beginning, and at most. */
  readonly most: number
  /** What each request that was answered adds. */
  readonly perAnswer: number
}

const defaultRetryBudget: RetryBudgetRules = { most: 50, perAnswer: 0.2 }

/**
 * Counts repeated requests by host over a whole run: a host that answers almost everything is asked again whenever it
 * does not, one that is dying is not asked six times for each of a thousand blobs. A wait that the host asked for
 * (Retry-After) is none of its failures, and free.
 */
export class RetryBudget {
  readonly #rules: RetryBudgetRules
  readonly #left = new Map<string, number>()

  constructor(rules: RetryBudgetRules = defaultRetryBudget) {
    this.#rules = rules
  }

  answered(host: string): void {
    this.#left.set(host, Math.min(this.#rules.most, this.#of(host) + this.#rules.perAnswer))
  }

  /** Whether a request may be repeated; if so, it is counted. */
  take(host: string): boolean {
    const left = this.#of(host)
    if (left < 1) return false
    this.#left.set(host, left - 1)
    return true
  }

  #of(host: string): number {
    return this.#left.get(host) ?? this.#rules.most
  }
}
