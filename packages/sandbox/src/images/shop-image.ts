import { buildIndex } from './built-image.ts'
import type { BuiltImage, Platform, PlatformImage } from './built-image.ts'
import { layerOf, paddingLayer } from './blob.ts'
import type { ImageLayer } from './blob.ts'
import { debianBasePackages, debianRuntimePackages, dpkgStatus } from './debian-packages.ts'
import type { DebianPackage } from './debian-packages.ts'
import { nodeModules, shopModules } from './npm-packages.ts'
import type { ShopVersions } from './npm-packages.ts'

/** 1.5.0 carries a critical (minimist) and a high (lodash) vulnerability; 1.4.0, 1.5.1 and 1.5.2 carry none that the sandbox's advisories know. */
export type ShopRelease = '1.4.0' | '1.5.0' | '1.5.1' | '1.5.2'

export interface ShopImageOptions {
  readonly release: ShopRelease
  /** Adds a layer of so many bytes that do not compress, to each platform. */
  readonly padding?: number
  /** Adds the made-up package that every working scan must find. */
  readonly canary?: boolean
  /** Another Debian base than the current one, for tests. */
  readonly debianPackages?: readonly DebianPackage[]
}

const dependencies: Record<ShopRelease, ShopVersions> = {
  '1.4.0': { minimist: '1.2.8', lodash: '4.17.21' },
  '1.5.0': { minimist: '1.2.5', lodash: '4.17.20' },
  '1.5.1': { minimist: '1.2.8', lodash: '4.17.21' },
  '1.5.2': { minimist: '1.2.8', lodash: '4.17.21' },
}

const releasedAt: Record<ShopRelease, string> = {
  '1.4.0': '2026-10-05T08:00:00Z',
  '1.5.0': '2026-11-18T08:00:00Z',
  '1.5.1': '2026-11-20T08:00:00Z',
  '1.5.2': '2026-11-21T06:00:00Z',
}

const platforms: readonly Platform[] = [
  { os: 'linux', architecture: 'amd64' },
  { os: 'linux', architecture: 'arm64', variant: 'v8' },
]

/**
 * The image of the demo: an index for linux/amd64 and linux/arm64, each with a Debian 12 base (gzip), a runtime layer
 * (zstd) that rewrites the dpkg database, the dependencies (gzip, shared by both platforms) and the application (plain
 * tar) that prunes a build tool by whiteout. The same options give the same digest under the same Node.
 */
export function buildShopImage(options: ShopImageOptions): BuiltImage {
  const shared = [dependencyLayer(options), applicationLayer(options.release)]
  return buildIndex(
    platforms.map((platform) => shopPlatform(platform, shared, options)),
    { 'org.opencontainers.image.version': options.release, 'org.opencontainers.image.source': 'https://github.com/acme/shop' },
  )
}

function shopPlatform(platform: Platform, shared: readonly ImageLayer[], options: ShopImageOptions): PlatformImage {
  const { release, padding, debianPackages } = options
  const padded = padding === undefined ? [] : [paddingLayer('srv/shop/assets/catalogue.bin', padding)]
  return {
    platform,
    created: releasedAt[release],
    layers: [
      baseLayer(platform, debianPackages ?? debianBasePackages),
      runtimeLayer(platform, debianPackages ?? debianRuntimePackages),
      ...shared,
      ...padded,
    ],
    config: {
      User: '10001:10001',
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'NODE_ENV=production'],
      WorkingDir: '/srv/shop',
      Entrypoint: ['node', 'server.js'],
      ExposedPorts: { '8080/tcp': {} },
      Labels: {
        'org.opencontainers.image.title': 'shop',
        'org.opencontainers.image.version': release,
        'org.opencontainers.image.source': 'https://github.com/acme/shop',
        'org.opencontainers.image.licenses': 'Apache-2.0',
      },
    },
    history: [
      'debian bookworm-slim',
      'RUN apt-get install ca-certificates openssl',
      'RUN npm ci',
      'COPY . /srv/shop && npm prune',
      ...padded.map(() => 'COPY assets /srv/shop/assets'),
    ],
  }
}

function baseLayer({ architecture }: Platform, packages: readonly DebianPackage[]): ImageLayer {
  return layerOf(
    [
      { path: 'bin', symlinkTo: 'usr/bin' },
      { path: 'etc', directory: true },
      { path: 'etc/debian_version', content: '12.12\n' },
      { path: 'etc/os-release', symlinkTo: '../usr/lib/os-release' },
      { path: 'usr/lib/os-release', content: debianRelease },
      { path: 'usr/share/doc/base/README', content: 'Metadata of a Debian base image; no programs are in it.\n' },
      { path: 'var/cache/apt/pkgcache.bin', content: 'to be removed by the next layer\n' },
      { path: 'var/lib/dpkg/status', content: dpkgStatus(packages, architecture) },
    ],
    'gzip',
  )
}

function runtimeLayer({ architecture }: Platform, packages: readonly DebianPackage[]): ImageLayer {
  return layerOf(
    [
      { path: 'etc/ssl/certs/README', content: 'No certificates are shipped in the sandbox.\n' },
      { path: 'var/cache/apt/.wh..wh..opq', content: '' },
      { path: 'var/lib/dpkg/status', content: dpkgStatus(packages, architecture) },
    ],
    'zstd',
  )
}

function dependencyLayer({ release, canary }: ShopImageOptions): ImageLayer {
  const extra = canary === true ? [['portcullis-canary', '0.0.1', 'Apache-2.0'] as const] : []
  return layerOf(nodeModules('srv/shop', shopModules(dependencies[release], extra)), 'gzip')
}

function applicationLayer(release: ShopRelease): ImageLayer {
  const manifest = { name: '@acme/shop', version: release, license: 'Apache-2.0', private: true }
  return layerOf(
    [
      { path: 'srv/shop/node_modules/.wh.mkdirp', content: '' },
      { path: 'srv/shop/package.json', content: `${JSON.stringify(manifest, null, 2)}\n` },
      { path: 'srv/shop/server.js', content: `// Release ${release} of the sandbox's shop: it has nothing to sell.\n` },
      { path: 'usr/local/bin/shop', symlinkTo: '../../../srv/shop/server.js' },
    ],
    'none',
  )
}

const debianRelease = `PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"
VERSION_CODENAME=bookworm
ID=debian
HOME_URL="https://www.debian.org/"
`
