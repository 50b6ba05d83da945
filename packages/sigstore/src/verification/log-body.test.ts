import { createHash, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { pem } from '@portcullis/sandbox/sigstore/pem'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readBundle } from '../bundle/signed-bundle.ts'
import type { EnvelopeContent, SignedBundle } from '../bundle/signed-bundle.ts'
import { openCertificate, readLeaf } from '../certificate/leaf.ts'
import type { Leaf } from '../certificate/leaf.ts'
import { requireEntryOf } from './log-body.ts'
import { certified, signatoryOf } from './signatory.ts'
import type { Signatory } from './signatory.ts'
import { contentOf } from './signed-content.ts'

let sigstore: SandboxSigstore
let bundle: SignedBundle & EnvelopeContent
let leaf: Leaf
/** Of the same job, with a key of its own. */
let foreign: Leaf

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  const claims = githubClaims({ repository: 'acme/shop' })
  const made = await Promise.all([1, 2].map(async (number) => sigstore.signStatement({ number }, claims)))
  const [first, second] = made.map((one) => readBundle(new TextEncoder().encode(JSON.stringify(one))))
  if (first === undefined || second === undefined) throw new TypeError('no bundle')
  if (first.content.kind !== 'envelope') throw new TypeError('no envelope')
  bundle = { ...first, ...first.content }
  leaf = leafOf(first)
  foreign = leafOf(second)
})
afterAll(async () => sigstore.close())

function leafOf({ material }: SignedBundle): Leaf {
  if (material.kind !== 'certificate') throw new TypeError('no certificate')
  return readLeaf(openCertificate(material.certificate))
}

const base64 = (value: string | Uint8Array) => Buffer.from(value).toString('base64')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes)

/** Rekor v1 of `cosign attest` and of the older sigstore clients. */
const dsse = (change: object = {}) => ({
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: {
    envelopeHash: { algorithm: 'sha256', value: '00'.repeat(32) },
    payloadHash: { algorithm: 'sha256', value: sha256(bundle.payload).digest('hex') },
    signatures: [{ signature: base64(bundle.signature), verifier: base64(pem(leaf.der)) }],
    ...change,
  },
})

const intoto = (signatures: object[] = [{ sig: base64(base64(bundle.signature)), publicKey: base64(pem(leaf.der)) }]) => ({
  apiVersion: '0.0.2',
  kind: 'intoto',
  spec: {
    content: {
      envelope: { payloadType: bundle.payloadType, signatures },
      payloadHash: { algorithm: 'sha256', value: sha256(bundle.payload).digest('hex') },
    },
  },
})

const hashedRekord = (change: { data?: object; signature?: object; verifier?: object } = {}) => ({
  apiVersion: '0.0.2',
  kind: 'hashedrekord',
  spec: {
    hashedRekordV002: {
      data: { algorithm: 'SHA2_256', digest: sha256(bundle.signedBytes).digest('base64'), ...change.data },
      signature: {
        content: base64(bundle.signature),
        verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes: base64(leaf.der) }, ...change.verifier },
        ...change.signature,
      },
    },
  },
})

function check(body: { kind: string; apiVersion: string } | string, kindVersion?: { kind: string; version: string }): void {
  const [entry] = bundle.logEntries
  if (entry === undefined) throw new TypeError('no entry')
  const own = typeof body === 'string' ? { kind: 'hashedrekord', version: '0.0.2' } : { kind: body.kind, version: body.apiVersion }
  const canonicalizedBody = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const signatory = certified(leaf)
  requireEntryOf({ content: contentOf(bundle.content, signatory, {}), signatory, signature: bundle.signature }, { ...entry, kindVersion: kindVersion ?? own, canonicalizedBody })
}

const refused = expect.objectContaining({ code: 'log-entry-invalid', blame: 'artifact' })

