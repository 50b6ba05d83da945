import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import type { BundleParts } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { claims, clock, expectRefused, genuine, inDays, other, ours, partsBy, rootOf, statement, verify } from './signature-world.ts'

describe('transparency log (V-01, V-04, V-10, V-20)', () => {
  it('an entry of another signature', async () => {
    const parts = partsBy()
    await expectRefused('log-entry-invalid', verify(bundleOf({ ...parts, entries: partsBy().entries })), verify(bundleOf(parts)))
  })

  it('an entry of the same payload by another certificate of the same key', async () => {
    const leaf = ours.evidence.leafFor(claims)
    const parts = ours.evidence.parts(statement, leaf)
    const rawBytes = ours.evidence.issueCertificate(createPublicKey(leaf.privateKey), githubClaims({ repository: 'acme/other' })).toString('base64')
    const entries = [ours.evidence.logEntry(parts.envelope, { verifier: { x509Certificate: { rawBytes } } })]
    await expectRefused('log-entry-invalid', verify(bundleOf({ ...parts, entries })), verify(bundleOf(parts)))
  })

  it('an entry in the log of a stranger', async () => {
    const leaf = ours.evidence.leafFor(claims)
    const parts = ours.evidence.parts(statement, leaf)
    const entries = [other.evidence.logEntry(parts.envelope, leaf)]
    const both = { tlogs: [...rootOf(ours).tlogs, ...rootOf(other).tlogs] }
    await expectRefused('log-entry-invalid', verify(bundleOf({ ...parts, entries })), verify(bundleOf({ ...parts, entries }), both))
  })

  it('two entries of one log where two logs are asked for', async () => {
    const leaf = ours.evidence.leafFor(claims)
    const parts = ours.evidence.parts(statement, leaf)
    const both = { tlogs: [...rootOf(ours).tlogs, ...rootOf(other).tlogs] }
    const [entry] = parts.entries
    const again = { ...parts, entries: [entry, entry].flatMap((one) => one ?? []) }
    const second = { ...parts, entries: [...parts.entries, other.evidence.logEntry(parts.envelope, leaf)] }
    await expectRefused('log-entry-missing', verify(bundleOf(again), both, { logs: 2 }), verify(bundleOf(second), both, { logs: 2 }))
  })

  it('the same entry twice', async () => {
    const parts = partsBy()
    const entries = [...parts.entries, ...parts.entries]
    await expectRefused('log-entry-invalid', verify(bundleOf({ ...parts, entries })), verify(bundleOf(parts)))
  })

  it('no entry', async () => {
    const parts = partsBy()
    await expectRefused('log-entry-missing', verify(bundleOf({ ...parts, entries: [] })), verify(bundleOf(parts)))
  })

  it('a key that was not yet, or no longer, valid', async () => {
    const bundle = genuine()
    const keyOf = (validFor: object) => ({ tlogs: rootOf(ours).tlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor } })) })
    const window = { start: inDays(-1).toISOString(), end: inDays(1).toISOString() }
    await expectRefused('log-entry-invalid', verify(bundle, keyOf({ start: inDays(1).toISOString() })), verify(bundle, keyOf(window)))
    await expect(verify(bundle, keyOf({ ...window, end: inDays(-0.5).toISOString() }))).rejects.toMatchObject({ code: 'log-entry-invalid' })
  })

  it.each<[string, (entry: Entry) => object]>([
    ['root hash', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, rootHash: Buffer.alloc(32).toString('base64') } })],
    ['size', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, treeSize: '4096' } })],
    ['index', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, logIndex: '4095' } })],
    ['hashes', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, hashes: [Buffer.alloc(32).toString('base64')] } })],
    ['origin', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, checkpoint: { envelope: inclusionProof.checkpoint.envelope.replace('rekor.sandbox', 'rekor.another') } } })],
    ['checkpoint signature', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, checkpoint: { envelope: inclusionProof.checkpoint.envelope.replace(/.{8}\n$/, 'AAAAAAAA\n') } } })],
    ['checkpoint', ({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, checkpoint: { envelope: 'hello' } } })],
    ['kind', () => ({ kindVersion: { kind: 'dsse', version: '0.0.1' } })],
    ['promised time', () => ({ integratedTime: '1700000000', inclusionPromise: { signedEntryTimestamp: Buffer.alloc(64).toString('base64') } })],
  ])('an entry with another %s', async (_, change) => {
    const parts = partsBy()
    const [entry] = parts.entries
    if (entry === undefined) throw new TypeError('no entry')
    const forged = bundleOf({ ...parts, entries: [{ ...entry, ...change(entry) }] })
    await expectRefused('log-entry-invalid', verify(forged).catch(notTheTime), verify(bundleOf(parts)))
  })

  it('a time that no promise covers counts for nothing', async () => {
    const parts = { ...partsBy(), timestamps: [] }
    const entries = parts.entries.map((entry) => ({ ...entry, integratedTime: String(Math.floor(clock.now().getTime() / 1000)) }))
    await expect(verify(bundleOf({ ...parts, entries }))).rejects.toMatchObject({ code: 'timestamp-missing' })
  })
})

type Entry = BundleParts['entries'][number]

/** A promised time that does not fit the certificate is refused for that before the promise is looked at: both are right. */
function notTheTime(error: unknown): never {
  const early = typeof error === 'object' && error !== null && 'code' in error && error.code === 'certificate-invalid'
  throw early ? Object.assign(error, { code: 'log-entry-invalid' }) : error
}
