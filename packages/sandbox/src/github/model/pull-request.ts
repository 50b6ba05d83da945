import type { Account } from './account.ts'

export interface PullReview {
  readonly id: number
  readonly author: Account
  readonly body: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly commitSha: string
  readonly submittedAt: Date
}

export interface PullRequest {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly author: Account
  readonly headBranch: string
  readonly headSha: string
  readonly baseBranch: string
  readonly baseSha: string
  /** The commits that the pull request brings, oldest first. */
  readonly commits: readonly string[]
  readonly createdAt: Date
  mergedBy: Account | null
  mergedAt: Date | null
  mergeCommitSha: string | null
  readonly reviews: PullReview[]
}
