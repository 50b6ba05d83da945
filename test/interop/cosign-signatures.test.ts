/** Signatures other than attestations, with cosign: of images as cosign 3 and 2 keep them, and of files themselves, both ways. */
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { plainSignatureType } from '@portcullis/core/model/simple-signing'
import { encodeStatement, subjectOf } from '@portcullis/core/model/statement'
import { sign } from '@portcullis/core/use-cases/sign'
import type { SignWorld } from '@portcullis/core/use-cases/sign'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { openKeyFile } from '@portcullis/sigstore/keys/key-file'
import { createKeySigner } from '@portcullis/sigstore/keys/key-signer'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { findPeer, runPeer } from './peer.ts'

const tests = 'https://example.test/tests/v1'
const passphrase = 'correct horse battery staple'
const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const blob = Buffer.from('a release')
const cosign3 = findPeer('cosign', 'signatures were not exchanged with it')
const cosign2 = findPeer('cosign2', 'signatures were not exchanged with it')

const directory = mkdtempSync(join(tmpdir(), 'cosign-signatures-'))
const at = (name: string): string => join(directory, name)
const clock = new SandboxClock()
let sigstore: SandboxSigstore
let registry: SandboxRegistry

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
  registry = await startRegistry({ clock })
  await sigstore.writeFiles(directory)
  writeFileSync(at('blob'), blob)
  writeFileSync(at('other'), 'another release')
  const cosign = cosign3 ?? cosign2
  if (cosign !== undefined) for (const prefix of ['release', 'stranger']) expect(await run(cosign, 'generate-key-pair', '--output-key-prefix', prefix)).toMatchObject({ code: 0 })
})
afterAll(async () => {
  await Promise.all([sigstore.close(), registry.close()])
  rmSync(directory, { recursive: true })
})

async function run(program: string, ...parameters: string[]): Promise<{ code: number; errors: string }> {
  try {
    const { stderr } = await runPeer(directory, program, parameters, { COSIGN_PASSWORD: passphrase })
    return { code: 0, errors: stderr }
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: unknown }
    return { code: typeof code === 'number' ? code : -1, errors: typeof stderr === 'string' ? stderr : '' }
  }
}

const domain = () => readTrustDomain({ name: 'sandbox', config: readFileSync(at('client_trust_config.json')) })
const token = (): string => sigstore.mint(githubClaims({ repository: 'acme/shop' }))
const keyless = () => createKeylessSigner({ domain: domain(), clock, identityToken: async () => token() })
const keyed = () => createKeySigner({ domain: domain(), key: openKeyFile(readFileSync(at('release.key')), passphrase), clock })
const asWorkflow = (name = workflow): string[] => ['--certificate-identity', name, '--certificate-oidc-issuer', sigstore.issuer]
const pushed = (repository: string): Promise<PinnedReference> => pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registry.url, repository })
const plain = ({ digest }: PinnedReference): Uint8Array => encodeStatement({ subject: [subjectOf(digest)], predicateType: plainSignatureType, predicate: {} })

function world(signer: Required<Pick<SignWorld, 'signer'>>['signer'] & Required<Pick<SignWorld, 'digests'>>['digests'], to: 'referrers' | 'cosign 2'): SignWorld {
  const { reader, attacher, cosignTags } = createRegistryAttacher({ clock, chance: () => 0, credentials: anonymous, onSecret: () => undefined })
  return { artifacts: reader, signer, digests: signer, clock, ...(to === 'referrers' ? { writer: attacher } : { cosignTags }) }
}

describe('a plain signature that we make', () => {
  ;(cosign3 === undefined ? it.skip : it)('is one of cosign 3: verify takes it from the registry, of its signer alone', async () => {
    const image = await pushed('acme/plain')
    const verify = (...by: string[]) => run(cosign3 ?? '', 'verify', '--allow-insecure-registry', '--trusted-root', at('trusted_root.json'), ...by, formatReference(image))
    expect(await verify(...asWorkflow())).toMatchObject({ errors: expect.stringContaining('no signatures found') })
    await sign({ subjects: [image], statements: [plain(image)], dryRun: false }, world(keyless(), 'referrers'))
    expect(await verify(...asWorkflow())).toMatchObject({ code: 0 })
    expect(await verify(...asWorkflow(workflow.replace('shop', 'other')))).toMatchObject({ errors: expect.stringContaining('no matching CertificateIdentity') })
  })

  ;(cosign3 === undefined ? it.skip : it)('with a key, too', async () => {
    const image = await pushed('acme/plain-key')
    await sign({ subjects: [image], statements: [plain(image)], dryRun: false }, world(keyed(), 'referrers'))
    const verify = (key: string) => run(cosign3 ?? '', 'verify', '--allow-insecure-registry', '--trusted-root', at('trusted_root.json'), '--key', at(key), formatReference(image))
    expect(await verify('release.pub')).toMatchObject({ code: 0 })
    expect((await verify('stranger.pub')).code).not.toBe(0)
  })
})

