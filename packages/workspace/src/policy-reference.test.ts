import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { PolicyProblems } from '@portcullis/core/policy/document'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import { allRules } from '@portcullis/core/policy/rules/all-rules'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { inlinePolicyDocument } from './policy-file.ts'

const page = readFileSync(new URL('../../../docs/policy-reference.md', import.meta.url), 'utf8')
const snippets = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text)
const strange = 'a-key-that-nobody-knows'

/** `tree` with a strange key in every map of it. */
function spoilt(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(spoilt)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries([...Object.entries(tree).map(([key, value]) => [key, spoilt(value)]), [strange, 1]])
}

/** The same policy with every rule of the language in it, those that the example does not show empty. */
function withEveryRule(tree: unknown): unknown {
  const { environments, ...rest } = tree as { environments: { production: { require: object } } }
  const require = { ...Object.fromEntries(allRules.map(({ name }) => [name, {}])), ...environments.production.require }
  return { ...rest, environments: { production: { ...environments.production, require } } }
}

/** All keys of the language, as the parser itself lists them. */
function knownKeys(document: PolicyDocument): string[] {
  try {
    parsePolicy({ ...document, tree: spoilt(withEveryRule(document.tree)) })
  } catch (error) {
    if (!(error instanceof Failure) || !(error.cause instanceof PolicyProblems)) throw error
    return [...new Set(error.cause.problems.flatMap(({ message }) => /known here: (.*)$/.exec(message)?.[1]?.split(', ') ?? []))]
  }
  throw new Error('the strange key was accepted')
}

describe('docs/policy-reference.md', () => {
  it('shows a policy that is understood', () => {
    expect(snippets).toHaveLength(1)
    for (const snippet of snippets) expect(parsePolicy(inlinePolicyDocument(snippet)).environments.get('production')?.require).toHaveLength(5)
  })

  it('has a row for every key there is, and for none besides', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, key = '']) => key)
    const sections = [...page.matchAll(/^### `(?:[a-z]+\.)([a-z-]+)`$/gm)].map(([, key = '']) => key)
    const documented = [...new Set([...rows, ...sections])]
    const inline = ['min']
    const known = knownKeys(inlinePolicyDocument(snippets[0] ?? ''))
    expect(known.length).toBeGreaterThan(35)
    expect([...documented, ...inline].toSorted()).toEqual(known.toSorted())
    for (const key of inline) expect(page).toContain(`(\`${key}\`)`)
  })
})
