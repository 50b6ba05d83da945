/** What those who publish say of themselves: an npm registry of its versions (V-21), GitHub of its releases. */
import { describe, expect, it } from '@jest/globals'
import { before, noon, provenanceClaim } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { documentOf, policyTree, signerOf } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { digestOf } from '../../model/digest.ts'
import type { Digest } from '../../model/digest.ts'
import type { Signer } from '../../model/signer.ts'
import { releaseDigest } from '../../model/release-listing.ts'
import { subjectOf } from '../../model/statement.ts'
import type { Subject } from '../../model/statement.ts'
import type { JsonObject } from '../../model/strict-json.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import type { ArtifactAtHand } from '../artifact-kind.ts'
import { decide } from '../decide.ts'
import { mismatches } from '../identity.ts'
import { parsePolicy } from '../parse.ts'

const tarball = digestOf('a tarball', 'sha512')
const file = digestOf('a file')

async function codesOf(artifact: Digest, require: Tree, claims: readonly Claim[], at?: ArtifactAtHand): Promise<string[]> {
  const tree = policyTree(require)
  const trust = tree['trust'] as { identities: Tree }
  const policy = parsePolicy(documentOf({ ...tree, trust: { ...trust, identities: { ...trust.identities, npm: { domain: 'acme', key: 'npm.pub' } } } }))
  return decide(policy, 'production', await evidenceOf(artifact, claims), noon, at).rules.flatMap(({ reasons }) => reasons.map(({ code }) => code))
}

describe('a version that an npm registry took', () => {
  const registryKey: Signer = { domain: 'acme', issuer: 'key', subject: digestOf('npm'), extensions: {}, key: { name: 'npm', fingerprint: digestOf('npm') } }
  const purl = 'pkg:npm/%40acme/shop@1.2.3'
  const rule = { 'npm-publish': { by: 'npm', package: '@acme/shop', provenance: 'builder' } }
  const published = (changes: JsonObject = {}, by: Partial<Claim> = {}): Claim => ({
    predicateType: predicateTypes.npmPublish,
    predicate: { name: '@acme/shop', version: '1.2.3', registry: 'https://registry.npmjs.org', ...changes },
    signer: registryKey,
    times: [before(5)],
    subjects: [subjectOf(tarball, purl)],
    ...by,
  })
  const built = (name = purl, by: Partial<Claim> = {}): Claim => provenanceClaim(undefined, { subjects: [subjectOf(tarball, name)], ...by })

  it('is bound to the package, the version and its provenance', async () => {
    expect(await codesOf(tarball, rule, [published(), built()])).toEqual([])
    expect(await codesOf(tarball, rule, [published({ version: '1.2.4' }, { subjects: [subjectOf(tarball, 'pkg:npm/%40acme/shop@1.2.4')] }), published(), built('pkg:npm/left-pad@1.0.0'), built()])).toEqual([])
    const elsewhere = { 'npm-publish': { ...rule['npm-publish'], registry: 'https://npm.acme.example' } }
    expect(await codesOf(tarball, elsewhere, [published({ registry: 'https://npm.acme.example' }), built()])).toEqual([])
  })

  it.each<[string, Claim[], string[]]>([
    ['nobody attests it', [built()], ['publish-missing']],
    ['another key signed', [published({}, { signer: { ...registryKey, key: { name: 'other', fingerprint: digestOf('x') } } }), built()], ['identity-mismatch']],
    ['the builder attests it', [published({}, { signer: signerOf('build.yml') }), built()], ['identity-mismatch']],
    ['it is of another package', [published({ name: '@acme/shop2' }, { subjects: [subjectOf(tarball, 'pkg:npm/%40acme/shop2@1.2.3')] }), built('pkg:npm/%40acme/shop2@1.2.3')], ['publish-mismatch']],
    ['its scope is left out', [published({ name: 'shop' }, { subjects: [subjectOf(tarball, 'pkg:npm/shop@1.2.3')] }), built('pkg:npm/shop@1.2.3')], ['publish-mismatch']],
    ['it is of another registry', [published({ registry: 'https://registry.npmjs.org.example' }), built()], ['publish-mismatch']],
    ['it calls the tarball another version', [published({ version: '1.2.4' }), built()], ['publish-mismatch', 'publish-mismatch']],
    ['it calls the tarball by no name', [published({}, { subjects: [subjectOf(tarball)] }), built()], ['publish-mismatch']],
    ['it gives the right name to another tarball', [published({}, { subjects: [subjectOf(digestOf('another', 'sha512'), purl), subjectOf(tarball, 'pkg:npm/%40acme/shop@1.2.2')] }), built()], ['publish-mismatch']],
    ['it gives the tarball two names', [published({}, { subjects: [subjectOf(tarball, purl), subjectOf(tarball, 'pkg:npm/left-pad@1.0.0')] }), built()], ['publish-mismatch']],
    ['there is no provenance', [published()], ['provenance-missing']],
    ['the provenance is of another version', [published(), built('pkg:npm/%40acme/shop@1.2.2')], ['publish-mismatch']],
    ['the provenance is of another package', [published(), built('pkg:npm/%40acme/shop2@1.2.3')], ['publish-mismatch']],
    ['the provenance is by somebody else', [published(), built(purl, { signer: signerOf('scan.yml') })], ['identity-mismatch']],
    ['it names no version', [published({ version: undefined as never }), built()], ['statement-invalid']],
  ])('is none when %s', async (_, claims, codes) => {
    expect(await codesOf(tarball, rule, claims)).toEqual(codes)
  })
})

