import { createHash, sign } from 'node:crypto'
import { serialNumber, type AuthorityChain } from './authority.ts'
import { hashFor, signatureAlgorithm } from './certificate.ts'
import { context, generalizedTime, integer, integerContent, nullValue, objectIdentifier, octetString, sequence, setOf } from './der.ts'
import { pem } from './pem.ts'
import { SHA256, TSA_POLICY, type TimestampRequest } from './tsa-request.ts'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

/** An RFC 3161 timestamp authority. */
export class TimestampAuthority {
  readonly #chain: AuthorityChain

  constructor(chain: AuthorityChain) {
    this.#chain = chain
  }

  /** A granted TimeStampResp in DER that says: this digest existed at `genTime`, in seconds, and `fraction` of one, such as `.5`. */
  respond(request: TimestampRequest, genTime: Date, fraction = ''): Buffer {
    const granted = sequence(integer(0))
    return sequence(granted, sequence(objectIdentifier(SIGNED_DATA), context(0, this.#signedData(request, generalizedTime(genTime, fraction)))))
  }

  /** The chain in PEM, signing certificate first. */
  certificateChain(): string {
    return this.#chain.certificates.map(pem).join('')
  }

  /** CMS SignedData around the TSTInfo (RFC 5652, 5.1; version 3 as the content is not plain data). */
  #signedData(request: TimestampRequest, genTime: Buffer): Buffer {
    const info = timestampInfo(request, genTime)
    const certificates = request.certificateWanted ? [context(0, this.#chain.signing.certificate)] : []
    return sequence(
      integer(3),
      setOf(algorithm(SHA256.oid)),
      sequence(objectIdentifier(TIMESTAMP_INFO), context(0, octetString(info))),
      ...certificates,
      setOf(this.#signerInfo(info)),
    )
  }

  /** The signature is over the attributes as a SET; in the message they stand under the tag [0] (RFC 5652, 5.4). */
  #signerInfo(info: Buffer): Buffer {
    const { privateKey } = this.#chain.signing
    const attributes = [
      attribute(CONTENT_TYPE, objectIdentifier(TIMESTAMP_INFO)),
      attribute(MESSAGE_DIGEST, octetString(createHash(hashFor(privateKey)).update(info).digest())),
      attribute(SIGNING_CERTIFICATE_V2, this.#signingCertificate()),
    ].toSorted((left, right) => Buffer.compare(left, right))
    return sequence(
      integer(1),
      this.#issuerAndSerial(),
      algorithm(SHA256.oid),
      context(0, ...attributes),
      signatureAlgorithm(privateKey),
      octetString(sign(hashFor(privateKey), setOf(...attributes), privateKey)),
    )
  }

  #issuerAndSerial(): Buffer {
    const { issuer, serial } = this.#chain.signing
    return sequence(issuer, integer(serial))
  }

  /** SigningCertificateV2 (RFC 5035): which certificate the signer means, by its SHA-256. */
  #signingCertificate(): Buffer {
    const { issuer, serial, certificate } = this.#chain.signing
    const hash = createHash('sha256').update(certificate).digest()
    const directoryName = context(4, issuer)
    return sequence(sequence(sequence(octetString(hash), sequence(sequence(directoryName), integer(serial)))))
  }
}

/** TSTInfo (RFC 3161, 2.4.2), accurate to a second. */
function timestampInfo({ hash, imprint, nonce }: TimestampRequest, genTime: Buffer): Buffer {
  return sequence(
    integer(1),
    objectIdentifier(TSA_POLICY),
    sequence(algorithm(hash.oid), octetString(imprint)),
    integer(serialNumber()),
    genTime,
    sequence(integer(1)),
    ...(nonce === undefined ? [] : [integerContent(nonce)]),
  )
}

const algorithm = (oid: string): Buffer => sequence(objectIdentifier(oid), nullValue())

const attribute = (oid: string, value: Buffer): Buffer => sequence(objectIdentifier(oid), setOf(value))
