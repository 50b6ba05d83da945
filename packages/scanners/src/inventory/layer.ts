import type { Digest } from '@portcullis/core/model/digest'
import { overLimit } from '../hostile.ts'
import { limits } from '../limits.ts'
import { isApkDatabase, readApkDatabase } from './apk.ts'
import { isDpkgDatabase, readDpkgDatabase } from './dpkg.ts'
import type { Discovery } from './found.ts'
import { isNpmPackage, readNpmPackage } from './npm.ts'
import { osReleasePaths, readOsRelease } from './os-release.ts'
import { isPythonPackage, readPythonPackage } from './python.ts'
import { readTar } from './tar.ts'
import type { TarEntry } from './tar.ts'
import { unsupportedSoftware } from './unsupported.ts'

/** What one layer changes, as far as the inventory cares. It does not depend on the layers below: read once, used by every platform. */
export interface LayerChanges {
  readonly layer: Digest
  readonly discoveries: ReadonlyMap<string, Discovery>
  /** Every path that is something else than a folder here: whatever lay there or below it before is gone. */
  readonly occupied: ReadonlySet<string>
  /** Paths removed by whiteout (image-spec 1.1, layer.md). */
  readonly removed: ReadonlySet<string>
  /** Folders whose content from below is hidden by an opaque whiteout; '' is the root. */
  readonly opaque: ReadonlySet<string>
}

type Reader = (content: Uint8Array, path: string) => Discovery

/** Reads the uncompressed tar of one layer. @throws Failure `archive-hostile` | `too-large` */
export async function readLayer(layer: Digest, archive: AsyncIterable<Uint8Array>): Promise<LayerChanges> {
  const discoveries = new Map<string, Discovery>()
  const occupied = new Set<string>()
  const removed = new Set<string>()
  const opaque = new Set<string>()
  for await (const entry of readTar(archive, `layer ${layer}`)) {
    const { path } = entry
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === '.wh..wh..opq') opaque.add(folder)
    else if (name.startsWith('.wh..wh.')) continue
    else if (name.startsWith('.wh.')) removed.add(folder === '' ? name.slice(4) : `${folder}/${name.slice(4)}`)
    else {
      if (entry.type !== 'directory' || readerOf(path) !== undefined) occupied.add(path)
      const discovery = await discover(entry, discoveries)
      if (discovery === undefined) discoveries.delete(path)
      else discoveries.set(path, discovery)
    }
  }
  return { layer, discoveries, occupied, removed, opaque }
}

async function discover(entry: TarEntry, sofar: ReadonlyMap<string, Discovery>): Promise<Discovery | undefined> {
  const { path, type, size } = entry
  if (type === 'directory') return undefined
  const read = readerOf(path)
  if (read === undefined) {
    const what = unsupportedSoftware(path)
    return what === undefined ? undefined : { kind: 'unread', what, why: `this scanner does not read them (found /${path})` }
  }
  if (type === 'file') {
    if (size > limitOf(path)) throw overLimit(`/${path}`, limitOf(path), 'bytes')
    return read(await entry.content(), path)
  }
  const shared = entry.linkTo === undefined ? undefined : sofar.get(entry.linkTo)
  if (shared !== undefined) return shared
  // A link from one os-release to the other is what every distribution has.
  if (osReleasePaths.includes(path)) return undefined
  return { kind: 'unread', what: `/${path}`, why: 'it is a link or a device, and links are not followed' }
}

function readerOf(path: string): Reader | undefined {
  if (osReleasePaths.includes(path)) return readOsRelease
  if (isDpkgDatabase(path)) return readDpkgDatabase
  if (isApkDatabase(path)) return readApkDatabase
  if (isNpmPackage(path)) return readNpmPackage
  if (isPythonPackage(path)) return readPythonPackage
  return undefined
}

function limitOf(path: string): number {
  return isDpkgDatabase(path) || isApkDatabase(path) ? limits.packageDatabase : limits.packageMetadata
}
