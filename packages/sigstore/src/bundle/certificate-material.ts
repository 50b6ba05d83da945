import { X509Certificate } from 'node:crypto'
import type { JsonCursor } from '../json-cursor.ts'

const maxCertificates = 8

export type BundleVersion = '0.1' | '0.2' | '0.3'

/** By what a bundle says that it is signed: a certificate, or the hint of a key that the verifier has to know already. */
export type SigningMaterial = { readonly kind: 'certificate'; readonly certificate: Buffer<ArrayBuffer> } | { readonly kind: 'key'; readonly hint: string }

const materials = ['publicKey', 'certificate', 'x509CertificateChain'] as const
const maxHintChars = 256

/**
 * The signing certificate (the `certificate` of a v0.3 bundle, the first of the chain of an older one) or the hint of a
 * key; never both. The rest of a chain is not used; trust comes from the trust domain alone. @throws Failure `bundle-invalid`
 */
export function readSigningMaterial(material: JsonCursor, version: BundleVersion): SigningMaterial {
  const given = materials.filter((name) => !material.member(name).isAbsent)
  if (given.length > 1) throw material.refusal(`signed by ${given.join(' and ')} at once: exactly one may say whose signature it is`)
  const key = material.member('publicKey')
  return key.isAbsent ? { kind: 'certificate', certificate: readCertificate(material, version) } : { kind: 'key', hint: readHint(key) }
}

/** A key without a name could be any. */
function readHint(key: JsonCursor): string {
  const hint = key.only('hint').member('hint')
  const text = hint.text()
  if (text === '' || text.length > maxHintChars) throw hint.refusal(`expected a hint of at most ${maxHintChars} characters`)
  return text
}

function readCertificate(material: JsonCursor, version: BundleVersion): Buffer<ArrayBuffer> {
  const chain = material.member('x509CertificateChain')
  const single = material.member('certificate')
  if (version === '0.3') {
    if (!chain.isAbsent) throw chain.refusal('a v0.3 bundle carries its signing certificate alone, not a chain')
    return single.only('rawBytes').member('rawBytes').bytes()
  }
  if (!single.isAbsent) throw single.refusal(`a v${version} bundle carries its certificate in a chain`)
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
