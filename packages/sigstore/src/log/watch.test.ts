import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { LogQuestion, SeenLog } from '@portcullis/core/ports/transparency-log'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import type { Signer } from '@portcullis/sandbox/sigstore/evidence'
import { LooseLog } from '@portcullis/sandbox/sigstore/loose-log'
import { ServiceHost } from '@portcullis/sandbox/sigstore/server'
import type { ServiceResponse } from '@portcullis/sandbox/sigstore/server'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTile } from '@portcullis/sandbox/sigstore/tiles'
import { readTrustDomain } from '../trust/trust-domain.ts'
import { readPublicKey } from '../trust/verification-key.ts'
import { encodeSeenLog, readSeenLog } from './seen-log.ts'
import { createLogWatch } from './watch.ts'

const origin = 'rekor.sandbox.test'
const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const claims = githubClaims({ repository: 'acme/shop' })
let sigstore: SandboxSigstore
let strangers: SandboxSigstore
let host: ServiceHost

/** What the log says to a path below /api/v2, instead of the truth. */
let lie: (path: string) => ServiceResponse | undefined
let shown: LooseLog
let asked: string[]

beforeAll(async () => {
  const clock = new SandboxClock()
  ;[sigstore, strangers, host] = await Promise.all([startSigstore({ clock }), startSigstore({ clock }), ServiceHost.listen(0)])
  host.serve(({ url }) => {
    const path = url.pathname.slice('/api/v2/'.length)
    asked.push(path)
    const said = lie(path)
    if (said !== undefined) return said
    if (path === 'checkpoint') return { status: 200, body: shown.checkpoint() }
    const body = readTile(shown, path.slice('tile/'.length))
    return body === undefined ? undefined : { status: 200, body }
  })
})
afterAll(async () => Promise.all([sigstore.close(), strangers.close(), host.close()]))

/** A log of its own with a key of its own, which the trust domain names. */
function world(rekor = new LooseLog(origin)) {
  shown = rekor
  lie = () => undefined
  asked = []
  const [log] = sigstore.trustedRoot['tlogs'] as [Record<string, object>]
  const keyId = rekor.signer.keyId.toString('base64')
  const publicKey = { ...log['publicKey'], rawBytes: rekor.signer.publicKey.export({ format: 'der', type: 'spki' }).toString('base64') }
  const root = { ...sigstore.trustedRoot, tlogs: [{ ...log, publicKey, logId: { keyId } }] }
  const named = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const key = { name: 'release-key', domain: 'ours', publicKey: readPublicKey(Buffer.from(named.publicKey.export({ format: 'pem', type: 'spki' })), 'the key') }
  const domain = { ...readTrustDomain({ name: 'ours', config: new TextEncoder().encode(JSON.stringify(root)) }), keys: [key] }
  const [authority] = domain.root.tlogs
  if (authority === undefined) throw new Error('the root names no log')
  const watch = createLogWatch({ log: authority, domain, address: { url: new URL(host.origin), wait: async () => undefined } })
  const read = (question: Partial<LogQuestion> = {}) =>
    watch.read({ from: 0, maxEntries: 10_000, isOurs: ({ subject, key: by }) => subject === workflow || by?.name === 'release-key', certificateTexts: [workflow], ...question })
  return { rekor, read, authority, releaseKey: keySigner(named.privateKey) }
}

function logged(rekor: LooseLog, signer: Signer, text: string): number {
  const digest = createHash('sha256').update(text).digest('base64')
  const content = sign('sha256', Buffer.from(text), signer.privateKey).toString('base64')
  return rekor.add({ hashedRekordRequestV002: { digest, signature: { content, verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...signer.verifier } } } })
}

