import { Failure } from '@portcullis/core/failure'
import { decodeBase64 } from '@portcullis/core/model/base64'
import type { Json } from '@portcullis/core/model/strict-json'

import type { GitHubClient } from '../client.ts'
import { hashIn, objectIn, textIn, unexpected } from '../reading.ts'

const read = { name: 'contents', access: 'read' } as const
const write = { name: 'contents', access: 'write' } as const
const largestFile = 64 * 1024 * 1024

export interface Change {
  /** The commit to build on; empty for the first commit of a new branch. */
  readonly parent: string
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>
  readonly message: string
}

/** The commit the branch points to; undefined when there is no such branch in a repository that can be seen. */
export async function readHead(client: GitHubClient, branch: string): Promise<string | undefined> {
  const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', values: { ref: `heads/${branch}` }, needs: read, accepts: [404] })
  if (status === 404) {
    // A hidden repository answers 404 too, and must not pass for one without a ledger.
    await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read })
    return undefined
  }
  return commitOf(body, branch)
}

/** A file's text at a commit, undefined when it is not there. */
export async function readFileAt(client: GitHubClient, path: string, commit: string): Promise<string | undefined> {
  const { status, body } = await client.call({ route: 'GET /repos/{owner}/{repo}/contents/{path}', values: { path, ref: commit }, needs: read, accepts: [404] })
  if (status === 404) return undefined
  const file = objectIn(body, 'contents')
  if (file['type'] !== 'file') throw unexpected('contents.type', 'file', file['type'])
  // Files over 1 MiB come without their content.
  if (file['encoding'] === 'base64') return decode(file['content'])
  const values = { file_sha: hashIn(file['sha'], 'contents.sha') }
  const blob = await client.call({ route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', values, needs: read, maxBytes: largestFile })
  return decode(objectIn(blob.body, 'blob')['content'])
}

/**
 * Commits changed files together and moves the branch from `parent` to the new commit, or not at all.
 * @returns the new commit; undefined when the branch was no longer at `parent`
 */
export async function writeFiles(client: GitHubClient, branch: string, change: Change): Promise<string | undefined> {
  const commit = await writeCommit(client, change)
  const ref = `heads/${branch}`
  const moved =
    change.parent === ''
      ? await client.call({ route: 'POST /repos/{owner}/{repo}/git/refs', values: { ref: `refs/${ref}`, sha: commit }, needs: write, accepts: [409, 422], repeatable: true })
      : await client.call({ route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', values: { ref, sha: commit, force: false }, needs: write, accepts: [409, 422] })
  if (moved.status < 400) return commit
  const head = await readHead(client, branch)
  // The branch is there already when the answer to the same request was lost on its way.
  if (head === commit) return commit
  if (head !== (change.parent === '' ? undefined : change.parent)) return undefined
  throw refused(branch, moved.body)
}

/** Objects bear the names of their content: made twice, they are there once. */
async function writeCommit(client: GitHubClient, { parent, files, message }: Change): Promise<string> {
  const base = parent === '' ? {} : { base_tree: await treeOf(client, parent) }
  const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
  const tree = await client.call({ route: 'POST /repos/{owner}/{repo}/git/trees', values: { ...base, tree: entries }, needs: write, repeatable: true, maxBytes: largestFile })
  const values = { message, tree: hashIn(objectIn(tree.body, 'tree')['sha'], 'tree.sha'), parents: parent === '' ? [] : [parent] }
  const commit = await client.call({ route: 'POST /repos/{owner}/{repo}/git/commits', values, needs: write, repeatable: true })
  return hashIn(objectIn(commit.body, 'commit')['sha'], 'commit.sha')
}

async function treeOf(client: GitHubClient, commit: string): Promise<string> {
  const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', values: { commit_sha: commit }, needs: read })
  return hashIn(objectIn(objectIn(body, 'commit')['tree'], 'commit.tree')['sha'], 'commit.tree.sha')
}

function commitOf(body: Json, branch: string): string {
  const ref = objectIn(body, 'ref')
  const target = objectIn(ref['object'], 'ref.object')
  if (ref['ref'] !== `refs/heads/${branch}` || target['type'] !== 'commit') throw unexpected('ref', `the branch ${branch}`, ref['ref'])
  return hashIn(target['sha'], 'ref.object.sha')
}

/** GitHub breaks base64 into lines. */
function decode(content: Json | undefined): string {
  const bytes = decodeBase64(textIn(content, 'content').replaceAll('\n', ''))
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function refused(branch: string, body: Json): Failure {
  const said = objectIn(body, 'answer')['message']
  return new Failure('permission-missing', {
    blame: 'configuration',
    message: `GitHub refuses to move the ledger branch ${branch}${typeof said === 'string' ? `: ${said.replaceAll(/\s+/g, ' ').slice(0, 200)}` : ''}`,
    remedy: 'Let the rules of the repository allow this workflow to create and update the ledger branch, and nobody else; give the job `contents: write`.',
  })
}
