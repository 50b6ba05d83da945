import { Failure } from '../failure.ts'
import { counted } from '../model/counted.ts'
import { formatReference } from '../model/reference.ts'
import { sliceOf } from '../model/release-set.ts'
import type { ReleaseSet, Shard } from '../model/release-set.ts'
import type { Outcome } from '../model/result.ts'
import type { Move } from './promotion/judge-move.ts'
import { promoteMoves } from './promote.ts'
import type { PromotionOutcome, PromotionTerms, PromotionWorld } from './promote.ts'
import type { Ending } from './request.ts'
import { outcomeOfSet } from './promotion/set-outcome.ts'
import { spentIn } from './promotion/spent-in.ts'

export interface SetPromotionRequest extends PromotionTerms {
  readonly set: ReleaseSet
  /** One for each entry of the set, in its order. */
  readonly moves: readonly Move[]
  /** Judge and copy this slice only, and move no tag. */
  readonly shard?: Shard
}

export interface SetPromotionOutcome extends Outcome {
  /** Of each artifact, in the order of the set or its slice. */
  readonly promotions: readonly PromotionOutcome[]
}

/** Makes all artifacts of a release set available in an environment, or none: no tag moves before all may. */
export async function promoteSet(request: SetPromotionRequest, world: PromotionWorld): Promise<SetPromotionOutcome> {
  const { set, moves, shard, kind, environment, dryRun } = request
  requireDistinctTargets(set, moves)
  const context = { action: 'promote', set, environment, startedAt: world.clock.now(), clock: world.clock, ...(shard === undefined ? {} : { shard }) } as const
  const chosen = shard === undefined ? moves : movesIn(moves, shard)
  const promotions = await promoteMoves(chosen, request, { set: set.digest, ...(shard === undefined ? {} : { shard }) }, world)
  const outcome = outcomeOfSet(context, promotions, { ...allowedEnding(promotions, { kind, environment, shard }), ...(dryRun ? { dryRun } : {}) })
  return { ...outcome, ...spentIn(world), promotions }
}

function allowedEnding(promotions: readonly PromotionOutcome[], { kind, environment, shard }: Pick<SetPromotionRequest, 'kind' | 'environment'> & { readonly shard: Shard | undefined }): Ending {
  const has = (code: Outcome['reasonCode']): boolean => promotions.some(({ reasonCode }) => reasonCode === code)
  const artifacts = counted(promotions.length, 'artifact')
  const decision = 'allow'
  // A matrix of fixed size has shards to spare when a set is small: no reason to fail its job, but nobody shall think that something was judged.
  if (shard !== undefined && promotions.length === 0) return { decision, reasonCode: 'already-copied', sentence: `Shard ${shard.index}/${shard.of}: no artifact is in this shard; nothing was judged or copied.` }
  if (has('planned')) return { decision, reasonCode: 'planned', sentence: `Would move ${artifacts} to ${environment}${shard === undefined ? ', and then all tags' : ', and no tag'}.` }
  if (shard !== undefined) return { decision, reasonCode: has('copied') ? 'copied' : 'already-copied', sentence: `Shard ${shard.index}/${shard.of}: ${artifacts} at the target with their evidence; no tag has moved.` }
  if (has('promoted')) return { decision, reasonCode: 'promoted', sentence: `${artifacts} ${kind === 'rollback' ? 'back' : 'now'} in ${environment}, as one.` }
  return { decision, reasonCode: 'already-promoted', sentence: `${environment} already holds all ${artifacts} with their evidence.` }
}

/** The moves of a slice: all of an artifact stay together. */
function movesIn(moves: readonly Move[], shard: Shard): readonly Move[] {
  return sliceOf(moves.map((move) => ({ move, artifact: move.named ?? move.subject })), shard).map(({ move }) => move)
}

/** @throws Failure `release-set-invalid` when two artifacts would go to the same tag, or the moves are not those of the set */
function requireDistinctTargets({ source, entries }: ReleaseSet, moves: readonly Move[]): void {
  if (moves.length !== entries.length || moves.some(({ subject }, index) => subject.digest !== entries[index]?.artifact.digest))
    throw new Failure('unexpected', { blame: 'bug', message: 'Unexpected: the moves are not those of the set', remedy: 'Report this with the log of the run.' })
  const taken = new Map<string, Move>()
  for (const move of moves) {
    const target = formatReference(move.target)
    const other = taken.get(target)
    if (other !== undefined) {
      const found = `${formatReference(other.subject)} and ${formatReference(move.subject)}`
      throw new Failure('release-set-invalid', {
        blame: 'configuration',
        message: `${source}: two artifacts would go to ${target}: ${found}`,
        remedy: 'Give each its own `tag` or `to`, or place them apart by `repositories` in the policy.',
        expected: `one artifact for ${target}`,
        found,
      })
    }
    taken.set(target, move)
  }
}
