/** Who is not let in by a registry is told as whom they came, from where that is known, and what to do; never the secret. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Accounts } from '@portcullis/sandbox/registry/options'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { portcullis, resultIn } from './cli-session.ts'

const secret = 'hunter2-of-last-year'
const accounts: Accounts = { users: { ann: { password: 'good', access: [] }, bob: { password: 'good', access: [{ repository: 'team/*', actions: ['pull', 'push'] }] } } }
const basicOf = (user: string, password = secret): string => Buffer.from(`${user}:${password}`).toString('base64')
let directory: string
const registries = {} as Record<'basic' | 'token', SandboxRegistry>

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-refused-'))
  registries.basic = await startRegistry({ basic: accounts })
  registries.token = await startRegistry({ auth: accounts })
})

afterAll(async () => {
  await Promise.all(Object.values(registries).map(async (registry) => await registry.close()))
  await rm(directory, { recursive: true })
})

/** Plans a copy with a docker configuration as given; `KEY` in it is the registry. */
async function refused(login: 'basic' | 'token', config: object, variables: Readonly<Record<string, string>> = {}, ...words: readonly string[]) {
  const { host } = registries[login]
  await mkdir(join(directory, 'docker'), { recursive: true })
  await writeFile(join(directory, 'docker/config.json'), JSON.stringify(config).replaceAll('KEY', host))
  const environment = { PATH: directory, HOME: directory, DOCKER_CONFIG: join(directory, 'docker'), ...variables }
  const ended = await portcullis(['copy', `${host}/team/app@sha256:${'0'.repeat(64)}`, `${host}/team/copy:1`, '--dry-run', '--output', 'json', ...words], directory, environment)
  expect(ended.stdout + ended.stderr).not.toContain(secret)
  expect(ended.stdout).not.toContain(basicOf('ann'))
  const { reasonCode, reasons } = resultIn(ended) as unknown as { reasonCode: string; reasons: { message: string; remedy: string }[] }
  return { status: ended.status, reasonCode, message: reasons[0]?.message, remedy: reasons[0]?.remedy }
}

describe.each(['basic', 'token'] as const)('a registry with %s login that refuses', (login) => {
  const told = (message: string, remedy: string) => ({ status: 4, reasonCode: 'registry-denied', message: expect.stringContaining(message), remedy: expect.stringContaining(remedy) })

  it('what docker login left, names the file and the user', async () => {
    expect(await refused(login, { auths: { KEY: { auth: basicOf('ann') } } })).toEqual(told(`it was shown the password of "ann" from the auths of ${join(directory, 'docker/config.json')}`, `Log in again with docker login ${registries[login].host}`))
  })

  it('what a helper gave, names the helper', async () => {
    const helper = join(directory, 'docker-credential-vault')
    await writeFile(helper, `#!/bin/sh\necho '{"Username":"ann","Secret":"${secret}"}'\n`)
    await chmod(helper, 0o755)
    expect(await refused(login, { credHelpers: { KEY: 'vault' } })).toEqual(told(`from docker-credential-vault, which ${join(directory, 'docker/config.json')} names`, 'docker login'))
  })

  it('a helper that is not there, says where it was looked for', async () => {
    const ended = await refused(login, { credHelpers: { KEY: 'nowhere' } })
    expect(ended).toMatchObject({ status: 4, reasonCode: 'input-invalid', message: 'The docker credential helper nowhere cannot be used: there is no docker-credential-nowhere on the PATH' })
  })

  it('what was given by hand, says so', async () => {
    expect(await refused(login, {}, { PORTCULLIS_REGISTRY_PASSWORD: secret }, '--registry-username', 'ann')).toEqual(told('it was shown the password of "ann" from registry-username and registry-password', 'Correct registry-username'))
  })

  it('nobody by name, says that nothing was shown', async () => {
    expect(await refused(login, {})).toEqual(told(`no credential was shown: none that serves is known here for ${registries[login].host}`, 'Give credentials'))
  })

  it('somebody it knows, and who may not do this, asks for the right', async () => {
    expect(await refused(login, { auths: { KEY: { auth: basicOf('ann', 'good') } } })).toEqual(told('it was shown the password of "ann"', 'docker login'))
  })

  it('nobody whom it knows and who may do this', async () => {
    expect(await refused(login, { auths: { KEY: { auth: basicOf('bob', 'good') } } })).toMatchObject({ reasonCode: 'not-found', message: expect.not.stringContaining('shown') })
  })
})
