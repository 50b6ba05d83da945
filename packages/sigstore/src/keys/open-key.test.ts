import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { asFailure, Failure } from '@portcullis/core/failure'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { Lie } from '@portcullis/sandbox/kms/lies'
import { credentials, startKeyServices } from '@portcullis/sandbox/kms/start-key-services'
import type { Provider, SandboxKeyServices } from '@portcullis/sandbox/kms/start-key-services'
import { isKeyUri, openRemoteKey } from './open-key.ts'

const clock = new SandboxClock()
const bytes = Buffer.from('a release')
const providers = ['aws', 'google', 'azure', 'vault'] as const
/** Vault alone names no key in its answers. */
const lies: readonly Lie[] = ['other-key', 'other-name', 'other-algorithm', 'damaged', 'nonsense', 'no-key']
let services: SandboxKeyServices

beforeAll(async () => {
  services = await startKeyServices({ clock })
})
afterEach(() => {
  services.lies.clear()
  services.down = false
})
afterAll(() => services.close())

const open = (uri: string, change: Readonly<Record<string, string | undefined>> = {}, seen: string[] = []) =>
  openRemoteKey(uri, { environment: { ...services.environment, ...change }, clock, onSecret: (secret) => seen.push(secret) })

const signAt = async (provider: Provider) => (await open(services.uri(provider, 'p256'))).sign(bytes)

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const outcome = await work.catch((error: unknown) => asFailure(error))
  if (outcome instanceof Failure) return outcome
  throw new TypeError('expected a Failure')
}

describe.each(providers)('a key kept by %s', (provider) => {
  it.each([
    ['p256', 'sha256'],
    ['p384', 'sha384'],
    ['rsa3072', 'sha256'],
  ] as const)('of kind %s signs, each time', async (kind, hash) => {
    const key = await open(services.uri(provider, kind))
    for (const content of ['one', 'two', 'three'])
      expect(verify(hash, Buffer.from(content), services.key(kind).publicKey, await key.sign(Buffer.from(content)))).toBe(true)
  })

  it.each(lies.filter((lie) => provider !== 'vault' || lie !== 'other-name'))('is refused when the service answers with %s', async (lie) => {
    services.lies.add(lie)
    expect(await failureOf(signAt(provider))).toMatchObject({ code: 'signing-refused', blame: expect.stringMatching(/service|configuration/) })
    services.lies.clear()
    expect(await signAt(provider)).toBeInstanceOf(Uint8Array)
  })

  it('is told to be out of reach when the service is down, and works when it is back', async () => {
    services.down = true
    expect(await failureOf(signAt(provider))).toMatchObject({ code: 'signing-unavailable', blame: 'service' })
    services.down = false
    expect(await signAt(provider)).toBeInstanceOf(Uint8Array)
  })

  it('is refused when it is not there, in words of the service', async () => {
    const failure = await failureOf(open(services.uri(provider, 'p256').replace('release', 'missing')))
    expect(failure).toMatchObject({ code: 'signing-refused', message: expect.stringMatching(/answered 40[04]/) })
    expect(failure.remedy).toContain('credentials')
  })
})

describe('credentials', () => {
  it.each([
    ['aws', 'AWS_SECRET_ACCESS_KEY', 'another'],
    ['aws', 'AWS_SESSION_TOKEN', 'another'],
    ['aws', 'AWS_ACCESS_KEY_ID', 'another'],
    ['google', 'GOOGLE_OAUTH_ACCESS_TOKEN', 'another'],
    ['azure', 'AZURE_CLIENT_SECRET', 'another'],
    ['vault', 'VAULT_TOKEN', 'another'],
    ['vault', 'VAULT_NAMESPACE', 'another'],
  ] as const)('of %s that are wrong (%s) are refused and not shown', async (provider, name, value) => {
    const failure = await failureOf(open(services.uri(provider, 'p256'), { [name]: value }))
    expect(failure.code).toBe('signing-refused')
    for (const secret of Object.values(credentials.aws)) expect(failure.message).not.toContain(secret)
  })

  it.each([
    ['aws', 'AWS_ACCESS_KEY_ID'],
    ['aws', 'AWS_REGION'],
    ['google', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
    ['azure', 'AZURE_TENANT_ID'],
    ['azure', 'AZURE_CLIENT_SECRET'],
    ['vault', 'VAULT_ADDR'],
    ['vault', 'VAULT_TOKEN'],
  ] as const)('of %s that are missing (%s) are asked for by name', async (provider, name) => {
    const failure = await failureOf(open(services.uri(provider, 'p256'), { [name]: undefined }))
    expect(failure).toMatchObject({ code: 'input-invalid', blame: 'configuration', message: expect.stringContaining(name) })
  })

  it('of Azure may be the token of another issuer instead of a secret; what is obtained is masked', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'azure-'))
    const file = join(directory, 'token')
    writeFileSync(file, `${credentials.azure.assertion}\n`)
    const seen: string[] = []
    await open(services.uri('azure', 'p256'), { AZURE_CLIENT_SECRET: undefined, AZURE_FEDERATED_TOKEN_FILE: file }, seen)
    rmSync(directory, { recursive: true })
    expect(seen).toEqual([credentials.azure.assertion, credentials.azure.accessToken])
  })

  it('of AWS are not valid at another hour', async () => {
    const late = { now: () => new Date(clock.now().getTime() + 3_600_000) }
    const opened = openRemoteKey(services.uri('aws', 'p256'), { environment: services.environment, clock: late, onSecret: () => undefined })
    expect((await failureOf(opened)).message).toContain('Signature expired')
  })

  it.each([
    ['aws', { AWS_ENDPOINT_URL_KMS: 'http://kms.example.test' }],
    ['google', { CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS: 'http://kms.example.test' }],
    ['azure', { AZURE_AUTHORITY_HOST: 'http://login.example.test' }],
    ['vault', { VAULT_ADDR: 'http://vault.example.test' }],
  ] as const)('of %s never travel without TLS', async (provider, change) => {
    expect(await failureOf(open(services.uri(provider, 'p256'), change))).toMatchObject({ code: 'input-invalid', message: expect.stringContaining('TLS') })
  })
})

describe('the name of a key', () => {
  it.each([
    'awskms:///', 'awskms://key', 'awskms:///a b', 'gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k', 'gcpkms://projects/p/../x/versions/1',
    'azurekms://vault.example.test/key', 'azurekms://vault.azure.net.example.test/key', 'azurekms://evilvault.azure.net', 'hashivault://', 'hashivault://a/../b', 'k8s://a/b',
  ])('%s is refused before anything is asked', async (uri) => {
    services.down = true
    expect(await failureOf(open(uri))).toMatchObject({ code: 'input-invalid', blame: 'configuration' })
  })

  it('is told from a path', () => {
    expect(['awskms:///x', 'hashivault://x'].map(isKeyUri)).toEqual([true, true])
    expect(['cosign.key', './a/b.pem', 'C:\\key.pem', '/keys/a'].map(isKeyUri)).toEqual([false, false, false, false])
  })
})
