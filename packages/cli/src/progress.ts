import type { CarriedPart } from '@portcullis/core/model/promotion-plan'
import { formatBytes } from '@portcullis/core/report/promotion-tables'
import type { CommonOptions } from './options.ts'

/** Tells on stderr what has been copied: one line that changes on a terminal, nothing elsewhere. */
export function copyProgress({ quiet = false }: CommonOptions): (part: CarriedPart) => void {
  if (quiet || !process.stderr.isTTY) return () => undefined
  let parts = 0
  let bytes = 0
  return ({ size, fate }) => {
    parts += 1
    bytes += fate === 'stream' ? size : 0
    process.stderr.write(`\r\u001b[2K${parts} parts done, ${formatBytes(bytes)} copied`)
  }
}
