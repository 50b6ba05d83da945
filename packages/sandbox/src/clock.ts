/** What time the sandbox says it is. Every server of the sandbox reads this one clock. */
export interface Clock {
  now(): Date
}

/** A clock that tests can set: it runs on from wherever it was put, unless it is told to stand. */
export class SandboxClock implements Clock {
  #offsetMilliseconds = 0
  #standsAt: number | undefined

  now(): Date {
    return new Date(this.#ownTime() + this.#offsetMilliseconds)
  }

  /** Stands still from now on, but for {@link set} and {@link advance}: for what is told to the second, however busy the machine is. */
  stand(): this {
    this.#standsAt = Date.now()
    return this
  }

  /** Puts the clock to `instant`; it goes on running from there. */
  set(instant: Date): void {
    this.#offsetMilliseconds = instant.getTime() - this.#ownTime()
  }

  /** Moves the clock by `milliseconds`, back when negative. */
  advance(milliseconds: number): void {
    this.#offsetMilliseconds += milliseconds
  }

  #ownTime(): number {
    return this.#standsAt ?? Date.now()
  }
}
