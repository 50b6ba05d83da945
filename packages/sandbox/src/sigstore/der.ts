/**
 * Writes DER (X.690): just the types that certificates and timestamps are made of.
 * A writer of our own keeps the bytes of a certificate with and without its SCT list exactly alike.
 */

const CONTEXT = 0x80
const CONSTRUCTED = 0x20

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size])
  const hex = size.toString(16)
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

function element(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), length(content.length), content])
}

export const sequence = (...parts: Uint8Array[]): Buffer => element(0x30, ...parts)

/** SET OF: DER wants the members in the order of their encodings. */
export const setOf = (...parts: Uint8Array[]): Buffer => element(0x31, ...parts.toSorted((left, right) => Buffer.compare(left, right)))

export const octetString = (bytes: Uint8Array): Buffer => element(0x04, bytes)
export const utf8String = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'))
export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0x00]))
export const nullValue = (): Buffer => element(0x05)

/** BIT STRING; `unusedBits` at the end of the last byte do not count. */
export const bitString = (bytes: Uint8Array, unusedBits = 0): Buffer => element(0x03, Buffer.from([unusedBits]), bytes)

/** INTEGER from a small number or from unsigned big-endian bytes. */
export function integer(value: number | Uint8Array): Buffer {
  const bytes = typeof value === 'number' ? Buffer.from(evenHex(value), 'hex') : Buffer.from(value)
  const firstSignificant = bytes.findIndex((byte) => byte !== 0)
  const trimmed = firstSignificant === -1 ? Buffer.from([0]) : bytes.subarray(firstSignificant)
  const negative = ((trimmed[0] ?? 0) & 0x80) !== 0
  return negative ? element(0x02, Buffer.from([0]), trimmed) : element(0x02, trimmed)
}

/** INTEGER whose content, in two's complement, is known already. */
export const integerContent = (content: Uint8Array): Buffer => element(0x02, content)

function evenHex(value: number): string {
  const hex = value.toString(16)
  return hex.length % 2 === 0 ? hex : `0${hex}`
}

/** OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(arc: number): number[] {
  const bytes = [arc % 128]
  for (let remaining = Math.floor(arc / 128); remaining > 0; remaining = Math.floor(remaining / 128)) {
    bytes.unshift((remaining % 128) | 0x80)
  }
  return bytes
}

/** GeneralizedTime in whole seconds, UTC; or with the digits of a fraction, such as `.5`. */
export const generalizedTime = (instant: Date, fraction = ''): Buffer => element(0x18, Buffer.from(`${compact(instant)}${fraction}Z`))

/** The Time of a certificate: UTCTime up to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
export function certificateTime(instant: Date): Buffer {
  return instant.getUTCFullYear() < 2050 ? element(0x17, Buffer.from(`${compact(instant).slice(2)}Z`)) : generalizedTime(instant)
}

const compact = (instant: Date): string => instant.toISOString().slice(0, 19).replace(/[-:T]/g, '')

/** A constructed context tag, `[number] EXPLICIT` or a constructed type made `IMPLICIT`. */
export const context = (number: number, ...parts: Uint8Array[]): Buffer => element(CONTEXT | CONSTRUCTED | number, ...parts)

/** A primitive type under an implicit context tag. */
export const contextPrimitive = (number: number, bytes: Uint8Array): Buffer => element(CONTEXT | number, bytes)
