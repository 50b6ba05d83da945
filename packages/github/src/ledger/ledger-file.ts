import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { maxRecordBytes } from '@portcullis/core/model/promotion-record'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { LedgerEntry } from '@portcullis/core/ports/ledger'

const kinds = ['intent', 'promotion', 'withdrawal'] as const
const mostEntries = 100_000
/** Bytes. Each addition sends the whole file, whose text is escaped on the way, and GitHub takes no request of any size. */
const largestText = 24 * 1024 * 1024

/** One line of the file: `{"sequence":1,"kind":"intent","entry":"…"}`, the entry's own text inside as text, so that its bytes stay. */
export function encodeEntry({ sequence, kind, bytes }: Pick<LedgerEntry, 'sequence' | 'kind' | 'bytes'>): string {
  if (bytes.byteLength > maxRecordBytes) throw invalid(`an entry to be written is over its limit of ${maxRecordBytes} bytes`)
  return `${JSON.stringify({ sequence, kind, entry: textOf(bytes) })}\n`
}

/**
 * Whether a file that was added to can be read again, and has room for the record of every intent that was added: who
 * says what it is going to do must be able to say that it was done. @throws Failure `ledger-full`
 */
export function requireRoom(text: string, entries: number, intents: number): void {
  const needed = Buffer.byteLength(text) + intents * maxRecordBytes
  if (needed <= largestText && entries + intents <= mostEntries) return
  throw new Failure('ledger-full', {
    blame: 'configuration',
    message: `The ledger's file for this line has ${entries} entries and ${Buffer.byteLength(text)} bytes, and no room for more`,
    remedy: 'Begin a new branch (ledger) with a new identity that writes it (record.by of the environment), in one change. Keep the old branch: what it holds stays verifiable.',
    expected: `at most ${mostEntries} entries and ${largestText} bytes, with the record of this promotion`,
    found: `${entries + intents} entries and ${needed} bytes`,
  })
}

/** The entries of a file, in order. @throws Failure `ledger-invalid`: a gap, a cut or a foreign line says that somebody was at it */
export function decodeEntries(text: string): readonly LedgerEntry[] {
  if (text === '') return []
  if (!text.endsWith('\n')) throw invalid('its last line is cut')
  const lines = text.slice(0, -1).split('\n')
  if (lines.length > mostEntries) throw invalid(`it has more than ${mostEntries} entries`)
  return lines.map((line, index) => {
    const { sequence, kind, entry, ...rest } = parseLine(line, index + 1)
    const known = kinds.find((candidate) => candidate === kind)
    if (sequence !== index + 1) throw invalid(`line ${index + 1} does not hold entry ${index + 1}`)
    if (known === undefined || typeof entry !== 'string' || Object.keys(rest).length > 0) throw invalid(`line ${index + 1} is no entry`)
    const bytes = new TextEncoder().encode(entry)
    if (bytes.byteLength > maxRecordBytes) throw invalid(`entry ${index + 1} is over its limit of ${maxRecordBytes} bytes`)
    return { sequence, kind: known, bytes, digest: digestOf(bytes) }
  })
}

function parseLine(line: string, number: number): ReturnType<typeof parseStrictJsonObject> {
  try {
    return parseStrictJsonObject(line, { what: `entry ${number} of the ledger` })
  } catch (error) {
    throw invalid(`line ${number} is no strict JSON`, error)
  }
}

/** Entries are JSON, hence text. What is not would not come back as the same bytes. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw invalid('an entry to be written is not UTF-8', cause)
  }
}

function invalid(why: string, cause?: unknown): Failure {
  return new Failure('ledger-invalid', {
    blame: 'artifact',
    message: `The ledger's file cannot be read: ${why}`,
    remedy: 'Treat it as an incident: compare the history of the ledger branch with the records attached to the artifacts.',
    cause,
  })
}
