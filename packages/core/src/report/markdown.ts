import type { Cell } from './cell.ts'
import type { Report } from './report.ts'
import type { Table } from './table.ts'
import { codeSpan, safeMarkdown } from './safe-text.ts'
import type { Todo } from './todo.ts'

/** How much a display takes. */
export interface Budget {
  readonly most: number
  readonly measure: (text: string) => number
}

/** A check run's summary: 65,535 characters (GitHub REST API, checks). */
export const checkRunBudget: Budget = { most: 65_535, measure: (text) => text.length }
/** A step's job summary: 1 MiB, and over it the whole summary is dropped. */
export const jobSummaryBudget: Budget = { most: 1024 * 1024, measure: (text) => Buffer.byteLength(text) }

/** A part that may lose rows: what stands before and after them, and what they are called. */
interface Block {
  readonly open: string
  readonly rows: readonly string[]
  readonly close: string
  readonly noun: string
}

/** Enough for the line that tells how many parts were left out. */
const reserve = 200

/**
 * The report as Markdown for GitHub: the verdict first, then what must be done, then the rules; details folded.
 * Within `budget`, always; what does not fit is left out from the end of each part, with its number.
 */
export function renderMarkdown(report: Report, budget: Budget): string {
  const head = headOf(report)
  const blocks = [...todoBlock(report.todo), ...report.tables.map(tableBlock), ...costBlock(report)]
  let text = budget.measure(head) <= budget.most ? head : shorten(head, budget)
  let leftOut = 0
  for (const block of blocks) {
    const fitting = fit(block, budget.most - budget.measure(text) - reserve, budget)
    if (fitting === undefined) leftOut += 1
    else text += fitting
  }
  const note = leftOut === 0 ? '' : `\n_${leftOut} more parts did not fit; the full report is in the file of \`report-path\`._\n`
  return budget.measure(text + note) <= budget.most ? text + note : text
}

function headOf({ mark, headline, sentence, facts }: Report): string {
  const about = facts.map(([label, value]) => `${label} ${cell(value)}`).join(' · ')
  return `## ${mark} ${safeMarkdown(headline, 200)}\n\n**${safeMarkdown(sentence, 2_000)}**\n${about === '' ? '' : `\n${about}\n`}`
}

function todoBlock(todo: readonly Todo[]): Block[] {
  if (todo.length === 0) return []
  return [{ open: '\n### What to do\n\n', rows: todo.map(todoRow), close: '', noun: 'things to do' }]
}

function todoRow({ remedy, who, because, docs }: Todo, index: number): string {
  const shown = because.slice(0, 3).map((message) => safeMarkdown(message, 500))
  const more = because.length > 3 ? [`and ${because.length - 3} more`] : []
  const links = docs.length === 0 ? '' : ` See ${docs.slice(0, 3).map((address) => codeSpan(address)).join(', ')}.`
  return `${index + 1}. **${safeMarkdown(remedy, 500)}** (${safeMarkdown(who, 100)})${links}\n${[...shown, ...more].map((line) => `   - ${line}\n`).join('')}`
}

function tableBlock({ title, columns, rows, isDetail, isPale = false }: Table): Block {
  const heading = `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`
  const [before, after] = isDetail
    ? [`\n<details><summary>${safeMarkdown(title, 200)} (${rows.length})</summary>\n\n`, '\n</details>\n']
    : [`\n### ${safeMarkdown(title, 200)}\n\n`, '']
  return { open: before + heading, rows: rows.map((row) => tableRow(row, isPale)), close: after, noun: 'rows' }
}

function costBlock({ cost }: Report): Block[] {
  if (cost.length === 0) return []
  return [{ open: '\n<details><summary>What it took</summary>\n\n', rows: cost.map(([label, value]) => `- ${label} ${cell(value)}\n`), close: '\n</details>\n', noun: 'lines' }]
}

function tableRow(cells: readonly Cell[], isPale: boolean): string {
  return `| ${cells.map((one) => (isPale ? `<sub>${cell(one)}</sub>` : cell(one))).join(' | ')} |\n`
}

function cell({ text, isCode }: Cell): string {
  return isCode === true ? codeSpan(text) : safeMarkdown(text, 500)
}

/** As many rows as fit into `room`, or undefined when not even the first does. */
function fit({ open, rows, close, noun }: Block, room: number, { measure }: Budget): string | undefined {
  const moreOf = (left: number): string => (left === 0 ? '' : `\n_${left} more ${noun} did not fit._\n`)
  let taken = 0
  let size = measure(open) + measure(close) + measure(moreOf(rows.length))
  for (const row of rows) {
    if (size + measure(row) > room) break
    size += measure(row)
    taken += 1
  }
  if (taken === 0) return undefined
  return open + rows.slice(0, taken).join('') + moreOf(rows.length - taken) + close
}

/** The longest start of `text` within the budget, cut between code points. */
function shorten(text: string, { most, measure }: Budget): string {
  let kept = ''
  for (const point of text) {
    if (measure(kept) + measure(point) > most) break
    kept += point
  }
  return kept
}
