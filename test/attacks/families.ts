/** What went wrong elsewhere, family by family, and how many cases of each there are at least. */
export interface FamilyOfAttacks {
  readonly about: string
  /** Public reports that it is drawn from. */
  readonly known: string
  readonly least: number
  /** Further tests of it, beside the code or in another place. */
  readonly beside: readonly string[]
}

const sigstore = 'packages/sigstore/src'
const core = 'packages/core/src'
const registry = 'packages/registry/src'

export const families = {
  'V-01': { about: 'The log entry of another signature', known: 'cosign CVE-2022-23649', least: 10, beside: [`${sigstore}/verification/log-body.test.ts`] },
  'V-02': { about: 'Any attestation passes, though none is of the type that was asked for', known: 'cosign CVE-2022-35929, policy-controller CVE-2022-35930', least: 8, beside: [`${core}/policy/rules/rules.test.ts`] },
  'V-03': { about: 'One way in checks no identity', known: 'cosign CVE-2022-36056', least: 20, beside: [`${core}/policy/identity.test.ts`] },
  'V-04': { about: 'An old format whose log entry is not compared', known: 'cosign CVE-2026-22703', least: 8, beside: [`${sigstore}/verification/log-body.test.ts`] },
  'V-05': { about: 'Only the leaf has to be in time', known: 'cosign CVE-2026-24122', least: 5, beside: [] },
  'V-06': { about: 'A payload that is malformed, or of another type, counts', known: 'cosign CVE-2026-39395', least: 30, beside: [`${core}/model/statement.test.ts`] },
  'V-07': { about: 'A bare key in the place of a certificate', known: 'cosign GHSA-fx35-mq7g-6g98', least: 5, beside: [`${sigstore}/bundle/certificate-material.test.ts`] },
  'V-08': { about: 'A wish that nobody enforces', known: 'sigstore-js CVE-2026-48815', least: 32, beside: [`${core}/policy/identity.test.ts`, `${core}/policy/identity-extensions.test.ts`] },
  'V-09': { about: 'Names that look alike', known: 'Fulcio CVE-2026-22772', least: 40, beside: [`${core}/policy/matching.test.ts`] },
  'V-10': { about: 'One log, authority or person counts several times', known: 'sigstore-go GHSA-9vcr-p3rj-q5q6, sigstore-js #1702', least: 10, beside: [`${core}/policy/distinct-signers.test.ts`, `${core}/policy/quorum.test.ts`] },
  'V-11': { about: 'A key outside its window, or that was revoked', known: 'sigstore-go GHSA-wqqc-jjcq-vfxm', least: 12, beside: [`${sigstore}/verify-keys.test.ts`] },
  'V-12': { about: 'Too much of anything', known: 'sigstore-go CVE-2024-45395, cosign CVE-2024-29902 and CVE-2024-29903, CVE-2023-46737', least: 12, beside: [`${registry}/evidence/referrers.test.ts`, `${core}/model/strict-json.test.ts`] },
  'V-13': { about: 'A timestamp checked on another certificate of its bag', known: 'timestamp-authority CVE-2026-39984, go-witness GHSA-5qp5-ph6r-qj9f', least: 4, beside: [`${sigstore}/verification/timestamps.test.ts`] },
  'V-14': { about: 'The window of another timestamp authority', known: 'TOB-SIGSTORE-11', least: 4, beside: [] },
  'V-15': { about: 'A time that nobody vouches for, or only the earliest of several', known: 'TOB-SIGSTORE-3, -4', least: 6, beside: [] },
  'V-16': { about: 'An envelope with more or fewer signatures than one', known: 'TOB-SIGSTORE-9', least: 6, beside: [`${core}/model/envelope.test.ts`] },
  'V-17': { about: 'An algorithm that the envelope chooses', known: 'TOB-SIGSTORE-6', least: 12, beside: [`${sigstore}/verify.test.ts`, `${sigstore}/certificate/digest-signature.test.ts`] },
  'V-18': { about: 'Cached trust material taken as it lies there', known: 'TOB-SIGSTORE-10', least: 8, beside: [`${sigstore}/tuf/cache.test.ts`] },
  'V-19': { about: 'A switch that turns a check off', known: 'TOB-SIGSTORE-2', least: 12, beside: [`${sigstore}/trust/trust-domain.test.ts`] },
  'V-20': { about: 'Trust in a key that came with the data', known: 'gitsign CVE-2023-47122, SynapseKit #811', least: 60, beside: [`${sigstore}/verify.test.ts`] },
  'V-21': { about: 'A publish or release attestation that is not bound to the file', known: 'slsa-verifier GHSA-r2xv-vpr2-42m9', least: 20, beside: [`${core}/policy/rules/published.test.ts`, 'test/journeys/npm-promotion.test.ts'] },
  'V-22': { about: 'Nothing found, and still a success', known: 'gh attestation verify CVE-2025-25204', least: 6, beside: ['test/faults/outages.test.ts', 'test/faults/kill.test.ts'] },
  'V-23': { about: 'Tricks with subjects', known: 'weak digests, several subjects, matches by name', least: 20, beside: [`${core}/model/statement.test.ts`] },
  'V-24': { about: 'Another payload type or predicate type', known: 'PAE confusion', least: 12, beside: [] },
  'V-25': { about: 'Text that two readers read differently', known: 'parser differentials', least: 60, beside: [`${core}/model/strict-json.test.ts`, `${core}/model/base64.test.ts`] },
  'V-26': { about: 'What anybody may hang beside an artifact', known: 'the list of referrers is signed by nobody', least: 8, beside: [`${registry}/evidence/referrers.test.ts`, 'test/attacks/copy-input.test.ts', 'test/attacks/promotion-replay.test.ts'] },
  'V-27': { about: 'Another answer the second time', known: 'kyverno CVE-2022-47633, CVE-2023-47630', least: 4, beside: [`${registry}/download/reader.test.ts`, 'test/attacks/copy-input.test.ts'] },
  'V-28': { about: 'An earlier step that is believed', known: 'kyverno #16336', least: 12, beside: ['test/attacks/promotion.test.ts', 'test/attacks/promotion-replay.test.ts', 'test/attacks/promotion-fields.test.ts', 'test/journeys/forgeries.test.ts', 'test/journeys/re-issue.test.ts', 'test/journeys/release-set-odd.test.ts'] },
  'V-29': { about: 'TUF: rollback, a threshold of none, paths', known: 'go-tuf CVE-2022-29173, GHSA-fphv, GHSA-jqc5, sigstore GHSA-fcv2-xgw5-pqxf', least: 20, beside: [`${sigstore}/tuf/client.test.ts`] },
  'V-30': { about: 'Empty means anything', known: 'go-witness #784', least: 12, beside: [`${core}/policy/parse.test.ts`, `${core}/policy/rules/rules.test.ts`] },
} as const satisfies Readonly<Record<string, FamilyOfAttacks>>

export type Family = keyof typeof families
