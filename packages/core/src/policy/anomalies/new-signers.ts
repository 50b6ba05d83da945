import type { Identity } from '../../model/policy.ts'
import type { AnomalyQuestion, Peculiarity, Witnessed } from './question.ts'
import { lineageOf } from './lineage.ts'

/** Signers that nothing on this line was vouched for by before, one finding each; a key that the policy has announced with a `not-before` is no surprise. */
export function newSigners({ counted, baseline, identities }: Pick<AnomalyQuestion, 'counted' | 'baseline' | 'identities'>): readonly Peculiarity[] {
  const known = new Set(baseline.evidence.map(({ signer }) => lineageOf(signer)))
  const strangers = counted.filter((attestation) => !known.has(lineageOf(attestation.signer)) && !isAnnounced(attestation, identities))
  const usual = [...new Set(baseline.evidence.map(({ signer }) => signer.key?.name ?? signer.subject))]
  return [...Map.groupBy(strangers, ({ signer }) => lineageOf(signer)).values()].map((signed) => ({
    kind: 'newIdentity',
    message: `${nameOf(signed[0])} has never vouched for what was here before`,
    expected: usual.join(', '),
    found: nameOf(signed[0]),
    evidence: signed.map(({ bundle }) => bundle),
  }))
}

function isAnnounced({ signer: { key }, signedAt }: Witnessed, identities: ReadonlyMap<string, Identity>): boolean {
  const from = key === undefined ? undefined : identities.get(key.name)?.key?.notBefore
  return from !== undefined && signedAt !== undefined && signedAt >= from
}

function nameOf(attestation: Witnessed | undefined): string {
  const signer = attestation?.signer
  return signer === undefined ? 'nobody' : signer.key === undefined ? signer.subject : `the key ${signer.key.name}`
}
