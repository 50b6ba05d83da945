import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '@portcullis/sandbox/registry/raw-client'

interface Names {
  readonly manifests?: readonly { readonly digest: string }[]
  readonly config?: { readonly digest: string }
  readonly layers?: readonly { readonly digest: string }[]
}

/** Every manifest below `digest` in a layout that a peer has written, each with its config and layers, and all of it with the bytes that its digest says. @throws when anything is missing */
export function pulledManifests(layout: string, digest: string): readonly string[] {
  const { manifests = [], config, layers = [] } = JSON.parse(blobAt(layout, digest).toString()) as Names
  for (const blob of [...(config === undefined ? [] : [config]), ...layers]) blobAt(layout, blob.digest)
  return [digest, ...manifests.flatMap((child) => pulledManifests(layout, child.digest))]
}

function blobAt(layout: string, digest: string): Buffer {
  const bytes = readFileSync(join(layout, 'blobs', ...digest.split(':')))
  if (sha256(bytes) !== digest) throw new Error(`${digest} in ${layout} has other bytes`)
  return bytes
}
