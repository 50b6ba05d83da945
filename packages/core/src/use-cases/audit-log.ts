import type { Digest } from '../model/digest.ts'
import type { Identity, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { runOf, whyNotByRun } from '../policy/explained-by-run.ts'
import { mismatches } from '../policy/identity.ts'
import type { RunName, RunRecord, RunRecordReader } from '../ports/run-records.ts'
import type { LogQuestion, LogReading, LogWatch, OwnEntry, SeenLog } from '../ports/transparency-log.ts'
import { marksOfLedger } from './ledger/marks-of-ledger.ts'
import type { LedgerMarksWorld } from './ledger/marks-of-ledger.ts'

export interface AuditLogRequest extends Omit<LogQuestion, 'isOurs' | 'certificateTexts'> {
  readonly policy: Policy
  /** Whose entries are looked for. */
  readonly identities: readonly Identity[]
  /** Entries that a person has looked at and answers for. */
  readonly acknowledged: readonly number[]
}

export interface AuditLogWorld {
  readonly log: LogWatch
  /** Absent where nobody can ask GitHub: then only bundles at hand explain anything. */
  readonly forge?: { readonly runs: RunRecordReader } & Omit<LedgerMarksWorld, 'marksIn'>
  readonly marksIn: LedgerMarksWorld['marksIn']
  /** Bundles that the person at the door answers for. */
  readonly bundles: readonly Uint8Array[]
}

/** An entry by one of ours that nothing explains. */
export interface Unexplained {
  readonly entry: OwnEntry
  readonly identity: string
  readonly reason: Reason
}

export interface LogAudit {
  readonly reading: LogReading
  /** Whether this was the first look: what is in the log from before was not read, unless it was asked for. */
  readonly isFirst: boolean
  /** Entries of the log that are for the next time. */
  readonly left: number
  readonly unexplained: readonly Unexplained[]
  /** Everything that is an alarm. */
  readonly reasons: readonly Reason[]
  /** What to remember for the next time. */
  readonly seen: SeenLog
}

/**
 * Reads a transparency log on from where the last time ended, and tells which entries by our signers no run and no
 * record explains. What could not be looked up is a Failure, never an explanation.
 * @throws Failure `log-*` | `ledger-invalid` | `github-*` | `registry-*`
 */
export async function auditLog(request: AuditLogRequest, world: AuditLogWorld): Promise<LogAudit> {
  const { policy, identities, acknowledged, ...question } = request
  const isOurs: LogQuestion['isOurs'] = (signer) => identities.some((identity) => mismatches(identity, signer).length === 0)
  const reading = await world.log.read({ ...question, isOurs, certificateTexts: identities.flatMap(certificateText) })
  const asked = reading.entries.filter(({ index }) => !acknowledged.includes(index))
  const unexplained = (await withoutExplanation(asked, policy, world)).map(({ entry, why }) => unexplainedEntry(entry, why, reading.log, identities))
  const open = unexplained.map(({ entry: { index, body } }) => ({ index, body }))
  return {
    reading,
    isFirst: request.seen === undefined,
    left: reading.contradiction === undefined ? reading.size - reading.to : 0,
    unexplained,
    reasons: [...contradicting(reading), ...unexplained.map(({ reason }) => reason)],
    seen: { ...reading.seen, open },
  }
}

interface Doubt {
  readonly entry: OwnEntry
  readonly why: string
}

/** By what is at hand first, then by its run, and by the ledger only when something is still open. */
async function withoutExplanation(entries: readonly OwnEntry[], policy: Policy, { bundles, marksIn, forge }: AuditLogWorld): Promise<readonly Doubt[]> {
  const atHand = new Set(bundles.flatMap(marksIn))
  const open = entries.filter(({ mark }) => !atHand.has(mark))
  if (forge === undefined) return open.map((entry) => ({ entry, why: 'GitHub was not asked, for want of a token' }))
  const doubts = await withoutRun(open, forge.runs)
  if (doubts.length === 0) return []
  const recorded: ReadonlySet<Digest> = await marksOfLedger(policy, { ...forge, marksIn })
  return doubts.filter(({ entry }) => !recorded.has(entry.mark))
}

/** Each run is asked for once, however often it signed. */
async function withoutRun(entries: readonly OwnEntry[], runs: RunRecordReader): Promise<readonly Doubt[]> {
  const records = new Map<string, RunRecord | undefined>()
  const recordOf = async (name: RunName) => {
    const key = JSON.stringify(name)
    if (!records.has(key)) records.set(key, await runs.runRecord(name))
    return records.get(key)
  }
  const doubts: Doubt[] = []
  for (const entry of entries) {
    const name = runOf(entry)
    const why = name === undefined ? 'it names no run on GitHub' : whyNotByRun(entry, name, await recordOf(name))
    if (why !== undefined) doubts.push({ entry, why })
  }
  return doubts
}

/** What the certificate of an identity is sure to hold, byte for byte. */
function certificateText({ workflow, subject }: Identity): readonly string[] {
  const text = subject ?? (workflow === undefined ? undefined : `https://github.com/${workflow.slice(0, workflow.indexOf('@') + 1)}`)
  return text === undefined ? [] : [text]
}

function unexplainedEntry(entry: OwnEntry, why: string, log: string, identities: readonly Identity[]): Unexplained {
  const identity = identities.find((one) => mismatches(one, entry.signer).length === 0)?.name ?? entry.signer.subject
  const signed = entry.issuedAt === undefined ? '' : `, by a certificate of ${entry.issuedAt.toISOString()}`
  return {
    entry,
    identity,
    reason: {
      code: 'log-entry-unexplained',
      message: `Entry ${entry.index} of ${log} was signed as ${identity}${signed}, and nothing explains it: ${why}`,
      expected: 'a run on GitHub, or a bundle that the ledger stands on',
      found: entry.signer.extensions.runInvocationUri ?? entry.signer.subject,
      remedy: `Find out who signed it. If nobody of yours did, treat ${identity} as compromised (docs/compromise.md); if somebody did, run again with --acknowledge ${entry.index}.`,
    },
  }
}

function contradicting({ contradiction, log }: LogReading): Reason[] {
  if (contradiction === undefined) return []
  const { kind, seen, found } = contradiction
  const remedy = 'Keep both checkpoints: they are signed by the log. Ask its operator, and trust no new entry of it until this is answered.'
  const shown = { expected: `a log that continues ${sizeOf(seen)}`, found: sizeOf(found) }
  if (kind === 'shrunk') return [{ code: 'log-shrunk', message: `${log} shows fewer entries than it had signed before; an old copy of it would look the same: run again`, remedy, ...shown }]
  return [{ code: 'log-forked', message: `${log} has signed two histories of which one does not continue the other`, remedy, ...shown }]
}

function sizeOf(checkpoint: string): string {
  const [, size = '', root = ''] = checkpoint.split('\n')
  return `${size} entries with root ${root}`
}
