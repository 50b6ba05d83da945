import { setTimeout as pauseFor } from 'node:timers/promises'
import { unavailable } from '../failures.ts'

/** The pauses of a run, which end with it: a server may have asked to be waited for ten minutes when nobody wants its answer any more. */
export class Pauses {
  readonly #over = new AbortController()

  /** @throws Failure `registry-unavailable` once the run is over */
  async pause(milliseconds: number): Promise<void> {
    try {
      await pauseFor(milliseconds, undefined, { signal: this.#over.signal })
    } catch (error) {
      throw unavailable('What was to be asked again', 'the run is over', error)
    }
  }

  end(): void {
    this.#over.abort()
  }
}
