/** Windows of time, at their very edges: what is at an edge counts, what is a second beyond does not; what is revoked is so from its first moment. */
import type { Revocation } from '@portcullis/core/policy/revocation'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { bundleBy, leafWith, verifierOfLeaves } from '../certificate-world.ts'
import { attack, verdictOf } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import type { Family } from '../families.ts'
import { claims, clock, day, encode, judged, ours, rootOf } from '../signature-world.ts'
import type { RootJson } from '../signature-world.ts'

/** A whole second of this day, as timestamps tell no others. */
const noon = new Date(Math.floor(clock.now().getTime() / 1_000) * 1_000)
const second = (more: number): Date => new Date(noon.getTime() + more * 1_000)
const span = (from: number, to: number): object => ({ start: second(from).toISOString(), end: second(to).toISOString() })

/** Stamped at noon, or a fraction of a second behind it, by a certificate that is good then. */
function atNoon(fraction = ''): object {
  const parts = ours.evidence.parts({ _type: 'x' }, ours.evidence.leafAt(claims, second(-60)))
  return bundleOf({ ...parts, timestamps: [ours.evidence.timestamp(signatureOf(parts.envelope), noon, fraction)] })
}

type Windowed = readonly (readonly [Family, string, Attack['code'], (validFor: object) => Partial<RootJson>])[]
const keyed = (logs: RootJson['tlogs'], validFor: object) => logs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor } }))
const windows: Windowed = [
  ['V-05', 'the certificate authority', 'certificate-invalid', (validFor) => ({ certificateAuthorities: rootOf(ours).certificateAuthorities.map((one) => ({ ...one, validFor })) })],
  ['V-14', 'the timestamp authority', 'timestamp-invalid', (validFor) => ({ timestampAuthorities: rootOf(ours).timestampAuthorities.map((one) => ({ ...one, validFor })) })],
  ['V-05', 'the log', 'log-entry-invalid', (validFor) => ({ tlogs: keyed(rootOf(ours).tlogs, validFor) })],
]
const days = day / 1_000
for (const [family, whose, code, root] of windows) {
  attack(family, `a signature a second before the window of ${whose}`, { code, attempt: () => judged(atNoon(), root(span(1, days))), twin: () => judged(atNoon(), root(span(0, days))) })
  attack(family, `a signature a second after the window of ${whose}`, { code, attempt: () => judged(atNoon(), root(span(-days, -1))), twin: () => judged(atNoon(), root(span(-days, 0))) })
  attack(family, `a window of ${whose} that is a moment at another time`, { code, attempt: () => judged(atNoon(), root(span(1, 1))), twin: () => judged(atNoon(), root(span(0, 0))) })
}

/** The certificate log promised at the millisecond at which the certificate begins. */
const promised = (validFor: (at: Date) => object) => {
  const at = second(-60)
  const parts = ours.evidence.parts({ _type: 'x' }, ours.evidence.leafAt(claims, at))
  return judged(bundleOf({ ...parts, timestamps: [ours.evidence.timestamp(signatureOf(parts.envelope), noon)] }), { ctlogs: keyed(rootOf(ours).ctlogs, validFor(at)) })
}
const milliseconds = (at: Date, more: number): string => new Date(at.getTime() + more).toISOString()
attack('V-05', 'a certificate timestamp a millisecond after the window of its log', { code: 'sct-missing', attempt: () => promised((at) => ({ start: second(-days).toISOString(), end: milliseconds(at, -1) })), twin: () => promised((at) => ({ start: second(-days).toISOString(), end: milliseconds(at, 0) })) })
attack('V-05', 'a certificate timestamp a millisecond before the window of its log', { code: 'sct-missing', attempt: () => promised((at) => ({ start: milliseconds(at, 1) })), twin: () => promised((at) => ({ start: milliseconds(at, 0) })) })

const leafFrom = (from: number, to: number) => verdictOf(async () => await verifierOfLeaves().verify(encode(bundleBy(leafWith({ notBefore: second(from), notAfter: second(to) }), noon))))
attack('V-05', 'a signature a second before its certificate', { code: 'certificate-invalid', attempt: () => leafFrom(1, 600), twin: () => leafFrom(0, 600) })
attack('V-05', 'a signature a second after its certificate', { code: 'certificate-invalid', attempt: () => leafFrom(-600, -1), twin: () => leafFrom(-600, 0) })
attack('V-05', 'a certificate of one moment, at another', { code: 'certificate-invalid', attempt: () => leafFrom(1, 1), twin: () => leafFrom(0, 0) })

const endsFor = (what: 'timestampAuthorities' | 'certificateAuthorities', at: number): Partial<RootJson> => ({ [what]: rootOf(ours)[what].map((one) => ({ ...one, validFor: span(-days, at) })) })

/* Revoked, at the very moment of signing. */
async function revoked(since: Date, fraction = ''): Promise<Verdict> {
  const domain = readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })
  const who: Revocation['who'] = { issuer: ours.issuer, subject: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main' }
  return await verdictOf(async () => await createBundleVerifier({ domains: [{ ...domain, revoked: [{ name: 'lost', since, who }] }] }).verify(encode(atNoon(fraction))))
}
attack('V-11', 'a subject that was revoked at the second of signing', { code: 'signer-revoked', attempt: () => revoked(noon), twin: () => revoked(second(1)) })
attack('V-11', 'a subject that was revoked a moment before, in the very second of signing', { code: 'signer-revoked', attempt: () => revoked(second(0.3), '.7'), twin: () => revoked(second(0.8), '.7') })
attack('V-14', 'a signature a fraction of a second after the window of the timestamp authority', { code: 'timestamp-invalid', attempt: () => judged(atNoon('.5'), endsFor('timestampAuthorities', 0.4)), twin: () => judged(atNoon('.5'), endsFor('timestampAuthorities', 0.5)) })
attack('V-05', 'a signature a fraction of a second after the window of the certificate authority', { code: 'certificate-invalid', attempt: () => judged(atNoon('.25'), endsFor('certificateAuthorities', 0)), twin: () => judged(atNoon('.25'), endsFor('certificateAuthorities', 1)) })
