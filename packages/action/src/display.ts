import { asFailure } from '@portcullis/core/failure'
import type { Outcome } from '@portcullis/core/model/result'
import type { CheckRun, CheckRunWriter } from '@portcullis/core/ports/check-runs'
import { annotationsOf, markdownOf, textOf } from './rendering.ts'
import type { RunContext } from './run-context.ts'
import type { Runner } from './runner.ts'
import type { Secrets } from './secrets.ts'

export interface Shown {
  readonly showSummary: boolean
  /** Absent when none is wanted or none can be had. */
  readonly checkRuns: CheckRunWriter | undefined
}

interface Screen extends Shown {
  readonly runner: Runner
  readonly secrets: Secrets
  readonly context: RunContext | undefined
}

// github.md §2.1 and §2.5: GitHub refuses longer texts, and a summary that is too long is dropped whole.
const longestCheckText = 65_000
const longestSummary = 1_000_000
// The runner shows at most ten of each level and step.
const mostAnnotations = 10

/** Shows `outcome` in the log, the job summary and a check run, as far as they can be had. @returns the page of the check run */
export async function display(outcome: Outcome, screen: Screen): Promise<string | undefined> {
  const { runner, secrets } = screen
  for (const annotation of annotationsOf(outcome).slice(0, mostAnnotations)) {
    runner.notice({ ...annotation, title: secrets.redact(annotation.title), message: secrets.redact(annotation.message) })
  }
  const url = await showCheckRun(outcome, screen)
  if (screen.showSummary) await showSummary(outcome, screen)
  for (const line of secrets.redact(textOf(outcome)).split('\n')) runner.info(line)
  return url
}

async function showCheckRun(outcome: Outcome, { checkRuns, context, secrets, runner }: Screen): Promise<string | undefined> {
  if (checkRuns === undefined || context === undefined) return undefined
  try {
    const { url } = await checkRuns.create(checkRunFor(outcome, context, secrets))
    return url
  } catch (error) {
    const { message, remedy } = asFailure(error)
    const yaml = 'permissions: { checks: write }'
    const advice = remedy.includes('checks: write') ? remedy : `${remedy} If it is a permission, give the job \`${yaml}\`, or set check-run: false.`
    runner.notice({ level: 'warning', title: 'No check run', message: secrets.redact(`${message}. ${advice} The decision is the same without it.`) })
    return undefined
  }
}

function checkRunFor(outcome: Outcome, context: RunContext, secrets: Secrets): CheckRun {
  const { subject, environment, decision } = outcome
  const place = environment === undefined ? '' : ` (${environment})`
  const conclusions = { allow: 'success', pending: 'action_required', deny: 'failure', error: 'failure' } as const
  return {
    name: `portcullis ${outcome.action}${place}`,
    commit: context.commit,
    conclusion: conclusions[decision],
    title: secrets.redact(outcome.sentence).slice(0, 250),
    summary: shortened(secrets.redact(markdownOf(outcome)), longestCheckText),
    externalId: `${outcome.action}:${environment ?? ''}:${subject.digest}`,
    detailsUrl: context.url,
  }
}

async function showSummary(outcome: Outcome, { runner, secrets }: Screen): Promise<void> {
  try {
    await runner.summarize(shortened(secrets.redact(markdownOf(outcome)), longestSummary))
  } catch (error) {
    runner.notice({ level: 'warning', title: 'No job summary', message: secrets.redact(asFailure(error).message) })
  }
}

/** Cuts at the end of a line, and says so. `limit` counts bytes, of which there are never fewer than characters. */
function shortened(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  const note = '\n\n…and more: the whole report is the file that `report-path` names.\n'
  const head = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note)).toString('utf8')
  return head.slice(0, Math.max(0, head.lastIndexOf('\n'))) + note
}
