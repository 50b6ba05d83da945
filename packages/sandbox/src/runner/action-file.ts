import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RunnerProblem } from './problem.ts'
import { asMap, asText, onlyKeys, optionalText, parseYaml, type YamlMap } from './yaml.ts'

export interface ActionInput {
  readonly default: string | undefined
  readonly deprecationMessage: string | undefined
}

/** An `action.yml` of a JavaScript action. */
export interface ActionFile {
  readonly directory: string
  readonly name: string
  readonly inputs: Readonly<Record<string, ActionInput>>
  /** Paths from the action's directory. */
  readonly main: string
  readonly pre: string | undefined
  readonly post: string | undefined
  readonly preIf: string
  readonly postIf: string
}

/** Reads the action in `directory`. @throws RunnerProblem when it is not a JavaScript action for node24 with its files in place */
export async function readActionFile(directory: string): Promise<ActionFile> {
  const file = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find((path) => existsSync(path))
  if (file === undefined) {
    throw new RunnerProblem(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`,
    )
  }
  const action = parseYaml(await readFile(file, 'utf8'), file)
  onlyKeys(action, ['name', 'description', 'author', 'inputs', 'outputs', 'runs', 'branding'], file)
  for (const [output, value] of Object.entries(asMap(action['outputs'] ?? {}, `${file}: outputs`))) {
    onlyKeys(asMap(value, `${file}: outputs.${output}`), ['description'], `${file}: outputs.${output}`)
  }
  asText(action['description'], `${file}: description`)
  return {
    directory,
    name: asText(action['name'], `${file}: name`),
    inputs: readInputs(action['inputs'], file),
    ...readRuns(asMap(action['runs'], `${file}: runs`), file, directory),
  }
}

function readInputs(value: unknown, file: string): Record<string, ActionInput> {
  return Object.fromEntries(
    Object.entries(asMap(value ?? {}, `${file}: inputs`)).map(([name, entry]) => {
      const where = `${file}: inputs.${name}`
      const input = asMap(entry ?? {}, where)
      onlyKeys(input, ['description', 'required', 'default', 'deprecationMessage'], where)
      const deprecationMessage = optionalText(input['deprecationMessage'], `${where}.deprecationMessage`)
      return [name, { default: optionalText(input['default'], `${where}.default`), deprecationMessage }]
    }),
  )
}

function readRuns(runs: YamlMap, file: string, directory: string) {
  const using = asText(runs['using'], `${file}: runs.using`)
  if (using !== 'node24') throw new RunnerProblem(`${file}: runs.using is '${using}'; this runner runs JavaScript actions for node24 only`)
  onlyKeys(runs, ['using', 'main', 'pre', 'post', 'pre-if', 'post-if'], `${file}: runs`)
  const script = (key: string) => {
    const path = optionalText(runs[key], `${file}: runs.${key}`)
    if (path !== undefined && !existsSync(join(directory, path))) throw new RunnerProblem(`File not found: '${join(directory, path)}'`)
    return path
  }
  const main = script('main')
  if (main === undefined) throw new RunnerProblem(`${file}: runs.main is missing`)
  return {
    main,
    pre: script('pre'),
    post: script('post'),
    preIf: optionalText(runs['pre-if'], `${file}: runs.pre-if`) ?? 'always()',
    postIf: optionalText(runs['post-if'], `${file}: runs.post-if`) ?? 'always()',
  }
}
