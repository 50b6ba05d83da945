/** cosign 3, a client that nobody here wrote, signs against the sandbox's Sigstore and verifies what was signed there. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore, type SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { findPeer, runPeer } from './peer.ts'

const cosign = findPeer('cosign', 'the sandbox was not held against it')

const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const identity = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const predicateType = 'https://example.test/predicate/v1'

;(cosign === undefined ? describe.skip : describe)('cosign against the sandbox', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cosign-sandbox-'))
  const at = (name: string) => join(directory, name)
  let sigstore: SandboxSigstore
  let stranger: SandboxSigstore

  beforeAll(async () => {
    const clock = new SandboxClock()
    ;[sigstore, stranger] = await Promise.all([startSigstore({ clock }), startSigstore({ clock })])
    await sigstore.writeFiles(directory)
    await stranger.writeFiles(at('stranger'))
    writeFileSync(at('blob'), 'a release')
    writeFileSync(at('predicate.json'), '{"passed":true}')
  })
  afterAll(async () => {
    await Promise.all([sigstore.close(), stranger.close()])
    rmSync(directory, { recursive: true })
  })

  const signWith = (token: string, command: readonly string[], bundle: string) =>
    run(directory, [
      ...command, '--yes', '--identity-token', token, '--signing-config', at('signing_config.json'), '--trusted-root', at('trusted_root.json'),
      '--bundle', at(bundle), at('blob'),
    ])

  const verifyWith = (command: readonly string[], bundle: string, expected: { identity?: string; trustedRoot?: string } = {}) =>
    run(directory, [
      ...command, '--bundle', at(bundle), '--trusted-root', at(expected.trustedRoot ?? 'trusted_root.json'),
      '--certificate-identity', expected.identity ?? identity, '--certificate-oidc-issuer', sigstore.issuer, at('blob'),
    ])

  it('signs a blob, and verifies it with certificate, SCT, log entry and timestamp', async () => {
    expect(await signWith(sigstore.mint(claims), ['sign-blob'], 'blob.json')).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(at('blob.json'), 'utf8'))).toMatchObject({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })
    expect(await verifyWith(['verify-blob'], 'blob.json')).toMatchObject({ code: 0 })
  })

  it('refuses the blob for another identity, and under the root of a stranger', async () => {
    const otherWorkflow = await verifyWith(['verify-blob'], 'blob.json', { identity: identity.replace('shop', 'other') })
    const otherRoot = await verifyWith(['verify-blob'], 'blob.json', { trustedRoot: 'stranger/trusted_root.json' })
    expect([otherWorkflow.code, otherRoot.code]).toEqual([1, 1])
    expect(otherWorkflow.errors).toContain('no matching CertificateIdentity found')
  })

  it('attests a blob, and verifies the attestation', async () => {
    const command = ['attest-blob', '--predicate', at('predicate.json'), '--type', predicateType]
    expect(await signWith(sigstore.mint(claims), command, 'attested.json')).toMatchObject({ code: 0 })
    expect(await verifyWith(['verify-blob-attestation', '--type', predicateType], 'attested.json')).toMatchObject({ code: 0 })
  })

  it('verifies an attestation that the sandbox made itself, and misses its SCT when no log is trusted', async () => {
    const sha256 = createHash('sha256').update(readFileSync(at('blob'))).digest('hex')
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'blob', digest: { sha256 } }], predicateType, predicate: {} }
    writeFileSync(at('own.json'), JSON.stringify(await sigstore.signStatement(statement, claims)))
    const command = ['verify-blob-attestation', '--type', predicateType]
    expect(await verifyWith(command, 'own.json')).toMatchObject({ code: 0 })
    writeFileSync(at('no-ct.json'), JSON.stringify({ ...sigstore.trustedRoot, ctlogs: stranger.trustedRoot['ctlogs'] }))
    expect(await verifyWith(command, 'own.json', { trustedRoot: 'no-ct.json' })).toMatchObject({ code: 1, errors: expect.stringContaining('SCT') })
  })

  it('gets no certificate for an expired token, or for one of another audience', async () => {
    const expired = await signWith(sigstore.mint(claims, { expiresIn: -60 }), ['sign-blob'], 'none.json')
    const misdirected = await signWith(sigstore.mint(claims, { audience: 'another' }), ['sign-blob'], 'none.json')
    expect([expired.code, misdirected.code]).toEqual([1, 1])
    expect(misdirected.errors).toContain('audience')
  })
})

async function run(home: string, parameters: readonly string[]): Promise<{ code: number; errors: string }> {
  try {
    const { stderr } = await runPeer(home, cosign, parameters)
    return { code: 0, errors: stderr }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, errors: stderr }
  }
}
