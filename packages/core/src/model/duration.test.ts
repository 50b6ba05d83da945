import { describe, expect, it } from '@jest/globals'
import { formatDuration, parseDuration } from './duration.ts'

describe('a duration', () => {
  it.each([['90s', 90_000], ['30m', 1_800_000], ['24h', 86_400_000], ['14d', 1_209_600_000], ['999999d', 999_999 * 86_400_000]])('of %s is %d milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each(['', '0h', '024h', '1', 'h', '1.5h', '-1h', '1 h', '1H', '1w', '1h30m', '1h\n', '\n1h', '1000000h', '\uff11h'])('is never %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it.each([[-5, '0s'], [0, '0s'], [90_000, '90s'], [119_400, '119s'], [120_000, '2m'], [5_400_000, '90m'], [7_200_000, '2h'], [86_400_000, '24h'], [93_600_000, '26h'], [3 * 86_400_000, '3d'], [14 * 86_400_000, '14d']])('of %d milliseconds is told as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })
})
