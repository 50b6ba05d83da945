import { ok, text, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import { pageOf } from '../paging.ts'
import { unprocessable } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderCommit } from '../render/commit.ts'
import { renderPull } from '../render/pull.ts'

export const commitRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'repos/get-commit',
    demand: { permission: 'contents', access: 'read' },
    handle(exchange) {
      const commit = exchange.repository.git.commitAt(text(exchange, 'ref'))
      if (commit === undefined) throw unprocessable(`No commit found for SHA: ${text(exchange, 'ref')}`)
      return ok(renderCommit(exchange.world, exchange.repository, commit))
    },
  },
  {
    operation: 'repos/list-pull-requests-associated-with-commit',
    demand: { permission: 'pull-requests', access: 'read' },
    handle: listPulls,
  },
]

/** The merged pull requests that brought the commit, or the open ones that hold it. */
function listPulls(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const sha = text(exchange, 'commit_sha')
  const commit = repository.git.commitAt(sha)
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${sha}`)
  const found = [...repository.pullRequests.values()].filter((pull) => pull.mergeCommitSha === commit.sha || pull.commits.includes(commit.sha))
  return pageOf(exchange, apiAddress(world, repository, `/commits/${sha}/pulls`), found, (pull) => renderPull(world, repository, pull))
}
