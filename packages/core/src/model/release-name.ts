import { parseRegistryHost } from './registry-host.ts'

/** What the place of a release starts with; the forge's host follows. */
export const releasePlace = 'release:'

const ownForge = 'github.com'
// As GitHub accepts for accounts and repositories. It does not tell names apart by case, so there is one way to write one.
const repositoryShape = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/
// git-check-ref-format(1), and of what it allows only what needs no quoting anywhere.
const tagShape = /^(?![-/.])(?!@$)(?!.*(?:\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)))[A-Za-z0-9._+@/-]{1,255}(?<![./])$/

export interface ReleaseName {
  /** `release:HOST` */
  readonly registry: string
  /** owner/name in lower case */
  readonly repository: string
  readonly tag: string | undefined
}

/** Reads `[//HOST[:port]/]owner/name[@tag]`; `undefined` when it is none. Without a host it is github.com. */
export function parseReleaseName(text: string): ReleaseName | undefined {
  const at = text.indexOf('@')
  const whole = at < 0 ? text : text.slice(0, at)
  const tag = at < 0 ? undefined : text.slice(at + 1)
  const [, host = ownForge, name = ''] = /^(?:\/\/([^/]*)\/)?(.*)$/s.exec(whole) ?? []
  const forge = parseRegistryHost(host)
  if (forge === undefined || !repositoryShape.test(name)) return undefined
  if (tag !== undefined && !isReleaseTag(tag)) return undefined
  return { registry: `${releasePlace}${forge}`, repository: name.toLowerCase(), tag }
}

/** The inverse of {@link parseReleaseName}, without the tag. */
export function formatReleaseName(registry: string, repository: string): string {
  const forge = registry.slice(releasePlace.length)
  return forge === ownForge ? `${releasePlace}${repository}` : `${releasePlace}//${forge}/${repository}`
}

/** Whether a git tag may name a release here: `v1.2.3`, `shop/v1`, `@acme/shop@1.2.3`. */
export function isReleaseTag(text: string): boolean {
  return tagShape.test(text)
}
