/** What a provider of keys, or somebody in between, can answer wrongly while every field looks right. */
export type Lie =
  /** Signs with a key other than the one that it shows. */
  | 'other-key'
  /** Names another key than was asked for. */
  | 'other-name'
  /** Says that it signed by another algorithm, or in another version of the key. */
  | 'other-algorithm'
  /** Damages the signature on the way. */
  | 'damaged'
  /** Answers something that is no signature. */
  | 'nonsense'
  /** Shows something that is no public key. */
  | 'no-key'

/** Turns over the last bit. */
export function damage(bytes: Buffer): void {
  const last = bytes.byteLength - 1
  bytes[last] = (bytes[last] ?? 0) ^ 1
}
