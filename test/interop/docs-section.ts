import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

const page = new URL('../../docs/interop.md', import.meta.url)

/**
 * Holds a section of docs/interop.md, between its two comments, to what this run has shown; WRITE_DOCS=1 writes it instead.
 * Only a run that had all its peers may ask.
 */
export function holdSection(name: string, content: string): void {
  const [begin, end] = [`<!-- ${name}: written by a run with WRITE_DOCS=1 -->`, `<!-- end of ${name} -->`]
  const text = readFileSync(page, 'utf8')
  const [before, rest] = split(text, begin)
  const [found, after] = split(rest, end)
  if (process.env['WRITE_DOCS'] === '1') writeFileSync(page, `${before}${begin}\n${content}\n${end}${after}`)
  else expect(found.trim()).toBe(content.trim())
}

function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark)
  if (at === -1) throw new Error(`docs/interop.md lacks ${mark}`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
