import { requireDescribed } from './described-file.ts'
import type { FetchFile } from './fetch-bounded.ts'
import { missingTarget } from './material.ts'
import type { Material } from './material.ts'
import { maxMetadataBytes } from './metadata.ts'
import { isSigned } from './role.ts'
import { nextRoot, requireUnexpired } from './root.ts'
import type { Root } from './root.ts'
import { consistentPath } from './target-name.ts'
import { describeTarget, readSnapshot, readTargets, readTimestamp, targetsIn } from './trusted-metadata.ts'
import type { Snapshot, Timestamp } from './trusted-metadata.ts'
import { trustRootInvalid, trustRootUnavailable } from './trust-root-failure.ts'

/** What was known of the repository before: nothing may be older than it. */
export interface Known {
  readonly root: Root
  /** Roots that led to it and were not shipped. */
  readonly roots: readonly Uint8Array[]
  readonly timestamp?: Timestamp
  readonly snapshot?: Snapshot
}

/** A repository has had 16 roots in five years: more than this at once is an endless chain. */
const maxNewRoots = 32
const maxTargetBytes = 4_000_000

/**
 * Asks the repository for what is new, in the order of the client workflow (TUF 1.0.33, §5.3 to §5.7).
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid`
 */
export async function refresh(known: Known, names: readonly string[], fetchFile: FetchFile, now: Date): Promise<Material> {
  const { root, roots } = await walkRoots(known, fetchFile)
  requireUnexpired({ kind: 'root', ...root }, now)

  const timestampBytes = await need(fetchFile, 'timestamp.json', maxMetadataBytes.timestamp)
  const before = root === known.root ? known : stillVouchedFor(known, root)
  const timestamp = readTimestamp(timestampBytes, root, before.timestamp)
  requireUnexpired(timestamp.metadata, now)

  const { length, version } = timestamp.snapshot
  const snapshotBytes = await need(fetchFile, `${version}.snapshot.json`, length ?? maxMetadataBytes.snapshot)
  const snapshot = readSnapshot(snapshotBytes, root, timestamp, before.snapshot)
  requireUnexpired(snapshot.metadata, now)

  const listed = targetsIn(snapshot)
  const targetsBytes = await need(fetchFile, `${listed.version}.targets.json`, listed.length ?? maxMetadataBytes.targets)
  const targets = readTargets(targetsBytes, root, snapshot)
  requireUnexpired(targets, now)

  const files = await Promise.all(
    names.map(async (name) => {
      const described = describeTarget(targets, name)
      if (described === undefined) throw missingTarget(name)
      if (described.length > maxTargetBytes) throw trustRootInvalid(`${name} is said to have ${described.length} bytes: at most ${maxTargetBytes} are read`)
      const bytes = await need(fetchFile, `targets/${consistentPath(name, described.sha256)}`, described.length)
      requireDescribed(name, bytes, described)
      return [name, bytes] as const
    }),
  )
  return { roots, timestamp: timestampBytes, snapshot: snapshotBytes, targets: targetsBytes, files: new Map(files) }
}

/**
 * A root that takes the keys away from whoever signed what was known takes that with them: else a thief of those keys,
 * having shown a version of 2^53, would lock everybody out for good (§5.3.11).
 */
function stillVouchedFor(known: Known, { roles }: Root): Pick<Known, 'timestamp' | 'snapshot'> {
  const { timestamp, snapshot } = known
  const isVouchedFor = timestamp !== undefined && snapshot !== undefined && isSigned(timestamp.metadata, roles.timestamp) && isSigned(snapshot.metadata, roles.snapshot)
  return isVouchedFor ? { timestamp, snapshot } : {}
}

/** Every root is verified by the one before it; only the last must not have expired. */
async function walkRoots(known: Known, fetchFile: FetchFile): Promise<Pick<Known, 'root' | 'roots'>> {
  const roots = [...known.roots]
  let root = known.root
  for (let steps = 0; ; steps++) {
    const bytes = await fetchFile(`${root.version + 1}.root.json`, maxMetadataBytes.root)
    if (bytes === undefined) return { root, roots }
    if (steps === maxNewRoots) throw trustRootInvalid(`more than ${maxNewRoots} new roots at once`)
    root = nextRoot(root, bytes)
    roots.push(bytes)
  }
}

async function need(fetchFile: FetchFile, path: string, maxBytes: number): Promise<Uint8Array> {
  const bytes = await fetchFile(path, maxBytes)
  if (bytes === undefined) throw trustRootUnavailable(`The TUF repository has no ${path}`)
  return bytes
}
