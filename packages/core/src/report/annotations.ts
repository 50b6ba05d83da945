import type { Failure } from '../failure.ts'
import type { Outcome } from '../model/result.ts'
import { PolicyProblems } from '../policy/document.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { safeText } from './safe-text.ts'

/** A remark at a line of a file of the repository, as a check run shows it (GitHub REST API, check run annotations). */
export interface Annotation {
  readonly path: string
  readonly line: number
  readonly level: 'failure' | 'warning' | 'notice'
  /** At most 255 characters. */
  readonly title: string
  /** At most 64 KiB. */
  readonly message: string
}

const mostAnnotations = 200

/** A remark for each reason, at the line of the policy that asks for what is not there. */
export function annotationsOf({ decision, environment, reasons }: Outcome, policy: PolicyDocument): readonly Annotation[] {
  if (decision === 'allow' || environment === undefined) return []
  return limited(
    reasons.map(({ code, rule, message, remedy }) => ({
      path: policy.source,
      line: policy.locate(placeOf(environment, rule))?.line ?? 1,
      level: decision === 'pending' ? 'notice' : 'failure',
      title: safeText(code, 200),
      message: `${safeText(message, 2_000)}\n${safeText(remedy, 1_000)}`,
    })),
    policy.source,
  )
}

/** A remark for each problem of a policy that could not be read; none for other failures. */
export function annotationsOfFailure({ cause, code }: Failure): readonly Annotation[] {
  if (!(cause instanceof PolicyProblems)) return []
  const remarks = cause.problems.map(({ source, line, key, message }): Annotation => ({
    path: source,
    line: line ?? 1,
    level: 'failure',
    title: code,
    message: `${safeText(key, 300)}: ${safeText(message, 2_000)}`,
  }))
  return limited(remarks, cause.problems[0]?.source ?? '')
}

/** Where the policy asks for it: a rule stands under `require`, approvals beside it. */
function placeOf(environment: string, rule: string | undefined): string[] {
  const top = ['environments', environment]
  if (rule === 'artifact') return ['artifact']
  if (rule === undefined || rule === 'environments') return top
  return rule === 'approvals' || rule === 'decision' || rule === 'require' ? [...top, rule] : [...top, 'require', rule]
}

function limited(remarks: readonly Annotation[], path: string): readonly Annotation[] {
  if (remarks.length <= mostAnnotations) return remarks
  const message = `${remarks.length - mostAnnotations} more did not fit; the full report is in the file of report-path.`
  return [...remarks.slice(0, mostAnnotations), { path, line: 1, level: 'notice', title: 'more', message }]
}
