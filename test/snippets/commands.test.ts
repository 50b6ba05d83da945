/** Every command of ours on a page is one that there is, with options that it takes. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Command } from 'commander'
import { program } from '@portcullis/cli/program'
import { pages, read } from './pages.ts'

interface Told {
  readonly path: string
  readonly words: readonly string[]
}

/** Lines of shell and code spans that begin with the name of the command and go on with a verb, up to a comment, a pipe or a redirection. */
const told: readonly Told[] = pages.flatMap((path) => {
  const text = read(path).replaceAll('\\\n', ' ')
  const lines = [...text.matchAll(/^\s*(?:\$ )?(?:npx )?portcullis (\S.*)$/gm), ...text.matchAll(/`portcullis ([a-z][^`\n]*)`/g)]
  return lines.map(([, rest = '']) => ({ path, words: rest.split(/\s+[#|>&;]|\s*`/)[0]?.trim().split(/\s+/) ?? [] }))
})

let portcullis: Command

beforeAll(async () => {
  portcullis = await program(['--help'])
})

/** The verb, or the verb below it, and what is left to say to it. */
function commandOf(words: readonly string[], from = portcullis): { readonly command: Command; readonly rest: readonly string[] } {
  const below = from.commands.find((one) => one.name() === words[0])
  return below === undefined ? { command: from, rest: words } : commandOf(words.slice(1), below)
}

describe('the commands on the pages', () => {
  it('are found', () => {
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter(({ words }) => words.includes('--shard'))).not.toEqual([])
  })

  it('have verbs that there are, and options that they take', () => {
    const wrong = told.flatMap(({ path, words }) => {
      const { command, rest } = commandOf(words)
      const options = new Set(command.options.map(({ long }) => long))
      const unknown = rest.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*$/, '')).filter((word) => !options.has(word))
      return command === portcullis || unknown.length > 0 ? [`${path}: portcullis ${words.join(' ')}: ${unknown.join(' ')}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('bring what their verbs cannot do without', () => {
    const missing = told
      .filter(({ words }) => words.length > 2)
      .flatMap(({ path, words }) => {
        const { command, rest } = commandOf(words)
        const lacking = command.options.filter(({ mandatory, long, defaultValue }) => mandatory && defaultValue === undefined && !rest.some((word) => word.split('=', 1)[0] === long))
        return lacking.map(({ long }) => `${path}: portcullis ${words.join(' ')} lacks ${long}`)
      })
    expect(missing).toEqual([])
  })
})
