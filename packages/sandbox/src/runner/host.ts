import type { PermissionName } from './permission-name.ts'

/** What a job's token may do; what is not listed, it may not. */
export type JobPermissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** A workflow about to run. */
export interface RunRequest {
  /** `owner/name` */
  readonly repository: string
  /** `.github/workflows/promote.yml` */
  readonly workflowPath: string
  readonly workflowName: string
  readonly eventName: string
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge` */
  readonly ref: string
  readonly sha: string
  /** Login of whoever started it. */
  readonly actor: string
  /** The reusable workflows that its jobs call, as `owner/name/path@ref`. */
  readonly referencedWorkflows: readonly string[]
}

/** A run as GitHub knows it: where jobs look for what they are. */
export interface HostedRun {
  readonly id: string
  readonly number: string
  readonly attempt: string
  readonly repositoryId: string
  readonly repositoryOwnerId: string
  readonly actorId: string
  /** Who started this attempt: another person than the actor when somebody pressed re-run. */
  readonly triggeringActor: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Whether a protection rule covers the ref. */
  readonly refProtected?: boolean
}

/** A job about to run, or to wait. */
export interface JobRequest {
  /** As people see it, with matrix values in brackets. */
  readonly name: string
  readonly permissions: JobPermissions
  readonly environment?: string
  /** `owner/name/path@ref` of the reusable workflow that holds the job, when one does. */
  readonly jobWorkflowRef?: string
}

export interface HostedJob {
  readonly id: string
}

/** What a job gets when its gate is open, and not before. */
export interface JobCredentials {
  /** `github.token`, with the job's permissions and no other. */
  readonly token: string
  /** Only for a job with `id-token: write`. */
  readonly idToken?: { readonly requestUrl: string; readonly requestToken: string }
}

/**
 * GitHub as the runner needs it. One run is started, then for each job in turn: `startJob`; with an environment, `waitForEnvironment`;
 * if that approves, `credentials`, the steps, `finishJob`. A rejected job never has credentials and is finished with `failure`.
 * A job that is skipped is never started. At the end comes `finishRun`.
 */
export interface RunnerHost {
  startRun(request: RunRequest): Promise<HostedRun>
  startJob(run: HostedRun, request: JobRequest): Promise<HostedJob>
  /** Settles when the environment's protection rules have let the job in, or a reviewer has refused it. */
  waitForEnvironment(run: HostedRun, job: HostedJob, environment: string): Promise<'approved' | 'rejected'>
  credentials(run: HostedRun, job: HostedJob): Promise<JobCredentials>
  /** Revokes what `credentials` gave. */
  finishJob(run: HostedRun, job: HostedJob, conclusion: Conclusion): Promise<void>
  finishRun(run: HostedRun, conclusion: Conclusion): Promise<void>
}