describe('a log that only grows', () => {
  it('is read through whole and partial tiles, and an entry in our name found in their middle', async () => {
    const { rekor, read, releaseKey } = world()
    rekor.fill(300)
    const index = logged(rekor, sigstore.evidence.leafFor(claims), 'one')
    rekor.fill(250)
    const byKey = logged(rekor, releaseKey, 'two')
    rekor.fill(40)
    const reading = await read()
    expect(reading).toMatchObject({ size: 592, from: 0, to: 592, passedOver: 0, entries: [{ index, signer: { subject: workflow } }, { index: byKey, signer: { key: { name: 'release-key' } } }] })
    expect(reading.entries[0]?.issuedAt).toBeInstanceOf(Date)
    expect(reading.entries[1]?.issuedAt).toBeUndefined()
  })

  it.each([1, 2, 255, 256, 257, 511, 512, 513])('from %i entries on, without reading any twice', async (before) => {
    const { rekor, read } = world(new LooseLog(origin).fill(before))
    const first = await read({ from: 'end' })
    expect(first).toMatchObject({ from: before, to: before, entries: [] })
    expect((await read({ seen: first.seen })).to).toBe(before)
    rekor.fill(3)
    const index = logged(rekor, sigstore.evidence.leafFor(claims), `after ${before}`)
    expect(await read({ seen: first.seen })).toMatchObject({ from: before, to: before + 4, entries: [{ index }] })
    const bundles = asked.filter((path) => path.startsWith('tile/entries'))
    expect(bundles).toHaveLength(Math.floor((before + 3) / 256) - Math.floor(before / 256) + 1)
  })

  it('is empty, and then is not', async () => {
    const { rekor, read } = world()
    const first = await read()
    expect(first).toMatchObject({ size: 0, to: 0 })
    rekor.fill(2)
    expect((await read({ seen: first.seen })).to).toBe(2)
  })

  it('may have no end: a run reads its share, and the next goes on', async () => {
    const { rekor, read } = world(new LooseLog(origin).fill(600))
    const index = logged(rekor, sigstore.evidence.leafFor(claims), 'late')
    const first = await read({ maxEntries: 260 })
    expect(first).toMatchObject({ from: 0, to: 260, size: 601, entries: [] })
    rekor.fill(30)
    const second = await read({ maxEntries: 260, seen: first.seen })
    expect(second).toMatchObject({ from: 260, to: 520 })
    expect(await read({ maxEntries: 260, seen: second.seen })).toMatchObject({ from: 520, to: 631, entries: [{ index }] })
  })

  it('may grow while it is read, and drop a partial tile that is full by then', async () => {
    const { rekor, read } = world(new LooseLog(origin).fill(250))
    const checkpoint = rekor.checkpoint()
    rekor.fill(300)
    lie = (path) => (path === 'checkpoint' ? { status: 200, body: checkpoint } : path.includes('000.p/') ? { status: 404, body: '' } : undefined)
    expect(await read()).toMatchObject({ size: 250, to: 250 })
  })

  it('may be cosigned by witnesses', async () => {
    const { rekor, read } = world(new LooseLog(origin).fill(5))
    const witness = `\u2014 witness.example ${Buffer.alloc(76, 7).toString('base64')}\n`
    lie = (path) => (path === 'checkpoint' ? { status: 200, body: rekor.checkpoint().replace('\n\n', `\n\n${witness}`) } : undefined)
    expect((await read()).to).toBe(5)
  })

  it('keeps what was found open until it is explained, and no more than it can hold', async () => {
    const { rekor, read, releaseKey } = world()
    for (let count = 0; count < 53; count++) logged(rekor, releaseKey, `open ${count}`)
    const first = await read()
    expect(first).toMatchObject({ to: 50, size: 53 })
    expect(first.entries).toHaveLength(50)
    const stuck = await read({ seen: first.seen })
    expect([stuck.to, stuck.entries.length]).toEqual([50, 50])
    const second = await read({ seen: { ...first.seen, open: [] } })
    expect(second.entries.map(({ index }) => index)).toEqual([50, 51, 52])
  })

  it('answers again after it was out of order for a moment', async () => {
    const { read } = world(new LooseLog(origin).fill(5))
    let failures = 2
    lie = (path) => (path.startsWith('tile/entries') && (failures -= 1) >= 0 ? { status: 503, body: '' } : undefined)
    expect((await read()).to).toBe(5)
    lie = () => ({ status: 503, body: '' })
    await expect(read()).rejects.toMatchObject({ code: 'log-unavailable', blame: 'service' })
  })
})

