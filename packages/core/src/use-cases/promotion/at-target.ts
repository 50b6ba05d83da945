import { Failure } from '../../failure.ts'
import { counted } from '../../model/counted.ts'
import type { Digest } from '../../model/digest.ts'
import { collectEvidence } from '../../model/evidence.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EnvironmentPolicy } from '../../model/policy.ts'
import type { LeftBehind, PromotionPlan } from '../../model/promotion-plan.ts'
import type { Reason } from '../../model/reason.ts'
import { formatReference, pin } from '../../model/reference.ts'
import type { Reference } from '../../model/reference.ts'
import type { TagReader, TagWriter } from '../../ports/artifacts.ts'
import type { BundleReader, BundleVerifier } from '../../ports/bundles.ts'
import type { Carrier } from '../../ports/carrier.ts'
import type { Clock } from '../../ports/clock.ts'
import type { LedgerEntry, LedgerHead, LedgerLine, LedgerReader } from '../../ports/ledger.ts'
import { parseIntent } from '../ledger/read-ledger.ts'
import { listed } from '../request.ts'
import type { TargetTag } from './target-checks.ts'

/** Reads the target anew: every part is there with the same bytes, and every attestation that was judged. @returns what lies there */
export async function evidenceAtTarget(
  plan: PromotionPlan,
  sent: Evidence,
  target: Reference,
  world: { readonly carrier: Carrier; readonly target: BundleReader; readonly verifier: BundleVerifier },
): Promise<Evidence> {
  await arrivedWhole(plan, world.carrier)
  const there = await collectEvidence(sent.subject, await world.target.bundles(pin(target, sent.subject)), world.verifier)
  const found = new Set(there.testimonies.map(({ bundle }) => bundle))
  const lost = sent.testimonies.map(({ bundle }) => bundle).filter((bundle) => !found.has(bundle))
  if (lost.length > 0) throw atTarget('evidence-lost', `${counted(lost.length, 'attestation')} did not arrive: ${listed(lost)}`)
  return there
}

/** Lists the target anew and compares it with the plan. @throws Failure `target-mismatch` */
export async function arrivedWhole(plan: PromotionPlan, carrier: Carrier): Promise<void> {
  const missing = await carrier.missingAtTarget(plan, plan.leftBehind)
  if (missing.length > 0) throw atTarget('target-mismatch', `${counted(missing.length, 'part')} did not arrive: ${listed(missing)}`)
}

/** What cannot travel, where the policy of the environment does not accept that. */
export function leftBehindAgainst(leftBehind: readonly LeftBehind[], { name, carry }: EnvironmentPolicy): Reason[] {
  if (carry?.leftBehind !== 'deny') return []
  return leftBehind.map(({ what, digest, why }) => ({
    code: 'left-behind',
    rule: 'carry',
    message: `${what} ${digest} cannot travel to ${name}: ${why}`,
    expected: 'nothing left behind',
    found: what,
    remedy: 'Remove it at the source if nobody needs it, or accept it: carry: { left-behind: report }.',
  }))
}

/** What was judged before the copy still holds after it, on what arrived and at this hour. @throws Failure with the first reason's code */
export function requireStillAllowed([first, ...more]: readonly Reason[]): void {
  if (first === undefined) return
  throw new Failure(first.code, {
    blame: 'artifact',
    message: `At the target, what was allowed is so no longer: ${first.message}${more.length === 0 ? '' : ` (and ${counted(more.length, 'more reason')})`}`,
    remedy: `${first.remedy} The tag has not moved.`,
    ...(first.expected === undefined ? {} : { expected: first.expected }),
    ...(first.found === undefined ? {} : { found: first.found }),
  })
}

/** A run whose lease is over, or behind whose intent another has written, has lost its turn. @throws Failure `ledger-conflict` */
export async function requireTurn(line: LedgerLine, { sequence }: LedgerHead, leaseUntil: Date, world: { readonly ledger: LedgerReader; readonly clock: Clock }): Promise<void> {
  const { head, entries } = await world.ledger.read(line)
  const now = world.clock.now()
  if (head.sequence === sequence && now < leaseUntil) return
  const found = head.sequence === sequence ? `it is ${now.toISOString()}` : `entry ${head.sequence} was written behind it${byWhom(entries.at(-1))}`
  throw new Failure('ledger-conflict', {
    blame: 'service',
    message: `This run has lost its turn: it held the line until ${leaseUntil.toISOString()}, and ${found}. The tag has not moved`,
    remedy: 'Run again: it reads the ledger anew, and what was copied is there already.',
    expected: `entry ${sequence} as the last`,
    found,
  })
}

/** An intent names its run; a promotion is signed, and read by whoever looks into the ledger. */
function byWhom(entry: LedgerEntry | undefined): string {
  return entry?.kind === 'intent' ? ` by run ${parseIntent(entry).runId}` : ''
}

/** The last look before the tag moves: whoever moved it meanwhile wins, and is not overwritten. @throws Failure `tag-conflict` */
export async function moveTag(target: TargetTag, before: Digest | undefined, to: Digest, tags: TagReader & TagWriter): Promise<void> {
  const now = await requireUntouched(target, before, to, tags)
  if (now !== to) await tags.move(target, to)
}

/** The tag stands where it stood when the run began, or is where it is to go already. @returns where it stands @throws Failure `tag-conflict` */
export async function requireUntouched(target: TargetTag, before: Digest | undefined, to: Digest, tags: TagReader): Promise<Digest | undefined> {
  const now = await tags.resolve(target)
  if (now === to || now === before) return now
  throw new Failure('tag-conflict', {
    blame: 'service',
    message: `${formatReference(target)} moved from ${before ?? 'nothing'} to ${now ?? 'nothing'} during this run`,
    remedy: 'Find out who moved it, then run again.',
    expected: before ?? 'no tag',
    found: now ?? 'no tag',
  })
}

function atTarget(code: Reason['code'], what: string): Failure {
  return new Failure(code, {
    blame: 'artifact',
    message: `At the target, ${what}`,
    remedy: 'Run again: what is missing is sent again. The tag has not moved.',
  })
}
