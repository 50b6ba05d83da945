import { Failure } from '@portcullis/core/failure'
import { formatReference, formatRepository } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import type { Spent } from '@portcullis/core/model/result'
import type { Move } from '@portcullis/core/use-cases/promotion/judge-move'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import { isElsewhere } from '../evidence/evidence-of-set.ts'

/** Where promotions read and write. */
export type Ends = Pick<PromotionWorld, 'source' | 'target' | 'carrier' | 'credentialsUsed' | 'spent'>

/** The ends of all moves as one: registries share one client, each package and release has its own. */
export function endsOfAll(moves: readonly Pick<Move, 'subject' | 'target'>[], open: (target: Reference) => Ends): Ends {
  const opened = new Map<string, Ends>()
  const at = (target: Reference): Ends => {
    const key = isElsewhere(target) ? formatRepository(target) : 'registries'
    const known = opened.get(key) ?? open(target)
    opened.set(key, known)
    return known
  }
  const byTarget = new Map(moves.map(({ target }) => [formatRepository(target), at(target)]))
  const bySubject = new Map(moves.map(({ subject, target }) => [formatReference(subject), at(target)]))
  const [only, ...others] = opened.values()
  if (only !== undefined && others.length === 0) return only
  const to = (target: Reference): Ends => known(byTarget, formatRepository(target))
  return {
    source: { bundles: (subject) => known(bySubject, formatReference(subject)).source.bundles(subject) },
    target: {
      bundles: (subject) => to(subject).target.bundles(subject),
      resolve: (reference) => to(reference).target.resolve(reference),
      move: (reference, digest) => to(reference).target.move(reference, digest),
      attach: (subject, bundle, predicateType) => to(subject).target.attach(subject, bundle, predicateType),
    },
    carrier: {
      plan: (from, target, rules) => to(target).carrier.plan(from, target, rules),
      carry: (plan, progress) => to(plan.to).carrier.carry(plan, progress),
      missingAtTarget: (plan, leftBehind) => to(plan.to).carrier.missingAtTarget(plan, leftBehind),
    },
    spent: () => together([...opened.values()].flatMap(({ spent }) => (spent === undefined ? [] : [spent()]))),
    credentialsUsed: () => [...opened.values()].flatMap(({ credentialsUsed }) => credentialsUsed?.() ?? []),
  }
}

function known(ends: ReadonlyMap<string, Ends>, key: string): Ends {
  const found = ends.get(key)
  if (found !== undefined) return found
  throw new Failure('unexpected', { blame: 'bug', message: `Unexpected: ${key} is no end of this promotion`, remedy: 'Report this with the log of the run.' })
}

function together(all: readonly Spent[]): Spent {
  const kinds = new Set(all.flatMap(({ requests }) => Object.keys(requests)))
  const countOf = (kind: string): number => all.reduce((sum, { requests }) => sum + (requests[kind] ?? 0), 0)
  return { requests: Object.fromEntries([...kinds].map((kind) => [kind, countOf(kind)])), credentials: all.flatMap(({ credentials }) => credentials) }
}
