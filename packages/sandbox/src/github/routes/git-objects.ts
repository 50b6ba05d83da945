import { actingLogin, created, ok, text, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { GitStore, Signature, TreeEntry } from '../model/git-store.ts'
import { updateTree } from '../model/tree-update.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { apiAddress, nodeId } from '../render/address.ts'
import { renderGitCommit } from '../render/commit.ts'

interface TreeRequest {
  readonly base_tree?: string
  readonly tree: readonly { path?: string; mode?: string; type?: TreeEntry['type']; sha?: string | null; content?: string }[]
}

interface CommitRequest {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: { name: string; email: string; date?: string }
  readonly committer?: { name?: string; email?: string; date?: string }
}

const read = { permission: 'contents', access: 'read' } as const
const write = { permission: 'contents', access: 'write' } as const

export const gitObjectRoutes: readonly RepositoryRoute[] = [
  { operation: 'git/create-blob', demand: write, handle: createBlob },
  { operation: 'git/get-blob', demand: read, handle: getBlob },
  { operation: 'git/create-tree', demand: write, handle: createTree },
  { operation: 'git/get-tree', demand: read, handle: getTree },
  { operation: 'git/create-commit', demand: write, handle: createCommit },
  { operation: 'git/get-commit', demand: read, handle: getCommit },
]

function createBlob(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const { content, encoding = 'utf-8' } = exchange.body as { content: string; encoding?: string }
  if (encoding !== 'utf-8' && encoding !== 'base64') throw unprocessable(`${encoding} is not a valid encoding`)
  const sha = repository.git.writeBlob(Buffer.from(content, encoding))
  return created({ sha, url: apiAddress(world, repository, `/git/blobs/${sha}`) })
}

function getBlob(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const sha = text(exchange, 'file_sha')
  const bytes = repository.git.blobs.get(sha)
  if (bytes === undefined) throw notFound()
  return ok({ sha, node_id: nodeId('Blob', sha), size: bytes.length, url: apiAddress(world, repository, `/git/blobs/${sha}`), content: inLines(bytes), encoding: 'base64' })
}

function createTree(exchange: RepositoryExchange): Answer {
  const { git } = exchange.repository
  const request = exchange.body as TreeRequest
  const base = request.base_tree === undefined ? undefined : treeAt(git, request.base_tree)
  if (request.base_tree !== undefined && base === undefined) throw unprocessable('base_tree is not a valid oid')
  const changes = request.tree.map(({ path, mode, type, sha, content }) => {
    if (path === undefined || mode === undefined || path === '' || path.startsWith('/')) throw unprocessable('tree.path and tree.mode are needed')
    if (content !== undefined) return { path, mode, type: 'blob' as const, sha: git.writeBlob(Buffer.from(content)) }
    if (sha === undefined) throw unprocessable('Must supply either tree.sha or tree.content')
    if (sha !== null && !git.has(sha)) throw unprocessable(`tree.sha ${sha} is not a valid object`)
    return { path, mode, type: type ?? 'blob', sha }
  })
  return created(renderTree(exchange, updateTree(git, base, changes), false))
}

function getTree(exchange: RepositoryExchange): Answer {
  const { git } = exchange.repository
  const tree = treeAt(git, text(exchange, 'tree_sha'))
  if (tree === undefined) throw notFound()
  return ok(renderTree(exchange, tree, exchange.query['recursive'] !== undefined))
}

function createCommit(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const request = exchange.body as CommitRequest
  if (!repository.git.trees.has(request.tree)) throw unprocessable('Tree SHA does not exist')
  const parents = request.parents ?? []
  if (!parents.every((parent) => repository.git.commits.has(parent))) throw unprocessable('Parent SHA does not exist or is not a commit object')
  const caller = callerSignature(exchange)
  const author = { ...caller, ...request.author, date: request.author?.date === undefined ? world.now() : new Date(request.author.date) }
  const committer = { ...author, ...request.committer, date: request.committer?.date === undefined ? author.date : new Date(request.committer.date) }
  const commit = repository.git.writeCommit({ message: request.message, tree: request.tree, parents, author, committer })
  return created(renderGitCommit(world, repository, commit))
}

function getCommit(exchange: RepositoryExchange): Answer {
  const commit = exchange.repository.git.commits.get(text(exchange, 'commit_sha'))
  if (commit === undefined) throw notFound()
  return ok(renderGitCommit(exchange.world, exchange.repository, commit))
}

function renderTree({ world, repository }: RepositoryExchange, sha: string, recursive: boolean): Record<string, unknown> {
  const walk = (tree: string, prefix: string): Record<string, unknown>[] =>
    (repository.git.trees.get(tree) ?? []).flatMap((entry) => {
      const path = `${prefix}${entry.path}`
      const size = repository.git.blobs.get(entry.sha)?.length
      const url = apiAddress(world, repository, `/git/${entry.type}s/${entry.sha}`)
      const below = recursive && entry.type === 'tree' ? walk(entry.sha, `${path}/`) : []
      return [{ ...entry, path, url, ...(size === undefined ? {} : { size }) }, ...below]
    })
  return { sha, url: apiAddress(world, repository, `/git/trees/${sha}`), tree: walk(sha, ''), truncated: false }
}

/** A tree by its own sha, or that of a commit or ref. */
function treeAt(git: GitStore, name: string): string | undefined {
  return git.trees.has(name) ? name : git.commitAt(name)?.tree
}

function callerSignature(exchange: RepositoryExchange): Signature {
  const account = exchange.world.accounts.get(actingLogin(exchange))
  const login = actingLogin(exchange)
  return { name: account?.name ?? login, email: account?.email ?? `${account?.id ?? 0}+${login}@users.noreply.github.com`, date: exchange.world.now() }
}

/** Base64 as GitHub sends it: a line break after every 60 characters. */
export function inLines(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
}
