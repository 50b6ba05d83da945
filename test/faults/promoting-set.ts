import type { Digest } from '@portcullis/core/model/digest'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import { promoteSet } from '@portcullis/core/use-cases/promote-set'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { codeOf } from './copying.ts'
import type { Way } from './copying.ts'
import { imageOf, prepareSet } from './promotable.ts'
import { actorOf, openParts, PromotionStage, standingClock } from './promotion-stage.ts'
import { standingOf } from './promotion-standing.ts'
import { layLine } from './scene.ts'
import type { Outcome, Scene, Standing } from './scene.ts'
import { startSandboxRegistry } from './trial-registry.ts'
import type { StartRegistry } from './trial-registry.ts'

const names = ['api', 'web', 'worker'] as const

/** A release set of three artifacts. `across` follows another set; `within` is the first of its lines, so no tag can go back: there was none. */
export class PromotingSet extends PromotionStage implements Scene {
  #set: ReleaseSet | undefined
  #runId = 0
  #before: readonly Digest[] = []

  static async prepare(way: Way, start: StartRegistry = startSandboxRegistry): Promise<PromotingSet> {
    const scene = new PromotingSet(await openParts(way, names, start, standingClock()))
    await scene.#fill(way)
    return scene
  }

  get putsBack(): boolean {
    return this.#before.length > 0
  }

  async #fill(way: Way): Promise<void> {
    if (way !== 'within') {
      await this.#make('old')
      const { result } = await this.run(new FaultLine())
      if (result !== 'done') throw new Error(`the promotion before ends with ${result}`)
      this.#before = this.#artifacts().map(({ digest }) => digest)
    }
    await this.#make('new')
    await this.keep()
  }

  async #make(version: string): Promise<void> {
    const { set, runId } = await prepareSet(new Map(names.map((name) => [name, imageOf(`${name} ${version}`)])), this)
    this.#set = set
    this.#runId = runId
  }

  #artifacts() {
    return (this.#set?.entries ?? []).map(({ artifact }) => artifact)
  }

  #targetOf(name: string) {
    return { registry: this.hosts.target, repository: `prod/${name}`, tag: 'stable' }
  }

  async run(line: FaultLine, isHasty = false): Promise<Outcome> {
    if (this.#set === undefined) throw new Error('nothing is prepared yet')
    await layLine(this, line)
    const { world, secrets, close } = this.worldOf(this.#runId, isHasty)
    const moves = this.#artifacts().map((subject, index) => ({ subject, named: subject, target: this.#targetOf(names[index] ?? '') }))
    const request = { kind: 'promote', set: this.#set, moves, policy: this.policy, environment: 'production', actor: actorOf(this.#runId), dryRun: false } as const
    const result = await promoteSet(request, world).then(({ decision, reasonCode }) => (decision === 'allow' ? 'done' : reasonCode), codeOf)
    close()
    return { result, secrets }
  }

  async standing(): Promise<Standing> {
    const place = this.place()
    const members = []
    for (const [index, { digest }] of this.#artifacts().entries()) {
      const name = names[index] ?? ''
      members.push(await standingOf({ ...place, from: `build/${name}`, to: this.#targetOf(name), subject: digest, before: this.#before[index] }))
    }
    return together(members)
  }
}

/** A set is `partly` there when each of its tags is old or new, and not all are the same. */
function together(members: readonly Standing[]): Standing {
  const tags = new Set(members.map(({ tag }) => tag))
  const [first = 'neither', ...others] = tags
  const tag = tags.has('neither') ? 'neither' : others.length === 0 ? first : 'partly'
  return {
    tag,
    artifact: new Map(members.flatMap(({ artifact }) => [...artifact])),
    books: new Map(members.flatMap(({ books }, index) => [...books].map(([thing, value]) => [`${names[index] ?? ''}: ${thing}`, value] as const))),
    contradictions: members.flatMap(({ contradictions }, index) => contradictions.map((one) => `${names[index] ?? ''}: ${one}`)),
    members,
  }
}
