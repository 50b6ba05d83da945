import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { NpmFault, SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { readAttestations } from './attestations.ts'
import { NpmClient } from './client.ts'

const served = { status: 200, body: JSON.stringify({ attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle: { mediaType: 'm' } }] }) }

let registry: SandboxNpmRegistry
let client: NpmClient

beforeEach(async () => {
  registry = await startNpmRegistry()
  client = new NpmClient({ registry: new URL(registry.url), credentials: () => undefined, pause: () => Promise.resolve() })
})
afterEach(() => registry.close())

/** What is read where the registry answers so, in this order. */
async function read(...answers: readonly NpmFault[]): Promise<number> {
  registry.intercept = () => answers[registry.calls.length - 1]
  return (await readAttestations(client, '@acme/shop', '1.2.3')).length
}

describe('attestations of a version', () => {
  it('are none where the registry says so twice', async () => {
    expect(await read({ status: 404 }, { status: 404 }, served)).toBe(0)
  })

  it('are not none because it once says so', async () => {
    expect(await read({ status: 404 }, served)).toBe(1)
  })

  it('are asked for once where there are any', async () => {
    expect(await read(served)).toBe(1)
    expect(registry.calls).toHaveLength(1)
  })

  it.each([401, 403, 500])('are not none where the registry answers %i', async (status) => {
    const lasting: NpmFault = { status }
    await expect(read(...Array.from({ length: 20 }, () => lasting))).rejects.toMatchObject({ name: 'Failure' })
  })
})
