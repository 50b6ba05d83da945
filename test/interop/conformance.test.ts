/** The words that sigstore-conformance asks a client with, answered by conformance-client.mjs; what it signs is held against the others. */
import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { findPeer } from './peer.ts'

const [cosign, python] = ['cosign', 'sigstore'].map((name) => findPeer(name, 'what the conformance client signs was not held against it'))
const client = fileURLToPath(new URL('conformance-client.mjs', import.meta.url))
const identity = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const passphrase = 'a password'
const content = 'a release'
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'a.txt', digest: { sha256: digestOf(content).slice(7) } }], predicateType: 'https://slsa.dev/provenance/v1', predicate: {} }

const directory = mkdtempSync(join(tmpdir(), 'conformance-'))
const at = (name: string): string => join(directory, name)
let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  await sigstore.writeFiles(directory)
  writeFileSync(at('a.txt'), content)
  writeFileSync(at('other.txt'), 'another release')
  writeFileSync(at('statement.json'), JSON.stringify(statement))
})
afterAll(async () => {
  await sigstore.close()
  rmSync(directory, { recursive: true })
})

async function run(program: string, parameters: readonly string[]): Promise<{ code: number; errors: string }> {
  const env = { PATH: process.env['PATH'], HOME: directory, COSIGN_PASSWORD: passphrase, COSIGN_YES: 'true' }
  try {
    const { stderr } = await promisify(execFile)(program, parameters, { timeout: 500_000, cwd: directory, env })
    return { code: 0, errors: stderr }
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: unknown }
    return { code: typeof code === 'number' ? code : -1, errors: typeof stderr === 'string' ? stderr : '' }
  }
}

const ask = (...words: string[]) => run(process.execPath, [client, ...words])
const root = () => ['--trusted-root', at('trusted_root.json')]
const signBundle = (bundle: string, file: string, ...more: string[]) =>
  ask('sign-bundle', ...more, '--identity-token', sigstore.mint(githubClaims({ repository: 'acme/shop' })), '--bundle', at(bundle), ...root(), '--signing-config', at('signing_config.json'), at(file))
const by = (who: string) => ['--certificate-identity', who, '--certificate-oidc-issuer', sigstore.issuer]
const verifyBundle = (bundle: string, fileOrDigest: string, ...as: string[]) => ask('verify-bundle', '--bundle', at(bundle), ...as, ...root(), fileOrDigest)
const bundleIn = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as { verificationMaterial: { certificate: { rawBytes: string }; tlogEntries: readonly { kindVersion: object }[] } } & Record<string, object>

