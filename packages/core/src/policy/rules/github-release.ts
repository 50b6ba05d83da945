import { asFailure } from '../../failure.ts'
import type { Attestation } from '../../model/evidence.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { isAttester } from '../../model/signer.ts'
import { isAboutWholeRelease, isGitHubRelease, parseGitHubRelease } from '../../predicates/github-release.ts'
import type { GitHubRelease } from '../../predicates/github-release.ts'
import { isProvenance } from '../../predicates/provenance.ts'
import { checked, mention, numericId, object, optional, text } from '../schema.ts'
import type { ValueOf } from '../schema.ts'
import type { Facts } from './rule.ts'
import { rule } from './rule.ts'
import { witnesses } from './witnesses.ts'

const schema = object({
  domain: mention('domain'),
  repository: checked(text, (name) => (/^[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+$/.test(name) ? undefined : 'expected owner/repository')),
  repositoryId: numericId,
  ownerId: optional(numericId),
  tag: optional(text),
  provenance: optional(mention('identity')),
})
type Settings = ValueOf<typeof schema>
type Judged = { readonly summary: string; readonly reasons: readonly Omit<Reason, 'rule'>[] }

/** No tag of git holds this character. */
const anyTag = '*'
const remedy = 'Publish the file as an asset of an immutable release of the repository that the policy names.'

/**
 * GitHub itself says that this file is an asset of an immutable release of the repository. Its certificate names no
 * workflow, so the repository is taken from the predicate, which is believed of GitHub's own attester and of nobody else.
 */
export const gitHubRelease = rule({
  name: 'github-release',
  schema,

  judge(settings, facts) {
    const found = facts.evidence.attestations.filter(({ statement }) => isGitHubRelease(statement.predicateType))
    const judged = found.filter(({ signer }) => isAttester(signer, settings.domain)).map((attestation) => ({ attestation, ...judgeRelease(attestation, settings, facts) }))
    const good = judged.find(({ reasons }) => reasons.length === 0)
    return {
      expected: `a release of ${settings.repository} attested by GitHub itself, in ${settings.domain}`,
      found: good?.summary ?? judged[0]?.summary ?? (found.length === 0 ? 'none' : `${found.length} by others`),
      evidence: good === undefined ? [] : [good.attestation.bundle],
      reasons: good === undefined ? (judged[0]?.reasons ?? missing(found, settings)) : [],
    }
  },
})

function judgeRelease(attestation: Attestation, settings: Settings, facts: Facts): Judged {
  const evidence = [attestation.bundle]
  try {
    const claim = parseGitHubRelease(attestation.statement)
    const reasons = [...differences(claim, settings), ...unlikeTag(claim, settings, facts), ...unlikeProvenance(claim, settings, facts), ...notWhole(attestation, facts)].map((reason) => ({ ...reason, evidence }))
    return { summary: `${claim.repository} ${claim.tag}`, reasons }
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug') throw failure
    return { summary: 'a release attestation that cannot be read', reasons: [{ ...reasonOf(failure), evidence }] }
  }
}

function differences({ repository, repositoryId, ownerId, tag, purl, commit }: GitHubRelease, settings: Settings): Omit<Reason, 'rule'>[] {
  const expectedPurl = `pkg:github/${repository}@${tag}`
  return [
    ...unlike('repository', settings.repository, repository),
    ...unlike('id of the repository', settings.repositoryId, repositoryId),
    ...unlike('id of the owner', settings.ownerId, ownerId),
    ...unlike('package URL', expectedPurl, purl),
    ...(commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? [] : [mismatch('subject of the tag', 'one commit', commit ?? 'none or several')]),
  ]
}

/** Of a release its own tag, unless the policy names one; `*` is every tag. Other artifacts have none that is meant. */
function unlikeTag({ tag }: GitHubRelease, settings: Settings, { kind, releaseTag }: Facts): Omit<Reason, 'rule'>[] {
  if (settings.tag === anyTag) return []
  if (settings.tag !== undefined || kind !== 'release') return unlike('tag', settings.tag, tag)
  return releaseTag === undefined ? [mismatch('tag', 'that of the release, which is not named with one', tag)] : unlike('tag', releaseTag, tag)
}

/** The commit that the tag stands on is the one that the certificate of the builder names. */
function unlikeProvenance({ commit }: GitHubRelease, { provenance }: Settings, facts: Facts): Omit<Reason, 'rule'>[] {
  if (provenance === undefined) return []
  const commits = witnesses(facts, provenance, isProvenance).trusted.flatMap(({ signer }) => signer.extensions.sourceRepositoryDigest ?? [])
  return commits.some((built) => built === commit) ? [] : [mismatch('commit of the tag', commits.join(' or ') || `the commit in the provenance by ${provenance}`, commit ?? 'none')]
}

/** Of a release every file must be named: one that lists others by their checksums has the digest of a release that may be nowhere. */
function notWhole({ statement }: Attestation, { kind, evidence: { subject } }: Facts): Omit<Reason, 'rule'>[] {
  if (kind !== 'release' || isAboutWholeRelease(statement, subject)) return []
  return [mismatch('release', 'attested with all of its files', 'a file of another')]
}

function unlike(what: string, expected: string | undefined, found: string): Omit<Reason, 'rule'>[] {
  return expected === undefined || expected === found ? [] : [mismatch(what, expected, found)]
}

function mismatch(what: string, expected: string, found: string): Omit<Reason, 'rule'> {
  return { code: 'release-mismatch', message: `The ${what} should be ${expected}, is ${found}`, expected, found, remedy }
}

function missing(byOthers: readonly Attestation[], { domain: expectedDomain }: Settings): Omit<Reason, 'rule'>[] {
  const expected = `a release attestation by the attester of ${expectedDomain}`
  const none = { code: 'release-missing', message: `No verified release attestation by GitHub was found`, expected, found: 'none', remedy } as const
  if (byOthers.length === 0) return [none]
  return byOthers.slice(0, 5).map(({ signer: { subject, domain }, bundle }) => ({ ...none, code: 'identity-mismatch', message: `A release attestation is signed, but by ${subject} in ${domain}`, found: subject, evidence: [bundle] }))
}
