/** A stated part of the fault matrix in front of Debian's docker-registry at both ends; `npm run test:faults` tries all of it. */
import { describe, it } from '@jest/globals'
import { debianRows } from '../faults/rows.ts'
import { tryMatrix } from '../faults/try-matrix.ts'
import { findPeer } from './peer.ts'

const program = findPeer('docker-registry', 'faults were not tried in front of a real registry')

;(program === undefined ? describe.skip : describe)("in front of Debian's docker-registry", () => {
  it.each(debianRows(program ?? ''))('$title, leaves the target untouched or complete, and a second run ends as if nothing had been', async (row) => {
    await tryMatrix(row, /^set|folder/.test(row.name) ? { single: 2, double: 0 } : { single: 4, double: 1 })
  })
})
