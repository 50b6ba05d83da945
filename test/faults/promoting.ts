import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Digest } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Clock } from '@portcullis/core/ports/clock'
import { promote } from '@portcullis/core/use-cases/promote'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import { CanaryServer } from '@portcullis/sandbox/fault-proxy/canary-server'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { FaultProxy } from '@portcullis/sandbox/fault-proxy/fault-proxy'
import { startGitHub } from '@portcullis/sandbox/github/server'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createGitLedger } from '@portcullis/github/ledger/ledger'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { loadPolicy } from '@portcullis/worlds/policy'
import type { LoadedPolicy } from '@portcullis/worlds/policy'
import { openRegistries } from '../registries/signed-image.ts'
import { policyText } from './acme-policy.ts'
import { codeOf, loginsAt, patience } from './copying.ts'
import type { Way } from './copying.ts'
import { forgeThrough } from './forge-through.ts'
import { newImage, oldImage, prepareArtifact } from './promotable.ts'
import type { Surroundings } from './promotable.ts'
import { layLine } from './scene.ts'
import type { Outcome, Scene, Standing } from './scene.ts'
import { signerOnce, verifierOnce } from './signed-once.ts'
import { standingOf } from './promotion-standing.ts'
import { passwords, startSandboxRegistry } from './trial-registry.ts'
import type { StartRegistry, TrialRegistry } from './trial-registry.ts'

const ledgerBranch = 'portcullis-ledger'

interface Parts {
  readonly canary: CanaryServer
  readonly proxies: { readonly source: FaultProxy; readonly target: FaultProxy; readonly github: FaultProxy }
  readonly registries: { readonly source: TrialRegistry; readonly target: TrialRegistry }
  readonly github: SandboxGitHub
  readonly sigstore: SandboxSigstore
  readonly clock: Clock
  readonly directory: string
  readonly policy: LoadedPolicy
}

/**
 * A promotion whole: registries, GitHub's API and the ledger branch in it, a proxy before each. `across` follows a
 * promotion that the ledger knows; `within` is the first of its line, by mounts, and there is no ledger yet.
 */
export class Promoting implements Scene, Surroundings {
  readonly canary: CanaryServer
  readonly origins: Scene['origins']
  readonly clock: Clock
  readonly directory: string
  readonly policy: LoadedPolicy['policy']
  readonly github: SandboxGitHub
  readonly sigstore: SandboxSigstore
  readonly verifier: PromotionWorld['verifier']
  readonly signerAs = signerOnce(() => this.sigstore)
  readonly #parts: Parts
  #subject: PinnedReference | undefined
  #runId = 0
  #before: Digest | undefined
  #ledgerBefore: string | undefined
  #putBack: readonly (() => Promise<void>)[] = []

  private constructor(parts: Parts) {
    this.#parts = parts
    this.canary = parts.canary
    this.clock = parts.clock
    this.directory = parts.directory
    this.policy = parts.policy.policy
    this.github = parts.github
    this.sigstore = parts.sigstore
    this.verifier = verifierOnce(createBundleVerifier({ domains: parts.policy.domains }))
    const { source, target, github } = parts.proxies
    const ends = [{ proxy: source, passwords: [passwords.source] }, { proxy: target, passwords: [passwords.target] }]
    this.origins = [...(source === target ? ends.slice(0, 1) : ends), { proxy: github, passwords: [] }]
  }

  /** The clock stands still unless another is given: then what is signed twice is the same twice. */
  static async prepare(way: Way, start: StartRegistry = startSandboxRegistry, clock: Clock = standing(new Date())): Promise<Promoting> {
    const [source, github, sigstore, canary] = await Promise.all([start('source'), startGitHub({ clock }), startSigstore({ clock, issuer: 'https://token.actions.githubusercontent.com' }), CanaryServer.start()])
    const target = way === 'within' ? source : await start('target')
    const before = await FaultProxy.start(source.host, canary.host, source.serve)
    const behind = way === 'within' ? before : await FaultProxy.start(target.host, canary.host, target.serve)
    const proxies = { source: before, target: behind, github: await FaultProxy.start(new URL(github.apiUrl).host, canary.host, github.serve) }
    const directory = await mkdtemp(join(tmpdir(), 'portcullis-faults-'))
    await mkdir(join(directory, '.portcullis'))
    await writeFile(join(directory, '.portcullis/acme.json'), JSON.stringify(sigstore.clientTrustConfig))
    await writeFile(join(directory, '.portcullis/policy.yaml'), policyText(`${before.host}/build/shop`, `${behind.host}/prod/shop`, 'acme.json'))
    const policy = await loadPolicy('.portcullis/policy.yaml', {
      clock, chance: () => 0.5, environment: {}, workspace: directory, readable: [directory], registryCredentials: undefined, insecureRegistries: [], github: undefined, onSecret: () => undefined,
    })
    const scene = new Promoting({ canary, proxies, registries: { source, target }, github, sigstore, clock, directory, policy })
    await scene.#fill(way)
    return scene
  }

