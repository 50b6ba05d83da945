import type { Evidence } from '../../model/evidence.ts'
import type { ExcludedAs, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { mismatches } from '../../policy/identity.ts'
import type { AuthorReader, Run } from '../../ports/forge.ts'
import { isProvenance } from '../../predicates/provenance.ts'

export interface Excluded {
  readonly id: number
  readonly as: ExcludedAs
}

/** A commit of a repository `owner/name`. */
type Commit = Pick<Run, 'repository' | 'commit'>

/** Who wrote or committed what the artifact was built from. People are told apart by numeric id. */
export async function peopleBehindBuild(policy: Policy, exclude: readonly ExcludedAs[], evidence: Evidence, world: { readonly authors: AuthorReader }): Promise<Excluded[]> {
  return distinct(await authorsOf(builtFrom(policy, evidence), world), exclude)
}

/** Who started any attempt of `run`, and who wrote or committed what it ran on. */
export async function peopleBehindRun(run: Run, exclude: readonly ExcludedAs[], world: { readonly authors: AuthorReader }): Promise<Excluded[]> {
  const initiators = run.initiators.map(({ id }): Excluded => ({ id, as: 'initiator' }))
  return distinct([...initiators, ...(await authorsOf([run], world))], exclude)
}

/** Where authors are excluded, somebody must be able to say who they are: without a known commit nobody may approve. */
export function unknownAuthors(policy: Policy, exclude: readonly ExcludedAs[], evidence: Evidence): Reason[] {
  const isAsked = exclude.includes('author') || exclude.includes('committer')
  if (!isAsked || builtFrom(policy, evidence).length > 0) return []
  return [
    {
      code: 'provenance-missing',
      rule: 'approvals',
      message: 'Nobody can be told apart from the authors: no provenance by a known identity names the commit that the artifact was built from',
      expected: 'provenance whose certificate names a commit',
      found: 'none',
      remedy: 'Attach the provenance of the build (actions/attest-build-provenance) to exactly this digest.',
    },
  ]
}

/** The commits named by the certificates of builders that the policy knows: never by a predicate's own words. */
function builtFrom(policy: Policy, evidence: Evidence): Commit[] {
  const known = [...policy.identities.values()]
  const provenance = evidence.attestations.filter(
    ({ statement, signer }) => isProvenance(statement.predicateType) && known.some((identity) => mismatches(identity, signer).length === 0),
  )
  const commits = provenance.flatMap(({ signer: { extensions } }) => {
    const { sourceRepositoryUri: uri = '', sourceRepositoryDigest: commit } = extensions
    return commit === undefined || !URL.canParse(uri) ? [] : [{ repository: new URL(uri).pathname.slice(1), commit }]
  })
  return [...new Map(commits.map((one) => [`${one.repository}@${one.commit}`, one])).values()]
}

async function authorsOf(commits: readonly Commit[], world: { readonly authors: AuthorReader }): Promise<Excluded[]> {
  const authors = await Promise.all(commits.map(({ repository, commit }) => world.authors.authors(repository, commit)))
  return authors.flat().map(({ person, as }): Excluded => ({ id: person.id, as }))
}

function distinct(people: readonly Excluded[], exclude: readonly ExcludedAs[]): Excluded[] {
  const byWho = new Map(people.map((one) => [`${one.id} ${one.as}`, one]))
  return [...byWho.values()].filter(({ as }) => exclude.includes(as))
}
