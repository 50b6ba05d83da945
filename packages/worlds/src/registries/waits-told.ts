import type { Clock } from '@portcullis/core/ports/clock'
import { formatDuration } from '@portcullis/core/model/duration'
import type { Waiting } from '@portcullis/registry/http/retry'

const shortMilliseconds = 1_000
const quietMilliseconds = 10_000

/**
 * Tells a person what keeps a run waiting: a registry that asks for it, or that did not answer in time; of each host a
 * line every ten seconds at most. In words of our own alone: what a registry says is in the failure, if it comes to that.
 */
export function waitsTold(say: (line: string) => void, clock: Clock): (waiting: Waiting) => void {
  const told = new Map<string, number>()
  return ({ host, code, milliseconds }) => {
    const now = clock.now().getTime()
    if ((milliseconds < shortMilliseconds && code !== 'timed-out') || now - (told.get(host) ?? -Infinity) < quietMilliseconds) return
    told.set(host, now)
    say(`Waiting for ${host} (${code}): asked again ${milliseconds < shortMilliseconds ? 'at once' : `in ${formatDuration(milliseconds)}`}`)
  }
}
