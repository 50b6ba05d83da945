import { createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { X509Certificate } from '@sigstore/core'
import { DerObject } from './der-object.ts'

/**
 * The library's certificate, remembering what never changes: its bytes, its key, and whether a given issuer signed it.
 * The library encodes and checks every certificate of a chain anew for each bundle, which is most of the time it takes.
 */
export class ParsedCertificate extends X509Certificate {
  readonly der: Buffer<ArrayBuffer>
  readonly #tree: DerObject
  readonly #signedBy = new WeakMap<X509Certificate, boolean>()
  #spki: Buffer | undefined
  #key: KeyObject | undefined

  private constructor(der: Buffer<ArrayBuffer>, tree: DerObject) {
    super(tree)
    this.der = der
    this.#tree = tree
  }

  /** @throws when `der` is not DER */
  static of(der: Buffer<ArrayBuffer>): ParsedCertificate {
    return new ParsedCertificate(der, DerObject.read(der))
  }

  /** SubjectPublicKeyInfo in DER. */
  override get publicKey(): Buffer {
    this.#spki ??= super.publicKey
    return this.#spki
  }

  /** The same as a key. @throws when it is none that Node knows */
  get key(): KeyObject {
    this.#key ??= createPublicKey({ key: this.publicKey, format: 'der', type: 'spki' })
    return this.#key
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#signedBy.get(issuer)
    if (known !== undefined) return known
    const signed = issuer instanceof ParsedCertificate ? this.#isSignedBy(issuer) : super.verify(issuer)
    this.#signedBy.set(issuer, signed)
    return signed
  }

  /**
   * Notes that Node verified this certificate's signature with the issuer's `key`, so that the library need not again: only where
   * it would look at the very same bytes, key and algorithm.
   */
  noteSignedBy(issuer: ParsedCertificate, key: KeyObject): void {
    const { signatureAlgorithm }: { readonly signatureAlgorithm: string | undefined } = this
    if (signatureAlgorithm !== undefined && this.#tree.toDER().equals(this.der) && issuer.key.equals(key)) this.#signedBy.set(issuer, true)
  }

  override equals(other: X509Certificate): boolean {
    return other instanceof ParsedCertificate ? this.der.equals(other.der) : super.equals(other)
  }

  /** The copy that the library takes a timestamp out of. */
  override clone(): ParsedCertificate {
    return new ParsedCertificate(this.der, this.#tree.copy())
  }

  /** As the library does, with the key that is at hand already: what cannot be checked is not signed. */
  #isSignedBy({ key }: ParsedCertificate): boolean {
    try {
      return verify(this.signatureAlgorithm, this.tbsCertificate.toDER(), key, this.signatureValue)
    } catch {
      return false
    }
  }
}
