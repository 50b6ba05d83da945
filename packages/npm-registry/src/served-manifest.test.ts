import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { npmPackage } from '@portcullis/sandbox/npm/package'
import { NpmClient } from './client.ts'
import { registryAddress } from './place.ts'
import { requireServedAsPacked } from './served-manifest.ts'

const client = new NpmClient({ registry: registryAddress('npm:localhost:4873'), credentials: () => undefined, pause: async () => {} })

/** What is said of a package.json with `packed` when a registry says `served` of it. */
async function judged(packed: JsonObject, served: JsonObject): Promise<string> {
  const published = { version: '1.0.0', digest: undefined, tarball: new URL('http://localhost:4873/shop/-/shop-1.0.0.tgz'), manifest: served }
  return await requireServedAsPacked(client, 'shop', published, npmPackage('shop', '1.0.0', { manifest: packed })).then(() => 'as packed', ({ found }: { readonly found: string }) => found)
}

describe('what a registry says of a version', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['nothing', {}, {}],
    ['fewer dependencies', { dependencies: { a: '1', b: '2' } }, { dependencies: { a: '1' } }],
    ['an optional one among the others', { optionalDependencies: { a: '1' } }, { dependencies: { a: '1' }, optionalDependencies: { a: '1' } }],
    ['a repository of GitHub in another spelling', { dependencies: { a: 'acme/a#v1', b: 'https://github.com/acme/b.git' } }, { dependencies: { a: 'github:acme/a#v1', b: 'git+ssh://git@github.com/acme/b.git' } }],
    ['one command in its long form', { bin: './cli.js' }, { bin: { shop: 'cli.js' } }],
    ['commands of a folder', { directories: { bin: 'bin' } }, { bin: { shop: 'bin/shop' } }],
    ['what nobody installs by', { devDependencies: {} }, { devDependencies: { a: '1' }, description: 'another' }],
  ])('is as packed with %s', async (_, packed, served) => {
    expect(await judged(packed, served)).toBe('as packed')
  })

  it.each<[string, JsonObject, JsonObject, string]>([
    ['a dependency more', { dependencies: { a: '1' } }, { dependencies: { a: '1', b: '1' } }, 'dependencies: b 1'],
    ['another range', { dependencies: { a: '1' } }, { dependencies: { a: '2' } }, 'dependencies: a 2'],
    ['a peer that brings itself', {}, { peerDependencies: { a: '1' } }, 'peerDependencies: a 1'],
    ['one of those for development', { devDependencies: { a: '1' } }, { dependencies: { a: '1' } }, 'dependencies: a 1'],
    ['another repository', { dependencies: { a: 'acme/a' } }, { dependencies: { a: 'github:evil/a' } }, 'dependencies: a github:evil/a'],
    ['another host', { dependencies: { a: 'acme/a' } }, { dependencies: { a: 'git+ssh://git@evil.example/acme/a' } }, 'dependencies: a git+ssh://git@evil.example/acme/a'],
    ['a host that ends alike', { dependencies: { a: 'acme/a' } }, { dependencies: { a: 'https://github.com.evil.example/acme/a' } }, 'dependencies: a https://github.com.evil.example/acme/a'],
    ['another commit', { dependencies: { a: 'acme/a#1' } }, { dependencies: { a: 'acme/a#2' } }, 'dependencies: a acme/a#2'],
    ['what is no text', {}, { dependencies: { a: {} } }, 'dependencies: a {}'],
    ['another command', { bin: 'cli.js' }, { bin: { node: 'cli.js' } }, 'bin: node cli.js'],
    ['another file', { bin: 'cli.js' }, { bin: { shop: '../cli.js' } }, 'bin: shop ../cli.js'],
  ])('is not with %s', async (_, packed, served, found) => {
    expect(await judged(packed, served)).toBe(found)
  })
})
