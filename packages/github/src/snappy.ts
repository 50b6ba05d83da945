import { Failure } from '@portcullis/core/failure'

/** A back reference. */
interface Copy {
  readonly length: number
  readonly offset: number
  /** Bytes of the tag and its operands. */
  readonly width: number
}

/**
 * Undoes raw Snappy (github.com/google/snappy, format_description.txt): what lies behind an attestation's `bundle_url`.
 * The length is promised up front and checked against `maxBytes` before anything is allocated.
 * @throws Failure `bundle-invalid` | `too-large`
 */
export function unpackSnappy(packed: Uint8Array, maxBytes: number): Uint8Array {
  const { value: length, width } = readLength(packed)
  if (length > maxBytes) {
    throw new Failure('too-large', { blame: 'artifact', message: `The bundle is over its limit of ${maxBytes} bytes`, remedy: 'Sign a smaller predicate.' })
  }
  const output = new Uint8Array(length)
  let written = 0
  let at = width
  while (at < packed.length) {
    const tag = byteAt(packed, at)
    if ((tag & 3) === 0) {
      const { start, end } = readLiteral(packed, at, tag)
      if (end > packed.length || written + end - start > length) throw invalid('a literal runs past the end')
      output.set(packed.subarray(start, end), written)
      written += end - start
      at = end
    } else {
      const copy = readCopy(packed, at, tag)
      if (copy.offset === 0 || copy.offset > written || written + copy.length > length) throw invalid('a copy reaches outside')
      // Byte by byte: a copy may overlap what it writes.
      for (let index = 0; index < copy.length; index++) output[written + index] = output[written + index - copy.offset] ?? 0
      written += copy.length
      at += copy.width
    }
  }
  if (written !== length) throw invalid(`it promises ${length} bytes and holds ${written}`)
  return output
}

function readLength(packed: Uint8Array): { value: number; width: number } {
  let value = 0
  for (let width = 0; width < 5; width++) {
    const byte = byteAt(packed, width)
    value += (byte & 0x7f) * 2 ** (7 * width)
    if (byte < 0x80) return { value, width: width + 1 }
  }
  throw invalid('its length does not end')
}

function readLiteral(packed: Uint8Array, at: number, tag: number): { start: number; end: number } {
  const code = tag >> 2
  // Up to 59 the length less one is in the tag; above, in one to four bytes after it.
  const width = code < 60 ? 0 : code - 59
  const length = (width === 0 ? code : littleEndian(packed, at + 1, width)) + 1
  const start = at + 1 + width
  return { start, end: start + length }
}

function readCopy(packed: Uint8Array, at: number, tag: number): Copy {
  const kind = tag & 3
  if (kind === 1) return { length: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + byteAt(packed, at + 1), width: 2 }
  const operand = kind === 2 ? 2 : 4
  return { length: (tag >> 2) + 1, offset: littleEndian(packed, at + 1, operand), width: 1 + operand }
}

function littleEndian(packed: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index++) value += byteAt(packed, at + index) * 256 ** index
  return value
}

function byteAt(packed: Uint8Array, at: number): number {
  const byte = packed[at]
  if (byte === undefined) throw invalid('it ends too early')
  return byte
}

function invalid(why: string): Failure {
  return new Failure('bundle-invalid', { blame: 'artifact', message: `The bundle behind bundle_url is not Snappy: ${why}`, remedy: 'Attest the artifact again.' })
}
