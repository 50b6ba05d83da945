/** What a scan accepts before it gives up (security.md §5.2). Sizes in bytes. */
export const limits = {
  /** Entries of one layer. */
  tarEntries: 500_000,
  /** A path inside a layer. */
  pathLength: 4096,
  /** An extended header of a tar entry. */
  tarExtension: 1024 * 1024,
  /** All layers together, uncompressed. */
  totalStreamed: 20 * 1024 ** 3,
  /** Uncompressed bytes over compressed ones, once more than {@link limits.ratioFrom} came out. */
  ratio: 100,
  ratioFrom: 10 * 1024 ** 2,
  /** A package database of a distribution. */
  packageDatabase: 64 * 1024 ** 2,
  /** The metadata file of one package. */
  packageMetadata: 1024 ** 2,
  components: 250_000,
  indexChildren: 256,
  indexDepth: 4,
  /** An image config. */
  config: 8 * 1024 ** 2,
  sbom: 64 * 1024 ** 2,
  /** One advisory. */
  advisory: 16 * 1024 ** 2,
  advisories: 5_000_000,
  findings: 200_000,
} as const
