import { Failure } from '@portcullis/core/failure'
import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'

/** A file by its name and digest. */
export interface NamedDigest {
  readonly name: string
  readonly digest: Digest
}

const maxBytes = 1024 * 1024

/**
 * Reads what `sha256sum` or `sha512sum` print, one `<hex>  <name>` a line (` *` before the name for binary mode); a
 * name with a line break or backslash is written as they write it, with a backslash before the line.
 * @throws Failure `file-invalid`, naming the line; `too-large`
 */
export function readChecksums(text: string, most: number): readonly NamedDigest[] {
  if (Buffer.byteLength(text) > maxBytes) throw new Failure('too-large', { blame: 'configuration', message: `The list of checksums is over ${maxBytes} bytes`, remedy: 'Sign in several steps.' })
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const all = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
  const byName = new Map(all.map((one) => [one.name, one]))
  const other = all.find(({ name, digest }) => byName.get(name)?.digest !== digest)
  if (other !== undefined) throw invalid(`two digests are given for ${JSON.stringify(other.name.slice(0, 200))}`)
  if (byName.size === 0) throw invalid('it is empty')
  if (byName.size > most) throw invalid(`it names more than ${most} files, which is the most that one statement may be about`)
  return [...byName.values()]
}

function readLine(line: string, number: number): NamedDigest {
  const [, escaped, hex = '', written = ''] = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line) ?? []
  const digest = `${hex.length === 128 ? 'sha512' : 'sha256'}:${hex.toLowerCase()}`
  if (!isDigest(digest)) throw invalid(`line ${number} is not <64 or 128 hex digits>, two spaces, <name>`)
  const name = escaped === '\\' ? written.replaceAll(/\\(.)/g, (whole, letter: string) => ({ n: '\n', r: '\r', '\\': '\\' })[letter] ?? whole) : written
  return { name, digest }
}

function invalid(why: string): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `The list of checksums cannot be used: ${why}`,
    remedy: 'Give what sha256sum prints: one line with digest and name for each file.',
  })
}
