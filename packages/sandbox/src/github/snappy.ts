const longestLiteral = 65_536

/** Raw Snappy of `bytes`, all of it as literals: valid for every reader, smaller for none. */
export function snappy(bytes: Buffer): Buffer {
  const parts: Buffer[] = [variableLength(bytes.length)]
  for (let start = 0; start < bytes.length; start += longestLiteral) {
    const literal = bytes.subarray(start, start + longestLiteral)
    const length = literal.length - 1
    // Tag 61 in the upper six bits: the length less one follows in two bytes, little-endian.
    parts.push(Buffer.from([61 << 2, length & 0xff, length >> 8]), literal)
  }
  return Buffer.concat(parts)
}

function variableLength(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80)
  return Buffer.from([...bytes, rest])
}
