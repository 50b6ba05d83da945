import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { loadPolicy } from '../policy.ts'
import type { Surroundings } from '../surroundings.ts'
import { surroundingsIn } from '../surroundings-in.ts'

const clock = new SandboxClock()
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'x', predicate: {} }
let sigstore: SandboxSigstore
let workspace: string
let surroundings: Surroundings

const policyWith = (key: string, trust = '') => `version: 1
artifact: registry.example/acme/shop
trust:
  domains: { acme: { config: acme.json } }
  identities:
    release-key: { domain: acme, key: ${key} }
${trust}
environments:
  production: { require: { signatures: { of: [release-key], count: 1 } } }
`

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
  workspace = await mkdtemp(join(tmpdir(), 'signers-'))
  const file = async (name: string, content: string) => await writeFile(join(workspace, name), content)
  await file('acme.json', JSON.stringify(sigstore.clientTrustConfig))
  await file('release.pem', publicKey.export({ format: 'pem', type: 'spki' }).toString())
  await file('other.pem', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' }).toString())
  await file('revoked.yaml', 'version: 1\nrevoked:\n  - { identity: release-key, since: 2000-01-01 }\n')
  surroundings = surroundingsIn(workspace, { clock })
})
afterAll(async () => {
  await sigstore.close()
  await rm(workspace, { recursive: true })
})

async function verifyBy(policy: string) {
  const { domains } = await loadPolicy(policy, surroundings)
  const bundle = sigstore.evidence.signStatement(statement, keySigner(privateKey))
  return await createBundleVerifier({ domains }).verify(new TextEncoder().encode(JSON.stringify(bundle)))
}

describe('a policy that names a key', () => {
  it('lets it sign in its domain', async () => {
    expect((await verifyBy(policyWith('release.pem'))).map(({ signer }) => signer.key?.name)).toEqual(['release-key'])
  })

  it.each<[string, string, string]>([
    ['another key', policyWith('other.pem'), 'bundle-untrusted'],
    ['the key in a window that is over', policyWith('release.pem, not-after: 2000-01-01'), 'key-not-valid'],
    ['the key, revoked', policyWith('release.pem, revoked-at: 2000-01-01'), 'key-not-valid'],
    ['the key, in the list of the revoked', policyWith('release.pem', '  revoked: revoked.yaml'), 'signer-revoked'],
    ['a key that is not there', policyWith('missing.pem'), 'file-invalid'],
    ['a key outside of the workspace', policyWith('../release.pem'), 'file-invalid'],
    ['something that is no key', policyWith('acme.json'), 'trust-config-invalid'],
    ['a list that is not there', policyWith('release.pem', '  revoked: missing.yaml'), 'file-invalid'],
    ['a key and a workflow', policyWith('release.pem, workflow: acme/shop/.github/workflows/build.yml@refs/heads/main'), 'policy-error'],
    ['a key that lives elsewhere', policyWith('awskms:///alias/release'), 'policy-error'],
    ['a window that ends before it begins', policyWith('release.pem, not-before: 2026-02-01, not-after: 2026-01-01'), 'policy-error'],
  ])('denies by %s', async (_, policy, code) => {
    await expect(verifyBy(policy)).rejects.toMatchObject({ code })
  })

  it('has another digest when the file of a key changes', async () => {
    const text = policyWith('release.pem')
    const { policy: before } = await loadPolicy(text, surroundings)
    await writeFile(join(workspace, 'release.pem'), `${publicKey.export({ format: 'pem', type: 'spki' }).toString()}\n`)
    const { policy: after } = await loadPolicy(text, surroundings)
    expect(after.digest).not.toBe(before.digest)
  })
})
