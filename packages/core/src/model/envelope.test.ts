import { describe, expect, it } from '@jest/globals'
import { encodeBase64 } from './base64.ts'
import { preAuthenticationEncoding, readEnvelope } from './envelope.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const pae = (type: string, payload: Uint8Array): string => new TextDecoder().decode(preAuthenticationEncoding(type, payload))

describe('the encoding before signing', () => {
  it('is that of the specification (DSSE 1.0.2, protocol.md, test vectors)', () => {
    expect(pae('http://example.com/HelloWorld', utf8('hello world'))).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
  })

  it('counts bytes, not characters, without leading zeros', () => {
    expect(pae('é', utf8('€'))).toBe('DSSEv1 2 é 3 €')
    expect(pae('', new Uint8Array())).toBe('DSSEv1 0  0 ')
  })

  it('keeps the payload byte by byte', () => {
    const payload = new Uint8Array([0, 255, 10, 13])
    expect(preAuthenticationEncoding('t', payload).slice(-4)).toEqual(payload)
  })

  it('gives two readings of one text two encodings', () => {
    expect(pae('a', utf8('b 1 c'))).not.toBe(pae('a b', utf8('c')))
  })
})

describe('an envelope', () => {
  const signature = { sig: encodeBase64(utf8('signature')), keyid: 'k' }
  const good = { payloadType: 'application/vnd.in-toto+json', payload: encodeBase64(utf8('{}')), signatures: [signature] }

  it('is read with the bytes that were signed', () => {
    expect(readEnvelope(good)).toEqual({ payloadType: good.payloadType, payload: utf8('{}'), signatures: [{ sig: utf8('signature'), keyid: 'k' }] })
  })

  it('may leave out the keyid and may carry what this reader does not know', () => {
    expect(readEnvelope({ ...good, extra: 1, signatures: [{ sig: signature.sig }] }).signatures[0]?.keyid).toBe('')
  })

  it.each([
    ['no object', []],
    ['nothing', undefined],
    ['no type', { ...good, payloadType: 1 }],
    ['no signatures', { ...good, signatures: [] }],
    ['two signatures', { ...good, signatures: [signature, signature] }],
    ['signatures that are no list', { ...good, signatures: {} }],
    ['a signature that is no object', { ...good, signatures: ['x'] }],
    ['a keyid that is no text', { ...good, signatures: [{ ...signature, keyid: 1 }] }],
  ])('is refused with %s', (_, json) => {
    expect(() => readEnvelope(json)).toThrow(expect.objectContaining({ code: 'bundle-invalid' }))
  })

  it.each([
    ['a payload that is no base64', { ...good, payload: '!' }],
    ['no payload', { payloadType: good.payloadType, signatures: [signature] }],
    ['a signature that is no base64', { ...good, signatures: [{ sig: 'Zg=' }] }],
  ])('is refused with %s', (_, json) => {
    expect(() => readEnvelope(json)).toThrow(expect.objectContaining({ code: 'base64-invalid' }))
  })
})
