/** How the versions of an ecosystem are ordered. */
export interface VersionScheme {
  readonly name: string
  /** Whether `version` follows the rules of the scheme; only such versions may be compared. */
  isOrderable(version: string): boolean
  /** Negative, zero or positive, as Array.sort wants it. */
  compare(one: string, other: string): number
}
