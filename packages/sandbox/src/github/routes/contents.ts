import { ok, text, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { TreeEntry } from '../model/git-store.ts'
import { notFound } from '../refusal.ts'
import { apiAddress, pageAddress } from '../render/address.ts'
import { inLines } from './git-objects.ts'

export const contentRoutes: readonly RepositoryRoute[] = [
  { operation: 'repos/get-content', demand: { permission: 'contents', access: 'read' }, handle: get },
]

function get(exchange: RepositoryExchange): Answer {
  const { git, defaultBranch } = exchange.repository
  const ref = String(exchange.query['ref'] ?? defaultBranch)
  const commit = git.commitAt(ref)
  if (commit === undefined) throw notFound()
  const path = text(exchange, 'path').replace(/\/$/, '')
  const entry = git.entryAt(commit.tree, path)
  if (entry === undefined) throw notFound()
  if (entry.type === 'tree') {
    const below = (git.trees.get(entry.sha) ?? []).map((child) => render(exchange, ref, path === '' ? child.path : `${path}/${child.path}`, child))
    return ok(below)
  }
  const bytes = git.blobs.get(entry.sha) ?? Buffer.alloc(0)
  const content = bytes.length > exchange.world.switches.largestInlineFile ? { content: '', encoding: 'none' } : { content: inLines(bytes), encoding: 'base64' }
  return ok({ ...render(exchange, ref, path, entry), ...content })
}

function render({ world, repository }: RepositoryExchange, ref: string, path: string, entry: TreeEntry): Record<string, unknown> {
  const isDirectory = entry.type === 'tree'
  const url = `${apiAddress(world, repository, `/contents/${encodeURI(path)}`)}?ref=${encodeURIComponent(ref)}`
  const git = apiAddress(world, repository, `/git/${entry.type}s/${entry.sha}`)
  const html = pageAddress(world, repository, `/${entry.type}/${ref}/${encodeURI(path)}`)
  return {
    type: isDirectory ? 'dir' : 'file',
    name: path.split('/').at(-1),
    path,
    sha: entry.sha,
    size: repository.git.blobs.get(entry.sha)?.length ?? 0,
    url,
    git_url: git,
    html_url: html,
    download_url: isDirectory ? null : pageAddress(world, repository, `/raw/${ref}/${encodeURI(path)}`),
    _links: { self: url, git, html },
  }
}
