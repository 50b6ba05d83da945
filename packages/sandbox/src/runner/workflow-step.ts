import { RunnerProblem } from './problem.ts'
import { asMap, asText, asTexts, onlyKeys, optionalText } from './yaml.ts'

interface StepFrame {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly condition: string | undefined
  readonly environment: Readonly<Record<string, string>>
  /** Expressions that give a boolean, a number. */
  readonly continueOnError: string | undefined
  readonly timeoutMinutes: string | undefined
}

export interface UsesStep extends StepFrame {
  readonly kind: 'uses'
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
}

export interface RunStep extends StepFrame {
  readonly kind: 'run'
  readonly run: string
  readonly shell: string | undefined
  readonly workingDirectory: string | undefined
}

export type StepDefinition = UsesStep | RunStep

const frameKeys = ['id', 'name', 'if', 'env', 'continue-on-error', 'timeout-minutes']
const identifier = /^[A-Za-z_][A-Za-z0-9_-]*$/

/** Reads one step. @throws RunnerProblem */
export function readStep(value: unknown, where: string): StepDefinition {
  const step = asMap(value, where)
  const id = optionalText(step['id'], `${where}.id`)
  if (id !== undefined && !identifier.test(id)) throw new RunnerProblem(`${where}: '${id}' is not a step id`)
  const frame: StepFrame = {
    id,
    name: optionalText(step['name'], `${where}.name`),
    condition: optionalText(step['if'], `${where}.if`),
    environment: asTexts(step['env'], `${where}.env`),
    continueOnError: optionalText(step['continue-on-error'], `${where}.continue-on-error`),
    timeoutMinutes: optionalText(step['timeout-minutes'], `${where}.timeout-minutes`),
  }
  if ('uses' in step) {
    onlyKeys(step, [...frameKeys, 'uses', 'with'], where)
    return { ...frame, kind: 'uses', uses: asText(step['uses'], `${where}.uses`), with: asTexts(step['with'], `${where}.with`) }
  }
  onlyKeys(step, [...frameKeys, 'run', 'shell', 'working-directory'], where)
  if (!('run' in step)) throw new RunnerProblem(`${where}: either uses or run is required`)
  return {
    ...frame,
    kind: 'run',
    run: asText(step['run'], `${where}.run`),
    shell: optionalText(step['shell'], `${where}.shell`),
    workingDirectory: optionalText(step['working-directory'], `${where}.working-directory`),
  }
}

/** What GitHub's page calls the step. */
export function stepTitle(step: StepDefinition): string {
  return step.name ?? `Run ${step.kind === 'uses' ? step.uses : (step.run.trim().split('\n')[0] ?? '')}`
}
