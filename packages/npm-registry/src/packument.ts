import type { Digest } from '@portcullis/core/model/digest'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { NpmClient } from './client.ts'
import { protocolError } from './failures.ts'
import { digestOfIntegrity } from './integrity.ts'
import { checkedName, inPath, isVersion } from './package-name.ts'

export interface PublishedVersion {
  readonly version: string
  /** sha512 of the tarball, as the registry says; undefined where it says none that can be relied on. */
  readonly digest: Digest | undefined
  readonly tarball: URL
  /** What installers go by, and no digest covers. */
  readonly manifest: JsonObject
}

/** What a registry says of a package. Nothing about it is trusted until a tarball has been hashed. */
export interface Packument {
  readonly name: string
  readonly versions: ReadonlyMap<string, PublishedVersion>
  /** Dist-tag to version. */
  readonly distTags: ReadonlyMap<string, string>
}

const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8'
const maxBytes = 64 * 1024 * 1024

/** Asks for the abbreviated document, and takes the full one. @returns undefined when there is no such package @throws Failure */
export async function readPackument(client: NpmClient, packageName: string): Promise<Packument | undefined> {
  const name = checkedName(packageName)
  const json = await client.object({ path: inPath(name), accept: abbreviated, maxBytes })
  if (json === undefined) return undefined
  const where = client.registry.host
  if (json['name'] !== name) throw protocolError(where, `asked for ${name}, it describes another package`)
  const versions = objectIn(json, 'versions', where)
  const distTags = objectIn(json, 'dist-tags', where)
  return {
    name,
    versions: new Map(Object.entries(versions).map(([version, entry]) => [version, versionIn(version, entry, where)])),
    distTags: new Map(Object.entries(distTags).map(([tag, version]) => [tag, textIn(version, `dist-tags.${tag}`, where)])),
  }
}

/** The version whose tarball has this digest, if the registry says that one has. */
export function versionBy(packument: Packument | undefined, digest: Digest): PublishedVersion | undefined {
  return [...(packument?.versions.values() ?? [])].find((published) => published.digest === digest)
}

function versionIn(version: string, entry: Json, where: string): PublishedVersion {
  if (!isVersion(version) || !isJsonObject(entry) || !isJsonObject(entry['dist'])) throw protocolError(where, `version ${JSON.stringify(version.slice(0, 80))} is malformed`)
  const { integrity, tarball } = entry['dist']
  const address = URL.parse(textIn(tarball ?? null, `versions.${version}.dist.tarball`, where))
  if (address === null) throw protocolError(where, `the tarball of ${version} has no address`)
  return { version, manifest: entry, tarball: address, digest: integrity === undefined ? undefined : digestOfIntegrity(textIn(integrity, `versions.${version}.dist.integrity`, where)) }
}

function objectIn(json: JsonObject, field: string, where: string): JsonObject {
  const value = json[field]
  if (isJsonObject(value)) return value
  throw protocolError(where, `${field} is no object`)
}

function textIn(value: Json, field: string, where: string): string {
  if (typeof value === 'string') return value
  throw protocolError(where, `${field} is no text`)
}
