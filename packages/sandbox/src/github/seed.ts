import type { Account, RepositoryRole } from './model/account.ts'
import type { Environment, Reviewer } from './model/environment.ts'
import { GitStore, type GitCommit } from './model/git-store.ts'
import type { PullRequest, PullReview } from './model/pull-request.ts'
import type { Repository } from './model/repository.ts'
import { updateTree } from './model/tree-update.ts'
import { newEnvironment } from './new-environment.ts'
import { known, type World } from './world.ts'

export interface CommitSeed {
  readonly message: string
  /** Login of the author; the committer too unless another is given. */
  readonly author: string
  readonly committer?: string
  /** Files that change, by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** `main` unless given; created when missing. */
  readonly branch?: string
}

export interface PullSeed {
  readonly author: string
  readonly title: string
  readonly branch: string
  readonly files?: Readonly<Record<string, string>>
  /** Authors of the commits on the branch; the pull request's author alone unless given. */
  readonly commitsBy?: readonly string[]
  /** Login of whoever merges it, with a merge commit. */
  readonly mergedBy?: string
}

export interface EnvironmentSeed {
  readonly reviewers?: readonly (string | { readonly team: string })[]
  readonly preventSelfReview?: boolean
  readonly waitTimerMinutes?: number
  readonly branches?: 'protected' | readonly string[]
  readonly canAdminsBypass?: boolean
}

/** Fills a world with people, code and rules. What is named must have been added before. */
export class Seed {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  user(login: string, name: string): Account {
    return this.#world.addAccount({ login, name, type: 'User', email: `${login}@acme.example` })
  }

  bot(login: string): Account {
    return this.#world.addAccount({ login: `${login}[bot]`, type: 'Bot' })
  }

  organisation(login: string, id?: number): Account {
    const account = this.#world.addAccount({ login, type: 'Organization', ...(id === undefined ? {} : { id }) })
    this.#world.organisations.set(login, { account, teams: new Map() })
    return account
  }

