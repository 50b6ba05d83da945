import { fillInDeep, fillInValue } from './expression/template.ts'
import type { Scope } from './expression/evaluate.ts'
import { isMap, toText, type Value, type ValueMap } from './expression/value.ts'
import { RunnerProblem } from './problem.ts'
import type { JobDefinition } from './workflow-job.ts'

const mostJobs = 256

/** Every combination of a job's matrix, the first list turning slowest; one empty combination without a matrix. */
export function combinations(matrix: JobDefinition['matrix'], scope: Scope): ValueMap[] {
  if (matrix === undefined) return [{}]
  const lists = typeof matrix === 'string' ? fillInValue(matrix, scope) : fillInDeep(matrix as ValueMap, scope)
  if (!isMap(lists)) throw new RunnerProblem('strategy.matrix is not a map')

  let found: ValueMap[] = [{}]
  for (const [name, values] of Object.entries(lists)) {
    if (!Array.isArray(values) || values.length === 0) throw new RunnerProblem(`Matrix vector '${name}' does not contain any values`)
    found = found.flatMap((combination) => values.map((value: Value) => ({ ...combination, [name]: value })))
  }
  if (found.length > mostJobs) throw new RunnerProblem(`The matrix has ${found.length} jobs; ${mostJobs} is the most`)
  return found
}

/** A job's name with its matrix values behind, as GitHub shows it. */
export function nameWithMatrix(name: string, combination: ValueMap): string {
  const values = Object.values(combination)
  return values.length === 0 ? name : `${name} (${values.map(toText).join(', ')})`
}
