/** What `sign --cosign-tags` keeps, read back with nothing else beside the image: by `verify --legacy` where a Rekor v1 has the entry, and nowhere else. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { portcullis, resultIn } from './cli-session.ts'

const passphrase = 'correct horse battery staple'
const identity = ['--certificate-identity', 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main', '--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com']
type Version = 1 | 2
let registry: SandboxRegistry
let directory: string
let services: Readonly<Record<Version, SandboxSigstore>>

beforeAll(async () => {
  const clock = new SandboxClock()
  const issuer = 'https://token.actions.githubusercontent.com'
  const [one, two, started, made] = await Promise.all([startSigstore({ clock, issuer, rekor: [1] }), startSigstore({ clock, issuer }), startRegistry({ clock }), mkdtemp(join(tmpdir(), 'cosign-tags-'))])
  services = { 1: one, 2: two }
  registry = started
  directory = made
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await writeFile(join(directory, 'release.key'), privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
  await writeFile(join(directory, 'release.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  for (const version of [1, 2] as const) {
    await writeFile(join(directory, `config${version}.json`), JSON.stringify(services[version].clientTrustConfig))
    await writeFile(join(directory, `token${version}`), services[version].mint(githubClaims({ repository: 'acme/shop' })))
  }
})
afterAll(async () => {
  await Promise.all([services[1].close(), services[2].close(), registry.close()])
  await rm(directory, { recursive: true })
})

/** Signs an image under the tags of cosign 2 alone, and asks for it. */
async function readBack(version: Version, by: 'key' | 'workflow', ...more: string[]): Promise<[number | null, JsonObject]> {
  const { registry: host, repository, digest } = await pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registry.url, repository: `acme/by-${by}-${version}${more.length}` })
  const image = `${host}/${repository}@${digest}`
  const signed = await run('sign', image, '--cosign-tags', '--no-push', '--trust-config', `config${version}.json`, ...(by === 'key' ? ['--key', 'release.key'] : ['--identity-token-file', `token${version}`]))
  expect(signed).toMatchObject([0, { decision: 'allow' }])
  return await run('verify', image, ...more, '--trusted-root', `config${version}.json`, ...(by === 'key' ? ['--key', 'release.pub'] : identity))
}

async function run(...words: string[]): Promise<[number | null, JsonObject]> {
  const ended = await portcullis([...words, '--output', 'json'], directory, { DOCKER_CONFIG: join(directory, 'nothing'), COSIGN_PASSWORD: passphrase })
  return [ended.status, ended.stdout === '' ? { stderr: ended.stderr } : resultIn(ended)]
}

describe.each(['workflow', 'key'] as const)('by a %s', (by) => {
  it('counts where a Rekor v1 has the entry, with --legacy alone', async () => {
    expect(await readBack(1, by, '--legacy')).toMatchObject([0, { decision: 'allow', reasonCode: 'verified' }])
    expect(await readBack(1, by)).toMatchObject([1, { decision: 'deny', reasonCode: 'signature-missing' }])
  })

  it('does not count where a Rekor v2 has it, of which the tag cannot tell, and that is said', async () => {
    const [reasonCode, message] = by === 'key' ? ['bundle-invalid', 'names its key'] : ['log-entry-missing', 'transparency logs']
    expect(await readBack(2, by, '--legacy')).toMatchObject([1, { decision: 'deny', reasonCode, reasons: [{ message: expect.stringContaining(message ?? '') }] }])
  })
})
