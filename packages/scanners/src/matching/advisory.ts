import { Failure } from '@portcullis/core/failure'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { limits } from '../limits.ts'

/** An OSV record (ossf osv-schema 1.7), the part that matching needs. */
export interface Advisory {
  readonly id: string
  readonly modified: Date
  readonly withdrawn: boolean
  readonly aliases: readonly string[]
  readonly upstream: readonly string[]
  readonly summary: string
  readonly severity: readonly SeverityVector[]
  /** GHSA and others put a word here: LOW, MODERATE, HIGH, CRITICAL. */
  readonly rating: string | undefined
  readonly affected: readonly AffectedPackage[]
  readonly url: string | undefined
}

export interface SeverityVector {
  /** CVSS_V2, CVSS_V3, CVSS_V4, Ubuntu. */
  readonly type: string
  readonly score: string
}

export interface AffectedPackage {
  readonly ecosystem: string
  readonly name: string
  readonly severity: readonly SeverityVector[]
  readonly versions: readonly string[]
  readonly ranges: readonly VersionRange[]
}

export interface VersionRange {
  /** SEMVER, ECOSYSTEM or GIT. */
  readonly type: string
  readonly events: readonly VersionEvent[]
}

export interface VersionEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit'
  readonly version: string
}

const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const

/** Reads one record. `source` names it in messages. @throws Failure `database-invalid` */
export function parseAdvisory(bytes: Uint8Array, source: string): Advisory {
  const record = readJson(bytes, source)
  const { id, modified, withdrawn, summary, database_specific: specific } = record
  if (typeof id !== 'string' || id === '') throw invalid(source, 'it has no id')
  const time = new Date(typeof modified === 'string' ? modified : Number.NaN)
  if (Number.isNaN(time.getTime())) throw invalid(source, 'it has no date in `modified`')
  const rating = isJsonObject(specific) ? specific['severity'] : undefined
  return {
    id,
    modified: time,
    withdrawn: typeof withdrawn === 'string',
    aliases: textList(record['aliases']),
    upstream: textList(record['upstream']),
    summary: typeof summary === 'string' ? summary : '',
    severity: readSeverity(record['severity']),
    rating: typeof rating === 'string' ? rating : undefined,
    affected: list(record['affected']).map((entry) => readAffected(entry, source)),
    url: urlOf(record['references']),
  }
}

function readJson(bytes: Uint8Array, source: string): JsonObject {
  try {
    return parseStrictJsonObject(bytes, { what: source, maxBytes: limits.advisory })
  } catch (cause) {
    throw invalid(source, cause instanceof Error ? cause.message : 'it cannot be read', cause)
  }
}

function readAffected(json: Json, source: string): AffectedPackage {
  if (!isJsonObject(json)) throw invalid(source, 'an entry of `affected` is not an object')
  const { package: named } = json
  const { ecosystem, name } = isJsonObject(named) ? named : {}
  return {
    // Records about commits alone name no package: they can never match one.
    ecosystem: typeof ecosystem === 'string' ? ecosystem : '',
    name: typeof name === 'string' ? name : '',
    severity: readSeverity(json['severity']),
    versions: textList(json['versions']),
    ranges: list(json['ranges']).map((range) => readRange(range, source)),
  }
}

function readRange(json: Json, source: string): VersionRange {
  if (!isJsonObject(json) || typeof json['type'] !== 'string') throw invalid(source, 'a range has no type')
  const events = list(json['events']).flatMap((event) => {
    if (!isJsonObject(event)) throw invalid(source, 'an event is not an object')
    return eventKinds.flatMap((kind) => {
      const version = event[kind]
      return typeof version === 'string' ? [{ kind, version }] : []
    })
  })
  return { type: json['type'], events }
}

function readSeverity(json: Json | undefined): SeverityVector[] {
  return list(json).flatMap((entry) => {
    const { type, score } = isJsonObject(entry) ? entry : {}
    return typeof type === 'string' && typeof score === 'string' ? [{ type, score }] : []
  })
}

function urlOf(references: Json | undefined): string | undefined {
  for (const reference of list(references)) {
    const { type, url } = isJsonObject(reference) ? reference : {}
    if (type === 'ADVISORY' && typeof url === 'string' && url.startsWith('https://')) return url
  }
  return undefined
}

function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : []
}

function textList(json: Json | undefined): string[] {
  return list(json).filter((entry) => typeof entry === 'string')
}

function invalid(source: string, why: string, cause?: unknown): Failure {
  return new Failure('database-invalid', {
    blame: 'configuration',
    message: `The advisory ${source} cannot be read: ${why}`,
    remedy: 'Download the advisory database again; a database that is only partly readable proves nothing.',
    cause,
  })
}
