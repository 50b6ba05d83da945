import type { ScanReport } from '@portcullis/core/model/finding'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ArtifactReader } from '@portcullis/core/ports/artifacts'
import type { Clock } from '@portcullis/core/ports/clock'
import type { Scanner } from '@portcullis/core/ports/scanner'
import { packageOf } from './component.ts'
import type { AdvisoryDatabase } from './database/advisory-database.ts'
import { invalidDatabase } from './database/invalid-database.ts'
import { takeInventory } from './inventory/inventory.ts'
import type { Inventory } from './inventory/inventory.ts'
import { matchAdvisories } from './matching/match.ts'
import { cyclonedxOf } from './sbom/cyclonedx.ts'
import { inventoryFromSbom } from './sbom/read-sbom.ts'

export interface EmbeddedScannerOptions {
  readonly reader: ArtifactReader
  readonly database: AdvisoryDatabase
  readonly clock: Clock
  /** os/architecture[/variant] of the images of an index to look into; all when absent or empty. */
  readonly platforms?: readonly string[]
  /** An SBOM of the artifact to go by, instead of looking into its layers. */
  readonly sbom?: Uint8Array
}

const scanner = { uri: 'https://portcullis.dev/scanners/embedded', version: '0.1.0' }

/** Looks into the layers, or into an SBOM, and holds what is there against OSV records; it starts no other program. */
export function createEmbeddedScanner(options: EmbeddedScannerOptions): Scanner {
  return {
    async scan(artifact) {
      const startedAt = options.clock.now()
      const inventory = await inventoryOf(artifact, options)
      const report = await reportOn(inventory, options, startedAt)
      const tool = { name: 'portcullis', version: scanner.version }
      return { report, sbom: cyclonedxOf(inventory, { artifact, tool, at: startedAt }) }
    },
  }
}

async function inventoryOf(artifact: PinnedReference, { reader, platforms, sbom }: EmbeddedScannerOptions): Promise<Inventory> {
  return sbom === undefined ? takeInventory(reader, artifact, platforms) : inventoryFromSbom(sbom, artifact.digest)
}

async function reportOn(inventory: Inventory, { database, clock }: EmbeddedScannerOptions, startedAt: Date): Promise<ScanReport> {
  const match = await matchAdvisories(inventory.components, database.advisories())
  const lastUpdate = database.lastUpdate ?? match.newestRecord
  if (match.records === 0 || lastUpdate === undefined) throw invalidDatabase('it holds no record, and no scan against nothing finds anything')
  return {
    scanner,
    database: { uri: database.uri, lastUpdate, records: match.records },
    platforms: inventory.platforms,
    packages: inventory.components.map(packageOf),
    findings: match.findings,
    notAssessed: [...inventory.notAssessed, ...match.notAssessed],
    startedAt,
    finishedAt: clock.now(),
  }
}
