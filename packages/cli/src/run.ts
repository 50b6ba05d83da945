import type { Actor } from '@portcullis/core/use-cases/request'
import { runNumber } from './options.ts'
import { usage } from './usage.ts'

/** The workflow run that this process acts for: of the option, else of the job it runs in. */
export function thisRun(given: number | undefined): Actor {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_REPOSITORY: repository = 'local', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env
  const runId = given ?? (id === undefined ? undefined : runNumber(id))
  if (runId === undefined) throw usage('approvals belong to a workflow run: give --run-id')
  const login = process.env['GITHUB_TRIGGERING_ACTOR'] ?? process.env['GITHUB_ACTOR'] ?? process.env['USER'] ?? 'unknown'
  return { login, run: `${server}/${repository}/actions/runs/${runId}/attempts/${attempt}`, runId }
}
