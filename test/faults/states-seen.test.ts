import { describe, expect, it } from '@jest/globals'
import { plansOf, spell } from './fault-words.ts'
import { StatesSeen } from './states-seen.ts'

/** States of which `asked` says how often they were looked at. */
function watched(find: (asked: number) => ReadonlyMap<string, string>) {
  let asked = 0
  const states = new StatesSeen(() => {
    asked += 1
    return Promise.resolve(find(asked))
  })
  return { states, asked: () => asked }
}

describe('a state that servers were left in', () => {
  it('is looked at once, and each state of its own', async () => {
    const { states, asked } = watched((count) => new Map([['tag', String(count)]]))
    expect([await states.finding('one'), await states.finding('two'), await states.finding('one')]).toEqual([new Map([['tag', '1']]), new Map([['tag', '2']]), new Map([['tag', '1']])])
    expect([asked(), states.size]).toEqual([2, 2])
  })

  it('is looked at again every fiftieth time', async () => {
    const { states, asked } = watched(() => new Map())
    for (let times = 0; times <= 100; times += 1) await states.finding('one')
    expect(asked()).toBe(3)
  })

  it('and is an error when it is found to be otherwise then', async () => {
    const { states } = watched((count) => new Map([['tag', String(count)]]))
    for (let times = 0; times < 50; times += 1) await states.finding('one')
    await expect(states.finding('one')).rejects.toThrow('one state, two findings')
  })
})

describe('faults in words', () => {
  it.each(['reset at 3', '503 from 7', 'hang at 9 and foreign-realm from 0'])('%s, there and back', (words) => {
    expect(spell(plansOf(words))).toBe(words)
  })

  it.each(['', 'reset', 'reset at x', 'flood at 3', '418 at 3'])('%j is none', (words) => {
    expect(() => plansOf(words)).toThrow('is no fault')
  })
})
