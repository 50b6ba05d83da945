import type { RequestGrant } from '../sigstore/oidc.ts'
import { actionsApp, actionsBot } from './model/account.ts'
import type { Deployment, DeploymentState } from './model/deployment.ts'
import type { Environment } from './model/environment.ts'
import type { Repository } from './model/repository.ts'
import type { Attempt, Conclusion, Job, WorkflowRun } from './model/workflow-run.ts'
import type { AppToken, Permissions } from './tokens.ts'
import { known, type World } from './world.ts'

export interface JobStart {
  readonly name: string
  readonly permissions: Permissions
  /** Named but missing, it is created without any protection, as on GitHub. */
  readonly environment?: string
  /** `owner/name/path@ref` of the reusable workflow that holds the job. */
  readonly jobWorkflowRef?: string
}

/** Whether a job may run: `refused` when a reviewer or a branch policy said no. */
export type Admission = 'started' | 'refused'

/** A job with everything that hangs on it while it lives. */
export interface LiveJob {
  readonly repository: Repository
  readonly run: WorkflowRun
  readonly attempt: Attempt
  readonly job: Job
  readonly start: JobStart
  readonly admission: Promise<Admission>
  readonly decide: (admission: Admission) => void
  token?: AppToken
  grant?: RequestGrant
}

/** Every job has a check run of the same id. */
export function openCheckRun(repository: Repository, run: WorkflowRun, job: Job): void {
  repository.checkRuns.set(job.id, {
    id: job.id,
    suiteId: run.suiteId,
    app: actionsApp,
    headSha: run.headSha,
    name: job.name,
    externalId: String(job.id),
    detailsUrl: null,
    status: job.status,
    conclusion: null,
    startedAt: job.startedAt,
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
    actions: [],
  })
}

/** A job's check run says what the job says. */
export function mirror({ repository, job }: LiveJob): void {
  const check = known(repository.checkRuns.get(job.id), `check run ${job.id}`)
  check.status = job.status
  check.conclusion = job.conclusion
  check.completedAt = job.completedAt
}

/** A job that names an environment has a deployment to it. */
export function openDeployment(world: World, repository: Repository, run: WorkflowRun, environment: Environment): Deployment {
  const deployment: Deployment = {
    id: world.nextId(),
    sha: run.headSha,
    ref: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    task: 'deploy',
    environment: environment.name,
    payload: {},
    description: null,
    creator: actionsBot,
    createdAt: world.now(),
    isTransient: false,
    isProduction: environment.name === 'production',
    statuses: [],
  }
  repository.deployments.set(deployment.id, deployment)
  return deployment
}

export function setDeployment(world: World, { repository, run, job }: LiveJob, state: DeploymentState): void {
  const logUrl = `${world.serverUrl}/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`
  const status = { id: world.nextId(), state, description: '', logUrl, environmentUrl: '', creator: actionsBot, createdAt: world.now() }
  repository.deployments.get(job.deploymentId ?? 0)?.statuses.push(status)
}

/** Ends a job, and with it its token and its door to identity tokens. */
export function completeJob(world: World, live: LiveJob, conclusion: Conclusion): void {
  const { job } = live
  job.status = 'completed'
  job.conclusion = conclusion
  job.completedAt = world.now()
  job.waiting = null
  if (live.token !== undefined) live.token.revoked = true
  live.grant?.revoke()
  mirror(live)
  setDeployment(world, live, conclusion === 'success' ? 'success' : 'failure')
}

export function currentAttempt(run: WorkflowRun): Attempt {
  return known(run.attempts.at(-1), 'attempt')
}
