import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import {
  authorityKeyIdentifier, certificateAuthority, distinguishedName, extendedKeyUsage, keyUsageCertificateAuthority,
  keyUsageDigitalSignature, signCertificate, subjectKeyIdentifier, type Extension,
} from './certificate.ts'

export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

const YEAR_MILLISECONDS = 365 * 24 * 60 * 60 * 1000

/** A key and its certificate. */
export interface Authority {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** DER. */
  readonly certificate: Buffer
  /** DER of the certificate's subject Name: what it issues names it as issuer. */
  readonly name: Buffer
  /** DER of its issuer's Name. */
  readonly issuer: Buffer
  /** The serial number as unsigned big-endian bytes. */
  readonly serial: Buffer
}

/** An authority and those above it, nearest first, the root last. */
export interface AuthorityChain {
  readonly signing: Authority
  /** DER certificates: the signing one first, the root last. */
  readonly certificates: readonly Buffer[]
}

/** Sixteen random bytes that make a positive, full-length serial number. */
export function serialNumber(): Buffer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes
}

/** Fulcio's two authorities: a root, and the intermediate that issues code signing leaves. Both are P-384, as the public ones. */
export function codeSigningAuthority(organization: string, since: Date): AuthorityChain {
  const root = selfSigned(organization, 'sigstore sandbox root', since)
  const intermediate = issued(root, since, 'secp384r1', distinguishedName({ organization, commonName: 'sigstore sandbox intermediate' }), [
    keyUsageCertificateAuthority,
    extendedKeyUsage(CODE_SIGNING, false),
    certificateAuthority(0),
  ])
  return { signing: intermediate, certificates: [intermediate.certificate, root.certificate] }
}

/** The timestamp authority: a root, and the leaf that signs tokens (RFC 3161, 2.3: its only, critical purpose is time stamping). */
export function timestampAuthority(organization: string, since: Date): AuthorityChain {
  const root = selfSigned(organization, 'sigstore sandbox tsa root', since)
  const leaf = issued(root, since, 'prime256v1', distinguishedName({ organization, commonName: 'sigstore sandbox tsa' }), [
    keyUsageDigitalSignature,
    extendedKeyUsage(TIME_STAMPING, true),
  ])
  return { signing: leaf, certificates: [leaf.certificate, root.certificate] }
}

function selfSigned(organization: string, commonName: string, since: Date): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
  const name = distinguishedName({ organization, commonName })
  const serial = serialNumber()
  const certificate = signCertificate(
    {
      serial, issuer: name, subject: name, publicKey, notBefore: since, notAfter: new Date(since.getTime() + 20 * YEAR_MILLISECONDS),
      extensions: [keyUsageCertificateAuthority, certificateAuthority(1), subjectKeyIdentifier(publicKey)],
    },
    privateKey,
  )
  return { privateKey, publicKey, certificate, name, issuer: name, serial }
}

function issued(parent: Authority, since: Date, curve: string, name: Buffer, purposes: readonly Extension[]): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve })
  const serial = serialNumber()
  const certificate = signCertificate(
    {
      serial, issuer: parent.name, subject: name, publicKey, notBefore: since,
      notAfter: new Date(since.getTime() + 19 * YEAR_MILLISECONDS),
      extensions: [...purposes, subjectKeyIdentifier(publicKey), authorityKeyIdentifier(parent.publicKey)],
    },
    parent.privateKey,
  )
  return { privateKey, publicKey, certificate, name, issuer: parent.name, serial }
}
