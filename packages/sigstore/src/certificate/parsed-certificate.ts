import { ASN1Obj, X509Certificate } from '@sigstore/core'
import { withoutStacks } from './without-stacks.ts'

/**
 * The library's certificate, remembering what never changes: its bytes, and whether a given issuer signed it. The
 * library encodes and checks every certificate of a chain anew for each bundle, which is most of the time it takes.
 */
export class ParsedCertificate extends X509Certificate {
  readonly der: Buffer<ArrayBuffer>
  readonly #signedBy = new WeakMap<X509Certificate, boolean>()

  private constructor(der: Buffer<ArrayBuffer>, root: ASN1Obj) {
    super(root)
    this.der = der
  }

  /** @throws when `der` is not DER */
  static of(der: Buffer<ArrayBuffer>): ParsedCertificate {
    return new ParsedCertificate(der, withoutStacks(() => ASN1Obj.parseBuffer(der)))
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#signedBy.get(issuer)
    if (known !== undefined) return known
    const signed = super.verify(issuer)
    this.#signedBy.set(issuer, signed)
    return signed
  }

  override equals(other: X509Certificate): boolean {
    return other instanceof ParsedCertificate ? this.der.equals(other.der) : super.equals(other)
  }

  /** The copy that the library takes a timestamp out of: from our bytes, without encoding the whole again. */
  override clone(): ParsedCertificate {
    return ParsedCertificate.of(Buffer.from(this.der))
  }
}
