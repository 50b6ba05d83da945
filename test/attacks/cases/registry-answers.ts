/** What a registry answers: another thing the second time, other bytes than were asked for, too much, or somebody else's evidence. */
import { afterAll, beforeAll } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { Identity } from '@portcullis/core/model/policy'
import { verify as verifyArtifact } from '@portcullis/core/use-cases/verify'
import { anonymous } from '@portcullis/registry/access/credentials'
import { mediaTypes } from '@portcullis/registry/content/media-types'
import { readPart } from '@portcullis/registry/content/manifest'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import type { RegistryReading } from '@portcullis/registry/registry-reader'
import type { Fault, InterceptedRequest } from '@portcullis/sandbox/registry/faults'
import { pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOf, verdictOfOutcome, verdictOfReading } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, clock, encode, ours, statement } from '../signature-world.ts'

let registry: SandboxRegistry
let image: string
let second: string
const layer = 'a layer'

beforeAll(async () => {
  registry = await startRegistry()
  image = await pushableImage(at())
  second = await pushableImage(at(), { annotations: { which: 'second' } })
  await pushBlob(at(), layer, 'application/octet-stream')
  for (const one of [image, second]) await putManifest(at(), sha256(one), one)
  await putManifest(at(), 'latest', image)
})
afterAll(async () => registry.close())

const at = (): string => `${registry.url}/v2/team/app`
const here = (digest: string) => pin(parseReference(`${registry.host}/team/app`), digest as Digest)
type Intercept = (request: InterceptedRequest) => Fault | undefined

/** What a fresh client makes of a registry that answers like that. */
async function reading(work: (registry: RegistryReading) => Promise<unknown>, intercept: Intercept = () => undefined): Promise<Verdict> {
  registry.intercept = intercept
  const opened = createRegistryReader({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  try {
    return await verdictOf(async () => [await work(opened)])
  } finally {
    opened.close()
    registry.intercept = undefined
  }
}

const manifest = async ({ reader }: RegistryReading) => await reader.manifest(here(sha256(image)))
const blobOf = (size: number) => async ({ reader }: RegistryReading) => {
  for await (const chunk of reader.blob(here(sha256(layer)), size)) void chunk
}
const blob = blobOf(layer.length)
const answering = (body: string, type: string = mediaTypes.image): Fault => ({ status: 200, headers: { 'content-type': type }, body })
const onManifests = (fault: () => Fault): Intercept => ({ path }) => (path.includes('/manifests/') ? fault() : undefined)
const onBlobs = (fault: () => Fault): Intercept => ({ path }) => (path.includes('/blobs/') ? fault() : undefined)

const answers: readonly (readonly [string, Attack['code'], (registry: RegistryReading) => Promise<unknown>, Intercept])[] = [
  ['another manifest than the digest that was asked for', 'digest-mismatch', manifest, onManifests(() => answering(second))],
  ['a manifest with one byte changed', 'digest-mismatch', manifest, onManifests(() => ({ flipByteAt: 7 }))],
  ['another manifest, with the digest that was asked for in its head', 'digest-mismatch', manifest, onManifests(() => ({ status: 200, headers: { 'content-type': mediaTypes.image, 'docker-content-digest': sha256(image) }, body: second }))],
  ['a manifest as an index', 'media-type-mismatch', manifest, onManifests(() => answering(image, mediaTypes.index))],
  ['a manifest as a page', 'media-type-mismatch', manifest, onManifests(() => answering(image, 'text/html'))],
  ['a blob with one byte changed', 'digest-mismatch', blob, onBlobs(() => ({ flipByteAt: 3 }))],
  ['another blob', 'digest-mismatch', blob, onBlobs(() => ({ status: 200, body: 'A layer' }))],
  ['a blob that is longer than it says', 'size-mismatch', blob, onBlobs(() => ({ status: 200, body: `${layer}!` }))],
]
for (const [name, code, work, intercept] of answers) attack('V-27', `a registry that answers ${name}`, { code, attempt: () => reading(work, intercept), twin: () => reading(work) })
attack('V-27', 'a blob of another size than its descriptor says', { code: 'size-mismatch', attempt: () => reading(blobOf(layer.length + 1)), twin: () => reading(blob) })

const huge = ' '.repeat(4 * 1024 * 1024)
const oversized = (body: string) => () => reading(async ({ reader }) => await reader.manifest(here(sha256(body))), onManifests(() => answering(body)))
attack('V-12', 'a manifest of a byte more than 4 MiB', { code: 'too-large', attempt: () => oversized(`${huge} `)(), twin: () => oversized(`${image}${huge.slice(image.length)}`)() })

const entry = (name: string) => ({ mediaType: mediaTypes.image, digest: digestOf(name), size: 1 })
const indexOf = (count: number) => {
  const bytes = encode({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: Array.from({ length: count }, (_, index) => entry(String(index))) })
  return { digest: digestOf(bytes), mediaType: mediaTypes.index, bytes }
}
const imageOf = (layers: number) => {
  const config = { mediaType: mediaTypes.empty, digest: digestOf('{}'), size: 2 }
  const bytes = encode({ schemaVersion: 2, mediaType: mediaTypes.image, config, layers: Array.from({ length: layers }, (_, index) => entry(String(index))) })
  return { digest: digestOf(bytes), mediaType: mediaTypes.image, bytes }
}
attack('V-12', 'an index of 257 children', { code: 'manifest-invalid', attempt: () => verdictOfReading(() => readPart(indexOf(257))), twin: () => verdictOfReading(() => readPart(indexOf(256))) })
attack('V-12', 'an image of 1,025 layers', { code: 'manifest-invalid', attempt: () => verdictOfReading(() => readPart(imageOf(1_025))), twin: () => verdictOfReading(() => readPart(imageOf(1_024))) })

/* Lists of referrers, which nobody signs. */
const listing = async ({ bundles }: RegistryReading) => await bundles.bundles(here(sha256(image)))
const onReferrers = (fault: (path: string) => Fault | undefined): Intercept => ({ path }) => (path.includes('/referrers/') ? fault(path) : undefined)
const index = (manifests: readonly unknown[]): Fault => answering(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }), mediaTypes.index)
const linked = (link: string): Fault => ({ status: 200, headers: { 'content-type': mediaTypes.index, link }, body: JSON.stringify({ schemaVersion: 2, manifests: [] }) })
let turn = 0
const lists: readonly (readonly ['V-12' | 'V-22' | 'V-26', string, Attack['code'], Intercept])[] = [
  ['V-26', 'that goes on at another origin', 'registry-protocol', onReferrers(() => linked('<http://127.0.0.1:1/v2/team/app/referrers/x>; rel="next"'))],
  ['V-26', 'that goes on in another repository', 'registry-protocol', onReferrers(() => linked('</v2/other/app/referrers/x>; rel="next"'))],
  ['V-12', 'that goes round in circles', 'registry-protocol', onReferrers(() => linked('<?n=1>; rel="next"'))],
  ['V-12', 'that has no end', 'registry-protocol', onReferrers(() => linked(`<?n=${(turn += 1)}>; rel="next"`))],
  ['V-26', 'that is a page', 'registry-protocol', onReferrers(() => answering('<html>', 'text/html'))],
  ['V-26', 'that is refused', 'registry-denied', onReferrers(() => ({ status: 403 }))],
  ['V-22', 'that does not come', 'registry-unavailable', onReferrers(() => ({ status: 503 }))],
  ['V-26', 'without a list', 'manifest-invalid', onReferrers(() => answering('{"schemaVersion":2}', mediaTypes.index))],
  ['V-26', 'with a member twice', 'json-invalid', onReferrers(() => answering('{"schemaVersion":2,"manifests":[],"manifests":[]}', mediaTypes.index))],
]
const empty = () => reading(listing, onReferrers(() => index([])))
for (const [family, name, code, intercept] of lists) attack(family, `a list of referrers ${name}`, { code, attempt: () => reading(listing, intercept), twin: empty })

