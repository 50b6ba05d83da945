/** Calls `look` every second until it is stopped; the process does not wait for it. */
export function everySecond(look: () => void): { readonly stop: () => void } {
  const timer = setInterval(look, 1_000).unref()
  return { stop: () => clearInterval(timer) }
}
