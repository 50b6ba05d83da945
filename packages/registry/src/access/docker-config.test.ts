import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { credentialFromHelper, helperProcesses } from './credential-helper.ts'
import type { HelperRunner } from './credential-helper.ts'
import { dockerConfigCredentials } from './docker-config.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-docker-config-'))
})

afterAll(async () => {
  await rm(directory, { recursive: true })
})

const auth = (text: string) => Buffer.from(text).toString('base64')
const asked: string[] = []
const helper: HelperRunner = (name, input) => {
  asked.push(`${name} ${input}`)
  return Promise.resolve({ exitCode: 0, output: JSON.stringify({ Username: name, Secret: 'from the helper' }) })
}

async function sourceOf(config: unknown, run: HelperRunner = helper) {
  const path = join(directory, 'config.json')
  await writeFile(path, typeof config === 'string' ? config : JSON.stringify(config))
  return dockerConfigCredentials(path, run)
}

const config = {
  auths: {
    'ghcr.io': { auth: auth('ann:pass:word') },
    'https://registry.example:5000/v2/': { username: 'bob', password: 'secret' },
    'acr.example': { auth: auth('00000000-0000-0000-0000-000000000000:'), identitytoken: 'identity' },
    'https://index.docker.io/v1/': { auth: auth('hub:hub') },
    'helped.example': {},
  },
  credHelpers: { 'helped.example': 'own-1' },
  credsStore: 'store',
}

describe('the docker configuration', () => {
  it.each([
    ['ghcr.io', { kind: 'password', username: 'ann', password: 'pass:word' }, 'the auths of FILE'],
    ['registry.example:5000', { kind: 'password', username: 'bob', password: 'secret' }, 'the auths of FILE'],
    ['acr.example', { kind: 'identity-token', token: 'identity' }, 'the auths of FILE'],
    ['docker.io', { kind: 'password', username: 'hub', password: 'hub' }, 'the auths of FILE'],
    ['helped.example', { kind: 'password', username: 'own-1', password: 'from the helper' }, 'docker-credential-own-1, which FILE names'],
    ['elsewhere.example', { kind: 'password', username: 'store', password: 'from the helper' }, 'docker-credential-store, which FILE names'],
  ])('knows %s, and from where', async (registry, expected, from) => {
    const source = await sourceOf(config)
    expect(await source(registry)).toEqual({ ...expected, from: from.replace('FILE', join(directory, 'config.json')) })
  })

  it.each(['https://ghcr.io/acme', 'ghcr.io/acme', 'ghcr.io/v1/acme', 'http://ghcr.io/v3/', 'evil.example/ghcr.io', 'ghcr.io.'])('does not take the credential of %s for that of the registry', async (key) => {
    const source = await sourceOf({ auths: { [key]: { auth: auth('x:y') } } })
    expect(await source('ghcr.io')).toBeUndefined()
  })

  it('takes the registry by its own name before other ways to write it', async () => {
    const source = await sourceOf({ auths: { 'https://ghcr.io/v2/': { auth: auth('old:old') }, 'ghcr.io': { auth: auth('new:new') } } })
    expect(await source('ghcr.io')).toMatchObject({ username: 'new' })
  })

  it('asks a helper once, and again only when what it said was refused', async () => {
    asked.length = 0
    const source = await sourceOf(config)
    await source('elsewhere.example', { repository: 'a' })
    await source('elsewhere.example', { repository: 'b' })
    expect(asked).toEqual(['store elsewhere.example'])
    await source('elsewhere.example', { repository: 'a', again: true })
    expect(asked).toHaveLength(2)
  })

  it.each(['registry.example', 'cr.io', 'evil-ghcr.io', 'ghcr.io.evil.example'])('does not take %s for another', async (registry) => {
    const source = await sourceOf({ auths: config.auths })
    expect(await source(registry)).toBeUndefined()
  })

  it('is anonymous when there is no file, and refuses one that cannot be read', async () => {
    expect(await dockerConfigCredentials(join(directory, 'absent.json'), helper)('ghcr.io')).toBeUndefined()
    const broken = await sourceOf('{"auths": {"a": 1, "a": 2}}')
    await expect(broken('ghcr.io')).rejects.toMatchObject({ code: 'json-invalid', blame: 'configuration', remedy: expect.stringContaining('docker login') })
    const half = await sourceOf({ auths: { 'ghcr.io': { auth: 'YW5uOmNhbmFyeQ' } } })
    const failure = await half('ghcr.io').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'file-invalid', message: expect.stringMatching(/config\.json.*"ghcr\.io"/) })
    expect(JSON.stringify([failure, String(failure)])).not.toContain('YW5uOmNhbmFyeQ')
    await expect(dockerConfigCredentials(directory, helper)('ghcr.io')).rejects.toMatchObject({ code: 'file-invalid' })
  })

  it.each(['../../x', 'a/b', 'UPPER', 'a b', 'a;b', '.', ''])('never runs a helper called %p', async (name) => {
    asked.length = 0
    await expect(credentialFromHelper(name, 'ghcr.io', helper)).rejects.toMatchObject({ code: 'input-invalid' })
    expect(asked).toEqual([])
  })
})

describe('a credential helper', () => {
  async function program(name: string, script: string): Promise<HelperRunner> {
    const path = join(directory, `docker-credential-${name}`)
    await writeFile(path, `#!/bin/sh\n${script}\n`)
    await chmod(path, 0o755)
    return helperProcesses({ PATH: `${directory}:/usr/bin:/bin` })
  }

  it('is given the server on its standard input and nothing of the environment', async () => {
    const run = await program('echo', 'read server; printf \'{"Username":"%s","Secret":"%s"}\' "$server" "$HOME$GITHUB_TOKEN"')
    expect(await credentialFromHelper('echo', 'ghcr.io', run)).toEqual({ kind: 'password', username: 'ghcr.io', password: '' })
  })

  it('may know nothing', async () => {
    const run = await program('none', 'echo "credentials not found in native keychain"; exit 1')
    expect(await credentialFromHelper('none', 'ghcr.io', run)).toBeUndefined()
  })

  it.each([
    ['fails', 'echo canary; exit 3'],
    ['answers nonsense', 'echo canary'],
    ['answers without end', 'while :; do echo canarycanarycanarycanarycanarycanary; done'],
  ])('that %s is a failure, which does not show what it said', async (_, script) => {
    const run = await program('bad', script)
    const failure = await credentialFromHelper('bad', 'ghcr.io', run).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'Failure', code: 'input-invalid', blame: 'configuration', message: expect.stringContaining('The docker credential helper bad cannot be used') })
    expect(String(failure)).not.toContain('canary')
  })

  it('that hangs, and whatever it started, is waited for no longer than is said', async () => {
    await program('hang', `sleep 20; touch ${join(directory, 'waited')}`)
    const run = helperProcesses({ PATH: `${directory}:/usr/bin:/bin` }, 200)
    await expect(credentialFromHelper('hang', 'ghcr.io', run)).rejects.toMatchObject({ code: 'input-invalid', message: expect.stringContaining('did not answer in 0.2 s') })
    expect(existsSync(join(directory, 'waited'))).toBe(false)
  })

  it('that is not there is a failure', async () => {
    await expect(credentialFromHelper('absent', 'ghcr.io', helperProcesses({ PATH: directory }))).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('may give an identity token', async () => {
    const run: HelperRunner = () => Promise.resolve({ exitCode: 0, output: '{"Username":"<token>","Secret":"identity"}' })
    expect(await credentialFromHelper('x', 'acr.example', run)).toEqual({ kind: 'identity-token', token: 'identity' })
  })
})
