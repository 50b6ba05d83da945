import { collectEvidence } from '../../model/evidence.ts'
import type { Digest } from '../../model/digest.ts'
import type { PlannedPart, PromotionPlan } from '../../model/promotion-plan.ts'
import { pin } from '../../model/reference.ts'
import type { PinnedReference } from '../../model/reference.ts'
import type { BundleReader, BundleVerifier, BundleWriter } from '../../ports/bundles.ts'
import type { Carried, Carrier, CarryProgress } from '../../ports/carrier.ts'

export interface AttachingWorld {
  readonly carrier: Carrier
  /** Evidence that is kept apart from artifacts, by digest. */
  readonly store: BundleReader
  /** What lies beside the artifact at the source: it travels with it anyway. */
  readonly beside: BundleReader
  /** What lies beside the artifact at the target, without the store, and without any memory of what was written. */
  readonly target: BundleReader & BundleWriter
  readonly verifier: BundleVerifier
}

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

interface StoredBundle {
  readonly bytes: Uint8Array
  readonly predicateType: string
}

/**
 * A carrier that also puts beside the artifact at the target what was verified about it in a store apart, so that who
 * cannot ask the store verifies there. What does not verify, or is about something else, stays where it is. Such a part
 * is a `referrer` with the digest of its bundle, and its fate is `attach`. "Is there already" is told by the bytes.
 */
export function attachingCarrier({ carrier, store, beside, target, verifier }: AttachingWorld): Carrier {
  // By digest of the artifact: what was planned is what is attached, whatever the store says later.
  const planned = new Map<Digest, Promise<ReadonlyMap<Digest, StoredBundle>>>()
  const storedAbout = (subject: PinnedReference): Promise<ReadonlyMap<Digest, StoredBundle>> => {
    const known = planned.get(subject.digest) ?? verifiedAbout(subject, store, verifier)
    planned.set(subject.digest, known)
    return known
  }
  const digestsBeside = async (subject: PinnedReference, reader: BundleReader): Promise<ReadonlySet<Digest>> => new Set((await reader.bundles(subject)).map(({ digest }) => digest))
  return {
    async plan(from, to, rules, targetSeen) {
      const plan = await carrier.plan(from, to, rules, targetSeen)
      const stored = await storedAbout(from)
      if (stored.size === 0) return plan
      const [travelling, there] = await Promise.all([digestsBeside(from, beside), digestsBeside(pin(to, from.digest), target)])
      const apart = [...stored].filter(([digest]) => !travelling.has(digest))
      const parts = apart.map(([digest, { bytes, predicateType }]): PlannedPart => ({
        kind: 'referrer',
        digest,
        mediaType: bundleType,
        artifactType: bundleType,
        predicateType,
        size: bytes.byteLength,
        fate: there.has(digest) ? 'present' : 'attach',
        subject: from.digest,
      }))
      return { ...plan, parts: [...plan.parts, ...parts] }
    },

    async carry(plan, progress: CarryProgress = () => undefined): Promise<Carried> {
      const observer = typeof progress === 'function' ? { done: progress } : progress
      const attached = plan.parts.filter(isAttached)
      const carried = await carrier.carry(withoutAttached(plan), progress)
      const stored = await storedAbout(plan.from)
      // One after the other: where the target has no referrers API, all of them are written to one tag.
      for (const part of attached) {
        const bundle = stored.get(part.digest)
        if (part.fate === 'attach' && bundle !== undefined) {
          observer.started?.(part)
          await target.attach(pin(plan.to, plan.from.digest), bundle.bytes, bundle.predicateType)
        }
        observer.done(part)
      }
      return { ...carried, parts: [...carried.parts, ...attached] }
    },

    async missingAtTarget(plan, leftBehind) {
      const missing = await carrier.missingAtTarget(withoutAttached(plan), leftBehind)
      const expected = plan.parts.filter(isAttached).map(({ digest }) => digest)
      if (expected.length === 0) return missing
      const there = await digestsBeside(pin(plan.to, plan.from.digest), target)
      return [...missing, ...expected.filter((digest) => !there.has(digest))]
    },
  }
}

/** A referrer that travels is named by its manifest, and only one that comes from a store by its bundle. */
function isAttached({ kind, mediaType }: PlannedPart): boolean {
  return kind === 'referrer' && mediaType === bundleType
}

function withoutAttached(plan: PromotionPlan): PromotionPlan {
  return { ...plan, parts: plan.parts.filter((part) => !isAttached(part)) }
}

async function verifiedAbout(subject: PinnedReference, store: BundleReader, verifier: BundleVerifier): Promise<ReadonlyMap<Digest, StoredBundle>> {
  const found = await store.bundles(subject)
  const { testimonies } = await collectEvidence(subject.digest, found, verifier)
  const bytesOf = new Map(found.map(({ digest, bytes }) => [digest, bytes]))
  return new Map(testimonies.flatMap(({ bundle, statement }) => {
    const bytes = bytesOf.get(bundle)
    return bytes === undefined ? [] : [[bundle, { bytes, predicateType: statement.predicateType }] as const]
  }))
}
