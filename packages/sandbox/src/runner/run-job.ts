import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fillIn, fillInValue } from './expression/template.ts'
import { toNumber, toText, truthy, type ValueMap } from './expression/value.ts'
import type { Conclusion, HostedJob, JobCredentials, JobPermissions, JobRequest } from './host.ts'
import type { JobResult } from './job-result.ts'
import { JobSteps } from './job-steps.ts'
import { createJobDirectories, runnerContext, type JobWorld } from './job-world.ts'
import { Masks } from './masks.ts'
import { RunnerProblem } from './problem.ts'
import type { RunState, WorkflowScope } from './run-state.ts'
import { killGroup } from './step-process.ts'
import type { StepsJob } from './workflow-job.ts'

/** One combination of a job, everything about it decided but the steps. */
export interface PlannedJob {
  readonly job: StepsJob
  /** As people see it. */
  readonly name: string
  readonly permissions: JobPermissions
  /** github (without a token), needs, strategy, matrix, vars, inputs. */
  readonly contexts: ValueMap
}

interface Running {
  readonly state: RunState
  readonly scope: WorkflowScope
  readonly planned: PlannedJob
  readonly hosted: HostedJob
  readonly environment: string | undefined
}

type Ending = Pick<JobResult, 'conclusion' | 'tolerated' | 'reason' | 'environment' | 'outputs' | 'steps'>

/** Runs a job: its turn in the concurrency group, its environment's gate, its steps, its outputs. */
export async function runJob(state: RunState, scope: WorkflowScope, planned: PlannedJob): Promise<JobResult> {
  const started = performance.now()
  const { job, name, permissions, contexts } = planned
  const { host } = state.world
  const group = job.concurrency === undefined ? undefined : fillIn(job.concurrency, { contexts })
  const leave = await state.concurrency.enter(group)
  try {
    const environment = job.environment === undefined ? undefined : fillIn(job.environment.name, { contexts })
    const hosted = await host.startJob(state.run, requestOf(planned, scope, environment))
    let conclusion: Conclusion = 'failure'
    try {
      const ending = await behindGate({ state, scope, planned, hosted, environment })
      conclusion = ending.conclusion
      return { ...ending, id: job.id, name, permissions, durationMilliseconds: performance.now() - started }
    } finally {
      await host.finishJob(state.run, hosted, conclusion)
    }
  } finally {
    leave()
  }
}

function requestOf({ name, permissions }: PlannedJob, { jobWorkflowRef }: WorkflowScope, environment: string | undefined): JobRequest {
  return {
    name,
    permissions,
    ...(environment === undefined ? {} : { environment }),
    ...(jobWorkflowRef === undefined ? {} : { jobWorkflowRef }),
  }
}

async function behindGate(running: Running): Promise<Ending> {
  const { state, hosted, environment } = running
  if (environment !== undefined && (await state.world.host.waitForEnvironment(state.run, hosted, environment)) === 'rejected') {
    const reason = `The deployment to '${environment}' was rejected or did not satisfy its protection rules`
    return { conclusion: 'failure', tolerated: false, reason, environment: { name: environment, url: '' }, outputs: {}, steps: [] }
  }
  const credentials = await state.world.host.credentials(state.run, hosted)
  const stop = new AbortController()
  const signals = [stop.signal, ...(state.world.signal === undefined ? [] : [state.world.signal])]
  const { world, contexts } = await prepare(running, credentials, AbortSignal.any(signals))
  const minutes = toNumber(fillInValue(running.planned.job.timeoutMinutes ?? '360', { contexts }))
  const timer = setTimeout(() => stop.abort(), minutes * 60_000)
  try {
    return await runSteps(running, world, contexts)
  } finally {
    clearTimeout(timer)
    for (const processId of world.processes) killGroup(processId)
  }
}

