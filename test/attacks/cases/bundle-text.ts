import { beforeAll, expect } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack } from '../corpus.ts'
import { encode, genuine, ours } from '../signature-world.ts'

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

/** What the text of a bundle means to the verifier, `passes` for what the genuine one means, or the code of its refusal. */
async function meaning(text: string): Promise<string> {
  try {
    const found = JSON.stringify(await verifier.verify(encode(text)))
    return found === good ? 'passes' : found
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

const placeOf = (path: Path): string => path.join('.') || 'the bundle'
const asItIs = () => meaning(JSON.stringify(bundle))

/* The text of a bundle, where two readers could read it differently. */
for (const path of objects)
  for (const [what, write] of doubles)
    attack('V-25', `${what} in ${placeOf(path)}`, {
      code: 'json-invalid',
      attempt: () => meaning(written(bundle, path, write)),
      twin: () => meaning(written(bundle, path, (value) => JSON.stringify(value))),
    })

for (const path of objects) attack('V-25', `a member that nobody knows in ${placeOf(path)}`, { code: 'bundle-invalid', attempt: () => meaning(written(bundle, path, before('"x-extra":1'))), twin: asItIs })

/* Base64 that two decoders could decode differently. */
const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['a blank in it', (text) => `${text.slice(0, 4)} ${text.slice(4)}`],
  ['a line in it', (text) => `${text.slice(0, 4)}\\n${text.slice(4)}`],
  ['a stranger in it', (text) => `${text.slice(0, 4)}!${text.slice(4)}`],
  ['more behind its end', (text) => `${text.replace(/=*$/, '')}====`],
  ['a full stop behind', (text) => `${text}.`],
  ['percent signs', (text) => text.replace(/^./, (first) => `%${first.charCodeAt(0).toString(16)}`)],
  ['wide letters', (text) => text.replace(/^./, (first) => String.fromCodePoint(0xff00 + first.charCodeAt(0) - 0x20))],
]
for (const path of binaries)
  for (const [what, spell] of spellings)
    attack('V-25', `base64 with ${what} in ${placeOf(path)}`, {
      // The envelope is read by core, the rest by what reads bundles: each says it in its own way.
      code: path[0] === 'dsseEnvelope' ? 'base64-invalid' : 'bundle-invalid',
      attempt: () => meaning(written(bundle, path, (value) => `"${spell(String(value))}"`)),
      twin: () => meaning(written(bundle, path, (value) => `"${String(value)}"`)),
    })

/* Numbers of a log entry that two readers could read differently. */
const counts = ['logIndex', 'treeSize'].map((name) => ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof', name] as const)
const numbers = ['"-1"', '"+1"', '"01"', '"1.0"', '"1e0"', '" 1"', '"1 "', '"0x1"', '""', '"\u0661"', '"18446744073709551616"', '"1_000"', '"NaN"', '-1', '1.5', 'true', '[1]', '{}']
for (const path of counts)
  for (const spelling of numbers)
    attack('V-25', `${path.at(-1)} as ${spelling}`, {
      code: 'bundle-invalid',
      attempt: () => meaning(written(bundle, path, () => spelling)),
      twin: () => meaning(written(bundle, path, (value) => `"${String(value)}"`)),
    })
