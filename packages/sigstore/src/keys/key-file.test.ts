import { generateKeyPairSync, randomBytes, scryptSync, verify } from 'node:crypto'
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { keyHint } from '../trust/verification-key.ts'
import { openKeyFile } from './key-file.ts'

const passphrase = 'correct horse battery staple'
const bytes = Buffer.from('a release')
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const pkcs8 = (key = pair.privateKey) => Buffer.from(key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))

/** A key as cosign 2 and 3 write it: PEM around base64 of JSON around a secretbox. */
function cosignKey(change: (box: Box) => unknown = (box) => box, label = 'ENCRYPTED SIGSTORE PRIVATE KEY'): Buffer {
  const [salt, nonce, N] = [randomBytes(32), randomBytes(24), 32_768]
  const key = scryptSync(passphrase, salt, 32, { N, r: 8, p: 1, maxmem: 64 * 1024 * 1024 })
  const ciphertext = Buffer.from(xsalsa20poly1305(key, nonce).encrypt(pair.privateKey.export({ type: 'pkcs8', format: 'der' }))).toString('base64')
  const box = {
    kdf: { name: 'scrypt', params: { N, r: 8, p: 1 }, salt: salt.toString('base64') },
    cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
    ciphertext,
  }
  return pem(label, JSON.stringify(change(box)))
}

interface Box {
  readonly kdf: { readonly name: string; readonly params: { readonly N: number; readonly r: number; readonly p: number }; readonly salt: string }
  readonly cipher: { readonly name: string; readonly nonce: string }
  readonly ciphertext: string
}

function pem(label: string, inside: string): Buffer {
  return Buffer.from(`-----BEGIN ${label}-----\n${Buffer.from(inside).toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`)
}

function failureOf(work: () => unknown): Failure {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new TypeError('expected a Failure')
}

describe('an encrypted key signs', () => {
  it.each([
    ['PKCS#8', () => pkcs8()],
    ['cosign', () => cosignKey()],
    ['cosign before 2.0', () => cosignKey(undefined, 'ENCRYPTED COSIGN PRIVATE KEY')],
  ])('%s', async (_, file) => {
    const key = openKeyFile(file(), passphrase)
    expect(key.algorithm.name).toBe('ecdsa-p256-sha256')
    expect(keyHint(key.publicKey)).toBe(keyHint(pair.publicKey))
    expect(verify('sha256', bytes, pair.publicKey, await key.sign(bytes))).toBe(true)
  })

  it.each([
    ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
    ['Ed25519', () => generateKeyPairSync('ed25519'), null],
    ['RSA 3072', () => generateKeyPairSync('rsa', { modulusLength: 3072 }), 'sha256'],
  ] as const)('of %s, by the hash that goes with it', async (_, make, hash) => {
    const { privateKey, publicKey } = make()
    expect(verify(hash, bytes, publicKey, await openKeyFile(pkcs8(privateKey), passphrase).sign(bytes))).toBe(true)
  })
})

describe('a key is refused', () => {
  const inClear = (type: 'pkcs8' | 'sec1') => Buffer.from(pair.privateKey.export({ type, format: 'pem' }))
  const legacy = () => Buffer.from(pair.privateKey.export({ type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
  it.each([
    ['in clear', () => inClear('pkcs8'), 'not encrypted'],
    ['in clear, as OpenSSL wrote it', () => inClear('sec1'), 'not encrypted'],
    ['encrypted by one round of MD5', legacy, 'too weakly'],
    ['that is a public one', () => Buffer.from(pair.publicKey.export({ type: 'spki', format: 'pem' })), 'not a private key'],
    ['with another after it', () => Buffer.concat([pkcs8(), inClear('pkcs8')]), 'not encrypted'],
    ['that is huge', () => Buffer.alloc(100_000, 'a'), 'too large'],
    ['with changed bytes', () => cosignKey((box) => ({ ...box, ciphertext: Buffer.from('another ciphertext').toString('base64') })), 'does not open'],
    ['by another derivation', () => cosignKey((box) => ({ ...box, kdf: { ...box.kdf, name: 'pbkdf2' } })), 'expected scrypt'],
    ['by too little work', () => cosignKey((box) => ({ ...box, kdf: { ...box.kdf, params: { N: 2, r: 8, p: 1 } } })), 'expected scrypt'],
    ['that wants gigabytes', () => cosignKey((box) => ({ ...box, kdf: { ...box.kdf, params: { N: 2 ** 30, r: 8, p: 1 } } })), 'expected scrypt'],
    ['by a cost that is no power of two', () => cosignKey((box) => ({ ...box, kdf: { ...box.kdf, params: { N: 40_000, r: 8, p: 1 } } })), 'expected scrypt'],
    ['by another cipher', () => cosignKey((box) => ({ ...box, cipher: { ...box.cipher, name: 'aes' } })), 'expected nacl/secretbox'],
    ['with a short nonce', () => cosignKey((box) => ({ ...box, cipher: { ...box.cipher, nonce: 'AAAA' } })), 'nonce'],
    ['with no JSON inside', () => pem('ENCRYPTED SIGSTORE PRIVATE KEY', 'not json'), 'not the JSON'],
  ])('%s', (_, file, why) => {
    const failure = failureOf(() => openKeyFile(file(), passphrase))
    expect(failure).toMatchObject({ code: 'file-invalid', blame: 'configuration', message: expect.stringContaining(why) })
  })

  it.each([
    ['PKCS#8', () => pkcs8()],
    ['cosign', () => cosignKey()],
  ])('%s: without passphrase, or with another, and neither is ever shown', (_, file) => {
    expect(failureOf(() => openKeyFile(file(), undefined)).message).toContain('passphrase')
    const failure = failureOf(() => openKeyFile(file(), 'a wrong guess'))
    expect(failure).toMatchObject({ code: 'file-invalid', message: expect.stringContaining('does not open') })
    expect(`${failure.message}${failure.stack}${String(failure.cause)}`).not.toContain('a wrong guess')
  })

  it.each([
    ['secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
    ['RSA 1024', () => generateKeyPairSync('rsa', { modulusLength: 1024 })],
  ])('of %s, which no verifier accepts', (_, make) => {
    expect(failureOf(() => openKeyFile(pkcs8(make().privateKey), passphrase)).code).toBe('algorithm-refused')
  })
})
