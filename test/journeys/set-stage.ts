import type { Policy } from '@portcullis/core/model/policy'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { releaseSetOf } from '@portcullis/core/model/release-set'
import type { ReleaseSet, ReleaseSetEntry } from '@portcullis/core/model/release-set'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { repositoryFor } from '@portcullis/core/policy/placement'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { approveSet } from '@portcullis/core/use-cases/approve'
import { gateSet } from '@portcullis/core/use-cases/gate'
import { promoteSet } from '@portcullis/core/use-cases/promote-set'
import type { SetPromotionRequest } from '@portcullis/core/use-cases/promote-set'
import { readLedger } from '@portcullis/core/use-cases/ledger/read-ledger'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import type { Digest } from '@portcullis/core/model/digest'
import type { Person } from '@portcullis/core/ports/forge'
import { documentOf, identityTree } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { approvalTree, clock, job, people, PromotionStage, provenance, requireTree, scanOf, signerFor, sourceCommit } from '../attacks/promotion-world.ts'

export const parts = ['api', 'web', 'worker'] as const
export type Part = (typeof parts)[number]
const placeOf = (part: Part) => parseReference(`registry.example/acme/${part}`)
const repositories = parts.map((part) => ({ of: `registry.example/acme/${part}`, repository: `registry.example/production/${part}` }))

/** Three lines that move together; `production` changes that environment. */
export function setPolicy(production: Tree = { repositories }): Policy {
  const identities = {
    builder: identityTree('build.yml'), scanner: identityTree('scan.yml'), gate: identityTree('gate.yml'),
    approver: identityTree('approve.yml'), promoter: identityTree('promote.yml'),
  }
  const stage = { require: requireTree, decision: { by: 'gate', 'max-age': '24h' }, record: { by: 'promoter' }, approvals: approvalTree }
  const tree = { version: 1, artifact: parts.map((part) => `registry.example/acme/${part}`), trust: { domains: { acme: { config: 'acme.json' } }, identities }, environments: { production: { ...stage, ...production } } }
  return parsePolicy(documentOf(JSON.parse(JSON.stringify(tree))))
}

/** A world in memory in which sets are judged, approved and promoted. */
export class SetStage extends PromotionStage {
  readonly artifacts = new Map<string, PinnedReference>()

  constructor(policy: Policy = setPolicy()) {
    super(policy)
  }

