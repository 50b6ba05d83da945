import { Failure } from '../failure.ts'
import { isDigest, parseDigest } from './digest.ts'
import type { Digest } from './digest.ts'
import { npmPlace, parseNpmName, formatNpmName } from './npm-name.ts'
import { parseRegistryHost } from './registry-host.ts'
import { formatReleaseName, parseReleaseName, releasePlace } from './release-name.ts'

/** Where an artifact is: a repository of a registry, an OCI layout, a file, a package of an npm registry, or a release of a forge. */
export interface Reference {
  /**
   * The place: a registry's host with optional port, lower case, exactly as requests will name it; or `oci-layout`;
   * or `file`; or `npm:HOST[/path]`; or `release:HOST`. See {@link placeOf}.
   */
  readonly registry: string
  /** In a registry its repository; of an OCI layout the directory and of a file the path, as written; of npm the package's name; of a release owner/name. */
  readonly repository: string
  /** Of npm the version or dist-tag, of a release its git tag. */
  readonly tag?: string
  readonly digest?: Digest
}

/** A reference that names its content. */
export interface PinnedReference extends Reference {
  readonly digest: Digest
}

export type Place = 'registry' | 'oci-layout' | 'file' | 'npm' | 'release'

export interface ReferenceRules {
  /** Whether names without a host, such as `alpine`, mean Docker Hub: only where a person is used to that. */
  readonly dockerShortNames?: boolean
}

// distribution-spec 1.1, "Pulling manifests": <name> and <reference>.
const repositoryShape = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagShape = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
const controls = /\p{Cc}/u
const longestPath = 4096

/**
 * Reads `registry/repository[:tag][@digest]`, `oci-layout:dir[:tag][@digest]`, `file:path[@digest]`,
 * `npm:[//HOST[:port][/path]/]name[@version][@digest]` and `release:[//HOST[:port]/]owner/name[@tag][@digest]`. A registry must be spelled out unless `rules` say otherwise.
 * @throws Failure `reference-invalid` | `digest-invalid`
 */
export function parseReference(text: string, rules: ReferenceRules = {}): Reference {
  if (text.startsWith('oci-layout:')) return layoutReference(text, text.slice('oci-layout:'.length))
  if (text.startsWith('file:')) return fileReference(text, text.slice('file:'.length))
  if (text.startsWith('npm:')) return npmReference(text, text.slice('npm:'.length))
  if (text.startsWith(releasePlace)) return releaseReference(text, text.slice(releasePlace.length))
  return registryReference(text, rules)
}

/** As {@link parseReference}, and the digest must be there. @throws Failure `digest-required` */
export function parsePinnedReference(text: string, rules: ReferenceRules = {}): PinnedReference {
  const reference = parseReference(text, rules)
  if (reference.digest !== undefined) return pin(reference, reference.digest)
  throw new Failure('digest-required', {
    blame: 'configuration',
    message: `${text} names no digest, and a tag can move between two looks`,
    remedy: `Write ${withoutDigest(reference)}@${placeOf(reference) === 'npm' ? 'sha512' : 'sha256'}:… with the digest that the build printed.`,
  })
}

/** A tag beside a digest helps nobody to find an image, but is where a package or a release is looked for. */
function withoutDigest(reference: Reference): string {
  return placeOf(reference) === 'npm' || placeOf(reference) === 'release' ? formatReference(reference) : formatRepository(reference)
}

export function pin(reference: Reference, digest: Digest): PinnedReference {
  return { ...reference, digest }
}

