import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { LedgerEntry } from '@portcullis/core/ports/ledger'

const kinds = ['intent', 'promotion', 'withdrawal'] as const
const mostEntries = 100_000
/** Bytes. A record names every part that was carried, and an index may have thousands. */
const largestEntry = 4 * 1024 * 1024

/** One line of the file: `{"sequence":1,"kind":"intent","entry":"…"}`, the entry's own text inside as text, so that its bytes stay. */
export function encodeEntry({ sequence, kind, bytes }: Pick<LedgerEntry, 'sequence' | 'kind' | 'bytes'>): string {
  if (bytes.byteLength > largestEntry) throw invalid(`an entry to be written is over its limit of ${largestEntry} bytes`)
  return `${JSON.stringify({ sequence, kind, entry: textOf(bytes) })}\n`
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
    if (bytes.byteLength > largestEntry) throw invalid(`entry ${index + 1} is over its limit of ${largestEntry} bytes`)
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