  /** Pushes a part with all the evidence it needs, or with findings that deny it. */
  async make(part: Part, version: string, findings: readonly JsonObject[] = []): Promise<PinnedReference> {
    const place = placeOf(part)
    const subject = pin(place, this.registry.push(place, new TextEncoder().encode(`${part} ${version}`)))
    await this.attach(subject, predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit })
    await this.attach(subject, predicateTypes.vulnerabilities, scanOf(findings), job('scan.yml'))
    await this.attach(subject, predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }, job('scan.yml'))
    this.artifacts.set(`${part} ${version}`, subject)
    return subject
  }

  /** `api 1`, `web 1` … as a set, in this order. */
  set(...names: readonly string[]): ReleaseSet {
    return this.setWith(names.map((name) => ({ artifact: this.artifact(name) })))
  }

  setWith(entries: readonly ReleaseSetEntry[]): ReleaseSet {
    return releaseSetOf('release-set.yml', entries)
  }

  artifact(name: string): PinnedReference {
    const artifact = this.artifacts.get(name)
    if (artifact === undefined) throw new Error(`${name} is not made`)
    return artifact
  }

  gateSet(set: ReleaseSet) {
    const { registry, forge, policy } = this
    return gateSet({ set, policy, environment: 'production', verifier: 'https://example.test', dryRun: false }, { bundles: registry, writer: registry, verifier: this.verifier, environments: forge, clock, signer: signerFor(job('gate.yml')) })
  }

  grantSet(set: ReleaseSet, role: 'security' | 'release', who: Person, { runId = 7001, attempt = 1, comment = 'Looked at all of it' } = {}) {
    this.forge.review(runId, who, 'approved', `approve-${role}`, comment)
    const by = job('approve.yml', { environment: `approve-${role}`, runId: String(runId), runAttempt: String(attempt) })
    return approveSet({ set, policy: this.policy, environment: 'production', runId, role, dryRun: false }, this.approveWorld(by))
  }

  countSet(set: ReleaseSet) {
    return approveSet({ set, policy: this.policy, environment: 'production', runId: 7001, dryRun: false }, this.approveWorld(job('approve.yml')))
  }

  /** Decisions and both approvals. */
  async readySet(set: ReleaseSet): Promise<ReleaseSet> {
    await this.gateSet(set)
    await this.grantSet(set, 'security', people.sam)
    await this.grantSet(set, 'release', people.rita)
    return set
  }

  promoteSet(set: ReleaseSet, changes: Partial<SetPromotionRequest> = {}, world: Partial<PromotionWorld> = {}) {
    const moves = set.entries.map(({ artifact, to, tag = 'stable' }) => {
      const { registry, repository } = parseReference(to ?? repositoryFor(artifact, this.policy.environments.get('production') ?? {}) ?? '')
      return { subject: artifact, named: artifact, target: { registry, repository, tag } }
    })
    const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7001/attempts/1', runId: 7001 }
    return promoteSet({ kind: 'promote', set, moves, policy: this.policy, environment: 'production', actor, dryRun: false, ...changes }, this.world(world))
  }

  /** The ledger of a repository of production, verified. */
  async ledgerOf(repository: string) {
    const writer = this.policy.identities.get('promoter')
    if (writer === undefined) throw new Error('no promoter')
    return readLedger({ line: `registry.example/production/${repository}`, environment: 'production' }, writer, { ledger: this.ledger, verifier: this.verifier })
  }

  /** What the tags of production point at, by part. */
  tags(name = 'stable'): (Digest | undefined)[] {
    return parts.map((part) => this.registry.repository(parseReference(`registry.example/production/${part}`)).tags.get(name))
  }

  /** The twin's registries, ledger and reviews begin where these stand. */
  twin(): SetStage {
    const twin = new SetStage(this.policy)
    const places = [...parts, 'all'].flatMap((part) => ['acme', 'production'].map((owner) => parseReference(`registry.example/${owner}/${part}`)))
    for (const place of places) {
      const [from, to] = [this.registry.repository(place), twin.registry.repository(place)]
      for (const [digest, bytes] of from.content) to.content.set(digest, bytes)
      for (const [tag, digest] of from.tags) to.tags.set(tag, digest)
      for (const [digest, bundles] of from.referrers) to.referrers.set(digest, new Map(bundles))
    }
    for (const [name, artifact] of this.artifacts) twin.artifacts.set(name, artifact)
    for (const [id, run] of this.forge.runs) twin.forge.runs.set(id, run)
    for (const [id, reviews] of this.forge.reviews) twin.forge.reviews.set(id, [...reviews])
    for (const [key, entries] of this.ledger.lines) twin.ledger.lines.set(key, entries)
    return twin
  }
}

/** Version 1 of all parts is in production, as a set; version 2 is ready to follow as one. */
export async function releasedStage(): Promise<{ prepared: SetStage; one: ReleaseSet; two: ReleaseSet }> {
  const prepared = new SetStage()
  for (const version of ['1', '2']) for (const part of parts) await prepared.make(part, version)
  const one = await prepared.readySet(prepared.set('api 1', 'web 1', 'worker 1'))
  await prepared.promoteSet(one)
  const two = await prepared.readySet(prepared.set('api 2', 'web 2', 'worker 2'))
  return { prepared, one, two }
}

export const digestsOf = (set: ReleaseSet): Digest[] => set.entries.map(({ artifact }) => artifact.digest)
