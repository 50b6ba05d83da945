import type { Anomaly } from '../model/anomaly.ts'
import { code, prose } from './cell.ts'
import { marks } from './marks.ts'
import type { Table } from './table.ts'

const told: Readonly<Record<Anomaly['action'], string>> = { report: 'shown only', hold: 'one more approver', deny: 'denied' }
const markOf: Readonly<Record<Anomaly['action'], string>> = { report: '', hold: marks.pending, deny: marks.deny }

/** What is unlike before, and what becomes of it. */
export function anomaliesTable(anomalies: readonly Anomaly[]): Table {
  return {
    title: 'Unlike before',
    columns: ['', 'What', 'Consequence', 'Usual', 'Now'],
    rows: anomalies.map(({ code: name, message, expected, found, action }) => [
      prose(markOf[action]),
      prose(`${name}: ${message}`),
      prose(told[action]),
      code(expected),
      code(found),
    ]),
    isDetail: false,
  }
}
