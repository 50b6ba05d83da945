/** What an npm registry and GitHub say of what they publish, and what a verifier says of what it saw: each of exactly this. */
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { Signer } from '@portcullis/core/model/signer'
import { subjectOf } from '@portcullis/core/model/statement'
import type { Subject } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { decide } from '@portcullis/core/policy/decide'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { before, noon, provenanceClaim } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { documentOf, policyTree, signerOf } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { attack } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'

/** The verdict of a policy with one rule: the first reason against it. */
async function judged(artifact: Digest, require: Tree, claims: readonly Claim[]): Promise<Verdict> {
  const tree = policyTree(require)
  const trust = tree['trust'] as { identities: Tree }
  const policy = parsePolicy(documentOf({ ...tree, trust: { ...trust, identities: { ...trust.identities, npm: { domain: 'acme', key: 'npm.pub' } } } }))
  const { outcome, rules } = decide(policy, 'production', await evidenceOf(artifact, claims), noon)
  return outcome === 'allow' ? 'passes' : (rules.flatMap(({ reasons }) => reasons.map(({ code }) => code))[0] ?? 'denied without a reason')
}

/* An npm registry's attestation of a version. */
const tarball = digestOf('a tarball', 'sha512')
const registryKey: Signer = { domain: 'acme', issuer: 'key', subject: digestOf('npm'), extensions: {}, key: { name: 'npm', fingerprint: digestOf('npm') } }
const purl = 'pkg:npm/%40acme/shop@1.2.3'
const npm = { 'npm-publish': { by: 'npm', package: '@acme/shop', provenance: 'builder' } }
const published = (changes: JsonObject = {}, by: Partial<Claim> = {}): Claim => ({
  predicateType: predicateTypes.npmPublish,
  predicate: { name: '@acme/shop', version: '1.2.3', registry: 'https://registry.npmjs.org', ...changes },
  signer: registryKey,
  times: [before(5)],
  subjects: [subjectOf(tarball, purl)],
  ...by,
})
const built = (name = purl, by: Partial<Claim> = {}): Claim => provenanceClaim(undefined, { subjects: [subjectOf(tarball, name)], ...by })
const whole = () => judged(tarball, npm, [published(), built()])
const called = (name: string) => [subjectOf(tarball, name)]

const versions: readonly (readonly [string, Attack['code'], readonly Claim[]])[] = [
  ['that nobody attests', 'publish-missing', [built()]],
  ['that another key attests', 'identity-mismatch', [published({}, { signer: { ...registryKey, key: { name: 'other', fingerprint: digestOf('x') } } }), built()]],
  ['that the builder attests', 'identity-mismatch', [published({}, { signer: signerOf('build.yml') }), built()]],
  ['of another package', 'publish-mismatch', [published({ name: '@acme/shop2' }, { subjects: called('pkg:npm/%40acme/shop2@1.2.3') }), built('pkg:npm/%40acme/shop2@1.2.3')]],
  ['of the package without its scope', 'publish-mismatch', [published({ name: 'shop' }, { subjects: called('pkg:npm/shop@1.2.3') }), built('pkg:npm/shop@1.2.3')]],
  ['of a package in another case', 'publish-mismatch', [published({ name: '@Acme/shop' }, { subjects: called('pkg:npm/%40Acme/shop@1.2.3') }), built('pkg:npm/%40Acme/shop@1.2.3')]],
  ['of another registry', 'publish-mismatch', [published({ registry: 'https://registry.npmjs.org.example' }), built()]],
  ['of a registry over http', 'publish-mismatch', [published({ registry: 'http://registry.npmjs.org' }), built()]],
  ['that says another version than its subject', 'publish-mismatch', [published({ version: '1.2.4' }), built()]],
  ['whose subject has no name', 'publish-mismatch', [published({}, { subjects: [subjectOf(tarball)] }), built()]],
  ['whose right name is of another tarball', 'publish-mismatch', [published({}, { subjects: [subjectOf(digestOf('another', 'sha512'), purl), ...called('pkg:npm/%40acme/shop@1.2.2')] }), built()]],
  ['whose tarball has two names', 'publish-mismatch', [published({}, { subjects: [...called(purl), ...called('pkg:npm/left-pad@1.0.0')] }), built()]],
  ['without provenance', 'provenance-missing', [published()]],
  ['with provenance of another version', 'publish-mismatch', [published(), built('pkg:npm/%40acme/shop@1.2.2')]],
  ['with provenance of another package', 'publish-mismatch', [published(), built('pkg:npm/%40acme/shop2@1.2.3')]],
  ['with provenance by somebody else', 'identity-mismatch', [published(), built(purl, { signer: signerOf('scan.yml') })]],
  ['that names no version', 'statement-invalid', [published({ version: undefined as never }), built()]],
  ['whose version is a number', 'statement-invalid', [published({ version: 1 }), built()]],
]
for (const [name, code, claims] of versions) attack('V-21', `an npm version ${name}`, { code, attempt: () => judged(tarball, npm, claims), twin: whole })

