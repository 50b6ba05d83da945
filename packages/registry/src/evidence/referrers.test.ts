import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous, givenCredentials } from '../access/credentials.ts'
import { connect } from '../registry-reader.ts'
import { RegistryReader } from '../download/reader.ts'
import { Referrers, fallbackTag, foremost, maxGone, maxReferrers } from './referrers.ts'
import { createRegistryWriter } from '../registry-writer.ts'

const running = new Running()
const indexType = 'application/vnd.oci.image.index.v1+json'
const imageType = 'application/vnd.oci.image.manifest.v1+json'
const empty = JSON.stringify({ schemaVersion: 2, manifests: [] })

afterEach(() => running.close())

const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }

function open() {
  const { clients, retrying, requests, close } = connect(options)
  running.keep({ close })
  return { referrers: new Referrers(clients, new RegistryReader(clients, retrying)), requests }
}

/** A registry that has nothing but one answer to questions for referrers, and these manifests. */
async function answering(answer: (turn: number) => { status?: number; link?: string; body?: string; type?: string }, manifests: ReadonlyMap<string, string> = new Map()) {
  let turn = 0
  const server = createServer((request, response) => {
    const manifest = manifests.get(request.url?.split('/').at(-1) ?? '')
    if (manifest !== undefined) return response.writeHead(200, { 'content-type': imageType }).end(manifest)
    if (request.url?.includes('/referrers/') !== true) return response.writeHead(request.url === '/v2/' ? 200 : 404).end()
    const { status = 200, link, body = empty, type = indexType } = answer(turn++)
    return response.writeHead(status, { 'content-type': type, ...(link === undefined ? {} : { link }) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.keep({ close: () => { server.closeAllConnections(); server.close() } })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return pin(parseReference(`${host}/team/app`), digestOf('subject'))
}

const entry = (name: string) => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(name), size: 1 })
const page = (name: string) => JSON.stringify({ schemaVersion: 2, manifests: [entry(name)] })

describe('the list of referrers', () => {
  it('is read page by page', async () => {
    const registry = running.keep(await startRegistry({ pageSize: 2 }))
    const base = `${registry.url}/v2/team/app`
    const image = await pushableImage(base)
    await putManifest(base, 'latest', image)
    const subject = pin(parseReference(`${registry.host}/team/app`), sha256(image) as Digest)
    const writing = running.keep(createRegistryWriter(options))
    const attached = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (note) => await writing.attacher.attach(subject, Buffer.from(note), 'https://example.com/note')))
    const { referrers, requests } = open()
    expect((await referrers.readable(subject, () => true)).referrers.map(({ manifest }) => manifest.digest).sort()).toEqual(attached.sort())
    expect(requests.of('referrers')).toBe(3)
  })

  it('is empty where a registry says null, and never where it says nothing', async () => {
    const listOf = (body: object) => answering(() => ({ body: JSON.stringify(body) }))
    expect(await open().referrers.descriptors(await listOf({ schemaVersion: 2, manifests: null }))).toEqual([])
    await expect(open().referrers.descriptors(await listOf({ schemaVersion: 2 }))).rejects.toMatchObject({ code: 'manifest-invalid' })
  })

  it('is the union of API and fallback tag', async () => {
    const registry = running.keep(await startRegistry({ referrersApi: false }))
    const base = `${registry.url}/v2/team/app`
    const image = await pushableImage(base)
    await putManifest(base, 'latest', image)
    const subject = pin(parseReference(`${registry.host}/team/app`), sha256(image) as Digest)
    const writing = running.keep(createRegistryWriter(options))
    const onTag = await writing.attacher.attach(subject, Buffer.from('by tag'), 'https://example.com/note')
    registry.intercept = ({ path }) => (path.includes('/referrers/') ? { status: 200, headers: { 'content-type': indexType }, body: page('by API') } : undefined)
    expect((await open().referrers.descriptors(subject)).map(({ digest }) => digest).sort()).toEqual([digestOf('by API'), onTag].sort())
  })

  it('is asked for once for each subject, and not at all again where there is no API: which it has to say twice', async () => {
    const subject = await answering(() => ({ status: 404 }))
    const { referrers, requests } = open()
    await Promise.all([referrers.descriptors(subject), referrers.descriptors(subject)])
    await referrers.descriptors({ ...subject, digest: digestOf('another') })
    expect(requests.toJSON()).toEqual({ ping: 1, referrers: 2, tag: 2 })
  })

  it('is not missing because a registry once says so, and never where it has listed before', async () => {
    const once = await answering((turn) => (turn === 0 ? { status: 404 } : {}))
    expect(await open().referrers.hasApi(once)).toBe(true)
    const later = await answering((turn) => (turn === 0 ? {} : { status: 404 }))
    const { referrers } = open()
    await referrers.descriptors(later)
    await expect(referrers.descriptors({ ...later, digest: digestOf('another') })).rejects.toMatchObject({ code: 'registry-protocol' })
  })

  it.each([
    ['to another origin', () => ({ link: '<http://127.0.0.1:1/v2/team/app/referrers/x>; rel="next"' })],
    ['to another path', () => ({ link: '</v2/other/app/referrers/x>; rel="next"' })],
    ['to itself', () => ({ link: `<?n=1>; rel="next"` })],
    ['without end', (turn: number) => ({ link: `<?n=${turn}>; rel="next"` })],
    ['into the void', (turn: number) => (turn === 0 ? { link: '<?n=1>; rel="next"' } : { status: 404 })],
  ])('may not lead %s', async (_, answer) => {
    const subject = await answering(answer)
    await expect(open().referrers.descriptors(subject)).rejects.toMatchObject({ code: 'registry-protocol' })
  })

  it.each([
    [400, 'registry-protocol'],
    [401, 'registry-denied'],
    [403, 'registry-denied'],
    [405, 'registry-protocol'],
    [410, 'registry-protocol'],
    [429, 'rate-limited'],
    [500, 'registry-unavailable'],
    [503, 'registry-unavailable'],
  ])('that answers %s is a failure: only 404 says that there is no API', async (status, code) => {
    const subject = await answering(() => ({ status }))
    await expect(open().referrers.descriptors(subject)).rejects.toMatchObject({ code })
  })

  it('may be a redirect (303, as ghcr.io answers) to an index that lies elsewhere, which sees no credentials', async () => {
    const seen: (string | undefined)[] = []
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(200, { 'content-type': indexType }).end(request.url === '/index' ? page('by redirect') : '<html>')
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    running.keep({ close: () => { elsewhere.closeAllConnections(); elsewhere.close() } })
    const { port } = elsewhere.address() as AddressInfo
    const registry = running.keep(await startRegistry({ basic: { users: { ann: { password: 'canary', access: [{ repository: '**', actions: ['pull'] }] } } } }))
    const subject = pin(parseReference(`${registry.host}/team/app`), digestOf('subject'))
    const listedAt = async (path: string) => {
      registry.intercept = (asked) => (asked.path.includes('/referrers/') ? { status: 303, headers: { location: `http://127.0.0.1:${port}${path}` } } : undefined)
      const { clients, retrying, close } = connect({ ...options, credentials: givenCredentials('ann', 'canary', [registry.host]) })
      running.keep({ close })
      return (await new Referrers(clients, new RegistryReader(clients, retrying)).descriptors(subject)).map(({ digest }) => digest)
    }
    expect(await listedAt('/index')).toEqual([digestOf('by redirect')])
    await expect(listedAt('/page')).rejects.toMatchObject({ code: 'json-invalid' })
    expect(new Set(seen)).toEqual(new Set([undefined]))
  })

  it('that is no index is a failure', async () => {
    const html = await answering(() => ({ type: 'text/html', body: '<html>' }))
    await expect(open().referrers.descriptors(html)).rejects.toMatchObject({ code: 'registry-protocol' })
    const nonsense = await answering(() => ({ body: '{"schemaVersion":2}' }))
    await expect(open().referrers.descriptors(nonsense)).rejects.toMatchObject({ code: 'manifest-invalid' })
  })
})

