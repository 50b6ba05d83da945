import { Failure } from '@portcullis/core/failure'
import type { Person, Run, RunReader } from '@portcullis/core/ports/forge'

import { readApprovals } from './approvals.ts'
import type { GitHubClient } from './client.ts'
import { hashIn, idIn, objectIn, personIn, textIn } from './reading.ts'

const needs = { name: 'actions', access: 'read' } as const
const mostAttempts = 100

/** Reads workflow runs of the client's repository. */
export function createRunReader(client: GitHubClient): RunReader {
  return {
    run: (id) => readRun(client, id),
    approvals: (runId) => readApprovals(client, runId),
  }
}

/** A run with everybody who started it: its actor, and who triggered each attempt, since a re-run has another initiator. */
async function readRun(client: GitHubClient, id: number): Promise<Run> {
  const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', values: { run_id: id }, needs })
  const run = objectIn(body, 'run')
  const repository = objectIn(run['repository'], 'run.repository')
  const attempt = idIn(run['run_attempt'], 'run.run_attempt')
  if (idIn(run['id'], 'run.id') !== id) throw anotherRun(id)
  if (attempt > mostAttempts) throw tooManyAttempts(attempt)
  const initiators = [personIn(run['actor'], 'run.actor'), personIn(run['triggering_actor'], 'run.triggering_actor')]
  for (let number = 1; number < attempt; number++) initiators.push(...(await readStarters(client, id, number)))
  return {
    repository: textIn(repository['full_name'], 'run.repository.full_name'),
    repositoryId: idIn(repository['id'], 'run.repository.id'),
    id,
    attempt,
    event: textIn(run['event'], 'run.event'),
    commit: hashIn(run['head_sha'], 'run.head_sha'),
    // The API names the branch or tag, not which of the two it is.
    ref: run['head_branch'] === null ? '' : textIn(run['head_branch'], 'run.head_branch'),
    url: textIn(run['html_url'], 'run.html_url'),
    initiators: distinct(initiators),
  }
}

async function readStarters(client: GitHubClient, id: number, attempt: number): Promise<Person[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'
  const { body } = await client.call({ route, values: { run_id: id, attempt_number: attempt }, needs })
  const run = objectIn(body, 'attempt')
  return [personIn(run['actor'], 'attempt.actor'), personIn(run['triggering_actor'], 'attempt.triggering_actor')]
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()]
}

function anotherRun(id: number): Failure {
  return new Failure('github-protocol', { blame: 'service', message: `GitHub answered with another run than ${id}`, remedy: 'Run the job again.' })
}

function tooManyAttempts(attempt: number): Failure {
  return new Failure('too-large', {
    blame: 'configuration',
    message: `The run has ${attempt} attempts; at most ${mostAttempts} are looked through for their initiators`,
    remedy: 'Start a new run instead of running this one again.',
  })
}
