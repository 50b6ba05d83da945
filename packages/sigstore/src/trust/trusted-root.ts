import type { JsonCursor } from '../json-cursor.ts'
import { readCertificateAuthority, readTimestampAuthority } from './certificate-authority.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import { readCertificateLog, readTransparencyLog } from './log-authority.ts'
import type { LogAuthority } from './log-authority.ts'
import { openTrustDocument } from './trust-config-invalid.ts'

/** A trusted root that was read and found complete (sigstore_trustroot.proto, TrustedRoot). */
export interface TrustedRoot {
  readonly certificateAuthorities: readonly CertificateAuthority[]
  readonly timestampAuthorities: readonly CertificateAuthority[]
  readonly tlogs: readonly LogAuthority[]
  readonly ctlogs: readonly LogAuthority[]
}

const trustedRootMediaTypes: readonly string[] = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]
const maxInstances = 64

/** Reads a trusted root file. @throws Failure `trust-config-invalid` */
export function parseTrustedRoot(bytes: Uint8Array): TrustedRoot {
  return readTrustedRoot(openTrustDocument(bytes, 'trusted root'))
}

/** Reads a trusted root inside another document. @throws Failure `trust-config-invalid` */
export function readTrustedRoot(place: JsonCursor): TrustedRoot {
  place.only('mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities')
  const mediaType = place.member('mediaType')
  if (!trustedRootMediaTypes.includes(mediaType.text())) throw mediaType.refusal(`unknown: ${mediaType.text()}`)
  const certificateAuthorities = place.member('certificateAuthorities').list(maxInstances).map(readCertificateAuthority)
  if (certificateAuthorities.length === 0) throw place.member('certificateAuthorities').refusal('it is empty')
  return {
    certificateAuthorities,
    timestampAuthorities: place.member('timestampAuthorities').list(maxInstances).map(readTimestampAuthority),
    tlogs: place.member('tlogs').list(maxInstances).map(readTransparencyLog),
    ctlogs: place.member('ctlogs').list(maxInstances).map(readCertificateLog),
  }
}
