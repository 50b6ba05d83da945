/** Checkpoints that somebody else signed, that say too much, or that are of another tree: by two logs of which a test has the keys. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { attack } from '../corpus.ts'
import type { Verdict } from '../corpus.ts'
import type { Family } from '../families.ts'
import { inDays, judged, partsBy } from '../signature-world.ts'

/** A log: its name, its key and the id of its key (C2SP signed-note). */
function makeLog(name: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const keyId = createHash('sha256').update(`${name}\n\u0001`, 'latin1').update(raw).digest()
  const trusted = {
    baseUrl: `https://${name}`,
    hashAlgorithm: 'SHA2_256',
    operator: name,
    publicKey: { rawBytes: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'), keyDetails: 'PKIX_ED25519', validFor: { start: inDays(-300).toISOString() } },
    logId: { keyId: keyId.toString('base64') },
  }
  return { name, privateKey, keyId, trusted }
}
type Log = ReturnType<typeof makeLog>
const [first, second, witness] = [makeLog('first.log.test'), makeLog('second.log.test'), makeLog('witness.test')]

const hash = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()
const leafOf = (body: Buffer): Buffer => hash(Buffer.from([0]), body)
const nodeOf = (left: Buffer, right: Buffer): Buffer => hash(Buffer.from([1]), left, right)
const line = (name: string, keyId: Buffer, signature: Buffer): string => `\u2014 ${name} ${Buffer.concat([keyId.subarray(0, 4), signature]).toString('base64')}\n`
const signedBy = ({ name, keyId, privateKey }: Log, body: string, as = name): string => line(as, keyId, sign(null, Buffer.from(body), privateKey))
const forged = ({ name, keyId }: Log): string => line(name, keyId, Buffer.alloc(64, 7))
const noted = (size: number | string, root: Buffer, origin = first.name): string => `${origin}\n${size}\n${root.toString('base64')}\n`

interface Proof {
  readonly index?: string
  readonly size?: string
  readonly hashes?: readonly Buffer[]
  readonly root?: Buffer
  /** The note, of the root and the body that is signed. */
  readonly note?: (root: Buffer) => string
}

const honestNote = (size: number) => (root: Buffer): string => `${noted(size, root)}\n${signedBy(first, noted(size, root))}`

/** A bundle that the first log has logged as its only entry, unless `prove` says otherwise of the leaf. */
function loggedAs(prove: (leaf: Buffer) => Proof = () => ({})): object {
  const parts = partsBy()
  const entries = parts.entries.map((entry) => {
    const leaf = leafOf(Buffer.from(entry.canonicalizedBody, 'base64'))
    const { index = '0', size = '1', hashes = [], root = leaf, note = honestNote(Number(size)) } = prove(leaf)
    const inclusionProof = { logIndex: index, rootHash: root.toString('base64'), treeSize: size, hashes: hashes.map((one) => one.toString('base64')), checkpoint: { envelope: note(root) } }
    return { ...entry, logIndex: index, logId: { keyId: first.keyId.toString('base64') }, inclusionProof }
  })
  return bundleOf({ ...parts, entries })
}

const inFirst = (prove?: (leaf: Buffer) => Proof, more: readonly Log[] = []): Promise<Verdict> => judged(loggedAs(prove), { tlogs: [first, ...more].map(({ trusted }) => trusted) })
const alone = () => inFirst()
const note = (make: (root: Buffer) => string) => () => ({ note: make })
const beside = Buffer.alloc(32, 9)

/* A tree of one entry and of two. */
const ofTwo = (right: boolean) => (leaf: Buffer): Proof => ({ index: right ? '1' : '0', size: '2', hashes: [beside], root: right ? nodeOf(beside, leaf) : nodeOf(leaf, beside) })
const trees: readonly (readonly [string, (leaf: Buffer) => Proof])[] = [
  ['one entry, and a hash beside it', () => ({ hashes: [beside] })],
  ['one entry, as its second', () => ({ index: '1' })],
  ['no entry', () => ({ size: '0' })],
  ['one entry, of which another is the root', () => ({ root: beside })],
  ['two entries, without the other', (leaf) => ({ index: '0', size: '2', root: leaf })],
  ['two entries, on the other side', (leaf) => ({ ...ofTwo(true)(leaf), index: '0' })],
  ['two entries, and a hash too many', (leaf) => ({ ...ofTwo(false)(leaf), hashes: [beside, beside] })],
  ['two entries, the root made without the mark of a node', (leaf) => ({ ...ofTwo(false)(leaf), root: hash(leaf, beside) })],
  ['two entries, said to be four', (leaf) => ({ ...ofTwo(false)(leaf), size: '4' })],
  ['two entries, at a place beyond them', (leaf) => ({ ...ofTwo(false)(leaf), index: '2' })],
]
for (const [name, prove] of trees) attack('V-01', `a tree of ${name}`, { code: 'log-entry-invalid', attempt: () => inFirst(prove), twin: name.startsWith('two') ? () => inFirst(ofTwo(false)) : alone })
attack('V-01', 'a tree of two entries, as the first and not the second', { code: 'log-entry-invalid', attempt: () => inFirst((leaf) => ({ ...ofTwo(false)(leaf), index: '1' })), twin: () => inFirst(ofTwo(true)) })

/* Who signed it. */
const withWitness = () => inFirst(note((root) => `${honestNote(1)(root)}${signedBy(witness, noted(1, root))}`))
const signers: readonly (readonly [readonly Family[], string, (root: Buffer) => string])[] = [
  [['V-10', 'V-20'], 'another log of the trusted root, beside a signature of this one that is none', (root) => `${noted(1, root)}\n${forged(first)}${signedBy(second, noted(1, root))}`],
  [['V-10', 'V-20'], 'another log of the trusted root, before a signature of this one that is none', (root) => `${noted(1, root)}\n${signedBy(second, noted(1, root))}${forged(first)}`],
  [['V-10', 'V-20'], 'another log of the trusted root alone', (root) => `${noted(1, root)}\n${signedBy(second, noted(1, root))}`],
  [['V-20'], 'a witness alone', (root) => `${noted(1, root)}\n${signedBy(witness, noted(1, root))}`],
  [['V-20'], 'a witness, under the name of the log', (root) => `${noted(1, root)}\n${signedBy(witness, noted(1, root), first.name)}`],
  [['V-20'], 'nobody', (root) => `${noted(1, root)}\n`],
  [['V-20'], 'the log, and once more in a way that does not verify', (root) => `${honestNote(1)(root)}${forged(first)}`],
  [['V-20'], 'the log, under the name of a witness', (root) => `${noted(1, root)}\n${signedBy(first, noted(1, root), witness.name)}`],
  [['V-20'], 'the log, under a part of its name', (root) => `${noted(1, root)}\n${signedBy(first, noted(1, root), 'first.log')}`],
  [['V-20'], 'the log, about another size', (root) => `${noted(1, root)}\n${signedBy(first, noted(2, root))}`],
  [['V-20'], 'the log, about another root', (root) => `${noted(1, root)}\n${signedBy(first, noted(1, beside))}`],
  [['V-20'], 'the log, with the signature cut', (root) => `${noted(1, root)}\n${line(first.name, first.keyId, sign(null, Buffer.from(noted(1, root)), first.privateKey).subarray(0, 63))}`],
  [['V-01'], 'the log, of the origin of another', (root) => `${noted(1, root, second.name)}\n${signedBy(first, noted(1, root, second.name))}`],
  [['V-01'], 'the log, of an origin that goes on', (root) => `${noted(1, root, `${first.name}.evil.test`)}\n${signedBy(first, noted(1, root, `${first.name}.evil.test`))}`],
  [['V-01'], 'the log, of no origin', (root) => `${noted(1, root, '')}\n${signedBy(first, noted(1, root, ''))}`],
]
for (const [families, name, make] of signers) attack(families, `a checkpoint signed by ${name}`, { code: 'log-entry-invalid', attempt: () => inFirst(note(make), [second]), twin: withWitness })

/* How it is written. */
const sized = (size: string) => (root: Buffer): string => `${noted(size, root)}\n${signedBy(first, noted(size, root))}`
const rewritten = (change: (text: string) => string) => (root: Buffer): string => change(honestNote(1)(root))
const texts: readonly (readonly [string, (root: Buffer) => string])[] = [
  ['a size with a zero before it', sized('01')],
  ['a size with a sign', sized('+1')],
  ['a size in hexadecimal', sized('0x1')],
  ['a size with a blank', sized(' 1')],
  ['a size below nothing', sized('-1')],
  ['a size of twenty digits', sized('99999999999999999999')],
  ['no size', sized('')],
  ['a root with blanks', (root) => { const body = `${first.name}\n1\n${root.toString('base64')} \n`; return `${body}\n${signedBy(first, body)}` }],
  ['a root in the alphabet of URLs', (root) => { const body = `${first.name}\n1\n${root.toString('base64url')}\n`; return `${body}\n${signedBy(first, body)}` }],
  ['a root of 31 bytes', (root) => { const body = noted(1, root.subarray(1)); return `${body}\n${signedBy(first, body)}` }],
  ['lines that end as in DOS', rewritten((text) => text.replaceAll('\n', '\r\n'))],
  ['no empty line', rewritten((text) => text.replace('\n\n', '\n'))],
  ['a hyphen for its dash', rewritten((text) => text.replace('\u2014', '-'))],
  ['a second checkpoint before it', (root) => `${noted(1, beside)}\n${honestNote(1)(root)}`],
]
for (const [name, make] of texts) attack('V-25', `a checkpoint with ${name}`, { code: 'log-entry-invalid', attempt: () => inFirst(note(make)), twin: alone })

attack('V-01', 'an entry of a log that the trusted root knows by another key', {
  code: 'log-entry-invalid',
  attempt: () => judged(loggedAs(), { tlogs: [Object.assign({ ...second.trusted }, { logId: first.trusted.logId })] }),
  twin: alone,
})
attack(['V-10', 'V-20'], 'one log that vouches for two, where two are asked for', {
  code: 'log-entry-invalid',
  attempt: () => judged(twiceLogged((root) => `${noted(1, root)}\n${forged(first)}${signedBy(second, noted(1, root))}`), { tlogs: [first.trusted, second.trusted] }, { logs: 2 }),
  twin: () => judged(twiceLogged(honestNote(1)), { tlogs: [first.trusted, second.trusted] }, { logs: 2 }),
})

/** In both logs: honestly in the second, and in the first as `make` says. */
function twiceLogged(make: (root: Buffer) => string): object {
  const parts = partsBy()
  const entries = parts.entries.flatMap((entry) => {
    const leaf = leafOf(Buffer.from(entry.canonicalizedBody, 'base64'))
    const proved = ({ keyId }: Log, envelope: string) => ({ ...entry, logIndex: '0', logId: { keyId: keyId.toString('base64') }, inclusionProof: { logIndex: '0', rootHash: leaf.toString('base64'), treeSize: '1', hashes: [], checkpoint: { envelope } } })
    const own = noted(1, leaf, second.name)
    return [proved(first, make(leaf)), proved(second, `${own}\n${signedBy(second, own)}`)]
  })
  return bundleOf({ ...parts, entries })
}
