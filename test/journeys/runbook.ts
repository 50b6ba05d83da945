/** The commands on a page of the docs, so that what the page says is what the drills run. */
import { read } from '../snippets/pages.ts'

export interface RunbookCommand {
  readonly words: readonly string[]
  /** Said behind the command: `# ends with 1`; 0 where nothing is said. */
  readonly endsWith: number
}

/** Every command of the `sh` blocks under a heading of a page, in order, with its variables put in. */
export function commandsUnder(page: string, heading: string, variables: Readonly<Record<string, string>>): readonly RunbookCommand[] {
  const section = read(page).split(/^#+ /m).find((text) => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`${page} has no heading "${heading}"`)
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  const lines = blocks.flatMap((text) => text.replaceAll(/\\\n\s*/g, ' ').split('\n')).filter((line) => line.trim() !== '')
  if (lines.length === 0) throw new Error(`${page} has no command under "${heading}"`)
  return lines.map((line) => commandIn(line, variables))
}

function commandIn(line: string, variables: Readonly<Record<string, string>>): RunbookCommand {
  const [, text = '', code = '0'] = /^(.*?)(?:\s+# ends with ([0-9])\b.*)?$/.exec(line) ?? []
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return { words: words.map((word) => word.replaceAll(/\$([A-Z_]+)/g, (_, name: string) => known(name, variables))), endsWith: Number(code) }
}

function known(name: string, variables: Readonly<Record<string, string>>): string {
  const value = variables[name]
  if (value === undefined) throw new Error(`the runbook uses $${name}, which the drill does not give`)
  return value
}
