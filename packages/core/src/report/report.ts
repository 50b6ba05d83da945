import type { Outcome, Verdict } from '../model/result.ts'
import { todoFrom } from './todo.ts'
import type { Todo } from './todo.ts'
import { approvalTables, othersTable, passedOverTable, reasonTable, refusedTable, rulesTable, signerTable } from './evidence-tables.ts'
import { promotionTables } from './promotion-tables.ts'
import { anomaliesTable } from './anomalies-table.ts'
import { costFacts, subjectFacts } from './facts.ts'
import type { Fact } from './facts.ts'
import { marks } from './marks.ts'
import { signedTable } from './signed-table.ts'
import { setTables } from './set-tables.ts'
import type { Table } from './table.ts'

/** What a person is told, in the order in which it matters; every display draws the same report. Texts in it are raw. */
export interface Report {
  readonly decision: Verdict
  readonly mark: string
  /** `Denied for production` */
  readonly headline: string
  readonly sentence: string
  readonly todo: readonly Todo[]
  readonly facts: readonly Fact[]
  /** What the run took; a display that can fold tells it last. */
  readonly cost: readonly Fact[]
  readonly tables: readonly Table[]
}

const words: Readonly<Record<Verdict, string>> = { allow: 'Allowed', deny: 'Denied', pending: 'Waiting', error: 'Could not find out' }
const doneWords: Readonly<Partial<Record<Outcome['reasonCode'], string>>> = {
  scanned: 'Scanned',
  signed: 'Signed',
  verified: 'Verified',
  approved: 'Approved',
  granted: 'Granted',
  promoted: 'Promoted',
  'already-promoted': 'Already promoted',
  planned: 'Dry run, nothing was written',
  copied: 'Copied',
  'already-copied': 'Already copied',
}

const arrived: ReadonlySet<Outcome['reasonCode']> = new Set(['promoted', 'already-promoted'])

/** The report of how a use case ended. */
export function reportOf(outcome: Outcome): Report {
  const { decision, reasonCode, environment } = outcome
  const word = (decision === 'allow' ? doneWords[reasonCode] : undefined) ?? words[decision]
  const tables = [
    ...(outcome.set === undefined ? [] : setTables(outcome.set)),
    rulesTable(outcome.rules ?? []),
    anomaliesTable(outcome.anomalies ?? []),
    ...(outcome.quorum === undefined ? [] : approvalTables(outcome.quorum)),
    ...promotionTables(outcome),
    signedTable(outcome),
    signerTable(outcome.signers ?? [], { isAnswer: outcome.action === 'verify' }),
    othersTable(outcome.others ?? []),
    passedOverTable(outcome.signers ?? []),
    refusedTable(outcome.refused ?? [], { isReIssue: outcome.action === 'sign' }),
    reasonTable(outcome.reasons),
  ]
  const headline = environment === undefined ? word : `${word} ${decision === 'allow' && arrived.has(reasonCode) ? 'to' : 'for'} ${environment}`
  return {
    decision,
    mark: marks[decision],
    headline,
    sentence: outcome.sentence,
    todo: decision === 'allow' ? [] : todoFrom(outcome.reasons),
    facts: subjectFacts(outcome),
    cost: costFacts(outcome),
    tables: tables.filter(({ rows }) => rows.length > 0),
  }
}