/* GitHub's own attestation of a release. */
const file = digestOf('a file')
const attester: Signer = { domain: 'acme', issuer: '', subject: 'https://dotcom.releases.github.com', extensions: {} }
const commit = 'c0'.repeat(20)
const tag = 'pkg:github/acme/shop@v1.2.3'
const tagged: Subject = { uri: tag, digest: { sha1: commit } }
const release = { 'github-release': { domain: 'acme', repository: 'acme/shop', 'repository-id': 1234, 'owner-id': 77, tag: 'v1.2.3', provenance: 'builder' } }
const released = (changes: JsonObject = {}, by: Partial<Claim> = {}): Claim => ({
  predicateType: predicateTypes.gitHubRelease,
  predicate: { databaseId: '1', ownerId: '77', packageId: '1234', purl: tag, repository: 'acme/shop', repositoryId: '1234', tag: 'v1.2.3', ...changes },
  signer: attester,
  times: [before(5)],
  subjects: [tagged, subjectOf(digestOf('another asset'), 'other.zip'), subjectOf(file, 'shop.zip')],
  ...by,
})
const builtAt = (sourceRepositoryDigest: string): Claim => provenanceClaim(undefined, { signer: { ...signerOf('build.yml'), extensions: { ...signerOf('build.yml').extensions, sourceRepositoryDigest } } })
const wholeRelease = () => judged(file, release, [released(), builtAt(commit)])
const uri = (name: string): readonly Subject[] => [{ ...tagged, uri: name }, subjectOf(file)]

const releases: readonly (readonly [string, Attack['code'], Claim])[] = [
  ['that a workflow attests', 'identity-mismatch', released({}, { signer: signerOf('build.yml') })],
  ['that a workflow of the attester’s name attests', 'identity-mismatch', released({}, { signer: { ...signerOf('build.yml'), subject: attester.subject } })],
  ['that the attester of another domain attests', 'identity-mismatch', released({}, { signer: { ...attester, domain: 'public-good' } })],
  ['that a key attests', 'identity-mismatch', released({}, { signer: { ...attester, key: { name: 'k', fingerprint: file } } })],
  ['whose certificate names a repository of its own', 'identity-mismatch', released({}, { signer: { ...attester, extensions: { sourceRepositoryIdentifier: '1234' } } })],
  ['of another repository', 'release-mismatch', released({ repository: 'evil/shop', purl: 'pkg:github/evil/shop@v1.2.3' }, { subjects: uri('pkg:github/evil/shop@v1.2.3') })],
  ['of a repository made again under the name', 'release-mismatch', released({ repositoryId: '1235' })],
  ['of another owner', 'release-mismatch', released({ ownerId: '78' })],
  ['of another tag', 'release-mismatch', released({ tag: 'v1.2.2', purl: 'pkg:github/acme/shop@v1.2.2' }, { subjects: uri('pkg:github/acme/shop@v1.2.2') })],
  ['whose package URL is of another tag', 'release-mismatch', released({ purl: 'pkg:github/acme/shop@v9' }, { subjects: uri('pkg:github/acme/shop@v9') })],
  ['that names no commit', 'release-mismatch', released({}, { subjects: [subjectOf(file)] })],
  ['that names two commits', 'release-mismatch', released({}, { subjects: [tagged, { ...tagged, digest: { sha1: 'd0'.repeat(20) } }, subjectOf(file)] })],
  ['of another commit than was built', 'release-mismatch', released({}, { subjects: [{ ...tagged, digest: { sha1: 'd0'.repeat(20) } }, subjectOf(file)] })],
  ['whose id is a number', 'statement-invalid', released({ repositoryId: 1234 })],
  ['in a version that nobody reads', 'release-missing', released({}, { predicateType: 'https://in-toto.io/attestation/release/v0.3' })],
]
for (const [name, code, claim] of releases) attack('V-21', `a release ${name}`, { code, attempt: () => judged(file, release, [claim, builtAt(commit)]), twin: wholeRelease })
attack('V-21', 'a release that nobody attests', { code: 'release-missing', attempt: () => judged(file, release, [builtAt(commit)]), twin: wholeRelease })
attack('V-21', 'a release of what nobody built', { code: 'release-mismatch', attempt: () => judged(file, release, [released()]), twin: wholeRelease })

