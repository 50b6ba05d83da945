import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ArtifactStore, type StoredArtifact } from './artifact-store.ts'
import { ConcurrencyGroups } from './concurrency.ts'
import { fillIn } from './expression/template.ts'
import { asValueMap, type ValueMap } from './expression/value.ts'
import { githubContext, type WorkflowEvent } from './github-context.ts'
import type { Conclusion, HostedRun } from './host.ts'
import { runJobs } from './job-graph.ts'
import { combinedConclusion, type JobResult } from './job-result.ts'
import { jobPermissions } from './permissions.ts'
import { RunnerProblem } from './problem.ts'
import type { RunnerWorld } from './run-state.ts'
import { readWorkflowFile, type WorkflowFile } from './workflow-file.ts'
import { workflowInputs } from './workflow-inputs.ts'

export interface WorkflowRequest {
  /** From the repository's root: `.github/workflows/promote.yml`. */
  readonly workflowFile: string
  readonly event: WorkflowEvent
  /** `owner/name` */
  readonly repository: string
  readonly sha: string
  /** `refs/heads/main` */
  readonly ref: string
  /** Login of whoever started it. */
  readonly actor: string
  readonly world: RunnerWorld
}

export interface WorkflowResult {
  readonly run: HostedRun
  readonly conclusion: Conclusion
  /** In the order of the file; the combinations of a matrix and the jobs of a reusable workflow one by one. */
  readonly jobs: readonly JobResult[]
  /** Their files are gone with the run, unless it was given a work directory. */
  readonly artifacts: readonly StoredArtifact[]
  readonly durationMilliseconds: number
}

/**
 * Runs a workflow file from the event to its conclusion. A failing job is a result, not an error.
 * @throws RunnerProblem for a file, an event or inputs with which GitHub would not even start the run
 */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowResult> {
  const started = performance.now()
  const { world, event, repository, sha, ref, actor } = request
  const file = await readWorkflowFile(join(world.repositoryDirectory, request.workflowFile), request.workflowFile)
  const inputs = checkStart(file, event)
  const names = { workflowName: file.name, workflowPath: file.path }
  const referencedWorkflows = calledWorkflows(file, repository, ref)
  const run = await world.host.startRun({ ...names, repository, eventName: event.name, ref, sha, actor, referencedWorkflows })
  const root = world.workDirectory ?? (await mkdtemp(join(tmpdir(), 'portcullis-run-')))
  await mkdir(root, { recursive: true })
  const github = githubContext({ ...names, run, event, repository, sha, ref, actor })
  const artifacts = new ArtifactStore(join(root, 'artifacts'))
  const concurrency = world.concurrency ?? new ConcurrencyGroups()
  let conclusion: Conclusion = 'failure'
  try {
    const leave = await concurrency.enter(groupOf(file, github, inputs))
    try {
      const scope = { file, inputs, secrets: world.secrets ?? {}, limit: undefined, namePrefix: '', jobWorkflowRef: undefined }
      const { results } = await runJobs({ world, run, github, artifacts, concurrency, root }, scope)
      conclusion = world.signal?.aborted === true ? 'cancelled' : combinedConclusion(results)
      return { run, conclusion, jobs: results, artifacts: artifacts.all, durationMilliseconds: performance.now() - started }
    } finally {
      leave()
    }
  } finally {
    await world.host.finishRun(run, conclusion)
    if (world.workDirectory === undefined) await rm(root, { recursive: true, force: true })
  }
}

/** What GitHub looks at before a run exists. @returns the `inputs` context */
function checkStart(file: WorkflowFile, event: WorkflowEvent): ValueMap {
  if (!(event.name in file.events)) throw new RunnerProblem(`${file.path} is not started by '${event.name}', only by ${Object.keys(file.events).join(', ')}`)
  for (const job of file.jobs) jobPermissions(file.permissions, job.permissions)
  if (event.name !== 'workflow_dispatch') return {}
  return workflowInputs(file.events['workflow_dispatch'], asValueMap(event.payload['inputs']), `${file.path}: on.workflow_dispatch`)
}

function calledWorkflows(file: WorkflowFile, repository: string, ref: string): string[] {
  const uses = file.jobs.flatMap((job) => (job.kind === 'call' ? [job.uses] : []))
  return uses.map((used) => (used.startsWith('./') ? `${repository}/${used.slice(2)}@${ref}` : used))
}

function groupOf(file: WorkflowFile, github: ValueMap, inputs: ValueMap): string | undefined {
  return file.concurrency === undefined ? undefined : `workflow:${fillIn(file.concurrency, { contexts: { github, inputs } })}`
}