/** The inverse of {@link parseReference}. */
export function formatReference(reference: Reference): string {
  const { tag, digest } = reference
  const separator = ['npm', 'release'].includes(placeOf(reference)) ? '@' : ':'
  return `${formatRepository(reference)}${tag === undefined ? '' : `${separator}${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

/** Without tag and digest: the line an artifact moves on. */
export function formatRepository({ registry, repository }: Reference): string {
  switch (placeOf({ registry })) {
    case 'registry':
      return `${registry}/${repository}`
    case 'npm':
      return formatNpmName(registry, repository)
    case 'release':
      return formatReleaseName(registry, repository)
    case 'oci-layout':
    case 'file':
      return `${registry}:${repository}`
  }
}

/** What kind of place a reference names. None of the others can be a registry's host. */
export function placeOf({ registry }: Pick<Reference, 'registry'>): Place {
  if (registry === 'oci-layout' || registry === 'file') return registry
  if (/^(?:npm|release):[0-9]+$/.test(registry)) return 'registry'
  if (registry.startsWith(npmPlace)) return 'npm'
  return registry.startsWith(releasePlace) ? 'release' : 'registry'
}

/**
 * Ends what makes no sense where the artifact is, such as a scan of a package in an npm registry.
 * @throws Failure `place-unsupported`
 */
export function requirePlace(reference: Pick<Reference, 'registry'>, places: readonly Place[], doing: string): void {
  const place = placeOf(reference)
  if (places.includes(place)) return
  const expected = places.map((one) => placeNames[one]).join(' or ')
  throw new Failure('place-unsupported', {
    blame: 'configuration',
    message: `${doing}: expected an artifact in ${expected}, found one in ${placeNames[place]}`,
    remedy: `Name the artifact where it is in ${expected}.`,
    expected,
    found: placeNames[place],
  })
}

const placeNames: Readonly<Record<Place, string>> = {
  registry: 'a registry (registry.example/team/app@sha256:…)',
  'oci-layout': 'an OCI layout (oci-layout:directory@sha256:…)',
  file: 'a file (file:path@sha256:…)',
  npm: 'an npm registry (npm:name@version)',
  release: 'a release (release:owner/name@tag)',
}

export function isTag(text: string): boolean {
  return tagShape.test(text)
}

function registryReference(text: string, { dockerShortNames = false }: ReferenceRules): Reference {
  const [name, digestText, ...more] = text.split('@')
  if (name === undefined || more.length > 0) throw invalid(text, 'at most one @')
  const slash = name.indexOf('/')
  const host = slash < 1 ? undefined : parseRegistryHost(name.slice(0, slash))
  const isShort = dockerShortNames && isShortName(name)
  if (host === undefined && slash < 1 && !isShort) throw invalid(text, 'a registry host, a slash and a repository')
  if (host === undefined && !isShort) throw invalid(text, 'a registry host such as ghcr.io or localhost:5000')
  const registry = host ?? 'docker.io'
  const rest = host === undefined ? name : name.slice(slash + 1)
  const colon = rest.lastIndexOf(':')
  const written = colon < 0 ? rest : rest.slice(0, colon)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  // Docker's own images have their short names on Docker Hub only, and no other repository there has one part.
  const repository = registry === 'docker.io' && !written.includes('/') ? `library/${written}` : written
  if (!repositoryShape.test(repository) || registry.length + repository.length > 255)
    throw invalid(text, 'a lower-case repository name of at most 255 characters')
  if (tag !== undefined && !tagShape.test(tag)) throw invalid(text, 'a tag of at most 128 letters, digits, ._-')
  return reference(registry, repository, tag, digestText === undefined ? undefined : parseDigest(digestText))
}

/** A name whose first part is neither like a host nor like a digest. A word alone may have a tag, with dots. */
function isShortName(name: string): boolean {
  const [first = '', ...more] = name.split('/')
  const word = more.length > 0 ? first : (first.split(':', 1)[0] ?? '')
  return !/[.:[]|^(?:localhost|sha256|sha512)$/.test(word)
}

/** A colon or an @ in the last part of the directory's name would be read as a tag or a digest, so there is none. */
function layoutReference(text: string, rest: string): Reference {
  const { before, digest } = digestAtEnd(rest)
  const { parents, last } = lastPart(before)
  const [directory = '', tag, ...more] = last.split(':')
  const path = `${parents}${directory}`
  if (more.length > 0 || last.includes('@') || !isPath(path)) throw invalid(text, 'oci-layout:directory[:tag][@digest], the last part of the directory without : and @')
  if (tag !== undefined && !tagShape.test(tag)) throw invalid(text, 'a tag of at most 128 letters, digits, ._-')
  return reference('oci-layout', path, tag, digest)
}

function fileReference(text: string, rest: string): Reference {
  const { before, digest } = digestAtEnd(rest)
  if (!isPath(before) || /@[^@]*:/.test(lastPart(before).last)) throw invalid(text, 'file:path[@digest], the name of the file without @…:')
  return reference('file', before, undefined, digest)
}

function npmReference(text: string, rest: string): Reference {
  const { before, digest } = digestAtEnd(rest)
  const found = parseNpmName(before)
  if (found === undefined) throw invalid(text, 'npm:name@version or npm://registry.example/path/name@version')
  return reference(found.registry, found.name, found.version, digest)
}

function releaseReference(text: string, rest: string): Reference {
  const { before, digest } = digestAtEnd(rest)
  const found = parseReleaseName(before)
  if (found === undefined) throw invalid(text, 'release:owner/name@tag or release://github.example/owner/name@tag')
  return reference(found.registry, found.repository, found.tag, digest)
}

/** What is written like a digest after the last @ must be one. */
function digestAtEnd(text: string): { before: string; digest: Digest | undefined } {
  const at = text.lastIndexOf('@')
  const ending = text.slice(at + 1)
  if (at < 0 || !(isDigest(ending) || /^[a-z0-9+._-]+:[^/\\]*$/i.test(ending))) return { before: text, digest: undefined }
  return { before: text.slice(0, at), digest: parseDigest(ending) }
}

function lastPart(path: string): { parents: string; last: string } {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
  return { parents: path.slice(0, end), last: path.slice(end) }
}

/** `file://host/path` is an address, which a path is not. */
function isPath(path: string): boolean {
  return path !== '' && path.length <= longestPath && path.trim() === path && !controls.test(path) && !path.startsWith('//') && path.isWellFormed()
}

function reference(registry: string, repository: string, tag: string | undefined, digest: Digest | undefined): Reference {
  return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
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
