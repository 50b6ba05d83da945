/** The same signature written otherwise, and others of its family: by a genuine certificate, each stamped as it stands or as it was. */
import { generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { ed25519ctx, ed25519ph } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { bundleBy, leafWith, verifierOfLeaves } from '../certificate-world.ts'
import type { Signing } from '../certificate-world.ts'
import { attack, verdictOf } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { encode } from '../signature-world.ts'

const judgedAs = async (signing: Signing, leaf = leafWith()): Promise<Verdict> => await verdictOf(async () => await verifierOfLeaves().verify(encode(bundleBy(leaf, undefined, signing))))
const good = () => judgedAs({})

/** Both numbers of an ECDSA signature (SEC 1, C.5), and it written from pieces that may be none. */
const ecdsa = (bytes: Buffer, key: KeyObject) => p256.Signature.fromBytes(new Uint8Array(sign('sha256', bytes, key)), 'der')
const whole = (value: bigint): Buffer => {
  const hex = value.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes
}
const element = (tag: number, content: Buffer, long = false): Buffer => Buffer.concat([Buffer.from(long ? [tag, 0x81, content.length] : [tag, content.length]), content])
const written = (r: Buffer, s: Buffer): Buffer => element(0x30, Buffer.concat([element(2, r), element(2, s)]))
const order = p256.Point.Fn.ORDER
const twinOf = (s: bigint): bigint => order - s

const encodings: readonly (readonly [string, (r: bigint, s: bigint) => Buffer])[] = [
  ['a zero before its first number', (r, s) => written(Buffer.concat([Buffer.from([0, 0]), whole(r)]), whole(s))],
  ['a zero before its second number', (r, s) => written(whole(r), Buffer.concat([Buffer.from([0, 0]), whole(s)]))],
  ['its first number below nothing', (_, s) => written(Buffer.alloc(32, 0xff), whole(s))],
  ['its second number increased by the order', (r, s) => written(whole(r), whole(s + order))],
  ['its first number increased by the order', (r, s) => written(whole(r + order), whole(s))],
  ['its numbers exchanged', (r, s) => written(whole(s), whole(r))],
  ['nothing for its first number', (_, s) => written(whole(0n), whole(s))],
  ['nothing for its second number', (r) => written(whole(r), whole(0n))],
  ['the order for its second number', (r) => written(whole(r), whole(order))],
  ['a length in more bytes than need be', (r, s) => element(0x30, written(whole(r), whole(s)).subarray(2), true)],
  ['a third number', (r, s) => element(0x30, Buffer.concat([element(2, whole(r)), element(2, whole(s)), element(2, whole(1n))]))],
  ['one number', (r) => element(0x30, element(2, whole(r)))],
  ['texts for numbers', (r, s) => element(0x30, Buffer.concat([element(4, whole(r)), element(4, whole(s))]))],
  ['a set for a sequence', (r, s) => element(0x31, written(whole(r), whole(s)).subarray(2))],
]
for (const [name, write] of encodings)
  attack('V-17', `a signature with ${name}`, {
    code: 'signature-invalid',
    attempt: () => judgedAs({ by: (bytes, key) => { const { r, s } = ecdsa(bytes, key); return write(r, s) } }),
    twin: () => judgedAs({ by: (bytes, key) => { const { r, s } = ecdsa(bytes, key); return written(whole(r), whole(s)) } }),
  })

/** The other of the two signatures that hold of the same: it is another signature to whoever stamped or logged the first. */
const mirrored: NonNullable<Signing['by']> = (bytes, key) => { const { r, s } = ecdsa(bytes, key); return written(whole(r), whole(twinOf(s))) }
const mirroredBack = (signature: Buffer): Buffer => { const { r, s } = p256.Signature.fromBytes(new Uint8Array(signature), 'der'); return written(whole(r), whole(twinOf(s))) }
attack(['V-01', 'V-17'], 'the other of two signatures that hold of the same, with the timestamp of the first', { code: 'timestamp-invalid', attempt: () => judgedAs({ by: mirrored, stamped: mirroredBack }), twin: () => judgedAs({ by: mirrored }) })

const edwards = generateKeyPairSync('ed25519')
const seed = new Uint8Array(Buffer.from(edwards.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'))
const byEdwards = () => ({ ...leafWith({ publicKey: edwards.publicKey }), privateKey: edwards.privateKey })
const pure = () => judgedAs({ by: (bytes, key) => sign(null, bytes, key) }, byEdwards())
const others: readonly (readonly [string, Attack['code'], (bytes: Buffer) => Buffer])[] = [
  ['Ed25519ph', 'signature-invalid', (bytes) => Buffer.from(ed25519ph.sign(new Uint8Array(bytes), seed))],
  ['Ed25519ctx', 'signature-invalid', (bytes) => Buffer.from(ed25519ctx.sign(new Uint8Array(bytes), seed, { context: new Uint8Array([1]) }))],
  ['Ed25519, its second half increased by the order', 'signature-invalid', (bytes) => increased(sign(null, bytes, edwards.privateKey))],
  ['Ed25519, a byte short', 'signature-invalid', (bytes) => sign(null, bytes, edwards.privateKey).subarray(0, 63)],
  ['Ed25519, with a byte behind', 'signature-invalid', (bytes) => Buffer.concat([sign(null, bytes, edwards.privateKey), Buffer.from([0])])],
  ['Ed25519, of zeroes', 'signature-invalid', () => Buffer.alloc(64)],
  ['Ed25519, of the neutral element', 'signature-invalid', () => Buffer.concat([Buffer.from([1]), Buffer.alloc(63)])],
]
for (const [name, code, by] of others) attack('V-17', `a signature by ${name}, under a certificate for Ed25519`, { code, attempt: () => judgedAs({ by }, byEdwards()), twin: pure })

/** S + L, which a lenient reader takes for S (RFC 8032, 5.1.7). */
function increased(signature: Buffer): Buffer {
  const subgroup = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n
  const more = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + subgroup
  return Buffer.concat([signature.subarray(0, 32), Buffer.from(more.toString(16).padStart(64, '0'), 'hex').reverse()])
}

const bytesBehind = (count: number): Signing => ({ by: (bytes, key) => Buffer.concat([sign('sha256', bytes, key), Buffer.alloc(count)]) })
attack('V-12', 'a signature with a megabyte behind it', { code: 'signature-invalid', attempt: () => judgedAs(bytesBehind(1024 * 1024)), twin: good })
