/**
 * Certificates and timestamps, changed at random in the tree of their DER: by anybody, and by an authority that signs what it changed.
 * Whatever is still accepted must name the signer whom another reader of certificates names, and the genuine time.
 */
import { X509Certificate } from 'node:crypto'
import { afterAll, expect, it } from '@jest/globals'
import { assert, asyncProperty } from 'fast-check'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { bundleBy, identity, leafWith, signedOver, verifierOfLeaves } from './certificate-world.ts'
import type { Leaf } from './certificate-world.ts'
import { changedDer, derChanges, encodeDer, parseDer } from './changes-of-der.ts'
import type { DerChange } from './changes-of-der.ts'
import { encode, ours, partsBy } from './signature-world.ts'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { mutantsOr, seed, Tally, writeTallies } from './tally.ts'

const numRuns = mutantsOr(120)
const tallies: Tally[] = []
afterAll(async () => writeTallies('changed DER', tallies))

/** `leastRefused`: of all mutants, since a mutator that changes nothing would find nothing either. */
async function tallied(kind: string, judge: (made: readonly DerChange[]) => Promise<void>, leastRefused = 0.5): Promise<void> {
  // Unchanged it has to be accepted, or its refusals would say nothing.
  await judge([])
  const tally = new Tally(kind)
  tallies.push(tally)
  await assert(asyncProperty(derChanges, (made) => tally.judged(() => judge(made))), { numRuns, seed })
  expect(tally.refusals).toBeGreaterThan(numRuns * leastRefused)
}

async function onlyOf(verifier: BundleVerifier, bundle: object) {
  const [found, ...others] = await verifier.verify(encode(bundle))
  expect(others).toEqual([])
  if (found === undefined) throw new TypeError('nothing found, and no refusal')
  return found
}

it('a certificate that anybody changed names the same signer or nobody', async () => {
  const leaf = leafWith()
  const verifier = verifierOfLeaves()
  await tallied('a certificate, by anybody', async (made) => {
    const { signer } = await onlyOf(verifier, bundleBy({ ...leaf, der: changedDer(leaf.der, made) }))
    expect(signer.subject).toBe(identity.uri)
    expect(signer).toEqual((await onlyOf(verifier, bundleBy(leaf))).signer)
  })
})

it('a certificate that its own authority changed names whom OpenSSL reads in it, or nobody', async () => {
  const leaf = leafWith()
  const verifier = verifierOfLeaves()
  const tbs = tbsOf(leaf)
  await tallied(
    'a certificate, signed by its authority once it was changed',
    async (made) => {
      const der = signedOver(changedDer(tbs, made))
      const { signer, times } = await onlyOf(verifier, bundleBy({ ...leaf, der }))
      const seen = new X509Certificate(der)
      expect(seen.subjectAltName).toMatch(/^(?:URI|email):/)
      expect(seen.subjectAltName?.replace(/^(?:URI|email):/, '')).toBe(signer.subject)
      expect(seen.ca).toBe(false)
      for (const time of times) {
        expect(time.getTime()).toBeGreaterThanOrEqual(seen.validFromDate.getTime())
        expect(time.getTime()).toBeLessThanOrEqual(seen.validToDate.getTime())
      }
    },
    0.2,
  )
})

function tbsOf({ der }: Leaf): Buffer {
  const [certificate] = parseDer(der) ?? []
  const [tbs] = certificate === undefined || Buffer.isBuffer(certificate.content) ? [] : certificate.content
  if (tbs === undefined) throw new TypeError('no certificate')
  return encodeDer(tbs)
}

it('a timestamp that anybody changed tells the same time or none', async () => {
  const parts = partsBy()
  const [token = Buffer.alloc(0)] = parts.timestamps
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  const genuine = await onlyOf(verifier, bundleOf(parts))
  await tallied('a timestamp, by anybody', async (made) => {
    const found = await onlyOf(verifier, bundleOf({ ...parts, timestamps: [changedDer(token, made)] }))
    expect(found).toEqual(genuine)
  })
})
