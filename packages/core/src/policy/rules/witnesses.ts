import type { Attestation, Testimony } from '../../model/evidence.ts'
import type { Identity } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import type { ReasonCode } from '../../reason-code.ts'
import { mismatches } from '../identity.ts'
import type { Mismatch } from '../identity.ts'
import type { Facts } from './rule.ts'

/** The attestations of one kind, parted by whether the required identity made them. */
export interface Witnesses<Of extends Testimony = Attestation> {
  /** Newest first; equal times by digest, so that the order they were found in never matters. */
  readonly trusted: readonly Of[]
  readonly byOthers: readonly { readonly attestation: Of; readonly differs: readonly Mismatch[] }[]
}

/** The attestations whose predicate type `isKind`, and who of their signers is `identityName`. */
export function witnesses(facts: Facts, identityName: string, isKind: (predicateType: string) => boolean): Witnesses {
  return parted(facts.evidence.attestations, facts, identityName, isKind)
}

/** As {@link witnesses}, with bare envelopes that have no verified time; for rules that need none. */
export function testimonies(facts: Facts, identityName: string, isKind: (predicateType: string) => boolean): Witnesses<Testimony> {
  return parted(facts.evidence.testimonies, facts, identityName, isKind)
}

function parted<Of extends Testimony>(all: readonly Of[], facts: Facts, identityName: string, isKind: (predicateType: string) => boolean): Witnesses<Of> {
  const identity = facts.identities.get(identityName)
  const ofKind = all.filter(({ statement }) => isKind(statement.predicateType)).toSorted(newestFirst)
  const judged = ofKind.map((attestation) => ({ attestation, differs: differences(identity, attestation) }))
  return {
    trusted: judged.filter(({ differs }) => differs.length === 0).map(({ attestation }) => attestation),
    byOthers: judged.filter(({ differs }) => differs.length > 0),
  }
}

/**
 * Why nothing trusted was found: `missing` when there is nothing of the kind at all, and otherwise, for each of the
 * first few that somebody else signed, how that signer differs.
 */
export function notFound(
  { byOthers }: Pick<Witnesses<Testimony>, 'byOthers'>,
  about: { readonly missing: ReasonCode; readonly what: string; readonly identity: string; readonly remedy: string },
): Omit<Reason, 'rule'>[] {
  const { missing, what, identity, remedy } = about
  const none = { code: missing, message: `No verified ${what} by ${identity} was found`, expected: `${what} by ${identity}`, remedy }
  if (byOthers.length === 0) return [{ ...none, found: 'none' }]
  return byOthers.slice(0, 5).map(({ attestation, differs }) => ({
    code: 'identity-mismatch',
    message: `A ${what} is signed, but not by ${identity}: ${differs.map(describe).join('; ')}`,
    expected: differs.map(({ field, expected }) => `${field} ${expected}`).join(', '),
    found: differs.map(({ field, found }) => `${field} ${found}`).join(', '),
    remedy,
    evidence: [attestation.bundle],
  }))
}

/** Short text for people about what was found of a kind. */
export function tally({ trusted, byOthers }: Witnesses<Testimony>): string {
  if (trusted.length === 0 && byOthers.length === 0) return 'none'
  return byOthers.length === 0 ? `${trusted.length}` : `${trusted.length}, and ${byOthers.length} by others`
}

function differences(identity: Identity | undefined, { signer }: Testimony): readonly Mismatch[] {
  if (identity === undefined) return [{ field: 'identity', expected: 'a declared identity', found: 'none' }]
  return mismatches(identity, signer)
}

/** What has no time comes last. */
function newestFirst(one: Testimony, other: Testimony): number {
  const byTime = (other.signedAt?.getTime() ?? 0) - (one.signedAt?.getTime() ?? 0)
  return byTime === 0 ? compare(one.bundle, other.bundle) : byTime
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function describe({ field, expected, found }: Mismatch): string {
  return `${field} should be ${expected}, is ${found}`
}
