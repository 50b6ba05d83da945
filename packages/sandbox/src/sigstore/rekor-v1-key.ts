import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { subjectPublicKeyInfo } from './certificate.ts'

/** What a Rekor v1 promises of an entry: that it is, or soon will be, in the log, and when it came. */
export interface PromisedEntry {
  /** Base64 of the canonical body. */
  readonly body: string
  /** Seconds. */
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
}

/** The P-256 key of a Rekor v1, which signs its checkpoints and its promises. */
export class RekorV1Key {
  /** The log's name. Its checkpoints name the tree beside it. */
  readonly origin: string
  readonly publicKey: KeyObject
  /** SHA-256 of the SubjectPublicKeyInfo. */
  readonly keyId: Buffer
  readonly #privateKey: KeyObject

  constructor(origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    this.origin = origin
    this.publicKey = publicKey
    this.#privateKey = privateKey
    this.keyId = createHash('sha256').update(subjectPublicKeyInfo(publicKey)).digest()
  }

  /** The signed note (C2SP signed-note) that says: this tree of the log has `size` entries, with this root. */
  checkpoint(treeId: bigint, size: number, root: Uint8Array): string {
    const body = `${this.origin} - ${treeId}\n${size}\n${Buffer.from(root).toString('base64')}\n`
    const signature = Buffer.concat([this.keyId.subarray(0, 4), sign('sha256', Buffer.from(body), this.#privateKey)])
    return `${body}\n\u2014 ${this.origin} ${signature.toString('base64')}\n`
  }

  /** The signed entry timestamp: over the canonical JSON (RFC 8785) of the entry, whose members stand in its order here. */
  promise({ body, integratedTime, logID, logIndex }: PromisedEntry): Buffer {
    return sign('sha256', Buffer.from(JSON.stringify({ body, integratedTime, logID, logIndex })), this.#privateKey)
  }
}
