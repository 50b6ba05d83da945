import { join } from 'node:path'
import type { ActionFile } from './action-file.ts'
import { inputVariables, resolveInputs } from './action-inputs.ts'
import { executeStep, type StepResult } from './execute-step.ts'
import type { ValueMap } from './expression/value.ts'
import type { JobWorld } from './job-world.ts'

export type Stage = 'pre' | 'main' | 'post'

export interface ActionStep {
  readonly action: ActionFile
  /** As the workflow names it. */
  readonly uses: string
  readonly stage: Stage
  readonly with: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  /** What the stages before saved. */
  readonly state: Readonly<Record<string, string>>
  /** `action`, and for an action of another repository `action_repository` and `action_ref`. */
  readonly github: ValueMap
  /** Contexts that the defaults of inputs may name beside github and runner. */
  readonly contexts: ValueMap
  /** The Node that runs it. */
  readonly node: string
  readonly timeoutMilliseconds: number | undefined
  /** The workspace when absent. */
  readonly directory?: string | undefined
}

/** Runs one stage of a JavaScript action as a process of its own. */
export function runActionStage(world: JobWorld, step: ActionStep): Promise<StepResult> {
  const { action, stage } = step
  const contexts = { ...step.contexts, github: { ...world.github, ...step.github }, runner: world.runner }
  const { inputs, warnings } = resolveInputs(action, step.with, { contexts })
  const states = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value] as const)
  return executeStep(world, {
    heading: stage === 'main' ? `Run ${step.uses}` : `${stage === 'pre' ? 'Pre' : 'Post'} Run ${step.uses}`,
    command: step.node,
    parameters: [join(action.directory, action[stage] ?? action.main)],
    directory: step.directory ?? world.workspace,
    environment: step.environment,
    details: inputDetails(inputs),
    variables: { ...inputVariables(inputs), ...Object.fromEntries(states) },
    github: { ...step.github, action_path: action.directory },
    warnings: stage === 'main' ? warnings : [],
    timeoutMilliseconds: step.timeoutMilliseconds,
    tellsExitCode: false,
  })
}

/** A secret of several lines is only covered when each line is written as one. */
function inputDetails(inputs: Readonly<Record<string, string>>): string[] {
  const told = Object.entries(inputs).filter(([, value]) => value !== '')
  return told.length === 0 ? [] : ['with:', ...told.flatMap(([name, value]) => `  ${name}: ${value}`.split(/\r?\n/))]
}
