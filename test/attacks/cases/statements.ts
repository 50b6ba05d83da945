import { describe, expect, it } from '@jest/globals'
import { digestOf, parseDigest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack } from '../corpus.ts'
import { claims, encode, ours, statement } from '../signature-world.ts'

const hex = 'ab'.repeat(32)
const subject = parseDigest(`sha256:${hex}`)
const text = JSON.stringify(statement)

/** How genuinely signed bytes count for the subject: `passes`, or the code of their refusal. */
async function standing(payload: string, payloadType?: string): Promise<string> {
  const leaf = ours.evidence.leafFor(claims)
  const envelope = ours.evidence.envelope(payload, leaf, payloadType)
  const bytes = encode(bundleOf({ key: leaf.key, envelope, entries: [ours.evidence.logEntry(envelope, leaf)], timestamps: [ours.evidence.timestamp(signatureOf(envelope))] }))
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  const { attestations, refused } = await collectEvidence(subject, [{ bytes, digest: digestOf(bytes), source: 'test' }], verifier)
  return attestations.length === 1 ? 'passes' : (refused[0]?.reason.code ?? 'lost')
}

const about = (subjects: unknown): string => JSON.stringify({ ...statement, subject: subjects })
const one = (digest: unknown): string => about([{ digest }])

/* A statement that was genuinely signed, read for another artifact than it is about. */
const good = async (): Promise<string> => await standing(text)

describe('a statement that was genuinely signed', () => {
  it.each<[string, string]>([
    ['this subject', text],
    ['this subject among 1,024', about([...Array.from({ length: 1_023 }, (_, index) => ({ digest: { sha256: index.toString(16).padStart(64, '0') } })), { digest: { sha256: hex } }])],
    ['this subject under any name', about([{ name: '../../etc/passwd', digest: { sha256: hex } }])],
    ['this subject with a weak digest beside the strong one', one({ md5: 'd41d8cd98f00b204e9800998ecf8427e', sha256: hex })],
    ['this subject in version 0.1 of the statement', JSON.stringify({ ...statement, _type: 'https://in-toto.io/Statement/v0.1' })],
    ['no predicate', JSON.stringify({ ...statement, predicate: undefined })],
    ['a member that nobody knows', JSON.stringify({ ...statement, extension: 1 })],
  ])('counts for %s', async (_, payload) => {
    expect(await standing(payload)).toBe('passes')
  })
})

const others: readonly (readonly [string, string])[] = [
  ['another digest', one({ sha256: 'cd'.repeat(32) })],
  ['one digit less', one({ sha256: hex.slice(1) })],
  ['one digit more', one({ sha256: `${hex}a` })],
  ['the last digit another', one({ sha256: `${hex.slice(0, -1)}c` })],
  ['upper case', one({ sha256: hex.toUpperCase() })],
  ['the algorithm in front', one({ sha256: `sha256:${hex}` })],
  ['0x in front', one({ sha256: `0x${hex}` })],
  ['base64', one({ sha256: Buffer.from(hex, 'hex').toString('base64') })],
  ['a blank behind', one({ sha256: `${hex} ` })],
  ['a line behind', one({ sha256: `${hex}\n` })],
  ['a zero behind', one({ sha256: `${hex}\u0000` })],
  ['the digest under SHA256', one({ SHA256: hex })],
  ['the digest under sha-256', one({ 'sha-256': hex })],
  ['the digest under sha512', one({ sha512: hex })],
  ['the digest under sha3_256', one({ sha3_256: hex })],
  ['the digest under md5', one({ md5: hex })],
  ['the digest under gitCommit', one({ gitCommit: hex })],
  ['the digest under an inherited name', one({ constructor: hex })],
  ['the digest as a name', about([{ name: `sha256:${hex}`, digest: { sha256: 'cd'.repeat(32) } }])],
  ['the digest as a uri', about([{ uri: `sha256:${hex}`, digest: { sha256: 'cd'.repeat(32) } }])],
  ['the digest in the predicate', JSON.stringify({ ...statement, subject: [{ digest: { sha256: 'cd'.repeat(32) } }], predicate: { subject: [{ digest: { sha256: hex } }] } })],
  ['the digest of its pieces', one({ sha256: 'ab', sha256b: 'ab'.repeat(31) })],
]
for (const [name, payload] of others) attack('V-23', `a statement about ${name}`, { code: 'subject-mismatch', attempt: () => standing(payload), twin: good })

