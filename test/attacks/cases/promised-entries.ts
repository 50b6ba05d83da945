/** Entries of a Rekor v1: what its promise covers, whose it is, and the time in it. As cosign 2 keeps them, by the promise alone, and with the proof beside it. */
import { afterAll, beforeAll } from '@jest/globals'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import type { BundleParts } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import type { RekorV1Key } from '@portcullis/sandbox/sigstore/rekor-v1-key'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOf } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, clock, encode, inDays, rootOf, statement } from '../signature-world.ts'
import type { RootJson } from '../signature-world.ts'

let logging: SandboxSigstore
/** Another Rekor v1, that nobody trusts. */
let strange: SandboxSigstore
beforeAll(async () => {
  ;[logging, strange] = await Promise.all([startSigstore({ clock, rekor: [1] }), startSigstore({ clock, rekor: [1], origin: 'rekor.strange.test' })])
})
afterAll(async () => Promise.all([logging.close(), strange.close()]))

type Entry = BundleParts['entries'][number]
interface Tried {
  readonly entry?: (entry: Entry, parts: BundleParts) => Entry
  readonly root?: () => Partial<RootJson>
  /** Whether a timestamp stands beside the entry. */
  readonly timestamped?: boolean
}

/** The two forms in which such an entry is met. */
const forms = {
  'promised and proven': (bundle: ReturnType<typeof bundleOf>): object => bundle,
  'promised alone': (bundle: ReturnType<typeof bundleOf>): object => {
    const { certificate, ...material } = bundle.verificationMaterial as typeof bundle.verificationMaterial & { readonly certificate: object }
    const tlogEntries = material.tlogEntries.map((entry) => ({ ...entry, inclusionProof: undefined }))
    return {
      ...bundle,
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: { ...material, x509CertificateChain: { certificates: [certificate] }, tlogEntries },
    }
  },
}
type Form = keyof typeof forms

const partsAbout = (what: object = statement) => logging.evidence.parts(what, logging.evidence.leafFor(claims))

async function standing(form: Form, { entry = (one) => one, root = () => ({}), timestamped = false }: Tried): Promise<Verdict> {
  const parts = partsAbout()
  const bundle = bundleOf({ ...parts, entries: parts.entries.map((one) => entry(one, parts)), timestamps: timestamped ? parts.timestamps : [] })
  const domain = readTrustDomain({ name: 'logging', config: encode({ ...logging.trustedRoot, ...root() }) })
  return await verdictOf(createBundleVerifier({ domains: [{ ...domain, legacy: true }] }).verify(encode(forms[form](bundle))))
}

function keyOf({ rekorV1 }: SandboxSigstore): RekorV1Key {
  if (rekorV1 === undefined) throw new Error('it has no Rekor v1')
  return rekorV1.key
}

/** The entry, some of it changed, and promised by this world's log as if it were all true. */
function promisedBy(world: SandboxSigstore, entry: Entry, change: Partial<Entry> = {}): Entry {
  const changed = { ...entry, ...change }
  const logID = Buffer.from(changed.logId.keyId, 'base64').toString('hex')
  const promise = keyOf(world).promise({ body: changed.canonicalizedBody, integratedTime: Number(changed.integratedTime), logID, logIndex: Number(changed.logIndex) })
  return { ...changed, inclusionPromise: { signedEntryTimestamp: promise.toString('base64') } }
}

const seconds = (date: Date) => String(Math.floor(date.getTime() / 1_000))
const soon = () => seconds(inDays(60 / 86_400))
const other = { ...statement, subject: [{ digest: { sha256: 'cd'.repeat(32) } }] }
const entryAbout = (what: object): Entry => {
  const [entry] = partsAbout(what).entries
  if (entry === undefined) throw new Error('nothing was logged')
  return entry
}
/** The very signature, logged as somebody else's of the same key. */
function entryForOtherCertificate({ envelope }: BundleParts): Entry {
  const own = logging.evidence.leafFor(githubClaims({ repository: 'acme/other' }))
  const signed = logging.evidence.envelope(Buffer.from(envelope.payload, 'base64').toString('utf8'), own)
  return logging.evidence.promisedEntry(signed, own)
}
const keyFrom = (start: Date, end: Date) => (): Partial<RootJson> => ({
  tlogs: rootOf(logging).tlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor: { start: start.toISOString(), end: end.toISOString() } } })),
})
const inTime = { root: () => keyFrom(inDays(-1), inDays(1))() }

interface Row {
  readonly family: Parameters<typeof attack>[0]
  readonly name: string
  readonly code: Attack['code']
  readonly tried: Tried
  /** What is right about the twin that was wrong here; as it is, unless given. */
  readonly twin?: Tried
}

