import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { tar } from '../images/tar.ts'
import type { TarEntry } from '../images/tar.ts'

/** What `npm pack` makes of a small package: the same bytes every time. */
export function npmPackage(name: string, version: string, more: { readonly manifest?: Readonly<Record<string, unknown>>; readonly files?: readonly TarEntry[] } = {}): Buffer {
  const manifest = { name, version, main: 'index.js', ...more.manifest }
  return gzipSync(tar([{ path: 'package/package.json', content: JSON.stringify(manifest, undefined, 2) }, { path: 'package/index.js', content: `module.exports = ${JSON.stringify(version)}\n` }, ...(more.files ?? [])]))
}

/** The document that `npm publish` sends for a tarball. */
export function publication(name: string, version: string, tarball: Uint8Array, tag = 'latest'): Readonly<Record<string, unknown>> {
  const file = `${name}-${version}.tgz`
  const dist = { integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`, shasum: createHash('sha1').update(tarball).digest('hex'), tarball: `http://registry.invalid/${name}/-/${file}` }
  return {
    _id: name,
    name,
    'dist-tags': { [tag]: version },
    versions: { [version]: { name, version, _id: `${name}@${version}`, main: 'index.js', dist } },
    access: null,
    _attachments: { [file]: { content_type: 'application/octet-stream', data: Buffer.from(tarball).toString('base64'), length: tarball.byteLength } },
  }
}
