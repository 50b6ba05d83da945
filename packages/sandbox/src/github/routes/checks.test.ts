import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../../clock.ts'
import { callGitHub } from '../call-github.ts'
import { startGitHub, type SandboxGitHub } from '../server.ts'

let github: SandboxGitHub
let token: string
let head: string
const runs = '/repos/acme/shop/check-runs'
const call = (request: string, body?: unknown, as = token) => callGitHub(github, as, request, body)
const annotation = { path: 'Dockerfile', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'critical' }
const annotations = (count: number) => Array.from({ length: count }, () => annotation)
const output = (extra: object) => ({ output: { title: 'gate', summary: 'denied', ...extra } })

beforeAll(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
  token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { checks: 'write' } })
  head = github.shop.git.refs.get('heads/main') ?? ''
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

async function create(): Promise<number> {
  const { body } = await call(`POST ${runs}`, { name: 'gate', head_sha: head, status: 'in_progress' })
  return (body as { id: number }).id
}

describe('a check run', () => {
  it('gathers annotations over several requests and is completed by its conclusion', async () => {
    const id = await create()
    await call(`PATCH ${runs}/${id}`, output({ annotations: annotations(50) }))
    const done = await call(`PATCH ${runs}/${id}`, { conclusion: 'failure', ...output({ annotations: [annotation] }) })
    expect(done.body).toMatchObject({ status: 'completed', conclusion: 'failure', output: { annotations_count: 51 } })
    const list = await call(`GET ${runs}/${id}/annotations?per_page=100`)
    expect(list.body).toHaveLength(51)
    expect((await call(`GET ${runs}/${id}`)).body).toMatchObject({ head_sha: head, app: { slug: 'github-actions' } })
  })

  it.each([
    ['51 annotations', output({ annotations: annotations(51) })],
    ['a summary of 65,536 characters', output({ summary: 'x'.repeat(65_536) })],
    ['a text of 65,536 characters', output({ text: 'x'.repeat(65_536) })],
    ['four actions', { actions: ['a', 'b', 'c', 'd'].map((label) => ({ label, description: label, identifier: label })) }],
    ['completion without a conclusion', { status: 'completed' }],
    ['a status that only Actions may set', { status: 'waiting' }],
    ['columns over two lines', output({ annotations: [{ ...annotation, end_line: 2, start_column: 1, end_column: 2 }] })],
    ['a title of 256 characters', output({ annotations: [{ ...annotation, title: 'x'.repeat(256) }] })],
  ])('is refused: %s', async (_, body) => {
    expect((await call(`PATCH ${runs}/${await create()}`, body)).status).toBe(422)
  })

  it('takes what just fits', async () => {
    const id = await create()
    const body = output({ summary: 'x'.repeat(65_535), text: 'é'.repeat(65_535), annotations: annotations(50) })
    expect((await call(`PATCH ${runs}/${id}`, body)).status).toBe(200)
  })

  it('is for apps, for commits that exist, and for its own app alone', async () => {
    const dana = github.createToken({ actor: 'dana' })
    expect((await call(`POST ${runs}`, { name: 'gate', head_sha: head }, dana)).status).toBe(403)
    expect((await call(`POST ${runs}`, { name: 'gate', head_sha: '0'.repeat(40) })).status).toBe(422)
    const other = github.createToken({ app: { id: 7, slug: 'linter', name: 'Linter' }, repository: 'acme/shop', permissions: { checks: 'write' } })
    const answer = await call(`PATCH ${runs}/${await create()}`, { name: 'mine' }, other)
    expect([answer.status, (answer.body as { message: string }).message]).toEqual([403, expect.stringContaining('Invalid app_id')])
  })
})
