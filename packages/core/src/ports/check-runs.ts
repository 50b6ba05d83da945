import type { Annotation } from '../report/annotations.ts'

/** What is shown beside a commit. A display, never evidence: anybody with `checks: write` can make one that looks the same. */
export interface CheckRun {
  readonly name: string
  /** Full hash of the commit it is shown beside. */
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required'
  /** At most 255 characters. */
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  /** Remarks at lines of files; the adapter sends them in as many requests as it takes. */
  readonly annotations: readonly Annotation[]
  /** Ours: which action, environment and artifact it tells of. */
  readonly externalId: string
  readonly detailsUrl: string
}

export interface CheckRunWriter {
  /** @throws Failure `permission-missing` | `github-unavailable` | `rate-limited` */
  create(run: CheckRun): Promise<{ readonly url: string }>
}
