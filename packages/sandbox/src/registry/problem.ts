/** The error codes of distribution spec 1.1, and those that registries add. */
export type ProblemCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DENIED'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'PAGINATION_NUMBER_INVALID'
  | 'RANGE_INVALID'
  | 'SIZE_INVALID'
  | 'TAG_INVALID'
  | 'UNAUTHORIZED'
  | 'UNSUPPORTED'

/** A refusal that the registry answers with a status, the spec's JSON error body, and sometimes headers. */
export class RegistryProblem extends Error {
  readonly status: number
  readonly code: ProblemCode | (string & {})
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: ProblemCode | (string & {}), message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'RegistryProblem'
    this.status = status
    this.code = code
    this.headers = headers
  }
}
