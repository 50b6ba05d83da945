import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline/promises'

/** What `registries/main.go` serves. */
export type ServedRegistry = 'go-containerregistry' | 'ociregistry' | 'ociregistry-immutable'

/** A registry of others with the referrers API, in memory, at a port that it chooses itself. */
export class ReferrersRegistry {
  readonly host: string
  readonly #process: ChildProcess

  private constructor(host: string, process: ChildProcess) {
    this.host = host
    this.#process = process
  }

  static async start(program: string, kind: ServedRegistry): Promise<ReferrersRegistry> {
    const process = spawn(program, [kind], { stdio: ['ignore', 'pipe', 'ignore'] })
    const failed = new Promise<never>((_, reject) => process.once('error', reject))
    const { value: host } = await Promise.race([createInterface(process.stdout)[Symbol.asyncIterator]().next(), failed])
    if (host === undefined) throw new Error(`${kind} said no address`)
    return new ReferrersRegistry(host, process)
  }

  get url(): string {
    return `http://${this.host}`
  }

  stop(): void {
    this.#process.kill()
  }
}
