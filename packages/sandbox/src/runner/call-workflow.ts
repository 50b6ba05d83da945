import { join } from 'node:path'
import { fillIn, fillInDeep } from './expression/template.ts'
import { toText, type Value, type ValueMap } from './expression/value.ts'
import type { JobPermissions } from './host.ts'
import type { JobResult } from './job-result.ts'
import { combinedConclusion } from './job-result.ts'
import { RunnerProblem } from './problem.ts'
import type { RunState, WorkflowScope } from './run-state.ts'
import { readWorkflowFile, type WorkflowFile } from './workflow-file.ts'
import { workflowInputs } from './workflow-inputs.ts'
import type { CallJob } from './workflow-job.ts'
import { asMap, asText } from './yaml.ts'

interface PlannedCall {
  readonly job: CallJob
  readonly name: string
  readonly permissions: JobPermissions
  readonly contexts: ValueMap
}

type RunJobs = (state: RunState, scope: WorkflowScope) => Promise<{ results: JobResult[]; outputs: ValueMap }>

/**
 * Runs the reusable workflow that a job calls. Its jobs have the run of the caller, at most the caller's permissions, and a `job_workflow_ref` of their own.
 * @returns the results of its jobs, and last one that stands for the call, with the workflow's outputs
 */
export async function callWorkflow(state: RunState, caller: WorkflowScope, planned: PlannedCall, runJobs: RunJobs): Promise<JobResult[]> {
  const { job, name, permissions, contexts } = planned
  const { file, ref } = await findWorkflow(state, job.uses)
  if (!('workflow_call' in file.events)) throw new RunnerProblem(`${job.uses} has no workflow_call trigger`)
  const declared = file.events['workflow_call']
  const given = asMap(fillInDeep(job.with as ValueMap, { contexts }), 'with')
  const { results, outputs } = await runJobs(state, {
    file,
    inputs: workflowInputs(declared, given, `${file.path}: on.workflow_call`),
    secrets: handedOn(job, caller, contexts),
    limit: permissions,
    namePrefix: `${name} / `,
    jobWorkflowRef: `${toText(state.github['repository'])}/${file.path}@${ref}`,
  })
  // The call speaks for its jobs: their failures count once, and their outputs only as it names them.
  const inner = results.map((result) => ({ ...result, tolerated: true, outputs: {} }))
  const call = { id: job.id, name, conclusion: combinedConclusion(results), tolerated: false, reason: undefined, environment: undefined, permissions, steps: [] }
  return [...inner, { ...call, outputs: callOutputs(declared, outputs, contexts), durationMilliseconds: 0 }]
}

async function findWorkflow(state: RunState, uses: string): Promise<{ file: WorkflowFile; ref: string }> {
  const { world, github } = state
  if (uses.startsWith('./')) {
    const path = uses.slice(2)
    return { file: await readWorkflowFile(join(world.repositoryDirectory, path), path), ref: toText(github['ref']) }
  }
  const match = /^[^/@\s]+\/[^/@\s]+\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(uses)
  const found = world.workflows?.(uses)
  if (match === null || found === undefined) throw new RunnerProblem(`Unable to find reusable workflow ${uses}`)
  const [, path = '', ref = ''] = match
  return { file: await readWorkflowFile(found, path), ref }
}

/** A called workflow knows no secrets but those it is handed. */
function handedOn(job: CallJob, caller: WorkflowScope, contexts: ValueMap): Record<string, string> {
  if (job.secrets === 'inherit') return { ...caller.secrets }
  const scope = { contexts: { ...contexts, secrets: caller.secrets } }
  return Object.fromEntries(Object.entries(job.secrets).map(([name, text]) => [name, fillIn(text, scope)]))
}

function callOutputs(declared: unknown, jobs: ValueMap, { github = null, vars = null, inputs = null }: ValueMap): Record<string, string> {
  const contexts: Record<string, Value> = { jobs, github, vars, inputs }
  const outputs = asMap(asMap(declared ?? {}, 'on.workflow_call')['outputs'] ?? {}, 'on.workflow_call.outputs')
  return Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name, fillIn(asText(asMap(output, `outputs.${name}`)['value'], name), { contexts })]),
  )
}
