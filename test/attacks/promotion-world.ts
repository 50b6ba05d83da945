import { afterAll, afterEach, beforeAll } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { digestOf } from '@portcullis/core/model/digest'
import type { Policy } from '@portcullis/core/model/policy'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { parsePolicy } from '@portcullis/core/policy/parse'
import type { BundleVerifier, StatementSigner } from '@portcullis/core/ports/bundles'
import type { EnvironmentProtection, Person, Run } from '@portcullis/core/ports/forge'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { vulnerabilitiesPredicate } from '@portcullis/core/predicates/vulnerabilities'
import { approve } from '@portcullis/core/use-cases/approve'
import type { ApproveWorld } from '@portcullis/core/use-cases/approve'
import { gate } from '@portcullis/core/use-cases/gate'
import { promote } from '@portcullis/core/use-cases/promote'
import type { PromotionRequest, PromotionWorld } from '@portcullis/core/use-cases/promote'
import { Effects } from '@portcullis/sandbox/fakes/effects'
import { MemoryForge } from '@portcullis/sandbox/fakes/memory-forge'
import { MemoryLedger } from '@portcullis/sandbox/fakes/memory-ledger'
import { MemoryRegistry } from '@portcullis/sandbox/fakes/memory-registry'
import { documentOf, identityTree } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'

export const minute = 60_000
export const hour = 60 * minute
const start = new Date('2026-06-01T12:00:00Z')

/** Stands still until a test moves it: expiry is tested to the millisecond. */
export const clock = {
  at: start,
  now: () => new Date(clock.at),
  advance(milliseconds: number) {
    clock.at = new Date(clock.at.getTime() + milliseconds)
  },
}

const person = (id: number, login: string, type = 'User'): Person => ({ id, login, type })
export const people = {
  dana: person(101, 'dana'), carl: person(102, 'carl'), ina: person(103, 'ina'),
  sam: person(201, 'sam'), sasha: person(202, 'sasha'), rita: person(301, 'rita'), rob: person(302, 'rob'),
  robot: person(900, 'robot[bot]', 'Bot'),
}

export const sourceCommit = 'a1'.repeat(20)
export const mainCommit = 'b2'.repeat(20)
export const source = parseReference('registry.example/acme/shop')
export const production = { ...parseReference('registry.example/production/shop'), tag: 'production' }
export const productionLine = { line: 'registry.example/production/shop', environment: 'production' }

let sigstore: SandboxSigstore
let verifier: BundleVerifier
beforeAll(async () => {
  sigstore = await startSigstore({ clock, issuer: 'https://token.actions.githubusercontent.com' })
  verifier = once(createBundleVerifier({ domains: [acme()] }))
})
afterAll(async () => sigstore.close())
afterEach(() => {
  clock.at = start
})

/** The trust domain that everybody here signs in. */
export const acme = (): TrustDomain => readTrustDomain({ name: 'acme', config: encode(sigstore.trustedRoot) })

/** The services behind it. */
export const services = (): SandboxSigstore => sigstore

/** Verifies the same bytes once in a test file: what comes of it depends on nothing else. */
function once(genuine: BundleVerifier): BundleVerifier {
  const known = new Map<Digest, ReturnType<BundleVerifier['verify']>>()
  return {
    verify(bytes) {
      const digest = digestOf(bytes)
      const result = known.get(digest) ?? genuine.verify(bytes)
      known.set(digest, result)
      return result
    },
  }
}

export const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const approvals = {
  slow: {
    quorum: 2,
    by: 'approver',
    roles: { security: { environment: 'approve-security', min: 1 }, release: { environment: 'approve-release', min: 1 } },
    exclude: ['author', 'committer', 'initiator'],
    expires: '24h',
    rationale: 'required',
  },
}
const require = {
  provenance: { by: 'builder', source: 'acme/shop', branch: 'main' },
  scan: { by: 'scanner', 'max-age': '24h' },
  vulnerabilities: { 'fail-on': [{ severity: 'critical' }] },
  sbom: { by: 'scanner' },
}
const stage = { decision: { by: 'gate', 'max-age': '24h' }, record: { by: 'promoter' } }

