/** Ends a transfer that stands still, or that takes longer than anything should. */
export interface Watchdog {
  readonly signal: AbortSignal
  /** Something moved. */
  rest(): void
  stop(): void
}

/** `stall`: how long nothing may move; `deadline`: how long all of it may take, in milliseconds. */
export function createWatchdog(stall: number, deadline: number): Watchdog {
  const controller = new AbortController()
  const late = (): void => controller.abort(new DOMException('Nothing moves any more', 'TimeoutError'))
  const end = setTimeout(late, deadline).unref()
  const standing = setTimeout(late, stall).unref()
  return {
    signal: controller.signal,
    rest: () => {
      standing.refresh()
    },
    stop: () => {
      clearTimeout(end)
      clearTimeout(standing)
    },
  }
}
