import type { Peculiarity } from './question.ts'

const hour = 60 * 60_000
const day = 24 * hour
/** What is older tells nothing of today. */
const memory = 365 * day
/** Fewer promotions, or all within a shorter time, make no habit. */
const fewest = { promotions: 10, span: 14 * day }
/** Both sides of an hour at which something was promoted are usual too: clocks are put forward and back. */
const hourTolerance = 1
/** So many within a day are never a burst. */
const harmlessADay = 3

/** Whether this is a time of the day or of the week at which nothing was promoted on the line before, or there are more than ever within a day. In UTC. */
export function unusualTimes(promotedAt: readonly Date[], now: Date): readonly Peculiarity[] {
  const before = promotedAt.filter((at) => at <= now && now.getTime() - at.getTime() <= memory).toSorted((one, other) => one.getTime() - other.getTime())
  const [first, last] = [before.at(0), before.at(-1)]
  if (first === undefined || last === undefined || before.length < fewest.promotions || last.getTime() - first.getTime() < fewest.span) return []
  return [...unusualHour(before, now), ...burst(before, now)]
}

function unusualHour(before: readonly Date[], now: Date): readonly Peculiarity[] {
  const isUsualHour = before.some((at) => hoursApart(at.getUTCHours(), now.getUTCHours()) <= hourTolerance)
  const isUsualDay = before.some((at) => isWeekend(at) === isWeekend(now))
  if (isUsualHour && isUsualDay) return []
  const hours = [...new Set(before.map((at) => at.getUTCHours()))].toSorted((one, other) => one - other)
  const days = before.some(isWeekend) ? 'any day' : 'Monday to Friday'
  return [{ kind: 'unusualTime', message: 'Nothing was promoted here at such a time before', expected: `${days}, hours ${hours.join(', ')} UTC`, found: now.toISOString(), evidence: [] }]
}

/** Counted with the one that is asked for now. */
function burst(before: readonly Date[], now: Date): readonly Peculiarity[] {
  const within = (end: Date) => before.filter((at) => at <= end && end.getTime() - at.getTime() < day).length
  const today = within(now) + 1
  const yesterday = before.filter((at) => now.getTime() - at.getTime() >= day)
  const most = Math.max(0, ...yesterday.map(within))
  const usual = Math.max(harmlessADay, 2 * most)
  if (today <= usual) return []
  return [{ kind: 'burst', message: `This would be promotion ${today} within a day`, expected: `at most ${usual} within a day, by what was usual`, found: String(today), evidence: [] }]
}

function hoursApart(one: number, other: number): number {
  const apart = Math.abs(one - other)
  return Math.min(apart, 24 - apart)
}

function isWeekend(at: Date): boolean {
  return at.getUTCDay() === 0 || at.getUTCDay() === 6
}
