import type { Quorum } from '../../model/approval.ts'
import { counted } from '../../model/counted.ts'
import type { PromotionPlan } from '../../model/promotion-plan.ts'
import type { PromotionRecord } from '../../model/promotion-record.ts'
import type { Reason } from '../../model/reason.ts'
import type { Shard } from '../../model/release-set.ts'
import type { Outcome } from '../../model/result.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Failure } from '../../failure.ts'
import { unclearEnding } from './each-of-set.ts'
import type { JudgedMove, Move } from './judge-move.ts'
import type { CarriedMove, DoneMove, PlannedMove } from './move-together.ts'
import { leadingCode, outcomeOf } from '../request.ts'
import type { Ending } from '../request.ts'

/** How the promotion of one artifact ends, by what has become of it. */
export function endingsIn(environment: string, startedAt: Date, clock: Clock) {
  const finishUnjudged = ({ subject, target }: Move, ending: Ending): Outcome => outcomeOf('promote', subject, clock, startedAt)({ environment, target, ...ending })
  const finish = (move: JudgedMove & { readonly plan?: PromotionPlan }, ending: Ending): Outcome => {
    const { decision, quorum } = move.judgement
    return outcomeOf('promote', move.subject, clock, startedAt)({
      environment,
      rules: decision.rules,
      track: decision.track,
      refused: move.evidence.refused,
      target: move.target,
      ...(quorum === undefined ? {} : { quorum }),
      ...(move.plan === undefined ? {} : { plan: move.plan }),
      ...ending,
    })
  }
  return {
    /** Not, for what is known before anybody is asked about it. */
    astray(move: Move, reasons: readonly Reason[]): Outcome {
      return finishUnjudged(move, { ...refusal(reasons, undefined, environment), reasons })
    },
    unclear(move: Move, failure: Failure): Outcome {
      return finishUnjudged(move, unclearEnding(failure))
    },
    /** Not, for these reasons; without one it is allowed for its own part. */
    refusedOr(move: JudgedMove, reasons: readonly Reason[]): Outcome {
      if (reasons.length === 0) return finish(move, { decision: 'allow', reasonCode: 'allowed', sentence: `Nothing speaks against moving it to ${environment}.` })
      return finish(move, { ...refusal(reasons, move.judgement.quorum, environment), reasons })
    },
    planned(move: PlannedMove, shard?: Shard): Outcome {
      const { parts } = move.plan
      const tagged = shard === undefined ? `and then the tag ${move.target.tag}` : 'and no tag'
      return finish(move, { decision: 'allow', reasonCode: 'planned', sentence: `Would move ${counted(parts.length, 'part')} to ${move.line.line} ${tagged}.`, dryRun: true })
    },
    repeated(move: PlannedMove): Outcome {
      return finish(move, { decision: 'allow', reasonCode: 'already-promoted', sentence: `${environment} already holds this artifact with its evidence.` })
    },
    /** At the target with its evidence, without a tag. */
    there(move: PlannedMove & Partial<Pick<CarriedMove, 'carried' | 'leftBehind'>>): Outcome {
      const { carried, leftBehind } = move
      const moved = carried === undefined || leftBehind === undefined ? {} : { carried, leftBehind }
      const reasonCode = carried === undefined ? 'already-copied' : 'copied'
      return finish(move, { decision: 'allow', reasonCode, sentence: `At ${move.line.line} with its evidence; no tag has moved.`, ...moved })
    },
    promoted(move: DoneMove, kind: PromotionRecord['kind']): Outcome & PromotedWith {
      const sentence = `${kind === 'rollback' ? 'Back at' : 'Now at'} ${move.line.line}:${move.target.tag}.`
      const { carried, leftBehind, record } = move
      return { ...finish(move, { decision: 'allow', reasonCode: 'promoted', sentence, carried, leftBehind, record }), recordBundle: move.bundle, ledgerIndex: move.sequence }
    },
  }
}

interface PromotedWith {
  readonly recordBundle: Uint8Array
  readonly ledgerIndex: number
}

function refusal(obstacles: readonly Reason[], quorum: Quorum | undefined, environment: string) {
  const waiting = quorum !== undefined && !quorum.met && !quorum.vetoed && obstacles.every((reason) => quorum.reasons.includes(reason))
  if (waiting) return { decision: 'pending', reasonCode: 'approval-pending', sentence: `${quorum.counted.length} of ${quorum.needed} approvals for ${environment}.` } as const
  return { decision: 'deny', reasonCode: leadingCode(obstacles, 'policy-denied'), sentence: `${counted(obstacles.length, 'reason')} against moving anything to ${environment}.` } as const
}
