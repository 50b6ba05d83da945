/** cosign 3 verifies what our signer made, and our verifier what cosign made, both against the sandbox's Sigstore. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { encodeStatement, isAbout, parseStatement, statementAbout } from '@portcullis/core/model/statement'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { findPeer, runPeer } from './peer.ts'

const cosign = findPeer('cosign', 'our signatures were not held against it')

const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const identity = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const predicateType = 'https://example.test/predicate/v1'

;(cosign === undefined ? describe.skip : describe)('cosign and our client', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cosign-client-'))
  const at = (name: string) => join(directory, name)
  const clock = new SandboxClock()
  const blob = Buffer.from('a release')
  let sigstore: SandboxSigstore

  beforeAll(async () => {
    sigstore = await startSigstore({ clock })
    await sigstore.writeFiles(directory)
    writeFileSync(at('blob'), blob)
    writeFileSync(at('predicate.json'), '{"passed":true}')
  })
  afterAll(async () => {
    await sigstore.close()
    rmSync(directory, { recursive: true })
  })

  const domain = () => readTrustDomain({ name: 'sandbox', config: readFileSync(at('client_trust_config.json')) })

  const signWithOurs = async (name: string) => {
    const signer = createKeylessSigner({ domain: domain(), clock, identityToken: async () => sigstore.mint(claims) })
    const statement = statementAbout(digestOf(blob), 'blob', predicateType, { passed: true })
    writeFileSync(at(name), await signer.sign(encodeStatement(statement)))
  }

  const verifyWithCosign = (bundle: string, as: string = identity) =>
    run(directory, [
      'verify-blob-attestation', '--type', predicateType, '--bundle', at(bundle), '--trusted-root', at('trusted_root.json'),
      '--certificate-identity', as, '--certificate-oidc-issuer', sigstore.issuer, at('blob'),
    ])

  const signWithCosign = (command: readonly string[], bundle: string) =>
    run(directory, [
      ...command, '--yes', '--identity-token', sigstore.mint(claims), '--signing-config', at('signing_config.json'),
      '--trusted-root', at('trusted_root.json'), '--bundle', at(bundle), at('blob'),
    ])

  it('cosign accepts what we signed, for this identity alone', async () => {
    await signWithOurs('ours.json')
    expect(await verifyWithCosign('ours.json')).toMatchObject({ code: 0 })
    expect(await verifyWithCosign('ours.json', identity.replace('shop', 'other'))).toMatchObject({ code: 1 })
  })

  it('we accept what cosign attested, and see the same signer and statement', async () => {
    const attest = ['attest-blob', '--predicate', at('predicate.json'), '--type', predicateType]
    expect(await signWithCosign(attest, 'theirs.json')).toMatchObject({ code: 0 })
    const [envelope] = await createBundleVerifier({ domains: [domain()] }).verify(readFileSync(at('theirs.json')))
    expect(envelope?.signer).toMatchObject({ issuer: sigstore.issuer, subject: identity, extensions: { deploymentEnvironment: 'production' } })
    const statement = parseStatement(envelope?.payload ?? new Uint8Array())
    expect(statement.predicateType).toBe(predicateType)
    expect(isAbout(statement, digestOf(blob))).toBe(true)
  })

  it('both refuse what we signed with another payload put in', async () => {
    await signWithOurs('swapped.json')
    const text = readFileSync(at('swapped.json'), 'utf8')
    const payload = /"payload":"([^"]+)"/.exec(text)?.[1] ?? ''
    const forged = Buffer.from(payload, 'base64').toString('utf8').replace('"passed":true', '"passed":null')
    writeFileSync(at('swapped.json'), text.replace(payload, Buffer.from(forged).toString('base64')))
    expect(await verifyWithCosign('swapped.json')).toMatchObject({ code: 1 })
    const verified = createBundleVerifier({ domains: [domain()] }).verify(readFileSync(at('swapped.json')))
    await expect(verified).rejects.toMatchObject({ code: 'signature-invalid' })
  })

  it('we say clearly why a blob that cosign signed without statement is not for us', async () => {
    expect(await signWithCosign(['sign-blob'], 'bare.json')).toMatchObject({ code: 0 })
    const verified = createBundleVerifier({ domains: [domain()] }).verify(readFileSync(at('bare.json')))
    await expect(verified).rejects.toMatchObject({ code: 'bundle-invalid', message: expect.stringContaining('bare signature') })
  })
})

async function run(home: string, parameters: readonly string[]): Promise<{ code: number; errors: string }> {
  try {
    const { stderr } = await runPeer(home, cosign, parameters)
    return { code: 0, errors: stderr }
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: unknown }
    return { code: typeof code === 'number' ? code : -1, errors: typeof stderr === 'string' ? stderr : '' }
  }
}
