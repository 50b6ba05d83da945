import type { Failure } from '@portcullis/core/failure'
import type { Verdict } from '@portcullis/core/model/result'

const ofVerdicts: Readonly<Record<Verdict, number>> = { allow: 0, deny: 1, pending: 2, error: 3 }

/** 0 allow or done · 1 deny · 2 pending · 3 could not find out. */
export function exitCodeOf(verdict: Verdict): number {
  return ofVerdicts[verdict]
}

/** 4 when the person who typed can mend it, 3 for everything else; an artifact that is not there was asked for in the right words. */
export function exitCodeOfFailure({ blame, code }: Failure): number {
  return blame === 'configuration' && code !== 'not-found' ? 4 : 3
}
