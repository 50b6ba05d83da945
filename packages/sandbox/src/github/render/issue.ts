import type { Issue, IssueComment } from '../model/issue.ts'
import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, nodeId, pageAddress } from './address.ts'

/** `issue`. */
export function renderIssue(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  const api = apiAddress(world, repository, `/issues/${issue.number}`)
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    url: api,
    html_url: pageAddress(world, repository, `/issues/${issue.number}`),
    repository_url: apiAddress(world, repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    state: 'open',
    title: issue.title,
    body: issue.body,
    user: renderAccount(world, issue.author),
    labels: issue.labels,
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    author_association: 'MEMBER',
    created_at: instant(issue.createdAt),
    updated_at: instant(issue.comments.at(-1)?.createdAt ?? issue.createdAt),
    closed_at: null,
  }
}

/** `issue-comment`. */
export function renderComment(world: World, repository: Repository, issue: Issue, comment: IssueComment): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: apiAddress(world, repository, `/issues/comments/${comment.id}`),
    html_url: pageAddress(world, repository, `/issues/${issue.number}#issuecomment-${comment.id}`),
    issue_url: apiAddress(world, repository, `/issues/${issue.number}`),
    body: comment.body,
    user: renderAccount(world, comment.author),
    author_association: 'MEMBER',
    created_at: instant(comment.createdAt),
    updated_at: instant(comment.createdAt),
  }
}
