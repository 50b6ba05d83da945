import type { EnvironmentPolicy } from '../model/policy.ts'
import { formatRepository } from '../model/reference.ts'
import type { Reference } from '../model/reference.ts'

type Places = Pick<EnvironmentPolicy, 'repository' | 'repositories'>

/** Where the policy places an artifact in an environment, by the line that it comes from; undefined = nowhere. */
export function repositoryFor(artifact: Reference, { repository, repositories }: Places): string | undefined {
  const line = formatRepository(artifact)
  return repositories?.find(({ of }) => of === line)?.repository ?? repository
}

/** Every repository that an environment may fill. */
export function repositoriesOf({ repository, repositories }: Places): readonly string[] {
  return [...new Set([...(repository === undefined ? [] : [repository]), ...(repositories ?? []).map((place) => place.repository)])]
}
