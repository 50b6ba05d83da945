import { generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { legacyBundle } from './legacy-bundle.ts'
import { legacyLayer } from './legacy-layer.ts'
import { createRegistryAttacher } from '../registry-attacher.ts'

const running = new Running()
const predicateType = 'https://example.test/tests/v1'
const pem = Buffer.from(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' })).toString('base64')
const body = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: {} })).toString('base64')
const promise = { signedEntryTimestamp: 'c2V0' }
const entry = { logIndex: '7', logId: { keyId: Buffer.alloc(32, 5).toString('base64') }, kindVersion: { kind: 'hashedrekord', version: '0.0.1' }, integratedTime: '1790000000', canonicalizedBody: body }
const envelope = { payload: 'e30=', payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'c2ln' }] }

afterEach(() => running.close())

function bundle(content: object, entries: readonly object[] = []): Uint8Array {
  const verificationMaterial = { publicKey: { hint: 'x' }, tlogEntries: entries, timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'dHM=' }] } }
  return Buffer.from(JSON.stringify({ verificationMaterial, ...content }))
}
const message = (signature: string, entries: readonly object[] = []) => bundle({ messageSignature: { signature } }, entries)

describe('a bundle as a layer of cosign 2', () => {
  it('says again what it said, as our reader of such layers finds', () => {
    const payload = Buffer.from('{"critical":{}}')
    const logged = legacyLayer(message('c2ln', [{ ...entry, inclusionPromise: promise }]), { payload, predicateType })
    expect(logged.annotations).toMatchObject({ 'dev.cosignproject.cosign/signature': 'c2ln', 'dev.sigstore.cosign/rfc3161timestamp': '{"SignedRFC3161Timestamp":"dHM="}' })
    expect(() => legacyBundle(logged)).toThrow(expect.objectContaining({ message: expect.stringContaining('neither a certificate nor an entry of a Rekor v1') }))
    const key = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: { signature: { publicKey: { content: pem } } } })).toString('base64')
    const named = legacyLayer(message('c2ln', [{ ...entry, canonicalizedBody: key, inclusionPromise: promise }]), { payload, predicateType })
    const { bytes, payload: found } = legacyBundle(named)
    expect(found).toEqual(payload)
    expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toMatchObject({ messageSignature: { signature: 'c2ln' }, verificationMaterial: { tlogEntries: [{ ...entry, canonicalizedBody: key, inclusionPromise: promise }] } })
  })

  it('says nothing of a log without the promise of one, which is all that cosign 2 understands', () => {
    const layer = legacyLayer(bundle({ dsseEnvelope: envelope }, [{ ...entry, inclusionPromise: null, inclusionProof: {} }]), { predicateType })
    expect(layer).toMatchObject({ mediaType: 'application/vnd.dsse.envelope.v1+json', annotations: { 'dev.cosignproject.cosign/signature': '', predicateType } })
    expect(Object.keys(layer.annotations)).not.toContain('dev.sigstore.cosign/bundle')
    expect(JSON.parse(Buffer.from(layer.blob).toString('utf8'))).toEqual(envelope)
  })

  it.each([
    ['an envelope where a message signature is meant', bundle({ dsseEnvelope: envelope }), Buffer.from('{}')],
    ['a message signature where an envelope is meant', message('c2ln'), undefined],
  ])('is refused: %s', (_, bytes, payload) => {
    expect(() => legacyLayer(bytes, { predicateType, ...(payload === undefined ? {} : { payload }) })).toThrow(expect.objectContaining({ code: 'signing-refused' }))
  })
})

describe("cosign's own tags", () => {
  it('get each signature once, beside what others wrote there', async () => {
    const registry = running.keep(await startRegistry({}))
    const base = `${registry.url}/v2/team/app`
    const image = await pushableImage(base)
    await putManifest(base, 'latest', image)
    const subject: PinnedReference = pin(parseReference(`${registry.host}/team/app`), sha256(image) as Digest)
    const open = () => createRegistryAttacher({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
    const payload = Buffer.from('{"critical":{}}')
    const tag = `${subject.digest.replace(':', '-')}.sig`
    for (const signature of ['b25l', 'dHdv', 'dHdv']) expect(await open().cosignTags.keep(subject, message(signature), { payload, predicateType })).toBe(tag)
    expect(await open().cosignTags.keep(subject, bundle({ dsseEnvelope: envelope }), { predicateType })).toBe(tag.replace('.sig', '.att'))
    const layersOf = async (name: string) => {
      const answer = await fetch(`${base}/manifests/${name}`, { headers: { accept: 'application/vnd.oci.image.manifest.v1+json' } })
      return ((await answer.json()) as { layers: { annotations: Record<string, string>; digest: string }[] }).layers
    }
    expect((await layersOf(tag)).map(({ annotations }) => annotations['dev.cosignproject.cosign/signature'])).toEqual(['b25l', 'dHdv'])
    expect((await layersOf(tag))[0]?.digest).toBe(digestOf(payload))
    expect(await layersOf(tag.replace('.sig', '.att'))).toHaveLength(1)
    const long = { ...subject, digest: digestOf('x', 'sha512') }
    await expect(open().cosignTags.keep(long, message('b25l'), { payload, predicateType })).rejects.toMatchObject({ code: 'place-unsupported' })
  })
})
