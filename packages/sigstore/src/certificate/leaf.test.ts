import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  certificateAuthority, distinguishedName, extendedKeyUsage, keyUsageCertificateAuthority, keyUsageDigitalSignature, signCertificate, subjectUri,
} from '@portcullis/sandbox/sigstore/certificate'
import type { Extension } from '@portcullis/sandbox/sigstore/certificate'
import { contextPrimitive, objectIdentifier, sequence, utf8String } from '@portcullis/sandbox/sigstore/der'
import { openCertificate, readLeaf } from './leaf.ts'

const codeSigning = '1.3.6.1.5.5.7.3.3'
const serverAuthentication = '1.3.6.1.5.5.7.3.1'
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const fulcio = (number: number, value: Uint8Array): Extension => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, critical: false, value })
const alternativeNames = (...names: readonly Uint8Array[]): Extension => ({ oid: '2.5.29.17', critical: true, value: sequence(...names) })

const usage = keyUsageDigitalSignature
const purpose = extendedKeyUsage(codeSigning, false)
const name = subjectUri('https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main')
const issuer = fulcio(8, utf8String('https://token.example'))

function certificate(...extensions: readonly Extension[]): Buffer<ArrayBuffer> {
  const der = signCertificate(
    {
      serial: Buffer.from([1]),
      issuer: distinguishedName({ commonName: 'issuer' }),
      subject: distinguishedName({}),
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2026-01-01T00:10:00Z'),
      publicKey,
      extensions,
    },
    privateKey,
  )
  return Buffer.from(der)
}

const read = (der: Buffer<ArrayBuffer>) => readLeaf(openCertificate(der))

describe('a signing certificate', () => {
  it('is for code signing, names one workflow and its issuer', () => {
    const { identity, algorithm } = read(certificate(usage, purpose, name, issuer, fulcio(15, utf8String('1234')), fulcio(99, Buffer.from([0xff]))))
    expect(identity).toEqual({
      issuer: 'https://token.example',
      subject: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
      extensions: { sourceRepositoryIdentifier: '1234' },
    })
    expect(algorithm.name).toBe('ecdsa-p256-sha256')
  })

  it('may name an e-mail address', () => {
    const mail = alternativeNames(contextPrimitive(1, Buffer.from('ann@acme.example')))
    expect(read(certificate(usage, purpose, mail, issuer)).identity.subject).toBe('ann@acme.example')
  })

  it('without anything of Fulcio is of nobody who showed a token', () => {
    expect(read(certificate(usage, purpose, name)).identity).toMatchObject({ issuer: '', extensions: {} })
  })

  it.each<[string, readonly Extension[], string]>([
    ['an authority', [usage, purpose, name, issuer, certificateAuthority(0)], 'of an authority'],
    ['key usage of an authority', [keyUsageCertificateAuthority, purpose, name, issuer], 'key usage'],
    ['no key usage', [purpose, name, issuer], 'key usage'],
    ['no purpose', [usage, name, issuer], 'code signing alone: none'],
    ['another purpose', [usage, extendedKeyUsage(serverAuthentication, false), name, issuer], 'code signing alone'],
    ['a purpose more', [usage, { oid: '2.5.29.37', critical: false, value: sequence(objectIdentifier(codeSigning), objectIdentifier(serverAuthentication)) }, name, issuer], 'code signing alone'],
    ['no name', [usage, purpose, issuer], '0 subject alternative names'],
    ['two names', [usage, purpose, alternativeNames(contextPrimitive(6, Buffer.from('https://a')), contextPrimitive(6, Buffer.from('https://b'))), issuer], '2 subject alternative names'],
    ['a host name', [usage, purpose, alternativeNames(contextPrimitive(2, Buffer.from('a.example'))), issuer], 'neither URI'],
    ['an empty name', [usage, purpose, alternativeNames(contextPrimitive(6, Buffer.alloc(0))), issuer], 'is empty'],
    ['a name with the high bit set', [usage, purpose, alternativeNames(contextPrimitive(6, Buffer.from([0xe1]))), issuer], 'printable ASCII'],
    ['no issuer beside what else Fulcio says', [usage, purpose, name, fulcio(15, utf8String('1234'))], 'no OIDC issuer'],
    ['an empty issuer', [usage, purpose, name, fulcio(8, utf8String(''))], 'issuer is empty'],
    ['an issuer in the deprecated place alone', [usage, purpose, name, fulcio(1, Buffer.from('https://token.example'))], 'no OIDC issuer'],
    ['an issuer that is raw text', [usage, purpose, name, fulcio(8, Buffer.from('https://token.example'))], 'DER UTF8String'],
    ['an extension that is raw text', [usage, purpose, name, issuer, fulcio(15, Buffer.from('1234'))], 'DER UTF8String'],
    ['an extension twice', [usage, purpose, name, issuer, fulcio(15, utf8String('1')), fulcio(15, utf8String('2'))], 'comes twice'],
    ['a critical extension that nobody knows', [usage, purpose, name, issuer, { oid: '1.2.3.4', critical: true, value: utf8String('x') }], 'not understood'],
  ])('is not one with %s', (_, extensions, message) => {
    const refused = expect.objectContaining({ code: 'certificate-invalid', blame: 'artifact', message: expect.stringContaining(message) })
    expect(() => read(certificate(...extensions))).toThrow(refused)
  })

  it('is the certificate and nothing after it', () => {
    const der = Buffer.concat([certificate(usage, purpose, name, issuer), Buffer.from([0])])
    expect(() => read(der)).toThrow(expect.objectContaining({ code: 'certificate-invalid' }))
  })
})

describe('the validity of a signing certificate', () => {
  const whole = certificate(usage, purpose, name, issuer)
  /** Nobody's signature is looked at here. */
  const withTime = (change: (digits: Buffer) => void): Buffer<ArrayBuffer> => {
    const changed = Buffer.from(whole)
    const at = changed.indexOf('260101001000Z')
    change(changed.subarray(at, at + 12))
    return changed
  }

  it('is read where OpenSSL and the library agree', () => {
    const later = openCertificate(withTime((digits) => digits.write('260228')))
    expect(later.certificate.notAfter).toEqual(new Date('2026-02-28T00:10:00Z'))
  })

  it.each<[string, (digits: Buffer) => void]>([
    ['has a digit with its highest bit set', (digits) => digits.writeUInt8(0xb2, 0)],
    ['names a day that no month has', (digits) => digits.write('260231')],
    ['names a month that no year has', (digits) => digits.write('261301')],
    ['has a letter', (digits) => digits.write('26010A')],
  ])('is refused where one of its times %s', (_, change) => {
    expect(() => openCertificate(withTime(change))).toThrow(expect.objectContaining({ code: 'certificate-invalid', message: expect.stringContaining('is malformed') }))
  })
})