describe('an entry is nobody of ours', () => {
  it('when another authority issued the certificate, though it bears our name', async () => {
    const { rekor, read } = world()
    logged(rekor, strangers.evidence.leafFor(claims), 'forged')
    expect(await read()).toMatchObject({ entries: [], passedOver: 1 })
  })

  it('when the workflow differs', async () => {
    const { rekor, read } = world()
    logged(rekor, sigstore.evidence.leafFor(githubClaims({ repository: 'acme/shop', workflowPath: '.github/workflows/other.yml' })), 'other')
    expect(await read()).toMatchObject({ entries: [], passedOver: 0 })
  })

  it('when the signature is none of its key, which only a dishonest log would take', async () => {
    const { rekor, read, authority } = world()
    const leaf = sigstore.evidence.leafFor(claims)
    logged(rekor, leaf, 'true')
    const [body = Buffer.alloc(0)] = rekor.bodies(0, 1)
    const forged = Buffer.from(body.toString().replace(/"digest":"[^"]+"/, `"digest":"${createHash('sha256').update('false').digest('base64')}"`))
    const root = createHash('sha256').update(Buffer.of(0)).update(forged).digest()
    const bundle = Buffer.concat([Buffer.of(forged.byteLength >> 8, forged.byteLength & 255), forged])
    lie = (path) => ({ status: 200, body: path === 'checkpoint' ? rekor.signer.checkpoint(1, root) : path.startsWith('tile/entries') ? bundle : root })
    expect(authority.baseUrl.host).toBe(origin)
    expect(await read()).toMatchObject({ to: 1, entries: [], passedOver: 1 })
  })
})

describe('an alarm', () => {
  it('when two readers are shown two histories', async () => {
    const { rekor, read } = world(new LooseLog(origin).fill(300))
    const { seen } = await read()
    const other = new LooseLog('other').fill(400)
    shown = other
    const signed = rekor.signer.checkpoint(400, other.tree.root())
    lie = (path) => (path === 'checkpoint' ? { status: 200, body: signed } : undefined)
    const reading = await read({ seen })
    expect(reading).toMatchObject({ contradiction: { kind: 'forked', seen: seen.checkpoint, found: signed }, seen, to: 300, entries: [] })
  })

  it('when an entry of before was rewritten, at the same size', async () => {
    const { rekor, read } = world(new LooseLog(origin).fill(20))
    const { seen } = await read()
    shown = new LooseLog('other').fill(20)
    const signed = rekor.signer.checkpoint(20, shown.tree.root())
    lie = (path) => (path === 'checkpoint' ? { status: 200, body: signed } : undefined)
    expect(await read({ seen })).toMatchObject({ contradiction: { kind: 'forked' } })
  })

  it('when it shrinks', async () => {
    const { rekor, read } = world(new LooseLog(origin).fill(20))
    const old = rekor.checkpoint()
    rekor.fill(1)
    const { seen } = await read()
    lie = (path) => (path === 'checkpoint' ? { status: 200, body: old } : undefined)
    expect(await read({ seen })).toMatchObject({ contradiction: { kind: 'shrunk', found: old }, seen })
  })
})

describe('nothing is concluded from a log', () => {
  const tampered = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)])
  const honest = (path: string) => readTile(shown, path.slice('tile/'.length)) ?? Buffer.alloc(0)
  it.each([
    ['a hash of a tile is wrong', (path: string) => (path.startsWith('tile/0/') ? tampered(honest(path)) : undefined)],
    ['a tile is cut off', (path: string) => (path.startsWith('tile/0/') ? honest(path).subarray(0, -32) : undefined)],
    ['a tile is longer than it can be', (path: string) => (path.startsWith('tile/0/') ? Buffer.concat([honest(path), Buffer.alloc(32)]) : undefined)],
    ['a bundle is cut off', (path: string) => (path.startsWith('tile/entries') ? honest(path).subarray(0, -1) : undefined)],
    ['a bundle is longer than it says', (path: string) => (path.startsWith('tile/entries') ? Buffer.concat([honest(path), Buffer.from('more')]) : undefined)],
    ['a bundle has another entry', (path: string) => (path.startsWith('tile/entries') ? tampered(honest(path)) : undefined)],
    ['a bundle is huge', (path: string) => (path.startsWith('tile/entries') ? Buffer.alloc(3 * 65_537 + 1) : undefined)],
    ['its checkpoint is signed by another', (path: string) => (path === 'checkpoint' ? new LooseLog(origin).signer.checkpoint(3, shown.tree.root()) : undefined)],
    ['its checkpoint is of another log', (path: string) => (path === 'checkpoint' ? new LooseLog('other.test').signer.checkpoint(3, shown.tree.root()) : undefined)],
    ['its checkpoint was changed', (path: string) => (path === 'checkpoint' ? shown.checkpoint().replace('\n3\n', '\n2\n') : undefined)],
    ['its checkpoint is no checkpoint', (path: string) => (path === 'checkpoint' ? 'hello' : undefined)],
    ['its checkpoint has no end', (path: string) => (path === 'checkpoint' ? Buffer.alloc(65_537, 'x') : undefined)],
    ['it claims more entries than can be counted', (path: string) => (path === 'checkpoint' ? shown.signer.checkpoint(9_007_199_254_740_992, shown.tree.root()) : undefined)],
    ['it claims entries that it does not have', (path: string) => (path === 'checkpoint' ? shown.signer.checkpoint(900, shown.tree.root()) : undefined)],
  ])('when %s', async (_, said) => {
    const { rekor, read } = world(new LooseLog(origin).fill(3))
    expect((await read()).to).toBe(3)
    shown = rekor
    lie = (path) => {
      const body = said(path)
      return body === undefined ? undefined : { status: 200, body }
    }
    await expect(read()).rejects.toMatchObject({ code: 'log-invalid', blame: 'service' })
  })

  it('whose address leads elsewhere', async () => {
    const { read } = world(new LooseLog(origin).fill(3))
    lie = () => ({ status: 302, headers: { location: 'http://127.0.0.1/' }, body: '' })
    await expect(read()).rejects.toMatchObject({ code: 'log-unavailable' })
  })
})

