/** Entries of transparency logs that are not of this signature, or not of this log. */
import { createPublicKey } from 'node:crypto'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import type { BundleParts } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { attack } from '../corpus.ts'
import type { Attack } from '../corpus.ts'
import { claims, clock, genuine, goodBundle, inDays, judged, other, ours, partsBy, rootOf, statement } from '../signature-world.ts'

const both = () => ({ tlogs: [...rootOf(ours).tlogs, ...rootOf(other).tlogs] })

/** The parts of a bundle and, on top of them, an entry by the other log. */
function loggedByBoth() {
  const leaf = ours.evidence.leafFor(claims)
  const parts = ours.evidence.parts(statement, leaf)
  return { parts, foreign: other.evidence.logEntry(parts.envelope, leaf) }
}

attack(['V-01', 'V-04'], 'an entry of another signature', { code: 'log-entry-invalid', attempt: () => judged(bundleOf({ ...partsBy(), entries: partsBy().entries })), twin: goodBundle })

attack('V-01', 'an entry of the same statement, signed once more with the same key', {
  code: 'log-entry-invalid',
  attempt: () => {
    const leaf = ours.evidence.leafFor(claims)
    return judged(bundleOf({ ...ours.evidence.parts(statement, leaf), entries: ours.evidence.parts(statement, leaf).entries }))
  },
  twin: goodBundle,
})

attack('V-01', 'an entry of the same payload by another certificate of the same key', {
  code: 'log-entry-invalid',
  attempt: () => {
    const leaf = ours.evidence.leafFor(claims)
    const parts = ours.evidence.parts(statement, leaf)
    const rawBytes = ours.evidence.issueCertificate(createPublicKey(leaf.privateKey), githubClaims({ repository: 'acme/other' })).toString('base64')
    return judged(bundleOf({ ...parts, entries: [ours.evidence.logEntry(parts.envelope, { verifier: { x509Certificate: { rawBytes } } })] }))
  },
  twin: goodBundle,
})

attack('V-01', 'the index and proof of another entry of the same log', {
  code: 'log-entry-invalid',
  attempt: () => {
    const [parts, more] = [partsBy(), partsBy()]
    const { canonicalizedBody } = more.entries[0] ?? {}
    return judged(bundleOf({ ...parts, entries: parts.entries.map((entry) => ({ ...entry, ...(canonicalizedBody === undefined ? {} : { canonicalizedBody }) })) }))
  },
  twin: goodBundle,
})

attack(['V-01', 'V-20'], 'an entry in the log of a stranger', {
  code: 'log-entry-invalid',
  attempt: () => {
    const { parts, foreign } = loggedByBoth()
    return judged(bundleOf({ ...parts, entries: [foreign] }))
  },
  twin: () => {
    const { parts, foreign } = loggedByBoth()
    return judged(bundleOf({ ...parts, entries: [foreign] }), both())
  },
})

attack('V-10', 'two entries of one log where two logs are asked for', {
  code: 'log-entry-missing',
  attempt: () => {
    const parts = partsBy()
    return judged(bundleOf({ ...parts, entries: [...parts.entries, ...parts.entries] }), both(), { logs: 2 })
  },
  twin: () => {
    const { parts, foreign } = loggedByBoth()
    return judged(bundleOf({ ...parts, entries: [...parts.entries, foreign] }), both(), { logs: 2 })
  },
})

attack('V-10', 'two logs of one operator where two are asked for', {
  code: 'trust-config-invalid',
  attempt: () => {
    const { parts, foreign } = loggedByBoth()
    const sameOperator = { tlogs: both().tlogs.map((log) => ({ ...log, operator: 'one.example' })) }
    return judged(bundleOf({ ...parts, entries: [...parts.entries, foreign] }), sameOperator, { logs: 2 })
  },
  twin: () => {
    const { parts, foreign } = loggedByBoth()
    const twoOperators = { tlogs: both().tlogs.map((log, index) => ({ ...log, operator: `${index}.example` })) }
    return judged(bundleOf({ ...parts, entries: [...parts.entries, foreign] }), twoOperators, { logs: 2 })
  },
})

attack('V-10', 'the same entry twice', {
  code: 'log-entry-invalid',
  attempt: () => {
    const parts = partsBy()
    return judged(bundleOf({ ...parts, entries: [...parts.entries, ...parts.entries] }))
  },
  twin: goodBundle,
})

attack('V-01', 'no entry', { code: 'log-entry-missing', attempt: () => judged(bundleOf({ ...partsBy(), entries: [] })), twin: goodBundle })

