import type { PullRequest, PullReview } from '../model/pull-request.ts'
import type { Repository } from '../model/repository.ts'
import { known, type World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, instantOrNull, nodeId, pageAddress } from './address.ts'
import { renderFullRepository } from './repository.ts'

/** `pull-request-minimal`. */
export function renderMinimalPull(world: World, repository: Repository, number: number): Record<string, unknown> {
  const pull = known(repository.pullRequests.get(number), `pull request ${number}`)
  const repo = { id: repository.id, url: apiAddress(world, repository), name: repository.name }
  return {
    id: pull.id,
    number: pull.number,
    url: apiAddress(world, repository, `/pulls/${pull.number}`),
    head: { ref: pull.headBranch, sha: pull.headSha, repo },
    base: { ref: pull.baseBranch, sha: pull.baseSha, repo },
  }
}

/** `pull-request-simple`. */
export function renderPull(world: World, repository: Repository, pull: PullRequest): Record<string, unknown> {
  const api = apiAddress(world, repository, `/pulls/${pull.number}`)
  const issue = apiAddress(world, repository, `/issues/${pull.number}`)
  const page = pageAddress(world, repository, `/pull/${pull.number}`)
  const statuses = apiAddress(world, repository, `/statuses/${pull.headSha}`)
  const side = (ref: string, sha: string): Record<string, unknown> => ({
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: renderAccount(world, repository.owner),
    repo: renderFullRepository(world, repository),
  })
  return {
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.mergedAt === null ? 'open' : 'closed',
    locked: false,
    draft: false,
    user: renderAccount(world, pull.author),
    url: api,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: apiAddress(world, repository, '/pulls/comments{/number}'),
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: instant(pull.createdAt),
    updated_at: instant(pull.mergedAt ?? pull.createdAt),
    closed_at: instantOrNull(pull.mergedAt),
    merged_at: instantOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    head: side(pull.headBranch, pull.headSha),
    base: side(pull.baseBranch, pull.baseSha),
    author_association: 'MEMBER',
    auto_merge: null,
    _links: {
      self: { href: api },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${api}/comments` },
      review_comment: { href: apiAddress(world, repository, '/pulls/comments{/number}') },
      commits: { href: `${api}/commits` },
      statuses: { href: statuses },
    },
  }
}

/** `pull-request`. */
export function renderFullPull(world: World, repository: Repository, pull: PullRequest): Record<string, unknown> {
  return {
    ...renderPull(world, repository, pull),
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedBy === null ? null : renderAccount(world, pull.mergedBy),
    mergeable: null,
    mergeable_state: 'unknown',
    maintainer_can_modify: false,
    comments: 0,
    review_comments: 0,
    commits: pull.commits.length,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  }
}

/** `pull-request-review`. */
export function renderReview(world: World, repository: Repository, pull: PullRequest, review: PullReview): Record<string, unknown> {
  const page = pageAddress(world, repository, `/pull/${pull.number}#pullrequestreview-${review.id}`)
  const api = apiAddress(world, repository, `/pulls/${pull.number}`)
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: renderAccount(world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commitSha,
    submitted_at: instant(review.submittedAt),
    html_url: page,
    pull_request_url: api,
    author_association: 'MEMBER',
    _links: { html: { href: page }, pull_request: { href: api } },
  }
}
