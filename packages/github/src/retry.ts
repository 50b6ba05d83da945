import type { Failure } from '@portcullis/core/failure'

import { Postponed, Unavailable } from './failures.ts'

/** How long a call may be put off in all, and how often it is made. */
export const retryBudget = { milliseconds: 60_000, tries: 4 } as const

const firstPauseMilliseconds = 500

/** How long to wait before a call is made again, in milliseconds; undefined when it must not be. */
export function pauseBeforeRetry(failure: Failure, { tries, isRepeatable, chance }: { tries: number; isRepeatable: boolean; chance: () => number }): number | undefined {
  if (tries >= retryBudget.tries) return undefined
  // GitHub has not taken up what it puts off, so that even what must not happen twice can be asked again.
  if (failure instanceof Postponed) return failure.afterMilliseconds
  if (!(failure instanceof Unavailable)) return undefined
  if (failure.mayHaveHappened && !isRepeatable) return undefined
  const pause = firstPauseMilliseconds * 2 ** (tries - 1)
  return pause + pause * chance()
}
