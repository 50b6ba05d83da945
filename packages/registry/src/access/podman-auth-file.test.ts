import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { HelperRunner } from './credential-helper.ts'
import { podmanCredentials } from './podman-auth-file.ts'

let directory: string
const asked: string[] = []
const helper: HelperRunner = (name, input) => {
  asked.push(`${name} ${input}`)
  return Promise.resolve({ exitCode: 0, output: JSON.stringify({ Username: name, Secret: 'from the helper' }) })
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-podman-'))
})

afterAll(async () => {
  await rm(directory, { recursive: true })
})

const entry = (user: string) => ({ auth: Buffer.from(`${user}:secret`).toString('base64') })

async function sourceOf(content: unknown) {
  const path = join(directory, 'auth.json')
  await writeFile(path, JSON.stringify(content))
  return podmanCredentials(path, helper)
}

const content = {
  auths: {
    'quay.io': entry('host'),
    'quay.io/acme': entry('namespace'),
    'quay.io/acme/shop': entry('repository'),
    'docker.io/acme': entry('hub'),
    'registry.example:5000/team': entry('port'),
  },
  credHelpers: { 'helped.example': 'vault', 'helped.example/team': 'team' },
}

describe('the file of podman login', () => {
  it.each([
    ['quay.io', 'acme/shop', 'repository'],
    ['quay.io', 'acme/shop/web', 'repository'],
    ['quay.io', 'acme/other', 'namespace'],
    ['quay.io', 'acme', 'namespace'],
    ['quay.io', 'other/shop', 'host'],
    ['quay.io', undefined, 'host'],
    ['docker.io', 'acme/shop', 'hub'],
    ['registry.example:5000', 'team/app', 'port'],
    ['helped.example', 'other/app', 'vault'],
    ['helped.example', 'team/app', 'team'],
  ])('knows %s/%s as %s', async (registry, repository, username) => {
    const source = await sourceOf(content)
    expect(await source(registry, repository === undefined ? {} : { repository })).toMatchObject({ kind: 'password', username })
  })

  it.each([
    ['docker.io', 'acme-evil/shop'],
    ['docker.io', 'other/acme'],
    ['docker.io', undefined],
    ['registry.example', 'team/app'],
    ['registry.example:5000', 'teams/app'],
    ['registry.example:5000', 'other/team'],
    ['quay.io.evil.example', 'acme/shop'],
    ['evil.example', 'quay.io/acme'],
  ])('has nothing for %s/%s', async (registry, repository) => {
    const source = await sourceOf(content)
    expect(await source(registry, repository === undefined ? {} : { repository })).toBeUndefined()
  })

  it('is anonymous without a file, and refuses one that cannot be read', async () => {
    expect(await podmanCredentials(join(directory, 'absent.json'), helper)('quay.io')).toBeUndefined()
    await expect(podmanCredentials(directory, helper)('quay.io')).rejects.toMatchObject({ code: 'file-invalid' })
  })
})
