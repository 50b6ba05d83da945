import type { ASN1Obj, X509Certificate } from '@sigstore/core'

/** One extension of a certificate (RFC 5280 §4.2). */
export interface Extension {
  readonly oid: string
  readonly critical: boolean
  /** DER inside the OCTET STRING. */
  readonly value: Buffer
  /** The same, parsed; undefined when it is not one piece of DER. */
  readonly parsed: ASN1Obj | undefined
}

const extendedKeyUsageOid = '2.5.29.37'
const sequenceNumber = 0x10

/** The extensions in their order; an extension that comes twice is an error of the caller to refuse. */
export function extensionsOf(certificate: X509Certificate): readonly Extension[] {
  return certificate.extensions.map(({ subs }) => {
    const [oid, second] = subs
    const octets = subs.at(-1)
    if (oid === undefined || octets === undefined || !octets.tag.isOctetString() || subs.length > 3)
      throw new TypeError('an extension is malformed')
    const critical = subs.length === 3 && second !== undefined && second.toBoolean()
    return { oid: oid.toOID(), critical, value: octets.value, parsed: octets.subs.length === 1 ? octets.subs[0] : undefined }
  })
}

/** What is in a sequence; another reader finds nothing in what is called otherwise. */
export function sequenceIn({ parsed }: Extension): readonly ASN1Obj[] {
  const isSequence = parsed?.tag.isUniversal() === true && parsed.tag.constructed && parsed.tag.number === sequenceNumber
  if (parsed === undefined || !isSequence) throw new TypeError('an extension holds no sequence')
  return parsed.subs
}

/** The purposes that a certificate names in its extended key usage. */
export function extendedKeyUsages(certificate: X509Certificate): readonly string[] {
  const extension = extensionsOf(certificate).find(({ oid }) => oid === extendedKeyUsageOid)
  return extension === undefined ? [] : sequenceIn(extension).map((purpose) => purpose.toOID())
}
