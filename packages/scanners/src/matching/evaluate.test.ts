import { describe, expect, it } from '@jest/globals'
import type { AffectedPackage, VersionEvent } from './advisory.ts'
import { evaluate } from './evaluate.ts'

function affected(events: Record<string, string>[], more: Partial<AffectedPackage> = {}): AffectedPackage {
  const list = events.flatMap((event) => Object.entries(event).map(([kind, version]) => ({ kind: kind as VersionEvent['kind'], version })))
  return { ecosystem: 'npm', name: 'x', severity: [], versions: [], ranges: events.length === 0 ? [] : [{ type: 'ECOSYSTEM', events: list }], ...more }
}

describe('a version is affected', () => {
  it.each([
    ['the first of a range', '1.0.0', [{ introduced: '1.0.0' }, { fixed: '1.2.6' }], ['1.2.6']],
    ['the last before the fix', '1.2.5', [{ introduced: '1.0.0' }, { fixed: '1.2.6' }], ['1.2.6']],
    ['a pre-release of the fix', '1.2.6-rc.1', [{ introduced: '0' }, { fixed: '1.2.6' }], ['1.2.6']],
    ['without a fix', '9.0.0', [{ introduced: '0' }], []],
    ['last_affected itself', '4.17.21', [{ introduced: '0' }, { last_affected: '4.17.21' }], []],
    ['introduced a second time', '2.5.0', [{ introduced: '0' }, { fixed: '1.5.0' }, { introduced: '2.0.0' }, { fixed: '2.6.0' }], ['2.6.0']],
    ['events out of order', '2.5.0', [{ fixed: '2.6.0' }, { introduced: '2.0.0' }, { fixed: '1.5.0' }, { introduced: '0' }], ['2.6.0']],
    ['below the limit', '1.0.0', [{ introduced: '0' }, { limit: '2.0.0' }], []],
    ['an unlimited limit', '3.0.0', [{ introduced: '0' }, { limit: '*' }], []],
  ])('%s', (_, version, events, fixedIn) => {
    expect(evaluate(version, [affected(events)])).toEqual({ outcome: 'affected', fixedIn })
  })

  it('when it is listed, even where ranges cannot be ordered or do not hold it', () => {
    expect(evaluate('not-a-version', [affected([{ introduced: '0' }, { fixed: '1.0.0' }], { versions: ['not-a-version'] })]).outcome).toBe('affected')
    expect(evaluate('3.0.0', [affected([{ introduced: '0' }, { fixed: '1.0.0' }], { versions: ['3.0.0'] })]).outcome).toBe('affected')
  })

  it('when one of several entries holds it, although another cannot be evaluated', () => {
    expect(evaluate('1.0.0', [affected([{ introduced: 'odd' }]), affected([{ introduced: '0' }, { fixed: '1.0.1' }])])).toEqual({ outcome: 'affected', fixedIn: ['1.0.1'] })
  })
})

describe('a version is not affected', () => {
  it.each([
    ['the fix itself', '1.2.6', [{ introduced: '1.0.0' }, { fixed: '1.2.6' }]],
    ['a version before the introduction', '0.9.9', [{ introduced: '1.0.0' }, { fixed: '1.2.6' }]],
    ['after last_affected', '4.17.22', [{ introduced: '0' }, { last_affected: '4.17.21' }]],
    ['fixed where it was introduced', '1.0.0', [{ introduced: '1.0.0' }, { fixed: '1.0.0' }]],
    ['at the limit', '2.0.0', [{ introduced: '0' }, { limit: '2.0.0' }]],
  ])('%s', (_, version, events) => {
    expect(evaluate(version, [affected(events)])).toEqual({ outcome: 'not-affected' })
  })

  it('when only a list is given and it is not on it', () => {
    expect(evaluate('1.0.1', [affected([], { versions: ['1.0.0'] })])).toEqual({ outcome: 'not-affected' })
  })
})

describe('what cannot be told is never clean', () => {
  it.each([
    ['a version that has no order', 'latest', affected([{ introduced: '0' }, { fixed: '1.0.0' }])],
    ['an event that has no order', '1.0.0', affected([{ introduced: '0' }, { fixed: 'soon' }])],
    ['an ecosystem without a scheme', '1.0.0', affected([{ introduced: '0' }], { ecosystem: 'Hackage' })],
    ['an advisory about commits', '1.0.0', affected([], { ranges: [{ type: 'GIT', events: [{ kind: 'introduced', version: 'abc' }] }] })],
    ['an advisory without versions', '1.0.0', affected([])],
  ])('%s', (_, version, entry) => {
    expect(evaluate(version, [entry]).outcome).toBe('unknown')
  })
})
