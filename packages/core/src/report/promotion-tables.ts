import { shortDigest } from '../model/digest.ts'
import type { LeftBehind, PlannedPart } from '../model/promotion-plan.ts'
import type { PromotionRecord } from '../model/promotion-record.ts'
import type { Outcome } from '../model/result.ts'
import { code, prose, time } from './cell.ts'
import type { Cell } from './cell.ts'
import type { Table } from './table.ts'

/** What was recorded, and what was or would be moved: the plan is what a dry run was asked for, and a detail elsewhere. */
export function promotionTables({ record, plan, carried, dryRun = false, leftBehind = plan?.leftBehind ?? [] }: Outcome): readonly Table[] {
  const parts = carried ?? plan?.parts ?? []
  const moved = carried === undefined ? `Would be moved (${formatBytes(plan?.bytesToMove ?? 0)})` : 'Moved'
  return [
    { title: 'Promotion record', columns: ['', ''], rows: record === undefined ? [] : recordRows(record), isDetail: false },
    { title: moved, columns: ['Part', 'Digest', 'Type', 'Size', 'How'], rows: parts.map(partRow), isDetail: !dryRun, isAskedFor: dryRun },
    { title: 'Could not travel', columns: ['What', 'Digest', 'Why'], rows: leftBehind.map(leftRow), isDetail: false },
  ]
}

function recordRows(record: PromotionRecord): Cell[][] {
  const { replaced, previous } = record
  return [
    [prose('Sequence'), prose(`${record.sequence} (${record.kind})`)],
    [prose('From'), code(record.from)],
    [prose('To'), code(`${record.to}:${record.tag}`)],
    [prose('Replaced'), replaced === undefined ? prose('nothing') : code(replaced)],
    [prose('Record before'), previous === undefined ? prose('none') : code(previous)],
    [prose('Decision'), code(record.decision)],
    [prose('Approvals'), prose(String(record.approvals.length))],
    [prose('By'), code(`${record.actor}, ${record.run}`)],
    [prose('At'), time(record.promotedAt)],
  ]
}

function partRow({ kind, digest, mediaType, predicateType, tag, size, fate }: PlannedPart): Cell[] {
  return [prose(kind), code(shortDigest(digest)), code(tag ?? predicateType ?? mediaType), prose(formatBytes(size)), prose(fate)]
}

function leftRow({ what, digest, why }: LeftBehind): Cell[] {
  return [code(what), code(shortDigest(digest)), prose(why)]
}

/** `12 B`, `3.4 MiB` */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  const value = bytes / 1024 ** power
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`
}
