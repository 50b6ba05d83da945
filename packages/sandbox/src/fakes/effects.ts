/** What ends a run from outside: a kill, a lost runner. */
export class Killed extends Error {}

/**
 * Everything that a run has written, in order; and the hand that ends the run: after `killAfter` effects every
 * further one fails, as it would for a process that is gone.
 */
export class Effects {
  readonly done: string[] = []
  #left = Infinity

  killAfter(count: number): void {
    this.#left = count
  }

  /** A new run begins: nothing of the old one is counted any more. */
  begin(): void {
    this.done.length = 0
    this.#left = Infinity
  }

  /** Does `work` and notes it; the kill comes right behind the last effect that is granted, so its answer is lost. */
  apply<Result>(name: string, work: () => Result): Result {
    if (this.#left <= 0) throw new Killed(`killed before ${name}`)
    const result = work()
    this.done.push(name)
    this.#left -= 1
    if (this.#left <= 0) throw new Killed(`killed after ${name}`)
    return result
  }
}
