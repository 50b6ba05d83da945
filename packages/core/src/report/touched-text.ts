import type { Leaning, TouchedArtifact, Unaccounted } from '../use-cases/audit-touched.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { formatReference } from '../model/reference.ts'
import { safeText } from './safe-text.ts'

/** What an audit is about: whose word is in doubt, and since when. */
export interface TouchedQuestion {
  readonly who: string
  readonly since: Date
  readonly policy: string
}

/** The answer of `audit touched` for a program (docs/compromise.md). */
export function touchedJson({ who, since, policy }: TouchedQuestion, artifacts: readonly TouchedArtifact[]): JsonObject {
  return {
    schema: 'portcullis/touched/v1',
    who,
    since: since.toISOString(),
    policy,
    artifacts: artifacts.map(({ environment, artifact, promotions, tags, leaned, unaccounted }) => ({
      environment,
      artifact: formatReference(artifact),
      tags: [...tags],
      promotions: promotions.map(({ sequence, tag, promotedAt, actor, run, set }) => ({ sequence, tag, promotedAt: promotedAt.toISOString(), actor, run, ...(set === undefined ? {} : { set }) })),
      leaned: leaned.map(({ as, predicateType, signedAt, bundle }) => ({ as, predicateType, ...(signedAt === undefined ? {} : { signedAt: signedAt.toISOString() }), bundle })),
      unaccounted: unaccounted.map(({ as, bundle, why }) => ({ as, bundle, why })),
    })),
  }
}

/** The answer of `audit touched` for a person: what is in use first, and the verdict last. */
export function touchedText({ who, since }: TouchedQuestion, artifacts: readonly TouchedArtifact[]): string {
  const inUse = artifacts.filter(({ tags }) => tags.length > 0)
  const before = artifacts.filter(({ tags }) => tags.length === 0)
  const leaned = artifacts.filter((artifact) => artifact.leaned.length > 0)
  const verdict = `${leaned.length} promoted ${leaned.length === 1 ? 'artifact' : 'artifacts'} leaned on ${safeText(who)} since ${since.toISOString()}; ${leaned.filter(({ tags }) => tags.length > 0).length} in use now.`
  const lost = artifacts.filter(({ unaccounted }) => unaccounted.length > 0).length
  const unsure = lost === 0 ? [] : [`Of ${lost} it cannot be told: what their promotion stood on is gone. Take them for touched.`]
  const sections = [section('In use now', inUse), section('Promoted before, not tagged now', before), [verdict, ...unsure]]
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(title: string, artifacts: readonly TouchedArtifact[]): string[] {
  if (artifacts.length === 0) return []
  return [title, ...artifacts.flatMap(linesOf)]
}

function linesOf({ environment, artifact, promotions, tags, leaned, unaccounted }: TouchedArtifact): string[] {
  const latest = promotions.at(-1)
  return [
    `  ${safeText(environment)}: ${safeText(formatReference(artifact))}${tags.length === 0 ? '' : ` at ${tags.map((tag) => safeText(tag)).join(', ')}`}`,
    ...(latest === undefined ? [] : [`    promoted ${latest.promotedAt.toISOString()} by ${safeText(latest.actor)}, ${safeText(latest.run)}${latest.set === undefined ? '' : `, in the release set ${latest.set}`}`]),
    ...(leaned.length + unaccounted.length > 0 ? [] : ['    moved in one release set with an artifact that is touched']),
    ...leaned.map((leaning) => `    ${describe(leaning)}`),
    ...unaccounted.map((lost) => `    ${describeLost(lost)}`),
  ]
}

function describe({ as, predicateType, signedAt, bundle }: Leaning): string {
  return `${as} ${safeText(predicateType)}, signed ${signedAt === undefined ? 'nobody knows when' : signedAt.toISOString()}, ${bundle}`
}

function describeLost({ as, bundle, why }: Unaccounted): string {
  return `${as} ${bundle} cannot be accounted for: ${safeText(why)}`
}
