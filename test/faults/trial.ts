import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { Contents } from '@portcullis/sandbox/registry/contents'
import { Copying, lacking, tagState } from './copying.ts'
import type { Way } from './copying.ts'

/** How a copy goes when nothing goes wrong. */
export interface Undisturbed {
  readonly contents: Contents
  readonly requests: number
}

/** One trial: what the disturbed copy came to, and every promise that it broke. */
export interface Trial {
  readonly result: string
  readonly broken: readonly string[]
}

export async function undisturbed(way: Way): Promise<Undisturbed> {
  const copying = await Copying.prepare(way)
  try {
    const line = new FaultLine()
    const { result } = await copying.run(line)
    if (result !== 'done') throw new Error(`an undisturbed copy ${way} ends with ${result}`)
    return { contents: await copying.contents(), requests: line.seen }
  } finally {
    await copying.close()
  }
}

/** Copies with a fault, looks at what it left, and copies again without. */
export async function trial(way: Way, plan: FaultPlan, { contents: whole }: Undisturbed): Promise<Trial> {
  const copying = await Copying.prepare(way)
  try {
    const { result, secrets } = await copying.run(new FaultLine(plan), plan.fault === 'hang' || plan.fault === 'endless')
    const broken = await brokenPromises(copying, whole, result)
    if (copying.canary.leaks(secrets).length > 0) broken.push('a credential reached another origin')
    broken.push(...(await brokenByRerun(copying, whole)))
    return { result, broken }
  } finally {
    await copying.close()
  }
}

/** What must hold whatever happened: the target is untouched or complete, by its tag. */
export async function brokenPromises(copying: Copying, whole: Contents, result: string): Promise<string[]> {
  const after = await copying.contents()
  const state = tagState(after)
  const missing = lacking(after, whole)
  return [
    ...(state === 'neither' ? ['the tag is neither where it was nor where it shall be'] : []),
    ...(state === 'after' && missing.length > 0 ? [`the tag points to something incomplete: ${missing.join(', ')}`] : []),
    ...(result === 'done' && state !== 'after' ? ['it says done and is not'] : []),
  ]
}

export async function brokenByRerun(copying: Copying, whole: Contents): Promise<string[]> {
  const { result } = await copying.run(new FaultLine())
  const contents = await copying.contents()
  const more = lacking(whole, contents)
  const less = lacking(contents, whole)
  return [
    ...(result === 'done' ? [] : [`a re-run ends with ${result}`]),
    ...(less.length === 0 ? [] : [`a re-run lacks ${less.join(', ')}`]),
    ...(more.length === 0 ? [] : [`a re-run has more: ${more.join(', ')}`]),
  ]
}
