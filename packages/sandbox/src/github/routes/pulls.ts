import { integer, ok, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { PullRequest } from '../model/pull-request.ts'
import { pageOf } from '../paging.ts'
import { notFound } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderCommit } from '../render/commit.ts'
import { renderFullPull, renderReview } from '../render/pull.ts'
import { known } from '../world.ts'

const read = { permission: 'pull-requests', access: 'read' } as const

export const pullRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'pulls/get',
    demand: read,
    handle: (exchange) => ok(renderFullPull(exchange.world, exchange.repository, find(exchange))),
  },
  {
    operation: 'pulls/list-reviews',
    demand: read,
    handle(exchange) {
      const { world, repository } = exchange
      const pull = find(exchange)
      const address = apiAddress(world, repository, `/pulls/${pull.number}/reviews`)
      return pageOf(exchange, address, pull.reviews, (review) => renderReview(world, repository, pull, review))
    },
  },
  {
    operation: 'pulls/list-commits',
    demand: read,
    handle(exchange) {
      const { world, repository } = exchange
      const pull = find(exchange)
      const address = apiAddress(world, repository, `/pulls/${pull.number}/commits`)
      return pageOf(exchange, address, pull.commits, (sha) => renderCommit(world, repository, known(repository.git.commits.get(sha), `commit ${sha}`)))
    },
  },
]

function find(exchange: RepositoryExchange): PullRequest {
  const pull = exchange.repository.pullRequests.get(integer(exchange, 'pull_number'))
  if (pull === undefined) throw notFound()
  return pull
}
