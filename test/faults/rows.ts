import { Copying } from './copying.ts'
import type { Way } from './copying.ts'
import { startDebianRegistry } from './debian-registry.ts'
import { Promoting } from './promoting.ts'
import { PromotingSet } from './promoting-set.ts'
import type { Scene } from './scene.ts'
import { startSandboxRegistry } from './trial-registry.ts'
import type { StartRegistry } from './trial-registry.ts'

/** What is disturbed, and between which registries. */
export interface Row {
  readonly name: string
  readonly title: string
  prepare(): Promise<Scene>
}

const works: readonly { readonly name: string; readonly title: string; prepare(start: StartRegistry): Promise<Scene> }[] = [
  work('promotion', 'across', Promoting),
  work('copy', 'across', Copying),
  work('promotion', 'within', Promoting),
  work('copy', 'within', Copying),
  work('set', 'across', PromotingSet),
  work('set', 'within', PromotingSet),
  work('promotion', 'from a folder', Promoting),
  work('copy', 'from a folder', Copying),
]

/** Between the sandbox's registries. */
export const sandboxRows: readonly Row[] = works.map(({ name, title, prepare }) => ({ name, title: `${title}, between the sandbox's registries`, prepare: async () => await prepare(startSandboxRegistry) }))

/** In front of Debian's docker-registry; `program` is its path. */
export function debianRows(program: string): readonly Row[] {
  return works.map(({ name, title, prepare }) => ({ name: `${name}-debian`, title: `${title}, in front of Debian's docker-registry`, prepare: async () => await prepare(startDebianRegistry(program)) }))
}

function work(what: string, way: Way, kind: { prepare(way: Way, start: StartRegistry): Promise<Scene> }) {
  return { name: `${what}-${way.replaceAll(' ', '-')}`, title: `A ${what} ${way}`, prepare: async (start: StartRegistry) => await kind.prepare(way, start) }
}
