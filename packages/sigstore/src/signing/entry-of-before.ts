import { asFailure, Failure } from '@portcullis/core/failure'
import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { inclusionProof } from '../log/inclusion-proof.ts'
import { logInvalid } from '../log/log-failure.ts'
import { fetchFrom } from '../log/log-fetch.ts'
import { openCheckpoint } from '../log/open-checkpoint.ts'
import { readCheckpoint, signaturesOf } from '../log/signed-note.ts'
import { Tiles, tileWidth } from '../log/tiles.ts'
import type { LogAuthority } from '../trust/log-authority.ts'

const maxCheckpointBytes = 64 * 1024

/**
 * The entry that a Rekor v2 log holds at `index`, with its proof, read from the tiles that the log serves at the same
 * address (C2SP tlog-tiles). That it is about the signature in question is for whoever verifies the bundle.
 * `logs` are those that the trusted root names. @returns undefined where the log is not read at this address
 * @throws Failure `signing-unavailable` | `signing-refused`
 */
export async function entryOfBefore(url: URL, index: number, logs: readonly LogAuthority[]): Promise<JsonObject | undefined> {
  try {
    return await readEntry(url, index, logs)
  } catch (error) {
    throw asSigningFailure(asFailure(error))
  }
}

async function readEntry(url: URL, index: number, logs: readonly LogAuthority[]): Promise<JsonObject | undefined> {
  const fetch = fetchFrom({ url })
  const note = await fetch('checkpoint', maxCheckpointBytes)
  if (note === undefined) return undefined
  const log = signedBy(Buffer.from(note).toString('utf8'), logs, url.host)
  const tree = openCheckpoint(log, note)
  if (index >= tree.size) throw notYet(url.host, index, tree.size)
  const tiles = new Tiles(url.host, tree.size, fetch)
  const body = (await tiles.entries(Math.floor(index / tileWidth)))[index % tileWidth]
  if (body === undefined) throw logInvalid(url.host, `entry ${index} is not in its bundle`)
  const hashes = await inclusionProof(tiles, index, tree.size)
  return {
    logIndex: String(index),
    logId: { keyId: encodeBase64(log.logId) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    inclusionProof: {
      logIndex: String(index),
      rootHash: encodeBase64(tree.root),
      treeSize: String(tree.size),
      hashes: hashes.map((hash) => encodeBase64(hash)),
      checkpoint: { envelope: tree.note },
    },
    canonicalizedBody: encodeBase64(body),
  }
}

function signedBy(note: string, logs: readonly LogAuthority[], host: string): LogAuthority {
  const checkpoint = readCheckpoint(note, (why) => logInvalid(host, `its checkpoint does not count: ${why}`))
  const log = logs.find((one) => signaturesOf(one, checkpoint).length > 0)
  if (log !== undefined) return log
  throw logInvalid(host, 'its checkpoint is not by a log that the trusted root names', { expected: logs.map(({ baseUrl }) => baseUrl.host).join(' or '), found: checkpoint.origin.slice(0, 200) })
}

/** A log may know an entry before it has signed a tree that holds it. */
function notYet(host: string, index: number, size: number): Failure {
  return new Failure('signing-unavailable', {
    blame: 'service',
    message: `Rekor at ${host} holds entry ${index}, and has not yet signed a tree with it: ${size} entries`,
    remedy: 'Run the job again in a minute; nothing was signed.',
  })
}

function asSigningFailure(failure: Failure): Failure {
  const { code, message, expected, found } = failure
  if (code !== 'log-unavailable' && code !== 'log-invalid') return failure
  return new Failure(code === 'log-unavailable' ? 'signing-unavailable' : 'signing-refused', {
    blame: 'service',
    message,
    remedy: code === 'log-unavailable' ? 'Run the job again when the log answers; nothing was signed.' : 'Run the job again; if it stays, ask the operator of the log.',
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    cause: failure,
  })
}
