import { Failure } from '@portcullis/core/failure'
import type { Clock } from '@portcullis/core/ports/clock'
import { lookAtHand } from './at-hand.ts'
import type { AtHand } from './at-hand.ts'
import { cachePath, writeCache } from './cache.ts'
import { fetchUnder } from './fetch-bounded.ts'
import { verifyMaterial } from './material.ts'
import type { Material } from './material.ts'
import { refresh } from './refresh.ts'
import type { TufRepository } from './repository.ts'
import { bootstrapRoot } from './root.ts'
import { readTargetName } from './target-name.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

export interface TufAccess {
  readonly clock: Clock
  /** Where fetched metadata is kept; without it nothing is kept, and every run needs the network. */
  readonly cacheDirectory: string | undefined
  /** For a whole refresh; default 20 s. */
  readonly deadlineMilliseconds?: number
}

export interface TufAnswer {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly from: 'network' | 'cache'
  /** Why the answer could not be kept for the next run; this one has what it needs. */
  readonly notKept?: unknown
}

/** For so long, what was fetched is used without asking again. */
const recentMilliseconds = 60 * 60 * 1000
const defaultDeadline = 20_000

/**
 * The named targets of a repository. What is at hand is used when it was fetched within the hour; else the repository is
 * asked, and when it does not answer, what is at hand serves until the metadata expires. Whatever comes from the disk is
 * verified from the pinned root on, as if it had come over the network.
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid` | `trust-config-invalid`
 */
export async function fetchTargets(repository: TufRepository, targets: readonly string[], access: TufAccess): Promise<TufAnswer> {
  const names = targets.map(readTargetName)
  const now = access.clock.now()
  const directory = access.cacheDirectory
  const shipped = bootstrapRoot(repository.knownRoots.at(-1) ?? repository.bootstrap)
  const atHand = directory === undefined ? undefined : await lookAtHand(cachePath(directory, repository), shipped)
  const before = atHand instanceof Failure ? undefined : atHand

  if (before !== undefined && isRecent(before, now)) {
    const files = orFailure(() => verifyMaterial(before.material, before.known.root, names, now))
    if (!(files instanceof Failure) && files !== undefined) return { files, from: 'cache' }
  }
  try {
    const fetchFile = fetchUnder(repository.url, access.deadlineMilliseconds ?? defaultDeadline)
    const material = await refresh(before?.known ?? { root: shipped, roots: [] }, names, fetchFile, now)
    const notKept = directory === undefined ? undefined : await keep(repository, directory, material, before, now)
    return { files: material.files, from: 'network', ...(notKept === undefined ? {} : { notKept }) }
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'trust-root-unavailable' || atHand === undefined) throw cause
    return { files: withoutNetwork(atHand, names, now, cause), from: 'cache' }
  }
}

/** @throws Failure why what is at hand does not serve */
function withoutNetwork(atHand: AtHand | Failure, names: readonly string[], now: Date, unavailable: Failure): ReadonlyMap<string, Uint8Array> {
  if (atHand instanceof Failure) throw trustRootInvalid(`the repository does not answer, and what is cached was changed (${atHand.message})`, atHand)
  const files = verifyMaterial(atHand.material, atHand.known.root, names, now)
  if (files === undefined) throw unavailable
  return files
}

/** A time in the future is nobody's. */
function isRecent({ checkedAt }: AtHand, now: Date): boolean {
  const age = now.getTime() - checkedAt.getTime()
  return age >= 0 && age < recentMilliseconds
}

/** Targets of the same metadata that an earlier run asked for are kept with those of this run. */
async function keep(repository: TufRepository, directory: string, material: Material, before: AtHand | undefined, now: Date): Promise<unknown> {
  const earlier = before !== undefined && Buffer.from(before.material.targets).equals(material.targets) ? before.material.files : []
  const files = new Map([...earlier, ...material.files])
  try {
    await writeCache(cachePath(directory, repository), directory, { checkedAt: now, material: { ...material, files } })
    return undefined
  } catch (cause) {
    return cause
  }
}

function orFailure<Value>(attempt: () => Value): Value | Failure {
  try {
    return attempt()
  } catch (cause) {
    if (cause instanceof Failure) return cause
    throw cause
  }
}
