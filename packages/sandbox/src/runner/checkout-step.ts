import { cp, mkdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { checkInputs } from './artifact-steps.ts'
import { toText } from './expression/value.ts'
import type { JobWorld } from './job-world.ts'
import { RunnerProblem } from './problem.ts'
import type { StepLog } from './step-log.ts'

const known = ['repository', 'ref', 'path', 'token', 'fetch-depth', 'persist-credentials', 'clean', 'show-progress', 'fetch-tags', 'lfs', 'submodules']
/** What no commit holds, and no checkout brings. */
const neverCommitted = ['.git', 'node_modules']

/** What actions/checkout does for the commit that the run is about: its tree into the workspace. @returns its outputs */
export async function checkout(
  world: JobWorld,
  repositoryDirectory: string,
  inputs: Readonly<Record<string, string>>,
  log: StepLog,
): Promise<Record<string, string>> {
  checkInputs(inputs, known)
  const { repository, ref, sha } = world.github
  if (![undefined, '', repository].includes(inputs['repository'])) throw new RunnerProblem(`checkout: this runner has no repository '${inputs['repository']}'`)
  if (![undefined, '', ref, sha].includes(inputs['ref'])) throw new RunnerProblem(`checkout: this runner has only ${toText(sha)}, not '${inputs['ref']}'`)

  const target = resolve(world.workspace, inputs['path'] ?? '')
  await mkdir(target, { recursive: true })
  await cp(repositoryDirectory, target, { recursive: true, filter: (source) => !neverCommitted.includes(basename(source)) })
  log.write(`Checked out ${toText(repository)} at ${toText(sha)}`)
  return { ref: toText(ref), commit: toText(sha) }
}
