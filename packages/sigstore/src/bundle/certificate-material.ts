import { X509Certificate } from 'node:crypto'
import type { JsonCursor } from '../json-cursor.ts'

const maxCertificates = 8

/**
 * The signing certificate: the `certificate` of a v0.3 bundle, the first of the chain of a v0.2 bundle. The rest
 * of a chain is not used; trust comes from the trust domain alone. @throws Failure `bundle-invalid`
 */
export function readCertificates(material: JsonCursor, version: '0.2' | '0.3'): Buffer<ArrayBuffer> {
  if (!material.member('publicKey').isAbsent)
    throw material.member('publicKey').refusal('signed with a bare key: keyless signatures alone are accepted here')
  const chain = material.member('x509CertificateChain')
  const single = material.member('certificate')
  if (version === '0.3') {
    if (!chain.isAbsent) throw chain.refusal('a v0.3 bundle carries its signing certificate alone, not a chain')
    return single.only('rawBytes').member('rawBytes').bytes()
  }
  if (!single.isAbsent) throw single.refusal('a v0.2 bundle carries its certificate in a chain')
  const certificates = chain.only('certificates').member('certificates').list(maxCertificates)
  const [leaf, ...others] = certificates.map((item) => item.only('rawBytes').member('rawBytes').bytes())
  if (leaf === undefined) throw chain.refusal('it is empty')
  if (others.some((der) => isSelfIssued(der, chain))) throw chain.refusal('it holds a root: trust never comes with the bundle')
  return leaf
}

/** A root is issued in its own name. */
function isSelfIssued(der: Buffer<ArrayBuffer>, place: JsonCursor): boolean {
  try {
    const { issuer, subject } = new X509Certificate(der)
    return issuer === subject
  } catch (cause) {
    throw place.refusal('not an X.509 certificate in DER', cause)
  }
}
