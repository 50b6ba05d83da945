import type { Quorum } from '../model/approval.ts'
import type { RuleVerdict } from '../model/decision.ts'
import { shortDigest } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import type { RefusedBundle } from '../model/evidence.ts'
import type { Reason } from '../model/reason.ts'
import type { SignedBy } from '../model/result.ts'
import { code, prose, time } from './cell.ts'
import type { Cell } from './cell.ts'
import type { Table } from './table.ts'

export function rulesTable(rules: readonly RuleVerdict[]): Table {
  return {
    title: 'Rules',
    columns: ['', 'Rule', 'Expected', 'Found'],
    rows: rules.map(({ rule, passed, expected, found }) => [prose(passed ? '✅' : '❌'), prose(rule), prose(expected), prose(found)]),
    isDetail: false,
  }
}

export function approvalTables({ needed, counted, roles }: Quorum): readonly Table[] {
  const seats = roles.map(({ role, environment, needed: least, given }) => [
    prose(given >= least ? '✅' : '⏳'),
    prose(role),
    code(environment),
    prose(`${given} of ${least}`),
  ])
  return [
    {
      title: `Approvals: ${counted.length} of ${needed}`,
      columns: ['', 'Role', 'Environment', 'Approved'],
      rows: seats,
      isDetail: false,
    },
    {
      title: 'Who approved',
      columns: ['Person', 'Role', 'Reason', 'At', 'Valid until'],
      rows: counted.map(({ approver, role, rationale, approvedAt, expiresAt }) => [
        code(`${approver.login} (${approver.id})`),
        prose(role),
        prose(rationale),
        time(approvedAt),
        time(expiresAt),
      ]),
      isDetail: false,
    },
  ]
}

/** `isAnswer`: who signed is what was asked, and no detail of something else. */
export function signerTable(signers: readonly SignedBy[], { isAnswer = false }: { readonly isAnswer?: boolean } = {}): Table {
  return { title: 'Who signed', columns: signerColumns, rows: signers.map(signerRow), isDetail: !isAnswer }
}

/** Genuine signatures that nobody asked for: what they say may be so, and was no reason for the answer. */
export function othersTable(others: readonly SignedBy[]): Table {
  return { title: 'Verified, and not asked for', columns: signerColumns, rows: others.map(signerRow), isDetail: true, isPale: true }
}

const signerColumns = ['Signer', 'What', 'When', 'Trust domain', 'Bundle']

function signerRow(signed: SignedBy): Table['rows'][number] {
  return [
    code(whoSigned(signed)),
    code(signed.predicateType),
    signed.signedAt === undefined ? prose('not known') : time(signed.signedAt),
    prose(signed.signer.domain),
    digest(signed.bundle),
  ]
}

/** A key by its name, since nobody knows fingerprints by heart; a certificate by its subject, and what the policy calls it. */
function whoSigned({ identity, signer: { key, subject } }: SignedBy): string {
  if (key !== undefined) return `${identity ?? key.name} (key ${shortDigest(key.fingerprint)})`
  return identity === undefined || identity === subject ? subject : `${identity}: ${subject}`
}

/** Timestamps and log entries of strangers inside of bundles that count without them. */
export function passedOverTable(signers: readonly SignedBy[]): Table {
  const strange = new Map(signers.flatMap(({ bundle, passedOver = [] }) => passedOver.map((what) => [`${bundle} ${what}`, { bundle, what }] as const)))
  return {
    title: 'Inside of these bundles, and counted for nothing',
    columns: ['Bundle', 'What'],
    rows: [...strange.values()].map(({ bundle, what }) => [digest(bundle), prose(what)]),
    isDetail: true,
    isPale: true,
  }
}

/** `isReIssue`: statements that were verified, and that the new signer does not answer for. */
export function refusedTable(refused: readonly RefusedBundle[], { isReIssue = false } = {}): Table {
  return {
    title: isReIssue ? 'Left as it is, not signed anew' : 'Not verified, and counted for nothing',
    columns: ['Bundle', 'Found at', 'Why'],
    rows: refused.map(({ bundle, source, reason }) => [digest(bundle), prose(source), prose(`${reason.code}: ${reason.message}`)]),
    isDetail: true,
    isPale: true,
  }
}

export function reasonTable(reasons: readonly Reason[]): Table {
  return {
    title: 'All reasons',
    columns: ['Code', 'Rule', 'Message', 'Expected', 'Found', 'Evidence'],
    rows: reasons.map(({ code: name, rule, message, expected, found, evidence }) => [
      code(name),
      prose(rule ?? ''),
      prose(message),
      prose(expected ?? ''),
      prose(found ?? ''),
      code((evidence ?? []).map(shortDigest).join(' ')),
    ]),
    isDetail: true,
  }
}

function digest(of: Digest): Cell {
  return code(shortDigest(of))
}
