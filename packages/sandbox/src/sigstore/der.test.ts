import { describe, expect, it } from '@jest/globals'
import { bitString, certificateTime, generalizedTime, integer, objectIdentifier, octetString, setOf } from './der.ts'

describe('DER', () => {
  it.each<[string, Buffer, string]>([
    ['zero', integer(0), '020100'],
    ['a positive integer whose first bit is set', integer(0x80), '02020080'],
    ['bytes with leading zeros', integer(Buffer.from('0000ff', 'hex')), '020200ff'],
    ['an identifier with large arcs', objectIdentifier('1.3.6.1.4.1.57264.1.23'), '060a2b0601040183bf300117'],
    ['a second arc above 39', objectIdentifier('2.5.29.17'), '0603551d11'],
    ['unused bits', bitString(Buffer.from([0x80]), 7), '03020780'],
    ['members of a set, sorted', setOf(integer(2), integer(1)), '3106020101020102'],
    ['UTC time before 2050', certificateTime(new Date('2049-12-31T23:59:59.999Z')), `170d${Buffer.from('491231235959Z').toString('hex')}`],
    ['generalised time from 2050 on', certificateTime(new Date('2050-01-01T00:00:00Z')), `180f${Buffer.from('20500101000000Z').toString('hex')}`],
    ['whole seconds', generalizedTime(new Date('2026-01-02T03:04:05.678Z')), `180f${Buffer.from('20260102030405Z').toString('hex')}`],
  ])('writes %s', (_, written, hex) => {
    expect(written.toString('hex')).toBe(hex)
  })

  it.each([[127, '047f'], [128, '048180'], [256, '04820100'], [65_536, '0483010000']])('writes a length of %i bytes', (size, head) => {
    expect(octetString(Buffer.alloc(size)).toString('hex', 0, head.length / 2)).toBe(head)
  })
})
