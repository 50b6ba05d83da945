import type { CommonOptions } from './options.ts'

/** What `copy` takes. */
export interface CopyOptions extends CommonOptions {
  readonly fromFile?: string
  readonly policy?: string
  readonly attestations?: 'github'
  readonly skipForeignLayers?: boolean
  readonly dryRun?: boolean
}

/** What the options say about each copy. */
export function howOf({ dryRun = false, skipForeignLayers = false }: CopyOptions) {
  return { rules: { foreignLayers: skipForeignLayers ? 'report' : 'deny' }, dryRun } as const
}
