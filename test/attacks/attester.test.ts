/** Certificates without an issuer: of the one attester that a trust domain names, and of nobody else. */
import { describe, expect, it } from '@jest/globals'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { encode, expectRefused, genuine, other, ours, statement } from './signature-world.ts'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'

const attester = 'https://dotcom.releases.github.com'
const attested = (by = attester, world: SandboxSigstore = ours) => bundleOf(world.evidence.parts(statement, world.evidence.attester(by)))
const verify = (bundle: unknown, named: { readonly attester?: string } = { attester }) =>
  createBundleVerifier({ domains: [{ ...readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) }), ...named }] }).verify(encode(bundle))

describe('an attester (V-03, V-08, V-20)', () => {
  it('is told without an issuer and without a workflow', async () => {
    expect(await verify(attested())).toMatchObject([{ signer: { domain: 'ours', issuer: '', subject: attester, extensions: {} } }])
  })

  it('is nobody in a domain that names none', () => expectRefused('certificate-invalid', verify(attested(), {}), verify(attested())))

  it.each(['https://dotcom.releases.github.com.evil.example', 'https://dotcom-releases.github.com', 'https://DOTCOM.releases.github.com', 'https://dotcom.releases.github.com/'])('is never %s', (name) =>
    expectRefused('certificate-invalid', verify(attested(name)), verify(attested())),
  )

  it('is certified by an authority of the domain', () => expectRefused('bundle-untrusted', verify(attested(attester, other)), verify(attested())))

  it('needs no less than everybody else', async () => {
    const { timestamps: _, ...parts } = ours.evidence.parts(statement, ours.evidence.attester(attester))
    await expectRefused('timestamp-missing', verify(bundleOf({ ...parts, timestamps: [] })), verify(attested()))
  })

  it('takes nothing away from others', async () => {
    expect(await verify(genuine())).toMatchObject([{ signer: { issuer: ours.issuer } }])
  })
})
