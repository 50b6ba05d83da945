import { asFailure, Failure } from '@portcullis/core/failure'
import type { Runner } from './runner.ts'

/** What ends a run that did not end by itself. */
export interface LastResort {
  /** From here on nothing is overruled any more. */
  settle(): void
}

/**
 * Sees to it that a crash, a signal or a forgotten promise leaves `decision=error` and a failed step.
 * The runner reads outputs from a file, so they hold even though the process ends in the next instant.
 */
export function installLastResort(runner: Runner, machine: NodeJS.Process, stop: AbortController): LastResort {
  let settled = false
  const end = (failure: Failure): void => {
    if (settled) return
    settled = true
    stop.abort(failure)
    denyBecause(runner, failure)
    machine.exit(1)
  }
  machine.on('uncaughtException', (error) => end(asFailure(error)))
  machine.on('unhandledRejection', (reason) => end(asFailure(reason)))
  machine.on('SIGTERM', () => end(cancelled('SIGTERM')))
  machine.on('SIGINT', () => end(cancelled('SIGINT')))
  machine.on('exit', () => end(asFailure(new Error('the process ended in the middle of its work'))))
  return {
    settle: () => {
      settled = true
    },
  }
}

/** The outputs and the log of a run that is over before it could report. */
export function denyBecause(runner: Runner, failure: Failure): void {
  runner.setOutput('decision', 'error')
  runner.setOutput('reason-code', failure.code)
  runner.fail(`${failure.message}. ${failure.remedy}`)
}

function cancelled(signal: string): Failure {
  return new Failure('cancelled', {
    blame: 'configuration',
    message: `The job was cancelled (${signal})`,
    remedy: 'Run it again: finished work is not repeated.',
  })
}
