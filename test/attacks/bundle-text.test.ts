import { beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { encode, genuine, ours } from './signature-world.ts'

type Node = Readonly<Record<string, unknown>>
type Path = readonly string[]

let verifier: BundleVerifier
let bundle: unknown
/** What the genuine bundle means: the twin of every case. */
let good: string

beforeAll(async () => {
  verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  bundle = genuine()
  good = await meaning(JSON.stringify(bundle))
  expect(good).toContain('acme/shop')
})

/** What the text of a bundle means to the verifier, `the same` for what the genuine one means, or the code of its refusal. */
async function meaning(text: string): Promise<string> {
  try {
    const found = JSON.stringify(await verifier.verify(encode(text)))
    return found === good ? 'the same' : found
  } catch (error) {
    if (error instanceof Failure && error.blame === 'artifact') return error.code
    throw error
  }
}

/** The objects of a bundle. */
const objects: readonly Path[] = [
  [],
  ['verificationMaterial'],
  ['verificationMaterial', 'certificate'],
  ['verificationMaterial', 'tlogEntries', '0'],
  ['verificationMaterial', 'tlogEntries', '0', 'logId'],
  ['verificationMaterial', 'tlogEntries', '0', 'kindVersion'],
  ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof'],
  ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof', 'checkpoint'],
  ['verificationMaterial', 'timestampVerificationData'],
  ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', '0'],
  ['dsseEnvelope'],
  ['dsseEnvelope', 'signatures', '0'],
]

/** Everything that is written in base64. */
const binaries: readonly Path[] = [
  ['verificationMaterial', 'certificate', 'rawBytes'],
  ['verificationMaterial', 'tlogEntries', '0', 'logId', 'keyId'],
  ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof', 'rootHash'],
  ['verificationMaterial', 'tlogEntries', '0', 'canonicalizedBody'],
  ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', '0', 'signedTimestamp'],
  ['dsseEnvelope', 'payload'],
  ['dsseEnvelope', 'signatures', '0', 'sig'],
]

/** The text of `root` with the value at `path` written as `write` has it. */
function written(root: unknown, path: Path, write: (value: unknown) => string): string {
  const mark = '\u0001here\u0001'
  const copy = structuredClone(root) as Node
  if (path.length === 0) return write(copy)
  const parent = path.slice(0, -1).reduce<unknown>((node, part) => (node as Node)[part], copy) as Record<string, unknown>
  const last = path.at(-1) ?? ''
  const value = parent[last]
  if (value === undefined) throw new TypeError(`no ${path.join('.')} in the bundle`)
  parent[last] = mark
  return JSON.stringify(copy).replace(JSON.stringify(mark), () => write(value))
}

/** An object with one member more in front, or behind. */
const before = (member: string) => (value: unknown) => JSON.stringify(value).replace(/^\{/, () => `{${member},`)
const behind = (member: string) => (value: unknown) => JSON.stringify(value).replace(/\}$/, () => `,${member}}`)
const firstName = (value: unknown) => Object.keys(value as object)[0] ?? ''

const doubles: readonly [string, (value: unknown) => string][] = [
  ['a member twice, the first another', (value) => before(`${JSON.stringify(firstName(value))}:null`)(value)],
  ['a member twice, the last another', (value) => behind(`${JSON.stringify(firstName(value))}:null`)(value)],
  ['a member twice, once in escapes', (value) => behind(`"\\u${firstName(value).charCodeAt(0).toString(16).padStart(4, '0')}${firstName(value).slice(1)}":null`)(value)],
  ['a prototype', before('"__proto__":{}')],
  ['a comma too many', (value) => JSON.stringify(value).replace(/\}$/, ',}')],
]

describe('the text of a bundle, where two readers could read it differently (V-25)', () => {
  const places = objects.flatMap((path) => doubles.map(([what, write]) => [what, path.join('.') || 'the bundle', path, write] as const))
  it.each(places)('%s in %s', async (_, __, path, write) => {
    expect(await meaning(written(bundle, path, write))).toBe('json-invalid')
    expect(await meaning(written(bundle, path, (value) => JSON.stringify(value)))).toBe('the same')
  })

  it.each(objects.map((path) => [path.join('.') || 'the bundle', path] as const))('a member that nobody knows in %s', async (_, path) => {
    expect(await meaning(written(bundle, path, before('"x-extra":1')))).toBe('bundle-invalid')
  })
})

describe('base64 that two decoders could decode differently (V-25)', () => {
  const spellings: readonly [string, (text: string) => string][] = [
    ['a blank in it', (text) => `${text.slice(0, 4)} ${text.slice(4)}`],
    ['a line in it', (text) => `${text.slice(0, 4)}\\n${text.slice(4)}`],
    ['a stranger in it', (text) => `${text.slice(0, 4)}!${text.slice(4)}`],
    ['more behind its end', (text) => `${text.replace(/=*$/, '')}====`],
    ['no padding', (text) => (text.endsWith('=') ? text.replace(/=+$/, '') : `${text}A`)],
    ['a full stop behind', (text) => `${text}.`],
    ['percent signs', (text) => text.replace(/^./, (first) => `%${first.charCodeAt(0).toString(16)}`)],
    ['wide letters', (text) => text.replace(/^./, (first) => String.fromCodePoint(0xff00 + first.charCodeAt(0) - 0x20))],
  ]
  const places = binaries.flatMap((path) => spellings.map(([what, spell]) => [what, path.join('.'), path, spell] as const))
  it.each(places)('%s: %s', async (_, __, path, spell) => {
    const outcome = await meaning(written(bundle, path, (value) => `"${spell(String(value))}"`))
    // DSSE 1.0.2 lets an envelope leave the padding out: that is the same payload, or signature.
    const isSame = path[0] === 'dsseEnvelope' && spell('AA==') === 'AA'
    expect(['base64-invalid', 'bundle-invalid', ...(isSame ? ['the same'] : [])]).toContain(outcome)
  })
})

describe('numbers of a log entry that two readers could read differently (V-25)', () => {
  const places = [
    ['verificationMaterial', 'tlogEntries', '0', 'logIndex'],
    ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof', 'logIndex'],
    ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof', 'treeSize'],
  ] as const
  const spellings = ['"-1"', '"+1"', '"01"', '"1.0"', '"1e0"', '" 1"', '"1 "', '"0x1"', '""', '"\u0661"', '"18446744073709551616"', '"1_000"', '"NaN"', '-1', '1.5', '1e3', 'true', 'null', '[1]', '{}']
  it.each(places.flatMap((path) => spellings.map((spelling) => [path.slice(2).join('.'), spelling, path] as const)))('%s as %s', async (_, spelling, path) => {
    const outcome = await meaning(written(bundle, path, () => spelling))
    // The first index counts over all shards of a log: nobody vouches for it, and nobody is told it. An index left out is 0 (proto3 JSON).
    const isSame = path[3] === 'logIndex' || (path.at(-1) === 'logIndex' && spelling === 'null')
    expect(['bundle-invalid', 'log-entry-invalid', ...(isSame ? ['the same'] : [])]).toContain(outcome)
  })
})