const keyFrom = (start: Date, end?: Date) => ({ tlogs: rootOf(ours).tlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor: { start: start.toISOString(), ...(end === undefined ? {} : { end: end.toISOString() }) } } })) })
attack(['V-05', 'V-01'], 'a log whose key was not yet valid', { code: 'log-entry-invalid', attempt: () => judged(genuine(), keyFrom(inDays(1))), twin: () => judged(genuine(), keyFrom(inDays(-1), inDays(1))) })
attack(['V-05', 'V-01'], 'a log whose key was no longer valid', { code: 'log-entry-invalid', attempt: () => judged(genuine(), keyFrom(inDays(-1), inDays(-0.5))), twin: () => judged(genuine(), keyFrom(inDays(-1), inDays(1))) })

type Entry = BundleParts['entries'][number]
const proof = (change: (proof: Entry['inclusionProof']) => object) => (entry: Entry): object => ({ inclusionProof: { ...entry.inclusionProof, ...change(entry.inclusionProof) } })
const checkpoint = (change: (envelope: string) => string) => proof((one) => ({ checkpoint: { envelope: change(one.checkpoint.envelope) } }))
const nothing = Buffer.alloc(32).toString('base64')

const changes: readonly (readonly [string, Attack['code'], (entry: Entry) => object])[] = [
  ['root hash', 'log-entry-invalid', proof(() => ({ rootHash: nothing }))],
  ['size', 'log-entry-invalid', proof(() => ({ treeSize: '4096' }))],
  ['size of nothing', 'log-entry-invalid', proof(() => ({ treeSize: '0' }))],
  ['index in its tree', 'log-entry-invalid', proof(() => ({ logIndex: '4095' }))],
  ['list of hashes', 'log-entry-invalid', proof(() => ({ hashes: [nothing] }))],
  ['hash too many', 'log-entry-invalid', proof(({ hashes }) => ({ hashes: [...hashes, nothing] }))],
  ['hash of 31 bytes', 'bundle-invalid', proof(({ hashes }) => ({ hashes: [...hashes, Buffer.alloc(31).toString('base64')] }))],
  ['origin', 'log-entry-invalid', checkpoint((text) => text.replace('rekor.sandbox', 'rekor.another'))],
  ['signature of its checkpoint', 'log-entry-invalid', checkpoint((text) => text.replace(/.{8}\n$/, 'AAAAAAAA\n'))],
  ['size in its checkpoint', 'log-entry-invalid', checkpoint((text) => text.replace(/\n(\d+)\n/, '\n9$1\n'))],
  ['line in its checkpoint', 'log-entry-invalid', checkpoint((text) => text.replace('\n\n', '\nmore\n\n'))],
  ['checkpoint without signature', 'log-entry-invalid', checkpoint((text) => text.slice(0, text.indexOf('\n\n') + 2))],
  ['checkpoint', 'log-entry-invalid', checkpoint(() => 'hello')],
  ['kind', 'log-entry-invalid', () => ({ kindVersion: { kind: 'dsse', version: '0.0.1' } })],
  ['version of its kind', 'log-entry-invalid', ({ kindVersion }) => ({ kindVersion: { ...kindVersion, version: '0.0.1' } })],
  ['log', 'log-entry-invalid', () => ({ logId: { keyId: nothing } })],
  ['body', 'log-entry-invalid', () => ({ canonicalizedBody: Buffer.from('{}').toString('base64') })],
]
for (const [name, code, change] of changes)
  attack('V-01', `an entry with another ${name}`, {
    code,
    attempt: () => {
      const parts = partsBy()
      return judged(bundleOf({ ...parts, entries: parts.entries.map((entry) => ({ ...entry, ...change(entry) })) }))
    },
    twin: goodBundle,
  })

const promised = (time: Date) => ({ integratedTime: String(Math.floor(time.getTime() / 1000)), inclusionPromise: { signedEntryTimestamp: Buffer.alloc(64).toString('base64') } })
const promising = (time: () => Date, timestamps: boolean) => () => {
  const parts = partsBy()
  return judged(bundleOf({ ...parts, ...(timestamps ? {} : { timestamps: [] }), entries: parts.entries.map((entry) => ({ ...entry, ...promised(time()) })) }))
}
// A promised time that does not fit the certificate is refused for that, before the promise is looked at.
attack('V-15', 'a promise of another time, signed by nobody', { code: 'certificate-invalid', attempt: promising(() => inDays(-100), true), twin: goodBundle })
attack('V-15', 'a promise of the right time, signed by nobody', { code: 'log-entry-invalid', attempt: promising(() => clock.now(), true), twin: goodBundle })
attack('V-15', 'a promise, signed by nobody, in the place of a timestamp', { code: 'log-entry-invalid', attempt: promising(() => clock.now(), false), twin: goodBundle })
attack('V-15', 'a time that no promise covers, in the place of a timestamp', {
  code: 'timestamp-missing',
  attempt: () => {
    const parts = { ...partsBy(), timestamps: [] }
    return judged(bundleOf({ ...parts, entries: parts.entries.map((entry) => ({ ...entry, integratedTime: promised(clock.now()).integratedTime })) }))
  },
  twin: goodBundle,
})
