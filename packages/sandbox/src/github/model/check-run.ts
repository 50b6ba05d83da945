export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting'

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckOutput {
  title: string | null
  summary: string | null
  text: string | null
}

export interface CheckRun {
  readonly id: number
  readonly suiteId: number
  readonly app: { readonly id: number; readonly slug: string; readonly name: string }
  readonly headSha: string
  name: string
  externalId: string
  detailsUrl: string | null
  status: CheckStatus
  conclusion: string | null
  startedAt: Date
  completedAt: Date | null
  readonly output: CheckOutput
  readonly annotations: Annotation[]
  actions: readonly unknown[]
}

