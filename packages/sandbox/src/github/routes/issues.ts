import { actingLogin, created, integer, ok, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { Issue } from '../model/issue.ts'
import { pageOf } from '../paging.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderComment, renderIssue } from '../render/issue.ts'

const longestBody = 65_536
const read = { permission: 'issues', access: 'read' } as const
const write = { permission: 'issues', access: 'write' } as const

export const issueRoutes: readonly RepositoryRoute[] = [
  { operation: 'issues/create', demand: write, handle: create },
  {
    operation: 'issues/get',
    demand: read,
    handle: (exchange) => ok(renderIssue(exchange.world, exchange.repository, find(exchange))),
  },
  { operation: 'issues/create-comment', demand: write, handle: comment },
  {
    operation: 'issues/list-comments',
    demand: read,
    handle(exchange) {
      const { world, repository } = exchange
      const issue = find(exchange)
      const address = apiAddress(world, repository, `/issues/${issue.number}/comments`)
      return pageOf(exchange, address, issue.comments, (entry) => renderComment(world, repository, issue, entry))
    },
  },
]

function create(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const request = exchange.body as { title: string | number; body?: string | null; labels?: readonly (string | { name?: string | null })[] }
  refuseLong(request.body ?? '')
  const issue: Issue = {
    id: world.nextId(),
    number: Math.max(0, ...repository.issues.keys(), ...repository.pullRequests.keys()) + 1,
    title: String(request.title),
    body: request.body ?? null,
    author: world.account(actingLogin(exchange)),
    labels: (request.labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    createdAt: world.now(),
    comments: [],
  }
  repository.issues.set(issue.number, issue)
  return created(renderIssue(world, repository, issue))
}

function comment(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const { body } = exchange.body as { body: string }
  refuseLong(body)
  const issue = find(exchange)
  const added = { id: world.nextId(), body, author: world.account(actingLogin(exchange)), createdAt: world.now() }
  issue.comments.push(added)
  return created(renderComment(world, repository, issue, added))
}

function refuseLong(body: string): void {
  if (body.length > longestBody) throw unprocessable('body is too long (maximum is 65536 characters)')
}

function find(exchange: RepositoryExchange): Issue {
  const issue = exchange.repository.issues.get(integer(exchange, 'issue_number'))
  if (issue === undefined) throw notFound()
  return issue
}
