import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { subjectPublicKeyInfo, type Extension } from './certificate.ts'
import { octetString } from './der.ts'

/** Certificate transparency log of the sandbox: it promises (SCT), and keeps no tree of its own. */
export class CertificateLog {
  readonly #privateKey: KeyObject
  readonly publicKey: KeyObject
  /** RFC 6962, 3.2: SHA-256 of the log's SubjectPublicKeyInfo. */
  readonly logId: Buffer

  constructor() {
    const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    this.#privateKey = pair.privateKey
    this.publicKey = pair.publicKey
    this.logId = createHash('sha256').update(subjectPublicKeyInfo(pair.publicKey)).digest()
  }

  /**
   * Signed certificate timestamp over a precertificate (RFC 6962, 3.2), in TLS encoding.
   * `tbs` is the TBSCertificate as it will be issued, without the SCT list.
   */
  promise(tbs: Uint8Array, issuerKey: KeyObject, at: Date): Buffer {
    const issuerKeyHash = createHash('sha256').update(subjectPublicKeyInfo(issuerKey)).digest()
    const timestamp = Buffer.alloc(8)
    timestamp.writeBigUInt64BE(BigInt(at.getTime()))
    const noExtensions = uint16(0)
    const signed = Buffer.concat([
      Buffer.from([VERSION_1, CERTIFICATE_TIMESTAMP]), timestamp, uint16(PRECERT_ENTRY), issuerKeyHash, uint24(tbs.length), tbs, noExtensions,
    ])
    const signature = sign('sha256', signed, this.#privateKey)
    return Buffer.concat([
      Buffer.from([VERSION_1]), this.logId, timestamp, noExtensions,
      Buffer.from([HASH_SHA256, SIGNATURE_ECDSA]), uint16(signature.length), signature,
    ])
  }
}

/** The certificate extension that carries `timestamps` (RFC 6962, 3.3). */
export function sctList(...timestamps: readonly Uint8Array[]): Extension {
  const list = Buffer.concat(timestamps.flatMap((timestamp) => [uint16(timestamp.length), timestamp]))
  return { oid: '1.3.6.1.4.1.11129.2.4.2', critical: false, value: octetString(Buffer.concat([uint16(list.length), list])) }
}

const VERSION_1 = 0
const CERTIFICATE_TIMESTAMP = 0
const PRECERT_ENTRY = 1
const HASH_SHA256 = 4
const SIGNATURE_ECDSA = 3

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function uint24(value: number): Buffer {
  const bytes = Buffer.alloc(3)
  bytes.writeUIntBE(value, 0, 3)
  return bytes
}
