import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { onlyDomain } from './trust/only-domain.ts'
import { loadPolicy } from './policy.ts'
import type { Surroundings } from './surroundings.ts'
import { surroundingsIn } from './surroundings-in.ts'

let sigstore: SandboxSigstore
let workspace: string
let surroundings: Surroundings

const policyWith = (config: string): string => `version: 1
artifact: registry.example/acme/shop
trust:
  domains: { acme: { config: ${config} } }
  identities:
    builder: { domain: acme, issuer: "https://token.actions.githubusercontent.com", workflow: acme/shop/.github/workflows/build.yml@refs/heads/main }
environments:
  production: { require: { provenance: { by: builder } } }
`

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  workspace = await mkdtemp(join(tmpdir(), 'policy-'))
  await mkdir(join(workspace, '.portcullis'))
  await writeFile(join(workspace, '.portcullis/acme.json'), JSON.stringify(sigstore.clientTrustConfig))
  await writeFile(join(workspace, '.portcullis/policy.yaml'), policyWith('acme.json'))
  surroundings = surroundingsIn(workspace, { clock: new SandboxClock() })
})
afterAll(async () => {
  await sigstore.close()
  await rm(workspace, { recursive: true })
})

describe('a loaded policy', () => {
  it('brings its trust domain, from the file beside it', async () => {
    const { policy, domains } = await loadPolicy('.portcullis/policy.yaml', surroundings)
    expect(domains.map(({ name }) => name)).toEqual(['acme'])
    expect((await loadPolicy('.portcullis/policy.yaml', surroundings)).policy.digest).toBe(policy.digest)
  })

  it('is another policy once its trust file says something else', async () => {
    const before = await loadPolicy('.portcullis/policy.yaml', surroundings)
    const other = await startSigstore({ clock: new SandboxClock() })
    await writeFile(join(workspace, '.portcullis/acme.json'), JSON.stringify(other.clientTrustConfig))
    await other.close()
    expect((await loadPolicy('.portcullis/policy.yaml', surroundings)).policy.digest).not.toBe(before.policy.digest)
  })

  it('names no file outside the workspace', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(outside, 'acme.json'), JSON.stringify(sigstore.clientTrustConfig))
    await writeFile(join(workspace, '.portcullis/stray.yaml'), policyWith(join('..', '..', outside.slice(tmpdir().length), 'acme.json')))
    const anywhere = { ...surroundings, readable: [workspace, '/'] as const }
    await expect(loadPolicy('.portcullis/stray.yaml', anywhere)).rejects.toMatchObject({ code: 'file-invalid' })
    await rm(outside, { recursive: true })
  })
})

describe('the only trust domain', () => {
  it('is that of the policy, or of the file that a person names', async () => {
    const question = { trustConfig: undefined, policy: '.portcullis/policy.yaml' }
    expect((await onlyDomain(question, surroundings)).name).toBe('acme')
    expect((await onlyDomain({ ...question, trustConfig: '.portcullis/acme.json' }, surroundings)).name).toBe('trust-config')
  })

  it('is not guessed among several', async () => {
    const two = policyWith('acme.json').replace('domains: { acme', 'domains: { other: { config: acme.json }, acme')
    await writeFile(join(workspace, '.portcullis/two.yaml'), two)
    await expect(onlyDomain({ trustConfig: undefined, policy: '.portcullis/two.yaml' }, surroundings)).rejects.toMatchObject({ code: 'trust-config-invalid' })
  })
})
