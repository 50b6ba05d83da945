import type { Cell } from './cell.ts'

/** Rows under a title; every row has a cell for each column. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Details are folded where a display can fold. */
  readonly isDetail: boolean
  /** What was asked for: a display that cannot fold tells it, though it is a detail elsewhere. */
  readonly isAskedFor?: boolean
  /** What counts for nothing is shown apart, and paler than the rest. */
  readonly isPale?: boolean
}
