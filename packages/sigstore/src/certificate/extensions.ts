import type { ASN1Obj, X509Certificate } from '@sigstore/core'

/** One extension of a certificate (RFC 5280 §4.2). */
export interface Extension {
  readonly oid: string
  readonly critical: boolean
  /** DER inside the OCTET STRING. */
  readonly value: Buffer
  /** The same, parsed. */
  readonly parsed: ASN1Obj | undefined
}

const extendedKeyUsageOid = '2.5.29.37'

/** The extensions in their order; an extension that comes twice is an error of the caller to refuse. */
export function extensionsOf(certificate: X509Certificate): readonly Extension[] {
  return certificate.extensions.map(({ subs }) => {
    const [oid, second] = subs
    const octets = subs.at(-1)
    if (oid === undefined || octets === undefined || !octets.tag.isOctetString() || subs.length > 3)
      throw new TypeError('an extension is malformed')
    const critical = subs.length === 3 && second !== undefined && second.toBoolean()
    return { oid: oid.toOID(), critical, value: octets.value, parsed: octets.subs[0] }
  })
}

/** The purposes that a certificate names in its extended key usage. */
export function extendedKeyUsages(certificate: X509Certificate): readonly string[] {
  const extension = extensionsOf(certificate).find(({ oid }) => oid === extendedKeyUsageOid)
  return extension?.parsed?.subs.map((purpose) => purpose.toOID()) ?? []
}
