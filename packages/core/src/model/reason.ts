import type { Failure } from '../failure.ts'
import type { ReasonCode } from '../reason-code.ts'
import type { Digest } from './digest.ts'

/** Why something was denied: what was expected, what was found, and what to do next. */
export interface Reason {
  readonly code: ReasonCode
  /** The rule of the policy that says so. */
  readonly rule?: string
  readonly message: string
  readonly expected?: string
  readonly found?: string
  readonly remedy: string
  readonly docs?: string
  readonly owner?: string
  /** The advisory or component it is about. */
  readonly finding?: string
  /** Digests of the bundles that were looked at. */
  readonly evidence?: readonly Digest[]
}

/** A failure told as a reason, for reports. */
export function reasonOf(failure: Failure): Reason {
  return {
    code: failure.code,
    message: failure.message,
    remedy: failure.remedy,
    ...(failure.expected === undefined ? {} : { expected: failure.expected }),
    ...(failure.found === undefined ? {} : { found: failure.found }),
  }
}
