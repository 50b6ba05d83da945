import { created, ok, text, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { apiAddress, nodeId } from '../render/address.ts'

const write = { permission: 'contents', access: 'write' } as const

export const gitRefRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'git/get-ref',
    demand: { permission: 'contents', access: 'read' },
    handle(exchange) {
      const name = text(exchange, 'ref')
      const sha = exchange.repository.git.refs.get(name)
      if (sha === undefined) throw notFound()
      return ok(render(exchange, name, sha))
    },
  },
  { operation: 'git/create-ref', demand: write, handle: create },
  { operation: 'git/update-ref', demand: write, handle: update },
]

function create(exchange: RepositoryExchange): Answer {
  const { git } = exchange.repository
  const { ref, sha } = exchange.body as { ref: string; sha: string }
  const name = /^refs\/((?:heads|tags)\/.+)$/.exec(ref)?.[1]
  if (name === undefined) throw unprocessable('Reference name must start with refs/ and have at least two slashes')
  if (git.refs.has(name)) throw unprocessable('Reference already exists')
  if (!git.commits.has(sha)) throw unprocessable('Object does not exist')
  git.refs.set(name, sha)
  return created(render(exchange, name, sha))
}

/** Without `force` only forwards: the compare-and-swap that a ledger stands on. */
function update(exchange: RepositoryExchange): Answer {
  const { git, protectedBranches } = exchange.repository
  const name = text(exchange, 'ref')
  const { sha, force = false } = exchange.body as { sha: string; force?: boolean }
  const current = git.refs.get(name)
  if (current === undefined) throw unprocessable('Reference does not exist')
  if (!git.commits.has(sha)) throw unprocessable('Object does not exist')
  if (!force && !git.isAncestor(current, sha)) throw unprocessable('Update is not a fast forward')
  if (force && protectedBranches.has(name.replace(/^heads\//, ''))) throw unprocessable('Cannot force-push to this branch')
  git.refs.set(name, sha)
  return ok(render(exchange, name, sha))
}

function render({ world, repository }: RepositoryExchange, name: string, sha: string): Record<string, unknown> {
  return {
    ref: `refs/${name}`,
    node_id: nodeId('Ref', name),
    url: apiAddress(world, repository, `/git/refs/${name}`),
    object: { type: 'commit', sha, url: apiAddress(world, repository, `/git/commits/${sha}`) },
  }
}
