import { Failure } from '@portcullis/core/failure'
import type { AuthorReader, EnvironmentReader, RunReader } from '@portcullis/core/ports/forge'
import { createAuthorReader } from '@portcullis/github/authors'
import { createGitHubClient } from '@portcullis/github/client'
import type { GitHubClient } from '@portcullis/github/client'
import { createEnvironmentReader } from '@portcullis/github/environments'
import { createRunReader } from '@portcullis/github/runs'
import type { Surroundings } from './surroundings.ts'

/** What GitHub can be asked. */
export interface Forge {
  readonly client: GitHubClient
  readonly runs: RunReader
  readonly environments: EnvironmentReader
  readonly authors: AuthorReader
}

/** @throws Failure `input-invalid` where there is no token: what GitHub must confirm cannot be found out then */
export function forgeOf({ github, clock, chance }: Surroundings): Forge {
  if (github === undefined)
    throw new Failure('input-invalid', {
      blame: 'configuration',
      message: 'GitHub must be asked about environments, runs and people, and there is no token or no repository',
      remedy: 'Give github-token; in a terminal, set GITHUB_TOKEN and GITHUB_REPOSITORY.',
    })
  const client = createGitHubClient({ ...github, clock, chance })
  return { client, runs: createRunReader(client), environments: createEnvironmentReader(client), authors: createAuthorReader(client) }
}