  team(organisation: string, slug: string, members: readonly string[], pending: readonly string[] = []): void {
    const entry = (state: 'active' | 'pending') => (login: string) => [this.#world.account(login).login, { role: 'member', state }] as const
    const all = new Map([...members.map(entry('active')), ...pending.map(entry('pending'))])
    const { teams } = known(this.#world.organisations.get(organisation), `organisation ${organisation}`)
    teams.set(slug, { id: this.#world.nextId(), slug, name: slug, members: all })
  }

  repository(fullName: string, settings: { id?: number; private?: boolean; roles: Readonly<Record<string, RepositoryRole>>; protectedBranches?: readonly string[] }): Repository {
    const [owner = '', name = ''] = fullName.split('/')
    const repository: Repository = {
      id: settings.id ?? this.#world.nextId(),
      owner: this.#world.account(owner),
      name,
      fullName,
      isPrivate: settings.private ?? false,
      defaultBranch: 'main',
      createdAt: this.#world.now(),
      roles: new Map(Object.entries(settings.roles)),
      protectedBranches: new Set(settings.protectedBranches ?? ['main']),
      git: new GitStore(),
      environments: new Map(),
      runs: new Map(),
      checkRuns: new Map(),
      deployments: new Map(),
      pullRequests: new Map(),
      issues: new Map(),
      attestations: [],
      releases: new Map(),
      latestRelease: null,
      immutableReleases: false,
    }
    this.#world.repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  commit(repository: Repository, seed: CommitSeed): GitCommit {
    const branch = `heads/${seed.branch ?? repository.defaultBranch}`
    const parent = repository.git.commitAt(branch) ?? repository.git.commitAt(repository.defaultBranch)
    const commit = this.#write(repository, seed, parent === undefined ? [] : [parent])
    repository.git.refs.set(branch, commit.sha)
    return commit
  }

  /** A pull request with its commits; merged when the seed says by whom. */
  pullRequest(repository: Repository, seed: PullSeed): PullRequest {
    const base = known(repository.git.commitAt(repository.defaultBranch), 'default branch')
    const authors = seed.commitsBy ?? [seed.author]
    const commits = authors.map((author, index) => {
      const files = index === 0 ? (seed.files ?? { 'CHANGES.md': `${seed.title}\n` }) : {}
      return this.commit(repository, { message: `${seed.title} (${index + 1})`, author, branch: seed.branch, files })
    })
    const head = known(commits.at(-1), 'commit of the pull request')
    const pull: PullRequest = {
      id: this.#world.nextId(),
      number: Math.max(0, ...repository.pullRequests.keys(), ...repository.issues.keys()) + 1,
      title: seed.title,
      body: null,
      author: this.#world.account(seed.author),
      headBranch: seed.branch,
      headSha: head.sha,
      baseBranch: repository.defaultBranch,
      baseSha: base.sha,
      commits: commits.map(({ sha }) => sha),
      createdAt: this.#world.now(),
      mergedBy: null,
      mergedAt: null,
      mergeCommitSha: null,
      reviews: [],
    }
    repository.pullRequests.set(pull.number, pull)
    if (seed.mergedBy !== undefined) this.#merge(repository, pull, [base, head], seed.mergedBy)
    return pull
  }

  review(pull: PullRequest, author: string, state: PullReview['state'], body = ''): void {
    pull.reviews.push({ id: this.#world.nextId(), author: this.#world.account(author), body, state, commitSha: pull.headSha, submittedAt: this.#world.now() })
  }

  environment(repository: Repository, name: string, seed: EnvironmentSeed = {}): Environment {
    const environment = newEnvironment(this.#world, name)
    environment.reviewers = (seed.reviewers ?? []).map((reviewer) => this.#reviewer(repository, reviewer))
    environment.preventSelfReview = seed.preventSelfReview ?? false
    environment.waitTimerMinutes = seed.waitTimerMinutes ?? 0
    environment.canAdminsBypass = seed.canAdminsBypass ?? true
    if (seed.branches !== undefined) {
      const isProtected = seed.branches === 'protected'
      environment.branchPolicy = { protected_branches: isProtected, custom_branch_policies: !isProtected }
      const patterns = isProtected ? [] : seed.branches
      environment.branchPatterns = patterns.map((pattern) => ({ id: this.#world.nextId(), name: pattern, type: 'branch' }))
    }
    repository.environments.set(name, environment)
    return environment
  }

  #merge(repository: Repository, pull: PullRequest, parents: readonly GitCommit[], merger: string): void {
    const message = `Merge pull request #${pull.number} from ${repository.owner.login}/${pull.headBranch}`
    const commit = this.#write(repository, { message, author: merger }, parents, known(parents.at(-1), 'head').tree)
    repository.git.refs.set(`heads/${pull.baseBranch}`, commit.sha)
    pull.mergedBy = this.#world.account(merger)
    pull.mergedAt = this.#world.now()
    pull.mergeCommitSha = commit.sha
  }

  #write({ git }: Repository, seed: CommitSeed, parents: readonly GitCommit[], base = parents[0]?.tree): GitCommit {
    const changes = Object.entries(seed.files ?? {}).map(([path, content]) => ({ path, mode: '100644', type: 'blob' as const, sha: git.writeBlob(Buffer.from(content)) }))
    const signature = (login: string) => {
      const account = this.#world.account(login)
      return { name: account.name ?? login, email: account.email ?? `${account.id}+${login}@users.noreply.github.com`, date: this.#world.now() }
    }
    return git.writeCommit({
      message: seed.message,
      tree: updateTree(git, base, changes),
      parents: parents.map(({ sha }) => sha),
      author: signature(seed.author),
      committer: signature(seed.committer ?? seed.author),
    })
  }

  #reviewer(repository: Repository, reviewer: string | { readonly team: string }): Reviewer {
    if (typeof reviewer === 'string') return { type: 'User', user: this.#world.account(reviewer) }
    const team = this.#world.organisations.get(repository.owner.login)?.teams.get(reviewer.team)
    return { type: 'Team', team: known(team, `team ${reviewer.team}`) }
  }
}
