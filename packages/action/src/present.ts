import type { Outcome } from '@portcullis/core/model/result'
import type { Report } from './action.ts'
import { display } from './display.ts'
import type { Shown } from './display.ts'
import type { OutputDirectory } from './output-directory.ts'
import type { RunContext } from './run-context.ts'
import type { Runner } from './runner.ts'
import type { Secrets } from './secrets.ts'
import { resultJson, smallResultJson } from './rendering.ts'

export interface Presentation extends Shown {
  readonly runner: Runner
  readonly secrets: Secrets
  readonly mode: 'enforce' | 'warn'
  /** Absent when the run ended before there could be any. */
  readonly context: RunContext | undefined
  readonly files: OutputDirectory | undefined
}

/**
 * Reports first, failure last: what is shown may degrade, then the files, then the outputs with the decision as the very last,
 * so that there is no `allow` anywhere until everything else is done; at the end the step fails unless the decision is `allow`.
 */
export async function present({ outcome, outputs }: Report, to: Presentation): Promise<void> {
  const { runner, secrets, files } = to
  const checkRunUrl = await display(outcome, to)
  const reportPath = files?.write('result.json', secrets.redact(resultJson(outcome)))
  const everything: Record<string, string> = {
    ...outputs,
    result: smallResultJson(outcome),
    'report-path': reportPath ?? '',
    digest: outcome.subject.digest,
    'check-run-url': checkRunUrl ?? '',
    'reason-code': outcome.reasonCode,
    decision: outcome.decision,
  }
  for (const [name, value] of Object.entries(everything)) runner.setOutput(name, secrets.redact(value))
  conclude(outcome, to)
}

function conclude(outcome: Outcome, { runner, secrets, mode }: Presentation): void {
  if (outcome.decision === 'allow') return
  const sentence = secrets.redact(outcome.sentence)
  if (outcome.decision !== 'error' && mode === 'warn') {
    runner.notice({ level: 'warning', title: `Portcullis: ${outcome.decision}`, message: `${sentence} The step goes on because mode is warn.` })
    return
  }
  const ending = { deny: 'Denied', pending: 'Not yet', error: 'Could not find out, so denied' }[outcome.decision]
  const remedy = outcome.reasons[0]?.remedy
  runner.fail(`${ending}: ${sentence}${remedy === undefined ? '' : ` ${secrets.redact(remedy)}`} (${outcome.reasonCode})`)
}
