import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'

type Path = readonly (string | number)[]
type Node = Record<string | number, unknown>

let sigstore: SandboxSigstore
let verifier: BundleVerifier
let bundle: Node
/** Genuine too, by the same job, over another statement. */
let other: Node
let good: string

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  const config = Buffer.from(JSON.stringify(sigstore.clientTrustConfig))
  verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'acme', config })] })
  const claims = githubClaims({ repository: 'acme/shop' })
  bundle = (await sigstore.signStatement({ number: 1 }, claims)) as unknown as Node
  other = (await sigstore.signStatement({ number: 2 }, claims)) as unknown as Node
  good = await outcomeOf(bundle)
})
afterAll(async () => sigstore.close())

/** What the verifier makes of a bundle: what it vouches for, or the code of its refusal. Anything else is a finding. */
async function outcomeOf(changed: unknown): Promise<string> {
  try {
    return JSON.stringify(await verifier.verify(Buffer.from(JSON.stringify(changed))))
  } catch (error) {
    return error instanceof Failure && error.blame === 'artifact' ? error.code : `NOT A REFUSAL: ${String(error)}`
  }
}

/** The changes that neither lead to the good outcome nor to a refusal of the bundle. */
async function findings(changes: Iterable<readonly [string, unknown]>): Promise<string[]> {
  const found: string[] = []
  for (const [what, changed] of changes) {
    const outcome = await outcomeOf(changed)
    if (outcome !== good && !/^[a-z0-9-]+$/.test(outcome)) found.push(`${what}: ${outcome.slice(0, 200)}`)
  }
  return found
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, part) => (node as Node | undefined)?.[part], root)
}

function withValue(path: Path, value: unknown): Node {
  const copy = structuredClone(bundle)
  const parent = at(copy, path.slice(0, -1)) as Node
  parent[path.at(-1) ?? ''] = value
  return copy
}

function* pathsIn(node: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof node === 'object' && node !== null) for (const [name, member] of Object.entries(node)) yield* pathsIn(member, [...path, name])
}

function* otherValues(): Generator<readonly [string, unknown]> {
  for (const path of pathsIn(bundle)) {
    const own = at(bundle, path)
    const values = [undefined, null, '', 0, 1, -1, 1.5, '-1', '99999999999999999999', true, [], {}, [[]], [{}], 'AAAA', '\u2028', at(other, path), [own, own], { own }]
    for (const value of values) yield [`${path.join('.')} = ${JSON.stringify(value)?.slice(0, 60)}`, withValue(path, value)]
  }
}

const material = ['verificationMaterial'] as const
/** What is changed byte by byte, and how many bytes from one change to the next: enough to meet every field. */
const binaries: readonly [string, Path, number][] = [
  ['certificate', [...material, 'certificate', 'rawBytes'], 6],
  ['timestamp', [...material, 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'], 4],
  ['entry of the log', [...material, 'tlogEntries', 0, 'canonicalizedBody'], 29],
  ['payload', ['dsseEnvelope', 'payload'], 1],
  ['signature', ['dsseEnvelope', 'signatures', 0, 'sig'], 1],
]

function* otherBytes(path: Path, stride: number): Generator<readonly [string, unknown]> {
  const bytes = Buffer.from(String(at(bundle, path)), 'base64')
  for (let index = 0; index < bytes.length; index += stride) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8((changed[index] ?? 0) ^ 0xff, index)
    yield [`byte ${index}`, withValue(path, changed.toString('base64'))]
  }
  for (let length = 0; length < bytes.length; length += 41) yield [`cut at ${length}`, withValue(path, bytes.subarray(0, length).toString('base64'))]
}

it('vouches for nothing else, and never breaks, whatever value of a bundle is another', async () => {
  expect(good).toContain('acme/shop')
  expect(await findings(otherValues())).toEqual([])
})

it.each(binaries)('vouches for nothing else, and never breaks, whatever byte of its %s is another', async (_, path, stride) => {
  expect(await findings(otherBytes(path, stride))).toEqual([])
})

it('vouches for nothing else, and never breaks, whatever character of its checkpoint is another', async () => {
  const path = [...material, 'tlogEntries', 0, 'inclusionProof', 'checkpoint', 'envelope']
  const text = String(at(bundle, path))
  const everyFourth = Array.from({ length: Math.ceil(text.length / 4) }, (_, index) => index * 4)
  const changes = everyFourth.flatMap((index) =>
    ['x', '\n', '\u2014 '].map((character) => [`${index} ${character}`, withValue(path, text.slice(0, index) + character + text.slice(index + 1))] as const),
  )
  expect(await findings(changes)).toEqual([])
})
