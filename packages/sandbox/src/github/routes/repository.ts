import { ok, type RepositoryRoute } from '../exchange.ts'
import { renderFullRepository } from '../render/repository.ts'

export const repositoryRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'repos/get',
    demand: { permission: 'metadata', access: 'read' },
    handle: (exchange) => ok(renderFullRepository(exchange.world, exchange.repository)),
  },
]
