import { describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { parseReference } from '@portcullis/core/model/reference'
import { requireOneLogin } from './evidence-of-set.ts'
import type { Surroundings } from '../surroundings.ts'
import { surroundingsIn } from '../surroundings-in.ts'

const surroundings = surroundingsIn('/nowhere', { clock: new SandboxClock(), registryCredentials: { username: 'ann', password: 'canary' } })
const required = (references: readonly string[], changes: Partial<Surroundings> = {}) => (): void => requireOneLogin(references.map((reference) => parseReference(reference)), { ...surroundings, ...changes })

describe('a user name and password for a set', () => {
  it.each([
    ['two registries', ['registry.example/acme/api', 'other.example/acme/web'], 'registry.example, other.example'],
    ['a registry and an npm registry', ['registry.example/acme/api', 'npm://npm.example/shop'], 'registry.example, npm:npm.example'],
    ['a registry and releases', ['registry.example/acme/api', 'release:acme/shop'], 'registry.example, release:github.com'],
    ['two ports of a host', ['registry.example/acme/api', 'registry.example:8443/acme/api'], 'registry.example, registry.example:8443'],
  ])('are refused when they could be for any of %s', (_, references, found) => {
    expect(required(references)).toThrow(expect.objectContaining({ code: 'input-invalid', found, expected: 'one registry', remedy: expect.stringContaining('docker login') }))
    expect(required(references, { registryCredentials: undefined })).not.toThrow()
  })

  it('are for the one registry that there is, beside folders', () => {
    expect(required(['registry.example/acme/api', 'registry.example/acme/web', 'oci-layout:carried'])).not.toThrow()
  })
})