const malformed: readonly (readonly [string, string])[] = [
  ['no subject', JSON.stringify({ ...statement, subject: undefined })],
  ['no subject in the list', about([])],
  ['1,025 subjects', about(Array.from({ length: 1_025 }, () => ({ digest: { sha256: hex } })))],
  ['a subject that is no list', about({ digest: { sha256: hex } })],
  ['a subject that is text', about([`sha256:${hex}`])],
  ['a subject that is a list', about([[{ digest: { sha256: hex } }]])],
  ['a subject that is nothing', about([null])],
  ['a subject without digest', about([{ name: hex }])],
  ['an empty digest', one({})],
  ['a digest that is text', one(hex)],
  ['a digest that is a list', one([hex])],
  ['a hash that is a number', one({ sha256: 12 })],
  ['a hash that is a list', one({ sha256: [hex] })],
  ['a hash that is nothing', one({ sha256: null })],
  ['good and bad subjects', about([{ digest: { sha256: hex } }, { digest: {} }])],
  ['no type', JSON.stringify({ ...statement, _type: undefined })],
  ['another type', JSON.stringify({ ...statement, _type: 'https://in-toto.io/Statement/v2' })],
  ['a type with a slash more', JSON.stringify({ ...statement, _type: 'https://in-toto.io/Statement/v1/' })],
  ['a type in another case', JSON.stringify({ ...statement, _type: 'https://in-toto.io/statement/v1' })],
  ['a type over http', JSON.stringify({ ...statement, _type: 'http://in-toto.io/Statement/v1' })],
  ['a list of types', JSON.stringify({ ...statement, _type: [statement._type] })],
  ['no predicate type', JSON.stringify({ ...statement, predicateType: undefined })],
  ['an empty predicate type', JSON.stringify({ ...statement, predicateType: '' })],
  ['a predicate type that is a number', JSON.stringify({ ...statement, predicateType: 1 })],
  ['a predicate that is text', JSON.stringify({ ...statement, predicate: 'x' })],
  ['a predicate that is a list', JSON.stringify({ ...statement, predicate: [] })],
  ['a predicate that is a number', JSON.stringify({ ...statement, predicate: 1 })],
]
for (const [name, payload] of malformed) attack('V-06', `a statement with ${name}`, { code: 'statement-invalid', attempt: () => standing(payload), twin: good })

const differently: readonly (readonly [string, string])[] = [
  ['no JSON', 'hello'],
  ['a list', `[${text}]`],
  ['text', JSON.stringify(text)],
  ['null', 'null'],
  ['two values', `${text}${text}`],
  ['a byte order mark', `\ufeff${text}`],
  ['a comment', `${text}/* */`],
  ['a comma too many', text.replace(/\}$/, ',}')],
  ['two subjects of the same name', text.replace('"subject":', `"subject":[{"digest":{"sha256":"${'cd'.repeat(32)}"}}],"subject":`)],
  ['two subjects, one in escapes', text.replace('"subject":', `"\\u0073ubject":[{"digest":{"sha256":"${'cd'.repeat(32)}"}}],"subject":`)],
  ['two predicate types', text.replace('"predicateType":', '"predicateType":"https://example.test/y/v1","predicateType":')],
  ['two digests', text.replace('"sha256":', `"sha256":"${'cd'.repeat(32)}","sha256":`)],
  ['a member of the predicate twice', text.replace('"predicate":{}', '"predicate":{"verdict":"fail","verdict":"pass"}')],
  ['a member twice deep in the predicate', text.replace('"predicate":{}', '"predicate":{"a":[{"b":{"c":1,"c":2}}]}')],
  ['a member of the predicate twice, once in escapes', text.replace('"predicate":{}', '"predicate":{"verdict":"fail","verdic\\u0074":"pass"}')],
  ['two names of a subject', text.replace('"digest":', '"name":"a","name":"b","digest":')],
  ['two types', text.replace('"_type":', '"_type":"https://in-toto.io/Statement/v0.1","_type":')],
  ['a prototype', text.replace('"predicate":{}', '"predicate":{"__proto__":{"verdict":"pass"}}')],
  ['a prototype in escapes', text.replace('"predicate":{}', '"predicate":{"\\u005f_proto__":{}}')],
  ['a lone surrogate', text.replace('"predicate":{}', '"predicate":{"a":"\\udc00"}')],
  ['a number that no double holds', text.replace('"predicate":{}', '"predicate":{"a":9007199254740993}')],
  ['an infinite number', text.replace('"predicate":{}', '"predicate":{"a":1e999}')],
  ['a control character', text.replace('"predicate":{}', '"predicate":{"a":"\u0001"}')],
  ['65 levels', text.replace('"predicate":{}', `"predicate":{"a":${'['.repeat(65)}${']'.repeat(65)}}`)],
]
for (const [name, payload] of differently) attack(['V-06', 'V-25'], `a statement whose bytes are ${name}`, { code: 'json-invalid', attempt: () => standing(payload), twin: good })

for (const payloadType of ['application/json', 'application/vnd.in-toto+json/', 'application/vnd.in-toto+json ', 'Application/vnd.in-toto+json', 'application/vnd.in-toto+dsse', 'application/vnd.in-toto.provenance+dsse', 'application/vnd.in-toto', 'text/plain', 'application/vnd.in-toto+json;v=1', 'application/vnd.in-toto+json\n'])
  attack('V-24', `a statement under the payload type ${JSON.stringify(payloadType)}`, { code: 'statement-invalid', attempt: () => standing(text, payloadType), twin: good })
