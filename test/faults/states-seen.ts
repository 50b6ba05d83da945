/** So many times a state is taken as known before it is looked at again. */
const trust = 50

/**
 * What was found of each state that servers were left in. A second run knows nothing of the first but what the servers
 * hold: its client is another, the clock stands still, and nothing is left to chance. So what it comes to depends on
 * nothing but the state, and is found out once. Every fiftieth time it is found out again all the same, and must be equal.
 */
export class StatesSeen<Finding> {
  readonly #find: () => Promise<Finding>
  readonly #known = new Map<string, Finding>()
  #taken = 0

  /** `find` looks at the state that there is, and may change it. */
  constructor(find: () => Promise<Finding>) {
    this.#find = find
  }

  /** How many states there were. */
  get size(): number {
    return this.#known.size
  }

  /** @throws Error when the same state was found to be otherwise before */
  async finding(state: string): Promise<Finding> {
    const known = this.#known.get(state)
    if (known !== undefined) {
      this.#taken += 1
      if (this.#taken % trust !== 0) return known
    }
    const found = await this.#find()
    if (known !== undefined && spelt(known) !== spelt(found)) throw new Error(`one state, two findings: ${spelt(known)} and ${spelt(found)}`)
    this.#known.set(state, found)
    return found
  }
}

/** Maps with their entries. */
function spelt(finding: unknown): string {
  return JSON.stringify(finding, (_key, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value))
}
