/** A stated part of the fault matrix between the sandbox's registries; `npm run test:faults` tries all of it. */
import { describe, it } from '@jest/globals'
import { sandboxRows } from './rows.ts'
import { tryMatrix } from './try-matrix.ts'

/** Where preparing alone takes seconds, less is tried. */
const shares = new Map([
  ['set-across', { single: 2, double: 0 }],
  ['set-within', { single: 0, double: 0 }],
  ['promotion-from-a-folder', { single: 0, double: 0 }],
  ['copy-from-a-folder', { single: 3, double: 0 }],
])

describe("between the sandbox's registries, disturbed at one request, from one on, or at two", () => {
  const tried = sandboxRows.map((row) => ({ row, share: shares.get(row.name) ?? { single: 4, double: 1 } })).filter(({ share }) => share.single > 0)
  it.each(tried)('$row.title, leaves the target untouched or complete and the books in order, and a second run ends as if nothing had been', async ({ row, share }) => {
    await tryMatrix(row, share)
  })
})
