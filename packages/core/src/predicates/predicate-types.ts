/** Predicate types that Portcullis reads or writes: standard ones under their own names, ours under one namespace. */
export const predicateTypes = {
  provenance: 'https://slsa.dev/provenance/v1',
  provenance02: 'https://slsa.dev/provenance/v0.2',
  vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
  cyclonedx: 'https://cyclonedx.org/bom',
  spdx: 'https://spdx.dev/Document',
  verificationSummary: 'https://slsa.dev/verification_summary/v1',
  verificationSummary02: 'https://slsa.dev/verification_summary/v0.2',
  npmPublish: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
  gitHubRelease: 'https://in-toto.io/attestation/release/v0.2',
  gitHubRelease01: 'https://in-toto.io/attestation/release/v0.1',
  decision: 'https://portcullis.dev/attestation/policy-decision/v0.1',
  approval: 'https://portcullis.dev/attestation/approval/v0.1',
  promotion: 'https://portcullis.dev/attestation/promotion/v0.1',
} as const
