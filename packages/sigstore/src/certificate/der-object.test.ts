import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { ASN1Obj } from '@sigstore/core'
import * as fc from 'fast-check'
import { DerObject } from './der-object.ts'

const header = (tag: number, length: number) => {
  if (length < 0x80) return Buffer.from([tag, length])
  return Buffer.from(length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff])
}
const node = (tag: number, content: Uint8Array) => Buffer.concat([header(tag, content.byteLength), content])
const primitive = fc.tuple(fc.constantFrom(0x02, 0x04, 0x05, 0x0c, 0x80, 0x86), fc.uint8Array({ maxLength: 300 })).map(([tag, content]) => node(tag, Buffer.from(content)))
const { tree } = fc.letrec<{ tree: Buffer<ArrayBuffer> }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, primitive, fc.tuple(fc.constantFrom(0x30, 0x31, 0xa0, 0x04), fc.array(tie('tree'), { maxLength: 4 })).map(([tag, parts]) => node(tag, Buffer.concat(parts)))),
}))

describe('a tree of DER', () => {
  it('is written as the library writes it, which is as it was read', () => {
    fc.assert(
      fc.property(tree, (der) => {
        const bytes = Buffer.from(der)
        expect(DerObject.read(bytes).toDER()).toEqual(bytes)
        expect(ASN1Obj.parseBuffer(bytes).toDER()).toEqual(bytes)
      }),
      { numRuns: 500 },
    )
  })

  it('is written as the library writes it when something was taken out', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(5), (parts, at) => {
        const bytes = node(0x30, node(0x30, Buffer.concat(parts)))
        const [ours, theirs] = [DerObject.read(bytes), ASN1Obj.parseBuffer(bytes)]
        const copy = ours.copy()
        for (const one of [copy, theirs]) one.subs[0]?.subs.splice(at % parts.length, 1)
        expect(copy.toDER()).toEqual(theirs.toDER())
        expect(ours.toDER()).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })

  it('ends where its bytes end', () => {
    const der = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' })
    expect(() => DerObject.read(Buffer.concat([der, Buffer.of(0)]))).toThrow('trailing')
  })
})
