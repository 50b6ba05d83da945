import { describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { LegacyBundles } from './legacy-bundles.ts'
import type { LegacyKind, LegacyTag } from './legacy-tags.ts'
import { readManifest } from '../content/manifest.ts'

const subject = { registry: 'registry.example', repository: 'acme/shop', digest: digestOf('image') }
const payload = Buffer.from('{}')
const timestamp = JSON.stringify({ SignedRFC3161Timestamp: 'AAAA' })
const body = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: { signature: { publicKey: { content: 'AAAA' } } } })).toString('base64')
const simple = 'application/vnd.dev.cosign.simplesigning.v1+json'

function tag(kind: LegacyKind, mediaType: string, annotations: Record<string, string>): LegacyTag {
  const layer = { mediaType, digest: digestOf(payload), size: payload.byteLength, annotations }
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('{}'), size: 2 }
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config, layers: [layer] }))
  const manifest = { digest: digestOf(bytes), mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes }
  return { kind, tag: `sha256-x.${kind}`, manifest, content: readManifest(manifest) }
}

function reader(tags: readonly LegacyTag[], failing?: ReasonCode) {
  const failure = (code: ReasonCode) => new Failure(code, { blame: code === 'registry-unavailable' ? 'service' : 'artifact', message: 'm', remedy: 'r' })
  return new LegacyBundles({
    legacyTags: async () => ({ tags, unreadable: [{ tag: 'sha256-x.att', digest: subject.digest, failure: failure('manifest-invalid') }] }),
    readable: async () => ({ referrers: [], unreadable: [] }),
    async *blob() {
      if (failing !== undefined) throw failure(failing)
      yield payload
    },
  })
}

describe('signatures of cosign 2', () => {
  it('are passed over when they are malformed or cannot be read, and told', async () => {
    const found = await reader([tag('sig', simple, { 'dev.sigstore.cosign/rfc3161timestamp': timestamp }), tag('sig', simple, { 'dev.sigstore.cosign/bundle': body })]).bundles(subject)
    expect(found.map(({ bytes, source }) => [bytes.byteLength, source.includes('passed over')])).toEqual([[0, true], [0, true], [0, true]])
  })

  it('are never looked for under .sbom, nor in layers of other kinds', async () => {
    const found = await reader([tag('sbom', simple, {}), tag('sig', 'text/spdx+json', {})]).bundles(subject)
    expect(found.map(({ source }) => source.startsWith('tag sha256-x.att'))).toEqual([true])
  })

  it('that are gone end nothing, and a registry that does not answer ends the run', async () => {
    expect(await reader([tag('sig', simple, {})], 'not-found').bundles(subject)).toHaveLength(2)
    await expect(reader([tag('sig', simple, {})], 'registry-unavailable').bundles(subject)).rejects.toMatchObject({ code: 'registry-unavailable' })
  })
})
