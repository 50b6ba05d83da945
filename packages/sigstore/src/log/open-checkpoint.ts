import { verify } from 'node:crypto'
import type { LogAuthority } from '../trust/log-authority.ts'
import { logInvalid } from './log-failure.ts'
import { isOriginOf, namesOf, readCheckpoint, signaturesOf } from './signed-note.ts'

/** A tree that the log has signed. */
export interface SignedTree {
  readonly size: number
  readonly root: Buffer
  /** The signed note itself: two that contradict each other prove to anybody that the log lied. */
  readonly note: string
}

/** What a log may have witnesses for is little; this is much. */
const maxNoteBytes = 16 * 1024

/**
 * Reads a checkpoint that the log has signed. Cosignatures of witnesses are passed over. Every signature that bears the
 * log's own name and key has to be good. @throws Failure `log-invalid`
 */
export function openCheckpoint(log: LogAuthority, bytes: Uint8Array): SignedTree {
  const name = log.baseUrl.host
  const note = Buffer.from(bytes).toString('utf8')
  if (bytes.byteLength > maxNoteBytes) throw logInvalid(name, 'its checkpoint is too long')
  const checkpoint = readCheckpoint(note, (why) => logInvalid(name, `its checkpoint does not count: ${why}`))
  const { origin, size, root, signedText } = checkpoint
  if (!isOriginOf(log, origin)) throw logInvalid(name, 'its checkpoint is of another log', { expected: namesOf(log).join(' or '), found: origin.slice(0, 200) })
  const own = signaturesOf(log, checkpoint)
  const hash = log.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256'
  if (own.length === 0 || !own.every(({ signature }) => verify(hash, Buffer.from(signedText), log.publicKey, signature)))
    throw logInvalid(name, 'its checkpoint is not signed by the key that the trust domain names')
  if (!Number.isSafeInteger(Number(size))) throw logInvalid(name, 'it claims more entries than can be counted', { found: size })
  return { size: Number(size), root, note }
}
