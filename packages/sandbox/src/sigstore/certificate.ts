import { createHash, sign, type KeyObject } from 'node:crypto'
import {
  bitString, boolean, certificateTime, context, contextPrimitive, integer, objectIdentifier, octetString, sequence, setOf, utf8String,
} from './der.ts'

/** One X.509 extension, ready to be placed into a certificate. */
export interface Extension {
  readonly oid: string
  readonly critical: boolean
  readonly value: Uint8Array
}

/** What the signed part of a certificate says. */
export interface CertificateContents {
  readonly serial: Uint8Array
  /** DER of the issuer's Name. */
  readonly issuer: Uint8Array
  /** DER of the subject's Name. */
  readonly subject: Uint8Array
  readonly notBefore: Date
  readonly notAfter: Date
  readonly publicKey: KeyObject
  readonly extensions: readonly Extension[]
}

/** DER of a Name; without parts it is the empty Name of a Fulcio leaf. */
export function distinguishedName(parts: { organization?: string; commonName?: string }): Buffer {
  const attribute = (oid: string, text: string) => setOf(sequence(objectIdentifier(oid), utf8String(text)))
  return sequence(
    ...(parts.organization === undefined ? [] : [attribute('2.5.4.10', parts.organization)]),
    ...(parts.commonName === undefined ? [] : [attribute('2.5.4.3', parts.commonName)]),
  )
}

/** DER of a TBSCertificate (RFC 5280, 4.1) to be signed by `issuerKey`. */
export function tbsCertificate(contents: CertificateContents, issuerKey: KeyObject): Buffer {
  return sequence(
    context(0, integer(2)),
    integer(contents.serial),
    signatureAlgorithm(issuerKey),
    contents.issuer,
    sequence(certificateTime(contents.notBefore), certificateTime(contents.notAfter)),
    contents.subject,
    subjectPublicKeyInfo(contents.publicKey),
    context(3, sequence(...contents.extensions.map(encodeExtension))),
  )
}

/** DER of the certificate: the TBS and its signature. */
export function signCertificate(contents: CertificateContents, issuerKey: KeyObject): Buffer {
  const tbs = tbsCertificate(contents, issuerKey)
  return sequence(tbs, signatureAlgorithm(issuerKey), bitString(sign(hashFor(issuerKey), tbs, issuerKey)))
}

/** DER of the AlgorithmIdentifier with which an ECDSA key of P-256 or P-384 signs here. */
export function signatureAlgorithm(key: KeyObject): Buffer {
  return sequence(objectIdentifier(hashFor(key) === 'sha384' ? '1.2.840.10045.4.3.3' : '1.2.840.10045.4.3.2'))
}

/** The hash that goes with the curve of an ECDSA key. */
export function hashFor(key: KeyObject): 'sha256' | 'sha384' {
  return key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'sha384' : 'sha256'
}

/** SubjectPublicKeyInfo in DER. */
export const subjectPublicKeyInfo = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' })

function encodeExtension({ oid, critical, value }: Extension): Buffer {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value))
}

/** Key identifier: SHA-1 of the SPKI, a name and not a safeguard (RFC 5280, 4.2.1.2). */
const keyIdentifier = (key: KeyObject): Buffer => createHash('sha1').update(subjectPublicKeyInfo(key)).digest()

export const keyUsageDigitalSignature: Extension = { oid: '2.5.29.15', critical: true, value: bitString(Buffer.from([0x80]), 7) }
export const keyUsageCertificateAuthority: Extension = { oid: '2.5.29.15', critical: true, value: bitString(Buffer.from([0x06]), 1) }

export const certificateAuthority = (pathLength: number): Extension => ({
  oid: '2.5.29.19',
  critical: true,
  value: sequence(boolean(true), integer(pathLength)),
})

export const extendedKeyUsage = (purpose: string, critical: boolean): Extension => ({
  oid: '2.5.29.37',
  critical,
  value: sequence(objectIdentifier(purpose)),
})

export const subjectKeyIdentifier = (key: KeyObject): Extension => ({
  oid: '2.5.29.14',
  critical: false,
  value: octetString(keyIdentifier(key)),
})

export const authorityKeyIdentifier = (key: KeyObject): Extension => ({
  oid: '2.5.29.35',
  critical: false,
  value: sequence(contextPrimitive(0, keyIdentifier(key))),
})

/** The critical URI name of a certificate whose subject is empty; a URI is ASCII, so what else it holds is escaped. */
export const subjectUri = (uri: string): Extension => ({
  oid: '2.5.29.17',
  critical: true,
  value: sequence(contextPrimitive(6, Buffer.from(uri.replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent), 'ascii'))),
})
