import { asFailure } from '@portcullis/core/failure'
import type { Failure } from '@portcullis/core/failure'
import type { Outcome, Verb } from '@portcullis/core/model/result'
import { reportOfFailure } from '@portcullis/core/report/failure-report'
import type { KnownSubject } from '@portcullis/core/report/failure-report'
import { jsonText } from '@portcullis/core/report/json-text'
import { renderMarkdown, jobSummaryBudget } from '@portcullis/core/report/markdown'
import { reportOf } from '@portcullis/core/report/report'
import type { Report } from '@portcullis/core/report/report'
import { resultOf, resultOfFailure } from '@portcullis/core/report/result-json'
import { safeText } from '@portcullis/core/report/safe-text'
import { renderText } from '@portcullis/core/report/text'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { exitCodeOf, exitCodeOfFailure } from './exit-code.ts'
import type { CommonOptions } from './options.ts'
import { requireRegistryCa } from './registry-ca.ts'
import { sayOnStderr, sayOnStdout, tellInterruption } from './say.ts'

/** Runs a use case for a terminal: prints how it ended and sets the exit code, which is never 0 unless it allows. */
export async function conduct(verb: Verb, options: CommonOptions, work: (known: { -readonly [Key in keyof KnownSubject]: KnownSubject[Key] }) => Promise<Outcome>): Promise<void> {
  process.exitCode = 3
  const startedAt = new Date()
  const known: KnownSubject = {}
  const ended = tellInterruption(verb)
  try {
    await requireRegistryCa(options)
    const outcome = await work(known)
    show(reportOf(outcome), resultOf(outcome), options)
    process.exitCode = exitCodeOf(outcome.decision)
  } catch (error) {
    const failure = asFailure(error)
    show(reportOfFailure(failure, known), resultOfFailure(verb, failure, known, startedAt, new Date()), options)
    process.exitCode = exitCodeOfFailure(failure)
  } finally {
    ended()
  }
}

/** A failure before a use case could begin, or outside one. */
export function complain(failure: Failure): void {
  sayOnStderr(`${safeText(`${failure.code}: ${failure.message}`, 4_000)}\n${safeText(failure.remedy)}\n`)
  process.exitCode = exitCodeOfFailure(failure)
}

/** JSON and Markdown are for programs and files, on stdout; text is for a person, on stderr. */
function show(report: Report, result: JsonObject, { output, quiet = false }: CommonOptions): void {
  const colour = process.stderr.isTTY && process.env['NO_COLOR'] === undefined
  if (output === 'json') sayOnStdout(jsonText(result))
  else if (output === 'markdown') sayOnStdout(renderMarkdown(report, jobSummaryBudget))
  else if (quiet) sayOnStderr(`${report.mark} ${safeText(report.sentence)}\n`)
  else sayOnStderr(renderText(report, { colour, details: false }))
}
