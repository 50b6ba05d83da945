import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { tar } from '@portcullis/sandbox/images/tar'
import type { TarEntry } from '@portcullis/sandbox/images/tar'
import { npmPackage } from '@portcullis/sandbox/npm/package'
import { manifestInTarball } from './manifest-in-tarball.ts'
import { filesInTarball } from './tar-entries.ts'

const manifest = JSON.stringify({ name: '@acme/shop', version: '1.0.0' })
const packed = (...entries: TarEntry[]): Buffer => gzipSync(tar(entries))
const read = (tarball: Uint8Array) => manifestInTarball(tarball, '@acme/shop', '1.0.0')

describe('the package.json of a tarball', () => {
  it('is the one below its first folder', async () => {
    expect(await read(npmPackage('@acme/shop', '1.0.0', { manifest: { bin: 'cli.js' } }))).toMatchObject({ name: '@acme/shop', version: '1.0.0', bin: 'cli.js' })
    expect(await read(packed({ path: 'other/package.json', content: `\ufeff${manifest}` }, { path: 'other/nested/package.json', content: '{}' }))).toMatchObject({ version: '1.0.0' })
  })

  it.each([
    ['there are two', packed({ path: 'package/package.json', content: manifest }, { path: 'package/./package.json', content: manifest }), 'manifest-invalid'],
    ['two that differ by case', packed({ path: 'package/package.json', content: manifest }, { path: 'package/Package.json', content: manifest }), 'manifest-invalid'],
    ['there is none', packed({ path: 'package/index.js', content: '' }), 'manifest-invalid'],
    ['it is only a link', packed({ path: 'package/package.json', symlinkTo: 'x' }), 'manifest-invalid'],
    ['it is of another version', npmPackage('@acme/shop', '1.0.1'), 'manifest-invalid'],
    ['it is of another package', npmPackage('@acme/shot', '1.0.0'), 'manifest-invalid'],
    ['it says a thing twice', packed({ path: 'package/package.json', content: '{"name":"@acme/shop","version":"1.0.0","name":"@acme/shop"}' }), 'json-invalid'],
    ['it is no gzip', Buffer.from('no'), 'archive-hostile'],
    ['it is cut', packed({ path: 'package/package.json', content: manifest }).subarray(0, 60), 'archive-hostile'],
  ])('is refused when %s', async (_, tarball, code) => {
    await expect(read(tarball)).rejects.toMatchObject({ code })
  })
})

describe('an archive', () => {
  const names = async (tarball: Uint8Array, limits = { unpacked: 1_000_000, file: 1_000 }) => {
    const found: string[] = []
    for await (const { path } of filesInTarball(tarball, () => true, limits)) found.push(path)
    return found
  }

  it('may not unpack to more than its limit, nor hold a wanted file over its own', async () => {
    await expect(names(packed({ path: 'a', content: 'x'.repeat(900) }), { unpacked: 1_000, file: 1_000 })).rejects.toMatchObject({ code: 'archive-hostile' })
    await expect(names(packed({ path: 'a', content: 'x'.repeat(1_001) }))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('must have headers whose checksum holds', async () => {
    const archive = tar([{ path: 'package/package.json', content: manifest }])
    archive.write('q', 0)
    await expect(names(gzipSync(archive))).rejects.toMatchObject({ code: 'archive-hostile' })
  })
})
