import type { ActionContract } from './action-contract.ts'

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Complaint {
  readonly index: number
  readonly problem: string
}

const identity = 'id-token'

/** What our actions cannot work without, and what they must not have (doors.md, part 2). */
const needs: Readonly<Record<string, readonly string[]>> = {
  sign: [identity],
  'policy-gate': ['actions', identity],
  'require-approval': ['actions'],
  promote: ['actions', identity],
}

/** What is wrong with the steps of a job; `lines` is the text they stand in, `permissions` those of the job where they are known. */
export function stepViolations(
  steps: readonly Step[],
  contracts: ReadonlyMap<string, ActionContract>,
  lines: readonly string[],
  permissions?: unknown,
): Complaint[] {
  const granted = typeof permissions === 'object' && permissions !== null ? (permissions as Readonly<Record<string, string>>) : undefined
  return steps.flatMap((step, index) => {
    const ours = contractOf(step, contracts)
    const problems = [
      ...pinProblems(step, lines),
      ...scriptProblems(step),
      ...(ours === undefined ? [] : [...inputProblems(step, ours.contract), ...(granted === undefined ? [] : permissionProblems(ours.name, granted))]),
      ...outputProblems(step, steps, contracts),
    ]
    return problems.map((problem) => ({ index, problem }))
  })
}

function contractOf({ uses = '' }: Step, contracts: ReadonlyMap<string, ActionContract>) {
  const name = /(?:^\.\/|\/portcullis\/)actions\/(?<name>[a-z-]+)(?:@|$)/.exec(uses)?.groups?.['name']
  const contract = name === undefined ? undefined : contracts.get(name)
  return name === undefined || contract === undefined ? undefined : { name, contract }
}

function pinProblems({ uses, with: inputs }: Step, lines: readonly string[]): string[] {
  if (uses === undefined || uses.startsWith('./')) return []
  const line = lines.find((text) => text.includes(uses)) ?? ''
  return [
    ...(/@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned to a commit`]),
    ...(/# v[0-9]+\.[0-9]+\.[0-9]+\s*$/.test(line) ? [] : [`${uses} has no comment that tells its version`]),
    ...(uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false ? ['the checkout leaves its token in the tree: persist-credentials: false'] : []),
    ...(uses.startsWith('actions/cache@') ? ['what a cache holds was put there by somebody else'] : []),
  ]
}

function scriptProblems({ run }: Step): string[] {
  return run?.includes('${{') === true ? ['an expression inside a script is code that somebody else may write: hand it over by env'] : []
}

function inputProblems({ uses, with: given = {} }: Step, { inputs }: ActionContract): string[] {
  const unknown = Object.keys(given).filter((name) => !inputs.has(name))
  const missing = [...inputs].filter(([name, { required }]) => required && !(name in given)).map(([name]) => name)
  return [...unknown.map((name) => `${uses ?? ''} has no input ${name}`), ...missing.map((name) => `${uses ?? ''} is not given ${name}`)]
}

function permissionProblems(name: string, granted: Readonly<Record<string, string>>): string[] {
  const missing = (needs[name] ?? []).filter((permission) => granted[permission] === undefined)
  const excess = name === 'scan' && granted[identity] !== undefined ? ['a scan reads hostile content and may not have id-token'] : []
  return [...missing.map((permission) => `${name} needs the permission ${permission}`), ...excess]
}

/** `steps.<id>.outputs.<name>` that one of our actions does not have. */
function outputProblems(step: Step, steps: readonly Step[], contracts: ReadonlyMap<string, ActionContract>): string[] {
  return [...JSON.stringify(step).matchAll(/steps\.(?<id>[\w-]+)\.outputs\.(?<name>[\w-]+)/g)].flatMap((match) => {
    const { id = '', name = '' } = match.groups ?? {}
    const source = steps.find((other) => other.id === id)
    if (source === undefined) return [`no step has the id ${id}`]
    const ours = contractOf(source, contracts)
    return ours === undefined || ours.contract.outputs.has(name) ? [] : [`${ours.name} has no output ${name}`]
  })
}
