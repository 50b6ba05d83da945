import { asFailure } from '@portcullis/core/failure'
import type { CheckRun, CheckRunWriter } from '@portcullis/core/ports/check-runs'
import { checkRunBudget, jobSummaryBudget, renderMarkdown } from '@portcullis/core/report/markdown'
import { renderText } from '@portcullis/core/report/text'
import type { Conclusion } from './conclusion.ts'
import type { RunContext } from './run-context.ts'
import type { Runner } from './runner.ts'

export interface Screen {
  readonly runner: Runner
  readonly showSummary: boolean
  /** Absent when none is wanted or none can be had. */
  readonly checkRuns: CheckRunWriter | undefined
  /** Absent when the run ended before there could be any. */
  readonly context: RunContext | undefined
}

// The runner shows no more of each level and step (github.md §2.1).
const mostNotices = 10

/** Shows a conclusion in a check run, the job summary and the log, as far as they can be had. @returns the page of the check run */
export async function display(conclusion: Conclusion, screen: Screen): Promise<string | undefined> {
  const { runner, showSummary } = screen
  const url = await showCheckRun(conclusion, screen)
  if (url === undefined) showAnnotations(conclusion, runner)
  if (showSummary) await showInSummary(conclusion, runner)
  for (const line of renderText(conclusion.report, { colour: false, details: true }).trimEnd().split('\n')) runner.info(line)
  return url
}

async function showCheckRun(conclusion: Conclusion, { checkRuns, context, runner }: Screen): Promise<string | undefined> {
  if (checkRuns === undefined || context === undefined) return undefined
  try {
    const { url } = await checkRuns.create(checkRunFor(conclusion, context))
    return url
  } catch (error) {
    const { message, remedy } = asFailure(error)
    const advice = 'Give the job `permissions: { checks: write }`, or set check-run: false.'
    runner.notice({ level: 'warning', title: 'No check run', message: `${message}. ${remedy} ${advice} The decision is the same without it.` })
    return undefined
  }
}

const conclusions = { allow: 'success', pending: 'action_required', deny: 'failure', error: 'failure' } as const

function checkRunFor({ action, decision, environment, digest, report, annotations }: Conclusion, context: RunContext): CheckRun {
  return {
    name: `portcullis ${action}${environment === undefined ? '' : ` (${environment})`}`,
    commit: context.commit,
    conclusion: conclusions[decision],
    title: `${report.headline}: ${report.sentence}`.slice(0, 250),
    summary: renderMarkdown(report, checkRunBudget),
    annotations,
    externalId: `${action}:${environment ?? ''}:${digest}`,
    detailsUrl: context.url,
  }
}

function showAnnotations({ annotations }: Conclusion, runner: Runner): void {
  for (const { level, ...annotation } of annotations.slice(0, mostNotices)) {
    runner.notice({ ...annotation, level: level === 'failure' ? 'error' : level })
  }
}

async function showInSummary({ report }: Conclusion, runner: Runner): Promise<void> {
  try {
    await runner.summarize(renderMarkdown(report, jobSummaryBudget))
  } catch (error) {
    runner.notice({ level: 'warning', title: 'No job summary', message: asFailure(error).message })
  }
}
