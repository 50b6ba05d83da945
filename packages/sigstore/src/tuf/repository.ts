/** A TUF repository and where trust in it starts. */
export interface TufRepository {
  /** Metadata lies under it, targets under `targets/`. */
  readonly url: URL
  /** The root that everything hangs on. */
  readonly bootstrap: Uint8Array
  /**
   * The roots after it that were known when this was released, oldest first. They come with the code and from the same
   * hands, so a run starts from the last of them; that each vouches for the next is what the tests hold.
   */
  readonly knownRoots: readonly Uint8Array[]
}
