/** What GitHub knows about a job when it mints a token for it. Everything but the repository has a plausible default. */
export interface GithubJob {
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId?: string
  readonly repositoryOwnerId?: string
  readonly visibility?: 'public' | 'private' | 'internal'
  readonly ref?: string
  readonly sha?: string
  readonly headRef?: string
  readonly baseRef?: string
  readonly eventName?: string
  readonly actor?: string
  readonly actorId?: string
  /** The `name:` of the workflow. */
  readonly workflow?: string
  /** Path of the workflow file that was started, e.g. `.github/workflows/build.yml`. */
  readonly workflowPath?: string
  /** `owner/name/path@ref` of the file that holds the job, when it is a reusable workflow; else the started workflow. */
  readonly jobWorkflowRef?: string
  readonly jobWorkflowSha?: string
  /** The deployment environment, for a job that has one. */
  readonly environment?: string
  readonly runId?: string
  readonly runNumber?: string
  readonly runAttempt?: string
  readonly checkRunId?: string
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted'
  readonly enterprise?: string
  readonly enterpriseId?: string
  /** Custom properties of the repository: claims `repo_property_<name>`. */
  readonly properties?: Readonly<Record<string, string>>
  /** How `sub` names the repository: with numeric ids (repositories since July 2026), or by its names alone as before. */
  readonly subjectForm?: 'immutable' | 'names'
}

/** The claims of a token apart from those that minting adds (`iss aud iat nbf exp jti`). */
export type Claims = Readonly<Record<string, string>>

/** All claims of GitHub's token for `job`, as strings, `sub` included; claims that do not apply are absent or empty as GitHub has them. */
export function githubClaims(job: GithubJob): Claims {
  const [owner = ''] = job.repository.split('/')
  const ref = job.ref ?? 'refs/heads/main'
  const sha = job.sha ?? '8f3c1b0a5d7e9f2c4b6a8d0e1f3a5c7b9d1e3f50'
  const workflowRef = `${job.repository}/${job.workflowPath ?? '.github/workflows/build.yml'}@${ref}`
  const ids = { repository: job.repositoryId ?? '1234', owner: job.repositoryOwnerId ?? '567' }
  return {
    sub: subject(job, ref, ids),
    actor: job.actor ?? 'octocat',
    actor_id: job.actorId ?? '583231',
    base_ref: job.baseRef ?? '',
    check_run_id: job.checkRunId ?? '70001',
    event_name: job.eventName ?? 'push',
    head_ref: job.headRef ?? '',
    job_workflow_ref: job.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: job.jobWorkflowSha ?? sha,
    ref,
    ref_protected: 'true',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: job.repository,
    repository_id: ids.repository,
    repository_owner: owner,
    repository_owner_id: ids.owner,
    repository_visibility: job.visibility ?? 'public',
    run_attempt: job.runAttempt ?? '1',
    run_id: job.runId ?? '9001',
    run_number: job.runNumber ?? '7',
    runner_environment: job.runnerEnvironment ?? 'github-hosted',
    sha,
    workflow: job.workflow ?? 'build',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...(job.enterprise === undefined ? {} : { enterprise: job.enterprise }),
    ...(job.enterpriseId === undefined ? {} : { enterprise_id: job.enterpriseId }),
    ...propertyClaims(job.properties ?? {}),
  }
}

/** GitHub's default `sub`: the environment if there is one, else the pull request, else the ref. */
function subject(job: GithubJob, ref: string, ids: { repository: string; owner: string }): string {
  const [owner = '', name = ''] = job.repository.split('/')
  const repository = job.subjectForm === 'names' ? job.repository : `${owner}@${ids.owner}/${name}@${ids.repository}`
  return `repo:${repository}:${subjectContext(job, ref)}`
}

function subjectContext(job: GithubJob, ref: string): string {
  if (job.environment !== undefined) return `environment:${job.environment.replaceAll(':', '%3A')}`
  if (job.eventName === 'pull_request') return 'pull_request'
  return `ref:${ref}`
}

function propertyClaims(properties: Readonly<Record<string, string>>): Claims {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [`repo_property_${name}`, value]))
}
