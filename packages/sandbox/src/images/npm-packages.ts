import type { TarEntry } from './tar.ts'

/** A package under node_modules: where it lies, its version and licence. */
export type NpmPackage = readonly [path: string, version: string, license: string]

// Dependencies of an Express 4 service as npm laid them out in early 2026. Only package.json is in the image: no foreign code.
const shopDependencies: readonly NpmPackage[] = [
  ['@opentelemetry/api', '1.9.0', 'Apache-2.0'],
  ['accepts', '1.3.8', 'MIT'],
  ['array-flatten', '1.1.1', 'MIT'],
  ['asynckit', '0.4.0', 'MIT'],
  ['body-parser', '1.20.3', 'MIT'],
  ['bytes', '3.1.2', 'MIT'],
  ['combined-stream', '1.0.8', 'MIT'],
  ['content-disposition', '0.5.4', 'MIT'],
  ['content-type', '1.0.5', 'MIT'],
  ['cookie', '0.7.1', 'MIT'],
  ['cookie-signature', '1.0.6', 'MIT'],
  ['debug', '2.6.9', 'MIT'],
  ['delayed-stream', '1.0.0', 'MIT'],
  ['depd', '2.0.0', 'MIT'],
  ['destroy', '1.2.0', 'MIT'],
  ['ee-first', '1.1.1', 'MIT'],
  ['encodeurl', '2.0.0', 'MIT'],
  ['escape-html', '1.0.3', 'MIT'],
  ['etag', '1.8.1', 'MIT'],
  ['express', '4.21.2', 'MIT'],
  ['finalhandler', '1.3.1', 'MIT'],
  ['form-data', '4.0.4', 'MIT'],
  ['forwarded', '0.2.0', 'MIT'],
  ['fresh', '0.5.2', 'MIT'],
  ['http-errors', '2.0.0', 'MIT'],
  ['iconv-lite', '0.4.24', 'MIT'],
  ['inherits', '2.0.4', 'ISC'],
  ['ipaddr.js', '1.9.1', 'MIT'],
  ['media-typer', '0.3.0', 'MIT'],
  ['merge-descriptors', '1.0.3', 'MIT'],
  ['methods', '1.1.2', 'MIT'],
  ['mime-db', '1.52.0', 'MIT'],
  ['mime-types', '2.1.35', 'MIT'],
  ['ms', '2.0.0', 'MIT'],
  ['negotiator', '0.6.3', 'MIT'],
  ['on-finished', '2.4.1', 'MIT'],
  ['parseurl', '1.3.3', 'MIT'],
  ['path-to-regexp', '0.1.12', 'MIT'],
  ['proxy-addr', '2.0.7', 'MIT'],
  ['qs', '6.13.0', 'BSD-3-Clause'],
  ['range-parser', '1.2.1', 'MIT'],
  ['raw-body', '2.5.2', 'MIT'],
  ['safe-buffer', '5.2.1', 'MIT'],
  ['safer-buffer', '2.1.2', 'MIT'],
  ['semver', '7.6.3', 'ISC'],
  ['send', '0.19.0', 'MIT'],
  ['send/node_modules/encodeurl', '1.0.2', 'MIT'],
  ['send/node_modules/ms', '2.1.3', 'MIT'],
  ['serve-static', '1.16.2', 'MIT'],
  ['setprototypeof', '1.2.0', 'ISC'],
  ['statuses', '2.0.1', 'MIT'],
  ['toidentifier', '1.0.1', 'MIT'],
  ['type-is', '1.6.18', 'MIT'],
  ['unpipe', '1.0.0', 'MIT'],
  ['utils-merge', '1.0.1', 'MIT'],
  ['vary', '1.1.2', 'MIT'],
]

/** A build tool with an old minimist inside, which a later layer removes again: only a reader of whiteouts sees that. */
const prunedBuildTool: readonly NpmPackage[] = [
  ['mkdirp', '0.5.1', 'MIT'],
  ['mkdirp/node_modules/minimist', '0.0.8', 'MIT'],
]

export interface ShopVersions {
  readonly minimist: string
  readonly lodash: string
}

/** Everything that `npm ci` left in the image before the build tool was pruned. */
export function shopModules({ minimist, lodash }: ShopVersions, extra: readonly NpmPackage[] = []): readonly NpmPackage[] {
  return [...shopDependencies, ['lodash', lodash, 'MIT'], ['minimist', minimist, 'MIT'], ...prunedBuildTool, ...extra]
}

/** The package.json of each package, under `root`/node_modules. */
export function nodeModules(root: string, packages: readonly NpmPackage[]): TarEntry[] {
  return packages.map(([path, version, license]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + (path.includes('node_modules/') ? 'node_modules/'.length : 1))
    return { path: `${root}/node_modules/${path}/package.json`, content: `${JSON.stringify({ name, version, license }, null, 2)}\n` }
  })
}
