import { digestOf } from '@portcullis/core/model/digest'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json } from '@portcullis/core/model/strict-json'
import type { FoundBundle } from '@portcullis/core/ports/bundles'
import type { NpmClient } from './client.ts'
import { protocolError } from './failures.ts'
import { inPath } from './package-name.ts'

/** A bundle of npm's store, and what npm says it is: neither is verified. */
export interface NpmAttestation extends FoundBundle {
  readonly predicateType: string
}

/** SLSA provenance, which a publisher uploads with the version. */
export const provenanceType = 'https://slsa.dev/provenance/v1'
const maxAttestations = 100

/**
 * What `/-/npm/v1/attestations` has for a version that is known to be there: 404 then means that there are none, or
 * that the registry keeps none. @throws Failure: "could not look" is never "there are none"
 */
export async function readAttestations(client: NpmClient, name: string, version: string): Promise<readonly NpmAttestation[]> {
  const request = { path: `-/npm/v1/attestations/${inPath(name)}@${encodeURIComponent(version)}`, maxBytes: 24 * 1024 * 1024 }
  // One false "there are none" would leave them behind, so the registry has to say it twice.
  const json = (await client.object(request)) ?? (await client.object(request))
  if (json === undefined) return []
  const list = json['attestations']
  if (!Array.isArray(list) || list.length > maxAttestations) throw protocolError(client.registry.host, `attestations is no list of at most ${maxAttestations}`)
  return list.map((entry: Json) => {
    if (!isJsonObject(entry) || typeof entry['predicateType'] !== 'string' || !isJsonObject(entry['bundle'])) throw protocolError(client.registry.host, 'an attestation has no predicateType or no bundle')
    const bytes = new TextEncoder().encode(JSON.stringify(entry['bundle']))
    return { bytes, digest: digestOf(bytes), source: `npm attestations of ${client.registry.host}`, predicateType: entry['predicateType'] }
  })
}
