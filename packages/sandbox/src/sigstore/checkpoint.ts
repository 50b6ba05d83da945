import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

const ED25519 = Buffer.from([1])

/** Signs a log's checkpoints: signed notes (C2SP signed-note, tlog-checkpoint) with an Ed25519 key. */
export class CheckpointSigner {
  /** The log's name: the first line of every checkpoint. */
  readonly origin: string
  readonly publicKey: KeyObject
  /** SHA-256 over name and key; its first four bytes are the key hint of the signature line. */
  readonly keyId: Buffer
  readonly #privateKey: KeyObject

  constructor(origin: string) {
    const pair = generateKeyPairSync('ed25519')
    this.origin = origin
    this.publicKey = pair.publicKey
    this.#privateKey = pair.privateKey
    const rawKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
    this.keyId = createHash('sha256').update(`${origin}\n`).update(ED25519).update(rawKey).digest()
  }

  /** The note that says: the log of this name has `size` entries, with this root. */
  checkpoint(size: number, root: Uint8Array): string {
    const body = `${this.origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`
    const signature = Buffer.concat([this.keyId.subarray(0, 4), sign(null, Buffer.from(body), this.#privateKey)])
    return `${body}\n\u2014 ${this.origin} ${signature.toString('base64')}\n`
  }
}
