/** Policies, lists and sets in which something is empty, unknown or asks for nothing: none of them is taken for an answer. */
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parsePinnedReference } from '@portcullis/core/model/reference'
import { parseListing, releaseDigest } from '@portcullis/core/model/release-listing'
import { mostArtifacts, releaseSetOf } from '@portcullis/core/model/release-set'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { parseRevoked } from '@portcullis/core/policy/revoked-list'
import { documentOf, policyTree } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { decideThresholds } from '@portcullis/sigstore/trust/thresholds'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { policyDocumentFrom } from '@portcullis/workspace/policy-file'
import { attack, verdictOfReading } from '../corpus.ts'
import { encode, ours } from '../signature-world.ts'

const roles = { security: { environment: 'approve-security', min: 1 }, release: { environment: 'approve-release', min: 1 } }
const approvals = { slow: { quorum: 2, by: 'approver', roles, exclude: ['author'], expires: '24h', rationale: 'required' } }
const rules: Tree = {
  provenance: { by: 'builder', source: 'acme/shop', branch: 'main' },
  signatures: { of: ['builder', 'scanner'], count: 2 },
  scan: { by: 'scanner', 'max-age': '24h' },
  vulnerabilities: { 'fail-on': [{ severity: 'critical' }] },
  sbom: { by: 'scanner' },
}
const whole = policyTree(rules, { decision: { by: 'gate', 'max-age': '24h' }, approvals })

type Path = readonly (string | number)[]
function changed(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const copy = structuredClone(tree) as Record<string | number, unknown>
  copy[key] = changed(copy[key], rest, value)
  if (rest.length === 0 && value === undefined) delete copy[key]
  return copy
}
const read = (tree: unknown) => verdictOfReading(() => parsePolicy(documentOf(tree)))
const asItIs = () => read(whole)
const required: Path = ['environments', 'production', 'require']
const builder: Path = ['trust', 'identities', 'builder']
const slow: Path = ['environments', 'production', 'approvals', 'slow']

const empties: readonly (readonly [string, Path, unknown])[] = [
  ['nothing at all', [], null],
  ['an empty map', [], {}],
  ['no artifacts', ['artifact'], []],
  ['an empty artifact', ['artifact'], ''],
  ['no environments', ['environments'], {}],
  ['no identities', ['trust', 'identities'], {}],
  ['an identity without fields', builder, {}],
  ['an identity that names nobody', [...builder, 'workflow'], undefined],
  ['an empty workflow', [...builder, 'workflow'], ''],
  ['an empty issuer', [...builder, 'issuer'], ''],
  ['no issuer', [...builder, 'issuer'], undefined],
  ['no triggers', [...builder, 'triggers'], []],
  ['an empty environment of an identity', [...builder, 'environment'], ''],
  ['no attempts', [...builder, 'attempts'], []],
  ['no one to sign', [...required, 'signatures', 'of'], []],
  ['no signatures', [...required, 'signatures', 'count'], 0],
  ['a number of signatures that is less than none', [...required, 'signatures', 'count'], -1],
  ['no number of signatures', [...required, 'signatures', 'count'], undefined],
  ['more signatures than there are signers', [...required, 'signatures', 'count'], 3],
  ['one signer twice', [...required, 'signatures', 'of'], ['builder', 'builder']],
  ['no threshold for vulnerabilities', [...required, 'vulnerabilities', 'fail-on'], []],
  ['a threshold that says nothing', [...required, 'vulnerabilities', 'fail-on', 0], {}],
  ['a scan by nobody', [...required, 'scan', 'by'], undefined],
  ['a scan that may be of any age', [...required, 'scan', 'max-age'], undefined],
  ['vulnerabilities without a scan', [...required, 'scan'], undefined],
  ['provenance by nobody', [...required, 'provenance', 'by'], undefined],
  ['provenance of an empty source', [...required, 'provenance', 'source'], ''],
  ['provenance of no build types', [...required, 'provenance', 'build-types'], []],
  ['a quorum of nobody', [...slow, 'quorum'], 0],
  ['a quorum that is less than its roles', [...slow, 'quorum'], 1],
  ['no roles', [...slow, 'roles'], {}],
  ['a role of nobody', [...slow, 'roles', 'security', 'min'], 0],
  ['approvals by nobody', [...slow, 'by'], undefined],
  ['nobody excluded', [...slow, 'exclude'], []],
  ['approvals that never expire', [...slow, 'expires'], undefined],
  ['a domain that proves no time', ['trust', 'domains', 'acme'], { config: 'x', logs: 0, timestamps: 0 }],
  ['a domain with fewer logs than none', ['trust', 'domains', 'acme', 'logs'], -1],
  ['a domain of nothing', ['trust', 'domains', 'acme'], {}],
]
for (const [name, path, value] of empties) attack('V-30', `a policy with ${name}`, { code: 'policy-error', attempt: () => read(changed(whole, path, value)), twin: asItIs })

