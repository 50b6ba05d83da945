import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { ParsedCertificate } from './parsed-certificate.ts'

let sigstore: SandboxSigstore
let intermediate: Buffer<ArrayBuffer>
let root: Buffer<ArrayBuffer>

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  const { certificateAuthorities } = sigstore.trustedRoot as unknown as { certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] } }[] }
  const [first, second] = (certificateAuthorities[0]?.certChain.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes, 'base64'))
  if (first === undefined || second === undefined) throw new TypeError('no chain of two')
  intermediate = first
  root = second
})
afterAll(async () => sigstore.close())

describe('what Node has found out about a certificate', () => {
  it('is not asked again', () => {
    const [below, above] = [ParsedCertificate.of(withAnotherSignature(intermediate)), ParsedCertificate.of(root)]
    below.noteSignedBy(above, new X509Certificate(root).publicKey)
    expect(below.verify(above)).toBe(true)
  })

  it('counts for the issuer that was asked about and for no other', () => {
    const [below, above] = [ParsedCertificate.of(intermediate), ParsedCertificate.of(root)]
    below.noteSignedBy(above, new X509Certificate(root).publicKey)
    expect(below.verify(below)).toBe(false)
    expect(ParsedCertificate.of(withAnotherSignature(intermediate)).verify(above)).toBe(false)
  })

  it('counts only for the very key that the library would take', () => {
    const [below, above] = [ParsedCertificate.of(withAnotherSignature(intermediate)), ParsedCertificate.of(root)]
    below.noteSignedBy(above, new X509Certificate(intermediate).publicKey)
    expect(below.verify(above)).toBe(false)
  })

  it('counts only where the library knows the algorithm', () => {
    const [below, above] = [ParsedCertificate.of(withUnknownAlgorithm(intermediate)), ParsedCertificate.of(root)]
    below.noteSignedBy(above, new X509Certificate(root).publicKey)
    expect(below.verify(above)).toBe(false)
  })
})

/** The last byte belongs to the second half of an ECDSA signature. */
function withAnotherSignature(der: Buffer): Buffer<ArrayBuffer> {
  const changed = Buffer.from(der)
  changed[changed.byteLength - 1] = (changed.at(-1) ?? 0) ^ 1
  return changed
}

/** Another last number in each object identifier of ecdsa-with-SHA2 (1.2.840.10045.4.3.n). */
function withUnknownAlgorithm(der: Buffer): Buffer<ArrayBuffer> {
  const changed = Buffer.from(der)
  const arc = Buffer.from('06082a8648ce3d0403', 'hex')
  for (let at = changed.indexOf(arc); at !== -1; at = changed.indexOf(arc, at + 1)) changed[at + arc.byteLength] = 0x7f
  return changed
}
