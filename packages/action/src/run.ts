import './deny-first.ts'
import type { Action } from './action.ts'
import { closeTheGate } from './close-the-gate.ts'
import { githubRunner } from './github-runner.ts'
import { installLastResort } from './last-resort.ts'
import { runAction } from './run-action.ts'

const minutesForARun = 20

/** Runs an action as a step of a workflow: the entry of every bundle. Never rejects; the step fails unless the action allows. */
export async function run(action: Action): Promise<void> {
  const runner = githubRunner(process.env)
  closeTheGate(runner)
  const stop = new AbortController()
  const lastResort = installLastResort(runner, process, stop)
  const world = { clock: { now: () => new Date() }, chance: () => Math.random() }
  await runAction(action, {
    runner,
    stop,
    clock: world.clock,
    milliseconds: minutesForARun * 60_000,
    // GitHub's API is loaded for a run that shows itself there.
    checkRuns: async ({ apiUrl, repository }, token) => (await import('@portcullis/worlds/check-runs')).checkRunsOf({ apiUrl, repository, token }, world),
  })
  lastResort.settle()
  leaveSoon()
}

// Connections that are kept for later requests would hold the process for no one.
function leaveSoon(): void {
  setTimeout(() => process.exit(), 2_000).unref()
}
