import type { LogEntry } from '../bundle/log-entry.ts'
import { refusal } from '../refusal.ts'
import type { LogAuthority } from '../trust/log-authority.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { describeValidity, isWithin } from '../trust/validity.ts'
import { requireEntryOf } from './log-body.ts'
import type { SignatureInQuestion } from './log-body.ts'
import { requireCheckpointOf } from './log-checkpoint.ts'
import { distinctOperators } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

/** An entry and the log of the trust domain that it names. */
export interface LoggedEntry {
  readonly entry: LogEntry
  readonly log: LogAuthority
}

/** The log of each entry; one that the domain does not name is a stranger, whose word neither grants nor spoils. */
export function findLogs({ root }: TrustDomain, entries: readonly LogEntry[]): { readonly logged: readonly LoggedEntry[]; readonly strangers: readonly string[] } {
  const found = entries.map((entry) => ({ entry, log: root.tlogs.find(({ logId }) => logId.equals(entry.logId.keyId)) }))
  return {
    logged: found.flatMap(({ entry, log }) => (log === undefined ? [] : [{ entry, log }])),
    strangers: found.flatMap(({ entry, log }) => (log === undefined ? [`an entry of the unknown log ${entry.logId.keyId.toString('hex').slice(0, 64)}`] : [])),
  }
}

/** Rekor v1 signs the time at which it saw an entry; the library verifies that promise. Without it the time is anybody's word. */
export function timesOfLogs(logged: readonly LoggedEntry[]): readonly VerifiedTime[] {
  return logged.flatMap(({ entry: { integratedTime, inclusionPromise }, log: { operator } }) =>
    integratedTime === '0' || inclusionPromise === undefined ? [] : [{ time: new Date(Number(integratedTime) * 1000), operator }],
  )
}

/**
 * What the library leaves open: that an entry is about this signature and whose it is, that its checkpoint is its
 * log's, and that the log's key was valid at every verified time. Entries of strangers never count; where they stand in
 * the place of the domain's own, that is said. @throws Failure `log-entry-invalid` | `log-entry-missing`
 */
export function requireEntries(domain: TrustDomain, question: SignatureInQuestion, { logged, strangers }: ReturnType<typeof findLogs>, times: readonly VerifiedTime[]): void {
  for (const { entry, log } of logged) {
    requireEntryOf(question, entry)
    if (entry.inclusionProof !== undefined) requireCheckpointOf(log, entry.inclusionProof)
    requireValidKey(log, times)
  }
  const found = distinctOperators(logged.map(({ log }) => log))
  if (found >= domain.thresholds.logs) return
  if (strangers.length > 0)
    throw refusal('log-entry-invalid', {
      message: 'The log entry is of a log that the trust domain does not name',
      expected: domain.root.tlogs.map(({ baseUrl }) => baseUrl.host).join(', '),
      found: strangers.join(', '),
    })
  throw refusal('log-entry-missing', {
    message: 'The signature is not in as many transparency logs as the trust domain asks for',
    expected: `entries of ${domain.thresholds.logs} log operator(s)`,
    found: `of ${found}`,
    remedy: 'Sign again with a signing config that names the transparency log of the trust domain.',
  })
}

function requireValidKey({ validFor }: LogAuthority, times: readonly VerifiedTime[]): void {
  const outside = times.find(({ time }) => !isWithin(time, validFor))
  if (outside === undefined) return
  throw refusal('log-entry-invalid', {
    message: 'The log entry does not count: the key of its log was not valid at the time of signing',
    expected: describeValidity(validFor),
    found: outside.time.toISOString(),
  })
}
