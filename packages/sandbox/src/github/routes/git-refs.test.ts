import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../../clock.ts'
import { callGitHub } from '../call-github.ts'
import { startGitHub, type SandboxGitHub } from '../server.ts'

let github: SandboxGitHub
let token: string
let head: string
const git = '/repos/acme/shop/git'
const call = (request: string, body?: unknown, as = token) => callGitHub(github, as, request, body)

beforeAll(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
  token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'write' } })
  head = github.shop.git.refs.get('heads/main') ?? ''
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

async function commit(files: Record<string, string | null>, parents: string[]): Promise<string> {
  const tree = Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', ...(content === null ? { sha: null } : { content }) }))
  const made = await call(`POST ${git}/trees`, { tree, ...(parents[0] === undefined ? {} : { base_tree: parents[0] }) })
  const { sha } = made.body as { sha: string }
  const { body } = await call(`POST ${git}/commits`, { message: 'a change', tree: sha, parents })
  return (body as { sha: string }).sha
}

describe('git objects over the API', () => {
  it('bear the names that git gives them', async () => {
    // `printf 'hello\n' | git hash-object --stdin`
    const blob = await call(`POST ${git}/blobs`, { content: 'hello\n' })
    expect(blob.body).toMatchObject({ sha: 'ce013625030ba8dba906f756967f9e9ca394464a' })
    const read = await call(`GET ${git}/blobs/ce013625030ba8dba906f756967f9e9ca394464a`)
    expect(read.body).toMatchObject({ content: 'aGVsbG8K\n', encoding: 'base64', size: 6 })
    // `git mktree` of that blob as a/b.txt
    const tree = await call(`POST ${git}/trees`, { tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', content: 'hello\n' }] })
    expect(tree.body).toMatchObject({ sha: '4b378868f9def8dfbfa9494e931d7367e276bb3a' })
  })

  it('keep what a tree does not change, and drop what it removes', async () => {
    const added = await commit({ 'deep/er/note.txt': 'one' }, [head])
    const removed = await commit({ 'deep/er/note.txt': null }, [added])
    const tree = async (sha: string) => ((await call(`GET ${git}/trees/${sha}?recursive=1`)).body as { tree: { path: string }[] }).tree.map(({ path }) => path)
    expect(await tree(added)).toEqual(expect.arrayContaining(['README.md', 'deep/er/note.txt', 'src/server.js']))
    expect(await tree(removed)).toEqual(await tree(head))
  })
})

describe('a branch', () => {
  it('is created once and then only moves forward', async () => {
    const first = await commit({ 'entry-1': 'a' }, [])
    const second = await commit({ 'entry-2': 'b' }, [first])
    const rival = await commit({ 'entry-2': 'c' }, [first])
    const message = async (answer: ReturnType<typeof call>) => ((await answer).body as { message?: string }).message
    expect((await call(`POST ${git}/refs`, { ref: 'refs/heads/ledger', sha: first })).status).toBe(201)
    expect(await message(call(`POST ${git}/refs`, { ref: 'refs/heads/ledger', sha: first }))).toBe('Reference already exists')
    expect((await call(`PATCH ${git}/refs/heads/ledger`, { sha: second, force: false })).status).toBe(200)
    expect(await message(call(`PATCH ${git}/refs/heads/ledger`, { sha: rival, force: false }))).toBe('Update is not a fast forward')
    expect((await call(`GET ${git}/ref/heads/ledger`)).body).toMatchObject({ object: { sha: second } })
  })

  it('cannot be forced when protected, nor point to what is not there', async () => {
    const orphan = await commit({ 'x': 'y' }, [])
    expect((await call(`PATCH ${git}/refs/heads/main`, { sha: orphan, force: true })).status).toBe(422)
    expect((await call(`POST ${git}/refs`, { ref: 'refs/heads/new', sha: '1'.repeat(40) })).status).toBe(422)
    expect((await call(`PATCH ${git}/refs/heads/absent`, { sha: orphan })).status).toBe(422)
    expect((await call(`GET ${git}/ref/heads/absent`)).status).toBe(404)
  })

  it('is not moved by a reader', async () => {
    const reader = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'read' } })
    expect((await call(`PATCH ${git}/refs/heads/main`, { sha: head }, reader)).status).toBe(403)
  })
})
