import type { CertificateExtensions } from '@portcullis/core/model/signer'
import { decodeUtf8String } from './der-text.ts'
import type { Extension } from './extensions.ts'

const arc = '1.3.6.1.4.1.57264.1.'
const issuerOid = `${arc}8`

/** Fulcio's extensions by the last number of their OID (fulcio docs/oid-info.md). .1 to .6 are their deprecated forerunners and never read. */
const names: readonly (readonly [string, keyof CertificateExtensions])[] = [
  [`${arc}9`, 'buildSignerUri'],
  [`${arc}10`, 'buildSignerDigest'],
  [`${arc}11`, 'runnerEnvironment'],
  [`${arc}12`, 'sourceRepositoryUri'],
  [`${arc}13`, 'sourceRepositoryDigest'],
  [`${arc}14`, 'sourceRepositoryRef'],
  [`${arc}15`, 'sourceRepositoryIdentifier'],
  [`${arc}16`, 'sourceRepositoryOwnerUri'],
  [`${arc}17`, 'sourceRepositoryOwnerIdentifier'],
  [`${arc}18`, 'buildConfigUri'],
  [`${arc}19`, 'buildConfigDigest'],
  [`${arc}20`, 'buildTrigger'],
  [`${arc}21`, 'runInvocationUri'],
  [`${arc}22`, 'sourceRepositoryVisibility'],
  [`${arc}23`, 'deploymentEnvironment'],
  [`${arc}24`, 'tokenSubject'],
]

/**
 * What Fulcio wrote about the identity token. A certificate without any of it is of an attester of the authority's own
 * (GitHub's for releases): its issuer is empty, which no identity can ask for. @throws TypeError when it is malformed, or
 * names no issuer beside the rest
 */
export function decodeFulcioExtensions(extensions: readonly Extension[]): { issuer: string; extensions: CertificateExtensions } {
  const byOid = new Map(extensions.map(({ oid, value }) => [oid, value]))
  const issuer = byOid.get(issuerOid)
  if (issuer === undefined) {
    if (extensions.some(({ oid }) => oid.startsWith(arc))) throw new TypeError('it names no OIDC issuer (extension .8)')
    return { issuer: '', extensions: {} }
  }
  const present = names.flatMap(([oid, name]) => {
    const value = byOid.get(oid)
    return value === undefined ? [] : [[name, decodeUtf8String(value)] as const]
  })
  const named = decodeUtf8String(issuer)
  if (named === '') throw new TypeError('its OIDC issuer is empty')
  return { issuer: named, extensions: Object.fromEntries(present) }
}