const asItIs: Tried = {}
const rows: readonly Row[] = [
  { family: ['V-01', 'V-20'], name: 'a promise by another log, in the name of ours', code: 'log-entry-invalid', tried: { entry: (entry) => promisedBy(strange, entry) }, twin: { entry: (entry) => promisedBy(logging, entry) } },
  { family: ['V-01', 'V-20'], name: 'a promise by another log, in its own name', code: 'timestamp-missing', tried: { entry: (entry) => promisedBy(strange, entry, { logId: { keyId: keyOf(strange).keyId.toString('base64') } }) } },
  { family: ['V-01', 'V-20'], name: 'a promise by another log, in its own name, beside a timestamp', code: 'log-entry-invalid', tried: { timestamped: true, entry: (entry) => promisedBy(strange, entry, { logId: { keyId: keyOf(strange).keyId.toString('base64') } }) }, twin: { timestamped: true } },
  { family: ['V-01', 'V-04'], name: 'the promise of another entry', code: 'log-entry-invalid', tried: { entry: (entry) => ({ ...entry, inclusionPromise: entryAbout(other).inclusionPromise }) } },
  { family: ['V-01', 'V-04'], name: 'the whole entry of another artifact', code: 'log-entry-invalid', tried: { entry: () => entryAbout(other) } },
  { family: ['V-01', 'V-04'], name: 'the whole entry of another signature over the same artifact', code: 'log-entry-invalid', tried: { entry: () => entryAbout(statement) } },
  { family: ['V-01', 'V-04'], name: 'the whole entry of the same payload by somebody else', code: 'log-entry-invalid', tried: { entry: (_, parts) => entryForOtherCertificate(parts) } },
  { family: 'V-01', name: 'a body that was changed after the promise', code: 'log-entry-invalid', tried: { entry: (entry) => ({ ...entry, canonicalizedBody: Buffer.from(`${Buffer.from(entry.canonicalizedBody, 'base64').toString('utf8')} `).toString('base64') }) } },
  { family: 'V-01', name: 'another log index than was promised', code: 'log-entry-invalid', tried: { entry: (entry) => ({ ...entry, logIndex: String(Number(entry.logIndex) + 1) }) }, twin: { entry: (entry) => promisedBy(logging, entry, { logIndex: String(Number(entry.logIndex) + 1) }) } },
  { family: 'V-15', name: 'another time than was promised', code: 'log-entry-invalid', tried: { entry: (entry) => ({ ...entry, integratedTime: soon() }) }, twin: { entry: (entry) => promisedBy(logging, entry, { integratedTime: soon() }) } },
  { family: 'V-15', name: 'a promised time after the certificate', code: 'certificate-invalid', tried: { entry: (entry) => promisedBy(logging, entry, { integratedTime: seconds(inDays(1)) }) }, twin: { entry: (entry) => promisedBy(logging, entry, { integratedTime: soon() }) } },
  { family: 'V-15', name: 'a promised time before the certificate', code: 'certificate-invalid', tried: { entry: (entry) => promisedBy(logging, entry, { integratedTime: seconds(inDays(-1)) }) } },
  { family: 'V-15', name: 'a promised time after the certificate, beside a timestamp within', code: 'certificate-invalid', tried: { timestamped: true, entry: (entry) => promisedBy(logging, entry, { integratedTime: seconds(inDays(1)) }) }, twin: { timestamped: true } },
  { family: ['V-05', 'V-11'], name: 'a promise after the key of the log ended', code: 'log-entry-invalid', tried: { root: () => keyFrom(inDays(-2), inDays(-1))() }, twin: inTime },
  { family: ['V-05', 'V-11'], name: 'a promise before the key of the log began', code: 'log-entry-invalid', tried: { root: () => keyFrom(inDays(1), inDays(2))() }, twin: inTime },
  { family: 'V-15', name: 'a time of nothing under a good promise', code: 'timestamp-missing', tried: { entry: (entry) => ({ ...entry, integratedTime: '0' }) } },
  { family: 'V-15', name: 'a time of nothing under a good promise, beside a timestamp', code: 'log-entry-invalid', tried: { timestamped: true, entry: (entry) => ({ ...entry, integratedTime: '0' }) }, twin: { timestamped: true } },
]

for (const form of Object.keys(forms) as Form[])
  for (const { family, name, code, tried, twin = asItIs } of rows)
    attack(family, `an entry ${form}: ${name}`, { code, attempt: () => standing(form, tried), twin: () => standing(form, twin) })

const unpromised = (entry: Entry): Entry => ({ ...entry, inclusionPromise: null })
attack('V-15', "an entry proven and not promised, whose time is anybody's word", { code: 'timestamp-missing', attempt: () => standing('promised and proven', { entry: unpromised }), twin: () => standing('promised and proven', { entry: unpromised, timestamped: true }) })
attack('V-04', 'an entry neither promised nor proven', { code: 'bundle-invalid', attempt: () => standing('promised alone', { entry: unpromised, timestamped: true }), twin: () => standing('promised alone', { timestamped: true }) })
