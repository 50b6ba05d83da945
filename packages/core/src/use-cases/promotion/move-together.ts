import type { Digest } from '../../model/digest.ts'
import { digestOf } from '../../model/digest.ts'
import type { CredentialUse } from '../../model/credential-use.ts'
import type { CarriedPart, LeftBehind, PromotionPlan } from '../../model/promotion-plan.ts'
import type { PromotionRecord } from '../../model/promotion-record.ts'
import { formatReference, formatRepository } from '../../model/reference.ts'
import { encodeStatement, statementAbout } from '../../model/statement.ts'
import type { TagReader, TagWriter } from '../../ports/artifacts.ts'
import type { BundleReader, BundleWriter, StatementSigner } from '../../ports/bundles.ts'
import type { Carried, Carrier, CarryProgress } from '../../ports/carrier.ts'
import type { LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '../../ports/ledger.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { promotionPredicate } from '../../predicates/promotion.ts'
import { appendToLedger } from '../ledger/append-to-ledger.ts'
import { evidenceAtTarget, leftBehindAgainst, requireStillAllowed, requireTurn } from './at-target.ts'
import { carryTold } from './carry-told.ts'
import type { Heads } from './heads.ts'
import { artifactOf, judge } from './judge-move.ts'
import type { JudgedMove, MoveTerms, MoveWorld } from './judge-move.ts'
import { giveUp, moveTags, standingBefore } from './move-tags.ts'
import { oneLook } from './one-look.ts'
import { encodeIntent, verifyRecord } from '../ledger/read-ledger.ts'
import type { RecordedPromotion } from '../ledger/read-ledger.ts'
import { requireRecordable } from './record-size.ts'
import { sideBySide } from './side-by-side.ts'
import { leaseMilliseconds } from './target-checks.ts'
import type { TargetTag } from './target-checks.ts'

export interface PlannedMove extends JudgedMove {
  readonly plan: PromotionPlan
}

/** A move whose artifact is at the target with its evidence. */
export interface CarriedMove extends PlannedMove {
  readonly carried: readonly CarriedPart[]
  readonly leftBehind: readonly LeftBehind[]
}

export interface DoneMove extends CarriedMove {
  readonly record: PromotionRecord
  readonly bundle: Uint8Array
  /** Number of the record within its line of the ledger. */
  readonly sequence: number
}

export interface MovingWorld extends MoveWorld {
  /** Reads the target without any memory of what was written. */
  readonly target: BundleReader & TagReader & TagWriter & BundleWriter
  readonly carrier: Carrier
  readonly ledger: LedgerReader & LedgerWriter
  readonly signer: StatementSigner
  readonly progress?: CarryProgress
  /** Which credentials the registries were shown so far. */
  readonly credentialsUsed?: () => readonly CredentialUse[]
}

/**
 * Carries all moves out: says so in the ledger, copies everything, looks at everything, signs the records, and only
 * then moves the tags. Killed at any moment before, no tag has moved; killed after, the same run again finishes.
 */
export async function moveTogether(moves: readonly PlannedMove[], terms: MoveTerms, startedAt: Date, world: MovingWorld): Promise<DoneMove[]> {
  const leaseUntil = new Date(world.clock.now().getTime() + leaseMilliseconds)
  const intent = ({ subject }: PlannedMove): Uint8Array =>
    encodeIntent({ subject: subject.digest, runId: terms.actor.runId, leaseUntil, ...(terms.set === undefined ? {} : { set: terms.set }) })
  const written = await appendToLedger(world.ledger, moves.map((move) => ({ line: move.line, head: move.ledger.head, kind: 'intent', bytes: intent(move) })))
  const heads = headsOf(moves, written)
  const signed = await ready(moves, heads, leaseUntil, { terms, startedAt }, world).catch(async (error: unknown) => await giveUp(error, [], heads, terms, world))
  await moveTags(signed, heads, terms, world)
  const entries = signed.map(({ line, bundle }) => ({ line, head: headOf(heads, line), kind: 'promotion', bytes: bundle }) as const)
  const recorded = await appendToLedger(world.ledger, entries)
  // Behind the ledger, so that a record beside an artifact is always in the ledger, unless somebody cut it off.
  await sideBySide(signed, ({ record, bundle, target }) => attachRecord({ record, bundle }, target, world.target))
  return signed.map((move, index) => ({ ...move, sequence: recorded[index]?.sequence ?? 0 }))
}

/** All that has to be before a tag moves. */
async function ready(moves: readonly PlannedMove[], heads: Heads, leaseUntil: Date, { terms, startedAt }: { readonly terms: MoveTerms; readonly startedAt: Date }, world: MovingWorld): ReturnType<typeof signRecords> {
  const carried = await carryTogether(moves, terms, world)
  // Signed before a tag moves: a run that may not write the ledger must find out while nothing can be seen.
  const signed = await signRecords(carried, heads, terms, startedAt, world)
  for (const { line, head } of heads.values()) await requireTurn(line, head, leaseUntil, world)
  return signed
}

/** Copies every artifact with its evidence, without a tag, and then looks anew at every target: whole, with all that was judged, and still allowed. */
export async function carryTogether(moves: readonly PlannedMove[], terms: MoveTerms, world: MovingWorld): Promise<CarriedMove[]> {
  // An artifact under two tags of one repository is copied once.
  const copies = new Map<string, Promise<Carried>>()
  const carriedOf = ({ plan }: PlannedMove): Promise<Carried> => {
    const key = `${formatReference(plan.from)} ${formatRepository(plan.to)}`
    const copy = copies.get(key) ?? carryTold(plan, world.carrier, world.progress)
    copies.set(key, copy)
    return copy
  }
  const carried = await sideBySide(moves, async (move) => {
    const { parts, leftBehind } = await carriedOf(move)
    return { ...move, carried: parts, leftBehind }
  })
  for (const { leftBehind } of carried) requireStillAllowed(leftBehindAgainst(leftBehind, terms.environment))
  const now = { ...world, ...oneLook(world) }
  await sideBySide(carried, async (move) => {
    const there = await evidenceAtTarget({ ...move.plan, leftBehind: move.leftBehind }, move.evidence, move.target, world)
    requireStillAllowed((await judge(there, artifactOf(move), terms, move.baseline, now)).reasons)
  })
  return carried
}

/** Puts the record beside the artifact, if it is not there: a run may have been killed before it could. */
export async function attachRecord({ record, bundle }: Pick<RecordedPromotion, 'record' | 'bundle'>, { registry, repository }: TargetTag, target: BundleReader & BundleWriter): Promise<void> {
  const artifact = { registry, repository, digest: record.subject }
  const beside = await target.bundles(artifact)
  if (!beside.some(({ digest }) => digest === digestOf(bundle))) await target.attach(artifact, bundle, predicateTypes.promotion)
}

function headsOf(moves: readonly PlannedMove[], written: readonly LedgerHead[]): Heads {
  return new Map(moves.map(({ line, ledger }, index) => [line.line, { line, head: written[index] ?? ledger.head }]))
}

function headOf(heads: Heads, { line }: LedgerLine): LedgerHead {
  return heads.get(line)?.head ?? { sequence: 0, version: '' }
}

/** One record for each move, chained to the one before it on the same line, be that of the ledger or of this very set. */
async function signRecords(moves: readonly CarriedMove[], heads: Heads, terms: MoveTerms, startedAt: Date, world: MovingWorld): Promise<(CarriedMove & { readonly record: PromotionRecord; readonly bundle: Uint8Array })[]> {
  const lines = [...heads.keys()]
  const perLine = await sideBySide(lines, async (name) => {
    const signed = []
    let previous: Digest | undefined
    let { sequence } = headOf(heads, { line: name, environment: terms.environment.name })
    for (const move of moves.filter(({ line }) => line.line === name)) {
      sequence += 1
      const record = recordOf(move, { sequence, previous: previous ?? move.ledger.promotions.at(-1)?.digest }, terms, startedAt, world)
      const bundle = await signRecord(record, move.line, terms, world)
      previous = digestOf(bundle)
      signed.push({ ...move, record, bundle })
    }
    return signed
  })
  return perLine.flat()
}

function recordOf(move: CarriedMove, chain: Pick<PromotionRecord, 'sequence' | 'previous'>, terms: MoveTerms, startedAt: Date, world: MovingWorld): PromotionRecord {
  const { subject, target, line, judgement, carried } = move
  const { policy, environment, actor, set } = terms
  return {
    kind: terms.kind,
    subject: subject.digest,
    sequence: chain.sequence,
    environment: environment.name,
    from: formatRepository(subject),
    to: line.line,
    tag: target.tag,
    replaced: standingBefore(move),
    previous: chain.previous,
    policy: policy.digest,
    decision: judgement.standing,
    approvals: judgement.quorum?.counted.map(({ bundle }) => bundle) ?? [],
    ...(set === undefined ? {} : { set }),
    carried: carried.map(({ digest, kind, fate }) => ({ digest, kind, fate })),
    ...(world.credentialsUsed === undefined ? {} : { credentials: world.credentialsUsed() }),
    actor: actor.login,
    run: actor.run,
    startedAt,
    promotedAt: world.clock.now(),
  }
}

/** Signs the record as this run, and makes sure that the ledger will take it. @throws Failure `record-too-large`; `ledger-invalid` when this run is not who may write it */
async function signRecord(record: PromotionRecord, line: LedgerLine, { recorder }: MoveTerms, world: MovingWorld): Promise<Uint8Array> {
  const statement = encodeStatement(statementAbout(record.subject, record.to, predicateTypes.promotion, promotionPredicate(record)))
  const bytes = await world.signer.sign(statement)
  requireRecordable(bytes)
  await verifyRecord({ sequence: record.sequence, bytes }, line, recorder, world.verifier)
  return bytes
}
