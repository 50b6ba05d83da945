import { parseDigest } from '../model/digest.ts'
import type { Policy } from '../model/policy.ts'
import { policyError, problemAt } from './document.ts'
import type { PolicyDocument } from './document.ts'
import { nearMiss } from './near-miss.ts'
import { Reading } from './reading.ts'
import type { Revocation } from './revocation.ts'
import { checked, integer, list, object, optional, text, time } from './schema.ts'
import type { ValueOf } from './schema.ts'

const fingerprint = checked(text, (digest) => (/^sha256:[0-9a-f]{64}$/.test(digest) ? undefined : 'expected sha256: and the 64 hex digits of the SHA-256 of the public key in DER'))

const entry = checked(
  object({ identity: optional(text), key: optional(fingerprint), issuer: optional(text), subject: optional(text), since: time, reason: optional(text) }),
  ({ identity, key, issuer, subject }) => {
    if ((issuer === undefined) !== (subject === undefined)) return '`issuer` and `subject` name somebody together only'
    const named = [identity, key, subject].filter((one) => one !== undefined)
    return named.length === 1 ? undefined : 'expected exactly one of `identity`, `key`, or `issuer` with `subject`'
  },
)
const schema = object({ version: integer(1, 1), revoked: optional(list(entry, 1_000)) })

/** Understands the list that `trust.revoked` names (docs/policy-reference.md). @throws Failure `policy-error` */
export function parseRevoked(document: PolicyDocument, identities: Policy['identities']): readonly Revocation[] {
  const reading = new Reading()
  const understood = schema.read(document.tree, [], reading)
  const entries = understood?.value.revoked ?? []
  for (const [index, { identity }] of entries.entries())
    if (identity !== undefined && !identities.has(identity)) reading.note(['revoked', index, 'identity'], unknown(identity, [...identities.keys()]))
  if (understood === undefined || reading.issues.length > 0) throw policyError(document.source, reading.issues.map((issue) => problemAt(document, issue)))
  return entries.map((one) => ({ name: one.identity ?? one.key ?? one.subject ?? '', since: one.since, who: whoIs(one, identities), ...(one.reason === undefined ? {} : { reason: one.reason }) }))
}

function whoIs({ identity: name, key, issuer = '', subject = '' }: ValueOf<typeof entry>, identities: Policy['identities']): Revocation['who'] {
  const identity = name === undefined ? undefined : identities.get(name)
  if (identity !== undefined) return { identity }
  return key === undefined ? { issuer, subject } : { fingerprint: parseDigest(key) }
}

function unknown(name: string, declared: readonly string[]): string {
  const meant = nearMiss(name, declared)
  return `no identity ${JSON.stringify(name.slice(0, 60))} is declared, ${meant === undefined ? `declared are: ${declared.join(', ')}` : `did you mean \`${meant}\`?`}`
}