  get subject(): PinnedReference {
    if (this.#subject === undefined) throw new Error('nothing is prepared yet')
    return this.#subject
  }

  /** The workflow run that promotes. */
  get runId(): number {
    return this.#runId
  }

  get target() {
    return { registry: this.#parts.proxies.target.host, repository: 'prod/shop', tag: 'stable' }
  }

  get source() {
    return { registry: this.#parts.proxies.source.host, url: this.#parts.registries.source.url, repository: 'build/shop' }
  }

  get apiUrl(): string {
    return `http://${this.#parts.proxies.github.host}`
  }

  async #fill(way: Way): Promise<void> {
    if (way === 'across') {
      const old = await prepareArtifact(oldImage, this)
      this.#subject = old.subject
      this.#runId = old.runId
      const { result } = await this.run(new FaultLine())
      if (result !== 'done') throw new Error(`the promotion before ends with ${result}`)
      this.#before = old.subject.digest
    }
    const { subject, runId } = await prepareArtifact(newImage, this)
    this.#subject = subject
    this.#runId = runId
    this.#ledgerBefore = this.github.shop.git.refs.get(`heads/${ledgerBranch}`)
    const registries = new Set(Object.values(this.#parts.registries))
    this.#putBack = await Promise.all([...registries].map(async (registry) => await registry.mark()))
  }

  async reset(): Promise<void> {
    await layLine(this, new FaultLine())
    for (const putBack of this.#putBack) await putBack()
    const { refs } = this.github.shop.git
    if (this.#ledgerBefore === undefined) refs.delete(`heads/${ledgerBranch}`)
    else refs.set(`heads/${ledgerBranch}`, this.#ledgerBefore)
  }

  /** The registries as Portcullis reaches them, with what to close. */
  registries(isHasty: boolean, onSecret: (secret: string) => void = () => undefined) {
    const { source, target } = this.#parts.proxies
    const logins = { [target.host]: passwords.target, [source.host]: passwords.source }
    return openRegistries(loginsAt(logins), { ...patience(isHasty), clock: this.clock, onSecret })
  }

  async run(line: FaultLine, isHasty = false): Promise<Outcome> {
    await layLine(this, line)
    const token = this.github.createToken({ actor: 'ada' })
    const secrets: string[] = [...Object.values(passwords), token]
    const { bundles, freshBundles, tags, tagWriter, attacher, carrier, credentialsUsed, close } = this.registries(isHasty, (secret) => secrets.push(secret))
    const forge = forgeThrough(this.apiUrl, token, this.clock, isHasty)
    const world: PromotionWorld = {
      ...forge,
      ledger: createGitLedger(forge.client, ledgerBranch),
      source: bundles,
      target: {
        bundles: (subject) => freshBundles().bundles(subject),
        resolve: (reference) => tags.resolve(reference),
        move: (reference, to) => tagWriter.move(reference, to),
        attach: (subject, bundle, predicateType) => attacher.attach(subject, bundle, predicateType),
      },
      carrier,
      credentialsUsed,
      verifier: this.verifier,
      signer: this.signerAs('promote.yml', this.runId),
      clock: this.clock,
    }
    const actor = { login: 'erin', run: `https://github.com/acme/shop/actions/runs/${this.runId}/attempts/1`, runId: this.runId }
    const request = { kind: 'promote', subject: this.subject, policy: this.policy, environment: 'production', target: this.target, actor, dryRun: false } as const
    const result = await promote(request, world).then(({ decision, reasonCode }) => (decision === 'allow' ? 'done' : reasonCode), codeOf)
    close()
    return { result, secrets }
  }

  async state(): Promise<string> {
    const { registries, github } = this.#parts
    const contents = await Promise.all([...new Set(Object.values(registries))].map(async (registry) => await registry.contents()))
    return JSON.stringify([contents, [...github.shop.git.refs].toSorted(([left], [right]) => (left < right ? -1 : 1))])
  }

  async standing(): Promise<Standing> {
    const { registries, github } = this.#parts
    const forge = forgeThrough(github.apiUrl, github.createToken({ actor: 'ada' }), this.clock, false)
    return await standingOf({
      ...registries,
      git: github.shop.git,
      ledger: createGitLedger(forge.client, ledgerBranch),
      ledgerHead: github.shop.git.refs.get(`heads/${ledgerBranch}`),
      ledgerBefore: this.#ledgerBefore,
      policy: this.policy,
      verifier: this.verifier,
      to: this.target,
      subject: this.subject.digest,
      before: this.#before,
    })
  }

  async close(): Promise<void> {
    const { registries, sigstore, github } = this.#parts
    const servers = [...this.origins.map(({ proxy }) => proxy), ...new Set(Object.values(registries)), sigstore, github, this.canary]
    await Promise.all(servers.map(async (one) => await one.close()))
    await rm(this.directory, { recursive: true, force: true })
  }
}

function standing(at: Date): Clock {
  return { now: () => new Date(at) }
}
