import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeySigner } from '../keys/key-signer.ts'
import { localKey } from '../keys/signing-key.ts'
import { createKeylessSigner } from '../sign.ts'
import { readTrustDomain } from '../trust/trust-domain.ts'
import { createBundleVerifier } from '../verify.ts'

const clock = new SandboxClock().stand()
const claims = githubClaims({ repository: 'acme/shop' })
const statement = encode({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'https://example.test/x/v1', predicate: {} })
const digest = digestOf('a release')
let sigstore: SandboxSigstore
let stranger: SandboxSigstore
let both: SandboxSigstore

beforeAll(async () => {
  ;[sigstore, stranger, both] = await Promise.all([startSigstore({ clock, rekor: [1] }), startSigstore({ clock, rekor: [1] }), startSigstore({ clock, rekor: [1, 2] })])
})
afterAll(async () => Promise.all([sigstore.close(), stranger.close(), both.close()]))

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

interface BundleJson {
  readonly verificationMaterial: {
    readonly tlogEntries: readonly { readonly kindVersion: object; readonly integratedTime: string; readonly inclusionPromise?: object | null; readonly canonicalizedBody: string }[]
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly object[] }
  }
}

const read = (bundle: Uint8Array) => (JSON.parse(Buffer.from(bundle).toString('utf8')) as BundleJson).verificationMaterial
const domainOf = (config: unknown) => readTrustDomain({ name: 'sandbox', config: encode(config) })

/** The trust config of a world with some of its signing config changed. */
const configured = (world: SandboxSigstore, change: object = {}) => ({ ...world.clientTrustConfig, signingConfig: { ...world.signingConfig, ...change } })
const keyless = (world: SandboxSigstore, change: object = {}) =>
  createKeylessSigner({ domain: domainOf(configured(world, change)), clock, identityToken: async () => world.mint(claims), pauses: [] })
const noTimestamps = { tsaUrls: [], tsaConfig: undefined }
const verifierOf = (world: SandboxSigstore) => createBundleVerifier({ domains: [domainOf(world.trustedRoot)] })

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const outcome = await work.catch((error: unknown) => error)
  if (outcome instanceof Failure) return outcome
  throw new TypeError('expected a Failure')
}

