import { createHash, generateKeyPairSync, sign, verify, type KeyPairKeyObjectResult } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { preAuthEncoding } from './bundle.ts'
import { githubClaims } from './claims.ts'
import { leafHash } from './merkle.ts'
import type { RekorV1Entry } from './rekor-v1.ts'
import { startSigstore, type SandboxSigstore } from './start-sigstore.ts'

let sigstore: SandboxSigstore
const clock = new SandboxClock().stand()

beforeAll(async () => {
  sigstore = await startSigstore({ clock, origin: 'log.example.test', rekor: [1] })
})
afterAll(async () => sigstore.close())

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const pemOf = (pair: KeyPairKeyObjectResult) => base64(pair.publicKey.export({ format: 'pem', type: 'spki' }))
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

interface Wanted {
  readonly pair?: KeyPairKeyObjectResult
  readonly verifier?: string
  readonly value?: string
  readonly algorithm?: string
  readonly hash?: string
}

function hashedRekord({ pair = p256(), verifier = pemOf(pair), hash = 'sha256', algorithm = hash, value = createHash(hash).update('data').digest('hex') }: Wanted = {}) {
  const content = base64(sign(hash, Buffer.from('data'), pair.privateKey))
  return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: { hash: { algorithm, value } }, signature: { content, publicKey: { content: verifier } } } }
}

function envelopeBy(...pairs: readonly KeyPairKeyObjectResult[]): string {
  const payload = Buffer.from('{"_type":"x"}')
  const signed = (pair: KeyPairKeyObjectResult) => ({ sig: base64(sign(pair.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', preAuthEncoding('text', payload), pair.privateKey)) })
  return JSON.stringify({ payload: base64(payload), payloadType: 'text', signatures: pairs.map(signed) })
}

const dsse = (envelope: string, ...verifiers: readonly string[]) => ({ apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers } } })

type Answer = Readonly<Record<string, RekorV1Entry>> & { readonly message?: string }

async function post(body: unknown, type = 'application/json') {
  const response = await fetch(`${sigstore.url}/api/v1/log/entries`, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) })
  return read(response)
}

async function read(response: Response) {
  const answer = (await response.json()) as Answer
  const [uuid = ''] = Object.keys(answer)
  return { status: response.status, location: response.headers.get('location'), answer, uuid, entry: answer[uuid] as RekorV1Entry }
}

const get = async (path: string) => read(await fetch(`${sigstore.url}${path}`))
const bodyOf = ({ body }: RekorV1Entry) => Buffer.from(body, 'base64')

