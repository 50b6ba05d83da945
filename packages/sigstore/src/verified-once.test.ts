import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from './trust/trust-domain.ts'
import { verifiedOnce } from './verified-once.ts'
import { createBundleVerifier } from './verify.ts'

const subject = digestOf('an image')
let sigstore: SandboxSigstore
let bundle: Uint8Array

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: subject.slice('sha256:'.length) } }], predicateType: 'https://example.test/v1', predicate: {} }
  bundle = encode(await sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop' })))
})
afterAll(async () => await sigstore.close())

const encode = (value: unknown) => Buffer.from(JSON.stringify(value))

/** The real verifier behind one that counts, behind the one that remembers. */
function counted() {
  const real = createBundleVerifier({ domains: [readTrustDomain({ name: 'acme', config: encode(sigstore.trustedRoot) })] })
  const asked: unknown[] = []
  const counting: BundleVerifier = {
    async verify(bytes, apart) {
      asked.push(apart)
      return await real.verify(bytes, apart)
    },
  }
  return { verifier: verifiedOnce(counting), asked, real }
}

/** As the registry names it: `digest` is its word, and here it may lie. */
const found = (bytes: Uint8Array, digest: Digest = digestOf(bytes)) => ({ bytes, digest, source: 'test' })
/** The same bundle with another signature of the same length. */
const forged = () => Buffer.from(Buffer.from(bundle).toString().replace(/("sig":")([^"]{8})/, (_, head: string, sig: string) => head + sig.split('').toReversed().join('')))

describe('what was verified once', () => {
  it('is not verified again where the target serves the same bytes, and says the same', async () => {
    const { verifier, asked, real } = counted()
    const source = await collectEvidence(subject, [found(bundle)], verifier)
    const target = await collectEvidence(subject, [found(Buffer.from(bundle))], verifier)
    expect(asked).toHaveLength(1)
    expect(target.attestations).toEqual(source.attestations)
    expect(target.attestations).toEqual((await collectEvidence(subject, [found(bundle)], real)).attestations)
    expect(target.attestations).toHaveLength(1)
  })

  it('counts for no other bytes, whatever they are called', async () => {
    const { verifier, asked } = counted()
    await collectEvidence(subject, [found(bundle)], verifier)
    expect(forged().equals(bundle)).toBe(false)
    const target = await collectEvidence(subject, [found(forged(), digestOf(bundle))], verifier)
    expect(asked).toHaveLength(2)
    expect(target.attestations).toEqual([])
    expect(target.refused).toMatchObject([{ reason: { code: 'signature-invalid' } }])
  })

  it('counts for no other artifact, and for no other payload', async () => {
    const { verifier, asked } = counted()
    await verifier.verify(bundle, { digest: subject })
    for (const apart of [{ digest: digestOf('another') }, {}, { payload: Buffer.from('one') }, { payload: Buffer.from('other') }]) await verifier.verify(bundle, apart)
    expect(asked).toHaveLength(5)
    const other = await collectEvidence(digestOf('another'), [found(bundle)], verifier)
    expect(other.refused).toMatchObject([{ reason: { code: 'subject-mismatch' } }])
  })

  it('was verified: what was refused is refused again, by looking again', async () => {
    const { verifier, asked } = counted()
    for (const _ of [1, 2]) await expect(verifier.verify(forged(), { digest: subject })).rejects.toMatchObject({ code: 'signature-invalid' })
    expect(asked).toHaveLength(2)
  })

  it('is forgotten when so much has come after it that memory would fill', async () => {
    const calls: number[] = []
    const verifier = verifiedOnce({
      verify: async (bytes) => {
        calls.push(bytes.byteLength)
        return await Promise.resolve([])
      },
    })
    const large = [1, 2, 3].map((byte) => Buffer.alloc(3 * 1024 * 1024, byte))
    const tooLarge = Buffer.alloc(9 * 1024 * 1024)
    for (const bytes of [...large, tooLarge, tooLarge]) await verifier.verify(bytes)
    expect(calls).toHaveLength(5)
    for (const bytes of large.slice(1)) await verifier.verify(bytes)
    expect(calls).toHaveLength(5)
    await verifier.verify(Buffer.alloc(3 * 1024 * 1024, 1))
    expect(calls).toHaveLength(6)
  })
})
