/** A request that the service understands and refuses: HTTP 400, in the words of the message. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
}

/** The log already holds exactly this entry, at `index`: HTTP 409. */
export class AlreadyLogged extends Error {
  override readonly name = 'AlreadyLogged'
  readonly index: number

  constructor(index: number) {
    super(`an equivalent entry already exists in the log with index ${index}`)
    this.index = index
  }
}
