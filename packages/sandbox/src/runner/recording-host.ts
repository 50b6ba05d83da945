import type { JobRequest, RunnerHost } from './host.ts'

/** A GitHub that lets everything through but what `rejected` names, and remembers what it was asked. */
export class RecordingHost implements RunnerHost {
  readonly calls: string[] = []
  readonly requests: JobRequest[] = []
  readonly rejected = new Set<string>()

  async startRun() {
    this.calls.push('startRun')
    const urls = { serverUrl: 'http://127.0.0.1:1', apiUrl: 'http://127.0.0.1:1/api', graphqlUrl: 'http://127.0.0.1:1/graphql' }
    return { ...urls, id: '77', number: '3', attempt: '1', repositoryId: '10', repositoryOwnerId: '20', actorId: '30', triggeringActor: 'ann' }
  }

  async startJob(_run: unknown, request: JobRequest) {
    this.calls.push(`startJob ${request.name}`)
    this.requests.push(request)
    return { id: request.name }
  }

  async waitForEnvironment(_run: unknown, job: { id: string }, environment: string) {
    this.calls.push(`wait ${job.id} ${environment}`)
    return this.rejected.has(environment) ? ('rejected' as const) : ('approved' as const)
  }

  async credentials(_run: unknown, job: { id: string }) {
    this.calls.push(`credentials ${job.id}`)
    const asked = this.requests.findLast(({ name }) => name === job.id)?.permissions['id-token'] === 'write'
    const idToken = { requestUrl: 'http://127.0.0.1:1/id?x=1', requestToken: 'request-token' }
    return { token: 'ghs_job_token', ...(asked ? { idToken } : {}) }
  }

  async finishJob(_run: unknown, job: { id: string }, conclusion: string) {
    this.calls.push(`finishJob ${job.id} ${conclusion}`)
  }

  async finishRun(_run: unknown, conclusion: string) {
    this.calls.push(`finishRun ${conclusion}`)
  }
}
