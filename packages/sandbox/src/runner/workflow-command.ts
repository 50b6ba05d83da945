/** A line of output that is meant for the runner: `::name key=value,key=value::data`. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const propertyEscapes: readonly [string, string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const dataEscapes = propertyEscapes.filter(([escape]) => !['%3A', '%2C'].includes(escape))
const oldEscapes: readonly [string, string][] = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']]

/** The command in a line, if it has one of the `known` names; either form, at the start after blanks or as `##[name]data` anywhere. */
export function parseCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  return newForm(line.trimStart(), known) ?? oldForm(line, known)
}

function newForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const { name, rest } = split(line.slice(2, end))
  if (!known.has(name)) return undefined
  return { name, properties: properties(rest.trim(), ',', propertyEscapes), data: unescape(line.slice(end + 2), dataEscapes) }
}

function oldForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, rest } = split(line.slice(start + 3, end))
  if (!known.has(name)) return undefined
  return { name, properties: properties(rest, ';', oldEscapes), data: unescape(line.slice(end + 1), oldEscapes) }
}

function split(text: string): { name: string; rest: string } {
  const space = text.indexOf(' ')
  return space < 0 ? { name: text, rest: '' } : { name: text.slice(0, space), rest: text.slice(space + 1) }
}

function properties(text: string, separator: string, escapes: readonly [string, string][]): Record<string, string> {
  const pairs = text.split(separator).map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, Math.max(equals, 0)), unescape(pair.slice(equals + 1), escapes)] as const
  })
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''))
}

/** `%25` comes last: what was escaped twice is unescaped once. */
function unescape(text: string, escapes: readonly [string, string][]): string {
  return escapes.reduce((unescaped, [escape, character]) => unescaped.replaceAll(escape, character), text)
}
