import { callWorkflow } from './call-workflow.ts'
import { fillIn, holds } from './expression/template.ts'
import { asValueMap, type ValueMap } from './expression/value.ts'
import type { Conclusion, JobPermissions } from './host.ts'
import { combinedConclusion, type JobResult } from './job-result.ts'
import { combinations, nameWithMatrix } from './matrix.ts'
import { checkWithin, jobPermissions } from './permissions.ts'
import { RunnerProblem } from './problem.ts'
import { runJob } from './run-job.ts'
import type { RunState, WorkflowScope } from './run-state.ts'
import type { JobDefinition } from './workflow-job.ts'

/** A job of the file, all its combinations together. */
interface JobGroup {
  readonly job: JobDefinition
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly results: readonly JobResult[]
  /** Everything it needed, and what that needed. */
  readonly ancestors: readonly JobGroup[]
}

/** Runs the jobs of one file, each as soon as what it needs is done. @returns their results in the file's order, and their outputs by id */
export async function runJobs(state: RunState, scope: WorkflowScope): Promise<{ results: JobResult[]; outputs: ValueMap }> {
  const groups = new Map<string, Promise<JobGroup>>()
  const start = (job: JobDefinition): Promise<JobGroup> => {
    const running = groups.get(job.id) ?? runAfterNeeds(job)
    groups.set(job.id, running)
    return running
  }
  const runAfterNeeds = async (job: JobDefinition): Promise<JobGroup> => {
    const needed = await Promise.all(scope.file.jobs.filter(({ id }) => job.needs.includes(id)).map(start))
    return runGroup(state, scope, job, needed)
  }
  const finished = await Promise.all(scope.file.jobs.map(start))
  const outputs = Object.fromEntries(finished.map(({ job, result, outputs: own }) => [job.id, { result, outputs: own }]))
  return { results: finished.flatMap(({ results }) => results), outputs }
}

async function runGroup(state: RunState, scope: WorkflowScope, job: JobDefinition, needed: readonly JobGroup[]): Promise<JobGroup> {
  const ancestors = [...new Set(needed.flatMap((group) => [group, ...group.ancestors]))]
  const results = await runCombinations(state, scope, job, needed, ancestors)
  const outputs = Object.fromEntries(results.flatMap((result) => Object.entries(result.outputs)))
  return { job, result: combinedConclusion(results), outputs, results, ancestors }
}

async function runCombinations(
  state: RunState,
  scope: WorkflowScope,
  job: JobDefinition,
  needed: readonly JobGroup[],
  ancestors: readonly JobGroup[],
): Promise<JobResult[]> {
  const needs = Object.fromEntries(needed.map((group) => [group.job.id, { result: group.result, outputs: group.outputs }]))
  const contexts: ValueMap = { github: state.github, needs, vars: state.world.variables ?? {}, inputs: scope.inputs }
  return failingAlone(scope, job, async () => {
    const permissions = permissionsOf(scope, job)
    if (!holds(job.condition, { contexts, status: statusOf(state, ancestors) })) return [unrun(scope, job, 'skipped', 'its condition does not hold')]
    const found = combinations(job.matrix, { contexts })
    const runs = found.map((matrix, index) => {
      const strategy = { 'fail-fast': true, 'job-index': index, 'job-total': found.length, 'max-parallel': found.length }
      return failingAlone(scope, job, () => runCombination(state, scope, job, { ...contexts, matrix, strategy }, permissions))
    })
    return (await Promise.all(runs)).flat()
  })
}

/** What the file says wrongly fails the job it says it of, and no other. */
async function failingAlone(scope: WorkflowScope, job: JobDefinition, run: () => Promise<JobResult[]>): Promise<JobResult[]> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof RunnerProblem) return [unrun(scope, job, 'failure', error.message)]
    throw error
  }
}

async function runCombination(state: RunState, scope: WorkflowScope, job: JobDefinition, contexts: ValueMap, permissions: JobPermissions) {
  const plain = job.name === undefined ? nameWithMatrix(job.id, asValueMap(contexts['matrix'])) : fillIn(job.name, { contexts })
  const name = `${scope.namePrefix}${plain}`
  if (job.kind === 'steps') return [await runJob(state, scope, { job, name, permissions, contexts })]
  return callWorkflow(state, scope, { job, name, permissions, contexts }, runJobs)
}

/** Permissions are checked when the run starts; a job that exceeds its caller's is refused here. */
function permissionsOf({ file, limit }: WorkflowScope, job: JobDefinition): JobPermissions {
  if (limit === undefined) return jobPermissions(file.permissions, job.permissions)
  if (file.permissions === undefined && job.permissions === undefined) return limit
  const asked = jobPermissions(file.permissions, job.permissions)
  checkWithin(asked, limit, job.id)
  return asked
}

function statusOf({ world }: RunState, ancestors: readonly JobGroup[]) {
  const has = (result: Conclusion) => ancestors.some((group) => group.result === result)
  const cancelled = world.signal?.aborted === true || has('cancelled')
  return { success: !cancelled && ancestors.every(({ result }) => result === 'success'), failure: has('failure'), cancelled }
}

/** A job that never got to a runner, and so to no permissions. */
function unrun(scope: WorkflowScope, job: JobDefinition, conclusion: Conclusion, reason: string): JobResult {
  const name = `${scope.namePrefix}${job.name ?? job.id}`
  const nothing = { tolerated: false, environment: undefined, outputs: {}, permissions: {}, steps: [], durationMilliseconds: 0 }
  return { ...nothing, id: job.id, name, conclusion, reason }
}
