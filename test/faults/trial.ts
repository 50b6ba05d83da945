import { StatesSeen } from './states-seen.ts'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { lacking, startAnew, strayCredentials } from './scene.ts'
import type { Scene, Standing } from './scene.ts'

/** How a run goes when nothing goes wrong. */
export interface Undisturbed {
  readonly standing: Standing
  readonly requests: number
}

/** What was found in a state that a run left: what stands there, and what a run without faults breaks from there on. */
export interface Finding {
  readonly standing: Standing
  readonly brokenByRerun: readonly string[]
}

/** One trial: what the disturbed run came to, what the tag pointed to after it, and every promise that it broke. */
export interface Trial {
  readonly result: string
  readonly tag: Standing['tag']
  readonly broken: readonly string[]
}

/** @throws Error when it does not end well */
export async function undisturbed(scene: Scene): Promise<Undisturbed> {
  await startAnew(scene)
  const line = new FaultLine()
  const { result } = await scene.run(line)
  const standing = await scene.standing()
  if (result !== 'done' || standing.tag !== 'after' || standing.contradictions.length > 0) throw new Error(`an undisturbed run ends with ${result}: ${standing.contradictions.join(', ')}`)
  return { standing, requests: line.seen }
}

/** Trials of one scene, one after another. */
export class Trials {
  readonly #scene: Scene
  readonly #sound: Undisturbed
  readonly #states: StatesSeen<Finding>

  constructor(scene: Scene, sound: Undisturbed) {
    this.#scene = scene
    this.#sound = sound
    this.#states = new StatesSeen(async () => await this.#find())
  }

  /** Runs with faults, looks at what that left, and at what a run without makes of it. */
  async try(plans: readonly FaultPlan[]): Promise<Trial> {
    const scene = this.#scene
    await startAnew(scene)
    const isHasty = plans.some(({ fault }) => fault === 'hang' || fault === 'endless')
    const { result, secrets } = await scene.run(new FaultLine(plans), isHasty)
    const stray = strayCredentials(scene, secrets)
    const { standing, brokenByRerun: later } = await this.#states.finding(await scene.state())
    const halves = standing.tag === 'partly' && scene.putsBack === true && hasPassed(plans) ? ['after one fault that passed, some tags of the set are new and others are not'] : []
    return { result, tag: standing.tag, broken: [...brokenPromises(standing, this.#sound, result), ...halves, ...stray, ...later] }
  }

  async #find(): Promise<Finding> {
    const standing = await this.#scene.standing()
    return { standing, brokenByRerun: await brokenByRerun(this.#scene, this.#sound) }
  }
}

/** One fault at one request, after which all is well again. */
function hasPassed(plans: readonly FaultPlan[]): boolean {
  return plans.length === 1 && plans.every(({ fault, isLasting }) => !isLasting && fault !== 'refuse')
}

/** What must hold whatever happened: the target is untouched or complete, by its tag, and the books are in order. */
export function brokenPromises(standing: Standing, { standing: whole }: Pick<Undisturbed, 'standing'>, result: string): string[] {
  const { tag, artifact, books, contradictions, members } = standing
  const ofMembers = (members ?? []).flatMap((member, index) => brokenPromises({ ...member, contradictions: [] }, { standing: whole.members?.[index] ?? whole }, result))
  const missing = lacking(artifact, whole.artifact)
  const unwritten = lacking(books, whole.books)
  return [
    ...contradictions,
    ...ofMembers,
    ...(tag === 'neither' ? ['the tag is neither where it was nor where it shall be'] : []),
    ...(tag === 'after' && missing.length > 0 ? [`the tag points to something incomplete: ${missing.join(', ')}`] : []),
    ...(result === 'done' && tag !== 'after' ? ['it says done and is not'] : []),
    ...(result === 'done' && unwritten.length > 0 ? [`it says done and the books lack ${unwritten.join(', ')}`] : []),
  ]
}

export async function brokenByRerun(scene: Scene, { standing: whole }: Undisturbed): Promise<string[]> {
  const { result } = await scene.run(new FaultLine())
  const found = await scene.standing()
  return [
    ...(result === 'done' ? [] : [`a re-run ends with ${result}`]),
    ...found.contradictions.map((one) => `after a re-run ${one}`),
    ...(found.tag === 'after' ? [] : ['a re-run leaves the tag elsewhere']),
    ...(['artifact', 'books'] as const).flatMap((part) => [
      ...lacking(found[part], whole[part]).map((thing) => `a re-run lacks ${thing}`),
      ...lacking(whole[part], found[part]).filter((thing) => !whole[part].has(thing)).map((thing) => `a re-run has more: ${thing}`),
    ]),
  ]
}
