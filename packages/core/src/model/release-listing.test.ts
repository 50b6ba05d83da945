import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { digestOf } from './digest.ts'
import { formatListing, isEvidenceFile, parseListing, releaseDigest } from './release-listing.ts'

const files = ['shop-linux.tar.gz', 'Shop.exe', 'a b', 'ß', 'shop-linux.tar', 'SHA256SUMS'].map((name) => ({ name, digest: digestOf(name) }))
const evidence = [{ name: 'shop.tgz.sigstore.json', digest: digestOf('e') }, { name: 'all.sigstore.jsonl', digest: digestOf('f') }]

describe('the checksum listing of a release', () => {
  it('is what the usual tools print, and so is its digest', () => {
    const directory = mkdtempSync(join(tmpdir(), 'portcullis-listing-'))
    try {
      for (const { name } of files) writeFileSync(join(directory, name), name)
      const printed = execFileSync('sh', ['-c', 'sha256sum * | LC_ALL=C sort -k2'], { cwd: directory })
      expect(Buffer.from(formatListing(files)).toString()).toBe(printed.toString())
      expect(releaseDigest(files)).toBe(digestOf(printed))
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  })

  it('leaves evidence out, in whatever order the files come', () => {
    expect(releaseDigest([...evidence, ...files].toReversed())).toBe(releaseDigest(files))
    expect(evidence.every(({ name }) => isEvidenceFile(name))).toBe(true)
  })

  it.each([
    ['another file', [...files, { name: 'new', digest: digestOf('new') }]],
    ['one file less', files.slice(1)],
    ['other bytes under a name', [{ ...files[0], name: 'shop-linux.tar.gz', digest: digestOf('swapped') }, ...files.slice(1)]],
    ['another name for the same bytes', [{ name: 'renamed', digest: digestOf('shop-linux.tar.gz') }, ...files.slice(1)]],
  ])('is another one with %s', (_, changed) => {
    expect(releaseDigest(changed)).not.toBe(releaseDigest(files))
  })

  it.each([
    ['no file at all', []],
    ['evidence alone', evidence],
    ['a name twice', [...files, { name: 'a b', digest: digestOf('other') }]],
    ['a line break in a name', [{ name: `a\n${'0'.repeat(64)}  b`, digest: digestOf('a') }]],
    ['a way up', [{ name: '..', digest: digestOf('a') }]],
    ['a slash', [{ name: 'a/b', digest: digestOf('a') }]],
    ['a backslash', [{ name: 'a\\b', digest: digestOf('a') }]],
    ['a sha512', [{ name: 'a', digest: digestOf('a', 'sha512') }]],
  ])('is refused with %s', (_, listed) => {
    expect(() => releaseDigest(listed)).toThrow(expect.objectContaining({ code: 'release-invalid' }))
  })

  it('is read as it was written', () => {
    expect(releaseDigest(parseListing(formatListing(files)))).toBe(releaseDigest(files))
    expect(parseListing(Buffer.from(`${'a'.repeat(64)} *binary\n`))).toEqual([{ name: 'binary', digest: `sha256:${'a'.repeat(64)}` }])
  })

  it.each(['', 'x\n', `${'a'.repeat(64)}  a`, `${'A'.repeat(64)}  a\n`, `\\${'a'.repeat(64)}  a\n`, `${'a'.repeat(64)}  ../a\n`])('is not read from %j', (text) => {
    expect(() => parseListing(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'release-invalid' }))
  })
})
