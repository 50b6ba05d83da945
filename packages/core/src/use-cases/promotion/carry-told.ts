import type { PlannedPart, PromotionPlan } from '../../model/promotion-plan.ts'
import type { Carried, Carrier, CarryProgress } from '../../ports/carrier.ts'

/**
 * Carries a plan out and tells who watches all that is to be done before it begins, and at its end, also when it fails, what was
 * not: beside other copies nobody shall wait for a part of one that is over. @throws whatever the carrier does
 */
export async function carryTold(plan: PromotionPlan, carrier: Carrier, progress: CarryProgress = () => undefined): Promise<Carried> {
  const observer = typeof progress === 'function' ? { done: progress } : progress
  const open = new Map(plan.parts.map((part) => [keyOf(part), part]))
  observer.planned?.([...open.values()])
  try {
    return await carrier.carry(plan, {
      started: (part) => observer.started?.(part),
      moved: (part, bytes) => observer.moved?.(part, bytes),
      done: (part) => {
        open.delete(keyOf(part))
        observer.done(part)
      },
    })
  } finally {
    if (open.size > 0) observer.left?.([...open.values()])
  }
}

function keyOf({ kind, digest, tag = '' }: Pick<PlannedPart, 'kind' | 'digest' | 'tag'>): string {
  return `${kind} ${digest} ${tag}`
}
