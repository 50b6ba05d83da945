import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { dockerConfigFiles, podmanAuthFiles } from './credential-files.ts'
import { registryOptions } from './registry-options.ts'
import type { Surroundings } from './surroundings.ts'

const surroundings: Surroundings = {
  clock: new SandboxClock(),
  chance: () => 0.5,
  environment: {},
  workspace: '/nowhere',
  readable: ['/nowhere'],
  registryCredentials: { username: 'ann', password: 'canary' },
  insecureRegistries: [],
  github: { token: 'workflow', apiUrl: 'https://api.github.com', repository: 'acme/shop' },
  onSecret: () => undefined,
}

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

  it.each(['file', 'oci-layout', 'npm:registry.npmjs.org'])('not at %s, which is no registry', (place) => {
    expect(() => registryOptions(surroundings, place)).toThrow(expect.objectContaining({ code: 'place-unsupported' }))
  })
})

describe('the files with credentials', () => {
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
