import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Clock } from '@portcullis/core/ports/clock'
import { promote } from '@portcullis/core/use-cases/promote'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { copyAndTag } from '../registries/signed-image.ts'
import { codeOf } from './copying.ts'
import type { Way } from './copying.ts'
import { imageOf, prepareArtifact } from './promotable.ts'
import { actorOf, openParts, PromotionStage, standingClock } from './promotion-stage.ts'
import { standingOf } from './promotion-standing.ts'
import { layLine } from './scene.ts'
import type { Outcome, Scene, Standing } from './scene.ts'
import { startSandboxRegistry } from './trial-registry.ts'
import type { StartRegistry } from './trial-registry.ts'

/**
 * A promotion of one artifact. `across` follows a promotion that the ledger knows, and so does `from a folder`, to which
 * the artifact was carried; `within` is the first of its line, by mounts, and there is no ledger yet.
 */
export class Promoting extends PromotionStage implements Scene {
  #subject: PinnedReference | undefined
  #from: PinnedReference | undefined
  #runId = 0
  #before: Digest | undefined

  /** The clock stands still unless another is given. */
  static async prepare(way: Way, start: StartRegistry = startSandboxRegistry, clock: Clock = standingClock()): Promise<Promoting> {
    const scene = new Promoting(await openParts(way, ['shop'], start, clock))
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
    return { registry: this.hosts.target, repository: 'prod/shop', tag: 'stable' }
  }

  async #fill(way: Way): Promise<void> {
    if (way !== 'within') {
      await this.#make('old')
      const { result } = await this.run(new FaultLine())
      if (result !== 'done') throw new Error(`the promotion before ends with ${result}`)
      this.#before = this.subject.digest
    }
    await this.#make('new')
    if (way === 'from a folder') await this.#carryOut()
    await this.keep()
  }

  async #make(version: string): Promise<void> {
    const { subject, runId } = await prepareArtifact(imageOf(version), 'build/shop', this)
    this.#subject = subject
    this.#runId = runId
  }

  async #carryOut(): Promise<void> {
    const folder = { registry: 'oci-layout', repository: 'carried' }
    const registries = this.registries(false)
    await copyAndTag(this.subject, { ...folder, tag: 'carried' }, registries)
    registries.close()
    this.#from = pin(folder, this.subject.digest)
  }

  async run(line: FaultLine, isHasty = false): Promise<Outcome> {
    await layLine(this, line)
    const { world, secrets, close } = this.worldOf(this.#runId, isHasty)
    const artifact = this.#from === undefined ? { subject: this.subject } : { subject: this.#from, named: this.subject }
    const request = { kind: 'promote', ...artifact, policy: this.policy, environment: 'production', target: this.target, actor: actorOf(this.#runId), dryRun: false } as const
    const result = await promote(request, world).then(({ decision, reasonCode }) => (decision === 'allow' ? 'done' : reasonCode), codeOf)
    close()
    return { result, secrets }
  }

  async standing(): Promise<Standing> {
    return await standingOf({ ...this.place(), from: 'build/shop', to: this.target, subject: this.subject.digest, before: this.#before })
  }
}
