import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { loadPolicy } from './policy.ts'
import { withoutRevocations } from './touched-world.ts'

const clock = new SandboxClock()
const issuer = 'https://token.actions.githubusercontent.com'
let sigstore: SandboxSigstore
let workspace: string
let scan: Uint8Array
let build: Uint8Array

beforeAll(async () => {
  sigstore = await startSigstore({ clock, issuer })
  workspace = await mkdtemp(join(tmpdir(), 'revoked-'))
  await mkdir(join(workspace, '.portcullis'))
  await writeFile(join(workspace, '.portcullis/acme.json'), JSON.stringify(sigstore.clientTrustConfig))
  scan = await signedBy('scan.yml')
  build = await signedBy('build.yml')
})
afterAll(async () => {
  await sigstore.close()
  await rm(workspace, { recursive: true })
})

async function signedBy(file: string): Promise<Uint8Array> {
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'https://example.test/x/v1', predicate: {} }
  return Buffer.from(JSON.stringify(await sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop', workflowPath: `.github/workflows/${file}` }))))
}

/** The policy of a team that has revoked its scanner since `since`, or nobody. */
async function load(since: Date | undefined) {
  const trust = since === undefined ? '' : '  revoked: revoked.yaml\n'
  const identity = (file: string) => `{ domain: acme, issuer: "${issuer}", workflow: acme/shop/.github/workflows/${file}@refs/heads/main }`
  await writeFile(join(workspace, '.portcullis/policy.yaml'), `version: 1
artifact: registry.example/acme/shop
trust:
  domains: { acme: { config: acme.json } }
  identities: { builder: ${identity('build.yml')}, scanner: ${identity('scan.yml')} }
${trust}environments:
  production: { require: { provenance: { by: builder } } }
`)
  if (since !== undefined) await writeFile(join(workspace, '.portcullis/revoked.yaml'), `version: 1\nrevoked: [{ identity: scanner, since: "${since.toISOString()}", reason: runner taken over }]\n`)
  return loadPolicy('.portcullis/policy.yaml', {
    clock, chance: () => 0, environment: {}, workspace, readable: [workspace], registryCredentials: undefined, insecureRegistries: [], github: undefined, onSecret: () => undefined,
  })
}

async function standing(verifier: BundleVerifier, bundle: Uint8Array): Promise<unknown> {
  return verifier.verify(bundle).then(() => 'counts', (error: { code?: string }) => error.code)
}

describe('one edit after a compromise', () => {
  it('takes the word of the revoked from every gate, leaves that of others, and makes another policy', async () => {
    const before = await load(undefined)
    const after = await load(new Date(clock.now().getTime() - 60_000))
    const trusting = createBundleVerifier({ domains: before.domains })
    const strict = createBundleVerifier({ domains: after.domains })
    expect([await standing(trusting, scan), await standing(trusting, build)]).toEqual(['counts', 'counts'])
    expect([await standing(strict, scan), await standing(strict, build)]).toEqual(['signer-revoked', 'counts'])
    expect(after.policy.digest).not.toBe(before.policy.digest)
  })

  it('leaves what was signed before', async () => {
    const { domains } = await load(new Date(clock.now().getTime() + 60_000))
    expect(await standing(createBundleVerifier({ domains }), scan)).toBe('counts')
  })

  it('hides nothing from the audit that lists what leaned on the revoked', async () => {
    const { domains } = await load(new Date(0))
    expect(await standing(createBundleVerifier({ domains }), scan)).toBe('signer-revoked')
    expect(await standing(createBundleVerifier({ domains: domains.map(withoutRevocations) }), scan)).toBe('counts')
  })
})
