import { Failure } from '@portcullis/core/failure'
import type { LedgerAddition, LedgerEntry, LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '@portcullis/core/ports/ledger'

import type { GitHubClient } from '../client.ts'
import { readFileAt, readHead, writeFiles } from './ledger-branch.ts'
import { decodeEntries, encodeEntry, requireRoom } from './ledger-file.ts'
import { ledgerPath } from './ledger-path.ts'

/**
 * A ledger in a branch of the client's repository: one file per line and environment, one line of text per entry,
 * one commit per append. The branch only moves forward, from the very commit that was read: of two runs that
 * append at once, one is told `ledger-conflict`. The branch shares no history with the code.
 */
export function createGitLedger(client: GitHubClient, branch: string): LedgerReader & LedgerWriter {
  return {
    read: (line) => read(client, branch, line),
    append: (additions) => append(client, branch, additions),
  }
}

async function read(client: GitHubClient, branch: string, line: LedgerLine): Promise<{ head: LedgerHead; entries: readonly LedgerEntry[] }> {
  const path = ledgerPath(line)
  const version = await readHead(client, branch)
  if (version === undefined) return { head: { sequence: 0, version: '' }, entries: [] }
  const entries = decodeEntries((await readFileAt(client, path, version)) ?? '')
  return { head: { sequence: entries.length, version }, entries }
}

/** One commit for all of them: the branch has moved by everything, or not at all. */
async function append(client: GitHubClient, branch: string, additions: readonly LedgerAddition[]): Promise<readonly LedgerHead[]> {
  const parent = additions[0]?.head.version ?? ''
  // Lines that were read at different moments: somebody wrote in between.
  if (additions.some(({ head }) => head.version !== parent)) throw conflict(branch)
  const files = new Map<string, string>()
  const sequences: number[] = []
  const told = new Map<string, number>()
  for (const { line, head, kind, bytes } of additions) {
    const path = ledgerPath(line)
    const before = files.get(path) ?? (await textBefore(client, path, head))
    const sequence = (told.get(path) ?? head.sequence) + 1
    files.set(path, `${before}${encodeEntry({ sequence, kind, bytes })}`)
    told.set(path, sequence)
    sequences.push(sequence)
  }
  for (const [path, text] of files) requireRoom(text, told.get(path) ?? 0, additions.filter(({ line, kind }) => kind === 'intent' && ledgerPath(line) === path).length)
  const version = await writeFiles(client, branch, { parent, files, message: messageOf(additions, sequences) })
  if (version === undefined) throw conflict(branch)
  return sequences.map((sequence) => ({ sequence, version }))
}

async function textBefore(client: GitHubClient, path: string, head: LedgerHead): Promise<string> {
  const before = head.version === '' ? '' : ((await readFileAt(client, path, head.version)) ?? '')
  if (decodeEntries(before).length !== head.sequence) throw notThatHead(head)
  return before
}

/** `intent 3: registry.example/acme/shop in production`, and a line for each more. */
function messageOf(additions: readonly LedgerAddition[], sequences: readonly number[]): string {
  const lines = additions.map(({ kind, line }, index) => `${kind} ${sequences[index] ?? 0}: ${line.line} in ${line.environment}`)
  return lines.length === 1 ? (lines[0] ?? '') : `${additions.length} entries of one release set\n\n${lines.join('\n')}`
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
