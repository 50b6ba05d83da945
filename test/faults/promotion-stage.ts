import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '@portcullis/core/ports/clock'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import { createGitLedger } from '@portcullis/github/ledger/ledger'
import { CanaryServer } from '@portcullis/sandbox/fault-proxy/canary-server'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { FaultProxy } from '@portcullis/sandbox/fault-proxy/fault-proxy'
import { startGitHub } from '@portcullis/sandbox/github/server'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { loadPolicy } from '@portcullis/worlds/policy'
import type { LoadedPolicy } from '@portcullis/worlds/policy'
import { openRegistries } from '../registries/signed-image.ts'
import { policyText } from './acme-policy.ts'
import { loginsAt, patience } from './copying.ts'
import type { Way } from './copying.ts'
import { forgeThrough } from './forge-through.ts'
import type { Surroundings } from './promotable.ts'
import { layLine } from './scene.ts'
import type { Scene } from './scene.ts'
import { signerOnce, verifierOnce } from './signed-once.ts'
import { passwords } from './trial-registry.ts'
import type { StartRegistry, TrialRegistry } from './trial-registry.ts'

const ledgerBranch = 'portcullis-ledger'

export interface Parts {
  readonly canary: CanaryServer
  readonly proxies: { readonly source: FaultProxy; readonly target: FaultProxy; readonly github: FaultProxy }
  readonly registries: { readonly source: TrialRegistry; readonly target: TrialRegistry }
  readonly github: SandboxGitHub
  readonly sigstore: SandboxSigstore
  readonly clock: Clock
  readonly directory: string
  readonly policy: LoadedPolicy
}

/** Starts all servers, a proxy before each, and writes the policy of `names`: each from `build/` to `prod/`. */
export async function openParts(way: Way, names: readonly string[], start: StartRegistry, clock: Clock): Promise<Parts> {
  const [source, github, sigstore, canary] = await Promise.all([start('source'), startGitHub({ clock }), startSigstore({ clock, issuer: 'https://token.actions.githubusercontent.com' }), CanaryServer.start()])
  const target = way === 'within' ? source : await start('target')
  const before = await FaultProxy.start(source.host, canary.host, source.serve)
  const behind = way === 'within' ? before : await FaultProxy.start(target.host, canary.host, target.serve)
  const proxies = { source: before, target: behind, github: await FaultProxy.start(new URL(github.apiUrl).host, canary.host, github.serve) }
  const directory = await mkdtemp(join(tmpdir(), 'portcullis-faults-'))
  await mkdir(join(directory, '.portcullis'))
  await writeFile(join(directory, '.portcullis/acme.json'), JSON.stringify(sigstore.clientTrustConfig))
  const lines = names.map((name) => ({ source: `${before.host}/build/${name}`, target: `${behind.host}/prod/${name}` }))
  await writeFile(join(directory, '.portcullis/policy.yaml'), policyText(lines, 'acme.json'))
  const policy = await loadPolicy('.portcullis/policy.yaml', {
    clock, chance: () => 0.5, environment: {}, workspace: directory, readable: [directory], registryCredentials: undefined, insecureRegistries: [], github: undefined, onSecret: () => undefined,
  })
  return { canary, proxies, registries: { source, target }, github, sigstore, clock, directory, policy }
}

/** What promotions need, whole: registries, GitHub's API and the ledger branch in it, a proxy before each. */
export class PromotionStage implements Surroundings, Omit<Scene, 'run' | 'standing'> {
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
  #ledgerBefore: string | undefined
  #putBack: readonly (() => Promise<void>)[] = []

  constructor(parts: Parts) {
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

  /** `host:port` of both ends as Portcullis reaches them, and the source as it is. */
  get hosts() {
    const { proxies, registries } = this.#parts
    return { source: proxies.source.host, target: proxies.target.host, sourceUrl: registries.source.url }
  }

  get apiUrl(): string {
    return `http://${this.#parts.proxies.github.host}`
  }

  /** From now on `reset` leads back to here. */
  async keep(): Promise<void> {
    this.#ledgerBefore = this.github.shop.git.refs.get(`heads/${ledgerBranch}`)
    this.#putBack = await Promise.all(this.#registries().map(async (registry) => await registry.mark()))
  }

  async reset(): Promise<void> {
    await layLine(this, new FaultLine())
    for (const putBack of this.#putBack) await putBack()
    const { refs } = this.github.shop.git
    if (this.#ledgerBefore === undefined) refs.delete(`heads/${ledgerBranch}`)
    else refs.set(`heads/${ledgerBranch}`, this.#ledgerBefore)
  }

  async state(): Promise<string> {
    const contents = await Promise.all(this.#registries().map(async (registry) => await registry.contents()))
    return JSON.stringify([contents, [...this.github.shop.git.refs].toSorted(([left], [right]) => (left < right ? -1 : 1))])
  }

  /** The registries and layout folders as Portcullis reaches them, with what to close. */
  registries(isHasty: boolean, onSecret: (secret: string) => void = () => undefined) {
    const logins = { [this.hosts.target]: passwords.target, [this.hosts.source]: passwords.source }
    return openRegistries(loginsAt(logins), { ...patience(isHasty), clock: this.clock, onSecret }, { directoryOf: (name) => join(this.directory, name) })
  }

  /** The world of run `runId`, what is secret in it, and what closes it. */
  worldOf(runId: number, isHasty: boolean) {
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
      signer: this.signerAs('promote.yml', runId),
      clock: this.clock,
    }
    return { world, secrets, close }
  }

  /** What can be looked at after a run, behind the proxies. */
  place() {
    const { registries, github } = this.#parts
    const forge = forgeThrough(github.apiUrl, github.createToken({ actor: 'ada' }), this.clock, false)
    return {
      ...registries,
      git: github.shop.git,
      ledger: createGitLedger(forge.client, ledgerBranch),
      ledgerHead: github.shop.git.refs.get(`heads/${ledgerBranch}`),
      ledgerBefore: this.#ledgerBefore,
      policy: this.policy,
      verifier: this.verifier,
    }
  }

  async close(): Promise<void> {
    const servers = [...this.origins.map(({ proxy }) => proxy), ...this.#registries(), this.sigstore, this.github, this.canary]
    await Promise.all(servers.map(async (one) => await one.close()))
    await rm(this.directory, { recursive: true, force: true })
  }

  #registries(): TrialRegistry[] {
    return [...new Set(Object.values(this.#parts.registries))]
  }
}

/** Then what is signed twice is the same twice. */
export function standingClock(): Clock {
  const at = new Date()
  return { now: () => new Date(at) }
}

/** The run that acts, as erin starts it. */
export function actorOf(runId: number) {
  return { login: 'erin', run: `https://github.com/acme/shop/actions/runs/${runId}/attempts/1`, runId }
}
