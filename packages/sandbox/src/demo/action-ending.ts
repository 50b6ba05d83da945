import type { ActionResult } from '../runner/run-action.ts'
import type { JobResult } from '../runner/job-result.ts'
import type { ToldApproval, ToldReason } from './tale.ts'

/** How one of the six actions ended, read from the outputs that any workflow could read. */
export interface ActionEnding {
  readonly decision: string
  readonly reasonCode: string
  readonly sentence: string
  readonly reasons: readonly ToldReason[]
  /** Bundles that counted for nothing, and why. */
  readonly refused: readonly ToldReason[]
  readonly approvals: readonly Omit<ToldApproval, 'release'>[]
  readonly counts: Readonly<Record<string, number>>
  readonly failed: boolean
  readonly milliseconds: number
  /** The last lines of the log, for a story that breaks. */
  readonly log: readonly string[]
}

interface ResultJson {
  readonly sentence?: string
  readonly reasons?: readonly ToldReason[]
  readonly refused?: readonly { readonly reason: ToldReason }[]
  readonly counts?: Readonly<Record<string, number>>
  readonly approvals?: { readonly counted: readonly { approver: { login: string }; role: string; rationale: string; approvedAt: string; expiresAt: string }[] }
}

type Ended = Pick<ActionResult, 'outputs' | 'outcome' | 'durationMilliseconds' | 'log'> | JobResult['steps'][number]

/** What the action said in its outputs. An action that set none has not decided anything. */
export function endingOf({ outputs, outcome, durationMilliseconds, log }: Ended): ActionEnding {
  const result = JSON.parse(outputs['result'] ?? '{}') as ResultJson
  return {
    decision: outputs['decision'] ?? 'none',
    reasonCode: outputs['reason-code'] ?? 'none',
    sentence: result.sentence ?? '',
    reasons: result.reasons ?? [],
    refused: (result.refused ?? []).map(({ reason }) => reason),
    approvals: (result.approvals?.counted ?? []).map(({ approver, ...approval }) => ({ login: approver.login, ...approval })),
    counts: result.counts ?? {},
    failed: outcome !== 'success',
    milliseconds: durationMilliseconds,
    log: log.slice(-25),
  }
}
