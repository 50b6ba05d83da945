/** Signing as a job of another CI system: `sign` as a process takes the identity token where that system puts it, and no other one. */
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import type { MintOptions } from '@portcullis/sandbox/sigstore/oidc'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { portcullis, resultIn } from './cli-session.ts'

const issuer = 'https://token.actions.githubusercontent.com'
let sigstore: SandboxSigstore
let directory: string

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock(), issuer })
  directory = await mkdtemp(join(tmpdir(), 'ci-tokens-'))
  await sigstore.writeFiles(join(directory, 'trust'))
  await writeFile(join(directory, 'app.tgz'), 'the app')
})
afterAll(async () => Promise.all([sigstore.close(), rm(directory, { recursive: true })]))

const workflow = (file: string) => `https://github.com/acme/shop/.github/workflows/${file}@refs/heads/main`
const tokenOf = (file: string, options?: MintOptions) => sigstore.mint(githubClaims({ repository: 'acme/shop', workflowPath: `.github/workflows/${file}` }), options)
const bundles = (name: string) => join(name, 'bundles.sigstore.jsonl')

async function sign(name: string, variables: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const ended = await portcullis(['sign', './app.tgz', '--content', 'message-signature', '--trust-config', 'trust/client_trust_config.json', '--output-dir', name, '--no-push', '--output', 'json', ...words], directory, variables)
  const { reasonCode, sentence } = resultIn(ended)
  return { status: ended.status, reasonCode, sentence }
}

async function isBy(name: string, file: string): Promise<boolean> {
  const words = ['--bundle', bundles(name), '--trusted-root', 'trust/trusted_root.json', '--certificate-identity', workflow(file), '--certificate-oidc-issuer', issuer]
  return (await portcullis(['verify', './app.tgz', ...words, '--output', 'json'], directory)).status === 0
}

/** A Buildkite agent that does what the script says, and keeps what it was started with. */
async function agent(name: string, script: string): Promise<Readonly<Record<string, string>>> {
  const place = join(directory, name)
  await mkdir(place)
  await writeFile(join(place, 'buildkite-agent'), `#!/bin/sh\necho "$@" > "${place}/words"\nenv > "${place}/variables"\n${script}\n`)
  await chmod(join(place, 'buildkite-agent'), 0o755)
  return { PATH: `${place}:${process.env['PATH'] ?? ''}`, BUILDKITE: 'true', BUILDKITE_AGENT_ACCESS_TOKEN: 'of the agent', UNRELATED_SECRET: 'of somebody else' }
}

describe('the token', () => {
  it('is that of SIGSTORE_ID_TOKEN, as GitLab sets it', async () => {
    expect(await sign('gitlab', { SIGSTORE_ID_TOKEN: tokenOf('build.yml') })).toMatchObject({ status: 0, reasonCode: 'signed' })
    expect([await isBy('gitlab', 'build.yml'), await isBy('gitlab', 'other.yml')]).toEqual([true, false])
  })

  it("is what Buildkite's agent gives, which is started with what it needs and nothing else", async () => {
    const variables = await agent('agent', `echo ${tokenOf('build.yml')}`)
    expect(await sign('buildkite', variables)).toMatchObject({ status: 0, reasonCode: 'signed' })
    expect(await isBy('buildkite', 'build.yml')).toBe(true)
    expect(await readFile(join(directory, 'agent/words'), 'utf8')).toBe('oidc request-token --audience sigstore\n')
    const given = await readFile(join(directory, 'agent/variables'), 'utf8')
    expect(given).toContain('BUILDKITE_AGENT_ACCESS_TOKEN=of the agent')
    expect(given).not.toContain('UNRELATED_SECRET')
  })

  it('is that of the file that is named, before any other', async () => {
    await writeFile(join(directory, 'token'), `${tokenOf('file.yml')}\n`)
    expect(await sign('file', { SIGSTORE_ID_TOKEN: tokenOf('build.yml') }, '--identity-token-file', 'token')).toMatchObject({ status: 0 })
    expect([await isBy('file', 'file.yml'), await isBy('file', 'build.yml')]).toEqual([true, false])
  })

  it.each<[string, string, () => Promise<Readonly<Record<string, string>>>, string]>([
    ['is for another audience', 'audience', async () => ({ SIGSTORE_ID_TOKEN: tokenOf('build.yml', { audience: 'vault' }) }), 'not meant for sigstore'],
    ['has expired', 'expired', async () => ({ SIGSTORE_ID_TOKEN: tokenOf('build.yml', { expiresIn: -60 }) }), 'has expired'],
    ['is refused by the agent', 'refused', async () => await agent('refusing', 'exit 1'), 'buildkite-agent ended with 1'],
    ['is nowhere', 'nowhere', async () => ({}), 'no way to ask'],
  ])('that %s signs nothing', async (_, name, variables, why) => {
    expect(await sign(name, await variables())).toEqual({ status: 4, reasonCode: 'oidc-unavailable', sentence: expect.stringContaining(why) })
    await expect(readFile(join(directory, bundles(name)))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
