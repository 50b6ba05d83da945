/** The log monitor over the real Rekor v2: its checkpoint, its tiles as it writes them to disk, and its partial ones. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { digestOf } from '@portcullis/core/model/digest'
import type { LogQuestion, LogReading } from '@portcullis/core/ports/transparency-log'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeySigner } from '@portcullis/sigstore/keys/key-signer'
import { localKey } from '@portcullis/sigstore/keys/signing-key'
import { marksInBundle } from '@portcullis/sigstore/log/marks-in-bundle'
import { encodeSeenLog, readSeenLog } from '@portcullis/sigstore/log/seen-log'
import { createLogWatch } from '@portcullis/sigstore/log/watch'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { findPeer } from './peer.ts'
import { startRealSigstore } from './real-sigstore.ts'
import type { RealSigstore } from './real-sigstore.ts'

const why = 'the log monitor was not tried on it'
const [fulcio, rekor, timestamps] = [findPeer('fulcio', why), findPeer('posix', why), findPeer('timestamp-authority', why)]
const programs = fulcio === undefined || rekor === undefined || timestamps === undefined ? undefined : { fulcio, rekor, timestamps }
const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const waitSeconds = 30

let directory: string
let sigstore: SandboxSigstore
let real: RealSigstore
let tiles: Server
let domain: TrustDomain
let tilesUrl: URL

;(programs === undefined ? describe.skip : describe)('the real Rekor v2', () => {
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'log-monitor-'))
    sigstore = await startSigstore({ clock: new SandboxClock() })
    if (programs === undefined) return
    real = await startRealSigstore(programs, sigstore, directory)
    domain = readTrustDomain({ name: 'real', config: readFileSync(real.paths.clientTrustConfig) })
    // It writes its tiles to disk and leaves it to a web server to show them: both at one address, as the public logs have it.
    tiles = createServer((request, response) => {
      if (request.method === 'POST') return void passOn(request, response)
      readFile(join(directory, 'log', (request.url ?? '').replace(/^\/api\/v2\//, ''))).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((resolve) => tiles.listen(0, '127.0.0.1', resolve))
    tilesUrl = new URL(`http://127.0.0.1:${(tiles.address() as AddressInfo).port}`)
  })
  afterAll(async () => {
    tiles.close()
    await Promise.all([real.close(), sigstore.close()])
    rmSync(directory, { recursive: true })
  })

  it('is read from its first entry through a whole tile to a partial one, grows, and never shows an entry twice', async () => {
    const log = domain.root.tlogs[0]
    if (log === undefined) throw new Error('the root names no log')
    const watch = createLogWatch({ log, domain, address: { url: tilesUrl } })
    const question: LogQuestion = { from: 0, maxEntries: 10_000, isOurs: ({ subject }) => subject === workflow, certificateTexts: [workflow] }
    await Promise.all([fill(130), fill(130)])
    const bundle = await signOnce()
    await fill(20)
    const first = await until(281, () => watch.read(question))
    expect(first).toMatchObject({ from: 0, to: 281, passedOver: 0, entries: [{ signer: { subject: workflow, issuer: sigstore.issuer } }] })
    expect(marksInBundle(bundle)).toEqual(first.entries.map(({ mark }) => mark))

    const seen = readSeenLog(new TextEncoder().encode(encodeSeenLog({ ...first.seen, open: [] })), log)
    await fill(5)
    await signOnce()
    const second = await until(287, () => watch.read({ ...question, seen }))
    expect(second).toMatchObject({ from: 281, to: 287, entries: [{ signer: { subject: workflow } }] })
    expect(second.contradiction).toBeUndefined()
    // As if the monitor had been shown another history before.
    const other = { ...seen, root: '00'.repeat(32) }
    expect(await watch.read({ ...question, seen: other })).toMatchObject({ contradiction: { kind: 'forked' } })
  })

  it('gives the entry of a signature that it holds already, which is then proven by its tiles', async () => {
    if (domain.signing === undefined) throw new Error('the config tells where to sign')
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
    const atOneAddress = { ...domain, signing: { ...domain.signing, tlogs: domain.signing.tlogs.map((log) => ({ ...log, url: tilesUrl })) } }
    const signer = createKeySigner({ domain: atOneAddress, key: localKey(privateKey, publicKey), clock: { now: () => new Date() } })
    const indexOf = (bundle: Uint8Array): string => JSON.parse(Buffer.from(bundle).toString('utf8')).verificationMaterial.tlogEntries[0].logIndex
    const first = await signer.signDigest(digestOf('a release'))
    await fill(3)
    // What the signer hands out it has verified.
    expect(indexOf(await signer.signDigest(digestOf('a release')))).toBe(indexOf(first))
  })
})

async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const answer = await fetch(new URL(request.url ?? '', domain.signing?.tlogs[0]?.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: Buffer.concat(chunks) })
  const index = answer.headers.get('x-log-index')
  response.writeHead(answer.status, index === null ? {} : { 'x-log-index': index }).end(Buffer.from(await answer.arrayBuffer()))
}

/** The checkpoint is written once a second. */
async function until(size: number, read: () => Promise<LogReading>): Promise<LogReading> {
  const deadline = Date.now() + waitSeconds * 1000
  for (;;) {
    const reading = await read()
    if (reading.size >= size || Date.now() > deadline) return reading
    await pause(200)
  }
}

async function signOnce(): Promise<Uint8Array> {
  const signer = createKeylessSigner({ domain, clock: { now: () => new Date() }, identityToken: async () => sigstore.mint(githubClaims({ repository: 'acme/shop', environment: 'production' })) })
  const digest = digestOf(`artifact ${signed++}`)
  return await signer.sign(encodeStatement(statementAbout(digest, 'shop', 'https://example.test/p', { digest })))
}
let signed = 0

let filled = 0
async function fill(count: number): Promise<void> {
  const { privateKey, verifier } = keySigner(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey)
  const url = domain.signing?.tlogs[0]?.url
  const add = async () => {
    const text = Buffer.from(`text ${(filled += 1)}`)
    const digest = createHash('sha256').update(text).digest('base64')
    const content = sign('sha256', text, privateKey).toString('base64')
    const body = JSON.stringify({ hashedRekordRequestV002: { digest, signature: { content, verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...verifier } } } })
    const response = await fetch(new URL('/api/v2/log/entries', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    if (!response.ok) throw new Error(`Rekor answered ${response.status}: ${await response.text()}`)
    await response.arrayBuffer()
  }
  await Promise.all(Array.from({ length: count }, add))
}
