import type { Evidence } from '../model/evidence.ts'
import type { ExcludedAs, Policy } from '../model/policy.ts'
import { mismatches } from '../policy/identity.ts'
import type { AuthorReader, Run } from '../ports/forge.ts'

export interface Excluded {
  readonly id: number
  readonly as: ExcludedAs
}

/**
 * Everybody who may not approve: who started any attempt of `runs`, and who wrote or committed the commits that the
 * artifact was built from and that the runs ran on. People are told apart by numeric id.
 */
export async function excludedPeople(
  policy: Policy,
  exclude: readonly ExcludedAs[],
  evidence: Evidence,
  runs: readonly Run[],
  world: { readonly authors: AuthorReader },
): Promise<Excluded[]> {
  const initiators = runs.flatMap((run) => run.initiators.map(({ id }): Excluded => ({ id, as: 'initiator' })))
  const commits = new Map([...builtFrom(policy, evidence), ...runs].map((source) => [`${source.repository}@${source.commit}`, source]))
  const authors = await Promise.all([...commits.values()].map(({ repository, commit }) => world.authors.authors(repository, commit)))
  const people = [...initiators, ...authors.flat().map(({ person, as }): Excluded => ({ id: person.id, as }))]
  const distinct = new Map(people.map((one) => [`${one.id} ${one.as}`, one]))
  return [...distinct.values()].filter(({ as }) => exclude.includes(as))
}

/** The commits named by the certificates of builders that the policy knows: never by a predicate's own words. */
function builtFrom(policy: Policy, evidence: Evidence): { repository: string; commit: string }[] {
  const known = [...policy.identities.values()]
  return evidence.attestations
    .filter(({ signer }) => known.some((identity) => mismatches(identity, signer).length === 0))
    .flatMap(({ signer: { extensions } }) => {
      const { sourceRepositoryUri, sourceRepositoryDigest } = extensions
      if (sourceRepositoryUri === undefined || sourceRepositoryDigest === undefined) return []
      return [{ repository: new URL(sourceRepositoryUri).pathname.slice(1), commit: sourceRepositoryDigest }]
    })
}
