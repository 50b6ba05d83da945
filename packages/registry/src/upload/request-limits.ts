const MiB = 1024 * 1024

export interface LimitRules {
  /** No request is made shorter than this many bytes for a limit. */
  readonly least: number
  /** Where a longer request than this is refused, it is as if one of this length had been. */
  readonly most: number
}

/**
 * How long a request each registry takes. There is no limit until a request was too long for the registry, or for a
 * proxy before it (1 MiB is what nginx takes when nobody says more, 100 MB what a well-known network does): then requests have a quarter of that.
 */
export class RequestLimits {
  readonly #rules: LimitRules
  readonly #limits = new Map<string, number>()

  constructor(rules: LimitRules = { least: MiB / 2, most: 128 * MiB }) {
    this.#rules = rules
  }

  /** Bytes of the next request; `chunkMinLength` is what the registry asks for at least. */
  of(registry: string, chunkMinLength: number): number {
    return Math.max(this.#limits.get(registry) ?? Infinity, chunkMinLength)
  }

  /** Takes note that a request of so many bytes was too long. @returns false when no shorter one is worth a try */
  lower(registry: string, bytes: number, chunkMinLength: number): boolean {
    // Another upload has learned it meanwhile.
    if (this.of(registry, chunkMinLength) < bytes) return true
    const next = Math.max(Math.floor(Math.min(bytes, this.#rules.most) / 4), chunkMinLength)
    if (next < this.#rules.least || next >= bytes) return false
    this.#limits.set(registry, next)
    return true
  }
}
