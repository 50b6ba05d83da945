import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyPairKeyObjectResult } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { leafHash, MerkleTree } from './merkle.ts'
import { Rekor, type TransparencyLogEntry } from './rekor.ts'
import { startSigstore, type SandboxSigstore } from './start-sigstore.ts'
import { readTile } from './tiles.ts'

let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock(), origin: 'log.example.test' })
})
afterAll(async () => sigstore.close())

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const spki = (pair: KeyPairKeyObjectResult) => pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

interface Wanted {
  readonly data?: string
  readonly hash?: string
  readonly pair?: KeyPairKeyObjectResult
  readonly keyDetails?: string
  readonly digest?: Buffer
  readonly verifier?: object
}

function request({ data = 'data', hash = 'sha256', pair = p256(), keyDetails = 'PKIX_ECDSA_P256_SHA_256', digest, verifier }: Wanted): object {
  const signed = digest ?? createHash(hash).update(data).digest()
  return {
    hashedRekordRequestV002: {
      digest: signed.toString('base64'),
      signature: {
        content: sign(hash, Buffer.from(data), pair.privateKey).toString('base64'),
        verifier: { keyDetails, ...(verifier ?? { publicKey: { rawBytes: spki(pair) } }) },
      },
    },
  }
}

async function log(body: object) {
  const response = await fetch(`${sigstore.url}/api/v2/log/entries`, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, headers: response.headers, entry: (await response.json()) as TransparencyLogEntry & { message?: string } }
}

const read = async (path: string) => {
  const response = await fetch(`${sigstore.url}${path}`)
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

/** The trusted root's key for the log, and its checkpoint's parts when the signature verifies with it. */
function openCheckpoint(note: string): { origin: string; size: number; root: string } {
  const [tlog] = sigstore.trustedRoot['tlogs'] as { publicKey: { rawBytes: string }; logId: { keyId: string } }[]
  const [body = '', signatures = ''] = note.split('\n\n')
  const [dash, name, encoded] = signatures.trimEnd().split(' ')
  const bytes = Buffer.from(encoded ?? '', 'base64')
  const key = createPublicKey({ key: Buffer.from(tlog?.publicKey.rawBytes ?? '', 'base64'), format: 'der', type: 'spki' })
  expect(dash).toBe('\u2014')
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from(tlog?.logId.keyId ?? '', 'base64').subarray(0, 4))
  expect(verify(null, Buffer.from(`${body}\n`), key, bytes.subarray(4))).toBe(true)
  const [origin = '', size = '', root = ''] = body.split('\n')
  expect(name).toBe(origin)
  return { origin, size: Number(size), root }
}

