import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { layerOf } from '@portcullis/sandbox/images/blob'
import type { TarEntry } from '@portcullis/sandbox/images/tar'
import { decompress } from './decompress.ts'
import { stackLayers } from './filesystem.ts'
import { readLayer } from './layer.ts'

const root = 'app/node_modules'

function npm(name: string, version: string): TarEntry {
  return { path: `${root}/${name}/package.json`, content: JSON.stringify({ name, version }) }
}

async function* chunks(blocks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* blocks
}

/** The packages that are visible when `layers` lie upon each other, lowest first; `?` marks what could not be read. */
async function visible(...layers: TarEntry[][]): Promise<string[]> {
  const changes = await Promise.all(
    layers.map((entries, index) => readLayer(digestOf(`layer ${index}`), decompress(chunks(layerOf(entries, 'gzip').open()), 'a layer'))),
  )
  return stackLayers(changes).flatMap(({ discovery }) => {
    if (discovery.kind === 'packages') return discovery.packages.map(({ name, version }) => `${name}@${version}`)
    return discovery.kind === 'unread' ? [`?${discovery.what}`] : []
  })
}

const base = [npm('one', '1.0.0'), npm('two', '1.0.0')]

describe('layers upon each other (image-spec, layer.md)', () => {
  it.each<[string, TarEntry[], string[]]>([
    ['an upper layer adds', [npm('three', '1.0.0')], ['one@1.0.0', 'three@1.0.0', 'two@1.0.0']],
    ['an upper layer replaces a file', [npm('one', '2.0.0')], ['one@2.0.0', 'two@1.0.0']],
    ['a whiteout removes a file', [{ path: `${root}/one/.wh.package.json`, content: '' }], ['two@1.0.0']],
    ['a whiteout removes a folder', [{ path: `${root}/.wh.one`, content: '' }], ['two@1.0.0']],
    ['a whiteout far above removes everything below', [{ path: '.wh.app', content: '' }], []],
    ['a whiteout of a longer name leaves the shorter', [{ path: `${root}/.wh.onetwo`, content: '' }], ['one@1.0.0', 'two@1.0.0']],
    ['an opaque folder hides what was in it', [{ path: `${root}/one/.wh..wh..opq`, content: '' }], ['two@1.0.0']],
    ['an opaque root hides all', [{ path: '.wh..wh..opq', content: '' }, npm('new', '1.0.0')], ['new@1.0.0']],
    ['a whiteout does not remove what its own layer adds', [npm('one', '2.0.0'), { path: `${root}/.wh.one`, content: '' }], ['one@2.0.0', 'two@1.0.0']],
    ['a link in place of a folder hides it', [{ path: root, symlinkTo: '/elsewhere' }], []],
    ['a file in place of a folder hides it', [{ path: `${root}/one`, content: 'x' }], ['two@1.0.0']],
    ['a folder in place of the file hides it', [{ path: `${root}/one/package.json`, directory: true }], ['two@1.0.0']],
    ['other marks of the storage driver are passed over', [{ path: '.wh..wh.plnk', content: '' }], ['one@1.0.0', 'two@1.0.0']],
  ])('%s', async (_, upper, expected) => {
    expect(await visible(base, upper)).toEqual(expected)
  })

  it('a whiteout acts on every layer below, not on those above', async () => {
    expect(await visible(base, [{ path: `${root}/.wh.one`, content: '' }], [npm('one', '3.0.0')])).toEqual(['one@3.0.0', 'two@1.0.0'])
  })
})

describe('links are data', () => {
  it('a hard link to a package of the same layer shares what that says', async () => {
    const link = { path: `${root}/copy/package.json`, hardlinkTo: `${root}/one/package.json` }
    expect(await visible([...base, link])).toEqual(['one@1.0.0', 'one@1.0.0', 'two@1.0.0'])
  })

  it.each<[string, TarEntry]>([
    ['a symbolic link in place of a package database', { path: 'var/lib/dpkg/status', symlinkTo: '/proc/self/environ' }],
    ['a hard link to something that was not read', { path: 'var/lib/dpkg/status', hardlinkTo: 'etc/passwd' }],
  ])('%s is told as not read', async (_, entry) => {
    expect(await visible([entry])).toEqual(['?/var/lib/dpkg/status'])
  })
})
