import type { Anomaly } from '../model/anomaly.ts'
import { code, prose } from './cell.ts'
import type { Table } from './table.ts'

const told: Readonly<Record<Anomaly['action'], string>> = { report: 'shown only', hold: 'one more approver', deny: 'denied' }

/** What is unlike before, and what becomes of it. */
export function anomaliesTable(anomalies: readonly Anomaly[]): Table {
  return {
    title: 'Unlike before',
    columns: ['What', 'Usual', 'Now', 'Consequence'],
    rows: anomalies.map(({ code: name, message, expected, found, action }) => [prose(`${name}: ${message}`), code(expected), code(found), prose(told[action])]),
    isDetail: false,
  }
}
