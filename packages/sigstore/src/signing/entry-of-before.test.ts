/** A key that makes one signature of the same bytes, and a log that holds its entry already. */
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { ServiceHost } from '@portcullis/sandbox/sigstore/server'
import type { ServiceResponse } from '@portcullis/sandbox/sigstore/server'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeySigner } from '../keys/key-signer.ts'
import { localKey } from '../keys/signing-key.ts'
import { readTrustDomain } from '../trust/trust-domain.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'

const clock = new SandboxClock()
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
let sigstore: SandboxSigstore
let strangers: SandboxSigstore
/** Stands before the log, and answers for it where a test says so. */
let front: ServiceHost
let instead: Instead = () => undefined
type Instead = (request: { readonly method: string; readonly path: string }) => ServiceResponse | undefined | Promise<ServiceResponse | undefined>

beforeAll(async () => {
  ;[sigstore, strangers, front] = await Promise.all([startSigstore({ clock }), startSigstore({ clock }), ServiceHost.listen(0)])
  front.serve(async ({ method, url, body }) => (await instead({ method, path: url.pathname })) ?? (await passedOn(sigstore, method, url.pathname, body)))
  await signer().signDigest(digestOf('a release'))
})
afterAll(async () => Promise.all([sigstore.close(), strangers.close(), front.close()]))
beforeEach(() => {
  instead = () => undefined
})

async function passedOn(to: SandboxSigstore, method: string, path: string, body?: Uint8Array): Promise<ServiceResponse> {
  const answer = await fetch(`${to.url}${path}`, { method, headers: { 'content-type': 'application/json' }, ...(method === 'POST' && body !== undefined ? { body: new Uint8Array(body) } : {}) })
  const index = answer.headers.get('x-log-index')
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()), ...(index === null ? {} : { headers: { 'x-log-index': index } }) }
}

/** Its log is written and read at the front. */
function domain(): TrustDomain {
  const read = readTrustDomain({ name: 'sandbox', config: new TextEncoder().encode(JSON.stringify(sigstore.clientTrustConfig)) })
  if (read.signing === undefined) throw new Error('the sandbox tells where to sign')
  return { ...read, signing: { ...read.signing, tlogs: read.signing.tlogs.map((log) => ({ ...log, url: new URL(front.origin) })) } }
}
const signer = () => createKeySigner({ domain: domain(), key: localKey(privateKey, publicKey), clock, pauses: [1], pause: async () => undefined })
const signAgain = () => signer().signDigest(digestOf('a release'))
const told = (headers: Record<string, string>): Instead => ({ method }) => (method === 'POST' ? { status: 409, headers, body: {} } : undefined)

describe('an entry that the log holds already', () => {
  it('is read from its tiles, and the bundle verifies as one that was new', async () => {
    await createKeySigner({ domain: domain(), key: localKey(privateKey, publicKey), clock }).signDigest(digestOf('another release'))
    const { verificationMaterial } = JSON.parse(Buffer.from(await signAgain()).toString('utf8'))
    expect(verificationMaterial).toMatchObject({ tlogEntries: [{ logIndex: '0', inclusionProof: { treeSize: '2', hashes: [expect.any(String)] } }], timestampVerificationData: { rfc3161Timestamps: [{}] } })
  })

  it('may not be in a signed tree yet: then the whole is tried again', async () => {
    let answers = 0
    instead = ({ method, path }) => {
      if (method !== 'POST' || !path.startsWith('/api/v2/log')) return undefined
      answers += 1
      return answers === 1 ? { status: 409, headers: { 'x-log-index': '7000' }, body: {} } : undefined
    }
    await signAgain()
    expect(answers).toBe(2)
    instead = told({ 'x-log-index': '7000' })
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-unavailable', message: expect.stringContaining('has not yet signed a tree with it') })
  })
})

describe('nothing is handed out', () => {
  it('where the log names the entry of another signature', async () => {
    instead = told({ 'x-log-index': '1' })
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-refused', message: expect.stringContaining('log-entry-invalid') })
  })

  it.each([
    ['does not tell which entry it is', {}],
    ['tells of no number', { 'x-log-index': '-1' }],
    ['tells of a number that cannot be counted', { 'x-log-index': '99999999999999999999' }],
  ])('where the log %s', async (_, headers) => {
    instead = told(headers)
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-refused', message: expect.stringContaining('holds this very entry already (409)'), remedy: expect.stringMatching(/^Verify what is there/) })
  })

  it('where the log is read elsewhere', async () => {
    instead = ({ path }) => (path.endsWith('/checkpoint') ? { status: 404, body: {} } : undefined)
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-refused', message: expect.stringContaining('holds this very entry already (409)') })
  })

  it('where another log answers for it', async () => {
    instead = async ({ method, path }) => (method === 'POST' ? told({ 'x-log-index': '0' })({ method, path }) : await passedOn(strangers, method, path))
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-refused', message: expect.stringContaining('not by a log that the trusted root names') })
  })

  it('where the tiles are not those of the tree', async () => {
    instead = ({ path }) => (path.includes('/tile/0/') ? { status: 200, body: Buffer.alloc(64, 7) } : undefined)
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-refused' })
  })

  it('where the tiles do not come: the next run may have them', async () => {
    instead = ({ path }) => (path.includes('/tile/') ? { status: 403, body: {} } : undefined)
    await expect(signAgain()).rejects.toMatchObject({ code: 'signing-unavailable', message: expect.stringContaining('it answered 403') })
  })
})
