/** `copy --attestations github`, by process: what lies in GitHub's store is verified where GitHub cannot be asked. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { portcullis, resultIn } from './cli-session.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const workflow = 'acme/shop/.github/workflows/build.yml@refs/heads/main'
const policy = ['--policy', '.portcullis/policy.yaml']
const asking = [...policy, '--attestations', 'github']

let sandbox: Sandbox
let registry: SandboxRegistry
let directory: string
let github: Readonly<Record<string, string>>
let digest: string
let subject: string

/** An image whose provenance GitHub's store alone has, beside one that somebody spoilt. */
beforeAll(async () => {
  sandbox = await startSandbox()
  ;[registry, directory] = await Promise.all([startRegistry({ clock: sandbox.clock }), mkdtemp(join(tmpdir(), 'copy-attestations-'))])
  const token = sandbox.github.createToken({ actor: 'ada' })
  github = { GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: sandbox.github.apiUrl }
  const image = await pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registry.url, repository: 'acme/shop' })
  digest = image.digest
  subject = `${image.registry}/${image.repository}@${digest}`
  const predicate = { buildDefinition: { buildType: 'https://example.test/build/v1', externalParameters: {} }, runDetails: { builder: { id: 'https://example.test/builder' } } }
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'shop', digest: { sha256: digest.slice('sha256:'.length) } }], predicateType: 'https://slsa.dev/provenance/v1', predicate }
  const bundle = await sandbox.sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop' }))
  const spoilt = { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [{ sig: Buffer.from('nobody').toString('base64') }] } }
  for (const one of [bundle, spoilt]) {
    const stored = await fetch(`${sandbox.github.apiUrl}/repos/acme/shop/attestations`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ bundle: one }) })
    expect(stored.status).toBe(201)
  }
  await mkdir(join(directory, '.portcullis'))
  await writeFile(join(directory, '.portcullis/acme.json'), JSON.stringify(sandbox.sigstore.clientTrustConfig))
  const trust = { domains: { acme: { config: 'acme.json' } }, identities: { builder: { domain: 'acme', issuer, workflow } } }
  const environments = { production: { require: { provenance: { by: 'builder' } } } }
  await writeFile(join(directory, '.portcullis/policy.yaml'), JSON.stringify({ version: 1, artifact: `${registry.host}/acme/shop`, trust, environments }))
})
afterAll(async () => {
  await Promise.all([sandbox.close(), registry.close()])
  await rm(directory, { recursive: true })
})

describe("a copy that asks for GitHub's attestations", () => {
  it('attaches what verifies, once, and it is verified there without GitHub', async () => {
    const to = `${registry.host}/mirror/shop`
    expect(await copied(subject, to, policy)).toEqual(['copied', []])
    expect(await verified(to)).toMatchObject([1, { decision: 'deny', reasonCode: 'signature-missing' }])
    expect(await copied(subject, to, [...asking, '--dry-run'])).toEqual(['planned', ['attach']])
    expect(await copied(subject, to, asking)).toEqual(['copied', ['attach']])
    expect(await verified(to)).toMatchObject([0, { decision: 'allow' }])
    expect(await copied(subject, to, asking)).toEqual(['already-copied', ['present']])
  })

  it('attaches it in a folder, which brings it into a registry behind an air gap', async () => {
    const inside = `${registry.host}/inside/shop`
    expect(await copied(subject, 'oci-layout:folder', asking)).toEqual(['copied', ['attach']])
    expect(await copied(subject, 'oci-layout:folder', asking)).toEqual(['already-copied', ['present']])
    expect(await copied(`oci-layout:folder@${digest}`, inside, [])).toEqual(['copied', []])
    expect(await verified(inside)).toMatchObject([0, { decision: 'allow' }])
  })

  it('needs a policy to verify by', async () => {
    const [status, result] = await run(['copy', subject, `${registry.host}/unverified/shop`, '--attestations', 'github'], github)
    expect([status, result]).not.toMatchObject([0, {}])
    expect(JSON.stringify(result)).toContain('--attestations needs --policy')
  })
})

/** How a copy ended, and the fates of what it had from the store. */
async function copied(from: string, to: string, options: readonly string[]): Promise<unknown[]> {
  const [, result] = await run(['copy', from, to, ...options], github)
  const parts = (result['carried'] ?? (result['plan'] as JsonObject)['parts']) as JsonObject[]
  const attached = parts.filter(({ kind, mediaType }) => kind === 'referrer' && mediaType === 'application/vnd.dev.sigstore.bundle.v0.3+json')
  return [result['reasonCode'], attached.map(({ fate }) => fate)]
}

/** As somebody without any access to GitHub. */
async function verified(place: string): Promise<[number | null, JsonObject]> {
  return await run(['verify', `${place}@${digest}`, '--certificate-identity', `https://github.com/${workflow}`, '--certificate-oidc-issuer', issuer, '--trusted-root', sandbox.files.trustedRoot])
}

async function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<[number | null, JsonObject]> {
  const ended = await portcullis([...words, '--output', 'json'], directory, { DOCKER_CONFIG: join(directory, 'nothing'), ...variables })
  return [ended.status, ended.stdout === '' ? { stderr: ended.stderr } : resultIn(ended)]
}
