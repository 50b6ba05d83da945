import { Failure } from '@portcullis/core/failure'
import type { ReasonCode } from '@portcullis/core/reason-code'
import type { RetryBudget } from './retry-budget.ts'

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

/** From here on a Retry-After is a wait; under it, it is no more than a retry. */
const askedMilliseconds = 1_000

/** A number in [0, 1). */
export type Chance = () => number

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>

/** A request that has failed and is made again, so many milliseconds from now. */
export interface Waiting {
  readonly host: string
  readonly code: ReasonCode
  readonly milliseconds: number
}

export interface Retrying {
  readonly rules: RetryRules
  readonly chance: Chance
  readonly pause: Pause
  /** Shared by all work of a run; without it, only the rules bound the tries. */
  readonly budget?: RetryBudget
  readonly onWait?: ((waiting: Waiting) => void) | undefined
}

/** How work is tried again by rules that may be left out. */
export function retryingBy({ retry = defaultRetryRules, chance, pause, budget, onWait }: Omit<Retrying, 'rules'> & { readonly retry?: RetryRules }): Retrying {
  return { rules: retry, chance, pause, onWait, ...(budget === undefined ? {} : { budget }) }
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
  readonly #host: string
  readonly #registry: string
  #failed = 0
  #waited = 0

  /** `host` is whose budget the repeated requests are of, `registry` whose the waits are: it may send to as many hosts for tokens as it likes. */
  constructor(retrying: Retrying, host: string, registry = host) {
    this.#retrying = retrying
    this.#host = host
    this.#registry = registry
  }

  /**
   * Waits before the next try: exponential steps with full jitter, or what the server asked.
   * @throws `error` itself when it is not Transient, its Failure when no try is left
   */
  async after(error: unknown): Promise<void> {
    if (!(error instanceof Transient)) throw error
    const { rules, chance, pause, budget, onWait } = this.#retrying
    this.#failed += 1
    const wait = error.waitMilliseconds ?? jittered(this.#failed, rules, chance)
    if (this.#failed >= rules.attempts || this.#waited + wait > rules.budgetMilliseconds) throw error.failure
    const isAsked = (error.waitMilliseconds ?? 0) >= askedMilliseconds
    if (!isAsked && budget?.take(this.#host) === false) throw spent(error.failure, this.#host)
    if (isAsked && budget?.wait(this.#registry, wait) === false) throw tooPatient(error.failure, this.#registry)
    this.#waited += wait
    onWait?.({ host: this.#host, code: error.failure.code, milliseconds: wait })
    await pause(wait)
  }
}

/**
 * Tries `attempt` again while it throws {@link Transient}.
 * @throws Failure of the last try, or whatever else `attempt` throws at once
 */
export async function retrying<Result>(attempt: () => Promise<Result>, how: Retrying, host: string, registry = host): Promise<Result> {
  const tries = new Tries(how, host, registry)
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      await tries.after(error)
    }
  }
}

/** Gives another writer, or a registry, time to finish: longer with each round, from 1, and by chance, so that two writers part. */
export async function pauseBetween(round: number, { rules, chance, pause }: Retrying): Promise<void> {
  await pause(Math.floor(chance() * rules.baseMilliseconds * round))
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

/** The run has waited for this host as long as it may. */
function tooPatient(failure: Failure, host: string): Failure {
  return new Failure('rate-limited', {
    blame: 'service',
    message: `${failure.message}; not waited for, since this run has waited for ${host} too long already whenever it asked for that`,
    remedy: 'Run the job again later: what was copied is not copied twice. If it ends so again, log in to have a higher limit, or ask the operator of the registry.',
    cause: failure,
    ...(failure.found === undefined ? {} : { found: failure.found }),
  })
}

/** Says why a request was not repeated. */
function spent(failure: Failure, host: string): Failure {
  const { code, blame, message, remedy, expected, found } = failure
  return new Failure(code, {
    blame,
    message: `${message}; not tried again, since too many requests to ${host} had to be repeated already`,
    remedy,
    cause: failure,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  })
}