describe('a log entry is of a signature', () => {
  it.each<[string, () => ReturnType<typeof dsse | typeof intoto | typeof hashedRekord>]>([
    ['hashedrekord 0.0.2', () => hashedRekord()],
    ['dsse 0.0.1', () => dsse()],
    ['intoto 0.0.2', () => intoto()],
  ])('as %s', (_, body) => {
    expect(() => check(body())).not.toThrow()
  })

  it.each<[string, () => ReturnType<typeof dsse | typeof intoto | typeof hashedRekord>]>([
    ['the digest of the payload alone (hashedrekord)', () => hashedRekord({ data: { digest: sha256(bundle.payload).digest('base64') } })],
    ['another hash', () => hashedRekord({ data: { algorithm: 'SHA2_384' } })],
    ['an RSA label on a P-256 key', () => hashedRekord({ verifier: { keyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256' } })],
    ['the certificate of another', () => hashedRekord({ verifier: { x509Certificate: { rawBytes: base64(foreign.der) } } })],
    ['the bare key of the certificate', () => hashedRekord({ verifier: { x509Certificate: undefined, publicKey: { rawBytes: base64(leaf.key.export({ format: 'der', type: 'spki' })) } } })],
    ['another signature', () => hashedRekord({ signature: { content: base64('another') } })],
    ['another payload (dsse)', () => dsse({ payloadHash: { algorithm: 'sha256', value: '11'.repeat(32) } })],
    ['a weak hash (dsse)', () => dsse({ payloadHash: { algorithm: 'sha1', value: '11'.repeat(20) } })],
    ['the certificate of another (dsse)', () => dsse({ signatures: [{ signature: base64(bundle.signature), verifier: base64(pem(foreign.der)) }] })],
    ['a bare key (dsse)', () => dsse({ signatures: [{ signature: base64(bundle.signature), verifier: base64(generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' })) }] })],
    ['two signatures (dsse)', () => dsse({ signatures: [1, 2].map(() => ({ signature: base64(bundle.signature), verifier: base64(pem(leaf.der)) })) })],
    ['no signature (dsse)', () => dsse({ signatures: [] })],
    ['another signature (intoto)', () => intoto([{ sig: base64(base64('another')), publicKey: base64(pem(leaf.der)) }])],
    ['a signature in base64 once (intoto)', () => intoto([{ sig: base64(bundle.signature), publicKey: base64(pem(leaf.der)) }])],
    ['the certificate of another (intoto)', () => intoto([{ sig: base64(base64(bundle.signature)), publicKey: base64(pem(foreign.der)) }])],
    ['the deprecated dsse 0.0.2', () => ({ ...dsse(), apiVersion: '0.0.2' })],
    ['hashedrekord 0.0.1', () => ({ ...hashedRekord(), apiVersion: '0.0.1' })],
    ['an unknown kind', () => ({ ...hashedRekord(), kind: 'rpm' })],
  ])('never with %s', (_, body) => {
    expect(() => check(body())).toThrow(refused)
  })

  it('never under another kind than its own', () => {
    expect(() => check(hashedRekord(), { kind: 'dsse', version: '0.0.1' })).toThrow(refused)
  })

  it.each(['', 'null', '{"kind":"dsse","kind":"hashedrekord"}', '{}', '[]'])('never with the body %j', (text) => {
    expect(() => check(text)).toThrow(refused)
  })
})

describe('a log entry of Rekor v1 is of a message signature', () => {
  const message = Buffer.from('the artifact')
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const byKey = signatoryOf({ name: 'release', domain: 'ours', publicKey: pair.publicKey })
  const signature = Buffer.from('a signature')
  const publicPem = pair.publicKey.export({ format: 'pem', type: 'spki' })
  const record = (change: { hash?: object; publicKey?: object; content?: string } = {}) => ({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: sha256(message).digest('hex'), ...change.hash } },
      signature: { content: change.content ?? base64(signature), publicKey: { content: base64(publicPem), ...change.publicKey } },
    },
  })
  const checkMessage = (body: ReturnType<typeof record>, signatory: Signatory = byKey) => {
    const [entry] = bundle.logEntries
    if (entry === undefined) throw new TypeError('no entry')
    const question = { content: contentOf({ kind: 'message', claimedDigest: undefined }, signatory, { payload: message }), signatory, signature }
    requireEntryOf(question, { ...entry, kindVersion: { kind: body.kind, version: body.apiVersion }, canonicalizedBody: Buffer.from(JSON.stringify(body)) })
  }

  it('by a key, and by a certificate', () => {
    expect(() => checkMessage(record())).not.toThrow()
    expect(() => checkMessage(record({ publicKey: { content: base64(pem(leaf.der)) } }), certified(leaf))).not.toThrow()
  })

  it.each<[string, () => ReturnType<typeof record>]>([
    ['another digest', () => record({ hash: { value: '11'.repeat(32) } })],
    ['a digest in capitals', () => record({ hash: { value: sha256(message).digest('hex').toUpperCase() } })],
    ['another hash', () => record({ hash: { algorithm: 'sha512', value: '11'.repeat(64) } })],
    ['another signature', () => record({ content: base64('another') })],
    ['another key', () => record({ publicKey: { content: base64(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' })) } })],
    ['a certificate', () => record({ publicKey: { content: base64(pem(leaf.der)) } })],
    ['the private key', () => record({ publicKey: { content: base64(pair.privateKey.export({ format: 'pem', type: 'pkcs8' })) } })],
    ['no key', () => record({ publicKey: { content: base64('none') } })],
  ])('never with %s', (_, body) => {
    expect(() => checkMessage(body())).toThrow(refused)
  })

  it('never with the bare key of the certificate that signed', () => {
    expect(() => checkMessage(record({ publicKey: { content: base64(leaf.key.export({ format: 'pem', type: 'spki' })) } }), certified(leaf))).toThrow(refused)
  })
})
