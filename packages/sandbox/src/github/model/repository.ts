import type { Account, RepositoryRole, Team } from './account.ts'
import type { Attestation } from './attestation.ts'
import type { CheckRun } from './check-run.ts'
import type { Deployment } from './deployment.ts'
import type { Environment } from './environment.ts'
import type { GitStore } from './git-store.ts'
import type { Issue } from './issue.ts'
import type { PullRequest } from './pull-request.ts'
import type { Release } from './release.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** A repository and everything that lives in it. */
export interface Repository {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly fullName: string
  readonly isPrivate: boolean
  readonly defaultBranch: string
  readonly createdAt: Date
  readonly roles: Map<string, RepositoryRole>
  readonly protectedBranches: Set<string>
  readonly git: GitStore
  readonly environments: Map<string, Environment>
  readonly runs: Map<number, WorkflowRun>
  readonly checkRuns: Map<number, CheckRun>
  readonly deployments: Map<number, Deployment>
  readonly pullRequests: Map<number, PullRequest>
  readonly issues: Map<number, Issue>
  readonly attestations: Attestation[]
  readonly releases: Map<number, Release>
  /** Id of the release that GitHub calls the latest. */
  latestRelease: number | null
  /** Whether what is published is locked from then on. */
  immutableReleases: boolean
}

/** An organisation: its people's teams. */
export interface Organisation {
  readonly account: Account
  readonly teams: Map<string, Team>
}
