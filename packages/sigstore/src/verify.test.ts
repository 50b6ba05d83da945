import { generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleOf, preAuthEncoding } from '@portcullis/sandbox/sigstore/bundle'
import type { Bundle } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from './trust/trust-domain.ts'
import type { TrustDomain } from './trust/trust-domain.ts'
import { createBundleVerifier } from './verify.ts'

const clock = new SandboxClock()
const claims = githubClaims({ repository: 'acme/shop', environment: 'production', eventName: 'workflow_dispatch', runnerEnvironment: 'self-hosted' })
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'x', predicate: {} }
let ours: SandboxSigstore
let theirs: SandboxSigstore

beforeAll(async () => {
  ;[ours, theirs] = await Promise.all([startSigstore({ clock }), startSigstore({ clock })])
})
afterAll(async () => Promise.all([ours.close(), theirs.close()]))

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const domainOf = (world: SandboxSigstore, name = 'ours') => readTrustDomain({ name, config: encode(world.trustedRoot) })
const verify = async (bundle: unknown, ...domains: TrustDomain[]) => createBundleVerifier({ domains }).verify(encode(bundle))

describe('a genuine bundle', () => {
  it('says who signed, by every extension of the certificate', async () => {
    const [envelope] = await verify(await ours.signStatement(statement, claims), domainOf(ours))
    const uri = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
    const sha = claims['sha']
    expect(envelope?.signer).toEqual({
      domain: 'ours',
      issuer: ours.issuer,
      subject: uri,
      certifiedKey: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      extensions: {
        buildSignerUri: uri,
        buildSignerDigest: sha,
        runnerEnvironment: 'self-hosted',
        sourceRepositoryUri: 'https://github.com/acme/shop',
        sourceRepositoryDigest: sha,
        sourceRepositoryRef: 'refs/heads/main',
        sourceRepositoryIdentifier: '1234',
        sourceRepositoryOwnerUri: 'https://github.com/acme',
        sourceRepositoryOwnerIdentifier: '567',
        buildConfigUri: uri,
        buildConfigDigest: sha,
        buildTrigger: 'workflow_dispatch',
        runInvocationUri: 'https://github.com/acme/shop/actions/runs/9001/attempts/1',
        sourceRepositoryVisibility: 'public',
        deploymentEnvironment: 'production',
        tokenSubject: 'repo:acme@567/shop@1234:environment:production',
      },
    })
  })

  it('says when, and hands out the very bytes that were signed', async () => {
    const bundle = await ours.signStatement(statement, claims)
    const [envelope] = await verify(bundle, domainOf(ours))
    expect(Buffer.from(envelope?.payload ?? []).toString('base64')).toBe(bundle.dsseEnvelope.payload)
    expect(envelope?.payloadType).toBe('application/vnd.in-toto+json')
    expect(envelope?.times).toHaveLength(1)
    expect(Math.abs((envelope?.times[0]?.getTime() ?? 0) - clock.now().getTime())).toBeLessThan(60_000)
  })

  it('leaves out extensions that the certificate does not carry', async () => {
    const [envelope] = await verify(await ours.signStatement(statement, githubClaims({ repository: 'acme/shop' })), domainOf(ours))
    expect(envelope?.signer.extensions).not.toHaveProperty('deploymentEnvironment')
  })

  it('may be of version 0.2, with its certificate in a chain', async () => {
    const bundle = await ours.signStatement(statement, claims)
    const { key, ...material } = { key: leafOf(bundle), ...bundle.verificationMaterial, certificate: undefined }
    const older = {
      ...bundle,
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
      verificationMaterial: { ...material, x509CertificateChain: { certificates: [key] } },
    }
    expect(await verify(older, domainOf(ours))).toHaveLength(1)
  })
})

