import { describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
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
    ['registry.example', { kind: 'password', username: 'ann', password: 'canary' }],
    ['ghcr.io', { kind: 'password', username: 'x-access-token', password: 'workflow' }],
    ['other.example', undefined],
    ['registry.example:8443', undefined],
    ['registry.example.evil.example', undefined],
  ])('with these credentials at %s', async (registry, expected) => {
    expect(await registryOptions(surroundings, 'registry.example').credentials(registry)).toEqual(expected)
  })

  it.each(['file', 'oci-layout', 'npm:registry.npmjs.org'])('not at %s, which is no registry', (place) => {
    expect(() => registryOptions(surroundings, place)).toThrow(expect.objectContaining({ code: 'place-unsupported' }))
  })
})
