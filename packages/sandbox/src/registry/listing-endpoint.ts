import { jsonAnswer, noSuchRoute, type Answer } from './answer.ts'
import { knownRepository, type Call } from './call.ts'
import { checkDigest } from './grammar.ts'
import { RegistryProblem } from './problem.ts'
import type { StoredManifest } from './repository.ts'

const defaultPageSize = 1000

/** `GET /v2/<name>/tags/list`, in byte order, paged by `n` and `last`. */
export function listTags(call: Call): Answer {
  const { state, name } = call
  const tags = [...knownRepository(call).tags.keys()].toSorted(byBytes)
  if (state.options.tagPages === false) return jsonAnswer(200, { name, tags })
  const { query } = call
  const count = Math.min(askedCount(query) ?? Infinity, pageSize(call))
  const last = query.get('last')
  const rest = last === null ? tags : tags.filter((tag) => byBytes(tag, last) > 0)
  const page = rest.slice(0, count)

  const end = page.at(-1)
  const more = end !== undefined && rest.length > page.length
  return jsonAnswer(200, { name, tags: page }, more ? link(`/v2/${name}/tags/list`, { n: String(count), last: end }) : {})
}

/** `GET /v2/<name>/referrers/<digest>`: an index of the manifests whose subject that is; empty when there are none, whatever the reason. */
export function listReferrers(call: Call, reference: string): Answer {
  const { state, query, name } = call
  if (state.options.referrersApi === false) return noReferrers(call, reference)
  const digest = checkDigest(reference)
  const wanted = state.options.referrersFilter === false ? null : query.get('artifactType')
  const found = (state.repositories.get(name)?.referrers(digest) ?? []).filter(
    ({ artifactType }) => wanted === null || artifactType === wanted,
  )
  const last = query.get('last')
  const start = last === null ? 0 : found.findIndex((manifest) => manifest.digest === last) + 1
  const page = found.slice(start, start + pageSize(call))

  const end = page.at(-1)
  const filters: Record<string, string> = wanted === null ? {} : { artifactType: wanted }
  const next = end === undefined || end === found.at(-1) ? {} : link(`/v2/${name}/referrers/${digest}`, { ...filters, last: end.digest })
  const applied = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const index = { schemaVersion: 2, mediaType, manifests: page.map(referrerDescriptor) }
  return jsonAnswer(200, index, { ...next, ...applied, 'content-type': mediaType })
}

function noReferrers({ state }: Call, reference: string): Answer {
  const { referrersAnswer = 'no-route' } = state.options
  if (referrersAnswer === 'manifest-unknown') throw new RegistryProblem(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  if (referrersAnswer === 'redirect' && state.contentHost !== undefined) {
    return { status: 303, headers: { location: `${state.contentHost.url}/elsewhere/${reference}` } }
  }
  return noSuchRoute()
}

function referrerDescriptor({ mediaType, digest, bytes, artifactType, annotations }: StoredManifest) {
  return { mediaType, digest, size: bytes.length, artifactType, annotations }
}

function askedCount(query: URLSearchParams): number | undefined {
  const text = query.get('n')
  if (text === null) return undefined
  if (!/^\d{1,9}$/.test(text)) throw new RegistryProblem(400, 'PAGINATION_NUMBER_INVALID', `n="${text}" is not a count`)
  return Number(text)
}

function pageSize({ state }: Call): number {
  return state.options.pageSize ?? defaultPageSize
}

function link(path: string, query: Record<string, string>): Record<string, string> {
  return { link: `<${path}?${new URLSearchParams(query).toString()}>; rel="next"` }
}

const byBytes = (left: string, right: string) => Buffer.compare(Buffer.from(left), Buffer.from(right))
