import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'
import type { Permissions } from '@portcullis/sandbox/github/tokens'

import { createAttestationStore, type AttestationStore } from './attestations.ts'
import { createGitHubClient } from './client.ts'

let github: SandboxGitHub
const clock = new SandboxClock()

beforeAll(async () => {
  github = await startGitHub({ clock })
})
afterEach(() => {
  github.intercept(undefined)
  github.switches.attestationBundles = 'inline'
  github.switches.largestPage = 100
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function storeWith(permissions: Permissions = { attestations: 'write' }): AttestationStore {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions })
  return createAttestationStore(createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0 }))
}

/** A bundle in shape; nothing in it is signed, and GitHub does not look. */
function bundle(subject: string, note = ''): Uint8Array {
  const [algorithm = '', value = ''] = subject.split(':')
  const statement = { _type: 'https://in-toto.io/Statement/v1', predicateType: 'https://example/p', subject: [{ name: 'x', digest: { [algorithm]: value } }], predicate: { note } }
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  return Buffer.from(JSON.stringify({ mediaType: 'm', verificationMaterial: {}, dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] } }))
}

const parse = (bytes: Uint8Array | undefined): unknown => JSON.parse(Buffer.from(bytes ?? []).toString())

describe('the attestations of an artifact', () => {
  it.each(['inline', 'url'] as const)('come back as they were stored, their bundles %s', async (where) => {
    github.switches.attestationBundles = where
    const subject = digestOf(`shop ${where}`)
    const stored = bundle(subject, 'é\n'.repeat(40_000))
    expect(await storeWith().store(stored)).toBeGreaterThan(0)
    const found = await storeWith({ attestations: 'read' }).bundles(subject)
    expect(found.map(({ bytes }) => parse(bytes))).toEqual([parse(stored)])
    expect(found[0]?.digest).toBe(digestOf(found[0]?.bytes ?? new Uint8Array()))
  })
  it('are found on every page', async () => {
    const subject = digestOf('many')
    for (let index = 0; index < 5; index++) await storeWith().store(bundle(subject, String(index)))
    github.switches.largestPage = 2
    expect(await storeWith().bundles(subject)).toHaveLength(5)
  })
  it('are not none because GitHub once says so', async () => {
    const subject = digestOf('said twice')
    await storeWith().store(bundle(subject, 'only'))
    let asked = 0
    github.intercept(({ target }) => (target.includes('/attestations/') && (asked += 1) === 1 ? { status: 404, body: { message: 'Not Found' } } : undefined))
    expect(await storeWith().bundles(subject)).toHaveLength(1)
    expect(asked).toBe(2)
  })
  it('are not told in part where a later page is said not to be', async () => {
    const subject = digestOf('in part')
    for (let index = 0; index < 5; index++) await storeWith().store(bundle(subject, String(index)))
    github.switches.largestPage = 2
    github.intercept(({ target }) => (target.includes('after=') ? { status: 404, body: { message: 'Not Found' } } : undefined))
    await expect(storeWith().bundles(subject)).rejects.toMatchObject({ code: 'github-protocol' })
  })
  it('are none for another digest', async () => {
    await storeWith().store(bundle(digestOf('this')))
    expect(await storeWith().bundles(digestOf('that'))).toEqual([])
  })
})

describe('that attestations could not be looked for', () => {
  it('is never "there are none"', async () => {
    await expect(storeWith({ contents: 'read' }).bundles(digestOf('this'))).rejects.toMatchObject({ code: 'permission-missing', expected: 'attestations: read' })
    github.intercept(() => ({ status: 404, body: { message: 'Not Found' } }))
    await expect(storeWith().bundles(digestOf('this'))).rejects.toMatchObject({ code: 'permission-missing' })
  })
  it.each([
    ['an entry without bundle and address', { repository_id: 1 }],
    ['an address of another kind', { bundle_url: 'file:///etc/passwd' }],
    ['plain HTTP elsewhere', { bundle_url: 'http://bundles.example/1' }],
  ])('is a failure for %s', async (_, entry) => {
    github.intercept(() => ({ status: 200, body: { attestations: [entry] } }))
    await expect(storeWith().bundles(digestOf('this'))).rejects.toMatchObject({ code: 'github-protocol' })
  })
  it('is a failure when a bundle is gone', async () => {
    const address = `${github.apiUrl}/attestation-bundles/1/1.json.sn`
    github.intercept(({ target }) => (target.includes('/attestations/') ? { status: 200, body: { attestations: [{ bundle_url: address }] } } : undefined))
    await expect(storeWith().bundles(digestOf('this'))).rejects.toMatchObject({ code: 'github-unavailable' })
  })
})

describe('storing', () => {
  it('needs the permission to write', async () => {
    await expect(storeWith({ attestations: 'read' }).store(bundle(digestOf('this')))).rejects.toMatchObject({ code: 'permission-missing', expected: 'attestations: write' })
  })
  it('tells what GitHub does not take', async () => {
    await expect(storeWith().store(Buffer.from('{"mediaType":"m"}'))).rejects.toMatchObject({ code: 'github-protocol', found: '422' })
  })
})
