import { describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { waitsTold } from './waits-told.ts'

describe('what keeps a run waiting', () => {
  const host = 'registry.example'

  it.each([
    ['rate-limited', 60_000, ['Waiting for registry.example (rate-limited): asked again in 60s']],
    ['registry-unavailable', 1_000, ['Waiting for registry.example (registry-unavailable): asked again in 1s']],
    ['registry-unavailable', 999, []],
    ['timed-out', 10, ['Waiting for registry.example (timed-out): asked again at once']],
  ] as const)('is told where a person would wonder: %s, %s ms', (code, milliseconds, lines) => {
    const said: string[] = []
    waitsTold((line) => said.push(line), new SandboxClock().stand())({ host, code, milliseconds })
    expect(said).toEqual(lines)
  })

  it('is told of each host every ten seconds at most', () => {
    const said: string[] = []
    const clock = new SandboxClock().stand()
    const tell = waitsTold((line) => said.push(line), clock)
    for (const one of [host, host, 'other.example']) tell({ host: one, code: 'rate-limited', milliseconds: 2_000 })
    expect(said).toHaveLength(2)
    clock.advance(9_999)
    tell({ host, code: 'rate-limited', milliseconds: 2_000 })
    expect(said).toHaveLength(2)
    clock.advance(1)
    tell({ host, code: 'rate-limited', milliseconds: 2_000 })
    expect(said).toHaveLength(3)
  })
})
