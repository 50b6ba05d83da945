import type { Account, Team } from './account.ts'

export type Reviewer = { readonly type: 'User'; readonly user: Account } | { readonly type: 'Team'; readonly team: Team }

export interface BranchPolicy {
  readonly protected_branches: boolean
  readonly custom_branch_policies: boolean
}

export interface Environment {
  readonly id: number
  readonly name: string
  readonly createdAt: Date
  updatedAt: Date
  waitTimerMinutes: number
  preventSelfReview: boolean
  reviewers: readonly Reviewer[]
  /** null: every branch may deploy. */
  branchPolicy: BranchPolicy | null
  /** Name patterns, looked at when `custom_branch_policies` is set. */
  branchPatterns: readonly { readonly id: number; readonly name: string; readonly type: 'branch' | 'tag' }[]
  canAdminsBypass: boolean
}

export function mayReview(environment: Environment, login: string): boolean {
  return environment.reviewers.some((reviewer) =>
    reviewer.type === 'User' ? reviewer.user.login === login : reviewer.team.members.get(login)?.state === 'active',
  )
}

/** Whether `ref` (`refs/heads/…` or `refs/tags/…`) may deploy. "Protected branches only" without any protected branch admits all, as on GitHub. */
export function admitsRef(environment: Environment, ref: string, protectedBranches: ReadonlySet<string>): boolean {
  const policy = environment.branchPolicy
  if (policy === null) return true
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? []
  if (name === undefined) return false
  if (policy.protected_branches) return protectedBranches.size === 0 || (kind === 'heads' && protectedBranches.has(name))
  const wanted = kind === 'tags' ? 'tag' : 'branch'
  return environment.branchPatterns.some((pattern) => pattern.type === wanted && matchesPattern(pattern.name, name))
}

function matchesPattern(pattern: string, name: string): boolean {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*').replaceAll('?', '[^/]')
  return new RegExp(`^${source}$`).test(name)
}
