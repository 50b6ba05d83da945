import type { ChildProcess } from 'node:child_process'
import { startSayingAddress } from './says-address.ts'

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
    const { host, process } = await startSayingAddress(program, [kind])
    return new ReferrersRegistry(host, process)
  }

  get url(): string {
    return `http://${this.host}`
  }

  stop(): void {
    this.#process.kill()
  }
}
