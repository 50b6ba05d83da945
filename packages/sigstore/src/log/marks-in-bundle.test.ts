import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { marksInBundle } from './marks-in-bundle.ts'

let sigstore: SandboxSigstore
beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock(), rekor: [1, 2] })
})
afterAll(async () => sigstore.close())

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const parts = () => sigstore.evidence.parts({}, sigstore.evidence.leafFor(githubClaims({ repository: 'acme/shop' })))

describe('the marks in a bundle', () => {
  it('are of its entries in a Rekor v2, also where a Rekor v1 has one beside it', () => {
    const both = parts()
    const [v2, v1] = both.entries
    if (v1 === undefined || v2 === undefined) throw new Error('expected two entries')
    const marksOf = (entries: typeof both.entries) => marksInBundle(encode(bundleOf({ ...both, entries })))
    expect(marksOf([v2])).toHaveLength(1)
    expect(marksOf([v2, v1])).toEqual(marksOf([v2]))
    expect(marksOf([v1, v2])).toEqual(marksOf([v2]))
    expect(marksOf([v1])).toEqual([])
  })

  it('are none in what is no bundle', () => {
    expect(marksInBundle(encode({ hello: 'world' }))).toEqual([])
    expect(marksInBundle(encode('text'))).toEqual([])
  })
})
