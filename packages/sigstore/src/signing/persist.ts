import { setTimeout as delay } from 'node:timers/promises'
import { asFailure } from '@portcullis/core/failure'

export interface Persistence {
  /** Milliseconds to wait before each further try; their number bounds the tries. */
  readonly pauses?: readonly number[]
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

/** Tries again where a later try may succeed. Each try starts from nothing: what a failed one made belongs to no other. */
export async function persist<Result>(attempt: () => Promise<Result>, { pauses = [1_000, 5_000], pause = delay }: Persistence): Promise<Result> {
  for (const wait of pauses) {
    try {
      return await attempt()
    } catch (error) {
      if (asFailure(error).code !== 'signing-unavailable') throw error
      await pause(wait)
    }
  }
  return attempt()
}
