import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { serialNumber, TIME_STAMPING } from '@portcullis/sandbox/sigstore/authority'
import { certificateAuthority, distinguishedName, extendedKeyUsage, keyUsageCertificateAuthority, signCertificate } from '@portcullis/sandbox/sigstore/certificate'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { Thresholds } from './thresholds.ts'
import { readTrustDomain } from './trust-domain.ts'

interface Log {
  readonly logId: object
  readonly publicKey: { readonly validFor: object; readonly rawBytes: string }
}
interface Authority {
  readonly certChain: { readonly certificates: readonly object[] }
}
interface Root {
  readonly tlogs: readonly Log[]
  readonly ctlogs: readonly Log[]
  readonly certificateAuthorities: readonly Authority[]
  readonly timestampAuthorities: readonly Authority[]
}

let sigstore: SandboxSigstore
let root: Root

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  root = sigstore.trustedRoot as unknown as Root
})
afterAll(async () => sigstore.close())

const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const read = (config: unknown, thresholds: Partial<Thresholds> = {}) => readTrustDomain({ name: 'acme', config: encode(config), thresholds })
const invalid = (message: string) => expect.objectContaining({ code: 'trust-config-invalid', blame: 'configuration', message: expect.stringContaining(message) })

describe('a trust domain', () => {
  it.each(['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.1+json', 'application/vnd.dev.sigstore.trustedroot.v0.2+json'])(
    'is read from a trusted root of type %s',
    (mediaType) => {
      const domain = read({ ...root, mediaType })
      expect(domain.root.tlogs).toHaveLength(1)
      expect(domain.signing).toBeUndefined()
    },
  )

  it('is read from a client trust config, which also says where to sign', () => {
    expect(read(sigstore.clientTrustConfig).signing?.tlogs[0]?.majorApiVersion).toBe(2)
  })

  it('may have its signing config in a file of its own', () => {
    const files = { name: 'acme', config: encode(root), signingConfig: encode(sigstore.signingConfig) }
    expect(readTrustDomain(files).signing?.certificateAuthorities).toHaveLength(1)
    const twice = { ...files, config: encode(sigstore.clientTrustConfig) }
    expect(() => readTrustDomain(twice)).toThrow(invalid('ambiguous'))
  })
})

describe('thresholds', () => {
  it('are what the root can support', () => {
    expect(read(root).thresholds).toEqual({ logs: 1, timestamps: 1, scts: 1 })
    expect(read({ ...root, tlogs: [], ctlogs: [] }).thresholds).toEqual({ logs: 0, timestamps: 1, scts: 0 })
  })

  it('may be higher where the root names as many independent operators', () => {
    const second = (operator: string) => ({ ...root, tlogs: root.tlogs.flatMap((log) => [log, { ...log, operator }]) })
    expect(read(second('another'), { logs: 2 }).thresholds.logs).toBe(2)
    expect(() => read(second('sandbox.test'), { logs: 2 })).toThrow(invalid('names 1 independent'))
  })

  it.each<[string, Partial<Thresholds>, string]>([
    ['more logs than there are', { logs: 2 }, 'logs: 2 asked for'],
    ['more certificate logs than there are', { scts: 2 }, 'scts: 2 asked for'],
    ['no log though there is one', { logs: 0 }, 'logs: 0 asks for less'],
    ['no time', { timestamps: 0 }, 'timestamps: 0 asks for less'],
    ['a fraction', { logs: 1.5 }, 'whole number'],
    ['less than nothing', { scts: -1 }, 'whole number'],
  ])('never %s', (_, thresholds, message) => {
    expect(() => read(root, thresholds)).toThrow(invalid(message))
  })

  it('count two logs of one house once, also where the root does not name its operator', () => {
    const at = (...hosts: readonly string[]) => ({ ...root, tlogs: hosts.flatMap((host) => root.tlogs.map((log) => ({ ...log, operator: '', baseUrl: `https://${host}` }))) })
    expect(() => read(at('rekor.sigstore.example', 'log2025-1.rekor.sigstore.example'), { logs: 2 })).toThrow(invalid('1 independent'))
    expect(read(at('rekor.sigstore.example', 'rekor.acme.test'), { logs: 2 }).thresholds.logs).toBe(2)
    expect(() => read(at('127.0.0.1:1', '127.0.0.1:2'), { logs: 2 })).toThrow(invalid('1 independent'))
    expect(read(at('127.0.0.1:1', '127.0.0.2:1'), { logs: 2 }).thresholds.logs).toBe(2)
  })

  it('need somebody who tells the time', () => {
    expect(() => read({ ...root, timestampAuthorities: [], tlogs: [] })).toThrow(invalid('timestamps: 1 asked for'))
  })
})

