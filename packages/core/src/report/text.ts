import type { Cell } from './cell.ts'
import type { Report } from './report.ts'
import type { Table } from './table.ts'
import { safeText } from './safe-text.ts'

export interface TextStyle {
  /** Whether ANSI colours are understood. */
  readonly colour: boolean
  /** Whether details are wanted too. */
  readonly details: boolean
}

const colours = { allow: '32', deny: '31', pending: '33', error: '33' } as const
const mostRows = 200

/** The report for a terminal or a log: what was looked at, what to do, and the verdict in the last line. */
export function renderText(report: Report, { colour, details }: TextStyle): string {
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text)
  const pale = (text: string): string => (colour ? `\u001b[2m${text}\u001b[0m` : text)
  const verdict = `${report.mark} ${safeText(report.headline, 200)}: ${safeText(report.sentence, 2_000)}`
  const tables = report.tables.filter(({ isDetail, isPale, isAskedFor }) => details || !isDetail || isPale === true || isAskedFor === true)
  const sections = [
    [...report.facts, ...report.cost].map(([label, { text }]) => `${label}: ${safeText(text)}`),
    ...tables.map((table) => [bold(safeText(table.title)), ...tableLines(table)].map(table.isPale === true ? pale : (line) => line)),
    report.todo.length === 0 ? [] : [bold('What to do'), ...todoLines(report)],
    [colour ? `\u001b[1;${colours[report.decision]}m${verdict}\u001b[0m` : verdict],
  ]
  const filled = sections.filter((lines) => lines.length > 0)
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function todoLines({ todo }: Report): string[] {
  return todo.flatMap(({ remedy, who, because, docs }, index) => [
    `${index + 1}. ${safeText(remedy, 500)} (${safeText(who, 100)})`,
    ...because.slice(0, 5).map((message) => `   - ${safeText(message, 500)}`),
    ...(because.length > 5 ? [`   - and ${because.length - 5} more`] : []),
    ...docs.slice(0, 3).map((address) => `   see ${safeText(address, 300)}`),
  ])
}

/** Columns side by side, each as wide as its widest value up to 60 characters, or where all are wider as the narrowest of them. */
function tableLines({ columns, rows }: Table): string[] {
  const cells = rows.slice(0, mostRows).map((row) => row.map(({ text }: Cell) => safeText(text, 200)))
  const head = columns.some((column) => column !== '') ? [columns] : []
  const all: (readonly string[])[] = [...head, ...cells]
  const widths = columns.map((_, index) => widthOf(all.map((row) => lengthIn(row, index)), cells.map((row) => lengthIn(row, index))))
  const lines = all.map((row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
  return rows.length > mostRows ? [...lines, `  and ${rows.length - mostRows} more`] : lines
}

function widthOf(all: readonly number[], values: readonly number[]): number {
  return Math.min(Math.max(...all), Math.max(60, Math.min(...values)))
}

function lengthIn(row: readonly string[], index: number): number {
  return Array.from(row[index] ?? '').length
}
