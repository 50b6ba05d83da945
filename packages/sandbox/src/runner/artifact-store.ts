import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { RunnerProblem } from './problem.ts'

export interface StoredArtifact {
  readonly id: string
  readonly name: string
  readonly directory: string
  /** Paths from the artifact's root, sorted. */
  readonly files: readonly string[]
  /** Hex SHA-256 over names and contents; GitHub's is over the zip file, which is not made here. */
  readonly digest: string
}

/** The artifacts of one run. */
export class ArtifactStore {
  readonly #root: string
  readonly #artifacts = new Map<string, StoredArtifact>()
  #uploads = 0

  constructor(root: string) {
    this.#root = root
  }

  get all(): readonly StoredArtifact[] {
    return [...this.#artifacts.values()]
  }

  find(name: string): StoredArtifact | undefined {
    return this.#artifacts.get(name)
  }

  /** Keeps `files` of `base` under `name`. @throws RunnerProblem when the name is taken, unless told to overwrite */
  async upload(name: string, base: string, files: readonly string[], overwrite: boolean): Promise<StoredArtifact> {
    if (name === '' || /[":<>|*?\r\n\\/]/.test(name)) throw new RunnerProblem(`The artifact name is not valid: ${name}.`)
    const existing = this.#artifacts.get(name)
    if (existing !== undefined && !overwrite) {
      throw new RunnerProblem(
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
      )
    }
    if (existing !== undefined) await rm(existing.directory, { recursive: true, force: true })
    this.#uploads += 1
    const id = String(this.#uploads)
    const directory = join(this.#root, name)
    await mkdir(directory, { recursive: true })
    for (const file of files) await cp(join(base, file), join(directory, file), { recursive: true })
    const sorted = files.toSorted()
    const artifact = { id, name, directory, files: sorted, digest: await digestOf(directory, sorted) }
    this.#artifacts.set(name, artifact)
    return artifact
  }
}

async function digestOf(directory: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) {
    const path = join(directory, file)
    hash.update(JSON.stringify([file, (await stat(path)).size]))
    const chunks: AsyncIterable<Buffer> = createReadStream(path)
    for await (const chunk of chunks) hash.update(chunk)
  }
  return hash.digest('hex')
}
