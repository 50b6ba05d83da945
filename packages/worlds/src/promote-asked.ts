import type { Shard } from '@portcullis/core/model/release-set'
import type { CarryProgress } from '@portcullis/core/ports/carrier'
import type { Move } from '@portcullis/core/use-cases/promotion/judge-move'
import { promote } from '@portcullis/core/use-cases/promote'
import type { PromotionOutcome, PromotionTerms } from '@portcullis/core/use-cases/promote'
import { promoteSet } from '@portcullis/core/use-cases/promote-set'
import type { SetPromotionOutcome } from '@portcullis/core/use-cases/promote-set'
import type { MakeLatest } from '@portcullis/github/releases/releases'
import type { LoadedPolicy } from './policy.ts'
import { promoteWorld } from './promote-world.ts'
import { invalidInput, moveOf } from './ends/promotion-ends.ts'
import { movesOf } from './release-set.ts'
import type { About } from './release-set.ts'
import { isRelease } from './ends/release-ends.ts'
import type { Surroundings } from './surroundings.ts'

/** A promotion as a door was asked for it. */
export interface AskedPromotion extends Omit<PromotionTerms, 'policy'> {
  readonly about: About
  /** For one artifact; a release set says for each where it is and goes. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly tag: string | undefined
  /** For a release set. */
  readonly shard: Shard | undefined
  /** Of releases: whether GitHub is to call what is published its latest; absent = GitHub decides. */
  readonly makeLatest?: MakeLatest | undefined
  /** Branch of the ledger. */
  readonly ledger: string
  readonly progress: CarryProgress
  /** Directory where evidence of npm packages is kept. */
  readonly evidence: string | undefined
}

/** Promotes one artifact or a release set. @throws Failure `input-invalid` | `release-set-invalid` | … */
export async function promoteAsked(asked: AskedPromotion, loaded: LoadedPolicy, surroundings: Surroundings): Promise<PromotionOutcome | SetPromotionOutcome> {
  const { about, kind, environment, actor, dryRun, from, to, tag, shard, ledger, progress, evidence, makeLatest } = asked
  const { policy } = loaded
  const terms = { kind, policy, environment, actor, dryRun }
  const settings = { environment, ledger, progress, ...(evidence === undefined ? {} : { evidence }), ...(makeLatest === undefined ? {} : { makeLatest }) }
  if ('subject' in about) {
    if (shard !== undefined) throw invalidInput('shard', 'one artifact has no shards', 'Give it beside release-set.')
    const move = moveOf(about.subject, policy, { environment, from, to, tag })
    requireRelease(makeLatest, [move])
    return await promote({ ...terms, ...move }, promoteWorld(loaded, { ...settings, moves: [move] }, surroundings))
  }
  if (from !== undefined || to !== undefined) throw invalidInput('from and to', 'a release set says for each artifact where it is and goes', 'Leave them out, and write `to` in the set where the policy does not place an artifact.')
  const moves = movesOf(about.set, policy, { environment, tag })
  requireRelease(makeLatest, moves)
  return await promoteSet({ ...terms, set: about.set, moves, ...(shard === undefined ? {} : { shard }) }, promoteWorld(loaded, { ...settings, moves }, surroundings))
}

/** @throws Failure `input-invalid` */
function requireRelease(makeLatest: MakeLatest | undefined, moves: readonly Pick<Move, 'target'>[]): void {
  if (makeLatest === undefined || moves.some(({ target }) => isRelease(target))) return
  throw invalidInput('make-latest', 'nothing is promoted to a release', 'Leave it out: images and packages are called latest by their tags.')
}
