import { describe, expect, it } from '@jest/globals'
import type { ActionEnding } from './action-ending.ts'
import { Printer } from './printer.ts'
import { StoryBroken, Teller } from './teller.ts'

const about = { title: 'the gate', who: 'erin', action: 'policy-gate' }
const denial: ActionEnding = {
  decision: 'deny',
  reasonCode: 'scan-missing',
  sentence: 'No.',
  reasons: [{ code: 'scan-missing', message: 'none', remedy: 'Scan it.' }],
  refused: [{ code: 'bundle-untrusted', message: 'somebody else', remedy: 'Sign it.' }],
  approvals: [],
  counts: {},
  failed: true,
  milliseconds: 100,
  log: ['the last line'],
}

function tellTo() {
  const lines: string[] = []
  return { lines, tell: new Teller(new Printer((line) => lines.push(line), false)) }
}

describe('a story goes on', () => {
  it('when an action ends as told, and shows whose turn it is', () => {
    const { tell, lines } = tellTo()
    tell.action(about, denial, { decision: 'deny', reasonCode: 'scan-missing' })
    expect(lines.join('\n')).toMatch(/✓ the gate {2}deny scan-missing[^]*remedy +Scan it\.[^]*owner +the pipeline of the artifact/)
  })

  it('showing the reason that the scene is about, wherever it stands', async () => {
    const { tell } = tellTo()
    await tell.stage('one', async () => tell.action(about, denial, { decision: 'deny', reasonCode: 'scan-missing', naming: ['bundle-untrusted'] }))
    expect(tell.stages[0]?.scenes[0]).toMatchObject({ reasonCode: 'scan-missing, bundle-untrusted', reasons: [{ code: 'bundle-untrusted' }], asTold: true })
  })
})

describe('a story breaks', () => {
  it.each([
    ['at another decision', denial, { decision: 'allow', reasonCode: 'scan-missing' }],
    ['at another reason', denial, { decision: 'deny', reasonCode: 'scan-stale' }],
    ['at a reason that nobody named', denial, { decision: 'deny', reasonCode: 'scan-missing', naming: ['tag-drift'] }],
    ['at a denial that did not fail its step', { ...denial, failed: false }, { decision: 'deny', reasonCode: 'scan-missing' }],
    ['at an allow whose step failed', { ...denial, decision: 'allow' }, { decision: 'allow', reasonCode: 'scan-missing' }],
  ] as const)('%s', async (_, ending, expectation) => {
    const { tell, lines } = tellTo()
    await expect(tell.stage('one', async () => tell.action(about, ending, expectation))).rejects.toThrow(StoryBroken)
    expect(tell.stages[0]?.scenes).toMatchObject([{ asTold: false }])
    expect(lines.join('\n')).toContain('✗ the gate')
  })

  it('at a fact that is otherwise', () => {
    const { tell } = tellTo()
    expect(() => tell.fact({ title: 'the tag', who: 'the registry' }, { expected: 'a', found: 'b' })).toThrow('the tag: expected a, found b')
  })
})
