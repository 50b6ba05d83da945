import type { Attestation, Evidence } from '../model/evidence.ts'
import type { Identity, Policy, Requirement } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { parseVulnerabilities } from '../predicates/vulnerabilities.ts'
import { mismatches } from './identity.ts'
import { allRules } from './rules/all-rules.ts'
import type { Facts, ScanSettings } from './rules/rule.ts'

/** Whose word one statement would become, and by which policy that is judged. */
export interface CarryOver {
  readonly policy: Policy
  readonly from: Identity
  readonly to: Identity
  readonly now: Date
}

/**
 * The rules whose statements say something about the artifact that anybody could find out again: its contents.
 * Provenance is the word of whoever saw the build (and its certificate is part of it), a signature is a signer's own
 * consent, of which a quorum counts several, and what gates, approvers and promoters say is decided, never copied.
 */
const findings = new Set(['scan', 'sbom'])

/**
 * Why the one statement in `alone`, verified with every revocation in force, must not be signed by another signer;
 * empty when it may. It must be about this artifact only, and meet a rule of the policy that asks for the word of
 * `to`, judged as it was signed: by `from`.
 */
export function whyNotCarriedOver(alone: Evidence, carryOver: CarryOver): readonly Reason[] {
  const [attestation] = alone.attestations
  if (attestation === undefined) return [refusal(`It does not verify: ${alone.refused[0]?.reason.message ?? 'nothing was found'}`, carryOver)]
  const isSame = alone.attestations.some(({ signer }) => mismatches(carryOver.to, signer).length === 0)
  if (isSame) return [refusal(`${carryOver.to.name} is the same signer under another name`, carryOver)]
  const named = attestation.statement.subject.flatMap(({ digest }) => Object.keys(digest))
  if (named.length !== 1) return [refusal(`It names ${named.length} digests, and was looked at for one`, carryOver)]
  const seats = seatsOf(attestation, alone, carryOver)
  if (seats.length === 0) return [refusal(`No rule on what an artifact holds (${[...findings].join(', ')}) asks for the word of ${carryOver.to.name} on ${attestation.statement.predicateType}`, carryOver, unasked(carryOver))]
  return seats.some(({ passed }) => passed) ? foresight(attestation, carryOver) : seats.flatMap(({ reasons }) => reasons)
}

/** How far the clocks of a scanner and of a signing service may be apart. */
const clockSkew = 5 * 60_000

/** A scan is as old as its end or its signature: one that says it ended later than it was signed would be made young by the new one. */
function foresight({ statement: { predicateType, predicate }, signedAt }: Attestation, carryOver: CarryOver): readonly Reason[] {
  if (predicateType !== predicateTypes.vulnerabilities) return []
  const { finishedAt } = parseVulnerabilities(predicate)
  const isAhead = finishedAt.getTime() > signedAt.getTime() + clockSkew
  return isAhead ? [refusal(`It says that it ended at ${finishedAt.toISOString()}, and was signed at ${signedAt.toISOString()}`, carryOver)] : []
}

/** What each rule that asks for `to` makes of the statement, in every environment; rules about other kinds of statement say nothing. */
function seatsOf({ bundle }: Attestation, evidence: Evidence, { policy, from, to, now }: CarryOver) {
  const identities = new Map([...policy.identities, [to.name, from]])
  return [...policy.environments.values()].flatMap(({ require }) => {
    const facts: Facts = { evidence, identities, now, scan: require.find(({ rule }) => rule === 'scan')?.settings as ScanSettings | undefined }
    const asking = require.filter(({ rule, settings }) => findings.has(rule) && isBy(settings, to.name))
    const verdicts = asking.flatMap((one) => allRules.filter(({ name }) => name === one.rule).map((rule) => rule.verdict(one.settings, facts)))
    return verdicts.filter(({ passed, reasons }) => passed || reasons.some(({ evidence: about = [] }) => about.includes(bundle)))
  })
}

function isBy(settings: Requirement['settings'], name: string): boolean {
  return typeof settings === 'object' && settings !== null && 'by' in settings && settings.by === name
}

/** Nobody misses what no rule asks for; only who wants it to count has something to do. */
function unasked({ from, to }: CarryOver): string {
  return `Where ${to.name} is to answer for it, have it made again by ${to.name}, or, for a scan or a bill of materials, ask ${to.name} for it in the policy; what nothing asks for can stay as it is. ${whatStands(from)}`
}

function whatStands({ name }: CarryOver['from']): string {
  return `What ${name} signed before it was revoked counts as long as the policy names ${name}.`
}

function refusal(message: string, { from, to }: CarryOver, remedy = `Have it made again by ${to.name}. ${whatStands(from)}`): Reason {
  return {
    code: 're-issue-refused',
    message,
    expected: 'a scan or a bill of materials of this artifact alone, which the policy still accepts',
    remedy,
  }
}
