import type { SandboxGitHub } from './github/server.ts'
import { known } from './github/world.ts'
import type { Job, WorkflowRun } from './github/model/workflow-run.ts'
import type { HostedJob, HostedRun, RunnerHost } from './runner/host.ts'

/** The sandbox's GitHub as its runner sees it: runs, jobs, gates and tokens. */
export function runnerHostOf(github: SandboxGitHub): RunnerHost {
  const { lifecycle, world, serverUrl, apiUrl } = github
  const runs = new Map<string, WorkflowRun>()
  const jobs = new Map<string, Job>()
  const runOf = ({ id }: HostedRun) => known(runs.get(id), `run ${id}`)
  const jobOf = ({ id }: HostedJob) => known(jobs.get(id), `job ${id}`)
  return {
    async startRun({ repository, workflowPath, workflowName, eventName, ref, sha, actor }) {
      const run = lifecycle.startRun({ repository, workflow: workflowPath, workflowName, event: eventName, ref, sha, actor })
      const id = String(run.id)
      runs.set(id, run)
      const home = world.repository(repository)
      const attempt = known(run.attempts.at(-1), 'attempt')
      return {
        id,
        number: String(run.number),
        attempt: String(attempt.number),
        repositoryId: String(home.id),
        repositoryOwnerId: String(home.owner.id),
        actorId: String(run.actor.id),
        triggeringActor: attempt.triggeringActor.login,
        serverUrl,
        apiUrl,
        graphqlUrl: `${apiUrl}/graphql`,
        refProtected: home.protectedBranches.has(ref.replace('refs/heads/', '')),
      }
    },
    async startJob(run, { name, permissions, environment, jobWorkflowRef }) {
      const place = environment === undefined ? {} : { environment }
      const file = jobWorkflowRef === undefined ? {} : { jobWorkflowRef }
      const job = lifecycle.startJob(runOf(run), { name, permissions, ...place, ...file })
      jobs.set(String(job.id), job)
      return { id: String(job.id) }
    },
    async waitForEnvironment(_run, job) {
      return (await lifecycle.admission(jobOf(job))) === 'started' ? 'approved' : 'rejected'
    },
    async credentials(_run, job) {
      const grant = lifecycle.identity(jobOf(job))
      const { value: token } = lifecycle.token(jobOf(job))
      return { token, ...(grant === undefined ? {} : { idToken: grant }) }
    },
    async finishJob(_run, job, conclusion) {
      lifecycle.finishJob(jobOf(job), conclusion)
    },
    async finishRun(run, conclusion) {
      lifecycle.finishRun(runOf(run), conclusion)
    },
  }
}
