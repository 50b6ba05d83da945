import { endingOf } from '@portcullis/sandbox/demo/action-ending'
import type { ActionEnding } from '@portcullis/sandbox/demo/action-ending'
import type { Digest } from '@portcullis/core/model/digest'
import { Intruder } from '@portcullis/sandbox/shop/intruder'
import type { Review } from '@portcullis/sandbox/shop/reviewing-host'
import { Shop } from '@portcullis/sandbox/shop/shop'
import type { ShopCommit } from '@portcullis/sandbox/shop/shop'
import { runSingleStep } from '@portcullis/sandbox/shop/single-step'
import type { SingleStep, SingleStepResult } from '@portcullis/sandbox/shop/single-step'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox, SandboxOptions } from '@portcullis/sandbox/world'

type Release = ShopCommit['release']
type Options = Partial<Omit<SingleStep, 'action' | 'inputs'>> & { readonly inputs?: Readonly<Record<string, string>> }
export type Ending = ActionEnding & { readonly codes: readonly string[]; readonly step: SingleStepResult }

/** acme/shop on a sandbox of its own, whose actions are run from their bundles, one at a time or whole workflows. */
export class Journey {
  readonly sandbox: Sandbox
  readonly shop: Shop
  readonly intruder: Intruder
  readonly digests = new Map<Release, Digest>()
  #commit: ShopCommit | undefined

  static async start(options?: SandboxOptions): Promise<Journey> {
    return new Journey(await startSandbox(options))
  }

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
    this.shop = new Shop(sandbox)
    this.intruder = new Intruder(this.shop)
  }

  /** The newest commit of main. */
  get commit(): ShopCommit {
    if (this.#commit === undefined) throw new Error('nothing is committed yet')
    return this.#commit
  }

  digest(release: Release): Digest {
    const digest = this.digests.get(release)
    if (digest === undefined) throw new Error(`${release} is not built yet`)
    return digest
  }

  /** Builds a release by build.yml: pushed, with provenance, and nothing else. */
  async build(release: Release, author = 'dana'): Promise<Digest> {
    this.#commit = await this.shop.commit(release, author, `Release ${release}`)
    const { jobs } = await this.shop.build(this.#commit, author)
    this.digests.set(release, (jobs[0]?.outputs['digest'] ?? '') as Digest)
    return this.digest(release)
  }

  /** Scans and signs, as the first two jobs of promote.yml do. */
  async scan(subject: Digest): Promise<void> {
    const scanned = await this.run('scan', subject, { inputs: { database: 'advisories' } })
    await this.run('sign', subject, { inputs: { 'statements-path': scanned.step.outputs['statements-path'] ?? '' } })
  }

  gate(subject: Digest, options: Options = {}): Promise<Ending> {
    return this.run('policy-gate', subject, options)
  }

  /** A reviewer of `role` lets its job in, and the job asks for the grant. */
  grant(subject: Digest, role: 'security' | 'release', review: Review, options: Options = {}): Promise<Ending> {
    const environment = `approve-${role}`
    return this.run('require-approval', subject, { environment, reviews: { [environment]: review }, ...options, inputs: { role, ...options.inputs } })
  }

  promote(subject: Digest, options: Options = {}): Promise<Ending> {
    const { variables, environmentSecrets } = this.shop.settings
    const account = { 'registry-username': variables.PRODUCTION_USER, 'registry-password': environmentSecrets.production.PRODUCTION_PASSWORD }
    return this.run('promote', subject, { environment: 'production', ...options, inputs: { ...account, tag: 'production', ...options.inputs } })
  }

  productionTag(): Promise<Digest | undefined> {
    return this.intruder.production.tag('production')
  }

  async run(action: SingleStep['action'], subject: Digest, { inputs = {}, ...options }: Options = {}): Promise<Ending> {
    const { variables, secrets } = this.shop.settings
    const environment: Record<string, string> = ['policy-gate', 'require-approval', 'promote'].includes(action) ? { environment: 'production' } : {}
    const account = { 'registry-username': variables.SOURCE_USER, 'registry-password': secrets.SOURCE_PASSWORD }
    const shared = { 'subject-name': this.shop.repositories.source, 'subject-digest': subject, ...environment, ...account }
    const step = await runSingleStep(this.shop, { action, commit: this.commit, ...options, inputs: { ...shared, ...inputs } })
    const ending = endingOf(step)
    return { ...ending, step, codes: [...ending.reasons, ...ending.refused].map(({ code }) => code) }
  }

  async close(): Promise<void> {
    await this.sandbox.close()
  }
}