describe('a signature in a Rekor v1', () => {
  it('is an attestation as dsse, with promise, proof, the time of the log and a timestamp', async () => {
    const bundle = await keyless(sigstore).sign(statement)
    const { tlogEntries, timestampVerificationData } = read(bundle)
    expect(tlogEntries).toEqual([expect.objectContaining({ kindVersion: { kind: 'dsse', version: '0.0.1' }, inclusionPromise: { signedEntryTimestamp: expect.any(String) } })])
    expect(timestampVerificationData.rfc3161Timestamps).toHaveLength(1)
    const [verified] = await verifierOf(sigstore).verify(bundle)
    expect(verified).toMatchObject({ payload: statement, signer: { issuer: sigstore.issuer } })
    expect(verified?.times).toHaveLength(2)
  })

  it('is a message signature as hashedrekord', async () => {
    const bundle = await keyless(sigstore).signDigest(digest)
    expect(read(bundle).tlogEntries).toEqual([expect.objectContaining({ kindVersion: { kind: 'hashedrekord', version: '0.0.1' } })])
    expect(await verifierOf(sigstore).verify(bundle, { digest })).toHaveLength(1)
    expect(await failureOf(verifierOf(sigstore).verify(bundle, { digest: digestOf('another release') }))).toMatchObject({ code: 'subject-mismatch' })
  })

  it('needs no timestamp beside it: the log signs the time', async () => {
    const earliest = clock.now().getTime() - 1_000
    const bundle = await keyless(sigstore, noTimestamps).sign(statement)
    expect(read(bundle).timestampVerificationData.rfc3161Timestamps).toEqual([])
    const [verified] = await verifierOf(sigstore).verify(bundle)
    expect(verified?.times.map((time) => time.getTime() > earliest && time <= clock.now())).toEqual([true])
  })

  it('is not made where two operators have to vouch for the time, and the log is one', async () => {
    const domain = readTrustDomain({ name: 'sandbox', config: encode({ ...configured(sigstore, noTimestamps), trustedRoot: withOperators(sigstore) }), thresholds: { timestamps: 2 } })
    const signer = createKeylessSigner({ domain, clock, identityToken: async () => sigstore.mint(claims), pauses: [] })
    expect(await failureOf(signer.sign(statement))).toMatchObject({ code: 'signing-refused', cause: { code: 'timestamp-missing' } })
    const withTimestamps = readTrustDomain({ name: 'sandbox', config: encode({ ...configured(sigstore), trustedRoot: withOperators(sigstore) }), thresholds: { timestamps: 2 } })
    expect(await createKeylessSigner({ domain: withTimestamps, clock, identityToken: async () => sigstore.mint(claims), pauses: [] }).sign(statement)).toBeInstanceOf(Uint8Array)
  })

  it('stands beside one in a Rekor v2 where two logs are asked for, and leaves it the first place where one is', async () => {
    const urls = both.signingConfig['rekorTlogUrls'] as readonly { majorApiVersion: number }[]
    const operators = { rekorTlogUrls: urls.map((log) => ({ ...log, operator: `operator of v${log.majorApiVersion}` })) }
    const kindsOf = (bundle: Uint8Array) => read(bundle).tlogEntries.map(({ kindVersion }) => kindVersion)
    const v2 = { kind: 'hashedrekord', version: '0.0.2' }
    expect(kindsOf(await keyless(both).sign(statement))).toEqual([v2])
    const twice = await keyless(both, { ...operators, rekorTlogConfig: { selector: 'EXACT', count: 2 } }).sign(statement)
    expect(kindsOf(twice)).toEqual([v2, { kind: 'dsse', version: '0.0.1' }])
    expect(await verifierOf(both).verify(twice)).toHaveLength(1)
  })

  it.each([
    ['ecdsa', () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })],
    ['ed25519, which a Rekor v2 does not take', () => generateKeyPairSync('ed25519')],
    ['rsa of 2048 bits, which a Rekor v2 does not take', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ])('is by a key of any kind that the log takes, with no timestamp: %s', async (_, generate) => {
    const { privateKey, publicKey } = generate()
    const domain = domainOf(configured(sigstore, noTimestamps))
    const signer = createKeySigner({ domain, key: localKey(privateKey, publicKey), clock, pauses: [] })
    const verifier = createBundleVerifier({ domains: [domain], keys: [{ name: 'ours', domain: 'sandbox', publicKey }] })
    const [verified] = await verifier.verify(await signer.sign(statement))
    expect(verified?.signer.key).toMatchObject({ name: 'ours' })
  })

  it('is not made with a key whose envelopes the log does not take', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
    const signer = createKeySigner({ domain: domainOf(configured(sigstore)), key: localKey(privateKey, publicKey), clock, pauses: [] })
    expect(await failureOf(signer.sign(statement))).toMatchObject({ code: 'algorithm-refused', found: 'ecdsa-p384-sha384' })
  })

  it('is the one of before, where the same key signed the same before', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const signer = createKeySigner({ domain: domainOf(configured(sigstore, noTimestamps)), key: localKey(privateKey, publicKey), clock, pauses: [] })
    const [once, again] = [await signer.sign(statement), await signer.sign(statement)]
    expect(read(again).tlogEntries.map((entry) => entry.canonicalizedBody)).toEqual(read(once).tlogEntries.map((entry) => entry.canonicalizedBody))
    expect(read(again).tlogEntries[0]).toHaveProperty('logIndex', (read(once).tlogEntries[0] as unknown as { logIndex: string }).logIndex)
  })

  it('is not handed out when the log is another than the trusted root names', async () => {
    const elsewhere = { rekorTlogUrls: stranger.signingConfig['rekorTlogUrls'] }
    expect(await failureOf(keyless(sigstore, elsewhere).sign(statement))).toMatchObject({ code: 'signing-refused', cause: { code: 'log-entry-invalid' } })
  })

  it('waits for the log, and gives up', async () => {
    sigstore.unavailable.add('rekor')
    const failure = await failureOf(keyless(sigstore).sign(statement)).finally(() => sigstore.unavailable.delete('rekor'))
    expect(failure).toMatchObject({ code: 'signing-unavailable', message: expect.stringContaining('Rekor') })
  })
})

function withOperators({ trustedRoot }: SandboxSigstore): object {
  const named = (list: unknown, operator: string) => (list as readonly object[]).map((one) => ({ ...one, operator }))
  return { ...trustedRoot, tlogs: named(trustedRoot['tlogs'], 'log'), timestampAuthorities: named(trustedRoot['timestampAuthorities'], 'tsa') }
}

/** An answer of Rekor, taken apart. */
interface Entry {
  body: string
  integratedTime: number
  logIndex: number
  verification: { signedEntryTimestamp: string; inclusionProof: { logIndex: number; rootHash: string; checkpoint: string; hashes: string[] } | undefined }
}

