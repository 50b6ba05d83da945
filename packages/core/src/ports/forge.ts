/** A person or machine as the forge knows it; compared by `id` only. */
export interface Person {
  readonly id: number
  readonly login: string
  /** `User`, `Bot`, … as GitHub says it. */
  readonly type: string
}

/** One workflow run with everybody who started any of its attempts. */
export interface Run {
  readonly repository: string
  readonly repositoryId: number
  readonly id: number
  readonly attempt: number
  readonly event: string
  readonly commit: string
  readonly ref: string
  readonly url: string
  /** The actor and the triggering actors of all attempts. */
  readonly initiators: readonly Person[]
}

/** One entry of a run's approvals. GitHub gives it no time, no attempt and no digest: those are bound by the grant. */
export interface RunApproval {
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly person: Person
  readonly comment: string
}

export interface RunReader {
  /** @throws Failure `github-unavailable` | `permission-missing` | `rate-limited` */
  run(id: number): Promise<Run>
  approvals(runId: number): Promise<readonly RunApproval[]>
}

export interface EnvironmentProtection {
  readonly name: string
  /** How many users and teams may approve; 0 = nobody must. */
  readonly reviewers: number
  readonly preventSelfReview: boolean
  /** Whether only chosen branches may deploy. */
  readonly restrictsBranches: boolean
}

export interface EnvironmentReader {
  /** undefined when there is no such environment: naming it in a job would create it without protection. */
  environment(name: string): Promise<EnvironmentProtection | undefined>
}

export interface Author {
  readonly person: Person
  readonly as: 'author' | 'committer'
}

export interface AuthorReader {
  /**
   * Author and committer of a commit of `repository` (`owner/name`), and the authors of the pull requests that
   * brought it (as `author`). A commit that cannot be read is a Failure: nobody can then be told apart.
   */
  authors(repository: string, commit: string): Promise<readonly Author[]>
}
