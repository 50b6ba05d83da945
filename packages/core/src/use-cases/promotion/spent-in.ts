import type { Spent } from '../../model/result.ts'

/** A world that counts what it asks registries for. */
export interface CountingWorld {
  /** What registries were asked so far, and as whom; absent where nothing counts. */
  readonly spent?: () => Spent
}

/** For an outcome: what the run has asked so far. */
export function spentIn({ spent }: CountingWorld): { readonly spent?: Spent } {
  return spent === undefined ? {} : { spent: spent() }
}
