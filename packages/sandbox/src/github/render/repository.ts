import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, nodeId, pageAddress } from './address.ts'

/** The addresses below a repository that GitHub lists with it, and the templates at their ends. */
const templates = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const

/** `minimal-repository`. */
export function renderRepository(world: World, repository: Repository): Record<string, unknown> {
  const addresses: Record<string, string> = {}
  for (const [name, template] of Object.entries(templates)) addresses[`${name}_url`] = apiAddress(world, repository, template)
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    owner: renderAccount(world, repository.owner),
    html_url: pageAddress(world, repository),
    description: null,
    fork: false,
    url: apiAddress(world, repository),
    ...addresses,
  }
}

/** `full-repository`. */
export function renderFullRepository(world: World, repository: Repository): Record<string, unknown> {
  const page = pageAddress(world, repository)
  return {
    ...renderRepository(world, repository),
    default_branch: repository.defaultBranch,
    visibility: repository.isPrivate ? 'private' : 'public',
    clone_url: `${page}.git`,
    git_url: `${page.replace(/^https?:/, 'git:')}.git`,
    ssh_url: `ssh://git@${new URL(page).host}/${repository.fullName}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_downloads: false,
    has_pages: false,
    has_discussions: false,
    forks: 0,
    forks_count: 0,
    open_issues: repository.issues.size,
    open_issues_count: repository.issues.size,
    size: 1,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    pushed_at: instant(repository.createdAt),
    created_at: instant(repository.createdAt),
    updated_at: instant(repository.createdAt),
  }
}
