import type { Attestation } from '../model/evidence.ts'
import { isJsonObject } from '../model/strict-json.ts'
import type { Json, JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'

/** A place in a source repository. */
export interface SourcePoint {
  /** `https://host/owner/repository` */
  readonly repository: string
  /** `refs/heads/main` */
  readonly ref: string | undefined
}

/** What verified SLSA provenance says of a build. */
export interface Provenance {
  readonly builderId: string
  readonly buildType: string
  /** The source as the certificate of the signer names it. */
  readonly certified: Partial<SourcePoint>
  /** The source as the builder tells it; several when the predicate names several; empty when it names none. */
  readonly told: readonly SourcePoint[]
}

/** Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance). @throws Failure `statement-invalid` */
export function parseProvenance({ statement, signer }: Attestation): Provenance {
  const fields = new Fields(statement.predicate, 'provenance')
  const definition = fields.fields('buildDefinition')
  const { sourceRepositoryUri: repository, sourceRepositoryRef: ref } = signer.extensions
  return {
    builderId: fields.fields('runDetails').fields('builder').text('id'),
    buildType: definition.text('buildType'),
    certified: { ...(repository === undefined ? {} : { repository }), ...(ref === undefined ? {} : { ref }) },
    told: toldBy(statement.predicate),
  }
}

/** The workflow of GitHub's generators, or else every git repository among the resolved dependencies. */
function toldBy(predicate: JsonObject): readonly SourcePoint[] {
  const definition = member(predicate, 'buildDefinition')
  const workflow = member(member(definition, 'externalParameters'), 'workflow')
  const repository = member(workflow, 'repository')
  const ref = member(workflow, 'ref')
  if (typeof repository === 'string') return [{ repository, ref: typeof ref === 'string' ? ref : undefined }]
  const dependencies = member(definition, 'resolvedDependencies')
  if (!Array.isArray(dependencies)) return []
  return dependencies.map((dependency: Json) => gitSource(member(dependency, 'uri'))).filter((source) => source !== undefined)
}

/** `git+https://host/owner/repository@ref` (SPDX download location). */
function gitSource(uri: Json | undefined): SourcePoint | undefined {
  if (typeof uri !== 'string' || !uri.startsWith('git+')) return undefined
  const plain = uri.slice('git+'.length)
  const at = plain.indexOf('@')
  return at < 0 ? { repository: plain, ref: undefined } : { repository: plain.slice(0, at), ref: plain.slice(at + 1) }
}

function member(json: Json | undefined, key: string): Json | undefined {
  return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : undefined
}
