import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from './action.ts'

/** In a directory that the runner empties before and after each job. */
const mark = 'portcullis-scan.mark'

/** Leaves word for later steps of this job that project data was looked into here. */
export function markScanned({ context }: Pick<Host, 'context'>): void {
  writeFileSync(join(context.temporary, mark), '')
}

/**
 * Warns when this job has scanned before: what a scanner reads is written by strangers, and a step that it took over
 * would sign with the identity of this one. A warning alone: whoever takes over a step also removes the mark.
 */
export function warnOfScanHere({ context, warn }: Pick<Host, 'context' | 'warn'>): void {
  if (!existsSync(join(context.temporary, mark))) return
  warn('scan-in-signing-job', 'scan and sign run in one job: a flaw in reading the artifact would sign as this workflow. Give sign a job of its own, and scan one without id-token: write.')
}