describe('an answer of Rekor v1', () => {
  let between: Server
  let answering: (answer: Record<string, Entry>) => unknown
  let status: number | undefined

  beforeAll(async () => {
    between = createServer((request, response) => {
      void (async () => {
        const chunks: Uint8Array[] = []
        for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk)
        const body = Buffer.concat(chunks)
        const answer = await fetch(`${sigstore.url}${request.url ?? ''}`, {
          method: request.method ?? 'GET',
          headers: { 'content-type': 'application/json' },
          ...(body.byteLength === 0 ? {} : { body }),
        })
        const changed = answering((await answer.json()) as Record<string, Entry>)
        response.writeHead(request.method === 'POST' ? (status ?? answer.status) : answer.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(changed))
      })()
    })
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void between.close())

  const signThrough = () => {
    const [log] = sigstore.signingConfig['rekorTlogUrls'] as readonly [object]
    const { port } = between.address() as AddressInfo
    return keyless(sigstore, { rekorTlogUrls: [{ ...log, url: `http://127.0.0.1:${port}` }] }).sign(statement)
  }
  const changedEntry = (change: (entry: Entry) => void) => (answer: Record<string, Entry>) => {
    for (const entry of Object.values(answer)) change(entry)
    return answer
  }

  it('is taken as it is', async () => {
    answering = (answer) => answer
    expect(await signThrough()).toBeInstanceOf(Uint8Array)
  })

  it('may say that the entry is there already: then it is fetched', async () => {
    answering = (answer) => answer
    status = 409
    expect(await signThrough().finally(() => (status = undefined))).toBeInstanceOf(Uint8Array)
  })

  it('may not say so of what is not there', async () => {
    const gone = changedEntry((entry) => (entry.body = Buffer.from('{}').toString('base64')))
    answering = gone
    status = 409
    expect(await failureOf(signThrough().finally(() => (status = undefined)))).toMatchObject({ code: 'signing-refused' })
  })

  it.each<[string, (answer: Record<string, Entry>) => unknown, string | undefined]>([
    ['the entry of another', changedEntry((entry) => (entry.body = Buffer.from('{"apiVersion":"0.0.1","kind":"dsse","spec":{}}').toString('base64'))), undefined],
    ['another log index', changedEntry((entry) => (entry.logIndex += 1)), 'log-entry-invalid'],
    ['another time', changedEntry((entry) => (entry.integratedTime += 1)), 'log-entry-invalid'],
    ['a time before the certificate', changedEntry((entry) => (entry.integratedTime -= 1)), 'certificate-invalid'],
    ['no time', changedEntry((entry) => (entry.integratedTime = 0)), undefined],
    ['a time with a fraction', changedEntry((entry) => (entry.integratedTime += 0.5)), undefined],
    ['a promise by nobody', changedEntry((entry) => (entry.verification.signedEntryTimestamp = 'AAAA')), 'log-entry-invalid'],
    ['no promise', changedEntry((entry) => (entry.verification.signedEntryTimestamp = '')), undefined],
    ['no proof', changedEntry((entry) => (entry.verification.inclusionProof = undefined)), undefined],
    ['the proof of another tree', changedEntry(({ verification: { inclusionProof } }) => inclusionProof && (inclusionProof.rootHash = 'ab'.repeat(32))), 'log-entry-invalid'],
    ['a proof that does not lead there', changedEntry(({ verification: { inclusionProof } }) => inclusionProof?.hashes.push('ab'.repeat(32))), 'log-entry-invalid'],
    ['a proof at another place', changedEntry(({ verification: { inclusionProof } }) => inclusionProof && (inclusionProof.logIndex = 0)), 'log-entry-invalid'],
    ['a checkpoint by nobody', changedEntry(({ verification: { inclusionProof } }) => inclusionProof && (inclusionProof.checkpoint = inclusionProof.checkpoint.replace(/\S{8}\n$/, 'AAAAAAAA\n'))), 'log-entry-invalid'],
    ['two entries', (answer) => ({ ...answer, ['ab'.repeat(32)]: Object.values(answer)[0] }), undefined],
    ['no entry', () => ({}), undefined],
    ['a name that is no UUID', (answer) => ({ entry: Object.values(answer)[0] }), undefined],
    ['a list', () => [], undefined],
    ['a member that nobody knows', changedEntry((entry) => Object.assign(entry, { more: 1 })), undefined],
  ])('is refused with %s', async (_, change, cause) => {
    answering = change
    const failure = await failureOf(signThrough())
    expect(failure).toMatchObject({ code: 'signing-refused', blame: 'service', ...(cause === undefined ? {} : { cause: { code: cause } }) })
    if (cause === undefined) expect(failure.message).toContain('Rekor')
  })
})
