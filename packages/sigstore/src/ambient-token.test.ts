import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { ambientIdentityToken } from './ambient-token.ts'
import { createKeylessSigner } from './sign.ts'
import { readTrustDomain } from './trust/trust-domain.ts'

const clock = new SandboxClock()
const claims = githubClaims({ repository: 'acme/shop' })
const directory = mkdtempSync(join(tmpdir(), 'token-'))
let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
})
afterAll(async () => {
  await sigstore.close()
  rmSync(directory, { recursive: true })
})

const obtain = (environment: Record<string, string | undefined>, tokenFile?: () => Promise<string>) =>
  ambientIdentityToken({ environment, clock, ...(tokenFile === undefined ? {} : { tokenFile }) })

/** A token service of GitHub that has a token for this job. */
const github = () => {
  const { requestUrl, requestToken } = sigstore.grantRequestToken(claims)
  return { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken }
}

/** An agent of Buildkite: notes what it was called with and what it could see, and prints a token. */
function buildkite(printed: string, code = 0) {
  const path = join(directory, 'buildkite-agent')
  writeFileSync(path, `#!/bin/sh\n/usr/bin/printf '%s\\n' "$*" > ${directory}/arguments\n/usr/bin/env > ${directory}/seen\necho ${printed}\nexit ${code}\n`)
  chmodSync(path, 0o755)
  return { BUILDKITE: 'true', PATH: directory, BUILDKITE_AGENT_ACCESS_TOKEN: 'agent-token', DEPLOY_PASSWORD: 'not for the agent' }
}

describe('the identity token of a job', () => {
  it('is that of SIGSTORE_ID_TOKEN, as GitLab sets it, and signs', async () => {
    const environment = { SIGSTORE_ID_TOKEN: `${sigstore.mint(claims)}\n` }
    const domain = readTrustDomain({ name: 'sandbox', config: Buffer.from(JSON.stringify(sigstore.clientTrustConfig)) })
    const signer = createKeylessSigner({ domain, clock, identityToken: () => obtain(environment), pauses: [] })
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'https://example.test/x/v1', predicate: {} }
    expect((await signer.sign(Buffer.from(JSON.stringify(statement)))).byteLength).toBeGreaterThan(0)
  })

  it('is that of the file that was named, before all others', async () => {
    const token = sigstore.mint(claims)
    expect(await obtain({ SIGSTORE_ID_TOKEN: 'other', ...github() }, async () => `${token}\n`)).toBe(token)
  })

  it("comes from GitHub's token service", async () => {
    expect((await obtain(github())).split('.')).toHaveLength(3)
  })

  it("comes from Buildkite's agent, which sees no other secret and no secret in its arguments", async () => {
    const token = sigstore.mint(claims)
    expect(await obtain(buildkite(token))).toBe(token)
    expect(readFileSync(join(directory, 'arguments'), 'utf8')).toBe('oidc request-token --audience sigstore\n')
    const seen = readFileSync(join(directory, 'seen'), 'utf8')
    expect(seen).toContain('BUILDKITE_AGENT_ACCESS_TOKEN=agent-token')
    expect(seen).not.toContain('DEPLOY_PASSWORD')
  })
})

describe('refused, without asking for another identity', () => {
  it.each([
    ['a token for another audience', (): string => sigstore.mint(claims, { audience: 'vault' }), 'not meant for sigstore'],
    ['what is no token', (): string => 'nonsense', 'not a JSON Web Token'],
  ] as const)('%s', async (_, make, why) => {
    const token = make()
    for (const environment of [{ SIGSTORE_ID_TOKEN: token, ...github() }, buildkite(token)]) {
      const failure: unknown = await obtain(environment).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'oidc-unavailable', message: expect.stringContaining(why) })
      expect(String(failure)).not.toContain(token)
    }
  })

  it('a token that has expired', async () => {
    const token = sigstore.mint(claims)
    const late = { now: () => new Date(clock.now().getTime() + 3_600_000) }
    await expect(ambientIdentityToken({ environment: { SIGSTORE_ID_TOKEN: token }, clock: late })).rejects.toMatchObject({ code: 'oidc-unavailable', message: expect.stringContaining('expired') })
  })

  it.each([
    ['an agent that fails', () => buildkite('no', 1), 'ended with 1'],
    ['an agent that is not there', () => ({ BUILDKITE: 'true', PATH: '/nowhere' }), 'cannot be run'],
    ['nothing at all', () => ({}), 'no way to ask'],
  ] as const)('%s', async (_, environment, why) => {
    await expect(obtain(environment())).rejects.toMatchObject({ code: 'oidc-unavailable', message: expect.stringContaining(why) })
  })
})
