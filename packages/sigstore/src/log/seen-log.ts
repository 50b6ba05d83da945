import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { KeptEntry, SeenLog } from '@portcullis/core/ports/transparency-log'
import { JsonCursor } from '../json-cursor.ts'
import type { LogAuthority } from '../trust/log-authority.ts'
import { logStateInvalid } from './log-failure.ts'
import { openCheckpoint } from './open-checkpoint.ts'

const schema = 'portcullis/log-state/v1'
/** Entries that may stay unexplained at a time: whoever has more must look at them before anything else is read. */
export const maxOpen = 50
/** Room for so many entries of full length, in base64. */
export const maxStateBytes = 24 * 1024 * 1024

/** What was seen, for a file. */
export function encodeSeenLog({ checkpoint, next, open }: SeenLog): string {
  const state: JsonObject = { schema, checkpoint, next, open: open.map(({ index, body }) => ({ index, body: Buffer.from(body).toString('base64') })) }
  return `${JSON.stringify(state, undefined, 2)}\n`
}

/** Reads what was seen; its checkpoint has to be the log's own, as ever. @throws Failure `log-state-invalid` */
export function readSeenLog(bytes: Uint8Array, log: LogAuthority): SeenLog {
  try {
    const state = new JsonCursor(parseStrictJsonObject(bytes, { what: 'the state', maxBytes: maxStateBytes }), 'state', logStateInvalid)
    state.only('schema', 'checkpoint', 'next', 'open')
    if (state.member('schema').text() !== schema) throw state.member('schema').refusal(`expected ${schema}`)
    const { size, root, note } = openCheckpoint(log, Buffer.from(state.member('checkpoint').text()))
    const next = Number(state.member('next').wholeNumber())
    if (next > size) throw state.member('next').refusal(`beyond the ${size} entries of its checkpoint`)
    return { checkpoint: note, size, root: root.toString('hex'), next, open: state.member('open').list(maxOpen).map(readEntry) }
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code === 'log-state-invalid') throw cause
    throw logStateInvalid(cause.message, cause)
  }
}

function readEntry(place: JsonCursor): KeptEntry {
  place.only('index', 'body')
  return { index: Number(place.member('index').wholeNumber()), body: place.member('body').bytes() }
}
