import { parseRegistryHost } from './registry-host.ts'

/** What the place of an npm package starts with; the registry's host and path follow. */
export const npmPlace = 'npm:'

const ownRegistry = 'registry.npmjs.org'
// As npm accepts for new packages: lower case, safe in a URL, at most 214 characters.
const nameShape = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/
const longestName = 214
// A version of semver or a dist-tag. A range (^1.0, 1.x || 2) names no one package.
const versionShape = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,255}$/
const pathPart = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/

export interface NpmName {
  /** `npm:HOST[/path]` */
  readonly registry: string
  readonly name: string
  readonly version: string | undefined
}

/** Reads `[//HOST[:port][/path]/]name[@version]`; `undefined` when it is none. Without a host it is npm's own registry. */
export function parseNpmName(text: string): NpmName | undefined {
  const at = text.lastIndexOf('@')
  const start = at > 0 && text.charAt(at - 1) !== '/' ? at : undefined
  const version = start === undefined ? undefined : text.slice(start + 1)
  const whole = text.slice(0, start)
  const { host, path, name } = whole.startsWith('//') ? apart(whole.slice(2)) : { host: ownRegistry, path: [], name: whole }
  const registry = parseRegistryHost(host)
  if (registry === undefined || !path.every((part) => pathPart.test(part))) return undefined
  if (!nameShape.test(name) || name.length > longestName) return undefined
  if (version !== undefined && !versionShape.test(version)) return undefined
  return { registry: `${npmPlace}${[registry, ...path].join('/')}`, name, version }
}

/** The inverse of {@link parseNpmName}, without the version. */
export function formatNpmName(registry: string, name: string): string {
  const place = registry.slice(npmPlace.length)
  return place === ownRegistry ? `${npmPlace}${name}` : `${npmPlace}//${place}/${name}`
}

function apart(text: string): { host: string; path: readonly string[]; name: string } {
  const [host = '', ...parts] = text.split('/')
  const isScoped = parts.at(-2)?.startsWith('@') === true
  return { host, path: parts.slice(0, isScoped ? -2 : -1), name: parts.slice(isScoped ? -2 : -1).join('/') }
}