describe('sign-bundle', () => {
  it('signs a file: a message signature with the leaf alone, in Rekor v2', async () => {
    expect(await signBundle('file.json', 'a.txt')).toMatchObject({ code: 0 })
    const bundle = bundleIn('file.json')
    expect([bundle['messageSignature'] !== undefined, bundle['dsseEnvelope']]).toEqual([true, undefined])
    expect(new X509Certificate(Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64')).ca).toBe(false)
    expect(bundle.verificationMaterial.tlogEntries.map(({ kindVersion }) => kindVersion)).toEqual([{ kind: 'hashedrekord', version: '0.0.2' }])
  })

  it('signs a statement as it stands, with --in-toto', async () => {
    expect(await signBundle('statement-bundle.json', 'statement.json', '--in-toto')).toMatchObject({ code: 0 })
    const { dsseEnvelope } = bundleIn('statement-bundle.json') as unknown as { dsseEnvelope: { payload: string } }
    expect(Buffer.from(dsseEnvelope.payload, 'base64').toString()).toBe(JSON.stringify(statement))
  })

  it('refuses a token that is none, and the staging instance whose root it was not given', async () => {
    const refused = await ask('sign-bundle', '--identity-token', 'a.b.c', '--bundle', at('none.json'), ...root(), '--signing-config', at('signing_config.json'), at('a.txt'))
    expect(refused.code).not.toBe(0)
    expect(await ask('sign-bundle', '--staging', '--identity-token', 'a.b.c', '--bundle', at('none.json'), at('a.txt'))).toMatchObject({ code: 4, errors: expect.stringContaining('--trusted-root') })
    expect(() => readFileSync(at('none.json'))).toThrow('ENOENT')
  })
})

describe('verify-bundle', () => {
  it.each([
    ['a signed file', 'file.json'],
    ['the subject of a signed statement', 'statement-bundle.json'],
  ])('takes %s and its digest, by its signer; no other file, digest or signer', async (_, bundle) => {
    expect(await verifyBundle(bundle, at('a.txt'), ...by(identity))).toMatchObject({ code: 0 })
    expect(await verifyBundle(bundle, digestOf(content), ...by(identity))).toMatchObject({ code: 0 })
    expect(await verifyBundle(bundle, at('other.txt'), ...by(identity))).toMatchObject({ code: 1 })
    expect(await verifyBundle(bundle, digestOf('another release'), ...by(identity))).toMatchObject({ code: 1 })
    expect(await verifyBundle(bundle, at('a.txt'), ...by(identity.replace('shop', 'other')))).toMatchObject({ code: 1 })
  })

  ;(cosign === undefined ? it.skip : it)('takes what a key of cosign signed, by this key alone', async () => {
    for (const prefix of ['key', 'stranger']) expect(await run(cosign ?? '', ['generate-key-pair', '--output-key-prefix', prefix])).toMatchObject({ code: 0 })
    const signed = await run(cosign ?? '', ['sign-blob', '--key', at('key.key'), '--signing-config', at('signing_config.json'), ...root(), '--bundle', at('keyed.json'), at('a.txt')])
    expect(signed).toMatchObject({ code: 0 })
    expect(await verifyBundle('keyed.json', at('a.txt'), '--key', at('key.pub'))).toMatchObject({ code: 0 })
    expect(await verifyBundle('keyed.json', at('other.txt'), '--key', at('key.pub'))).toMatchObject({ code: 1 })
    expect(await verifyBundle('keyed.json', at('a.txt'), '--key', at('stranger.pub'))).toMatchObject({ code: 1 })
  })

  it('never passes what is no bundle, is not there, or has words that nobody knows', async () => {
    writeFileSync(at('no-bundle.json'), '{}')
    for (const bundle of ['no-bundle.json', 'absent.json']) expect((await verifyBundle(bundle, at('a.txt'), ...by(identity))).code).not.toBe(0)
    expect((await verifyBundle('file.json', at('absent.txt'), ...by(identity))).code).not.toBe(0)
    expect(await ask('verify-bundle', '--bundle', at('file.json'), ...root(), at('a.txt'))).toMatchObject({ code: 4 })
    expect(await verifyBundle('file.json', at('a.txt'), ...by(identity), '--insecure')).toMatchObject({ code: 4 })
    expect(await ask('verify')).toMatchObject({ code: 4 })
  })
})

describe('what it signs', () => {
  ;(cosign === undefined ? it.skip : it)('cosign takes', async () => {
    expect(await run(cosign ?? '', ['verify-blob', '--bundle', at('file.json'), ...root(), ...by(identity), at('a.txt')])).toMatchObject({ code: 0 })
    expect(await run(cosign ?? '', ['verify-blob-attestation', '--bundle', at('statement-bundle.json'), '--type', 'slsaprovenance1', ...root(), ...by(identity), at('a.txt')])).toMatchObject({ code: 0 })
    expect((await run(cosign ?? '', ['verify-blob', '--bundle', at('file.json'), ...root(), ...by(identity), at('other.txt')])).code).not.toBe(0)
  })

  ;(python === undefined ? it.skip : it)('sigstore-python takes', async () => {
    const verify = (bundle: string, file: string) => run(python ?? '', ['--trust-config', at('client_trust_config.json'), 'verify', 'identity', '--offline', '--bundle', at(bundle), '--cert-identity', identity, '--cert-oidc-issuer', sigstore.issuer, at(file)])
    for (const bundle of ['file.json', 'statement-bundle.json']) expect(await verify(bundle, 'a.txt')).toMatchObject({ code: 0 })
    expect((await verify('file.json', 'other.txt')).code).not.toBe(0)
  })
})
