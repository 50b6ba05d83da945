import { Failure } from '@portcullis/core/failure'
import type { ReasonCode } from '@portcullis/core/reason-code'

export interface RefusalDetails {
  readonly message: string
  readonly expected?: string | undefined
  readonly found?: string | undefined
  readonly remedy?: string
  readonly cause?: unknown
}

/** A bundle that does not verify: the artifact's side must mend it. */
export function refusal(code: ReasonCode, { message, expected, found, remedy, cause }: RefusalDetails): Failure {
  return new Failure(code, {
    blame: 'artifact',
    message: [message, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
    remedy: remedy ?? 'Sign the artifact again in the configured trust domain.',
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    cause,
  })
}
