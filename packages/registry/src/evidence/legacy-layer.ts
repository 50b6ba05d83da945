import { X509Certificate } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { isJsonObject, member, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { annotation, legacyLayerTypes } from './legacy-bundle.ts'
import type { LegacyLayer } from './legacy-bundle.ts'

const maxBundleBytes = 24 * 1024 * 1024

/**
 * A bundle as the layer in which cosign 2 keeps it: the inverse of `legacyBundle`. With `payload` the bundle holds a
 * signature over that payload, else an envelope. An entry of Rekor v2 has no place there, as those versions know none:
 * without the promise of a Rekor v1 the layer says nothing of a log, and whoever verifies it must not ask for one.
 * @throws Failure `signing-refused` for what cannot be expressed
 */
export function legacyLayer(bundle: Uint8Array, { payload, predicateType }: { readonly payload?: Uint8Array; readonly predicateType: string }): LegacyLayer {
  const { verificationMaterial: material, messageSignature, dsseEnvelope } = parseStrictJsonObject(bundle, { what: 'the bundle', maxBytes: maxBundleBytes })
  const vouched = { ...certificateIn(material), ...timestampIn(material), ...logEntryIn(material) }
  if (payload !== undefined) {
    const signature = text(member(messageSignature, 'signature'))
    return { mediaType: legacyLayerTypes.signature, annotations: { [annotation.signature]: signature, ...vouched }, blob: payload }
  }
  if (!isJsonObject(dsseEnvelope)) throw inexpressible('it holds no envelope')
  const annotations = { [annotation.signature]: '', ...vouched, predicateType }
  return { mediaType: legacyLayerTypes.attestation, annotations, blob: new TextEncoder().encode(JSON.stringify(dsseEnvelope)) }
}

/** A key is named nowhere: whoever verifies has to have it. */
function certificateIn(material: Json | undefined): Record<string, string> {
  const raw = member(member(material, 'certificate'), 'rawBytes')
  if (raw === undefined) return {}
  return { [annotation.certificate]: new X509Certificate(Buffer.from(text(raw), 'base64')).toString() }
}

/** cosign keeps one timestamp. */
function timestampIn(material: Json | undefined): Record<string, string> {
  const [first] = list(member(member(material, 'timestampVerificationData'), 'rfc3161Timestamps'))
  if (first === undefined) return {}
  return { [annotation.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: text(member(first, 'signedTimestamp')) }) }
}

function logEntryIn(material: Json | undefined): Record<string, string> {
  const entry = list(member(material, 'tlogEntries')).find((one) => isJsonObject(member(one, 'inclusionPromise')))
  if (entry === undefined) return {}
  const keyId = Buffer.from(text(member(member(entry, 'logId'), 'keyId')), 'base64').toString('hex')
  const whole = (name: string): number => Number(text(member(entry, name)))
  const promised: JsonObject = {
    SignedEntryTimestamp: text(member(member(entry, 'inclusionPromise'), 'signedEntryTimestamp')),
    Payload: { body: text(member(entry, 'canonicalizedBody')), integratedTime: whole('integratedTime'), logIndex: whole('logIndex'), logID: keyId },
  }
  return { [annotation.logEntry]: JSON.stringify(promised) }
}

function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : []
}

function text(json: Json | undefined): string {
  if (typeof json === 'string') return json
  throw inexpressible('a member of the bundle is missing')
}

function inexpressible(why: string): Failure {
  return new Failure('signing-refused', {
    blame: 'bug',
    message: `The bundle cannot be kept as cosign 2 keeps signatures: ${why}`,
    remedy: 'Leave cosign-tags out: cosign 3 reads the bundle as it is.',
  })
}
