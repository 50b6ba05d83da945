import { generateKeyPairSync } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { asFailure, Failure } from '@portcullis/core/failure'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '../trust/trust-domain.ts'
import { keyHint } from '../trust/verification-key.ts'
import { createBundleVerifier } from '../verify.ts'
import { createKeySigner } from './key-signer.ts'
import { localKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

const clock = new SandboxClock()
const statement = encode({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'https://example.test/x/v1', predicate: {} })
const p256 = localKeyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
let logged: SandboxSigstore
let unlogged: SandboxSigstore

beforeAll(async () => {
  ;[logged, unlogged] = await Promise.all([startSigstore({ clock }), startSigstore({ clock, transparency: false })])
})
afterEach(() => logged.unavailable.clear())
afterAll(async () => Promise.all([logged.close(), unlogged.close()]))

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function localKeyOf({ privateKey, publicKey }: ReturnType<typeof generateKeyPairSync>): SigningKey {
  return localKey(privateKey, publicKey)
}

const domainOf = (config: unknown) => readTrustDomain({ name: 'sandbox', config: encode(config) })

function signerWith(key: SigningKey, config: unknown = logged.clientTrustConfig) {
  const paused: number[] = []
  return { paused, signer: createKeySigner({ domain: domainOf(config), key, clock, pause: async (time) => paused.push(time) }) }
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const outcome = await work.catch((error: unknown) => asFailure(error))
  if (outcome instanceof Failure) return outcome
  throw new TypeError('expected a Failure')
}

const inBundle = (bundle: Uint8Array) => JSON.parse(Buffer.from(bundle).toString('utf8'))

describe('a statement signed with a key', () => {
  it.each([
    ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
    ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' })],
    ['RSA 3072', () => generateKeyPairSync('rsa', { modulusLength: 3072 })],
  ])('of kind %s verifies by this key, and by no other', async (_, make) => {
    const key = localKeyOf(make())
    const bundle = await signerWith(key).signer.sign(statement)
    const verifierFor = ({ publicKey }: SigningKey) => createBundleVerifier({ domains: [domainOf(logged.trustedRoot)], keys: [{ name: 'release', domain: 'sandbox', publicKey }] })
    const [envelope] = await verifierFor(key).verify(bundle)
    expect(Buffer.from(envelope?.payload ?? []).equals(statement)).toBe(true)
    expect((await failureOf(verifierFor(localKeyOf(make())).verify(bundle))).blame).toBe('artifact')
  })

  it('names the key by its hint, and carries a timestamp and an entry of the log', async () => {
    const { verificationMaterial, dsseEnvelope } = inBundle(await signerWith(p256).signer.sign(statement))
    expect(verificationMaterial.publicKey).toEqual({ hint: keyHint(p256.publicKey) })
    expect(Object.keys(dsseEnvelope.signatures[0])).toEqual(['sig'])
    expect(verificationMaterial.timestampVerificationData.rfc3161Timestamps).toHaveLength(1)
    expect(verificationMaterial.tlogEntries).toHaveLength(1)
  })

  it('carries no entry where the domain has no log; Ed25519 can be used there alone', async () => {
    const ed25519 = localKeyOf(generateKeyPairSync('ed25519'))
    const { verificationMaterial } = inBundle(await signerWith(ed25519, unlogged.clientTrustConfig).signer.sign(statement))
    expect(verificationMaterial.tlogEntries).toEqual([])
    expect(await failureOf(signerWith(ed25519).signer.sign(statement))).toMatchObject({ code: 'algorithm-refused', blame: 'configuration' })
  })
})

describe('nothing is handed out', () => {
  it.each(['tsa', 'rekor'] as const)('while %s is down; it is tried again as a whole, then given up', async (name) => {
    logged.unavailable.add(name)
    const { signer, paused } = signerWith(p256)
    expect(await failureOf(signer.sign(statement))).toMatchObject({ code: 'signing-unavailable', blame: 'service' })
    expect(paused).toEqual([1_000, 5_000])
    logged.unavailable.clear()
    expect((await signer.sign(statement)).byteLength).toBeGreaterThan(0)
  })

  it('without a timestamp, though the domain would be content with the log', async () => {
    const { tsaUrls: _, tsaConfig: __, ...signingConfig } = logged.signingConfig as Record<string, unknown>
    expect(await failureOf(signerWith(p256, { ...logged.clientTrustConfig, signingConfig }).signer.sign(statement))).toMatchObject({ code: 'trust-config-invalid' })
  })

  it('that a key signs which is not the one it shows', async () => {
    const other = localKeyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
    const failure = await failureOf(signerWith({ ...p256, sign: (bytes) => other.sign(bytes) }, unlogged.clientTrustConfig).signer.sign(statement))
    expect(failure).toMatchObject({ code: 'signing-refused', cause: { code: 'signature-invalid' } })
  })
})
