import type { Clock } from '../clock.ts'
import { leafHash, MerkleTree } from './merkle.ts'
import { AlreadyLogged } from './refusal.ts'
import type { TransparencyLogEntry } from './rekor.ts'
import { canonicalBodyV1 } from './rekor-v1-entry.ts'
import { RekorV1Key, type PromisedEntry } from './rekor-v1-key.ts'
import type { JsonObject } from './request-json.ts'

/** An entry as Rekor v1 answers it, below its UUID. */
export interface RekorV1Entry extends PromisedEntry {
  readonly verification: {
    readonly inclusionProof: {
      readonly checkpoint: string
      readonly hashes: readonly string[]
      readonly logIndex: number
      readonly rootHash: string
      readonly treeSize: number
    }
    readonly signedEntryTimestamp: string
  }
}

/** Any tree has a number; that of the only one of this log. */
const TREE_ID = 0x1f2e3d4c5b6a7988n

/** A transparency log that speaks Rekor v1: it promises inclusion, signs the time, and proves both at once. */
export class RekorV1 {
  readonly key: RekorV1Key
  readonly #clock: Clock
  readonly #tree = new MerkleTree()
  readonly #entries: PromisedEntry[] = []
  readonly #indices = new Map<string, number>()

  /** @param origin name of the log, which its checkpoints carry */
  constructor(origin: string, clock: Clock) {
    this.key = new RekorV1Key(origin)
    this.#clock = clock
  }

  /** `createLogEntry`: verifies, appends, promises and proves; answers the entry's index. @throws BadRequest | AlreadyLogged */
  add(proposed: JsonObject): number {
    const body = canonicalBodyV1(proposed)
    const leaf = leafHash(body)
    const known = this.#indices.get(leaf.toString('hex'))
    if (known !== undefined) throw new AlreadyLogged(known)
    const logIndex = this.#tree.append(leaf)
    this.#indices.set(leaf.toString('hex'), logIndex)
    const integratedTime = Math.floor(this.#clock.now().getTime() / 1000)
    this.#entries.push({ body: body.toString('base64'), integratedTime, logID: this.key.keyId.toString('hex'), logIndex })
    return logIndex
  }

  /** Tree and leaf hash: what the entry at `index` is called by. */
  uuid(index: number): string {
    return `${treeHex}${leafHash(Buffer.from(this.#at(index).body, 'base64')).toString('hex')}`
  }

  /** Undefined for what names no entry of this log; the tree may be left out. */
  find(uuid: string): number | undefined {
    const [, tree = treeHex, leaf = ''] = /^([0-9a-f]{16})?([0-9a-f]{64})$/.exec(uuid) ?? []
    return tree === treeHex ? this.#indices.get(leaf) : undefined
  }

  get size(): number {
    return this.#tree.size
  }

  /** The entry at `index`, proven in the tree as it is now. */
  entry(index: number): RekorV1Entry {
    const entry = this.#at(index)
    return {
      ...entry,
      verification: {
        inclusionProof: {
          checkpoint: this.checkpoint(),
          hashes: this.#tree.inclusionProof(index).map((hash) => hash.toString('hex')),
          logIndex: index,
          rootHash: this.#tree.root().toString('hex'),
          treeSize: this.#tree.size,
        },
        signedEntryTimestamp: this.key.promise(entry).toString('base64'),
      },
    }
  }

  /** `getLogInfo`. */
  info(): object {
    return { inactiveShards: [], rootHash: this.#tree.root().toString('hex'), signedTreeHead: this.checkpoint(), treeID: String(TREE_ID), treeSize: this.#tree.size }
  }

  checkpoint(): string {
    return this.key.checkpoint(TREE_ID, this.#tree.size, this.#tree.root())
  }

  #at(index: number): PromisedEntry {
    const entry = this.#entries[index]
    if (entry === undefined) throw new RangeError(`the log has no entry ${index}`)
    return entry
  }
}

const treeHex = TREE_ID.toString(16).padStart(16, '0')

/** The same entry as bundles store it (sigstore_rekor.proto). */
export function bundled({ body, integratedTime, logID, logIndex, verification }: RekorV1Entry): TransparencyLogEntry {
  const { kind, apiVersion } = JSON.parse(Buffer.from(body, 'base64').toString('utf8')) as { kind: string; apiVersion: string }
  const { checkpoint, hashes, rootHash, treeSize, logIndex: indexInTree } = verification.inclusionProof
  const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
  return {
    logIndex: String(logIndex),
    logId: { keyId: base64(logID) },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: verification.signedEntryTimestamp },
    inclusionProof: { logIndex: String(indexInTree), rootHash: base64(rootHash), treeSize: String(treeSize), hashes: hashes.map(base64), checkpoint: { envelope: checkpoint } },
    canonicalizedBody: body,
  }
}
