import { parseDocument } from 'yaml'
import { RunnerProblem } from './problem.ts'

export type YamlMap = Readonly<Record<string, unknown>>

/** Parses YAML strictly: no duplicate keys, no warnings passed over. @throws RunnerProblem naming file, line and column */
export function parseYaml(text: string, file: string): YamlMap {
  const document = parseDocument(text, { strict: true, uniqueKeys: true })
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) throw new RunnerProblem(`${file}: ${problem.message}`)
  return asMap(document.toJS({ maxAliasCount: 100 }), file)
}

export function asMap(value: unknown, where: string): YamlMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RunnerProblem(`${where}: expected a map`)
  return { ...value }
}

export function asList(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RunnerProblem(`${where}: expected a list`)
  return value
}

/** A scalar as text, as workflow files use numbers and booleans where text is meant. */
export function asText(value: unknown, where: string): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new RunnerProblem(`${where}: expected a text`)
}

export function optionalText(value: unknown, where: string): string | undefined {
  return value === undefined ? undefined : asText(value, where)
}

/** A map from names to texts; empty when absent. */
export function asTexts(value: unknown, where: string): Record<string, string> {
  if (value === undefined || value === null) return {}
  return Object.fromEntries(Object.entries(asMap(value, where)).map(([name, entry]) => [name, asText(entry, `${where}.${name}`)]))
}

/** Refuses a key that is not one of `known`. */
export function onlyKeys(map: YamlMap, known: readonly string[], where: string): void {
  const unknown = Object.keys(map).find((key) => !known.includes(key))
  if (unknown !== undefined) throw new RunnerProblem(`${where}: unexpected value '${unknown}'. Known here are ${known.join(', ')}`)
}
