import { CheckpointSigner } from './checkpoint.ts'
import { leafHash, MerkleTree } from './merkle.ts'
import { AlreadyLogged } from './refusal.ts'
import { canonicalBody } from './rekor-entry.ts'
import type { JsonObject } from './request-json.ts'

/** A log entry as Rekor answers it and bundles store it (protobuf JSON of TransparencyLogEntry). */
export interface TransparencyLogEntry {
  readonly logIndex: string
  readonly logId: { readonly keyId: string }
  readonly kindVersion: { readonly kind: string; readonly version: string }
  /** Seconds. Rekor v2 promises no time: always "0". */
  readonly integratedTime: string
  /** By Rekor v1 alone. */
  readonly inclusionPromise: { readonly signedEntryTimestamp: string } | null
  readonly inclusionProof: InclusionProof
  readonly canonicalizedBody: string
}

export interface InclusionProof {
  readonly logIndex: string
  readonly rootHash: string
  readonly treeSize: string
  readonly hashes: readonly string[]
  readonly checkpoint: { readonly envelope: string }
}

/** A transparency log that speaks Rekor v2: every entry is in the tree, and proven to be, before it is answered. */
export class Rekor {
  readonly #tree = new MerkleTree()
  readonly #bodies: Buffer[] = []
  readonly #indices = new Map<string, number>()
  readonly signer: CheckpointSigner

  /** @param origin name of the log, which its checkpoints carry */
  constructor(origin: string) {
    this.signer = new CheckpointSigner(origin)
  }

  /** `CreateEntry`: verifies, appends, proves. @throws BadRequest | AlreadyLogged */
  add(request: JsonObject): TransparencyLogEntry {
    const body = canonicalBody(request)
    const leaf = leafHash(body)
    const known = this.#indices.get(leaf.toString('hex'))
    if (known !== undefined) throw new AlreadyLogged(known)
    const index = this.#tree.append(leaf)
    this.#bodies.push(body)
    this.#indices.set(leaf.toString('hex'), index)
    return this.entry(index)
  }

  /** The entry at `index`, proven in the tree as it is now. */
  entry(index: number): TransparencyLogEntry {
    const body = this.#bodies[index]
    if (body === undefined) throw new RangeError(`the log has no entry ${index}`)
    return {
      logIndex: String(index),
      logId: { keyId: this.signer.keyId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: this.#tree.root().toString('base64'),
        treeSize: String(this.#tree.size),
        hashes: this.#tree.inclusionProof(index).map((hash) => hash.toString('base64')),
        checkpoint: { envelope: this.checkpoint() },
      },
      canonicalizedBody: body.toString('base64'),
    }
  }

  /** The signed note about the tree as it is now. */
  checkpoint(): string {
    return this.signer.checkpoint(this.#tree.size, this.#tree.root())
  }

  get tree(): MerkleTree {
    return this.#tree
  }

  /** Canonical bodies of the entries from `first` up to `end`. */
  bodies(first: number, end: number): readonly Buffer[] {
    return this.#bodies.slice(first, end)
  }
}
