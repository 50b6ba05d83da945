import type { Json } from '@portcullis/core/model/strict-json'

/** What a job must ask for to make a call: named when it is missing. */
export interface Permission {
  /** As in `permissions:` of a workflow: `checks`, `pull-requests`. */
  readonly name: string
  readonly access: 'read' | 'write'
}

export interface Call {
  /** Octokit's form: `GET /repos/{owner}/{repo}/actions/runs/{run_id}`. */
  readonly route: string
  /** Values of the template; what is left over becomes the query or the body. `owner` and `repo` are known. */
  readonly values?: Readonly<Record<string, unknown>>
  readonly needs: Permission
  /** Statuses that are an answer too, not a failure: 404 for "is it there?". */
  readonly accepts?: readonly number[]
  /** Bytes of the answer; 4 MiB unless given. */
  readonly maxBytes?: number
  /** A call that may be made twice without harm. Everything but POST is, unless said otherwise. */
  readonly repeatable?: boolean
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Strictly parsed; null when the answer has no body. */
  readonly body: Json
}
