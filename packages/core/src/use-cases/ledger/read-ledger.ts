import { asFailure, Failure } from '../../failure.ts'
import type { ReasonCode } from '../../reason-code.ts'
import type { Digest } from '../../model/digest.ts'
import { digestOf, isDigest } from '../../model/digest.ts'
import type { Identity } from '../../model/policy.ts'
import type { PromotionRecord } from '../../model/promotion-record.ts'
import { parseStatement } from '../../model/statement.ts'
import { parseStrictJsonObject } from '../../model/strict-json.ts'
import { mismatches } from '../../policy/identity.ts'
import type { BundleVerifier } from '../../ports/bundles.ts'
import type { LedgerEntry, LedgerHead, LedgerLine, LedgerReader } from '../../ports/ledger.ts'
import { Fields } from '../../predicates/fields.ts'
import { parsePromotion } from '../../predicates/promotion.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'

export interface RecordedPromotion {
  readonly record: PromotionRecord
  /** The entry itself: the bundle of the signed record. */
  readonly bundle: Uint8Array
  /** Digest of the ledger entry: what the next record names as `previous`. */
  readonly digest: Digest
}

/** What a run said it would do, before it did anything that can be seen. */
export interface Intent {
  readonly subject: Digest
  readonly runId: number
  readonly leaseUntil: Date
  /** The release set that it is part of. */
  readonly set?: Digest
}

/** What a run says when it gives a release set up whose tags could not all be moved. Nobody has signed it. */
export interface Withdrawal {
  readonly runId: number
  readonly set: Digest
  /** The code of what stood in the way. */
  readonly because: ReasonCode
  /** Tags of this line that were moved and are back where they were. */
  readonly putBack: readonly string[]
  /** Tags of this line that were moved and could not be put back. */
  readonly stayed: readonly string[]
}

export interface Ledger {
  readonly head: LedgerHead
  /** In order; every record verified, and chained to the one before. */
  readonly promotions: readonly RecordedPromotion[]
  /**
   * The intents behind the last promotion, in order: runs that did not finish, or are at work, and those that have
   * given up. Nobody has signed them.
   */
  readonly openIntents: readonly (Intent & { readonly withdrawn: boolean })[]
}

/** Reads and verifies the whole chain of a line. @throws Failure `ledger-invalid`: a ledger that does not verify says nothing */
export async function readLedger(line: LedgerLine, writer: Identity, world: { ledger: LedgerReader; verifier: BundleVerifier }): Promise<Ledger> {
  const { head, entries } = await world.ledger.read(line)
  const promotions: RecordedPromotion[] = []
  for (const entry of entries.filter(({ kind }) => kind === 'promotion')) {
    const record = await verifyRecord(entry, line, writer, world.verifier)
    if (record.sequence !== entry.sequence) throw invalid(entry, `sequence ${entry.sequence}`, `sequence ${record.sequence}`)
    const previous = promotions.at(-1)?.digest
    if (record.previous !== previous) throw invalid(entry, `previous ${previous ?? 'none'}`, `previous ${record.previous ?? 'none'}`)
    promotions.push({ record, bundle: entry.bytes, digest: digestOf(entry.bytes) })
  }
  const open = entries.slice(entries.findLastIndex(({ kind }) => kind === 'promotion') + 1)
  const givenUp = open.filter(({ kind }) => kind === 'withdrawal').map((entry) => ({ runId: parseWithdrawal(entry).runId, sequence: entry.sequence }))
  const openIntents = open
    .filter(({ kind }) => kind === 'intent')
    .map((entry) => ({ intent: parseIntent(entry), sequence: entry.sequence }))
    .map(({ intent, sequence }) => ({ ...intent, withdrawn: givenUp.some((one) => one.runId === intent.runId && one.sequence > sequence) }))
  return { head, promotions, openIntents }
}

export function encodeIntent({ subject, runId, leaseUntil, set }: Intent): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ subject, runId, leaseUntil: leaseUntil.toISOString(), ...(set === undefined ? {} : { set }) }))
}

export function encodeWithdrawal({ runId, set, because, putBack, stayed }: Withdrawal): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ runId, set, because, putBack, stayed }))
}

/** @throws Failure `ledger-invalid` */
function parseWithdrawal(entry: LedgerEntry): Pick<Withdrawal, 'runId' | 'set'> {
  return parsed(entry, 'withdrawal', (fields) => ({ runId: fields.count('runId'), set: fields.digest('set') }))
}

/** @throws Failure `ledger-invalid` */
export function parseIntent(entry: LedgerEntry): Intent {
  return parsed(entry, 'intent', (fields) => {
    const set = fields.optionalDigest('set')
    return { subject: fields.digest('subject'), runId: fields.count('runId'), leaseUntil: fields.time('leaseUntil'), ...(set === undefined ? {} : { set }) }
  })
}

function parsed<Said>(entry: LedgerEntry, kind: 'intent' | 'withdrawal', read: (fields: Fields) => Said): Said {
  try {
    return read(new Fields(parseStrictJsonObject(entry.bytes, { what: `the ledger ${kind}` }), kind))
  } catch (error) {
    const failure = asFailure(error)
    throw failure.blame === 'bug' ? failure : invalid(entry, kind, failure.message, failure)
  }
}

/** Reads one record: signed by `writer`, about one artifact, for this very line. @throws Failure `ledger-invalid` */
export async function verifyRecord(entry: Pick<LedgerEntry, 'sequence' | 'bytes'>, line: LedgerLine, writer: Identity, verifier: BundleVerifier): Promise<PromotionRecord> {
  try {
    const verified = await verifier.verify(entry.bytes)
    const own = verified.find(({ signer }) => mismatches(writer, signer).length === 0)
    if (own === undefined) throw invalid(entry, `signed by ${writer.name}`, `signed by ${verified.map(({ signer }) => signer.subject).join(', ')}`)
    const statement = parseStatement(own.payload)
    if (statement.predicateType !== predicateTypes.promotion) throw invalid(entry, predicateTypes.promotion, statement.predicateType)
    const subject = ['sha256', 'sha512'].map((algorithm) => `${algorithm}:${statement.subject[0]?.digest[algorithm] ?? ''}`).find(isDigest)
    if (subject === undefined || statement.subject.length !== 1) throw invalid(entry, 'one subject with a sha256 or sha512 digest', `${statement.subject.length} subjects`)
    const record = parsePromotion(statement.predicate, subject)
    if (record.environment !== line.environment || record.to !== line.line)
      throw invalid(entry, `${line.line} in ${line.environment}`, `${record.to} in ${record.environment}`)
    return record
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug' || failure.blame === 'service' || failure.code === 'ledger-invalid') throw failure
    throw invalid(entry, 'a verified promotion record', failure.message, failure)
  }
}

function invalid(entry: Pick<LedgerEntry, 'sequence'>, expected: string, found: string, cause?: unknown): Failure {
  return new Failure('ledger-invalid', {
    blame: 'artifact',
    message: `Ledger entry ${entry.sequence} does not verify: expected ${expected}, found ${found}`,
    remedy: 'Treat it as an incident: compare the ledger branch with the records attached to the artifacts.',
    expected,
    found,
    cause,
  })
}
