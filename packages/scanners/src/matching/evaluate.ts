import type { AffectedPackage, VersionEvent, VersionRange } from './advisory.ts'
import { schemeOf } from './versions/scheme-of.ts'
import type { VersionScheme } from './versions/scheme.ts'

/** Whether a version is affected; `unknown` when it cannot be told, which is never the same as no. */
export type Evaluation =
  | { readonly outcome: 'affected'; readonly fixedIn: readonly string[] }
  | { readonly outcome: 'not-affected' }
  | { readonly outcome: 'unknown'; readonly why: string }

/**
 * Evaluates all entries of one advisory about one package (ossf osv-schema, "Evaluation"): listed by name first, then by
 * range. Entries must already be of the package's ecosystem and name.
 */
export function evaluate(version: string, entries: readonly AffectedPackage[]): Evaluation {
  const results = entries.map((entry) => evaluateEntry(version, entry))
  const affected = results.filter((result) => result.outcome === 'affected')
  if (affected.length > 0) return { outcome: 'affected', fixedIn: [...new Set(affected.flatMap(({ fixedIn }) => fixedIn))] }
  return results.find(({ outcome }) => outcome === 'unknown') ?? { outcome: 'not-affected' }
}

function evaluateEntry(version: string, { ecosystem, versions, ranges }: AffectedPackage): Evaluation {
  const scheme = schemeOf(ecosystem)
  const comparable = ranges.filter(({ type }) => type !== 'GIT')
  const isListed = versions.includes(version)
  if (comparable.length === 0) return isListed ? { outcome: 'affected', fixedIn: [] } : withoutRanges(versions, ranges)
  if (scheme === undefined) return isListed ? { outcome: 'affected', fixedIn: [] } : unknown(`nobody here knows the order of ${ecosystem} versions`)
  const odd = [version, ...comparable.flatMap(versionsOf)].find((one) => !scheme.isOrderable(one))
  if (odd !== undefined) return isListed ? { outcome: 'affected', fixedIn: [] } : unknown(`${odd.slice(0, 80)} is not a version by ${scheme.name}`)
  const within = comparable.filter((range) => isWithin(version, range, scheme))
  if (!isListed && within.length === 0) return { outcome: 'not-affected' }
  return { outcome: 'affected', fixedIn: within.flatMap((range) => nextFix(version, range, scheme)) }
}

/** Only a list, or only commits: a list that lacks the version clears it, commits tell nothing about it. */
function withoutRanges(versions: readonly string[], ranges: readonly VersionRange[]): Evaluation {
  if (versions.length > 0) return { outcome: 'not-affected' }
  return unknown(ranges.length > 0 ? 'the advisory names commits only' : 'the advisory names no versions')
}

function isWithin(version: string, { events }: VersionRange, scheme: VersionScheme): boolean {
  const limits = events.filter(({ kind }) => kind === 'limit')
  const isBelowLimit = ({ version: limit }: VersionEvent): boolean => limit === '*' || scheme.compare(version, limit) < 0
  if (limits.length > 0 && !limits.some(isBelowLimit)) return false
  let isAffected = false
  for (const event of inOrder(events, scheme)) {
    const difference = compareToEvent(version, event, scheme)
    if (event.kind === 'introduced' && difference >= 0) isAffected = true
    if (event.kind === 'fixed' && difference >= 0) isAffected = false
    if (event.kind === 'last_affected' && difference > 0) isAffected = false
  }
  return isAffected
}

/** The first fix above `version`. */
function nextFix(version: string, { events }: VersionRange, scheme: VersionScheme): string[] {
  const fix = inOrder(events, scheme).find((event) => event.kind === 'fixed' && compareToEvent(version, event, scheme) < 0)
  return fix === undefined ? [] : [fix.version]
}

/** By version; of two at the same version the introduction comes first, so that a fix there wins. */
function inOrder(events: readonly VersionEvent[], scheme: VersionScheme): VersionEvent[] {
  const rank = ({ kind }: VersionEvent): number => (kind === 'introduced' ? 0 : 1)
  return events
    .filter(({ kind }) => kind !== 'limit')
    .toSorted((one, other) => compareEvents(one, other, scheme) || rank(one) - rank(other))
}

/** "0" stands for the beginning of all versions. */
function compareEvents(one: VersionEvent, other: VersionEvent, scheme: VersionScheme): number {
  if (one.version === '0' || other.version === '0') return Number(other.version === '0') - Number(one.version === '0')
  return scheme.compare(one.version, other.version)
}

function compareToEvent(version: string, event: VersionEvent, scheme: VersionScheme): number {
  return event.version === '0' ? 1 : scheme.compare(version, event.version)
}

function versionsOf({ events }: VersionRange): string[] {
  return events.map(({ version }) => version).filter((version) => version !== '0' && version !== '*')
}

function unknown(why: string): Evaluation {
  return { outcome: 'unknown', why }
}
