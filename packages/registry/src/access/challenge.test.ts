import { describe, expect, it } from '@jest/globals'
import { parseChallenges } from './challenge.ts'

const read = (header: string) => parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

describe('challenges', () => {
  it.each([
    ['Bearer realm="https://auth.example/token",service="registry",scope="repository:a/b:pull,push"', [['bearer', { realm: 'https://auth.example/token', service: 'registry', scope: 'repository:a/b:pull,push' }]]],
    ['Basic realm="one", Bearer realm="two"', [['basic', { realm: 'one' }], ['bearer', { realm: 'two' }]]],
    ['BASIC Realm = unquoted', [['basic', { realm: 'unquoted' }]]],
    ['Bearer realm="a \\"quoted\\" word, with = and \\\\"', [['bearer', { realm: 'a "quoted" word, with = and \\' }]]],
    ['Bearer realm="first",realm="second"', [['bearer', { realm: 'first' }]]],
    ['Bearer', [['bearer', {}]]],
    ['Bearer realm="without an end', [['bearer', { realm: 'without an end' }]]],
    ['realm="of nobody"', []],
    ['', []],
    [',, ;;; "', []],
  ])('of %s', (header, expected) => {
    expect(read(header)).toEqual(expected)
  })

  it('are read from any text without throwing, in linear time', () => {
    for (const piece of ['"', '\\', ',', '=', 'a=', 'a="', ' \t', 'Bearer ', 'é\u0000']) {
      // Time of the processor: what else this machine does is not counted.
      const before = process.cpuUsage()
      expect(Array.isArray(parseChallenges(piece.repeat(1_000_000)))).toBe(true)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1000).toBeLessThan(1_000)
    }
  })
})
