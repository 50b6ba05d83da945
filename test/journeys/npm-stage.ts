import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { parsePolicy } from '@portcullis/core/policy/parse'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import type { Person } from '@portcullis/core/ports/forge'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { approve } from '@portcullis/core/use-cases/approve'
import { gate } from '@portcullis/core/use-cases/gate'
import { promote } from '@portcullis/core/use-cases/promote'
import type { PromotionRequest } from '@portcullis/core/use-cases/promote'
import type { BundleShelf } from '@portcullis/npm-registry/bundle-shelf'
import { NpmClient } from '@portcullis/npm-registry/client'
import { npmCredentials } from '@portcullis/npm-registry/credentials'
import { createNpmCarrier } from '@portcullis/npm-registry/npm-carrier'
import { createNpmTarget, shelfFile } from '@portcullis/npm-registry/npm-target'
import { packageBundles } from '@portcullis/npm-registry/package-at'
import { registryAddress } from '@portcullis/npm-registry/place'
import { documentOf, identityTree } from '@portcullis/sandbox/fakes/policy'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { directoryShelf } from '@portcullis/worlds/evidence/bundle-shelf'
import { approvalTree, clock, job, people, PromotionStage, provenance, requireTree, scanOf, signerFor, sourceCommit } from '../attacks/promotion-world.ts'

/** A registry that is running somewhere on this machine, and the token for it. */
export interface NpmPlace {
  readonly host: string
  readonly token?: string
  readonly takesProvenance?: boolean
}

export const packageName = '@acme/shop'
export const version = '1.2.3'

/** Two npm registries, evidence in files beside them, and the forge, ledger and identities of the other journeys. */
export class NpmStage {
  readonly stage: PromotionStage
  readonly client: { readonly source: NpmClient; readonly target: NpmClient }
  readonly shelf: { readonly source: BundleShelf; readonly target: BundleShelf }
  readonly directory: string
  readonly target: { readonly registry: string; readonly repository: string; readonly tag: string }
  readonly #places: { readonly source: NpmPlace; readonly target: NpmPlace }

  private constructor(directory: string, places: { readonly source: NpmPlace; readonly target: NpmPlace }) {
    const policy = parsePolicy(
      documentOf({
        version: 1,
        artifact: `npm://${places.source.host}/${packageName}`,
        trust: { domains: { acme: { config: 'acme.json' } }, identities: Object.fromEntries(Object.entries({ builder: 'build.yml', scanner: 'scan.yml', gate: 'gate.yml', approver: 'approve.yml', promoter: 'promote.yml' }).map(([name, file]) => [name, identityTree(file)])) },
        environments: { production: { repository: `npm://${places.target.host}/${packageName}`, require: requireTree, decision: { by: 'gate', 'max-age': '24h' }, record: { by: 'promoter' }, approvals: approvalTree } },
      }),
    )
    this.stage = new PromotionStage(policy)
    this.directory = directory
    this.client = { source: clientOf(places.source), target: clientOf(places.target) }
    this.shelf = { source: directoryShelf(join(directory, 'source')), target: directoryShelf(join(directory, 'target')) }
    this.target = { registry: `npm:${places.target.host}`, repository: packageName, tag: 'latest' }
    this.#places = places
  }

  static async open(places: { readonly source: NpmPlace; readonly target: NpmPlace }): Promise<NpmStage> {
    return new NpmStage(await mkdtemp(join(tmpdir(), 'portcullis-npm-')), places)
  }

  async close(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }

  subject(tarball: Uint8Array, at = version): PinnedReference {
    return pin(parseReference(`npm://${this.#places.source.host}/${packageName}@${at}`), digestOf(tarball, 'sha512'))
  }

  /** Signs as a job. */
  async bundle(subject: PinnedReference, predicateType: string, predicate: JsonObject, by: Partial<GithubJob>): Promise<Uint8Array> {
    return signerFor(by).sign(encodeStatement(statementAbout(subject.digest, `pkg:npm/%40acme/shop@${version}`, predicateType, predicate)))
  }

  /** Evidence of build and scan, decision and both approvals, kept in the file beside the source. */
  async makeReady(subject: PinnedReference): Promise<void> {
    const keep = async (bundle: Uint8Array) => this.shelf.source.keep(shelfFile(packageName, subject.tag ?? version), bundle)
    await keep(await this.bundle(subject, predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit }))
    await keep(await this.bundle(subject, predicateTypes.vulnerabilities, scanOf(), job('scan.yml')))
    await keep(await this.bundle(subject, predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }, job('scan.yml')))
    const { policy, verifier, forge } = this.stage
    const writer: BundleWriter = { attach: (_subject, bundle) => keep(bundle) }
    await gate({ subject, policy, environment: 'production', verifier: 'https://example.test', dryRun: false }, { bundles: this.source, writer, verifier, environments: forge, clock, signer: signerFor(job('gate.yml')) })
    await this.#grant(subject, 'security', people.sam, writer)
    await this.#grant(subject, 'release', people.rita, writer)
  }

  get source(): BundleReader {
    return packageBundles(this.client.source, [{ bundles: ({ tag = version }) => this.shelf.source.read(shelfFile(packageName, tag)) }])
  }

  promote(subject: PinnedReference, changes: Partial<PromotionRequest> = {}) {
    const pause = async () => {}
    const target = createNpmTarget({ client: this.client.target, shelf: this.shelf.target, pause })
    const carrier = createNpmCarrier({ source: this.client.source, bundles: this.source, target: this.client.target, atTarget: target, shelf: this.shelf.target, takesProvenance: this.#places.target.takesProvenance === true, pause })
    return promote(this.stage.request(subject, { target: this.target, ...changes }), this.stage.world({ source: this.source, target, carrier }))
  }

  async #grant(subject: PinnedReference, role: 'security' | 'release', who: Person, writer: BundleWriter): Promise<void> {
    const { policy, forge } = this.stage
    forge.review(7001, who, 'approved', `approve-${role}`, 'Looked at it, fine')
    const by = job('approve.yml', { environment: `approve-${role}`, runId: '7001', runAttempt: '1' })
    const outcome = await approve({ subject, policy, environment: 'production', runId: 7001, role, dryRun: false }, { ...this.stage.approveWorld(by), bundles: this.source, writer })
    if (outcome.decision !== 'allow') throw new Error(`not granted: ${outcome.sentence}`)
  }
}

function clientOf({ host, token }: NpmPlace): NpmClient {
  const registry = registryAddress(`npm:${host}`)
  const credentials = npmCredentials(token === undefined ? {} : { npmrc: [`//${host}/:_authToken=${token}`] })
  return new NpmClient({ registry, credentials, pause: async () => {} })
}
