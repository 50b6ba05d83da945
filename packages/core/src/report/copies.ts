import { counted } from '../model/counted.ts'
import { shortDigest } from '../model/digest.ts'
import type { LeftBehind } from '../model/promotion-plan.ts'
import { formatReference, formatRepository } from '../model/reference.ts'
import type { Outcome } from '../model/result.ts'
import type { JsonObject } from '../model/strict-json.ts'
import type { CopyEnd, ManyCopies } from '../use-cases/copy-many.ts'
import { code, prose } from './cell.ts'
import { costFacts, tookLine } from './facts.ts'
import { jobSummaryBudget, renderMarkdown } from './markdown.ts'
import { marks } from './marks.ts'
import { formatBytes } from './promotion-tables.ts'
import type { Report } from './report.ts'
import { resultOf, resultOfFailure, spentJson } from './result-json.ts'
import { safeText } from './safe-text.ts'
import type { Table } from './table.ts'

/** `✅ registry.example/build/shop:1.5.1 -> registry.example/mirror/shop:1.5.1: copied`, and what a dry run would move, and what was left behind. */
export function copyLine(end: CopyEnd): string {
  const mark = marks['outcome' in end ? end.outcome.decision : 'error']
  return `${mark} ${safeText(`${formatReference(end.from)} -> ${formatReference(end.to)}: ${howItEnded(end)}`, 2_000)}`
}

function howItEnded(end: CopyEnd): string {
  if ('failure' in end) return `${end.failure.code}: ${end.failure.message}`
  const { reasonCode, dryRun = false, plan } = end.outcome
  const leftBehind = leftOf(end.outcome)
  const planned = dryRun && plan !== undefined ? [`${counted(plan.parts.length, 'part')}, ${formatBytes(plan.bytesToMove)} to move`] : []
  const left = leftBehind.slice(0, 3).map(({ what, digest, why }) => `${what} ${shortDigest(digest)} (${why})`)
  const more = leftBehind.length > left.length ? [`${leftBehind.length - left.length} more`] : []
  return [reasonCode, ...planned, ...(left.length === 0 ? [] : [`could not travel: ${[...left, ...more].join(', ')}`])].join('; ')
}

function leftOf({ plan, leftBehind = plan?.leftBehind ?? [] }: Outcome): readonly LeftBehind[] {
  return leftBehind
}

/** What became of a list, what it took and as whom. */
export function copiesSummary(many: ManyCopies): string {
  const { mark, sentence, cost } = reportOfCopies(many)
  const took = tookLine(many.finishedAt.getTime() - many.startedAt.getTime())
  const spent = cost.filter(([label]) => label !== 'Took').map(([label, { text }]) => `${label}: ${text}`)
  return [...spent, `${mark} ${copiesCounted(many)} in ${took}: ${sentence}`].map((line) => safeText(line, 2_000)).join('\n')
}

/** The verdict, what failed and what could not travel; folded, a line for each copy. Nothing that a registry said is markup. */
export function copiesMarkdown(many: ManyCopies): string {
  return renderMarkdown(reportOfCopies(many), jobSummaryBudget)
}

function reportOfCopies(many: ManyCopies): Report {
  const { ends, spent, startedAt, finishedAt } = many
  const failed = ends.filter((end) => 'failure' in end).toSorted((one, other) => one.line - other.line)
  const codes = ends.flatMap((end) => ('outcome' in end ? [end.outcome.reasonCode] : []))
  const counts = [...new Set(codes)].map((reasonCode) => `${codes.filter((one) => one === reasonCode).length} ${reasonCode}`)
  const plans = ends.flatMap((end) => ('outcome' in end && end.outcome.dryRun === true && end.outcome.plan !== undefined ? [end.outcome.plan] : []))
  const decision = failed.length === 0 ? 'allow' : 'error'
  const lacking = ends.filter((end) => 'outcome' in end && leftOf(end.outcome).length > 0)
  const tables: readonly Table[] = [
    copiesTable('Failed', failed, false),
    copiesTable('Could not travel whole', lacking, false),
    copiesTable('All copies', ends, true),
  ]
  return {
    decision,
    mark: marks[decision],
    headline: `${plans.length === 0 ? '' : 'Dry run, nothing was written: '}${copiesCounted(many)}`,
    sentence: `${[...counts, ...(plans.length === 0 ? [] : [`${formatBytes(plans.reduce((sum, { bytesToMove }) => sum + bytesToMove, 0))} to move, what several share counted for each`]), ...(failed.length === 0 ? [] : [failedLines(failed.map(({ line }) => line))])].join(', ')}. These are copies and no promotions: no policy was asked.`,
    todo: [],
    facts: [],
    cost: costFacts({ ...(spent === undefined ? {} : { spent }), startedAt, finishedAt }),
    tables: tables.filter(({ rows }) => rows.length > 0),
  }
}

function copiesCounted({ ends }: ManyCopies): string {
  return counted(ends.length, 'copy').replace(/copys$/, 'copies')
}

function copiesTable(title: string, ends: readonly CopyEnd[], isDetail: boolean): Table {
  const rows = ends.map((end) => [prose(String(end.line)), code(formatReference(end.from)), code(formatReference(end.to)), prose(howItEnded(end))])
  return { title, columns: ['Line', 'From', 'To', 'How it ended'], rows, isDetail }
}

/** `2 failed (lines 3, 17)`: among a thousand lines that went well they are not found by eye. */
function failedLines(lines: readonly number[]): string {
  const more = lines.length > 10 ? ` and ${lines.length - 10} more` : ''
  return `${lines.length} failed (${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).join(', ')}${more})`
}

/** The same for programs: each copy with its line in the list and a result as a single copy has. */
export function copiesJson({ ends, spent, startedAt, finishedAt }: ManyCopies): JsonObject {
  return {
    schema: 'portcullis/copies/v1',
    decision: ends.every((end) => 'outcome' in end) ? 'allow' : 'error',
    copies: ends.map((end) => ({ line: end.line, from: formatReference(end.from), to: formatReference(end.to), result: resultOfEnd(end) })),
    ...spentJson(spent),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
  }
}

function resultOfEnd(end: CopyEnd): JsonObject {
  if ('outcome' in end) return resultOf(end.outcome)
  const { digest } = end.from
  const known = digest === undefined ? {} : { subject: { name: formatRepository(end.from), digest } }
  return resultOfFailure('copy', end.failure, known, end.startedAt, end.finishedAt)
}
