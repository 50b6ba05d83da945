/** Out of one registry to a directory, carried, and into another registry that never saw the first: by the command line, evidence intact. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../docs/result.schema.json' with { type: 'json' }
import { portcullis, resultIn } from '../../packages/cli/src/cli-session.ts'
import type { Identity } from '@portcullis/core/model/policy'
import { formatReference, parseReference, pin } from '@portcullis/core/model/reference'
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

const predicateType = 'https://example.test/checked/v1'
const clock = new SandboxClock()
const isResult = new Ajv2020({ strict: true }).compile(schema)

let directory: string
let sigstore: SandboxSigstore
let outside: SandboxRegistry
let inside: SandboxRegistry
let image: PinnedReference

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-air-gap-'))
  sigstore = await startSigstore({ clock })
  outside = await startRegistry()
  inside = await startRegistry({ referrersApi: false })
  image = await pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: outside.url, repository: 'acme/shop', tag: '1.5.1' })
  const statements = [encodeStatement(statementAbout(image.digest, 'acme/shop', predicateType, {}))]
  const { registry, signer } = ours()
  await sign({ subjects: [image], statements, dryRun: false }, { artifacts: registry.reader, signer, writer: registry.attacher, clock })
})

afterAll(async () => {
  await Promise.all([sigstore.close(), outside.close(), inside.close()])
  await rm(directory, { recursive: true, force: true })
})

function ours() {
  const domain = readTrustDomain({ name: 'acme', config: Buffer.from(JSON.stringify(sigstore.clientTrustConfig)) })
  const registry = createRegistryAttacher({ clock, chance: () => 0, credentials: anonymous, onSecret: () => undefined })
  const signer = createKeylessSigner({ domain, clock, identityToken: () => Promise.resolve(sigstore.mint(githubClaims({ repository: 'acme/shop' }))) })
  return { registry, signer, verifier: createBundleVerifier({ domains: [domain] }) }
}

async function copied(...words: string[]) {
  const ended = await portcullis(['copy', ...words, '--output', 'json'], directory, {})
  const result = resultIn(ended) as { plan?: { bytesToMove: number; parts: { kind: string; digest: string; fate: string }[] } }
  expect([result, isResult(result)]).toEqual([result, true])
  return { status: ended.status, result }
}

describe('an artifact crosses an air gap', () => {
  it('is planned first, and then nothing is written', async () => {
    const { status, result } = await copied(`${outside.host}/acme/shop:1.5.1`, 'oci-layout:out:1.5.1', '--dry-run')
    expect([status, result]).toMatchObject([0, { action: 'copy', decision: 'allow', reasonCode: 'planned', dryRun: true, subject: { digest: image.digest } }])
    expect(result.plan?.bytesToMove).toBeGreaterThan(0)
    expect(await readdir(directory)).not.toContain('out')
    const told = await portcullis(['copy', `${outside.host}/acme/shop:1.5.1`, 'oci-layout:out:1.5.1', '--dry-run'], directory, {})
    for (const { kind, digest, fate } of result.plan?.parts ?? []) expect(told.stderr).toMatch(new RegExp(`^ +${kind} +${digest.slice(7, 19)} .* ${fate}$`, 'm'))
    expect(told.stderr).toContain('Would be moved (')
  })

  it('goes out, is carried, comes in, and its evidence verifies there for its signer alone', async () => {
    const out = await copied(`${outside.host}/acme/shop:1.5.1`, 'oci-layout:out:1.5.1')
    expect([out.status, out.result]).toMatchObject([0, { reasonCode: 'copied', leftBehind: [] }])
    await cp(join(directory, 'out'), join(directory, 'carried'), { recursive: true })

    const target = parseReference(`${inside.host}/mirror/shop:stable`)
    outside.requests.length = 0
    const into = await copied('oci-layout:carried:1.5.1', formatReference(target))
    expect([into.status, into.result]).toMatchObject([0, { reasonCode: 'copied', sentence: expect.stringContaining('no promotion') }])
    expect(outside.requests).toEqual([])

    const { registry, verifier } = ours()
    expect(await registry.tags.resolve(target)).toBe(image.digest)
    const identity: Identity = { name: 'builder', domain: 'acme', issuer: sigstore.issuer, workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }
    const asked = (one: Identity) => verify({ subject: pin(target, image.digest), identity: one, predicateType }, { bundles: registry.bundles, verifier, clock })
    expect(await asked(identity)).toMatchObject({ decision: 'allow', reasonCode: 'verified' })
    expect(await asked({ ...identity, workflow: `${identity.workflow ?? ''}-evil` })).toMatchObject({ decision: 'deny', reasonCode: 'identity-mismatch' })
  })

  it('and a second time nothing moves', async () => {
    const again = await copied('oci-layout:carried:1.5.1', `${inside.host}/mirror/shop:stable`)
    expect([again.status, again.result]).toMatchObject([0, { reasonCode: 'already-copied', plan: { bytesToMove: 0 } }])
  })

  it.each([
    ['a tag that is not there', ['oci-layout:carried:none', 'oci-layout:again:none'], 'not-found'],
    ['a package, which is no OCI artifact', ['npm:left-pad@1.0.0', 'oci-layout:again:none'], 'place-unsupported'],
    ['a digest as the target that is another', ['oci-layout:carried:1.5.1', `oci-layout:again:none@sha256:${'0'.repeat(64)}`], 'digest-mismatch'],
    ['a file as the target', ['oci-layout:carried:1.5.1', 'file:out.tar'], 'place-unsupported'],
  ])('and not %s', async (_, words, reasonCode) => {
    expect((await copied(...words)).result).toMatchObject({ decision: 'error', reasonCode })
    expect(await readdir(directory)).not.toContain('again')
  })
})