/** The policy of the shop: staging and production, with `changes` to single environments or identities. */
export function policyWith(changes: { production?: Tree; staging?: Tree; identities?: Tree } = {}): Policy {
  const identities = {
    builder: identityTree('build.yml'), scanner: identityTree('scan.yml'), gate: identityTree('gate.yml'),
    approver: identityTree('approve.yml'), promoter: identityTree('promote.yml'), ...changes.identities,
  }
  const tree = {
    version: 1,
    artifact: 'registry.example/acme/shop',
    trust: { domains: { acme: { config: 'acme.json' } }, identities },
    environments: {
      staging: { repository: 'registry.example/staging/shop', require, ...stage, ...changes.staging },
      production: { repository: 'registry.example/production/shop', require, ...stage, approvals, ...changes.production },
    },
  }
  // What a change sets to undefined is not written at all.
  return parsePolicy(documentOf(JSON.parse(JSON.stringify(tree))))
}

export { approvals as approvalTree, require as requireTree }

/** One world: registries, ledger and forge in memory, bundles of a genuine Sigstore, and our own verification of them. */
export class PromotionStage {
  readonly effects = new Effects()
  readonly registry = new MemoryRegistry(this.effects)
  readonly ledger = new MemoryLedger(this.effects)
  readonly forge = new MemoryForge()
  readonly policy: Policy
  verifier = verifier

  constructor(policy: Policy = policyWith()) {
    this.policy = policy
    const reviewed: Omit<EnvironmentProtection, 'name'> = { reviewers: 2, preventSelfReview: true, restrictsBranches: true }
    const open = { reviewers: 0, preventSelfReview: false, restrictsBranches: true }
    for (const name of ['approve-security', 'approve-release']) this.forge.environments.set(name, { name, ...reviewed })
    for (const name of ['staging', 'production']) this.forge.environments.set(name, { name, ...open })
    this.startRun(7001)
    this.forge.commits.set(`acme/shop@${sourceCommit}`, [{ person: people.dana, as: 'author' }, { person: people.carl, as: 'committer' }])
    this.forge.commits.set(`acme/shop@${mainCommit}`, [{ person: people.carl, as: 'committer' }])
  }

  startRun(id: number, changes: Partial<Run> = {}): void {
    this.forge.runs.set(id, {
      repository: 'acme/shop', repositoryId: 1234, id, attempt: 1, event: 'workflow_dispatch', commit: mainCommit, ref: 'main',
      url: `https://github.com/acme/shop/actions/runs/${id}`, initiators: [people.ina], ...changes,
    })
  }

