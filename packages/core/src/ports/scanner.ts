import type { JsonObject } from '../model/strict-json.ts'
import type { ScanReport } from '../model/finding.ts'
import type { PinnedReference } from '../model/reference.ts'

/** Looks into an artifact. Its word is a claim by whoever runs it, never the gate. */
export interface Scanner {
  /** @returns the report and the CycloneDX document it stands on @throws Failure `archive-hostile` | `too-large` | `database-invalid` | … */
  scan(artifact: PinnedReference): Promise<{ readonly report: ScanReport; readonly sbom: JsonObject }>
}
