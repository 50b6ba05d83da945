/** Statements about several artifacts: evidence about each of them, and about nothing else. */
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, encode, ours, statement } from '../signature-world.ts'

const one = digestOf('one')
const two = digestOf('two')
const three = digestOf('three', 'sha512')
const hex = (digest: Digest): string => digest.slice(digest.indexOf(':') + 1)
const all = [{ name: 'one', digest: { sha256: hex(one) } }, { name: 'two', digest: { sha256: hex(two) } }, { name: 'three', digest: { sha512: hex(three) } }]

async function standing(subject: Digest, subjects: readonly unknown[]): Promise<Verdict> {
  const bytes = encode(ours.evidence.signStatement({ ...statement, subject: subjects }, claims))
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  const { attestations, refused } = await collectEvidence(subject, [{ bytes, digest: digestOf(bytes), source: 'test' }], verifier)
  return attestations.length > 0 ? 'passes' : (refused[0]?.reason.code ?? 'lost')
}

const rows: readonly (readonly [string, Attack['code'], Digest, readonly unknown[], Digest])[] = [
  ['none of which is this one', 'subject-mismatch', digestOf('four'), all, one],
  ['one of which has this name', 'subject-mismatch', digestOf('four'), [...all, { name: hex(digestOf('four')), digest: { sha256: hex(one) } }], two],
  ['one of which has the first half of the digest, one the other', 'subject-mismatch', digestOf('four'), [...all, { digest: { sha256: hex(digestOf('four')).slice(0, 32).padEnd(64, '0') } }, { digest: { sha256: hex(digestOf('four')).slice(32).padStart(64, '0') } }], one],
  ['one of which has the digest under another hash', 'subject-mismatch', two, [{ digest: { sha256: hex(one) } }, { digest: { sha512: `${hex(two)}${hex(two)}` } }], one],
  ['one of which is this one by sha512 cut to half', 'subject-mismatch', `sha256:${hex(three).slice(0, 64)}` as Digest, all, three],
  ['one of which has two digests that are not of the same', 'subject-mismatch', digestOf('four'), [{ digest: { sha256: hex(one), sha512: hex(three) } }], one],
  ['one of which is malformed', 'statement-invalid', one, [...all, { digest: { sha256: 5 } }], one],
  ['one of which has no digest', 'statement-invalid', one, [...all, { name: 'four' }], one],
  ['1,025 of them', 'statement-invalid', one, Array.from({ length: 1_025 }, () => all[0]), one],
]
for (const [name, code, subject, subjects, right] of rows)
  attack(code === 'statement-invalid' && name.startsWith('1,025') ? ['V-12', 'V-23'] : 'V-23', `a statement about several artifacts, ${name}`, {
    code,
    attempt: () => standing(subject, subjects),
    twin: () => standing(right, code === 'subject-mismatch' ? subjects : name.startsWith('1,025') ? subjects.slice(1) : all),
  })
