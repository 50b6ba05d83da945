import { X509Certificate as NodeCertificate } from 'node:crypto'
import type { X509Certificate } from '@sigstore/core'
import { extendedKeyUsages } from '../certificate/extensions.ts'
import { ParsedCertificate } from '../certificate/parsed-certificate.ts'
import type { JsonCursor } from '../json-cursor.ts'
import { operatorAt } from './operator.ts'
import { readValidity } from './validity.ts'
import type { Validity } from './validity.ts'

/** A certificate authority or timestamp authority that a trusted root names. */
export interface CertificateAuthority {
  /** From the issuing (or, for a timestamp authority, the signing) certificate up to the self-signed root. */
  readonly certChain: readonly X509Certificate[]
  readonly validFor: Validity
  /** Who runs it: timestamps of one operator count once. */
  readonly operator: string
}

const maxChain = 8
const timeStamping = '1.3.6.1.5.5.7.3.8'

/** Reads one of `certificateAuthorities`. @throws Failure `trust-config-invalid` */
export function readCertificateAuthority(place: JsonCursor): CertificateAuthority {
  const authority = readAuthority(place)
  authority.certChain.forEach((certificate, index) => {
    if (!certificate.isCA) throw place.refusal(`certificate ${index} of its chain is not that of an authority`)
  })
  return authority
}

/**
 * Reads one of `timestampAuthorities`, whose first certificate signs the timestamps. That its purpose be critical is not
 * asked for: GitHub's is not, and the trusted root vouches for the certificate itself. @throws Failure `trust-config-invalid`
 */
export function readTimestampAuthority(place: JsonCursor): CertificateAuthority {
  const authority = readAuthority(place)
  const [signing, ...issuers] = authority.certChain
  if (signing === undefined || issuers.length === 0) throw place.refusal('its chain lacks the certificate that signs timestamps')
  if (signing.isCA || purposesOf(signing, place) !== timeStamping)
    throw place.refusal('its first certificate is not for time stamping alone (RFC 3161 §2.3)')
  if (!issuers.every((issuer) => issuer.isCA)) throw place.refusal('a certificate above the first is not that of an authority')
  return authority
}

/** OpenSSL is content with more behind the list of purposes than our reader. */
function purposesOf(certificate: X509Certificate, place: JsonCursor): string {
  try {
    return extendedKeyUsages(certificate).join()
  } catch (cause) {
    throw place.refusal('its first certificate does not tell what it is for', cause)
  }
}

function readAuthority(place: JsonCursor): CertificateAuthority {
  place.only('subject', 'uri', 'certChain', 'validFor', 'operator')
  const chain = place.member('certChain').only('certificates').member('certificates')
  const certificates = chain.list(maxChain).map((item) => item.only('rawBytes').member('rawBytes'))
  const parsed = certificates.map(parseCertificate)
  if (parsed.length === 0) throw chain.refusal('it is empty')
  requireChain(parsed, chain)
  const uri = URL.parse(place.member('uri').optionalText() ?? '')
  return {
    certChain: parsed.map(({ certificate }) => certificate),
    validFor: readValidity(place.member('validFor'), { startRequired: false }),
    operator: place.member('operator').optionalText() || (uri && operatorAt(uri)) || (parsed[0]?.node.subject ?? ''),
  }
}

interface ReadTwice {
  readonly certificate: ParsedCertificate
  readonly node: NodeCertificate
}

function parseCertificate(place: JsonCursor): ReadTwice {
  const der = place.bytes()
  try {
    return { certificate: ParsedCertificate.of(der), node: new NodeCertificate(der) }
  } catch (cause) {
    throw place.refusal('not an X.509 certificate in DER', cause)
  }
}

/** The library follows a chain only up to a self-signed certificate, so one that stops short could never verify anything. */
function requireChain(certificates: readonly ReadTwice[], place: JsonCursor): void {
  certificates.forEach((read, index) => {
    const issuer = certificates[index + 1] ?? read
    const { publicKey } = issuer.node
    if (read.node.checkIssued(issuer.node) && read.node.verify(publicKey)) {
      read.certificate.noteSignedBy(issuer.certificate, publicKey)
      return
    }
    const expected = issuer === read ? 'self-signed, as the last must be' : `issued by certificate ${index + 1}`
    throw place.refusal(`certificate ${index} is not ${expected}`)
  })
}
