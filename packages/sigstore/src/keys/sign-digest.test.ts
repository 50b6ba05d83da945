import { createHash, generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { algorithmOfNamedKey } from '../certificate/signature-algorithm.ts'
import { signDigest } from './sign-digest.ts'

const bytes = Buffer.from('a release')
const kinds = {
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
}

describe('a signature over a digest', () => {
  it.each(Object.entries(kinds))('by a key of kind %s is one over the bytes for OpenSSL, and over no others', (_, make) => {
    const { privateKey, publicKey } = make()
    const algorithm = algorithmOfNamedKey(publicKey)
    const hash = algorithm.hash ?? 'none'
    const signature = signDigest(algorithm, privateKey, createHash(hash).update(bytes).digest())
    expect(verify(hash, bytes, publicKey, signature)).toBe(true)
    expect(verify(hash, Buffer.from('another'), publicKey, signature)).toBe(false)
  })

  it('by an elliptic curve is another each time: a log takes none twice', () => {
    const { privateKey, publicKey } = kinds['P-256']()
    const once = () => Buffer.from(signDigest(algorithmOfNamedKey(publicKey), privateKey, createHash('sha256').update(bytes).digest())).toString('hex')
    expect(once()).not.toBe(once())
  })

  it('is not made by an Ed25519 key, nor over a digest of another hash', () => {
    const pure = generateKeyPairSync('ed25519')
    const refused = () => signDigest(algorithmOfNamedKey(pure.publicKey), pure.privateKey, Buffer.alloc(64))
    expect(refused).toThrow(expect.objectContaining({ code: 'algorithm-refused' }))
    const { privateKey, publicKey } = kinds['P-256']()
    expect(() => signDigest(algorithmOfNamedKey(publicKey), privateKey, Buffer.alloc(64))).toThrow(TypeError)
  })
})
