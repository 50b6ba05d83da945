import { Failure } from '@portcullis/core/failure'
import { formatDuration } from '@portcullis/core/model/duration'

/**
 * The result of `work`, or a failure once `milliseconds` are over, whatever `work` is then doing; `stop` is aborted first.
 * @throws Failure `timed-out`
 */
export async function withinDeadline<Result>(milliseconds: number, stop: AbortController, work: () => Promise<Result>): Promise<Result> {
  const { promise: over, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const failure = timedOut(milliseconds)
    stop.abort(failure)
    reject(failure)
  }, milliseconds)
  // A process that waits for nothing else should end now and say so, not sit here until the deadline.
  timer.unref()
  try {
    return await Promise.race([work(), over])
  } finally {
    clearTimeout(timer)
  }
}

function timedOut(milliseconds: number): Failure {
  return new Failure('timed-out', {
    blame: 'service',
    message: `The work was not done after ${formatDuration(milliseconds)}`,
    remedy: 'Look in the log for the stage that took so long, and run the job again: finished work is not repeated.',
    expected: `an end within ${formatDuration(milliseconds)}`,
    found: 'still at work',
  })
}
