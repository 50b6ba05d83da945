import type { Digest } from '../model/digest.ts'
import type { Identity } from '../model/policy.ts'
import type { Signer } from '../model/signer.ts'
import { mismatches } from './identity.ts'

/** Somebody who is no longer trusted. What was provably signed before still counts. */
export interface Revocation {
  /** For people. */
  readonly name: string
  readonly since: Date
  readonly reason?: string
  readonly who: RevokedIdentity | RevokedKey | RevokedCertificate
}

/** An identity of the policy. */
export interface RevokedIdentity {
  readonly identity: Identity
}

/** A key by its fingerprint, under whatever name and in whatever certificate. */
export interface RevokedKey {
  readonly fingerprint: Digest
}

/** Whoever has this subject by this issuer, in every trust domain. */
export interface RevokedCertificate {
  readonly issuer: string
  readonly subject: string
}

/** The revocation that a signature of `signer` falls under: one verified time at or after it is enough, and so is none at all. */
export function revocationOf(revoked: readonly Revocation[], signer: Signer, times: readonly Date[]): Revocation | undefined {
  return revoked.find(({ who, since }) => isMeant(who, signer) && (times.length === 0 || times.some((time) => time >= since)))
}

function isMeant(who: Revocation['who'], signer: Signer): boolean {
  if ('identity' in who) return mismatches(who.identity, signer).length === 0
  if ('fingerprint' in who) return who.fingerprint === signer.key?.fingerprint || who.fingerprint === signer.certifiedKey
  return signer.key === undefined && who.issuer === signer.issuer && who.subject === signer.subject
}