/** Attaches a genuine bundle, in a manifest that names this subject. */
async function attached(bundle: unknown, subject: string): Promise<string> {
  const text = JSON.stringify(bundle)
  const blobbed = await pushBlob(at(), text, mediaTypes.bundle)
  const referrer = await pushableImage(at(), { artifactType: mediaTypes.bundle, layers: [blobbed], subject: { mediaType: mediaTypes.image, digest: subject, size: 2 } })
  await putManifest(at(), sha256(referrer), referrer)
  return referrer
}

/** `verify` of the image over the registry's own list, where it lists these and answers `more` to anything else. */
async function verified(make: () => Promise<readonly string[]>, more: Intercept = () => undefined): Promise<Verdict> {
  const listed = (await make()).map((one) => ({ mediaType: mediaTypes.image, artifactType: mediaTypes.bundle, digest: sha256(one), size: Buffer.byteLength(one) }))
  const lists = onReferrers((path) => index(path.endsWith(sha256(image)) ? listed : []))
  registry.intercept = (request) => lists(request) ?? more(request)
  const opened = createRegistryReader({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  const identity: Identity = { name: 'builder', domain: 'ours', issuer: ours.issuer, workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  try {
    return await verdictOfOutcome(verifyArtifact({ subject: here(sha256(image)), identity }, { bundles: opened.bundles, verifier, clock }))
  } finally {
    opened.close()
    registry.intercept = undefined
  }
}
const signed = (digest: string) => ours.evidence.signStatement({ ...statement, subject: [{ digest: { sha256: digest.slice('sha256:'.length) } }] }, claims)
const good = () => attached(signed(sha256(image)), sha256(image))
const withGood = () => verified(async () => [await attached(signed(sha256(second)), sha256(image)), await attached(signed(sha256(image)), sha256(second)), await good()])
attack('V-26', 'a registry that lists a genuine bundle about another artifact', { code: 'subject-mismatch', attempt: () => verified(async () => [await attached(signed(sha256(second)), sha256(image))]), twin: withGood })
attack('V-26', 'a registry that lists a genuine bundle whose manifest is of another artifact', { code: 'referrer-misplaced', attempt: () => verified(async () => [await attached(signed(sha256(image)), sha256(second))]), twin: withGood })
attack('V-26', 'a registry that lists nothing', { code: 'signature-missing', attempt: () => verified(async () => await Promise.resolve([])), twin: withGood })
for (const [what, on] of [['referrer', onManifests], ['bundle', onBlobs]] as const) {
  const altered = () => on(() => ({ flipByteAt: 5 }))
  const alteredOnce = (): Intercept => {
    let isFirst = true
    return on(() => {
      const fault: Fault = isFirst ? { flipByteAt: 5 } : { delayMilliseconds: 0 }
      isFirst = false
      return fault
    })
  }
  attack('V-27', `a registry that gives out a ${what} with other bytes and will not stop: that is no broken ${what} to be passed over`, { code: 'digest-mismatch', attempt: () => verified(async () => [await good()], altered()), twin: () => verified(async () => [await good()], alteredOnce()) })
}
attack('V-26', 'a registry that lists what it does not have', { code: 'signature-missing', attempt: () => verified(async () => await Promise.resolve(['{"schemaVersion":2}'])), twin: withGood })