describe('refused as a trusted root', () => {
  const changedLog = (kind: 'tlogs' | 'ctlogs', change: (log: Log) => object) => ({ ...root, [kind]: root[kind].map((log) => ({ ...log, ...change(log) })) })
  const changedKey = (key: object) => changedLog('tlogs', ({ publicKey }) => ({ publicKey: { ...publicKey, ...key } }))
  const changedChain = (kind: 'certificateAuthorities' | 'timestampAuthorities', change: (certificates: readonly object[]) => readonly object[]) => ({
    ...root,
    [kind]: root[kind].map((authority) => ({ ...authority, certChain: { certificates: change(authority.certChain.certificates) } })),
  })
  const anotherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

  /** A chain whose first certificate says what it is for, and then something more. */
  function timestampAuthorityWithTail(): object[] {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const issuer = distinguishedName({ commonName: 'an authority' })
    const contents = { serial: serialNumber(), issuer, publicKey, notBefore: new Date('2026-01-01'), notAfter: new Date('2036-01-01') }
    const purpose = extendedKeyUsage(TIME_STAMPING, true)
    const tail = { ...purpose, value: Buffer.concat([purpose.value, Buffer.of(5, 0)]) }
    const signing = signCertificate({ ...contents, subject: distinguishedName({ commonName: 'signs' }), extensions: [tail] }, privateKey)
    const above = signCertificate({ ...contents, serial: serialNumber(), subject: issuer, extensions: [keyUsageCertificateAuthority, certificateAuthority(1)] }, privateKey)
    return [signing, above].map((certificate) => ({ rawBytes: certificate.toString('base64') }))
  }

  it.each<[string, () => unknown, string]>([
    ['text that is no JSON', () => 'trust me', 'not strict JSON'],
    ['a member twice', () => '{"mediaType":"a","mediaType":"b"}', 'duplicate key'],
    ['another document', () => ({ ...root, mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }), 'unknown: application/'],
    ['an unknown member', () => ({ ...root, tlog: [] }), 'unknown member "tlog"'],
    ['no certificate authority', () => ({ ...root, certificateAuthorities: [] }), 'certificateAuthorities: it is empty'],
    ['an empty chain', () => changedChain('certificateAuthorities', () => []), 'it is empty'],
    ['a chain that stops short of its root', () => changedChain('certificateAuthorities', (chain) => chain.slice(0, 1)), 'not self-signed'],
    ['a chain in the wrong order', () => changedChain('certificateAuthorities', (chain) => chain.toReversed()), 'is not issued by certificate 1'],
    ['a certificate that is none', () => changedChain('certificateAuthorities', () => [{ rawBytes: 'AAAA' }]), 'not an X.509 certificate'],
    ['a timestamp authority without its signing certificate', () => changedChain('timestampAuthorities', (chain) => chain.slice(1)), 'lacks the certificate that signs'],
    ['a code signing authority as timestamp authority', () => ({ ...root, timestampAuthorities: root.certificateAuthorities }), 'not for time stamping alone'],
    ['a timestamp authority whose purpose can be read in two ways', () => changedChain('timestampAuthorities', timestampAuthorityWithTail), 'does not tell what it is for'],
    ['a timestamp authority as code signing authority', () => ({ ...root, certificateAuthorities: root.timestampAuthorities }), 'certificate 0 of its chain is not that of an authority'],
    ['a log key without start', () => changedKey({ validFor: {} }), 'is missing'],
    ['a log key without validity', () => changedKey({ validFor: undefined }), 'is missing'],
    ['a certificate log key without start', () => changedLog('ctlogs', ({ publicKey }) => ({ publicKey: { ...publicKey, validFor: { end: '2030-01-01T00:00:00Z' } } })), 'is missing'],
    ['a validity that ends before it starts', () => changedKey({ validFor: { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' } }), 'ends before it starts'],
    ['a date without time', () => changedKey({ validFor: { start: '2026-01-02' } }), 'expected a time'],
    ['an unknown kind of key', () => changedKey({ keyDetails: 'PKIX_ML_DSA_65' }), 'is not supported'],
    ['a key of another kind than it says', () => changedKey({ keyDetails: 'PKIX_ECDSA_P256_SHA_256' }), 'is not what keyDetails'],
    ['a key that is none', () => changedKey({ rawBytes: 'AAAA' }), 'not a public key'],
    ['a certificate log id of another key', () => changedLog('ctlogs', ({ publicKey }) => ({ publicKey: { ...publicKey, rawBytes: anotherKey } })), 'not the SHA-256 of the key'],
    ['another hash', () => changedLog('tlogs', () => ({ hashAlgorithm: 'SHA2_512' })), 'expected SHA2_256'],
    ['65 logs', () => ({ ...root, tlogs: Array.from({ length: 65 }, () => root.tlogs).flat() }), 'at most 64'],
  ])('%s', (_, make, message) => {
    expect(() => read(make())).toThrow(invalid(message))
  })
})

describe('refused as a signing config', () => {
  const service = { url: 'https://rekor.example', majorApiVersion: 2, validFor: { start: '2026-01-01T00:00:00Z' }, operator: 'x' }

  it.each<[string, object, string]>([
    ['of another version', { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }, 'expected application/'],
    ['without certificate authority', { caUrls: [] }, 'caUrls: it is empty'],
    ['with logs but no selector', { rekorTlogConfig: undefined }, 'rekorTlogConfig: it is missing'],
    ['with timestamp authorities but no selector', { tsaConfig: undefined }, 'tsaConfig: it is missing'],
    ['with an unknown selector', { tsaConfig: { selector: 'SOME' } }, 'ANY, ALL or EXACT'],
    ['with EXACT of nothing', { tsaConfig: { selector: 'EXACT' } }, 'ANY, ALL or EXACT'],
    ['that sends the token in the open', { caUrls: [{ ...service, url: 'http://fulcio.example' }] }, 'expected https'],
    ['with credentials in an address', { caUrls: [{ ...service, url: 'https://a:b@fulcio.example' }] }, 'plain URL'],
    ['with a service without start', { rekorTlogUrls: [{ ...service, validFor: {} }] }, 'is missing'],
    ['with an unknown member', { caUrl: 'https://fulcio.example' }, 'unknown member'],
  ])('one %s', (_, change, message) => {
    const signingConfig = { ...sigstore.signingConfig, ...change }
    expect(() => read({ ...sigstore.clientTrustConfig, signingConfig })).toThrow(invalid(message))
  })
})
