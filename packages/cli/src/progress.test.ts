import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { PlannedPart } from '@portcullis/core/model/promotion-plan'
import { copyProgress } from './progress.ts'

const part: PlannedPart = { kind: 'blob', digest: digestOf(Buffer.from('layer')), mediaType: 'application/octet-stream', size: 1024, fate: 'stream' }

/** What is written while one part is copied in half a minute. */
function shown(isTerminal: boolean, quiet = false, columns: number | undefined = 200): string[] {
  const written: string[] = []
  const write = (text: string) => written.push(text)
  let at = 0
  const observer = copyProgress({ quiet }, { isTerminal, columns: () => columns, write, show: write, now: () => at })
  observer.planned?.([part])
  observer.started?.(part)
  at = 1000
  observer.moved?.(part, 512)
  at = 30_000
  observer.moved?.(part, 512)
  observer.done(part)
  return written
}

describe('the progress of a copy', () => {
  it('is one line that changes on a terminal, and goes at the end', () => {
    const [first, second, last, ...more] = shown(true)
    expect(first).toMatch(/^0 of 1 parts, 512 B of 1\.0 KiB, 512 B\/s: stream blob sha256:/)
    expect(second).toMatch(/^0 of 1 parts, 1\.0 KiB of 1\.0 KiB/)
    expect(last).toBe('')
    expect(more).toEqual([])
  })

  it('fits a narrow terminal, since a line that wraps could not be wiped, and is whole on one that is just wide enough', () => {
    const [line = ''] = shown(true)
    expect(shown(true, false, 30)[0]).toBe(line.slice(0, 29))
    expect(shown(true, false, line.length + 1)[0]).toBe(line)
  })

  it.each([0, undefined])('fits 80 columns on a terminal that says it has %s', (columns) => {
    const screen = { isTerminal: true, columns: () => columns, write: () => undefined, now: () => clock.at }
    const clock = { at: 0 }
    const lines: string[] = []
    const observer = copyProgress({}, { ...screen, show: (line) => lines.push(line) })
    const large = { ...part, size: 999 * 1024 ** 3 }
    observer.planned?.([large])
    observer.started?.(large)
    clock.at = 1000
    observer.moved?.(large, 998 * 1024 ** 3)
    expect(lines.map(({ length }) => length)).toEqual([79])
  })

  it('is a line every ten seconds elsewhere', () => {
    expect(shown(false)).toEqual([expect.stringMatching(/^0 of 1 parts, 1\.0 KiB of 1\.0 KiB, 34 B\/s: stream blob [^\n]*\n$/)])
  })

  it('is nothing when nothing shall be said', () => {
    expect(shown(true, true)).toEqual([])
  })
})
