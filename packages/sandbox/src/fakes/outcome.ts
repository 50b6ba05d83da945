import type { Approval } from '@portcullis/core/model/approval'
import { digestOf } from '@portcullis/core/model/digest'
import type { PlannedPart } from '@portcullis/core/model/promotion-plan'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { Reason } from '@portcullis/core/model/reason'
import type { Outcome } from '@portcullis/core/model/result'
import { before, noon } from './claims.ts'
import { signerOf } from './policy.ts'

const image = digestOf('image')
const bundle = digestOf('bundle')

/** A denial that any report must be able to tell, with `foreign` text in every place where text comes from outside. */
export function deniedOutcome(foreign = 'minimist', reasons = 1): Outcome {
  const reason: Reason = {
    code: 'vulnerability-over-threshold',
    rule: 'vulnerabilities',
    message: `GHSA-1: critical in ${foreign}`,
    expected: 'no vulnerability critical',
    found: `critical in ${foreign}`,
    remedy: `Upgrade ${foreign} to 1.2.6`,
    finding: 'GHSA-1',
    docs: `https://advisories.example/${foreign}`,
    evidence: [bundle],
  }
  const many = Array.from({ length: reasons }, (_, index) => ({ ...reason, remedy: reasons === 1 ? reason.remedy : `${reason.remedy}.${index}` }))
  return {
    action: 'policy-gate',
    decision: 'deny',
    reasonCode: 'vulnerability-over-threshold',
    subject: { name: 'registry.example/acme/shop', digest: image },
    environment: 'production',
    sentence: '1 reason.',
    reasons: many,
    rules: [
      { rule: 'scan', passed: true, expected: 'a scan by scanner', found: '2 packages', evidence: [bundle], reasons: [] },
      { rule: 'vulnerabilities', passed: false, expected: 'no vulnerability critical', found: `1 critical (${foreign})`, evidence: [], reasons: many },
    ],
    signers: [{ signer: { ...signerOf('scan.yml'), subject: foreign }, identity: 'scanner', predicateType: 'https://example.org/x', signedAt: before(5), bundle }],
    refused: [{ bundle, source: foreign, reason: { code: 'bundle-untrusted', message: foreign, remedy: 'Sign it again.' } }],
    track: 'slow',
    startedAt: before(1),
    finishedAt: noon,
  }
}

/** A promotion that is done, with everything that an outcome can carry. */
export function promotedOutcome(): Outcome {
  const part: PlannedPart = { kind: 'blob', digest: digestOf('layer'), mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', size: 3_500_000, fate: 'stream' }
  const referrer: PlannedPart = { ...part, kind: 'referrer', fate: 'present', artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json', predicateType: 'https://example.org/x', subject: image }
  const to = parseReference('registry.example/production/shop:v1')
  const denied = deniedOutcome()
  return {
    ...denied,
    action: 'promote',
    decision: 'allow',
    reasonCode: 'promoted',
    sentence: 'Promoted to production.',
    reasons: [],
    counts: { critical: 0, high: 1, medium: 2, low: 3, none: 0, unknown: 0 },
    quorum: { met: true, vetoed: false, needed: 1, counted: [approvalBy('ann')], roles: [{ role: 'security', environment: 'approve-security', needed: 1, given: 1 }], reasons: [] },
    plan: { from: pin(parseReference('registry.example/acme/shop'), image), to, parts: [part, referrer], bytesToMove: 3_500_000, leftBehind: [] },
    carried: [part, referrer],
    record: {
      kind: 'promote',
      subject: image,
      sequence: 2,
      environment: 'production',
      from: 'registry.example/acme/shop',
      to: 'registry.example/production/shop',
      tag: 'v1',
      replaced: undefined,
      previous: digestOf('before'),
      policy: digestOf('policy'),
      decision: digestOf('decision'),
      approvals: [digestOf('approval')],
      carried: [{ digest: part.digest, kind: 'blob', fate: 'stream' }],
      credentials: [{ registry: 'registry.example', kind: 'aws', subject: 'arn:aws:iam::123456789012:role/promote', expires: noon }],
      actor: 'ann',
      run: 'https://github.com/acme/shop/actions/runs/9/attempts/1',
      startedAt: before(1),
      promotedAt: noon,
    },
    dryRun: false,
  }
}

/** An approval for production by a person of the role security. */
export function approvalBy(login: string): Approval {
  return {
    subject: image,
    environment: 'production',
    role: 'security',
    roleEnvironment: 'approve-security',
    approver: { id: 1, login, type: 'User' },
    rationale: 'Tests are good',
    decision: digestOf('decision'),
    policy: digestOf('policy'),
    run: { repository: 'acme/shop', repositoryId: 1234, id: 9, attempt: 1 },
    excluded: [],
    approvedAt: before(60),
    expiresAt: before(-60),
    bundle: digestOf('approval'),
  }
}
