/** cosign 3 signs an image in a registry and we verify it, and the other way round: with the referrers API and without, over the sandbox and the real services. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Identity } from '@portcullis/core/model/policy'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { sign } from '@portcullis/core/use-cases/sign'
import { verify } from '@portcullis/core/use-cases/verify'
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
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { findPeer, runPeer } from './peer.ts'
import { startRealSigstore } from './real-sigstore.ts'
import type { RealSigstore } from './real-sigstore.ts'

const cosign = findPeer('cosign', 'signed images were not exchanged with it')
const workflow = 'acme/shop/.github/workflows/build.yml@refs/heads/main'
const plainSignature = 'https://sigstore.dev/cosign/sign/v1'
const checked = 'https://example.test/checked/v1'

const [fulcio, rekor, timestamps] = ['fulcio', 'posix', 'timestamp-authority'].map((name) => findPeer(name, 'images were not signed with it'))
const real = fulcio === undefined || rekor === undefined || timestamps === undefined ? undefined : { fulcio, rekor, timestamps }
const worlds = ['the sandbox', ...(real === undefined ? [] : ['the real services'])]

;(cosign === undefined ? describe.skip : describe).each(worlds)('an image, with %s', (world) => {
  const directory = mkdtempSync(join(tmpdir(), 'cosign-image-'))
  const predicate = join(directory, 'predicate.json')
  const clock = new SandboxClock()
  let sigstore: SandboxSigstore
  let files: RealSigstore['paths']
  let services: RealSigstore | undefined
  let registries: Record<'with' | 'without', SandboxRegistry>

  beforeAll(async () => {
    sigstore = await startSigstore({ clock })
    services = world === 'the sandbox' || real === undefined ? undefined : await startRealSigstore(real, sigstore, join(directory, 'real'))
    files = services?.paths ?? (await sigstore.writeFiles(directory))
    writeFileSync(predicate, '{"passed":true}')
    registries = { with: await startRegistry({ clock }), without: await startRegistry({ clock, referrersApi: false }) }
  })
  afterAll(async () => {
    await Promise.all([services?.close(), sigstore.close(), registries.with.close(), registries.without.close()])
    rmSync(directory, { recursive: true })
  })

  const pushed = (api: 'with' | 'without', repository: string): Promise<PinnedReference> => pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registries[api].url, repository })
  const token = (): string => sigstore.mint(githubClaims({ repository: 'acme/shop', environment: 'build' }))
  const run = (program: string | undefined, words: readonly string[]) => runPeer(directory, program, words)
  const asWorkflow = (name: string): string[] => ['--certificate-identity', `https://github.com/${name}`, '--certificate-oidc-issuer', sigstore.issuer, '--trusted-root', files.trustedRoot, '--allow-insecure-registry', ...(services === undefined ? [] : ['--insecure-ignore-sct'])]
  const cosigns = (image: PinnedReference, ...verb: readonly string[]): Promise<unknown> =>
    run(cosign ?? '', [...verb, '--yes', '--identity-token', token(), '--signing-config', files.signingConfig, '--trusted-root', files.trustedRoot, '--allow-insecure-registry', formatReference(image)])

  const ours = () => {
    const domain = readTrustDomain({ name: 'acme', config: readFileSync(files.clientTrustConfig) })
    const registry = createRegistryAttacher({ clock, chance: () => 0, credentials: anonymous, onSecret: () => undefined })
    const signer = createKeylessSigner({ domain, clock, identityToken: () => Promise.resolve(token()) })
    return { registry, signer, verifier: createBundleVerifier({ domains: [domain] }) }
  }
  const verdict = async (image: PinnedReference, expected: string, predicateType = plainSignature) => {
    const { registry, verifier } = ours()
    const identity: Identity = { name: 'builder', domain: 'acme', issuer: sigstore.issuer, workflow: expected }
    return verify({ subject: image, identity, predicateType }, { bundles: registry.bundles, verifier, clock })
  }

  it.each(['with', 'without'] as const)('that cosign signs verifies here, for its signer alone (%s the referrers API)', async (api) => {
    const image = await pushed(api, 'acme/by-cosign')
    expect(await verdict(image, workflow)).toMatchObject({ decision: 'deny', reasonCode: 'signature-missing' })
    await cosigns(image, 'sign')
    expect(await verdict(image, workflow)).toMatchObject({ decision: 'allow', reasonCode: 'verified' })
    expect(await verdict(image, `${workflow}-evil`)).toMatchObject({ decision: 'deny', reasonCode: 'identity-mismatch' })
    expect(await verdict(image, workflow, checked)).toMatchObject({ decision: 'deny' })
    await cosigns(image, 'attest', '--predicate', predicate, '--type', checked)
    expect(await verdict(image, workflow, checked)).toMatchObject({ decision: 'allow', reasonCode: 'verified' })
    expect(await verdict(image, `${workflow}-evil`, checked)).toMatchObject({ decision: 'deny' })
  })

  it.each(['with', 'without'] as const)('that we sign verifies with cosign, for its signer alone (%s the referrers API)', async (api) => {
    const image = await pushed(api, 'acme/by-us')
    const { registry, signer } = ours()
    const statements = [plainSignature, checked].map((type) => encodeStatement(statementAbout(image.digest, 'acme/by-us', type, {})))
    await sign({ subjects: [image], statements, dryRun: false }, { artifacts: registry.reader, signer, writer: registry.attacher, clock })
    await run(cosign ?? '', ['verify', ...asWorkflow(workflow), formatReference(image)])
    await run(cosign ?? '', ['verify-attestation', '--type', checked, ...asWorkflow(workflow), formatReference(image)])
    await expect(run(cosign ?? '', ['verify', ...asWorkflow('acme/other/.github/workflows/build.yml@refs/heads/main'), formatReference(image)])).rejects.toThrow(/no matching CertificateIdentity/)
  })
})
