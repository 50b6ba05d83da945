/** What a test has started, to be closed after it, all at once. */
export class Running {
  readonly #things: { close(): unknown }[] = []

  keep<Thing extends { close(): unknown }>(thing: Thing): Thing {
    this.#things.push(thing)
    return thing
  }

  async close(): Promise<void> {
    await Promise.all(this.#things.splice(0).map(async (one) => await one.close()))
  }
}
