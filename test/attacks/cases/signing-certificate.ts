/** Certificates that are none, not the signer's, or nobody's whom we trust. */
import { generateKeyPairSync } from 'node:crypto'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { attack } from '../corpus.ts'
import { clock, genuine, goodBundle, inDays, judged, other, ours, partsBy, rootOf, statement } from '../signature-world.ts'

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = (der: Buffer, label: string): Buffer => Buffer.from(`-----BEGIN ${label}-----\n${der.toString('base64')}\n-----END ${label}-----\n`)
const spki = pair.publicKey.export({ format: 'der', type: 'spki' })
const leafOf = (parts = partsBy()): Buffer => Buffer.from('certificate' in parts.key ? parts.key.certificate.rawBytes : '', 'base64')
const withCertificate = (der: Buffer, parts = partsBy()) => bundleOf({ ...parts, key: { certificate: { rawBytes: der.toString('base64') } } })

const inItsPlace: readonly (readonly [string, () => Buffer])[] = [
  ['a bare public key', () => spki],
  ['a bare public key in PEM', () => pem(spki, 'PUBLIC KEY')],
  ['a bare public key that PEM calls a certificate', () => pem(spki, 'CERTIFICATE')],
  ['the point of a key', () => spki.subarray(-65)],
  ['a private key', () => pair.privateKey.export({ format: 'der', type: 'pkcs8' })],
  ['a certificate in PEM', () => pem(leafOf(), 'CERTIFICATE')],
  ['two certificates', () => Buffer.concat([leafOf(), leafOf()])],
  ['a certificate with a byte behind it', () => Buffer.concat([leafOf(), Buffer.alloc(1)])],
  ['a certificate that was cut', () => leafOf().subarray(0, -9)],
  ['text', () => Buffer.from('certificate')],
]
for (const [name, make] of inItsPlace) attack('V-07', `${name} in the place of a certificate`, { code: 'certificate-invalid', attempt: () => judged(withCertificate(make())), twin: goodBundle })

const material = (change: (own: object) => object) => () => {
  const bundle = genuine()
  return judged({ ...bundle, verificationMaterial: change(bundle.verificationMaterial) })
}
attack('V-07', 'a key beside a certificate', { code: 'bundle-invalid', attempt: material((own) => ({ ...own, publicKey: { hint: 'x' } })), twin: goodBundle })
attack('V-07', 'a chain beside a certificate', { code: 'bundle-invalid', attempt: material((own) => ({ ...own, x509CertificateChain: { certificates: [{ rawBytes: leafOf().toString('base64') }] } })), twin: goodBundle })
attack('V-07', 'neither a key nor a certificate', { code: 'bundle-invalid', attempt: material((own) => ({ ...own, certificate: undefined })), twin: goodBundle })
attack('V-07', 'a key in the place of a certificate’s bytes', { code: 'bundle-invalid', attempt: material((own) => ({ ...own, certificate: { hint: 'x' } })), twin: goodBundle })
attack('V-07', 'a key with its bytes beside its hint', { code: 'bundle-invalid', attempt: material((own) => ({ ...own, certificate: undefined, publicKey: { hint: 'x', rawBytes: spki.toString('base64') } })), twin: goodBundle })
attack(['V-07', 'V-20'], 'a bare key as itself', { code: 'bundle-untrusted', attempt: () => judged(ours.evidence.signStatement(statement, keySigner(pair.privateKey))), twin: goodBundle })
attack(['V-07', 'V-20'], 'a bare key of the certificate, by its hint', {
  code: 'bundle-untrusted',
  attempt: () => judged(bundleOf({ ...partsBy(), key: keySigner(pair.privateKey).key })),
  twin: goodBundle,
})

attack('V-20', 'a certificate of somebody else, under a signature of his own', { code: 'signature-invalid', attempt: () => judged(bundleOf({ ...partsBy(), key: partsBy().key })), twin: goodBundle })
attack('V-20', 'an attacker with a Sigstore of the same names', {
  code: 'bundle-untrusted',
  attempt: async () => {
    const twin = await startSigstore({ clock })
    const bundle = bundleOf(partsBy(twin))
    await twin.close()
    return await judged(bundle)
  },
  twin: goodBundle,
})
attack('V-20', 'a certificate with one bit of its signature changed', {
  code: 'log-entry-invalid',
  attempt: () => {
    const parts = partsBy()
    const der = leafOf(parts)
    der[der.byteLength - 1] = (der.at(-1) ?? 0) ^ 1
    return judged(withCertificate(der, parts))
  },
  twin: goodBundle,
})

const ctlogs = (validFor: object) => ({ ctlogs: rootOf(ours).ctlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, validFor } })) })
const start = inDays(-300).toISOString()
const twoLogs = () => ({ ctlogs: [...rootOf(ours).ctlogs, ...rootOf(other).ctlogs].map((log, index) => ({ ...log, operator: `${index}.example` })) })
attack('V-20', 'a certificate timestamp by a stranger alone', { code: 'sct-missing', attempt: () => judged(genuine(), { ctlogs: rootOf(other).ctlogs }), twin: goodBundle })
attack('V-10', 'one certificate timestamp where two are asked for', { code: 'sct-missing', attempt: () => judged(genuine(), twoLogs(), { scts: 2 }), twin: () => judged(genuine(), twoLogs()) })
attack('V-05', 'a certificate log that was no longer valid', { code: 'sct-missing', attempt: () => judged(genuine(), ctlogs({ start, end: inDays(-1).toISOString() })), twin: () => judged(genuine(), ctlogs({ start, end: inDays(1).toISOString() })) })
attack('V-05', 'a certificate log that was not yet valid', { code: 'sct-missing', attempt: () => judged(genuine(), ctlogs({ start: inDays(1).toISOString() })), twin: () => judged(genuine(), ctlogs({ start })) })
