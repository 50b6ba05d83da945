/**
 * Genuine bundles of every kind, changed at random where their structure lets them: whatever is still accepted must mean the same.
 * PORTCULLIS_MUTATIONS tells how many changes of each kind, PORTCULLIS_MUTATION_SEED where chance begins; without them a run is the same every time.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { beforeAll, afterAll, expect, it } from '@jest/globals'
import { assert, asyncProperty } from 'fast-check'
import { digestOf } from '@portcullis/core/model/digest'
import type { SignedApart } from '@portcullis/core/ports/bundles'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { changedTree, changes } from './changes.ts'
import { claims, clock, encode, ours, partsBy, statement } from './signature-world.ts'
import { mutantsOr, seed, Tally, writeTallies } from './tally.ts'

const numRuns = mutantsOr(400)
const tallies: Tally[] = []

let logging: SandboxSigstore
beforeAll(async () => {
  logging = await startSigstore({ clock, rekor: [1] })
})
afterAll(async () => {
  await logging.close()
  await writeTallies('changed bundles', tallies)
})

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const artifact = Buffer.from('the artifact')

/** One of a kind: another every time, so that parts of two can be exchanged. */
interface Kind {
  readonly make: () => object
  readonly world?: () => SandboxSigstore
  readonly logs?: false
  readonly apart?: SignedApart
}

const legacy = (bundle: ReturnType<typeof bundleOf>, change: (entry: object) => object = (entry) => entry): object => {
  const { certificate, ...material } = bundle.verificationMaterial as typeof bundle.verificationMaterial & { readonly certificate: object }
  return { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial: { ...material, x509CertificateChain: { certificates: [certificate] }, tlogEntries: material.tlogEntries.map(change) } }
}
const promisedAlone = (entry: object): object => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'inclusionProof'))
const several = { ...statement, subject: Array.from({ length: 5 }, (_, index) => ({ name: `artifact ${index}`, digest: { sha256: `${index}`.repeat(64) } })) }

const kinds: Readonly<Record<string, Kind>> = {
  'an attestation v0.3 by a certificate': { make: () => bundleOf(partsBy()) },
  'an attestation about several artifacts': { make: () => ours.evidence.signStatement(several, claims) },
  'an attestation v0.1': { make: () => legacy(bundleOf(partsBy())) },
  'an attestation by a key, with a timestamp': { make: () => ours.evidence.signStatement(statement, keySigner(key.privateKey)) },
  'an attestation that Rekor v1 logged': { make: () => logging.evidence.signStatement(statement, claims), world: () => logging },
  'an attestation v0.1 that Rekor v1 promised': { make: () => legacy(logging.evidence.signStatement(statement, claims), promisedAlone), world: () => logging },
  'a message signature': { make: messageBundle, logs: false, apart: { digest: digestOf(artifact) } },
}

function messageBundle(): object {
  const signature = sign('sha256', artifact, key.privateKey)
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { ...keySigner(key.privateKey).key, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: ours.evidence.timestamp(signature).toString('base64') }] } },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: createHash('sha256').update(artifact).digest('base64') }, signature: signature.toString('base64') },
  }
}

function verifierOf({ world = () => ours, logs }: Kind) {
  const domain = { ...readTrustDomain({ name: 'ours', config: encode({ ...world().trustedRoot, ...(logs === false ? { tlogs: [] } : {}) }) }), legacy: true }
  return createBundleVerifier({ domains: [domain], keys: [{ name: 'release', domain: 'ours', publicKey: key.publicKey }] })
}

/** What is vouched for: who signed what. The times apart, since each of several may be taken away by itself. */
async function meaningOf(kind: Kind, verifier: ReturnType<typeof createBundleVerifier>, bundle: unknown) {
  const found = await verifier.verify(encode(bundle), kind.apart)
  return found.map(({ times, ...told }) => ({ meaning: JSON.stringify({ ...told, passedOver: undefined, payload: Buffer.from(told.payload).toString() }), times: times.map((time) => time.getTime()) }))
}

it.each(Object.entries(kinds))('%s means the same or nothing, however it is changed', async (name, kind) => {
  const verifier = verifierOf(kind)
  const [bundle, other] = [kind.make(), kind.make()]
  const [good] = await meaningOf(kind, verifier, bundle)
  const tally = new Tally(name)
  tallies.push(tally)
  await assert(
    asyncProperty(changes, async (made) => {
      const changed = changedTree(bundle, other, made)
      await tally.judged(async () => {
        const found = await meaningOf(kind, verifier, changed)
        expect(found.map(({ meaning }) => meaning)).toEqual([good?.meaning])
        expect(good?.times).toEqual(expect.arrayContaining(found[0]?.times ?? []))
        expect(found[0]?.times.length).toBeGreaterThan(0)
      })
    }),
    { numRuns, seed },
  )
  // A mutator that changes nothing would find nothing either.
  expect(tally.refusals).toBeGreaterThan(numRuns / 2)
})
