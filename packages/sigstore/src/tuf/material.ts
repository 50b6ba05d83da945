import { requireDescribed } from './described-file.ts'
import { requireUnexpired } from './root.ts'
import type { Root } from './root.ts'
import { describeTarget, readSnapshot, readTargets, readTimestamp } from './trusted-metadata.ts'
import { trustRootInvalid } from './trust-root-failure.ts'

/** Everything that was fetched from a TUF repository, as it came. Nothing of it is believed without {@link verifyMaterial}. */
export interface Material {
  /** The roots after those that were shipped, oldest first. */
  readonly roots: readonly Uint8Array[]
  readonly timestamp: Uint8Array
  readonly snapshot: Uint8Array
  readonly targets: Uint8Array
  /** By name of the target. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Verifies material from the disk exactly as if it had just come over the network; `root` is the newest of its roots.
 * How long it serves without a network is decided by the earliest expiry in it, and by nothing else.
 * @returns the target files asked for; a missing one is undefined
 * @throws Failure `trust-root-expired` | `trust-root-invalid`
 */
export function verifyMaterial(material: Material, root: Root, names: readonly string[], now: Date): ReadonlyMap<string, Uint8Array> | undefined {
  const timestamp = readTimestamp(material.timestamp, root)
  const snapshot = readSnapshot(material.snapshot, root, timestamp)
  const targets = readTargets(material.targets, root, snapshot)
  requireUnexpired({ kind: 'root', ...root }, now)
  for (const metadata of [timestamp.metadata, snapshot.metadata, targets]) requireUnexpired(metadata, now)
  const files = new Map<string, Uint8Array>()
  for (const name of names) {
    const described = describeTarget(targets, name)
    if (described === undefined) throw missingTarget(name)
    const bytes = material.files.get(name)
    if (bytes === undefined) return undefined
    requireDescribed(name, bytes, described)
    files.set(name, bytes)
  }
  return files
}

/** The repository is genuine, and has no such target. */
export function missingTarget(name: string) {
  return trustRootInvalid(`targets.json lists no target ${name}`)
}
