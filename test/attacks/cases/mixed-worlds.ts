import { beforeAll } from '@jest/globals'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { attack, verdictOfReading } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, encode, judged, other, ours, rootOf, statement } from '../signature-world.ts'

const services = ['certificate', 'log', 'timestamp'] as const
type Service = (typeof services)[number]
type Choice = Readonly<Record<Service, 'ours' | 'other'>>

const choices: readonly Choice[] = ['ours', 'other'].flatMap((certificate) =>
  ['ours', 'other'].flatMap((log) => ['ours', 'other'].map((timestamp) => ({ certificate, log, timestamp }) as Choice)),
)
const named = (choice: Choice): string => services.map((service) => `${service} ${choice[service]}`).join(', ')

const world = (whose: 'ours' | 'other') => (whose === 'ours' ? ours : other)
let bundles: ReadonlyMap<string, unknown>

/** A bundle whose parts come from the services of two Sigstores, every one of them genuine. */
function mixed(choice: Choice) {
  const leaf = world(choice.certificate).evidence.leafFor(claims)
  const envelope = ours.evidence.envelope(JSON.stringify(statement), leaf)
  const entries = [world(choice.log).evidence.logEntry(envelope, leaf)]
  return bundleOf({ key: leaf.key, envelope, entries, timestamps: [world(choice.timestamp).evidence.timestamp(signatureOf(envelope))] })
}

/** A trusted root that names those services of two Sigstores. */
function rootWith(choice: Choice) {
  const { certificateAuthorities, ctlogs } = rootOf(world(choice.certificate))
  return { certificateAuthorities, ctlogs, tlogs: rootOf(world(choice.log)).tlogs, timestampAuthorities: rootOf(world(choice.timestamp)).timestampAuthorities }
}

const outcome = async (made: Choice, trusted: Choice): Promise<Verdict> => await judged(bundles.get(named(made)), rootWith(trusted))

/** Why the first service that is not trusted lets the bundle fall. */
const refusals: Readonly<Record<Service, Attack['code']>> = { certificate: 'bundle-untrusted', timestamp: 'timestamp-invalid', log: 'log-entry-invalid' }
const order: readonly Service[] = ['certificate', 'timestamp', 'log']

beforeAll(() => {
  bundles = new Map(choices.map((choice) => [named(choice), mixed(choice)]))
})

/* A bundle that leans on services of two Sigstores counts where every one of them is trusted, and nowhere else. */
for (const made of choices) {
  const twin = () => outcome(made, made)
  for (const trusted of choices) {
    const stranger = order.find((service) => made[service] !== trusted[service])
    if (stranger !== undefined) attack(['V-14', 'V-20'], `made by ${named(made)}; trusted: ${named(trusted)}`, { code: refusals[stranger], attempt: () => outcome(made, trusted), twin })
  }
}

/* A trusted root that does not say all that it must. */
const strange = () => other.evidence.signStatement(statement, claims)
const emptied: readonly (readonly ['certificateAuthorities' | 'timestampAuthorities' | 'tlogs', Attack['code']])[] = [
  ['certificateAuthorities', 'trust-config-invalid'],
  ['timestampAuthorities', 'bundle-untrusted'],
  ['tlogs', 'bundle-untrusted'],
]
for (const [part, code] of emptied)
  attack(['V-19', 'V-20', 'V-30'], `a stranger’s bundle, with an empty list of ${part}`, { code, attempt: () => judged(strange(), { [part]: [] }), twin: () => judged(strange(), rootWith({ certificate: 'other', log: 'other', timestamp: 'other' })) })

type Node = Record<string, unknown>
const changes: readonly [string, (root: Node) => void][] = [
  ['no media type', (root) => delete root['mediaType']],
  ['another media type', (root) => (root['mediaType'] = 'application/vnd.dev.sigstore.trustedroot+json;version=9')],
  ['a member that nobody knows', (root) => (root['x'] = 1)],
  ['a log without key', (root) => delete first(root, 'tlogs')['publicKey']],
  ['a log without id', (root) => delete first(root, 'tlogs')['logId']],
  ['a log whose key begins at no time', (root) => delete (first(root, 'tlogs')['publicKey'] as Node)['validFor']],
  ['a log whose key ends before it begins', (root) => ((first(root, 'tlogs')['publicKey'] as Node)['validFor'] = { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' })],
  ['a log whose key begins at no date', (root) => ((first(root, 'tlogs')['publicKey'] as Node)['validFor'] = { start: 'yesterday' })],
  ['a log with a key of another kind than it says', (root) => ((first(root, 'tlogs')['publicKey'] as Node)['keyDetails'] = 'PKIX_RSA_PKCS1V15_2048_SHA256')],
  ['a log with a key of no kind', (root) => ((first(root, 'tlogs')['publicKey'] as Node)['keyDetails'] = 'PKIX_UNKNOWN')],
  ['a log with a key that is none', (root) => ((first(root, 'tlogs')['publicKey'] as Node)['rawBytes'] = 'AAAA')],
  ['a log with a hash that is not accepted', (root) => (first(root, 'tlogs')['hashAlgorithm'] = 'SHA1')],
  ['an authority without chain', (root) => delete first(root, 'certificateAuthorities')['certChain']],
  ['an authority with an empty chain', (root) => (first(root, 'certificateAuthorities')['certChain'] = { certificates: [] })],
  ['an authority whose chain stops short', (root) => (first(root, 'certificateAuthorities')['certChain'] = { certificates: chain(root).slice(0, 1) })],
  ['an authority whose chain is turned round', (root) => (first(root, 'certificateAuthorities')['certChain'] = { certificates: chain(root).toReversed() })],
  ['an authority whose chain is another', (root) => (first(root, 'certificateAuthorities')['certChain'] = { certificates: [chain(root)[0], chain(other.trustedRoot)[1]] })],
  ['a certificate log without key', (root) => delete first(root, 'ctlogs')['publicKey']],
  ['a timestamp authority that may not sign timestamps', (root) => (first(root, 'timestampAuthorities')['certChain'] = first(root, 'certificateAuthorities')['certChain'])],
  ['a list that is none', (root) => (root['tlogs'] = {})],
  ['nothing at all', (root) => Object.keys(root).forEach((name) => delete root[name])],
]
const domainOf = (root: unknown): Promise<Verdict> => verdictOfReading(() => readTrustDomain({ name: 'ours', config: encode(root) }))
const whole = () => domainOf(ours.trustedRoot)
for (const [name, change] of changes)
  attack(['V-17', 'V-19', 'V-20'], `a trusted root with ${name}`, {
    code: 'trust-config-invalid',
    attempt: () => {
      const root = structuredClone(ours.trustedRoot) as unknown as Node
      change(root)
      return domainOf(root)
    },
    twin: whole,
  })

function first(root: Node, list: string): Node {
  return (root[list] as Node[])[0] ?? {}
}
function chain(root: Node): Node[] {
  return (first(root, 'certificateAuthorities')['certChain'] as { certificates: Node[] }).certificates
}
