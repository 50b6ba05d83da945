import { Failure } from '@portcullis/core/failure'
import type { RunRecord, RunRecordReader } from '@portcullis/core/ports/run-records'
import { splitRepository } from './client.ts'
import type { GitHubClient } from './client.ts'
import { idIn, objectIn, textIn, unexpected } from './reading.ts'
import type { Json } from '@portcullis/core/model/strict-json'

const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'

/** Reads what GitHub remembers of attempts of runs, of any repository that the token may see. */
export function createRunRecordReader(client: GitHubClient): RunRecordReader {
  return {
    async runRecord({ repository, id, attempt }): Promise<RunRecord | undefined> {
      const [owner, repo] = splitRepository(repository)
      const { status, body } = await client.call({ route, values: { owner, repo, run_id: id, attempt_number: attempt }, needs: { name: 'actions', access: 'read' }, accepts: [404] })
      if (status === 404) return undefined
      const run = objectIn(body, 'attempt')
      if (idIn(run['id'], 'attempt.id') !== id || idIn(run['run_attempt'], 'attempt.run_attempt') !== attempt) throw another(repository, id)
      // GitHub's own description shows the path with the ref behind it, its answers mostly without.
      const [workflow = ''] = textIn(run['path'], 'attempt.path').split('@')
      return {
        repositoryId: idIn(objectIn(run['repository'], 'attempt.repository')['id'], 'attempt.repository.id'),
        workflow,
        startedAt: timeIn(run['run_started_at'], 'attempt.run_started_at'),
        ...(run['status'] === 'completed' ? { endedAt: timeIn(run['updated_at'], 'attempt.updated_at') } : {}),
      }
    },
  }
}

function timeIn(value: Json | undefined, where: string): Date {
  const time = new Date(textIn(value, where))
  if (Number.isNaN(time.getTime())) throw unexpected(where, 'a time', value)
  return time
}

function another(repository: string, id: number): Failure {
  return new Failure('github-protocol', { blame: 'service', message: `GitHub answered with another run than ${id} of ${repository}`, remedy: 'Run the job again.' })
}
