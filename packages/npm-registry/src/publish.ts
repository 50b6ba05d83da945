import { createHash } from 'node:crypto'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { Failure } from '@portcullis/core/failure'
import type { NpmClient } from './client.ts'
import { digestMismatch, statusFailure } from './failures.ts'
import { integrityOf } from './integrity.ts'
import { manifestInTarball } from './manifest-in-tarball.ts'
import { inPath } from './package-name.ts'
import { readPackument } from './packument.ts'
import type { Packument } from './packument.ts'

export interface Publication {
  readonly name: string
  readonly version: string
  readonly tarball: Uint8Array
  /** The dist-tag that it gets: not the one that people install by. */
  readonly stagingTag: string
  /** A provenance bundle, uploaded as `npm publish --provenance-file` does. */
  readonly provenance?: Uint8Array
}

/** A registry may take a while until what was published can be read: pauses between the looks, in milliseconds. */
const looks = [0, 500, 1_000, 2_000, 4_000, 8_000]
/** 409 is what most registries say of a version that is there; npmjs.org says 403. */
const maybeThere = [400, 403, 409]

/**
 * Publishes a version byte for byte, then reads it back. One that is there already, by another run, is as good.
 * @throws Failure `version-conflict` when it is there with other bytes, and as the client does
 */
export async function publish(client: NpmClient, publication: Publication, pause: (milliseconds: number) => Promise<void>): Promise<void> {
  const { name, version, tarball } = publication
  const digest = digestOf(tarball, 'sha512')
  const json = JSON.stringify(await publishDocument(publication, client.registry))
  const answer = await client.send({ method: 'PUT', path: inPath(name), json, accepts: maybeThere })
  const isRefused = maybeThere.includes(answer.status)
  for (const wait of isRefused ? [0] : looks) {
    if (wait > 0) await pause(wait)
    if (isThere(await readPackument(client, name), version, digest)) return
  }
  if (isRefused) throw statusFailure(`PUT ${client.registry.host}/${name}`, answer.status)
  throw digestMismatch(`${name}@${version} at ${client.registry.host} after it was published`, digest, 'nothing yet')
}

/** Whether the version is there with exactly these bytes. @throws Failure `version-conflict` when it is there with others */
export function isThere(packument: Packument | undefined, version: string, digest: Digest): boolean {
  const published = packument?.versions.get(version)
  if (published === undefined) return false
  if (published.digest === digest) return true
  throw new Failure('version-conflict', {
    blame: 'artifact',
    message: `${packument?.name}@${version} is there already, with other bytes`,
    remedy: 'A version cannot be replaced: find out who published it, and release under a new version.',
    expected: digest,
    found: published.digest ?? 'no sha512',
  })
}

/** The document of npm's `PUT /<name>`: one version, its tarball as base64 beside it. */
async function publishDocument({ name, version, tarball, stagingTag, provenance }: Publication, registry: URL): Promise<JsonObject> {
  const file = `${name}-${version}.tgz`
  const manifest = installable(await manifestInTarball(tarball, name, version), name)
  const dist = {
    integrity: integrityOf(digestOf(tarball, 'sha512')),
    shasum: createHash('sha1').update(tarball).digest('hex'),
    tarball: new URL(`${name}/-/${file}`, registry).href,
  }
  return {
    _id: name,
    name,
    ...(typeof manifest['description'] === 'string' ? { description: manifest['description'] } : {}),
    'dist-tags': { [stagingTag]: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    access: null,
    _attachments: {
      [file]: { content_type: 'application/octet-stream', data: Buffer.from(tarball).toString('base64'), length: tarball.byteLength },
      ...(provenance === undefined ? {} : provenanceAttachment(`${name}-${version}.sigstore`, provenance)),
    },
  }
}

function provenanceAttachment(file: string, bundle: Uint8Array): JsonObject {
  const data = new TextDecoder().decode(bundle)
  const mediaType = parseStrictJsonObject(bundle, { what: 'the provenance bundle' })['mediaType'] ?? null
  return { [file]: { content_type: mediaType, data, length: data.length } }
}

/** npm reads `bin` from the registry only in its long form. */
export function installable(manifest: JsonObject, name: string): JsonObject {
  const { bin } = manifest
  const normal: Json | undefined = typeof bin === 'string' ? { [name.replace(/^@[^/]*\//, '')]: bin } : bin
  return { ...manifest, ...(isJsonObject(normal) ? { bin: normal } : {}) }
}
