import { shortDigest } from '../model/digest.ts'
import { formatReference } from '../model/reference.ts'
import type { Outcome, SetOutcome } from '../model/result.ts'
import { code, prose } from './cell.ts'
import { approvalTables, passedOverTable, refusedTable, rulesTable, signerTable } from './evidence-tables.ts'
import { marks } from './marks.ts'
import { formatBytes, promotionTables } from './promotion-tables.ts'
import type { Table } from './table.ts'

/** Nothing speaks against the artifact itself: whoever looks for what is wrong need not look here. */
const held = '➖'

/** First all artifacts with their verdicts, what is wide last; then, folded, what there is to tell of each. */
export function setTables({ artifacts }: SetOutcome): readonly Table[] {
  const plans = artifacts.flatMap(({ dryRun, plan }) => (dryRun === true && plan !== undefined ? [plan] : []))
  const toMove = plans.length === 0 ? '' : `, ${formatBytes(plans.reduce((sum, { bytesToMove }) => sum + bytesToMove, 0))} to move, what several share counted for each`
  const overview: Table = {
    title: `Artifacts: ${artifacts.length}${toMove}`,
    columns: ['', 'Artifact', 'Verdict', 'Reason code', 'Target', 'Digest'],
    rows: artifacts.map(({ decision, subject, target, reasonCode, sentence }) => [
      prose(reasonCode === 'release-set-held' ? held : marks[decision]),
      code(subject.name),
      prose(sentence),
      code(reasonCode),
      target === undefined ? prose('') : code(formatReference(target)),
      code(subject.digest),
    ]),
    isDetail: false,
  }
  return [overview, ...artifacts.flatMap(tablesOf)]
}

function tablesOf(outcome: Outcome): readonly Table[] {
  const { subject, rules = [], quorum, signers = [], refused = [] } = outcome
  const tables = [rulesTable(rules), ...(quorum === undefined ? [] : approvalTables(quorum)), ...promotionTables(outcome), signerTable(signers), passedOverTable(signers), refusedTable(refused)]
  const name = `${subject.name}@${shortDigest(subject.digest)}`
  return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, title: `${name}: ${table.title}`, isDetail: true }))
}
