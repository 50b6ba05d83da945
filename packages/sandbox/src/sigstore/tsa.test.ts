import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import { RFC3161Timestamp } from '@sigstore/core'
import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { startSigstore, type SandboxSigstore } from './start-sigstore.ts'

const data = Buffer.from('a signature')
const clock = new SandboxClock()
let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
})
afterAll(async () => sigstore.close())

interface Asked {
  readonly hash?: string
  readonly algorithm?: string
  readonly imprint?: Buffer
  readonly nonce?: Buffer
  readonly policy?: string
  readonly certificates?: boolean
}

const OIDS: Record<string, string> = {
  sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1', sha384: '2.16.840.1.101.3.4.2.2', sha512: '2.16.840.1.101.3.4.2.3',
}

function query({ hash = 'sha256', imprint, nonce, policy, certificates = false }: Asked): Buffer {
  const hashedMessage = new OctetString({ valueHex: Uint8Array.from(imprint ?? createHash(hash).update(data).digest()) })
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({ hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OIDS[hash] ?? '' }), hashedMessage }),
    certReq: certificates,
    ...(nonce === undefined ? {} : { nonce: new Integer({ valueHex: Uint8Array.from(nonce) }) }),
    ...(policy === undefined ? {} : { reqPolicy: policy }),
  })
  return Buffer.from(request.toSchema().toBER())
}

async function post(body: Uint8Array | string, type = 'application/timestamp-query') {
  const response = await fetch(sigstore.tsaUrl, { method: 'POST', headers: { 'content-type': type }, body: Buffer.from(body) })
  return { status: response.status, type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) }
}

async function signingCertificate(): Promise<X509Certificate> {
  return new X509Certificate(await (await fetch(`${sigstore.tsaUrl}/certchain`)).text())
}

describe('the timestamp authority', () => {
  it.each(['sha256', 'sha384', 'sha512'])('stamps a digest of %s so that others verify it', async (hash) => {
    clock.set(new Date('2026-05-06T07:08:09Z'))
    const { status, type, bytes } = await post(query({ hash, certificates: true }))
    clock.set(new Date())
    expect([status, type]).toEqual([201, 'application/timestamp-reply'])
    const timestamp = RFC3161Timestamp.parse(bytes)
    expect(timestamp.signingTime).toEqual(new Date('2026-05-06T07:08:09Z'))
    const { publicKey } = await signingCertificate()
    expect(() => timestamp.verify(data, publicKey)).not.toThrow()
    expect(() => timestamp.verify(Buffer.from('another signature'), publicKey)).toThrow()
  })

  it('carries its certificate only when asked, and then CMS verification needs nothing else', async () => {
    const [asked, plain] = await Promise.all([post(query({ certificates: true })), post(query({}))])
    const [withCertificate, without] = [asked, plain].map(({ bytes }) => TimeStampResp.fromBER(Uint8Array.from(bytes)))
    expect(await withCertificate?.verify({ signer: 0, trustedCerts: [], data: Uint8Array.from(data).buffer })).toBe(true)
    await expect(withCertificate?.verify({ signer: 0, trustedCerts: [], data: Uint8Array.from([1]).buffer })).rejects.toThrow('TSTInfo verification is failed')
    expect(without?.timeStampToken?.toSchema().toBER().byteLength).toBeLessThan(asked.bytes.length - 400)
  })

  it.each([
    ['positive', Buffer.concat([Buffer.from([0x00, 0xff]), randomBytes(7)])],
    ['negative', Buffer.concat([Buffer.from([0x9f]), randomBytes(7)])],
  ])('echoes a %s nonce byte for byte', async (_, nonce) => {
    const { bytes } = await post(query({ nonce }))
    expect(bytes.includes(Buffer.concat([Buffer.from([0x02, nonce.length]), nonce]))).toBe(true)
  })

  it('says time stamping, critically, and nothing else in its certificate', async () => {
    const certificate = await signingCertificate()
    expect([certificate.keyUsage, certificate.ca]).toEqual([['1.3.6.1.5.5.7.3.8'], false])
    const criticalPurpose = Buffer.from('0603551d250101ff', 'hex')
    expect(certificate.raw.includes(criticalPurpose)).toBe(true)
  })

  it('takes the JSON form too', async () => {
    const artifactHash = createHash('sha256').update(data).digest('base64')
    const { status, bytes } = await post(JSON.stringify({ artifactHash, hashAlgorithm: 'sha256' }), 'application/json')
    expect(status).toBe(201)
    const { publicKey } = await signingCertificate()
    expect(() => RFC3161Timestamp.parse(bytes).verify(data, publicKey)).not.toThrow()
  })

  it.each([
    ['SHA-1', () => query({ hash: 'sha1' })],
    ['a digest too short for its algorithm', () => query({ imprint: randomBytes(20) })],
    ['another policy', () => query({ policy: '1.2.3.4' })],
    ['what is no request', () => Buffer.from('30030201', 'hex')],
    ['an empty body', () => Buffer.alloc(0)],
  ])('refuses %s', async (_, body) => {
    expect(await post(body())).toMatchObject({ status: 400, type: 'application/json' })
  })

  it('refuses another content type', async () => {
    expect(await post(query({}), 'application/octet-stream')).toMatchObject({ status: 415 })
  })
})
