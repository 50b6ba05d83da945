import type { Testimony } from '../model/evidence.ts'
import { member } from '../model/strict-json.ts'
import type { Json, JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'
import { predicateTypes } from './predicate-types.ts'

/** A place in a source repository. */
export interface SourcePoint {
  /** `https://host/owner/repository` */
  readonly repository: string
  /** `refs/heads/main` */
  readonly ref: string | undefined
  /** Hex digits of the git commit. */
  readonly commit: string | undefined
}

/** What verified SLSA provenance says of a build. */
export interface Provenance {
  readonly builderId: string
  readonly buildType: string
  /** The source as the certificate of the signer names it; undefined where a key signed, which names none. */
  readonly certified: Partial<SourcePoint> | undefined
  /** The source as the builder tells it; several when the predicate names several; empty when it names none. */
  readonly told: readonly SourcePoint[]
}

export function isProvenance(predicateType: string): boolean {
  return predicateType === predicateTypes.provenance || predicateType === predicateTypes.provenance02
}

/** Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance) and v0.2 (slsa.dev/provenance/v0.2). @throws Failure `statement-invalid` */
export function parseProvenance({ statement: { predicateType, predicate }, signer }: Pick<Testimony, 'statement' | 'signer'>): Provenance {
  const fields = new Fields(predicate, 'provenance')
  const said = predicateType === predicateTypes.provenance02 ? saidByVersion02(fields, predicate) : saidByVersion1(fields, predicate)
  return { ...said, certified: signer.key === undefined ? certifiedBy(signer.extensions) : undefined }
}

function certifiedBy({ sourceRepositoryUri: repository, sourceRepositoryRef: ref, sourceRepositoryDigest: commit }: Testimony['signer']['extensions']): Partial<SourcePoint> {
  return { ...(repository === undefined ? {} : { repository }), ...(ref === undefined ? {} : { ref }), ...(commit === undefined ? {} : { commit }) }
}

function saidByVersion1(fields: Fields, predicate: JsonObject): Omit<Provenance, 'certified'> {
  return {
    builderId: fields.fields('runDetails').fields('builder').text('id'),
    buildType: fields.fields('buildDefinition').text('buildType'),
    told: toldByVersion1(predicate),
  }
}

/** The workflow of GitHub's generators, or else every git repository among the resolved dependencies. */
function toldByVersion1(predicate: JsonObject): readonly SourcePoint[] {
  const definition = member(predicate, 'buildDefinition')
  const dependencies = gitSources(member(definition, 'resolvedDependencies'))
  const workflow = member(member(definition, 'externalParameters'), 'workflow')
  const repository = member(workflow, 'repository')
  if (typeof repository !== 'string') return dependencies
  const written = member(workflow, 'ref')
  const ref = typeof written === 'string' ? written : undefined
  const resolved = dependencies.find((point) => point.repository === repository && point.ref === ref)
  return [{ repository, ref, commit: resolved?.commit }]
}

function saidByVersion02(fields: Fields, predicate: JsonObject): Omit<Provenance, 'certified'> {
  const configSource = gitSource(member(member(predicate, 'invocation'), 'configSource'))
  return {
    builderId: fields.fields('builder').text('id'),
    buildType: fields.text('buildType'),
    told: configSource === undefined ? gitSources(member(predicate, 'materials')) : [configSource],
  }
}

function gitSources(resources: Json | undefined): readonly SourcePoint[] {
  return Array.isArray(resources) ? (resources as readonly Json[]).map(gitSource).filter((source) => source !== undefined) : []
}

/** A resource at `git+https://host/owner/repository@ref` (SPDX download location) with the digest of its commit. */
function gitSource(resource: Json | undefined): SourcePoint | undefined {
  const uri = member(resource, 'uri')
  if (typeof uri !== 'string' || !uri.startsWith('git+')) return undefined
  const digest = member(resource, 'digest')
  const written = member(digest, 'gitCommit') ?? member(digest, 'sha1')
  const plain = uri.slice('git+'.length)
  const at = plain.indexOf('@')
  const place = at < 0 ? { repository: plain, ref: undefined } : { repository: plain.slice(0, at), ref: plain.slice(at + 1) }
  return { ...place, commit: typeof written === 'string' ? written : undefined }
}