describe('what we keep under the tags of cosign 2 with an entry of Rekor v2, which cosign 2 does not know', () => {
  const when = cosign2 === undefined ? it.skip : it
  const verify = (command: string, image: PinnedReference, ...more: string[]) => run(cosign2 ?? '', command, '--allow-insecure-registry', '--insecure-ignore-tlog', ...more, formatReference(image))

  when('is refused there, and with its check of the log switched off verifies with the key alone', async () => {
    const image = await pushed('acme/tags-key')
    const attestation = encodeStatement({ subject: [subjectOf(image.digest)], predicateType: tests, predicate: { passed: true } })
    await sign({ subjects: [image], statements: [plain(image), attestation], dryRun: false }, world(keyed(), 'cosign 2'))
    for (const words of [['verify'], ['verify-attestation', '--type', tests]] as const) {
      const [command, ...more] = words
      expect(await verify(command, image, ...more, '--key', at('release.pub'))).toMatchObject({ code: 0 })
      expect((await verify(command, image, ...more, '--key', at('stranger.pub'))).code).not.toBe(0)
    }
    const logged = await run(cosign2 ?? '', 'verify', '--allow-insecure-registry', '--key', at('release.pub'), formatReference(image))
    expect(logged.code).not.toBe(0)
  })

  when('is refused there, and with its check of the log switched off verifies by the certificate and the timestamp', async () => {
    const image = await pushed('acme/tags-keyless')
    await sign({ subjects: [image], statements: [plain(image)], dryRun: false }, world(keyless(), 'cosign 2'))
    const stamped = ['--use-signed-timestamps', '--trusted-root', at('trusted_root.json')]
    expect((await run(cosign2 ?? '', 'verify', '--allow-insecure-registry', ...stamped, ...asWorkflow(), formatReference(image))).code).not.toBe(0)
    expect(await verify('verify', image, ...stamped, ...asWorkflow())).toMatchObject({ code: 0 })
    expect((await verify('verify', image, ...stamped, ...asWorkflow(workflow.replace('shop', 'other')))).code).not.toBe(0)
  })
})

describe.each([['cosign', cosign3], ['cosign2', cosign2]])('a file, with %s', (name, cosign) => {
  const when = cosign === undefined ? it.skip : it
  const format = name === 'cosign2' ? ['--new-bundle-format', '--use-signed-timestamps'] : []
  const verifyBlob = (bundle: string, file: string, ...by: string[]) =>
    run(cosign ?? '', 'verify-blob', ...format, '--bundle', at(bundle), '--trusted-root', at('trusted_root.json'), ...by, at(file))

  when('that we sign by its digest, without a key, is taken for this file and signer alone', async () => {
    writeFileSync(at('keyless.json'), await keyless().signDigest(digestOf(blob)))
    expect(await verifyBlob('keyless.json', 'blob', ...asWorkflow())).toEqual({ code: 0, errors: expect.stringContaining('Verified OK') })
    expect((await verifyBlob('keyless.json', 'other', ...asWorkflow())).code).not.toBe(0)
    expect((await verifyBlob('keyless.json', 'blob', ...asWorkflow(workflow.replace('shop', 'other')))).code).not.toBe(0)
  })

  when('that we sign by its digest, with a key, is taken for this file and key alone', async () => {
    writeFileSync(at('keyed.json'), await keyed().signDigest(digestOf(blob)))
    expect(await verifyBlob('keyed.json', 'blob', '--key', at('release.pub'))).toMatchObject({ code: 0 })
    expect((await verifyBlob('keyed.json', 'other', '--key', at('release.pub'))).code).not.toBe(0)
    expect((await verifyBlob('keyed.json', 'blob', '--key', at('stranger.pub'))).code).not.toBe(0)
  })
})

;(cosign3 === undefined ? describe.skip : describe)('a file that cosign 3 signs', () => {
  const signBlob = (bundle: string, ...by: string[]) =>
    run(cosign3 ?? '', 'sign-blob', '--yes', '--signing-config', at('signing_config.json'), '--trusted-root', at('trusted_root.json'), '--bundle', at(bundle), ...by, at('blob'))

  it.each([
    ['without a key', () => ['--identity-token', token()]],
    ['with a key', () => ['--key', at('release.key')]],
  ])('%s is taken by us for this file alone', async (how, by) => {
    expect(await signBlob(`${how}.json`, ...by())).toMatchObject({ code: 0 })
    const keys = [{ name: 'release', domain: 'sandbox', publicKey: createPublicKey(readFileSync(at('release.pub'))) }]
    const verifier = createBundleVerifier({ domains: [domain()], keys })
    const bundle = readFileSync(at(`${how}.json`))
    expect(await verifier.verify(bundle, { digest: digestOf(blob) })).toHaveLength(1)
    await expect(verifier.verify(bundle, { digest: digestOf('another release') })).rejects.toMatchObject({ blame: 'artifact' })
  })
})
