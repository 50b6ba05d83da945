/** Limits of one exchange, in milliseconds unless said otherwise. */
export interface Deadlines {
  /** Until the connection stands, TLS included. */
  readonly connect: number
  /** From the last byte sent to the first header. */
  readonly answer: number
  /** Between two pieces of a body, either way. */
  readonly idle: number
  /** A body must bring `rateBytes` in every `rateWindow` that is spent waiting for it. */
  readonly rateWindow: number
  readonly rateBytes: number
  /** From the first byte sent to the last received. */
  readonly whole: number
}

export const defaultDeadlines: Deadlines = {
  connect: 15_000,
  answer: 120_000,
  idle: 30_000,
  rateWindow: 60_000,
  rateBytes: 60 * 1024,
  whole: 20 * 60_000,
}
