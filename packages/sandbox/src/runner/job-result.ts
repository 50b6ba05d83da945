import type { StepResult } from './execute-step.ts'
import type { Conclusion, JobPermissions } from './host.ts'

/** What came of one step of a workflow. */
export interface StepReport extends StepResult {
  readonly id: string | undefined
  readonly name: string
  /** The outcome, but `success` for a failure that `continue-on-error` forgives. */
  readonly conclusion: Conclusion
}

/** What came of one job; of each combination of a matrix one. */
export interface JobResult {
  /** As in the file. */
  readonly id: string
  /** As people see it. */
  readonly name: string
  readonly conclusion: Conclusion
  /** Whether `continue-on-error` keeps its failure from the run. */
  readonly tolerated: boolean
  /** Why it ended so, when no step can tell. */
  readonly reason: string | undefined
  readonly environment: { readonly name: string; readonly url: string } | undefined
  readonly permissions: JobPermissions
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepReport[]
  readonly durationMilliseconds: number
}

/** What several jobs together came to, as `needs.<id>.result` and a run's own conclusion tell it. */
export function combinedConclusion(jobs: readonly JobResult[]): Conclusion {
  const conclusions = jobs.map(({ conclusion, tolerated }) => (tolerated && conclusion === 'failure' ? 'success' : conclusion))
  if (conclusions.includes('failure')) return 'failure'
  if (conclusions.includes('cancelled')) return 'cancelled'
  return conclusions.every((conclusion) => conclusion === 'skipped') ? 'skipped' : 'success'
}
