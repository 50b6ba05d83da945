/** An authority that issues whatever it is told to, as ours never would: its leaves sign statements that our timestamp authority stamps. */
import { generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { CODE_SIGNING, codeSigningAuthority, serialNumber } from '@portcullis/sandbox/sigstore/authority'
import { bundleOf, preAuthEncoding } from '@portcullis/sandbox/sigstore/bundle'
import { authorityKeyIdentifier, distinguishedName, extendedKeyUsage, hashFor, keyUsageDigitalSignature, signatureAlgorithm, signCertificate, subjectKeyIdentifier, subjectUri } from '@portcullis/sandbox/sigstore/certificate'
import type { CertificateContents, Extension } from '@portcullis/sandbox/sigstore/certificate'
import { bitString, sequence } from '@portcullis/sandbox/sigstore/der'
import { githubIdentity } from '@portcullis/sandbox/sigstore/github-extensions'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { claims, clock, encode, inDays, ours, rootOf, statement } from './signature-world.ts'

export const authority = codeSigningAuthority('attacks.sandbox', inDays(-300))
export const identity = githubIdentity(claims, 'https://token.actions.githubusercontent.com', 'https://github.com')
const leafMilliseconds = 10 * 60 * 1000
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A certificate in DER, and the key that signs under it. */
export interface Leaf {
  readonly der: Buffer
  readonly privateKey: KeyObject
}

/** What an honest authority would put into a leaf. */
export function honest(): CertificateContents {
  const at = clock.now()
  return {
    serial: serialNumber(),
    issuer: authority.signing.name,
    subject: distinguishedName({}),
    notBefore: at,
    notAfter: new Date(at.getTime() + leafMilliseconds),
    publicKey: pair.publicKey,
    extensions: [keyUsageDigitalSignature, extendedKeyUsage(CODE_SIGNING, false), subjectKeyIdentifier(pair.publicKey), authorityKeyIdentifier(authority.signing.publicKey), subjectUri(identity.uri), ...identity.extensions],
  }
}

/** A leaf like an honest one, but for `change`. */
export function leafWith(change: Partial<CertificateContents> = {}): Leaf {
  return { der: signCertificate({ ...honest(), ...change }, authority.signing.privateKey), privateKey: pair.privateKey }
}

/** A leaf with the extension of the same number put in the place of the honest one, or behind the others. */
export function leafWithExtension(...others: readonly Extension[]): Leaf {
  const { extensions } = honest()
  const numbers = new Set(others.map(({ oid }) => oid))
  return leafWith({ extensions: [...extensions.filter(({ oid }) => !numbers.has(oid)), ...others] })
}

export const leafWithout = (oid: string): Leaf => leafWith({ extensions: honest().extensions.filter((one) => one.oid !== oid) })

/** A certificate around `tbs`, whatever it is, signed by the authority. */
export function signedOver(tbs: Buffer): Buffer {
  const { privateKey } = authority.signing
  return sequence(tbs, signatureAlgorithm(privateKey), bitString(sign(hashFor(privateKey), tbs, privateKey)))
}

/** How a leaf signs, and what of its signature is stamped. */
export interface Signing {
  readonly by?: (bytes: Buffer, privateKey: KeyObject) => Buffer
  readonly stamped?: (signature: Buffer) => Buffer
}

/** A bundle over the statement by a leaf, stamped now or at another time; in no log. */
export function bundleBy({ der, privateKey }: Leaf, at: Date = clock.now(), { by = (bytes, key) => sign('sha256', bytes, key), stamped = (own) => own }: Signing = {}): object {
  const payload = Buffer.from(JSON.stringify(statement))
  const payloadType = 'application/vnd.in-toto+json'
  const signature = by(preAuthEncoding(payloadType, payload), privateKey)
  const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature.toString('base64'), keyid: '' }] }
  return bundleOf({ key: { certificate: { rawBytes: der.toString('base64') } }, envelope, entries: [], timestamps: [ours.evidence.timestamp(stamped(signature), at)] })
}

/** Verifies where this authority is trusted, and no log is known. */
export function verifierOfLeaves(certificates: readonly Buffer[] = authority.certificates) {
  const { mediaType, timestampAuthorities } = rootOf(ours) as unknown as { readonly mediaType: string; readonly timestampAuthorities: readonly object[] }
  const root = {
    mediaType,
    tlogs: [],
    ctlogs: [],
    timestampAuthorities,
    certificateAuthorities: [{ subject: { organization: 'attacks', commonName: 'attacks' }, uri: 'https://ca.attacks.test', certChain: { certificates: certificates.map((der) => ({ rawBytes: der.toString('base64') })) }, validFor: { start: inDays(-300).toISOString() } }],
  }
  return createBundleVerifier({ domains: [readTrustDomain({ name: 'attacks', config: encode(root) })] })
}