describe('what is listed', () => {
  it('with one manifest and is about another is told, and is nobody\'s evidence', async () => {
    const registry = running.keep(await startRegistry())
    const at = `${registry.url}/v2/team/app`
    const manifest = await pushableImage(at)
    const subject = pin(parseReference(`${registry.host}/team/app`), sha256(manifest) as Digest)
    const about = async (digest: Digest) => await pushableImage(at, { artifactType: 'application/vnd.example', subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 2 } })
    const [right, wrong] = [await about(subject.digest), await about(digestOf('something else'))]
    for (const one of [right, wrong]) await putManifest(at, sha256(one), one)
    const listed = [right, wrong].map((one) => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: sha256(one), size: one.length }))
    registry.intercept = ({ path }) => (path.includes('/referrers/') ? { status: 200, headers: { 'content-type': indexType }, body: JSON.stringify({ schemaVersion: 2, manifests: listed }) } : undefined)
    const { referrers, unreadable } = await open().referrers.readable(subject, () => true)
    expect(referrers.map((one) => one.manifest.digest)).toEqual([sha256(right)])
    expect(unreadable).toMatchObject([{ digest: sha256(wrong), failure: { code: 'referrer-misplaced', found: digestOf('something else') } }])
  })

  it('in a flood is read up to a number, those that are signed first, and the rest is told', async () => {
    const { subject, ask } = await listing(0, maxReferrers + 500)
    const { referrers, unreadable } = await ask()
    expect(referrers).toHaveLength(maxReferrers)
    expect(unreadable).toMatchObject([{ digest: subject.digest, failure: { code: 'too-many-referrers', expected: `at most ${maxReferrers}` } }])
    const signed = { ...entry('the signature'), artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }
    expect(foremost([entry('one'), entry('two'), signed] as never)[0]).toMatchObject({ digest: signed.digest })
  })

  it('in a flood of other kinds, too long to be listed, is told to be more', async () => {
    const junk = (from: number) => Array.from({ length: 22_000 }, (_, number) => ({ ...entry(`junk ${from + number}`), artifactType: 'application/vnd.junk' }))
    const signed = { ...entry('the signature'), artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }
    const subject = await answering((turn) => ({
      body: JSON.stringify({ schemaVersion: 2, manifests: turn < 3 ? junk(turn * 22_000) : [signed] }),
      ...(turn < 3 ? { link: `</v2/team/app/referrers/${digestOf('subject')}?last=${turn}>; rel="next"` } : {}),
    }))
    const { referrers, unreadable } = await open().referrers.readable(subject, ({ artifactType }) => artifactType === signed.artifactType)
    expect([referrers, unreadable]).toMatchObject([[], [{ digest: subject.digest, failure: { code: 'too-many-referrers' } }]])
  })

  it('and is gone is passed over, up to a number, whereupon the list is given up and that is told', async () => {
    expect(await (await listing(maxGone, 1)).ask()).toMatchObject({ referrers: [{}], unreadable: [] })
    const { subject, ask, requests } = await listing(10_000, 0)
    expect(await ask()).toMatchObject({ referrers: [], unreadable: [{ digest: subject.digest, failure: { code: 'too-many-referrers', expected: `at most ${maxGone}` } }] })
    // Each is said twice to be gone.
    expect(requests.of('manifest')).toBeLessThan(2 * (maxGone + 10))
  })

  it('and was cleaned away in numbers keeps nothing that was pushed since from being read', async () => {
    const { ask } = await listing(1_000, 20)
    const { referrers, unreadable } = await ask()
    expect(referrers).toHaveLength(20)
    expect(unreadable).toMatchObject([{ failure: { code: 'too-many-referrers' } }])
  })
})

/** A list of so many manifests that are gone, and so many behind them that are there. */
async function listing(gone: number, there: number) {
  const about = (note: number): string => JSON.stringify({ schemaVersion: 2, mediaType: imageType, config: entry('config'), layers: [], subject: entry('subject'), annotations: { note: String(note) } })
  const bodies = new Map(Array.from({ length: there }, (_, number) => [digestOf(about(number)) as string, about(number)]))
  const manifests = [...Array.from({ length: gone }, (_, number) => entry(`gone ${number}`)), ...[...bodies].map(([digest, { length: size }]) => ({ mediaType: imageType, digest, size }))]
  const subject = await answering(() => ({ body: JSON.stringify({ schemaVersion: 2, manifests }) }), bodies)
  const { referrers, requests } = open()
  return { subject, requests, ask: async () => await referrers.readable(subject, () => true) }
}

describe('the fallback tag', () => {
  it('is the digest with a hyphen, cut to 64 digits', () => {
    expect(fallbackTag(digestOf('x'))).toBe(digestOf('x').replace(':', '-'))
    expect(fallbackTag(digestOf('x', 'sha512'))).toBe(digestOf('x', 'sha512').replace(':', '-').slice(0, 7 + 64))
  })
})
