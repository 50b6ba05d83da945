import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { Failure } from '@portcullis/core/failure'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { fetchIdentityToken } from './oidc.ts'
import { createKeylessSigner } from './sign.ts'
import { readTrustDomain } from './trust/trust-domain.ts'
import { createBundleVerifier } from './verify.ts'

const clock = new SandboxClock()
const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const statement = encode({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'shop', digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'https://example.test/x/v1',
  predicate: { umlaut: 'größer' },
})
let sigstore: SandboxSigstore
let stranger: SandboxSigstore

beforeAll(async () => {
  ;[sigstore, stranger] = await Promise.all([startSigstore({ clock }), startSigstore({ clock })])
})
afterAll(async () => Promise.all([sigstore.close(), stranger.close()]))

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

const domainOf = (config: unknown) => readTrustDomain({ name: 'sandbox', config: encode(config) })
const mint = async () => sigstore.mint(claims)

/** A signer that notes its pauses instead of taking them. */
function signerWith(identityToken: () => Promise<string> = mint, config: unknown = sigstore.clientTrustConfig) {
  const paused: number[] = []
  const signer = createKeylessSigner({ domain: domainOf(config), clock, identityToken, pause: async (time) => paused.push(time) })
  return { signer, paused }
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const outcome = await work.catch((error: unknown) => error)
  if (outcome instanceof Failure) return outcome
  throw new TypeError('expected a Failure')
}

describe('a signed statement', () => {
  it('verifies, with the identity of the job and the very bytes', async () => {
    const { requestUrl, requestToken } = sigstore.grantRequestToken(claims)
    const { signer } = signerWith(() => fetchIdentityToken({ url: requestUrl, token: requestToken }))
    const [envelope] = await createBundleVerifier({ domains: [domainOf(sigstore.trustedRoot)] }).verify(await signer.sign(statement))
    expect(envelope?.payload).toEqual(statement)
    expect(envelope?.signer).toMatchObject({
      issuer: sigstore.issuer,
      subject: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
      extensions: { deploymentEnvironment: 'production', sourceRepositoryIdentifier: '1234' },
    })
  })

  it('is accepted by the library on its own, reading the bundle its own way', async () => {
    const { signer } = signerWith()
    const bundle = bundleFromJSON(JSON.parse(Buffer.from(await signer.sign(statement)).toString('utf8')))
    const oracle = (world: SandboxSigstore) => new Verifier(toTrustMaterial(TrustedRoot.fromJSON(world.trustedRoot)))
    const { identity } = oracle(sigstore).verify(toSignedEntity(bundle))
    expect(identity?.extensions?.issuer).toBe(sigstore.issuer)
    expect(() => oracle(stranger).verify(toSignedEntity(bundle))).toThrow()
  })

  it('has a key of its own each time', async () => {
    const { signer } = signerWith()
    const bundles = await Promise.all([signer.sign(statement), signer.sign(statement)])
    const [one, other] = bundles.map((bundle) => bundleFromJSON(JSON.parse(Buffer.from(bundle).toString('utf8'))).verificationMaterial.content)
    expect(one).not.toEqual(other)
  })
})

describe('a service out of order', () => {
  it.each(['fulcio', 'tsa', 'rekor'] as const)('%s: tries again as a whole, then gives up', async (name) => {
    sigstore.unavailable.add(name)
    let tokens = 0
    const { signer, paused } = signerWith(async () => {
      tokens += 1
      return sigstore.mint(claims)
    })
    const failure = await failureOf(signer.sign(statement)).finally(() => sigstore.unavailable.delete(name))
    expect(failure).toMatchObject({ code: 'signing-unavailable', blame: 'service' })
    expect(paused).toEqual([1_000, 5_000])
    expect(tokens).toBe(3)
  })

  it('succeeds when the service comes back', async () => {
    sigstore.unavailable.add('rekor')
    const signer = createKeylessSigner({
      domain: domainOf(sigstore.clientTrustConfig),
      clock,
      identityToken: mint,
      pause: async () => sigstore.unavailable.delete('rekor'),
    })
    expect((await signer.sign(statement)).byteLength).toBeGreaterThan(0)
  })

  it('says so when nothing listens', async () => {
    const gone = await startSigstore({ clock })
    await gone.close()
    const { signer } = signerWith(mint, gone.clientTrustConfig)
    const failure = await failureOf(signer.sign(statement))
    expect(failure.code).toBe('signing-unavailable')
    expect(failure.message).toContain('ECONNREFUSED')
  })
})

describe('refused', () => {
  it('a token of another issuer: at once, and never shown', async () => {
    const token = stranger.mint(claims)
    const { signer, paused } = signerWith(async () => token)
    const failure = await failureOf(signer.sign(statement))
    expect(failure).toMatchObject({ code: 'signing-refused', blame: 'service' })
    expect(paused).toEqual([])
    expect(everythingSaidBy(failure)).not.toContain(token)
  })

  it.each([
    ['no token at all', 'not-a-token'],
    ['claims that are no JSON', 'e30.bm90IGpzb24tc2VjcmV0.e30'],
    ['no subject', `e30.${Buffer.from('{}').toString('base64url')}.e30`],
  ])('%s', async (_, token) => {
    const { signer } = signerWith(async () => token)
    const failure = await failureOf(signer.sign(statement))
    expect(failure.code).toBe('oidc-unavailable')
    expect(everythingSaidBy(failure)).not.toContain(token)
  })

  it('a signing config of another instance than the trusted root: nothing is handed out', async () => {
    const { signer } = signerWith(mint, { ...sigstore.clientTrustConfig, trustedRoot: stranger.trustedRoot })
    const failure = await failureOf(signer.sign(statement))
    expect(failure).toMatchObject({ code: 'signing-refused', blame: 'service', cause: { code: 'bundle-untrusted' } })
  })

  it.each([
    ['without log', { rekorTlogUrls: [], rekorTlogConfig: undefined }, 'log-entry-missing'],
    ['without timestamp authority', { tsaUrls: [], tsaConfig: undefined }, 'timestamp-missing'],
  ])('a signing config %s that the trusted root asks for', async (_, change, code) => {
    const signingConfig = { ...sigstore.signingConfig, ...change }
    const { signer } = signerWith(mint, { ...sigstore.clientTrustConfig, signingConfig })
    expect(await failureOf(signer.sign(statement))).toMatchObject({ code: 'signing-refused', cause: { code } })
  })

  it('a trust domain that does not say where to sign', () => {
    expect(() => signerWith(mint, sigstore.trustedRoot)).toThrow(expect.objectContaining({ code: 'trust-config-invalid' }))
  })
})

/** All texts of a failure and of what caused it. */
function everythingSaidBy(failure: unknown): string {
  if (!(failure instanceof Error)) return ''
  return `${failure.message} ${failure.stack} ${JSON.stringify(failure)} ${everythingSaidBy(failure.cause)}`
}
