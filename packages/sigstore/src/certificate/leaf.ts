import { X509Certificate as NodeCertificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { X509Certificate } from '@sigstore/core'
import type { Signer } from '@portcullis/core/model/signer'
import { Failure } from '@portcullis/core/failure'
import { refusal } from '../refusal.ts'
import { extendedKeyUsages, extensionsOf } from './extensions.ts'
import type { Extension } from './extensions.ts'
import { decodeFulcioExtensions } from './fulcio-extensions.ts'
import { ParsedCertificate } from './parsed-certificate.ts'
import { algorithmOfKey } from './signature-algorithm.ts'
import type { SignatureAlgorithm } from './signature-algorithm.ts'
import { subjectAlternativeName } from './subject-alternative-name.ts'

/** A signing certificate of the right shape. Who issued it is for the trust domain to say. */
export interface Leaf {
  readonly certificate: X509Certificate
  readonly der: Buffer<ArrayBuffer>
  readonly key: KeyObject
  readonly algorithm: SignatureAlgorithm
  readonly identity: Omit<Signer, 'domain'>
  /** Log ids of its embedded certificate timestamps. */
  readonly sctLogIds: readonly Buffer[]
}

const codeSigning = '1.3.6.1.5.5.7.3.3'
const maxScts = 16
/** Key usage, subject alternative name, basic constraints, extended key usage: what is understood here and may be critical (RFC 5280 §4.2). */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.37'])

/** A certificate in which nothing was looked at yet. */
export interface OpenedCertificate {
  readonly certificate: ParsedCertificate
  /** The name of its issuer, for people. */
  readonly issuer: string
}

/**
 * Opens a certificate, as OpenSSL and the library both read it: enough to tell whose it claims to be, which is where most
 * of a flood ends. @throws Failure `certificate-invalid`
 */
export function openCertificate(der: Buffer<ArrayBuffer>): OpenedCertificate {
  return orMalformed(() => {
    // OpenSSL judges the structure first: the library is more forgiving.
    const seen = new NodeCertificate(der)
    const certificate = ParsedCertificate.of(der)
    if (!seen.raw.equals(der)) throw new TypeError('bytes follow the certificate')
    if (certificate.version !== 'v3') throw new TypeError(`it is X.509 ${certificate.version}`)
    // The library drops the highest bit of each digit, and makes a 3 March of a 31 February.
    if (seen.validFromDate.getTime() !== certificate.notBefore.getTime() || seen.validToDate.getTime() !== certificate.notAfter.getTime()) throw new TypeError('its validity can be read in two ways')
    return { certificate, issuer: seen.issuer }
  })
}

/** Reads a signing certificate and checks its shape. @throws Failure `certificate-invalid` | `algorithm-refused` */
export function readLeaf({ certificate }: OpenedCertificate): Leaf {
  return orMalformed(() => {
    const extensions = extensionsOf(certificate)
    requireKnownExtensions(extensions)
    requireSigningOnly(certificate)
    const { key, der } = certificate
    return {
      certificate,
      der,
      key,
      algorithm: algorithmOfKey(key),
      identity: { subject: subjectAlternativeName(extensions), ...decodeFulcioExtensions(extensions) },
      sctLogIds: readSctLogIds(certificate),
    }
  })
}

/** What the parsers throw is about the certificate. */
export function orMalformed<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof Failure) throw error
    const why = error instanceof TypeError ? error.message : 'it is not an X.509 certificate in DER'
    throw refusal('certificate-invalid', { message: `The signing certificate is malformed: ${why}`, cause: error })
  }
}

function requireKnownExtensions(extensions: readonly Extension[]): void {
  const oids = extensions.map(({ oid }) => oid)
  const twice = oids.find((oid, index) => oids.indexOf(oid) !== index)
  if (twice !== undefined) throw new TypeError(`extension ${twice} comes twice`)
  const unknown = extensions.find(({ oid, critical }) => critical && !understood.has(oid))
  if (unknown !== undefined) throw new TypeError(`critical extension ${unknown.oid} is not understood`)
}

function requireSigningOnly(certificate: X509Certificate): void {
  const { extBasicConstraints, extKeyUsage } = certificate
  if (extBasicConstraints?.isCA === true) throw new TypeError('it is the certificate of an authority')
  if (extKeyUsage?.digitalSignature !== true || extKeyUsage.keyCertSign || extKeyUsage.crlSign)
    throw new TypeError('its key usage is not digital signature alone')
  const purposes = extendedKeyUsages(certificate).join(', ')
  if (purposes !== codeSigning) throw new TypeError(`its extended key usage is not code signing alone: ${purposes || 'none'}`)
}

function readSctLogIds(certificate: X509Certificate): readonly Buffer[] {
  const timestamps = certificate.extSCT?.signedCertificateTimestamps ?? []
  if (timestamps.length > maxScts) throw new TypeError(`it carries more than ${maxScts} certificate timestamps`)
  return timestamps.map(({ logID }) => logID)
}
