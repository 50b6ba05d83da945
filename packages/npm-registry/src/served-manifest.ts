import { Failure } from '@portcullis/core/failure'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { NpmClient } from './client.ts'
import { manifestInTarball } from './manifest-in-tarball.ts'
import type { PublishedVersion } from './packument.ts'
import { installable } from './publish.ts'

const dependencyFields = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const

/**
 * Whoever installs believes what the registry says of a version about its dependencies and commands, and not the package.json that the
 * digest covers: what the registry says has to come from there, or what is installed was approved by nobody.
 * @throws Failure `version-conflict`, and as {@link manifestInTarball} does
 */
export async function requireServedAsPacked({ registry }: NpmClient, name: string, { version, manifest: served }: PublishedVersion, tarball: Uint8Array): Promise<void> {
  const packed = installable(await manifestInTarball(tarball, name, version), name)
  const [alien] = [...alienDependencies(served, packed), ...alienCommands(served, packed)]
  if (alien === undefined) return
  throw new Failure('version-conflict', {
    blame: 'artifact',
    message: `${registry.host} says of ${name}@${version} what its package.json does not: ${alien.slice(0, 300)}`,
    remedy: 'Whoever installs it would get that. Find out who published this version there, and release under a new one.',
    expected: 'dependencies and commands of its package.json',
    found: alien.slice(0, 300),
  })
}

/** npm moves entries from one of the fields to another when it publishes; what matters is what would be installed. */
function alienDependencies(served: JsonObject, packed: JsonObject): string[] {
  const known = new Set(dependencyFields.flatMap((field) => entriesOf(packed[field]).map(([name, range]) => `${name} ${normalRange(range)}`)))
  return dependencyFields.flatMap((field) => entriesOf(served[field]).filter(([name, range]) => !known.has(`${name} ${normalRange(range)}`)).map(([name, range]) => `${field}: ${name} ${range}`))
}

/** With `directories.bin` npm lists a folder when it publishes: the names are those of files that the digest covers. */
function alienCommands(served: JsonObject, packed: JsonObject): string[] {
  const directories = packed['directories']
  if (isJsonObject(directories) && directories['bin'] !== undefined) return []
  const known = new Set(entriesOf(packed['bin']).map(([name, path]) => `${name} ${normalPath(path)}`))
  return entriesOf(served['bin']).filter(([name, path]) => !known.has(`${name} ${normalPath(path)}`)).map(([name, path]) => `bin: ${name} ${path}`)
}

function entriesOf(value: Json | undefined): (readonly [string, string])[] {
  return isJsonObject(value ?? null) ? Object.entries(value as JsonObject).map(([name, said]) => [name, typeof said === 'string' ? said : JSON.stringify(said)]) : []
}

/** npm writes a repository of GitHub in another of its spellings when it publishes. */
function normalRange(range: string): string {
  const [, repository, commit = ''] = /^(?:(?:git\+)?(?:https|ssh|git):\/\/(?:[^@/]+@)?github\.com\/|git@github\.com:|github:)?([A-Za-z0-9_-][\w.-]*\/[\w.-]+?)(?:\.git)?(#.*)?$/.exec(range) ?? []
  return repository === undefined ? range.trim() : `github:${repository}${commit}`
}

function normalPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '')
}
