import { Failure } from '@portcullis/core/failure'
import type { LedgerEntry, LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '@portcullis/core/ports/ledger'

import type { GitHubClient } from './client.ts'
import { readFileAt, readHead, writeFile } from './ledger-branch.ts'
import { decodeEntries, encodeEntry } from './ledger-file.ts'
import { ledgerPath } from './ledger-path.ts'

/**
 * A ledger in a branch of the client's repository: one file per line and environment, one line of text per entry,
 * one commit per append. The branch only moves forward, from the very commit that was read: of two runs that
 * append at once, one is told `ledger-conflict`. The branch shares no history with the code.
 */
export function createGitLedger(client: GitHubClient, branch: string): LedgerReader & LedgerWriter {
  return {
    read: (line) => read(client, branch, line),
    append: (line, head, entry) => append(client, branch, line, head, entry),
  }
}

async function read(client: GitHubClient, branch: string, line: LedgerLine): Promise<{ head: LedgerHead; entries: readonly LedgerEntry[] }> {
  const path = ledgerPath(line)
  const version = await readHead(client, branch)
  if (version === undefined) return { head: { sequence: 0, version: '' }, entries: [] }
  const entries = decodeEntries((await readFileAt(client, path, version)) ?? '')
  return { head: { sequence: entries.length, version }, entries }
}

async function append(client: GitHubClient, branch: string, line: LedgerLine, head: LedgerHead, entry: Pick<LedgerEntry, 'kind' | 'bytes'>): Promise<LedgerHead> {
  const path = ledgerPath(line)
  const before = head.version === '' ? '' : ((await readFileAt(client, path, head.version)) ?? '')
  if (decodeEntries(before).length !== head.sequence) throw notThatHead(head)
  const sequence = head.sequence + 1
  const message = `${entry.kind} ${sequence}: ${line.line} in ${line.environment}`
  const text = `${before}${encodeEntry({ sequence, kind: entry.kind, bytes: entry.bytes })}`
  const version = await writeFile(client, branch, { parent: head.version, path, text, message })
  if (version === undefined) throw conflict(branch)
  return { sequence, version }
}

function conflict(branch: string): Failure {
  return new Failure('ledger-conflict', {
    blame: 'service',
    message: `Somebody else wrote to the ledger branch ${branch} after it was read`,
    remedy: 'Run the job again: it reads the ledger anew.',
  })
}

function notThatHead(head: LedgerHead): Failure {
  return new Failure('ledger-conflict', {
    blame: 'bug',
    message: `The ledger does not hold ${head.sequence} entries at the commit it was read at`,
    remedy: 'Run the job again; if it stays, report it with the log of the run.',
  })
}
