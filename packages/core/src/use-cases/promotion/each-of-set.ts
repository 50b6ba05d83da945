import { asFailure } from '../../failure.ts'
import type { Failure } from '../../failure.ts'
import type { Digest } from '../../model/digest.ts'
import { reasonOf } from '../../model/reason.ts'
import type { Outcome } from '../../model/result.ts'
import type { Ending } from '../request.ts'
import { sideBySide } from './side-by-side.ts'

/**
 * Looks at all artifacts of a set side by side. One about which something could not be found out ends as `unclear` says,
 * so that everything that stands in the way of the set is told at once; an artifact alone fails with its failure.
 * @throws what `look` throws when `set` is absent, or when it is a bug
 */
export async function eachOfSet<Item, Found>(
  items: readonly Item[],
  set: Digest | undefined,
  look: (item: Item, index: number) => Promise<Found>,
  unclear: (item: Item, failure: Failure) => Outcome,
): Promise<(Found | Outcome)[]> {
  return await sideBySide(items, async (item, index) => {
    try {
      return await look(item, index)
    } catch (error) {
      const failure = asFailure(error)
      if (set === undefined || failure.blame === 'bug') throw failure
      return unclear(item, failure)
    }
  })
}

/** How an artifact ends about which something could not be found out. */
export function unclearEnding(failure: Failure): Ending {
  return { decision: 'error', reasonCode: failure.code, sentence: failure.message, reasons: [reasonOf(failure)] }
}

/** Whether this is how an artifact ends, and not yet what was found about it. */
export function isOver(look: object): look is Outcome {
  return 'sentence' in look && 'decision' in look
}

/** Those that are not over yet. */
export function openOf<Found extends object>(looks: readonly (Found | Outcome)[]): Found[] {
  return looks.filter((look): look is Found => !isOver(look))
}
