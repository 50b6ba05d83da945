/** What users read is true: the tables are the contract, the codes exist, the links lead somewhere, the snippets are whole. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { reasonCodes } from '@portcullis/core/reason-code'
import { policyDocumentFrom } from '@portcullis/workspace/policy-file'
import { actionNames, root } from '../../packages/tooling/src/repository.ts'
import { inputsTable, outputsTable } from '../../packages/tooling/src/workflows/contract-tables.ts'
import { pages, policySnippets, read, snippets, workflowSnippets } from './pages.ts'

describe.each(actionNames)('the page of %s', (name) => {
  const page = read(`actions/${name}/README.md`)
  const contract = read(`actions/${name}/action.yml`)

  it('shows the inputs and outputs of its action.yml', () => {
    expect(page).toContain(inputsTable(contract))
    expect(page).toContain(outputsTable(contract))
  })

  it('has a workflow that uses it', () => {
    const workflows = workflowSnippets.filter(({ path }) => path === `actions/${name}/README.md`)
    expect(workflows.map(({ text }) => text.includes(`OWNER/portcullis/actions/${name}@`))).toEqual([true])
  })

  it('tells no permission that its workflow does not have, nor leaves one out', () => {
    const told = tableRows(page, 'Permissions').flatMap(([permission = '']) => [...permission.matchAll(/`([a-z-]+): (?:read|write)`/g)].map(([, scope]) => scope))
    const [snippet] = workflowSnippets.filter(({ path }) => path === `actions/${name}/README.md`)
    const { jobs } = parse(snippet?.text ?? '') as { jobs: Record<string, { permissions: Record<string, string>; steps: { uses: string }[] }> }
    const using = Object.values(jobs).filter(({ steps }) => steps.some(({ uses }) => uses.includes(`/actions/${name}@`)))
    const asked = new Set(using.flatMap(({ permissions }) => Object.keys(permissions)))
    expect(new Set([...asked, 'checks'])).toEqual(new Set([...told, 'checks']))
  })

  it('names reason codes that there are', () => {
    const named = tableRows(page, 'When it says no').flatMap(([codes = '']) => [...codes.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((code) => !(code in reasonCodes))).toEqual([])
  })
})

describe('every page', () => {
  it.each(pages)('%s links to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target)
    expect(links.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([])
  })

  it.each(pages)('%s links to headings that there are', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].map(([, target = '', anchor = '']) => ({ page: target === '' ? path : join(dirname(path), target), anchor }))
    expect(links.filter(({ page, anchor }) => page.endsWith('.md') && !anchorsOf(read(page)).has(anchor))).toEqual([])
  })

  it('shows YAML that is YAML', () => {
    expect(snippets.length).toBeGreaterThan(6)
    for (const { path, firstLine, text } of snippets) expect({ path, firstLine, tree: parse(text) as unknown }).not.toMatchObject({ tree: null })
  })
})

describe('every policy on a page', () => {
  it.each(policySnippets.map((snippet) => [`${snippet.path}:${snippet.firstLine}`, snippet.text]))('%s is one', (place, text) => {
    expect(parsePolicy(policyDocumentFrom(Buffer.from(text), place)).environments.size).toBeGreaterThan(0)
  })

  it('is found, in the README at least', () => {
    expect(policySnippets.map(({ path }) => path)).toContain('README.md')
  })

  it('of the example is one too', () => {
    const path = 'examples/shop/.portcullis/policy.yaml'
    expect([...parsePolicy(policyDocumentFrom(Buffer.from(read(path)), path)).environments.keys()]).toEqual(['production'])
  })
})

/** What a page can be entered at: its headings as GitHub names them, and the anchors that it sets itself. */
function anchorsOf(page: string): Set<string> {
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'))
  return new Set([...headings, ...[...page.matchAll(/ id="([^"]+)"/g)].map(([, anchor = '']) => anchor)])
}

/** The rows of the first table under a heading, cell by cell. */
function tableRows(page: string, heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}
