import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { manifestInvalid } from './failures.ts'
import { filesInTarball } from './tar-entries.ts'

const limits = { unpacked: 1024 * 1024 * 1024, file: 1024 * 1024 }

/**
 * The package.json that the tarball's digest covers, which must name exactly this package and version. A registry's
 * own copy of it is covered by nothing and may say other dependencies and scripts, so it is not taken over.
 * @throws Failure `manifest-invalid` | `archive-hostile` | `too-large` | `json-invalid`
 */
export async function manifestInTarball(tarball: Uint8Array, name: string, version: string): Promise<JsonObject> {
  const found: Uint8Array[] = []
  for await (const { content } of filesInTarball(tarball, isPackageJson, limits)) if (content !== undefined) found.push(content)
  const [bytes, ...more] = found
  const what = `The tarball of ${name}@${version}`
  if (bytes === undefined) throw manifestInvalid(what, 'it has no package.json')
  if (more.length > 0) throw manifestInvalid(what, 'it has more than one package.json at its root, and readers differ about which counts')
  const manifest = parseStrictJsonObject(withoutMark(bytes), { what: `${what}, its package.json,`, maxBytes: limits.file })
  if (manifest['name'] !== name || manifest['version'] !== version) throw manifestInvalid(what, `its package.json is of ${JSON.stringify(manifest['name'] ?? null).slice(0, 230)} at ${JSON.stringify(manifest['version'] ?? null).slice(0, 80)}`)
  return manifest
}

/** npm takes off the first folder, whatever it is called, and compares paths without regard to `.` in them. */
function isPackageJson(path: string): boolean {
  const [, ...below] = path.split('/').filter((folder) => folder !== '' && folder !== '.')
  return below.join('/').toLowerCase() === 'package.json'
}

/** npm reads a package.json with a byte order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
