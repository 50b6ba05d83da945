/** Trusted roots in which something is empty, missing, or not what it says: none of them is a trust domain. */
import { generateKeyPairSync } from 'node:crypto'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { attack, verdictOfReading } from '../corpus.ts'
import type { Verdict } from '../corpus.ts'
import type { Family } from '../families.ts'
import { authority } from '../certificate-world.ts'
import { encode, inDays, ours, rootOf } from '../signature-world.ts'

type Tree = Readonly<Record<string, unknown>>
const read = (root: Tree | string): Promise<Verdict> => verdictOfReading(() => readTrustDomain({ name: 'ours', config: encode(root) }))
const asItIs = () => read(ours.trustedRoot)
const whole = (change: Tree) => (): Tree => ({ ...ours.trustedRoot, ...change })
const firstOf = (list: 'tlogs' | 'ctlogs' | 'certificateAuthorities' | 'timestampAuthorities', change: (own: Tree) => Tree) => (): Tree => ({ ...ours.trustedRoot, [list]: rootOf(ours)[list].map((one) => ({ ...one, ...change(one as unknown as Tree) })) })
const keyOf = (change: (own: Tree) => Tree) => (own: Tree): Tree => ({ publicKey: { ...(own['publicKey'] as Tree), ...change(own['publicKey'] as Tree) } })
const chain = (certificates: (own: readonly Tree[]) => unknown) => (own: Tree): Tree => ({ certChain: { certificates: certificates((own['certChain'] as { readonly certificates: readonly Tree[] }).certificates) } })
const spki = (pair: { readonly publicKey: { export(options: { format: 'der'; type: 'spki' }): Buffer } }): string => pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
const raw = (der: Buffer): Tree => ({ rawBytes: der.toString('base64') })

const rows: readonly (readonly [Family, string, () => Tree])[] = [
  ['V-30', 'no authorities', whole({ certificateAuthorities: [] })],
  ['V-30', 'no authorities and nothing else', () => ({ mediaType: ours.trustedRoot['mediaType'] })],
  ['V-30', 'nobody who tells a time', whole({ tlogs: [], timestampAuthorities: [] })],
  ['V-30', 'an authority without a chain', firstOf('certificateAuthorities', () => ({ certChain: undefined }))],
  ['V-30', 'an authority with an empty chain', firstOf('certificateAuthorities', chain(() => []))],
  ['V-30', 'an authority whose certificate is empty', firstOf('certificateAuthorities', chain(() => [{ rawBytes: '' }]))],
  ['V-30', 'a timestamp authority with an empty chain', firstOf('timestampAuthorities', chain(() => []))],
  ['V-30', 'a log without a key', firstOf('tlogs', () => ({ publicKey: undefined }))],
  ['V-30', 'a log with an empty key', firstOf('tlogs', keyOf(() => ({ rawBytes: '' })))],
  ['V-30', 'a log without an id', firstOf('tlogs', () => ({ logId: undefined }))],
  ['V-30', 'a log with an empty id', firstOf('tlogs', () => ({ logId: { keyId: '' } }))],
  ['V-30', 'a log without an address', firstOf('tlogs', () => ({ baseUrl: '' }))],
  ['V-30', 'a log whose key is valid since no time', firstOf('tlogs', keyOf(() => ({ validFor: {} })))],
  ['V-30', 'a log whose key has no validity', firstOf('tlogs', keyOf(() => ({ validFor: undefined })))],
  ['V-30', 'a certificate log whose key has no validity', firstOf('ctlogs', keyOf(() => ({ validFor: undefined })))],
  ['V-05', 'a log whose validity ends before it begins', firstOf('tlogs', keyOf(() => ({ validFor: { start: inDays(1).toISOString(), end: inDays(-1).toISOString() } })))],
  ['V-05', 'an authority whose validity ends before it begins', firstOf('certificateAuthorities', () => ({ validFor: { start: inDays(1).toISOString(), end: inDays(-1).toISOString() } }))],
  ['V-05', 'an authority that is valid since a word', firstOf('certificateAuthorities', () => ({ validFor: { start: 'yesterday' } }))],
  ['V-17', 'a log that hashes by SHA-1', firstOf('tlogs', () => ({ hashAlgorithm: 'SHA1' }))],
  ['V-17', 'a log whose key is of another kind than it says', firstOf('tlogs', keyOf(() => ({ keyDetails: 'PKIX_ECDSA_P256_SHA_256' })))],
  ['V-17', 'a log whose key is of a kind by the name of an inherited member', firstOf('tlogs', keyOf(() => ({ keyDetails: 'constructor' })))],
  ['V-17', 'a log with an RSA key of 1024 bits', firstOf('tlogs', keyOf(() => ({ keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256', rawBytes: spki(generateKeyPairSync('rsa', { modulusLength: 1024 })) })))],
  ['V-17', 'a log with a key on secp256k1', firstOf('tlogs', keyOf(() => ({ keyDetails: 'PKIX_ECDSA_P256_SHA_256', rawBytes: spki(generateKeyPairSync('ec', { namedCurve: 'secp256k1' })) })))],
  ['V-20', 'a certificate log under the id of another', firstOf('ctlogs', () => ({ logId: { keyId: Buffer.alloc(32, 1).toString('base64') } }))],
  ['V-20', 'a chain that does not hang together', firstOf('certificateAuthorities', chain((own) => [own[0], raw(authority.certificates[1] ?? Buffer.alloc(0))]))],
  ['V-20', 'a chain in the wrong order', firstOf('certificateAuthorities', chain((own) => own.toReversed()))],
  ['V-20', 'a chain without its root', firstOf('certificateAuthorities', chain((own) => own.slice(0, 1)))],
  ['V-07', 'a key in the place of a certificate', firstOf('certificateAuthorities', chain(() => [{ rawBytes: spki(generateKeyPairSync('ec', { namedCurve: 'P-256' })) }]))],
  ['V-13', 'an authority for certificates that tells the time', () => ({ ...ours.trustedRoot, timestampAuthorities: rootOf(ours).certificateAuthorities })],
  ['V-13', 'a timestamp authority that issues certificates', () => ({ ...ours.trustedRoot, certificateAuthorities: rootOf(ours).timestampAuthorities })],
  ['V-12', '65 logs', () => ({ ...ours.trustedRoot, tlogs: Array.from({ length: 65 }, () => rootOf(ours).tlogs[0]) })],
  ['V-12', 'a chain of nine', firstOf('certificateAuthorities', chain((own) => Array.from({ length: 9 }, () => own[0])))],
  ['V-19', 'a switch that nobody knows', whole({ insecureSkipVerify: true })],
  ['V-19', 'a switch of a log that nobody knows', firstOf('tlogs', () => ({ trusted: true }))],
  ['V-25', 'another version', whole({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.9' })],
  ['V-25', 'a list of logs that is one log', () => ({ ...ours.trustedRoot, tlogs: rootOf(ours).tlogs[0] })],
]
for (const [family, name, make] of rows) attack(family, `a trusted root with ${name}`, { code: 'trust-config-invalid', attempt: () => read(make()), twin: asItIs })

const text = (): string => JSON.stringify(ours.trustedRoot)
for (const name of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities'] as const)
  attack('V-25', `a trusted root with ${name} twice`, { code: 'trust-config-invalid', attempt: () => read(text().replace(`"${name}":`, `"${name}":[],"${name}":`)), twin: () => read(text()) })
