import type { JsonCursor } from '../json-cursor.ts'

/** A span of time, closed on both ends (Sigstore client specification, TimeRange). */
export interface Validity {
  readonly start: Date
  readonly end: Date
}

const beginningOfTime = new Date(0)
const endOfTime = new Date(8_640_000_000_000_000)
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** Reads `validFor`; with `startRequired`, a missing start is an error and not "since ever". */
export function readValidity(place: JsonCursor, { startRequired }: { startRequired: boolean }): Validity {
  if (!place.isAbsent) place.only('start', 'end')
  const start = place.member('start')
  if (start.isAbsent && startRequired) throw start.refusal('a time from which it is valid is missing')
  const validity = {
    start: start.isAbsent ? beginningOfTime : readTime(start),
    end: place.member('end').isAbsent ? endOfTime : readTime(place.member('end')),
  }
  if (validity.end < validity.start) throw place.refusal('it ends before it starts')
  return validity
}

export function isWithin(time: Date, { start, end }: Validity): boolean {
  return start <= time && time <= end
}

export function describeValidity({ start, end }: Validity): string {
  const from = start.getTime() === beginningOfTime.getTime() ? 'ever' : start.toISOString()
  return end.getTime() === endOfTime.getTime() ? `since ${from}` : `${from} to ${end.toISOString()}`
}

function readTime(place: JsonCursor): Date {
  const text = place.text()
  const time = new Date(text)
  if (!rfc3339.test(text) || Number.isNaN(time.getTime())) throw place.refusal('expected a time such as 2026-01-01T00:00:00Z')
  return time
}
