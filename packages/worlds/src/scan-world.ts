import { resolve } from 'node:path'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ScanReport } from '@portcullis/core/model/finding'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { ScanWorld } from '@portcullis/core/use-cases/scan'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import { openAdvisoryDatabase } from '@portcullis/scanners/database/advisory-database'
import { createEmbeddedScanner } from '@portcullis/scanners/embedded-scanner'
import { sarifOf } from '@portcullis/scanners/report/sarif'
import { readFileInside } from '@portcullis/workspace/read-file'
import { registryOptions } from './registries/registry-options.ts'
import type { Surroundings } from './surroundings.ts'

export interface ScanSettings {
  /** Directory or archive of OSV records. */
  readonly database: string
  readonly platforms: readonly string[]
  readonly sbomPath: string | undefined
}

const maxSbomBytes = 64 * 1024 * 1024

/** Reads the artifact and the advisories; can write nothing and signs nothing. */
export async function scanWorld(subject: PinnedReference, { database, platforms, sbomPath }: ScanSettings, surroundings: Surroundings): Promise<ScanWorld> {
  const { workspace, readable, clock } = surroundings
  const { reader } = createRegistryReader(registryOptions(surroundings, subject.registry))
  const sbom = sbomPath === undefined ? undefined : await readFileInside(sbomPath, { roots: readable, maxBytes: maxSbomBytes, what: 'sbom-path' })
  const scanner = createEmbeddedScanner({
    reader,
    clock,
    platforms,
    database: await openAdvisoryDatabase(resolve(workspace, database)),
    ...(sbom === undefined ? {} : { sbom }),
  })
  return { scanner, clock }
}

/** The findings for code scanning, hung on the policy's repository: an image has no lines of its own. */
export function scanSarif(report: ScanReport, subject: PinnedReference): JsonObject {
  return sarifOf(report, { subject: subject.digest, path: 'Dockerfile', category: `portcullis/${subject.repository}` })
}
