/** cosign 3 signs an image in a registry and we verify it, and the other way round: with the referrers API and without. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Identity } from '@portcullis/core/model/policy'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { sign } from '@portcullis/core/use-cases/sign'
import { verify } from '@portcullis/core/use-cases/verify'
import { anonymous } from '@portcullis/registry/credentials'
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
import { findPeer } from './peer.ts'

const cosign = findPeer('cosign', 'signed images were not exchanged with it')
const workflow = 'acme/shop/.github/workflows/build.yml@refs/heads/main'
const plainSignature = 'https://sigstore.dev/cosign/sign/v1'

;(cosign === undefined ? describe.skip : describe)('an image', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cosign-image-'))
  const clock = new SandboxClock()
  let sigstore: SandboxSigstore
  let files: Awaited<ReturnType<SandboxSigstore['writeFiles']>>
  let registries: Record<'with' | 'without', SandboxRegistry>

  beforeAll(async () => {
    sigstore = await startSigstore({ clock })
    files = await sigstore.writeFiles(directory)
    registries = { with: await startRegistry({ clock }), without: await startRegistry({ clock, referrersApi: false }) }
  })
  afterAll(async () => {
    await Promise.all([sigstore.close(), registries.with.close(), registries.without.close()])
    rmSync(directory, { recursive: true })
  })

  const pushed = (api: 'with' | 'without', repository: string): Promise<PinnedReference> => pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registries[api].url, repository })
  const token = (): string => sigstore.mint(githubClaims({ repository: 'acme/shop' }))
  const run = promisify(execFile)
  const asWorkflow = (name: string): string[] => ['--certificate-identity', `https://github.com/${name}`, '--certificate-oidc-issuer', sigstore.issuer, '--trusted-root', files.trustedRoot, '--allow-insecure-registry']
  const cosigns = (image: PinnedReference): Promise<unknown> =>
    run(cosign ?? '', ['sign', '--yes', '--identity-token', token(), '--signing-config', files.signingConfig, '--trusted-root', files.trustedRoot, '--allow-insecure-registry', formatReference(image)])

  const ours = () => {
    const domain = readTrustDomain({ name: 'acme', config: Buffer.from(JSON.stringify(sigstore.clientTrustConfig)) })
    const registry = createRegistryAttacher({ clock, chance: () => 0, credentials: anonymous, onSecret: () => undefined })
    const signer = createKeylessSigner({ domain, clock, identityToken: () => Promise.resolve(token()) })
    return { registry, signer, verifier: createBundleVerifier({ domains: [domain] }) }
  }
  const verdict = async (image: PinnedReference, expected: string) => {
    const { registry, verifier } = ours()
    const identity: Identity = { name: 'builder', domain: 'acme', issuer: sigstore.issuer, workflow: expected }
    return verify({ subject: image, identity, predicateType: plainSignature }, { bundles: registry.bundles, verifier, clock })
  }

  it.each(['with', 'without'] as const)('that cosign signs verifies here, for its signer alone (%s the referrers API)', async (api) => {
    const image = await pushed(api, 'acme/by-cosign')
    expect(await verdict(image, workflow)).toMatchObject({ decision: 'deny', reasonCode: 'signature-missing' })
    await cosigns(image)
    expect(await verdict(image, workflow)).toMatchObject({ decision: 'allow', reasonCode: 'verified' })
    expect(await verdict(image, `${workflow}-evil`)).toMatchObject({ decision: 'deny', reasonCode: 'identity-mismatch' })
  })

  it.each(['with', 'without'] as const)('that we sign verifies with cosign, for its signer alone (%s the referrers API)', async (api) => {
    const image = await pushed(api, 'acme/by-us')
    const { registry, signer } = ours()
    const statements = [plainSignature, 'https://example.test/checked/v1'].map((type) => encodeStatement(statementAbout(image.digest, 'acme/by-us', type, {})))
    await sign({ subjects: [image], statements, dryRun: false }, { artifacts: registry.reader, signer, writer: registry.attacher, clock })
    await run(cosign ?? '', ['verify', ...asWorkflow(workflow), formatReference(image)])
    await run(cosign ?? '', ['verify-attestation', '--type', 'https://example.test/checked/v1', ...asWorkflow(workflow), formatReference(image)])
    await expect(run(cosign ?? '', ['verify', ...asWorkflow('acme/other/.github/workflows/build.yml@refs/heads/main'), formatReference(image)])).rejects.toThrow(/no matching CertificateIdentity/)
  })
})
