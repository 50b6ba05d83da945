/**
 * Genuine bundles of every kind, changed at random where their structure lets them: whatever is still accepted must mean the same.
 * PORTCULLIS_MUTATIONS tells how many changes of each kind, PORTCULLIS_MUTATION_SEED where chance begins; without them a run is the same every time.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { beforeAll, afterAll, expect, it } from '@jest/globals'
import { array, assert, asyncProperty, constantFrom, nat, oneof, record, string } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { SignedApart } from '@portcullis/core/ports/bundles'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { claims, clock, encode, ours, partsBy, statement } from './signature-world.ts'

const numRuns = Number(process.env['PORTCULLIS_MUTATIONS'] ?? 400)
const seed = Number(process.env['PORTCULLIS_MUTATION_SEED'] ?? 20_261_121)

let logging: SandboxSigstore
beforeAll(async () => {
  logging = await startSigstore({ clock, rekor: [1] })
})
afterAll(async () => logging.close())

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

type Node = Record<string | number, unknown>
type Path = readonly (string | number)[]

/** A change: somewhere in the bundle, and how. Where and what are numbers, taken round what there is. */
interface Change {
  readonly where: number
  readonly how: (typeof hows)[number]
  readonly at: number
  readonly value: unknown
}
const hows = ['remove', 'replace', 'exchange', 'repeat', 'flip', 'cut', 'insert', 'add', 'reorder'] as const
const values: Arbitrary<unknown> = oneof(constantFrom<unknown>(null, '', 0, 1, -1, 1.5, '0', '1', '-1', '99999999999999999999', true, [], {}, [null], [{}], 'AAAA', '\u2028', '0.1', 'application/json'), string())
const changes = array(record({ where: nat(), how: constantFrom(...hows), at: nat(), value: values }), { minLength: 1, maxLength: 3 })

function* pathsIn(node: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof node === 'object' && node !== null) for (const [name, member] of Object.entries(node)) yield* pathsIn(member, [...path, name])
}
const at = (root: unknown, path: Path): unknown => path.reduce<unknown>((node, part) => (node as Node | undefined)?.[part], root)

function applied(bundle: Node, other: Node, { where, how, at: index, value }: Change): void {
  const paths = [...pathsIn(bundle)]
  const path = paths[where % Math.max(paths.length, 1)]
  if (path === undefined) return
  const parent = at(bundle, path.slice(0, -1)) as Node
  const name = path.at(-1) ?? ''
  const own = parent[name]
  if (how === 'remove') delete parent[name]
  else if (how === 'replace') parent[name] = value
  else if (how === 'exchange') parent[name] = at(other, path)
  else if (how === 'repeat') parent[name] = Array.isArray(own) ? [...(own as unknown[]), ...(own as unknown[])] : [own, own]
  else if (how === 'add' && typeof own === 'object' && own !== null) (own as Node)[`x${index % 3}`] = value
  else if (how === 'reorder' && typeof own === 'object' && own !== null) parent[name] = Array.isArray(own) ? own.toReversed() : Object.fromEntries(Object.entries(own).toReversed())
  else if (typeof own === 'string') parent[name] = textWith(own, how, index)
}

function textWith(own: string, how: Change['how'], index: number): string {
  const bytes = Buffer.from(own, 'base64')
  const isBase64 = own.length > 8 && bytes.toString('base64') === own
  const place = index % Math.max(isBase64 ? bytes.length : own.length, 1)
  if (!isBase64) return how === 'cut' ? own.slice(0, place) : `${own.slice(0, place)}${String.fromCodePoint(33 + (index % 90))}${own.slice(how === 'flip' ? place + 1 : place)}`
  if (how === 'flip') bytes.writeUInt8((bytes[place] ?? 0) ^ (1 << (index % 8)), place)
  if (how === 'insert') return Buffer.concat([bytes.subarray(0, place), Buffer.from([index % 256]), bytes.subarray(place)]).toString('base64')
  return (how === 'cut' ? bytes.subarray(0, place) : bytes).toString('base64')
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

it.each(Object.entries(kinds))('%s means the same or nothing, however it is changed', async (_, kind) => {
  const verifier = verifierOf(kind)
  const [bundle, other] = [kind.make(), kind.make()]
  const [good] = await meaningOf(kind, verifier, bundle)
  let refused = 0
  await assert(
    asyncProperty(changes, async (made) => {
      const changed = structuredClone(bundle) as Node
      for (const change of made) applied(changed, other as Node, change)
      try {
        const found = await meaningOf(kind, verifier, changed)
        expect(found.map(({ meaning }) => meaning)).toEqual([good?.meaning])
        expect(good?.times).toEqual(expect.arrayContaining(found[0]?.times ?? []))
        expect(found[0]?.times.length).toBeGreaterThan(0)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        expect(error.blame).toBe('artifact')
        refused += 1
      }
    }),
    { numRuns, seed },
  )
  // A mutator that changes nothing would find nothing either.
  expect(refused).toBeGreaterThan(numRuns / 2)
})