async function runSteps({ state, planned: { job }, scope: { file }, environment }: Running, world: JobWorld, contexts: ValueMap): Promise<Ending> {
  const defaults = {
    shell: job.defaults.shell ?? file.defaults.shell,
    workingDirectory: job.defaults.workingDirectory ?? file.defaults.workingDirectory,
  }
  const steps = new JobSteps(state, world, contexts, defaults)
  await steps.run(job.steps)
  const scope = steps.scope()
  const tolerated = job.continueOnError !== undefined && truthy(fillInValue(job.continueOnError, scope)) && job.continueOnError !== 'false'
  const url = world.masks.mask(fillIn(job.environment?.url ?? '', scope))
  return {
    conclusion: steps.status,
    tolerated,
    reason: undefined,
    environment: environment === undefined ? undefined : { name: environment, url },
    outputs: jobOutputs(job, scope, world),
    steps: steps.reports,
  }
}

/** An output that holds a secret, or nothing, is not handed on. */
function jobOutputs(job: StepsJob, scope: Parameters<typeof fillIn>[1], world: JobWorld): Record<string, string> {
  const filled = Object.entries(job.outputs).map(([name, text]) => [name, fillIn(text, scope)] as const)
  for (const [name, value] of filled) {
    if (world.masks.mask(value) !== value) world.onLine?.(`##[warning]Skip output '${name}' since it may contain secret.`)
  }
  return Object.fromEntries(filled.filter(([, value]) => value !== '' && world.masks.mask(value) === value))
}

/** The job's directories, its secrets covered, its variables filled in. */
async function prepare({ state, scope, planned, hosted, environment }: Running, { token, idToken }: JobCredentials, signal: AbortSignal) {
  const { job, name } = planned
  const root = join(state.root, `job-${randomUUID()}`)
  const directories = await createJobDirectories(root)
  const repository = toText(state.github['repository']).split('/')[1] ?? ''
  const workspace = join(root, repository, repository)
  await mkdir(workspace, { recursive: true })
  const eventPath = join(directories.temporary, '_github_workflow', 'event.json')
  await mkdir(join(directories.temporary, '_github_workflow'))
  await writeFile(eventPath, JSON.stringify(state.github['event'], null, 2))

  const own = environment === undefined ? {} : (state.world.environmentSecrets?.[environment] ?? {})
  const secrets: Record<string, string> = { ...scope.secrets, ...own, GITHUB_TOKEN: token }
  const masks = new Masks()
  for (const secret of [...Object.values(secrets), idToken?.requestToken ?? '']) masks.add(secret)
  const github: ValueMap = { ...state.github, token, job: job.id, workspace, event_path: eventPath }
  const runner = runnerContext(directories, join(root, repository))
  const contexts: ValueMap = { ...planned.contexts, github, runner, secrets, job: { status: 'success', check_run_id: hosted.id } }
  const { onLine } = state.world
  const world: JobWorld = {
    masks,
    workspace,
    temporary: directories.temporary,
    home: directories.home,
    github,
    runner,
    environment: jobVariables(state, scope, job, contexts),
    pathFront: [],
    systemPath: process.env['PATH'] ?? '',
    idToken,
    onLine: onLine === undefined ? undefined : (line) => onLine(line, name),
    signal,
    processes: [],
  }
  return { world, contexts }
}

function jobVariables({ world }: RunState, { file }: WorkflowScope, job: StepsJob, contexts: ValueMap): Record<string, string> {
  const fill = (texts: Readonly<Record<string, string>>) => {
    const reserved = Object.keys(texts).find((name) => /^(GITHUB|RUNNER)_/i.test(name))
    if (reserved !== undefined) throw new RunnerProblem(`env: '${reserved}' begins with a prefix that GitHub keeps for itself`)
    return Object.entries(texts).map(([name, text]) => [name, fillIn(text, { contexts })] as const)
  }
  return { ...world.machine, ...Object.fromEntries([...fill(file.environment), ...fill(job.variables)]) }
}
