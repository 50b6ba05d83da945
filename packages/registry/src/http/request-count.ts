/** What a request is for. */
export type RequestKind =
  | 'ping'
  | 'token'
  | 'manifest'
  | 'manifest-exists'
  | 'manifest-put'
  | 'tag'
  | 'tag-list'
  | 'tag-put'
  | 'blob'
  | 'blob-exists'
  | 'mount'
  | 'upload-start'
  | 'upload'
  | 'upload-chunk'
  | 'upload-status'
  | 'upload-cancel'
  | 'referrers'

export interface SentRequest {
  readonly kind: RequestKind
  readonly method: string
  /** With port. */
  readonly host: string
  /** Without the query, which may hold an upload's secret state. */
  readonly path: string
}

/** How many requests of each kind a run has sent, retries and redirects included. */
export class RequestCount {
  readonly #counts = new Map<RequestKind, number>()

  add({ kind }: SentRequest): void {
    this.#counts.set(kind, this.of(kind) + 1)
  }

  of(kind: RequestKind): number {
    return this.#counts.get(kind) ?? 0
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }
}
