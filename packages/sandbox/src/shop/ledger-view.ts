import type { Digest } from '@portcullis/core/model/digest'
import type { SandboxGitHub } from '../github/server.ts'
import { payloadOf } from './bundle-payload.ts'

/** An entry as the ledger branch tells it, to show; the product verifies it, this does not. */
export interface LedgerLine {
  readonly sequence: number
  readonly kind: 'intent' | 'promotion' | 'withdrawal'
  /** What it is about: the artifact, or, of a withdrawal, the release set that was given up. */
  readonly subject: Digest
  readonly record?: {
    readonly kind: string
    readonly replaced: string | undefined
    readonly previous: string | undefined
    readonly actor: string
    readonly promotedAt: string
    readonly approvals: number
  }
}

/** Reads every line's file on the ledger branch; none when there is no such branch. */
export function readLedgerBranch(github: SandboxGitHub, branch = 'portcullis-ledger'): LedgerLine[] {
  const { git } = github.shop
  const head = git.commitAt(`heads/${branch}`)
  if (head === undefined) return []
  return filesUnder(git, head.tree).flatMap((text) => text.trimEnd().split('\n').map(lineOf))
}

function filesUnder(git: SandboxGitHub['shop']['git'], tree: string): string[] {
  return (git.trees.get(tree) ?? []).flatMap(({ type, sha }) => (type === 'tree' ? filesUnder(git, sha) : [git.blobs.get(sha)?.toString() ?? '']))
}

function lineOf(line: string): LedgerLine {
  const { sequence, kind, entry } = JSON.parse(line) as { sequence: number; kind: LedgerLine['kind']; entry: string }
  if (kind === 'withdrawal') return { sequence, kind, subject: (JSON.parse(entry) as { set: Digest }).set }
  if (kind === 'intent') return { sequence, kind, subject: (JSON.parse(entry) as { subject: Digest }).subject }
  const { subject, predicate } = payloadOf(Buffer.from(entry))
  const told = predicate as { kind: string; replaced?: string; previous?: string; actor: string; promotedAt: string; boundTo: { approvals: unknown[] } }
  const { replaced, previous } = told
  const record = { kind: told.kind, replaced, previous, actor: told.actor, promotedAt: told.promotedAt, approvals: told.boundTo.approvals.length }
  return { sequence, kind, subject: `sha256:${subject[0]?.digest['sha256'] ?? ''}` as Digest, record }
}
