import type { SandboxGitHub } from '../github/server.ts'
import { GitHubHost } from '../runner/github-host.ts'
import type { Conclusion, HostedJob, HostedRun, JobRequest } from '../runner/host.ts'

/** What a reviewer does when a job waits at an environment. */
export interface Review {
  readonly by: string
  readonly comment?: string
  readonly reject?: boolean
}

export type Reviews = Readonly<Record<string, Review>>

/** Jobs that start together have all started after so long, on a busy machine too. */
const togetherMilliseconds = 1_000

/**
 * GitHub with people at their desks: who is named in `reviews` reviews as soon as a job waits. Where nobody does, the
 * job waits until nothing else of the run is under way; then somebody cancels the run.
 */
export class ReviewingHost extends GitHubHost {
  readonly #github: SandboxGitHub
  readonly #reviews: Reviews
  readonly #cancel = new AbortController()
  readonly #underWay = new Set<string>()
  readonly #unattended = new Set<string>()

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
    if (review === undefined) return this.#waitForCancellation(job)
    const say = review.reject === true ? 'reject' : 'approve'
    this.#github.lifecycle[say](known, name, review.by, review.comment ?? '')
    return admission
  }

  override async startJob(run: HostedRun, request: JobRequest): Promise<HostedJob> {
    const job = await super.startJob(run, request)
    this.#underWay.add(job.id)
    return job
  }

  override async finishJob(run: HostedRun, job: HostedJob, conclusion: Conclusion): Promise<void> {
    await super.finishJob(run, job, conclusion)
    this.#underWay.delete(job.id)
    this.#giveUp()
  }

  #waitForCancellation({ id }: HostedJob): Promise<'rejected'> {
    this.#unattended.add(id)
    const { signal } = this.#cancel
    const cancelled = new Promise<'rejected'>((resolve) => signal.addEventListener('abort', () => resolve('rejected'), { once: true }))
    this.#giveUp()
    return signal.aborted ? Promise.resolve('rejected') : cancelled
  }

  /** A moment later, so that jobs which start together are all seen. */
  #giveUp(): void {
    const waitsInVain = () => this.#unattended.size > 0 && [...this.#underWay].every((id) => this.#unattended.has(id))
    setTimeout(() => waitsInVain() && this.#cancel.abort(), togetherMilliseconds)
  }
}
