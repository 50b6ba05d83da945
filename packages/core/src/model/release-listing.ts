import { Failure } from '../failure.ts'
import { digestOf, parseDigest } from './digest.ts'
import type { Digest } from './digest.ts'

/** A file of a release. */
export interface ReleaseFile {
  readonly name: string
  /** sha256 */
  readonly digest: Digest
}

const evidenceEndings = ['.sigstore.json', '.sigstore.jsonl']
// What may stand in a listing as it is: sha256sum(1) escapes backslashes and line breaks, and a slash is another directory.
const nameShape = /^(?!\.{1,2}$)[^\p{Cc}/\\]{1,255}$/u
const line = /^([0-9a-f]{64}) [ *](.+)$/
const mostFiles = 1_000

/** Bundles prove something about a release and are no part of it, so that evidence can be added without changing what it is about. */
export function isEvidenceFile(name: string): boolean {
  return evidenceEndings.some((ending) => name.endsWith(ending))
}

/**
 * The checksum listing of a release, which names its files and nothing else: what `sha256sum * | LC_ALL=C sort -k2`
 * prints in a directory of them. Evidence is left out. @throws Failure `release-invalid` for a name that cannot stand in it, or twice
 */
export function formatListing(files: readonly ReleaseFile[]): Uint8Array {
  const listed = files.filter(({ name }) => !isEvidenceFile(name)).map((file) => ({ ...file, order: Buffer.from(checkedFileName(file.name)) }))
  const sorted = listed.toSorted((left, right) => Buffer.compare(left.order, right.order))
  const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name)
  if (twice !== undefined) throw invalid(`${JSON.stringify(twice.name)} is there twice`)
  if (sorted.length === 0 || sorted.length > mostFiles) throw invalid(`it has ${sorted.length} files beside its evidence, and 1 to ${mostFiles} are expected`)
  return Buffer.from(sorted.map(({ name, digest }) => `${sha256HexOf(digest)}  ${name}\n`).join(''))
}

/** The digest of a release: of its checksum listing, so that one signature binds all of its files. @throws Failure as {@link formatListing} */
export function releaseDigest(files: readonly ReleaseFile[]): Digest {
  return digestOf(formatListing(files))
}

/** Reads a listing as `sha256sum` writes it, in any order. @throws Failure `release-invalid` */
export function parseListing(bytes: Uint8Array): readonly ReleaseFile[] {
  const lines = Buffer.from(bytes).toString().split('\n')
  if (lines.pop() !== '' || lines.length === 0) throw invalid('its listing does not end in a line break')
  return lines.map((text): ReleaseFile => {
    const [, hex, name] = line.exec(text) ?? []
    if (hex === undefined || name === undefined) throw invalid(`its listing has the line ${JSON.stringify(text.slice(0, 100))}`)
    return { name: checkedFileName(name), digest: parseDigest(`sha256:${hex}`) }
  })
}

/** @returns `name` itself @throws Failure `release-invalid` */
function checkedFileName(name: string): string {
  if (nameShape.test(name) && name.isWellFormed()) return name
  throw invalid(`a file is called ${JSON.stringify(name.slice(0, 100))}`)
}

function sha256HexOf(digest: Digest): string {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? []
  if (hex === undefined) throw invalid(`a file is known by ${digest.slice(0, 20)}… and not by its sha256`)
  return hex
}

function invalid(what: string): Failure {
  return new Failure('release-invalid', {
    blame: 'artifact',
    message: `The release cannot be named by a digest: ${what}`,
    remedy: 'Give the release at least one file, each under a plain name of its own.',
  })
}
