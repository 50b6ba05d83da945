import { createHash } from 'node:crypto'
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
import { githubClaims } from './claims.ts'
import { IN_TOTO, preAuthEncoding, signatureOf, type BundleParts } from './evidence.ts'
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

  it.each<[string, (genuine: BundleParts) => Partial<BundleParts>]>([
    ['without log entry', () => ({ entries: [] })],
    ['without timestamp', () => ({ timestamps: [] })],
    ['with the entry of another signature', (genuine) => ({ entries: [otherEntry(genuine)] })],
    ['with the timestamp of another signature', () => ({ timestamps: [sigstore.evidence.timestamp(Buffer.from('other'))] })],
    ['with a timestamp after the leaf expired', ({ envelope }) => ({ timestamps: [stampedAfter(envelope, 11)] })],
    ['with a timestamp before the leaf', ({ envelope }) => ({ timestamps: [stampedAfter(envelope, -1)] })],
    ["with a stranger's timestamp", ({ envelope }) => ({ timestamps: [stranger.evidence.timestamp(signatureOf(envelope))] })],
    ["with a stranger's log entry", ({ envelope, leaf }) => ({ entries: [stranger.evidence.logEntry(envelope, leaf)] })],
    ["with a stranger's certificate", () => ({ leaf: stranger.evidence.leafFor(claims) })],
    ['with another certificate', () => ({ leaf: sigstore.evidence.leafFor(claims) })],
  ])('refuses it %s', (_, wrong) => {
    const parts = genuineParts()
    expect(() => verify(bundleFromJSON(sigstore.evidence.bundle(parts)))).not.toThrow()
    expect(() => verify(bundleFromJSON(sigstore.evidence.bundle({ ...parts, ...wrong(parts) })))).toThrow()
  })

  it('refuses a certificate whose SCT a stranger signed', () => {
    const parts = genuineParts()
    const ctlogs = stranger.trustedRoot['ctlogs']
    const trust = toTrustMaterial(TrustedRoot.fromJSON({ ...sigstore.trustedRoot, ctlogs }))
    expect(() => new Verifier(trust).verify(toSignedEntity(bundleFromJSON(sigstore.evidence.bundle(parts))))).toThrow(/SCT/)
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

function genuineParts(): BundleParts {
  const { evidence } = sigstore
  const leaf = evidence.leafFor(claims)
  const envelope = evidence.envelope(JSON.stringify(statement), leaf)
  return { leaf, envelope, entries: [evidence.logEntry(envelope, leaf)], timestamps: [evidence.timestamp(signatureOf(envelope))] }
}

function otherEntry({ leaf }: BundleParts) {
  return sigstore.evidence.logEntry(sigstore.evidence.envelope('{}', leaf), leaf)
}

const stampedAfter = (envelope: BundleParts['envelope'], minutes: number) =>
  sigstore.evidence.timestamp(signatureOf(envelope), new Date(clock.now().getTime() + minutes * 60_000))
