import type { Clock } from '@portcullis/core/ports/clock'
import { endsSoon } from './credentials.ts'
import type { Credential, CredentialSource } from './credentials.ts'
import { leadingRepository } from './scope.ts'
import type { Scope } from './scope.ts'

interface KeeperOptions {
  readonly clock: Clock
  readonly credentials: CredentialSource
  readonly onSecret: (secret: string) => void
}

interface Kept {
  readonly credential: Promise<Credential | undefined>
  /** Whether it has been given out before, and so may have grown old. */
  old: boolean
}

/** The credentials for one registry, found once for each repository, and again when they end or are refused. */
export class CredentialKeeper {
  readonly #name: string
  readonly #options: KeeperOptions
  readonly #kept = new Map<string, Kept>()
  readonly #refused = new Set<string>()

  constructor(name: string, options: KeeperOptions) {
    this.#name = name
    this.#options = options
  }

  /** The credential for a request that needs `scopes`: that of the first repository, which is where a mount goes to. */
  async for(scopes: readonly Scope[]): Promise<Credential | undefined> {
    const key = leadingRepository(scopes)
    const kept = this.#kept.get(key)
    if (kept !== undefined) {
      const credential = await kept.credential
      if (!endsSoon(credential, this.#options.clock.now())) {
        kept.old = true
        return credential
      }
      if (this.#kept.get(key) === kept) this.#kept.delete(key)
      return await this.for(scopes)
    }
    return await this.#ask(key, scopes)
  }

  /** Forgets what was found for `scopes`. Whether a source, asked again, could know better. */
  refused(scopes: readonly Scope[]): boolean {
    const key = leadingRepository(scopes)
    const kept = this.#kept.get(key)
    if (kept?.old !== true) return false
    this.#kept.delete(key)
    this.#refused.add(key)
    return true
  }

  async #ask(key: string, scopes: readonly Scope[]): Promise<Credential | undefined> {
    const repository = scopes[0]?.repository
    const again = this.#refused.delete(key)
    const credential = this.#options.credentials(this.#name, { again, ...(repository === undefined ? {} : { repository }) }).then((found) => {
      if (found !== undefined) this.#options.onSecret(found.kind === 'password' ? found.password : found.token)
      return found
    })
    const kept = { credential, old: false }
    this.#kept.set(key, kept)
    try {
      return await credential
    } catch (error) {
      if (this.#kept.get(key) === kept) this.#kept.delete(key)
      throw error
    }
  }
}
