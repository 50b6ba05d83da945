import type { CanaryServer } from '@portcullis/sandbox/fault-proxy/canary-server'
import type { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultProxy } from '@portcullis/sandbox/fault-proxy/fault-proxy'

/** What a run came to: `done`, or the code of its Failure or denial. */
export interface Outcome {
  readonly result: string
  /** Every secret that it used. */
  readonly secrets: readonly string[]
}

/** All that there is after a run, in words that can be compared with those of another. */
export interface Standing {
  /** What the tag points to; `partly`: some tags of a set are new, the others where they were. */
  readonly tag: 'before' | 'after' | 'partly' | 'neither'
  /** What must be there when the tag points to the new artifact. */
  readonly artifact: ReadonlyMap<string, string>
  /** What a run that ended well leaves besides: records and the like. */
  readonly books: ReadonlyMap<string, string>
  /** What contradicts itself, whatever happened. */
  readonly contradictions: readonly string[]
  /** Of each artifact of a set. */
  readonly members?: readonly Standing[]
}

/** Something that Portcullis does, with a proxy before every server that it asks, and a way back to before. */
export interface Scene {
  /** Each with the passwords that belong there. */
  readonly origins: readonly { readonly proxy: FaultProxy; readonly passwords: readonly string[] }[]
  readonly canary: CanaryServer
  /** Whether tags of a set that moved can go back when another cannot be moved. */
  readonly putsBack?: boolean
  /** Puts everything back as it was before the first run. */
  reset(): Promise<void>
  /** All that a second run can find, in one text: equal for equal states. */
  state(): Promise<string>
  /** Does it once, things going wrong as `line` says. @throws whatever is no Failure */
  run(line: FaultLine, isHasty?: boolean): Promise<Outcome>
  standing(): Promise<Standing>
  close(): Promise<void>
}

/** The lines of a run, given to all of its proxies. */
export async function layLine({ origins }: Pick<Scene, 'origins'>, line: FaultLine): Promise<void> {
  for (const { proxy } of origins) await proxy.restore(line)
}

/** Puts everything back, and forgets what was shown to whom. */
export async function startAnew(scene: Scene): Promise<void> {
  await scene.reset()
  scene.canary.heard.length = 0
  for (const { proxy } of scene.origins) proxy.authorizations.clear()
}

/** Credentials that were shown where they do not belong since the start. */
export function strayCredentials({ origins, canary }: Scene, secrets: readonly string[]): string[] {
  const stray = canary.leaks(secrets).length > 0 ? ['a credential reached another origin'] : []
  const shown = new Map<string, number>()
  for (const { proxy, passwords } of origins) {
    for (const authorization of proxy.authorizations) {
      shown.set(authorization, (shown.get(authorization) ?? 0) + 1)
      const [, basic] = /^basic (.*)$/i.exec(authorization) ?? []
      const password = basic === undefined ? undefined : atob(basic).split(':').at(-1)
      if (password !== undefined && !passwords.includes(password)) stray.push('a password was shown at another origin')
    }
  }
  if ([...shown.values()].some((count) => count > 1)) stray.push('a token was shown at two origins')
  return stray
}

/** What `wanted` has and `found` has not, or has otherwise. */
export function lacking(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): readonly string[] {
  return [...wanted].filter(([thing, value]) => found.get(thing) !== value).map(([thing]) => thing)
}