/* What is not known is not left out either: whoever wrote it believes that it is held. */
const places: readonly Path[] = [[], ['trust'], ['trust', 'domains', 'acme'], builder, ['environments', 'production'], required, [...required, 'provenance'], [...required, 'signatures'], [...required, 'scan'], [...required, 'vulnerabilities'], [...required, 'sbom'], slow, [...slow, 'roles', 'security']]
for (const path of places) attack('V-08', `a wish that nobody knows under ${path.join('.') || 'the policy'}`, { code: 'policy-error', attempt: () => read(changed(whole, [...path, 'surprise'], 1)), twin: asItIs })
for (const wish of ['skip-tlog-verify', 'insecure-ignore-tlog', 'insecure-ignore-sct', 'allow-insecure', 'ignore-expiry', 'offline', 'certificate-identity-regexp', 'workflow-regexp', 'skip'])
  attack('V-19', `a switch ${wish} of an identity`, { code: 'policy-error', attempt: () => read(changed(whole, [...builder, wish], true)), twin: asItIs })
for (const wish of ['skip-tlog-verify', 'ignore-sct', 'ignore-expiry', 'insecure'])
  attack('V-19', `a switch ${wish} of a trust domain`, { code: 'policy-error', attempt: () => read(changed(whole, ['trust', 'domains', 'acme', wish], true)), twin: asItIs })

/* Thresholds below what a root can support, or above. */
const root = () => readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) }).root
for (const [name, thresholds] of [
  ['no logs, no timestamps and no certificate timestamps', { logs: 0, timestamps: 0, scts: 0 }],
  ['more logs than it names', { logs: 2 }],
  ['more authorities than it names', { timestamps: 3 }],
  ['half a log', { logs: 0.5 }],
  ['a number of logs that is none', { logs: Number.NaN }],
  ['fewer timestamps than none', { timestamps: -1 }],
] as const)
  attack(['V-19', 'V-30'], `a trust domain that asks for ${name}`, { code: 'trust-config-invalid', attempt: () => verdictOfReading(() => decideThresholds(root(), thresholds)), twin: () => verdictOfReading(() => decideThresholds(root(), { logs: 1, timestamps: 1 })) })
attack('V-30', 'a verifier without a trust domain', { code: 'trust-config-invalid', attempt: () => verdictOfReading(() => createBundleVerifier({ domains: [] })), twin: oneDomain })
attack('V-20', 'a verifier with two trust domains of one name', { code: 'trust-config-invalid', attempt: () => verdictOfReading(() => createBundleVerifier({ domains: [domain(), domain()] })), twin: oneDomain })

function domain() {
  return readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })
}
function oneDomain() {
  return verdictOfReading(() => createBundleVerifier({ domains: [domain()] }))
}

/* Lists of the revoked that revoke nobody. */
const since = '2026-11-01T12:00:00Z'
const identities = new Map([['builder', { name: 'builder', domain: 'acme', issuer: 'https://issuer.example', subject: 'somebody' }]])
const revoking = (tree: unknown) => verdictOfReading(() => parseRevoked({ source: 'revoked.yaml', digest: digestOf(''), tree, locate: () => undefined }, identities))
const one = (entry: object) => ({ version: 1, revoked: [entry] })
const someone = () => revoking(one({ identity: 'builder', since }))
const lists: readonly (readonly [string, unknown])[] = [
  ['nothing at all', { version: 1, revoked: [] }],
  ['nobody', one({ since })],
  ['somebody since no time', one({ identity: 'builder' })],
  ['an identity that is not declared', one({ identity: 'bilder', since })],
  ['a subject without an issuer', one({ subject: 'somebody', since })],
  ['a key by the name of its file', one({ key: 'release.pem', since })],
  ['somebody since a day that does not exist', one({ identity: 'builder', since: '2026-02-30' })],
  ['somebody until a time', one({ identity: 'builder', since, until: since })],
]
for (const [name, tree] of lists) attack(['V-11', 'V-30'], `a list of the revoked with ${name}`, { code: 'policy-error', attempt: () => revoking(tree), twin: someone })

