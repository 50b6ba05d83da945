/** What can go wrong with one request; a number is a status answered in place of the true one. */
export const proxyFaults = [
  'refuse',
  'reset',
  'hang',
  'cut-body',
  'late',
  'lost-answer',
  'garbage',
  'wrong-digest',
  'redirect',
  'foreign-location',
  'foreign-realm',
  'endless',
  401,
  403,
  404,
  429,
  500,
  502,
  503,
] as const

export type ProxyFault = (typeof proxyFaults)[number]

/** Where in a line of requests something goes wrong. */
export interface FaultPlan {
  readonly fault: ProxyFault
  /** Counted from 0, over all proxies of the line. */
  readonly index: number
  /** From that request on; else there only. */
  readonly isLasting: boolean
}

/** Counts the requests of a run, over all proxies that it goes through, and says which of them go wrong. */
export class FaultLine {
  readonly #plans: readonly FaultPlan[]
  readonly #watch: (index: number) => void
  #seen = 0

  /** Of several plans for one request the first counts. `watch` hears of every request before it is served. */
  constructor(plans: readonly FaultPlan[] = [], watch: (index: number) => void = () => undefined) {
    this.#plans = plans
    this.#watch = watch
  }

  /** How many requests came. */
  get seen(): number {
    return this.#seen
  }

  /** Takes the next request; says what goes wrong with it. */
  next(): ProxyFault | undefined {
    const index = this.#seen
    this.#seen += 1
    this.#watch(index)
    return this.#plans.find(({ index: first, isLasting }) => index === first || (isLasting && index > first))?.fault
  }
}
