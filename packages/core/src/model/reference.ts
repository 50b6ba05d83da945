import { Failure } from '../failure.ts'
import { parseDigest } from './digest.ts'
import type { Digest } from './digest.ts'

/** Where an artifact is: `registry/repository[:tag][@digest]`. */
export interface Reference {
  /** Host with optional port, lower case, exactly as requests will name it. */
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: Digest
}

/** A reference that names its content. */
export interface PinnedReference extends Reference {
  readonly digest: Digest
}

// distribution-spec 1.1, "Pulling manifests": <name> and <reference>.
const repositoryShape = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagShape = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/

/**
 * Reads `registry/repository[:tag][@digest]`. The registry must be spelled out: no default registry is assumed.
 * @throws Failure `reference-invalid` | `digest-invalid`
 */
export function parseReference(text: string): Reference {
  const [name, digestText, ...more] = text.split('@')
  if (name === undefined || more.length > 0) throw invalid(text, 'at most one @')
  const slash = name.indexOf('/')
  if (slash < 1) throw invalid(text, 'a registry host, a slash and a repository')
  const registry = name.slice(0, slash).toLowerCase()
  const rest = name.slice(slash + 1)
  const colon = rest.lastIndexOf(':')
  const repository = colon < 0 ? rest : rest.slice(0, colon)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  if (!isRegistry(registry)) throw invalid(text, 'a registry host such as ghcr.io or localhost:5000')
  if (!repositoryShape.test(repository) || registry.length + repository.length > 255)
    throw invalid(text, 'a lower-case repository name of at most 255 characters')
  if (tag !== undefined && !tagShape.test(tag)) throw invalid(text, 'a tag of at most 128 letters, digits, ._-')
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digestText === undefined ? {} : { digest: parseDigest(digestText) }),
  }
}

/** As {@link parseReference}, and the digest must be there. @throws Failure `digest-required` */
export function parsePinnedReference(text: string): PinnedReference {
  const reference = parseReference(text)
  if (reference.digest !== undefined) return pin(reference, reference.digest)
  throw new Failure('digest-required', {
    blame: 'configuration',
    message: `${text} names no digest, and a tag can move between two looks`,
    remedy: `Write ${formatRepository(reference)}@sha256:… with the digest that the build printed.`,
  })
}

export function pin(reference: Reference, digest: Digest): PinnedReference {
  return { ...reference, digest }
}

/** The inverse of {@link parseReference}. */
export function formatReference({ registry, repository, tag, digest }: Reference): string {
  return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

/** `registry/repository` without tag and digest: the line an artifact moves on. */
export function formatRepository({ registry, repository }: Reference): string {
  return `${registry}/${repository}`
}

export function isTag(text: string): boolean {
  return tagShape.test(text)
}

function isRegistry(host: string): boolean {
  if (!hostShape.test(host)) return false
  const port = /:([0-9]+)$/.exec(host.replace(/^\[.*\]/, ''))?.[1]
  const looksLikeHost = host.includes('.') || host.includes(':') || host === 'localhost'
  return looksLikeHost && (port === undefined || (Number(port) > 0 && Number(port) < 65_536)) && isAsRequested(host)
}

/** Whether a URL parser leaves the host as it is: `0x7f.1` and `127.1` would be asked as 127.0.0.1. */
function isAsRequested(host: string): boolean {
  const requested = URL.parse(`http://${host}/`)?.host
  return requested === host || `${requested}:80` === host
}

function invalid(text: string, expected: string): Failure {
  const found = JSON.stringify(text.slice(0, 300))
  return new Failure('reference-invalid', {
    blame: 'configuration',
    message: `Not a reference to an artifact: expected ${expected}, found ${found}`,
    remedy: 'Write registry.example/team/app:tag@sha256:….',
    expected,
    found,
  })
}
