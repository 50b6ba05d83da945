import { completeJob, currentAttempt, mirror, setDeployment, type LiveJob } from './live-job.ts'
import type { Deployment } from './model/deployment.ts'
import { admitsRef, mayReview, type Environment } from './model/environment.ts'
import type { Repository } from './model/repository.ts'
import type { WorkflowRun } from './model/workflow-run.ts'
import { Refusal, unprocessable } from './refusal.ts'
import { known, type World } from './world.ts'

export interface ReviewRequest {
  readonly repository: Repository
  readonly run: WorkflowRun
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected'
  readonly reviewer: string
  readonly comment: string
}

/** What stands between a job and its environment: branch policy, reviewers, wait timer. */
export class Gates {
  readonly #world: World
  readonly #jobs: ReadonlyMap<number, LiveJob>

  constructor(world: World, jobs: ReadonlyMap<number, LiveJob>) {
    this.#world = world
    this.#jobs = jobs
  }

  /** Lets a new job through, or refuses it, or makes it wait. */
  enter(live: LiveJob, environment: Environment | undefined): void {
    if (environment === undefined) return live.decide('started')
    if (!admitsRef(environment, live.run.ref, live.repository.protectedBranches)) return this.#refuse(live)
    const needsReview = environment.reviewers.length > 0
    if (!needsReview && environment.waitTimerMinutes === 0) return this.#admit(live)
    live.job.status = 'waiting'
    live.job.waiting = { environment, since: this.#world.now(), needsReview }
    live.attempt.status = 'waiting'
    mirror(live)
    // GitHub says "waiting" here, a state that its own description does not list.
    setDeployment(this.#world, live, 'pending')
  }

  /** One reviewer's word on pending deployments, several at once if they like. @returns the deployments it was about */
  review({ repository, run, environments: names, state, reviewer, comment }: ReviewRequest): Deployment[] {
    const waiting = this.#waiting(run, names).filter(({ job }) => job.waiting?.needsReview === true)
    const environments = [...new Set(waiting.flatMap(({ job }) => (job.waiting === null ? [] : [job.waiting.environment])))]
    if (names.some((name) => !environments.some((environment) => environment.name === name))) {
      throw unprocessable('There are no pending deployment requests to approve or reject')
    }
    for (const environment of environments) checkReviewer(run, environment, reviewer)
    run.reviews.push({ environments, state, user: this.#world.account(reviewer), comment })
    for (const live of waiting) {
      if (live.job.waiting !== null) live.job.waiting.needsReview = false
      if (state === 'rejected') this.#refuse(live)
    }
    this.settle()
    return waiting.map(({ job }) => known(repository.deployments.get(job.deploymentId ?? 0), 'deployment'))
  }

  /** Lets waiting jobs through without a reviewer. Whether GitHub leaves an entry in `/approvals` is not documented; here there is none. */
  bypass(repository: Repository, run: WorkflowRun, environment: string, administrator: string): void {
    const protection = known(repository.environments.get(environment), `environment ${environment}`)
    const isAdmin = repository.roles.get(administrator) === 'admin'
    if (!protection.canAdminsBypass || !isAdmin) throw new Refusal(403, 'Must have admin rights to Repository.')
    for (const live of this.#waiting(run, [environment])) this.#admit(live)
  }

  /** Starts every job whose reviewers and wait timer are done. */
  settle(): void {
    for (const live of this.#jobs.values()) {
      const { waiting } = live.job
      if (waiting === null || waiting.needsReview) continue
      const due = waiting.since.getTime() + waiting.environment.waitTimerMinutes * 60_000
      if (this.#world.now().getTime() >= due) this.#admit(live)
    }
  }

  #admit(live: LiveJob): void {
    live.job.waiting = null
    live.job.status = 'in_progress'
    live.job.startedAt = this.#world.now()
    if (live.attempt.jobs.every((job) => job.status !== 'waiting')) live.attempt.status = 'in_progress'
    mirror(live)
    setDeployment(this.#world, live, 'in_progress')
    live.decide('started')
  }

  #refuse(live: LiveJob): void {
    completeJob(this.#world, live, 'failure')
    live.decide('refused')
  }

  #waiting(run: WorkflowRun, names: readonly string[]): LiveJob[] {
    const attempt = currentAttempt(run)
    const ofAttempt = [...this.#jobs.values()].filter((live) => live.run === run && live.attempt === attempt)
    return ofAttempt.filter(({ job }) => job.waiting !== null && names.includes(job.waiting.environment.name))
  }
}

/** GitHub does not document the texts of these refusals; that it refuses is documented. */
function checkReviewer(run: WorkflowRun, environment: Environment, reviewer: string): void {
  if (!mayReview(environment, reviewer)) throw unprocessable(`${reviewer} is not a required reviewer of ${environment.name}`)
  const initiator = currentAttempt(run).triggeringActor.login
  if (environment.preventSelfReview && reviewer === initiator) {
    throw unprocessable(`${environment.name} does not let ${reviewer} review a deployment that they started`)
  }
}
