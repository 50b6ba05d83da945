/** A time at which the signature is known to have existed, and who says so. */
export interface VerifiedTime {
  readonly time: Date
  readonly operator: string
}

export function distinctOperators(witnesses: readonly { readonly operator: string }[]): number {
  return new Set(witnesses.map(({ operator }) => operator)).size
}

export function describeTimes(times: readonly VerifiedTime[]): string {
  return times.map(({ time }) => time.toISOString()).join(', ')
}
