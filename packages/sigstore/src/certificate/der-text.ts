const utf8StringTag = 0x0c

/**
 * The text of a DER UTF8String that fills `der` exactly (X.690 §8.23, §10.1): minimal length, valid UTF-8, no
 * control characters. @throws TypeError saying what is wrong
 */
export function decodeUtf8String(der: Uint8Array): string {
  const [tag, first] = der
  if (tag !== utf8StringTag || first === undefined) throw new TypeError('not a DER UTF8String')
  const { length, from } = decodeLength(der, first)
  if (from + length !== der.byteLength) throw new TypeError('a DER length that does not fit')
  return printable(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(der.subarray(from)))
}

/** The text of an IA5String's content: printable ASCII. @throws TypeError saying what is wrong */
export function decodeIa5(content: Uint8Array): string {
  if (content.some((byte) => byte < 0x21 || byte > 0x7e)) throw new TypeError('a name that is not printable ASCII')
  return Buffer.from(content).toString('latin1')
}

/** Two length octets are ample: no extension of a 64 KiB certificate is longer. */
function decodeLength(der: Uint8Array, first: number): { length: number; from: number } {
  if (first < 0x80) return { length: first, from: 2 }
  const high = der[2] ?? 0
  if (first === 0x81 && high >= 0x80) return { length: high, from: 3 }
  if (first === 0x82 && high > 0) return { length: high * 256 + (der[3] ?? 0), from: 4 }
  throw new TypeError('a DER length that is not minimal')
}

function printable(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new TypeError('a control character in a name')
  return text
}
