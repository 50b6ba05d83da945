import { counted } from '../model/counted.ts'
import { shortDigest } from '../model/digest.ts'
import { formatReference, formatRepository } from '../model/reference.ts'
import type { Outcome } from '../model/result.ts'
import type { JsonObject } from '../model/strict-json.ts'
import type { CopyEnd, ManyCopies } from '../use-cases/copy-many.ts'
import { tookLine } from './facts.ts'
import { marks } from './marks.ts'
import { formatBytes } from './promotion-tables.ts'
import { resultOf, resultOfFailure, spentJson } from './result-json.ts'
import { safeMarkdown, safeText } from './safe-text.ts'
import { credentialsLine, requestsLine } from './spent.ts'

/** `✅ registry.example/build/shop:1.5.1 -> registry.example/mirror/shop:1.5.1: copied`, and what a dry run would move, and what was left behind. */
export function copyLine(end: CopyEnd): string {
  const [mark, how] = 'outcome' in end ? [marks[end.outcome.decision], howItEnded(end.outcome)] : [marks.error, `${end.failure.code}: ${end.failure.message}`]
  return `${mark} ${safeText(`${formatReference(end.from)} -> ${formatReference(end.to)}: ${how}`, 2_000)}`
}

function howItEnded({ reasonCode, dryRun = false, plan, leftBehind = plan?.leftBehind ?? [] }: Outcome): string {
  const planned = dryRun && plan !== undefined ? [`${counted(plan.parts.length, 'part')}, ${formatBytes(plan.bytesToMove)} to move`] : []
  const left = leftBehind.slice(0, 3).map(({ what, digest, why }) => `${what} ${shortDigest(digest)} (${why})`)
  const more = leftBehind.length > left.length ? [`${leftBehind.length - left.length} more`] : []
  return [reasonCode, ...planned, ...(left.length === 0 ? [] : [`could not travel: ${[...left, ...more].join(', ')}`])].join('; ')
}

/** What became of a list, what it took and as whom. */
export function copiesSummary({ ends, spent, startedAt, finishedAt }: ManyCopies): string {
  const done = ends.flatMap((end) => ('outcome' in end ? [end.outcome.reasonCode] : []))
  const counts = [...new Set(done)].map((code) => `${done.filter((one) => one === code).length} ${code}`)
  const failed = ends.flatMap((end) => ('outcome' in end ? [] : [end.line])).toSorted((one, other) => one - other)
  const took = tookLine(finishedAt.getTime() - startedAt.getTime())
  return [
    ...(spent === undefined ? [] : [`Requests to registries: ${requestsLine(spent)}`, ...(spent.credentials.length === 0 ? [] : [`Credentials: ${credentialsLine(spent)}`])]),
    `${failed.length === 0 ? marks.allow : marks.error} ${counted(ends.length, 'copy').replace(/copys$/, 'copies')} in ${took}: ${[...counts, ...(failed.length === 0 ? [] : [failedLines(failed)])].join(', ')}. These are copies and no promotions: no policy was asked.`,
  ].map((line) => safeText(line, 2_000)).join('\n')
}

/** A line for each copy and the sum of them, as Markdown of which nothing that a registry said is markup. */
export function copiesMarkdown(many: ManyCopies): string {
  const summary = copiesSummary(many).split('\n').map((line) => safeMarkdown(line, 2_000))
  return `${many.ends.map((end) => `- ${safeMarkdown(copyLine(end), 2_000)}`).join('\n')}\n\n${summary.join('\n')}\n`
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
