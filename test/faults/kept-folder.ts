import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from '@portcullis/core/model/digest'

interface Known {
  readonly stamp: string
  readonly bytes: Buffer
  readonly digest: string
}

/** A folder that a server writes to: what is in it, read again only where it may have changed, and the way back. */
export class KeptFolder {
  readonly #root: string
  readonly #known = new Map<string, Known>()

  constructor(root: string) {
    this.#root = root
  }

  /** Paths of all files, from the root on; none where there is no folder yet. */
  paths(): readonly string[] {
    return this.#entries().filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(this.#root.length + 1))
  }

  bytes(path: string): Buffer {
    return this.#read(path).bytes
  }

  /** SHA-256 of what a file holds. */
  digest(path: string): string {
    return this.#read(path).digest
  }

  /** @returns what puts every file back as it is now */
  mark(): () => void {
    const kept = new Map(this.paths().map((path) => [path, this.bytes(path)]))
    const folders = new Set([...kept.keys()].flatMap((path) => upwards(path)))
    return () => {
      for (const entry of this.#entries()) {
        const path = join(entry.parentPath, entry.name).slice(this.#root.length + 1)
        if (!kept.has(path) && !folders.has(path)) rmSync(join(this.#root, path), { recursive: true, force: true })
      }
      const left = new Set(this.paths())
      for (const [path, bytes] of kept) {
        if (left.has(path) && this.bytes(path).equals(bytes)) continue
        mkdirSync(dirname(join(this.#root, path)), { recursive: true })
        writeFileSync(join(this.#root, path), bytes)
      }
    }
  }

  #entries() {
    return statSync(this.#root, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(this.#root, { recursive: true, withFileTypes: true })
  }

  #read(path: string): Known {
    const full = join(this.#root, path)
    // A blob is moved to its place whole and so has a number of its own; a link is written over, perhaps within one tick of the clock.
    const { ino, mtimeNs, size } = statSync(full, { bigint: true })
    const stamp = path.endsWith('/data') ? `${ino} ${mtimeNs} ${size}` : ''
    const known = this.#known.get(path)
    if (known !== undefined && stamp !== '' && known.stamp === stamp) return known
    const bytes = readFileSync(full)
    const read = { stamp, bytes, digest: digestOf(bytes) }
    this.#known.set(path, read)
    return read
  }
}

function upwards(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...upwards(folder)]
}
