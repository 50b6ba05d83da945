import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { attest } from 'sigstore'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { digestOf } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'

/** npm's own client, which GitHub's attest actions are built on, signs as they do for private repositories: no log, a timestamp. */
describe('a bundle made by the npm package sigstore', () => {
  let sigstore: SandboxSigstore
  const statement = encodeStatement(statementAbout(digestOf('an image'), 'registry.example/acme/shop', 'https://example.test/v1', {}))

  beforeAll(async () => {
    sigstore = await startSigstore({ clock: new SandboxClock(), transparency: false, organization: 'GitHub, Inc.' })
  })
  afterAll(() => sigstore.close())

  const made = async (payloadType = 'application/vnd.in-toto+json'): Promise<Uint8Array> => {
    const identityToken = sigstore.mint(githubClaims({ repository: 'acme/shop' }), { audience: 'sigstore', expiresIn: 300 })
    const bundle = await attest(Buffer.from(statement), payloadType, { fulcioURL: sigstore.url, tsaServerURL: sigstore.url, tlogUpload: false, identityToken })
    return Buffer.from(JSON.stringify(bundle))
  }
  const verifier = (world: SandboxSigstore) => createBundleVerifier({ domains: [readTrustDomain({ name: 'github-like', config: Buffer.from(JSON.stringify(world.trustedRoot)) })] })

  it('verifies, and says who signed', async () => {
    const [verified] = await verifier(sigstore).verify(await made())
    expect(verified?.signer.extensions.sourceRepositoryUri).toBe('https://github.com/acme/shop')
    expect(Buffer.from(verified?.payload ?? [])).toEqual(Buffer.from(statement))
  })

  it('does not verify in a world that it was not made in', async () => {
    const other = await startSigstore({ clock: new SandboxClock(), transparency: false })
    try {
      await expect(verifier(other).verify(await made())).rejects.toMatchObject({ blame: 'artifact' })
    } finally {
      await other.close()
    }
  })
})
