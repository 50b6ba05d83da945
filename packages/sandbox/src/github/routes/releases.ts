import { mayWriteTo } from '../access.ts'
import { actingLogin, created, integer, ok, text, type Answer, type Demand, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { Release } from '../model/release.ts'
import type { Repository } from '../model/repository.ts'
import { pageOf } from '../paging.ts'
import { notFound, unprocessable, validationFailed } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderRelease } from '../render/release.ts'

const read: Demand = { permission: 'contents', access: 'read' }
const write: Demand = { permission: 'contents', access: 'write' }

export const releaseRoutes: readonly RepositoryRoute[] = [
  { operation: 'repos/list-releases', demand: read, handle: list },
  { operation: 'repos/create-release', demand: write, handle: create },
  { operation: 'repos/get-latest-release', demand: read, handle: latest },
  { operation: 'repos/get-release-by-tag', demand: read, handle: byTag },
  { operation: 'repos/get-release', demand: read, handle: get },
  { operation: 'repos/update-release', demand: write, handle: update },
  { operation: 'repos/delete-release', demand: write, handle: remove },
]

interface Wishes {
  readonly tag_name?: string
  readonly target_commitish?: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly make_latest?: 'true' | 'false' | 'legacy'
}

/** Drafts are shown to those who may write, and are "Not Found" for everybody else. */
export function visible(exchange: RepositoryExchange): readonly Release[] {
  const all = [...exchange.repository.releases.values()].toReversed()
  return mayWriteTo(exchange.token, exchange.repository, 'contents') ? all : all.filter(({ draft }) => !draft)
}

export function releaseAt(exchange: RepositoryExchange): Release {
  const release = visible(exchange).find(({ id }) => id === integer(exchange, 'release_id'))
  if (release === undefined) throw notFound()
  return release
}

function list(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  return pageOf(exchange, apiAddress(world, repository, '/releases'), visible(exchange), (release) => renderRelease(world, repository, release))
}

function get(exchange: RepositoryExchange): Answer {
  return ok(renderRelease(exchange.world, exchange.repository, releaseAt(exchange)))
}

/** "Get a published release with the specified tag": a draft is none. */
function byTag(exchange: RepositoryExchange): Answer {
  const release = publishedAt(exchange.repository, text(exchange, 'tag'))
  if (release === undefined) throw notFound()
  return ok(renderRelease(exchange.world, exchange.repository, release))
}

function latest({ world, repository }: RepositoryExchange): Answer {
  const release = repository.latestRelease === null ? undefined : repository.releases.get(repository.latestRelease)
  if (release === undefined || release.draft || release.prerelease) throw notFound()
  return ok(renderRelease(world, repository, release))
}

function create(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const wishes = exchange.body as Wishes & { readonly tag_name: string }
  const release: Release = {
    id: world.nextId(),
    author: world.account(actingLogin(exchange)),
    createdAt: world.now(),
    updatedAt: world.now(),
    assets: new Map(),
    tagName: wishes.tag_name,
    targetCommitish: wishes.target_commitish ?? repository.defaultBranch,
    name: wishes.name ?? null,
    body: wishes.body ?? null,
    draft: true,
    prerelease: wishes.prerelease ?? false,
    immutable: false,
    publishedAt: null,
  }
  if (wishes.draft !== true) publish(exchange, release, wishes.make_latest)
  repository.releases.set(release.id, release)
  return created(renderRelease(world, repository, release))
}

function update(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const release = releaseAt(exchange)
  const wishes = exchange.body as Wishes
  const movesTag = wishes.tag_name !== undefined && wishes.tag_name !== release.tagName
  if (release.immutable && (movesTag || wishes.draft === true)) throw unprocessable('Cannot change an immutable release')
  release.tagName = wishes.tag_name ?? release.tagName
  release.targetCommitish = wishes.target_commitish ?? release.targetCommitish
  release.name = wishes.name ?? release.name
  release.body = wishes.body ?? release.body
  release.prerelease = wishes.prerelease ?? release.prerelease
  if (wishes.draft === true) release.draft = true
  if (!release.draft || wishes.draft === false) publish(exchange, release, wishes.make_latest)
  release.updatedAt = world.now()
  return ok(renderRelease(world, repository, release))
}

function remove(exchange: RepositoryExchange): Answer {
  exchange.repository.releases.delete(releaseAt(exchange).id)
  return { status: 204 }
}

/** Makes the tag where there is none, and locks what belongs to it where the repository's releases are immutable. */
function publish({ world, repository }: RepositoryExchange, release: Release, makeLatest: Wishes['make_latest'] = 'true'): void {
  const other = publishedAt(repository, release.tagName)
  if (other !== undefined && other !== release) throw validationFailed([{ resource: 'Release', code: 'already_exists', field: 'tag_name' }])
  const commit = repository.git.commitAt(release.targetCommitish)
  const ref = `tags/${release.tagName}`
  if (!repository.git.refs.has(ref) && commit === undefined) throw validationFailed([{ resource: 'Release', code: 'invalid', field: 'target_commitish' }])
  if (!repository.git.refs.has(ref) && commit !== undefined) repository.git.refs.set(ref, commit.sha)
  if (release.draft) release.publishedAt = world.now()
  release.draft = false
  release.immutable ||= repository.immutableReleases
  if (!release.prerelease && makeLatest !== 'false') repository.latestRelease = release.id
}

function publishedAt(repository: Repository, tag: string): Release | undefined {
  return [...repository.releases.values()].find(({ draft, tagName }) => !draft && tagName === tag)
}
