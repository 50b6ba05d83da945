import type { InclusionProof } from '../bundle/log-entry.ts'
import { refusal } from '../refusal.ts'
import type { LogAuthority } from '../trust/log-authority.ts'

const hashBytes = 32

/**
 * Checks that the checkpoint beside an entry is that of this log and this tree (C2SP tlog-checkpoint): the library
 * takes the log's signature for it, but neither its origin nor the loose root and size of the proof.
 * @throws Failure `log-entry-invalid`
 */
export function requireCheckpointOf(log: LogAuthority, inclusionProof: InclusionProof): void {
  const { origin, size, root, signers } = parse(inclusionProof.checkpoint.envelope)
  const names = namesOf(log)
  const expected = names.join(' or ')
  if (!names.some((name) => origin === name || origin.startsWith(`${name} - `))) throw invalid('it is of another log', expected, origin)
  const hint = log.logId.subarray(0, 4)
  if (!signers.some(({ name, keyHint }) => names.includes(name) && keyHint.equals(hint)))
    throw invalid('the log has not signed it', expected, signers.map(({ name }) => name).join(', '))
  if (size !== inclusionProof.treeSize) throw invalid('the proof is for a tree of another size', size, inclusionProof.treeSize)
  if (!root.equals(inclusionProof.rootHash))
    throw invalid('the proof is for another tree', root.toString('hex'), inclusionProof.rootHash.toString('hex'))
}

interface Checkpoint {
  readonly origin: string
  readonly size: string
  readonly root: Buffer
  readonly signers: readonly { readonly name: string; readonly keyHint: Buffer }[]
}

function parse(envelope: string): Checkpoint {
  const end = envelope.indexOf('\n\n')
  const [origin = '', size = '', rootText = ''] = envelope.slice(0, Math.max(end, 0)).split('\n')
  const root = Buffer.from(rootText, 'base64')
  const wellFormed = origin !== '' && /^(?:0|[1-9][0-9]{0,18})$/.test(size) && root.byteLength === hashBytes
  if (!wellFormed || root.toString('base64') !== rootText) throw invalid('it is malformed')
  const lines = envelope.slice(end + 2).split('\n')
  return { origin, size, root, signers: lines.flatMap(readSignatureLine) }
}

/** `— <name> <base64 of key hint and signature>` (C2SP signed-note). Lines of other kinds are not signatures. */
function readSignatureLine(line: string): { name: string; keyHint: Buffer }[] {
  const [, name, signature] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? []
  if (name === undefined || signature === undefined) return []
  return [{ name, keyHint: Buffer.from(signature, 'base64').subarray(0, 4) }]
}

/** A log's origin is its URL without the scheme; Rekor leaves out the port as well. */
function namesOf({ baseUrl: { host, hostname, pathname } }: LogAuthority): readonly string[] {
  const path = pathname.replace(/\/+$/, '')
  return [...new Set([`${host}${path}`, host, hostname])]
}

function invalid(why: string, expected?: string, found?: string) {
  return refusal('log-entry-invalid', {
    message: `The checkpoint of the log entry does not count: ${why}`,
    expected,
    found: found?.slice(0, 200),
  })
}
