import { severities } from '@portcullis/core/model/finding'
import type { Finding, NotAssessed } from '@portcullis/core/model/finding'
import { packageOf } from '../component.ts'
import type { Component } from '../component.ts'
import { overLimit } from '../hostile.ts'
import { limits } from '../limits.ts'
import type { Advisory, AffectedPackage } from './advisory.ts'
import { evaluate } from './evaluate.ts'
import { mergeFindings } from './same-vulnerability.ts'
import type { RawFinding } from './same-vulnerability.ts'
import { rate } from './severity.ts'

export interface MatchResult {
  readonly findings: readonly Finding[]
  readonly notAssessed: readonly NotAssessed[]
  readonly records: number
  readonly withdrawn: number
  /** Of the newest record; undefined when there was none. */
  readonly newestRecord: Date | undefined
}

/**
 * Holds every advisory against the components, one advisory in memory at a time. A component whose ecosystem the
 * database does not know at all is not assessed: silence about it is not a verdict. @throws Failure `database-invalid` | `too-large`
 */
export async function matchAdvisories(components: readonly Component[], advisories: AsyncIterable<Advisory>): Promise<MatchResult> {
  const byPackage = Map.groupBy(components, ({ ecosystem, advised }) => packageKey(ecosystem, advised.name))
  const raw = new Map<Component, RawFinding[]>()
  const notAssessed = new Map<string, NotAssessed>()
  const ecosystems = new Set<string>()
  let records = 0
  let withdrawn = 0
  let found = 0
  let newestRecord: Date | undefined
  for await (const advisory of advisories) {
    records += 1
    if (records > limits.advisories) throw overLimit('The advisory database', limits.advisories, 'records')
    if (newestRecord === undefined || advisory.modified > newestRecord) newestRecord = advisory.modified
    for (const { ecosystem } of advisory.affected) ecosystems.add(ecosystem)
    if (advisory.withdrawn) {
      withdrawn += 1
      continue
    }
    for (const [key, entries] of Map.groupBy(advisory.affected, ({ ecosystem, name }) => packageKey(ecosystem, name)))
      for (const component of byPackage.get(key) ?? []) {
        const judged = judge(component, advisory, entries)
        if (judged === undefined) continue
        if ('why' in judged) notAssessed.set(judged.what + judged.why, judged)
        else raw.set(component, [...(raw.get(component) ?? []), judged])
        if ((found += 1) > limits.findings) throw overLimit('The scan', limits.findings, 'findings')
      }
  }
  return {
    findings: [...raw.values()].flatMap(mergeFindings).toSorted(byUrgency),
    notAssessed: [...unknownEcosystems(components, ecosystems), ...notAssessed.values()],
    records,
    withdrawn,
    newestRecord,
  }
}

function judge(component: Component, advisory: Advisory, entries: readonly AffectedPackage[]): RawFinding | NotAssessed | undefined {
  const evaluation = evaluate(component.advised.version, entries)
  if (evaluation.outcome === 'not-affected') return undefined
  if (evaluation.outcome === 'unknown') return { what: component.purl, why: `${advisory.id}: ${evaluation.why}` }
  return {
    id: advisory.id,
    aliases: advisory.aliases,
    upstream: advisory.upstream,
    ...rate(advisory, entries),
    package: packageOf(component),
    fixedIn: evaluation.fixedIn,
    summary: advisory.summary,
    ...(advisory.url === undefined ? {} : { url: advisory.url }),
  }
}

/** One line an ecosystem. */
function unknownEcosystems(components: readonly Component[], known: ReadonlySet<string>): NotAssessed[] {
  const missing = components.filter(({ ecosystem }) => ecosystem === '' || !known.has(ecosystem))
  return [...Map.groupBy(missing, ({ ecosystem }) => ecosystem)].map(([ecosystem, members]) => ({
    what: `${members.length} ${members.length === 1 ? 'package' : 'packages'} of ${ecosystem === '' ? 'an unknown distribution' : ecosystem}`,
    why: 'the advisory database has no record about this ecosystem',
  }))
}

/** Names of Python packages are compared normalised (PyPA "Names and normalization"), all others as they are. */
function packageKey(ecosystem: string, name: string): string {
  return `${ecosystem}\n${ecosystem === 'PyPI' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`
}

function byUrgency(one: Finding, other: Finding): number {
  const rank = ({ severity }: Finding): number => severities.indexOf(severity)
  const text = ({ id, package: { purl } }: Finding): string => `${id} ${purl}`
  return rank(one) - rank(other) || (other.score?.value ?? 0) - (one.score?.value ?? 0) || (text(one) < text(other) ? -1 : 1)
}