describe('an asset of a GitHub release', () => {
  const attester: Signer = { domain: 'acme', issuer: '', subject: 'https://dotcom.releases.github.com', extensions: {} }
  const commit = 'c0'.repeat(20)
  const purl = 'pkg:github/acme/shop@v1.2.3'
  const tagged: Subject = { uri: purl, digest: { sha1: commit } }
  const rule = { 'github-release': { domain: 'acme', repository: 'acme/shop', 'repository-id': 1234 } }
  const withBuild = { 'github-release': { ...rule['github-release'], 'owner-id': 77, tag: 'v1.2.3', provenance: 'builder' } }
  const released = (changes: JsonObject = {}, by: Partial<Claim> = {}): Claim => ({
    predicateType: predicateTypes.gitHubRelease,
    predicate: { databaseId: '1', ownerId: '77', packageId: '1234', purl, repository: 'acme/shop', repositoryId: '1234', tag: 'v1.2.3', ...changes },
    signer: attester,
    times: [before(5)],
    subjects: [tagged, subjectOf(digestOf('another asset'), 'other.zip'), subjectOf(file, 'shop.zip')],
    ...by,
  })
  const builtAt = (sourceRepositoryDigest: string): Claim => provenanceClaim(undefined, { signer: { ...signerOf('build.yml'), extensions: { ...signerOf('build.yml').extensions, sourceRepositoryDigest } } })

  it('is attested by GitHub itself, of the repository, the tag and the commit that was built', async () => {
    expect(await codesOf(file, rule, [released()])).toEqual([])
    expect(await codesOf(file, rule, [released({}, { predicateType: predicateTypes.gitHubRelease01 })])).toEqual([])
    expect(await codesOf(file, withBuild, [released(), builtAt(commit)])).toEqual([])
  })

  it.each<[string, Tree, Claim[], string]>([
    ['nobody attests it', rule, [], 'release-missing'],
    ['a workflow attests it', rule, [released({}, { signer: signerOf('build.yml') })], 'identity-mismatch'],
    ['a workflow has the name of the attester', rule, [released({}, { signer: { ...signerOf('build.yml'), subject: attester.subject } })], 'identity-mismatch'],
    ['the attester of another domain says so', rule, [released({}, { signer: { ...attester, domain: 'public-good' } })], 'identity-mismatch'],
    ['a key says so', rule, [released({}, { signer: { ...attester, key: { name: 'k', fingerprint: file } } })], 'identity-mismatch'],
    ['the certificate names a repository of its own', rule, [released({}, { signer: { ...attester, extensions: { sourceRepositoryIdentifier: '1234' } } })], 'identity-mismatch'],
    ['it is of another repository', rule, [released({ repository: 'evil/shop', purl: 'pkg:github/evil/shop@v1.2.3' }, { subjects: [{ ...tagged, uri: 'pkg:github/evil/shop@v1.2.3' }, subjectOf(file)] })], 'release-mismatch'],
    ['the repository was made again under the same name', rule, [released({ repositoryId: '1235' })], 'release-mismatch'],
    ['its id is no text', rule, [released({ repositoryId: 1234 })], 'statement-invalid'],
    ['the repository has another owner', withBuild, [released({ ownerId: '78' }), builtAt(commit)], 'release-mismatch'],
    ['it is of another tag', withBuild, [released({ tag: 'v1.2.2', purl: 'pkg:github/acme/shop@v1.2.2' }, { subjects: [{ ...tagged, uri: 'pkg:github/acme/shop@v1.2.2' }, subjectOf(file)] }), builtAt(commit)], 'release-mismatch'],
    ['its package URL is of another tag', rule, [released({ purl: 'pkg:github/acme/shop@v9' }, { subjects: [{ ...tagged, uri: 'pkg:github/acme/shop@v9' }, subjectOf(file)] })], 'release-mismatch'],
    ['it names no commit', rule, [released({}, { subjects: [subjectOf(file)] })], 'release-mismatch'],
    ['it names two commits', rule, [released({}, { subjects: [tagged, { ...tagged, digest: { sha1: 'd0'.repeat(20) } }, subjectOf(file)] })], 'release-mismatch'],
    ['another commit was built', withBuild, [released(), builtAt('d0'.repeat(20))], 'release-mismatch'],
    ['nothing was built', withBuild, [released()], 'release-mismatch'],
    ['it is of a version that is not read', rule, [released({}, { predicateType: 'https://in-toto.io/attestation/release/v0.3' })], 'release-missing'],
  ])('is none when %s', async (_, require, claims, code) => {
    expect(await codesOf(file, require, claims)).toEqual([code])
  })

  it('vouches for the whole release where it names all of its files and no others', async () => {
    const other = digestOf('another asset')
    const evidenceFile = subjectOf(digestOf('a bundle'), 'provenance.sigstore.json')
    const release = releaseDigest([{ name: 'shop.zip', digest: file }, { name: 'other.zip', digest: other }])
    const named = (...subjects: Subject[]) => codesOf(release, rule, [released({}, { subjects: [tagged, ...subjects] })])
    const [shop, second] = [subjectOf(file, 'shop.zip'), subjectOf(other, 'other.zip')]
    expect(await named(shop, second)).toEqual([])
    expect(await named(second, evidenceFile, shop)).toEqual([])
    for (const near of [[shop], [shop, second, subjectOf(other, 'third.zip')], [subjectOf(other, 'shop.zip'), subjectOf(file, 'other.zip')], [shop, second, subjectOf(other)], [shop, { ...second, digest: { sha1: commit } }], [shop, second, shop], []])
      expect(await named(...near)).toEqual(['release-missing'])
    expect(await codesOf(release, rule, [released({}, { subjects: [tagged, shop, second], signer: signerOf('build.yml') })])).toEqual(['identity-mismatch'])
    expect(await codesOf(release, { provenance: { by: 'builder', 'build-types': ['https://actions.github.io/buildtypes/workflow/v1'], source: 'acme/shop', branch: 'main' } }, [provenanceClaim(undefined, { subjects: [shop, second] })])).toEqual(['provenance-missing'])
  })

  it('vouches for no release by a file that lists the files of one, as many releases have: those may be in none', async () => {
    const release = releaseDigest([{ name: 'shop.zip', digest: digestOf('never released') }])
    const sums = released({}, { subjects: [tagged, subjectOf(file, 'shop.zip'), subjectOf(release, 'SHA256SUMS')] })
    expect(await codesOf(release, rule, [sums], { kind: 'release', releaseTag: 'v1.2.3' })).toEqual(['release-mismatch'])
    expect(await codesOf(release, rule, [sums])).toEqual([])
    const whole = released({}, { subjects: [tagged, subjectOf(digestOf('never released'), 'shop.zip')] })
    expect(await codesOf(release, rule, [sums, whole], { kind: 'release', releaseTag: 'v1.2.3' })).toEqual([])
  })

  it('is of the tag of the release at hand, unless the policy names a tag, or all of them', async () => {
    const release = releaseDigest([{ name: 'shop.zip', digest: file }])
    const claims = [released({}, { subjects: [tagged, subjectOf(file, 'shop.zip')] })]
    const asking = (tag?: string): Tree => ({ 'github-release': { ...rule['github-release'], ...(tag === undefined ? {} : { tag }) } })
    const at = (releaseTag?: string): ArtifactAtHand => ({ kind: 'release', ...(releaseTag === undefined ? {} : { releaseTag }) })
    expect(await codesOf(release, asking(), claims, at('v1.2.3'))).toEqual([])
    for (const other of ['v1.2.4', 'V1.2.3', '1.2.3', '', undefined]) expect(await codesOf(release, asking(), claims, at(other))).toEqual(['release-mismatch'])
    expect(await codesOf(release, asking('v1.2.3'), claims, at('v1.2.4'))).toEqual([])
    expect(await codesOf(release, asking('v1.2.4'), claims, at('v1.2.4'))).toEqual(['release-mismatch'])
    expect(await codesOf(release, asking('*'), claims, at('v1.2.4'))).toEqual([])
    expect(await codesOf(release, asking('v1.*'), claims, at('v1.2.3'))).toEqual(['release-mismatch'])
  })

  it('is of any tag for a file or an image, which have none of their own, unless the policy names one', async () => {
    for (const at of [{}, { kind: 'oci' }] as const) {
      expect(await codesOf(file, rule, [released()], at)).toEqual([])
      expect(await codesOf(file, { 'github-release': { ...rule['github-release'], tag: 'v1.2.4' } }, [released()], at)).toEqual(['release-mismatch'])
    }
  })

  it('is nobody that an identity of the policy could be', async () => {
    const signed: Claim = { predicateType: 'https://sigstore.dev/cosign/sign/v1', predicate: {}, signer: attester, times: [before(5)] }
    expect(await codesOf(file, { signatures: { of: ['builder'], count: 1 } }, [signed])).toEqual(['signature-missing'])
    expect(mismatches({ name: 'x', domain: 'acme', issuer: '', subject: attester.subject }, attester)).toMatchObject([{ field: 'issuer' }])
  })
})
