import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFromJSON, bundleToJSON, type Bundle } from '@sigstore/bundle'
import { ClientTrustConfig, SigningConfig, TransparencyLogEntry, TrustedRoot } from '@sigstore/protobuf-specs'
import {
  bundleBuilderFromSigningConfig, DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness, type Witness,
} from '@sigstore/sign'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { bundleOf, IN_TOTO, preAuthEncoding, signatureOf, type BundleParts } from './bundle.ts'
import { githubClaims } from './claims.ts'
import { keySigner } from './evidence.ts'
import { startSigstore, type SandboxSigstore } from './start-sigstore.ts'

const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'https://example.test/x/v1' }
const clock = new SandboxClock()
let sigstore: SandboxSigstore
let stranger: SandboxSigstore

beforeAll(async () => {
  ;[sigstore, stranger] = await Promise.all([startSigstore({ clock }), startSigstore({ clock })])
})
afterAll(async () => Promise.all([sigstore.close(), stranger.close()]))

/** Verifies with everything that the public Sigstore asks: SCT, log entry, timestamp. */
function verify(bundle: Bundle, world: SandboxSigstore = sigstore, artifact?: Buffer) {
  const trust = toTrustMaterial(TrustedRoot.fromJSON(world.trustedRoot))
  const verifier = new Verifier(trust, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 })
  return verifier.verify(toSignedEntity(bundle, artifact), { extensions: { issuer: world.issuer } })
}

const signer = (world = sigstore) =>
  new FulcioSigner({ fulcioBaseURL: world.url, identityProvider: { getToken: async () => world.mint(claims) } })
const timestamps = (world = sigstore) => new TSAWitness({ tsaBaseURL: world.url })

/** Logs a DSSE signature as cosign does: as a hashedrekord over the encoding that was signed. */
const logWitness: Witness = {
  async testify(content, certificate) {
    if (content.$case !== 'dsseEnvelope') throw new Error('not an envelope')
    const { payload, payloadType, signatures } = content.dsseEnvelope
    const response = await fetch(`${sigstore.url}/api/v2/log/entries`, {
      method: 'POST',
      body: JSON.stringify({
        hashedRekordRequestV002: {
          digest: createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest('base64'),
          signature: {
            content: signatures[0]?.sig.toString('base64'),
            verifier: {
              keyDetails: 'PKIX_ECDSA_P256_SHA_256',
              x509Certificate: { rawBytes: certificate.replaceAll(/-----[^-]+-----|\s/g, '') },
            },
          },
        },
      }),
    })
    const { logId, kindVersion, ...entry } = TransparencyLogEntry.fromJSON(await response.json())
    if (logId === undefined || kindVersion === undefined) throw new Error('not an entry')
    return { tlogEntries: [{ ...entry, logId, kindVersion }] }
  },
}

describe("signed by @sigstore/sign against the sandbox, @sigstore/verify", () => {
  it('accepts an attestation', async () => {
    const builder = new DSSEBundleBuilder({ signer: signer(), witnesses: [logWitness, timestamps()] })
    const bundle = await builder.create({ data: Buffer.from(JSON.stringify(statement)), type: IN_TOTO })
    expect(verify(bundle).identity?.subjectAlternativeName).toBe('https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main')
    expect(() => verify(bundle, stranger)).toThrow()
  })

  it('accepts a signed blob, and not for another blob', async () => {
    const witnesses = [new RekorWitness({ rekorBaseURL: sigstore.url, majorApiVersion: 2 }), timestamps()]
    const bundle = await new MessageSignatureBundleBuilder({ signer: signer(), witnesses }).create({ data: Buffer.from('a blob') })
    expect(verify(bundle, sigstore, Buffer.from('a blob')).identity?.extensions?.issuer).toBe(sigstore.issuer)
    expect(() => verify(bundle, sigstore, Buffer.from('another blob'))).toThrow()
  })

  it('accepts what the signing config led to', async () => {
    const builder = bundleBuilderFromSigningConfig({
      signingConfig: SigningConfig.fromJSON(sigstore.signingConfig),
      identityProvider: { getToken: async () => sigstore.mint(claims) },
      bundleType: 'messageSignature',
    })
    const bundle = await builder.create({ data: Buffer.from('a blob by config') })
    expect(() => verify(bundle, sigstore, Buffer.from('a blob by config'))).not.toThrow()
  })

  it('never sees an attestation logged as kind dsse: Rekor v2 takes hashedrekord alone', async () => {
    const witnesses = [new RekorWitness({ rekorBaseURL: sigstore.url, majorApiVersion: 2 })]
    const builder = new DSSEBundleBuilder({ signer: signer(), witnesses })
    await expect(builder.create({ data: Buffer.from('{}'), type: IN_TOTO })).rejects.toMatchObject({ code: 'TLOG_CREATE_ENTRY_ERROR' })
  })
})

