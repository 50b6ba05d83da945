import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { lacking, strayCredentials } from './scene.ts'
import type { Scene, Standing } from './scene.ts'

/** How a run goes when nothing goes wrong. */
export interface Undisturbed {
  readonly standing: Standing
  readonly requests: number
}

/** One trial: what the disturbed run came to, what the tag pointed to after it, and every promise that it broke. */
export interface Trial {
  readonly result: string
  readonly tag: Standing['tag']
  readonly broken: readonly string[]
}

/** @throws Error when it does not end well */
export async function undisturbed(scene: Scene): Promise<Undisturbed> {
  await scene.reset()
  const line = new FaultLine()
  const { result } = await scene.run(line)
  const standing = await scene.standing(result)
  if (result !== 'done' || standing.tag !== 'after' || standing.contradictions.length > 0) throw new Error(`an undisturbed run ends with ${result}: ${standing.contradictions.join(', ')}`)
  return { standing, requests: line.seen }
}

/** Runs with faults, looks at what that left, and runs again without. */
export async function trial(scene: Scene, plans: readonly FaultPlan[], sound: Undisturbed): Promise<Trial> {
  await scene.reset()
  const isHasty = plans.some(({ fault }) => fault === 'hang' || fault === 'endless')
  const { result, secrets } = await scene.run(new FaultLine(plans), isHasty)
  const standing = await scene.standing(result)
  const broken = [...brokenPromises(standing, sound, result), ...strayCredentials(scene, secrets)]
  return { result, tag: standing.tag, broken: [...broken, ...(await brokenByRerun(scene, sound))] }
}

/** What must hold whatever happened: the target is untouched or complete, by its tag, and the books are in order. */
export function brokenPromises({ tag, artifact, books, contradictions }: Standing, { standing: whole }: Undisturbed, result: string): string[] {
  const missing = lacking(artifact, whole.artifact)
  const unwritten = lacking(books, whole.books)
  return [
    ...contradictions,
    ...(tag === 'neither' ? ['the tag is neither where it was nor where it shall be'] : []),
    ...(tag === 'after' && missing.length > 0 ? [`the tag points to something incomplete: ${missing.join(', ')}`] : []),
    ...(result === 'done' && tag !== 'after' ? ['it says done and is not'] : []),
    ...(result === 'done' && unwritten.length > 0 ? [`it says done and the books lack ${unwritten.join(', ')}`] : []),
  ]
}

export async function brokenByRerun(scene: Scene, { standing: whole }: Undisturbed): Promise<string[]> {
  const { result } = await scene.run(new FaultLine())
  const found = await scene.standing(result)
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
