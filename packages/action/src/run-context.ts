import { existsSync, readFileSync, statSync } from 'node:fs'
import { Failure } from '@portcullis/core/failure'
import { parseStrictJson } from '@portcullis/core/model/strict-json'
import type { Runner } from './runner.ts'

/** The workflow run that this step belongs to, as the runner describes it. Display and routing only: what counts is asked of the forge. */
export interface RunContext {
  /** `owner/name` */
  readonly repository: string
  readonly runId: number
  readonly attempt: number
  /** The person or app that started this attempt. */
  readonly actor: string
  readonly event: string
  readonly ref: string
  /** The commit that the run is about; for a pull request its head, not the merge that GitHub made up. */
  readonly commit: string
  /** `owner/name/.github/workflows/x.yml@refs/…`; older and foreign runners do not tell. */
  readonly workflow: string | undefined
  /** Page of this attempt. */
  readonly url: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly workspace: string
  readonly temporary: string
}

const largestEvent = 10 * 1024 * 1024

/** @throws Failure `input-invalid` when a variable that every runner sets is missing */
export function readRunContext(environment: Runner['environment']): RunContext {
  const missing: string[] = []
  const variable = (name: string): string => {
    const value = environment[name] ?? ''
    if (value === '') missing.push(name)
    return value
  }
  const number = (name: string): number => {
    const value = variable(name)
    if (value !== '' && !/^[0-9]{1,15}$/.test(value)) missing.push(`${name} (a number)`)
    return Number(value)
  }
  const serverUrl = variable('GITHUB_SERVER_URL')
  const repository = variable('GITHUB_REPOSITORY')
  const runId = number('GITHUB_RUN_ID')
  const attempt = number('GITHUB_RUN_ATTEMPT')
  const event = variable('GITHUB_EVENT_NAME')
  const context = {
    repository,
    runId,
    attempt,
    actor: environment['GITHUB_TRIGGERING_ACTOR'] ?? variable('GITHUB_ACTOR'),
    event,
    ref: variable('GITHUB_REF'),
    commit: variable('GITHUB_SHA'),
    workflow: environment['GITHUB_WORKFLOW_REF'],
    url: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    serverUrl,
    apiUrl: variable('GITHUB_API_URL'),
    workspace: variable('GITHUB_WORKSPACE'),
    temporary: variable('RUNNER_TEMP'),
  }
  if (missing.length > 0) throw notARunner(missing)
  return { ...context, commit: headOfPullRequest(event, environment['GITHUB_EVENT_PATH']) ?? context.commit }
}

// GITHUB_SHA of a pull_request run is a merge commit nobody wrote: a check run on it would be seen by nobody.
function headOfPullRequest(event: string, path: string | undefined): string | undefined {
  if (!event.startsWith('pull_request') || path === undefined || !existsSync(path)) return undefined
  if (statSync(path).size > largestEvent) return undefined
  const payload = parseStrictJson(readFileSync(path), { maxBytes: largestEvent })
  const sha = member(member(member(payload, 'pull_request'), 'head'), 'sha')
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

function notARunner(missing: readonly string[]): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: `This is not a step of a workflow run: the runner sets no ${missing.join(', ')}`,
    remedy: 'Run it by `uses:` in a workflow. In a terminal the same work is done by `portcullis <verb>`.',
    expected: 'the variables that GitHub sets in every step',
    found: `no ${missing.join(', ')}`,
  })
}
