import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { clock, expectRefused, genuine, inDays, other, ours, partsBy, rootOf, statement, verify } from './signature-world.ts'

describe('certificate (V-07, V-20)', () => {
  it('a bare public key in its place', async () => {
    const spki = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' })
    const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' })
    for (const bytes of [spki, Buffer.from(pem)]) {
      const forged = bundleOf({ ...partsBy(), key: { certificate: { rawBytes: bytes.toString('base64') } } })
      await expect(verify(forged)).rejects.toMatchObject({ code: 'certificate-invalid' })
    }
  })

  it('a bare key as itself', async () => {
    const signer = keySigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    const failure = { code: 'bundle-untrusted', message: expect.stringContaining('a key that nobody named') }
    await expect(verify(ours.evidence.signStatement(statement, signer))).rejects.toMatchObject(failure)
  })

  it('of somebody else, under a signature of his own', async () => {
    const parts = partsBy()
    await expectRefused('signature-invalid', verify(bundleOf({ ...parts, key: partsBy().key })), verify(bundleOf(parts)))
  })

  it('of an attacker with a Sigstore of his own and the same names', async () => {
    const twin = await startSigstore({ clock })
    const bundle = bundleOf(partsBy(twin))
    await twin.close()
    await expect(verify(bundle)).rejects.toMatchObject({ code: 'bundle-untrusted' })
  })

  it('with one bit changed', async () => {
    const parts = partsBy()
    const der = Buffer.from('certificate' in parts.key ? parts.key.certificate.rawBytes : '', 'base64')
    der[der.byteLength - 1] = (der.at(-1) ?? 0) ^ 1
    const forged = bundleOf({ ...parts, key: { certificate: { rawBytes: der.toString('base64') } } })
    await expect(verify(forged)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:certificate|log-entry)-invalid$/) })
  })

  it('without the certificate timestamp that is asked for', async () => {
    const bundle = genuine()
    const another = { ctlogs: rootOf(other).ctlogs }
    await expectRefused('sct-missing', verify(bundle, another), verify(bundle))
    const both = { ctlogs: [...rootOf(ours).ctlogs, ...rootOf(other).ctlogs] }
    await expectRefused('sct-missing', verify(bundle, both, { scts: 2 }), verify(bundle, both))
  })

  it('whose certificate log was not valid at the time', async () => {
    const key = (validFor: object) => ({ ctlogs: rootOf(ours).ctlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor } })) })
    const bundle = genuine()
    const start = inDays(-300).toISOString()
    await expectRefused('sct-missing', verify(bundle, key({ start, end: inDays(-1).toISOString() })), verify(bundle, key({ start, end: inDays(1).toISOString() })))
  })
})
