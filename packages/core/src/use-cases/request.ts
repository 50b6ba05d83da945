import type { Digest } from '../model/digest.ts'
import type { Reason } from '../model/reason.ts'
import type { PinnedReference } from '../model/reference.ts'
import { formatRepository } from '../model/reference.ts'
import type { Outcome, Verb } from '../model/result.ts'
import type { Clock } from '../ports/clock.ts'

/** The artifact a use case is about: named by digest, found in a repository. */
export interface SubjectRequest {
  readonly subject: PinnedReference
}

/** The run that acts, as its host knows it. */
export interface Actor {
  readonly login: string
  /** URL of the run and attempt; `local` on a laptop. */
  readonly run: string
  readonly runId: number
}

export type Ending = Pick<Outcome, 'decision' | 'reasonCode' | 'sentence'> & Partial<Outcome>

/** Puts the parts that every outcome shares around `ending`. */
export function outcomeOf(action: Verb, subject: PinnedReference, clock: Clock, startedAt: Date) {
  return (ending: Ending): Outcome => ({
    action,
    subject: { name: formatRepository(subject), digest: subject.digest },
    reasons: [],
    startedAt,
    finishedAt: clock.now(),
    ...ending,
  })
}

/** The code of the first reason, or `fallback`: what the whole run is labelled with. */
export function leadingCode(reasons: readonly Reason[], fallback: Outcome['reasonCode']): Outcome['reasonCode'] {
  return reasons[0]?.code ?? fallback
}

/** Several digests for a message, the first few in full. */
export function listed(digests: readonly Digest[]): string {
  const shown = digests.slice(0, 5).join(', ')
  return digests.length > 5 ? `${shown} and ${digests.length - 5} more` : shown
}
