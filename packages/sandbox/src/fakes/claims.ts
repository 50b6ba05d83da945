import type { Finding, ScanReport } from '@portcullis/core/model/finding'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { vulnerabilitiesPredicate } from '@portcullis/core/predicates/vulnerabilities'
import type { Claim } from './evidence.ts'
import { signerOf } from './policy.ts'

/** The moment at which tests of decisions decide. */
export const noon = new Date('2026-06-01T12:00:00Z')

/** `minutes` before {@link noon}. */
export function before(minutes: number): Date {
  return new Date(noon.getTime() - minutes * 60_000)
}

export function finding(id: string, severity: Finding['severity'], fixedIn: readonly string[] = []): Finding {
  return {
    id,
    aliases: [],
    severity,
    package: { purl: `pkg:npm/${id.toLowerCase()}@1.0.0`, name: id.toLowerCase(), version: '1.0.0', ecosystem: 'npm' },
    fixedIn,
    summary: `What ${id} is about`,
  }
}

/** A complete scan that ended half an hour before {@link noon}. */
export function scanReport(changes: Partial<ScanReport> = {}): ScanReport {
  return {
    scanner: { uri: 'https://scanner.example', version: '1.0.0' },
    database: { uri: 'https://osv.example', lastUpdate: before(120), records: 1_000 },
    platforms: ['linux/amd64'],
    packages: [finding('A', 'none').package, finding('B', 'none').package],
    findings: [],
    notAssessed: [],
    startedAt: before(31),
    finishedAt: before(30),
    ...changes,
  }
}

export function scanClaim(changes: Partial<ScanReport> = {}, by: Partial<Claim> = {}): Claim {
  const predicate = vulnerabilitiesPredicate(scanReport(changes))
  return { predicateType: predicateTypes.vulnerabilities, predicate, signer: signerOf('scan.yml'), times: [before(29)], ...by }
}

export function sbomClaim(components: readonly JsonObject[] = [{ type: 'library', name: 'a' }], by: Partial<Claim> = {}): Claim {
  const predicate = { bomFormat: 'CycloneDX', specVersion: '1.6', components }
  return { predicateType: predicateTypes.cyclonedx, predicate, signer: signerOf('scan.yml'), times: [before(29)], ...by }
}

export const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

export function provenanceClaim(told: JsonObject = { repository: 'https://github.com/acme/shop', ref: 'refs/heads/main' }, by: Partial<Claim> = {}): Claim {
  const signer = signerOf('build.yml')
  const predicate = {
    buildDefinition: { buildType, externalParameters: { workflow: told } },
    runDetails: { builder: { id: signer.subject } },
  }
  return { predicateType: predicateTypes.provenance, predicate, signer, times: [before(60)], ...by }
}

/** A plain image signature, as cosign writes it. */
export function signatureClaim(file: string, by: Partial<Claim> = {}): Claim {
  return { predicateType: 'https://sigstore.dev/cosign/sign/v1', predicate: {}, signer: signerOf(file), times: [before(20)], ...by }
}
