import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../../clock.ts'
import { callGitHub } from '../call-github.ts'
import { putAsset, seedRelease } from '../seed-release.ts'
import { startGitHub, type SandboxGitHub } from '../server.ts'

let github: SandboxGitHub
let writer: string
let reader: string
const releases = '/repos/acme/shop/releases'
const call = (request: string, body?: unknown, as = writer) => callGitHub(github, as, request, body)
const idOf = ({ body }: { readonly body: unknown }) => (body as { readonly id: number }).id

beforeEach(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
  writer = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'write' } })
  reader = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'read' } })
})
afterEach(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function upload(release: unknown, name: string, bytes: string, headers: Record<string, string> = { 'content-type': 'text/plain' }) {
  const address = (release as { readonly upload_url: string }).upload_url.replace('{?name,label}', `?name=${encodeURIComponent(name)}`)
  return fetch(address, { method: 'POST', headers: { authorization: `Bearer ${writer}`, ...headers }, body: Buffer.from(bytes) })
}

describe('releases', () => {
  it('a draft is no tag’s release, and is seen by those alone who may write', async () => {
    const id = idOf(await call(`POST ${releases}`, { tag_name: 'v1', draft: true }))
    expect((await call(`GET ${releases}/tags/v1`)).status).toBe(404)
    expect((await call(`GET ${releases}`)).body).toMatchObject([{ id, draft: true, published_at: null }])
    expect((await call(`GET ${releases}`, undefined, reader)).body).toEqual([])
    expect((await call(`GET ${releases}/${id}`, undefined, reader)).status).toBe(404)
    expect(github.shop.git.refs.has('tags/v1')).toBe(false)
  })

  it('published, its tag finds it, and it is the latest unless it is told not to be', async () => {
    const first = idOf(await call(`POST ${releases}`, { tag_name: 'shop/v1', draft: true }))
    await call(`PATCH ${releases}/${first}`, { draft: false, make_latest: 'true' })
    const second = idOf(await call(`POST ${releases}`, { tag_name: 'v0.9', make_latest: 'false' }))
    expect((await call(`GET ${releases}/tags/shop/v1`, undefined, reader)).body).toMatchObject({ id: first, draft: false, published_at: expect.any(String) })
    expect((await call(`GET ${releases}/latest`)).body).toMatchObject({ id: first })
    expect(second).not.toBe(first)
    expect(github.shop.git.refs.has('tags/shop/v1')).toBe(true)
  })

  it('two drafts may share a tag, two published releases may not', async () => {
    const [first, second] = await Promise.all([call(`POST ${releases}`, { tag_name: 'v1', draft: true }), call(`POST ${releases}`, { tag_name: 'v1', draft: true })])
    expect((await call(`PATCH ${releases}/${idOf(first)}`, { draft: false })).status).toBe(200)
    expect((await call(`PATCH ${releases}/${idOf(second)}`, { draft: false })).status).toBe(422)
  })

  it('are read with contents: read and written with contents: write', async () => {
    expect((await call(`POST ${releases}`, { tag_name: 'v1' }, reader)).status).toBe(403)
    const none = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { actions: 'read' } })
    expect((await call(`GET ${releases}`, undefined, none)).status).toBe(403)
  })
})

describe('files of a release', () => {
  it('are uploaded to a host of their own, tell their digest, and lie on another that takes no token', async () => {
    const { body: release } = await call(`POST ${releases}`, { tag_name: 'v1', draft: true })
    const uploaded = await upload(release, 'shop.txt', 'hello')
    expect(uploaded.status).toBe(201)
    const asset = (await uploaded.json()) as { id: number; url: string; digest: string }
    expect(asset).toMatchObject({ name: 'shop.txt', state: 'uploaded', size: 5, digest: `sha256:${createHash('sha256').update('hello').digest('hex')}` })
    const moved = await fetch(asset.url, { headers: { authorization: `Bearer ${writer}`, accept: 'application/octet-stream' }, redirect: 'manual' })
    expect(moved.status).toBe(302)
    const location = moved.headers.get('location') ?? ''
    expect(await (await fetch(location)).text()).toBe('hello')
    expect((await fetch(location, { headers: { authorization: `Bearer ${writer}` } })).status).toBe(400)
    expect((await call(`POST ${releases}/${idOf({ body: release })}/assets?name=x`, 'x')).status).toBe(404)
  })

  it('have a name once, and get another where theirs is too special', async () => {
    const { body: release } = await call(`POST ${releases}`, { tag_name: 'v1', draft: true })
    expect((await upload(release, 'a', '1')).status).toBe(201)
    expect((await upload(release, 'a', '2')).status).toBe(422)
    expect(await (await upload(release, '.b c.', '3')).json()).toMatchObject({ name: 'b.c' })
  })

  it('stay as they are once an immutable release is published', async () => {
    github.shop.immutableReleases = true
    const { body: release } = await call(`POST ${releases}`, { tag_name: 'v1', draft: true })
    const { id } = (await (await upload(release, 'a', '1')).json()) as { id: number }
    expect((await call(`PATCH ${releases}/${idOf({ body: release })}`, { draft: false })).body).toMatchObject({ immutable: true })
    expect((await upload(release, 'b', '2')).status).toBe(422)
    expect((await call(`DELETE ${releases}/assets/${id}`)).status).toBe(422)
    expect((await call(`PATCH ${releases}/${idOf({ body: release })}`, { draft: true })).status).toBe(422)
  })

  it('may be left over from a broken upload, or from before digests were told', async () => {
    const release = seedRelease(github.world, github.shop, { tag: 'v1', files: { a: '1' } })
    const broken = putAsset(github.world, release, 'b', '', 'open')
    github.switches.assetDigests = false
    const { body } = await call(`GET ${releases}/${release.id}/assets`)
    expect(body).toMatchObject([{ name: 'a', digest: null, state: 'uploaded' }, { name: 'b', state: 'open' }])
    expect((await call(`DELETE ${releases}/assets/${broken.id}`)).status).toBe(204)
    github.switches.assetDownloads = 'direct'
    const [asset] = release.assets.values()
    const direct = await fetch(`${github.apiUrl}${releases}/assets/${asset?.id}`, { headers: { authorization: `Bearer ${writer}`, accept: 'application/octet-stream' } })
    expect(await direct.text()).toBe('1')
  })
})
