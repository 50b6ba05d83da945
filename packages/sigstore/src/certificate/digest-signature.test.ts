import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { verifyDigestSignature } from './digest-signature.ts'
import { algorithmOfNamedKey } from './signature-algorithm.ts'

const message = Buffer.from('the artifact')
const pairs = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  'RSA 2048': generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'RSA 3072': generateKeyPairSync('rsa', { modulusLength: 3072 }),
}
type Name = keyof typeof pairs
const names = Object.keys(pairs) as Name[]
const digestOf = (name: Name, bytes = message) => createHash(algorithmOfNamedKey(pairs[name].publicKey).hash ?? 'sha512').update(bytes).digest()
const signatureBy = (name: Name) => sign(algorithmOfNamedKey(pairs[name].publicKey).hash, message, pairs[name].privateKey)
const verify = (name: Name, digest: Uint8Array, signature: Uint8Array) =>
  verifyDigestSignature(algorithmOfNamedKey(pairs[name].publicKey), pairs[name].publicKey, digest, signature)

describe('a signature over a digest', () => {
  it.each(names)('verifies by %s, many times over', (name) => {
    for (let count = 0; count < 8; count++) expect(verify(name, digestOf(name), signatureBy(name))).toBe(true)
  })

  it.each(names)('is none over another digest, by %s', (name) => {
    expect(verify(name, digestOf(name, Buffer.from('another')), signatureBy(name))).toBe(false)
    expect(verify(name, digestOf(name).subarray(1), signatureBy(name))).toBe(false)
    expect(verify(name, Buffer.concat([digestOf(name), Buffer.from('more')]), signatureBy(name))).toBe(false)
  })

  it.each(names)('is none when a bit of it is turned, by %s', (name) => {
    const good = signatureBy(name)
    for (const at of [0, 1, Math.floor(good.length / 2), good.length - 1]) {
      const bad = Buffer.from(good)
      bad[at] = (bad[at] ?? 0) ^ 1
      expect(verify(name, digestOf(name), bad)).toBe(false)
    }
  })

  it.each(names)('is none when it is empty, cut, longer, all zeros or all ones, by %s', (name) => {
    const good = signatureBy(name)
    const bad = [Buffer.alloc(0), good.subarray(0, -1), Buffer.concat([good, Buffer.from([0])]), Buffer.alloc(good.length), Buffer.alloc(good.length, 0xff), Buffer.alloc(10_000, 0x30)]
    for (const signature of bad) expect(verify(name, digestOf(name), signature)).toBe(false)
  })

  it('is none with r or s of nought, or as large as the order of the curve', () => {
    const order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'
    const der = (r: string, s: string) => {
      const body = [r, s].map((hex) => `02${(hex.length / 2).toString(16).padStart(2, '0')}${hex}`).join('')
      return Buffer.from(`30${(body.length / 2).toString(16).padStart(2, '0')}${body}`, 'hex')
    }
    for (const [r, s] of [['00', '00'], ['01', '00'], ['00', '01'], [`00${order}`, '01'], ['01', `00${order}`]] as const)
      expect(verify('P-256', digestOf('P-256'), der(r, s))).toBe(false)
  })

  it('is none by another key of the same kind', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(verifyDigestSignature(algorithmOfNamedKey(publicKey), publicKey, digestOf('P-256'), signatureBy('P-256'))).toBe(false)
  })

  it('is never one by Ed25519, which signs no digest', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const digest = createHash('sha512').update(message).digest()
    expect(verifyDigestSignature(algorithmOfNamedKey(publicKey), publicKey, digest, sign(null, digest, privateKey))).toBe(false)
  })

  it('of PKCS#1 v1.5 is none with padding that a lax reader takes', () => {
    const { publicKey, privateKey } = pairs['RSA 2048']
    const info = Buffer.from('3031300d060960864801650304020105000420', 'hex')
    const laxly = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(8, 0xff), Buffer.from([0]), info, digestOf('RSA 2048')])
    const padded = Buffer.concat([laxly, Buffer.alloc(256 - laxly.length, 0x11)])
    const { d, n } = privateKey.export({ format: 'jwk' })
    const number = (text = '') => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`)
    const signature = power(BigInt(`0x${padded.toString('hex')}`), number(d), number(n)).toString(16).padStart(512, '0')
    expect(verifyDigestSignature(algorithmOfNamedKey(publicKey), publicKey, digestOf('RSA 2048'), Buffer.from(signature, 'hex'))).toBe(false)
  })
})

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let [square, left] = [base % modulus, exponent]; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}
