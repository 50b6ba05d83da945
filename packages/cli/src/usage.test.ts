import { expect, it } from '@jest/globals'
import { usage } from './usage.ts'

it.each([
  [['copy', '--output', 'yaml'], 'See portcullis copy --help.'],
  [['audit', 'log', '--from', 'x'], 'See portcullis audit log --help.'],
  [['verify', 'shop'], 'See portcullis verify --help.'],
  [['--output', 'yaml'], 'See portcullis --help.'],
  [[], 'See portcullis --help.'],
])('names the help of what was typed: %j', (words, remedy) => {
  expect(usage('wrong', words)).toMatchObject({ code: 'input-invalid', blame: 'configuration', message: 'wrong', remedy })
})
