import { formatReference } from '@portcullis/core/model/reference'
import type { Digest } from '@portcullis/core/model/digest'
import type { PromotionPlan } from '@portcullis/core/model/promotion-plan'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { FoundBundle } from '@portcullis/core/ports/bundles'
import type { CarryRules } from '@portcullis/core/ports/carrier'
import { atOnce } from '@portcullis/core/use-cases/promotion/side-by-side'

/** A copy that is going to be asked for. */
export interface ComingCopy {
  readonly from: Reference
  readonly to: Reference
}

/** What a copy reads before it writes. */
export interface FirstReads {
  readonly pinned: (from: Reference) => Promise<PinnedReference>
  readonly bundles: (subject: PinnedReference) => Promise<readonly FoundBundle[]>
  readonly resolve: (to: Reference) => Promise<Digest | undefined>
  readonly plan: (from: PinnedReference, to: Reference, rules: CarryRules, targetSeen?: Promise<unknown>) => Promise<PromotionPlan>
}

/**
 * Begins to read for copies before it is known who is believed: the files that say so take as long to read as registries
 * take to answer, and neither needs the other. Nothing is asked that would not be asked anyway, in the order of a copy,
 * and nothing twice: whoever asks for it first gets this answer, or this failure, and whoever asks again is answered anew.
 */
export function readEarly(copies: readonly ComingCopy[], rules: CarryRules, { pinned, bundles, resolve, plan }: FirstReads): FirstReads {
  const names = new Begun<PinnedReference>()
  const evidence = new Begun<readonly FoundBundle[]>()
  const tags = new Begun<Digest | undefined>()
  const plans = new Begun<PromotionPlan>()
  // As many as are under way at once, and no more.
  for (const { from, to } of copies.slice(0, atOnce)) {
    const naming = names.begin(formatReference(from), () => pinned(from))
    const looking = to.tag === undefined ? Promise.resolve(undefined) : tags.begin(formatReference(to), () => resolve(to))
    const reading = naming.then(async (subject) => {
      const found = evidence.begin(formatReference(subject), () => bundles(subject))
      await Promise.all([found, plans.begin(planned(subject, to, rules), () => plan(subject, to, rules, looking))])
    })
    // What failed is told by the answer that failed.
    reading.catch(() => undefined)
  }
  return {
    pinned: async (from) => await (names.take(formatReference(from)) ?? pinned(from)),
    bundles: async (subject) => await (evidence.take(formatReference(subject)) ?? bundles(subject)),
    resolve: async (to) => await (tags.take(formatReference(to)) ?? resolve(to)),
    plan: async (from, to, how, targetSeen) => await (plans.take(planned(from, to, how)) ?? plan(from, to, how, targetSeen)),
  }
}

/** Answers on their way, each for the first who asks. */
class Begun<Answer> {
  readonly #answers = new Map<string, Promise<Answer>>()

  begin(key: string, work: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(key)
    if (known !== undefined) return known
    const answer = work()
    // Whoever takes it is told; until then nobody is there to hear it.
    answer.catch(() => undefined)
    this.#answers.set(key, answer)
    return answer
  }

  take(key: string): Promise<Answer> | undefined {
    const answer = this.#answers.get(key)
    this.#answers.delete(key)
    return answer
  }
}

function planned(from: PinnedReference, to: Reference, { foreignLayers, exact = false }: CarryRules): string {
  return [formatReference(from), formatReference(to), foreignLayers, exact].join(' ')
}
