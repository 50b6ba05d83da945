import { allEnded } from '../all-ended.ts'
import { Failure } from '../failure.ts'
import { counted } from '../model/counted.ts'
import type { PromotionPlan } from '../model/promotion-plan.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Evidence } from '../model/evidence.ts'
import { formatReference } from '../model/reference.ts'
import type { PinnedReference, Reference } from '../model/reference.ts'
import type { Outcome } from '../model/result.ts'
import type { TagReader, TagWriter } from '../ports/artifacts.ts'
import type { BundleReader, BundleVerifier } from '../ports/bundles.ts'
import type { Carrier, CarryProgress, CarryRules } from '../ports/carrier.ts'
import type { Clock } from '../ports/clock.ts'
import { arrivedWhole, evidenceAtTarget, moveTag } from './promotion/at-target.ts'
import { carryTold } from './promotion/carry-told.ts'
import { outcomeOf } from './request.ts'
import { spentIn } from './promotion/spent-in.ts'
import type { CountingWorld } from './promotion/spent-in.ts'

export interface CopyRequest {
  readonly from: PinnedReference
  /** With a tag, which moves last, or without: then the copy has no name but its digest. */
  readonly to: Reference
  readonly rules: CarryRules
  readonly dryRun: boolean
}

export interface CopyWorld extends CountingWorld {
  readonly carrier: Carrier
  readonly source: BundleReader
  /** Reads the target without any memory of what was written. */
  readonly target: BundleReader & TagReader & TagWriter
  /** Without one, evidence is compared byte for byte and not verified. */
  readonly verifier?: BundleVerifier
  readonly clock: Clock
  readonly progress?: CarryProgress
}

/**
 * Copies an artifact with everything that is attached to it, and promotes nothing: no policy is asked and nothing is
 * recorded. The target is compared part by part and, with a verifier, its evidence verified, before the tag moves.
 */
export async function copy({ from, to, rules, dryRun }: CopyRequest, world: CopyWorld): Promise<Outcome> {
  const finish = outcomeOf('copy', from, world.clock, world.clock.now())
  requireOwnDigest(from, to)
  const tagged = to.tag === undefined ? undefined : { ...to, tag: to.tag }
  const looking = tagged === undefined ? Promise.resolve(undefined) : world.target.resolve(tagged)
  // The plan asks the source for much of what evidence is read from, once for both, and the target while signatures are verified;
  // not before it is known what its tag names, since that need not be asked for again.
  const planning = world.carrier.plan(from, to, { ...rules, exact: dryRun }, looking)
  const [before, evidence, plan] = await allEnded(looking, evidenceAtSource(from, world), planning)
  const isThere = plan.parts.every(({ fate }) => fate === 'present') && (tagged === undefined || before === from.digest)
  if (dryRun)
    return finish({ decision: 'allow', reasonCode: 'planned', sentence: `Would copy ${counted(plan.parts.length, 'part')} to ${nameOf(to)}. ${isNoPromotion}`, dryRun: true, plan, ...spentIn(world) })

  const { parts: carried, leftBehind } = await carryTold(plan, world.carrier, world.progress)
  const verified = await compare({ ...plan, leftBehind }, evidence, world)
  if (tagged !== undefined) await moveTag(tagged, before, from.digest, world.target)
  const sentence = `${isThere ? 'Already at' : 'Now at'} ${nameOf(to)}${verified}. ${isNoPromotion}`
  return finish({ decision: 'allow', reasonCode: isThere ? 'already-copied' : 'copied', sentence, plan, carried, leftBehind, ...spentIn(world) })
}

/** A target may be named with its digest, which is then the artifact's own. @throws Failure `digest-mismatch` */
function requireOwnDigest(from: PinnedReference, to: Reference): void {
  if (to.digest === undefined || to.digest === from.digest) return
  throw new Failure('digest-mismatch', {
    blame: 'configuration',
    message: `The target is to be ${to.digest}, and what would be copied is ${from.digest}`,
    remedy: 'Check the source, or leave the digest out of the target. Nothing was written.',
    expected: to.digest,
    found: from.digest,
  })
}

const isNoPromotion = 'This is a copy and no promotion: no policy was asked.'

/** Before the copy: what is read to be verified need not be read again to be sent. */
async function evidenceAtSource(from: PinnedReference, { source, verifier }: CopyWorld): Promise<Evidence | undefined> {
  return verifier === undefined ? undefined : await collectEvidence(from.digest, await source.bundles(from), verifier)
}

/** @returns what to say about the evidence @throws Failure `target-mismatch` | `evidence-lost` */
async function compare(plan: PromotionPlan, sent: Evidence | undefined, { carrier, target, verifier }: CopyWorld): Promise<string> {
  if (verifier === undefined || sent === undefined) {
    await arrivedWhole(plan, carrier)
    return ', compared part by part; its signatures were not verified'
  }
  const there = await evidenceAtTarget(plan, sent, plan.to, { carrier, target, verifier })
  return `, with ${counted(there.attestations.length, 'verified attestation')}`
}

function nameOf(to: Reference): string {
  return formatReference({ registry: to.registry, repository: to.repository, ...(to.tag === undefined ? {} : { tag: to.tag }) })
}
