import { readConcurrency } from './concurrency.ts'
import { RunnerProblem } from './problem.ts'
import { readStep, type StepDefinition } from './workflow-step.ts'
import { asList, asMap, asText, asTexts, onlyKeys, optionalText, type YamlMap } from './yaml.ts'

/** `defaults.run`. */
export interface RunDefaults {
  readonly shell: string | undefined
  readonly workingDirectory: string | undefined
}

interface JobFrame {
  readonly id: string
  readonly name: string | undefined
  readonly needs: readonly string[]
  readonly condition: string | undefined
  readonly permissions: unknown
  readonly concurrency: string | undefined
  /** Lists by name, or one expression that gives such a map. */
  readonly matrix: YamlMap | string | undefined
}

/** A job with steps of its own. */
export interface StepsJob extends JobFrame {
  readonly kind: 'steps'
  readonly environment: { readonly name: string; readonly url: string | undefined } | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly defaults: RunDefaults
  readonly timeoutMinutes: string | undefined
  readonly continueOnError: string | undefined
  readonly steps: readonly StepDefinition[]
}

/** A job that is a reusable workflow. */
export interface CallJob extends JobFrame {
  readonly kind: 'call'
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly secrets: 'inherit' | Readonly<Record<string, string>>
}

export type JobDefinition = StepsJob | CallJob

const frameKeys = ['name', 'needs', 'if', 'permissions', 'concurrency', 'strategy']
const stepsKeys = [...frameKeys, 'runs-on', 'environment', 'outputs', 'env', 'defaults', 'timeout-minutes', 'continue-on-error', 'steps']
const callKeys = [...frameKeys, 'uses', 'with', 'secrets']
const identifier = /^[A-Za-z_][A-Za-z0-9_-]*$/

/** Reads one job. @throws RunnerProblem */
export function readJob(id: string, value: unknown, where: string): JobDefinition {
  if (!identifier.test(id)) throw new RunnerProblem(`${where}: '${id}' is not a job id`)
  const job = asMap(value, where)
  const frame: JobFrame = {
    id,
    name: optionalText(job['name'], `${where}.name`),
    needs: readNeeds(job['needs'], `${where}.needs`),
    condition: optionalText(job['if'], `${where}.if`),
    permissions: job['permissions'],
    concurrency: readConcurrency(job['concurrency'], `${where}.concurrency`),
    matrix: readMatrix(job['strategy'], `${where}.strategy`),
  }
  return 'uses' in job ? readCall(job, frame, where) : readSteps(job, frame, where)
}

/** Reads `defaults:` of a workflow or a job. */
export function readDefaults(value: unknown, where: string): RunDefaults {
  const defaults = asMap(value ?? {}, where)
  onlyKeys(defaults, ['run'], where)
  const run = asMap(defaults['run'] ?? {}, `${where}.run`)
  onlyKeys(run, ['shell', 'working-directory'], `${where}.run`)
  return {
    shell: optionalText(run['shell'], `${where}.run.shell`),
    workingDirectory: optionalText(run['working-directory'], `${where}.run.working-directory`),
  }
}

function readSteps(job: YamlMap, frame: JobFrame, where: string): StepsJob {
  onlyKeys(job, stepsKeys, where)
  if (job['runs-on'] === undefined) throw new RunnerProblem(`${where}: Required property is missing: runs-on`)
  const steps = asList(job['steps'], `${where}.steps`).map((step, index) => readStep(step, `${where}.steps[${index}]`))
  const ids = steps.flatMap(({ id }) => id ?? [])
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new RunnerProblem(`${where}: The identifier '${twice}' may not be used more than once within the same scope.`)
  return {
    ...frame,
    kind: 'steps',
    environment: readEnvironment(job['environment'], `${where}.environment`),
    outputs: asTexts(job['outputs'], `${where}.outputs`),
    variables: asTexts(job['env'], `${where}.env`),
    defaults: readDefaults(job['defaults'], `${where}.defaults`),
    timeoutMinutes: optionalText(job['timeout-minutes'], `${where}.timeout-minutes`),
    continueOnError: optionalText(job['continue-on-error'], `${where}.continue-on-error`),
    steps,
  }
}

function readCall(job: YamlMap, frame: JobFrame, where: string): CallJob {
  onlyKeys(job, callKeys, where)
  const secrets = job['secrets'] === 'inherit' ? 'inherit' : asTexts(job['secrets'], `${where}.secrets`)
  return { ...frame, kind: 'call', uses: asText(job['uses'], `${where}.uses`), with: asMap(job['with'] ?? {}, `${where}.with`), secrets }
}

function readNeeds(value: unknown, where: string): string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? asList(value, where).map((need) => asText(need, where)) : [asText(value, where)]
}

function readEnvironment(value: unknown, where: string) {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return { name: value, url: undefined }
  const environment = asMap(value, where)
  onlyKeys(environment, ['name', 'url', 'deployment'], where)
  return { name: asText(environment['name'], `${where}.name`), url: optionalText(environment['url'], `${where}.url`) }
}

function readMatrix(value: unknown, where: string): YamlMap | string | undefined {
  const strategy = asMap(value ?? {}, where)
  onlyKeys(strategy, ['matrix', 'fail-fast', 'max-parallel'], where)
  const { matrix } = strategy
  if (matrix === undefined || typeof matrix === 'string') return matrix
  const lists = asMap(matrix, `${where}.matrix`)
  const unknown = ['include', 'exclude'].find((key) => key in lists)
  if (unknown !== undefined) throw new RunnerProblem(`${where}.matrix: this runner does not know '${unknown}'`)
  return lists
}
