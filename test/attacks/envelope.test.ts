import { describe, expect, it } from '@jest/globals'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import type { Bundle } from '@portcullis/sandbox/sigstore/bundle'
import { expectRefused, genuine, partsBy, verify } from './signature-world.ts'

describe('payload and envelope (V-06, V-16, V-24, V-25)', () => {
  const changed = (change: (bundle: Bundle) => object) => {
    const bundle = genuine()
    return { ...bundle, ...change(bundle) }
  }

  it.each<[string, string, (bundle: Bundle) => object]>([
    ['another payload', 'signature-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, payload: Buffer.from('{}').toString('base64') } })],
    ['another payload type', 'signature-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, payloadType: 'application/json' } })],
    ['a payload type with a slash more', 'signature-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, payloadType: `${dsseEnvelope.payloadType}/` } })],
    ['two signatures', 'bundle-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, signatures: [...dsseEnvelope.signatures, ...dsseEnvelope.signatures] } })],
    ['no signature', 'bundle-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, signatures: [] } })],
    ['an empty signature', 'bundle-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, signatures: [{ sig: '', keyid: '' }] } })],
    ['an empty payload', 'bundle-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, payload: '' } })],
    ['a payload that is no base64', 'base64-invalid', ({ dsseEnvelope }) => ({ dsseEnvelope: { ...dsseEnvelope, payload: `${dsseEnvelope.payload} ` } })],
    ['a second content', 'bundle-invalid', () => ({ messageSignature: { signature: 'AAAA' } })],
    ['no content', 'bundle-invalid', () => ({ dsseEnvelope: undefined })],
    ['version 0.1', 'bundle-invalid', () => ({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' })],
    ['an unknown version', 'bundle-invalid', () => ({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' })],
    ['no version', 'bundle-invalid', () => ({ mediaType: undefined })],
    ['a member that another reader may know', 'bundle-invalid', ({ dsseEnvelope }) => ({ dsse_envelope: dsseEnvelope })],
  ])('%s: %s', async (_, code, change) => {
    await expectRefused(code, verify(changed(change)), verify(genuine()))
  })

  it.each<[string, (text: string) => string]>([
    ['a member twice', (text) => text.replace('{"mediaType"', '{"mediaType":"x","mediaType"')],
    ['a prototype', (text) => text.replace('{"mediaType"', '{"__proto__":{},"mediaType"')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['something after it', (text) => `${text}{}`],
    ['an end too early', (text) => text.slice(0, -20)],
    ['a lone surrogate', (text) => text.replace('"keyid":""', '"keyid":"\\ud800"')],
  ])('JSON with %s', async (_, change) => {
    const text = JSON.stringify(genuine())
    await expectRefused('json-invalid', verify(change(text)), verify(text))
  })
})

describe('limits (V-12)', () => {
  it.each<[string, string, () => unknown]>([
    ['50 MB', 'too-large', () => ' '.repeat(50 * 1024 * 1024)],
    ['33 log entries', 'bundle-invalid', () => withCopies('tlogEntries', 33)],
    ['33 timestamps', 'bundle-invalid', () => withCopies('timestamps', 33)],
    ['65 levels', 'json-invalid', () => `${'['.repeat(65)}${']'.repeat(65)}`],
  ])('%s', async (_, code, make) => {
    const bundle = make()
    const start = performance.now()
    await expect(verify(bundle)).rejects.toMatchObject({ code })
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

function withCopies(what: 'tlogEntries' | 'timestamps', count: number): Bundle {
  const parts = partsBy()
  const repeat = <Item>(items: readonly Item[]) => Array.from({ length: count }, () => items).flat()
  return what === 'timestamps' ? bundleOf({ ...parts, timestamps: repeat(parts.timestamps) }) : bundleOf({ ...parts, entries: repeat(parts.entries) })
}
