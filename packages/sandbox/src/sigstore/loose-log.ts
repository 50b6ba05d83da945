import { createHash } from 'node:crypto'
import { CheckpointSigner } from './checkpoint.ts'
import { leafHash, MerkleTree } from './merkle.ts'
import { canonicalBody } from './rekor-entry.ts'

/** A log that takes any body, as only its keeper could: what its tiles are read from. */
export class LooseLog {
  readonly tree = new MerkleTree()
  readonly signer: CheckpointSigner
  readonly #bodies: Buffer[] = []

  constructor(origin: string) {
    this.signer = new CheckpointSigner(origin)
  }

  /** Appends a request of Rekor v2, verified as Rekor does, and answers its index. */
  add(request: Readonly<Record<string, unknown>>): number {
    return this.append(canonicalBody(request))
  }

  /** Appends a body as it is. */
  append(body: Buffer): number {
    this.#bodies.push(body)
    return this.tree.append(leafHash(body))
  }

  /** Appends this many well-formed entries by a key that nobody knows. */
  fill(count: number): this {
    for (let more = count; more > 0; more--) this.append(filler(`${this.signer.origin} ${this.tree.size}`))
    return this
  }

  bodies(first: number, end: number): readonly Buffer[] {
    return this.#bodies.slice(first, end)
  }

  checkpoint(): string {
    return this.signer.checkpoint(this.tree.size, this.tree.root())
  }
}

function filler(text: string): Buffer {
  const hash = createHash('sha256').update(text).digest('base64')
  const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', publicKey: { rawBytes: hash } }
  const hashedRekordV002 = { data: { algorithm: 'SHA2_256', digest: hash }, signature: { content: hash, verifier } }
  return Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }))
}
