import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { digestOf } from '@portcullis/core/model/digest'
import { releaseDigest } from '@portcullis/core/model/release-listing'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { parsePolicy } from '@portcullis/core/policy/parse'
import type { Person } from '@portcullis/core/ports/forge'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { approve } from '@portcullis/core/use-cases/approve'
import { gate } from '@portcullis/core/use-cases/gate'
import { promote } from '@portcullis/core/use-cases/promote'
import type { PromotionRequest } from '@portcullis/core/use-cases/promote'
import { documentOf, identityTree } from '@portcullis/sandbox/fakes/policy'
import type { Release, ReleaseAsset } from '@portcullis/sandbox/github/model/release'
import type { Repository } from '@portcullis/sandbox/github/model/repository'
import { putAsset, seedRelease } from '@portcullis/sandbox/github/seed-release'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { releaseEnds, releaseEvidence } from '@portcullis/worlds/ends/release-ends'
import type { Surroundings } from '@portcullis/worlds/surroundings'
import { approvalTree, clock, job, people, PromotionStage, provenance, requireTree, scanOf, signerFor, sourceCommit } from '../attacks/promotion-world.ts'

export const tag = 'v1.2.3'
export const files = { 'shop-linux.tar.gz': 'for linux', 'shop-windows.zip': 'for windows', SHA256SUMS: 'sums' }

/** Evidence by the repository that the policy promotes into. */
const known = new Map<string, readonly ReleaseAsset[]>()

/** GitHub of the sandbox with a release to be promoted, and the policy, forge, ledger and identities of the other journeys. */
export class ReleaseStage {
  readonly github: SandboxGitHub
  readonly stage: PromotionStage
  readonly release: Release
  /** The repository that is promoted into: the one of the release itself, or `acme/downloads`. */
  readonly target: Repository
  readonly #host: string
  readonly #secrets: string[] = []

  private constructor(github: SandboxGitHub, into: 'same' | 'other', state: 'draft' | 'prerelease') {
    this.github = github
    this.#host = new URL(github.apiUrl).host
    this.target = into === 'same' ? github.shop : github.seed.repository('acme/downloads', { roles: { ada: 'admin' } })
    if (into === 'other') github.seed.commit(this.target, { message: 'Open', author: 'ada', files: { 'README.md': 'files\n' } })
    this.release = seedRelease(github.world, github.shop, { tag, files, state })
    const policy = parsePolicy(
      documentOf({
        version: 1,
        artifact: `release://${this.#host}/acme/shop`,
        trust: { domains: { acme: { config: 'acme.json' } }, identities: Object.fromEntries(Object.entries({ builder: 'build.yml', scanner: 'scan.yml', gate: 'gate.yml', approver: 'approve.yml', promoter: 'promote.yml' }).map(([name, file]) => [name, identityTree(file)])) },
        environments: { production: { repository: `release://${this.#host}/${this.target.fullName}`, require: requireTree, decision: { by: 'gate', 'max-age': '24h' }, record: { by: 'promoter' }, approvals: approvalTree } },
      }),
    )
    this.stage = new PromotionStage(policy)
  }

  /** On a GitHub that is running: what an earlier stage has left there is taken away. */
  static open(github: SandboxGitHub, into: 'same' | 'other' = 'same', state: 'draft' | 'prerelease' = 'draft'): ReleaseStage {
    github.intercept(undefined)
    Object.assign(github.switches, { assetDigests: true, assetDownloads: 'redirect' })
    github.shop.releases.clear()
    github.shop.attestations.length = 0
    github.shop.immutableReleases = false
    return new ReleaseStage(github, into, state)
  }

  get subject(): PinnedReference {
    const listed = Object.entries(files).map(([name, content]) => ({ name, digest: digestOf(content) }))
    return pin({ registry: `release:${this.#host}`, repository: 'acme/shop', tag }, releaseDigest(listed))
  }

  get targetTag() {
    return { registry: `release:${this.#host}`, repository: this.target.fullName, tag }
  }

  /** The release in the repository that is promoted into. */
  get published(): Release | undefined {
    return [...this.target.releases.values()].find(({ tagName }) => tagName === tag)
  }

  /** Of a run that may write the repositories; with `registryCredentials` for another one. */
  surroundings(): Surroundings {
    const token = this.#token('acme/shop')
    const other = this.target === this.github.shop ? undefined : { username: 'token', password: this.#token(this.target.fullName) }
    return {
      clock,
      chance: () => 0,
      environment: {},
      workspace: '/',
      readable: ['/'],
      registryCredentials: other,
      insecureRegistries: [],
      github: { token, apiUrl: this.github.apiUrl, repository: 'acme/shop' },
      onSecret: (secret) => this.#secrets.push(secret),
    }
  }

  get evidence() {
    return releaseEvidence(this.subject, { ...this.surroundings(), registryCredentials: undefined })
  }

  async attach(predicateType: string, predicate: JsonObject, by: Partial<GithubJob>, about = this.subject.digest): Promise<void> {
    const bundle = await signerFor(by).sign(encodeStatement(statementAbout(about, 'shop', predicateType, predicate)))
    await this.evidence.attach(this.subject, bundle, predicateType)
  }

  /** Evidence of build and scan, decision and both approvals, kept with the release: the same for every stage of its kind. */
  async makeReady(): Promise<void> {
    const kept = known.get(this.target.fullName)
    if (kept === undefined) {
      await this.#prove()
      known.set(this.target.fullName, [...this.release.assets.values()].filter(({ name }) => !(name in files)))
    } else {
      for (const { name, bytes } of kept) putAsset(this.github.world, this.release, name, bytes)
      this.#review('security', people.sam)
      this.#review('release', people.rita)
    }
  }

  async #prove(): Promise<void> {
    await this.attach(predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit })
    await this.attach(predicateTypes.vulnerabilities, scanOf(), job('scan.yml'))
    await this.attach(predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }, job('scan.yml'))
    await this.decideAndApprove()
  }

  async decideAndApprove() {
    const { policy, verifier, forge } = this.stage
    const { evidence, subject } = this
    const decided = await gate({ subject, policy, environment: 'production', verifier: 'https://example.test', dryRun: false }, { bundles: evidence, writer: evidence, verifier, environments: forge, clock, signer: signerFor(job('gate.yml')) })
    if (decided.decision !== 'allow') return decided
    await this.#grant('security', people.sam)
    await this.#grant('release', people.rita)
    return decided
  }

  promote(changes: Partial<PromotionRequest> = {}, subject = this.subject) {
    const { source, target, carrier } = releaseEnds({ target: this.targetTag, others: [] }, this.surroundings())
    return promote(this.stage.request(subject, { target: this.targetTag, ...changes }), this.stage.world({ source, target, carrier }))
  }

  async #grant(role: 'security' | 'release', who: Person): Promise<void> {
    const { policy } = this.stage
    this.#review(role, who)
    const by = job('approve.yml', { environment: `approve-${role}`, runId: '7001', runAttempt: '1' })
    const outcome = await approve({ subject: this.subject, policy, environment: 'production', runId: 7001, role, dryRun: false }, { ...this.stage.approveWorld(by), bundles: this.evidence, writer: this.evidence })
    if (outcome.decision !== 'allow') throw new Error(`not granted: ${outcome.sentence}`)
  }

  #review(role: 'security' | 'release', who: Person): void {
    this.stage.forge.review(7001, who, 'approved', `approve-${role}`, 'Looked at it, fine')
  }

  #token(repository: string): string {
    return this.github.createToken({ app: 'github-actions', repository, permissions: { contents: 'write', attestations: 'write' } })
  }
}
