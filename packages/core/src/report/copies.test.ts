import { expect, it } from '@jest/globals'
import { Failure } from '../failure.ts'
import { parseReference } from '../model/reference.ts'
import type { ManyCopies } from '../use-cases/copy-many.ts'
import { copiesMarkdown } from './copies.ts'

it('shows what a registry answered as text, and none of it as Markdown', () => {
  const at = new Date('2026-06-01T12:00:00Z')
  const failure = new Failure('registry-denied', { blame: 'service', message: 'it answered <img src=x> [run this](https://evil.example) @acme/admins `x`\n# ok', remedy: '' })
  const many: ManyCopies = { ends: [{ line: 1, from: parseReference('registry.example/a:1'), to: parseReference('registry.example/b:1'), failure, startedAt: at, finishedAt: at }], startedAt: at, finishedAt: at }
  const [line = '', ...rest] = copiesMarkdown(many).split('\n')
  expect(line).toMatch(/^- ❓ registry\.example\/a:1 -&gt; /)
  expect(line).toContain('evil.example')
  for (const markup of ['<img', '[run', '](', '`', '://', '@acme']) expect(line).not.toContain(markup)
  expect(rest.filter((one) => one.startsWith('#'))).toEqual([])
})
