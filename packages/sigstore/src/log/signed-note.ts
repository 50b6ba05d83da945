import type { Failure } from '@portcullis/core/failure'
import type { LogAuthority } from '../trust/log-authority.ts'

/** A checkpoint as read (C2SP tlog-checkpoint, signed-note); whose signatures verify is for others to say. */
export interface Checkpoint {
  readonly origin: string
  /** Number of entries, in decimal. */
  readonly size: string
  readonly root: Buffer
  /** What the signatures are over. */
  readonly signedText: string
  readonly signers: readonly NoteSignature[]
}

export interface NoteSignature {
  readonly name: string
  /** First four bytes of the key's id. */
  readonly keyHint: Buffer
  readonly signature: Buffer
}

const hashBytes = 32
const hintBytes = 4

/** Reads a checkpoint. `refuse` makes the Failure of whoever reads. */
export function readCheckpoint(note: string, refuse: (why: string) => Failure): Checkpoint {
  const end = note.indexOf('\n\n')
  const [origin = '', size = '', rootText = ''] = note.slice(0, Math.max(end, 0)).split('\n')
  const root = Buffer.from(rootText, 'base64')
  const wellFormed = origin !== '' && /^(?:0|[1-9][0-9]{0,18})$/.test(size) && root.byteLength === hashBytes
  if (!wellFormed || root.toString('base64') !== rootText) throw refuse('it is malformed')
  const lines = note.slice(end + 2).split('\n')
  return { origin, size, root, signedText: note.slice(0, end + 1), signers: lines.flatMap(readSignatureLine) }
}

/** The names that a log's checkpoints may bear: its URL without the scheme; Rekor leaves out the port as well. */
export function namesOf({ baseUrl: { host, hostname, pathname } }: LogAuthority): readonly string[] {
  const path = pathname.replace(/\/+$/, '')
  return [...new Set([`${host}${path}`, host, hostname])]
}

/** Whether a checkpoint of this origin may be the log's. */
export function isOriginOf(log: LogAuthority, origin: string): boolean {
  return namesOf(log).some((name) => origin === name || origin.startsWith(`${name} - `))
}

/** Those of the signatures that claim to be by the log itself; witnesses sign beside it. */
export function signaturesOf(log: LogAuthority, { signers }: Checkpoint): readonly NoteSignature[] {
  const names = namesOf(log)
  const hint = log.logId.subarray(0, hintBytes)
  return signers.filter(({ name, keyHint }) => names.includes(name) && keyHint.equals(hint))
}

/** `— <name> <base64 of key hint and signature>` (C2SP signed-note). Lines of other kinds are not signatures. */
function readSignatureLine(line: string): NoteSignature[] {
  const [, name, encoded] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? []
  if (name === undefined || encoded === undefined) return []
  const bytes = Buffer.from(encoded, 'base64')
  return [{ name, keyHint: bytes.subarray(0, hintBytes), signature: bytes.subarray(hintBytes) }]
}
