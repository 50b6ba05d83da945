import type { Account } from './account.ts'
import type { Environment } from './environment.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'neutral' | 'action_required'

export interface WaitingFor {
  readonly environment: Environment
  readonly since: Date
  needsReview: boolean
}

export interface Job {
  /** Also the id of the job's check run. */
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly environment: string | null
  readonly deploymentId: number | null
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly createdAt: Date
  status: 'waiting' | 'in_progress' | 'completed'
  conclusion: Conclusion | null
  startedAt: Date
  completedAt: Date | null
  waiting: WaitingFor | null
}

export interface Attempt {
  readonly number: number
  readonly triggeringActor: Account
  readonly startedAt: Date
  updatedAt: Date
  status: 'queued' | 'in_progress' | 'waiting' | 'completed'
  conclusion: Conclusion | null
  readonly jobs: Job[]
}

/** One visit of a reviewer. As on GitHub it bears no time and no attempt, and may cover several environments. */
export interface EnvironmentReview {
  readonly environments: readonly Environment[]
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly user: Account
  readonly comment: string
}

export interface WorkflowRun {
  readonly id: number
  readonly number: number
  readonly suiteId: number
  readonly workflow: { readonly id: number; readonly name: string; readonly path: string }
  readonly event: string
  readonly ref: string
  readonly headSha: string
  readonly actor: Account
  readonly createdAt: Date
  readonly pullRequestNumbers: readonly number[]
  /** Other workflow files this run calls, as `owner/repo/path@ref`, with the commit they were read at. */
  readonly referencedWorkflows: readonly { readonly path: string; readonly sha: string; readonly ref?: string }[]
  readonly attempts: Attempt[]
  readonly reviews: EnvironmentReview[]
}