describe('several trust domains', () => {
  it('answer for each that accepts', async () => {
    const bundle = await theirs.signStatement(statement, claims)
    const accepted = await verify(bundle, domainOf(ours), domainOf(theirs, 'theirs'), domainOf(theirs, 'the same again'))
    expect(accepted.map(({ signer }) => signer.domain)).toEqual(['theirs', 'the same again'])
  })

  it('give the reason of the one whose authority issued the certificate', async () => {
    const bundle = bundleOf({ ...theirs.evidence.parts(statement, theirs.evidence.leafFor(claims)), timestamps: [] })
    await expect(verify(bundle, domainOf(ours), domainOf(theirs, 'theirs'))).rejects.toMatchObject({ code: 'timestamp-missing' })
  })

  it('refuse what none of them issued', async () => {
    const failure = { code: 'bundle-untrusted', blame: 'artifact', expected: 'ours', found: expect.stringContaining('sandbox') }
    await expect(verify(await theirs.signStatement(statement, claims), domainOf(ours))).rejects.toMatchObject(failure)
  })

  it('must be at least one, each with a name of its own', () => {
    const invalid = expect.objectContaining({ code: 'trust-config-invalid' })
    expect(() => createBundleVerifier({ domains: [] })).toThrow(invalid)
    expect(() => createBundleVerifier({ domains: [domainOf(ours), domainOf(theirs)] })).toThrow(invalid)
  })
})

describe('a trust domain whose root lists less asks for less', () => {
  it('accepts without log entry where there is no log', async () => {
    const bundle = bundleOf({ ...ours.evidence.parts(statement, ours.evidence.leafFor(claims)), entries: [] })
    const withoutLog = readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, tlogs: [] }) })
    expect(await verify(bundle, withoutLog)).toHaveLength(1)
    await expect(verify(bundle, domainOf(ours))).rejects.toMatchObject({ code: 'log-entry-missing' })
  })
})

describe('algorithms', () => {
  type Pair = { publicKey: KeyObject; privateKey: KeyObject }
  const withoutLog = () => readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, tlogs: [] }) })

  /** A bundle signed with any key and hash; without log entry, as Rekor v2 does not log them all. */
  const signedWith = ({ publicKey, privateKey }: Pair, hash: string | null) => {
    const certificate = ours.evidence.issueCertificate(publicKey, claims).toString('base64')
    const payload = Buffer.from(JSON.stringify(statement))
    const signature = sign(hash, preAuthEncoding('application/vnd.in-toto+json', payload), privateKey)
    const signatures = [{ sig: signature.toString('base64'), keyid: '' }]
    const envelope = { payload: payload.toString('base64'), payloadType: 'application/vnd.in-toto+json', signatures }
    return bundleOf({ key: { certificate: { rawBytes: certificate } }, envelope, entries: [], timestamps: [ours.evidence.timestamp(signature)] })
  }

  it.each<[string, () => Pair, string | null]>([
    ['P-256 with SHA-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'sha256'],
    ['P-384 with SHA-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
    ['Ed25519', () => generateKeyPairSync('ed25519'), null],
    ['RSA of 3072 bits', () => generateKeyPairSync('rsa', { modulusLength: 3072 }), 'sha256'],
  ])('%s is accepted', async (_, generate, hash) => {
    expect(await verify(signedWith(generate(), hash), withoutLog())).toHaveLength(1)
  })

  it.each<[string, () => Pair, string | null, string]>([
    ['P-384 with SHA-256', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha256', 'signature-invalid'],
    ['P-256 with SHA-512', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'sha512', 'signature-invalid'],
    ['RSA of 2048 bits', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256', 'algorithm-refused'],
    ['secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }), 'sha256', 'algorithm-refused'],
    ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' }), 'sha512', 'algorithm-refused'],
    ['Ed448', () => generateKeyPairSync('ed448'), null, 'algorithm-refused'],
  ])('%s is refused', async (_, generate, hash, code) => {
    await expect(verify(signedWith(generate(), hash), withoutLog())).rejects.toMatchObject({ code })
  })
})

function leafOf({ verificationMaterial: material }: Bundle) {
  return 'certificate' in material ? material.certificate : undefined
}
