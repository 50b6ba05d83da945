import type { Failure } from '@portcullis/core/failure'

/** How long and how often a failed request is tried again. */
export interface RetryRules {
  /** Tries in all, the first included. */
  readonly attempts: number
  readonly baseMilliseconds: number
  readonly capMilliseconds: number
  /** Waiting in all; a Retry-After beyond what is left ends the tries. */
  readonly budgetMilliseconds: number
}

export const defaultRetryRules: RetryRules = {
  attempts: 6,
  baseMilliseconds: 500,
  capMilliseconds: 60_000,
  budgetMilliseconds: 600_000,
}

/** A number in [0, 1). */
export type Chance = () => number

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>

export interface Retrying {
  readonly rules: RetryRules
  readonly chance: Chance
  readonly pause: Pause
}

/** Something that may go well when tried again; `failure` is what it is when it never does. */
export class Transient extends Error {
  readonly failure: Failure
  /** What the server asked to wait. */
  readonly waitMilliseconds: number | undefined

  constructor(failure: Failure, waitMilliseconds?: number) {
    super(failure.message, { cause: failure })
    this.failure = failure
    this.waitMilliseconds = waitMilliseconds
  }
}

/** What is left of the tries for one piece of work. */
export class Tries {
  readonly #retrying: Retrying
  #failed = 0
  #waited = 0

  constructor(retrying: Retrying) {
    this.#retrying = retrying
  }

  /**
   * Waits before the next try: exponential steps with full jitter, or what the server asked.
   * @throws `error` itself when it is not Transient, its Failure when no try is left
   */
  async after(error: unknown): Promise<void> {
    if (!(error instanceof Transient)) throw error
    const { rules, chance, pause } = this.#retrying
    this.#failed += 1
    const wait = error.waitMilliseconds ?? jittered(this.#failed, rules, chance)
    if (this.#failed >= rules.attempts || this.#waited + wait > rules.budgetMilliseconds) throw error.failure
    this.#waited += wait
    await pause(wait)
  }
}

/**
 * Tries `attempt` again while it throws {@link Transient}.
 * @throws Failure of the last try, or whatever else `attempt` throws at once
 */
export async function retrying<Result>(attempt: () => Promise<Result>, how: Retrying): Promise<Result> {
  const tries = new Tries(how)
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      await tries.after(error)
    }
  }
}

function jittered(tries: number, rules: RetryRules, chance: Chance): number {
  return Math.floor(chance() * Math.min(rules.capMilliseconds, rules.baseMilliseconds * 2 ** (tries - 1)))
}

/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date (RFC 9110 §10.2.3). */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  if (/^[0-9]{1,9}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime())
}
