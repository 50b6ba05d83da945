import { layerOf } from './blob.ts'
import { buildImage } from './built-image.ts'
import type { BuiltImage } from './built-image.ts'
import { nodeModules } from './npm-packages.ts'

/** A binary package of Alpine: name, version, the package it was built from, licence. */
export type AlpinePackage = readonly [name: string, version: string, origin: string, license: string]

/** What an Alpine 3.20.3 base image holds: its OpenSSL and musl have advisories that its successors fixed. */
const alpinePackages: readonly AlpinePackage[] = [
  ['alpine-baselayout', '3.6.5-r0', 'alpine-baselayout', 'GPL-2.0-only'],
  ['alpine-baselayout-data', '3.6.5-r0', 'alpine-baselayout', 'GPL-2.0-only'],
  ['alpine-keys', '2.4-r1', 'alpine-keys', 'MIT'],
  ['apk-tools', '2.14.4-r0', 'apk-tools', 'GPL-2.0-only'],
  ['busybox', '1.36.1-r29', 'busybox', 'GPL-2.0-only'],
  ['busybox-binsh', '1.36.1-r29', 'busybox', 'GPL-2.0-only'],
  ['ca-certificates-bundle', '20240705-r0', 'ca-certificates', 'MPL-2.0 AND MIT'],
  ['libcrypto3', '3.3.2-r0', 'openssl', 'Apache-2.0'],
  ['libssl3', '3.3.2-r0', 'openssl', 'Apache-2.0'],
  ['musl', '1.2.5-r0', 'musl', 'MIT'],
  ['musl-utils', '1.2.5-r0', 'musl', 'MIT AND BSD-2-Clause AND GPL-2.0-or-later'],
  ['scanelf', '1.3.7-r2', 'pax-utils', 'GPL-2.0-only'],
  ['ssl_client', '1.36.1-r29', 'busybox', 'GPL-2.0-only'],
  ['zlib', '1.3.1-r1', 'zlib', 'Zlib'],
]

/** A single-platform Alpine image (linux/amd64) with a small Node application; the base is a zstd layer. */
export function buildAlpineImage(packages: readonly AlpinePackage[] = alpinePackages): BuiltImage {
  return buildImage({
    platform: { os: 'linux', architecture: 'amd64' },
    created: '2026-11-01T08:00:00Z',
    layers: [
      layerOf(
        [
          { path: 'etc/alpine-release', content: '3.20.3\n' },
          { path: 'etc/os-release', content: alpineRelease },
          { path: 'lib/apk/db/installed', content: packages.map(apkParagraph).join('\n') },
        ],
        'zstd',
      ),
      layerOf(nodeModules('app', [['semver', '7.6.3', 'ISC']]), 'gzip'),
    ],
    config: { User: '10001', Entrypoint: ['node', '/app/main.js'], Labels: { 'org.opencontainers.image.title': 'courier' } },
    history: ['alpine 3.20.3', 'COPY . /app'],
  })
}

/** One paragraph of apk's installed database (apk-tools, doc/apk-v2 database format). */
function apkParagraph([name, version, origin, license]: AlpinePackage): string {
  return [`P:${name}`, `V:${version}`, 'A:x86_64', 'S:1024', 'I:4096', `T:${name} of Alpine`, `o:${origin}`, `L:${license}`, 'F:usr', 'R:file', ''].join('\n')
}

const alpineRelease = `NAME="Alpine Linux"
ID=alpine
VERSION_ID=3.20.3
PRETTY_NAME="Alpine Linux v3.20"
HOME_URL="https://alpinelinux.org/"
`
