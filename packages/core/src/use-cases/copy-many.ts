import { asFailure } from '../failure.ts'
import type { Failure } from '../failure.ts'
import type { ListedCopy } from '../model/copy-list.ts'
import type { PinnedReference, Reference } from '../model/reference.ts'
import type { Outcome, Spent } from '../model/result.ts'
import { copy } from './copy.ts'
import type { CopyRequest, CopyWorld } from './copy.ts'
import { sideBySide } from './promotion/side-by-side.ts'

export interface ManyCopiesRequest extends Pick<CopyRequest, 'rules' | 'dryRun'> {
  readonly copies: readonly ListedCopy[]
}

export interface ManyCopiesWorld extends CopyWorld {
  /** @throws Failure `not-found` when there is no such tag */
  pinned(from: Reference): Promise<PinnedReference>
}

/** How one copy of a list ended. */
export type CopyEnd = ListedCopy & ({ readonly outcome: Outcome } | { readonly failure: Failure; readonly startedAt: Date; readonly finishedAt: Date })

export interface ManyCopies {
  /** In the order of the list. */
  readonly ends: readonly CopyEnd[]
  readonly spent?: Spent
  readonly startedAt: Date
  readonly finishedAt: Date
}

/** Copies everything on a list, several at a time. One that fails is told and stops no other: a list is no promise of all or nothing. */
export async function copyMany({ copies, ...how }: ManyCopiesRequest, world: ManyCopiesWorld, ended: (end: CopyEnd) => void = () => undefined): Promise<ManyCopies> {
  const startedAt = world.clock.now()
  const { spent, ...worldOfOne } = world
  const ends = await sideBySide(copies, async (listed) => {
    const end = await copyOne(listed, how, worldOfOne)
    ended(end)
    return end
  })
  return { ends, ...(spent === undefined ? {} : { spent: spent() }), startedAt, finishedAt: world.clock.now() }
}

async function copyOne(listed: ListedCopy, how: Pick<CopyRequest, 'rules' | 'dryRun'>, world: ManyCopiesWorld): Promise<CopyEnd> {
  const startedAt = world.clock.now()
  try {
    return { ...listed, outcome: await copy({ from: await world.pinned(listed.from), to: listed.to, ...how }, world) }
  } catch (error) {
    return { ...listed, failure: asFailure(error), startedAt, finishedAt: world.clock.now() }
  }
}
