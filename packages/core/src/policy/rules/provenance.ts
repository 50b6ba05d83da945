import { asFailure } from '../../failure.ts'
import type { Testimony } from '../../model/evidence.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { isProvenance, parseProvenance } from '../../predicates/provenance.ts'
import type { Provenance, SourcePoint } from '../../predicates/provenance.ts'
import { checked, list, mention, object, optional, text } from '../schema.ts'
import type { ValueOf } from '../schema.ts'
import { rule } from './rule.ts'
import { notFound, tally, testimonies } from './witnesses.ts'

const repository = checked(text, (source) =>
  /^(?:https:\/\/[a-z0-9.-]+(?::[0-9]+)?\/)?[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(source)
    ? undefined
    : 'expected owner/repository, or https://host/owner/repository for another server than github.com',
)
const branchName = checked(text, (branch) => (/^(?!refs\/)[A-Za-z0-9._/+-]+$/.test(branch) ? undefined : 'expected the plain name of one branch, such as main'))

const schema = object({
  by: mention('identity'),
  buildTypes: optional(list(text)),
  builderIds: optional(list(text)),
  source: optional(repository),
  branch: optional(branchName),
})
type Settings = ValueOf<typeof schema>

/**
 * SLSA provenance v1 or v0.2 by the named builder, of one of the build types, from the source and branch. The certificate
 * must say so (the forge vouches for that), and whatever the builder itself tells must agree with it. A builder that
 * signs with a key has no certificate: then it must tell so itself.
 */
export const provenance = rule({
  name: 'provenance',
  schema,

  judge(settings, facts) {
    const found = testimonies(facts, settings.by, isProvenance)
    const judged = found.trusted.map((attestation) => ({ attestation, ...judgeProvenance(attestation, settings) }))
    const good = judged.find(({ reasons }) => reasons.length === 0)
    const remedy = `Build with ${settings.by} and attach its provenance (actions/attest-build-provenance) to exactly this digest.`
    const missing = notFound(found, { missing: 'provenance-missing', what: 'provenance', identity: settings.by, remedy })
    return {
      expected: describe(settings),
      found: good?.summary ?? judged[0]?.summary ?? tally(found),
      evidence: good === undefined ? [] : [good.attestation.bundle],
      reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
    }
  },
})

function judgeProvenance(attestation: Testimony, settings: Settings): { summary: string; reasons: Omit<Reason, 'rule'>[] } {
  const evidence = [attestation.bundle]
  try {
    const claim = parseProvenance(attestation)
    const { repository: from = 'an unnamed source', ref = 'an unnamed ref' } = claim.certified ?? claim.told[0] ?? {}
    const reasons = differences(claim, settings).map((reason) => ({ ...reason, evidence }))
    return { summary: `${claim.buildType} by ${claim.builderId} from ${from} at ${ref}`, reasons }
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug') throw failure
    return { summary: 'provenance that cannot be read', reasons: [{ ...reasonOf(failure), evidence }] }
  }
}

function differences(claim: Provenance, { buildTypes, builderIds, source, branch }: Settings): Omit<Reason, 'rule'>[] {
  const uri = source === undefined || source.startsWith('https://') ? source : `https://github.com/${source}`
  const ref = branch === undefined ? undefined : `refs/heads/${branch}`
  return [
    ...unlisted('build type', buildTypes, claim.buildType),
    ...unlisted('builder', builderIds, claim.builderId),
    ...(claim.certified === undefined ? [] : [...certifiedDifference('source', uri, claim.certified.repository), ...certifiedDifference('ref', ref, claim.certified.ref)]),
    ...toldDifference(claim, uri, ref),
  ]
}

function unlisted(what: string, accepted: readonly string[] | undefined, found: string): Omit<Reason, 'rule'>[] {
  return accepted === undefined || accepted.includes(found) ? [] : [mismatch(what, accepted.join(' or '), found)]
}

function certifiedDifference(what: string, expected: string | undefined, certified: string | undefined): Omit<Reason, 'rule'>[] {
  if (expected === undefined || certified === expected) return []
  return [mismatch(`${what} in the certificate`, expected, certified ?? 'nothing')]
}

/**
 * Of the sources that the builder tells, if it tells any, one must be the expected repository at the expected ref, and
 * at the commit of the certificate where both name one. A builder with a key must tell what is asked for, and nothing
 * else: among several sources no certificate says which was built, and which is only a dependency.
 */
function toldDifference({ told, certified }: Provenance, uri: string | undefined, ref: string | undefined): Omit<Reason, 'rule'>[] {
  const commit = certified?.commit
  const isExpected = (point: SourcePoint): boolean => (uri ?? point.repository) === point.repository && (ref ?? point.ref) === point.ref && (commit ?? point.commit) === (point.commit ?? commit)
  const mustTell = certified === undefined && (uri ?? ref) !== undefined
  const isTold = mustTell ? told.length > 0 && told.every(isExpected) : told.length === 0 || told.some(isExpected)
  if (isTold) return []
  const expected = [uri, ref, commit].filter((part) => part !== undefined).join(' at ')
  return [mismatch('source in the predicate', expected, told.map((point) => `${point.repository} at ${point.ref ?? 'no ref'}${point.commit === undefined ? '' : ` at ${point.commit}`}`).join(', ') || 'nothing')]
}

function mismatch(what: string, expected: string, found: string): Omit<Reason, 'rule'> {
  return {
    code: 'provenance-mismatch',
    message: `The ${what} should be ${expected}, is ${found}`,
    expected,
    found,
    remedy: 'Build the artifact from the source and branch that the policy names, or correct the policy.',
  }
}

function describe({ by, buildTypes, source, branch }: Settings): string {
  const parts = [`provenance by ${by}`, source === undefined ? '' : `from ${source}`, branch === undefined ? '' : `at ${branch}`]
  const types = buildTypes === undefined ? '' : `of type ${buildTypes.join(' or ')}`
  return [...parts, types].filter((part) => part !== '').join(' ')
}