describe('a Rekor v1', () => {
  it('answers a hashedrekord with its canonical body, a promise and a proof', async () => {
    const proposed = hashedRekord()
    const { status, uuid, location, entry } = await post(proposed)
    expect(status).toBe(201)
    expect(location).toBe(`/api/v1/log/entries/${uuid}`)
    expect(uuid.slice(16)).toBe(leafHash(bodyOf(entry)).toString('hex'))
    expect(JSON.parse(bodyOf(entry).toString())).toEqual(proposed)
    expect(entry.integratedTime).toBe(Math.floor(clock.now().getTime() / 1000))
    const key = await (await fetch(`${sigstore.url}/api/v1/log/publicKey`)).text()
    const { body, integratedTime, logID, logIndex, verification } = entry
    const promised = (time: number) => verify('sha256', Buffer.from(JSON.stringify({ body, integratedTime: time, logID, logIndex })), key, Buffer.from(verification.signedEntryTimestamp, 'base64'))
    expect([promised(integratedTime), promised(integratedTime + 1)]).toEqual([true, false])
    const [note = '', signatures = ''] = verification.inclusionProof.checkpoint.split('\n\n')
    const signature = Buffer.from(signatures.trimEnd().split(' ')[2] ?? '', 'base64')
    expect(signature.subarray(0, 4).toString('hex')).toBe(logID.slice(0, 8))
    expect(verify('sha256', Buffer.from(`${note}\n`), key, signature.subarray(4))).toBe(true)
    expect(note.split('\n')[0]).toMatch(/^v1\.log\.example\.test - [0-9]+$/)
  })

  it('answers an envelope with the hashes of envelope and payload', async () => {
    const pair = p256()
    const text = envelopeBy(pair)
    const { status, entry } = await post(dsse(text, pemOf(pair)))
    expect(status).toBe(201)
    const { signatures } = JSON.parse(text) as { signatures: readonly [{ sig: string }] }
    expect(JSON.parse(bodyOf(entry).toString())).toEqual({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        envelopeHash: { algorithm: 'sha256', value: sha256(text) },
        payloadHash: { algorithm: 'sha256', value: sha256('{"_type":"x"}') },
        signatures: [{ signature: signatures[0].sig, verifier: pemOf(pair) }],
      },
    })
  })

  it('takes Ed25519 for envelopes, P-384 and RSA for digests, certificates for keys', async () => {
    const ed25519 = generateKeyPairSync('ed25519')
    expect(await post(dsse(envelopeBy(ed25519), pemOf(ed25519)))).toMatchObject({ status: 201 })
    expect(await post(hashedRekord({ pair: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }), hash: 'sha384' }))).toMatchObject({ status: 201 })
    expect(await post(hashedRekord({ pair: generateKeyPairSync('rsa', { modulusLength: 2048 }) }))).toMatchObject({ status: 201 })
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType: 'https://example.test/x', predicate: {} }
    const { verificationMaterial } = await sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop' }))
    expect(verificationMaterial.tlogEntries).toEqual([expect.objectContaining({ kindVersion: { kind: 'dsse', version: '0.0.1' }, inclusionPromise: expect.anything() })])
  })

  it.each<[string, () => unknown]>([
    ['a signature over another digest', () => hashedRekord({ value: sha256('other') })],
    ['a signature by another key', () => hashedRekord({ verifier: pemOf(p256()) })],
    ['a digest that is too short', () => hashedRekord({ value: sha256('data').slice(2) })],
    ['a digest of another length than its hash', () => hashedRekord({ algorithm: 'sha512' })],
    ['an unknown hash', () => hashedRekord({ algorithm: 'md5' })],
    ['a verifier that is no key', () => hashedRekord({ verifier: base64('no key') })],
    ['Ed25519 over a digest', () => ({ ...hashedRekord(), spec: { ...hashedRekord().spec, signature: { content: 'AAAA', publicKey: { content: pemOf(generateKeyPairSync('ed25519')) } } } })],
    ['an envelope by another key', () => dsse(envelopeBy(p256()), pemOf(p256()))],
    ['an envelope of which one signature has no key', () => dssePartly()],
    ['an envelope without a verifier', () => dsse(envelopeBy(p256()))],
    ['an envelope that is no JSON', () => dsse('{', pemOf(p256()))],
    ['what only the log may compute', () => ({ ...dsse('{}', 'AAAA'), spec: { proposedContent: {}, payloadHash: {} } })],
    ['signatures that the log did not verify itself', () => ({ ...dsse('{}', 'AAAA'), spec: { proposedContent: {}, signatures: [] } })],
    ['another version', () => ({ ...hashedRekord(), apiVersion: '0.0.2' })],
    ['another kind', () => ({ ...hashedRekord(), kind: 'rekord' })],
    ['a request of Rekor v2', () => ({ hashedRekordRequestV002: {} })],
    ['a list', () => []],
  ])('refuses %s', async (_, proposed) => {
    const { status, answer } = await post(proposed())
    expect({ status, answer }).toEqual({ status: 400, answer: { code: 400, message: expect.any(String) } })
  })

  it('refuses what is not called JSON', async () => {
    expect(await post(hashedRekord(), 'text/plain')).toMatchObject({ status: 415 })
  })

  it('takes an entry once, and says where it is; it is found by UUID, leaf hash and index', async () => {
    const proposed = hashedRekord()
    const { uuid, entry } = await post(proposed)
    expect(await post(proposed)).toMatchObject({ status: 409, location: `/api/v1/log/entries/${uuid}`, answer: { code: 409, message: expect.stringContaining(uuid) } })
    const paths = [`/${uuid}`, `/${uuid.slice(16)}`, `?logIndex=${entry.logIndex}`].map((path) => `/api/v1/log/entries${path}`)
    const found = await Promise.all(paths.map(get))
    expect(found.map((one) => [one.status, one.uuid, one.entry.body])).toEqual(paths.map(() => [200, uuid, entry.body]))
  })

  it('has no entry that it was not given', async () => {
    const strange = 'ab'.repeat(32)
    const paths = [`/${strange}`, `/ffffffffffffffff${strange}`, '/x', '?logIndex=100000', '?logIndex=-1', '?logIndex=1.5', ''].map((path) => `/api/v1/log/entries${path}`)
    expect((await Promise.all(paths.map(get))).map(({ status }) => status)).toEqual(paths.map(() => 404))
  })

  it('tells its size and root', async () => {
    const { entry } = await post(hashedRekord())
    const { inclusionProof } = entry.verification
    const info: unknown = await (await fetch(`${sigstore.url}/api/v1/log`)).json()
    expect(info).toMatchObject({ treeSize: inclusionProof.treeSize, rootHash: inclusionProof.rootHash, treeID: expect.stringMatching(/^[0-9]+$/) })
  })

  it('is out of order when Rekor is', async () => {
    sigstore.unavailable.add('rekor')
    expect(await post(hashedRekord()).finally(() => sigstore.unavailable.delete('rekor'))).toMatchObject({ status: 503 })
  })
})

function dssePartly() {
  const [known, unknown] = [p256(), p256()]
  return dsse(envelopeBy(known, unknown), pemOf(known))
}
