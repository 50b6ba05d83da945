import { readYaml } from './documents.ts'
import type { YamlText } from './documents.ts'
import type { ActionContract } from './action-contract.ts'
import { stepViolations } from './step-law.ts'
import type { Step } from './step-law.ts'

export interface Job {
  readonly permissions?: unknown
  readonly 'runs-on'?: unknown
  readonly 'timeout-minutes'?: unknown
  readonly steps?: readonly Step[]
  readonly uses?: string
  readonly secrets?: unknown
}

interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}

// They run with the rights of the repository on what a stranger sent.
const dangerousTriggers = ['pull_request_target', 'workflow_run', 'issue_comment']

/**
 * What is wrong with a workflow, a list of jobs or a list of steps: pins, permissions, triggers, and inputs and outputs that our
 * actions do not have. Other YAML has nothing to be wrong about.
 */
export function workflowViolations(source: YamlText, contracts: ReadonlyMap<string, ActionContract>): string[] {
  const { tree, lineOf } = readYaml(source)
  const complain = (message: string, ...at: (string | number)[]): string => `${source.path}:${lineOf(...at)}: ${message}`
  if (Array.isArray(tree)) return stepsOf(tree).length === 0 ? [] : inSteps(stepsOf(tree), [])
  if (typeof tree !== 'object' || tree === null) return []
  const workflow = tree as Workflow
  if ('steps' in workflow) return inSteps(stepsOf((workflow as Job).steps), ['steps'])
  if (workflow.jobs === undefined) return []
  const inJobs = Object.entries(workflow.jobs).flatMap(([name, job]) => [
    ...jobProblems(job).map((problem) => complain(`job ${name}: ${problem}`, 'jobs', name)),
    ...inSteps(stepsOf(job.steps), ['jobs', name, 'steps'], job),
  ])
  // Without `on` it is an excerpt: the rest of the file stands elsewhere.
  return workflow.on === undefined ? inJobs : [...workflowProblems(workflow).map((problem) => complain(problem)), ...inJobs]

  function inSteps(steps: readonly Step[], at: readonly (string | number)[], job?: Job): string[] {
    const lines = source.text.split('\n')
    return stepViolations(steps, contracts, lines, job?.permissions).map(({ index, problem }) => complain(problem, ...at, index))
  }
}

function workflowProblems({ on, permissions, concurrency }: Workflow): string[] {
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {})
  const grantsNothing = typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0
  return [
    ...(grantsNothing ? [] : ['permissions at the top are not {}: each job lists its own']),
    ...(concurrency === undefined && !triggers.includes('workflow_call') ? ['no concurrency group'] : []),
    ...triggers.filter((trigger) => dangerousTriggers.includes(trigger)).map((trigger) => `the trigger ${trigger} runs with our rights for strangers`),
  ]
}

function jobProblems({ permissions, steps, secrets, uses, ...job }: Job): string[] {
  const labels = [job['runs-on']].flat().map(String)
  return [
    ...(typeof permissions === 'object' && permissions !== null ? [] : ['it lists no permissions of its own']),
    ...(steps !== undefined && job['timeout-minutes'] === undefined ? ['it has no timeout-minutes'] : []),
    ...(labels.includes('self-hosted') ? ['a runner of our own keeps what earlier jobs left'] : []),
    ...(secrets === 'inherit' ? ['it hands on every secret'] : []),
    ...(uses === undefined || uses.startsWith('./') || /@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned to a commit`]),
  ]
}

function stepsOf(value: unknown): readonly Step[] {
  const isStep = (one: unknown): one is Step => typeof one === 'object' && one !== null && ('uses' in one || 'run' in one)
  return Array.isArray(value) && value.every(isStep) ? value : []
}
