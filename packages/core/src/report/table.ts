import type { Cell } from './cell.ts'

/** Rows under a title; every row has a cell for each column. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Details are folded where a display can fold. */
  readonly isDetail: boolean
  /** What counts for nothing is shown apart, and paler than the rest. */
  readonly isPale?: boolean
}
