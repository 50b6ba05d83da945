import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readActionFile } from './action-file.ts'
import { runActionStage, type Stage } from './action-step.ts'
import type { Annotation } from './annotation.ts'
import type { StepResult } from './execute-step.ts'
import { holds } from './expression/template.ts'
import { createJobDirectories, runnerContext, type JobWorld } from './job-world.ts'
import { Masks } from './masks.ts'
import { killGroup } from './step-process.ts'

export interface ActionRun {
  /** Where `action.yml` is; its `main` may lead outside. */
  readonly actionDirectory: string
  /** The workflow's `with`. */
  readonly inputs: Readonly<Record<string, string>>
  /** Variables of the job. Those called GITHUB_* also make up the github context that defaults of inputs see. */
  readonly environment: Readonly<Record<string, string>>
  readonly workspace: string
  /** `github.token`, covered in the log. */
  readonly token?: string
  readonly secrets?: readonly string[]
  /** RUNNER_TEMP and its neighbours; a directory of its own, removed afterwards, when absent. */
  readonly runnerDirectory?: string
  readonly workingDirectory?: string
  /** The Node that runs the action; this process's own when absent. */
  readonly node?: string
  readonly timeoutMilliseconds?: number
  /** Called with every masked line as it comes. */
  readonly onLine?: (line: string) => void
}

export interface ActionResult {
  /** Of `main`; null when a signal ended it or it never ran. */
  readonly exitCode: number | null
  readonly signal?: NodeJS.Signals
  /** `failure` when any of the stages failed. */
  readonly outcome: 'success' | 'failure' | 'cancelled'
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: readonly string[]
  readonly annotations: readonly Annotation[]
  /** Every secret that was covered. */
  readonly masks: readonly string[]
  readonly durationMilliseconds: number
}

/**
 * Runs a JavaScript action as GitHub's runner would: its committed files, `pre`, `main` and `post`, in an environment with nothing inherited but PATH.
 * @throws RunnerProblem when the action file is not one this runner runs
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = await readActionFile(run.actionDirectory)
  const root = run.runnerDirectory ?? (await mkdtemp(join(tmpdir(), 'portcullis-runner-')))
  const world = await createWorld(run, root)
  const results: (StepResult & { stage: Stage })[] = []
  let state: Readonly<Record<string, string>> = {}
  try {
    for (const stage of ['pre', 'main', 'post'] as const) {
      if (action[stage] === undefined || !mayRun(stage, { pre: action.preIf, post: action.postIf }, results)) continue
      const result = await runActionStage(world, {
        action,
        uses: action.name,
        stage,
        with: run.inputs,
        environment: {},
        state,
        github: { action: '__run' },
        contexts: {},
        node: run.node ?? process.execPath,
        timeoutMilliseconds: run.timeoutMilliseconds,
        directory: run.workingDirectory,
      })
      state = { ...state, ...result.state }
      results.push({ ...result, stage })
    }
  } finally {
    for (const processId of world.processes) killGroup(processId)
    if (run.runnerDirectory === undefined) await rm(root, { recursive: true, force: true })
  }
  return { ...combined(results), state, masks: world.masks.values }
}

async function createWorld(run: ActionRun, root: string): Promise<JobWorld> {
  const masks = new Masks()
  const requestToken = run.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  for (const secret of [run.token, requestToken, ...(run.secrets ?? [])]) if (secret !== undefined) masks.add(secret)
  const directories = await createJobDirectories(root)
  const told = Object.entries(run.environment).filter(([name]) => name.startsWith('GITHUB_'))
  const github = Object.fromEntries(told.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]))
  return {
    masks,
    workspace: run.workspace,
    temporary: directories.temporary,
    home: directories.home,
    github: { ...github, workspace: run.workspace, token: run.token ?? null },
    runner: runnerContext(directories, dirname(run.workspace)),
    environment: Object.fromEntries(Object.entries(run.environment).filter(([name]) => !name.startsWith('GITHUB_'))),
    pathFront: [],
    systemPath: process.env['PATH'] ?? '',
    idToken: undefined,
    onLine: run.onLine,
    signal: undefined,
    processes: [],
  }
}

/** `main` runs only after a `pre` that went well. */
function mayRun(stage: Stage, conditions: { pre: string; post: string }, before: readonly StepResult[]): boolean {
  const success = before.every(({ outcome }) => outcome === 'success')
  const condition = stage === 'main' ? 'success()' : conditions[stage]
  return holds(condition, { contexts: {}, status: { success, failure: !success, cancelled: false } })
}

function combined(results: readonly (StepResult & { stage: Stage })[]) {
  const main = results.find(({ stage }) => stage === 'main')
  const outcomes = results.map(({ outcome }) => outcome)
  const outcome = outcomes.includes('cancelled') ? 'cancelled' as const : outcomes.includes('failure') ? 'failure' as const : 'success' as const
  return {
    exitCode: main?.exitCode ?? null,
    ...(main === undefined || main.signal === null ? {} : { signal: main.signal }),
    outcome,
    outputs: main?.outputs ?? {},
    summary: results.map(({ summary }) => summary).join(''),
    log: results.flatMap(({ log }) => log),
    annotations: results.flatMap(({ annotations }) => annotations),
    durationMilliseconds: results.reduce((total, { durationMilliseconds }) => total + durationMilliseconds, 0),
  }
}
