/** What time the sandbox says it is. Every server of the sandbox reads this one clock. */
export interface Clock {
  now(): Date
}

/** A clock that tests can set: it runs on from wherever it was put. */
export class SandboxClock implements Clock {
  #offsetMilliseconds = 0

  now(): Date {
    return new Date(Date.now() + this.#offsetMilliseconds)
  }

  /** Puts the clock to `instant`; it goes on running from there. */
  set(instant: Date): void {
    this.#offsetMilliseconds = instant.getTime() - Date.now()
  }

  /** Moves the clock by `milliseconds`, back when negative. */
  advance(milliseconds: number): void {
    this.#offsetMilliseconds += milliseconds
  }
}
