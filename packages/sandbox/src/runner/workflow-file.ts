import { readFile } from 'node:fs/promises'
import { readConcurrency } from './concurrency.ts'
import { readJob, readDefaults, type JobDefinition, type RunDefaults } from './workflow-job.ts'
import { RunnerProblem } from './problem.ts'
import { asList, asMap, asText, asTexts, onlyKeys, optionalText, parseYaml, type YamlMap } from './yaml.ts'

/** A workflow as its file says it, nothing filled in yet. */
export interface WorkflowFile {
  /** From the repository's root. */
  readonly path: string
  readonly name: string
  readonly runName: string | undefined
  /** What starts it, with each event's own settings. */
  readonly events: YamlMap
  readonly permissions: unknown
  readonly environment: Readonly<Record<string, string>>
  readonly defaults: RunDefaults
  readonly concurrency: string | undefined
  readonly jobs: readonly JobDefinition[]
}

const keys = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs']

/** Reads a workflow file strictly. @throws RunnerProblem for whatever GitHub would refuse, and what this runner cannot do */
export async function readWorkflowFile(file: string, path: string): Promise<WorkflowFile> {
  const workflow = parseYaml(await readFile(file, 'utf8'), path)
  onlyKeys(workflow, keys, path)
  const jobs = Object.entries(asMap(workflow['jobs'], `${path}: jobs`)).map(([id, job]) => readJob(id, job, `${path}: jobs.${id}`))
  checkNeeds(jobs, path)
  return {
    path,
    name: optionalText(workflow['name'], `${path}: name`) ?? path,
    runName: optionalText(workflow['run-name'], `${path}: run-name`),
    events: readEvents(workflow['on'], path),
    permissions: workflow['permissions'],
    environment: asTexts(workflow['env'], `${path}: env`),
    defaults: readDefaults(workflow['defaults'], `${path}: defaults`),
    concurrency: readConcurrency(workflow['concurrency'], `${path}: concurrency`),
    jobs,
  }
}

function readEvents(value: unknown, path: string): YamlMap {
  const where = `${path}: on`
  if (typeof value === 'string') return { [value]: null }
  if (Array.isArray(value)) return Object.fromEntries(asList(value, where).map((event) => [asText(event, where), null]))
  if (value === undefined) throw new RunnerProblem(`${path}: on is missing`)
  return asMap(value, where)
}

function checkNeeds(jobs: readonly JobDefinition[], path: string): void {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const visit = (job: JobDefinition, above: readonly string[]) => {
    if (above.includes(job.id)) throw new RunnerProblem(`${path}: jobs need each other in a circle: ${[...above, job.id].join(' -> ')}`)
    for (const id of job.needs) {
      const needed = byId.get(id)
      if (needed === undefined) throw new RunnerProblem(`${path}: Job '${job.id}' depends on unknown job '${id}'.`)
      visit(needed, [...above, job.id])
    }
  }
  for (const job of jobs) visit(job, [])
}
