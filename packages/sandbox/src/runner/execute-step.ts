import { stat } from 'node:fs/promises'
import type { Annotation } from './annotation.ts'
import type { ValueMap } from './expression/value.ts'
import { createFileCommands, readFileCommands } from './file-commands.ts'
import { stepVariables, type JobWorld } from './job-world.ts'
import { StepLog } from './step-log.ts'
import { runProcess, type ProcessResult } from './step-process.ts'

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One process of a step, ready to run. */
export interface StepRequest {
  /** The heading of its log, as in `Run ./actions/scan`. */
  readonly heading: string
  readonly command: string
  readonly parameters: readonly string[]
  readonly directory: string
  /** The step's own `env`. */
  readonly environment: Readonly<Record<string, string>>
  /** What the log says of it below the heading. */
  readonly details: readonly string[]
  /** Variables that no `env` overrides: INPUT_*, STATE_*. */
  readonly variables: Readonly<Record<string, string>>
  readonly github: ValueMap
  readonly warnings: readonly string[]
  readonly timeoutMilliseconds: number | undefined
  /** Scripts say their exit code in the log, actions do not. */
  readonly tellsExitCode: boolean
}

/** What came of one step. */
export interface StepResult {
  readonly outcome: Outcome
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Masked. */
  readonly log: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly durationMilliseconds: number
}

/** Runs a step's process and reads everything it said: output, files, exit code. What it did to `env` and PATH is in `world` afterwards. */
export async function executeStep(world: JobWorld, request: StepRequest): Promise<StepResult> {
  const started = performance.now()
  const { masks, workspace, onLine } = world
  const environment = { ...world.environment, ...request.environment }
  const log = new StepLog({ masks, workspace, onLine, debug: environment['RUNNER_DEBUG'] === '1' })
  writeHeading(log, request, environment)
  for (const warning of request.warnings) log.warning(warning)

  const files = await createFileCommands(world.temporary)
  const variables = { ...stepVariables(world, request.environment, { ...request.github, ...files }), ...request.variables }
  const ended = await runStepProcess(world, request, variables, log)
  if (ended?.processId !== undefined) world.processes.push(ended.processId)
  if (request.tellsExitCode && ended?.exitCode !== 0) log.error(`Process completed with exit code ${ended?.exitCode ?? 1}.`)
  if (ended?.timedOut === true) log.error(`The action '${request.heading}' has timed out after ${(request.timeoutMilliseconds ?? 0) / 60_000} minutes.`)

  const said = await readFileCommands(files, log, masks)
  Object.assign(world.environment, said.environment)
  world.pathFront.unshift(...said.path)
  const failed = ended?.exitCode !== 0 || ended.timedOut || said.failed || log.commandFailed
  return {
    outcome: ended?.cancelled === true ? 'cancelled' : failed ? 'failure' : 'success',
    exitCode: ended?.exitCode ?? null,
    signal: ended?.signal ?? null,
    outputs: { ...log.outputs, ...said.outputs },
    state: { ...log.state, ...said.state },
    summary: said.summary,
    log: log.lines,
    annotations: log.annotations,
    durationMilliseconds: performance.now() - started,
  }
}

/** A step that never got to run, for the reason told. */
export function refusedStep(world: JobWorld, reason: string): StepResult {
  const log = new StepLog({ masks: world.masks, workspace: world.workspace, onLine: world.onLine })
  log.error(reason)
  return emptyResult('failure', log)
}

/** A step whose condition did not hold. */
export function skippedStep(): StepResult {
  return emptyResult('skipped', { lines: [], annotations: [] })
}

/** A step that this runner does itself; `outputs` are its results. */
export function builtInStep(log: StepLog, outputs: Readonly<Record<string, string>>, started: number): StepResult {
  return { ...emptyResult('success', log), exitCode: 0, outputs, durationMilliseconds: performance.now() - started }
}

function emptyResult(outcome: Outcome, log: { readonly lines: readonly string[]; readonly annotations: readonly Annotation[] }): StepResult {
  const nothing = { exitCode: null, signal: null, outputs: {}, state: {}, summary: '', durationMilliseconds: 0 }
  return { ...nothing, outcome, log: log.lines, annotations: log.annotations }
}

/** `undefined` when the process could not even be started. */
async function runStepProcess(
  world: JobWorld,
  { command, parameters, directory, timeoutMilliseconds }: StepRequest,
  environment: Record<string, string>,
  log: StepLog,
): Promise<ProcessResult | undefined> {
  try {
    if (!(await stat(directory)).isDirectory()) throw new Error(`${directory} is not a directory`)
    const onLine = (line: string) => log.take(line)
    return await runProcess({ command, parameters, directory, environment, onLine, timeoutMilliseconds, signal: world.signal })
  } catch (error) {
    log.error(`An error occurred trying to start process '${command}' with working directory '${directory}'. ${String(error)}`)
    return undefined
  }
}

function writeHeading(log: StepLog, { heading, details }: StepRequest, environment: Readonly<Record<string, string>>): void {
  log.write(`##[group]${heading}`)
  for (const detail of details) log.write(detail)
  if (Object.keys(environment).length > 0) log.write('env:')
  for (const [name, value] of Object.entries(environment)) log.write(`  ${name}: ${value}`)
  log.write('##[endgroup]')
}
