import { parse } from 'yaml'

interface Described {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

/** The inputs of an action.yml as its README shows them. */
export function inputsTable(text: string): string {
  const { inputs = {} } = parse(text) as { inputs?: Readonly<Record<string, Described>> }
  const rows = Object.entries(inputs).map(([name, input]) => [`\`${name}\``, defaultOf(input), sentence(input)])
  return table([['input', 'default', 'what it is'], ...rows])
}

/** The outputs of an action.yml as its README shows them. */
export function outputsTable(text: string): string {
  const { outputs = {} } = parse(text) as { outputs?: Readonly<Record<string, Described>> }
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, sentence(output)])
  return table([['output', 'what it is'], ...rows])
}

function defaultOf({ required = false, default: value = '' }: Described): string {
  if (required) return '**required**'
  return value === '' ? '' : `\`${value}\``
}

function sentence({ description }: Described): string {
  return description.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
