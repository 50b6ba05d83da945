import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { domainFor, signingDomain } from './signing-domain.ts'
import { keylessSigner } from '../signing/signer.ts'
import type { Surroundings } from '../surroundings.ts'
import { surroundingsIn } from '../surroundings-in.ts'

const github = 'https://token.actions.githubusercontent.com'
const clock = new SandboxClock()
let sigstore: SandboxSigstore
let workspace: string

beforeAll(async () => {
  sigstore = await startSigstore({ clock, issuer: github })
  workspace = await mkdtemp(join(tmpdir(), 'signing-domain-'))
  await mkdir(join(workspace, '.portcullis'))
  await writeFile(join(workspace, '.portcullis/acme.json'), JSON.stringify(sigstore.clientTrustConfig))
})
afterAll(async () => {
  await sigstore.close()
  await rm(workspace, { recursive: true })
})

const nobody = { sub: '' }

function surroundings(visibility: 'public' | 'private' | 'internal' = 'private', claims = {}): Surroundings {
  return surroundingsIn(workspace, { clock, environment: { SIGSTORE_ID_TOKEN: sigstore.mint({ ...githubClaims({ repository: 'acme/shop', visibility }), ...claims }) } })
}

const policyOf = (domains: readonly string[]): string => `version: 1
artifact: registry.example/acme/shop
trust:
${domains.includes('acme') ? '  domains: { acme: { config: acme.json } }\n' : ''}  identities:
${domains.map((domain) => `    by-${domain}: { domain: ${domain}, issuer: "${github}", workflow: acme/shop/.github/workflows/build.yml@refs/heads/main }`).join('\n')}
environments:
  production: { require: { signatures: { of: [${domains.map((domain) => `by-${domain}`).join(', ')}], count: 1 } } }
`
const question = { trustConfig: undefined, trustDomain: undefined, policy: defaultPolicyPath, key: undefined, identityTokenFile: undefined }

describe('where nobody names a trust domain', () => {
  it.each([
    ['public', github, 'public-good'],
    ['private', github, 'github'],
    ['internal', github, 'github'],
    ['private', `${github}/acme`, 'github'],
    ['public', 'https://gitlab.example', 'public-good'],
  ] as const)('a %s repository of %s is signed for in %s', (seenBy, issuer, expected) => {
    expect(domainFor({ seenBy, issuer })).toBe(expected)
  })

  it.each([
    ['nothing is told', undefined, github],
    ['it is private elsewhere', 'private', 'https://gitlab.example'],
    ['its issuer only begins like that of GitHub', 'private', `${github}.example`],
    ['its issuer is not told', 'private', undefined],
    ['another word is used', 'Public', 'https://gitlab.example'],
  ])('none is guessed when %s', (_, seenBy, issuer) => {
    expect(() => domainFor({ seenBy, issuer })).toThrow(expect.objectContaining({ code: 'trust-config-invalid' }))
  })

  it('the only one of the policy is meant; among private ones nobody chooses', async () => {
    await writeFile(join(workspace, defaultPolicyPath), policyOf(['acme']))
    expect(await signingDomain(question, surroundings())).toMatchObject({ name: 'acme' })
    await rm(join(workspace, defaultPolicyPath))
  })

  it.each([
    ['private', 'github'],
    ['public', 'public-good'],
  ] as const)('and no policy is there, a job of a %s repository signs in %s', async (visibility, expected) => {
    const load = async (name: string): Promise<TrustDomain> => ({ ...readTrustDomain({ name: 'acme', config: new TextEncoder().encode(JSON.stringify(sigstore.clientTrustConfig)) }), name })
    expect(await signingDomain(question, surroundings(visibility), load)).toMatchObject({ name: expected })
  })

  it('a policy that is named must be there', async () => {
    await expect(signingDomain({ ...question, policy: 'other.yaml' }, surroundings())).rejects.toMatchObject({ code: 'file-invalid' })
  })

  it('a key decides nothing', async () => {
    await expect(signingDomain({ ...question, key: 'release.key' }, surroundings('public'))).rejects.toMatchObject({ code: 'trust-config-invalid', message: expect.stringContaining('a key tells nothing') })
  })
})

describe('who signs by a policy', () => {
  /** As if its certificate authority were that of the public good. */
  function publicDomain(more: Partial<TrustDomain> = {}): TrustDomain {
    const domain = readTrustDomain({ name: 'acme', config: new TextEncoder().encode(JSON.stringify(sigstore.clientTrustConfig)) })
    const { signing } = domain
    if (signing === undefined) throw new Error('no signing config')
    const certificateAuthorities = signing.certificateAuthorities.map((authority) => ({ ...authority, url: new URL('https://fulcio.sigstore.dev') }))
    return { ...domain, signing: { ...signing, certificateAuthorities }, ...more }
  }
  const statement = new TextEncoder().encode('{}')

  it('shows no repository that is not public to public services, unless the policy or the person allows it', async () => {
    const refused = { code: 'public-log-refused' }
    await expect(keylessSigner(publicDomain(), surroundings('private')).sign(statement)).rejects.toMatchObject(refused)
    await expect(keylessSigner(publicDomain(), surroundings('internal')).signDigest(`sha256:${'0'.repeat(64)}` as never)).rejects.toMatchObject(refused)
    // A token that names no subject ends behind that question, and before anybody is asked.
    const further = { code: 'oidc-unavailable', message: expect.stringContaining('names no subject') }
    const allowed = [
      keylessSigner(publicDomain({ allowPublicLog: true }), surroundings('private', nobody)),
      keylessSigner(publicDomain(), surroundings('private', nobody), { allowPublicLog: true }),
      keylessSigner(publicDomain(), surroundings('public', nobody)),
    ]
    for (const signer of allowed) await expect(signer.sign(statement)).rejects.toMatchObject(further)
  })
})