describe("evidence made by the sandbox, @sigstore/verify", () => {
  it('accepts it whole, also long after', async () => {
    clock.set(new Date('2026-07-01T12:00:00Z'))
    const bundle = bundleFromJSON(await sigstore.signStatement(statement, claims))
    clock.set(new Date())
    expect(() => verify(bundle)).not.toThrow()
    expect(bundleToJSON(bundle).mediaType).toContain('v0.3')
  })

  it('accepts it while the log grows', async () => {
    const bundles = await Promise.all(Array.from({ length: 5 }, async () => sigstore.signStatement(statement, claims)))
    for (const bundle of bundles) expect(() => verify(bundleFromJSON(bundle))).not.toThrow()
  })

  it.each<[string, (genuine: GenuineParts) => Partial<BundleParts>]>([
    ['without log entry', () => ({ entries: [] })],
    ['without timestamp', () => ({ timestamps: [] })],
    ['with the entry of another signature', ({ signer }) => ({ entries: sigstore.evidence.parts({}, signer).entries })],
    ['with the timestamp of another signature', () => ({ timestamps: [sigstore.evidence.timestamp(Buffer.from('other'))] })],
    ['with a timestamp after the leaf expired', ({ envelope }) => ({ timestamps: [stampedAfter(envelope, 11)] })],
    ['with a timestamp before the leaf', ({ envelope }) => ({ timestamps: [stampedAfter(envelope, -1)] })],
    ['by a leaf that had expired', () => sigstore.evidence.parts(statement, sigstore.evidence.leafAt(claims, new Date(clock.now().getTime() - 3600_000)))],
    ["with a stranger's timestamp", ({ envelope }) => ({ timestamps: [stranger.evidence.timestamp(signatureOf(envelope))] })],
    ["with a stranger's log entry", ({ envelope, signer }) => ({ entries: [stranger.evidence.logEntry(envelope, signer)] })],
    ["with a stranger's certificate", () => ({ key: stranger.evidence.leafFor(claims).key })],
    ['with another certificate', () => ({ key: sigstore.evidence.leafFor(claims).key })],
  ])('refuses it %s', (_, wrong) => {
    const parts = genuineParts()
    expect(() => verify(bundleFromJSON(bundleOf(parts)))).not.toThrow()
    expect(() => verify(bundleFromJSON(bundleOf({ ...parts, ...wrong(parts) })))).toThrow()
  })

  it('refuses a certificate whose SCT a stranger signed', () => {
    const parts = genuineParts()
    const ctlogs = stranger.trustedRoot['ctlogs']
    const trust = toTrustMaterial(TrustedRoot.fromJSON({ ...sigstore.trustedRoot, ctlogs }))
    expect(() => new Verifier(trust).verify(toSignedEntity(bundleFromJSON(bundleOf(parts))))).toThrow(/SCT/)
  })
})

describe('a key without certificate', () => {
  it('signs statements that are logged and stamped like all others', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const bundle = bundleFromJSON(sigstore.evidence.signStatement(statement, keySigner(privateKey)))
    const hint = createHash('sha256').update(publicKey.export({ format: 'der', type: 'spki' })).digest('base64')
    const find = (name: string) => {
      expect(name).toBe(hint)
      return { publicKey, validFor: () => true }
    }
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot), find), { tlogThreshold: 1, timestampThreshold: 1 })
    expect(() => verifier.verify(toSignedEntity(bundle))).not.toThrow()
  })
})

describe('a Sigstore without transparency', () => {
  it('issues and stamps, and its bundles stand where no SCT and no log entry is asked for', async () => {
    const silent = await startSigstore({ clock, transparency: false })
    const bundle = bundleFromJSON(await silent.signStatement(statement, claims))
    const entries = await fetch(`${silent.url}/api/v2/log/entries`, { method: 'POST', body: '{}' })
    const certificate = await signer(silent).sign(Buffer.from('data'))
    await silent.close()
    expect([entries.status, certificate.key.$case]).toEqual([404, 'x509Certificate'])
    const trust = toTrustMaterial(TrustedRoot.fromJSON(silent.trustedRoot))
    const checks = (options: object) => () => new Verifier(trust, options).verify(toSignedEntity(bundle))
    expect(checks({ ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 })).not.toThrow()
    expect(checks({ ctlogThreshold: 1, tlogThreshold: 0, timestampThreshold: 1 })).toThrow(/SCT/)
    expect(checks({ ctlogThreshold: 0, tlogThreshold: 1, timestampThreshold: 1 })).toThrow(/tlog/)
  })
})

describe('the trust files', () => {
  it('are what the Sigstore protocol calls by these names', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sandbox-sigstore-'))
    const paths = await sigstore.writeFiles(directory)
    const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
    expect(TrustedRoot.fromJSON(read(paths.trustedRoot)).tlogs[0]?.baseUrl).toBe('http://rekor.sandbox.test')
    expect(SigningConfig.fromJSON(read(paths.signingConfig)).rekorTlogUrls[0]).toMatchObject({ url: sigstore.url, majorApiVersion: 2 })
    expect(ClientTrustConfig.fromJSON(read(paths.clientTrustConfig)).signingConfig?.tsaUrls[0]?.url).toBe(sigstore.tsaUrl)
    rmSync(directory, { recursive: true })
  })
})

function genuineParts() {
  const signer = sigstore.evidence.leafFor(claims)
  return { signer, ...sigstore.evidence.parts(statement, signer) }
}

type GenuineParts = ReturnType<typeof genuineParts>

const stampedAfter = (envelope: BundleParts['envelope'], minutes: number) =>
  sigstore.evidence.timestamp(signatureOf(envelope), new Date(clock.now().getTime() + minutes * 60_000))
