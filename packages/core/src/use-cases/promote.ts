import { environmentNamed } from '../policy/environment-named.ts'
import { Failure } from '../failure.ts'
import type { Digest } from '../model/digest.ts'
import type { EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import type { Shard } from '../model/release-set.ts'
import type { Outcome } from '../model/result.ts'
import type { EnvironmentReader } from '../ports/forge.ts'
import { arrivedWhole, leftBehindAgainst } from './promotion/at-target.ts'
import { identityOf } from './promotion/coverage.ts'
import { eachOfSet, isOver, openOf } from './promotion/each-of-set.ts'
import { judgeMove, misplaced } from './promotion/judge-move.ts'
import type { JudgedMove, Move, MoveTerms } from './promotion/judge-move.ts'
import { attachRecord, carryTogether, moveTogether } from './promotion/move-together.ts'
import type { MovingWorld, PlannedMove } from './promotion/move-together.ts'
import { oneLook } from './promotion/one-look.ts'
import { preflight } from './promotion/preflight.ts'
import { endingsIn } from './promotion/promotion-endings.ts'
import { recordTooLarge } from './promotion/record-size.ts'
import type { RecordedPromotion } from './ledger/read-ledger.ts'
import type { Actor } from './request.ts'
import { sideBySide } from './promotion/side-by-side.ts'
import { spentIn } from './promotion/spent-in.ts'
import type { CountingWorld } from './promotion/spent-in.ts'

/** What is asked for all artifacts of one promotion. */
export interface PromotionTerms {
  readonly kind: 'promote' | 'rollback'
  readonly policy: Policy
  readonly environment: string
  readonly actor: Actor
  readonly dryRun: boolean
}

export interface PromotionRequest extends PromotionTerms, Move {}

export interface PromotionWorld extends MovingWorld, CountingWorld {
  readonly environments: EnvironmentReader
}

export interface PromotionOutcome extends Outcome {
  /** Bundle of the signed record; absent unless something was promoted. */
  readonly recordBundle?: Uint8Array
  readonly ledgerIndex?: number
}

/**
 * Makes `subject` available in `environment`. Nothing is taken from an earlier step: evidence, decision and approvals
 * are verified anew from their bundles. The tag moves last: killed at any moment, the target is untouched or complete.
 */
export async function promote(request: PromotionRequest, world: PromotionWorld): Promise<PromotionOutcome> {
  const [outcome] = await promoteMoves([request], request, {}, world)
  if (outcome === undefined) throw bug('a promotion ends without an outcome')
  return { ...outcome, ...spentIn(world) }
}

/** The moves as a release set with this digest, whole or one slice of it, whose tags stay for the job that does the whole. */
export interface AsSet {
  readonly set?: Digest
  readonly shard?: Shard
}

/**
 * Promotes all of `moves` or none: all are judged before the first is copied, all are at the target before the first
 * tag moves. @returns the outcome of each, in order; as soon as one is not allowed, nothing was written for any
 */
export async function promoteMoves(moves: readonly Move[], request: PromotionTerms, { set, shard }: AsSet, world: PromotionWorld): Promise<PromotionOutcome[]> {
  const { policy, actor } = request
  const startedAt = world.clock.now()
  const environment = environmentNamed(policy, request.environment)
  const recorder = identityOf(policy, recordedBy(policy, environment))
  const [unprotected, run] = await Promise.all([preflight(environment, world.environments), world.runs.run(actor.runId)])
  const terms: MoveTerms = { kind: request.kind, policy, environment, recorder, actor, run, ...(set === undefined ? {} : { set }) }
  const ending = endingsIn(environment.name, startedAt, world.clock)

  const look = { ...world, ...oneLook(world) }
  const looks = await eachOfSet(moves, set, async (move, index) => {
    // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
    const astray = set === undefined ? [] : misplaced(move, terms)
    return astray.length > 0 ? ending.astray(move, [...astray, ...unprotected]) : await judgeMove({ ...move, index }, terms, unprotected, look)
  }, (move, failure) => ending.unclear(move, failure))
  const judged = openOf(looks)
  if (judged.length < looks.length || judged.some(({ obstacles }) => obstacles.length > 0)) return looks.map((one) => (isOver(one) ? one : ending.refusedOr(one, one.obstacles)))

  const foreignLayers = environment.carry?.foreignLayers ?? 'deny'
  const plans = await eachOfSet(judged, set, async (move): Promise<PlannedMove> => ({ ...move, plan: await world.carrier.plan(move.subject, move.target, { foreignLayers, exact: request.dryRun }) }), (move, failure) => ending.unclear(move, failure))
  const planned = openOf(plans)
  const stuck = ({ plan }: PlannedMove): Reason[] => [...leftBehindAgainst(plan.leftBehind, environment), ...recordTooLarge(plan.parts)]
  if (planned.length < plans.length || planned.some((move) => stuck(move).length > 0)) return plans.map((one) => (isOver(one) ? one : ending.refusedOr(one, stuck(one))))

  const isThere = ({ plan }: PlannedMove): boolean => plan.parts.every(({ fate }) => fate === 'present')
  if (shard !== undefined) {
    const waiting = planned.filter((move) => !isThere(move))
    if (request.dryRun) return planned.map((move) => (isThere(move) ? ending.there(move) : ending.planned(move, shard)))
    const carried = new Map((await carryTogether(waiting, terms, world)).map((move) => [move.index, move]))
    return planned.map((move) => ending.there(carried.get(move.index) ?? move))
  }

  const waiting = planned.filter((move) => !isThere(move) || lastIfRepeated(move) === undefined)
  const done = new Map((request.dryRun || waiting.length === 0 ? [] : await moveTogether(waiting, terms, startedAt, world)).map((move) => [move.index, move]))
  return await sideBySide(planned, async (move) => {
    const moved = done.get(move.index)
    if (moved !== undefined) return ending.promoted(moved, request.kind)
    const last = lastIfRepeated(move)
    if (waiting.includes(move) || last === undefined) return ending.planned(move)
    if (request.dryRun) return ending.repeated(move)
    // A list of referrers that somebody has overwritten since is completed, or this run cannot say that all is there.
    await arrivedWhole(move.plan, world.carrier)
    await attachRecord(last, move.target, world.target)
    return ending.repeated(move)
  })
}

/** The record of the very promotion that is asked for, when nothing has happened since. */
function lastIfRepeated({ ledger, target, subject, current }: JudgedMove): RecordedPromotion | undefined {
  const last = ledger.promotions.findLast(({ record }) => record.tag === target.tag)
  return current === subject.digest && last?.record.subject === subject.digest && ledger.openIntents.length === 0 ? last : undefined
}

function recordedBy(policy: Policy, environment: EnvironmentPolicy): string {
  if (environment.record !== undefined) return environment.record.by
  throw new Failure('policy-error', {
    blame: 'configuration',
    message: `${policy.source} does not say who signs the promotion records of ${environment.name}`,
    remedy: `Add record: { by: <identity> } to ${environment.name}.`,
  })
}

function bug(what: string): Failure {
  return new Failure('unexpected', { blame: 'bug', message: `Unexpected: ${what}`, remedy: 'Report this with the log of the run.' })
}