/* Listings of releases, and sets. */
const files = ['shop-linux.tar.gz', 'Shop.exe', 'SHA256SUMS'].map((name) => ({ name, digest: digestOf(name) }))
const listing = () => verdictOfReading(() => releaseDigest(files))
const listings: readonly (readonly [string, readonly { readonly name: string; readonly digest: Digest }[]])[] = [
  ['no file at all', []],
  ['evidence alone', [{ name: 'shop.sigstore.json', digest: digestOf('e') }]],
  ['a name twice', [...files, { name: 'Shop.exe', digest: digestOf('other') }]],
  ['a line break in a name', [{ name: `a\n${'0'.repeat(64)}  b`, digest: digestOf('a') }]],
  ['a way up', [{ name: '..', digest: digestOf('a') }]],
  ['a slash', [{ name: 'a/b', digest: digestOf('a') }]],
  ['a backslash', [{ name: 'a\\b', digest: digestOf('a') }]],
  ['an empty name', [{ name: '', digest: digestOf('a') }]],
  ['a zero in a name', [{ name: 'a\u0000b', digest: digestOf('a') }]],
  ['a sha512', [{ name: 'a', digest: digestOf('a', 'sha512') }]],
]
for (const [name, listed] of listings) attack('V-23', `a release of ${name}`, { code: 'release-invalid', attempt: () => verdictOfReading(() => releaseDigest(listed)), twin: listing })
const hex = 'a'.repeat(64)
for (const text of ['', 'x\n', `${hex}  a`, `${'A'.repeat(64)}  a\n`, `\\${hex}  a\n`, `${hex}  ../a\n`, `${hex} a\n`, `${hex.slice(1)}  a\n`, `${hex}  a\n\n`, `${hex}  a\r\n${hex}  a\n`])
  attack(['V-23', 'V-25'], `the listing ${JSON.stringify(text)}`, { code: 'release-invalid', attempt: () => verdictOfReading(() => parseListing(encode(text))), twin: () => verdictOfReading(() => parseListing(encode(`${hex}  a\n`))) })

const artifact = (name: string, content: string) => ({ artifact: parsePinnedReference(`registry.example/${name}@${digestOf(content)}`) })
const many = (count: number) => Array.from({ length: count }, (_, index) => artifact('a', String(index)))
attack('V-30', 'a release set of nothing', { code: 'release-set-invalid', attempt: () => verdictOfReading(() => releaseSetOf('set', [])), twin: () => verdictOfReading(() => releaseSetOf('set', many(1))) })
attack('V-12', 'a release set of one artifact too many', { code: 'release-set-invalid', attempt: () => verdictOfReading(() => releaseSetOf('set', many(mostArtifacts + 1))), twin: () => verdictOfReading(() => releaseSetOf('set', many(mostArtifacts))) })
attack('V-23', 'a release set of one content under two names', { code: 'release-set-invalid', attempt: () => verdictOfReading(() => releaseSetOf('set', [artifact('a', 'x'), artifact('b', 'x')])), twin: () => verdictOfReading(() => releaseSetOf('set', [artifact('a', 'x'), artifact('b', 'y')])) })

/* Text that a reader of YAML would turn into a tree without end, or compare key by key for hours. */
const written = (text: string) => verdictOfReading(() => parsePolicy(policyDocumentFrom(encode(text), 'policy.yaml')))
const policyText = JSON.stringify(policyTree({ sbom: { by: 'builder' } }), undefined, 2)
const asWritten = () => written(policyText)
attack('V-25', 'a policy whose list of artifacts holds itself', { code: 'policy-error', attempt: () => written(policyText.replace('"registry.example/acme/shop"', '&x [*x]')), twin: () => written(policyText.replace('"registry.example/acme/shop"', '&x ["registry.example/acme/shop"]')) })
attack('V-25', 'a policy whose triggers hold the identity that they are of', { code: 'policy-error', attempt: () => written(policyText.replace('"builder": {', '"builder": &b { "triggers": [*b],')), twin: () => written(policyText.replace('"builder": {', '"builder": { "triggers": ["push"],')) })
attack('V-25', 'a policy with a key twice, the second time by an alias', { code: 'policy-error', attempt: () => written(policyText.replace('"version": 1', '&v "version": 1, *v : 1')), twin: asWritten })
attack(['V-12', 'V-25'], 'a policy of a hundred thousand keys without a colon', { code: 'too-large', attempt: () => written(`{${Array.from({ length: 100_000 }, (_, index) => `k${index}`).join(',')}}`), twin: asWritten })
attack(['V-12', 'V-25'], 'a policy that opens and never closes', { code: 'policy-error', attempt: () => written('['.repeat(900_000)), twin: asWritten })
