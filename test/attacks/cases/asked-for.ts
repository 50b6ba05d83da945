/** What was asked for is what must be found: of this type, by this identity, about this artifact. Nothing found is a denial. */
import { digestOf, parseDigest } from '@portcullis/core/model/digest'
import type { Identity } from '@portcullis/core/model/policy'
import type { FoundBundle } from '@portcullis/core/ports/bundles'
import { verify as verifyArtifact } from '@portcullis/core/use-cases/verify'
import { Failure } from '@portcullis/core/failure'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOfOutcome } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, clock, encode, genuine, other, ours, statement } from '../signature-world.ts'

const subject = { registry: 'registry.example', repository: 'acme/shop', digest: parseDigest(`sha256:${statement.subject[0]?.digest.sha256}`) }
const builder = (): Identity => ({ name: 'builder', domain: 'ours', issuer: ours.issuer, workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' })
const spdx = 'https://spdx.dev/Document'
const vulnerabilities = 'https://in-toto.io/attestation/vulns/v0.1'

const found = (bundle: unknown): FoundBundle => {
  const bytes = bundle instanceof Uint8Array ? bundle : encode(bundle)
  return { bytes, digest: digestOf(bytes), source: 'test' }
}
const stating = (predicateType: string, change: object = {}) => ours.evidence.signStatement({ ...statement, predicateType, ...change }, claims)

interface Asked {
  readonly bundles?: () => readonly unknown[] | Promise<readonly unknown[]>
  readonly predicateType?: string
  readonly identity?: Partial<Identity>
  /** Instead of the builder. */
  readonly who?: Identity
}

async function asked({ bundles = () => [genuine()], predicateType, identity = {}, who = builder() }: Asked): Promise<Verdict> {
  const reader = { bundles: async () => (await bundles()).map(found) }
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  const request = { subject, identity: { ...who, ...identity }, ...(predicateType === undefined ? {} : { predicateType }) }
  return await verdictOfOutcome(verifyArtifact(request, { bundles: reader, verifier, clock }))
}

const ofTheType = () => asked({ bundles: () => [stating(spdx)], predicateType: spdx })
const types: readonly (readonly [string, Attack['code'], () => readonly unknown[]])[] = [
  ['nothing', 'signature-missing', () => []],
  ['an attestation of another type', 'signature-missing', () => [stating(vulnerabilities)]],
  ['twenty attestations of other types', 'signature-missing', () => Array.from({ length: 20 }, (_, index) => stating(`https://example.test/${index}`))],
  ['an attestation of a type with a slash more', 'signature-missing', () => [stating(`${spdx}/`)]],
  ['an attestation of a type in another case', 'signature-missing', () => [stating(spdx.toLowerCase())]],
  ['an attestation of a type that begins alike', 'signature-missing', () => [stating(`${spdx}/v2.3`)]],
  ['an attestation of a type with a blank', 'signature-missing', () => [stating(` ${spdx}`)]],
  ['an attestation that names the type in its predicate', 'signature-missing', () => [stating(vulnerabilities, { predicate: { predicateType: spdx } })]],
  ['an attestation of the type by a stranger', 'bundle-untrusted', () => [other.evidence.signStatement({ ...statement, predicateType: spdx }, claims)]],
  ['an attestation of the type about another artifact', 'subject-mismatch', () => [stating(spdx, { subject: [{ digest: { sha256: 'cd'.repeat(32) } }] })]],
  ['an attestation of the type that is malformed', 'statement-invalid', () => [stating(spdx, { subject: [] })]],
  ['one of another type, and one of the type by a stranger', 'bundle-untrusted', () => [stating(vulnerabilities), other.evidence.signStatement({ ...statement, predicateType: spdx }, claims)]],
]
for (const [name, code, bundles] of types) attack('V-02', `where one type is asked for, ${name}`, { code, attempt: () => asked({ bundles, predicateType: spdx }), twin: ofTheType })

const any = () => asked({})
const failing = (code: 'registry-unavailable' | 'registry-denied' | 'rate-limited') => () => Promise.reject(new Failure(code, { blame: 'service', message: 'The registry does not answer', remedy: 'Try again' }))
const nothings: readonly (readonly [string, Attack['code'], NonNullable<Asked['bundles']>])[] = [
  ['nothing', 'signature-missing', () => []],
  ['an empty file', 'json-invalid', () => [new Uint8Array()]],
  ['a file of zeroes', 'json-invalid', () => [new Uint8Array(1_000)]],
  ['a page that asks to log in', 'json-invalid', () => [Buffer.from('<html>')]],
  ['an empty object', 'bundle-invalid', () => [{}]],
  ['a list of bundles in one', 'json-invalid', () => [[genuine()]]],
  ['a registry that does not answer', 'registry-unavailable', failing('registry-unavailable')],
  ['a registry that refuses', 'registry-denied', failing('registry-denied')],
  ['a registry that is busy', 'rate-limited', failing('rate-limited')],
]
for (const [name, code, bundles] of nothings) attack('V-22', `where a signature is looked for, ${name}`, { code, attempt: () => asked({ bundles }), twin: any })

/* Anybody may hang anything beside an artifact: it grants nothing, and takes nothing away from what is good. */
const junk: readonly (readonly [string, Attack['code'], () => readonly unknown[]])[] = [
  ['a bundle that was cut', 'json-invalid', () => [encode(genuine()).subarray(0, 900)]],
  ['bundles of strangers', 'bundle-untrusted', () => Array.from({ length: 20 }, () => other.evidence.signStatement(statement, claims))],
  ['bundles about other artifacts', 'subject-mismatch', () => Array.from({ length: 20 }, (_, index) => ours.evidence.signStatement({ ...statement, subject: [{ digest: { sha256: `${index}`.padStart(64, '0') } }] }, claims))],
  ['bundles by others', 'identity-mismatch', () => Array.from({ length: 20 }, () => ours.evidence.signStatement(statement, { ...claims, workflow_ref: 'acme/shop/.github/workflows/junk.yml@refs/heads/main', job_workflow_ref: 'acme/shop/.github/workflows/junk.yml@refs/heads/main' }))],
  ['bundles with nothing of what they need', 'bundle-invalid', () => Array.from({ length: 20 }, (_, index) => ({ ...genuine(), verificationMaterial: { n: index } }))],
  ['a hundred files of anything', 'json-invalid', () => Array.from({ length: 100 }, (_, index) => Buffer.from(`junk ${index}`))],
]
for (const [name, code, bundles] of junk) attack('V-26', `beside an artifact, ${name}`, { code, attempt: () => asked({ bundles }), twin: () => asked({ bundles: () => [...bundles(), genuine(), ...bundles()] }) })

/* One way in for all formats, and none where nobody is named. */
const nobody: readonly (readonly [string, Partial<Identity>])[] = [
  ['another issuer', { issuer: 'https://token.actions.githubusercontent.example' }],
  ['no issuer', { issuer: undefined }],
  ['an empty workflow', { workflow: '' }],
  ['a workflow of nothing but a star', { workflow: '*' }],
  ['a star for the whole ref', { workflow: 'acme/shop/.github/workflows/build.yml@*' }],
  ['a star in the file', { workflow: 'acme/shop/.github/workflows/*.yml@refs/heads/main' }],
  ['a pattern', { workflow: '.*@.*' }],
  ['another domain', { domain: 'theirs' }],
  ['a key', { key: { file: 'release.pub' } as never }],
  ['a subject beside it that is another', { subject: 'https://github.com/acme/shop/.github/workflows/other.yml@refs/heads/main' }],
]
for (const [name, identity] of nobody) attack(['V-03', 'V-30'], `an identity with ${name}`, { code: 'identity-mismatch', attempt: () => asked({ identity }), twin: any })

/* Events that strangers cause run the workflow of the default branch all the same, however it is named. */
const byItsSubject = (): Identity => {
  const { workflow = '', ...others } = builder()
  return { ...others, subject: `https://github.com/${workflow}` }
}
for (const event of ['pull_request_target', 'issue_comment', 'workflow_run']) {
  const bundles = () => [ours.evidence.signStatement(statement, { ...claims, event_name: event })]
  attack(['V-08', 'V-09'], `a workflow that is named by its whole subject, started by ${event}`, { code: 'identity-mismatch', attempt: () => asked({ bundles, who: byItsSubject() }), twin: () => asked({ bundles, who: { ...byItsSubject(), triggers: [event] } }) })
}
