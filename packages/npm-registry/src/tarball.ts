import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { NpmClient } from './client.ts'
import { digestMismatch } from './failures.ts'
import type { PublishedVersion } from './packument.ts'

/**
 * Largest tarball in bytes. Publishing sends it as base64 inside one JSON document, so it is held in memory,
 * about four times over at the peak.
 */
const maxTarballBytes = 128 * 1024 * 1024

/** The bytes of a version, which have the digest asked for. @throws Failure `digest-mismatch` | `too-large` | `redirect-refused` | `registry-*` */
export async function readTarball(client: NpmClient, { tarball, version }: PublishedVersion, digest: Digest): Promise<Uint8Array> {
  const bytes = await client.download(tarball, maxTarballBytes)
  const found = digestOf(bytes, 'sha512')
  if (found !== digest) throw digestMismatch(`The tarball of ${version} at ${client.registry.host}`, digest, found)
  return bytes
}
