import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { startTuf } from '@portcullis/sandbox/tuf/start-tuf'
import type { SandboxTuf } from '@portcullis/sandbox/tuf/start-tuf'
import { onlyDomain } from './only-domain.ts'
import { loadPolicy } from '../policy.ts'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import type { Surroundings } from '../surroundings.ts'
import { surroundingsIn } from '../surroundings-in.ts'

const clock = new SandboxClock()
let sigstore: SandboxSigstore
let tuf: SandboxTuf
let workspace: string
let surroundings: Surroundings

const policyWith = (domains: string, domain: string): string => `version: 1
artifact: registry.example/acme/shop
trust:
${domains}  identities:
    builder: { domain: ${domain}, issuer: "https://token.actions.githubusercontent.com", workflow: acme/shop/.github/workflows/build.yml@refs/heads/main }
environments:
  production: { require: { provenance: { by: builder } } }
`
const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
  tuf = await startTuf(() => clock.now())
  tuf.repository.publish({ 'trusted_root.json': encoded(sigstore.trustedRoot), 'signing.json': encoded(sigstore.signingConfig) })
  workspace = await mkdtemp(join(tmpdir(), 'domain-'))
  await mkdir(join(workspace, '.portcullis'))
  await writeFile(join(workspace, '.portcullis/root.json'), tuf.repository.file('1.root.json'))
  await writeFile(join(workspace, '.portcullis/policy.yaml'), policyWith(`  domains: { acme: { tuf: "${tuf.url.href}", root: root.json, target: trusted_root.json, signing-config: signing.json } }\n`, 'acme'))
  await writeFile(join(workspace, '.portcullis/public.yaml'), policyWith('', 'public-good'))
  surroundings = surroundingsIn(workspace, { clock, environment: { RUNNER_TOOL_CACHE: join(workspace, 'tools') } })
})
afterAll(async () => {
  await sigstore.close()
  await tuf.close()
  await rm(workspace, { recursive: true })
})

describe('a trust domain of a TUF repository', () => {
  it('is verified from the root that the policy pins, says where to sign, and is kept where the runner keeps its tools', async () => {
    const { domains } = await loadPolicy('.portcullis/policy.yaml', surroundings)
    expect(domains).toMatchObject([{ name: 'acme', thresholds: { logs: 1, timestamps: 1, scts: 1 }, signing: { certificateAuthorities: [{}] } }])
    expect(await readdir(join(workspace, 'tools/portcullis/tuf'))).toHaveLength(1)
  })

  it('stays in the same policy when the repository publishes anew, and is another with another pinned root', async () => {
    const before = await loadPolicy('.portcullis/policy.yaml', surroundings)
    tuf.repository.publishRoot()
    tuf.repository.publish({ 'trusted_root.json': encoded(sigstore.trustedRoot), 'signing.json': encoded(sigstore.signingConfig) })
    clock.advance(2 * 60 * 60 * 1000)
    expect((await loadPolicy('.portcullis/policy.yaml', surroundings)).policy.digest).toBe(before.policy.digest)
    await writeFile(join(workspace, '.portcullis/root.json'), tuf.repository.file('2.root.json'))
    expect((await loadPolicy('.portcullis/policy.yaml', surroundings)).policy.digest).not.toBe(before.policy.digest)
  })

  it('is not there when another root is pinned than the repository hangs on', async () => {
    const other = await startTuf(() => clock.now())
    await other.close()
    await writeFile(join(workspace, '.portcullis/root.json'), other.repository.file('1.root.json'))
    await expect(loadPolicy('.portcullis/policy.yaml', surroundings)).rejects.toMatchObject({ code: 'trust-root-invalid' })
  })
})

describe('a built-in trust domain', () => {
  it('needs no declaration: an identity that names it is enough', async () => {
    const policy = parsePolicy(await readPolicyDocument('.portcullis/public.yaml', workspace))
    expect([...policy.domains.values()]).toEqual([{ name: 'public-good', builtIn: true }])
  })

  it('of another name is refused, and so is a second answer to the same question', async () => {
    const question = { trustConfig: undefined, policy: '.portcullis/policy.yaml' }
    await expect(onlyDomain({ ...question, trustDomain: 'public-bad' }, surroundings)).rejects.toMatchObject({ code: 'trust-config-invalid', found: 'public-bad' })
    await expect(onlyDomain({ ...question, trustConfig: 'x.json', trustDomain: 'github' }, surroundings)).rejects.toMatchObject({ code: 'trust-config-invalid' })
  })
})