describe('what was seen', () => {
  const encode = (seen: SeenLog) => new TextEncoder().encode(encodeSeenLog(seen))

  it('is kept as it was', async () => {
    const { rekor, read, authority } = world()
    logged(rekor, sigstore.evidence.leafFor(claims), 'open')
    const { seen } = await read()
    expect(seen.open).toHaveLength(1)
    expect(readSeenLog(encode(seen), authority)).toEqual(seen)
  })

  it.each([
    ['not signed by the log', (seen: SeenLog) => ({ ...seen, checkpoint: seen.checkpoint.replace('\n4\n', '\n5\n') })],
    ['read further than it goes', (seen: SeenLog) => ({ ...seen, next: 5 })],
    ['not a number', (seen: SeenLog) => ({ ...seen, next: 1.5 })],
  ])('is refused when %s', async (_, change) => {
    const { read, authority } = world(new LooseLog(origin).fill(4))
    const { seen } = await read()
    expect(() => readSeenLog(encode(change(seen)), authority)).toThrow(expect.objectContaining({ code: 'log-state-invalid' }))
  })

  it('is refused when it is of another log', async () => {
    const { read } = world(new LooseLog(origin).fill(4))
    const { seen } = await read()
    const { authority } = world(new LooseLog(origin).fill(4))
    expect(() => readSeenLog(encode(seen), authority)).toThrow(expect.objectContaining({ code: 'log-state-invalid' }))
  })
})
