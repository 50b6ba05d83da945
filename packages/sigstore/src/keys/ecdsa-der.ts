/**
 * The DER of an ECDSA signature (RFC 3279 §2.2.3) from r and s side by side, which is how JWS (RFC 7518 §3.4) and PKCS#11
 * write it. The halves must be of equal length.
 */
export function ecdsaDer(raw: Uint8Array): Buffer {
  const half = raw.byteLength / 2
  return element(0x30, Buffer.concat([unsigned(raw.subarray(0, half)), unsigned(raw.subarray(half))]))
}

/** INTEGER: no leading zeros but the one that keeps it positive. */
function unsigned(bytes: Uint8Array): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0)
  const digits = Buffer.from(start === -1 ? [0] : bytes.subarray(start))
  return element(0x02, (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits)
}

function element(tag: number, content: Buffer): Buffer {
  const length = content.byteLength < 0x80 ? [content.byteLength] : [0x81, content.byteLength]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}
