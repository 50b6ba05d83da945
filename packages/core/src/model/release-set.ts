import { Failure } from '../failure.ts'
import { digestOf } from './digest.ts'
import type { Digest } from './digest.ts'
import { formatRepository } from './reference.ts'
import type { PinnedReference } from './reference.ts'

/** One artifact of a release set, and under which name it is to be available. */
export interface ReleaseSetEntry {
  readonly artifact: PinnedReference
  /** Target repository; absent = where the policy places it. */
  readonly to?: string
  /** Target tag; absent = the one that is asked for the whole set. */
  readonly tag?: string
}

/** Artifacts that move as one. Which they are is what people approve; where each goes is for the policy and the promoter. */
export interface ReleaseSet {
  /** Where it was read, for people. */
  readonly source: string
  /** As written; never empty. One artifact may stand here twice, under two tags. */
  readonly entries: readonly ReleaseSetEntry[]
  /** SHA-256 of {@link releaseSetListing}. */
  readonly digest: Digest
}

/** A statement may have 1,024 subjects (see statement.ts), and an approval of a set has all its artifacts. */
export const mostArtifacts = 1000

/** @throws Failure `release-set-invalid` when it is empty, too large, or has the same content under two names */
export function releaseSetOf(source: string, entries: readonly ReleaseSetEntry[]): ReleaseSet {
  if (entries.length === 0 || entries.length > mostArtifacts) {
    const expected = `1 to ${mostArtifacts} artifacts`
    throw invalid(source, expected, String(entries.length), 'Name the artifacts of the release, or split it into several sets.')
  }
  const names = new Map<Digest, string>()
  for (const artifact of artifactsOf(entries)) {
    const name = formatRepository(artifact)
    const other = names.get(artifact.digest)
    // What is said about a digest is said whatever its name is: two of one digest could not be told apart.
    if (other !== undefined) throw invalid(source, `${artifact.digest} under one name`, `${other} and ${name}`, 'Name it once; if it is to go to two places, give each its `to` or `tag`.')
    names.set(artifact.digest, name)
  }
  return { source, entries, digest: digestOf(releaseSetListing(entries)) }
}

function invalid(source: string, expected: string, found: string, remedy: string): Failure {
  return new Failure('release-set-invalid', { blame: 'configuration', message: `${source}: expected ${expected}, found ${found}`, remedy, expected, found })
}

/**
 * The canonical listing: one line `<digest>  <name>` for each distinct artifact, sorted by name and then digest in byte
 * order, each line ended. The name is the repository without tag. Neither the order of the file nor targets and tags
 * play a part.
 */
export function releaseSetListing(entries: readonly Pick<ReleaseSetEntry, 'artifact'>[]): string {
  return artifactsOf(entries).map((artifact) => `${artifact.digest}  ${formatRepository(artifact)}\n`).join('')
}

/** The distinct artifacts, in the order of the listing. */
export function artifactsOf(entries: readonly Pick<ReleaseSetEntry, 'artifact'>[]): readonly PinnedReference[] {
  const distinct = new Map(entries.map(({ artifact }) => [keyOf(artifact), artifact]))
  return [...distinct.values()].toSorted(byNameThenDigest)
}

/** One of `of` slices of a set, from 1: what one job of a matrix deals with. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** @returns undefined for anything but `i/n` with 1 <= i <= n <= 256, the most jobs that a matrix of GitHub has */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.index <= shard.of && shard.of <= 256 ? shard : undefined
}

/**
 * The entries that belong to `shard`: the artifacts of the listing dealt out like cards, so that every job finds the
 * same slices from the same set, whatever the order of its file. Entries of one artifact stay together.
 */
export function sliceOf<Entry extends Pick<ReleaseSetEntry, 'artifact'>>(entries: readonly Entry[], { index, of }: Shard): readonly Entry[] {
  const dealt = new Set(artifactsOf(entries).filter((_, position) => position % of === index - 1).map(keyOf))
  return entries.filter(({ artifact }) => dealt.has(keyOf(artifact)))
}

/** Two entries are about the same artifact when this is equal. */
export function keyOf(artifact: PinnedReference): string {
  return `${formatRepository(artifact)}@${artifact.digest}`
}

function byNameThenDigest(one: PinnedReference, other: PinnedReference): number {
  return inByteOrder(formatRepository(one), formatRepository(other)) || inByteOrder(one.digest, other.digest)
}

function inByteOrder(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
