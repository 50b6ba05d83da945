import { smallResult } from '@portcullis/core/report/result-json'
import type { Conclusion } from './conclusion.ts'
import { display } from './display.ts'
import type { Screen } from './display.ts'
import type { OutputDirectory } from './output-directory.ts'

export interface Presentation extends Screen {
  readonly mode: 'enforce' | 'warn'
  /** Absent when the run ended before there could be any. */
  readonly files: OutputDirectory | undefined
}

/**
 * Reports first, failure last: what is shown may degrade, then the file, then the outputs with the decision as the very last,
 * so that there is no `allow` anywhere until everything else is done; at the end the step fails unless the decision is `allow`.
 */
export async function present(conclusion: Conclusion, to: Presentation): Promise<void> {
  const { runner, files } = to
  const checkRunUrl = await display(conclusion, to)
  const reportPath = files?.write('result.json', `${JSON.stringify(conclusion.result, undefined, 2)}\n`)
  const everything: Record<string, string> = {
    ...conclusion.outputs,
    result: JSON.stringify(smallResult(conclusion.result)),
    'report-path': reportPath ?? '',
    digest: conclusion.digest,
    'check-run-url': checkRunUrl ?? '',
    'reason-code': conclusion.reasonCode,
    decision: conclusion.decision,
  }
  for (const [name, value] of Object.entries(everything)) runner.setOutput(name, value)
  endStep(conclusion, to)
}

function endStep({ decision, reasonCode, report }: Conclusion, { runner, mode }: Presentation): void {
  if (decision === 'allow') return
  const remedy = report.todo[0]?.remedy
  const sentence = `${report.headline} (${reasonCode}): ${report.sentence}${remedy === undefined ? '' : ` ${remedy}`}`
  if (decision === 'error' || mode === 'enforce') runner.fail(sentence)
  else runner.notice({ level: 'warning', title: `Portcullis: ${decision}`, message: `${sentence} The step goes on because mode is warn.` })
}