  /** Pushes an artifact with what build and scan make of it. */
  async build(content: string, findings: readonly JsonObject[] = []): Promise<PinnedReference> {
    const subject = pin(source, this.registry.push(source, new TextEncoder().encode(content)))
    await this.attach(subject, predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit })
    await this.attach(subject, predicateTypes.vulnerabilities, scanOf(findings), job('scan.yml'))
    await this.attach(subject, predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }, job('scan.yml'))
    return subject
  }

  /** Signs and attaches anything, as whatever job. @returns the bundle's digest */
  async attach(subject: PinnedReference, predicateType: string, predicate: JsonObject, by: Partial<GithubJob>, about: Digest = subject.digest): Promise<Digest> {
    const bundle = await signerFor(by).sign(encodeStatement(statementAbout(about, 'shop', predicateType, predicate)))
    this.registry.beside(subject).set(digestOf(bundle), bundle)
    return digestOf(bundle)
  }

  gate(subject: PinnedReference, environment = 'production', by: Partial<GithubJob> = job('gate.yml'), policy = this.policy) {
    const { registry, forge, ledger, verifier } = this
    return gate({ subject, policy, environment, verifier: 'https://example.test', dryRun: false }, { bundles: registry, writer: registry, verifier, environments: forge, clock, signer: signerFor(by), history: { ledger, target: registry } })
  }

  approveWorld(by: Partial<GithubJob>): ApproveWorld {
    const { registry, forge, verifier } = this
    return { bundles: registry, writer: registry, verifier, environments: forge, runs: forge, authors: forge, clock, signer: signerFor(by) }
  }

  /** Has `who` review the role's environment in the run, and the run grant it. */
  async grant(subject: PinnedReference, role: 'security' | 'release', who: Person, { runId = 7001, attempt = 1, comment = 'Looked at it, fine' } = {}) {
    this.forge.review(runId, who, 'approved', `approve-${role}`, comment)
    const by = job('approve.yml', { environment: `approve-${role}`, runId: String(runId), runAttempt: String(attempt) })
    return approve({ subject, policy: this.policy, environment: 'production', runId, role, dryRun: false }, this.approveWorld(by))
  }

  /** Evidence, decision and both approvals. */
  async ready(content: string): Promise<PinnedReference> {
    const subject = await this.build(content)
    await this.gate(subject)
    await this.grant(subject, 'security', people.sam)
    await this.grant(subject, 'release', people.rita)
    return subject
  }

  request(subject: PinnedReference, changes: Partial<PromotionRequest> = {}): PromotionRequest {
    const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7001/attempts/1', runId: 7001 }
    return { kind: 'promote', subject, policy: this.policy, environment: 'production', target: production, actor, dryRun: false, ...changes }
  }

  world(changes: Partial<PromotionWorld> = {}): PromotionWorld {
    const { registry, forge, ledger, verifier } = this
    const signer = signerFor(job('promote.yml', { environment: 'production' }))
    return { source: registry, target: registry, carrier: registry, verifier, runs: forge, authors: forge, environments: forge, ledger, signer, clock, ...changes }
  }

  promote(subject: PinnedReference, changes: Partial<PromotionRequest> = {}, world: Partial<PromotionWorld> = {}) {
    return promote(this.request(subject, changes), this.world(world))
  }

  /** A world of its own that begins where this one stands. */
  clone(policy: Policy = this.policy): PromotionStage {
    const twin = new PromotionStage(policy)
    for (const place of [source, production]) {
      const from = this.registry.repository(place)
      const to = twin.registry.repository(place)
      for (const [digest, bytes] of from.content) to.content.set(digest, bytes)
      for (const [tag, digest] of from.tags) to.tags.set(tag, digest)
      for (const [digest, bundles] of from.referrers) to.referrers.set(digest, new Map(bundles))
    }
    for (const [id, run] of this.forge.runs) twin.forge.runs.set(id, run)
    for (const [id, reviews] of this.forge.reviews) twin.forge.reviews.set(id, [...reviews])
    twin.ledger.rewrite(productionLine, this.ledger.entries(productionLine))
    return twin
  }

  get tag(): Digest | undefined {
    return this.registry.repository(production).tags.get('production')
  }
}

export function job(file: string, changes: Partial<GithubJob> = {}): Partial<GithubJob> {
  return { workflowPath: `.github/workflows/${file}`, eventName: 'workflow_dispatch', sha: mainCommit, runId: '7001', ...changes }
}

export function signerFor(by: Partial<GithubJob>, world: () => SandboxSigstore = () => sigstore): StatementSigner {
  return {
    async sign(statement) {
      return encode(await world().signStatement(JSON.parse(new TextDecoder().decode(statement)), githubClaims({ repository: 'acme/shop', ...by })))
    },
  }
}

export const provenance: JsonObject = {
  buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: { workflow: { repository: 'https://github.com/acme/shop', ref: 'refs/heads/main' } } },
  runDetails: { builder: { id: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main' } },
}

export function scanOf(findings: readonly JsonObject[] = []): JsonObject {
  const predicate = vulnerabilitiesPredicate({
    scanner: { uri: 'https://scanner.example', version: '1.0.0' },
    database: { uri: 'https://osv.example', lastUpdate: clock.now(), records: 1_000 },
    platforms: ['linux/amd64'],
    packages: [{ purl: 'pkg:npm/a@1.0.0', name: 'a', version: '1.0.0', ecosystem: 'npm' }],
    findings: [], notAssessed: [], startedAt: clock.now(), finishedAt: clock.now(),
  })
  return { ...predicate, scanner: { ...(predicate['scanner'] as JsonObject), result: findings } }
}

export const critical: JsonObject = {
  id: 'GHSA-bad', severity: [{ method: 'rating', score: 'critical' }],
  annotations: [{ rating: 'critical', aliases: [], package: { purl: 'pkg:npm/a@1.0.0', name: 'a', version: '1.0.0', ecosystem: 'npm' }, fixedIn: [], summary: 'bad' }],
}

export const codesOf = (outcome: { readonly reasons: readonly { readonly code: string }[] }): string[] => [...new Set(outcome.reasons.map(({ code }) => code))].toSorted()
