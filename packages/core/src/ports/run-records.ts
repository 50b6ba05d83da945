/** What the forge remembers of one attempt of a run. */
export interface RunRecord {
  readonly repositoryId: number
  /** Path of the workflow file that was started. */
  readonly workflow: string
  readonly startedAt: Date
  /** Absent while it runs. */
  readonly endedAt?: Date
}

/** One attempt of a run of any repository. */
export interface RunName {
  /** `owner/name` */
  readonly repository: string
  readonly id: number
  readonly attempt: number
}

export interface RunRecordReader {
  /** undefined when the forge knows no such run, or shows none. @throws Failure `github-*` | `rate-limited` */
  runRecord(name: RunName): Promise<RunRecord | undefined>
}
