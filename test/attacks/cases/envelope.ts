import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import type { Bundle } from '@portcullis/sandbox/sigstore/bundle'
import { attack } from '../corpus.ts'
import type { Attack } from '../corpus.ts'
import type { Family } from '../families.ts'
import { clock, genuine, goodBundle, judged, ours, partsBy } from '../signature-world.ts'

/* Payload and envelope. */
const changed = (change: (bundle: Bundle) => object) => {
  const bundle = genuine()
  return { ...bundle, ...change(bundle) }
}
const inEnvelope = (change: (envelope: Bundle['dsseEnvelope']) => object) => (): unknown => changed(({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, ...change(dsseEnvelope) } }))

const rows: readonly (readonly [Family, string, Attack['code'], () => unknown])[] = [
  ['V-06', 'another payload', 'signature-invalid', inEnvelope(() => ({ payload: Buffer.from('{}').toString('base64') }))],
  ['V-06', 'an empty payload', 'bundle-invalid', inEnvelope(() => ({ payload: '' }))],
  ['V-06', 'a payload that is no base64', 'base64-invalid', inEnvelope(({ payload }) => ({ payload: `${payload} ` }))],
  ['V-06', 'a payload that is no text', 'base64-invalid', inEnvelope(() => ({ payload: {} }))],
  ['V-06', 'a second content', 'bundle-invalid', () => changed(() => ({ messageSignature: { signature: 'AAAA' } }))],
  ['V-06', 'no content', 'bundle-invalid', () => changed(() => ({ dsseEnvelope: undefined }))],
  ['V-24', 'another payload type', 'signature-invalid', inEnvelope(() => ({ payloadType: 'application/json' }))],
  ['V-24', 'a payload type with a slash more', 'signature-invalid', inEnvelope(({ payloadType }) => ({ payloadType: `${payloadType}/` }))],
  ['V-24', 'a payload type in another case', 'signature-invalid', inEnvelope(({ payloadType }) => ({ payloadType: payloadType.toUpperCase() }))],
  ['V-24', 'a payload type that takes a digit of the payload’s length', 'signature-invalid', inEnvelope(({ payloadType }) => ({ payloadType: `${payloadType} 1` }))],
  ['V-24', 'no payload type', 'bundle-invalid', inEnvelope(() => ({ payloadType: undefined }))],
  ['V-24', 'a list of payload types', 'bundle-invalid', inEnvelope(({ payloadType }) => ({ payloadType: [payloadType] }))],
  ['V-16', 'the same signature twice', 'bundle-invalid', inEnvelope(({ signatures }) => ({ signatures: [...signatures, ...signatures] }))],
  ['V-16', 'a good signature before another', 'bundle-invalid', inEnvelope(({ signatures }) => ({ signatures: [...signatures, ...genuine().dsseEnvelope.signatures] }))],
  ['V-16', 'a good signature behind another', 'bundle-invalid', inEnvelope(({ signatures }) => ({ signatures: [...genuine().dsseEnvelope.signatures, ...signatures] }))],
  ['V-16', 'a good signature behind an empty one', 'bundle-invalid', inEnvelope(({ signatures }) => ({ signatures: [{ sig: '', keyid: '' }, ...signatures] }))],
  ['V-16', 'no signature', 'bundle-invalid', inEnvelope(() => ({ signatures: [] }))],
  ['V-16', 'no list of signatures', 'bundle-invalid', inEnvelope(({ signatures }) => ({ signatures: signatures[0] }))],
  ['V-16', 'an empty signature', 'bundle-invalid', inEnvelope(() => ({ signatures: [{ sig: '', keyid: '' }] }))],
  ['V-16', 'a signature with a certificate of its own', 'bundle-invalid', inEnvelope(({ signatures }) => ({ signatures: signatures.map((one) => ({ ...one, cert: 'AAAA' })) }))],
  ['V-04', 'version 0.1', 'bundle-invalid', () => changed(() => ({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' }))],
  ['V-25', 'an unknown version', 'bundle-invalid', () => changed(() => ({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' }))],
  ['V-25', 'a version in another case', 'bundle-invalid', () => changed(({ mediaType }) => ({ mediaType: mediaType.toUpperCase() }))],
  ['V-25', 'a version with a parameter more', 'bundle-invalid', () => changed(({ mediaType }) => ({ mediaType: `${mediaType};version=0.1` }))],
  ['V-25', 'the name of an inherited member as version', 'bundle-invalid', () => changed(() => ({ mediaType: 'constructor' }))],
  ['V-25', 'no version', 'bundle-invalid', () => changed(() => ({ mediaType: undefined }))],
  ['V-25', 'a member that another reader may know', 'bundle-invalid', () => changed(({ dsseEnvelope }) => ({ dsse_envelope: dsseEnvelope }))],
]
for (const [family, name, code, make] of rows) attack(family, name, { code, attempt: () => judged(make()), twin: goodBundle })

const texts: readonly (readonly [string, (text: string) => string])[] = [
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['something after it', (text) => `${text}{}`],
  ['an end too early', (text) => text.slice(0, -20)],
  ['a lone surrogate', (text) => text.replace('"keyid":""', '"keyid":"\\ud800"')],
  ['a comment', (text) => `/* */${text}`],
  ['single quotes', (text) => text.replaceAll('"', "'")],
  ['a zero behind it', (text) => `${text}\u0000`],
]
for (const [name, change] of texts) attack('V-25', `a bundle with ${name}`, { code: 'json-invalid', attempt: () => judged(change(JSON.stringify(genuine()))), twin: () => judged(JSON.stringify(genuine())) })

/** A bundle with so many of a thing. */
function withCopies(what: 'tlogEntries' | 'timestamps', count: number): Bundle {
  const parts = partsBy()
  const repeat = <Item>(items: readonly Item[]) => Array.from({ length: count }, () => items).flat()
  return what === 'timestamps' ? bundleOf({ ...parts, timestamps: repeat(parts.timestamps) }) : bundleOf({ ...parts, entries: repeat(parts.entries) })
}
const withTimestamps = (count: number): Bundle => {
  const parts = partsBy()
  const distinct = Array.from({ length: count }, (_, index) => ours.evidence.timestamp(signatureOf(parts.envelope), new Date(clock.now().getTime() + index * 1_000)))
  return bundleOf({ ...parts, timestamps: distinct })
}
const padded = (bytes: number): string => {
  const text = JSON.stringify(genuine())
  return `${text}${' '.repeat(bytes - Buffer.byteLength(text))}`
}
const mebibyte = 1024 * 1024

attack('V-12', '50 MB', { code: 'too-large', attempt: () => judged(padded(50 * mebibyte)), twin: goodBundle })
attack('V-12', 'a byte more than 24 MiB', { code: 'too-large', attempt: () => judged(padded(24 * mebibyte + 1)), twin: () => judged(padded(24 * mebibyte)) })
attack('V-12', 'the 33rd log entry', { code: 'bundle-invalid', attempt: () => judged(withCopies('tlogEntries', 33)), twin: goodBundle })
attack('V-12', 'the 33rd timestamp', { code: 'bundle-invalid', attempt: () => judged(withCopies('timestamps', 33)), twin: () => judged(withTimestamps(32)) })
attack('V-12', 'the 65th level', { code: 'json-invalid', attempt: () => judged(`${'['.repeat(65)}${']'.repeat(65)}`), twin: goodBundle })
attack('V-12', 'a million levels', { code: 'json-invalid', attempt: () => judged('['.repeat(1_000_000)), twin: goodBundle })
attack('V-12', 'the 10,001st member of an object', { code: 'json-invalid', attempt: () => judged(`{${Array.from({ length: 10_001 }, (_, index) => `"${index}":0`).join()}}`), twin: goodBundle })
