import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { dockerConfigFiles, podmanAuthFiles } from './credential-files.ts'
import { registryOptions } from './registry-options.ts'
import { surroundingsIn } from '../surroundings-in.ts'

const surroundings = surroundingsIn('/nowhere', {
  clock: new SandboxClock(),
  registryCredentials: { username: 'ann', password: 'canary' },
  github: { token: 'workflow', apiUrl: 'https://api.github.com', repository: 'acme/shop' },
})

describe('how registries are spoken to', () => {
  it.each([
    ['registry.example', { kind: 'password', username: 'ann', password: 'canary', source: 'input' }],
    ['ghcr.io', { kind: 'password', username: 'x-access-token', password: 'workflow', source: 'workflow-token' }],
    ['other.example', undefined],
    ['registry.example:8443', undefined],
    ['registry.example.evil.example', undefined],
  ])('with these credentials at %s', async (registry, expected) => {
    expect(await registryOptions(surroundings, 'registry.example').credentials(registry)).toEqual(expected)
  })

  it('asks inputs before docker, docker before podman, podman before the workflow token', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'portcullis-credentials-'))
    const auths = (...hosts: string[]) => JSON.stringify({ auths: Object.fromEntries(hosts.map((host) => [host, { username: 'x', password: 'y' }])) })
    writeFileSync(join(directory, 'config.json'), auths('registry.example', 'docker.example'))
    writeFileSync(join(directory, 'auth.json'), auths('registry.example', 'docker.example', 'podman.example/team', 'ghcr.io'))
    const environment = { DOCKER_CONFIG: directory, REGISTRY_AUTH_FILE: join(directory, 'auth.json') }
    const { credentials } = registryOptions({ ...surroundings, environment }, 'registry.example')
    const sourceAt = async (registry: string) => (await credentials(registry, { repository: 'team/app' }))?.source
    expect(await Promise.all(['registry.example', 'docker.example', 'podman.example', 'ghcr.io', 'none.example'].map(sourceAt))).toEqual(['input', 'docker-config', 'podman-auth-file', 'podman-auth-file', undefined])
    expect(await credentials('podman.example', { repository: 'other/app' })).toBeUndefined()
    rmSync(directory, { recursive: true })
  })

  it('by plain HTTP to hosts that are named as in a reference, and to none that is written otherwise', () => {
    const asked = (...insecureRegistries: string[]) => registryOptions({ ...surroundings, insecureRegistries }, 'registry.example').insecureRegistries
    expect(asked('Registry.example:5000', '10.0.0.7:80')).toEqual(['registry.example:5000', '10.0.0.7:80'])
    for (const wrong of ['http://registry.example', 'registry.example/team', 'registry', '*.example', '']) expect(() => asked('registry.example', wrong)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it.each(['file', 'npm:registry.npmjs.org'])('not at %s, which is no registry', (place) => {
    expect(() => registryOptions(surroundings, place)).toThrow(expect.objectContaining({ code: 'place-unsupported' }))
  })
})

describe('logins by exchange', () => {
  const aws = 'aws role=arn:aws:iam::123456789012:role/x region=eu-west-1'
  const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
  const running: Server[] = []
  afterEach(() => {
    for (const server of running.splice(0)) server.close()
  })

  it('ask the runner for a token for the audience of the provider, once they are needed', async () => {
    const audiences: (string | null)[] = []
    const server = createServer((request, response) => {
      audiences.push(new URL(request.url ?? '', 'http://x').searchParams.get('audience'))
      response.writeHead(403, { connection: 'close' }).end()
    })
    running.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?v=1`
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY_OWNER: 'acme' }
    const registryLogin = [aws, 'jfrog url=https://acme.jfrog.io provider=gh', `azure client-id=${randomUUID()} tenant-id=${randomUUID()} audience=mine`]
    const { credentials } = registryOptions({ ...surroundings, environment, registryLogin }, 'other.example')
    expect(await credentials('registry.example')).toBeUndefined()
    expect(audiences).toEqual([])
    for (const registry of [ecr, 'acme.jfrog.io', 'acme.azurecr.io']) await expect(credentials(registry)).rejects.toMatchObject({ code: 'oidc-unavailable' })
    expect(audiences).toEqual(['sts.amazonaws.com', 'https://github.com/acme', 'mine'])
  })

  it('come after a password that was given, and are refused when a line is none', async () => {
    const { credentials } = registryOptions({ ...surroundings, registryLogin: [aws] }, ecr)
    expect(await credentials(ecr)).toMatchObject({ source: 'input' })
    expect(() => registryOptions({ ...surroundings, registryLogin: ['aws role=x'] }, ecr)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('read a token from a file only where files may be read', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'portcullis-token-'))
    writeFileSync(join(directory, 'token'), 'no token')
    const withFile = (path: string) => registryOptions({ ...surroundings, readable: [directory], registryLogin: [`${aws} token-file=${path}`] }, 'other.example').credentials(ecr)
    await expect(withFile('token')).rejects.toMatchObject({ code: 'oidc-unavailable', message: expect.not.stringContaining('no token') })
    await expect(withFile('/etc/hostname')).rejects.toMatchObject({ code: 'file-invalid' })
    rmSync(directory, { recursive: true })
  })
})

describe('the files with credentials', () => {
  it.each([
    [{ DOCKER_CONFIG: 'docker' }, 'DOCKER_CONFIG'],
    [{ DOCKER_CONFIG: '/docker', REGISTRY_AUTH_FILE: './auth.json' }, 'REGISTRY_AUTH_FILE'],
  ])('that are named relatively, as in %j, are told of when they would be asked, and nobody else is shown in their place', async (environment, name) => {
    const { credentials } = registryOptions({ ...surroundings, environment }, 'registry.example')
    for (const registry of ['ghcr.io', 'other.example']) await expect(credentials(registry)).rejects.toMatchObject({ code: 'input-invalid', message: expect.stringContaining(`${name}: expected an absolute path`) })
    expect(await credentials('registry.example')).toMatchObject({ source: 'input' })
    const { credentials: unset } = registryOptions({ ...surroundings, environment: { DOCKER_CONFIG: '', REGISTRY_AUTH_FILE: '' } }, 'registry.example')
    expect(await unset('ghcr.io')).toMatchObject({ source: 'workflow-token' })
  })

  it.each([
    [{ HOME: '/home/ann' }, ['/home/ann/.docker/config.json'], ['/home/ann/.config/containers/auth.json']],
    [{ HOME: '/home/ann', DOCKER_CONFIG: '/d', REGISTRY_AUTH_FILE: '/a.json', XDG_RUNTIME_DIR: '/run/1' }, ['/d/config.json'], ['/a.json']],
    [{ HOME: '/home/ann', XDG_RUNTIME_DIR: '/run/1', XDG_CONFIG_HOME: '/c' }, ['/home/ann/.docker/config.json'], ['/run/1/containers/auth.json', '/c/containers/auth.json']],
    [{ DOCKER_CONFIG: 'workspace', REGISTRY_AUTH_FILE: 'auth.json' }, [], []],
    [{ XDG_RUNTIME_DIR: 'run', XDG_CONFIG_HOME: '.' }, [], []],
    [{}, [], []],
  ])('of %j', (environment, docker, podman) => {
    expect(dockerConfigFiles(environment)).toEqual(docker)
    expect(podmanAuthFiles(environment)).toEqual(podman)
  })
})
