import { invalidInput } from './failures.ts'

// As npm accepts for new packages (validate-npm-package-name): lower case, no leading dot or underscore, 214 characters.
const part = '[a-z0-9-][a-z0-9._~-]*'
const nameShape = new RegExp(`^(?:@${part}/)?${part}$`)
// SemVer 2.0.0 without the leading zeros' rule: the registry holds it, and a version is only compared for equality.
const versionShape = /^[0-9]{1,16}\.[0-9]{1,16}\.[0-9]{1,16}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/

/** @returns `name` itself @throws Failure `input-invalid` */
export function checkedName(name: string): string {
  if (nameShape.test(name) && name.length <= 214) return name
  throw invalidInput(`Expected the name of an npm package, found ${JSON.stringify(name.slice(0, 230))}`, 'Write it as in package.json: shop or @acme/shop.')
}

export function isVersion(text: string): boolean {
  return text.length <= 256 && versionShape.test(text)
}

/** A dist-tag must not read as a version or range, or `npm install name@tag` would mean something else. @throws Failure `input-invalid` */
export function checkedDistTag(tag: string): string {
  if (/^[A-Za-z][A-Za-z0-9._-]{0,127}$/.test(tag) && !/^[vVxX](?:[0-9.].*|[xX]?)$/.test(tag)) return tag
  throw invalidInput(`Expected a dist-tag, found ${JSON.stringify(tag.slice(0, 140))}`, 'Give a word such as latest or next, not a version.')
}

/** As it stands in addresses: `@acme%2fshop`. */
export function inPath(name: string): string {
  return name.replace('/', '%2f')
}

/** What `npm pack` calls the file, without its ending: `acme-shop-1.2.3`. */
export function packedName(name: string, version: string): string {
  return `${name.replace(/^@/, '').replace('/', '-')}-${version}`
}
