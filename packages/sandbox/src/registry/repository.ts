import type { CheckedManifest } from './checked-manifest.ts'
import { isDigest, type DigestText } from './grammar.ts'

export interface StoredManifest extends CheckedManifest {
  readonly digest: DigestText
  readonly bytes: Buffer
}

/** What one repository has: blobs by digest with their size, manifests by digest, tags. */
export class Repository {
  readonly blobs = new Map<DigestText, number>()
  readonly manifests = new Map<DigestText, StoredManifest>()
  readonly tags = new Map<string, DigestText>()
  /** Blobs that the next manifest that names them does not find. */
  readonly hidden = new Set<DigestText>()
  /** A repository that nobody has pushed a manifest to is unknown to its readers. */
  known = false

  copy(): Repository {
    const twin = new Repository()
    for (const [digest, size] of this.blobs) twin.blobs.set(digest, size)
    for (const [digest, manifest] of this.manifests) twin.manifests.set(digest, manifest)
    for (const [tag, digest] of this.tags) twin.tags.set(tag, digest)
    twin.known = this.known
    return twin
  }

  put(manifest: StoredManifest): void {
    this.manifests.set(manifest.digest, manifest)
    this.known = true
  }

  /** The manifest a tag or digest names. */
  find(reference: string): StoredManifest | undefined {
    const digest = isDigest(reference) ? reference : this.tags.get(reference)
    return digest === undefined ? undefined : this.manifests.get(digest)
  }

  /** Removes a manifest and every tag that pointed to it. */
  remove(digest: DigestText): boolean {
    for (const [tag, target] of this.tags) if (target === digest) this.tags.delete(tag)
    return this.manifests.delete(digest)
  }

  /** Manifests whose subject is `digest`, oldest first. */
  referrers(digest: DigestText): StoredManifest[] {
    return [...this.manifests.values()].filter((manifest) => manifest.subject === digest)
  }
}

/** The repositories of a registry; one comes into being when something is first pushed to it. */
export class Repositories {
  readonly #byName = new Map<string, Repository>()

  get(name: string): Repository | undefined {
    return this.#byName.get(name)
  }

  getOrCreate(name: string): Repository {
    const existing = this.#byName.get(name)
    if (existing !== undefined) return existing
    const created = new Repository()
    this.#byName.set(name, created)
    return created
  }

  entries(): IterableIterator<[string, Repository]> {
    return this.#byName.entries()
  }

  /** @returns what puts everything back as it is now */
  mark(): () => void {
    const kept = [...this.#byName].map(([name, repository]) => [name, repository.copy()] as const)
    return () => {
      this.#byName.clear()
      for (const [name, repository] of kept) this.#byName.set(name, repository.copy())
    }
  }

  /** Whether any repository still has this blob. */
  anyHas(digest: DigestText): boolean {
    return [...this.#byName.values()].some((repository) => repository.blobs.has(digest))
  }
}
