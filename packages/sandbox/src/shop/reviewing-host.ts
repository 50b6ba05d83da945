import type { SandboxGitHub } from '../github/server.ts'
import { GitHubHost } from '../runner/github-host.ts'
import type { Conclusion, HostedJob, HostedRun } from '../runner/host.ts'

/** What a reviewer does when a job waits at an environment. */
export interface Review {
  readonly by: string
  readonly comment?: string
  readonly reject?: boolean
}

export type Reviews = Readonly<Record<string, Review>>

/**
 * GitHub with people at their desks: who is named in `reviews` reviews as soon as a job waits. Where nobody does, the
 * job waits until another job has failed; then somebody cancels the run.
 */
export class ReviewingHost extends GitHubHost {
  readonly #github: SandboxGitHub
  readonly #reviews: Reviews
  readonly #cancel = new AbortController()
  #failed = false
  #unattended = false

  constructor(github: SandboxGitHub, reviews: Reviews) {
    super(github)
    this.#github = github
    this.#reviews = reviews
  }

  /** Aborted when the run is cancelled. */
  get cancelled(): AbortSignal {
    return this.#cancel.signal
  }

  override async waitForEnvironment(run: HostedRun, job: HostedJob): Promise<'approved' | 'rejected'> {
    const admission = super.waitForEnvironment(run, job)
    const known = this.run(run)
    const waiting = known.attempts.at(-1)?.jobs.find(({ id, status }) => String(id) === job.id && status === 'waiting')?.waiting
    if (waiting === undefined || waiting === null) return admission
    const { name } = waiting.environment
    const review = this.#reviews[name]
    if (review === undefined) return this.#waitForCancellation()
    const say = review.reject === true ? 'reject' : 'approve'
    this.#github.lifecycle[say](known, name, review.by, review.comment ?? '')
    return admission
  }

  override async finishJob(run: HostedRun, job: HostedJob, conclusion: Conclusion): Promise<void> {
    await super.finishJob(run, job, conclusion)
    if (conclusion === 'failure') this.#failed = true
    if (this.#failed && this.#unattended) this.#cancel.abort()
  }

  #waitForCancellation(): Promise<'rejected'> {
    this.#unattended = true
    if (this.#failed) this.#cancel.abort()
    const { signal } = this.#cancel
    if (signal.aborted) return Promise.resolve('rejected')
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve('rejected'), { once: true }))
  }
}
