import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Failure } from '../failure.ts'
import { digestOf } from './digest.ts'
import { formatReference, formatRepository, isTag, parsePinnedReference, parseReference, pin, placeOf, requirePlace } from './reference.ts'

const digest = digestOf('x')
const long = digestOf('x', 'sha512')

function read(text: string): ReturnType<typeof parseReference> | undefined {
  try {
    return parseReference(text)
  } catch (error) {
    if (error instanceof Failure && (error.code === 'reference-invalid' || error.code === 'digest-invalid')) return undefined
    throw error
  }
}

describe('a reference', () => {
  it.each([
    ['ghcr.io/acme/shop', { registry: 'ghcr.io', repository: 'acme/shop' }],
    ['ghcr.io/acme/shop:v1.2_x', { registry: 'ghcr.io', repository: 'acme/shop', tag: 'v1.2_x' }],
    [`ghcr.io/a@${digest}`, { registry: 'ghcr.io', repository: 'a', digest }],
    [`localhost:5000/a/b/c:t@${digest}`, { registry: 'localhost:5000', repository: 'a/b/c', tag: 't', digest }],
    ['[::1]:5000/a', { registry: '[::1]:5000', repository: 'a' }],
    ['GHCR.io/a__b/c--d.e', { registry: 'ghcr.io', repository: 'a__b/c--d.e' }],
    [`ghcr.io/a@${long}`, { registry: 'ghcr.io', repository: 'a', digest: long }],
    ['index.docker.io/acme/shop:v1', { registry: 'docker.io', repository: 'acme/shop', tag: 'v1' }],
    ['registry-1.docker.io/alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['quay.io/alpine', { registry: 'quay.io', repository: 'alpine' }],
    [`oci-layout:/srv/out/shop:v1@${digest}`, { registry: 'oci-layout', repository: '/srv/out/shop', tag: 'v1', digest }],
    ['oci-layout:../out@2/shop', { registry: 'oci-layout', repository: '../out@2/shop' }],
    ['oci-layout:C:\\out\\shop:v1', { registry: 'oci-layout', repository: 'C:\\out\\shop', tag: 'v1' }],
    ['oci-layout:.', { registry: 'oci-layout', repository: '.' }],
    [`file:dist/shop.tgz@${digest}`, { registry: 'file', repository: 'dist/shop.tgz', digest }],
    ['file:C:\\dist\\a@b', { registry: 'file', repository: 'C:\\dist\\a@b' }],
    ['npm:shop@1.2.3-rc.1+x', { registry: 'npm:registry.npmjs.org', repository: 'shop', tag: '1.2.3-rc.1+x' }],
    [`npm:@acme/shop@latest@${long}`, { registry: 'npm:registry.npmjs.org', repository: '@acme/shop', tag: 'latest', digest: long }],
    ['npm:@acme/shop', { registry: 'npm:registry.npmjs.org', repository: '@acme/shop' }],
    ['npm://localhost:4873/shop@1.0.0', { registry: 'npm:localhost:4873', repository: 'shop', tag: '1.0.0' }],
    ['npm://Repo.example/artifactory/api/npm/Local/@acme/shop@1.0.0', { registry: 'npm:repo.example/artifactory/api/npm/Local', repository: '@acme/shop', tag: '1.0.0' }],
    ['npm://registry.npmjs.org/shop@1.0.0', { registry: 'npm:registry.npmjs.org', repository: 'shop', tag: '1.0.0' }],
    ['release:acme/shop@v1.2.3', { registry: 'release:github.com', repository: 'acme/shop', tag: 'v1.2.3' }],
    [`release:acme/shop@@acme/shop@1.2.3@${digest}`, { registry: 'release:github.com', repository: 'acme/shop', tag: '@acme/shop@1.2.3', digest }],
    [`release:Acme/Shop.js@${digest}`, { registry: 'release:github.com', repository: 'acme/shop.js', digest }],
    ['release:acme/shop', { registry: 'release:github.com', repository: 'acme/shop' }],
    ['release://GitHub.example:8443/acme/shop@shop/v1+2', { registry: 'release:github.example:8443', repository: 'acme/shop', tag: 'shop/v1+2' }],
    ['release://github.com/acme/.github@v1', { registry: 'release:github.com', repository: 'acme/.github', tag: 'v1' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  it.each([
    ['no registry', 'acme/shop'],
    ['no repository', 'ghcr.io'],
    ['an empty repository', 'ghcr.io/'],
    ['an empty tag', 'ghcr.io/a:'],
    ['two tags', 'ghcr.io/a:b:c'],
    ['two digests', `ghcr.io/a@${digest}@${digest}`],
    ['a bad digest', 'ghcr.io/a@sha256:00'],
    ['an empty digest', 'ghcr.io/a@'],
    ['upper case in the repository', 'ghcr.io/Acme'],
    ['a way up', 'ghcr.io/../a'],
    ['a dot part', 'ghcr.io/a/./b'],
    ['a doubled slash', 'ghcr.io//a'],
    ['a scheme', 'https://ghcr.io/a'],
    ['a user', 'user:pass@ghcr.io/a'],
    ['a user without password', 'evil.example@ghcr.io/a'],
    ['a query', 'ghcr.io/a?b'],
    ['a fragment', 'ghcr.io/a#b'],
    ['a percent escape', 'ghcr.io/%61'],
    ['a backslash', 'ghcr.io\\evil.example/a'],
    ['a blank', 'ghcr.io /a'],
    ['a newline', 'ghcr.io/a\n'],
    ['a port of nought', 'ghcr.io:0/a'],
    ['a port too high', 'ghcr.io:65536/a'],
    ['a port in words', 'ghcr.io:http/a'],
    ['a host that ends in a dot', 'ghcr.io./a'],
    ['a host that ends in a hyphen', 'ghcr-.io/a'],
    ['a host in Cyrillic', 'ghcr.\u0456o/a'],
    ['a number for a host', '0:5000/a'],
    ['a host that is an address in disguise', '127.1/a'],
    ['a host that is an address in hexadecimal', '0x7f.0.0.1/a'],
    ['an address written at length', '[0:0::1]:5000/a'],
    ['a port with a zero before', 'ghcr.io:0443/a'],
    ['a tag of 129 characters', `ghcr.io/a:${'t'.repeat(129)}`],
    ['a name of 256 characters', `ghcr.io/${'a'.repeat(249)}`],
    ['nothing', ''],
    ['a host with the Kelvin sign', '\u212Ahcr.io/a'],
    ['a host with a long s', 'regi\u017Ftry.example/a'],
    ['a host in full-width letters', '\uFF47hcr.io/a'],
    ['an ideographic full stop', 'ghcr\u3002io/a'],
    ['a soft hyphen in the host', 'gh\u00ADcr.io/a'],
    ['a percent escape in the host', 'ghcr%2eio/a'],
    ['an address with a zone', '[fe80::1%25eth0]:5000/a'],
    ['an IPv4 address inside an IPv6 address', '[::ffff:127.0.0.1]/a'],
    ['an address in octal', '0177.0.0.1/a'],
    ['an address as one number', '2130706433:5000/a'],
    ['an address of three parts', '127.0.1/a'],
    ['a part of an address over 255', '256.0.0.1/a'],
    ['an underscore in the host', 'my_registry.example/a'],
    ['a label of 64 characters', `${'h'.repeat(64)}.example/a`],
    ['a host called as a place', 'NPM:5000/a'],
    ['a host called as a file', 'File:5000/a'],
    ['an OCI layout called as a host', 'OCI-LAYOUT:5000/a'],
    ['a layout without directory', 'oci-layout:'],
    ['a layout without directory, with a tag', 'oci-layout::v1'],
    ['a layout with two tags', 'oci-layout:dir:a:b'],
    ['a layout as an address', 'oci-layout://host/dir'],
    ['a layout with an empty tag', 'oci-layout:dir:'],
    ['a layout with a bad digest', 'oci-layout:dir@sha256:00'],
    ['a layout with an @ that starts no digest', 'oci-layout:dir@v1'],
    ['a file without path', 'file:'],
    ['a file as an address', 'file:///etc/passwd'],
    ['a file with a NUL', 'file:a\0b'],
    ['a file with a bad digest', 'file:a@sha256:00'],
    ['a file with two digests', `file:a@${digest}@${digest}`],
    ['a package without name', 'npm:'],
    ['a package with an empty version', 'npm:shop@'],
    ['a package with a range', 'npm:shop@^1.0.0'],
    ['a package with a star', 'npm:shop@*'],
    ['a package in upper case', 'npm:Shop@1.0.0'],
    ['a package with a way up', 'npm:../shop@1.0.0'],
    ['a registry of packages with a way up', 'npm://registry.example/../shop@1.0.0'],
    ['a registry of packages with a user', 'npm://user:pass@registry.example/shop@1.0.0'],
    ['a registry of packages that is a number', 'npm://2130706433/shop@1.0.0'],
    ['a registry of packages with a percent escape', 'npm://registry.example/%2e%2e/shop@1.0.0'],
    ['a registry of packages with a query', 'npm://registry.example/a?b/shop@1.0.0'],
    ['a registry of packages without a package', 'npm://registry.example'],
    ['a host called as a release', 'Release:5000/a'],
    ['a release without repository', 'release:'],
    ['a release of an owner alone', 'release:acme@v1'],
    ['a release of a repository below a repository', 'release:acme/shop/more@v1'],
    ['a release with an empty tag', 'release:acme/shop@'],
    ['a release whose tag is an @', 'release:acme/shop@@'],
    ['a release with a way up', 'release:acme/..@v1'],
    ['a release with a way up in its tag', 'release:acme/shop@v1/../v2'],
    ['a release whose tag starts with a hyphen', 'release:acme/shop@-v1'],
    ['a release whose tag ends in a slash', 'release:acme/shop@v1/'],
    ['a release whose tag is a lock', 'release:acme/shop@v1.lock'],
    ['a release whose tag has a colon', 'release:acme/shop@a:b'],
    ['a release whose tag has a blank', 'release:acme/shop@a b'],
    ['a release whose tag has a line break', 'release:acme/shop@v1\n'],
    ['a release with a percent escape', 'release:acme/%2e%2e@v1'],
    ['a release with a query', 'release:acme/shop?a@v1'],
    ['a release with the Kelvin sign', 'release:ac\u212Ae/shop@v1'],
    ['a release with two digests', `release:acme/shop@v1@${digest}@${digest}`],
    ['a release with a bad digest', 'release:acme/shop@v1@sha256:00'],
    ['a release of a host with a user', 'release://user:pass@github.com/acme/shop@v1'],
    ['a release of a host that is a number', 'release://2130706433/acme/shop@v1'],
    ['a release of an empty host', 'release:///acme/shop@v1'],
    ['a release of a word for a host', 'release://github/acme/shop@v1'],
    ['a bare digest', digest],
  ])('is refused with %s', (_, text) => {
    expect(() => parseReference(text)).toThrow(Failure)
    expect(read(text)).toBeUndefined()
  })

  it('pins content only by digest', () => {
    expect(parsePinnedReference(`ghcr.io/a:t@${digest}`).digest).toBe(digest)
    expect(() => parsePinnedReference('ghcr.io/a:t')).toThrow(expect.objectContaining({ code: 'digest-required', remedy: expect.stringContaining('ghcr.io/a@sha256:') }))
    expect(() => parsePinnedReference('release:acme/shop@v1.2.3')).toThrow(expect.objectContaining({ remedy: expect.stringContaining('release:acme/shop@v1.2.3@sha256:…') }))
    expect(() => parsePinnedReference('npm:@acme/shop@1.2.3')).toThrow(expect.objectContaining({ remedy: expect.stringContaining('npm:@acme/shop@1.2.3@sha512:…') }))
    expect(pin(parseReference('ghcr.io/a:t'), digest)).toEqual({ registry: 'ghcr.io', repository: 'a', tag: 't', digest })
  })

  it.each([
    ['alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['alpine:3.22', { registry: 'docker.io', repository: 'library/alpine', tag: '3.22' }],
    ['acme/shop', { registry: 'docker.io', repository: 'acme/shop' }],
    ['localhost/shop', { registry: 'localhost', repository: 'shop' }],
    ['ghcr.io/shop', { registry: 'ghcr.io', repository: 'shop' }],
  ])('with a short name where they are asked for: %s', (text, expected) => {
    expect(parseReference(text, { dockerShortNames: true })).toEqual(expected)
  })

  it.each(['Alpine', 'ghcr.io', 'ghcr.io./a', '127.1/a', 'host:0/a', '/a', '', digest, 'sha512:abc', 'localhost:5000', '\u212Ahcr/a'])('%j is no short name either', (text) => {
    expect(() => parseReference(text, { dockerShortNames: true })).toThrow(Failure)
  })

  it.each([
    ['ghcr.io/a', 'registry'],
    ['localhost:5000/a', 'registry'],
    ['oci-layout:dir', 'oci-layout'],
    ['file:path', 'file'],
    ['npm:shop@1', 'npm'],
    ['npm://localhost:4873/shop@1', 'npm'],
    ['release:acme/shop@v1', 'release'],
    ['release://localhost:8080/acme/shop@v1', 'release'],
  ] as const)('%s is in a place of its kind: %s', (text, place) => {
    expect(placeOf(parseReference(text))).toBe(place)
  })

  it('is refused where its place makes no sense', () => {
    expect(() => requirePlace(parseReference('ghcr.io/a'), ['registry', 'oci-layout'], 'A scan')).not.toThrow()
    expect(() => requirePlace(parseReference('npm:a@1'), ['registry', 'oci-layout'], 'A scan')).toThrow(
      expect.objectContaining({ code: 'place-unsupported', message: expect.stringMatching(/^A scan: expected .*registry.*OCI layout.*npm/) }),
    )
  })

  it('names its line without tag and digest', () => {
    expect(formatRepository(parseReference(`npm://localhost:4873/@acme/shop@1.0.0@${digest}`))).toBe('npm://localhost:4873/@acme/shop')
    expect(formatRepository(parseReference(`oci-layout:a/b:t@${digest}`))).toBe('oci-layout:a/b')
    expect(formatRepository(parseReference(`ghcr.io/a/b:t@${digest}`))).toBe('ghcr.io/a/b')
  })

  it.each([['v1', true], ['_x', true], ['.x', false], ['-x', false], ['', false], ['a/b', false], ['x\n', false]])('%j is a tag: %s', (text, expected) => {
    expect(isTag(text)).toBe(expected)
  })
})

describe('properties of references', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,8}){0,2}$/)
  const host = fc.oneof(fc.tuple(fc.stringMatching(/^h[a-z0-9]{0,8}(?:-[a-z0-9]{1,8})?$/), fc.constantFrom('.io', '.example', '.example:8443', ':5000')).map((parts) => parts.join('')), fc.constantFrom('localhost', '[::1]:1', '127.0.0.1:5000'))
  const inRegistry = fc.record(
    { registry: host, repository: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')), tag: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/), digest: fc.string().map((text) => digestOf(text)) },
    { requiredKeys: ['registry', 'repository'] },
  )
  const anyDigest = fc.tuple(fc.string(), fc.constantFrom('sha256' as const, 'sha512' as const)).map(([text, algorithm]) => digestOf(text, algorithm))
  const path = fc.array(fc.stringMatching(/^[a-zA-Z0-9._ é\\-]{1,8}$/), { minLength: 1, maxLength: 4 }).map((parts) => `p${parts.join('/')}x`)
  const inLayout = fc.record({ registry: fc.constant('oci-layout'), repository: path, tag: fc.constantFrom('v1', '_'), digest: anyDigest }, { requiredKeys: ['registry', 'repository'] })
  const inFile = fc.record({ registry: fc.constant('file'), repository: fc.oneof(path, path.map((one) => `${one}@b`)), digest: anyDigest }, { requiredKeys: ['registry', 'repository'] })
  const inNpm = fc.record(
    { registry: fc.tuple(host, fc.constantFrom('', '/npm', '/api/npm/Local')).map(([one, rest]) => `npm:${one}${rest}`), repository: fc.tuple(fc.constantFrom('', '@acme/'), name).map((parts) => parts.join('')), tag: fc.constantFrom('1.2.3', 'next', '1.0.0-rc.1+b'), digest: anyDigest },
    { requiredKeys: ['registry', 'repository'] },
  )
  const inRelease = fc.record(
    { registry: host.map((one) => `release:${one}`), repository: fc.tuple(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}[a-z0-9]$/), fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/)).map((parts) => parts.join('/')), tag: fc.constantFrom('v1.2.3', 'shop/v1', '@acme/shop@1.2.3', '1.0.0-rc.1+b', 'a@b'), digest: anyDigest },
    { requiredKeys: ['registry', 'repository'] },
  )
  const reference = fc.oneof(inRegistry, inLayout, inFile, inNpm, inRelease)

  it('reading what was written gives the same', () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(parseReference(formatReference(one))).toEqual(one)
      }),
      { numRuns: 2_000 },
    )
  })

  it('whatever is accepted is written as it is read again, and a URL parser sees the very same host', () => {
    const hostile = fc.array(fc.constantFrom('ghcr.io', 'a', '/', ':', '@', '.', '..', '\\', '?', '#', '%2f', '[', ']', '::1', '0x7f.1', '127.1', '5000', '443', `@${digest}`, 'A', '-', '_', '\n', '\t', 'é', 'npm:', 'release:', 'acme/shop', '//', 'file:', 'oci-layout:', '@acme/', '\u212A', '%', '%25', 'xn--', 'docker.io', 'index.docker.io'), { maxLength: 8 })
    const texts = fc.oneof(fc.string(), hostile.map((parts) => parts.join('')), reference.map(formatReference))
    fc.assert(
      fc.property(texts, (text) => {
        const found = read(text)
        if (found === undefined) return
        expect(read(formatReference(found))).toEqual(found)
        expect(read(formatRepository(found))).toEqual({ registry: found.registry, repository: found.repository })
        if (found.tag !== undefined) expect(read(formatReference({ registry: found.registry, repository: found.repository, tag: found.tag }))?.tag).toBe(found.tag)
        if (placeOf(found) === 'release') {
          const api = new URL(`https://api.example/repos/${found.repository}/releases/tags/${encodeURIComponent(found.tag ?? 'x')}`)
          expect(api.pathname).toBe(`/repos/${found.repository}/releases/tags/${encodeURIComponent(found.tag ?? 'x')}`)
          expect([found.repository.split('/').length, api.search, api.hash]).toEqual([2, '', ''])
        }
        if (placeOf(found) !== 'registry') return
        const url = new URL(`http://${found.registry}/v2/${found.repository}/manifests/x`)
        expect(url.pathname).toBe(`/v2/${found.repository}/manifests/x`)
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', ''])
        expect([url.host, `${url.host}:80`]).toContain(found.registry)
      }),
      { numRuns: 20_000 },
    )
  })
})
