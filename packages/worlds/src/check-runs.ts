import type { CheckRunWriter } from '@portcullis/core/ports/check-runs'
import { createCheckRunWriter } from '@portcullis/github/check-runs'
import { createGitHubClient } from '@portcullis/github/client'
import type { GitHubAccess, Surroundings } from './surroundings.ts'

/** Shows results beside commits. */
export function checkRunsOf(access: GitHubAccess, { clock, chance }: Pick<Surroundings, 'clock' | 'chance'>): CheckRunWriter {
  return createCheckRunWriter(createGitHubClient({ ...access, clock, chance }))
}