/* A verification summary (VSA). */
const image = digestOf('the image')
const verifier = 'https://verifier.example'
const resource = 'registry.example/acme/shop'
const policyDigest = digestOf('the policy of the verifier')
const summaryRule = { 'verification-summary': { by: 'gate', verifier, resource, levels: ['SLSA_BUILD_LEVEL_2'], policy: policyDigest, 'max-age': '1h' } }
const summary = (changes: JsonObject = {}, by: Partial<Claim> = {}): Claim => ({
  predicateType: predicateTypes.verificationSummary,
  predicate: {
    verifier: { id: verifier }, timeVerified: before(10).toISOString(), resourceUri: `${resource}@${image}`, inputAttestations: [], verificationResult: 'PASSED',
    policy: { uri: 'https://policy.example', digest: { sha256: policyDigest.slice('sha256:'.length) } }, verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'SLSA_SOURCE_LEVEL_1'], slsaVersion: '1.2', ...changes,
  },
  signer: signerOf('gate.yml'),
  times: [before(9)],
  ...by,
})
const wholeSummary = () => judged(image, summaryRule, [summary()])
const summaries: readonly (readonly [string, Attack['code'], Claim])[] = [
  ['by somebody else', 'identity-mismatch', summary({}, { signer: signerOf('scan.yml') })],
  ['in the name of another verifier', 'summary-mismatch', summary({ verifier: { id: `${verifier}/` } })],
  ['that failed', 'summary-mismatch', summary({ verificationResult: 'FAILED' })],
  ['that failed by its levels', 'summary-mismatch', summary({ verifiedLevels: ['FAILED', 'SLSA_BUILD_LEVEL_2'] })],
  ['whose result is in the place of another version', 'statement-invalid', summary({ verificationResult: undefined as never, slsaResult: 'PASSED' })],
  ['whose result is in another case', 'statement-invalid', summary({ verificationResult: 'passed' })],
  ['of another resource', 'summary-mismatch', summary({ resourceUri: `registry.example/acme/shop2@${image}` })],
  ['that names another digest', 'summary-mismatch', summary({ resourceUri: `${resource}@${digestOf('another')}` })],
  ['of a lower level', 'summary-mismatch', summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_1'] })],
  ['of the level of another track', 'summary-mismatch', summary({ verifiedLevels: ['SLSA_SOURCE_LEVEL_4', 'SLSA_LEVEL_4'] })],
  ['of a level with a blank', 'summary-mismatch', summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_2 '] })],
  ['of a level that is no number', 'summary-mismatch', summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_2.0'] })],
  ['of a track that was not evaluated', 'summary-mismatch', summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'] })],
  ['of no level', 'summary-mismatch', summary({ verifiedLevels: [] })],
  ['by another policy', 'summary-mismatch', summary({ policy: { uri: 'https://policy.example', digest: { sha256: 'ab'.repeat(32) } } })],
  ['that does not say by which policy', 'summary-mismatch', summary({ policy: { uri: 'https://policy.example' } })],
  ['that is a minute too old', 'summary-stale', summary({ timeVerified: before(61).toISOString() })],
  ['that was signed a minute too long ago', 'summary-stale', summary({}, { times: [before(61)] })],
  ['that does not say when it was', 'summary-stale', summary({ timeVerified: undefined as never })],
  ['of the day after', 'summary-stale', summary({ timeVerified: before(-1440).toISOString() })],
  ['that says v0.2', 'statement-invalid', { ...summary(), predicateType: predicateTypes.verificationSummary02 }],
  ['whose type has a slash more', 'summary-missing', { ...summary(), predicateType: `${predicateTypes.verificationSummary}/` }],
]
for (const [name, code, claim] of summaries) attack(name.startsWith('whose type') ? ['V-24', 'V-28'] : 'V-28', `a verification summary ${name}`, { code, attempt: () => judged(image, summaryRule, [claim]), twin: wholeSummary })