describe('the transparency log', () => {
  it.each([
    ['P-256', {}, 'SHA2_256'],
    ['P-384', { pair: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }), keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384' }, 'SHA2_384'],
    ['P-521', { pair: generateKeyPairSync('ec', { namedCurve: 'secp521r1' }), keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'sha512' }, 'SHA2_512'],
    ['RSA', { pair: generateKeyPairSync('rsa', { modulusLength: 2048 }), keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256' }, 'SHA2_256'],
  ])('logs a signature by a bare key of %s', async (_, wanted: Wanted, algorithm) => {
    const { status, entry } = await log(request(wanted))
    expect(status).toBe(201)
    expect(entry).toMatchObject({ kindVersion: { kind: 'hashedrekord', version: '0.0.2' }, integratedTime: '0' })
    const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString()) as { spec: { hashedRekordV002: { data: unknown } } }
    expect(body.spec.hashedRekordV002.data).toMatchObject({ algorithm })
  })

  it('signs the size and root that its proof is about, under its own name', async () => {
    const { entry } = await log(request({}))
    const { inclusionProof } = entry
    expect(openCheckpoint(inclusionProof.checkpoint.envelope)).toEqual({
      origin: 'log.example.test', size: Number(inclusionProof.treeSize), root: inclusionProof.rootHash,
    })
  })

  it('refuses what it holds already, and says where', async () => {
    const twice = request({})
    const { entry } = await log(twice)
    const { status, headers } = await log(twice)
    expect([status, headers.get('x-log-index')]).toEqual([409, entry.logIndex])
  })

  it.each([
    ['a digest that the signature is not over', () => request({ digest: createHash('sha256').update('other').digest() })],
    ['a signature of another key', () => request({ verifier: { publicKey: { rawBytes: spki(p256()) } } })],
    ['a digest too short', () => request({ digest: Buffer.alloc(20, 1) })],
    ['a key of another kind than it says', () => request({ keyDetails: 'PKIX_ECDSA_P384_SHA_384' })],
    ['a kind of key that it does not know', () => request({ keyDetails: 'PKIX_ED25519' })],
    ['a verifier without key', () => request({ verifier: {} })],
    ['a certificate that is none', () => request({ verifier: { x509Certificate: { rawBytes: 'AAAA' } } })],
    ['a key and a certificate at once', () => request({ verifier: { publicKey: { rawBytes: 'AAAA' }, x509Certificate: { rawBytes: 'AAAA' } } })],
    ['a DSSE envelope', () => ({ dsseRequestV002: { envelope: {}, verifiers: [] } })],
    ['an entry of Rekor v1', () => ({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: {} })],
    ['a signature that is none', () => ({
      hashedRekordRequestV002: {
        digest: Buffer.alloc(32, 1).toString('base64'),
        signature: { content: 'AAAA', verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', publicKey: { rawBytes: spki(p256()) } } },
      },
    })],
  ])('refuses %s', async (_, body: () => object) => {
    const before = (await read('/api/v2/checkpoint')).bytes.toString()
    expect(await log(body())).toMatchObject({ status: 400 })
    expect((await read('/api/v2/checkpoint')).bytes.toString()).toBe(before)
  })

  it('publishes tiles from which anybody computes the same root', async () => {
    const { size, root } = openCheckpoint((await read('/api/v2/checkpoint')).bytes.toString())
    const hashes = await read(`/api/v2/tile/0/000.p/${size}`)
    const entries = await read(`/api/v2/tile/entries/000.p/${size}`)
    const tree = new MerkleTree()
    for (const body of splitBundle(entries.bytes)) tree.append(leafHash(body))
    expect(tree.root().toString('base64')).toBe(root)
    expect(Buffer.concat(tree.nodes(0, 0, size))).toEqual(hashes.bytes)
  })

  it.each(['0/000', '0/000.p/200', '0/000.p/0', '0/001', '1/000.p/1', 'entries/0', 'x/000'])('has no tile %s', async (tile) => {
    expect(await read(`/api/v2/tile/${tile}`)).toMatchObject({ status: 404 })
  })
})

describe('a log of more than one tile', () => {
  it('has whole tiles below, and the hashes of whole tiles above', () => {
    const rekor = new Rekor('log.example.test')
    const pair = p256()
    for (let number = 0; number < 257; number += 1) rekor.add({ ...request({ data: `entry ${number}`, pair }) })
    expect(readTile(rekor, '0/000')).toEqual(Buffer.concat(rekor.tree.nodes(0, 0, 256)))
    expect(readTile(rekor, '0/001.p/1')).toEqual(rekor.tree.nodes(0, 256, 257)[0])
    expect(readTile(rekor, '1/000.p/1')).toEqual(rekor.tree.root(256))
    expect(splitBundle(readTile(rekor, 'entries/000') ?? Buffer.alloc(0))).toHaveLength(256)
    expect(readTile(rekor, '0/001')).toBeUndefined()
    expect(readTile(rekor, '0/x000/000')).toBeUndefined()
  })
})

function splitBundle(bytes: Buffer): Buffer[] {
  const bodies: Buffer[] = []
  for (let offset = 0; offset < bytes.length; ) {
    const end = offset + 2 + bytes.readUInt16BE(offset)
    bodies.push(bytes.subarray(offset + 2, end))
    offset = end
  }
  return bodies
}
