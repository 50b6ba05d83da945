/** Certificates without an issuer: of the one attester that a trust domain names, and of nobody else. */
import { describe, expect, it } from '@jest/globals'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOf } from '../corpus.ts'
import { encode, genuine, other, ours, statement } from '../signature-world.ts'

const attester = 'https://dotcom.releases.github.com'
const attested = (by = attester, world: SandboxSigstore = ours) => bundleOf(world.evidence.parts(statement, world.evidence.attester(by)))
const verify = (bundle: unknown, named: { readonly attester?: string } = { attester }) =>
  createBundleVerifier({ domains: [{ ...readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) }), ...named }] }).verify(encode(bundle))
const twin = () => verdictOf(verify(attested()))

describe('an attester', () => {
  it('is told without an issuer and without a workflow', async () => {
    expect(await verify(attested())).toMatchObject([{ signer: { domain: 'ours', issuer: '', subject: attester, extensions: {} } }])
  })

  it('takes nothing away from others', async () => {
    expect(await verify(genuine())).toMatchObject([{ signer: { issuer: ours.issuer } }])
  })
})

attack(['V-03', 'V-20'], 'an attester in a domain that names none', { code: 'certificate-invalid', attempt: () => verdictOf(verify(attested(), {})), twin })
attack('V-03', 'an attester where another is named', { code: 'certificate-invalid', attempt: () => verdictOf(verify(attested(), { attester: 'https://releases.ghe.example' })), twin })
for (const name of ['https://dotcom.releases.github.com.evil.example', 'https://dotcom-releases.github.com', 'https://DOTCOM.releases.github.com', 'https://dotcom.releases.github.com/', 'https://dotcom.releases.github.co', 'http://dotcom.releases.github.com', 'https://evil.example/https://dotcom.releases.github.com'])
  attack(['V-03', 'V-09'], `an attester called ${name}`, { code: 'certificate-invalid', attempt: () => verdictOf(verify(attested(name))), twin })
attack(['V-03', 'V-20'], 'an attester that a stranger’s authority certified', { code: 'bundle-untrusted', attempt: () => verdictOf(verify(attested(attester, other))), twin })
attack(['V-03', 'V-15'], 'an attester without a timestamp', {
  code: 'timestamp-missing',
  attempt: () => verdictOf(verify(bundleOf({ ...ours.evidence.parts(statement, ours.evidence.attester(attester)), timestamps: [] }))),
  twin,
})
attack(['V-03', 'V-01'], 'an attester without a log entry', {
  code: 'log-entry-missing',
  attempt: () => verdictOf(verify(bundleOf({ ...ours.evidence.parts(statement, ours.evidence.attester(attester)), entries: [] }))),
  twin,
})
