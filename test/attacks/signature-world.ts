import { afterAll, beforeAll } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import type { BundleParts } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { Thresholds } from '@portcullis/sigstore/trust/thresholds'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { verdictOf } from './corpus.ts'
import type { Verdict } from './corpus.ts'

export const day = 24 * 60 * 60 * 1000
export const clock = new SandboxClock().stand()
export const claims = githubClaims({ repository: 'acme/shop' })
export const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'https://example.test/x/v1',
  predicate: {},
}

/** The Sigstore that is trusted. */
export let ours: SandboxSigstore
/** One that nobody trusts unless a test says so. */
export let other: SandboxSigstore

beforeAll(async () => {
  ;[ours, other] = await Promise.all([
    startSigstore({ clock }),
    startSigstore({ clock, origin: 'rekor.other.test', organization: 'sigstore.other' }),
  ])
})
afterAll(async () => Promise.all([ours.close(), other.close()]))

/** A trusted root in JSON, as far as tests change it. */
export interface RootJson {
  readonly tlogs: readonly { readonly publicKey: object }[]
  readonly ctlogs: readonly { readonly publicKey: object }[]
  readonly certificateAuthorities: readonly object[]
  readonly timestampAuthorities: readonly object[]
}

export const rootOf = (world: SandboxSigstore): RootJson => world.trustedRoot as unknown as RootJson

/** A bundle in JSON, or text, as bytes. */
export const encode = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

export const inDays = (days: number): Date => new Date(clock.now().getTime() + days * day)

/** Verifies in our Sigstore, its trusted root changed as told. */
export async function verify(bundle: unknown, change: Partial<RootJson> = {}, thresholds: Partial<Thresholds> = {}) {
  const domain = readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, ...change }), thresholds })
  return createBundleVerifier({ domains: [domain] }).verify(encode(bundle))
}

/** The pieces of a genuine bundle. */
export const partsBy = (world: SandboxSigstore = ours): BundleParts => world.evidence.parts(statement, world.evidence.leafFor(claims))

export const genuine = () => bundleOf(partsBy())

/** What comes of a bundle, as {@link verify} is told. */
export const judged = async (...asked: Parameters<typeof verify>): Promise<Verdict> => await verdictOf(verify(...asked))

/** The twin of most cases. */
export const goodBundle = async (): Promise<Verdict> => await judged(genuine())
