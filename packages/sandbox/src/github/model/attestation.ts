export interface Attestation {
  readonly id: number
  readonly bundle: Record<string, unknown>
  readonly predicateType: string
  /** `sha256:…` of every subject of the statement inside. */
  readonly subjectDigests: readonly string[]
  readonly initiator: string
}
