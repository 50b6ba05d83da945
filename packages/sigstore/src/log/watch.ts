import type { KeptEntry, LogContradiction, LogQuestion, LogReading, LogWatch, OwnEntry, SeenLog } from '@portcullis/core/ports/transparency-log'
import type { LogAuthority } from '../trust/log-authority.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { CompactRange, leafHash } from './compact-range.ts'
import { logInvalid, logStateInvalid } from './log-failure.ts'
import { fetchFrom } from './log-fetch.ts'
import type { FetchResource, LogAddress } from './log-fetch.ts'
import { openCheckpoint } from './open-checkpoint.ts'
import type { SignedTree } from './open-checkpoint.ts'
import { judgeEntry } from './own-entries.ts'
import { maxOpen } from './seen-log.ts'
import { Tiles, tileWidth } from './tiles.ts'

export interface WatchedLog {
  readonly log: LogAuthority
  /** Whose certificates and keys count. */
  readonly domain: TrustDomain
  readonly address: LogAddress
}

const maxCheckpointBytes = 64 * 1024
/** Bundles that are asked for at a time; each may have 16 MiB. */
const atATime = 4

/** Watches one log of a trust domain by its tiles (C2SP tlog-tiles, as Rekor v2 serves them). */
export function createLogWatch({ log, domain, address }: WatchedLog): LogWatch {
  return { read: (question) => readOn(question, { log, domain, fetch: fetchFrom(address) }) }
}

interface Source {
  readonly log: LogAuthority
  readonly domain: TrustDomain
  readonly fetch: FetchResource
}

async function readOn(question: LogQuestion, { log, domain, fetch }: Source): Promise<LogReading> {
  const name = log.baseUrl.host
  const answer = await fetch('checkpoint', maxCheckpointBytes)
  if (answer === undefined) throw logInvalid(name, 'it has no checkpoint at /api/v2/checkpoint, as a log of Rekor v2 has')
  const tree = openCheckpoint(log, answer)
  const tiles = new Tiles(name, tree.size, fetch)
  const { seen } = question
  const reopened = (seen?.open ?? []).flatMap((entry) => ours(entry, domain, question))
  if (seen !== undefined) {
    const contradiction = await contradictionBetween(seen, tree, tiles, name)
    if (contradiction !== undefined) return { log: name, size: tree.size, from: seen.next, to: seen.next, entries: reopened, passedOver: 0, contradiction, seen }
  }
  const from = seen?.next ?? (question.from === 'end' ? tree.size : question.from)
  if (from > tree.size) throw logStateInvalid(`entry ${from} is beyond the ${tree.size} that the log has`)
  const found = await readEntries({ tiles, tree, name, from }, question, domain, maxOpen - reopened.length)
  const entries = [...reopened, ...found.entries]
  const remembered: SeenLog = { checkpoint: tree.note, size: tree.size, root: tree.root.toString('hex'), next: found.to, open: entries.map(({ index, body }) => ({ index, body })) }
  return { log: name, size: tree.size, from, to: found.to, entries, passedOver: found.passedOver, seen: remembered }
}

/**
 * Whether both trees, each signed by the log, can be of one log that only ever grew. The tiles are hashed up to the
 * newer root first: what does not fit it proves nothing but that the log serves something else.
 */
async function contradictionBetween(seen: SeenLog, tree: SignedTree, tiles: Tiles, name: string): Promise<LogContradiction | undefined> {
  const contradiction = (kind: LogContradiction['kind']): LogContradiction => ({ kind, seen: seen.checkpoint, found: tree.note })
  if (tree.size < seen.size) return contradiction('shrunk')
  const root = tree.root.toString('hex')
  if (tree.size === seen.size) return root === seen.root ? undefined : contradiction('forked')
  const range = new CompactRange()
  await tiles.extend(range, 0, seen.size)
  const before = range.root().toString('hex')
  await tiles.extend(range, seen.size, tree.size)
  requireRoot(range, tree, name, 'its tiles have another root')
  return before === seen.root ? undefined : contradiction('forked')
}

interface Stretch {
  readonly tiles: Tiles
  readonly tree: SignedTree
  readonly name: string
  readonly from: number
}

/** Reads entries and holds nothing but those of ours; all of them are hashed up to the signed root before any counts. */
async function readEntries({ tiles, tree, name, from }: Stretch, question: LogQuestion, domain: TrustDomain, room: number) {
  const range = new CompactRange()
  await tiles.extend(range, 0, from)
  const whole = range.copy()
  await tiles.extend(whole, from, tree.size)
  requireRoot(whole, tree, name, 'its tiles have another root')
  const end = Math.min(tree.size, from + question.maxEntries)
  const entries: OwnEntry[] = []
  let passedOver = 0
  let to = from
  while (to < end && entries.length < room) {
    for (const entry of await nextEntries(tiles, to, end)) {
      if (entries.length >= room) break
      range.push(0, leafHash(entry.body))
      to = entry.index + 1
      const found = judgeEntry(entry, domain, question)
      if (found === 'passed-over') passedOver += 1
      else if (found !== undefined) entries.push(found.ours)
    }
  }
  await tiles.extend(range, to, tree.size)
  requireRoot(range, tree, name, `the entries from ${from} to ${to} are not those of the tree`)
  return { to, entries, passedOver }
}

/** The entries from `from` on, of a few bundles, none at or after `end`. */
async function nextEntries(tiles: Tiles, from: number, end: number): Promise<readonly KeptEntry[]> {
  const first = Math.floor(from / tileWidth)
  const last = Math.min(first + atATime, Math.ceil(end / tileWidth))
  const bundles = await Promise.all(Array.from({ length: last - first }, async (_, offset) => await tiles.entries(first + offset)))
  return bundles.flatMap((bodies, offset) => bodies.map((body, at) => ({ index: (first + offset) * tileWidth + at, body }))).filter(({ index }) => index >= from && index < end)
}

function ours(entry: KeptEntry, domain: TrustDomain, question: LogQuestion): OwnEntry[] {
  const found = judgeEntry(entry, domain, question)
  return found === undefined || found === 'passed-over' ? [] : [found.ours]
}

function requireRoot(range: CompactRange, { root, size }: SignedTree, name: string, why: string): void {
  const found = range.root()
  if (!found.equals(root)) throw logInvalid(name, why, { expected: `${root.toString('hex')} for ${size} entries`, found: found.toString('hex') })
}
