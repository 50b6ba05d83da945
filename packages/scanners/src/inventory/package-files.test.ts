import { describe, expect, it } from '@jest/globals'
import { readApkDatabase } from './apk.ts'
import { isDpkgDatabase, readDpkgDatabase } from './dpkg.ts'
import type { Discovery, FoundPackage } from './found.ts'
import { isNpmPackage, readNpmPackage } from './npm.ts'
import { readOsRelease } from './os-release.ts'
import { isPythonPackage, readPythonPackage } from './python.ts'
import { unsupportedSoftware } from './unsupported.ts'

function packagesOf(discovery: Discovery): readonly FoundPackage[] {
  if (discovery.kind !== 'packages') throw new Error(`Expected packages, found ${discovery.kind}`)
  return discovery.packages
}

describe('dpkg', () => {
  const read = (text: string): Discovery => readDpkgDatabase(Buffer.from(text), 'var/lib/dpkg/status')

  it('reads packages with their source, and no continuation line as a field', () => {
    const text = `Package: libc6
Status: install ok installed
Architecture: amd64
Source: glibc
Version: 2.36-9+deb12u14
Description: library
 Version: 0
 .
 Package: trap

Package: bash
Status: install ok installed
Source: bash (5.2.15-2)
Version: 5.2.15-2+b8
`
    expect(packagesOf(read(text))).toEqual([
      { kind: 'deb', name: 'libc6', version: '2.36-9+deb12u14', architecture: 'amd64', source: { name: 'glibc', version: '2.36-9+deb12u14' } },
      { kind: 'deb', name: 'bash', version: '5.2.15-2+b8', source: { name: 'bash', version: '5.2.15-2' } },
    ])
  })

  it.each([
    ['install ok installed', 1],
    ['install ok half-configured', 1],
    ['hold ok unpacked', 1],
    ['deinstall ok config-files', 0],
    ['unknown ok not-installed', 0],
  ])('status %s: %i on the disk', (status, count) => {
    expect(packagesOf(read(`Package: x\nStatus: ${status}\nVersion: 1\n`))).toHaveLength(count)
  })

  it('an entry without version is told, not passed over', () => {
    expect(read('Package: x\nStatus: install ok installed\n')).toMatchObject({ kind: 'unread' })
  })

  it.each([
    ['var/lib/dpkg/status', true],
    ['var/lib/dpkg/status.d/base', true],
    ['var/lib/dpkg/status.d/base.md5sums', false],
    ['var/lib/dpkg/status-old', false],
    ['backup/var/lib/dpkg/status', false],
  ])('%s: %s', (path, expected) => {
    expect(isDpkgDatabase(path)).toBe(expected)
  })
})

describe('apk', () => {
  it('reads packages with their origin', () => {
    const text = 'C:Q1abc=\nP:libssl3\nV:3.3.2-r0\nA:x86_64\nL:Apache-2.0\no:openssl\nF:lib\nR:libssl.so.3\n\nP:zlib\nV:1.3.1-r1\n'
    expect(packagesOf(readApkDatabase(Buffer.from(text), 'lib/apk/db/installed'))).toEqual([
      { kind: 'apk', name: 'libssl3', version: '3.3.2-r0', architecture: 'x86_64', license: 'Apache-2.0', source: { name: 'openssl', version: '3.3.2-r0' } },
      { kind: 'apk', name: 'zlib', version: '1.3.1-r1', source: { name: 'zlib', version: '1.3.1-r1' } },
    ])
  })

  it('an entry without version is told', () => {
    expect(readApkDatabase(Buffer.from('P:x\n'), 'lib/apk/db/installed')).toMatchObject({ kind: 'unread' })
  })
})

describe('npm', () => {
  it.each([
    ['srv/node_modules/minimist/package.json', true],
    ['node_modules/@scope/name/package.json', true],
    ['a/node_modules/b/node_modules/c/package.json', true],
    ['srv/package.json', false],
    ['node_modules/resolve/test/fixture/package.json', false],
    ['node_modules/.package-lock.json', false],
    ['node_modules/.bin/package.json', false],
    ['node_modules/@scope/package.json', false],
    ['my_node_modules/x/package.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isNpmPackage(path)).toBe(expected)
  })

  it.each([
    ['{"name":"@a/b","version":"1.0.0","license":"MIT"}', [{ kind: 'npm', name: '@a/b', version: '1.0.0', license: 'MIT' }]],
    ['{"name":"a","version":"1.0.0","license":{"type":"ISC"}}', [{ kind: 'npm', name: 'a', version: '1.0.0', license: 'ISC' }]],
    ['{"name":"a"}', []],
    ['{"type":"module"}', []],
  ])('%s', (text, expected) => {
    expect(packagesOf(readNpmPackage(Buffer.from(text), 'x'))).toEqual(expected)
  })

  it.each(['{"name":"a","name":"b","version":"1"}', 'not json', '[]', '{"__proto__":{"version":"1"},"name":"a"}'])('%s is told as not read', (text) => {
    expect(readNpmPackage(Buffer.from(text), 'node_modules/x/package.json')).toMatchObject({ kind: 'unread', what: '/node_modules/x/package.json' })
  })
})

describe('python', () => {
  it('reads the headers and not the description', () => {
    const text = 'Metadata-Version: 2.1\nName: requests\nVersion: 2.30.0\nLicense: Apache 2.0\n\nVersion: 9\n'
    expect(packagesOf(readPythonPackage(Buffer.from(text), 'x'))).toEqual([{ kind: 'pypi', name: 'requests', version: '2.30.0', license: 'Apache 2.0' }])
  })

  it.each([
    ['usr/lib/python3/dist-packages/six.egg-info', true],
    ['usr/lib/python3.12/site-packages/requests-2.30.0.dist-info/METADATA', true],
    ['usr/lib/python3.12/site-packages/x.egg-info/PKG-INFO', true],
    ['usr/lib/python3.12/site-packages/requests/METADATA', false],
  ])('%s: %s', (path, expected) => {
    expect(isPythonPackage(path)).toBe(expected)
  })
})

describe('os-release', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n', { id: 'debian', versionId: '12', isLongTermSupport: false }],
    ["ID='ubuntu'\nVERSION_ID=\"24.04\"\nVERSION=\"24.04.1 LTS (Noble)\"\n", { id: 'ubuntu', versionId: '24.04', isLongTermSupport: true }],
    ['# nothing\n', { id: 'linux', versionId: '', name: 'Linux' }],
  ])('%j', (text, release) => {
    expect(readOsRelease(Buffer.from(text))).toMatchObject({ kind: 'os-release', release })
  })
})

describe('software that is seen and not read', () => {
  it.each(['var/lib/rpm/rpmdb.sqlite', 'usr/lib/sysimage/rpm/Packages.db', 'opt/app.jar', 'usr/lib/ruby/gems/3.1.0/specifications/rake.gemspec', 'srv/vendor/composer/installed.json'])(
    '%s is named',
    (path) => {
      expect(unsupportedSoftware(path)).toBeDefined()
    },
  )
})
