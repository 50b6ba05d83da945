import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readBundle } from './signed-bundle.ts'

interface Certificate {
  readonly rawBytes: string
}

let sigstore: SandboxSigstore
let leaf: Certificate
let intermediate: Certificate
let root: Certificate
let bundle: { readonly verificationMaterial: object }

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  bundle = await sigstore.signStatement({}, githubClaims({ repository: 'acme/shop' }))
  leaf = (bundle as unknown as { verificationMaterial: { certificate: Certificate } }).verificationMaterial.certificate
  const { certificateAuthorities } = sigstore.trustedRoot as unknown as {
    certificateAuthorities: readonly [{ certChain: { certificates: readonly [Certificate, Certificate] } }]
  }
  ;[intermediate, root] = certificateAuthorities[0].certChain.certificates
})
afterAll(async () => sigstore.close())

const v1 = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
const v2 = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
const v3 = 'application/vnd.dev.sigstore.bundle.v0.3+json'

function read(mediaType: string, key: object) {
  const verificationMaterial = { ...bundle.verificationMaterial, certificate: undefined, ...key }
  return readBundle(new TextEncoder().encode(JSON.stringify({ ...bundle, mediaType, verificationMaterial })))
}
const chain = (...certificates: readonly Certificate[]) => ({ x509CertificateChain: { certificates } })

describe('the signing certificate of a bundle', () => {
  it('stands alone in version 0.3, and first in a chain in 0.2', () => {
    const der = Buffer.from(leaf.rawBytes, 'base64')
    const certificate = { kind: 'certificate', certificate: der }
    expect(read(v3, { certificate: leaf }).material).toEqual(certificate)
    expect(read(v2, chain(leaf)).material).toEqual(certificate)
    expect(read(v2, chain(leaf, intermediate)).material).toEqual(certificate)
    expect(read(v1, chain(leaf)).material).toEqual(certificate)
  })

  it('is not there when the hint of a key is', () => {
    for (const version of [v1, v2, v3]) expect(read(version, { publicKey: { hint: 'x' } }).material).toEqual({ kind: 'key', hint: 'x' })
  })

  it.each<[string, string, () => object, string]>([
    ['a root at the end of the chain', v2, () => chain(leaf, intermediate, root), 'holds a root'],
    ['a root in the middle', v2, () => chain(leaf, root, intermediate), 'holds a root'],
    ['something that is no certificate', v2, () => chain(leaf, { rawBytes: 'AAAA' }), 'not an X.509 certificate'],
    ['an empty chain', v2, () => chain(), 'it is empty'],
    ['a chain of nine', v2, () => chain(leaf, ...Array.from({ length: 8 }, () => intermediate)), 'at most 8'],
    ['a chain in 0.3', v3, () => chain(leaf), 'not a chain'],
    ['a chain beside the certificate', v3, () => ({ certificate: leaf, ...chain(leaf) }), 'at once'],
    ['a lone certificate in 0.2', v2, () => ({ certificate: leaf }), 'in a chain'],
    ['a lone certificate in 0.1', v1, () => ({ certificate: leaf }), 'in a chain'],
    ['a key without a name', v3, () => ({ publicKey: {} }), 'expected text'],
    ['a key with an empty name', v3, () => ({ publicKey: { hint: '' } }), 'expected a hint'],
    ['a key with an endless name', v3, () => ({ publicKey: { hint: 'x'.repeat(257) } }), 'expected a hint'],
    ['a key that the bundle brings itself', v3, () => ({ publicKey: { hint: 'x', rawBytes: 'AAAA' } }), 'unknown member'],
    ['a key beside the certificate', v3, () => ({ certificate: leaf, publicKey: { hint: 'x' } }), 'at once'],
    ['a key beside a chain', v2, () => ({ ...chain(leaf), publicKey: { hint: 'x' } }), 'at once'],
    ['nothing', v3, () => ({}), 'expected an object'],
    ['an empty certificate', v3, () => ({ certificate: { rawBytes: '' } }), 'found none'],
  ])('is never %s', (_, mediaType, key, message) => {
    expect(() => read(mediaType, key())).toThrow(expect.objectContaining({ code: 'bundle-invalid', message: expect.stringContaining(message) }))
  })
})
